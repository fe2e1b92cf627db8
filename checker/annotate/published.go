package annotate

import (
	"strconv"
	"time"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// published finds when the article came out. In order of trust: what the file
// declares, a date printed over or under the story, the dateline, the date that
// the caller gives, the year that the text speaks of as its own; a date in the
// furniture of a saved page only where nothing else is, and to tell the year of
// a dateline. It sets the dateline's day.
func published(d *text.Document, line *Dateline, found []period.Expression, o Options) Published {
	p := publishedOf(d, *line, found, o)
	line.Day = lineDay(*line, found, p.Interval)
	return p
}

func publishedOf(d *text.Document, line Dateline, found []period.Expression, o Options) Published {
	if v, ok := declared(d.Declared.Date); ok {
		return Published{v, "the date that the file declares"}
	}
	head := header(d, line, found)
	if head.known && !head.furniture {
		return Published{on(head.day), head.how}
	}
	if year, month, day := lineDate(line, found); day != 0 {
		if year != 0 {
			return Published{on(period.On(year, month, day)), "dateline"}
		}
		if head.known {
			if at := nearest(head.day, month, day); abs(at-head.day) <= 31 {
				return Published{on(at), "dateline; year from the page (" + head.day.String() + ")"}
			}
		}
		if o.Date.Known() && o.Date.Days() <= 366 {
			at := nearest(o.Date.From+period.Day(o.Date.Days()/2), month, day)
			if o.Date.Days() == 1 && o.Date.From >= at && o.Date.From-at <= 7 {
				return Published{o.Date, "the date given"}
			}
			return Published{on(at), "dateline; year from the date given"}
		}
		if y := impliedYear(d, found); y.year != 0 {
			at := period.On(y.year, month, day)
			if y.ahead && at > y.last { // the only mention lies ahead of the dateline
				return Published{on(at), "dateline; " + y.how()}
			}
			return Published{on(at), "dateline; " + y.how()}
		}
		if head.known {
			return Published{on(head.day), head.how}
		}
		return Published{}
	}
	if o.Date.Known() {
		return Published{o.Date, "the date given"}
	}
	if head.known {
		return Published{on(head.day), head.how}
	}
	if y := impliedYear(d, found); y.year != 0 {
		return Published{period.YearOf(y.year), y.how()}
	}
	return Published{}
}

func on(d period.Day) period.Interval { return period.Interval{From: d, To: d + 1} }

func abs(d period.Day) period.Day { return max(d, -d) }

// lineDate is the date that the dateline prints; the year is 0 where it does not.
func lineDate(line Dateline, found []period.Expression) (year int, month time.Month, day int) {
	for _, e := range found {
		if e.First >= line.End {
			break
		}
		if e.First >= line.First {
			if y, m, d := e.Printed(); d != 0 && m != 0 {
				return y, m, d
			}
		}
	}
	return 0, 0, 0
}

// lineDay is the dateline's day, in the year nearest the publication.
func lineDay(line Dateline, found []period.Expression, p period.Interval) period.Interval {
	year, month, day := lineDate(line, found)
	switch {
	case day == 0:
		return period.Interval{}
	case year != 0:
		return on(period.On(year, month, day))
	case !p.Closed():
		return period.Interval{}
	case p.Days() > 1:
		return on(period.On(p.From.Year(), month, day))
	}
	return on(nearest(p.From, month, day))
}

// nearest is the day of that month and day that lies nearest to near.
func nearest(near period.Day, month time.Month, day int) period.Day {
	y := near.Year()
	best := period.On(y, month, day)
	for _, n := range [...]int{y - 1, y + 1} {
		if at := period.On(n, month, day); abs(at-near) < abs(best-near) {
			best = at
		}
	}
	return best
}

// declared reads the date that a file declares: any form of a date that text may
// have, and seconds since 1970.
func declared(s string) (period.Interval, bool) {
	if s == "" || len(s) > 200 {
		return period.Interval{}, false
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		switch {
		case len(s) == 10:
			return on(period.Day(n / 86400)), true
		case len(s) == 13:
			return on(period.Day(n / 86400_000)), true
		case len(s) == 4 && n > 1600 && n < 2200:
			return period.YearOf(int(n)), true
		}
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return on(period.On(t.Date())), true
	}
	d := text.Cut(text.Plain("", s))
	defer d.Release()
	best := period.Interval{}
	for _, e := range period.Scan(d) {
		year, month, day := e.Printed()
		var v period.Interval
		switch {
		case year == 0:
		case day != 0:
			v = on(period.On(year, month, day))
		case month != 0:
			v = period.MonthOf(year, month)
		case e.Type == period.Date && e.Unit == period.Year && !e.Fiscal:
			v = period.YearOf(year)
		}
		if v.Known() && (!best.Known() || v.Days() < best.Days()) {
			best = v
		}
	}
	return best, best.Known()
}
