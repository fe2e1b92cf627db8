package conversion

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// weather are words of sentences whose bare figures are degrees.
var weather = text.NewSet("temperature temperatures mercury degrees degree thermometer thermometers celsius centigrade fahrenheit c f highs lows hottest coldest warmest")

// bareDegrees takes down temperatures whose scales are left out because the article
// has named them before: 42 degrees Celsius (107.6 Fahrenheit) … at dawn still 27 (80.6).
func bareDegrees(p *checker.Pass) {
	from := ""
	for _, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		all := p.QuantitiesIn(s.First, s.End)
		for i := 0; i+1 < len(all); i++ {
			a, b := &all[i], &all[i+1]
			if from == "" || a.Kind != quantity.Number {
				from = scaleOf(p, s, a, b, from)
				continue
			}
			if !bare(p, a, b) || !within(p, weather, s.First, s.End) {
				continue
			}
			outer, inner := amount{a, from, a.End}, amount{b, other(from), b.End}
			x, y, _ := unitsOf(&outer, &inner)
			if meet(&outer, &inner, y, x) {
				continue // told the other way round
			}
			converted(p, s, &outer, &inner, bracketsOnly)
		}
	}
}

// scaleOf is the scale of the first of two temperatures that are one, or what it was.
func scaleOf(p *checker.Pass, s text.Sentence, a, b *quantity.Quantity, was string) string {
	if b.First-a.End > longestGap || !openers.Has(p.Word(b.First-1)) {
		return was
	}
	x, ok := amountOf(p, a)
	y, ok2 := amountOf(p, b)
	if !ok || !ok2 || joined(p, &x, &y, s.End) != brackets {
		return was
	}
	if u, _, ok := unitsOf(&x, &y); ok && (u.Symbol == celsius || u.Symbol == fahrenheit) {
		return u.Symbol
	}
	return was
}

// bare reports whether two figures stand as 27 (80.6) does: of nothing that is named.
func bare(p *checker.Pass, a, b *quantity.Quantity) bool {
	return b.Kind == quantity.Number && a.Unit == "count" && b.Unit == "count" && !a.Words && !b.Words && !a.Range && !b.Range &&
		b.First-a.End <= 2 && openers.Has(p.Word(a.End)) && closers.Has(p.Word(b.End))
}
