package reconcile

import (
	"slices"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/text"
)

// Conflict is a smallest set of claims that cannot all hold: leave one out, and
// the rest can.
type Conflict struct {
	// Claims are the claims in conflict. The first is the one the finding is anchored
	// in: given rather than archived, the one that fewer others bear out, the later.
	// That is where to look first, not a judgement which of them is wrong.
	Claims []claim.Claim
	// Hard says that the words themselves rule it out; otherwise only what a reader
	// takes from them does.
	Hard bool
	// Implied says why the claims meet, where they are not of one fact: a part is not
	// more than the whole.
	Implied []string
	// Kind is the second part of the finding's rule id; empty for figures.
	Kind string
	// Note says that it is worth a look and no more: two transcriptions of one name.
	Note bool
	// Replacements are texts that would make the first claim fit.
	Replacements []Replacement

	message, why string // of words and names, which say it in their own way
	ids          []int  // the claims' indices in the problem
}

// Replacement is a text that may stand in place of another.
type Replacement struct {
	Place text.Place
	Text  string
}

// conflicts finds the conflicts of a problem: one after another, each time
// setting aside the claim it is anchored in, until what is left can all hold.
// Claims that are archived are first made consistent among themselves, without
// a word; aside has the indices of the claims that are set aside.
//
// Figures of one fact are held against each other before the facts are held
// against one another: most conflicts are of that kind, and need no network.
func (p *problem) conflicts(r reading, aside map[int]bool) (found []Conflict) {
	whole := newNetwork(len(p.facts), p.constraints)
	archived := false
	for i := range p.claims {
		archived = archived || p.claims[i].Archived
	}
	tied := slices.ContainsFunc(p.constraints, func(c constraint) bool { return len(c.others) > 0 })
	for _, archiveOnly := range []bool{true, false} {
		if archiveOnly && !archived {
			continue // what the measure implies does not clash with itself
		}
		inUse := func(c constraint) bool {
			return c.claim == implied || !aside[c.claim] && (!archiveOnly || p.claims[c.claim].Archived)
		}
		for f := range p.facts {
			if !whole.lone(f) {
				found = append(found, p.clear(p.own(whole, f), r, inUse, aside, archiveOnly)...)
			}
		}
		if tied {
			found = append(found, p.clear(whole, r, inUse, aside, archiveOnly)...)
		}
	}
	return found
}

// lone reports whether one claim and no more says what a fact is: it needs no network.
func (n *network) lone(f int) bool {
	return len(n.of[f]) == 0 || len(n.of[f]) == 1 && !n.constraints[n.of[f][0]].r.empty()
}

// own is the network of one fact alone.
func (p *problem) own(whole *network, f int) *network {
	var list []constraint
	for _, i := range whole.of[f] {
		if c := p.constraints[i]; len(c.others) == 0 {
			c.fact = 0
			list = append(list, c)
		}
	}
	return newNetwork(1, list)
}

// clear finds the conflicts of one network.
func (p *problem) clear(n *network, r reading, inUse func(constraint) bool, aside map[int]bool, archiveOnly bool) (found []Conflict) {
	use := make([]bool, len(n.constraints))
	for i, c := range n.constraints {
		use[i] = inUse(c)
	}
	for {
		crossed, met := n.propagate(use)
		if crossed < 0 {
			return found
		}
		c := p.smallest(n, met)
		c.Hard = r == hard
		first := c.ids[0]
		aside[first] = true
		for i, c := range n.constraints {
			if c.claim == first {
				use[i] = false
			}
		}
		if !archiveOnly {
			found = append(found, c)
		}
	}
}

// smallest makes a conflict minimal: each claim in turn is left out, and stays
// out where the rest still cannot all hold.
func (p *problem) smallest(n *network, met []int) Conflict {
	var ids []int
	for _, m := range met {
		if c := n.constraints[m].claim; c != implied {
			ids = append(ids, c)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	for i := len(ids) - 1; i >= 0 && len(ids) > 1; i-- {
		without := slices.Delete(slices.Clone(ids), i, i+1)
		if crossed, _ := n.propagate(n.only(without)); crossed >= 0 {
			ids = without
		}
	}
	support := make(map[int]int, len(ids))
	for _, i := range ids {
		support[i] = p.support(i)
	}
	slices.SortFunc(ids, func(a, b int) int { return p.order(a, b, support) })
	if n.facts == 1 && len(ids) == 2 {
		ids[1] = p.witness(n, ids[0], ids[1])
	}
	c := Conflict{ids: ids}
	for _, i := range ids {
		c.Claims = append(c.Claims, p.claims[i])
	}
	_, met = n.propagate(n.only(ids))
	for _, m := range met {
		if why := n.constraints[m].rule; why != "" && !slices.Contains(c.Implied, why) {
			c.Implied = append(c.Implied, why)
		}
	}
	return c
}

// witness is the claim that speaks most plainly against claim first: of all those on
// its fact that cannot hold together with it, one of the same time, that names its
// subject itself.
func (p *problem) witness(n *network, first, found int) int {
	best, most := found, p.plainness(first, found)
	for _, c := range n.constraints {
		if c.claim == implied || c.claim == first || p.plainness(first, c.claim) <= most {
			continue
		}
		if crossed, _ := n.propagate(n.only([]int{first, c.claim})); crossed >= 0 {
			best, most = c.claim, p.plainness(first, c.claim)
		}
	}
	return best
}

// plainness grades how plainly claim i speaks of what claim first speaks of.
func (p *problem) plainness(first, i int) (grade int) {
	x, y := p.claims[first], p.claims[i]
	if !y.Tentative {
		grade += 4
	}
	if x.Fact.When == y.Fact.When {
		grade += 2
	}
	if x.Place.File == y.Place.File {
		grade++
	}
	return grade
}

// only is the use of some claims and of everything implied.
func (n *network) only(ids []int) []bool {
	use := make([]bool, len(n.constraints))
	for i, c := range n.constraints {
		use[i] = c.claim == implied || slices.Contains(ids, c.claim)
	}
	return use
}

// order sorts the claims of a conflict, the one to look at first foremost.
func (p *problem) order(a, b int, support map[int]int) int {
	x, y := p.claims[a], p.claims[b]
	if x.Archived != y.Archived {
		if y.Archived {
			return -1
		}
		return 1
	}
	if d := support[a] - support[b]; d != 0 {
		return d
	}
	if x.Published.Before(y.Published) {
		return 1
	}
	if y.Published.Before(x.Published) {
		return -1
	}
	return claim.Compare(y, x)
}

// support counts the other articles that bear a claim out: that say of the same
// fact something that can hold together with it.
func (p *problem) support(i int) int {
	if p.of[i] < 0 {
		return 0
	}
	files, last := 0, p.claims[i].Place.File
	for _, j := range p.facts[p.of[i]].bound { // in the order of their files
		if f := p.claims[j].Place.File; f != last && f != p.claims[i].Place.File && !p.said[j].meet(p.said[i]).empty() {
			files, last = files+1, f
		}
	}
	return files
}
