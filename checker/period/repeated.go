package period

import "github.com/factlint/factlint/checker/text"

// repetition reads what comes again: every Monday, each year, every two weeks,
// daily, annual, twice a week, Mondays.
func (p *parser) repetition(i int) (f form, end int, ok bool) {
	w, e := p.word(i), p.entry(i)
	switch {
	case w == wEvery || w == wEach:
		j := i + 1
		u := p.entry(j)
		if p.word(j) == wOther {
			if u = p.entry(j + 1); u.role&(aUnit|plural) == aUnit && u.role&anOrdinal == 0 {
				return form{kind: repeated, unit: Unit(u.n), count: two}, j + 2, true
			}
			j++
		}
		switch {
		case u.role&(aWeekday|plural|abbreviated) == aWeekday:
			f = form{kind: repeated, unit: DayUnit, weekday: 1 + int(u.n)}
			return p.partOfDaySet(f, j+1)
		case u.role&(aUnit|plural) == aUnit && u.role&anOrdinal == 0:
			return form{kind: repeated, unit: Unit(u.n), count: one}, j + 1, true
		case u.role&aPart != 0 && u.role&plural == 0:
			return form{kind: repeated, unit: DayUnit, count: one, part: dayPart(u.n)}, j + 1, true
		case u.role&aMonth != 0 && p.capital(j):
			return form{kind: repeated, unit: Month, month: monthNumber(u)}, j + 1, true
		case u.role&aSeason != 0:
			return form{kind: repeated, unit: Season, nth: int(u.n)}, j + 1, true
		}
		if a, ok := p.amount(j); ok && p.word(j) != wA && p.word(j) != wAn {
			k, _, _ := p.adjectives(a.end)
			if u := p.entry(k); u.role&aUnit != 0 && (u.role&plural != 0 || a.count == one) && !(w == wEach && !a.vague) {
				return form{kind: repeated, unit: Unit(u.n), count: a.count, vague: a.vague}, k + 1, true
			}
		}
	case e.role&anAdverb != 0:
		return p.adverb(i, e)
	case (w == wOnce || w == wTwice) && (p.word(i+1) == wA || p.word(i+1) == wAn || p.word(i+1) == wEvery || p.word(i+1) == wEach):
		if u := p.entry(i + 2); u.role&(aUnit|plural) == aUnit && u.role&anOrdinal == 0 {
			return form{kind: repeated, unit: Unit(u.n), count: one}, i + 3, true
		}
	}
	return form{}, 0, false
}

func (p *parser) partOfDaySet(f form, i int) (form, int, bool) {
	if e := p.entry(i); e.role&aPart != 0 && e.role&plural == 0 {
		f.part = dayPart(e.n)
		return f, i + 1, true
	}
	return f, i, true
}

// adverb reads daily and annual, where they are no part of a name (the Daily
// Mail, People's Daily) and of no compound (semi-annual, bi-weekly).
func (p *parser) adverb(i int, e entry) (f form, end int, ok bool) {
	if p.tight(i) && p.word(i-1) == wHyphen || p.tight(i+1) && p.word(i+1) == wHyphen {
		return form{}, 0, false
	}
	if p.capital(i) && (i > p.lo || p.capital(i+1)) {
		return form{}, 0, false
	}
	if (p.word(i-1) == wThe || p.word(i-1) == wA) && Unit(e.n) != Year && (p.capital(i+1) || p.role(i-1)&aNumber != 0 && papers.Has(p.word(i+1)) || !p.nounFollows(i+1)) {
		return form{}, 0, false // the daily said
	}
	return form{kind: repeated, unit: Unit(e.n), count: one}, i + 1, true
}

var papers = text.NewSet("newspaper newspapers paper magazine tabloid")
