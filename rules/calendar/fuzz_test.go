package calendar_test

import (
	"context"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules/calendar"
)

// No text makes the rule fail: a rule that panics is an error of the check.
func FuzzRule(f *testing.F) {
	for _, s := range []string{
		"on April 31, 2025 he was arrested on May 9 and charged on May 3", "Feb. 30-31, died on 3 May 2099 after being shot on 29 February 1900",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := source.Parse("draft.txt", source.Plain, []byte(s))
		if err != nil {
			t.Skip()
		}
		r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{calendar.Rule}})
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range r.Errors {
			t.Error(err)
		}
	})
}
