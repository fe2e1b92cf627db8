package conversion

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A pace and what a year of it comes to may stand far apart: 48 million gallons a day
// here, 17.5 million gallons for the whole year there. That the digits are right and
// the power of ten is not, or that a field's barrels make its tonnes only if they are
// a day's and not a year's, is as good as never chance.

var (
	wordYear = text.Intern("year")
	wordDay  = text.Intern("day")
	annual   = text.NewSet("year annual annually yearly yearlong")
)

// How near a year's amount must be to what its pace comes to: with the digits of both
// printed, and with a weight that hangs on the crude and on whose tons they are.
var (
	exactDown, exactUp = numeral.Decimal{Coef: 98, Exp: -2}, numeral.Decimal{Coef: 102, Exp: -2}
	crudeDown, crudeUp = numeral.Decimal{Coef: 8, Exp: -1}, numeral.Decimal{Coef: 12, Exp: -1}
)

// crude is what a barrel of the usual crude weighs, in kilograms.
var crude = numeral.Int(137)

// paces takes down a pace and the amount of a year that it contradicts.
func paces(p *checker.Pass) {
	var years []*quantity.Quantity
	for i := range p.Quantities {
		a := &p.Quantities[i]
		if a.Kind != quantity.Dimension {
			continue
		}
		w := per(p, a.End)
		if w == 0 || a.Range || a.Nominal.Sign() <= 0 || significant(a.Nominal) < 2 {
			continue
		}
		if years == nil {
			if years = ofYears(p); len(years) == 0 {
				return
			}
		}
		paced(p, a, w, years)
	}
}

// ofYears are the amounts of sentences that speak of a year.
func ofYears(p *checker.Pass) []*quantity.Quantity {
	var years []*quantity.Quantity
	for _, s := range p.Sentences {
		all := p.QuantitiesIn(s.First, s.End)
		if len(all) == 0 || !within(p, annual, s.First, s.End) {
			continue
		}
		for k := range all {
			if c := &all[k]; c.Kind == quantity.Dimension && !c.Range && c.Nominal.Sign() > 0 && significant(c.Nominal) > 1 {
				years = append(years, c)
			}
		}
	}
	return years
}

// paced holds one pace against the amounts of a year.
func paced(p *checker.Pass, a *quantity.Quantity, w text.Word, years []*quantity.Quantity) {
	u, ok := quantity.UnitOf(a.Unit)
	stretch, ok2 := yearly.Get(w)
	if !ok || !ok2 {
		return
	}
	year := times(product(toBase(u, a.Nominal), numeral.Int(stretch)), 1, -2)
	barrels := a.Unit == "bbl" && (w == wordYear || w == wordDay) && oil.In(p.Document)
	if w == wordYear && !barrels {
		return
	}
	crudeYear := product(ratio(year, toBase(u, numeral.Int(1))), crude)
	var wrong *quantity.Quantity
	var says numeral.Decimal // a year of the pace, in the base unit of what is wrong
	for _, c := range years {
		v, ok := quantity.UnitOf(c.Unit)
		if !ok || c == a || per(p, c.End) == w && v.Base == u.Base {
			continue
		}
		total, slip := year, false
		base := toBase(v, c.Nominal)
		switch {
		case v.Base == u.Base && w != wordYear:
			r := ratio(base, year)
			slip = is(r.Shift(3), exactDown, exactUp) || is(r.Shift(-3), exactDown, exactUp)
		case barrels && v.Base == "kg":
			total = crudeYear
			r := ratio(base, total)
			days := numeral.Int(365)
			slip = w == wordYear && is(ratio(r, days), crudeDown, crudeUp) || w == wordDay && is(product(r, days), crudeDown, crudeUp)
		default:
			continue
		}
		if is(ratio(base, total), fitDown, fitUp) {
			return
		}
		if wrong == nil && slip {
			wrong, says = c, total
		}
	}
	if wrong == nil {
		return
	}
	v, _ := quantity.UnitOf(wrong.Unit)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "amount of a year", Kind: claim.Origin, Unit: v.Base},
		Subject: []string{p.ID, p.Slice(a.First, a.End+2)},
		Event:   strconv.Itoa(a.Start) + " paced",
	}
	one, two := quantity.Exactly(says), quantity.Exactly(toBase(v, wrong.Nominal))
	p.Claim(p.Document.Span(a.First, a.End+2), claim.Claim{
		Fact: fact, Nominal: figures(says), Hard: one, Soft: one, Tentative: true,
		Says: p.Slice(a.First, a.End+2) + " is " + figures(fromBase(v, says)).Printed() + " " + v.Symbol + " a year",
	})
	p.Claim(wrong.Span, claim.Claim{
		Fact: fact, Nominal: figures(two.Lo.Value), Hard: two, Soft: two, Tentative: true, Says: "the text says " + p.In(wrong.Span),
	})
}
