package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker/report"
)

func claimsCommand(rules ruleSet) *cobra.Command {
	in := input{keep: true}
	var on screen
	format := oneOf("table", "jsonl", "csv")
	c := &cobra.Command{
		Use:   "claims [flags] PATH…",
		Short: "Show every claim that was read",
		Args:  somePaths,
		RunE: func(c *cobra.Command, paths []string) error {
			result, err := in.check(c, rules, paths)
			if err != nil {
				return err
			}
			failed := failures(c, result.Errors)
			out := c.OutOrStdout()
			switch format.value {
			case "jsonl":
				err = report.ClaimLines(out, result.Claims)
			case "csv":
				err = report.ClaimsCSV(out, result.Claims)
			default:
				err = report.ClaimsTable(out, result.Claims, result.Summary.Articles, on.style(out))
			}
			if err != nil {
				return err
			}
			return failed
		},
	}
	format.addTo(c, "format", "form of the output")
	in.addTo(c)
	on.addTo(c)
	return c
}
