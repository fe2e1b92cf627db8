package conversion

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A count and how thickly it is spread make an area: 2,300 elephants, one for every two
// square kilometres, are on 4,600. An article that gives the figure of that area with
// another unit (460,000 acres, where it is 460,000 hectares) has swapped a unit.

var (
	wordOne    = text.Intern("one")
	wordSquare = text.Intern("square")

	ones      = text.NewSet("every each the")
	spread    = text.NewSet("for per to in a every each")
	landUnits = text.NewTable(map[string]string{"hectare": "ha", "acre": "ac"})
	squares   = text.NewTable(map[string]string{"mile": "mi²", "kilometre": "km²", "kilometer": "km²"})
)

// lands are the units of the areas that articles swap.
var lands = [...]string{"ha", "ac", "km²", "mi²"}

// Areas this near to each other are one; this far apart they are two.
var (
	nearDown, nearUp = numeral.Decimal{Coef: 95, Exp: -2}, numeral.Decimal{Coef: 105, Exp: -2}
	fitDown, fitUp   = numeral.Decimal{Coef: 7, Exp: -1}, numeral.Decimal{Coef: 143, Exp: -2}
)

// densities takes down areas that a count and its density contradict.
func densities(p *checker.Pass) {
	var areas []*quantity.Quantity
	for i := range p.Quantities {
		q := &p.Quantities[i]
		if q.Kind == quantity.Dimension && !q.Range && q.Nominal.Cmp(numeral.Int(20)) > 0 && q.Hedge != quantity.Indefinite && dimensionOf(q.Unit) == "area" {
			areas = append(areas, q)
		}
	}
	if len(areas) == 0 {
		return
	}
	for i := range p.Quantities {
		if total, of, ok := spreadOver(p, i); ok {
			swappedArea(p, total, of, areas)
			return
		}
	}
}

// spreadOver is the area, in square metres, that quantity i and the count that it
// spreads make, and the span of the two.
func spreadOver(p *checker.Pass, i int) (total numeral.Decimal, of text.Span, ok bool) {
	q := &p.Quantities[i]
	switch q.Kind {
	case quantity.Dimension: // one for every two square kilometres
		k := q.First - 1
		if ones.Has(p.Word(k)) {
			k--
		}
		if !spread.Has(p.Word(k)) || p.Word(k-1) != wordOne || dimensionOf(q.Unit) != "area" || i == 0 {
			return total, of, false
		}
		n := &p.Quantities[i-1]
		if n.First == k-1 && i > 1 {
			n = &p.Quantities[i-2]
		}
		if !counts(n) || k-n.End > 8 {
			return total, of, false
		}
		u, _ := quantity.UnitOf(q.Unit)
		return product(n.Nominal, toBase(u, q.Nominal)), n.Cover(q.Span), true
	case quantity.Number: // 230 people per square mile
		if !counts(q) {
			return total, of, false
		}
		unit, end := eachOf(p, q.End)
		if unit == "" {
			return total, of, false
		}
		u, _ := quantity.UnitOf(unit)
		for j := max(0, i-2); j < min(len(p.Quantities), i+3); j++ {
			n := &p.Quantities[j]
			if j != i && counts(n) && n.Nominal.Cmp(q.Nominal.Shift(1)) > 0 && sameHead(p, n, q) {
				return ratio(toBase(u, n.Nominal), q.Nominal), n.Cover(p.Document.Span(q.First, end)), true
			}
		}
	case quantity.Ordinal, quantity.Percent, quantity.Money, quantity.Age:
	}
	return total, of, false
}

func counts(q *quantity.Quantity) bool {
	return q.Kind == quantity.Number && q.Unit == "count" && !q.Range && q.Hedge != quantity.Indefinite && q.Nominal.Cmp(numeral.Int(1)) > 0
}

// sameHead reports whether two counts are of the same noun.
func sameHead(p *checker.Pass, a, b *quantity.Quantity) bool {
	return a.Noun >= 0 && b.Noun >= 0 && p.Tokens[a.Noun].Hash == p.Tokens[b.Noun].Hash
}

// eachOf is the unit of area that a density which ends before token i is told for: 230
// people per square mile.
func eachOf(p *checker.Pass, i int) (unit string, end int) {
	for n := 0; n < 2 && !spread.Has(p.Word(i)); n++ {
		i++
	}
	if !spread.Has(p.Word(i)) {
		return "", 0
	}
	if i++; ones.Has(p.Word(i)) {
		i++
	}
	if p.Word(i) == wordSquare {
		unit, _ = squares.Get(p.Word(i + 1))
		return unit, i + 2
	}
	unit, _ = landUnits.Get(p.Word(i))
	return unit, i + 1
}

// swappedArea takes down an area whose figure is that of the total in another unit,
// where no area of the article is the total.
func swappedArea(p *checker.Pass, total numeral.Decimal, of text.Span, areas []*quantity.Quantity) {
	var wrong *quantity.Quantity
	for _, q := range areas {
		if of.Contains(q.Span) {
			continue
		}
		u, _ := quantity.UnitOf(q.Unit)
		if is(ratio(toBase(u, q.Nominal), total), fitDown, fitUp) {
			return
		}
		for _, symbol := range lands {
			if v, _ := quantity.UnitOf(symbol); wrong == nil && symbol != q.Unit && is(ratio(toBase(v, q.Nominal), total), nearDown, nearUp) {
				wrong = q
			}
		}
	}
	if wrong == nil {
		return
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "area", Kind: claim.Origin, Unit: "m²"},
		Subject: []string{p.ID, p.In(of)},
		Event:   strconv.Itoa(of.Start),
	}
	u, _ := quantity.UnitOf(wrong.Unit)
	one, two := quantity.Exactly(total), quantity.Exactly(toBase(u, wrong.Nominal))
	p.Claim(of, claim.Claim{
		Fact: fact, Nominal: figures(total), Hard: one, Soft: one, Tentative: true,
		Says: "so many make " + figures(fromBase(u, total)).Printed() + " " + u.Symbol,
	})
	p.Claim(wrong.Span, claim.Claim{
		Fact: fact, Nominal: figures(two.Lo.Value), Hard: two, Soft: two, Tentative: true, Says: "the text says " + p.In(wrong.Span),
	})
}

func is(v, lo, hi numeral.Decimal) bool { return v.Cmp(lo) >= 0 && v.Cmp(hi) <= 0 }
