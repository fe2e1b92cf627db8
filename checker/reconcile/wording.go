package reconcile

import (
	"cmp"
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

// words holds the wordings of one speaker against each other. Wordings that agree
// bear each other out: where two differ, the one that fewer others bear out is the
// one to look at.
func (g *Group) words() {
	g.Facts = g.given()
	agree := make([]int, len(g.Claims)) // the first wording that each agrees with
	for i := range agree {
		agree[i] = i
	}
	same := make(map[uint64]int, len(g.Claims))
	var hashes []uint64
	for i := range g.Claims {
		c := &g.Claims[i]
		hashes = hashed(hashes[:0], c.Words)
		words := together(hashes)
		first, ok := same[words]
		if !ok {
			same[words] = i
			continue
		}
		g.Lines = append(g.Lines, g.line(first, i, Agree, "the same words"))
		if g.Claims[first].Archived && !c.Archived {
			agree[first], same[words] = i, i // one that was given speaks for them
		} else {
			agree[i] = first
		}
	}
	var drifts []drift
	for _, p := range g.candidates(agree) {
		d, ok := g.compare(p[0], p[1])
		switch {
		case !ok:
		case d.differ == 0:
			x, y := root(agree, p[0]), root(agree, p[1])
			agree[max(x, y)] = min(x, y)
			g.Lines = append(g.Lines, g.line(p[0], p[1], Agree, "the same words"))
		default:
			drifts = append(drifts, d)
		}
	}
	support := map[int]int{}
	for i := range agree {
		support[root(agree, i)]++
	}
	told := map[[2]int]bool{} // a wording, and those that it is held against
	for _, d := range drifts {
		first, second := g.look(d, support[root(agree, d.i)], support[root(agree, d.j)])
		key := [2]int{first, root(agree, second)}
		if told[key] {
			continue
		}
		told[key] = true
		here, there := d.ofI, d.ofJ
		if first == d.j {
			here, there = there, here
		}
		g.Lines = append(g.Lines, g.line(first, second, Clash, "other words"))
		g.Conflicts = append(g.Conflicts, Conflict{
			Claims: []claim.Claim{g.Claims[first], g.Claims[second]}, ids: []int{first, second},
			Note:    onlySmall(here) && onlySmall(there),
			message: fmt.Sprintf("%s is quoted in other words", speakerName(g.Subject)),
			why:     fmt.Sprintf("here %s; there %s", listed(here), listed(there)),
		})
	}
}

func root(parent []int, i int) int {
	for parent[i] != i {
		i = parent[i]
	}
	return i
}

func (g *Group) line(i, j int, s Status, why string) Line {
	return Line{Measure: g.Measure, Subject: g.Subject, Status: s, Why: why, Claims: []claim.Claim{g.Claims[min(i, j)], g.Claims[max(i, j)]}}
}

// prime is that of FNV-1a, 64 bit.
const prime = 1099511628211

// hashed appends the hash of each word: the same in every run of the program.
func hashed(hashes []uint64, words []string) []uint64 {
	for _, w := range words {
		h := uint64(14695981039346656037)
		for i := range len(w) {
			h = (h ^ uint64(w[i])) * prime
		}
		hashes = append(hashes, h)
	}
	return hashes
}

// together is the hash of a run of words.
func together(hashes []uint64) (run uint64) {
	for _, h := range hashes {
		run = run*prime ^ h
	}
	return run
}

// candidates are the pairs of wordings that share runs of words; of those that are
// the same to the word, the first stands for all.
func (g *Group) candidates(agree []int) (pairs [][2]int) {
	type link struct{ wording, next int } // a wording that has a run, and the link before
	var (
		links  []link
		last   = map[uint64]int{} // from a run to the last of its links
		shared = make([]int, len(g.Claims))
		near   []int // the wordings with which this one shares a run
		hashes []uint64
	)
	for i := range g.Claims {
		if agree[i] != i {
			continue
		}
		hashes = hashed(hashes[:0], g.Claims[i].Words)
		near = near[:0]
		for k := 0; k+shingle <= len(hashes); k++ {
			run := together(hashes[k : k+shingle])
			newest, ok := last[run]
			if !ok {
				newest = -1
			}
			for at := newest; at >= 0; at = links[at].next {
				j := links[at].wording
				if j == i {
					continue
				}
				if shared[j] == 0 {
					near = append(near, j)
				}
				shared[j]++
			}
			if newest < 0 || links[newest].wording != i {
				last[run] = len(links)
				links = append(links, link{i, newest})
			}
		}
		for _, j := range near {
			if shared[j] >= 2 {
				pairs = append(pairs, [2]int{j, i})
			}
			shared[j] = 0
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(a[0]-b[0], a[1]-b[1]) })
	return pairs
}

// drift is how two wordings of one utterance differ.
type drift struct {
	i, j     int
	differ   int // words
	ofI, ofJ []string
}

// compare aligns two wordings. ok is false where they are not of one utterance, or
// where neither is a quotation: two reporters may tell one thing in two ways.
func (g *Group) compare(i, j int) (d drift, ok bool) {
	a, b := &g.Claims[i], &g.Claims[j]
	if a.Archived && b.Archived || a.Place.File == b.Place.File && a.Place.Span.Overlaps(b.Place.Span) || reported(*a) && reported(*b) {
		return d, false
	}
	matches := trim(align(a.Words, b.Words))
	least := leastShared
	if reported(*a) || reported(*b) {
		least = leastTold
	}
	if len(matches) < least {
		return d, false
	}
	d.i, d.j = i, j
	d.differ, d.ofI, d.ofJ = differences(a.Words, b.Words, matches)
	return d, float64(d.differ) <= mostDrift*float64(d.differ+len(matches))
}

// look is which of two wordings to look at first, and which it is held against.
func (g *Group) look(d drift, supportI, supportJ int) (first, second int) {
	x, y := g.Claims[d.i], g.Claims[d.j]
	swap := claim.Compare(x, y) < 0 // the later
	switch {
	case x.Archived != y.Archived:
		swap = x.Archived
	case reported(x) != reported(y):
		swap = reported(y) // the quotation marks vouch for the other
	case supportI != supportJ:
		swap = supportJ < supportI
	case x.Published.Before(y.Published):
		swap = true
	case y.Published.Before(x.Published):
		swap = false
	}
	if swap {
		return d.j, d.i
	}
	return d.i, d.j
}

func reported(c claim.Claim) bool { return slices.Contains(c.Fact.Qualifiers, claim.Reported) }

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
