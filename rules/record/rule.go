// Package record holds "the lowest since 1996", "a seven-year high" and "the first
// since 2014" against the figures of years that the text itself gives.
package record

import (
	_ "embed"
	"slices"

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
	if len(p.Periods) < 2 || !ranking.In(p.Document) {
		return
	}
	at := ranking.Places(p.Document)
	r := &reader{Pass: p}
	for n, s := range p.Sentences {
		if role := p.Role(s); role.Read() && role != text.Cells {
			r.sentence(n, s, at)
		}
	}
	if slices.ContainsFunc(r.ranks, func(k rank) bool { return !k.first }) && (p.Has(lastWord) || p.Has(only) || p.Has(since) && nots.In(p.Document)) {
		for n, s := range p.Sentences {
			if role := p.Role(s); role.Read() && role != text.Cells {
				r.denied(n, s)
			}
		}
		slices.SortStableFunc(r.ranks, func(a, b rank) int { return a.begin - b.begin })
	}
	for i := range r.ranks {
		switch k := &r.ranks[i]; {
		case k.first:
			r.last(k)
		case k.value != nil && k.sign != 0:
			r.when(k)
			r.years(k)
		}
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
	denied     bool               // it is told by what is not, or was last: not lower since 1996
	since      int                // the year after which there is none beyond it
	year       *period.Expression // that year; nil where it is counted back
	value      *quantity.Quantity // nil where it is not told
	told       int                // the sentence of the value
}

// figure is what a figure was in a year.
type figure struct {
	*quantity.Quantity
	sentence int
	when     *period.Expression
	year     int
	loose    bool // it is the only figure of its sentence, and the only year
}
