// Package quote holds what a speaker is quoted as saying in one place against
// nearly the same words in another.
package quote

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "quote", Doc: doc, Severity: checker.Warning, Read: read}

var measure = claim.Measure{ID: "quote", Title: "quotation", Kind: claim.Wording, Unit: "words"}

// A quotation of fewer words is no utterance to hold another against; one of more
// is a document.
const (
	fewest = 8
	most   = 400
)

func read(p *checker.Pass) {
	for _, q := range p.Quotations {
		if q.Speaker < 0 || q.End-q.First < fewest || !speaks(p.Names.Entities[q.Speaker].Kind) {
			continue
		}
		words := p.Folded(q.First, q.End, true)
		if len(words) < fewest || len(words) > most {
			continue
		}
		c := claim.Claim{
			Fact:    claim.Fact{Measure: measure, Subject: []string{p.Names.Entities[q.Speaker].Name}},
			Words:   words,
			Speaker: p.Names.Entities[q.Speaker].Name,
		}
		if q.Reported {
			c.Fact.Qualifiers = []string{claim.Reported}
		}
		p.Claim(q.Span, c)
	}
}

// speaks reports whether what bears a name can speak.
func speaks(k names.Kind) bool { return k == names.Person || k == names.Organisation }
