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

var perShare = text.NewSet("a an per each apiece every")

// money is an amount of a currency: what one end of it is worth at least and at
// most, in whole units.
type money struct {
	code          string
	loose         bool // another currency of the same name may be meant
	lo, hi, value numeral.Decimal
}

func moneyOf(a *amount, free, exact bool) money {
	code, minor := strings.CutSuffix(a.unit, "/100")
	m := money{code: code, loose: a.q.Loose, value: major(a.q.Nominal, minor)}
	if m.lo, m.hi = moneyRange(a.q, free, minor); exact {
		m.lo, m.hi = m.value, m.value
	}
	return m
}

// exchanged takes down the exchange rate that an amount of money and the same in
// another currency imply. Of two ranges, the ends that are printed first make it.
func exchanged(p *checker.Pass, s text.Sentence, outer, inner *amount, how joint) {
	if how == slash || outer.q.Range != inner.q.Range || outer.q.Nominal.Sign() <= 0 || inner.q.Nominal.Sign() <= 0 {
		return
	}
	if how != brackets && how != equals && perShare.Has(p.Word(inner.end)) {
		return // 7.2 billion euros, or $30 a share
	}
	from, to := moneyOf(outer, false, how == equals), moneyOf(inner, true, false) // $1 is exact
	if from.code == to.code {
		return
	}
	if to.code < from.code {
		from, to = to, from
	}
	least, most, rate := ratio(to.lo, from.hi), ratio(to.hi, from.lo), ratio(to.value, from.value)
	pair := from.code + "/" + to.code
	if from.loose || to.loose {
		pair += " ($)" // any dollar: held against its like only
	}
	span := outer.q.Span.Cover(inner.q.Span)
	if inner.end < len(p.Tokens) && closers.Has(p.Word(inner.end)) && how == brackets {
		span = p.Document.Span(outer.q.First, inner.end+1)
	}
	everKnown(p, s, span, &from, &to, how, least, most, rate)
	if how == choice || how == loosely {
		return // too little is sure to hold them against other rates
	}
	other := how != equals && elsewhen(p, s)
	hard := quantity.Between(product(least, hardDown), product(most, hardUp))
	soft := quantity.Between(product(least, softDown), product(most, softUp))
	if other || from.loose && from.code != dollar || to.loose && to.code != dollar { // only a rate that no year had, and no rupee
		soft = hard
	}
	p.Claim(span, claim.Claim{
		Fact: claim.Fact{
			Measure: claim.Measure{ID: "conversion", Title: "exchange rate", Kind: claim.Origin, Unit: to.code},
			Subject: []string{p.ID, pair},
		},
		Nominal: rate,
		Hard:    hard, Soft: soft, Tentative: other || how == apposed,
		Says: strings.Join(strings.Fields(p.In(span)), " ") + ": 1 " + from.code + " is " + figures(rate).Printed() + " " + to.code,
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
