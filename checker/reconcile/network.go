package reconcile

import (
	"math/big"
	"slices"
)

// form is how a constraint binds facts, for the propagator.
type form uint8

const (
	within  form = iota // f ∈ r
	linear              // f − Σ others ∈ r
	ratio               // f / other ∈ r; both at least zero
	weekday             // f, a day, falls on weekday r (0 is Sunday)
)

// constraint binds one fact, or several to each other.
type constraint struct {
	form   form
	fact   int
	others []int
	r      interval
	claim  int    // the claim that says so, or implied
	rule   string // why it holds, where no claim says so
}

const implied = -1

// rounds bounds how often the constraints are gone through. Bounds that still
// move then are in a circle of ratios, and stay sound: they are only wider than
// they might be.
const rounds = 24

// reason is why a fact has the bound it has: a constraint, and the reasons of
// the bounds that went into it.
type reason struct {
	constraint int
	from       []*reason
}

// state is what is known of every fact while bounds are propagated.
type state struct {
	bounds         []interval
	lowWhy, topWhy []*reason
}

// propagate narrows the facts' bounds by the constraints that are in use until
// nothing moves. It gives the fact whose bounds crossed, or −1, and the
// constraints that met there.
func propagate(facts int, all []constraint, use []bool) (st state, crossed int, met []int) {
	st = state{make([]interval, facts), make([]*reason, facts), make([]*reason, facts)}
	for range rounds {
		moved := false
		for i, c := range all {
			if use != nil && !use[i] {
				continue
			}
			m, crossed := st.apply(i, c)
			if crossed >= 0 {
				return st, crossed, st.met(crossed)
			}
			moved = moved || m
		}
		if !moved {
			break
		}
	}
	return st, -1, nil
}

// apply narrows the facts of one constraint.
func (st *state) apply(i int, c constraint) (moved bool, crossed int) {
	narrow := func(f int, to interval, lowFrom, topFrom []*reason) bool {
		b := &st.bounds[f]
		if b.higher(to) {
			b.lo, b.loOpen, moved = to.lo, to.loOpen, true
			st.lowWhy[f] = &reason{i, lowFrom}
		}
		if b.lower(to) {
			b.hi, b.hiOpen, moved = to.hi, to.hiOpen, true
			st.topWhy[f] = &reason{i, topFrom}
		}
		return b.empty()
	}
	switch c.form {
	case within:
		if narrow(c.fact, c.r, nil, nil) {
			return moved, c.fact
		}
	case linear:
		sum := c.r
		var low, top []*reason
		for _, o := range c.others {
			sum = sum.plus(st.bounds[o])
			low, top = append(low, st.lowWhy[o]), append(top, st.topWhy[o])
		}
		if narrow(c.fact, sum, low, top) {
			return moved, c.fact
		}
		for k, o := range c.others {
			// o_k = f − r − the others
			rest := st.bounds[c.fact].plus(c.r.negated())
			low, top := []*reason{st.lowWhy[c.fact]}, []*reason{st.topWhy[c.fact]}
			for j, p := range c.others {
				if j != k {
					rest = rest.plus(st.bounds[p].negated())
					low, top = append(low, st.topWhy[p]), append(top, st.lowWhy[p])
				}
			}
			if narrow(o, rest, low, top) {
				return moved, o
			}
		}
	case ratio:
		f, o := c.fact, c.others[0]
		if st.bounds[o].positive() {
			if narrow(f, st.bounds[o].times(c.r), []*reason{st.lowWhy[o]}, []*reason{st.topWhy[o]}) {
				return moved, f
			}
		}
		if st.bounds[f].positive() {
			if narrow(o, st.bounds[f].times(c.r.inverse()), []*reason{st.lowWhy[f]}, []*reason{st.topWhy[f]}) {
				return moved, o
			}
		}
	case weekday:
		b := st.bounds[c.fact]
		if b.lo == nil || b.hi == nil {
			return moved, -1
		}
		lo, hi := onWeekday(b.lo, c.r.lo, false), onWeekday(b.hi, c.r.lo, true)
		if narrow(c.fact, interval{lo: lo, hi: hi}, []*reason{st.lowWhy[c.fact]}, []*reason{st.topWhy[c.fact]}) {
			return moved, c.fact
		}
	}
	return moved, -1
}

// onWeekday is the first day on or after day that falls on the weekday, or the
// last on or before it. Day 0, 1 January 1970, was a Thursday.
func onWeekday(day, weekday *big.Rat, before bool) *big.Rat {
	n := new(big.Int).Div(day.Num(), day.Denom()).Int64()
	if !before && !day.IsInt() {
		n++
	}
	w := weekday.Num().Int64()
	off := ((n+4-w)%7 + 7) % 7 // how many days after the weekday n falls
	if before {
		n -= off
	} else if off > 0 {
		n += 7 - off
	}
	return new(big.Rat).SetInt64(n)
}

// met are the constraints that led to the bounds of a fact, in order.
func (st *state) met(fact int) []int {
	seen := map[*reason]bool{}
	var found []int
	var walk func(r *reason)
	walk = func(r *reason) {
		if r == nil || seen[r] {
			return
		}
		seen[r] = true
		found = append(found, r.constraint)
		for _, f := range r.from {
			walk(f)
		}
	}
	walk(st.lowWhy[fact])
	walk(st.topWhy[fact])
	slices.Sort(found)
	return slices.Compact(found)
}
