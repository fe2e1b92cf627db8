package checkertest

import (
	"context"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
)

// Figures are what stands for X in a rule's wordings.
type Figures struct {
	X     string   // what is true
	Alike []string // the same within its bounds: silent beside X
	Moved []string // beyond them: an error beside X
}

// Wordings holds every way to say a thing against every other, each an article of
// its own: with figures alike they are silent, and with one moved at least 95 of
// 100 pairs are errors. X in a wording stands for the figure.
func Wordings(t *testing.T, rule *checker.Rule, dateline string, wordings []string, f Figures) {
	t.Helper()
	fill := func(s, x string) string { return dateline + strings.ReplaceAll(s, "X", x) }
	found, pairs := 0, 0
	missed := map[string]int{}
	for _, a := range wordings {
		for _, b := range wordings {
			if a == b {
				continue
			}
			for _, x := range append([]string{f.X}, f.Alike...) {
				if contradict(t, rule, fill(a, f.X), fill(b, x)) {
					t.Errorf("%s beside %s: %s | %s", f.X, x, a, b)
				}
			}
			for _, x := range f.Moved {
				pairs++
				if contradict(t, rule, fill(a, f.X), fill(b, x)) {
					found++
				} else {
					missed[a]++
					missed[b]++
				}
			}
		}
	}
	if found*100 < pairs*95 {
		t.Errorf("%d of %d pairs found", found, pairs)
		for _, s := range wordings {
			if missed[s] >= len(wordings)*len(f.Moved) {
				t.Logf("%d missed with: %s", missed[s], s)
			}
		}
	}
}

// contradict reports whether a rule finds an error between two articles.
func contradict(t *testing.T, rule *checker.Rule, a, b string) bool {
	t.Helper()
	r, err := checker.Check(context.Background(), source.Of(text.Plain("a", a), text.Plain("b", b)), checker.Options{Rules: []*checker.Rule{rule}})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		if f.Severity == checker.Error {
			return true
		}
	}
	return false
}
