package sum

import (
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	colons = text.NewSet(": -- – — ( ,")
	dashes = text.NewSet("-- – —")
	// within a name these words are in lower case.
	within1 = text.NewSet("of the de la del di da do dos van von der den al el bin for")
	// places are told with their states, which are no more places.
	placed = text.NewSet("cities city towns town places sites airports offices plants schools hospitals villages communities suburbs ports stations")
)

// named reads a count and the names that make it up: four countries: France, Italy,
// Spain and Malta.
func (r *ledger) named() {
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || f.Unit != "count" || !f.Exact || !f.exact() || f.Noun < f.End || f.Nominal.Exp != 0 || f.Nominal.Coef < 2 || f.Nominal.Coef > 12 || placed.Has(r.Word(f.Noun)) || r.Tokens[f.Noun].Capital() || k > 0 && r.isSome(&r.figures[k-1], f) || r.Word(f.First-1) == and {
			continue
		}
		mark := f.Noun + 1
		s := r.Sentences[f.sentence]
		if !colons.Has(r.Word(mark)) || mark+1 >= s.End {
			continue
		}
		n, end, ok := r.namesIn(mark+1, s.End, closers[r.Word(mark)])
		if !ok || int64(n) == f.Nominal.Coef || n < 2 || r.Word(mark) == comma && (n < 3 || r.inList(f, mark, end)) {
			continue
		}
		names := figure{Quantity: quantity.Quantity{Span: r.Document.Span(mark+1, end), First: mark + 1, End: end, Nominal: numeral.Int(int64(n)), Unit: "count", Noun: -1}, sentence: f.sentence}
		names.Hard = quantity.Exactly(names.Nominal)
		names.Soft = names.Hard
		r.identity(names.Span, *f, []figure{names}, false, "The text says "+strings.ToLower(r.Slice(f.First, f.Noun+1))+" and names "+names.Nominal.String())
	}
}

// inList reports whether a count may itself be an item of the list that goes on after
// it: two pilots, four crew members, Crosby, and Gilman.
func (r *ledger) inList(f *figure, mark, end int) bool {
	for i := max(r.Sentences[f.sentence].First, f.First-8); i < f.First; i++ {
		if r.Word(i) == comma || r.Word(i) == and {
			return true
		}
	}
	for i := mark + 1; i < end; i++ {
		if r.Word(i) == comma && r.Word(i+1) == and {
			return true
		}
	}
	return false
}

// isSome reports whether a figure is told to be of another: three of the four.
func (r *ledger) isSome(part, whole *figure) bool {
	return r.Word(part.End) == of && whole.First-part.End <= 2
}

// namesIn counts the names of a list that ends with "and" and a name, at the end of the
// sentence or at a dash. Where a word is no part of a name, or an item may be two, it
// is not read.
func (r *ledger) namesIn(i, stop int, closer *text.Table[struct{}]) (n, end int, ok bool) {
	n, words, last := 1, 0, false
	for ; i < stop; i++ {
		t, w := &r.Tokens[i], r.Word(i)
		switch {
		case w == and:
			if last || words == 0 && r.Word(i-1) != comma {
				return 0, 0, false
			}
			if words > 0 {
				n++
			}
			last, words = true, 0
		case w == comma:
			if last && words > 0 && closer.Has(w) {
				return n, i, true
			}
			if last || words == 0 {
				return 0, 0, false
			}
			if r.Word(i+1) != and {
				n++
			}
			words = 0
			if r.Word(i+1) == and {
				n++
				i++
				last = true
			}
		case closer.Has(w):
			return n, i, last && words > 0
		case t.Kind == text.Letters && (t.Capital() || within1.Has(w)):
			if words++; words > 5 {
				return 0, 0, false
			}
		default:
			return 0, 0, false
		}
	}
	return n, i, last && words > 0 && closer == stops
}

// closers end a list, by what opened it.
var (
	stops   = text.NewSet(". ;")
	closers = map[text.Word]*text.Table[struct{}]{text.Intern(":"): stops, text.Intern("--"): dashes, text.Intern("—"): dashes, text.Intern("–"): dashes, text.Intern("("): text.NewSet(")"), comma: text.NewSet(", . ;")}
)
