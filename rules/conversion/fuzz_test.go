package conversion_test

import (
	"context"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules/conversion"
)

// No text makes the rule fail: a rule that panics is an error of the check.
func FuzzRule(f *testing.F) {
	for _, table := range [][]checkertest.Statement{statements, degrees, joints, sums, rates} {
		for _, s := range table {
			f.Add(s.Moved())
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := source.Parse("draft.txt", source.Plain, []byte(s))
		if err != nil {
			t.Skip()
		}
		r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{conversion.Rule}})
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range r.Errors {
			t.Error(err)
		}
	})
}
