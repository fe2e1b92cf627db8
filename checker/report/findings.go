package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

// Table writes the findings for people: file by file, each with the passages it
// rests on.
//
//	drafts/visit.md
//	  error  12:3   Two figures for China–Russia trade in 2024  [trade]
//	         here   “bilateral trade reached $248.4 billion”
//	         there  “bilateral trade rose to US$244.8 billion”  archive/0507.txt:10
//	         why    248.35 to 248.45 billion USD and 244.75 to 244.85 billion USD do not meet
func Table(w io.Writer, c Check, s Style) error {
	t := newFindingsTable(c, s)
	var all grid
	var first []int // per finding, its first row
	for _, f := range c.Findings {
		first = append(first, len(all.rows))
		t.finding(&all, f)
	}
	all.indent = findingsIndent
	rows, err := all.draw(s, t.widths)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	file := ""
	for i, row := range rows {
		if len(first) > 0 && i == first[0] {
			if i > 0 {
				fmt.Fprintln(b)
			}
			f := c.Findings[len(c.Findings)-len(first)].Place.File
			if f != file || i == 0 {
				fmt.Fprintln(b, s.paint(bold, printable(f)))
			}
			file, first = f, first[1:]
		}
		fmt.Fprintln(b, strings.Join(row, "\n"))
	}
	if len(rows) > 0 {
		fmt.Fprintln(b)
	}
	for _, line := range s.wrap(words(bold, c.Last()), s.width()) {
		fmt.Fprintln(b, line)
	}
	return b.Flush()
}

// findingsTable lays findings out: severity, place or label, and text, the same
// columns for every finding.
type findingsTable struct{ widths []int }

const findingsIndent = 2

func newFindingsTable(c Check, s Style) findingsTable {
	t := findingsTable{widths: []int{0, len("there"), 0}}
	for _, f := range c.Findings {
		t.widths[0] = max(t.widths[0], len(severityWord(f.Severity)))
		t.widths[1] = max(t.widths[1], len(place(f.Place)))
	}
	t.widths[2] = s.width() - findingsIndent - 2*gutter - t.widths[0] - t.widths[1]
	return t
}

// place is a line and column as an editor takes them.
func place(p text.Place) string { return fmt.Sprintf("%d:%d", p.From.Line, p.From.Column) }

// finding adds the rows of a finding.
func (t findingsTable) finding(g *grid, f checker.Finding) {
	head := words(bold, oneLine(f.Message))
	head = append(head, word{text: "[" + f.Rule + "]", paint: faint, gap: 2})
	g.add(words(severityColour(f.Severity), severityWord(f.Severity)), words(noColour, place(f.Place)), head)
	row := func(label string, c cell) { g.add(nil, words(faint, label), c) }

	here := newPassage(f.Place.Text)
	there := make([]*passage, len(f.Evidence))
	for i, e := range f.Evidence {
		there[i] = newPassage(e.Place.Text)
		compare(here, there[i])
	}
	room := t.room(len(f.Evidence))
	row("here", here.quoted(room))
	for i, e := range f.Evidence {
		c := cell(there[i].quoted(room))
		if e.Note != "" && !strings.Contains(f.Why, e.Note) {
			c = append(c, words(noColour, "("+oneLine(e.Note)+")")...)
		}
		row("there", append(c, word{text: whence(f.Place.File, e.Place), paint: cyan, gap: 2}))
	}
	if f.Why != "" {
		row("why", words(noColour, oneLine(f.Why)))
	}
	for i, a := range f.Alternatives {
		label := "fix"
		if i > 0 {
			label = "or"
		}
		row(label, words(green, oneLine(a.Title)))
	}
}

// room is how many columns a passage may take: less for each the more there are.
func (t findingsTable) room(others int) int {
	lines := 3
	if others > 2 {
		lines = 2
	}
	if t.widths[2] > 100 {
		lines = (lines + 1) / 2
	}
	return lines * t.widths[2]
}

// whence says where a passage stands, for a reader who is in file.
func whence(file string, p text.Place) string {
	if p.File == file {
		return fmt.Sprintf("line %d", p.From.Line)
	}
	return fmt.Sprintf("%s:%d", printable(p.File), p.From.Line)
}
