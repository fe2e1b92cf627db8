// Package trade reads trade figures between two countries: totals and parts of
// years, growth, the first time over a mark, records.
package trade

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/measure"
)

//go:embed doc.md
var doc string

//go:embed measures.yml
var measures []byte

// Rule is the rule.
var Rule = &checker.Rule{ID: "trade", Doc: doc, Severity: checker.Error, Read: measure.MustReader(measures).Read}
