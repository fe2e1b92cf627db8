// Package share holds a share against the part and the whole that it is told of:
// 29 of the 59 patients (49.1 percent), one in four (25 percent), a majority.
package share

import (
	_ "embed"
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "share", Doc: doc, Severity: checker.Error, Read: read}

func read(p *checker.Pass) {
	for _, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		qs := p.QuantitiesIn(s.First, s.End)
		if len(qs) < 2 {
			continue
		}
		r := reader{Pass: p, s: s, quantities: qs}
		r.sentence()
	}
	acrossSentences(p)
}

// reader reads the shares of one sentence.
type reader struct {
	*checker.Pass
	s          text.Sentence
	quantities []quantity.Quantity
	held       bool // a share of the sentence was held against its part and its whole
}

func (r *reader) sentence() {
	shares := 0
	for k := range r.quantities {
		q := &r.quantities[k]
		switch {
		case isShare(q):
			shares++
			r.ofWhole(k)
			r.twice(k)
		case counts(q):
			r.part(k)
			r.leading(k)
		}
	}
	if shares > 1 {
		r.votes()
	}
	if shares > 0 && !r.held && len(r.quantities) > 2 {
		r.triple()
	}
}

// isShare reports whether a quantity is a share: percent, or a fraction of a whole.
func isShare(q *quantity.Quantity) bool {
	return !q.Range && q.Hedge != quantity.Indefinite && (q.Unit == "percent" || q.Unit == "share")
}

// counts reports whether a quantity can be a part or a whole.
func counts(q *quantity.Quantity) bool {
	switch q.Kind {
	case quantity.Number, quantity.Money, quantity.Dimension:
		return !q.Range && q.Hedge != quantity.Indefinite && q.Nominal.Sign() > 0 && q.Unit != "times" && q.Unit != "share"
	}
	return false
}

// past is the token past a quantity and what it counts.
func past(q *quantity.Quantity) int {
	if q.Noun >= q.End {
		return q.Noun + 1
	}
	return q.End
}

// next is the quantity after quantity k that begins at token i, after words that
// only hedge it or point at it; nil where something else stands there.
func (r *reader) next(k, i int) *quantity.Quantity {
	if k+1 >= len(r.quantities) {
		return nil
	}
	n := &r.quantities[k+1]
	for i < n.First && leads.Has(r.Word(i)) {
		i++
	}
	if i != n.First {
		return nil
	}
	return n
}

// whole is the whole that quantity k is told to be of and the token past it: of
// the 59 patients.
func (r *reader) whole(k, i int) (*quantity.Quantity, int) {
	if r.Word(i) == out && r.Word(i+1) == of {
		i++
	}
	if r.Word(i) != of {
		return nil, i
	}
	w := r.next(k, i+1)
	if w == nil {
		w = r.owned(k, i+1)
	}
	if w == nil || !counts(w) || w.Nominal.Cmp(numeral.Int(1)) < 0 {
		return nil, i
	}
	if end := w.End; end+1 < r.s.End && hyphens.Has(r.Word(end)) && !r.Tokens[end].Space {
		return nil, i // two of the 12-packs
	}
	return w, past(w)
}

// owned is the quantity after quantity k, after somebody whose it is: the town's 640
// residents.
func (r *reader) owned(k, i int) *quantity.Quantity {
	if k+1 >= len(r.quantities) {
		return nil
	}
	n := &r.quantities[k+1]
	if n.First-i > 6 || n.First-i < 2 || r.Word(n.First-1) != wordS {
		return nil
	}
	for ; i < n.First-1; i++ {
		if r.Tokens[i].Kind != text.Letters || verbs.Has(r.Word(i)) || r.Word(i) == of {
			return nil
		}
	}
	return n
}

// at is the quantity that begins at token i, after words that only hedge it, or nil.
func (r *reader) at(i int) *quantity.Quantity {
	for leads.Has(r.Word(i)) {
		i++
	}
	n := slices.IndexFunc(r.quantities, func(q quantity.Quantity) bool { return q.First == i })
	if n < 0 {
		return nil
	}
	return &r.quantities[n]
}

// aside is the quantity after quantity k that says the same in another way: in
// brackets, or after "or"; end is past it.
func (r *reader) aside(k, i int) (q *quantity.Quantity, end int) {
	switch {
	case r.Word(i) == opening:
		q = r.next(k, i+1)
		if q == nil {
			return nil, i
		}
		end = past(q)
		if r.Word(end) == closing {
			return q, end + 1
		}
		if r.Word(q.End) == closing {
			return q, q.End + 1
		}
	case r.Word(i) == comma && r.Word(i+1) == or:
		if other := r.next(k, i+2); other != nil {
			return other, other.End
		}
	}
	return nil, i
}

// onward passes over the few words that may still describe a whole, up to a
// bracket or a comma.
func (r *reader) onward(i int) int {
	for n := 0; n < 6 && i < r.s.End && r.Tokens[i].Kind == text.Letters && !verbs.Has(r.Word(i)); n++ {
		i++
	}
	return i
}

// part reads what begins with a part: 29 of the 59 patients (49.1 percent); 12, or
// 22 percent of the 54 twins.
func (r *reader) part(k int) {
	q := &r.quantities[k]
	end := past(q)
	w, i := r.whole(k, end)
	if w == nil && r.Word(q.End) == of { // five of his four free throws
		w, i = r.whole(k, q.End)
	}
	if w != nil {
		q = r.united(q, w)
	}
	if w != nil && alike(q, w) {
		r.within(q, w)
		r.beyond(q, w)
		for _, i := range []int{i, r.onward(i)} {
			p, _ := r.aside(k+1, i)
			if p == nil && r.Word(i) == wordFor { // 12 of 25 shots for 48 percent
				p = r.at(i + 1)
			}
			if p != nil && isShare(p) {
				r.ratio(q, w, p)
				return
			}
		}
		r.majority(k, q, w, i)
		return
	}
	for _, i := range []int{q.End, end} {
		p, j := r.aside(k, i)
		if p == nil || !isShare(p) {
			continue
		}
		if r.Word(j) == comma {
			j++
		}
		if w, _ := r.whole(k+1, j); w != nil && alike(q, w) {
			r.ratio(q, w, p)
			return
		}
	}
}

// united is a bare number with the unit of the whole that it is told of: 2.1 million of
// the country's 6.4 million tonnes.
func (r *reader) united(q, w *quantity.Quantity) *quantity.Quantity {
	if q.Kind == quantity.Dimension && w.Kind == quantity.Number && r.barrels(w) && q.Unit == "bbl" {
		u := *q // barrels per day of so many bpd
		u.Kind, u.Unit = w.Kind, w.Unit
		return &u
	}
	if q.Kind != quantity.Number || q.Unit != "count" || q.Noun >= q.End || q.Nominal.Cmp(numeral.Int(1000)) < 0 || w.Kind != quantity.Money && w.Kind != quantity.Dimension {
		return q
	}
	u := *q
	u.Kind, u.Unit = w.Kind, w.Unit
	return &u
}

// barrels reports whether a bare number is one of barrels a day: 2.8 million bpd.
func (r *reader) barrels(q *quantity.Quantity) bool {
	return q.Unit == "count" && (r.Word(q.End) == wordBPD || r.Word(q.End) == wordB && r.Word(q.End+1) == wordSlash && r.Word(q.End+2) == wordD)
}

var wordBPD, wordB, wordSlash, wordD = text.Intern("bpd"), text.Intern("b"), text.Intern("/"), text.Intern("d") // b/d

// ofWhole reads what begins with a share: 22 percent of the 54 twins, or 12; 35
// percent (70) of the 200 firms.
func (r *reader) ofWhole(k int) {
	p := &r.quantities[k]
	if q, i := r.aside(k, p.End); q != nil && counts(q) {
		if w, _ := r.whole(k+1, i); w != nil && alike(q, w) {
			r.ratio(q, w, p)
		}
		return
	}
	w, i := r.whole(k, p.End)
	if w == nil {
		r.orBoth(k)
		return
	}
	for _, i := range []int{i, r.onward(i)} {
		q, _ := r.aside(k+1, i)
		if q == nil {
			q = r.between(k+1, i)
		}
		if q != nil && counts(q) && alike(q, w) && (q.Noun < 0 || w.Noun < 0 || q.Kind != quantity.Number || r.Tokens[q.Noun].Hash == r.Tokens[w.Noun].Hash) {
			r.ratio(q, w, p)
			return
		}
	}
}

// between is the quantity after quantity k that stands alone between two commas: half
// of the 84 workers, 42, stayed.
func (r *reader) between(k, i int) *quantity.Quantity {
	if r.Word(i) != comma {
		return nil
	}
	if q := r.next(k, i+1); q != nil && q.Noun < q.End && r.Word(q.End) == comma {
		return q
	}
	return nil
}

// orBoth reads a share with its part and its whole after "or": three-quarters of the
// money, or 2.1 billion of the 2.8 billion.
func (r *reader) orBoth(k int) {
	p := &r.quantities[k]
	if r.Word(p.End) != of {
		return
	}
	for _, i := range []int{past(p), r.onward(p.End + 1)} {
		if q, _ := r.aside(k, i); q != nil && counts(q) {
			if w, _ := r.whole(k+1, past(q)); w != nil && alike(q, w) {
				r.ratio(q, w, p)
				return
			}
			if w, _ := r.whole(k+1, q.End); w != nil && alike(q, w) {
				r.ratio(q, w, p)
				return
			}
		}
	}
}

// leading reads "Of the 47 people, 34 were": a whole that comes first.
func (r *reader) leading(k int) {
	w := &r.quantities[k]
	i := w.First - 1
	if r.Word(i) == wordS && i-r.s.First < 6 { // of the village's 930 people
		i = r.s.First
	}
	for i > r.s.First && leads.Has(r.Word(i)) {
		i--
	}
	if i != r.s.First || r.Word(i) != of {
		return
	}
	end := r.onward(past(w))
	if r.Word(end) != comma {
		return
	}
	q := r.next(k, end+1)
	if q == nil || !counts(q) || !alike(q, w) {
		return
	}
	r.within(q, w)
	r.beyond(q, w)
	for _, i := range []int{q.End, past(q)} {
		if p, _ := r.aside(k+1, i); p != nil && isShare(p) {
			r.ratio(q, w, p)
			return
		}
	}
}

// twice reads a share that is told in two ways: one in four (25 percent).
func (r *reader) twice(k int) {
	a := &r.quantities[k]
	for _, i := range []int{a.End, past(a)} {
		b, _ := r.aside(k, i)
		if b == nil || !isShare(b) || a.Unit == b.Unit {
			continue
		}
		r.same(a, b)
		return
	}
}
