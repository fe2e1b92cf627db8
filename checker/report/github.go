package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/factlint/factlint/checker"
)

// GitHub writes findings as workflow commands, which GitHub shows beside the
// lines of a pull request. It shows only the first few of a step, so the gravest
// come first.
func GitHub(w io.Writer, c Check) error {
	b := bufio.NewWriter(w)
	for _, f := range c.worstFirst() {
		p := f.Place
		fmt.Fprintf(b, "::%s file=%s,line=%d,endLine=%d", githubCommand(f.Severity), githubProperty(slashed(p.File)), p.From.Line, p.To.Line)
		if p.From.Line == p.To.Line { // columns are only taken within one line
			fmt.Fprintf(b, ",col=%d,endColumn=%d", p.From.Column, p.To.Column)
		}
		fmt.Fprintf(b, ",title=%s::%s\n", githubProperty("factlint ("+f.Rule+")"), githubData(githubMessage(f)))
	}
	fmt.Fprintln(b, c.Last())
	return b.Flush()
}

func githubCommand(s checker.Severity) string {
	switch s {
	case checker.Error:
		return "error"
	case checker.Warning:
		return "warning"
	case checker.Info:
	}
	return "notice"
}

// githubMessage is the message with the other passages and the computation, a
// line each.
func githubMessage(f checker.Finding) string {
	lines := []string{oneLine(f.Message)}
	for _, e := range f.Evidence {
		lines = append(lines, fmt.Sprintf("there: “%s” %s:%d", oneLine(e.Place.Text), printable(e.Place.File), e.Place.From.Line))
	}
	if f.Why != "" {
		lines = append(lines, "why: "+oneLine(f.Why))
	}
	return strings.Join(lines, "\n")
}

var (
	githubDataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubPropertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func githubData(s string) string     { return githubDataEscapes.Replace(s) }
func githubProperty(s string) string { return githubPropertyEscapes.Replace(s) }
