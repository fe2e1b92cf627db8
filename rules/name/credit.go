package name

import (
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

var (
	credits     = text.NewSet("reporting writing editing")
	contributed = text.Intern("contributed")
	crediting   = text.Any(credits, text.NewSet("contributed"))
	by          = text.Intern("by")
	this        = text.Intern("this")
)

// credit reports whether a sentence says who worked on the story: those are no people of
// the story, and may have their names.
func credit(p *checker.Pass, s text.Sentence, at text.Places) bool {
	for i := at.Next(s.First, s.End); i+1 < s.End; i = at.Next(i+1, s.End) {
		switch w := p.Tokens[i].Word; {
		case credits.Has(w) && p.Word(i+1) == by, w == contributed && p.Word(i+2) == this:
			return true
		}
	}
	return false
}

// credited are the tokens of the sentences that say who worked on the story.
func credited(p *checker.Pass, into []text.Sentence) []text.Sentence {
	if !crediting.In(p.Document) {
		return into
	}
	at := crediting.Places(p.Document)
	for _, s := range p.Sentences {
		if credit(p, s, at) {
			into = append(into, s)
		}
	}
	return into
}

// signed reports whether the article's byline has a name.
func (g *gathered) signed(m names.Mention) bool {
	for _, b := range g.Blocks {
		if b.Role == text.Byline && strings.Contains(strings.ToLower(g.In(b.Span)), strings.ToLower(flat(g.In(m.Span)))) {
			return true
		}
	}
	return false
}
