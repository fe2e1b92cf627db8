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

// floating is the first year of the rates below.
const floating = 1972

// perDollar are the lowest and the highest that a US dollar has been worth of a
// currency, as averages of a month from 1972 on, rounded outwards: enough to tell a
// rate that is a power of ten off. Currencies that lost their noughts, or most of
// their worth, are left out. Source: Federal Reserve, release H.10.
var perDollar = map[string][2]numeral.Decimal{
	"USD": {numeral.Int(1), numeral.Int(1)},
	"EUR": {{Coef: 6, Exp: -1}, {Coef: 13, Exp: -1}}, "GBP": {{Coef: 38, Exp: -2}, {Coef: 95, Exp: -2}}, "JPY": {numeral.Int(75), numeral.Int(320)},
	"CHF": {{Coef: 75, Exp: -2}, {Coef: 39, Exp: -1}}, "CAD": {{Coef: 93, Exp: -2}, {Coef: 162, Exp: -2}}, "AUD": {{Coef: 66, Exp: -2}, {Coef: 206, Exp: -2}},
	"NZD": {{Coef: 67, Exp: -2}, {Coef: 25, Exp: -1}}, "SGD": {{Coef: 12, Exp: -1}, {Coef: 31, Exp: -1}}, "HKD": {{Coef: 46, Exp: -1}, {Coef: 82, Exp: -1}},
	"CNY": {{Coef: 14, Exp: -1}, {Coef: 88, Exp: -1}}, "RMB": {{Coef: 14, Exp: -1}, {Coef: 88, Exp: -1}}, "INR": {numeral.Int(7), numeral.Int(95)},
	"KRW": {numeral.Int(370), numeral.Int(1750)}, "TWD": {numeral.Int(24), numeral.Int(41)}, "THB": {numeral.Int(20), numeral.Int(56)}, "MYR": {{Coef: 2}, {Coef: 48, Exp: -1}},
	"SEK": {{Coef: 39, Exp: -1}, numeral.Int(12)}, "NOK": {{Coef: 47, Exp: -1}, numeral.Int(12)}, "DKK": {{Coef: 46, Exp: -1}, numeral.Int(13)},
	"DEM": {{Coef: 13, Exp: -1}, {Coef: 34, Exp: -1}}, "FRF": {{Coef: 38, Exp: -1}, numeral.Int(11)}, "ITL": {numeral.Int(550), numeral.Int(2400)},
	"NLG": {{Coef: 15, Exp: -1}, {Coef: 39, Exp: -1}}, "BEF": {numeral.Int(27), numeral.Int(70)}, "ATS": {numeral.Int(9), numeral.Int(24)}, "ESP": {numeral.Int(55), numeral.Int(200)},
	"CZK": {numeral.Int(14), numeral.Int(42)}, "SAR": {{Coef: 32, Exp: -1}, {Coef: 44, Exp: -1}}, "AED": {{Coef: 36, Exp: -1}, {Coef: 45, Exp: -1}},
	"KWD": {{Coef: 25, Exp: -2}, {Coef: 34, Exp: -2}},
}

// dollars are words of articles in which a bare $ may be a dollar or peso of a
// currency whose unit is worth far less.
var dollars = text.NewSet("hong taiwan mexico mexican chile chilean argentina argentine colombia colombian jamaica trinidad zimbabwe taipei namibia")

// pounds are words of articles in which a pound may not be sterling.
var pounds = text.NewSet("egypt egyptian cairo lebanon lebanese beirut syria syrian damascus sudan sudanese khartoum juba cyprus cypriot turkey turkish israel israeli")

// aside is how far outside what a rate has been it may lie, and how far it is sure
// to be wrong.
var aside, sure = numeral.Decimal{Coef: 15, Exp: -1}, numeral.Int(3)

// everKnown holds a rate that an article implies against what it has been in living
// memory: 500 million euros ($65 million). loose says that a bare $ is one of the two,
// and other that another of them may be some other currency of its name.
func everKnown(p *checker.Pass, s text.Sentence, span text.Span, of, what string, loose, other bool, least, most, rate numeral.Decimal) {
	a, ok := perDollar[of]
	b, ok2 := perDollar[what]
	if !ok || !ok2 || other || loose && dollars.In(p.Document) || (of == "GBP" || what == "GBP") && pounds.In(p.Document) {
		return
	}
	for _, e := range p.PeriodsIn(s.First, s.End) {
		if year, _, _ := e.Printed(); year != 0 && year < floating {
			return
		}
	}
	if v := p.Published.Interval; v.Closed() && v.From.Year() < floating {
		return
	}
	lo, hi := ratio(b[0], a[1]), ratio(b[1], a[0])
	if loose { // Canadian, Australian: up to two to the dollar
		if what == "USD" {
			hi = product(hi, numeral.Int(2))
		} else {
			lo = ratio(lo, numeral.Int(2))
		}
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "exchange rate", Kind: claim.Origin, Unit: what},
		Subject: []string{p.ID, of + "/" + what},
		Event:   "ever " + strconv.Itoa(span.Start),
	}
	v := quantity.Between(least, most)
	p.Claim(span, claim.Claim{
		Fact: fact, Nominal: rate, Hard: v, Soft: v,
		Says: strings.Join(strings.Fields(p.In(span)), " ") + ": 1 " + of + " is " + figures(rate).Printed() + " " + what,
	})
	p.Claim(span, claim.Claim{
		Fact: fact, Nominal: lo, Hard: quantity.Between(ratio(lo, sure), product(hi, sure)), Soft: quantity.Between(ratio(lo, aside), product(hi, aside)),
		Says: "it has been " + figures(lo).Printed() + " to " + figures(hi).Printed() + " " + what + " since " + strconv.Itoa(floating),
	})
}
