package conversion

import (
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// The rates that one article implies may differ by rounding and a twentieth, as
// rates of one week do: a reader takes no more from them. Only a rate that is
// nearly a power of ten off is ruled out.
var (
	softDown, softUp = numeral.Decimal{Coef: 97, Exp: -2}, numeral.Decimal{Coef: 103, Exp: -2}
	hardDown, hardUp = numeral.Decimal{Coef: 45, Exp: -2}, numeral.Decimal{Coef: 22, Exp: -1}
)

const dollar = "USD"

var perShare = text.NewSet("a per each apiece every")

// exchanged takes down the exchange rate that an amount of money and the same in
// another currency imply.
func exchanged(p *checker.Pass, s text.Sentence, outer, inner *amount, how joint) {
	if how == slash || outer.q.Range || inner.q.Range || outer.q.Nominal.Sign() <= 0 || inner.q.Nominal.Sign() <= 0 {
		return
	}
	if how != brackets && how != equals && perShare.Has(p.Word(inner.end)) {
		return // 7.2 billion euros, or $30 a share
	}
	other := how != equals && elsewhen(p, s)
	from, minor := strings.CutSuffix(outer.unit, "/100")
	to, minor2 := strings.CutSuffix(inner.unit, "/100")
	if from == to {
		return
	}
	lo, hi := moneyRange(outer.q, false, minor)
	if how == equals { // the one unit is exact
		lo, hi = major(outer.q.Nominal, minor), major(outer.q.Nominal, minor)
	}
	lo2, hi2 := moneyRange(inner.q, true, minor2)
	what, of := to, from // to per from
	least, most := ratio(lo2, hi), ratio(hi2, lo)
	rate := ratio(major(inner.q.Nominal, minor2), major(outer.q.Nominal, minor))
	if to < from {
		what, of = from, to
		least, most = ratio(lo, hi2), ratio(hi, lo2)
		rate = ratio(major(outer.q.Nominal, minor), major(inner.q.Nominal, minor2))
	}
	pair := of + "/" + what
	if outer.q.Loose || inner.q.Loose {
		pair += " ($)" // any dollar: held against its like only
	}
	span := outer.q.Span.Cover(inner.q.Span)
	if inner.end < len(p.Tokens) && closers.Has(p.Word(inner.end)) && how == brackets {
		span = p.Document.Span(outer.q.First, inner.end+1)
	}
	everKnown(p, s, span, of, what, outer.q.Loose || inner.q.Loose, outer.q.Loose && from != dollar || inner.q.Loose && to != dollar, least, most, rate)
	if how == choice || how == loosely {
		return // too little is sure to hold them against other rates
	}
	hard := quantity.Between(product(least, hardDown), product(most, hardUp))
	soft := quantity.Between(product(least, softDown), product(most, softUp))
	if other { // only a rate that no year had
		soft = hard
	}
	p.Claim(span, claim.Claim{
		Fact: claim.Fact{
			Measure: claim.Measure{ID: "conversion", Title: "exchange rate", Kind: claim.Origin, Unit: what},
			Subject: []string{p.ID, pair},
		},
		Nominal: rate,
		Hard:    hard, Soft: soft, Tentative: other || how == apposed,
		Says: strings.Join(strings.Fields(p.In(span)), " ") + ": 1 " + of + " is " + figures(rate).Printed() + " " + what,
	})
}

// moneyRange is what an amount of money stands for, softly, in whole units.
func moneyRange(q *quantity.Quantity, free, minor bool) (lo, hi numeral.Decimal) {
	_, soft := printed(q.Nominal, q.Step, free, q.Hedge != quantity.Plain, false)
	if q.Hedge == quantity.Plain && q.Nominal.Cmp(q.Step.Shift(2)) < 0 && q.Nominal.Cmp(q.Step.Shift(1)) >= 0 {
		half := times(q.Step, 5, -1) // 20 million: both figures are meant
		soft = around(q.Nominal, half, half)
	}
	if soft.Lo.Value.Sign() <= 0 {
		soft.Lo.Value = q.Nominal
	}
	return major(soft.Lo.Value, minor), major(soft.Hi.Value, minor)
}

func major(v numeral.Decimal, minor bool) numeral.Decimal {
	if minor {
		return v.Shift(-2)
	}
	return v
}

// elsewhen reports whether a sentence speaks of another year than that of
// publication, when the rate was another.
func elsewhen(p *checker.Pass, s text.Sentence) bool {
	all := p.PeriodsIn(s.First, s.End)
	for i := range all {
		e := &all[i]
		if e.Type == period.Duration || !e.Interval.Closed() {
			continue
		}
		if ahead := e.Bound == period.Until || e.Bound == period.By; ahead && !p.Published.Known() || e.First < p.Dateline.End {
			continue // a debt due by 2039; the dateline
		}
		if v := p.Published.Interval; !v.Closed() || e.Interval.From < v.From-180 || e.Interval.From > v.To+180 {
			return true
		}
	}
	return false
}
