// Package report turns what factlint found into bytes: tables for people, and
// JSON, SARIF, GitHub annotations and one-line text for programs. It knows no
// rule, and nothing in it looks at a clock, the environment or the disk.
package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker"
)

// Check is a check's outcome: what every format of findings is written from.
type Check struct {
	*checker.Result
	Rules   []*checker.Rule // all that ran, in the order of their ids
	Version string          // of factlint
	Base    string          // the folder that paths in SARIF are relative to; may be empty
	Unasked bool            // a judge is described in the configuration, and was not to be asked
}

// rule is the rule of a finding, by the first part of its id; nil where a finding
// names none that ran.
func (c Check) rule(id string) *checker.Rule {
	id, _, _ = strings.Cut(id, "/")
	for _, r := range c.Rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// worstFirst are the findings with the gravest first, each severity in the order
// of files: for readers who see only the beginning.
func (c Check) worstFirst() []checker.Finding {
	out := slices.Clone(c.Findings)
	slices.SortStableFunc(out, func(a, b checker.Finding) int { return cmp.Compare(b.Severity, a.Severity) })
	return out
}

// Last is the last line of a check: how much was read, and what came of it.
func (c Check) Last() string {
	s := c.Summary
	found := []string{}
	for _, n := range []struct {
		n    int
		word string
	}{{s.Errors, "error"}, {s.Warnings, "warning"}, {s.Infos, "note"}} {
		if n.n > 0 {
			found = append(found, plural(n.n, n.word))
		}
	}
	if len(found) == 0 {
		found = append(found, "nothing found")
	}
	line := fmt.Sprintf("%s, %s on %s: %s", plural(s.Articles, "article"), plural(s.Claims, "claim"), plural(s.Facts, "fact"), strings.Join(found, ", "))
	if s.Articles == 0 {
		line = "no article was read"
	}
	if s.Reconciled > 0 {
		line += fmt.Sprintf("; %s reconciled (factlint reconcile)", plural(s.Reconciled, "difference"))
	}
	if s.Judged > 0 {
		line += fmt.Sprintf("; %s sent to the judge", plural(s.Judged, "sentence"))
	}
	if c.Unasked {
		line += "; the judge was not asked (--judge)"
	}
	if n := len(c.Errors); n > 0 {
		line += fmt.Sprintf("; %s, told on standard error", plural(n, "failure"))
	}
	return line
}

// plural is a number with its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
