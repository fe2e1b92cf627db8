package rules_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/rules"
)

// sections are what every rule's documentation says.
var sections = []string{"## What", "## Why", "## Example", "## How sure", "## When it is wrong", "## How to silence it"}

// Every folder is a rule that is listed, has documentation, a case that fires and
// one that stays silent.
func TestRooms(t *testing.T) {
	all := map[string]*checker.Rule{}
	if err := checker.Validate(rules.All()); err != nil {
		t.Fatal(err)
	}
	last := ""
	for _, r := range rules.All() {
		if r.ID < last {
			t.Errorf("%s stands after %s", r.ID, last)
		}
		last = r.ID
		all[r.ID] = r
	}
	folders, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		id := f.Name()
		if !f.IsDir() || id == "internal" {
			continue
		}
		r, ok := all[id]
		if !ok {
			t.Errorf("%s is not listed in rules.go", id)
			continue
		}
		delete(all, id)
		doc, err := os.ReadFile(filepath.Join(id, "doc.md"))
		if err != nil || string(doc) != r.Doc {
			t.Errorf("%s: doc.md is not the rule's documentation: %v", id, err)
		}
		if !strings.HasPrefix(r.Doc, "# "+id+": ") {
			t.Errorf("%s: the documentation does not begin with %q", id, "# "+id+": ")
		}
		for _, s := range sections {
			if !strings.Contains(r.Doc, "\n"+s+"\n") {
				t.Errorf("%s: the documentation has no section %q", id, s)
			}
		}
		cases, err := filepath.Glob(filepath.Join(id, "testdata", "*.txtar"))
		if err != nil {
			t.Fatal(err)
		}
		silent := 0
		for _, c := range cases {
			if strings.HasPrefix(filepath.Base(c), "ok-") {
				silent++
			}
		}
		if silent == 0 || silent == len(cases) {
			t.Errorf("%s: %d cases fire and %d stay silent: there must be both", id, len(cases)-silent, silent)
		}
	}
	for id := range all {
		t.Errorf("%s has no folder", id)
	}
}
