package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/reconcile"
)

type groupLine struct {
	Measure string      `json:"measure"`
	Subject []string    `json:"subject"`
	Period  *dates      `json:"period"`
	Status  string      `json:"status"`
	Why     string      `json:"why"`
	Claims  []claimLine `json:"claims"`
}

// GroupLines writes what became of every fact that two or more claims speak of,
// one JSON object a line. A line without a period is of the same thing at several
// times, or of something that has none.
func GroupLines(w io.Writer, groups []reconcile.Group) error {
	var lines []groupLine
	for _, g := range groups {
		for _, l := range g.Lines {
			line := groupLine{
				Measure: l.Measure.ID, Subject: list(l.Subject), Period: datesOf(l.When),
				Status: l.Status.String(), Why: l.Why, Claims: make([]claimLine, 0, len(l.Claims)),
			}
			for _, c := range l.Claims {
				line.Claims = append(line.Claims, claimLineOf(c))
			}
			lines = append(lines, line)
		}
	}
	return writeLines(w, lines)
}

// GroupsTable writes what became of every fact that two or more claims speak of,
// a block for each subject and measure, a row for each time and figure.
//
//	trade · China, Russia                       they fit: different period
//	  Jan–Oct 2021  115.6 billion USD  1214.txt:8
//	  2024          244.8 billion USD  0507.txt:10, 0507b.txt:5  agree: same figure
func GroupsTable(w io.Writer, groups []reconcile.Group, s Style) error {
	b := bufio.NewWriter(w)
	var blocks []reconcile.Group
	all := grid{indent: 2, shrink: []int{8, 14, 16, 14}}
	var count [3]int
	for _, g := range groups {
		if len(g.Lines) == 0 {
			continue
		}
		blocks = append(blocks, g)
		all.rows = append(all.rows, groupRows(g)...)
		for _, l := range g.Lines {
			count[l.Status]++
		}
	}
	widths := all.widths(s.width())
	for _, g := range blocks {
		for _, line := range s.wrap(groupHead(g), s.width()) {
			fmt.Fprintln(b, line)
		}
		one := grid{indent: all.indent, shrink: all.shrink, rows: groupRows(g)}
		if err := one.draw(b, s, widths); err != nil {
			return err
		}
		fmt.Fprintln(b)
	}
	last := fmt.Sprintf("%d agree, %d differ and fit, %s", count[reconcile.Agree], count[reconcile.Differ], plural(count[reconcile.Clash], "conflict"))
	if len(blocks) == 0 {
		last = "no fact that two claims speak of"
	}
	fmt.Fprintln(b, s.paint(bold, last))
	return b.Flush()
}

// groupHead names the subject and measure, and says how all of it fits.
func groupHead(g reconcile.Group) []word {
	head := words(bold, g.Measure.ID)
	if len(g.Subject) > 0 {
		head = append(head, words(bold, "· "+oneLine(strings.Join(g.Subject, ", ")))...)
	}
	for _, l := range g.Lines {
		if l.Series {
			how := fit(l)
			how[0].gap = 3
			head = append(head, how...)
		}
	}
	return head
}

// fit is how the claims of a line fit, and why.
func fit(l reconcile.Line) []word {
	c, s := noColour, l.Status.String()
	switch l.Status {
	case reconcile.Agree:
		c = green
	case reconcile.Clash:
		c = red
	case reconcile.Differ:
		s = "they fit"
	}
	if l.Why != "" {
		s += ": " + oneLine(l.Why)
	}
	return words(c, s)
}

// groupRows are the rows of a block: time, figure, places, and how they fit.
// Claims of one time that say the same share a row.
func groupRows(g reconcile.Group) [][]cell {
	type row struct {
		fact   claim.Fact
		says   string
		places []string
	}
	var rows []*row
	for _, c := range g.Claims {
		says, at := saying(c), fmt.Sprintf("%s:%d", printable(c.Place.File), c.Place.From.Line)
		i := slices.IndexFunc(rows, func(r *row) bool { return says == r.says && sameFact(r.fact, c.Fact) })
		if i < 0 {
			rows = append(rows, &row{fact: c.Fact, says: says})
			i = len(rows) - 1
		}
		if !slices.Contains(rows[i].places, at) {
			rows[i].places = append(rows[i].places, at)
		}
	}
	slices.SortStableFunc(rows, func(a, b *row) int {
		return cmp.Or(cmp.Compare(a.fact.When.From, b.fact.When.From), cmp.Compare(a.fact.When.To, b.fact.When.To),
			slices.Compare(a.fact.Qualifiers, b.fact.Qualifiers), strings.Compare(a.fact.Event, b.fact.Event))
	})
	out := make([][]cell, 0, len(rows))
	told := map[int]bool{} // lines whose status stands in a row already
	for _, r := range rows {
		when := cmp.Or(r.fact.When.String(), "–")
		if r.fact.Event != "" {
			when = r.fact.Event
		}
		if len(r.fact.Qualifiers) > 0 {
			when += " " + strings.Join(r.fact.Qualifiers, ", ")
		}
		var how cell
		for i, l := range g.Lines {
			if !l.Series && !told[i] && holds(l, r.fact) {
				told[i] = true
				how = append(how, fit(l)...)
			}
		}
		out = append(out, []cell{words(noColour, when), words(bold, r.says), places(r.places), how})
	}
	return out
}

func places(at []string) cell {
	var c cell
	for i, p := range at {
		if i+1 < len(at) {
			p += ","
		}
		c = append(c, word{text: p, paint: cyan})
	}
	return c
}

func sameFact(a, b claim.Fact) bool {
	return a.When == b.When && a.Event == b.Event && slices.Equal(a.Qualifiers, b.Qualifiers)
}

// holds reports whether a line has a claim on a fact.
func holds(l reconcile.Line, f claim.Fact) bool {
	if l.When != (period.Interval{}) && l.When != f.When {
		return false
	}
	return slices.ContainsFunc(l.Claims, func(c claim.Claim) bool { return sameFact(c.Fact, f) })
}
