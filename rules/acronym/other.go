package acronym

import (
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

// goesOn reports an acronym that the article does not explain and that is a letter off
// the one it gave: an acronym in brackets is given to be used.
func (d *definition) goesOn(p *checker.Pass, defined []definition) {
	given := p.Token(d.at)
	again := used(p, d) > 1
	for _, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		for i := max(s.First, d.at+1); i < s.End; i++ {
			t := &p.Tokens[i]
			if t.Case != text.Upper || t.Hash == p.Tokens[d.at].Hash || !isAcronym(p.Document, i) || joined(p.Document, i) {
				continue
			}
			b := p.Token(i)
			if b[0] != given[0] || spelling.Distance(given, b, 1) != 1 || shouts(p.Document, i, s) || explained(defined, t.Hash) || apposed(p.Document, i) {
				continue
			}
			if _, wellKnown := bodies.Get(t.Word); again && (wellKnown || irregular.Has(t.Word) || len(b) != len(given) || len(b) < 4 && !spelling.Shuffled(given, b) || count(p.Document, t.Hash) > 1) {
				continue // both go on: two bodies
			}
			p.Report(p.Span(i, i+1), other, checker.Finding{
				Severity: checker.Warning,
				Message:  fmt.Sprintf("“%s” is not explained; the story gives “%s”", b, given),
				Why:      fmt.Sprintf("“%s” is short for “%s”, and “%s” is one letter off it", given, p.Slice(d.core(), d.end), b),
				Evidence: []checker.Evidence{p.Evidence(p.Span(d.first, d.at+2), "")},
				Alternatives: []checker.Alternative{{
					Title: fmt.Sprintf("Write %q", given), Edits: []checker.Edit{p.Edit(p.Span(i, i+1), given)},
				}},
			})
			return
		}
	}
}

// explained reports whether one of the definitions is of an acronym.
func explained(defined []definition, hash uint64) bool {
	for i := range defined {
		if defined[i].Tokens[defined[i].at].Hash == hash {
			return true
		}
	}
	return false
}

// apposed reports whether words before token i say who it is: its union, the XYZ.
func apposed(d *text.Document, i int) bool {
	return article.Has(d.Word(i-1)) && i > 2 && d.Word(i-2) == comma && kin.Has(d.Word(i-3))
}

var (
	article = text.NewSet("the")
	comma   = text.Intern(",")
	kin     = text.NewSet("union arm affiliate parent rival subsidiary offshoot counterpart wing successor predecessor forerunner lobby fund agency bank league association federation")
)

// joined reports whether token i is a part of a compound, a name or a code, or stands
// in brackets.
func joined(d *text.Document, i int) bool {
	part := func(k int) bool {
		if k < 0 || k >= len(d.Tokens) {
			return false
		}
		return hyphens.Has(d.Word(k)) || d.Word(k) == openBracket || d.Word(k) == closeBracket || d.Tokens[k].Case == text.Upper || d.Tokens[k].Kind == text.Symbol
	}
	return part(i-1) || part(i+1)
}

// shouts reports whether the sentence of token i is in capitals.
func shouts(d *text.Document, i int, s text.Sentence) bool {
	upper, words := 0, 0
	for k := max(s.First, i-6); k < min(s.End, i+7); k++ {
		if t := &d.Tokens[k]; t.Kind == text.Letters && t.End-t.Start > 1 {
			words++
			if t.Case == text.Upper {
				upper++
			}
		}
	}
	return 2*upper > words
}

// count is how often a word stands in capitals.
func count(d *text.Document, hash uint64) (n int) {
	for i := range d.Tokens {
		if d.Tokens[i].Hash == hash && d.Tokens[i].Case == text.Upper {
			n++
		}
	}
	return n
}
