package period

import (
	"time"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// Type is the kind of a time expression, as annotate prints it.
type Type uint8

// The types. TIMEX3 knows Date, Duration, Time and Set; a Period is a TIMEX3
// DATE or DURATION whose two ends the text itself names (from May 7 to 10).
const (
	Date     Type = iota // a day, month, year, quarter, season, decade: something the calendar names
	Period               // a stretch between two ends
	Duration             // a length of time: three years
	Time                 // a time of day
	Set                  // something that comes again: every Monday
)

var typeNames = [...]string{"date", "period", "duration", "time", "set"}

func (t Type) String() string { return typeNames[t] }

// Unit is a unit of calendar time.
type Unit uint8

// The units, from the finest.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	DayUnit
	Weekend
	Week
	Fortnight
	Month
	Season
	Quarter
	Half
	Year
	Decade
	Century
)

// Bound is what the preposition before an expression makes of its days. The
// Interval stays that of the days named; Reach applies the bound.
type Bound uint8

// The bounds.
const (
	Within Bound = iota // in, on, during, or no preposition
	Since               // since: from its first day to the publication
	After               // after: from the day past its last
	Until               // until, till, through: up to its last day
	By                  // by: at the latest its last day
	Before              // before: up to the day before its first
)

// Expression is one time expression of the text.
type Expression struct {
	text.Span
	First, End int // its tokens [First, End)
	Type       Type

	// Interval is the days it stands for, once resolved; the zero Interval where
	// that cannot be told. "Three years" has none; "the past three years" ends on
	// the publication day, and a length that leads to a date (two weeks before May
	// 13) has that day. Early, mid and late are a third of the period each.
	Interval Interval
	// Bound is what the preposition before it says: since 2010, until May.
	Bound Bound
	// Explicit says that the text prints all of it: no year, month or direction
	// had to be inferred.
	Explicit bool
	// Ambiguous says that day and month could be the other way round; Other is that
	// reading.
	Ambiguous bool
	Other     Interval
	// Fiscal marks quarters and years of an account, which are never set against
	// calendar ones; their Interval is the calendar's all the same.
	Fiscal bool
	// Vague marks expressions that stand for no certain days (now, recently) and
	// lengths without a number (several years).
	Vague bool

	// Unit is the finest unit that the expression names: Month for May 2025.
	Unit Unit
	// Weekday is the weekday that the text prints, where HasWeekday.
	Weekday    time.Weekday
	HasWeekday bool
	// Count and Unit are a duration's length (three years), how far a relative
	// expression goes (three years ago), or how many units of a whole are meant (the
	// first 10 months of the year). Most is the larger one where the text prints two
	// (two to three years), else zero.
	Count, Most numeral.Decimal
	// Clock is the time of day that the text prints, where HasClock.
	Clock    Clock
	HasClock bool

	// Timex is the TIMEX3 value of ISO-TimeML: 2024, 2025-05-07, 2021-Q3, P3Y,
	// XXXX-WXX-1, PAST_REF; for a stretch the first and the last unit with a slash
	// between them, as ISO 8601 writes intervals. Empty only where the expression was
	// not resolved.
	Timex string
	// Mod is the TIMEX3 mod attribute: START, MID, END, APPROX, MORE_THAN,
	// LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS; empty where there is none.
	Mod string

	form form // what the words say: Scan's, for Resolve
}

// Printed is what the text itself prints of a calendar date: the year, the month
// and the day of the month, each 0 where it does not. For a stretch it is that of
// the last day.
func (e Expression) Printed() (year int, month time.Month, day int) {
	f := &e.form
	switch {
	case f.kind == stretch:
		f = f.to
	case f.kind == clocked && f.of != nil:
		f = f.of
	}
	if f.kind != calendar && f.kind != clocked || f.unit > Year {
		return 0, 0, 0
	}
	return f.year, f.month, f.day
}

// Reach is the days that the expression and its preposition allow: since 2010 is
// from 1 January 2010 to the end of published.
func (e Expression) Reach(published Interval) Interval {
	v := e.Interval
	if !v.Known() {
		return v
	}
	latest := Never
	if published.Known() {
		latest = max(published.To, v.To)
	}
	switch e.Bound {
	case Since:
		return Interval{v.From, latest}
	case After:
		return Interval{v.To, Never}
	case Until, By:
		return Interval{Ever, v.To}
	case Before:
		return Interval{Ever, v.From}
	}
	return v
}
