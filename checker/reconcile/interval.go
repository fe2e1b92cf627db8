package reconcile

import (
	"math/big"

	"github.com/factlint/factlint/checker/quantity"
)

// interval is what is known of one fact. An end that is nil is open to
// infinity; loOpen and hiOpen say that the end itself is not reached. The
// fractions are exact and are never changed once they are made.
type interval struct {
	lo, hi         *big.Rat
	loOpen, hiOpen bool
}

var zero = new(big.Rat)

// fromRange is the interval of a claim's range.
func fromRange(r quantity.Range) interval {
	var v interval
	if !r.Lo.None {
		v.lo, v.loOpen = r.Lo.Value.Rat(), r.Lo.Open
	}
	if !r.Hi.None {
		v.hi, v.hiOpen = r.Hi.Value.Rat(), r.Hi.Open
	}
	return v
}

func integers(lo, hi int64) interval {
	return interval{lo: new(big.Rat).SetInt64(lo), hi: new(big.Rat).SetInt64(hi)}
}

// compare compares two fractions, as Rat.Cmp does. Most are whole numbers, which
// need no products.
func compare(a, b *big.Rat) int {
	if a.IsInt() && b.IsInt() {
		return a.Num().Cmp(b.Num())
	}
	return a.Cmp(b)
}

// empty reports whether no number lies in v.
func (v interval) empty() bool {
	if v.lo == nil || v.hi == nil {
		return false
	}
	c := compare(v.lo, v.hi)
	return c > 0 || c == 0 && (v.loOpen || v.hiOpen)
}

// higher reports whether the lower end o is above v's own.
func (v interval) higher(o interval) bool {
	if o.lo == nil {
		return false
	}
	if v.lo == nil {
		return true
	}
	c := compare(o.lo, v.lo)
	return c > 0 || c == 0 && o.loOpen && !v.loOpen
}

// lower reports whether the upper end of o is below v's own.
func (v interval) lower(o interval) bool {
	if o.hi == nil {
		return false
	}
	if v.hi == nil {
		return true
	}
	c := compare(o.hi, v.hi)
	return c < 0 || c == 0 && o.hiOpen && !v.hiOpen
}

// meet is what lies in both.
func (v interval) meet(o interval) interval {
	if v.higher(o) {
		v.lo, v.loOpen = o.lo, o.loOpen
	}
	if v.lower(o) {
		v.hi, v.hiOpen = o.hi, o.hiOpen
	}
	return v
}

// plus is the sums of a number of v and a number of o.
func (v interval) plus(o interval) interval {
	var s interval
	if v.lo != nil && o.lo != nil {
		s.lo, s.loOpen = new(big.Rat).Add(v.lo, o.lo), v.loOpen || o.loOpen
	}
	if v.hi != nil && o.hi != nil {
		s.hi, s.hiOpen = new(big.Rat).Add(v.hi, o.hi), v.hiOpen || o.hiOpen
	}
	return s
}

// negated is −v.
func (v interval) negated() interval {
	n := interval{loOpen: v.hiOpen, hiOpen: v.loOpen}
	if v.hi != nil {
		n.lo = new(big.Rat).Neg(v.hi)
	}
	if v.lo != nil {
		n.hi = new(big.Rat).Neg(v.lo)
	}
	return n
}

// positive reports whether every number of v is at least zero.
func (v interval) positive() bool { return v.lo != nil && v.lo.Sign() >= 0 }

// times is the products of v and o, both at least zero.
func (v interval) times(o interval) interval {
	var p interval
	if v.lo != nil && o.lo != nil {
		p.lo, p.loOpen = new(big.Rat).Mul(v.lo, o.lo), v.loOpen || o.loOpen
	}
	if v.hi != nil && o.hi != nil {
		p.hi, p.hiOpen = new(big.Rat).Mul(v.hi, o.hi), v.hiOpen || o.hiOpen
	}
	return p
}

// inverse is 1/v for a v at least zero; an end at zero becomes open to infinity.
func (v interval) inverse() interval {
	n := interval{lo: zero}
	if v.hi != nil && v.hi.Sign() > 0 {
		n.lo, n.loOpen = new(big.Rat).Inv(v.hi), v.hiOpen
	}
	if v.lo != nil && v.lo.Sign() > 0 {
		n.hi, n.hiOpen = new(big.Rat).Inv(v.lo), v.loOpen
	}
	return n
}
