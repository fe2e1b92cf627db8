package leftover_test

import (
	"context"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules/leftover"
)

// No text makes the rule fail: a rule that panics is an error of the check.
func FuzzRule(f *testing.F) {
	for _, s := range []string{
		"Sales rose TK percent (eds: see [name]) to $XX.", "EMBARGOED UNTIL May 9\n\n(Corrects to Okafor, not Okafer)\n\nOkafer left.", "lorem ipsum dolor ??? x (cq) [insert x] 00 people",
		"The wall was built in 1931 and has leaked ever since.\n\nThe wall was built in 1931 and has leaked ever since.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := source.Parse("draft.txt", source.Plain, []byte(s))
		if err != nil {
			t.Skip()
		}
		r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{leftover.Rule}})
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range r.Errors {
			t.Error(err)
		}
	})
}
