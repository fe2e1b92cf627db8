package magnitude

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A fee, a tax or a duty is told in percent and in money ("a fee of 2 percent, or $18
// million"), and what it is a percentage of stands a sentence or two before ("the $900
// million sale").

// fees are the fees of an article and the amounts that they may be of.
type fees struct {
	*checker.Pass
	sentence int
	amounts  []amount
}

// amount is an amount of money, and the sentence that it stands in.
type amount struct {
	*quantity.Quantity
	sentence int
}

var (
	feeWords = text.NewSet("fee fees commission commissions tax taxes duty duties royalty royalties levy levies surcharge tip tariff tithe premium deposit discount rebate get gets receive receives keep keeps charge charges")
	comesTo  = text.NewSet("or comes come came amounts amounting amounted worth equal equals totaling totalling yielding")
)

// back is how many sentences before a fee what it is of may stand.
const back = 3

// take keeps the amounts of one sentence, and claims its fees.
func (f *fees) take(s text.Sentence, qs []quantity.Quantity) {
	f.sentence++
	for k := range qs {
		if q := &qs[k]; q.Kind == quantity.Money && plain(q) {
			f.amounts = append(f.amounts, amount{q, f.sentence})
		}
	}
	for k := range qs {
		p := &qs[k]
		if p.Unit != "percent" || !plain(p) || !f.near(s, p) {
			continue
		}
		if part := f.part(p, qs, k); part != nil {
			f.fee(part, p)
		}
	}
}

// near reports whether the words at a percentage speak of a fee.
func (f *fees) near(s text.Sentence, p *quantity.Quantity) bool {
	for i := max(s.First, p.First-6); i < min(s.End, p.End+4); i++ {
		if feeWords.Has(f.Word(i)) {
			return true
		}
	}
	return false
}

// part is what the fee comes to in money: the figure that the words lead to.
func (f *fees) part(p *quantity.Quantity, qs []quantity.Quantity, k int) *quantity.Quantity {
	for n := k + 1; n < min(k+3, len(qs)); n++ {
		q := &qs[n]
		if q.Kind != quantity.Money || !plain(q) {
			continue
		}
		for i := q.First - 1; i >= max(p.End, q.First-4); i-- {
			if comesTo.Has(f.Word(i)) {
				return q
			}
		}
	}
	return nil
}

// fee looks for the amount that a fee is of.
func (f *fees) fee(part, p *quantity.Quantity) {
	v := inBase(part, part.Nominal)
	var slipped *quantity.Quantity
	for _, a := range f.amounts {
		if a.Quantity == part || base(a.Unit) != base(part.Unit) || a.sentence < f.sentence-back {
			continue
		}
		n, ok := inBase(a.Quantity, a.Nominal).Mul(p.Nominal.Shift(-2))
		if !ok {
			return
		}
		if alike(v, n, 25) {
			return // it stands there
		}
		for places := 1; places <= 6; places++ {
			if alike(v.Shift(places), n, 1) || alike(v, n.Shift(places), 1) {
				slipped = a.Quantity
			}
		}
	}
	if slipped == nil {
		return
	}
	n, _ := inBase(slipped, slipped.Nominal).Mul(p.Nominal.Shift(-2))
	of := fact(f.Pass, part.Span, base(part.Unit), "fee")
	told, all := quantity.Exactly(v), quantity.Exactly(n)
	put(f.Pass, part.First, part.Span, claim.Claim{Fact: of, Nominal: v, Hard: told, Soft: told, Tentative: true, Says: "the text says " + f.In(part.Span)})
	put(f.Pass, slipped.First, slipped.Span, claim.Claim{Fact: of, Nominal: n, Hard: all, Soft: all, Tentative: true, Says: f.In(p.Span) + " of " + f.In(slipped.Span) + " is " + round(n).Printed()})
}
