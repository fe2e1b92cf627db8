package reconcile

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/factlint/factlint/checker/numeral"
)

// fraction is an exact number: n/d in lowest terms, or big where 64 bits do not hold
// it, as few figures of news need. It is a value: copied, never changed. The zero
// fraction is no number; where an interval has it for an end, it is open to infinity.
type fraction struct {
	n, d int64 // d is above zero; n is never the least int64, so that it can be negated
	big  *big.Rat
}

func whole(n int64) fraction { return rational(n, 1) }

// rational is n/d, for a d above zero.
func rational(n, d int64) fraction {
	if n == math.MinInt64 {
		return fraction{big: big.NewRat(n, d)}
	}
	if d != 1 {
		g := int64(gcd(magnitude(n), uint64(d)))
		n, d = n/g, d/g
	}
	return fraction{n: n, d: d}
}

// fromRat is what big.Rat arithmetic gave.
func fromRat(r *big.Rat) fraction {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return rational(r.Num().Int64(), r.Denom().Int64())
	}
	return fraction{big: r}
}

func fromDecimal(v numeral.Decimal) fraction {
	n, d := v.Coef, int64(1)
	if n == 0 {
		return whole(0)
	}
	for exp := v.Exp; exp != 0; {
		var ok bool
		if exp > 0 {
			n, ok = product(n, 10)
			exp--
		} else {
			d, ok = product(d, 10)
			exp++
		}
		if !ok {
			return fromRat(v.Rat())
		}
	}
	return rational(n, d)
}

// known reports whether it is a number.
func (a fraction) known() bool { return a.d != 0 || a.big != nil }

func (a fraction) rat() *big.Rat {
	if a.big != nil {
		return a.big
	}
	return big.NewRat(a.n, a.d)
}

func (a fraction) sign() int {
	switch {
	case a.big != nil:
		return a.big.Sign()
	case a.n > 0:
		return 1
	case a.n < 0:
		return -1
	}
	return 0
}

// floor is the greatest whole number that is not above it, and whether it is that.
func (a fraction) floor() (n int64, itself bool) {
	if a.big != nil {
		return new(big.Int).Div(a.big.Num(), a.big.Denom()).Int64(), a.big.IsInt()
	}
	n = a.n / a.d
	if itself = n*a.d == a.n; !itself && a.n < 0 {
		n--
	}
	return n, itself
}

func (a fraction) cmp(b fraction) int {
	if a.big != nil || b.big != nil {
		return a.rat().Cmp(b.rat())
	}
	if s, t := a.sign(), b.sign(); a.d == b.d || s != t {
		switch {
		case a.n < b.n:
			return -1
		case a.n > b.n:
			return 1
		}
		return 0
	}
	hi, lo := bits.Mul64(magnitude(a.n), uint64(b.d))
	other, low := bits.Mul64(magnitude(b.n), uint64(a.d))
	switch {
	case hi == other && lo == low:
		return 0
	case (hi < other || hi == other && lo < low) == (a.n > 0):
		return -1
	}
	return 1
}

func (a fraction) plus(b fraction) fraction {
	if a.big == nil && b.big == nil {
		x, okX := product(a.n, b.d)
		y, okY := product(b.n, a.d)
		d, okD := product(a.d, b.d)
		if a.d == b.d {
			x, y, d, okX, okY, okD = a.n, b.n, a.d, true, true, true
		}
		if s := x + y; okX && okY && okD && ((x > 0) != (y > 0) || (s > 0) == (x > 0)) {
			return rational(s, d)
		}
	}
	return fromRat(new(big.Rat).Add(a.rat(), b.rat()))
}

func (a fraction) negated() fraction {
	if a.big != nil {
		return fromRat(new(big.Rat).Neg(a.big))
	}
	return fraction{n: -a.n, d: a.d}
}

func (a fraction) times(b fraction) fraction {
	if a.big == nil && b.big == nil {
		x, y := rational(a.n, b.d), rational(b.n, a.d)
		n, okN := product(x.n, y.n)
		if d, okD := product(x.d, y.d); okN && okD {
			return fraction{n: n, d: d}
		}
	}
	return fromRat(new(big.Rat).Mul(a.rat(), b.rat()))
}

// inverse is 1/a, for an a above zero.
func (a fraction) inverse() fraction {
	if a.big != nil {
		return fromRat(new(big.Rat).Inv(a.big))
	}
	return fraction{n: a.d, d: a.n}
}

// product is a × b; ok is false where 64 bits do not hold it.
func product(a, b int64) (p int64, ok bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
