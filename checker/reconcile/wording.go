package reconcile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/text"
)

// Two wordings of one utterance share long runs of words. Candidates are found by
// runs of shingle words that stand in both; the words are then aligned, and what
// differs between two stretches that match is drift. What one version leaves off
// at either end is not: quotations are cut.
const (
	shingle     = 4    // words in a run that makes two wordings candidates
	leastShared = 10   // words that must match, in direct speech
	leastTold   = 12   // the same, where one is told without quotation marks
	mostDrift   = 0.45 // differing words to all words between the first and last match
)

// Reported qualifies a wording that is told without quotation marks.
const Reported = "reported"

// words holds the wordings of one speaker against each other.
func (g *Group) words() {
	g.Facts = len(g.Claims)
	runs := map[string][]int{} // from a run of words to the claims that have it
	for i, c := range g.Claims {
		candidates := map[int]int{}
		var mine []string
		for k := 0; k+shingle <= len(c.Words); k++ {
			run := strings.Join(c.Words[k:k+shingle], " ")
			mine = append(mine, run)
			for _, j := range runs[run] {
				candidates[j]++
			}
		}
		var order []int
		for j, n := range candidates {
			if n >= 2 {
				order = append(order, j)
			}
		}
		slices.Sort(order)
		for _, j := range order {
			g.drift(j, i)
		}
		slices.Sort(mine)
		for _, run := range slices.Compact(mine) {
			runs[run] = append(runs[run], i)
		}
	}
}

// drift compares two wordings, and notes what differs.
func (g *Group) drift(i, j int) {
	a, b := g.Claims[i], g.Claims[j]
	if a.Archived && b.Archived || a.Place.File == b.Place.File && a.Place.Span.Overlaps(b.Place.Span) {
		return
	}
	matches := align(a.Words, b.Words)
	matches = trim(matches)
	least := leastShared
	if reported(a) || reported(b) {
		least = leastTold
	}
	if len(matches) < least {
		return
	}
	differ, here, there := differences(a.Words, b.Words, matches)
	l := Line{Measure: g.Measure, Subject: g.Subject, Status: Agree, Why: "the same words", Claims: []claim.Claim{a, b}}
	if float64(differ) > mostDrift*float64(differ+len(matches)) {
		return
	}
	if differ > 0 {
		l.Status, l.Why = Clash, "other words"
		p := problem{claims: g.Claims}
		ids := []int{i, j}
		slices.SortFunc(ids, p.order)
		if x, y := g.Claims[ids[0]], g.Claims[ids[1]]; !x.Archived && !y.Archived && reported(y) && !reported(x) {
			ids[0], ids[1] = ids[1], ids[0] // the quotation marks vouch for the other
		}
		if ids[0] == j {
			here, there = there, here
		}
		c := Conflict{
			Claims: []claim.Claim{g.Claims[ids[0]], g.Claims[ids[1]]}, ids: ids,
			Note:    onlySmall(here) && onlySmall(there),
			message: fmt.Sprintf("%s is quoted in other words", speakerName(g.Subject)),
			why:     fmt.Sprintf("here %s; there %s", listed(here), listed(there)),
		}
		g.Conflicts = append(g.Conflicts, c)
	}
	g.Lines = append(g.Lines, l)
}

func reported(c claim.Claim) bool { return slices.Contains(c.Fact.Qualifiers, Reported) }

func speakerName(s []string) string {
	if len(s) == 0 {
		return "The speaker"
	}
	return s[0]
}

func listed(parts []string) string {
	for i, p := range parts {
		if p == "" {
			parts[i] = "nothing"
		} else {
			parts[i] = "“" + p + "”"
		}
	}
	return strings.Join(parts, ", ")
}

var small = text.NewSet(`a an the and or but of to in on at by for with from as that this these those it its is are was were be been has have had will would
	his her their our your my we they he she i you not n't so very also just`)

// onlySmall reports whether nothing but function words differs.
func onlySmall(parts []string) bool {
	for _, p := range parts {
		for w := range strings.FieldsSeq(p) {
			if w == "not" || w == "never" || w == "no" || !small.Has(text.Intern(w)) {
				return false
			}
		}
	}
	return true
}

// pair is a word of one wording at the place of the same word of the other.
type pair struct{ a, b int }

// align finds a longest common subsequence of words. Wordings are sentences, and
// bounded by what is read as a quotation.
func align(a, b []string) []pair {
	n, m := len(a), len(b)
	best := make([][]int, n+1)
	for i := range best {
		best[i] = make([]int, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if a[i] == b[j] {
				best[i][j] = best[i+1][j+1] + 1
			} else {
				best[i][j] = max(best[i+1][j], best[i][j+1])
			}
		}
	}
	var out []pair
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case a[i] == b[j]:
			out = append(out, pair{i, j})
			i, j = i+1, j+1
		case best[i+1][j] >= best[i][j+1]:
			i++
		default:
			j++
		}
	}
	return out
}

// trim drops matches at either end that stand alone: a word that happens to be in
// both is no part of what was said in both.
func trim(m []pair) []pair {
	alone := func(i, j int) bool { return m[j].a-m[i].a != 1 || m[j].b-m[i].b != 1 }
	for len(m) > 1 && alone(0, 1) {
		m = m[1:]
	}
	for len(m) > 1 && alone(len(m)-2, len(m)-1) {
		m = m[:len(m)-1]
	}
	return m
}

// differences are the words between matches, of a and of b, stretch by stretch.
func differences(a, b []string, m []pair) (n int, ofA, ofB []string) {
	for k := 1; k < len(m); k++ {
		x, y := a[m[k-1].a+1:m[k].a], b[m[k-1].b+1:m[k].b]
		if len(x)+len(y) > 0 {
			n += max(len(x), len(y))
			ofA, ofB = append(ofA, strings.Join(x, " ")), append(ofB, strings.Join(y, " "))
		}
	}
	return n, ofA, ofB
}
