package reconcile

import "github.com/factlint/factlint/checker/quantity"

// interval is what is known of one fact. An end that is no number is open
// to infinity; loOpen and hiOpen say that the end itself is not reached.
type interval struct {
	lo, hi         fraction
	loOpen, hiOpen bool
}

var zero = whole(0)

// fromRange is the interval of a claim's range.
func fromRange(r quantity.Range) interval {
	var v interval
	if !r.Lo.None {
		v.lo, v.loOpen = fromDecimal(r.Lo.Value), r.Lo.Open
	}
	if !r.Hi.None {
		v.hi, v.hiOpen = fromDecimal(r.Hi.Value), r.Hi.Open
	}
	return v
}

func integers(lo, hi int64) interval {
	return interval{lo: whole(lo), hi: whole(hi)}
}

// empty reports whether no number lies in v.
func (v interval) empty() bool {
	if !v.lo.known() || !v.hi.known() {
		return false
	}
	c := v.lo.cmp(v.hi)
	return c > 0 || c == 0 && (v.loOpen || v.hiOpen)
}

// higher reports whether the lower end o is above v's own.
func (v interval) higher(o interval) bool {
	if !o.lo.known() {
		return false
	}
	if !v.lo.known() {
		return true
	}
	c := o.lo.cmp(v.lo)
	return c > 0 || c == 0 && o.loOpen && !v.loOpen
}

// lower reports whether the upper end of o is below v's own.
func (v interval) lower(o interval) bool {
	if !o.hi.known() {
		return false
	}
	if !v.hi.known() {
		return true
	}
	c := o.hi.cmp(v.hi)
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
	if v.lo.known() && o.lo.known() {
		s.lo, s.loOpen = v.lo.plus(o.lo), v.loOpen || o.loOpen
	}
	if v.hi.known() && o.hi.known() {
		s.hi, s.hiOpen = v.hi.plus(o.hi), v.hiOpen || o.hiOpen
	}
	return s
}

// negated is −v.
func (v interval) negated() interval {
	n := interval{loOpen: v.hiOpen, hiOpen: v.loOpen}
	if v.hi.known() {
		n.lo = v.hi.negated()
	}
	if v.lo.known() {
		n.hi = v.lo.negated()
	}
	return n
}

// positive reports whether every number of v is at least zero.
func (v interval) positive() bool { return v.lo.known() && v.lo.sign() >= 0 }

// times is the products of v and o, both at least zero.
func (v interval) times(o interval) interval {
	var p interval
	if v.lo.known() && o.lo.known() {
		p.lo, p.loOpen = v.lo.times(o.lo), v.loOpen || o.loOpen
	}
	if v.hi.known() && o.hi.known() {
		p.hi, p.hiOpen = v.hi.times(o.hi), v.hiOpen || o.hiOpen
	}
	return p
}

// inverse is 1/v for a v at least zero; an end at zero becomes open to infinity.
func (v interval) inverse() interval {
	n := interval{lo: zero}
	if v.hi.known() && v.hi.sign() > 0 {
		n.lo, n.loOpen = v.hi.inverse(), v.hiOpen
	}
	if v.lo.known() && v.lo.sign() > 0 {
		n.hi, n.hiOpen = v.lo.inverse(), v.loOpen
	}
	return n
}
