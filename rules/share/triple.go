package share

import (
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// amounting words stand between a part and the share that it is.
	amounting = text.NewSet("amount amounts amounted represent represents represented is are was were make makes made equals equal constitute constitutes")
	// ties stand right before what is told in another way.
	ties = text.NewSet("or , ( - -- – :")
	// otherwise words say that a share is a change, or of something else.
	otherwise = text.NewSet("rose fell up down grew increase increased decrease decreased decline declined drop dropped gain gained jumped slipped more less higher lower compared than interest tax rate discount premium each respectively average if")
)

// reach is how many tokens may stand between a share and its whole: 24 percent of the
// town's registered voters, some 15,000.
const reach = 8

// triple reads a sentence with a part, a whole and a share that are tied to each other
// more loosely than side by side: 62 percent of its sales of 140 million, or 87 million.
// Where they do not fit it warns: if the share is off by a slip of the hand, or by a
// quarter.
func (r *reader) triple() {
	for i := r.s.First; i < r.s.End; i++ {
		if otherwise.Has(r.Word(i)) || r.Word(i) == wordFrom && r.at(i+1) != nil {
			return
		}
	}
	for k := range r.quantities {
		p := &r.quantities[k]
		if !isShare(p) || p.Hedge == quantity.Indefinite {
			continue
		}
		if x, w := r.tied(k); x != nil && r.off(x, w, p) {
			r.loosely(x, w, p)
			return
		}
	}
}

// tied are the part and the whole that quantity k, a share, is told of, or nil.
func (r *reader) tied(k int) (x, w *quantity.Quantity) {
	p := &r.quantities[k]
	one := func(n int) *quantity.Quantity {
		if n < 0 || n >= len(r.quantities) || !counts(&r.quantities[n]) {
			return nil
		}
		return &r.quantities[n]
	}
	before, last, next, after := one(k-1), one(k-2), one(k+1), one(k+2)
	switch {
	case next != nil && r.wholeOf(p.End, next) && after != nil && r.otherWords(next, after): // p percent of N, or x
		x, w = after, next
	case next != nil && r.wholeOf(p.End, next) && before != nil && (r.otherWords(before, p) || r.amounts(before, p)): // x, or p percent of N
		x, w = before, next
	case before != nil && last != nil && r.wholeOf(last.End, before) && r.otherWords(before, p): // x of N, or p percent
		x, w = last, before
	case next != nil && after != nil && r.otherWords(p, next) && r.Word(past(next)) == of && after.First-next.End <= 3: // two in five, x of N
		x, w = next, after
	case next != nil && after != nil && r.otherWords(p, next) && r.Word(next.End) == of && after.First-next.End <= 3:
		x, w = next, after
	default:
		return nil, nil
	}
	x = r.united(x, w)
	if x.Unit != w.Unit || x.Kind != w.Kind || x.Nominal.Cmp(w.Nominal) >= 0 || w.Nominal.Cmp(numeral.Int(10)) < 0 || x.Hedge != quantity.Plain && x.Hedge != quantity.About || w.Hedge != quantity.Plain && w.Hedge != quantity.About {
		return nil, nil
	}
	return x, w
}

// wholeOf reports whether a quantity is a whole that "of" at token i, or near after it,
// leads to: of its sales of 140 million.
func (r *reader) wholeOf(i int, w *quantity.Quantity) bool {
	if w.First-i > reach {
		return false
	}
	found := false
	for ; i < w.First; i++ {
		if r.Tokens[i].Kind != text.Letters && !hyphens.Has(r.Word(i)) && r.Word(i) != wordS && r.Tokens[i].Kind != text.Digits || verbs.Has(r.Word(i)) {
			return false
		}
		found = found || r.Word(i) == of
	}
	return found
}

// otherWords reports whether a quantity says in other words what one before it does:
// after "or", a dash or a comma.
func (r *reader) otherWords(a, b *quantity.Quantity) bool {
	i := b.First - 1
	for i > a.End && leads.Has(r.Word(i)) && r.Word(i) != wordOr {
		i--
	}
	if !ties.Has(r.Word(i)) || i < a.End || i-a.End > reach {
		return false
	}
	for j := a.End; j < i; j++ {
		if verbs.Has(r.Word(j)) && r.Word(i) != wordOr {
			return false
		}
	}
	if r.Word(i) == wordOr || isShare(b) {
		return true
	}
	end := r.Word(b.End) // alone between its marks
	return ties.Has(end) || r.Word(b.End) == of || r.Word(past(b)) == of
}

// amounts reports whether a part is told to be a share: 214 layoffs amount to 4 percent.
func (r *reader) amounts(x, p *quantity.Quantity) bool {
	if p.First-x.End > reach {
		return false
	}
	for i := x.End; i < p.First; i++ {
		if amounting.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// off reports whether a part is another share of its whole than it is told to be, by more
// than rounding.
func (r *reader) off(x, w, p *quantity.Quantity) bool {
	told := &figure{Quantity: *p}
	exactly := func(q *quantity.Quantity) *figure {
		f := &figure{Quantity: *q}
		if q.Hedge == quantity.Plain && q.Kind == quantity.Number && q.Step.Cmp(numeral.Int(1)) == 0 {
			f.Hard = quantity.Exactly(q.Nominal) // told beside its share
		}
		return f
	}
	lo, hi := shareOf(exactly(x), exactly(w))
	v := value(told)
	if p.Hedge != quantity.Plain && p.Hedge != quantity.About { // more than half
		h := percentRange(p)
		return !h.Lo.None && h.Lo.Value.Float64() > hi+0.5 || !h.Hi.None && h.Hi.Value.Float64() < lo-0.5
	}
	if p.Unit == "share" {
		v *= 100
		return (v > 1.2*hi || v < 0.8*lo) && v < 20*hi && v > lo/20
	}
	if v > lo-1.5 && v < hi+1.5 {
		return false
	}
	return slips(told, lo, hi) || r.slippedPart(x, w, p) || (v > 1.25*hi || v < 0.8*lo) && v < 20*hi && v > lo/20
}

// percentRange is what a share rules out beyond, in percent.
func percentRange(p *quantity.Quantity) quantity.Range {
	hard, _ := percent(p)
	return hard
}

// slippedPart reports whether a part of three digits or more is a slip away from what the
// share of the whole comes to.
func (r *reader) slippedPart(x, w, p *quantity.Quantity) bool {
	is, ok := w.Nominal.Mul(p.Nominal.Shift(-2))
	if !ok || x.Step.Sign() <= 0 || x.Nominal.Quo(x.Step, 0).Cmp(numeral.Int(100)) < 0 {
		return false
	}
	is = is.Quo(x.Step, 0)
	is, ok = is.Mul(x.Step)
	return ok && numeral.Slip(x.Nominal, x.Step, is, is)
}

// loosely claims that a part is so much of its whole, by what the words rule out.
func (r *reader) loosely(x, w, p *quantity.Quantity) {
	for _, f := range []struct {
		*quantity.Quantity
		event string
	}{{x, aPart}, {w, aWhole}} {
		r.put(f.Span, claim.Claim{Fact: r.fact(x.Span, x.Unit, f.event), Nominal: f.Nominal, Hard: f.Hard, Soft: f.Hard, Tentative: true})
	}
	hard := shareRange(&figure{Quantity: *p})
	if p.Hedge != quantity.Plain {
		hard = percentRange(p)
	}
	r.put(p.Span, claim.Claim{
		Fact: r.fact(x.Span, x.Unit, aPart), Op: claim.Ratio, Other: []claim.Fact{r.fact(x.Span, x.Unit, aWhole)}, As: claim.AsShare,
		Nominal: p.Nominal, Hard: shifted(hard, -2), Soft: shifted(hard, -2), Tentative: true,
	})
}
