// Package forecast holds a result against the forecast that the text says it
// topped or missed: "$1.24, topping analysts' forecast of $1.31".
package forecast

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "forecast", Doc: doc, Severity: checker.Error, Read: read}

func read(p *checker.Pass) {
	if len(p.Quantities) < 2 || !expecting.In(p.Document) || !triggers.In(p.Document) {
		return
	}
	r := &reader{Pass: p}
	at := triggers.Places(p.Document)
	for n := range p.Sentences {
		if role := p.Role(p.Sentences[n]); role.Read() && role != text.Cells {
			r.sentence(n, at)
		}
	}
	for _, s := range r.sides {
		r.take(s)
	}
	for i := range r.forecasts {
		if f := &r.forecasts[i]; f.than != 0 {
			r.compared(f)
		}
	}
}

// reader reads one article.
type reader struct {
	*checker.Pass
	sides     []side
	forecasts []forecast
}

// forecast is a figure that was expected.
type forecast struct {
	*quantity.Quantity
	sentence int
	result   *quantity.Quantity // what the text sets beside it, if anything
	change   bool               // it is by how much a figure is to move, not where to
	than     int                // the side of the result that it is told to be on: a smaller deficit of $40 billion
	at       int                // the token of that word
}

// side is one place where the text says on which side of a forecast a result is.
type side struct {
	sentence, first, end int // its words
	sign                 int // 1 for above, −1 for below
	of                   *quantity.Quantity
	merit                bool // better or worse, rather than more or less
	size                 bool // narrower, wider: also of a loss
	extent               bool // of how far something moved: a smaller drop than
}
