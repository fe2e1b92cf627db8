package rules_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules"
)

// One figure, ordinal or weekday of a copy of an article is changed; the copy is
// held against the rest of the archive. The check must find it, as an error, and
// show both passages. The copy as it was must pass.
func TestOneDigitChanged(t *testing.T) {
	for _, c := range []struct {
		file, was, becomes string
		rule               string
		other              string // where the other passage stands; empty for the copy itself
	}{
		{"archive/trade-2024.md", "US$41.7 billion in 2024", "US$47.1 billion in 2024", "trade", "archive/"},
		{"archive/trade-2022.txt", "to $38.5 billion in 2022", "to $35.8 billion in 2022", "trade", ""},
		{"archive/trade-2022.txt", "from $26.4 billion a year earlier", "from $16.4 billion a year earlier", "trade", ""},
		{"archive/visit-saved-page.txt", "12th visit", "11th visit", "visits", "archive/visit-announced.md"},
		{"archive/trade-2024.md", "15th consecutive year", "14th consecutive year", "streak", "archive/"},
		{"archive/ties-2021.txt", "72nd anniversary", "71st anniversary", "anniversary", "archive/ties-2024.txt"},
		{"archive/forum-2024.txt", "The 18th annual meeting", "The 15th annual meeting", "edition", "archive/forum-2022.txt"},
		{"drafts/visit-preview.txt", "from Wednesday to Saturday", "from Thursday to Saturday", "visits", "archive/visit-"},
	} {
		t.Run(filepath.Base(c.file)+" "+c.becomes, func(t *testing.T) {
			content, err := os.ReadFile(filepath.Join(newsroom, c.file))
			if err != nil {
				t.Fatal(err)
			}
			sound := strings.Replace(string(content), c.becomes, c.was, 1) // in a draft, the error is planted already
			if !strings.Contains(sound, c.was) {
				t.Fatalf("%q is not in %s", c.was, c.file)
			}
			of := func(text string) []checker.Finding {
				return slices.DeleteFunc(against(t, c.file, text), func(f checker.Finding) bool { return f.Rule != c.rule || !shows(f, word(c.becomes)) })
			}
			if found := of(sound); len(found) > 0 {
				t.Errorf("the copy as it was: %s: %s", found[0].Place.Text, found[0].Why)
			}
			found := of(strings.Replace(sound, c.was, c.becomes, 1))
			if len(found) == 0 {
				t.Fatal("not found")
			}
			f := found[0]
			if c.other == "" {
				c.other = f.Place.File
			}
			if f.Severity != checker.Error || f.Place.File != "copy"+filepath.Ext(c.file) {
				t.Errorf("%s in %s: %s", f.Severity, f.Place.File, f.Message)
			}
			if !slices.ContainsFunc(f.Evidence, func(e checker.Evidence) bool {
				return strings.Contains(filepath.ToSlash(e.Place.File), c.other) && e.Place.Text != ""
			}) {
				t.Errorf("the other passage is not shown: %+v", f.Evidence)
			}
		})
	}
}

// shows reports whether a finding shows a word in one of its passages.
func shows(f checker.Finding, word string) bool {
	return strings.Contains(f.Place.Text, word) || slices.ContainsFunc(f.Evidence, func(e checker.Evidence) bool { return strings.Contains(e.Place.Text, word) })
}

// word is the part of a passage that tells it: its first word with a digit or a
// capital.
func word(s string) string {
	for w := range strings.FieldsSeq(s) {
		if strings.ContainsAny(w, "0123456789") || w != "The" && w[0] >= 'A' && w[0] <= 'Z' {
			return w
		}
	}
	return s
}

// against checks a text under another name against the archive without the file it
// is a copy of.
func against(t *testing.T, file, content string) []checker.Finding {
	t.Helper()
	format, _ := source.FormatOf(file)
	a, err := source.Parse("copy"+filepath.Ext(file), format, []byte(content))
	if err != nil {
		t.Fatal(err)
	}
	archive := slices.DeleteFunc(files(t), func(path string) bool {
		return !strings.Contains(filepath.ToSlash(path), "/archive/") || strings.HasSuffix(filepath.ToSlash(path), file)
	})
	r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: rules.All(), Against: source.Reader{}.Items(archive...)})
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range r.Errors {
		t.Error(err)
	}
	return r.Findings
}
