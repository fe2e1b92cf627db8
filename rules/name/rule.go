// Package name finds one name in two forms: a surname with a letter changed, a
// treaty with other capitals.
package name

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "name", Doc: doc, Severity: checker.Warning, Kinds: []string{roleKind, pronounKind}, Read: read, Check: check}

// roleKind is the kind of findings of two offices.
const roleKind = "role"

var measure = claim.Measure{ID: "name", Title: "name", Kind: claim.Naming, Unit: "form"}

// form is one way in which an article writes a name.
type form struct {
	first  names.Mention
	count  int64
	listed bool // beside another that is near to it: who writes both knows them for two
}

// reader holds the forms of one article.
type reader struct {
	forms   []form
	credits []text.Sentence
	at      map[string]int // from a form's text to its place in forms
}

// spare are readers whose memory is free to be used again.
var spare = sync.Pool{New: func() any { return &reader{at: map[string]int{}} }}

// read takes down every form of every name, once for all the places where the
// article writes it so.
func read(p *checker.Pass) {
	r, _ := spare.Get().(*reader) // it holds nothing else
	r.credits = credited(p, r.credits[:0])
	for i, m := range p.Names.Mentions {
		if slices.ContainsFunc(r.credits, func(s text.Sentence) bool { return s.First <= m.First && m.First < s.End }) {
			continue
		}
		if shapeOf(p, m) == short || !p.BlockOf(m.Span).Role.Running() || raised(p, m) {
			continue
		}
		s := p.In(m.Span)
		k, ok := r.at[s]
		if !ok {
			k = len(r.forms)
			r.at[s] = k
			r.forms = append(r.forms, form{first: m})
		}
		f := &r.forms[k]
		f.count++
		f.listed = f.listed || i > 0 && listed(p, p.Names.Mentions[i-1], m) && spelling.Distance(p.In(p.Names.Mentions[i-1].Span), s, 2) < 3
	}
	for i := range r.forms {
		f := &r.forms[i]
		if f.listed {
			continue
		}
		n := numeral.Int(f.count)
		p.Claim(f.first.Span, claim.Claim{
			Fact:    claim.Fact{Measure: measure, Subject: keyOf(p, f.first)},
			Nominal: n, Hard: quantity.Anything(), Soft: quantity.Anything(),
			Words: p.Folded(f.first.First, f.first.End, false),
		})
	}
	r.forms = r.forms[:0]
	clear(r.at)
	spare.Put(r)
}

// raised reports whether one word of a name stands in capitals and another does not: a house
// may begin its paragraphs so, or write surnames so.
func raised(p *checker.Pass, m names.Mention) bool {
	if m.End < m.First+2 || p.Names.Entities[m.Entity].Kind != names.Person && m.Start != p.BlockOf(m.Span).Start {
		return false
	}
	upper, title := false, false
	for i := m.First; i < m.End; i++ {
		t := &p.Tokens[i]
		upper = upper || t.Case == text.Upper && t.End-t.Start >= fewestLetters
		title = title || t.Case == text.Title && t.End-t.Start > 1
	}
	return upper && title
}

// fewest is how many letters a name of one word must have to be held against the
// surnames of an article.
const fewest = 6

// shape is what a name is held against others by.
type shape uint8

const (
	short   shape = iota // nothing: too short to tell a slip from another name
	surname              // its last word
	whole                // all of it
)

func shapeOf(p *checker.Pass, m names.Mention) shape {
	if m.Adjective {
		return short
	}
	e := &p.Names.Entities[m.Entity]
	one := m.End-m.First == 1
	switch {
	case e.Kind == names.Country, e.Kind == names.Place, !one && roman(p.Token(m.End-1)), one && strings.ContainsRune(e.Name, ' '):
		return short // the short form of a name that is taken down in full
	case e.Kind == names.Person && !one, one && e.Kind != names.Organisation && m.Len() >= fewest && p.Tokens[m.First].Case == text.Title:
		return surname
	case m.End-m.First >= 3:
		return whole
	}
	return short
}

// keyOf is what a slip of the pen leaves as it is: the sound that a person's surname
// begins with, the letters of another name.
func keyOf(p *checker.Pass, m names.Mention) []string {
	if shapeOf(p, m) == surname {
		return []string{"person", sound(p.Token(m.End - 1))}
	}
	return []string{p.Names.Entities[m.Entity].Kind.String(), text.Bare(p.Slice(m.First, m.End))}
}

// sound is a word's first letter, with letters that sound alike made one.
func sound(word string) string {
	r, _ := utf8.DecodeRuneInString(word)
	switch r = unicode.ToLower(r); r {
	case 'c', 'q':
		return "k"
	case 'y', 'j':
		return "i"
	case 'v':
		return "w"
	default:
		return string(r)
	}
}
