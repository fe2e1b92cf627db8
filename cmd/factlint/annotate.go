package main

import (
	"bufio"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/report"
	"github.com/factlint/factlint/checker/text"
)

func annotateCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "annotate [flags] PATH…",
		Short: "Show the figures and dates that were read, with their readings",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, paths []string) error {
			out := bufio.NewWriterSize(c.OutOrStdout(), 1<<16)
			failed := false
			for article, err := range read(paths, c.InOrStdin()) {
				if err != nil {
					failed = true
					fmt.Fprintf(c.ErrOrStderr(), "factlint: %v\n", err)
					continue
				}
				var o annotate.Options
				if day, err := time.Parse(time.DateOnly, article.Declared.Date[:min(10, len(article.Declared.Date))]); err == nil {
					first := period.On(day.Date())
					o.Date = period.Interval{From: first, To: first + 1}
				}
				if err := report.AnnotationLines(out, annotate.Annotate(text.Cut(article), o)); err != nil {
					return err
				}
			}
			if err := out.Flush(); err != nil {
				return err
			}
			if failed {
				return errReported
			}
			return nil
		},
	}
	c.Flags().StringVar(&format, "format", "table", "table or jsonl")
	return c
}
