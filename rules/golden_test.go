package rules_test

import (
	"bytes"
	"context"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/report"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The newsroom's drafts held against its archive say what they said before:
// testdata/newsroom/check.golden. Read the difference before it is written anew:
// PLANTED.md says what is right.
func TestNewsroom(t *testing.T) {
	t.Chdir(newsroom)
	check := func(against []string, paths ...string) string {
		o := checker.Options{Rules: rules.All()}
		if against != nil {
			o.Against = source.Reader{}.Items(against...)
		}
		r, err := checker.Check(context.Background(), source.Reader{}.Items(paths...), o)
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range r.Errors {
			t.Error(err)
		}
		var out bytes.Buffer
		if err := report.Text(&out, report.Check{Result: r, Rules: o.Rules}); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	if got := check(nil, "archive"); !strings.Contains(got, "nothing found") {
		t.Errorf("the archive agrees with itself, but:\n%s", got)
	}
	got := check([]string{"archive"}, "drafts")
	const golden = "check.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
