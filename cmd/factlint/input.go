package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/config"
	"github.com/factlint/factlint/checker/judge"
	"github.com/factlint/factlint/checker/report"
	"github.com/factlint/factlint/checker/source"
)

// input are the flags that say what is read, and how.
type input struct {
	stdinName string
	config    string
	date      day
	against   []string
	keep      bool // the claims and groups are wanted, not only the findings
	judged    bool // the outside judge that the configuration describes is asked
}

func (in *input) addTo(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&in.stdinName, "stdin-filename", "", "file that standard input (-) stands for")
	f.Var(&in.date, "date", "publication date of articles that name none")
	f.StringVar(&in.config, "config", "", "configuration `FILE` (default: .factlint.yml in this folder or above it)")
}

func (in *input) addAgainstTo(c *cobra.Command) {
	c.Flags().StringArrayVar(&in.against, "against", nil, "`PATH` of articles to hold the given ones against; may come again")
}

// addJudgeTo adds the flag without which nobody outside is asked. A configuration is
// found where factlint runs, and may be somebody else's: it describes a judge, but
// does not turn it on.
func (in *input) addJudgeTo(c *cobra.Command) {
	c.Flags().BoolVar(&in.judged, "judge", false, "ask the judge that the configuration describes: run its program, or send it sentences")
}

// somePaths wants at least one path.
func somePaths(c *cobra.Command, paths []string) error {
	if len(paths) == 0 {
		return fmt.Errorf("no path given: name files, folders, or - for standard input (factlint %s --help)", c.Name())
	}
	return nil
}

func (in *input) reader(c *cobra.Command) source.Reader {
	return source.Reader{Stdin: c.InOrStdin(), StdinName: in.stdinName}
}

// options are what the configuration and the flags say of a check, and whether a judge
// is described and not to be asked. Where no file is named, the one in this folder or
// above it counts, if there is one.
func (in *input) options(rules ruleSet) (o checker.Options, unasked bool, err error) {
	o = checker.Options{Date: in.date.Interval, Keep: in.keep}
	path := in.config
	if path == "" {
		if path, err = config.Find("."); err != nil {
			return o, false, err
		}
	}
	read := &config.Config{}
	if path != "" {
		if read, err = config.Load(path); err != nil {
			return o, false, err
		}
	}
	if o.Rules, err = rules(additions{Measures: read.Measures, SetPhrases: read.SetPhrases}); err != nil {
		return o, false, fmt.Errorf("%s: %w", path, err)
	}
	switch {
	case read.Judge != nil: // what is wrong with it is told even where it is not asked
		asked, err := judge.New(*read.Judge, filepath.Dir(path))
		if err != nil {
			return o, false, fmt.Errorf("%s: %w", path, err)
		}
		if in.judged {
			o.Judge = asked
		}
	case in.judged && path == "":
		return o, false, errors.New("--judge: there is no .factlint.yml here or above that describes a judge")
	case in.judged:
		return o, false, fmt.Errorf("--judge: %s describes no judge", path)
	}
	o.Levels, err = read.Levels(o.Rules)
	return o, read.Judge != nil && !in.judged, err
}

// check reads the paths and checks them.
func (in *input) check(c *cobra.Command, rules ruleSet, paths []string) (report.Check, error) {
	o, unasked, err := in.options(rules)
	if err != nil {
		return report.Check{}, err
	}
	if len(in.against) > 0 {
		o.Against = source.Reader{}.Items(in.against...)
	}
	out := report.Check{Rules: o.Rules, Version: version(), Unasked: unasked}
	if out.Result, err = checker.Check(c.Context(), in.reader(c).Items(paths...), o); err != nil {
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
		tell(c.ErrOrStderr(), err)
	}
	if len(errs) > 0 {
		return errReported
	}
	return nil
}
