package period_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

func TestInterval(t *testing.T) {
	for _, c := range []struct {
		v    period.Interval
		want string
	}{
		{period.YearOf(2024), "2024"},
		{period.Interval{From: period.On(2021, 1, 1), To: period.On(2021, 11, 1)}, "Jan–Oct 2021"},
		{period.MonthOf(2025, time.May), "May 2025"},
		{period.Interval{From: period.On(2025, 5, 7), To: period.On(2025, 5, 8)}, "7 May 2025"},
		{period.Interval{From: period.On(2025, 5, 7), To: period.On(2025, 5, 11)}, "7–10 May 2025"},
		{period.Interval{From: period.On(2024, 12, 30), To: period.On(2025, 1, 2)}, "30 Dec 2024–1 Jan 2025"},
		{period.Interval{From: period.On(2010, 1, 1), To: period.Never}, "since 2010-01-01"},
		{period.Interval{From: period.Ever, To: period.On(2010, 1, 1)}, "until 2009-12-31"},
		{period.Interval{}, ""},
	} {
		if got := c.v.String(); got != c.want {
			t.Errorf("%d–%d is %q, want %q", c.v.From, c.v.To, got, c.want)
		}
	}
	if w := period.On(2020, 10, 22).Weekday(); w != time.Thursday {
		t.Errorf("22 October 2020 is a %v", w)
	}
	if w := period.On(1815, 6, 18).Weekday(); w != time.Sunday {
		t.Errorf("18 June 1815 is a %v", w)
	}
}

// Easter of years that are hard for careless methods.
func TestEaster(t *testing.T) {
	for year, want := range map[string]string{"1954": "1954-04-18", "1981": "1981-04-19", "2000": "2000-04-23", "2019": "2019-04-21", "2038": "2038-04-25"} {
		d := text.Cut(text.Plain("", "It rained on Easter Sunday "+year+"."))
		found := period.Scan(d)
		period.Resolve(d, found, period.Reference{})
		if len(found) != 1 || found[0].Timex != want {
			t.Errorf("Easter %s is %v, want %s", year, found, want)
		}
	}
}

func TestPrintedAndReach(t *testing.T) {
	d := text.Cut(text.Plain("", "Oct. 3, since 2010, until May 2024, after May 7, 2023, before 1999, by June 2026, May 7 to 10, 2025"))
	day := period.On(2025, 5, 12)
	published := period.Interval{From: day, To: day + 1}
	found := period.Scan(d)
	period.Resolve(d, found, period.Reference{Published: published})
	type printed struct {
		Year, Month, Day int
		From, To         string
	}
	var got []printed
	for _, e := range found {
		y, m, d := e.Printed()
		r := e.Reach(published)
		got = append(got, printed{y, int(m), d, r.From.String(), r.To.String()})
	}
	want := []printed{
		{0, 10, 3, "2024-10-03", "2024-10-04"},
		{2010, 0, 0, "2010-01-01", "2025-05-13"},
		{2024, 5, 0, "", "2024-06-01"},
		{2023, 5, 7, "2023-05-08", ""},
		{1999, 0, 0, "", "1999-01-01"},
		{2026, 6, 0, "", "2026-07-01"},
		{2025, 5, 10, "2025-05-07", "2025-05-11"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
