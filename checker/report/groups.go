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
			if l.Measure.Kind == claim.Naming {
				line.Subject = []string{l.Claims[0].Place.Text}
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
//	trade · China, Russia   they fit: different period
//	  Jan–Oct 2021  115.6 billion USD  1214.txt:8
//	  2024          244.8 billion USD  0507.txt:10, 0507b.txt:5  agree: same figure
//
// On a screen that is too narrow for the columns, what follows the time is set as
// running text.
func GroupsTable(w io.Writer, groups []reconcile.Group, s Style) error {
	b := bufio.NewWriter(w)
	blocks := slices.DeleteFunc(slices.Clone(groups), func(g reconcile.Group) bool { return len(g.Lines) == 0 })
	var count [3]int
	facts := grid{indent: 2, shrink: []int{14, 18, 0, 14}}
	conflicts := grid{indent: facts.indent}
	ends := make([]int, len(blocks)) // per block, the row of facts after its last
	for i, g := range blocks {
		facts.rows = append(facts.rows, groupRows(g)...)
		ends[i] = len(facts.rows)
		for _, l := range g.Lines {
			count[l.Status]++
		}
		for _, c := range g.Conflicts {
			conflicts.add(words(red, "conflict"), words(noColour, oneLine(c.Why())))
		}
	}
	for _, r := range facts.rows { // a list of places is broken between two of them
		for _, place := range r[2] {
			facts.shrink[2] = max(facts.shrink[2], columns(place.text))
		}
	}
	widths := facts.widths(s.width())
	when := max(widths[0], len("conflict"))
	if sum(widths)+3*gutter+facts.indent > s.width() {
		facts.rows = running(facts.rows)
		when = min(when, 16)
		widths = []int{when, s.width() - facts.indent - gutter - when}
	}
	widths[0] = when
	factRows, err := facts.draw(s, widths)
	if err != nil {
		return err
	}
	conflictRows, err := conflicts.draw(s, []int{when, s.width() - facts.indent - gutter - when})
	if err != nil {
		return err
	}
	at := 0
	for i, g := range blocks {
		lines := s.wrap(groupHead(g), s.width())
		for ; at < ends[i]; at++ {
			lines = append(lines, factRows[at]...)
		}
		for range g.Conflicts {
			lines, conflictRows = append(lines, conflictRows[0]...), conflictRows[1:]
		}
		fmt.Fprintln(b, strings.Join(lines, "\n")+"\n")
	}
	last := fmt.Sprintf("%s: %d agree, %d differ and fit, %d in conflict", plural(count[0]+count[1]+count[2], "comparison"),
		count[reconcile.Agree], count[reconcile.Differ], count[reconcile.Clash])
	if len(blocks) == 0 {
		last = "no fact that two claims speak of"
	}
	fmt.Fprintln(b, s.paint(bold, last))
	return b.Flush()
}

// running sets what follows the time in a row as running text.
func running(rows [][]cell) [][]cell {
	out := make([][]cell, len(rows))
	for i, r := range rows {
		var rest cell
		for _, c := range r[1:] {
			if len(c) > 0 && len(rest) > 0 {
				c = slices.Clone(c)
				c[0].gap = gutter
			}
			rest = append(rest, c...)
		}
		out[i] = []cell{r[0], rest}
	}
	return out
}

// groupHead names the subject and measure, and says how all of it fits.
func groupHead(g reconcile.Group) []word {
	head := words(bold, g.Measure.ID)
	if s := subject(g.Measure, g.Subject); s != "" {
		head = append(head, words(bold, "· "+s)...)
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

// subject names the subject of a fact; that of a name is only what sorts names.
func subject(m claim.Measure, s []string) string {
	if m.Kind == claim.Naming {
		return ""
	}
	return oneLine(strings.Join(s, ", "))
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

// groupRow is what is said of one fact in one way.
type groupRow struct {
	fact    claim.Fact
	says    string
	at      []string
	clashes bool
}

// groupRows are the rows of a block: time, figure, places, and how they fit.
func groupRows(g reconcile.Group) [][]cell {
	facts := gather(g)
	out := make([][]cell, 0, len(facts))
	told := map[int]bool{} // lines whose status stands in a row already
	for _, r := range facts {
		when := cmp.Or(r.fact.Event, r.fact.When.String())
		if len(r.fact.Qualifiers) > 0 {
			when += " " + strings.Join(r.fact.Qualifiers, ", ")
		}
		c := bold
		if r.clashes {
			c = red
		}
		var how cell
		for i, l := range g.Lines {
			if !l.Series && !told[i] && l.Status != reconcile.Clash && holds(l, r.fact) {
				told[i] = true
				how = append(how, fit(l)...)
			}
		}
		out = append(out, []cell{words(noColour, oneLine(when)), r.saying(c), places(r.at), how})
	}
	return out
}

// gather puts claims on one fact that say the same together, in the order of
// time.
func gather(g reconcile.Group) []*groupRow {
	var rows []*groupRow
	for _, c := range g.Claims {
		says, at := saidOf(c), fmt.Sprintf("%s:%d", printable(c.Place.File), c.Place.From.Line)
		i := slices.IndexFunc(rows, func(r *groupRow) bool { return says == r.says && sameFact(r.fact, c.Fact) })
		if i < 0 {
			rows = append(rows, &groupRow{fact: c.Fact, says: says})
			i = len(rows) - 1
		}
		if !slices.Contains(rows[i].at, at) {
			rows[i].at = append(rows[i].at, at)
		}
		rows[i].clashes = rows[i].clashes || slices.ContainsFunc(g.Conflicts, func(x reconcile.Conflict) bool {
			return slices.ContainsFunc(x.Claims, func(o claim.Claim) bool { return claim.Compare(o, c) == 0 })
		})
	}
	slices.SortStableFunc(rows, func(a, b *groupRow) int {
		return cmp.Or(cmp.Compare(a.fact.When.From, b.fact.When.From), cmp.Compare(a.fact.When.To, b.fact.When.To),
			slices.Compare(a.fact.Qualifiers, b.fact.Qualifiers), strings.Compare(a.fact.Event, b.fact.Event))
	})
	return rows
}

func places(at []string) cell {
	c := make(cell, len(at))
	for i, p := range at {
		if i+1 < len(at) {
			p += ","
		}
		c[i] = word{text: p, paint: cyan}
	}
	return c
}

// aboutWords says whether a fact is words and no figure.
func aboutWords(f claim.Fact) bool {
	return f.Measure.Kind == claim.Wording || f.Measure.Kind == claim.Naming
}

// saidOf is what a claim says, in its own words where it is about words.
func saidOf(c claim.Claim) string {
	if aboutWords(c.Fact) {
		return oneLine(c.Place.Text)
	}
	return saying(c)
}

// saying is what the row says, set off.
func (r *groupRow) saying(c colour) cell {
	if !aboutWords(r.fact) {
		return words(c, r.says)
	}
	out := newPassage(r.says).quoted(160)
	for i := range out {
		out[i].paint = c
	}
	return out
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
