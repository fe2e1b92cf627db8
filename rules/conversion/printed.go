package conversion

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
)

// What a printed figure stands for when it is converted. Hedges take no part: the
// number is converted, and "more than 100 miles (160 km)" is as exact as "100 miles
// (160 km)".
//
// A figure stands for what rounds to it, half a unit of its last significant
// figure to either side; 10, 100, 1,000 are rounded to two figures softly. What was
// converted is often rounded to a 5 (35 miles, 55 km), and two in a thousand are let
// pass whatever is printed: many know a factor to three figures. The hard reading allows that
// of both sides, any rounding of a single significant figure, and five in a hundred
// more.

// printed is what a figure stands for, in its own unit. free says that it is the
// one that was converted, and may have been rounded to a 5.
func printed(v, step numeral.Decimal, free, loose, temperature bool) (hard, soft quantity.Range) {
	unit := lastPlace(v, step)
	size := v
	if v.Sign() < 0 {
		size = v.Neg()
	}
	half := larger(times(unit, 5, -1), times(size, 2, -3))
	if tens := numeral.Int(10); temperature && unit.Cmp(tens) >= 0 && size.Cmp(molten) < 0 {
		unit, half = tens, numeral.Int(5)
		if size.Cmp(hot) < 0 {
			half = numeral.Decimal{Coef: 25, Exp: -1} // 20 degrees are not 15
		}
	}
	slack := times(size, 5, -2)
	if step.Coef != 1 || size.Cmp(numeral.Int(1)) < 0 && step.Cmp(numeral.Int(1)) >= 0 { // a third, half, feet and inches
		half = larger(times(step, 5, -1), times(size, 2, -2))
	}
	if temperature {
		slack = numeral.Int(1)
	}
	lo, hi := half, half
	if round := size.Reduce(); !temperature && round.Coef == 1 && round.Exp > 0 && unit.Cmp(size) == 0 { // 10, 100, 1 million
		lo = times(half, 1, -1)
		soft = around(v, lo, lo)
	} else {
		soft = around(v, half, half)
	}
	if r := size.Reduce(); r.Coef%5 == 0 && r.Coef > 10 && step.Cmp(numeral.Int(1)) >= 0 {
		fives := times(unit, 25, -1)
		lo, hi = fives, fives
		if free {
			soft = around(v, fives, fives)
		}
	}
	if loose {
		soft = quantity.Between(plus(soft.Lo.Value, slack.Neg()), plus(soft.Hi.Value, slack))
	}
	hard = around(v, plus(lo, slack), plus(hi, slack))
	if hard.Lo.Value.Cmp(soft.Lo.Value) > 0 {
		hard.Lo = soft.Lo
	}
	if hard.Hi.Value.Cmp(soft.Hi.Value) < 0 {
		hard.Hi = soft.Hi
	}
	return hard, soft
}

// Temperatures from hot on are told in tens of degrees, and from molten on in hundreds.
var hot, molten = numeral.Int(101), numeral.Int(1000)

// lastPlace is what one more in the last significant figure is worth.
func lastPlace(v, step numeral.Decimal) numeral.Decimal {
	if v.Coef == 0 || step.Coef != 1 || step.Exp < 0 || step.Exp%3 != 0 {
		return step // what is printed behind a point is meant: 40.0 million
	}
	if u := (numeral.Decimal{Coef: 1, Exp: v.Reduce().Exp}); u.Cmp(step) > 0 {
		return u
	}
	return step
}

func around(v, down, up numeral.Decimal) quantity.Range {
	return quantity.Between(plus(v, down.Neg()), plus(v, up))
}

func larger(a, b numeral.Decimal) numeral.Decimal {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}

// plus is a + b, to as many figures as there is room for.
func plus(a, b numeral.Decimal) numeral.Decimal {
	if s, ok := a.Add(b); ok {
		return s
	}
	if s, ok := short(a).Add(short(b)); ok {
		return s
	}
	return a
}

// times is v × coef × 10^exp, to as many figures as there is room for.
func times(v numeral.Decimal, coef int64, exp int32) numeral.Decimal {
	return product(v, numeral.Decimal{Coef: coef, Exp: exp})
}

func product(a, b numeral.Decimal) numeral.Decimal {
	if p, ok := a.Mul(b); ok {
		return p
	}
	p, _ := short(a).Mul(short(b)) // nine figures each: it fits
	return p
}

// short is v to nine significant figures, which is more than any figure of news has.
func short(v numeral.Decimal) numeral.Decimal {
	const most = 1_000_000_000
	for v.Coef >= most || v.Coef <= -most {
		v.Coef, v.Exp = v.Coef/10, v.Exp+1
	}
	return v
}

// ratio is a / b to nine significant figures; b is more than zero.
func ratio(a, b numeral.Decimal) numeral.Decimal {
	a, b = short(a), short(b)
	return numeral.Decimal{Coef: a.Coef}.Quo(numeral.Decimal{Coef: b.Coef}, 15).Shift(int(a.Exp - b.Exp))
}

// figures is v to three significant figures, for a message.
func figures(v numeral.Decimal) numeral.Decimal {
	size := v
	if size.Sign() < 0 {
		size = size.Neg()
	}
	places := 2
	for limit := numeral.Int(10); places > -12 && size.Cmp(limit) >= 0; limit = limit.Shift(1) {
		places--
	}
	for limit := numeral.Int(1); size.Sign() > 0 && places < 12 && size.Cmp(limit) < 0; limit = limit.Shift(-1) {
		places++
	}
	return v.Quo(numeral.Int(1), places)
}
