package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/report"
)

// rules are all rules, in the order of their ids.
func rules() []*checker.Rule { return nil }

func rulesCommand() *cobra.Command {
	var on screen
	c := &cobra.Command{
		Use:   "rules",
		Short: "List the rules",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return report.RulesTable(c.OutOrStdout(), rules(), on.style(c.OutOrStdout()))
		},
	}
	on.addTo(c)
	return c
}
