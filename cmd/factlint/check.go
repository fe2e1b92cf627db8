package main

import (
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/report"
)

func checkCommand(rules ruleSet) *cobra.Command {
	var in input
	var on screen
	format := oneOf("table", "text", "json", "sarif", "github")
	failOn := oneOf("error", "warning", "info", "never")
	c := &cobra.Command{
		Use:   "check [flags] PATH…",
		Short: "Find what cannot be true and what is not English any more",
		Long: `Check reads articles and prints findings. A folder is walked, - is standard input,
and a .jsonl file is a corpus with one article a line.

It asks nobody outside, and runs no program, unless --judge is given; then the
judge that the configuration describes is sent sentences (factlint explain garble).

It ends with 0 where nothing was found at or above --fail-on, with 1 where
something was, and with 2 where something could not be read or done.`,
		Args: somePaths,
		RunE: func(c *cobra.Command, paths []string) error {
			result, err := in.check(c, rules, paths)
			if err != nil {
				return err
			}
			failed := failures(c, result.Errors)
			if err := writeFindings(c.OutOrStdout(), result, format.value, &on); err != nil {
				return err
			}
			if failed != nil {
				return failed
			}
			if reaches(result.Findings, failOn.value) {
				return errFindings
			}
			return nil
		},
	}
	format.addTo(c, "format", "form of the output")
	failOn.addTo(c, "fail-on", "least severity that makes the exit code 1")
	in.addTo(c)
	in.addAgainstTo(c)
	in.addJudgeTo(c)
	on.addTo(c)
	return c
}

func writeFindings(w io.Writer, result report.Check, format string, on *screen) error {
	switch format {
	case "text":
		return report.Text(w, result)
	case "json":
		return report.JSON(w, result)
	case "sarif":
		result.Base, _ = os.Getwd() // without it, absolute paths stay absolute
		return report.SARIF(w, result)
	case "github":
		return report.GitHub(w, result)
	}
	return report.Table(w, result, on.style(w))
}

// reaches reports whether a finding is as grave as failOn names, or graver.
func reaches(found []checker.Finding, failOn string) bool {
	least, err := checker.ParseSeverity(failOn)
	if err != nil { // never
		return false
	}
	for _, f := range found {
		if f.Severity >= least {
			return true
		}
	}
	return false
}
