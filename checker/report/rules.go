package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/checker"
)

// RulesTable lists the rules, each with the most it reports and what it is for.
func RulesTable(w io.Writer, rules []*checker.Rule, s Style) error {
	g := grid{shrink: []int{0, 0, 20}}
	g.add(words(bold, "rule"), words(bold, "most"), words(bold, "what it finds"))
	for _, r := range rules {
		g.add(words(noColour, r.ID), words(noColour, severityWord(r.Severity)), words(noColour, Short(r)))
	}
	if err := g.write(w, s); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%s (factlint explain RULE)\n", plural(len(rules), "rule"))
	return err
}

// Short is what a rule is for, in a few words: the heading of its documentation,
// which begins with its id, or the first sentence under it.
func Short(r *checker.Rule) string {
	if _, title, found := strings.Cut(heading(r.Doc), ": "); found {
		return upperFirst(title)
	}
	s := lead(r.Doc)
	if i := strings.Index(s, ". "); i >= 0 {
		s = s[:i]
	}
	return cmp.Or(strings.TrimSuffix(s, "."), r.ID)
}

// severityWord is a severity as tables name it.
func severityWord(s checker.Severity) string {
	if s == checker.Info {
		return "note"
	}
	return s.String()
}

func severityColour(s checker.Severity) colour {
	switch s {
	case checker.Error:
		return red
	case checker.Warning:
		return yellow
	case checker.Info:
	}
	return blue
}

// clip is at most n characters of s.
func clip(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// sentence ends a text with a full stop where it has no end of its own.
func sentence(s string) string {
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".!?") || strings.HasSuffix(s, "…") {
		return s
	}
	return s + "."
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
