// Package measure reads the measures that a newsroom adds in .factlint.yml.
package measure

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/measure"
)

//go:embed doc.md
var doc string

// Rule is the rule without any measure: what is listed and explained where a
// newsroom has added none.
var Rule = &checker.Rule{ID: "measure", Doc: doc, Severity: checker.Error, Read: func(*checker.Pass) {}}

// With is the rule with measures to read. The error names the measure that is
// wrong, and how.
func With(defs []measure.Definition) (*checker.Rule, error) {
	if len(defs) == 0 {
		return Rule, nil
	}
	r, err := measure.NewReader(defs)
	if err != nil {
		return nil, err
	}
	rule := *Rule
	rule.Read = r.Read
	return &rule, nil
}
