// Package period reads time expressions from news copy (dates, partial dates,
// weekdays, relative expressions, quarters, durations, sets, clock times) and
// resolves them against the publication date to half-open stretches of days
// and to the TIMEX3 values of ISO-TimeML.
package period

import (
	"fmt"
	"math"
	"strconv"
	"time"
)

// Day is a day of the proleptic Gregorian calendar, counted from 1 January 1970.
type Day int32

// The open ends of an interval.
const (
	Ever  Day = math.MinInt32 // no first day is known
	Never Day = math.MaxInt32 // no last day is known
)

// On is the day of a date. Months and days past the end of the year or the month
// run on into the next, as with time.Date.
func On(year int, month time.Month, day int) Day {
	return Day(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// Date is the day's year, month and day of the month.
func (d Day) Date() (year int, month time.Month, day int) {
	return time.Unix(int64(d)*86400, 0).UTC().Date()
}

// Year is the day's year.
func (d Day) Year() int { y, _, _ := d.Date(); return y }

// Weekday is the day of the week.
func (d Day) Weekday() time.Weekday { return time.Weekday(((int(d)+4)%7 + 7) % 7) }

// String is the day as ISO 8601 writes it; empty for an open end.
func (d Day) String() string {
	if d == Ever || d == Never {
		return ""
	}
	y, m, day := d.Date()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// Interval is a half-open stretch of days [From, To). The zero value is empty
// and means that nothing is known; Ever and Never are its open ends.
type Interval struct{ From, To Day }

// YearOf is the whole of a year.
func YearOf(year int) Interval { return Interval{On(year, 1, 1), On(year+1, 1, 1)} }

// MonthOf is the whole of a month.
func MonthOf(year int, month time.Month) Interval {
	return Interval{On(year, month, 1), On(year, month+1, 1)}
}

// Known reports whether the interval says anything.
func (v Interval) Known() bool { return v.From < v.To }

// Closed reports whether both ends are known.
func (v Interval) Closed() bool { return v.Known() && v.From != Ever && v.To != Never }

// Days is the interval's length; 0 where an end is open.
func (v Interval) Days() int {
	if !v.Closed() {
		return 0
	}
	return int(v.To - v.From)
}

// Within reports whether v is part of o (or the same).
func (v Interval) Within(o Interval) bool {
	return v.Known() && o.Known() && o.From <= v.From && v.To <= o.To
}

// Overlaps reports whether the two share a day.
func (v Interval) Overlaps(o Interval) bool { return v.From < o.To && o.From < v.To }

// Before reports whether v is over when o begins.
func (v Interval) Before(o Interval) bool { return v.Known() && o.Known() && v.To <= o.From }

// String is the interval for a reader: 2024, Jan–Oct 2021, 7 May 2025, 7–10 May
// 2025, or the days themselves.
func (v Interval) String() string {
	if !v.Known() {
		return ""
	}
	if !v.Closed() {
		switch {
		case v.From == Ever && v.To == Never:
			return ""
		case v.From == Ever:
			return "until " + (v.To - 1).String()
		}
		return "since " + v.From.String()
	}
	y1, m1, d1 := v.From.Date()
	y2, m2, d2 := (v.To - 1).Date()
	_, _, next := v.To.Date()
	switch {
	case d1 == 1 && m1 == time.January && m2 == time.December && d2 == 31 && y1 == y2:
		return strconv.Itoa(y1)
	case d1 == 1 && m1 == time.January && m2 == time.December && d2 == 31:
		return fmt.Sprintf("%d–%d", y1, y2)
	case d1 == 1 && next == 1 && y1 == y2 && m1 == m2:
		return fmt.Sprintf("%.3s %d", m1, y1)
	case d1 == 1 && next == 1 && y1 == y2:
		return fmt.Sprintf("%.3s–%.3s %d", m1, m2, y1)
	case d1 == 1 && next == 1:
		return fmt.Sprintf("%.3s %d–%.3s %d", m1, y1, m2, y2)
	case v.To == v.From+1:
		return fmt.Sprintf("%d %.3s %d", d1, m1, y1)
	case y1 == y2 && m1 == m2:
		return fmt.Sprintf("%d–%d %.3s %d", d1, d2, m1, y1)
	case y1 == y2:
		return fmt.Sprintf("%d %.3s–%d %.3s %d", d1, m1, d2, m2, y1)
	}
	return fmt.Sprintf("%d %.3s %d–%d %.3s %d", d1, m1, y1, d2, m2, y2)
}
