package conversion

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A price for so much is the price for so much else: 18 cents a pound (40 cents a
// kilogram), 1.29 euros a litre ($4.90 a gallon).

// pricedBy are the units that prices are told for.
var pricedBy = text.NewTable(map[string]string{
	"pound": "lb", "lb": "lb", "kilogram": "kg", "kilogramme": "kg", "kilo": "kg", "kg": "kg", "gram": "g", "gramme": "g", "ton": "ton", "tonne": "t",
	"litre": "l", "liter": "l", "gallon": "gal", "barrel": "bbl", "acre": "ac", "hectare": "ha", "mile": "mi", "kilometre": "km", "kilometer": "km",
	"yard": "yd", "metre": "m", "meter": "m", "foot": "ft",
})

// squared are the units of area by their lengths.
var squared = map[string]string{"mi": "mi²", "km": "km²", "yd": "yd²", "m": "m²", "ft": "ft²"}

// Two prices of one good are held against each other as far as a gallon and a ton are
// of one size.
var dear, cheap = numeral.Decimal{Coef: 14, Exp: -1}, numeral.Decimal{Coef: 7, Exp: -1}

var wordMetric = text.Intern("metric")

// pricedFor is the unit that a price which ends before token i is told for, and the
// token after it.
func pricedFor(p *checker.Pass, i int) (u quantity.Unit, end int, ok bool) {
	if !perShare.Has(p.Word(i)) && p.Word(i) != wordSlash {
		return u, 0, false
	}
	i++
	area := p.Word(i) == wordSquare
	metric := p.Word(i) == wordMetric
	if area || metric {
		i++
	}
	symbol, ok := pricedBy.Get(p.Word(i))
	if !ok {
		return u, 0, false
	}
	if area {
		symbol = squared[symbol]
	}
	if metric && symbol == "ton" {
		symbol = "t"
	}
	u, ok = quantity.UnitOf(symbol)
	return u, i + 1, ok
}

// priced takes down a price that is told for two units. It reports whether it was one.
func priced(p *checker.Pass, s text.Sentence, a, b *quantity.Quantity) bool {
	if a.Kind != quantity.Money || b.Kind != quantity.Money || a.Range || b.Range || a.Nominal.Sign() <= 0 || b.Nominal.Sign() <= 0 {
		return false
	}
	u, end, ok := pricedFor(p, a.End)
	if !ok || !openers.Has(p.Word(end)) && p.Word(end) != wordComma && p.Word(end) != wordOr {
		return false
	}
	v, end2, ok := pricedFor(p, b.End)
	if !ok || u.Base != v.Base || u.Symbol == v.Symbol {
		return false
	}
	switch first := end + 1; {
	case openers.Has(p.Word(end)):
		if !closers.Has(p.Word(end2)) || !hedgesOnly(p, first, b.First) {
			return false
		}
	case p.Word(end) == wordComma && p.Word(first) == wordOr:
		if !hedgesOnly(p, first+1, b.First) {
			return false
		}
	default:
		return false
	}
	from, to := moneyOf(&amount{a, a.Unit, a.End}, false, false), moneyOf(&amount{b, b.Unit, b.End}, true, false)
	one := numeral.Int(1)
	lo, hi := cheap, dear // of the first currency in the second
	if from.code != to.code {
		year, first := years(p, s)
		x, ok := from.known(p, year, to.code)
		y, ok2 := to.known(p, year, from.code)
		if !ok || !ok2 || first < max(x.since, y.since) {
			return true
		}
		lo, hi = product(lo, ratio(y.lo, x.hi)), product(hi, ratio(y.hi, x.lo))
	}
	per := ratio(toBase(v, one), toBase(u, one)) // of the first unit in the second
	least, most := product(product(from.lo, per), lo), product(product(from.hi, per), hi)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "price", Kind: claim.Origin, Unit: to.code},
		Subject: []string{p.ID, p.Slice(a.First, end)},
		Event:   strconv.Itoa(a.Start) + " price",
	}
	hard, told := quantity.Between(least, most), quantity.Between(to.lo, to.hi)
	p.Claim(p.Document.Span(a.First, end), claim.Claim{
		Fact: fact, Nominal: figures(product(from.value, per)), Hard: hard, Soft: hard, Tentative: true,
		Says: p.Slice(a.First, end) + " is " + figures(least).Printed() + " to " + figures(most).Printed() + " " + to.code + " a " + v.Symbol,
	})
	p.Claim(p.Document.Span(b.First, end2), claim.Claim{
		Fact: fact, Nominal: figures(to.value), Hard: told, Soft: told, Tentative: true, Says: "the text says " + p.Slice(b.First, end2),
	})
	return true
}
