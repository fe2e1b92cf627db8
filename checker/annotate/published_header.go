package annotate

import (
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// printed is a date printed on its own, outside the sentences of the story.
type printed struct {
	day       period.Day
	known     bool
	furniture bool // of the page, not of the story
	how       string
}

// How much a printed date is trusted. A date in the story's own byline outweighs
// one among menus and links, which may be the day the page was saved.
const (
	ofPage   = iota + 1
	ofFoot   // a short line under the story
	ofLine   // a short line over the story with a date among other words
	ofAlone  // a line that is nothing but a date
	ofByline // a line with a time of day or an agency, or said to be the publication
)

var trusted = [...]string{"", "the page", "a line under the story", "a line over the story", "a line over the story", "the byline"}

const (
	shortLine = 30 // tokens: a byline is shorter
	longLine  = 30 // tokens: a paragraph of the story is at least as long, or begins with the dateline
)

// header finds the date of a byline or header line.
func header(d *text.Document, line Dateline, found []period.Expression) printed {
	story := storyBegins(d, line)
	best, trust := printed{}, 0
	for n := range found {
		e := &found[n]
		year, month, day := e.Printed()
		if year == 0 || day == 0 || e.Type == period.Period || line.End > 0 && e.First >= line.First && e.First < line.End {
			continue
		}
		s := sentenceAt(d, e.First)
		first, end := blockTokens(d, d.Sentences[s])
		t := trustOf(d, found, n, first, end, d.Role(d.Sentences[s]), first < story)
		if t > trust { // of two that are trusted alike the first stands
			best = printed{day: period.On(year, month, day), known: true, furniture: t == ofPage, how: trusted[t]}
			trust = t
		}
	}
	return best
}

var (
	publishing = text.NewSet("published posted updated released issued dated publication modified release pubdate uploaded created")
	pageWords  = text.NewSet("stories comments comment search archive menu subscribe newsletter share login twitter facebook instagram youtube links copyright ©")
	scribes    = text.NewSet("by editor reporter correspondent staff writer")
)

// trustOf says how far the date of expression n, in the block of tokens [first,
// end), is to be trusted as the publication date; 0 is not at all.
func trustOf(d *text.Document, found []period.Expression, n, first, end int, role text.Role, over bool) int {
	e := &found[n]
	size := end - first
	page, said, scribe := false, false, false
	for i := first; i < end; i++ {
		w := d.Tokens[i].Word
		page = page || pageWords.Has(w)
		said = said || publishing.Has(w)
		scribe = scribe || scribes.Has(w)
	}
	if role == text.Furniture || page && role != text.Byline {
		if said && size <= shortLine && !page {
			return ofByline
		}
		return ofPage
	}
	switch role {
	case text.Byline:
	case text.Prose, text.Heading, text.Standfirst, text.ListItem:
		if caption(d, d.Sentences[sentenceAt(d, first)]) {
			return 0
		}
		if size > shortLine || prose(d, first, end) {
			return 0
		}
	default:
		return 0
	}
	words := size - (e.End - e.First) // the words that are no date
	clock := false
	for _, k := range [...]int{n - 1, n + 1} {
		if k >= 0 && k < len(found) && found[k].First >= first && found[k].End <= end {
			clock = clock || found[k].HasClock
			words -= found[k].End - found[k].First
		}
	}
	clock = clock || e.HasClock
	switch {
	case said && size <= shortLine:
		return ofByline
	case !over:
		if role == text.Byline || words <= 4 {
			return ofFoot
		}
		return 0
	case clock, role == text.Byline && scribe:
		return ofByline
	case words <= 3:
		return ofAlone
	case role == text.Byline || words <= 12 && scribe || agencyBeside(d, e, first, end):
		return ofLine
	}
	return 0
}

// agencyBeside reports whether a line begins or ends with an agency in brackets.
func agencyBeside(d *text.Document, e *period.Expression, first, end int) bool {
	return e.First > first && d.Tokens[first].Word == wOpen || e.End < end && d.Tokens[end-1].Word == wClose && d.Tokens[e.End].Word == wOpen
}

// prose reports whether the tokens are a whole sentence of running text: they end
// with a full stop and hold a word in lower case that no byline has.
func prose(d *text.Document, first, end int) bool {
	last := end - 1
	for last > first && d.Tokens[last].Kind == text.Punct && d.Tokens[last].Word != wDot {
		last--
	}
	lower := 0
	for i := first; i < end; i++ {
		if d.Tokens[i].Kind == text.Letters && d.Tokens[i].Case == text.Lower {
			lower++
		}
	}
	return d.Tokens[last].Word == wDot && lower > 2 || lower > 8
}

// storyBegins is the first token of the story: its dateline, or its first long
// paragraph.
func storyBegins(d *text.Document, line Dateline) int {
	if line.End > 0 {
		return line.First
	}
	next := 0
	for _, s := range d.Sentences {
		if s.Block < next {
			continue
		}
		next = s.Block + 1
		first, end := blockTokens(d, s)
		if d.Role(s).Running() && end-first >= longLine && prose(d, first, end) {
			return first
		}
	}
	return len(d.Tokens)
}

// blockTokens are the tokens of the block of a sentence.
func blockTokens(d *text.Document, s text.Sentence) (first, end int) {
	return tokenAt(d, d.Blocks[s.Block].Start), blockEnd(d, s)
}
