package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker/report"
)

func rulesCommand(rules ruleSet) *cobra.Command {
	var on screen
	c := &cobra.Command{
		Use:   "rules",
		Short: "List the rules",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			all, err := rules(additions{})
			if err != nil {
				return err
			}
			return report.RulesTable(c.OutOrStdout(), all, on.style(c.OutOrStdout()))
		},
	}
	on.addTo(c)
	return c
}
