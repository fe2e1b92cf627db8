package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

// inFigures reads what begins with figures: 2025-05-07, 5/7/2025, 7.5.2025, 7
// May 2025, 2024, 2019-20, 1990s, '60s, the 7th of May, 1st quarter, 17:37.
func (p *parser) inFigures(i int, the bool) (f form, end int, ok bool) {
	if !p.isDigits(i) {
		return p.apostrophe(i, the)
	}
	if f, end, ok = p.dotted(i); ok {
		return f, end, !the
	}
	n, width := p.figures(i)
	switch width {
	case 1, 2:
		if f, end, ok = p.numeric(i); ok {
			return f, end, !the
		}
		if f, end, ok = p.clock(i); ok {
			return f, end, !the
		}
		if p.tight(i+1) && p.word(i+1) == wS && width == 2 && n%10 == 0 && n >= 20 && (the || p.unit == Decade && p.before == i-1) && !degrees(p, i) {
			return form{year: 1900 + n, unit: Decade, short: true}, i + 2, true
		}
		if w := p.word(i + 1); p.tight(i+1) && w == wQ && n >= 1 && n <= 4 && width == 1 {
			f = form{unit: Quarter, nth: n}
			f.year, f.short, end = p.yearAfter(i + 2)
			return f, end, true
		}
		return p.ordered(i, the)
	case 4:
		if f, end, ok = p.numeric(i); ok {
			return f, end, !the
		}
		if f, end, ok = p.clock(i); ok {
			return f, end, !the
		}
		return p.bareYear(i, the)
	case 8:
		if y, m, d := n/10000, time.Month(n/100%100), n%100; y >= 1900 && y < 2100 && valid(y, m, d) && !p.tight(i) {
			return form{year: y, month: m, day: d, unit: DayUnit}, i + 1, !the
		}
	}
	return form{}, 0, false
}

var wQ = text.Intern("q")

// degrees reports whether "the 70s" is said of the weather or of age.
func degrees(p *parser, i int) bool {
	for j := max(p.lo, i-8); j < min(p.hi, i+8); j++ {
		if weather.Has(p.tokens[j].Word) {
			return true
		}
	}
	return false
}

var weather = text.NewSet("degrees temperatures temperature highs lows fahrenheit celsius scored score percentile")

// apostrophe reads '82 and '60s.
func (p *parser) apostrophe(i int, the bool) (f form, end int, ok bool) {
	n, width := p.figures(i + 1)
	if width != 2 || !p.tight(i+1) {
		return form{}, 0, false
	}
	if p.tight(i+2) && p.word(i+2) == wS && n%10 == 0 {
		return form{year: 1900 + n, unit: Decade, short: true}, i + 3, true
	}
	if p.tight(i+2) && p.tokens[i+2].Kind != text.Punct {
		return form{}, 0, false
	}
	if temporal.Has(p.word(i-1)) || p.role(i-1)&(aSeason|aMonth) != 0 || p.role(i-1)&anEdge != 0 {
		return form{year: century(n), unit: Year, short: true}, i + 2, !the
	}
	return form{}, 0, false
}

func valid(y int, m time.Month, d int) bool {
	if m < 1 || m > 12 || d < 1 || d > 31 {
		return false
	}
	_, mm, dd := On(y, m, d).Date()
	return mm == m && dd == d
}

// numeric reads dates of figures alone: 2025-05-07, 2025/5/7, 5/7/2025, 7/8/07,
// 05-Aug-2016, 22/Jan/2019, and 2017-Q1.
func (p *parser) numeric(i int) (f form, end int, ok bool) {
	sep := p.word(i + 1)
	if q := p.entry(i + 1); q.role&aQuarter != 0 {
		if y, e := p.year(i); e > 0 {
			return quarterOf(int(q.n), y), i + 2, true
		}
	}
	if sep != wHyphen && sep != wSlash || !p.tight(i+1) || !p.tight(i+2) {
		return form{}, 0, false
	}
	if q := p.entry(i + 2); q.role&aQuarter != 0 {
		if y, e := p.year(i); e > 0 {
			return quarterOf(int(q.n), y), i + 3, true
		}
	}
	a, wa := p.figures(i)
	if m, e := p.month(i + 2); e > 0 && p.word(e) == sep && p.tight(e) && p.tight(e+1) && wa <= 2 {
		if y, w := p.figures(e + 1); (w == 4 || w == 2) && a >= 1 && a <= 31 {
			return form{year: fullYear(y, w), month: m, day: a, unit: DayUnit, short: w == 2}, e + 2, true
		}
	}
	b, wb := p.figures(i + 2)
	if wb == 0 || wb > 2 {
		return form{}, 0, false
	}
	if p.word(i+3) != sep || !p.tight(i+3) || !p.tight(i+4) {
		if wa == 4 && wb == 2 && sep == wHyphen && a > 1900 && a < 2100 && b >= 1 && b <= 12 && b != (a+1)%100 && (b <= a%100 || p.tokens[i+2].End-p.tokens[i+2].Start == 2 && p.d.Text[p.tokens[i+2].Start] == '0' && a >= 2010) {
			return form{year: a, month: time.Month(b), unit: Month}, i + 3, true // 2025-05
		}
		return form{}, 0, false
	}
	c, wc := p.figures(i + 4)
	end = i + 5
	if p.tight(end) && (p.word(end) == sep || p.isDigits(end)) {
		return form{}, 0, false
	}
	switch {
	case wa == 4 && wc >= 1 && wc <= 2 && valid(a, time.Month(b), c):
		f = form{year: a, month: time.Month(b), day: c, unit: DayUnit}
		if h := p.entry(end); p.tight(end) && h.role&aHour != 0 && h.role&plural != 0 { // 2025-05-07T17:37:00Z
			return p.isoTime(f, end, int(h.n))
		}
		return f, end, true
	case wa <= 2 && (wc == 4 || wc == 2 && wa > 0 && sep == wSlash):
		y := fullYear(c, wc)
		f = form{year: y, unit: DayUnit, short: wc == 2}
		switch first, second := valid(y, time.Month(a), b), valid(y, time.Month(b), a); {
		case first && second && a != b:
			f.month, f.day, f.swapped = time.Month(a), b, true
		case first:
			f.month, f.day = time.Month(a), b
		case second:
			f.month, f.day = time.Month(b), a
		default:
			return form{}, 0, false
		}
		return f, end, true
	}
	return form{}, 0, false
}

func fullYear(y, width int) int {
	if width == 2 {
		return century(y)
	}
	return y
}

// dotted reads 7.5.2025, which the tokenizer keeps whole: the day first, as those
// write who write it so; the other way round stays open where it could be.
func (p *parser) dotted(i int) (f form, end int, ok bool) {
	s := p.d.Token(i)
	var part [3]int
	n, width := 0, 0
	for k := range len(s) {
		switch c := s[k]; {
		case c == '.' && width > 0 && n < 2:
			n, width = n+1, 0
		case c >= '0' && c <= '9' && width < 4:
			part[n], width = part[n]*10+int(c-'0'), width+1
		default:
			return form{}, 0, false
		}
	}
	if n == 2 && part[0] >= 1900 && part[0] < 2200 && valid(part[0], time.Month(part[1]), part[2]) {
		return form{year: part[0], month: time.Month(part[1]), day: part[2], unit: DayUnit}, i + 1, true // 2015.5.13
	}
	if n != 2 || width != 4 || part[2] < 1900 || part[2] > 2199 {
		return form{}, 0, false
	}
	day, month := part[0], time.Month(part[1])
	switch {
	case valid(part[2], month, day):
		f = form{year: part[2], month: month, day: day, unit: DayUnit, swapped: day != int(month) && valid(part[2], time.Month(day), int(month))}
	case valid(part[2], time.Month(day), int(month)):
		f = form{year: part[2], month: time.Month(day), day: int(month), unit: DayUnit}
	default:
		return form{}, 0, false
	}
	return f, i + 1, true
}

// bareYear reads a year that stands by itself, a decade (1990s), and the year
// ranges 2019-20 and 1998-2004.
func (p *parser) bareYear(i int, the bool) (f form, end int, ok bool) {
	n, _ := p.figures(i)
	if n < 1000 || n > 2199 {
		return form{}, 0, false
	}
	if n%10 == 0 {
		if p.tight(i+1) && p.word(i+1) == wS {
			return decadeOrCentury(n), i + 2, true
		}
		if p.tight(i+1) && p.quoteMark(p.word(i+1)) && p.tight(i+2) && p.word(i+2) == wS {
			return decadeOrCentury(n), i + 3, true
		}
	}
	if the { // the 1991 agreement: the year alone
		return form{}, 0, false
	}
	_, end = p.year(i)
	if end == 0 || !p.yearHere(i, n) {
		return form{}, 0, false
	}
	f = form{year: n, unit: Year}
	if dashes.Has(p.word(i+1)) || p.word(i+1) == wSlash {
		if m, width := p.figures(i + 2); p.tight(i+1) && p.tight(i+2) && !(p.tight(i+3) && (dashes.Has(p.word(i+3)) || p.word(i+3) == wSlash)) {
			last := 0
			switch {
			case width == 4 && m > n && m < 2200:
				last = m
			case width == 2 && m > n%100:
				last = n/100*100 + m
			case width == 2 && n%100 == 99 && m == 0:
				last = n + 1
			}
			if last > 0 {
				return stretched(form{year: n, unit: Year, to: &form{}}).lasting(last), i + 3, true
			}
		}
		if p.tight(i+1) && p.tight(i+2) && p.isDigits(i+2) {
			return form{}, 0, false // 2013-3893: a number of something
		}
	}
	if f.fiscal = p.word(i-1) == wFiscal; f.fiscal {
		return f, end, true
	}
	return f, end, true
}

// lasting sets the last year of a stretch of years.
func (f form) lasting(year int) form {
	f.to = &form{year: year, unit: Year}
	return f
}

func decadeOrCentury(n int) form {
	if n%100 == 0 && n < 2000 {
		return form{year: n, unit: Century} // the 1800s
	}
	return form{year: n, unit: Decade}
}

// yearHere tells a year from a count of four figures by its neighbours.
func (p *parser) yearHere(i, n int) bool {
	if n > 2099 && p.word(i-1) != wIn && p.word(i-1) != wBy {
		return false
	}
	b, a := p.word(i-1), p.word(i+1)
	if p.tight(i) && i > p.lo && p.tokens[i-1].Kind != text.Punct || b == wDollar || measures.Has(a) && !(b == wIn && currencies.Has(a)) || p.isDigits(i+1) && !p.tight(i+1) && p.role(i-1)&aMonth == 0 {
		return false
	}
	if p.tight(i+1) && (a == wHyphen && p.role(i+2)&aUnit != 0 || p.tokens[i+1].Kind == text.Symbol && a != wSlash) {
		return false
	}
	if a == wOr && p.isDigits(i+2) {
		if _, e := p.year(i + 2); e == 0 || p.nounFollows(i+3) {
			return false // 2000 or 3000 people
		}
	}
	if counters.Has(b) || b == wDot && p.tight(i-1) && counters.Has(p.word(i-2)) && p.word(i-2) != wThan {
		return false // No. 1984, Flight 1951, more than 2000
	}
	if yearPrepositions.Has(b) {
		return n >= 1900 && n < 2100 || !p.nounFollows(i+1)
	}
	if p.role(i-1)&anEdge != 0 || b == wHyphen && p.role(i-2)&anEdge != 0 || p.role(i-1)&aSeason != 0 || b == wFiscal || b == wYear {
		return true
	}
	if n < 1900 || n > 2099 || n%50 == 0 && p.capital(i-1) {
		return false // the Russell 2000
	}
	// Counts this large are printed with a comma; a round one without is a count
	// all the same where a noun follows.
	return n%50 != 0 || !p.nounFollows(i+1)
}

var (
	currencies       = text.NewSet("dollars euros pounds yuan yen")
	yearPrepositions = text.NewSet("in since of during until till by from before after between through to circa around year and or for throughout early late mid")
	measures         = text.NewSet(`% percent per pct km kilometers kilometres miles mile meters metres feet ft tons tonnes people dollars euros pounds yuan yen
		mw kg mph hp hours hrs gmt utc est edt m mm cc points votes years troops million billion mah rpm`)
	counters = text.NewSet(`no nos number about nearly some almost than over least only approximately roughly exactly another flight room highway route
		interstate section article chapter page rs $ £ € # @ up`)
)

// yearInWords reads nineteen eighty-six, two thousand and five, twenty twenty.
func (p *parser) yearInWords(i int) (year, end int) {
	a, e := p.smallNumber(i)
	if e == 0 {
		return 0, 0
	}
	switch {
	case a == 2 && p.word(e) == wThousand:
		e++
		j := e
		if p.word(j) == wAnd {
			j++
		}
		if b, k := p.smallNumber(j); k > 0 && b < 100 {
			return 2000 + b, k
		}
		return 2000, e
	case a >= 10 && a <= 20:
		if p.word(e) == wHundred {
			e++
			if b, k := p.smallNumber(e); k > 0 && b < 100 {
				return a*100 + b, k
			}
			return a * 100, e
		}
		if z := p.entry(e); z.role&aNumber != 0 && z.n == 0 && z.role&indefinite == 0 && p.word(e) != wHalf {
			if b, k := p.smallNumber(e + 1); k > 0 && b < 10 {
				return a*100 + b, k // nineteen zero one
			}
		}
		if b, k := p.smallNumber(e); k > 0 && b >= 10 {
			return a*100 + b, k
		}
	}
	return 0, 0
}

// smallNumber is a number below a hundred in words.
func (p *parser) smallNumber(i int) (n, end int) {
	e := p.entry(i)
	if e.role&aNumber == 0 || e.role&indefinite != 0 || e.n == 0 || e.n > 90 || p.word(i) == wA || p.word(i) == wAn || p.entry(i).role&aDirection != 0 {
		return 0, 0
	}
	if e.n < 20 {
		return int(e.n), i + 1
	}
	j := i + 1
	if p.word(j) == wHyphen && p.tight(j) && p.tight(j+1) {
		j++
	}
	if b := p.entry(j); b.role&aNumber != 0 && b.role&indefinite == 0 && b.n >= 1 && b.n <= 9 && p.word(j) != wA && p.word(j) != wAn {
		return int(e.n + b.n), j + 1
	}
	return int(e.n), i + 1
}
