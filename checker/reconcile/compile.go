package reconcile

import (
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/period"
)

// reading is which of a claim's two readings is taken.
type reading uint8

const (
	hard reading = iota // what the words rule out
	soft                // what a reader takes from them
)

// problem is the claims on one subject and measure as facts and constraints.
type problem struct {
	claims      []claim.Claim
	said        []interval // what each claim's words say, by its index
	facts       []fact
	of          []int // the fact that each claim bounds directly, or −1
	constraints []constraint
}

// fact is one unknown of a problem, with the claims that bound it directly.
type fact struct {
	claim.Fact
	bound []int
}

// wide is how many days a moment may span before two counts as of it may differ:
// "more than 40 meetings" of two articles of one year are not of one moment.
const wide = 31

// compile turns claims into facts and constraints.
func compile(claims []claim.Claim, r reading) *problem {
	p := &problem{claims: claims, said: make([]interval, len(claims)), of: make([]int, len(claims))}
	for i := range claims {
		p.said[i], p.of[i] = fromRange(claims[i].Hard), -1
	}
	index := map[string]int{}
	for i := range claims {
		c := &claims[i]
		if r == hard && c.Tentative || c.Fact.Measure.Kind >= claim.Wording {
			continue
		}
		p.add(i, c, r, index)
	}
	for i := range claims { // what is said of every earlier period, once all periods are known
		if c := &claims[i]; c.Op == claim.Earlier && !(r == hard && c.Tentative) {
			p.earlier(i, c, r)
		}
	}
	p.imply(r)
	return p
}

// add takes one claim in.
func (p *problem) add(i int, c *claim.Claim, r reading, index map[string]int) {
	f := p.fact(i, c, &c.Fact, r, index)
	v := p.said[i]
	if r == soft {
		v = fromRange(c.Soft)
	}
	con := constraint{fact: f, r: v, claim: i}
	switch c.Op {
	case claim.Bound:
		if c.Fact.Measure.Kind == claim.Streak {
			con.r = firstYear(v, c)
		}
		p.facts[f].bound = append(p.facts[f].bound, i)
		p.of[i] = f
	case claim.Ratio:
		con.form = ratio
	case claim.Difference, claim.Sum:
		con.form = linear
	case claim.Weekday:
		con.form = weekday
	case claim.Earlier:
		return
	}
	for o := range c.Other {
		con.others = append(con.others, p.fact(i, c, &c.Other[o], r, index))
	}
	p.constraints = append(p.constraints, con)
}

// fact is the index of a claim's fact, or of one of its other facts.
func (p *problem) fact(i int, c *claim.Claim, f *claim.Fact, r reading, index map[string]int) int {
	key := strings.Join(f.Qualifiers, "\x01") + "\x00" + f.Event
	switch kind := f.Measure.Kind; {
	case f.Event != "" || kind == claim.Origin || kind == claim.Streak:
	case !f.When.Known():
		key += "\x00" + c.Place.File // one article's undated figures are of one time
	default:
		key += "\x00" + f.When.From.String() + "\x00" + f.When.To.String()
		if kind == claim.Counter && r == hard && f.When.Days() > wide {
			key += "\x00" + strconv.Itoa(i)
		}
	}
	n, ok := index[key]
	if !ok {
		n = len(p.facts)
		index[key] = n
		p.facts = append(p.facts, fact{Fact: *f})
	}
	return n
}

// firstYear is the year in which a streak began, from its length and the year
// of which it is told: the nth year is the first plus n − 1.
func firstYear(v interval, c *claim.Claim) interval {
	when := c.Fact.When
	if !when.Closed() {
		return interval{}
	}
	if c.Completed {
		v = v.plus(integers(0, 1))
	}
	years := integers(int64(when.From.Year())+1, int64((when.To-1).Year())+1)
	return years.plus(v.negated())
}

// earlier bounds every earlier period that is as long as the claim's own.
func (p *problem) earlier(i int, c *claim.Claim, r reading) {
	v := p.said[i]
	if r == soft {
		v = fromRange(c.Soft)
	}
	for g, f := range p.facts {
		if f.When.Before(c.Fact.When) && sameLength(f.When, c.Fact.When) && slices.Equal(f.Qualifiers, c.Fact.Qualifiers) {
			p.constraints = append(p.constraints, constraint{fact: g, r: v, claim: i})
		}
	}
}

// sameLength reports whether two stretches are as long as each other: leap days
// and the lengths of months do not matter.
func sameLength(a, b period.Interval) bool {
	d := a.Days() - b.Days()
	return a.Closed() && b.Closed() && max(d, -d) <= 3 && max(d, -d)*10 <= a.Days()
}

// imply adds what follows from how the measure behaves.
func (p *problem) imply(r reading) {
	if len(p.facts) == 0 {
		return
	}
	switch kind := p.facts[0].Measure.Kind; kind {
	case claim.Flow, claim.Stock, claim.Counter:
		for f := range p.facts {
			p.constraints = append(p.constraints, constraint{fact: f, r: interval{lo: zero}, claim: implied, rule: "it is never negative"})
		}
		p.parts(kind)
		if kind == claim.Flow {
			p.wholes(r)
		}
	case claim.Streak, claim.Origin, claim.Rate, claim.Wording, claim.Naming:
	}
}

// parts orders the facts of which one is part of another: less time of a flow,
// an earlier moment of a counter, a narrower scope of either. Only the nearest are
// bound to each other; the rest follows.
func (p *problem) parts(kind claim.Kind) {
	for i := range p.facts {
		var above []int
		for j := range p.facts {
			if i != j && p.partOf(kind, i, j) {
				above = append(above, j)
			}
		}
		for _, j := range above {
			if !slices.ContainsFunc(above, func(k int) bool { return k != j && p.partOf(kind, k, j) }) {
				p.constraints = append(p.constraints, constraint{form: linear, fact: i, others: []int{j}, r: interval{hi: zero}, claim: implied, rule: "a part is not more than the whole"})
			}
		}
	}
	if kind == claim.Counter {
		p.moments()
	}
}

// partOf reports whether fact i is a part of fact j, and not the same.
func (p *problem) partOf(kind claim.Kind, i, j int) bool {
	a, b := &p.facts[i], &p.facts[j]
	if !subset(b.Qualifiers, a.Qualifiers) || !a.When.Known() {
		return false
	}
	narrower := len(a.Qualifiers) > len(b.Qualifiers)
	if kind == claim.Flow && a.When.Within(b.When) {
		return narrower || a.When != b.When
	}
	return narrower && a.When == b.When && a.Event == b.Event
}

// moments orders the facts of a counter that are told of one moment after the
// other. Each is bound to those of the moments next after it.
func (p *problem) moments() {
	var order []int
	for i, f := range p.facts {
		if f.When.Known() {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return int(p.facts[a].When.From) - int(p.facts[b].When.From) })
	for _, i := range order {
		a := p.facts[i]
		next, _ := slices.BinarySearchFunc(order, a.When.To, func(k int, to period.Day) int { return int(p.facts[k].When.From) - int(to) })
		soonest := period.Never
		for _, j := range order[next:] {
			b := p.facts[j]
			if b.When.From >= soonest {
				break
			}
			if slices.Equal(a.Qualifiers, b.Qualifiers) {
				soonest = min(soonest, b.When.To)
				p.constraints = append(p.constraints, constraint{form: linear, fact: i, others: []int{j}, r: interval{hi: zero}, claim: implied, rule: "a count that never falls"})
			}
		}
	}
}

// wholes holds each flow's whole against parts of it that do not overlap.
func (p *problem) wholes(r reading) {
	for w, whole := range p.facts {
		var parts []int
		for i, f := range p.facts {
			if i != w && f.When.Within(whole.When) && f.When != whole.When && slices.Equal(f.Qualifiers, whole.Qualifiers) {
				parts = append(parts, i)
			}
		}
		slices.SortFunc(parts, func(a, b int) int { return int(p.facts[a].When.To) - int(p.facts[b].When.To) })
		end, apart, covered := whole.When.From, []int(nil), 0
		for _, i := range parts {
			if f := p.facts[i].When; f.From >= end {
				apart, end, covered = append(apart, i), f.To, covered+f.Days()
			}
		}
		if len(apart) < 2 {
			continue
		}
		v := interval{lo: zero} // whole − parts
		if r == soft && covered == whole.When.Days() {
			v.hi = zero
		}
		p.constraints = append(p.constraints, constraint{form: linear, fact: w, others: apart, r: v, claim: implied, rule: "the parts make up the whole"})
	}
}

// subset reports whether every one of a, in order, is in b, in order.
func subset(a, b []string) bool {
	for _, x := range a {
		if _, ok := slices.BinarySearch(b, x); !ok {
			return false
		}
	}
	return true
}
