package native

import "github.com/factlint/factlint/checker/text"

// Symbol is what a token is to the statistics: one of the frequent words, or a
// kind of anything else.
type Symbol uint16

// The symbols that are no words. Words come after them, the most frequent first.
const (
	Boundary  Symbol = iota // before the first and after the last token of a sentence
	Name                    // capitals in the middle of a sentence, as many as stand in a row
	Number                  // figures
	Ing                     // unknown words, by their endings
	Ed                      // -ed
	Ly                      // -ly
	Plural                  // -s
	Noun                    // -tion, -ment, -ness, -ity, -ship, -ism
	Adjective               // -al, -ive, -ous, -ful, -ic, -able, -less
	Agent                   // -er, -or, -ist
	Unknown                 // any other unknown word
	Words                   // the first word
)

// endings are the last letters of unknown words.
var endings = []struct {
	letters string
	symbol  Symbol
}{
	{"ing", Ing}, {"ed", Ed}, {"ly", Ly},
	{"tion", Noun}, {"sion", Noun}, {"ment", Noun}, {"ness", Noun}, {"ity", Noun}, {"ship", Noun}, {"ism", Noun}, {"ance", Noun}, {"ence", Noun},
	{"al", Adjective}, {"ive", Adjective}, {"ous", Adjective}, {"ful", Adjective}, {"ic", Adjective}, {"able", Adjective}, {"ible", Adjective}, {"less", Adjective},
	{"er", Agent}, {"or", Agent}, {"ist", Agent},
	{"s", Plural},
}

func ending(word string) Symbol {
	for _, e := range endings {
		if n := len(word) - len(e.letters); n >= 2 && word[n:] == e.letters {
			return e.symbol
		}
	}
	return Unknown
}

// Append appends the symbols of a sentence, without boundaries: names and
// figures in a row are one, and quotation marks are none.
func (t *Table) Append(out []Symbol, d *text.Document, s text.Sentence) []Symbol {
	from := len(out)
	for i := s.First; i < s.End; i++ {
		token := &d.Tokens[i]
		var symbol Symbol
		switch token.Kind {
		case text.Letters:
			switch known, ok := t.find(token.Hash); {
			case token.Capital() && len(out) > from && token.Word != i1:
				symbol = Name
			case ok:
				symbol = known
			case token.Capital():
				symbol = Name
			default:
				symbol = ending(d.Token(i))
			}
		case text.Digits:
			symbol = Number
		case text.Punct, text.Symbol:
			if marks.Has(token.Word) {
				continue
			}
			known, ok := t.find(token.Hash)
			if !ok {
				continue
			}
			symbol = known
		default:
			symbol = Name
		}
		if (symbol == Name || symbol == Number) && len(out) > from && out[len(out)-1] == symbol {
			continue
		}
		out = append(out, symbol)
	}
	return out
}

// i1 is the one pronoun with a capital.
var i1 = text.Intern("i")

// marks say who speaks, not how.
var marks = text.NewSet("“ ” ‘ ’ \" ' `` '' « »")
