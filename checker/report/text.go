package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// Text writes a finding a line, as editors and log readers take them:
//
//	path:line:column: severity: message [rule]
//
// Columns are code points. The other passages and the computation follow on
// lines that begin with a tab.
func Text(w io.Writer, c Check) error {
	b := bufio.NewWriter(w)
	for _, f := range c.Findings {
		p := f.Place
		fmt.Fprintf(b, "%s:%d:%d: %s: %s [%s]\n", printable(p.File), p.From.Line, p.From.Column, f.Severity, oneLine(f.Message), f.Rule)
		for _, e := range f.Evidence {
			fmt.Fprintf(b, "\t%s:%d:%d: %s\n", printable(e.Place.File), e.Place.From.Line, e.Place.From.Column, oneLine(e.Place.Text))
		}
		if f.Why != "" {
			fmt.Fprintf(b, "\twhy: %s\n", oneLine(f.Why))
		}
		for _, a := range f.Alternatives {
			fmt.Fprintf(b, "\talternative: %s\n", oneLine(a.Title))
		}
	}
	fmt.Fprintln(b, c.Last())
	return b.Flush()
}

// oneLine is a passage with its white space made single and nothing in it that a
// terminal would obey.
func oneLine(s string) string { return printable(strings.Join(strings.Fields(s), " ")) }

// printable is s with every control character, and every mark that turns the
// direction of writing, shown as U+FFFD: an article must not move the cursor of
// whoever reads a report on it.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < ' ', r >= 0x7f && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x2028, r == 0x2029:
			return '\uFFFD'
		}
		return r
	}, s)
}
