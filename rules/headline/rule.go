// Package headline holds what stands over, under and beside a story against the
// story: its figures, which way they went, and its names.
package headline

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule. What it finds may have a reason that no text shows, so that it
// warns and no more.
var Rule = &checker.Rule{ID: "headline", Doc: doc, Severity: checker.Warning, Kinds: []string{"name"}, Read: read}

// line is one line that stands apart from the story: a headline, a standfirst, a
// caption. A headline that the file gives beside the text is a document of its own.
type line struct {
	*text.Document
	text.Sentence
	figures []quantity.Quantity
	name    string // what a message calls it
	within  bool   // it is a part of the article's text
	summary bool   // it is one of the points that a wire puts over a story
	// directed says that a figure of it went the other way.
	directed bool
}

// story is the running text that lines are held against.
type story struct {
	*checker.Pass
	sentences []text.Sentence
	figures   []said
	// rest are those sentences and what stands beside them, in tables and lists; every are
	// the figures of both. They bear a line out, and nothing is held against them.
	rest  []text.Sentence
	every []said
}

// said is a figure of the story.
type said struct {
	quantity.Quantity
	sentence int // its index in story.sentences
}

// spare are stories whose memory is free to be used again.
var spare = sync.Pool{New: func() any { return &story{} }}

func read(p *checker.Pass) {
	st, _ := spare.Get().(*story) // it holds nothing else
	*st = story{Pass: p, sentences: st.sentences[:0], figures: st.figures[:0], rest: st.rest[:0], every: st.every[:0]}
	defer func() {
		st.Pass = nil
		spare.Put(st)
	}()
	headed, begun := false, false
	var lines []line
	for _, s := range p.Sentences {
		if wrapped(p, s) {
			continue
		}
		switch role := p.Role(s); role {
		case text.Prose:
			begun = true
		case text.ListItem:
			if !begun {
				lines = append(lines, line{Document: p.Document, Sentence: s, figures: p.QuantitiesIn(s.First, s.End), name: "the summary", within: true, summary: true})
			}
		case text.Headline, text.Standfirst, text.Caption:
			headed = headed || role == text.Headline && (p.Declared.Title == "" || strings.EqualFold(p.Slice(s.First, s.End), p.Declared.Title))
			lines = append(lines, line{Document: p.Document, Sentence: s, figures: p.QuantitiesIn(s.First, s.End), name: "the " + role.String(), within: true})
		default:
		}
	}
	if !headed && p.Declared.Title != "" {
		d := text.Cut(text.Plain(p.ID, p.Declared.Title))
		defer d.Release()
		dates := period.Scan(d)
		all := quantity.Read(d, func(i int) bool {
			return slices.ContainsFunc(dates, func(e period.Expression) bool { return e.First <= i && i < e.End })
		})
		for _, s := range d.Sentences {
			lines = append(lines, line{Document: d, Sentence: s, figures: in(all, s), name: "the headline"})
		}
	}
	if len(lines) == 0 {
		return
	}
	st.tell(lines)
	for i := range lines {
		l := &lines[i]
		if len(st.sentences) < 2 {
			st.brief(l)
			continue
		}
		for n := range l.figures {
			st.figure(l, n)
			st.result(l, l.figures[n])
		}
		if l.name == "the headline" {
			if !l.directed && !st.trend(l) {
				st.opposed(l)
			}
			st.quarters(l)
			st.month(l)
			if !st.bearers(l) {
				st.names(l)
			}
		} else {
			st.respelled(l)
		}
	}
}

// tell gathers what the story tells: its sentences, and its figures if a line has any.
func (st *story) tell(lines []line) {
	figured := slices.ContainsFunc(lines, func(l line) bool { return len(l.figures) > 0 })
	begins := -1
	for _, s := range st.Sentences {
		if wrapped(st.Pass, s) {
			if begins < 0 {
				begins = s.First
			}
			continue
		}
		if begins >= 0 {
			s.First, begins = begins, -1
		}
		prose := st.Role(s) == text.Prose
		if prose {
			st.sentences = append(st.sentences, s)
		} else if slices.ContainsFunc(lines, func(l line) bool { return l.within && l.First == s.First }) {
			continue
		}
		st.rest = append(st.rest, s)
		if !figured {
			continue // only another figure is held against one
		}
		for _, q := range st.QuantitiesIn(s.First, s.End) {
			st.every = append(st.every, said{q, len(st.sentences) - 1})
			if prose {
				st.figures = append(st.figures, said{q, len(st.sentences) - 1})
			}
		}
	}
}

// wrapped reports whether a short line of an article that gives its headline beside the
// text is the beginning of the sentence in the next line, and no headline.
func wrapped(p *checker.Pass, s text.Sentence) bool {
	if p.Declared.Title == "" || s.End >= len(p.Tokens) || p.Tokens[s.End-1].Kind == text.Punct {
		return false
	}
	if role := p.Role(s); role != text.Headline && role != text.Heading || strings.EqualFold(p.Slice(s.First, s.End), p.Declared.Title) {
		return false
	}
	return strings.Count(p.Text[p.Tokens[s.End-1].End:p.Tokens[s.End].Start], "\n") == 1
}

// in are the quantities of one sentence.
func in(all []quantity.Quantity, s text.Sentence) (out []quantity.Quantity) {
	for _, q := range all {
		if s.First <= q.First && q.End <= s.End {
			out = append(out, q)
		}
	}
	return out
}
