package numeral

import "github.com/factlint/factlint/checker/text"

// Numeral is one number of the text, with its scale word applied.
type Numeral struct {
	First, End int     // its tokens [First, End) in the document
	Value      Decimal // 2.5 million is 2 500 000
	Step       Decimal // what one more in the last printed place is worth: 100 000 for 2.5 million, 1 for 12
	Ordinal    bool    // 21st, third
	Words      bool    // written out, at least in part, other than its scale word
	Fraction   bool    // a third, two-fifths, ½: Value is rounded where it has no end
}

// Read reads the longest number that begins at token i and ends at or before
// token end. ok is false where none begins there.
func Read(d *text.Document, i, end int) (n Numeral, ok bool) {
	return Numeral{}, false
}
