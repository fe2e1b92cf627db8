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
	Week
	Month
	Quarter
	Half
	Year
	Decade
	Century
)

// Expression is one time expression of the text.
type Expression struct {
	text.Span
	First, End int // its tokens [First, End)
	Type       Type

	// Interval is the days it stands for, once resolved; the zero Interval where
	// that cannot be told.
	Interval Interval
	// Explicit says that the text prints all of it: no year, month or direction
	// had to be inferred.
	Explicit bool
	// Ambiguous says that day and month could be the other way round; Other is that
	// reading.
	Ambiguous bool
	Other     Interval
	// Fiscal marks quarters and years of an account, which are never set against
	// calendar ones.
	Fiscal bool
	// Vague marks expressions that stand for no certain days: now, recently.
	Vague bool

	// Unit is the finest unit that the expression names: Month for May 2025.
	Unit Unit
	// Weekday is the weekday that the text prints, where HasWeekday.
	Weekday    time.Weekday
	HasWeekday bool
	// LastWeekday is the weekday that ends a stretch (from Wednesday to Saturday);
	// elsewhere it is Weekday.
	LastWeekday time.Weekday
	// DayPrinted says that the text prints a day of the month: Thursday, Oct. 22.
	DayPrinted bool
	// Count and Unit are a duration's length (three years), or how far a relative
	// expression goes (three years ago).
	Count numeral.Decimal

	// Timex is the TIMEX3 value of ISO-TimeML: 2024, 2025-05-07, 2021-Q3, P3Y,
	// XXXX-WXX-1, PAST_REF. Empty only where the expression was not resolved.
	Timex string
	// Mod is the TIMEX3 mod attribute: START, MID, END, APPROX, MORE_THAN,
	// LESS_THAN; empty where there is none.
	Mod string
}

// Reference is what relative and partial expressions are resolved against.
type Reference struct {
	// Published is the publication date; wider than a day where only the month or
	// year is known, the zero Interval where nothing is.
	Published Interval
}

// Scan finds the time expressions of a document, in order and without overlap,
// before anything is resolved: enough to find the dates of a dateline or a
// header. Resolve completes them.
func Scan(d *text.Document) []Expression { return nil }

// Resolve gives every expression its days and its TIMEX3 value, against the
// publication date and the expressions before it, in place.
func Resolve(d *text.Document, found []Expression, ref Reference) {}
