package magnitude

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// An average by the piece is told in one place ("an average of $24 million a year")
// and what it is the average of in another ("a 10-year contract worth $275 million",
// "an order worth $1.92 billion for six ships").

// averages are the averages of an article and the totals that stand over a count.
type averages struct {
	*checker.Pass
	rates  []*quantity.Quantity
	totals []spread
}

// spread is a total and over how many pieces it goes.
type spread struct {
	total *quantity.Quantity
	n     numeral.Decimal
	says  string
	years bool
}

var (
	averageWord = text.Intern("average")
	yearly      = text.NewSet("year annum")
	worthWords  = text.NewSet("worth valued totaling totalling at for of")
)

// take keeps the figures of one sentence.
func (a *averages) take(s text.Sentence, qs []quantity.Quantity) {
	for k := range qs {
		q := &qs[k]
		if !plain(q) || q.Kind != quantity.Money {
			continue
		}
		switch {
		case per.Has(a.Word(q.End)):
			for i := q.First - 1; i >= max(s.First, q.First-3); i-- {
				if a.Word(i) == averageWord {
					a.rates = append(a.rates, q)
				}
			}
		case k+1 < len(qs) && a.Word(q.End) == forEach && qs[k+1].First == q.End+1 && qs[k+1].Kind == quantity.Number && few(&qs[k+1]):
			n := &qs[k+1] // $1.92 billion for six carriers
			a.totals = append(a.totals, spread{total: q, n: n.Nominal, says: a.In(q.Span) + " over " + a.In(n.Span)})
		default:
			a.overYears(s, q)
		}
	}
}

// few reports whether a figure can be how many pieces something has.
func few(n *quantity.Quantity) bool {
	return plain(n) && n.Nominal.Exp == 0 && n.Nominal.Coef > 1 && n.Nominal.Coef < 1000
}

// overYears reads "a 10-year contract worth" before a total.
func (a *averages) overYears(s text.Sentence, q *quantity.Quantity) {
	if !worthWords.Has(a.Word(q.First - 1)) {
		return
	}
	for _, e := range a.PeriodsIn(max(s.First, q.First-6), q.First) {
		if e.Type == period.Duration && e.Unit == period.Year && e.Most.Sign() == 0 && e.Count.Cmp(numeral.Int(1)) > 0 {
			a.totals = append(a.totals, spread{total: q, n: e.Count, says: a.In(q.Span) + " over " + a.In(e.Span), years: true})
		}
	}
}

// claims holds the one average of an article against the one total that it is of.
func (a *averages) claims() {
	for _, r := range a.rates {
		var of *spread
		for i := range a.totals {
			t := &a.totals[i]
			if t.total.Unit != r.Unit || t.years != yearly.Has(a.Word(r.End+1)) {
				continue
			}
			if of != nil {
				return // which of the two is it?
			}
			of = t
		}
		if of != nil {
			a.claim(r, of)
		}
	}
}

func (a *averages) claim(r *quantity.Quantity, t *spread) {
	n := t.total.Nominal.Quo(t.n, 2)
	if !alike(n, r.Nominal, 80) {
		return // not of one kind
	}
	slack, _ := n.Mul(numeral.Decimal{Coef: 3, Exp: -2})
	lo, ok := t.total.Hard.Lo.Value.Quo(t.n, 2).Add(slack.Neg())
	hi, ok2 := t.total.Hard.Hi.Value.Quo(t.n, 2).Add(slack)
	if !ok || !ok2 {
		return
	}
	f := fact(a.Pass, r.Span, r.Unit, "average")
	put(a.Pass, t.total.First, t.total.Span, claim.Claim{
		Fact: f, Nominal: n, Hard: quantity.Between(lo, hi), Soft: quantity.Between(lo, hi), Tentative: true, Says: t.says + " is " + round(n).Printed() + " each",
	})
	put(a.Pass, r.First, r.Span, claim.Claim{Fact: f, Nominal: r.Nominal, Hard: r.Hard, Soft: r.Soft, Tentative: true, Says: "the text says an average of " + a.In(r.Span)})
}
