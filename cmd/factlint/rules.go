package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker/report"
	"github.com/factlint/factlint/rules"
)

func rulesCommand() *cobra.Command {
	var on screen
	c := &cobra.Command{
		Use:   "rules",
		Short: "List the rules",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return report.RulesTable(c.OutOrStdout(), rules.All(), on.style(c.OutOrStdout()))
		},
	}
	on.addTo(c)
	return c
}
