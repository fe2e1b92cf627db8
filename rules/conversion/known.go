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

// aside is how far outside what a rate has been it may lie, and how far it is sure
// to be wrong.
var aside, sure = numeral.Decimal{Coef: 15, Exp: -1}, numeral.Int(3)

// everKnown holds a rate that an article implies against what it has been in its year,
// or where that is not known in living memory: 500 million euros ($65 million).
func everKnown(p *checker.Pass, s text.Sentence, span text.Span, from, to *money, how joint, least, most, rate numeral.Decimal) {
	year, first := years(p, s)
	a, ok := from.known(p, year, to.code)
	b, ok2 := to.known(p, year, from.code)
	since := max(a.since, b.since)
	if !ok || !ok2 || first < since {
		return
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "exchange rate", Kind: claim.Origin, Unit: to.code},
		Subject: []string{p.ID, from.code + "/" + to.code},
		Event:   "ever " + strconv.Itoa(span.Start),
	}
	lo, hi := ratio(b.lo, a.hi), ratio(b.hi, a.lo)
	v := quantity.Between(least, most)
	hard := quantity.Between(ratio(lo, sure), product(hi, sure))
	soft := quantity.Between(ratio(lo, aside), product(hi, aside))
	unsure := how == choice || how == loosely || how == apposed
	if unsure {
		soft = hard
	}
	p.Claim(span, claim.Claim{
		Fact: fact, Nominal: rate, Hard: v, Soft: v, Tentative: unsure,
		Says: strings.Join(strings.Fields(p.In(span)), " ") + ": 1 " + from.code + " is " + figures(rate).Printed() + " " + to.code,
	})
	p.Claim(span, claim.Claim{
		Fact: fact, Nominal: lo, Hard: hard, Soft: soft, Tentative: unsure,
		Says: "it has been " + figures(lo).Printed() + " to " + figures(hi).Printed() + " " + to.code + " since " + strconv.Itoa(since),
	})
}

// known is between what rates a currency has moved to the US dollar in a year, or to
// whatever else it may be in this article.
func (m *money) known(p *checker.Pass, year int, beside string) (w worth, ok bool) {
	if !m.loose {
		return at(perDollar[m.code], year)
	}
	if also := elsewhere[m.code]; also != nil && !pesos[beside] && also.In(p.Document) {
		return w, false
	}
	if m.code == "INR" && indian.In(p.Document) && !neighbours.In(p.Document) {
		return at(perDollar[m.code], year)
	}
	if m.code != dollar {
		return at(namesakes[m.code], 0)
	}
	w, ok = at(perDollar[dollar], 0)
	w.hi = numeral.Decimal{Coef: 13, Exp: -1} // Canadian, Australian
	if asian.In(p.Document) && !pesos[beside] {
		w.hi = numeral.Int(42)
	} else if dominions.In(p.Document) {
		w.hi = numeral.Int(2)
	}
	return w, ok
}

// undated is the last year that an article without a date is taken to lie after.
const undated = 1986

// years is the year whose rates a sentence may convert at, or 0 where it may be any;
// and the first of those years.
func years(p *checker.Pass, s text.Sentence) (year, first int) {
	first = undated
	if v := p.Published.Interval; v.Closed() {
		year = v.From.Year()
		first = year
	}
	for _, e := range p.PeriodsIn(s.First, s.End) {
		if y, _, _ := e.Printed(); y != 0 && y < first {
			first = y
		}
	}
	if elsewhen(p, s) {
		year = 0
	}
	return year, first
}
