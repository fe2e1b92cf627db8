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
	wYears       = text.Intern("year's")
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
	dir, w := direction(e.n), p.word(i)
	j := i + 1
	fiscal := false
	if dir == this && (p.word(j) == wPast || p.word(j) == wComing || p.word(j) == wUpcoming || p.word(j) == wLast || p.word(j) == wNext) { // this past Tuesday
		dir = direction(p.entry(j).n)
		j++
	}
	switch x := p.word(j); {
	case x == wFiscal, x == wFinancial:
		fiscal = true
		j++
	case workingWords.Has(x) && p.role(j+1)&aUnit != 0 && p.role(j)&aDirection == 0:
		j++
	}
	x := p.entry(j)
	switch {
	case x.role&(aUnit|plural) == aUnit && (x.role&anOrdinal == 0):
		unit := Unit(x.n)
		if unit < DayUnit || unit == Half {
			return form{}, 0, false
		}
		if p.tight(j) && p.word(j-1) == wHyphen || p.tight(j+1) && p.word(j+1) == wHyphen && unit != Year {
			return form{}, 0, false // next-day delivery
		}
		switch dir {
		case past:
			if the || w == wPast {
				return form{}, 0, false // the past year: a length
			}
			dir = theLast // this past week
		case theLast:
			if w == wLatest && !the {
				return form{}, 0, false
			}
			if the && w != wLatest && unit != Quarter && !fiscal {
				return form{}, 0, false // the last year: a length
			}
		case theNext:
			if the {
				if unit == Decade || unit == Century || p.word(i) == wUpcoming {
					break
				}
				if unit == Year && !fiscal && p.word(i-2) == wOver {
					return form{}, 0, false
				}
				dir = following
			}
		case coming:
			dir = theNext
		case previous, following, same:
			if !the && dir != same && p.word(i-1) != wA {
				return form{}, 0, false
			}
			if w == wThat && p.role(i-1)&aNumber != 0 {
				return form{}, 0, false
			}
		}
		if unit == DayUnit && dir == theLast {
			return form{}, 0, false // the last day, his last day
		}
		f = form{kind: relative, dir: dir, unit: unit, fiscal: fiscal}
		if unit == DayUnit && dir == this {
			return f, j + 1, p.word(j+1) != wOf && !(p.word(j+1) == wAnd && p.word(j+2) == wAge)
		}
		return f, j + 1, true
	case fiscal:
		return form{}, 0, false
	case x.role&aPart != 0 && x.role&plural == 0 && p.word(j) != wTonight && p.word(j) != wOvernight:
		day := form{kind: relative, unit: DayUnit, dir: dir}
		if dir == theLast && (the || dayPart(x.n) != night && dayPart(x.n) != evening) || dir == past || dir == coming {
			return form{}, 0, false
		}
		if dir == theNext {
			day.dir = following
		}
		f, end = p.partOfDay(day, j)
		return f, end, true
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
	if !ok || f.kind != calendar && f.kind != clocked || w == wThat && f.unit != DayUnit && f.unit != Month {
		return form{}, 0, false
	}
	switch dir {
	case past:
		dir = theLast
	case coming:
		dir = theNext
	}
	f.dir = dir
	return f, end, true
}

var wOver = text.Intern("over")

// theUnit reads the year, the day before yesterday, the year 2000, year-end and
// the year-ago quarter.
func (p *parser) theUnit(i int, the bool) (f form, end int, ok bool) {
	e := p.entry(i)
	if e.role&aUnit == 0 && p.word(i) != wYears {
		if the && p.word(i) == wEntire || p.word(i) == wWhole || p.word(i) == wFull {
			if u := p.entry(i + 1); u.role&(aUnit|plural) == aUnit && Unit(u.n) >= DayUnit && u.role&anOrdinal == 0 && Unit(u.n) != Half && !p.nounFollows(i+2) {
				return form{kind: relative, dir: same, unit: Unit(u.n)}, i + 2, the
			}
		}
		return form{}, 0, false
	}
	unit := Unit(e.n)
	if p.word(i) == wYear || p.word(i) == wYears {
		if y, k := p.year(i + 1); k > 0 {
			return form{year: y, unit: Year}, k, true
		}
		if n, ok := numeral.Read(p.d, i+1, p.hi); ok && n.Words && !n.Ordinal && n.Value.Exp == 0 && n.Value.Coef > 100 && n.Value.Coef < 2200 {
			return form{year: int(n.Value.Coef), unit: Year}, n.End, true // the year eight hundred and fourteen
		}
		j := i + 1
		if p.word(j) == wHyphen && p.tight(j) || p.word(j) == wQuoteS {
			j++
		}
		switch {
		case p.word(j) == wEnd && j > i+1 && !(p.tight(j+1) && p.word(j+1) == wHyphen):
			return form{kind: relative, dir: this, unit: Year, edge: late}, j + 1, true
		case (p.word(j) == wAgo || p.word(j) == wEarlier) && p.tight(j) && j > i+1:
			f = form{kind: shifted, unit: Year, count: one, back: true, text: p.word(j) == wEarlier}
			if p.word(j+1) == wPeriod || p.word(j+1) == wQuarter {
				j++
			}
			return f, j + 1, true
		}
	}
	if n, w := p.figures(i + 1); unit == Week && !the && w > 0 && w <= 2 && n >= 1 && n <= 53 && !p.tokens[i].Capital() && !p.nounFollows(i+2) && !p.tight(i+2) {
		return form{unit: Week, nth: n}, i + 2, true
	}
	if !the || e.role&(plural|anOrdinal) != 0 || unit < DayUnit || unit == Half {
		return form{}, 0, false
	}
	j := i + 1
	if p.word(j) == wBefore || p.word(j) == wAfter || p.word(j) == wEarlier || p.word(j) == wPrevious {
		back := p.word(j) != wAfter
		if unit == DayUnit && p.word(j+1) == wYesterday {
			return form{kind: shifted, unit: DayUnit, count: two, back: true}, j + 2, true
		}
		if unit == DayUnit && p.word(j+1) == wTomorrow {
			return form{kind: shifted, unit: DayUnit, count: two}, j + 2, true
		}
		f = form{kind: relative, unit: unit, dir: following}
		if back {
			f.dir = previous
		}
		if g, k, ok := p.point(j + 1); ok && (p.word(j) == wBefore || p.word(j) == wAfter) && g.unit <= unit && k > 0 {
			return form{kind: shifted, unit: unit, count: one, back: back, of: &g}, i + 1, true
		}
		return f, j + 1, true
	}
	if unit == Weekend {
		return form{kind: relative, dir: same, unit: unit}, j, !p.nounFollows(j) && !p.capital(j)
	}
	if of := p.ended(j); of != nil && unit >= Week {
		return form{kind: lasting, unit: unit, count: one, of: of}, j, true
	}
	if p.word(j) == wOf && unit == Week {
		if g, k, ok := p.point(j + 1); ok && g.kind == calendar && g.unit == DayUnit {
			return form{kind: calendar, unit: Week, of: &g}, k, true // the week of July 18
		}
	}
	if p.word(j) == wOf || p.nounFollows(j) || p.capital(j) || p.tight(j) && p.word(j) == wHyphen || clauses.Has(p.word(j)) {
		return form{}, 0, false
	}
	if p.word(i-2) == wOf && !shares.Has(p.word(i-3)) || p.word(i-2) != wOf && !around.Has(p.word(i-2)) {
		return form{}, 0, false
	}
	return form{kind: relative, dir: same, unit: unit}, j, true
}

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
