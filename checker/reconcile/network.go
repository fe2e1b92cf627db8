package reconcile

import "slices"

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

// rounds bounds how often, on average, each constraint is looked at. Bounds that
// still move then are in a circle of ratios, and stay sound: they are only wider
// than they might be.
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

// network is the constraints on some facts, and which of them bind which fact.
type network struct {
	facts       int
	constraints []constraint
	of          [][]int
}

// propagate narrows the facts' bounds by the constraints that are in use until
// nothing moves. It gives the fact whose bounds crossed, or −1, and the
// constraints that met there.
func (n *network) propagate(use []bool) (crossed int, met []int) {
	st := state{make([]interval, n.facts), make([]*reason, n.facts), make([]*reason, n.facts)}
	queue := make([]int, 0, len(n.constraints))
	waiting := make([]bool, len(n.constraints))
	for i := range n.constraints {
		if use[i] {
			queue = append(queue, i)
			waiting[i] = true
		}
	}
	for done := 0; len(queue) > 0 && done < rounds*len(n.constraints); done++ {
		i := queue[0]
		queue = queue[1:]
		waiting[i] = false
		moved, crossed := st.apply(i, n.constraints[i])
		if crossed >= 0 {
			return crossed, st.met(crossed)
		}
		for _, f := range moved {
			for _, j := range n.of[f] {
				if use[j] && !waiting[j] {
					waiting[j] = true
					queue = append(queue, j)
				}
			}
		}
	}
	return -1, nil
}

func newNetwork(facts int, constraints []constraint) *network {
	n := &network{facts, constraints, make([][]int, facts)}
	for i, c := range constraints {
		n.of[c.fact] = append(n.of[c.fact], i)
		for _, o := range c.others {
			n.of[o] = append(n.of[o], i)
		}
	}
	return n
}

// apply narrows the facts of one constraint. It gives the facts that moved, and
// the one whose bounds crossed, or −1.
func (st *state) apply(i int, c constraint) (moved []int, crossed int) {
	narrow := func(f int, to interval, lowFrom, topFrom []*reason) bool {
		b := &st.bounds[f]
		if b.higher(to) {
			b.lo, b.loOpen = to.lo, to.loOpen
			moved = append(moved, f)
			st.lowWhy[f] = &reason{i, lowFrom}
		}
		if b.lower(to) {
			b.hi, b.hiOpen = to.hi, to.hiOpen
			moved = append(moved, f)
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
		if !b.lo.known() || !b.hi.known() {
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
func onWeekday(day, weekday fraction, before bool) fraction {
	n, itself := day.floor()
	if !before && !itself {
		n++
	}
	w, _ := weekday.floor()
	off := ((n+4-w)%7 + 7) % 7 // how many days after the weekday n falls
	if before {
		n -= off
	} else if off > 0 {
		n += 7 - off
	}
	return whole(n)
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
