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

// partners are the units that news converts into each other.
var partners = [][2]string{
	{"mi", "km"}, {"ft", "m"}, {"yd", "m"}, {"in", "cm"}, {"in", "mm"}, {"nmi", "km"}, {"ac", "ha"}, {"mi²", "km²"}, {"ft²", "m²"}, {"lb", "kg"}, {"oz", "g"},
	{"gal", "l"}, {"mph", "km/h"}, {"kn", "km/h"}, {celsius, fahrenheit},
}

// leftAlike takes down an amount that stands beside itself with the same unit but
// the figure of another: 40 kilometres (25 kilometres). Two figures of one unit may
// stand beside each other for any reason; it is their ratio that tells.
func leftAlike(p *checker.Pass, s text.Sentence, outer, inner *amount, how joint) {
	x, y := outer.q.Nominal, inner.q.Nominal
	if outer.q.Kind == quantity.Money || outer.q.Range || inner.q.Range || how == choice || how == equals || x.Cmp(y) == 0 || x.Sign() <= 0 || y.Sign() <= 0 {
		return
	}
	if significant(x) < 2 && significant(y) < 2 {
		return // 5 miles (3 miles)
	}
	u, ok := quantity.UnitOf(outer.unit)
	if !ok {
		return
	}
	for _, pair := range partners {
		other := pair[1]
		if pair[1] == u.Symbol {
			other = pair[0]
		} else if pair[0] != u.Symbol {
			continue
		}
		v, _ := quantity.UnitOf(other)
		if u.Symbol == celsius || u.Symbol == fahrenheit {
			if senseOf(p, s, outer, inner) == change {
				u.Offset, v.Offset = numeral.Decimal{}, numeral.Decimal{}
			}
		}
		first := near(fromBase(v, toBase(u, x)), y, inner.q.Step)
		second := near(fromBase(v, toBase(u, y)), x, outer.q.Step)
		if !first && !second {
			continue
		}
		fact := claim.Fact{
			Measure: claim.Measure{ID: "conversion", Title: "amount", Kind: claim.Origin, Unit: u.Base},
			Subject: []string{p.ID, strings.Join(strings.Fields(p.In(outer.q.Span.Cover(inner.q.Span))), " ")},
			Event:   strconv.Itoa(outer.q.Start),
		}
		one, two := quantity.Exactly(x), quantity.Exactly(y)
		says := squeezed(p, outer) + " is " + figures(fromBase(v, toBase(u, x))).Printed() + " " + v.Symbol
		if !first {
			says = y.Printed() + " " + v.Symbol + " is " + figures(fromBase(u, toBase(v, y))).Printed() + " " + u.Symbol
		}
		p.Claim(outer.q.Span, claim.Claim{Fact: fact, Nominal: x, Hard: one, Soft: one, Tentative: true, Says: says})
		p.Claim(inner.q.Span, claim.Claim{Fact: fact, Nominal: y, Hard: two, Soft: two, Tentative: true, Says: "the text says " + squeezed(p, inner)})
		return
	}
}

// near reports whether a computed figure is a printed one, as far as that is printed
// or to one in a hundred.
func near(computed, printed, step numeral.Decimal) bool {
	off := plus(computed, printed.Neg())
	if off.Sign() < 0 {
		off = off.Neg()
	}
	return off.Cmp(larger(times(step, 5, -1), times(printed, 1, -2))) <= 0
}
