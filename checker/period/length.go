package period

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

var (
	one = numeral.Int(1)
	two = numeral.Int(2)
)

// length reads a length of time and what is made of one: three years, the past
// 70 plus years, more than a decade, three years ago, two-day, decades.
func (p *parser) length(i int) (f form, end int, ok bool) {
	h, ok := p.lengthHead(i)
	if !ok {
		return form{}, 0, false
	}
	if (p.word(h.at) == wFirst || p.word(h.at) == wFinal) && h.dir == nowhere {
		if f, end, ok = p.countOf(h.at, h.at+1); ok {
			return f, end, true
		}
		h.at++
	}
	a, ok := p.amount(h.at)
	if h.dir != nowhere && h.the && p.role(h.at)&(aUnit|plural|anOrdinal) == aUnit { // the past year
		a, ok = amount{count: one, end: h.at}, true
	}
	if !ok {
		if h.at == i {
			return p.bareUnits(i)
		}
		return form{}, 0, false
	}
	j, plus, back := p.adjectives(a.end)
	if plus != "" {
		h.mod = plus
	}
	if h.dir == nowhere && back != nowhere {
		h.dir = back // the 3 next weeks
	}
	hyphen := p.word(j) == wHyphen && p.tight(j) && p.tight(j+1)
	if hyphen {
		j++
	}
	unit := p.lengthUnit(j)
	if unit == NoUnit || !hyphen && p.wrongUnit(i, j, a, h.dir) || p.aged(j+1) {
		return form{}, 0, false
	}
	several := p.role(j)&plural != 0
	f = form{kind: lasting, unit: unit, count: a.count, most: a.most, vague: a.vague, mod: h.mod, dir: h.dir}
	f, j = p.remainder(f, p.pastFullStop(j+1, unit))
	switch {
	case p.word(j) == wHyphen && p.tight(j) && p.word(j+1) == wLong:
		return f, j + 2, true
	case hyphen && several && p.word(j) != wAgo:
		return f, j, true
	case hyphen:
		return f, j, unit != Half && (h.dir == nowhere) != h.the
	case h.dir != nowhere:
		if p.word(j) == wOf {
			f.dir = nowhere // the last week of the season
		}
		return f, j, true
	}
	if g, k, ok := p.shift(f, j); ok {
		return g, k, true
	}
	if f.of = p.ended(j); f.of != nil {
		return f, j, true
	}
	if p.word(i) == wA || p.word(i) == wAn {
		if p.perUnit(i) && a.end == i+1 {
			f.kind = repeated
		}
		return f, j, a.end > i+1 || unit >= Minute && !(p.word(j) == wHyphen && p.tight(j))
	}
	return f, j, several || !h.the
}

// lengthHead is what stands before the number of a length: nearly, the past, the
// next; at is the number's token.
type lengthHead struct {
	mod string
	dir direction
	the bool
	at  int
}

func (p *parser) lengthHead(i int) (h lengthHead, ok bool) {
	h.mod, h.at = p.hedge(i)
	if h.at > i && (p.word(h.at) == wThe || p.word(h.at) == wThese || p.role(h.at)&aDirection != 0) {
		return h, false // over the past year: a preposition
	}
	if w := p.word(h.at); w == wThe || w == wThese {
		h.the = w == wThe
		h.at++
	}
	if e := p.entry(h.at); e.role&aDirection != 0 && e.n != int16(this) && e.n != int16(same) {
		h.dir = direction(e.n)
		if !h.the && h.dir == theLast && modals.Has(p.word(h.at-1)) {
			return h, false // will last three years
		}
		h.at++
	}
	if h.dir != nowhere || h.the {
		if mod, k := p.hedge(h.at); k > h.at {
			h.mod, h.at = mod, k
		}
	}
	return h, true
}

// lengthUnit is the unit at token j; nights are counted as days.
func (p *parser) lengthUnit(j int) Unit {
	u := p.entry(j)
	switch {
	case u.role&aUnit != 0:
		return Unit(u.n)
	case u.role&aPart != 0 && dayPart(u.n) == night && p.word(j) != wTonight && p.word(j) != wOvernight:
		return DayUnit
	}
	return NoUnit
}

// pastFullStop steps over the full stop of an abbreviated unit within a sentence:
// 30 min. later.
func (p *parser) pastFullStop(j int, u Unit) int {
	if p.word(j) == wDot && p.tight(j) && p.tokens[j-1].End-p.tokens[j-1].Start <= 3 && u < Year && j+1 < p.hi {
		return j + 1
	}
	return j
}

var modals = text.NewSet("will would to could can may might must should not n't cannot usually typically often normally generally only")

// perUnit reports whether "a day" says how often: $5 a day, twice a week.
func (p *parser) perUnit(i int) bool {
	if i-1 < p.lo {
		return false
	}
	b := &p.tokens[i-1]
	return b.Kind == text.Digits || b.Kind == text.Letters && rates.Has(b.Word) || b.Kind == text.Symbol
}

var rates = text.NewSet("times once twice dollars euros pounds million billion barrels tons tonnes people cents percent yuan hours minutes more")

// wrongUnit tells units that are none here: three quarters of the people, the
// second after a number that is an ordinal's, a share of a light year.
func (p *parser) wrongUnit(i, j int, a amount, dir direction) bool {
	u := p.entry(j)
	unit := Unit(u.n)
	if unit == Half && u.role&aUnit != 0 {
		return true
	}
	if p.tight(j) && p.tokens[j-1].Kind == text.Digits && p.tokens[j].End-p.tokens[j].Start == 1 {
		return true
	}
	if unit == Quarter && u.role&plural != 0 && dir == nowhere && j == a.end && (p.word(j+1) == wOf || a.count == numeral.Int(3)) {
		return true
	}
	if unit == Quarter && u.role&plural == 0 && a.end == j && dir == nowhere {
		return true // a quarter: a fourth
	}
	if unit == Minute && (p.word(j-1) == wLast || p.word(j-1) == wNext) {
		return true
	}
	if u.role&anOrdinal != 0 && u.role&plural == 0 && (p.word(j-1) == wA || p.word(j-1) == wAnother || !(p.word(j+1) == 0 || p.role(j-1)&aNumber != 0 || p.isDigits(j-1)) || p.capital(j+1)) {
		return true // a second opinion
	}
	if a.vague && (u.role&plural == 0) {
		return true
	}
	if (p.word(i) == wA || p.word(i) == wAn) && j == i+1 {
		if u.role&plural != 0 {
			return true
		}
		if b := p.word(i - 1); speeds.Has(b) {
			return true // miles an hour
		}
	}
	if p.word(j-1) == wMany && (p.word(j-2) == wSo || p.word(j-2) == wAs || p.word(j-2) == wHow) {
		return true
	}
	if u.role&aUnit != 0 && u.role&abbreviated == 0 && j+1 < p.hi && p.tight(j+1) && p.word(j+1) == wHyphen && u.role&plural == 0 && p.word(j+2) != wOld && p.word(j+2) != wLong && a.end == i+1 && (p.word(i) == wA || p.word(i) == wAn) {
		return true // a day-care center
	}
	if u.role&plural == 0 && a.count != one && a.end == j && (unit == DayUnit || unit == Year || unit == Month || unit == Week) && p.isDigits(j-1) && p.capital(j) {
		return true // 60 Day Fiance
	}
	return false
}

var (
	speeds   = text.NewSet("miles mile kilometers kilometres km knots feet meters metres mph kph kmh m ft")
	wAnother = text.Intern("another")
	wMany    = text.Intern("many")
	wHow     = text.Intern("how")
	wOlder   = text.Intern("older")
	wYounger = text.Intern("younger")
)

// aged reports whether what was read is an age: 20 years old, 45-year-old, 56
// years of age.
func (p *parser) aged(j int) bool {
	if p.word(j) == wHyphen && p.tight(j) {
		j++
	}
	switch p.word(j) {
	case wOld, wOlds, wOlder, wYounger:
		return true
	case wOf:
		return p.word(j+1) == wAge
	}
	return false
}

var wOlds = text.Intern("olds")

// remainder reads what goes on with a length: and 2 months, and a half.
func (p *parser) remainder(f form, j int) (form, int) {
	k := j
	if p.word(k) == wAnd || p.word(k) == wComma {
		k++
	}
	if p.word(k-1) == wAnd && k > j {
		if p.word(k) == wA && p.word(k+1) == wHalf {
			f.count, _ = f.count.Add(numeral.Decimal{Coef: 5, Exp: -1})
			return f, k + 2
		}
		if p.word(k) == wA && p.word(k+1) == wQuarter && p.word(k+2) != wOf {
			f.count, _ = f.count.Add(numeral.Decimal{Coef: 25, Exp: -2})
			return f, k + 2
		}
	}
	if f.vague || f.most.Coef != 0 || k == j && p.word(k-1) == wAnd {
		return f, j
	}
	a, ok := p.oneAmount(k)
	if !ok || a.vague || a.end == k+1 && (p.word(k) == wA || p.word(k) == wAn) {
		return f, j
	}
	u := p.entry(a.end)
	if u.role&aUnit == 0 || Unit(u.n) >= f.unit || Unit(u.n) == NoUnit || u.role&anOrdinal != 0 {
		return f, j
	}
	// "the last 3 months and 2 weeks and 2 days ago": what is told from now
	// belongs to the ago.
	if f.dir != nowhere && p.endsInAgo(a.end+1) {
		return f, j
	}
	f.rest, f.restUnit = a.count, Unit(u.n)
	j = a.end + 1
	if p.word(j) == wAnd {
		if b, ok := p.oneAmount(j + 1); ok && p.role(b.end)&aUnit != 0 && Unit(p.entry(b.end).n) < f.restUnit && !(f.dir != nowhere && p.endsInAgo(b.end+1)) && f.restUnit == Week && Unit(p.entry(b.end).n) == DayUnit {
			f.restUnit = DayUnit
			days, _ := f.rest.Mul(numeral.Int(7))
			f.rest, _ = days.Add(b.count)
			j = b.end + 1
		}
	}
	return f, j
}

// ended is the day that a length is said to end with: the three months ended
// Sept. 30, the week ending Jan. 5.
func (p *parser) ended(i int) *form {
	if w := p.word(i); w != wEnded && w != wEnding && w != wThrough {
		return nil
	}
	j := i + 1
	if p.word(j) == wOn || p.word(j) == wIn {
		j++
	}
	g, _, ok := p.point(j)
	if !ok || g.kind != calendar || g.unit != DayUnit && g.unit != Month || g.edge != whole {
		return nil
	}
	return &g
}

var wEnded, wEnding = text.Intern("ended"), text.Intern("ending")

func (p *parser) endsInAgo(j int) bool {
	if p.word(j) == wAgo {
		return true
	}
	if p.word(j) != wAnd {
		return false
	}
	b, ok := p.oneAmount(j + 1)
	return ok && p.role(b.end)&aUnit != 0 && p.word(b.end+1) == wAgo
}

// bareUnits reads years, decades and hours without a number: for decades,
// decades-long, years ago, weeks later.
func (p *parser) bareUnits(i int) (f form, end int, ok bool) {
	u := p.entry(i)
	if u.role&(aUnit|plural) != aUnit|plural || u.role&anOrdinal != 0 {
		return form{}, 0, false
	}
	j := i + 1
	f = form{kind: lasting, unit: Unit(u.n), vague: true}
	switch w := p.word(j); {
	case w == wAgo:
		f.kind, f.back = shifted, true
		return f, j + 1, true
	case w == wLater || w == wEarlier:
		f.kind, f.back, f.text = shifted, w == wEarlier, true
		return f, j + 1, true
	case w == wHyphen && p.tight(j) && (p.word(j+1) == wLong || p.word(j+1) == wOld):
		return f, j + 2, true
	case w == wLong:
		return f, j, true
	}
	b := p.word(i - 1)
	if f.unit >= Decade && !p.nounFollows(j) && !p.tight(j) && !(p.tokens[i].Capital() && i > p.lo) {
		return f, j, true
	}
	if p.tight(i) && i > p.lo || p.tight(j) && p.word(j) == wHyphen || p.nounFollows(j) || p.capital(i) && i > p.lo {
		return form{}, 0, false
	}
	switch b {
	case wFor, wIn, wWithin, wAfter, wOf, wDuring:
		if b == wOf && !measured.Has(p.word(i-2)) && p.word(i-2) != wThousands {
			return form{}, 0, false
		}
		return f, j, true
	case wJust:
		return f, j, p.word(i-2) == wIn || p.word(j) == wBefore || p.word(j) == wAfter
	}
	if w := p.word(j); (w == wBefore || w == wAfter || w == wOf) && f.unit != Quarter {
		return f, j, w != wOf || i == p.lo
	}
	return form{}, 0, false
}

var (
	wWithin    = text.Intern("within")
	wThousands = text.Intern("thousands")
	measured   = text.NewSet("hundreds thousands dozens scores matter couple number period decades years millions tens handful")
)
