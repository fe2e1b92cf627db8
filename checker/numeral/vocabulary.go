package numeral

import "github.com/factlint/factlint/checker/text"

// kind says what part of a number a word is.
type kind uint8

const (
	none    kind = iota
	article      // a, an
	unit         // zero to nine, and their ordinals
	teen         // ten to nineteen
	tens         // twenty to ninety
	hundred      // hundred
	scale        // thousand, million, crore, dozen
	portion      // half, quarter, and their plurals
)

// word is what is known of a word of numbers.
type word struct {
	kind    kind
	ordinal bool  // third, hundredth
	plural  bool  // thirds, halves
	short   bool  // bn, mln: never a word of its own in running text
	value   int64 // of a unit, teen or ten; of a dozen, 12; of a portion, its denominator
	exp     int   // of a scale, its power of ten
}

var (
	hyphen   = text.Intern("-")
	point    = text.Intern(".")
	slash    = text.Intern("/")
	slashTwo = text.Intern("⁄") // U+2044, the fraction slash
	and      = text.Intern("and")
	of       = text.Intern("of")
	between  = text.Intern("between")
	pointed  = text.Intern("point")
)

var words = vocabulary()

func vocabulary() *text.Table[word] {
	m := map[string]word{
		"a": {kind: article, value: 1}, "an": {kind: article, value: 1},
		"nought": {kind: unit}, "naught": {kind: unit},
		"half": {kind: portion, value: 2}, "halves": {kind: portion, value: 2, plural: true},
		"quarter": {kind: portion, value: 4}, "quarters": {kind: portion, value: 4, plural: true},
		"hundred": {kind: hundred, exp: 2}, "hundredth": {kind: hundred, exp: 2, ordinal: true}, "hundredths": {kind: hundred, exp: 2, ordinal: true, plural: true},
		"dozen": {kind: scale, value: 12}, "lakh": {kind: scale, value: 1, exp: 5}, "lac": {kind: scale, value: 1, exp: 5}, "crore": {kind: scale, value: 1, exp: 7},
		"lakhs": {kind: scale, value: 1, exp: 5, plural: true}, "crores": {kind: scale, value: 1, exp: 7, plural: true},
		"second": {kind: unit, value: 2, ordinal: true},
	}
	cardinals := []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
		"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"}
	ordinals := []string{"", "first", "", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"}
	for v, w := range cardinals {
		k := unit
		if v >= 10 {
			k = teen
		}
		m[w] = word{kind: k, value: int64(v)}
		if o := ordinals[v]; o != "" {
			m[o] = word{kind: k, value: int64(v), ordinal: true}
			m[o+"s"] = word{kind: k, value: int64(v), ordinal: true, plural: true} // firsts too: twenty-firsts
		}
	}
	for i, w := range []string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		v := int64(i+2) * 10
		m[w] = word{kind: tens, value: v}
		o := w[:len(w)-1] + "ieth"
		m[o] = word{kind: tens, value: v, ordinal: true}
		m[o+"s"] = word{kind: tens, value: v, ordinal: true, plural: true}
	}
	for i, w := range []string{"thousand", "million", "billion", "trillion", "quadrillion", "quintillion"} {
		e := 3 * (i + 1)
		m[w] = word{kind: scale, value: 1, exp: e}
		m[w+"s"] = word{kind: scale, value: 1, exp: e, plural: true}
		m[w+"th"] = word{kind: scale, value: 1, exp: e, ordinal: true}
		m[w+"ths"] = word{kind: scale, value: 1, exp: e, ordinal: true, plural: true}
	}
	for w, e := range map[string]int{"mn": 6, "mln": 6, "mil": 6, "mio": 6, "bn": 9, "bln": 9, "bil": 9, "tn": 12, "trn": 12, "tln": 12, "trln": 12} {
		m[w] = word{kind: scale, value: 1, exp: e, short: true}
	}
	return text.NewTable(m)
}

// followers are words that may come after a fraction of one (a third, a fifth)
// and that no noun phrase begins with: before any other word, "a third" is one
// more in a row (a third man).
var followers = text.NewSet(`of in from to more less higher lower off and or between since on for by at as than then this last over
	under above below are is was were be been have has had would will could should can may might when while after before
	during if but that who which because though although through across into onto with without its their his her the`)

// suffix is the scale that a token after figures is. Attached to them, K, M and
// B are thousand, million and billion in plain numbers, and single letters of
// either case are in amounts of money.
func suffix(s string, attached, amount bool) (exp int, ok bool) {
	switch s {
	case "K":
		return 3, attached || amount
	case "k":
		return 3, attached
	case "M", "MM":
		return 6, attached || amount
	case "B":
		return 9, attached || amount
	case "m", "mm":
		return 6, attached && amount
	case "b":
		return 9, attached && amount
	case "t", "T":
		return 12, attached && amount
	}
	return 0, false
}
