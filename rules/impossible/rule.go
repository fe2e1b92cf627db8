// Package impossible finds figures that are none and years in which a thing cannot have
// been: 6,5000,000; a world cup in 1090; a death after publication.
//
// Every fault is one of one article by itself. No figure is compared with another.
package impossible

import (
	_ "embed"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// The kinds of findings: the second parts of the rule's id.
const (
	figure = "figure"
	amount = "amount"
	year   = "year"
)

// Rule is the rule.
var Rule = &checker.Rule{
	ID: "impossible", Doc: doc, Severity: checker.Error,
	Kinds: []string{figure, amount, year},
	Check: check,
}

func check(p *checker.Pass) {
	for _, s := range p.Sentences {
		if role := p.Role(s); !role.Running() && role != text.Headline {
			continue
		}
		for i := s.First; i < s.End; i++ {
			if t := &p.Tokens[i]; t.Kind == text.Digits && t.End-t.Start > 3 {
				digits(p, s, i)
			}
		}
	}
	r := &reader{Pass: p}
	r.years()
	r.over()
}

// squeezed is a passage in one line.
func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }
