package report

import (
	"bytes"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twwidth"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// gutter is the space between two columns of a grid.
const gutter = 2

func init() { // the table's own idea of a width would depend on the environment
	twwidth.SetEastAsian(false)
	twwidth.SetTabWidth(4)
}

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
func (g *grid) write(w io.Writer, s Style) error { return g.draw(w, s, g.widths(s.width())) }

// draw draws the grid with these widths of its columns.
func (g *grid) draw(w io.Writer, s Style, widths []int) error {
	if len(g.rows) == 0 {
		return nil
	}
	var b bytes.Buffer
	t := tablewriter.NewTable(&b,
		tablewriter.WithConfig(tablewriter.Config{
			Row: tw.CellConfig{
				Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
				Alignment:  tw.CellAlignment{Global: tw.AlignLeft},
				Padding:    tw.CellPadding{Global: tw.Padding{Right: strings.Repeat(" ", gutter), Overwrite: true}},
			},
			Behavior: tw.Behavior{TrimSpace: tw.Off, TrimLine: tw.Off, AutoHide: tw.Off},
		}),
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders: tw.BorderNone,
			Symbols: tw.NewSymbols(tw.StyleNone),
			Settings: tw.Settings{
				Lines:      tw.LinesNone,
				Separators: tw.SeparatorsNone,
			},
		})),
	)
	for r, row := range g.rows {
		line := make([]string, len(widths))
		for i, c := range row {
			line[i] = strings.Join(s.wrap(c, widths[i]), "\n")
			if r == 0 { // a column is as wide as its widest cell; the table's own widths would set the text anew
				line[i] += strings.Repeat(" ", max(0, widths[i]-columns(line[i][strings.LastIndexByte(line[i], '\n')+1:])))
			}
		}
		if err := t.Append(line); err != nil {
			return err
		}
	}
	if err := t.Render(); err != nil {
		return err
	}
	margin := strings.Repeat(" ", g.indent)
	var out strings.Builder
	for line := range strings.Lines(b.String()) {
		out.WriteString(trimmed(margin+strings.TrimSuffix(line, "\n")) + "\n")
	}
	_, err := io.WriteString(w, out.String())
	return err
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
