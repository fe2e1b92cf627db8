package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare with")

// The scripts run two programs: factlint, and trial, which is factlint with two
// rules that find what a script plants, so that no script depends on how well
// English is read.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"factlint": main,
		"trial":    func() { os.Exit(run(trialRules, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }, //nolint:forbidigo // it is a main
		"stand-in": func() { os.Exit(standIn(os.Args[1], os.Stdin, os.Stdout, os.Stderr)) },          //nolint:forbidigo // it is a main
	})
}

// standIn is an outside judge, which takes a second "of" for poor English. It
// works as the first argument says: score, stranger, fail.
func standIn(how string, stdin io.Reader, stdout, stderr io.Writer) int {
	if how == "fail" {
		_, _ = fmt.Fprintln(stderr, "out of memory")
		return 3
	}
	for lines := bufio.NewScanner(stdin); lines.Scan(); {
		var asked struct {
			ID       int    `json:"id"`
			Sentence string `json:"sentence"`
		}
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			return 1
		}
		answer := map[string]any{"id": asked.ID, "score": 0.75}
		if at := strings.LastIndex(asked.Sentence, " of "); at > strings.Index(asked.Sentence, " of ") {
			answer = map[string]any{"id": asked.ID, "score": 0.25, "start": at - 5, "end": at + 3, "message": "Of twice"}
		}
		if how == "stranger" && asked.ID > 1 {
			answer["id"] = 9
		}
		if err := json.NewEncoder(stdout).Encode(answer); err != nil {
			return 1
		}
	}
	return 0
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("NO_COLOR", "")
			e.Setenv("FORCE_COLOR", "")
			return nil
		},
	})
}

// trialRules are planted, which reports the words !error, !warning and !info at
// their severity, each against the first word of the article; and broken, which
// panics at !panic.
func trialRules(additions) ([]*checker.Rule, error) {
	return []*checker.Rule{
		{
			ID: "broken", Severity: checker.Info, Doc: "# broken: panics\n",
			Check: func(p *checker.Pass) {
				if strings.Contains(p.Text, "!panic") {
					panic("as planted")
				}
			},
		},
		{
			ID: "planted", Severity: checker.Error, Kinds: []string{"error", "warning", "info"},
			Doc: "# planted: what a script plants\n\n## What\nWords that begin with `!`.\n", Check: planted,
		},
	}, nil
}

func planted(p *checker.Pass) {
	for _, s := range []checker.Severity{checker.Error, checker.Warning, checker.Info} {
		if at := strings.Index(p.Text, "!"+s.String()); at >= 0 {
			span := text.Span{Start: at, End: at + len(s.String()) + 1}
			p.Report(span, s.String(), checker.Finding{
				Severity: s, Message: "Planted: " + s.String(), Why: "it was planted",
				Evidence:     []checker.Evidence{p.Evidence(p.Tokens[0].Span(), "")},
				Alternatives: []checker.Alternative{{Title: "Leave it out", Edits: []checker.Edit{p.Edit(span, "")}}},
			})
		}
	}
}

// broken is a standard output that cannot be written to.
type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestOutputThatCannotBeWritten(t *testing.T) {
	for _, command := range []string{"check", "claims", "reconcile", "annotate"} {
		for _, test := range []struct {
			err  error
			told bool
		}{{errors.New("no space left"), true}, {syscall.EPIPE, false}} {
			for _, format := range []string{"table", "json", "jsonl", "sarif", "text", "github", "csv"} {
				var stderr bytes.Buffer
				code := run(trialRules, []string{command, "--format", format, "-"}, strings.NewReader("It rained in 2024."), broken{test.err}, &stderr)
				if strings.Contains(stderr.String(), "invalid argument") {
					continue // not a format of this command
				}
				if format == "jsonl" || format == "csv" { // may have nothing to write
					continue
				}
				if code != ExitFailure || (stderr.Len() > 0) != test.told {
					t.Errorf("%s --format %s with %v: exit %d, %q", command, format, test.err, code, &stderr)
				}
			}
		}
	}
}

func TestPanicIsNotTheUsers(t *testing.T) {
	var stderr bytes.Buffer
	rules := func(additions) ([]*checker.Rule, error) { panic("at start-up") }
	if code := run(rules, []string{"rules"}, nil, &bytes.Buffer{}, &stderr); code != ExitFailure || stderr.String() != "factlint: internal error: at start-up\n" {
		t.Errorf("exit %d, %q", code, &stderr)
	}
}
