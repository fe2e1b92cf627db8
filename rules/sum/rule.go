// Package sum holds a whole against the parts that the text breaks it down into:
// 47 people, 34 men and 12 women.
package sum

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "sum", Doc: doc, Severity: checker.Error, Read: read}

func read(p *checker.Pass) {
	var told []int
	for _, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		qs := p.QuantitiesIn(s.First, s.End)
		if len(qs) < 2 {
			continue
		}
		r := reader{Pass: p, s: s, quantities: qs, told: told}
		r.sentence()
		told = r.told
	}
	acrossSentences(p, told)
}

// reader reads the breakdowns of one sentence.
type reader struct {
	*checker.Pass
	s          text.Sentence
	quantities []quantity.Quantity
	told       []int // the first tokens of wholes of which all parts are told
}

func (r *reader) sentence() {
	for i := r.s.First; i < r.s.End; i++ {
		if distributive.Has(r.Word(i)) {
			return
		}
	}
	for k := range r.quantities {
		w := &r.quantities[k]
		if !counts(w) {
			continue
		}
		if r.afterParts(k) {
			return
		}
		r.beforeParts(w)
	}
}

// counts reports whether a quantity can be a whole or a part.
func counts(q *quantity.Quantity) bool {
	return q.Kind == quantity.Number && q.Unit == "count" && !q.Range && q.Hedge != quantity.Indefinite && q.Nominal.Sign() > 0 && q.Nominal.Exp >= 0
}

// opener is how a breakdown is brought in.
type opener uint8

const (
	none     opener = iota
	listed          // 47 people, 34 men and 12 women
	partly          // including 34 men
	ofThem          // of whom 34 were men
	composed        // made up of seven men and five women
)

// beforeParts reads a whole with its parts after it.
func (r *reader) beforeParts(w *quantity.Quantity) {
	head, collective := r.head(w)
	if head < 0 {
		return
	}
	i, how, apart := r.opening(head+1, collective)
	switch {
	case how == none, collective && how != composed && how != partly:
		return
	case how == ofThem:
		r.oneOf(w, head, i)
		return
	}
	parts, end, closed := r.list(i)
	switch {
	case len(parts) == 0 || !closed && how != partly || len(parts) == 1 && how != partly:
		return
	case how == listed && r.goesOn(end), how == composed && r.goesOn(end):
		return
	case !r.exclusive(parts, r.Word(head)):
		return
	}
	r.claim(w, parts, how, apart > 0)
}

// head is the token of the noun that a whole counts, where people or seats are
// broken down by it; collective says that it is one body: a 12-member jury.
func (r *reader) head(w *quantity.Quantity) (at int, collective bool) {
	if hyphens.Has(r.Word(w.End)) && member.Has(r.Word(w.End+1)) && w.End+2 < r.s.End {
		return w.End + 2, true
	}
	if w.Noun < w.End && r.Word(w.First-1) == of && bodies.Has(r.Word(w.First-2)) { // a jury of 12
		return w.End - 1, false
	}
	if w.Noun < w.End || w.Noun >= r.s.End || w.Noun > w.End+3 {
		return -1, false
	}
	if persons.Has(r.Word(w.Noun)) || !r.Tokens[w.Noun].Capital() && r.called(w.Noun+1) {
		return w.Noun, false
	}
	return -1, false
}

// bodies are of so many people.
var bodies = text.NewSet("jury panel group party team crew delegation class squad board committee band crowd")

// called reports whether what follows a whole is a list of names: nine cars, seven
// Fords and two Opels.
func (r *reader) called(i int) bool {
	if r.Word(i) != comma && !marks.Has(r.Word(i)) {
		return false
	}
	parts, _, closed := r.list(i + 1)
	return closed && len(parts) > 1 && parts[0].class == named
}

// opening finds how parts are brought in after a whole's head: at once, or after a
// few words that name nobody else. apart is how many words stood between.
func (r *reader) opening(i int, collective bool) (at int, how opener, apart int) {
	const far = 9
	for ; i < r.s.End && apart <= far; i, apart = i+1, apart+1 {
		w := r.Word(i)
		switch {
		case w == comma && including.Has(r.Word(i+1)):
			return i + 2, partly, apart
		case including.Has(w):
			return i + 1, partly, apart
		case collective && having.Has(w):
			return i + 1, partly, apart // which may have a vacancy
		case w == comma && made.Has(r.Word(i+1)) && r.Word(i+2) == up && r.Word(i+3) == of:
			return i + 4, composed, apart
		case made.Has(w) && r.Word(i+1) == up && r.Word(i+2) == of:
			return i + 3, composed, apart
		case w == comma && consists.Has(r.Word(i+1)):
		case consists.Has(w):
			if r.Word(i+1) == of {
				i++
			}
			return i + 1, composed, apart
		case w == comma && r.Word(i+1) == of && relative.Has(r.Word(i+2)):
			return i + 3, ofThem, apart
		case w == comma || marks.Has(w):
			return i + 1, listed, apart
		case r.Tokens[i].Kind != text.Letters || persons.Has(w) && apart > 0 || kinds.Has(w) || w == and || r.figureAt(i) != nil:
			return i, none, apart
		}
	}
	return i, none, apart
}

var having = text.NewSet("has with had")

// figureAt is the quantity of the sentence that begins at token i.
func (r *reader) figureAt(i int) *quantity.Quantity {
	if n := len(r.quantities); n == 0 || i < r.quantities[0].First || i > r.quantities[n-1].First {
		return nil
	}
	return r.QuantityAt(i)
}

// oneOf reads "of whom 34 were men": one part, and no more than the whole.
func (r *reader) oneOf(w *quantity.Quantity, head, i int) {
	for leads.Has(r.Word(i)) {
		i++
	}
	q := r.figureAt(i)
	if q == nil || !counts(q) || q.Hedge != quantity.Plain {
		return
	}
	if q.Noun >= 0 && !were.Has(r.Word(q.End)) && r.Tokens[q.Noun].Hash != r.Tokens[head].Hash && !kinds.Has(r.Word(q.Noun)) {
		return
	}
	r.claim(w, []part{{Quantity: *q}}, ofThem, false)
}

// afterParts reads parts with their whole after them: 34 men and 12 women, 47
// people in all.
func (r *reader) afterParts(k int) bool {
	w := &r.quantities[k]
	if k < 2 || w.Noun < w.End && r.Word(w.End) != in {
		return false
	}
	end := w.End
	if w.Noun >= w.End {
		end = w.Noun + 1
	}
	all := r.Word(end) == in && inAll.Has(r.Word(end+1)) || altogether.Has(r.Word(end))
	if !all {
		return false
	}
	begin := w.First - 1
	for begin > r.s.First && leads.Has(r.Word(begin)) {
		begin--
	}
	if r.Word(begin) != comma && !marks.Has(r.Word(begin)) && r.Word(begin) != forWord {
		return false
	}
	// The parts are the list that goes up to the whole: every figure from its first
	// one on is one of them.
	for first := max(0, k-most); first < k; first++ {
		parts, stop, closed := r.list(r.quantities[first].First)
		if closed && len(parts) > 1 && r.quantities[k-1].First < stop && stop <= begin && r.exclusive(parts, 0) {
			r.claim(w, parts, composed, true)
			return true
		}
	}
	return false
}
