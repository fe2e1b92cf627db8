package change

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// folds are words for a factor: twice the 45 of last year.
	folds = text.NewTable(map[string]numeral.Decimal{
		"twice": numeral.Int(2), "double": numeral.Int(2), "triple": numeral.Int(3), "thrice": numeral.Int(3), "half": {Coef: 5, Exp: -1},
	})
	// linking may stand between a figure and the factor that it is of another.
	linking = text.NewSet("is was are were or which that 's about nearly almost roughly more less than over some exactly and of")
	// ofAnother may stand between a factor and the other figure.
	ofAnother = text.NewSet("the as many much high large that of its their his her figure number level total previous original what it was reported recorded seen only last year 's month week")
)

// multiples reads "93 people, three times the 31 of last year": a figure, a factor,
// and what it is a multiple of.
func (r *reader) multiples() {
	for i := r.s.First; i < r.s.End; i++ {
		factor, ok := folds.Get(r.Word(i))
		first, end := i, i+1
		if q := r.quantityAt(i); q != nil && q.Unit == "times" && q.Hedge == quantity.Plain && !q.Range {
			factor, ok, end = q.Nominal, true, q.End
		} else if q != nil && q.Unit == "share" && q.Hedge == quantity.Plain && !q.Range && r.Word(q.End) == of {
			factor, ok, end = q.Nominal, true, q.End // a third of the 90 of last year
		} else if ok && r.inside(i) {
			ok = false
		}
		if !ok || factor.Cmp(numeral.Int(10)) > 0 {
			continue
		}
		to, start := r.multiple(first)
		j, named := end, false
		for ; j < min(end+6, r.s.End) && ofAnother.Has(r.Word(j)); j++ {
			named = true
		}
		from := r.quantityAt(j)
		if to == nil || from == nil || !named || !isComma(r, start) {
			continue
		}
		l, _ := r.level(from)
		f := frame{way: way{sign: 1, factor: factor}, at: first, to: to, from: l, loosely: true, span: r.Document.Span(first, end)}
		if factor.Exp < 0 {
			f.sign = -1
		}
		if alike(f.from, f.to) && state(f.from.Quantity) && state(f.to.Quantity) {
			r.claim(&f)
		}
		i = j
	}
}

// multiple is the figure before a factor, and the token past it.
func (r *reader) multiple(i int) (*level, int) {
	j := i - 1
	for j > r.s.First && linking.Has(r.Word(j)) {
		j--
	}
	q := r.last(j)
	if q == nil {
		return nil, i
	}
	l, end := r.level(q)
	if end = r.pastTimes(end); end != j {
		return nil, i
	}
	return l, end
}

func isComma(r *reader, i int) bool { return r.Word(i) == comma }

// inside reports whether token i is part of a quantity that is no factor.
func (r *reader) inside(i int) bool {
	n := r.upTo(i + 1)
	if n == 0 {
		return false
	}
	q := &r.quantities[n-1]
	return i < q.End && q.Unit != "share" && q.Unit != "times"
}
