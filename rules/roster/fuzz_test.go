package roster_test

import (
	"context"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules/roster"
)

// No text makes the rule fail: a rule that panics is an error of the check.
func FuzzRule(f *testing.F) {
	for _, s := range statements {
		f.Add(s.Moved())
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := source.Parse("draft.txt", source.Plain, []byte(s))
		if err != nil {
			t.Skip()
		}
		r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{roster.Rule}})
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range r.Errors {
			t.Error(err)
		}
	})
}
