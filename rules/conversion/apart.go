package conversion

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// away is how many sentences apart an amount and the same in another unit may stand
// that have no noun in common.
const away = 3

// lone is an amount that stands alone: no other unit of it stands beside it.
type lone struct {
	amount
	u        quantity.Unit
	sentence int
	taken    bool // another amount of the article fits it
}

// far takes down an amount and the same in another unit that stand apart, where the
// one is a slip for what the other comes to: 600 feet tall … the 138-meter dam.
func far(p *checker.Pass) {
	all := lonely(p)
	if len(all) < 2 {
		return
	}
	for i := range all {
		for j := range all {
			a, b := &all[i], &all[j]
			if i != j && a.u.Base == b.u.Base && a.unit != b.unit && overlap(a, b) {
				a.taken, b.taken = true, true
			}
		}
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			a, b := &all[i], &all[j]
			if a.taken || b.taken || a.u.Base != b.u.Base || imperial[a.unit] == imperial[b.unit] {
				continue
			}
			if sameNoun(p, a, b) && (isSlip(a, b, false) || outOfScale(a, b) || inverted(a, b)) ||
				b.sentence-a.sentence <= away && significant(a.q.Nominal) > 1 && significant(b.q.Nominal) > 1 && isSlip(a, b, true) {
				putFar(p, a, b)
				return
			}
		}
	}
}

// lonely are the amounts of running text that stand alone.
func lonely(p *checker.Pass) []lone {
	var all []lone
	for n, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		qs := p.QuantitiesIn(s.First, s.End)
		for i := range qs {
			q := &qs[i]
			if q.Kind != quantity.Dimension || q.Range || q.Hedge == quantity.Indefinite || q.Nominal.Sign() <= 0 {
				continue
			}
			u, ok := quantity.UnitOf(q.Unit)
			if !ok || !sized[u.Dimension] || q.Nominal.Cmp(numeral.Int(10)) < 0 && significant(q.Nominal) < 2 {
				continue
			}
			if i > 0 && beside(&qs[i-1], q) || i+1 < len(qs) && beside(q, &qs[i+1]) {
				continue
			}
			all = append(all, lone{amount{q, q.Unit, q.End}, u, n, false})
		}
	}
	return all
}

// beside reports whether two amounts stand so close that they may be one in two units.
func beside(a, b *quantity.Quantity) bool {
	if b.Kind != quantity.Dimension || a.Kind != quantity.Dimension || b.First-a.End > nextTo {
		return false
	}
	x, ok := quantity.UnitOf(a.Unit)
	y, ok2 := quantity.UnitOf(b.Unit)
	return ok && ok2 && x.Base == y.Base
}

// overlap reports whether two amounts may be one.
func overlap(a, b *lone) bool {
	_, v := printed(a.q.Nominal, a.q.Step, false, false, false)
	_, w := printed(b.q.Nominal, b.q.Step, true, false, false)
	return toBase(a.u, v.Hi.Value).Cmp(toBase(b.u, w.Lo.Value)) >= 0 && toBase(b.u, w.Hi.Value).Cmp(toBase(a.u, v.Lo.Value)) >= 0
}

// isSlip reports whether the second amount is a slip for what the first comes to, or
// the first for what the second does. strict leaves out one digit changed; otherwise
// both are of one thing, and a round figure is taken for what it says.
func isSlip(a, b *lone, strict bool) bool {
	for range 2 {
		step := b.q.Step
		_, v := printed(a.q.Nominal, a.q.Step, false, false, false)
		if !strict {
			step = lastPlace(b.q.Nominal, step)
			v = quantity.Exactly(a.q.Nominal)
		}
		lo, hi := fromBase(b.u, toBase(a.u, v.Lo.Value)), fromBase(b.u, toBase(a.u, v.Hi.Value))
		if !strict {
			half := times(step, 5, -1)
			lo, hi = plus(lo, half.Neg()), plus(hi, half)
		}
		if numeral.Slip(b.q.Nominal, step, lo, hi) && (!strict || turned(b.q.Nominal, lo, hi)) {
			return true
		}
		a, b = b, a
	}
	return false
}

// outOfScale reports whether one of two amounts is the other at another power of ten.
func outOfScale(a, b *lone) bool {
	r := ratio(toBase(a.u, a.q.Nominal), toBase(b.u, b.q.Nominal))
	for _, n := range [...]int{-3, -2, -1, 1, 2, 3} {
		if is(r.Shift(n), nearDown, nearUp) {
			return true
		}
	}
	return false
}

// inverted reports whether one of two amounts is the other, converted in the wrong
// direction: 500 pounds, and 1,100 kilograms.
func inverted(a, b *lone) bool {
	one := numeral.Int(1)
	factor := ratio(toBase(a.u, one), toBase(b.u, one))
	return is(ratio(product(b.q.Nominal, factor), a.q.Nominal), numeral.Decimal{Coef: 985, Exp: -3}, numeral.Decimal{Coef: 1015, Exp: -3})
}

// turned reports whether a figure is one in [lo, hi] with two neighbouring digits
// turned round, or a power of ten off.
func turned(v, lo, hi numeral.Decimal) bool {
	for _, n := range [...]int{-3, -2, -1, 1, 2, 3} {
		if w := v.Shift(n); w.Cmp(lo) >= 0 && w.Cmp(hi) <= 0 {
			return true
		}
	}
	r := v.Reduce()
	for at := int64(1); at <= r.Coef/10; at *= 10 {
		x, y := r.Coef/at%10, r.Coef/at/10%10
		w := numeral.Decimal{Coef: r.Coef + (y-x)*at + (x-y)*10*at, Exp: r.Exp}
		if x != y && w.Cmp(lo) >= 0 && w.Cmp(hi) <= 0 {
			return true
		}
	}
	return false
}

// sameNoun reports whether one of two amounts is a measure of what the sentence of the
// other names: the pipeline … the 2,100-kilometre pipeline.
func sameNoun(p *checker.Pass, a, b *lone) bool {
	for range 2 {
		if noun := nounOf(p, a); noun >= 0 {
			s := p.Sentences[b.sentence]
			for i := s.First; i < s.End; i++ {
				if p.Tokens[i].Hash == p.Tokens[noun].Hash && i != noun {
					return true
				}
			}
		}
		a, b = b, a
	}
	return false
}

// nounOf is the token of the noun that an amount with a hyphen measures, or −1.
func nounOf(p *checker.Pass, a *lone) int {
	i := a.end
	if i >= len(p.Tokens) || !strings.ContainsRune(p.In(a.q.Span), '-') {
		return -1
	}
	if t := &p.Tokens[i]; t.Kind != text.Letters || t.Case != text.Lower || t.End-t.Start < 3 {
		return -1
	}
	return i
}

// putFar takes down two amounts that should be one.
func putFar(p *checker.Pass, a, b *lone) {
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "amount", Kind: claim.Origin, Unit: a.u.Base},
		Subject: []string{p.ID, "apart"},
		Event:   strconv.Itoa(a.q.Start) + "/" + strconv.Itoa(b.q.Start),
	}
	one, two := quantity.Exactly(toBase(a.u, a.q.Nominal)), quantity.Exactly(toBase(b.u, b.q.Nominal))
	p.Claim(a.q.Span, claim.Claim{
		Fact: fact, Nominal: figures(one.Lo.Value), Hard: one, Soft: one, Tentative: true,
		Says: squeezed(p, &a.amount) + " is " + figures(fromBase(b.u, one.Lo.Value)).Printed() + " " + b.u.Symbol,
	})
	p.Claim(b.q.Span, claim.Claim{
		Fact: fact, Nominal: figures(two.Lo.Value), Hard: two, Soft: two, Tentative: true, Says: "the text also says " + squeezed(p, &b.amount),
	})
}
