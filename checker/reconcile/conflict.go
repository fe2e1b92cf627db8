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
// a word; set has the indices of the claims that are set aside.
func (p *problem) conflicts(r reading, aside map[int]bool) []Conflict {
	use := make([]bool, len(p.constraints))
	var found []Conflict
	for _, archiveOnly := range []bool{true, false} {
		for i, c := range p.constraints {
			use[i] = c.claim == implied || !aside[c.claim] && (!archiveOnly || p.claims[c.claim].Archived)
		}
		for {
			_, crossed, met := propagate(len(p.facts), p.constraints, use)
			if crossed < 0 {
				break
			}
			c := p.smallest(met)
			c.Hard = r == hard
			first := c.ids[0]
			aside[first] = true
			for i := range p.constraints {
				if p.constraints[i].claim == first {
					use[i] = false
				}
			}
			if !archiveOnly {
				found = append(found, c)
			}
		}
	}
	return found
}

// smallest makes a conflict minimal: each claim in turn is left out, and stays
// out where the rest still cannot all hold.
func (p *problem) smallest(met []int) Conflict {
	var ids []int
	for _, m := range met {
		if c := p.constraints[m].claim; c != implied {
			ids = append(ids, c)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	for i := len(ids) - 1; i >= 0 && len(ids) > 1; i-- {
		without := slices.Delete(slices.Clone(ids), i, i+1)
		if _, crossed, _ := propagate(len(p.facts), p.constraints, p.only(without)); crossed >= 0 {
			ids = without
			i = min(i, len(ids))
		}
	}
	slices.SortFunc(ids, func(a, b int) int { return p.order(a, b) })
	c := Conflict{ids: ids}
	for _, i := range ids {
		c.Claims = append(c.Claims, p.claims[i])
	}
	_, _, met = propagate(len(p.facts), p.constraints, p.only(ids))
	for _, m := range met {
		if why := p.constraints[m].rule; why != "" && !slices.Contains(c.Implied, why) {
			c.Implied = append(c.Implied, why)
		}
	}
	return c
}

// only is the use of some claims and of everything implied.
func (p *problem) only(ids []int) []bool {
	use := make([]bool, len(p.constraints))
	for i, c := range p.constraints {
		use[i] = c.claim == implied || slices.Contains(ids, c.claim)
	}
	return use
}

// order sorts the claims of a conflict, the one to look at first foremost.
func (p *problem) order(a, b int) int {
	x, y := p.claims[a], p.claims[b]
	if x.Archived != y.Archived {
		if y.Archived {
			return -1
		}
		return 1
	}
	if d := p.support(a) - p.support(b); d != 0 {
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
	files := map[string]bool{}
	for _, f := range p.facts {
		if !slices.Contains(f.bound, i) {
			continue
		}
		for _, j := range f.bound {
			c := p.claims[j]
			if j != i && c.Place.File != p.claims[i].Place.File && !fromRange(c.Hard).meet(fromRange(p.claims[i].Hard)).empty() {
				files[c.Place.File] = true
			}
		}
	}
	return len(files)
}
