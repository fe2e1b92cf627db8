package share_test

import (
	"context"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/share"
)

// statements check themselves: {x} is the part, {y} the whole, {p} the share in
// percent.
var statements = []string{
	"Tests were positive in {x} of the {y} patients ({p}%).",
	"Inspectors closed {x} of {y} restaurants, or {p} percent.",
	"{x} of the {y} delegates, or {p} percent, voted for the motion.",
	"{x} of {y} schools ({p} percent) have no library.",
	"Of the {y} patients, {x} ({p} percent) had a fever.",
	"Of the {y} buses on the road, {x}, or {p} percent, were late.",
	"{x}, or {p}% of the {y} twins, were tested.",
	"The {x} people, or {p} percent, of the {y} employees will go.",
	"{p} percent ({x}) of the {y} firms closed.",
	"{p} percent of the {y} members, or {x}, voted.",
	"{p}% of the {y} schools, or {x}, have a garden.",
	"The company sold {x} of its {y} shops, or {p} percent.",
	"The city cleared {x} hectares of its {y} hectares, or {p} percent.",
	"The fund lost ${x} million of its ${y} million, or {p} percent.",
	"The jury read {x} of {y} books entered for the prize ({p} percent).",
	"The union called out {x} of the {y} drivers at the depot, or {p} percent.",
	"The storm damaged {x} out of {y} houses ({p} percent).",
	"Doctors saw {x} of the {y} children, or {p} percent, within a day.",
	"The bank holds {x} million euros of the {y} million euros, or {p} percent.",
	"Of its {y} aircraft, {x} ({p} percent) are leased.",
	"The league fined {x} players, or {p} percent of its {y} players.",
}

type figures struct{ x, y, p, wrong string }

var values = []figures{
	{"29", "59", "49", "59"},
	{"312", "845", "36.9", "39.6"},
	{"17", "136", "12.5", "25"},
}

func TestStatements(t *testing.T) {
	missed, n := 0, 0
	for _, s := range statements {
		for _, f := range values {
			right := fill(s, f)
			if got := check(t, right); len(got) > 0 {
				t.Errorf("%q: %s", right, got[0].Message)
			}
			f.p = f.wrong
			wrong := fill(s, f)
			n++
			if len(check(t, wrong)) == 0 {
				missed++
				t.Logf("missed: %s", wrong)
			}
		}
	}
	if missed*20 > n {
		t.Errorf("%d of %d missed", missed, n)
	}
}

func fill(s string, f figures) string {
	return strings.NewReplacer("{x}", f.x, "{y}", f.y, "{p}", f.p).Replace(s)
}

func check(t *testing.T, s string) []checker.Finding {
	t.Helper()
	r, err := checker.Check(context.Background(), source.Of(text.Plain("a.txt", s)), checker.Options{Rules: []*checker.Rule{share.Rule}})
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range r.Errors {
		t.Fatal(err)
	}
	return r.Findings
}

// FuzzRead reads whatever comes: a rule never fails.
func FuzzRead(f *testing.F) {
	for _, s := range statements {
		f.Add(s)
	}
	for _, s := range told {
		for _, v := range versions(s) {
			f.Add(v)
		}
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, s) })
}
