package period

import (
	"time"

	"github.com/factlint/factlint/checker/numeral"
)

// kind is the shape of an expression's words.
type kind uint8

const (
	calendar  kind = iota // what the calendar names: May 7, 2025; the third quarter; Monday
	relative              // last year, today, that week
	shifted               // three years ago, two days later
	lasting               // three years; the past three years
	counted               // the first ten months of this year
	repeated              // every Monday, daily
	reference             // now, recently
	clocked               // 17:37, Friday morning
	stretch               // from May 7 to 10
)

// form is what the words of an expression say, before anything is resolved.
type form struct {
	kind kind
	unit Unit // the finest unit named
	dir  direction
	edge edge
	mod  string // TIMEX3 mod
	part dayPart

	// What the calendar names; 0 where it is not printed.
	year    int
	month   time.Month
	day     int
	weekday int // 1 + time.Weekday
	nth     int // the quarter, half, week of the year, season or holiday; the reference
	holiday int // 1 + its place in holidays; eve is the day before
	eve     bool
	swapped bool // day and month could be the other way round
	fiscal  bool
	short   bool // the year was printed with two figures

	// A length: count units and, of a finer unit, rest more. most is the larger
	// length of two (two to three years). vague marks lengths without a number.
	count, most numeral.Decimal
	vague       bool
	rest        numeral.Decimal
	restUnit    Unit

	back bool  // shifted: towards the past
	text bool  // shifted: from what the text spoke of last, not from the publication
	of   *form // the whole that it is part of; what a shift is counted from
	to   *form // stretch: the last unit in it

	clock    Clock
	hasClock bool
}
