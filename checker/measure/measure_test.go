package measure_test

import (
	"context"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/measure"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
)

func rule(t *testing.T, defs string) *checker.Rule {
	t.Helper()
	parsed, err := measure.Parse([]byte(defs))
	if err != nil {
		t.Fatal(err)
	}
	r, err := measure.NewReader(parsed)
	if err != nil {
		t.Fatal(err)
	}
	return &checker.Rule{ID: "own", Doc: "own", Severity: checker.Error, Read: r.Read}
}

func check(t *testing.T, r *checker.Rule, article string) *checker.Result {
	t.Helper()
	got, err := checker.Check(context.Background(), source.Of(text.Plain("a.txt", article)), checker.Options{Rules: []*checker.Rule{r}, Keep: true})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestPattern(t *testing.T) {
	r := rule(t, `
- id: level
  kind: stock
  unit: count
  words: [level]
  pattern: (?<=river's )(?<name>level)
`)
	for article, want := range map[string]int{
		"In 2024 the river's level reached 310.": 1,
		"In 2024 the noise level reached 310.":   0,
	} {
		if got := check(t, r, article); len(got.Claims) != want || len(got.Errors) > 0 {
			t.Errorf("%s: %d claims, %v", article, len(got.Claims), got.Errors)
		}
	}
}

// A pattern that would go on for ever is a failure that names the place, and no
// silence.
func TestSlowPattern(t *testing.T) {
	r := rule(t, `
- id: slow
  kind: stock
  unit: count
  words: [level]
  pattern: (?:(\w|\w\w)+)+!
`)
	got := check(t, r, "The level "+strings.Repeat("a", 60)+" reached 310.")
	if len(got.Errors) == 0 || !strings.HasPrefix(got.Errors[0].Error(), "a.txt:1:1: rule own: the pattern of measure \"slow\":") {
		t.Errorf("errors: %v", got.Errors)
	}
}

func TestWrongDefinitions(t *testing.T) {
	for defs, want := range map[string]string{
		"- id: two words\n  kind: flow\n  unit: count\n  words: [x]":                        "an id is one word",
		"- id: a\n  kind: streak\n  unit: count\n  words: [x]":                              "kind \"streak\"",
		"- id: a\n  kind: flow\n  words: [x]":                                               "no unit",
		"- id: a\n  kind: flow\n  unit: count\n  words: [x]\n  subject: moon":               "subject \"moon\"",
		"- id: a\n  kind: flow\n  unit: count":                                              "no words",
		"- id: a\n  kind: flow\n  unit: count\n  words: [x]\n  pattern: (":                  "measure \"a\"",
		"- id: a\n  kind: flow\n  unit: count\n  words: [x]\n- id: b\n  kind: x\n  unit: c": "measure \"b\"",
	} {
		parsed, err := measure.Parse([]byte(defs))
		if err != nil {
			t.Errorf("%s: %v", defs, err)
			continue
		}
		if _, err := measure.NewReader(parsed); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", defs, err, want)
		}
	}
	if _, err := measure.Parse([]byte("- id: a\n  knid: flow")); err == nil || !strings.Contains(err.Error(), "knid") {
		t.Errorf("an unknown key: %v", err)
	}
}
