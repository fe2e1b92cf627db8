package conversion

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// floating is the first year of the rates below.
const floating = 1972

// worth is the lowest and the highest that a US dollar has been worth of a currency
// from a year on.
type worth struct {
	since  int
	lo, hi numeral.Decimal
}

// perDollar are the currencies that news converts, each with one stretch of years after
// the other: averages of a month, rounded outwards, enough to tell a rate that is a
// power of ten off. Those that lost most of their worth within months are left out.
// Source: Federal Reserve, release H.10, and the central banks.
var perDollar = rates(`
AED 3.6 4.5
ARS 1992 0.99 1.01, 2002 1.6 6.6, 2014 6.4 19, 2018 18 1600
ATS 9 24
AUD 0.66 2.06
BDT 7 33, 1990 32 59, 2001 53 125
BEF 27 70
BGN 2000 1.2 2.5
BRL 0.8 1.25, 1999 1.2 4, 2015 2.5 7
CAD 0.93 1.62
CHF 0.75 3.9
CLP 75 440, 1994 390 1100
CNY 1.4 3.3, 1986 3.2 5.9, 1994 5.9 8.8
COP 1990 500 1600, 1999 1550 3000, 2015 2300 5100
CZK 5 42
DEM 1.3 3.4
DKK 4.6 13
EGP 0.38 2, 1991 2.9 4.8, 2003 5.3 9, 2017 15 25, 2023 24 56
ESP 55 200
ETB 2 5.1, 1993 4.9 13.5, 2010 12.5 32, 2020 31 165
EUR 0.6 1.3
FIM 3.5 7.3
FRF 3.8 11
GBP 0.38 0.95
GHS 2008 0.95 2.4, 2014 2.2 17
GRD 28 135, 1985 120 440
HKD 4.6 8.2
HRK 1995 4.5 9.5
HUF 20 65, 1990 60 320, 2002 140 480
IDR 370 1300, 1986 1100 2600, 1997 2300 17500, 1999 6500 12700, 2013 9500 17500
IEP 0.38 1.1
ILS 1987 1.4 3.2, 1996 2.9 5.1
INR 7 18.5, 1991 17 48, 2001 38 70, 2013 53 98
ISK 1985 29 85, 2000 57 150
ITL 550 950, 1981 920 2400
JPY 195 320, 1985 78 265, 1995 75 165
KES 6.5 22, 1990 21 82, 2000 60 110, 2015 88 165
KRW 370 960, 1997 840 1750
KWD 0.25 0.34
KZT 2000 115 190, 2015 180 570
LKR 6 41, 1990 39 117, 2012 110 375
MAD 3.8 13
MXN 12 3400, 1993 3 8, 1996 7.3 11.7, 2008 9.8 15.5, 2015 14.5 26
MYR 2 4.8
NGN 2000 90 170, 2015 155 470, 2023 450 1750
NLG 1.5 3.9
NOK 4.7 12
NPR 10 30, 1991 28 80, 2012 78 150
NZD 0.67 2.5
PEN 1993 1.9 4.3
PHP 6.5 21, 1985 18 31, 1998 36 65
PKR 9.8 22, 1990 21 63, 2008 60 108, 2018 105 315
PLN 20 25000, 1995 1.9 5.1
PTE 24 100, 1983 85 240
QAR 3.6 4.8
RMB 1.4 3.3, 1986 3.2 5.9, 1994 5.9 8.8
RON 2006 2.1 5.2
RUB 0.5 6300, 1999 22 37, 2014 33 125
SAR 3.2 4.4
SEK 3.9 12
SGD 1.2 3.1
THB 20 28, 1997 25 56, 2010 28 41
TRY 13 1800000, 2005 1.15 2.2, 2014 2 4, 2018 3.6 9, 2021 7 19, 2023 18 55
TWD 24 41
UAH 1.7 5.6, 2009 7.5 8.4, 2014 8 45
UGX 1993 900 4000
USD 1 1
VND 1993 10000 27000
ZAR 0.65 1.3, 1983 1 2.95, 1991 2.6 6.8, 2000 5.6 12.7, 2013 8 20
ZMW 2013 5 29
`)

// namesakes are the currencies that a name may stand for where the text does not say
// whose it is, as perDollar has them: rupees of five countries, crowns of seven.
var namesakes = rates(`
INR 5 375
SEK 3.9 150
NOK 3.9 150
CZK 3.9 150
CHF 0.75 70
DEM 1.3 7.3
GBP 0.38 0.95
`)

// rates reads a table of lines such as "KRW 370 960, 1997 840 1750": what is known
// from 1972 on, and from 1997.
func rates(table string) map[string][]worth {
	m := map[string][]worth{}
	for line := range strings.Lines(strings.TrimSpace(table)) {
		code, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		for stretch := range strings.SplitSeq(rest, ", ") {
			f := strings.Fields(stretch)
			w := worth{since: floating}
			if len(f) == 3 {
				w.since, _ = strconv.Atoi(f[0])
				f = f[1:]
			}
			w.lo, w.hi = decimal(f[0]), decimal(f[1])
			m[code] = append(m[code], w)
		}
	}
	return m
}

func decimal(s string) numeral.Decimal {
	whole, places, _ := strings.Cut(s, ".")
	v, _ := strconv.ParseInt(whole+places, 10, 64)
	return numeral.Decimal{Coef: v, Exp: -int32(len(places))}
}

// at is what is known of a currency in the years from the one before y to y, or in all
// years where y is 0. ok is false where nothing is.
func at(stretches []worth, y int) (w worth, ok bool) {
	for i, s := range stretches {
		if y != 0 && (s.since > y || i+1 < len(stretches) && stretches[i+1].since < y) {
			continue
		}
		if !ok {
			w, ok = s, true
			continue
		}
		if s.lo.Cmp(w.lo) < 0 {
			w.lo = s.lo
		}
		w.hi = larger(w.hi, s.hi)
	}
	return w, ok
}

// elsewhere are words of articles in which a currency of that code may be one that is
// worth far less, or a dollar one of a unit of its own.
var elsewhere = map[string]*text.Table[struct{}]{
	"USD": text.NewSet("chile chilean argentina argentine colombia colombian zimbabwe mexico mexican jamaica jamaican guyana suriname liberia liberian"),
	"GBP": text.NewSet("egypt egyptian cairo lebanon lebanese beirut syria syrian damascus sudan sudanese khartoum juba cyprus cypriot turkey turkish israel israeli"),
	"CHF": text.NewSet("senegal mali ivory ivorian niger cameroon gabon chad burkina togo benin congo congolese rwanda rwandan burundi guinea madagascar djibouti comoros cfa luxembourg zaire"),
	"DEM": text.NewSet("bosnia bosnian east 1923 hyperinflation"),
	"SEK": text.NewSet("iceland icelandic reykjavik slovak slovakia estonia estonian"),
	"NOK": text.NewSet("iceland icelandic reykjavik slovak slovakia estonia estonian"),
	"CZK": text.NewSet("iceland icelandic reykjavik slovak slovakia estonia estonian"),
	"INR": text.NewSet("maldives maldivian indonesia indonesian seychelles"),
}

// indian are words of articles in which a rupee is one of India, where none of its
// neighbours is named.
var (
	indian     = text.NewSet("india indian indians delhi mumbai bombay kolkata calcutta chennai madras bangalore crore lakh crores lakhs")
	neighbours = text.NewSet("pakistan pakistani karachi lahore islamabad lanka lankan colombo nepal nepalese nepali kathmandu mauritius maldives seychelles indonesia bhutan")
)

// pesos are currencies that are written with a $ themselves, so that a $ beside an
// amount of theirs is another dollar.
var pesos = map[string]bool{"HKD": true, "TWD": true, "MXN": true, "CLP": true, "COP": true, "ARS": true}

// dominions are words of articles in which a bare $ is often not the American one.
var dominions = text.NewSet("canada canadian toronto ottawa montreal australia australian sydney melbourne canberra zealand wellington auckland singapore fiji")

// asian are words of articles in which a bare $ may be one of Hong Kong or Taiwan.
var asian = text.NewSet("hong taiwan taipei trinidad namibia")
