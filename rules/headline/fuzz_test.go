package headline_test

import (
	"context"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules/headline"
)

// No text makes the rule fail: a rule that panics is an error of the check.
func FuzzRule(f *testing.F) {
	for _, s := range []string{
		"# Fire kills 14 in Norrby\n\nA fire killed 41 people in Norrby.\n\nIt was cold.", "# Shares fall 3 percent\n\nShares rose 3 percent.\n\nx", "# UPDATE 2-Okafer dies at 48\n\nChidi Okafor died, aged 84.\n\nHe left.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := source.Parse("draft.md", source.Markdown, []byte(s))
		if err != nil {
			t.Skip()
		}
		r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{headline.Rule}})
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range r.Errors {
			t.Error(err)
		}
	})
}
