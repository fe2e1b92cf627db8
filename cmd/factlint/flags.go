package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/factlint/factlint/checker/config"
	"github.com/factlint/factlint/checker/period"
)

// choice is a flag that takes one of a few words.
type choice struct {
	value string
	words []string
}

// oneOf is a choice whose first word is the default.
func oneOf(words ...string) choice { return choice{value: words[0], words: words} }

func (c *choice) String() string { return c.value }
func (c *choice) Type() string   { return strings.Join(c.words, "|") }

// Set takes a word, or says which words there are.
func (c *choice) Set(s string) error {
	if !slices.Contains(c.words, s) {
		return fmt.Errorf("it is one of %s%s", strings.Join(c.words, ", "), config.Suggest(s, c.words))
	}
	c.value = s
	return nil
}

// addTo adds the choice to a command's flags.
func (c *choice) addTo(cmd *cobra.Command, name, usage string) {
	cmd.Flags().Var(c, name, usage)
	_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(c.words, cobra.ShellCompDirectiveNoFileComp)) // fails only for a flag that is not there
}

// day is a flag that takes a date.
type day struct{ period.Interval }

func (d *day) String() string {
	if !d.Known() {
		return ""
	}
	return d.From.String()
}

func (d *day) Type() string { return "YYYY-MM-DD" }

// Set takes a day as ISO 8601 writes it.
func (d *day) Set(s string) error {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return errors.New("it is a day of the calendar, as in 2025-05-07")
	}
	from := period.On(t.Date())
	d.Interval = period.Interval{From: from, To: from + 1}
	return nil
}

// flagError says what is wrong with a flag, and which one may have been meant.
func flagError(c *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) {
		return err
	}
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	return fmt.Errorf("%w%s (factlint %s --help)", err, config.Suggest("--"+unknown.GetSpecifiedName(), names), c.Name())
}
