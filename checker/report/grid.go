package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twwidth"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// gutter is the space between two columns of a grid.
const gutter = 2

// cell is the text of one field of a grid, before it is set in lines.
type cell []word

// grid is a table without lines: columns that stand under one another.
type grid struct {
	indent int
	shrink []int // per column, the fewest columns it may be narrowed to; 0 keeps it as wide as its text
	rows   [][]cell
}

func (g *grid) add(row ...cell) { g.rows = append(g.rows, row) }

// widths gives every column the room that its text wants and, where that is more
// than there is, takes it from the widest of those that may be narrowed.
func (g *grid) widths(total int) []int {
	w := make([]int, len(g.shrink))
	for _, row := range g.rows {
		for i, c := range row {
			w[i] = max(w[i], natural(c))
		}
	}
	room := total - g.indent - gutter*(len(w)-1)
	for sum(w) > room {
		widest := -1
		for i := range w {
			if g.shrink[i] > 0 && w[i] > g.shrink[i] && (widest < 0 || w[i] > w[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			break
		}
		w[widest]--
	}
	return w
}

// natural is the columns that a cell takes where no line is broken but by
// newLine.
func natural(c cell) int {
	most, n := 0, 0
	for _, w := range c {
		switch {
		case w.text == newLine:
			n = 0
			continue
		case n > 0:
			n += w.space()
		}
		n += columns(w.text)
		most = max(most, n)
	}
	return most
}

func sum(w []int) int {
	n := 0
	for _, i := range w {
		n += i
	}
	return n
}

// write draws the grid.
func (g *grid) write(w io.Writer, s Style) error {
	rows, err := g.draw(s, g.widths(s.width()))
	if err != nil {
		return err
	}
	for _, lines := range rows {
		if err := writeRow(w, lines); err != nil {
			return err
		}
	}
	return nil
}

func writeRow(w io.Writer, lines []string) error {
	_, err := io.WriteString(w, strings.Join(lines, "\n")+"\n")
	return err
}

// draw gives the lines of every row, with these widths of the columns. One grid
// serves a whole report, since a table costs far more than a row; what stands
// between the rows is the caller's.
func (g *grid) draw(s Style, widths []int) ([][]string, error) {
	if len(g.rows) == 0 {
		return nil, nil
	}
	var b strings.Builder
	t := newTable(&b)
	heights := make([]int, len(g.rows))
	for r, row := range g.rows {
		line := make([]string, len(widths))
		heights[r] = 1
		for i, c := range row {
			lines := s.wrap(c, widths[i])
			heights[r] = max(heights[r], len(lines))
			if r == 0 { // a column is as wide as its widest cell; widths given to the table would make it set the text anew
				lines = padded(lines, widths[i])
			}
			line[i] = strings.Join(lines, "\n")
		}
		if err := t.Append(line); err != nil {
			return nil, err
		}
	}
	if err := t.Render(); err != nil {
		return nil, err
	}
	margin := strings.Repeat(" ", g.indent)
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	out := make([][]string, len(heights))
	for r, n := range heights {
		if n > len(lines) {
			return nil, fmt.Errorf("a table has %d lines too few", n-len(lines))
		}
		for _, l := range lines[:n] {
			out[r] = append(out[r], trimmed(margin+l))
		}
		lines = lines[n:]
	}
	return out, nil
}

// newTable is a table without lines that leaves its cells as they are.
func newTable(w io.Writer) *tablewriter.Table {
	twwidth.SetEastAsian(false) // or else a width would depend on the environment
	twwidth.SetTabWidth(4)
	return tablewriter.NewTable(w,
		tablewriter.WithConfig(tablewriter.Config{
			Row: tw.CellConfig{
				Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
				Alignment:  tw.CellAlignment{Global: tw.AlignLeft},
				Padding:    tw.CellPadding{Global: tw.Padding{Right: strings.Repeat(" ", gutter), Overwrite: true}},
			},
			Behavior: tw.Behavior{TrimSpace: tw.Off, TrimLine: tw.Off, AutoHide: tw.Off},
		}),
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders:  tw.BorderNone,
			Symbols:  tw.NewSymbols(tw.StyleNone),
			Settings: tw.Settings{Lines: tw.LinesNone, Separators: tw.SeparatorsNone},
		})),
	)
}

// padded fills the first line up to a width.
func padded(lines []string, width int) []string {
	if len(lines) == 0 {
		lines = []string{""}
	}
	lines[0] += strings.Repeat(" ", max(0, width-columns(lines[0])))
	return lines
}

// trimmed is a line of the table without the padding at its end, after which the
// table ends the colour once more.
func trimmed(line string) string {
	const reset = "\x1b[0m"
	for {
		line = strings.TrimRight(line, " ")
		rest, found := strings.CutSuffix(line, reset)
		if !found || !strings.HasSuffix(rest, " ") && !strings.HasSuffix(rest, reset) {
			return line
		}
		line = rest
	}
}
