package change

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// trailing reads the change after the two figures that it is of: "$214 million, versus
// $188 million a year earlier, a 9 percent increase".
func (r *reader) trailing(f *frame) {
	if !f.noun || len(f.deltas) == 0 || f.from != nil || !per.Has(r.Word(f.first-1)) || r.Word(f.first-2) != comma {
		return
	}
	for k := len(r.quantities) - 1; k > 0; k-- {
		b := &r.quantities[k]
		if b.End > f.first {
			continue
		}
		_, end := r.level(b)
		if f.to != nil && f.to.Quantity != b || !state(b) || b.Range || r.pastTimes(end) != f.first-2 || isDelta(b) && b.Unit != "percent" {
			return
		}
		for n := k - 1; n >= max(0, k-3); n-- {
			w, ok := r.pair(&r.quantities[n], b)
			if ok && !r.stopped(r.quantities[n].End, b.First) && w.from.Quantity != nil && (w.sign() == f.sign || n == k-1 && k < 3) {
				f.from, f.to, f.loosely = w.from, w.to, true
				return
			}
		}
		return
	}
}

// part keeps a change that is told without one of its figures.
func (r *reader) part(f *frame) {
	if len(r.article.parts) > most || len(f.deltas) == 0 && f.to == nil && f.from == nil && f.factor.Sign() == 0 || f.than {
		return
	}
	q, quoted := r.QuotationAt(f.at)
	r.article.parts = append(r.article.parts, part{
		frame: *f, of: r.subjectOf(f), index: r.index, role: r.Role(r.s), quoted: quoted && !q.Reported, elsewhere: r.elsewhere(),
	})
}

var (
	// stops end the way from a figure to the one before it.
	stops = text.NewSet("and but while as with ; which who that after than by on")
)

// pairs keeps a figure and the one before it, whatever tells the change: "to 5.8
// percent, from 5.5 percent", "236 million pounds, up from 211 million", "$1.2 billion,
// compared with $1.1 billion".
func (r *reader) pairs() {
	for k := 0; k+1 < len(r.quantities) && len(r.article.wholes) <= most; k++ {
		a := &r.quantities[k]
		if !state(a) || a.Hedge != quantity.Plain || a.Range {
			continue
		}
		for n := k + 1; n < min(k+4, len(r.quantities)); n++ {
			b := &r.quantities[n]
			if b.First-a.End > 16 || r.stopped(a.End, b.First) {
				break
			}
			if isDelta(b) && b.Unit != "percent" || !state(b) || b.Hedge != quantity.Plain || b.Range {
				continue
			}
			if w, ok := r.pair(a, b); ok {
				if w.of = r.subjectBefore(a.First); w.of.measure == 0 && r.Word(a.First-1) == of {
					w.of = r.subjectBefore(a.First - 1)
				}
				q, quoted := r.QuotationAt(a.First)
				w.index, w.quoted = r.index, quoted && !q.Reported
				r.article.wholes = append(r.article.wholes, w)
				break
			}
		}
	}
}

// stopped reports whether another matter begins within the tokens [first, end).
func (r *reader) stopped(first, end int) bool {
	for i := first; i < end; i++ {
		if _, then := r.periodAt(i + 1); then && i > first && r.Word(i) == and && r.periodHolds(i-1) {
			continue // in July and August
		}
		if stops.Has(r.Word(i)) && !(i > first && compared.Has(r.Word(i-1))) && !compared.Has(r.Word(i+1)) || nowhere.Has(r.Word(i)) || otherBasis.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// pair is two figures of one thing, b said to be the one before, or from a to b.
func (r *reader) pair(a, b *quantity.Quantity) (w whole, ok bool) {
	la, _ := r.level(a)
	lb, _ := r.level(b)
	carry(la, lb)
	carry(lb, la)
	if !alike(la, lb) || la.Nominal.Cmp(lb.Nominal) == 0 || nowhere.Has(r.Word(lb.end)) {
		return w, false
	}
	lead := func(q *quantity.Quantity) text.Word { // the preposition before a figure
		for i := q.First - 1; i >= max(r.s.First, q.First-5); i-- {
			if yearAgo.Has(r.Word(i)) && r.Word(i-1) == hyphen {
				i -= 2 // the year-earlier $228 million
				continue
			}
			if w := r.Word(i); !fillers.Has(w) || w == of {
				if with.Has(w) && compared.Has(r.Word(i-1)) {
					return r.Word(i - 1)
				}
				return w
			}
		}
		return 0
	}
	before, after := lead(b), lead(a)
	switch {
	case after == from && before == to:
		return whole{from: la, to: lb}, true
	case before == from || compared.Has(before):
		return whole{from: lb, to: la}, true
	}
	return w, false
}

var (
	// setTo stands between a measure and its figure: the rate had been taken to.
	setTo = text.NewSet("at is are was were stood stands totaled totalled has had been taken set left kept brought held to now")
)

// standings keeps where the measures of a sentence stand.
func (r *reader) standings() {
	for k := range r.quantities {
		q := &r.quantities[k]
		if !state(q) || q.Hedge != quantity.Plain || q.Range || !setTo.Has(r.Word(q.First-1)) || len(r.article.stands) > most {
			continue
		}
		j := q.First - 2
		for j > q.First-6 && setTo.Has(r.Word(j)) {
			j--
		}
		m, ok := measures.Get(r.Word(j))
		if !ok {
			continue
		}
		if of := r.subjectAt(j, m); of.measure > 0 {
			l, _ := r.level(q)
			spoken, quoted := r.QuotationAt(q.First)
			r.article.stands = append(r.article.stands, standing{level: *l, of: of, index: r.index, quoted: quoted && !spoken.Reported})
		}
	}
}
