package main

import (
	"io"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/factlint/factlint/checker/report"
)

// screen are the flags that say how tables are drawn.
type screen struct {
	colour choice
	width  int
}

func (s *screen) addTo(c *cobra.Command) {
	s.colour = oneOf("auto", "always", "never")
	s.colour.addTo(c, "color", "colours in tables; auto is on a terminal, and heeds NO_COLOR and FORCE_COLOR")
	c.Flags().IntVar(&s.width, "width", 0, "columns of tables (default: the terminal's, or 80)")
}

// style is the style of tables that are written to out.
func (s *screen) style(out io.Writer) report.Style {
	file, _ := out.(*os.File)
	terminal := file != nil && term.IsTerminal(int(file.Fd()))
	style := report.Style{Width: s.width, Colour: s.colours(terminal)}
	if style.Width <= 0 && terminal {
		if w, _, err := term.GetSize(int(file.Fd())); err == nil {
			style.Width = w
		}
	}
	if style.Width <= 0 {
		style.Width = 80
	}
	return style
}

func (s *screen) colours(terminal bool) bool {
	env := os.Getenv //nolint:forbidigo // what the user's terminal shows stands nowhere else
	switch {
	case s.colour.value != "auto":
		return s.colour.value == "always"
	case env("NO_COLOR") != "":
		return false
	case env("FORCE_COLOR") != "" && env("FORCE_COLOR") != "0":
		return true
	}
	return terminal && env("TERM") != "dumb"
}
