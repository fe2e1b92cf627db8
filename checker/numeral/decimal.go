// Package numeral reads numbers as news writes them, in figures and in words
// (115.6, 1,000, ½, two and a half, three hundred and five, 2.5 million, 21st,
// twenty-first), and gives the exact decimal each stands for.
//
// Quantities and periods both read from it; what a number counts is theirs.
package numeral

import (
	"math"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// Decimal is the exact number Coef × 10^Exp. It is a value: copied, never
// changed. Binary floats take no part in any comparison.
//
// Eighteen digits and any scale are enough for what news prints; a number with
// more significant digits is an identifier, and no figure.
type Decimal struct {
	Coef int64
	Exp  int32
}

// Int is n as a decimal.
func Int(n int64) Decimal { return Decimal{Coef: n} }

// Shift is d × 10^n.
func (d Decimal) Shift(n int) Decimal {
	if d.Coef == 0 {
		return Decimal{}
	}
	return Decimal{d.Coef, d.Exp + int32(n)}
}

// Neg is −d.
func (d Decimal) Neg() Decimal { return Decimal{-d.Coef, d.Exp} }

// Sign is −1, 0 or 1.
func (d Decimal) Sign() int {
	switch {
	case d.Coef < 0:
		return -1
	case d.Coef > 0:
		return 1
	}
	return 0
}

// Cmp compares two decimals: −1 where d is less than o, 0 where they are equal, 1
// where d is more.
func (d Decimal) Cmp(o Decimal) int {
	if d.Exp == o.Exp || d.Coef == 0 || o.Coef == 0 || d.Sign() != o.Sign() {
		switch {
		case d.Coef < o.Coef:
			return -1
		case d.Coef > o.Coef:
			return 1
		}
		return 0
	}
	if a, b, ok := align(d, o); ok {
		return Decimal{Coef: a}.Cmp(Decimal{Coef: b})
	}
	return d.Rat().Cmp(o.Rat())
}

// Add is d + o. ok is false where the sum has more digits than a Decimal holds.
func (d Decimal) Add(o Decimal) (sum Decimal, ok bool) {
	if o.Coef == 0 {
		return d, true
	}
	if d.Coef == 0 {
		return o, true
	}
	a, b, ok := align(d, o)
	if !ok || (a > 0) == (b > 0) && (a+b > 0) != (a > 0) {
		return Decimal{}, false
	}
	return Decimal{a + b, min(d.Exp, o.Exp)}, true
}

// Mul is d × o. ok is false where the product has more digits than a Decimal
// holds.
func (d Decimal) Mul(o Decimal) (product Decimal, ok bool) {
	d, o = d.Reduce(), o.Reduce()
	hi, lo := bits.Mul64(magnitude(d.Coef), magnitude(o.Coef))
	if hi != 0 || lo > math.MaxInt64 {
		return Decimal{}, false
	}
	c := int64(lo)
	if d.Sign()*o.Sign() < 0 {
		c = -c
	}
	return Decimal{c, d.Exp + o.Exp}, true
}

// Quo is d / o to the given number of decimal places, rounded half away from
// zero; o must not be zero. A quotient that has more than eighteen digits loses
// places.
func (d Decimal) Quo(o Decimal, places int) Decimal {
	by := magnitude(o.Coef)
	for shift := places + int(d.Exp) - int(o.Exp); shift >= 0 && shift < len(powers); shift-- {
		hi, lo := bits.Mul64(magnitude(d.Coef), powers[shift])
		lo, carry := bits.Add64(lo, by/2, 0)
		if hi += carry; hi < by {
			if c, _ := bits.Div64(hi, lo, by); c <= math.MaxInt64 {
				return Decimal{int64(c) * int64(d.Sign()*o.Sign()), -int32(places)}.Reduce()
			}
		}
		places--
	}
	q := new(big.Rat).Quo(d.Rat(), o.Rat())
	half := big.NewRat(1, 2)
	for ; ; places-- {
		p := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(places, -places))), nil)
		x := new(big.Rat)
		if places >= 0 {
			x.Mul(q, new(big.Rat).SetInt(p))
		} else {
			x.Quo(q, new(big.Rat).SetInt(p))
		}
		if x.Sign() < 0 {
			x.Sub(x, half)
		} else {
			x.Add(x, half)
		}
		if c := new(big.Int).Quo(x.Num(), x.Denom()); c.IsInt64() {
			return Decimal{c.Int64(), -int32(places)}.Reduce()
		}
	}
}

// Reduce is the same number without trailing zeros in its coefficient.
func (d Decimal) Reduce() Decimal {
	if d.Coef == 0 {
		return Decimal{}
	}
	for d.Coef%10 == 0 {
		d.Coef, d.Exp = d.Coef/10, d.Exp+1
	}
	return d
}

// powers are those of ten that 64 bits hold.
var powers = func() (p [20]uint64) {
	p[0] = 1
	for i := range p[1:] {
		p[i+1] = 10 * p[i]
	}
	return p
}()

// Rat is the number as a fraction. Exponents are bounded by what a scale word
// can add, so it stays small.
func (d Decimal) Rat() *big.Rat {
	if d.Exp >= 0 {
		if c, ok := scaled(d.Coef, d.Exp); ok {
			return new(big.Rat).SetInt64(c)
		}
	} else if int(-d.Exp) < len(powers)-1 { // 10^19 is no int64
		return big.NewRat(d.Coef, int64(powers[-d.Exp]))
	}
	r := new(big.Rat).SetInt64(d.Coef)
	p := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(d.Exp, -d.Exp))), nil)
	if d.Exp < 0 {
		return r.Quo(r, new(big.Rat).SetInt(p))
	}
	return r.Mul(r, new(big.Rat).SetInt(p))
}

// Float64 is the nearest binary float: for printing JSON, never for comparing.
func (d Decimal) Float64() float64 {
	f, _ := strconv.ParseFloat(strconv.FormatInt(d.Coef, 10)+"e"+strconv.Itoa(int(d.Exp)), 64)
	return f
}

// String is the number in plain figures, without an exponent: 244800000000, 1.20.
func (d Decimal) String() string {
	s := strconv.FormatUint(magnitude(d.Coef), 10)
	switch {
	case d.Exp > 0 && d.Coef != 0:
		s += strings.Repeat("0", int(d.Exp))
	case d.Exp < 0:
		n := int(-d.Exp)
		if len(s) <= n {
			s = strings.Repeat("0", n-len(s)+1) + s
		}
		s = s[:len(s)-n] + "." + s[len(s)-n:]
	}
	if d.Coef < 0 {
		s = "-" + s
	}
	return s
}

// align gives the coefficients of both at the smaller exponent.
func align(d, o Decimal) (a, b int64, ok bool) {
	if d.Exp > o.Exp {
		a, ok = scaled(d.Coef, d.Exp-o.Exp)
		return a, o.Coef, ok
	}
	b, ok = scaled(o.Coef, o.Exp-d.Exp)
	return d.Coef, b, ok
}

func scaled(c int64, by int32) (int64, bool) {
	for ; by > 0 && c != 0; by-- {
		if c > math.MaxInt64/10 || c < math.MinInt64/10 {
			return 0, false
		}
		c *= 10
	}
	return c, true
}

func magnitude(c int64) uint64 {
	if c < 0 {
		return -uint64(c)
	}
	return uint64(c)
}
