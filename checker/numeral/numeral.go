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
	Scale      int     // the power of ten of the scale word or suffix after it: 6 for million; 0 where there is none
}

// Read reads the longest number that begins at token i and ends at or before
// token end. ok is false where none begins there.
//
// The number is read for itself: whether "one" is a pronoun, "second" a unit of
// time and "737" a name is the caller's to tell. A hyphen within the number is
// part of it (twenty-first, two-thirds, 15-million), one after it is not.
// Bare scale words (hundreds, million) and a bare "a" are no numbers; a bare
// "half" and "quarter" are only before a scale word (half a million) or "of".
func Read(d *text.Document, i, end int) (n Numeral, ok bool) {
	return read(d, i, end, false)
}

// ReadAmount is Read for an amount of money, where a single letter after the
// figures is a scale: $5m, £3b, €2t.
func ReadAmount(d *text.Document, i, end int) (n Numeral, ok bool) {
	return read(d, i, end, true)
}

// MayBegin reports whether a number may begin at a token: figures, number
// words, an article, or the point of a decimal fraction (.500). It is one look-up,
// and false for nearly every token of running text.
func MayBegin(t text.Token) bool {
	return t.Kind == text.Digits || words.Has(t.Word) || t.Word == point
}

func read(d *text.Document, i, end int, amount bool) (Numeral, bool) {
	end = min(end, len(d.Tokens))
	if i < 0 || i >= end {
		return Numeral{}, false
	}
	t := &d.Tokens[i]
	if t.Kind != text.Digits && !words.Has(t.Word) && t.Word != point {
		return Numeral{}, false
	}
	r := reader{d: d, at: i, end: end, amount: amount}
	n, ok := r.number()
	if !ok {
		return Numeral{}, false
	}
	n.First, n.End = i, r.at
	return n, true
}

// reader reads one number; at is the next token.
type reader struct {
	d       *text.Document
	at, end int
	amount  bool
}

// number reads a fraction, or a cardinal or ordinal with what follows it.
func (r *reader) number() (Numeral, bool) {
	first := r.at
	if n, ok := r.fraction(); ok {
		return n, true
	}
	r.at = first
	n, ok := r.sum()
	if !ok || n.Ordinal {
		return n, ok
	}
	if f, ok := r.andFraction(n); ok {
		return f, true
	}
	return r.divided(n), true
}

// word is what is known of the token at j, the zero word past the end.
func (r *reader) word(j int) word {
	if j >= r.end {
		return word{}
	}
	w, _ := words.Get(r.d.Tokens[j].Word)
	return w
}

// next is the token after a part of a number: a hyphen without spaces is
// stepped over.
func (r *reader) next() int {
	j := r.at
	if j+1 < r.end && r.d.Tokens[j].Word == hyphen && !r.d.Tokens[j].Space && !r.d.Tokens[j+1].Space {
		return j + 1
	}
	return j
}

// tight reports whether token j follows the one before it without a space.
func (r *reader) tight(j int) bool { return j < r.end && !r.d.Tokens[j].Space }
