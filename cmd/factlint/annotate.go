package main

import (
	"bufio"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/report"
	"github.com/factlint/factlint/checker/text"
)

func annotateCommand(rules ruleSet) *cobra.Command {
	var in input
	var on screen
	format := oneOf("table", "jsonl")
	c := &cobra.Command{
		Use:   "annotate [flags] PATH…",
		Short: "Show the figures and times that were read, and how each was understood",
		Args:  somePaths,
		RunE: func(c *cobra.Command, paths []string) error {
			if _, _, err := in.options(rules); err != nil {
				return err
			}
			out := bufio.NewWriterSize(c.OutOrStdout(), 1<<16)
			table := report.NewAnnotations(out, on.style(c.OutOrStdout()))
			write := table.Article
			if format.value == "jsonl" {
				write = func(a *annotate.Article) error { return report.AnnotationLines(out, a) }
			}
			var errs []error
			articles := 0
			for article, err := range in.reader(c).Read(paths...) {
				if err == nil {
					articles++
					var read *annotate.Article
					if read, err = annotated(article, in.date); err == nil {
						if err := write(read); err != nil {
							return err
						}
						continue
					}
				}
				errs = append(errs, err)
			}
			if articles == 0 && len(errs) == 0 {
				errs = append(errs, errNoArticle)
			}
			if format.value == "table" {
				if err := table.Close(); err != nil {
					return err
				}
			}
			if err := out.Flush(); err != nil {
				return err
			}
			return failures(c, errs)
		},
	}
	format.addTo(c, "format", "form of the output")
	in.addTo(c)
	on.addTo(c)
	return c
}

// annotated reads one article. A reader that panics is an error that names the
// article; the others are still read.
func annotated(a *text.Article, date day) (read *annotate.Article, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s: internal error while reading: %v", a.ID, p)
		}
	}()
	return annotate.Annotate(text.Cut(a), annotate.Options{Date: date.Interval}), nil
}
