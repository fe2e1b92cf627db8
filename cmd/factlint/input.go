package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/report"
)

// input are the flags that say what is read, and how.
type input struct {
	stdinName string
	config    string
	date      day
	against   []string
}

func (in *input) addTo(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&in.stdinName, "stdin-filename", "", "file that standard input (-) stands for")
	f.Var(&in.date, "date", "publication date of articles that name none")
	f.StringVar(&in.config, "config", "", "configuration `FILE` (default: .factlint.yml beside or above the article)")
}

func (in *input) addAgainstTo(c *cobra.Command) {
	c.Flags().StringArrayVar(&in.against, "against", nil, "`PATH` of articles to hold the given ones against; may come again")
}

// somePaths wants at least one path.
func somePaths(c *cobra.Command, paths []string) error {
	if len(paths) == 0 {
		return fmt.Errorf("no path given: name files, folders, or - for standard input (factlint %s --help)", c.Name())
	}
	return nil
}

func (in *input) reader(c *cobra.Command) reader {
	return reader{Stdin: c.InOrStdin(), StdinName: in.stdinName}
}

// configure reads the configuration. There is none yet.
func (in *input) configure() error {
	if in.config != "" {
		return fmt.Errorf("%s: no configuration can be read yet", in.config)
	}
	return nil
}

// check reads the paths and checks them.
func (in *input) check(c *cobra.Command, paths []string) (report.Check, error) {
	out := report.Check{Rules: rules(), Version: version()}
	if err := in.configure(); err != nil {
		return out, err
	}
	o := checker.Options{Rules: out.Rules, Date: in.date.Interval}
	if len(in.against) > 0 {
		o.Against = reader{}.Read(in.against...)
	}
	var err error
	if out.Result, err = checker.Check(c.Context(), in.reader(c).Read(paths...), o); err != nil {
		return out, err
	}
	if out.Summary.Articles == 0 && len(out.Errors) == 0 {
		out.Errors = append(out.Errors, errNoArticle)
	}
	return out, nil
}

var errNoArticle = errors.New("no article was found in what was given")

// failures prints what could not be read or done, a line each, and ends the
// command where there is any.
func failures(c *cobra.Command, errs []error) error {
	for _, err := range errs {
		fmt.Fprintf(c.ErrOrStderr(), "factlint: %v\n", err)
	}
	if len(errs) > 0 {
		return errReported
	}
	return nil
}
