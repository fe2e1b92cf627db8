package conversion

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

const (
	celsius    = "°C"
	fahrenheit = "°F"
	degrees    = "°"
)

// sizes are the units of more than one size, as multiples of the size that
// quantity takes them for: the short, metric and long ton; the gallon, quart, pint
// and cup of the United States and of Britain; mechanical and metric horsepower.
// Definitions: NIST SP 811 appendix B; the Weights and Measures Act 1985.
var sizes = map[string][2]numeral.Decimal{
	"ton":  {numeral.Int(1), {Coef: 112, Exp: -2}},
	"kt":   {{Coef: 90718474, Exp: -8}, {Coef: 10160469, Exp: -7}},
	"Mt":   {{Coef: 90718474, Exp: -8}, {Coef: 10160469, Exp: -7}},
	"gal":  {numeral.Int(1), {Coef: 120095, Exp: -5}},
	"qt":   {numeral.Int(1), {Coef: 120095, Exp: -5}},
	"pt":   {numeral.Int(1), {Coef: 120095, Exp: -5}},
	"cup":  {numeral.Int(1), {Coef: 120095, Exp: -5}},
	"tbsp": {numeral.Int(1), {Coef: 12, Exp: -1}},
	"tsp":  {numeral.Int(1), {Coef: 12, Exp: -1}},
	"floz": {{Coef: 96076, Exp: -5}, numeral.Int(1)},
	"hp":   {{Coef: 98632, Exp: -5}, numeral.Int(1)},
}

// troy is the avoirdupois ounce and the troy ounce of precious metals, in the ounce
// that quantity takes one for: 31.1034768 g to 28.349523125 g.
var troy = [2]numeral.Decimal{numeral.Int(1), {Coef: 109714286, Exp: -8}}

// metals are words of an article in which an ounce may be a troy ounce.
var metals = text.NewSet("gold silver platinum palladium rhodium iridium bullion precious troy mint ingot ingots goldfields goldmine")

// nautical is the nautical mile in statute miles.
var nautical = numeral.Decimal{Coef: 115078, Exp: -5}

// leftOut are dimensions whose figures do not stand for one another.
var leftOut = map[string]bool{
	"fuel economy": true, "magnitude": true, "calibre": true, "resolution": true, "sound level": true, "data": true, "data rate": true, "rotation": true,
}

// imperial are units outside the metric system. A conversion leads from one
// system to the other; within one, a figure in brackets is as often a part.
var imperial = map[string]bool{
	"mi": true, "nmi": true, "yd": true, "ft": true, "in": true, "fathom": true, "ac": true, "mi²": true, "yd²": true, "ft²": true, "in²": true, "mi³": true,
	"yd³": true, "ft³": true, "in³": true, "ton": true, "lb": true, "oz": true, "st": true, "gal": true, "qt": true, "pt": true, "floz": true, "bbl": true,
	"cup": true, "tbsp": true, "tsp": true, "mph": true, "kn": true, fahrenheit: true, "BTU": true, "hp": true, "psi": true, "ksi": true, "ft/s": true, "mi/s": true,
	"ft/min": true, "in/h": true, "Mach": true,
}

// converted takes down two amounts that are one amount in two units.
func converted(p *checker.Pass, s text.Sentence, outer, inner *amount, how joint) {
	a, b, ok := unitsOf(outer, inner)
	if !ok && how != bracketsOnly {
		across(p, s, outer, inner, how)
	}
	if !ok || how == equals || a.Dimension != b.Dimension || leftOut[a.Dimension] {
		return
	}
	alike := imperial[a.Symbol] == imperial[b.Symbol]
	if alike && (how == choice || how == slash || how == apposed) {
		return // 10 feet or 3 inches; 3.3 miles, about 1,300 feet, up
	}
	if how == choice && whole(outer.q) && whole(inner.q) {
		return // the race is over 5 miles or 10 kilometres
	}
	if outer.q.Range != inner.q.Range {
		return
	}
	if x, y := per(p, outer.end), per(p, inner.end); x != y && y != 0 && (x != 0 || how != brackets) {
		across(p, s, outer, inner, how) // 48 million gallons a day, or 7.6 million litres an hour; 500 tons, or 50 pounds a head
		return
	}
	tentative := alike || how == choice || how == bracketsOnly || how == apposed || how == brackets && inner.q.First-outer.end > 1 && !openers.Has(p.Word(outer.end))
	as := ""
	if a.Dimension == "temperature" {
		if frozen(p, s, outer, inner) {
			return
		}
		is, sure := difference(p, s, outer, inner, &a, &b)
		if is {
			a.Offset, b.Offset = numeral.Decimal{}, numeral.Decimal{}
			as = "a difference of "
		}
		tentative = tentative || !sure
	}
	sides := []side{{outer, a, outer.q.Nominal, "", as}}
	if outer.q.Range {
		sides = []side{{outer, a, outer.q.Hard.Lo.Value, "low", as}, {outer, a, outer.q.Hard.Hi.Value, "high", as}}
	}
	for _, o := range sides {
		i := side{inner, b, inner.q.Nominal, o.which, ""}
		switch o.which {
		case "low":
			i.value = inner.q.Hard.Lo.Value
		case "high":
			i.value = inner.q.Hard.Hi.Value
		}
		if outer.q.Range && (outer.q.Hedge != quantity.Plain || inner.q.Hedge != quantity.Plain) {
			return // their ends are not the printed ones
		}
		o.put(p, s, &i, tentative)
	}
}

// side is one side of a conversion: an amount, or one end of a range.
type side struct {
	*amount
	u     quantity.Unit
	value numeral.Decimal
	which string // low or high, of a range
	as    string // what a message says before it
}

// put takes down two sides.
func (o *side) put(p *checker.Pass, s text.Sentence, i *side, tentative bool) {
	measure := claim.Measure{ID: "conversion", Title: "amount", Kind: claim.Origin, Unit: o.u.Base}
	fact := claim.Fact{
		Measure: measure,
		Subject: []string{p.ID, strings.Join(strings.Fields(p.In(o.q.Span.Cover(i.q.Span))), " ")},
		Event:   strconv.Itoa(o.q.Start) + o.which,
	}
	both := [2]*side{o, i}
	for k, x := range both {
		hard, soft := x.ranges(p, s, k == 1)
		c := claim.Claim{Fact: fact, Nominal: figures(toBase(x.u, x.value)), Hard: hard, Soft: soft, Tentative: tentative}
		if k == 0 {
			c.Says = x.as + x.printed(p) + " is " + figures(fromBase(i.u, toBase(o.u, ounces(p, o, i)))).Printed() + " " + i.u.Symbol
		} else {
			c.Says = "the text says " + x.printed(p)
		}
		span := x.q.Span
		if x.end > x.q.End {
			span = p.Document.Span(x.q.First, x.end)
		}
		p.Claim(span, c)
	}
}

// ounces is the figure of the outer side, with troy ounces taken for what they are
// where they may be.
func ounces(p *checker.Pass, o, i *side) numeral.Decimal {
	switch {
	case !metals.In(p.Document):
	case o.u.Symbol == "oz":
		return product(o.value, troy[1])
	case i.u.Symbol == "oz":
		return ratio(o.value, troy[1])
	}
	return o.value
}

// printed is a side as a message names it.
func (o *side) printed(p *checker.Pass) string {
	if o.which != "" {
		return o.value.Printed() + " " + o.u.Symbol
	}
	return strings.Join(strings.Fields(p.Slice(o.q.First, o.end)), " ")
}

// ranges is what a side stands for, in the base unit.
func (o *side) ranges(p *checker.Pass, s text.Sentence, free bool) (hard, soft quantity.Range) {
	hard, soft = printed(o.value, o.q.Step, free, o.q.Hedge != quantity.Plain, o.u.Dimension == "temperature")
	size, several := sizes[o.u.Symbol]
	if o.u.Symbol == "mi" && speaksOf(p, s) {
		size, several = [2]numeral.Decimal{numeral.Int(1), nautical}, true
	}
	if o.u.Symbol == "oz" && metals.In(p.Document) {
		size, several = troy, true
	}
	for _, r := range []*quantity.Range{&hard, &soft} {
		r.Lo.Value, r.Hi.Value = toBase(o.u, r.Lo.Value), toBase(o.u, r.Hi.Value)
		if several {
			r.Lo.Value, r.Hi.Value = product(r.Lo.Value, size[0]), product(r.Hi.Value, size[1])
		}
	}
	return hard, soft
}

// speaksOf reports whether a sentence speaks of nautical miles, so that a mile in
// it may be one too.
func speaksOf(p *checker.Pass, s text.Sentence) bool {
	for i := s.First; i < s.End; i++ {
		if fromElsewhere.Has(p.Word(i)) {
			return true
		}
	}
	return false
}

// unitsOf are the units of two amounts. Degrees alone are of the scale that the
// other amount is not of.
func unitsOf(outer, inner *amount) (a, b quantity.Unit, ok bool) {
	from, to := outer.unit, inner.unit
	if from == degrees {
		from = other(to)
	}
	if to == degrees {
		to = other(from)
	}
	a, ok = quantity.UnitOf(from)
	if !ok {
		return a, b, false
	}
	b, ok = quantity.UnitOf(to)
	return a, b, ok && from != to && a.Base != "" && a.Base == b.Base
}

func other(scale string) string {
	switch scale {
	case celsius:
		return fahrenheit
	case fahrenheit:
		return celsius
	}
	return degrees
}

// whole reports whether a figure is a round one, of one significant figure.
func whole(q *quantity.Quantity) bool {
	c := q.Nominal.Reduce().Coef
	return c < 10 && c > -10 || q.Nominal.Cmp(numeral.Int(100)) < 0 && q.Nominal.Reduce().Exp >= 0
}

// toBase is a figure of a unit in the base unit of its dimension.
func toBase(u quantity.Unit, v numeral.Decimal) numeral.Decimal {
	return ratio(product(plus(v, u.Offset), u.Factor), u.Divisor)
}

// fromBase is a figure of the base unit in a unit of its dimension.
func fromBase(u quantity.Unit, v numeral.Decimal) numeral.Decimal {
	return plus(ratio(product(v, u.Divisor), u.Factor), u.Offset.Neg())
}
