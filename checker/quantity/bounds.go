package quantity

import (
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// What a figure rules out, and what a reader takes from it.
//
// A figure stands for what rounds to it. Its last significant figure is the last
// that is no zero (300: hundreds), or the last printed one behind a point. The
// hard reading is half a unit of that to either side; below a power of ten the unit
// is a tenth of the one above it (100 billion is 95 to 150). The soft reading is
// the same for figures with two significant figures or more, and supposes a second
// one where only one is printed (300: 295 to 305), but nothing finer than what is
// printed (8 million: 7.5 to 8.5). Percentages and amounts of money below 100 are
// rounded to what is printed. Whole counts below 100, counts with a last
// figure other than 0, ages and places in an order stand for themselves.
//
// "More than 40" is open above in its hard reading; softly it is said up to a
// quarter more or to the next round figure, whichever is further. "About 300" is
// 200 to 450, softly a tenth to either side. "Nearly 300" stays below 300.

// quantity is the quantity that a figure stands for by itself.
func (r *reader) quantity(f figure) Quantity {
	q := Quantity{
		First: f.first, End: f.end, Kind: f.kind, Nominal: f.value, Step: f.step, Words: f.n.Words, Unit: f.unit, Loose: f.loose, Noun: f.noun,
	}
	q.Span = r.d.Span(q.First, q.End)
	r.scale = f.n.Scale
	after := f.end
	if f.kind == Number && (f.unit == "count" || f.unit == "share") && f.noun < 0 {
		q.Noun = r.counts(&f)
		if f.indefinite && r.d.Word(f.end) != wordOf && q.Noun > f.end+2 {
			q.Noun = -1
		}
	}
	if f.kind == Ordinal {
		q.Exact = true
		q.Hard, q.Soft = Exactly(f.value), Exactly(f.value)
		return q
	}
	if f.indefinite {
		q.Hedge = Indefinite
		q.Hard, q.Soft = r.indefiniteRange(&f)
		return q
	}
	h := r.hedgeBefore(f.first)
	if h.hedge == Plain {
		h = r.hedgeAfter(after)
		if h.hedge == Plain && q.Noun >= after {
			h = r.hedgeAfter(q.Noun + 1)
		}
	}
	q.Hedge = h.hedge
	q.Hard, q.Soft, q.Exact = rounded(&f)
	if h.hedge != Plain {
		q.Exact = false
		q.bound(h, f.unitOfLast())
	}
	return q
}

// unitOfLast is what one more in the last significant figure is worth.
func (f *figure) unitOfLast() numeral.Decimal {
	one := numeral.Int(1).Shift(f.n.Scale)
	if f.step.Cmp(one) < 0 || f.step.Coef != 1 || f.value.Coef == 0 || f.n.Fraction {
		return f.step // a point is printed, or dozens
	}
	v := f.value.Reduce()
	u := numeral.Decimal{Coef: 1, Exp: v.Exp}
	if u.Cmp(f.step) < 0 {
		return f.step
	}
	return u
}

// rounded is what a figure without a hedge stands for.
func rounded(f *figure) (hard, soft Range, exact bool) {
	u := f.unitOfLast()
	whole := f.step.Cmp(numeral.Int(1)) >= 0 && !f.n.Fraction
	small := f.magnitude().Cmp(numeral.Int(100)) < 0
	switch {
	case f.kind == Age && whole, f.kind == Number && whole && f.n.Scale == 0 && (small || u.Cmp(numeral.Int(1)) == 0):
		return Exactly(f.value), Exactly(f.value), true
	case f.kind == Percent && f.n.Scale == 0, f.kind == Money && small && f.n.Scale == 0, f.n.Fraction:
		u = f.step
	}
	hard = around(f.value, u)
	if v := f.value.Reduce(); (u.Cmp(f.step) > 0 || f.n.Scale > 0) && u.Cmp(f.magnitude()) == 0 { // below 100 the tens are printed
		twentieth := times(u, -5, -2)
		if v.Coef > 0 {
			hard.Lo.Value = plus(f.value, twentieth)
		} else {
			hard.Hi.Value = plus(f.value, twentieth.Neg())
		}
	}
	soft = hard
	if v := f.value.Reduce(); v.Coef > -10 && v.Coef < 10 && u.Cmp(f.step) > 0 {
		fine := u.Shift(-1)
		if limit := numeral.Int(1).Shift(f.n.Scale); fine.Cmp(limit) < 0 && f.n.Scale > 0 {
			fine = limit
		}
		soft = around(f.value, fine)
		if soft.Lo.Value.Cmp(hard.Lo.Value) < 0 {
			soft.Lo = hard.Lo
		}
		if soft.Hi.Value.Cmp(hard.Hi.Value) > 0 {
			soft.Hi = hard.Hi
		}
	}
	return hard, soft, false
}

func (f *figure) magnitude() numeral.Decimal {
	if f.value.Sign() < 0 {
		return f.value.Neg()
	}
	return f.value
}

// around is half a unit to either side of v.
func around(v, unit numeral.Decimal) Range {
	half := times(unit, 5, -1)
	return Between(plus(v, half.Neg()), plus(v, half))
}

// plus is a + b; a where the sum has too many digits, as no figure of news has.
func plus(a, b numeral.Decimal) numeral.Decimal {
	if s, ok := a.Add(b); ok {
		return s
	}
	return a
}

// times is v × coef × 10^exp; v where that has too many digits.
func times(v numeral.Decimal, coef int64, exp int32) numeral.Decimal {
	if p, ok := v.Mul(numeral.Decimal{Coef: coef, Exp: exp}); ok {
		return p
	}
	return v
}

// bound applies a hedge to the ranges of a plain figure.
func (q *Quantity) bound(h hedged, unit numeral.Decimal) {
	v := q.Nominal
	size := v
	if v.Sign() < 0 {
		size = v.Neg()
	}
	step := times(size, 25, -2) // how far a bound is softly said
	if unit.Cmp(step) > 0 {
		step = unit
	}
	tenth := times(size, 1, -1)
	edge := v
	switch h.hedge {
	case Plain, Indefinite:
	case About:
		half := times(size, 5, -1)
		third := times(size, 1, 0).Quo(numeral.Int(3), 3-int(size.Reduce().Exp))
		q.Hard = Between(plus(v, third.Neg()), plus(v, half))
		q.Soft = Between(plus(v, tenth.Neg()), plus(v, tenth))
		if h.nearly {
			q.Hard.Hi, q.Soft.Hi = End{Value: v, Open: true}, End{Value: v, Open: true}
		}
	case MoreThan, AtLeast:
		if h.about {
			edge = plus(v, tenth.Neg())
		}
		lo := End{Value: edge, Open: h.hedge == MoreThan && !h.about}
		q.Hard = Range{Lo: lo, Hi: End{None: true}}
		q.Soft = Range{Lo: lo, Hi: End{Value: plus(v, step), Open: h.hedge == MoreThan}}
	case LessThan, AtMost:
		if h.about {
			edge = plus(v, tenth)
		}
		hi := End{Value: edge, Open: h.hedge == LessThan && !h.about}
		q.Hard = Range{Lo: End{None: true}, Hi: hi}
		q.Soft = Range{Lo: End{Value: plus(v, step.Neg()), Open: h.hedge == LessThan}, Hi: hi}
	}
}

// widened is the range with a 1/n part of each end added outside.
func (r Range) widened(n int64) Range {
	part := numeral.Int(1).Quo(numeral.Int(n), 6)
	lo, hi := r.Lo.Value, r.Hi.Value
	if d, ok := lo.Mul(part); ok {
		if d.Sign() < 0 {
			d = d.Neg()
		}
		r.Lo.Value = plus(lo, d.Neg())
	}
	if d, ok := hi.Mul(part); ok {
		if d.Sign() < 0 {
			d = d.Neg()
		}
		r.Hi.Value = plus(hi, d)
	}
	return r
}

func addHedges(t *text.Table[hedged], words string, h hedged) {
	for w := range strings.FieldsSeq(words) {
		t.Set(text.Intern(w), h)
	}
}
