// Package quantity reads figures with what they count: money, percentages,
// dimensions, ages, ordinals and plain counts, with the bounds that the words
// around them set.
package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// Kind says what sort of figure a quantity is, as annotate prints it.
type Kind uint8

// The kinds.
const (
	Number    Kind = iota // a plain count
	Ordinal               // a place in an order: 11th
	Percent               // percent, percentage points, basis points
	Money                 // an amount of a currency
	Dimension             // a figure with a unit of measure
	Age                   // years that somebody or something has lived
)

var kindNames = [...]string{"number", "ordinal", "percent", "money", "dimension", "age"}

func (k Kind) String() string { return kindNames[k] }

// End is one end of a range. Open is an end that the value itself does not
// reach (more than 40); None is no end at all.
type End struct {
	Value numeral.Decimal
	Open  bool
	None  bool
}

// Range is the numbers between two ends.
type Range struct{ Lo, Hi End }

// Exactly is the range of one value.
func Exactly(v numeral.Decimal) Range { return Range{Lo: End{Value: v}, Hi: End{Value: v}} }

// Between is the closed range [lo, hi].
func Between(lo, hi numeral.Decimal) Range { return Range{Lo: End{Value: lo}, Hi: End{Value: hi}} }

// Anything is the range without ends.
func Anything() Range { return Range{Lo: End{None: true}, Hi: End{None: true}} }

// Hedge is what the words around a figure do to it.
type Hedge uint8

// The hedges.
const (
	Plain      Hedge = iota // 115.6 billion: what rounds to it
	About                   // about, some, nearly, almost, around
	MoreThan                // more than, over, exceeded
	LessThan                // less than, under, fewer than
	AtLeast                 // at least, no fewer than
	AtMost                  // at most, up to, as many as
	Indefinite              // dozens, hundreds, several
)

// Quantity is one figure of the text.
type Quantity struct {
	text.Span
	First, End int // its tokens [First, End), hedge words not included
	Kind       Kind

	// Nominal is the figure as printed, its scale word applied: 115 600 000 000. For a
	// range it is the end printed first; Hard has both. For dozens, hundreds, tens of
	// millions it is one of them: 12, 100, 10 000 000.
	Nominal numeral.Decimal
	Step    numeral.Decimal // what one more in the last printed place is worth
	Exact   bool            // a count written to the last unit: it stands for itself and no range
	Hedge   Hedge
	Words   bool // written out
	Range   bool // two ends are printed: 15 to 20 percent

	// Hard is what the words rule out beyond: "more than 40" is (40, ∞), "115.6
	// billion" is [115.55e9, 115.65e9]. Soft is what a reader takes from them.
	Hard, Soft Range

	// Unit is "count"; an ISO 4217 code, with "/100" where cents, pence or their like
	// are counted (USD/100); "percent", "percentage points" or "basis points"; "years",
	// "months", "weeks" or "days" for ages; "times" (40 times, sixfold); "share" for a
	// fraction of a whole (a third of them, one in five); or the unit of measure's
	// symbol: "km". UnitOf knows how those convert.
	Unit string
	// Loose says that the unit is not sure: a bare $ that may be any dollar.
	Loose bool
	// Noun is the token of the head noun that a count counts ("3 people"), or −1.
	Noun int
}
