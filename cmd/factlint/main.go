// Command factlint reads news copy and says where two statements cannot both be
// true, and where a passage is not English any more.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/config"
	"github.com/factlint/factlint/rules"
)

// Exit codes. They are the same for every subcommand and every format.
const (
	ExitClean    = 0 // nothing at or above --fail-on
	ExitFindings = 1 // something at or above --fail-on
	ExitFailure  = 2 // usage, configuration, unreadable input, no article, internal error
)

func main() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// Main runs factlint with these arguments and gives its exit code.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return run(rules.With, args, stdin, stdout, stderr)
}

// additions are what a newsroom adds to the rules.
type additions = rules.Own

// ruleSet gives the rules with what is added to them.
type ruleSet func(additions) ([]*checker.Rule, error)

func run(rules ruleSet, args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	defer func() {
		if p := recover(); p != nil {
			tell(stderr, fmt.Errorf("internal error: %v", p))
			code = ExitFailure
		}
	}()
	root := rootCommand(rules)
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.Execute()
	switch {
	case err == nil:
		return ExitClean
	case errors.Is(err, errFindings):
		return ExitFindings
	case errors.Is(err, errReported), errors.Is(err, syscall.EPIPE): // nobody reads on: nobody to tell
		return ExitFailure
	}
	tell(stderr, err)
	return ExitFailure
}

// tell prints a failure in one line. What cannot be written to standard error
// cannot be told.
func tell(stderr io.Writer, err error) { _, _ = fmt.Fprintf(stderr, "factlint: %v\n", err) }

// What a subcommand ends with when it has printed all there is to say.
var (
	errFindings = errors.New("findings at or above --fail-on")
	errReported = errors.New("failures that have been printed")
)

func rootCommand(rules ruleSet) *cobra.Command {
	root := &cobra.Command{
		Use:   "factlint",
		Short: "Find what cannot be true in news copy",
		Long: `factlint reads news copy the way a good copy editor does: it takes down every
checkable thing the text says, holds it against the rest of the text and against
other articles, and shows where two statements cannot both be true, and where a
passage is not English any more. It asks nobody outside unless
--judge is given.`,
		Example: `  factlint check drafts/
  factlint check drafts/visit.md --against archive/
  factlint reconcile archive/`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			var names []string
			for _, sub := range c.Commands() {
				names = append(names, sub.Name())
			}
			return fmt.Errorf("no command %q%s (factlint --help)", args[0], config.Suggest(args[0], names))
		},
		RunE: func(c *cobra.Command, _ []string) error {
			c.SetOut(c.ErrOrStderr())
			_ = c.Help() // what cannot be written to standard error cannot be told
			return errReported
		},
	}
	root.SetFlagErrorFunc(flagError)
	root.AddCommand(
		checkCommand(rules), claimsCommand(rules), reconcileCommand(rules), annotateCommand(rules),
		rulesCommand(rules), explainCommand(rules), versionCommand(),
	)
	return root
}
