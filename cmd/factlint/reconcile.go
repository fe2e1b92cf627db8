package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker/report"
)

func reconcileCommand(rules ruleSet) *cobra.Command {
	in := input{keep: true}
	var on screen
	format := oneOf("table", "jsonl")
	c := &cobra.Command{
		Use:   "reconcile [flags] PATH…",
		Short: "Show how the claims on each fact fit together, and why",
		Args:  somePaths,
		RunE: func(c *cobra.Command, paths []string) error {
			result, err := in.check(c, rules, paths)
			if err != nil {
				return err
			}
			failed := failures(c, result.Errors)
			out := c.OutOrStdout()
			if format.value == "jsonl" {
				err = report.GroupLines(out, result.Groups)
			} else {
				err = report.GroupsTable(out, result.Groups, on.style(out))
			}
			if err != nil {
				return err
			}
			return failed
		},
	}
	format.addTo(c, "format", "form of the output")
	in.addTo(c)
	in.addAgainstTo(c)
	on.addTo(c)
	return c
}
