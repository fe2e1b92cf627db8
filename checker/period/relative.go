package period

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// edged reads a modifier with the period it modifies: early June, mid-2020, late
// last week, the end of the year, later today, early in 2013.
func (p *parser) edged(i int) (f form, end int, ok bool) {
	e, w := p.entry(i), p.word(i)
	j := i + 1
	of := nouns.Has(w)
	switch {
	case of && p.word(j) == wOf:
		j++
	case of && w != wMiddle && w != wMid:
		if w == wEnd && p.word(j) == wHyphen && p.tight(j) { // end-June, end-2012
			j++
			break
		}
		return form{}, 0, false
	case p.word(j) == wHyphen && p.tight(j):
		j++
	case p.word(j) == wOn:
		j++
	case p.word(j) == wIn:
		j++
	}
	switch {
	case p.word(j) == wThe && p.role(j+1)&(aUnit|plural) == aUnit && p.role(j+1)&anOrdinal == 0:
		u := Unit(p.entry(j + 1).n)
		if u < DayUnit || p.word(j+2) == wOf || u == Half || u == Quarter && p.sports() {
			return form{}, 0, false
		}
		f, end, ok = form{kind: relative, dir: same, unit: u}, j+2, true
		if y, k := p.year(j + 2); u == Year && k > 0 {
			f, end = form{year: y, unit: Year}, k
		}
	case p.word(j) == wThe && p.role(j+1)&aPart != 0 && p.word(j-1) == wIn:
		f, end = p.partOfDay(form{kind: relative, dir: same, unit: DayUnit}, j+1)
		ok = f.part != noPart
	default:
		f, end, ok = p.point(j)
	}
	if !ok || f.kind != calendar && f.kind != relative && f.kind != clocked || f.edge != whole {
		return form{}, 0, false
	}
	if f.kind == clocked && f.hasClock {
		return form{}, 0, false // early 6 a.m.
	}
	if p.word(j-1) == wIn && f.unit <= DayUnit && f.part == noPart && p.word(j) != wThe || p.word(j-1) == wOn && f.unit > DayUnit {
		return form{}, 0, false
	}
	f.edge = edge(e.n)
	return f, end, true
}

var (
	nouns        = text.NewSet("beginning start middle end close")
	wMiddle      = text.Intern("middle")
	wLatest      = text.Intern("latest")
	wPeriod      = text.Intern("period")
	wMid         = text.Intern("mid")
	wComing      = text.Intern("coming")
	wUpcoming    = text.Intern("upcoming")
	workingWords = text.NewSet("working business calendar trading academic school fiscal financial past coming")
)

// dayWord reads today, tomorrow night, yesterday morning.
func (p *parser) dayWord(i int, e entry) (f form, end int, ok bool) {
	if i > p.lo && p.tokens[i].Case == text.Title && p.capital(i-1) && p.tokens[i-1].Case != text.Lower && i-1 > p.lo {
		return form{}, 0, false // USA Today
	}
	f = form{kind: relative, unit: DayUnit, dir: this}
	switch e.n {
	case -1:
		f.dir = theLast
	case 1:
		f.dir = theNext
	}
	f, end = p.partOfDay(f, i+1)
	return f, end, true
}

// directed reads what last, this, next, the previous and the like begin: last
// year, next Tuesday, this summer, the following day, last night.
func (p *parser) directed(i int, e entry, the bool) (f form, end int, ok bool) {
	dir, j := direction(e.n), i+1
	if w := p.word(j); dir == this && (w == wPast || w == wComing || w == wUpcoming || w == wLast || w == wNext) { // this past Tuesday
		dir = direction(p.entry(j).n)
		j++
	}
	fiscal := p.word(j) == wFiscal || p.word(j) == wFinancial
	if fiscal || workingWords.Has(p.word(j)) && p.role(j+1)&aUnit != 0 && p.role(j)&aDirection == 0 {
		j++
	}
	x := p.entry(j)
	switch {
	case x.role&(aUnit|plural|anOrdinal) == aUnit:
		return p.directedUnit(i, j, dir, the, fiscal)
	case fiscal:
		return form{}, 0, false
	case x.role&(aPart|plural) == aPart:
		return p.directedPart(j, dir, the)
	case x.role&aWeekday != 0 && x.role&(plural|abbreviated) == 0:
		f, end, ok = p.weekday(j, x)
	case x.role&aMonth != 0 && (p.tokens[j].Capital() || x.role&weak == 0):
		f, end, ok = p.monthFirst(j)
	case x.role&aSeason != 0 && !(p.capital(j+1) && p.tokens[j].Capital()):
		f, end, ok = form{unit: Season, nth: int(x.n)}, j+1, true
	case x.role&aHoliday != 0:
		f, end, ok = p.holiday(j)
	case p.isDigits(j) && (dir == this || dir == theNext) && !the:
		f, end, ok = p.monthSlashDay(j)
	}
	if !ok || f.kind != calendar && f.kind != clocked || p.word(i) == wThat && f.unit != DayUnit && f.unit != Month {
		return form{}, 0, false
	}
	switch f.dir = dir; dir {
	case past:
		f.dir = theLast
	case coming:
		f.dir = theNext
	}
	return f, end, true
}

// directedUnit reads the unit at token j after the direction at i: last year, the
// following day, that week. Last with "the", and past, make a length.
func (p *parser) directedUnit(i, j int, dir direction, the, fiscal bool) (f form, end int, ok bool) {
	unit, w := Unit(p.entry(j).n), p.word(i)
	if unit < DayUnit || unit == Half ||
		p.tight(j) && p.word(j-1) == wHyphen || p.tight(j+1) && p.word(j+1) == wHyphen && unit != Year { // next-day delivery
		return form{}, 0, false
	}
	switch dir {
	case past:
		if the || w == wPast {
			return form{}, 0, false
		}
		dir = theLast // this past week
	case theLast:
		if w == wLatest && !the || the && w != wLatest && unit != Quarter && !fiscal || unit == DayUnit {
			return form{}, 0, false
		}
	case theNext:
		if the && w != wUpcoming && unit < Decade {
			if unit == Year && !fiscal && p.word(i-2) == wOver {
				return form{}, 0, false // over the next year
			}
			dir = following
		}
	case coming:
		dir = theNext
	case previous, following:
		if !the && p.word(i-1) != wA {
			return form{}, 0, false
		}
	case same:
		if w == wThat && p.role(i-1)&aNumber != 0 {
			return form{}, 0, false
		}
	}
	f = form{kind: relative, dir: dir, unit: unit, fiscal: fiscal}
	if unit == DayUnit && dir == this && (p.word(j+1) == wOf || p.word(j+1) == wAnd && p.word(j+2) == wAge) {
		return form{}, 0, false // this day and age
	}
	return f, j + 1, true
}

// directedPart reads the part of the day at token j: last night, this morning,
// the next evening.
func (p *parser) directedPart(j int, dir direction, the bool) (f form, end int, ok bool) {
	part := dayPart(p.entry(j).n)
	switch dir {
	case past, coming:
		return form{}, 0, false
	case theLast:
		if the || part != night && part != evening {
			return form{}, 0, false
		}
	case theNext:
		dir = following
	}
	f, end = p.partOfDay(form{kind: relative, unit: DayUnit, dir: dir}, j)
	return f, end, f.part != noPart
}

var wOver = text.Intern("over")

// theUnit reads the year, the day before yesterday, the year 2000, year-end and
// the year-ago quarter.
func (p *parser) theUnit(i int, the bool) (f form, end int, ok bool) {
	e, w := p.entry(i), p.word(i)
	unit, j := Unit(e.n), i+1
	switch {
	case w == wEntire || w == wWhole || w == wFull:
		u := p.entry(j)
		unit = Unit(u.n)
		return form{kind: relative, dir: same, unit: unit}, j + 1,
			the && u.role&(aUnit|plural|anOrdinal) == aUnit && unit >= DayUnit && unit != Half && !p.nounFollows(j+1)
	case w == wYear:
		if f, end, ok = p.afterYear(i); ok {
			return f, end, true
		}
	case e.role&aUnit == 0:
		return form{}, 0, false
	case unit == Week && !the:
		return p.weekNumber(i)
	}
	if !the || e.role&(plural|anOrdinal) != 0 || unit < DayUnit || unit == Half {
		return form{}, 0, false
	}
	switch w := p.word(j); {
	case w == wBefore || w == wAfter || w == wEarlier || w == wPrevious:
		return p.unitBeside(j, unit)
	case unit == Weekend:
		return form{kind: relative, dir: same, unit: unit}, j, !p.nounFollows(j) && !p.capital(j)
	case w == wOf && unit == Week:
		g, k, ok := p.point(j + 1)
		return form{kind: calendar, unit: Week, of: &g}, k, ok && g.kind == calendar && g.unit == DayUnit // the week of July 18
	case w == wOf || p.nounFollows(j) && p.ended(j) == nil || p.capital(j) || p.tight(j) && w == wHyphen || clauses.Has(w):
		return form{}, 0, false
	}
	if of := p.ended(j); of != nil && unit >= Week {
		return form{kind: lasting, unit: unit, count: one, of: of}, j, true
	}
	b := p.word(i - 2)
	return form{kind: relative, dir: same, unit: unit}, j, b == wOf && shares.Has(p.word(i-3)) || b != wOf && around.Has(b)
}

// afterYear reads what goes on from "year": the year 2000, year-end, the year-ago
// quarter.
func (p *parser) afterYear(i int) (f form, end int, ok bool) {
	j := i + 1
	if y, k := p.year(j); k > 0 {
		return form{year: y, unit: Year}, k, true
	}
	if n, ok := numeral.Read(p.d, j, p.hi); ok && n.Words && !n.Ordinal && n.Value.Exp == 0 && n.Value.Coef > 100 && n.Value.Coef < 2200 {
		return form{year: int(n.Value.Coef), unit: Year}, n.End, true // the year eight hundred and fourteen
	}
	if p.word(j) == wHyphen && p.tight(j) || p.word(j) == wQuoteS {
		j++
	}
	w := p.word(j)
	switch {
	case j == i+1:
	case w == wEnd && !(p.tight(j+1) && p.word(j+1) == wHyphen):
		return form{kind: relative, dir: this, unit: Year, edge: late}, j + 1, true
	case (w == wAgo || w == wEarlier) && p.tight(j):
		f = form{kind: shifted, unit: Year, count: one, back: true, text: w == wEarlier}
		if p.word(j+1) == wPeriod || p.word(j+1) == wQuarter {
			j++
		}
		return f, j + 1, true
	}
	return form{}, 0, false
}

// weekNumber reads week 10.
func (p *parser) weekNumber(i int) (f form, end int, ok bool) {
	n, w := p.figures(i + 1)
	return form{unit: Week, nth: n}, i + 2, (w == 1 || w == 2) && n >= 1 && n <= 53 && !p.tokens[i].Capital() && !p.nounFollows(i+2) && !p.tight(i+2)
}

// unitBeside reads the before of the day before, the year earlier, the day before
// yesterday. Where it goes on (the day before he left) only the unit is known.
func (p *parser) unitBeside(j int, unit Unit) (f form, end int, ok bool) {
	w := p.word(j)
	back := w != wAfter
	if unit == DayUnit && (p.word(j+1) == wYesterday || p.word(j+1) == wTomorrow) {
		return form{kind: shifted, unit: DayUnit, count: two, back: back}, j + 2, back == (p.word(j+1) == wYesterday)
	}
	if w == wBefore || w == wAfter {
		if g, _, ok := p.point(j + 1); ok && g.unit <= unit {
			return form{kind: shifted, unit: unit, count: one, back: back, of: &g}, j, true
		}
		if n := p.word(j + 1); p.nounFollows(j+1) || p.capital(j+1) || clauses.Has(n) || determiners.Has(n) {
			return form{kind: shifted, unit: unit, vague: true, text: true, back: back}, j, true
		}
	}
	f = form{kind: relative, unit: unit, dir: following}
	if back {
		f.dir = previous
	}
	return f, j + 1, true
}

var determiners = text.NewSet("the a an his her their its our my your this that these those another each some any no")

var (
	wEntire, wWhole, wFull = text.Intern("entire"), text.Intern("whole"), text.Intern("full")
	wPrevious              = text.Intern("previous")
	clauses                = text.NewSet("when that who he she they we i it you after which his their before as")
	shares                 = text.NewSet("remainder rest balance course most much part duration majority out")
	around                 = text.NewSet("for during throughout end ended ending finish finished close closed closing began begin start started in over this late early through")
)

// vague reads what is no certain time: now, recently, very soon, in the past, in
// recent years.
func (p *parser) vague(i int) (f form, end int, ok bool) {
	j := i
	w := p.word(j)
	ref := func(n int, end int) (form, int, bool) { return form{kind: reference, nth: n}, end, true }
	if (w == wMore || w == wMost) && p.word(j+1) == wRecently || (w == wVery || w == wMost) && (p.word(j+1) == wSoon || p.word(j+1) == wRecently || p.word(j+1) == wShortly) {
		j++
		w = p.word(j)
	}
	if e := p.entry(j); e.role&aVague != 0 {
		if (w == wSoon || w == wShortly) && (p.word(j+1) == wAfter || p.word(j+1) == wBefore || p.word(j+1) == wAs || p.word(j-1) == wAs) {
			return form{}, 0, false
		}
		if p.tokens[j].Capital() && j > p.lo && p.tokens[j-1].Kind == text.Letters || p.tight(j) && p.tokens[j-1].Kind == text.Punct && p.word(j-1) == wHyphen {
			return form{}, 0, false
		}
		return ref(int(e.n), j+1)
	}
	switch w {
	case wThe:
		n := -1
		switch p.word(i + 1) {
		case wPast:
			n = pastRef
		case wPresent:
			n = presentRef
		case wFuture:
			n = futureRef
		case wTime:
		}
		k := i + 2
		if w := p.word(i + 1); (p.word(k) == wFuture) && n < 0 && (w == wNear || w == wForeseeable || w == wDistant || w == wImmediate) {
			return ref(futureRef, k+1)
		}
		if p.word(i+1) == wTime && p.word(i+2) == wBeing {
			return ref(presentRef, i+3)
		}
		if n >= 0 && !p.nounFollows(k) && !p.capital(k) && temporal.Has(p.word(i-1)) && (p.word(i-1) != wOf || p.word(k) != wOf) {
			return ref(n, k)
		}
	case wRecent:
		if u := p.entry(i + 1); u.role&aUnit != 0 && u.role&plural != 0 && Unit(u.n) >= DayUnit {
			return ref(pastRef, i+2)
		}
	}
	if w == wThese && p.entry(i+1).role&plural != 0 && Unit(p.entry(i+1).n) == DayUnit && p.role(i+1)&aUnit != 0 {
		return ref(presentRef, i+2)
	}
	if e := p.entry(i + 1); p.role(i)&(aDirection) != 0 && e.role&(aUnit|plural) == aUnit|plural {
		if w == wComing || w == wUpcoming || w == wNext {
			return form{kind: lasting, unit: Unit(e.n), vague: true, dir: coming}, i + 2, w != wNext
		}
	}
	if w == wThe && p.entry(i+1).role&aDirection != 0 {
		u := p.entry(i + 2)
		if dir := direction(p.entry(i + 1).n); u.role&(aUnit|plural) == aUnit|plural && Unit(u.n) >= DayUnit && (dir == coming || dir == past) {
			return form{kind: lasting, unit: Unit(u.n), vague: true, dir: dir}, i + 3, true
		}
	}
	return form{}, 0, false
}

var (
	wAs, wBeing, wNear, wThese = text.Intern("as"), text.Intern("being"), text.Intern("near"), text.Intern("these")
	wForeseeable, wDistant     = text.Intern("foreseeable"), text.Intern("distant")
	wImmediate                 = text.Intern("immediate")
)
