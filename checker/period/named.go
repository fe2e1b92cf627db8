package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

// weekday reads Monday, Thursday, Oct. 22, 2020, and Friday morning.
func (p *parser) weekday(i int, e entry) (f form, end int, ok bool) {
	end = i + 1
	if e.role&abbreviated != 0 && p.word(end) == wDot && p.tight(end) {
		end++
	}
	if e.role&plural == 0 {
		if f, k, ok := p.dateOfWeekday(end); ok {
			f.weekday = 1 + int(e.n)
			return f, k, true
		}
	}
	if e.role&abbreviated != 0 && p.word(i-1) != wOn && p.role(i-1)&aDirection == 0 || p.dayName(i, end) {
		return form{}, 0, false
	}
	f = form{weekday: 1 + int(e.n), unit: DayUnit}
	if e.role&plural != 0 {
		f.kind = repeated
		return f, end, p.role(end)&aPart == 0
	}
	if f, end = p.partOfDay(f, end); f.part != noPart {
		return f, end, true
	}
	if of, k := p.weekOf(end); of != nil {
		f.of = of
		return f, k, true
	}
	return f, end, true
}

// dateOfWeekday reads the date that goes on with a weekday: Thursday, Oct. 22,
// 2020; Friday the 7th of May; Sunday 5/20.
func (p *parser) dateOfWeekday(i int) (f form, end int, ok bool) {
	if p.word(i) == wComma {
		i++
	}
	if p.word(i) == wThe {
		i++
	}
	switch r := p.role(i); {
	case r&aMonth != 0:
		f, end, ok = p.monthFirst(i)
	case p.isDigits(i):
		for _, read := range [...]func(int) (form, int, bool){p.numeric, p.dotted, p.dayFirst, p.monthSlashDay} {
			if f, end, ok = read(i); ok {
				break
			}
		}
	case r&(anOrdinal|aNumber) != 0:
		f, end, ok = p.dayFirst(i)
	}
	return f, end, ok && f.kind == calendar && f.unit == DayUnit
}

// weekOf reads the week of a weekday: of next week, last week.
func (p *parser) weekOf(i int) (*form, int) {
	j := i
	if p.word(j) == wOf {
		j++
		if p.word(j) == wThe {
			j++
		}
	}
	if p.role(j)&aDirection == 0 || p.word(j+1) != wWeek {
		return nil, i
	}
	g, end, ok := p.directed(j, p.entry(j), j == i+2)
	if !ok || g.kind != relative || g.unit != Week {
		return nil, i
	}
	return &g, end
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
		return p.decadeOrYear(i, the)
	}
	k := j
	hyphen := p.word(k) == wHyphen && p.tight(k) && p.tight(k+1)
	if hyphen {
		k++
	}
	fiscal := p.word(k) == wFiscal || p.word(k) == wFinancial
	if fiscal {
		k++
	}
	e := p.entry(k)
	switch {
	case e.role&(aWeekday|plural) == aWeekday:
		return p.nthWeekday(n, k, e)
	case e.role&aUnit != 0 && e.role&plural == 0:
		return p.nthUnit(n, Unit(e.n), k+1, hyphen, fiscal)
	case p.word(i) == wFirst:
		return p.countOf(i, j)
	case the && p.word(i-2) == wOn && p.isDigits(i) && !p.nounFollows(j) && !p.capital(j):
		return form{day: n, unit: DayUnit}, j, true // on the 7th
	}
	return form{}, 0, false
}

// decadeOrYear reads a decade or a year in words: the sixties, in nineteen ninety.
func (p *parser) decadeOrYear(i int, the bool) (f form, end int, ok bool) {
	if f, end, ok = p.wordDecade(i); ok {
		return f, end, the || p.word(i-1) == wThousand
	}
	if w := p.word(i - 1); w != wIn && w != wSince && w != wFrom && w != wUntil {
		return form{}, 0, false
	}
	y, end := p.yearInWords(i)
	if end == 0 || p.nounFollows(end) || p.word(end) == wS {
		return form{}, 0, false
	}
	return form{year: y, unit: Year}, end, true
}

// nthUnit reads on from the unit of an ordinal: the 20th century, the first
// quarter of 2009, third-quarter, the second week of May.
func (p *parser) nthUnit(n int, unit Unit, k int, hyphen, fiscal bool) (f form, end int, ok bool) {
	switch unit {
	case Century:
		return form{year: (n - 1) * 100, unit: Century}, k, n > 0 && n <= 30
	case Quarter, Half:
		if n < 1 || unit == Quarter && n > 4 || unit == Half && n > 2 {
			return form{}, 0, false
		}
		if p.word(k) == wOf && p.word(k+1) == wThe && p.role(k+2)&(aFiscal|aDirection|aUnit) == 0 && !p.isDigits(k+2) {
			return form{}, 0, false // the first half of the game
		}
		f = form{unit: unit, nth: n, fiscal: fiscal}
		if f.of, end = p.of(k); f.of != nil {
			f.fiscal = fiscal || f.of.fiscal
			return f, end, true
		}
		return f, end, !p.sports() && (unit == Quarter || hyphen || p.accounts())
	case Week, Month, DayUnit, Year, Weekend:
		of, end := p.of(k)
		return form{kind: counted, unit: unit, nth: n, of: of}, end, n > 0 && of != nil && of.unit > unit
	case Decade:
		if of, end := p.of(k); of != nil && of.unit == Century && n <= 10 && n > 0 {
			return form{year: of.year + 10*(n-1), unit: Decade}, end, true
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
		shares investors dividend forecast shipments production output deliveries turnover trade investment budget fiscal`)
	game = text.NewSet(`touchdown touchdowns yard yards goal goals quarterback kicked rebounds halftime scored lead coach team game pointer
		penalty midfielder striker possession`)
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
