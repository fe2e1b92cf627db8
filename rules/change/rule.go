// Package change holds what a text says of a change against the figures that it
// gives for before and after: up 15 percent from 36.2 to 41.7 billion, doubled,
// fell to 100 from 120.
package change

import (
	_ "embed"
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "change", Doc: doc, Severity: checker.Error, Read: read}

func read(p *checker.Pass) {
	a := article{Pass: p}
	ledes := 0 // how many of the first sentences were read
	var toward text.Places
	if p.Has(from) {
		toward = toWords.Places(p.Document)
	}
	var r reader
	for i, s := range p.Sentences {
		role := p.Role(s)
		if !role.Running() && role != text.Headline {
			if qs := p.QuantitiesIn(s.First, s.End); role.Read() && len(qs) > 1 {
				r = reader{Pass: p, s: s, index: i, quantities: qs, article: &a}
				r.leaps()
			}
			continue
		}
		qs := p.QuantitiesIn(s.First, s.End)
		r = reader{Pass: p, s: s, index: i, quantities: qs, article: &a}
		r.unmoved(toward)
		if role != text.Headline && ledes < lede {
			ledes++
			r.courses()
		}
		if len(qs) == 0 {
			continue
		}
		r.sentence()
		r.standings()
		r.workedOut()
		if len(qs) > 1 && role != text.Headline {
			r.multiples()
			r.pairs()
			r.leaps()
		}
	}
	a.across()
	a.premium()
}

// reader reads the changes of one sentence.
type reader struct {
	*checker.Pass
	s          text.Sentence
	index      int // the sentence's
	quantities []quantity.Quantity
	article    *article
	whole      []int // the first tokens of the figures of changes told in full
	leaped     []int // those of the figures that are a thousand times the one before
	basis      int8  // whether the sentence names another base: 0 not looked, 1 no, 2 yes
}

func (r *reader) sentence() {
	for i := r.s.First; i < r.s.End; {
		w, ok := ways.Get(r.Word(i))
		if !ok {
			i++
			continue
		}
		f := frame{way: w, at: i}
		if r.ofThatTime(i) || !r.before(&f) {
			i++
			continue
		}
		i = max(r.after(&f), i+1)
		r.claim(&f)
	}
	r.scattered()
	r.upFrom()
}

// ofThatTime reports whether a word of change is told of a time just named: fell 6.7
// percent from January, which was down 5.2 percent.
func (r *reader) ofThatTime(i int) bool {
	if being.Has(r.Word(i - 1)) {
		i--
	}
	if r.Word(i-1) != which || r.Word(i-2) != comma {
		return false
	}
	for _, e := range r.PeriodsIn(max(r.s.First, i-5), i-2) {
		if e.End == i-2 {
			return true
		}
	}
	return false
}

// upTo is how many of the sentence's quantities begin before token i.
func (r *reader) upTo(i int) int {
	n, _ := slices.BinarySearchFunc(r.quantities, i, func(q quantity.Quantity, i int) int { return q.First - i })
	return n
}

// quantityAt is the quantity of the sentence that begins at token i.
func (r *reader) quantityAt(i int) *quantity.Quantity {
	if n := len(r.quantities); n == 0 || i < r.quantities[0].First || i > r.quantities[n-1].First {
		return nil
	}
	return r.QuantityAt(i)
}

// last is the last quantity that ends at or before token i.
func (r *reader) last(i int) *quantity.Quantity {
	n := r.upTo(i)
	for n > 0 && r.quantities[n-1].End > i {
		n--
	}
	if n == 0 {
		return nil
	}
	return &r.quantities[n-1]
}
