package period_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// read gives the expressions of a text that came out on published (a day, a
// year or nothing), one a line: words | value | days, and what else is to be said.
func read(s, published string) string {
	var ref period.Reference
	switch len(published) {
	case 4:
		t, _ := time.Parse("2006", published)
		ref.Published = period.YearOf(t.Year())
	case 10:
		t, _ := time.Parse(time.DateOnly, published)
		day := period.On(t.Date())
		ref.Published = period.Interval{From: day, To: day + 1}
	}
	d := text.Cut(text.Plain("", s))
	found := period.Scan(d)
	period.Resolve(d, found, ref)
	var lines []string
	for _, e := range found {
		l := d.In(e.Span) + " | " + e.Type.String() + " " + e.Timex
		if e.Mod != "" {
			l += " " + e.Mod
		}
		if e.Interval.Known() {
			l += " | " + e.Interval.From.String() + " " + e.Interval.To.String()
		}
		if e.Ambiguous {
			l += " or " + e.Other.From.String()
		}
		if e.Fiscal {
			l += " fiscal"
		}
		if e.HasWeekday && e.Interval.Days() == 1 && e.Interval.From.Weekday() != e.Weekday {
			l += " not a " + e.Weekday.String()
		}
		lines = append(lines, l)
	}
	return strings.Join(lines, "\n")
}

type sample struct {
	text, published, want string
}

func check(t *testing.T, samples []sample) {
	t.Helper()
	for _, c := range samples {
		if diff := cmp.Diff(strings.TrimSpace(c.want), read(c.text, c.published)); diff != "" {
			t.Errorf("%q on %q (-want +got):\n%s", c.text, c.published, diff)
		}
	}
}
