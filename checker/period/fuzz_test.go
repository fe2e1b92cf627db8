package period_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

func FuzzScan(f *testing.F) {
	for _, s := range []string{
		"From May 7 to 10, 2025, the last 3 months and 2 weeks and 2 days ago", "the '60s, 7.5.2025, 5/7/2025 and 2025-05-07T17:37:00.123+02:00",
		"99999999999 years ago, 0.5 centuries later, a quarter of a century hence", "the first 20000 weeks of fiscal 2199-2200",
		"16 days from 01/02/2018", "2/29/2023 31/2/2024 24:61 0000-00-00", "Theresa May, March 2, Sun., Sunday’s", "half a — year’s end", "--0--0--0Z-",
		"between the end of 2007 and the end of 2008", "http://a/2018/09/23", "é7 mai 2025½ days",
	} {
		f.Add(s, int32(18000), int32(1))
	}
	f.Fuzz(func(t *testing.T, s string, day, width int32) {
		s = strings.ToValidUTF8(s, "\ufffd")
		d := text.Cut(text.Plain("", s))
		found := period.Scan(d)
		ref := period.Reference{}
		if width > 0 && width < 1000 && day > -1_000_000 && day < 1_000_000 {
			ref.Published = period.Interval{From: period.Day(day), To: period.Day(day + width)}
		}
		period.Resolve(d, found, ref)
		at, token := 0, 0
		for _, e := range found {
			if e.Start < at || e.Span.End <= e.Start || e.Span.End > len(s) {
				t.Fatalf("%+v after %d in %q", e.Span, at, s)
			}
			if e.First < token || e.End <= e.First || e.End > len(d.Tokens) {
				t.Fatalf("tokens [%d, %d) after %d", e.First, e.End, token)
			}
			if !utf8.ValidString(d.In(e.Span)) {
				t.Fatalf("%q cuts a character", d.In(e.Span))
			}
			if e.Interval != (period.Interval{}) && !e.Interval.Known() {
				t.Fatalf("%q is %v", d.In(e.Span), e.Interval)
			}
			if e.Timex == "" {
				t.Fatalf("%q has no value", d.In(e.Span))
			}
			again(t, e)
			at, token = e.Span.End, e.End
		}
	})
}

// again prints the days of an expression plainly, as annotate does, and reads that:
// it must stand for the same days.
func again(t *testing.T, e period.Expression) {
	t.Helper()
	if y := e.Interval.From.Year(); !e.Interval.Closed() || y < 1500 || y > 2100 {
		return
	}
	y, m, _ := e.Interval.From.Date()
	var s string
	switch e.Interval {
	case period.Interval{From: e.Interval.From, To: e.Interval.From + 1}:
		s = "It was done on " + e.Interval.From.String() + " in Rome."
	case period.MonthOf(y, m):
		s = fmt.Sprintf("It was done in %s %d in Rome.", m, y)
	case period.YearOf(y):
		s = fmt.Sprintf("It was done in %d in Rome.", y)
	default:
		s = fmt.Sprintf("It was done from %s to %s in Rome.", plain(e.Interval.From), plain(e.Interval.To-1))
	}
	d := text.Cut(text.Plain("", s))
	found := period.Scan(d)
	period.Resolve(d, found, period.Reference{})
	if len(found) != 1 || found[0].Interval != e.Interval {
		t.Fatalf("%v printed as %q is read as %v", e.Interval, s, found)
	}
}

// plain is a day in words.
func plain(d period.Day) string {
	y, m, day := d.Date()
	return fmt.Sprintf("%s %d, %d", m, day, y)
}
