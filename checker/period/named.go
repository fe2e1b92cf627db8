package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

// weekday reads Monday, Thursday, Oct. 22, 2020, and Friday morning.
func (p *parser) weekday(i int, e entry) (f form, end int, ok bool) {
	end = i + 1
	t := &p.tokens[i]
	if e.role&abbreviated != 0 {
		if p.word(end) == wDot && p.tight(end) {
			end++
		}
	}
	j := end
	if p.word(j) == wComma || p.word(j) == wThe {
		j++
	}
	if p.word(j) == wThe {
		j++
	}
	if e.role&plural == 0 && (p.role(j)&aMonth != 0 || p.isDigits(j) || p.role(j)&(anOrdinal|aNumber) != 0) {
		date, k, dated := form{}, 0, false
		switch {
		case p.role(j)&aMonth != 0:
			date, k, dated = p.monthFirst(j)
		case p.isDigits(j):
			if date, k, dated = p.numeric(j); !dated {
				date, k, dated = p.dotted(j)
			}
			if !dated {
				date, k, dated = p.dayFirst(j)
			}
			if !dated {
				date, k, dated = p.monthSlashDay(j)
			}
		default:
			date, k, dated = p.dayFirst(j)
		}
		if dated && date.kind == calendar && date.unit == DayUnit {
			date.weekday = 1 + int(e.n)
			return date, k, true
		}
	}
	if !t.Capital() && (e.role&abbreviated != 0 || e.n != 5 && !p.preposed(i)) && !p.preposed(i) {
		return form{}, 0, false
	}
	if e.role&abbreviated != 0 && !(p.word(i-1) == wOn || p.role(i-1)&aDirection != 0) {
		return form{}, 0, false
	}
	if p.dayName(i, end) {
		return form{}, 0, false
	}
	f = form{weekday: 1 + int(e.n), unit: DayUnit}
	if e.role&plural != 0 {
		f.kind = repeated
		if p.word(end) != 0 && p.role(end)&aPart != 0 {
			return form{}, 0, false
		}
		return f, end, true
	}
	f, end = p.partOfDay(f, end)
	if f.part == noPart {
		if k := end; p.word(k) == wOf || p.role(k)&aDirection != 0 && p.word(k+1) == wWeek {
			if p.word(k) == wOf {
				k++
			}
			if p.word(k) == wThe {
				k++
			}
			if g, k, ok := p.directed(k, p.entry(k), false); ok && g.kind == relative && g.unit == Week {
				f.of = &g
				return f, k, true
			}
		}
	}
	return f, end, true
}

// monthSlashDay reads the 5/12 of "Friday 5/12".
func (p *parser) monthSlashDay(i int) (f form, end int, ok bool) {
	m, w := p.figures(i)
	if w == 0 || w > 2 || p.word(i+1) != wSlash || !p.tight(i+1) || !p.tight(i+2) {
		return form{}, 0, false
	}
	d, w := p.figures(i + 2)
	if w == 0 || w > 2 || !valid(2000, time.Month(m), d) {
		return form{}, 0, false
	}
	return form{month: time.Month(m), day: d, unit: DayUnit}, i + 3, true
}

// dayName reports whether a weekday is part of a name: Black Friday, the Sunday
// Times, Friday Night Lights, Sheffield Wednesday.
func (p *parser) dayName(i, end int) bool {
	if p.capital(i-1) && dayNameBefore.Has(p.word(i-1)) {
		return true
	}
	if p.capital(end) && (dayNameAfter.Has(p.word(end)) || p.role(end)&aPart != 0 && p.capital(end+1) && p.word(end) == wNight && p.tokens[i].Case == p.tokens[end+1].Case && !function.Has(p.word(end+1))) {
		return p.tokens[i].Case != text.Upper
	}
	return false
}

var (
	wNight        = text.Intern("night")
	dayNameBefore = text.NewSet("black good ash super bloody cyber giving holy shrove fat easter palm ruby sheffield mandy joe rick maundy whit blue pancake spy red manic plough")
	dayNameAfter  = text.NewSet("times mirror telegraph express herald mail post world star sun independent school review magazine business football addams island islands league today morning club weld mosque prayers telegram")
)

// partOfDay adds the morning of Friday morning.
func (p *parser) partOfDay(f form, i int) (form, int) {
	e := p.entry(i)
	if e.role&aPart == 0 || e.role&plural != 0 || p.word(i) == wTonight || p.word(i) == wOvernight {
		return f, i
	}
	f.kind, f.part = clocked, dayPart(e.n)
	return f, i + 1
}

// dayFirst reads 7 May 2025, the 7th of May, 7-10 May 2025 and 7 to 10 May.
func (p *parser) dayFirst(i int) (f form, end int, ok bool) {
	day, j := p.dayNumber(i)
	if j == 0 || p.word(i) == wA || p.word(i) == wAn {
		return form{}, 0, false
	}
	last, k := 0, j
	if w := p.word(j); dashes.Has(w) || w == wTo || w == wAnd {
		if last, k = p.dayNumber(j + 1); k == 0 || last <= day {
			last, k = 0, j
		}
	}
	j = k
	if p.word(j) == wDay {
		j++
	}
	if p.word(j) == wOf {
		j++
	}
	m, e := p.month(j)
	if e == 0 || p.tokens[j].Case == text.Lower && p.role(j)&weak != 0 {
		if p.word(k) == wOf || p.word(k) == wDay && p.word(k+1) == wOf {
			return p.dayOfMonth(day, j)
		}
		return form{}, 0, false
	}
	if k == j && p.role(j)&abbreviated == 0 && p.capital(e) && p.role(e) == 0 && p.role(j)&weak != 0 {
		return form{}, 0, false // 12 May Street
	}
	f = form{month: m, day: day, unit: DayUnit}
	if last > 0 {
		f.to = &form{month: m, day: last, unit: DayUnit}
	}
	f.year, f.short, end = p.yearAfter(e)
	if f.year == 0 {
		f.of, end = p.yearOf(end)
	}
	return stretched(f), end, true
}

// dayOfMonth reads the end of "the 26th day of the month", "the 7th of this month".
func (p *parser) dayOfMonth(day, j int) (f form, end int, ok bool) {
	if p.word(j) == wThe && p.word(j+1) == wMonth {
		return form{day: day, unit: DayUnit, of: &form{kind: relative, dir: this, unit: Month}}, j + 2, true
	}
	if e := p.entry(j); e.role&aDirection != 0 && p.word(j+1) == wMonth {
		if g, k, ok := p.directed(j, e, false); ok {
			return form{day: day, unit: DayUnit, of: &g}, k, true
		}
	}
	return form{}, 0, false
}

var wMonth = text.Intern("month")

// ordered reads what an ordinal or a number begins: the 7th of May, the first
// quarter of 2009, the 20th century, the first ten months of this year.
func (p *parser) ordered(i int, the bool) (f form, end int, ok bool) {
	if f, end, ok = p.dayFirst(i); ok {
		return f, end, true
	}
	n, j := p.ordinal(i)
	if j == 0 {
		if f, end, ok = p.wordDecade(i); ok {
			return f, end, the || p.word(i-1) == wThousand
		}
		if p.word(i-1) == wIn || p.word(i-1) == wSince || p.word(i-1) == wFrom || p.word(i-1) == wUntil {
			if y, e := p.yearInWords(i); e > 0 && !p.nounFollows(e) {
				if p.word(e) == wS || p.tokens[e-1].Word == wThousand && p.role(e)&aUnit != 0 {
					return form{}, 0, false
				}
				return form{year: y, unit: Year}, e, true
			}
		}
		return form{}, 0, false
	}
	k := j
	if p.word(k) == wHyphen && p.tight(k) && p.tight(k+1) {
		k++
	}
	fiscal := p.word(k) == wFiscal || p.word(k) == wFinancial
	if fiscal {
		k++
	}
	e := p.entry(k)
	if e.role&(aWeekday|plural) == aWeekday {
		return p.nthWeekday(n, k, e)
	}
	if e.role&aUnit == 0 || e.role&plural != 0 {
		if p.word(i) == wFirst {
			return p.countOf(i, j)
		}
		if the && p.word(i-2) == wOn && p.isDigits(i) && !p.nounFollows(j) && !p.capital(j) {
			return form{day: n, unit: DayUnit}, j, true // on the 7th
		}
		return form{}, 0, false
	}
	unit := Unit(e.n)
	hyphen := k > j && !fiscal
	k++
	switch unit {
	case Century:
		if n > 30 || n == 0 {
			return form{}, 0, false
		}
		return form{year: (n - 1) * 100, unit: Century}, k, true
	case Quarter, Half:
		if unit == Quarter && n > 4 || unit == Half && n > 2 {
			return form{}, 0, false
		}
		f = form{unit: unit, nth: n, fiscal: fiscal}
		if p.word(k) == wOf && p.word(k+1) == wThe && p.role(k+2)&(aFiscal|aDirection|aUnit) == 0 && !p.isDigits(k+2) {
			return form{}, 0, false // the first half of the game
		}
		f.of, end = p.of(k)
		if f.of != nil && f.of.fiscal {
			f.fiscal = true
		}
		if f.of == nil && (unit == Half && !hyphen && !p.accounts() || p.sports()) {
			return form{}, 0, false
		}
		return f, end, true
	case Week, Month, DayUnit, Year, Weekend:
		of, e := p.of(k)
		if of == nil || of.unit <= unit {
			return form{}, 0, false
		}
		return form{kind: counted, unit: unit, nth: n, of: of}, e, true
	case Decade:
		if of, e := p.of(k); of != nil && of.unit == Century && n <= 10 && n > 0 {
			return form{year: of.year + 10*(n-1), unit: Decade}, e, true
		}
	}
	return form{}, 0, false
}

// nthWeekday reads the first Monday of May.
func (p *parser) nthWeekday(n, k int, e entry) (f form, end int, ok bool) {
	of, end := p.of(k + 1)
	if of == nil || of.unit != Month || n > 5 {
		return form{}, 0, false
	}
	return form{weekday: 1 + int(e.n), nth: n, unit: DayUnit, of: of}, end, true
}

// wordDecade reads the sixties and the two thousand and tens.
func (p *parser) wordDecade(i int) (f form, end int, ok bool) {
	if e := p.entry(i); e.role&plural != 0 && e.role&(aUnit|aWeekday|aPart) == 0 && e.n >= 20 {
		return form{year: 1900 + int(e.n), unit: Decade, short: true}, i + 1, !degrees(p, i)
	}
	if y, e := p.yearInWords(i); e > 0 && y == 2000 {
		if p.word(e) == wAnd {
			e++
		}
		if p.word(e) == wTens {
			return form{year: 2010, unit: Decade}, e + 1, true
		}
	}
	return form{}, 0, false
}

var wTens = text.Intern("tens")

// of reads the whole that a part belongs to: of 2009, of last year, 2009, in May.
func (p *parser) of(i int) (*form, int) {
	j := i
	switch w := p.word(j); {
	case w == wOf || w == wIn || w == wComma && p.isDigits(j+1):
		j++
	case p.isDigits(j), p.role(j)&aDirection != 0, p.role(j)&aFiscal != 0:
	default:
		return nil, i
	}
	if p.word(j) == wThe && (p.word(j+1) == wYear || p.word(j+1) == wMonth) && !p.isDigits(j+2) {
		return nil, i
	}
	if y, e := p.year(j); e > 0 {
		return &form{year: y, unit: Year}, e
	}
	f, end, ok := p.point(j)
	if !ok || f.unit < Week || f.kind != calendar && f.kind != relative || j == i && f.kind == relative && f.unit < Year {
		return nil, i
	}
	return &f, end
}

// accounts reports whether the sentence speaks of business results, in which a
// first half is half a year.
func (p *parser) accounts() bool {
	for j := p.lo; j < p.hi; j++ {
		if business.Has(p.tokens[j].Word) {
			return true
		}
	}
	return false
}

// sports reports whether the sentence tells a game, in which a quarter is none of
// the year's.
func (p *parser) sports() bool {
	for j := p.lo; j < p.hi; j++ {
		if game.Has(p.tokens[j].Word) {
			return true
		}
	}
	return false
}

var (
	business = text.NewSet(`profit profits sales revenue revenues earnings income results growth gdp economy exports imports loss losses inflation
		shares investors dividend forecast shipments production output deliveries turnover trade investment budget fiscal year-on-year`)
	game = text.NewSet(`touchdown touchdowns yard yards goal goals quarterback kicked rebounds halftime scored lead coach team game pointer
		penalty midfielder striker points-per-game possession`)
)

// season reads summer 2012, the summer of 2012, the summer.
func (p *parser) season(i int, e entry, the bool) (f form, end int, ok bool) {
	f = form{unit: Season, nth: int(e.n)}
	if y, _, e := p.yearAfter(i + 1); y != 0 && p.word(i+1) != wComma {
		f.year = y
		if n, w := p.figures(e + 1); dashes.Has(p.word(e)) && p.tight(e) && (w == 4 && n == y+1 || w == 2 && n == (y+1)%100) {
			e += 2 // the winter of 2006-07
		}
		return f, e, true
	}
	if f.of, end = p.yearOf(i + 1); f.of != nil {
		return f, end, true
	}
	b := p.word(i - 1)
	if the {
		b = p.word(i - 2)
	}
	if p.capital(i+1) || p.nounFollows(i+1) || p.tight(i+1) && p.word(i+1) == wHyphen {
		return form{}, 0, false // Winter Olympics, summer holidays
	}
	if i == p.lo && p.word(i+1) == wComma && !the {
		return f, i + 1, true
	}
	if !temporal.Has(b) || b == wOf || b == wFor || b == wTo || b == wFrom || (i > p.lo && !the && (p.word(i) == wSpring || p.word(i) == wFall) && b != wIn && b != wSince && b != wBy && b != wUntil) {
		return form{}, 0, false
	}
	return f, i + 1, true
}

// quarterCode reads Q3, Q3 2021 and H1 2021.
func (p *parser) quarterCode(i int, e entry) (f form, end int, ok bool) {
	f = quarterOf(int(e.n), 0)
	if f.of, end = p.of(i + 1); f.of != nil && f.of.unit < Year {
		return form{}, 0, false
	}
	if f.of != nil {
		f.fiscal = f.of.fiscal
	}
	if f.of == nil && p.quoteMark(p.word(i+1)) {
		f.year, f.short, end = p.yearAfter(i + 1)
	}
	return f, end, f.of != nil || f.year != 0 || p.tokens[i].Case != text.Lower && f.unit == Quarter
}

func quarterOf(code, year int) form {
	if code > 4 {
		return form{unit: Half, nth: code - 4, year: year}
	}
	return form{unit: Quarter, nth: code, year: year}
}

// fiscalYear reads fiscal 2021, fiscal year 2021, FY2021 and the fiscal first quarter.
func (p *parser) fiscalYear(i int) (f form, end int, ok bool) {
	if e := p.entry(i); e.n >= 1990 {
		return form{year: int(e.n), unit: Year, fiscal: true}, i + 1, true
	}
	j := i + 1
	if p.word(j) == wYear {
		j++
	}
	if p.word(j) == wHyphen && p.tight(j) {
		j++
	}
	if y, e := p.year(j); e > 0 {
		f = form{year: y, unit: Year, fiscal: true}
		if g, k, ok := p.bareYear(j, false); ok && g.kind == stretch && k > e {
			g.fiscal, g.of.fiscal, g.to.fiscal = true, true, true
			return g, k, true
		}
		return f, e, true
	}
	if p.word(i) == wFinancial && j == i+1 {
		return form{}, 0, false
	}
	if p.quoteMark(p.word(j)) {
		j++
	}
	if n, w := p.figures(j); w == 2 && (p.tight(j) || j > i+1) {
		return form{year: century(n), unit: Year, fiscal: true, short: true}, j + 1, true
	}
	if n, k := p.ordinal(i + 1); k > 0 && p.entry(k).role&aUnit != 0 && (Unit(p.entry(k).n) == Quarter && n <= 4 || Unit(p.entry(k).n) == Half && n <= 2) {
		f = form{unit: Unit(p.entry(k).n), nth: n, fiscal: true}
		f.of, end = p.of(k + 1)
		return f, end, true
	}
	return form{}, 0, false
}
