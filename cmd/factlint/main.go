// Command factlint reads news copy and says where two statements cannot both be
// true, and where a passage is not English any more.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
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
	root := &cobra.Command{
		Use:           "factlint",
		Short:         "Find what cannot be true in news copy",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.AddCommand(annotateCommand())
	if err := root.Execute(); err != nil {
		if !errors.Is(err, errReported) {
			fmt.Fprintf(stderr, "factlint: %v\n", err)
		}
		return ExitFailure
	}
	return ExitClean
}

// errReported ends a run whose failures have been printed already.
var errReported = errors.New("some input could not be read")
