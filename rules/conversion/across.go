package conversion

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// weights are what volumes in which goods are traded weigh, in kilograms, from the
// lightest to the heaviest that is sold so: oil from condensate to the heaviest crude,
// a bushel from oats to potatoes.
var weights = map[string][2]numeral.Decimal{
	"bbl":    {numeral.Int(112), numeral.Int(165)},
	"bushel": {numeral.Int(14), numeral.Int(28)},
}

// oil are words of articles whose barrels are not of flour.
var oil = text.NewSet("oil crude petroleum oilfield oilfields refinery refineries diesel fuel")

// light are words of articles whose barrels may be of something lighter than oil.
var light = text.NewSet("lpg lng propane butane condensate condensates liquids ethanol liquefied")

// yearly is how many of a stretch of time a year has, in hundredths.
var yearly = text.NewTable(map[string]int64{"second": 3155760000, "minute": 52596000, "hour": 876600, "day": 36525, "week": 5218, "month": 1200, "year": 100})

// across takes down two amounts that are one in two units of another kind, or of two
// stretches of time: 1.1 billion bushels (28 million tonnes); 120,000 barrels a day (6
// million tonnes a year).
func across(p *checker.Pass, s text.Sentence, outer, inner *amount, how joint) {
	if how == choice || how == equals || how == slash || outer.q.Range || inner.q.Range || outer.q.Nominal.Sign() <= 0 || inner.q.Nominal.Sign() <= 0 {
		return
	}
	a, ok := quantity.UnitOf(outer.unit)
	b, ok2 := quantity.UnitOf(inner.unit)
	if !ok || !ok2 {
		return
	}
	lo, hi, ok := kilograms(a, b)
	if !ok || a.Base != b.Base && (a.Symbol == "bbl" || b.Symbol == "bbl") && (!oil.In(p.Document) || light.In(p.Document)) {
		return
	}
	paced := numeral.Int(1)
	if x, y := per(p, outer.end), per(p, inner.end); x != y && y != 0 {
		from, ok := yearly.Get(x)
		to, ok2 := yearly.Get(y)
		if !ok || !ok2 {
			return
		}
		paced = ratio(numeral.Int(from), numeral.Int(to))
	}
	o, i := side{amount: outer, u: a, value: outer.q.Nominal}, side{amount: inner, u: b, value: inner.q.Nominal}
	hard, soft := o.ranges(p, s, false)
	for _, r := range []*quantity.Range{&hard, &soft} {
		r.Lo.Value, r.Hi.Value = product(product(r.Lo.Value, lo), paced), product(product(r.Hi.Value, hi), paced)
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "amount", Kind: claim.Origin, Unit: b.Base},
		Subject: []string{p.ID, squeezed(p, outer)},
		Event:   strconv.Itoa(outer.q.Start) + " across",
	}
	least, most := figures(fromBase(b, soft.Lo.Value)).Printed(), figures(fromBase(b, soft.Hi.Value)).Printed()
	says := o.printed(p) + " is " + least + " to " + most + " " + b.Symbol
	if w := per(p, inner.end); w != 0 {
		says += " " + p.Slice(inner.end, inner.end+2)
	}
	p.Claim(outer.q.Span, claim.Claim{Fact: fact, Nominal: figures(soft.Lo.Value), Hard: hard, Soft: soft, Tentative: true, Says: says})
	hard, soft = i.ranges(p, s, true)
	p.Claim(inner.q.Span, claim.Claim{
		Fact: fact, Nominal: figures(toBase(b, i.value)), Hard: hard, Soft: soft, Tentative: true, Says: "the text says " + i.printed(p),
	})
}

// kilograms is what the first of two units comes to in the base unit of the second, for
// one of the base unit of the first: 1 where they are of one kind.
func kilograms(a, b quantity.Unit) (lo, hi numeral.Decimal, ok bool) {
	one := numeral.Int(1)
	if a.Base == b.Base {
		return one, one, a.Symbol != b.Symbol
	}
	if w, ok := weights[a.Symbol]; ok && b.Base == "kg" {
		litres := toBase(a, one)
		return ratio(w[0], litres), ratio(w[1], litres), true
	}
	if w, ok := weights[b.Symbol]; ok && a.Base == "kg" {
		litres := toBase(b, one)
		return ratio(litres, w[1]), ratio(litres, w[0]), true
	}
	return one, one, false
}
