package native

import "github.com/factlint/factlint/checker/text"

// Symbol is what a token is to the statistics: one of the frequent words, or a
// kind of anything else.
type Symbol uint16

// The symbols that are no words. Words come after them, the most frequent first.
const (
	Boundary Symbol = iota // before the first and after the last token of a sentence
	Name                   // capitals in the middle of a sentence, as many as stand in a row
	Number                 // figures
	Unknown                // any other word
	Words                  // the first word
)

// Append appends the symbols of a sentence, without boundaries.
func (t *Table) Append(out []Symbol, d *text.Document, s text.Sentence) []Symbol {
	before := Boundary
	for i := s.First; i < s.End; i++ {
		if symbol, ok := t.symbol(&d.Tokens[i], before); ok {
			out = append(out, symbol)
			before = symbol
		}
	}
	return out
}

// symbol is what a token is after a symbol; ok is false for what counts as
// nothing: a name or figure after another, and quotation marks.
func (t *Table) symbol(token *text.Token, before Symbol) (symbol Symbol, ok bool) {
	symbol = Name
	switch token.Kind {
	case text.Letters:
		if token.Capital() && before != Boundary && token.Word != i1 {
			break
		}
		if known, ok := t.find(token.Hash); ok {
			return known, true
		}
		if !token.Capital() {
			return Unknown, true
		}
	case text.Digits:
		symbol = Number
	case text.Punct, text.Symbol:
		if marks.Has(token.Word) {
			return 0, false
		}
		return t.find(token.Hash)
	}
	return symbol, symbol != before
}

// i1 is the one pronoun with a capital.
var i1 = text.Intern("i")

// marks say who speaks, not how.
var marks = text.NewSet("“ ” ‘ ’ \" ' `` '' « »")
