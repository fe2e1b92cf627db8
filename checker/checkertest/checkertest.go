// Package checkertest runs a rule over its cases: txtar archives, each a few
// small articles and what must be found in them.
//
// A case's files are articles; those under archive/ are what the others are held
// against. The section want has one line a finding,
//
//	draft.txt:3:5-12 error trade "Two figures for .* trade"
//
// with the line, the columns [from, to) in code points, the severity, the rule
// and a regular expression of the message; a finding's evidence stands under it,
// indented, as file:line:col-endcol. Run the tests with -update to write want
// anew. A case named ok-… is silent: it has no findings, and no want.
//
// Lines of the archive's comment set options: "date: 2025-05-07" is the
// publication date of articles that name none.
package checkertest

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
)

var update = flag.Bool("update", false, "write the want sections anew")

// Run runs the cases under testdata of the rule's own folder. It fails where
// there is no case that fires or none that stays silent.
func Run(t *testing.T, rules ...*checker.Rule) {
	t.Helper()
	cases, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	fires, silent := 0, 0
	for _, path := range cases {
		name := strings.TrimSuffix(filepath.Base(path), ".txtar")
		if strings.HasPrefix(name, "ok-") {
			silent++
		} else {
			fires++
		}
		t.Run(name, func(t *testing.T) { one(t, path, rules) })
	}
	if fires == 0 || silent == 0 {
		t.Errorf("%d cases fire and %d stay silent: there must be both", fires, silent)
	}
}

func one(t *testing.T, path string, rules []*checker.Rule) {
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	options := checker.Options{Rules: rules}
	for line := range strings.Lines(string(archive.Comment)) {
		if date, ok := strings.CutPrefix(strings.TrimSpace(line), "date: "); ok {
			day, err := time.Parse(time.DateOnly, date)
			if err != nil {
				t.Fatal(err)
			}
			d := period.On(day.Date())
			options.Date = period.Interval{From: d, To: d + 1}
		}
	}
	var given, against []*text.Article
	want := -1
	for i, f := range archive.Files {
		switch {
		case f.Name == "want":
			want = i
		case strings.HasPrefix(f.Name, "archive/"):
			against = append(against, article(t, f))
		default:
			given = append(given, article(t, f))
		}
	}
	if len(against) > 0 {
		options.Against = source.Of(against...)
	}
	r, err := checker.Check(context.Background(), source.Of(given...), options)
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range r.Errors {
		t.Error(err)
	}
	var got strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&got, "%s %s %s %q\n", at(f.Place), f.Severity, f.Rule, f.Message)
		for _, e := range f.Evidence {
			fmt.Fprintf(&got, "\t%s\n", at(e.Place))
		}
	}
	if strings.HasPrefix(filepath.Base(path), "ok-") {
		if got.Len() > 0 {
			t.Errorf("a silent case speaks:\n%s", got.String())
		}
		return
	}
	if *update {
		if want < 0 {
			want = len(archive.Files)
			archive.Files = append(archive.Files, txtar.File{Name: "want"})
		}
		archive.Files[want].Data = []byte(quoted(got.String()))
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want < 0 {
		t.Fatal("no section want: run with -update, and read what it wrote")
	}
	wanted := string(archive.Files[want].Data)
	if strings.TrimSpace(wanted) == "" {
		t.Error("want is empty: name the case ok-… where it must stay silent")
	}
	if !matches(wanted, got.String()) {
		t.Errorf("(-want +got):\n%s", cmp.Diff(strings.Split(wanted, "\n"), strings.Split(got.String(), "\n")))
	}
}

// article makes an article of a file of the archive.
func article(t *testing.T, f txtar.File) *text.Article {
	t.Helper()
	format, ok := source.FormatOf(f.Name)
	if !ok {
		t.Fatalf("%s: no such format", f.Name)
	}
	a, err := source.Parse(f.Name, format, f.Data)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func at(p text.Place) string {
	end := strconv.Itoa(p.To.Column)
	if p.To.Line != p.From.Line {
		end = fmt.Sprintf("%d:%d", p.To.Line, p.To.Column)
	}
	return fmt.Sprintf("%s:%d:%d-%s", p.File, p.From.Line, p.From.Column, end)
}

var message = regexp.MustCompile(`^(\S+ \S+ \S+ )(".*")$`)

// quoted makes the messages into regular expressions that match them.
func quoted(lines string) string {
	var out strings.Builder
	for line := range strings.Lines(lines) {
		if m := message.FindStringSubmatch(strings.TrimSuffix(line, "\n")); m != nil {
			var s string
			if _, err := fmt.Sscanf(m[2], "%q", &s); err == nil {
				line = fmt.Sprintf("%s%q\n", m[1], regexp.QuoteMeta(s))
			}
		}
		out.WriteString(line)
	}
	return out.String()
}

// matches reports whether every line wanted is there, in order, and no other.
func matches(wanted, got string) bool {
	lines := func(s string) []string {
		return slices.DeleteFunc(strings.Split(s, "\n"), func(l string) bool { return strings.TrimSpace(l) == "" })
	}
	w, g := lines(wanted), lines(got)
	if len(w) != len(g) {
		return false
	}
	for i := range w {
		mw, mg := message.FindStringSubmatch(w[i]), message.FindStringSubmatch(g[i])
		if mw == nil || mg == nil {
			if w[i] != g[i] {
				return false
			}
			continue
		}
		var pattern, said string
		if _, err := fmt.Sscanf(mw[2], "%q", &pattern); err != nil {
			return false
		}
		if _, err := fmt.Sscanf(mg[2], "%q", &said); err != nil {
			return false
		}
		re, err := regexp.Compile("^(?:" + pattern + ")")
		if err != nil || mw[1] != mg[1] || !re.MatchString(said) {
			return false
		}
	}
	return true
}
