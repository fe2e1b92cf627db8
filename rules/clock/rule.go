// Package clock holds times of day against what a clock can show, and a time in
// one zone against the same time in another.
package clock

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "clock", Doc: doc, Severity: checker.Error, Read: read}

func read(p *checker.Pass) {
	for _, s := range p.Sentences {
		if role := p.Role(s); !role.Read() || role == text.Cells {
			continue
		}
		faces(p, s)
		zones(p, s)
	}
}
