// Package reconcile decides whether claims can all hold. Claims are constraints
// on facts; bounds are propagated over them until nothing moves; where a fact's
// bounds cross, the claims that met there, made as few as can be, are a
// conflict. It knows how measures behave, and no measure by name.
package reconcile

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/period"
)

// Status is what became of claims that speak of one thing.
type Status uint8

// The statuses.
const (
	Agree  Status = iota // they say the same
	Differ               // they differ, and there is a reason
	Clash                // they cannot all hold
)

var statusNames = [...]string{"agree", "differ", "conflict"}

func (s Status) String() string { return statusNames[s] }

// Line is what two or more claims on one fact, or on several facts of one
// subject and measure, come to.
type Line struct {
	Measure claim.Measure
	Subject []string
	When    period.Interval // of the one fact; unknown where the line is of several
	Series  bool            // of several facts: the same thing at other times or in another scope
	Status  Status
	Why     string
	Claims  []claim.Claim
}

// Group is all claims on one subject and measure, reconciled.
type Group struct {
	Measure   claim.Measure
	Subject   []string
	Claims    []claim.Claim
	Facts     int // that claims which are not archived speak of
	Lines     []Line
	Conflicts []Conflict
}

// Reconcile reconciles all claims on one subject and measure. Their order does not
// matter: they are sorted in place.
func Reconcile(claims []claim.Claim) Group {
	claim.Sort(claims)
	g := Group{Claims: claims, Measure: claims[0].Fact.Measure, Subject: claims[0].Fact.Subject}
	if len(claims) == 1 {
		if !claims[0].Archived {
			g.Facts = 1
		}
		return g
	}
	switch g.Measure.Kind {
	case claim.Wording:
		g.words()
		return g
	case claim.Naming:
		g.names()
		return g
	case claim.Flow, claim.Stock, claim.Counter, claim.Streak, claim.Origin, claim.Rate:
	}
	aside := map[int]bool{}
	g.Conflicts = compile(claims, hard).conflicts(hard, aside)
	p := compile(claims, soft)
	g.Conflicts = append(g.Conflicts, p.conflicts(soft, aside)...)
	for _, f := range p.facts {
		if slices.ContainsFunc(f.bound, func(i int) bool { return !claims[i].Archived }) {
			g.Facts++
		}
	}
	g.lines(p)
	return g
}

// lines says for each fact that two claims speak of, and for all facts together,
// how they fit.
func (g *Group) lines(p *problem) {
	clash := map[int]bool{}
	for _, c := range g.Conflicts {
		for _, i := range c.ids {
			clash[i] = true
		}
	}
	for _, f := range p.facts {
		if len(f.bound) < 2 {
			continue
		}
		l := Line{Measure: g.Measure, Subject: g.Subject, When: f.When, Why: "same figure"}
		if k := g.Measure.Kind; k == claim.Origin || k == claim.Streak {
			l.When = period.Interval{}
		}
		for _, i := range f.bound {
			l.Claims = append(l.Claims, g.Claims[i])
			if clash[i] {
				l.Status, l.Why = Clash, "they cannot all hold"
			} else if l.Status == Agree && g.Claims[i].Nominal.Cmp(g.Claims[f.bound[0]].Nominal) != 0 {
				l.Why = sameOrigin(g.Measure.Kind)
			}
		}
		g.Lines = append(g.Lines, l)
	}
	if len(p.facts) > 1 {
		g.Lines = append(g.Lines, g.series(p, len(clash) > 0))
	}
	slices.SortStableFunc(g.Lines, func(a, b Line) int {
		if a.Series != b.Series {
			if a.Series {
				return 1
			}
			return -1
		}
		return int(a.When.From) - int(b.When.From)
	})
}

func sameOrigin(k claim.Kind) string {
	switch k {
	case claim.Origin, claim.Streak:
		return "they count from the same year"
	default:
		return "the bounds meet: rounded, or a bound"
	}
}

// series is the line of everything that is said of the subject and measure.
func (g *Group) series(p *problem, clash bool) Line {
	l := Line{Measure: g.Measure, Subject: g.Subject, Series: true, Claims: g.Claims, Status: Differ}
	if clash {
		l.Status = Clash
	}
	var why []string
	say := func(s string) {
		if !slices.Contains(why, s) {
			why = append(why, s)
		}
	}
	for i, a := range p.facts {
		for _, b := range p.facts[i+1:] {
			switch {
			case !slices.Equal(a.Qualifiers, b.Qualifiers):
				say("other scope")
			case g.Measure.Kind == claim.Counter && a.When != b.When:
				say("later count")
			case a.When.Within(b.When) || b.When.Within(a.When):
				say("part of the whole")
			case a.When != b.When:
				say("different period")
			case a.Event != b.Event:
				say("another event")
			}
		}
	}
	slices.Sort(why)
	l.Why = strings.Join(why, ", ")
	return l
}

// given is how many of the claims are not archived.
func (g *Group) given() (n int) {
	for i := range g.Claims {
		if !g.Claims[i].Archived {
			n++
		}
	}
	return n
}
