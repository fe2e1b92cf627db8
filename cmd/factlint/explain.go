package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/config"
	"github.com/factlint/factlint/checker/report"
)

func explainCommand(rules ruleSet) *cobra.Command {
	var on screen
	c := &cobra.Command{
		Use:   "explain RULE",
		Short: "Say what a rule finds, why, and when it is wrong",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("explain takes one rule (factlint rules lists them)")
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			all, _ := rules(additions{}) // nothing is suggested where they fail
			return ids(all), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(c *cobra.Command, args []string) error {
			all, err := rules(additions{})
			if err != nil {
				return err
			}
			id, _, _ := strings.Cut(args[0], "/") // garble/loop is explained with garble
			for _, r := range all {
				if r.ID == id {
					return report.Explain(c.OutOrStdout(), r, on.style(c.OutOrStdout()))
				}
			}
			return fmt.Errorf("no rule %q%s (factlint rules lists them)", args[0], config.Suggest(id, ids(all)))
		},
	}
	on.addTo(c)
	return c
}

func ids(rules []*checker.Rule) []string {
	out := make([]string, 0, len(rules))
	for _, r := range rules {
		out = append(out, r.ID)
	}
	return out
}
