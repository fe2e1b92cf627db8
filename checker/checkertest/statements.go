package checkertest

import (
	"context"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
)

// Statement is a text that checks itself, in three versions: one in which everything
// agrees; the same with one value moved beyond its bounds; and the same with one
// moved within them, which may be empty.
type Statement [3]string

// Fits is the version in which everything agrees: silent.
func (s Statement) Fits() string { return s[0] }

// Moved is the version with a value beyond its bounds: found.
func (s Statement) Moved() string { return s[1] }

// Within is the version with a value moved within its bounds: silent.
func (s Statement) Within() string { return s[2] }

// Statements runs a rule over statements, each an article that begins with the
// dateline. What fits and what moved within bounds must be silent, and at least 95
// of 100 that moved beyond must be found.
func Statements(t *testing.T, rule *checker.Rule, dateline string, statements []Statement) {
	t.Helper()
	found := 0
	for _, s := range statements {
		if m := Messages(t, rule, dateline+s.Fits()); len(m) > 0 {
			t.Errorf("fits: %s\n\t%s", s.Fits(), m)
		}
		if s.Within() != "" {
			if m := Messages(t, rule, dateline+s.Within()); len(m) > 0 {
				t.Errorf("within: %s\n\t%s", s.Within(), m)
			}
		}
		if len(Messages(t, rule, dateline+s.Moved())) > 0 {
			found++
		} else {
			t.Logf("not found: %s", s.Moved())
		}
	}
	if 100*found < 95*len(statements) {
		t.Errorf("%d of %d found", found, len(statements))
	}
}

// Messages are what a rule says of a text, each with its severity.
func Messages(t *testing.T, rule *checker.Rule, content string) (said []string) {
	t.Helper()
	a, err := source.Parse("draft.txt", source.Plain, []byte(content+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{rule}})
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range r.Errors {
		t.Error(err)
	}
	for _, f := range r.Findings {
		said = append(said, f.Severity.String()+" "+f.Message)
	}
	return said
}
