// Package record holds "the lowest since 1996", "a seven-year high" and "the first
// since 2014" against the figures of years that the text itself gives.
package record

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "record", Doc: doc, Severity: checker.Warning, Read: read}

func read(p *checker.Pass) {
	if len(p.Periods) < 2 || !superlatives.In(p.Document) && !(p.Has(first) && p.Has(since)) {
		return
	}
	r := &reader{Pass: p}
	for n, s := range p.Sentences {
		if role := p.Role(s); role.Read() && role != text.Cells {
			r.sentence(n, s)
		}
	}
	if len(r.ranks) == 0 {
		return
	}
	for i := range r.ranks {
		k := &r.ranks[i]
		if k.first {
			r.last(k)
			continue
		}
		r.when(k)
		r.years(k)
	}
	r.twice()
}

// reader reads one article.
type reader struct {
	*checker.Pass
	ranks   []rank
	figures []figure
	paired  bool // figures are read
}

// rank is one place where the text says since when a figure is the lowest or the
// highest, or something the first.
type rank struct {
	sentence   int
	begin, end int // its words: the lowest since 1996
	sign       int // 1 for the highest
	first      bool
	since      int                // the year after which there is none beyond it
	year       *period.Expression // that year; nil where it is counted back
	value      *quantity.Quantity
	told       int // the sentence of the value
}

// figure is what a figure was in a year.
type figure struct {
	*quantity.Quantity
	sentence int
	when     *period.Expression
	year     int
}
