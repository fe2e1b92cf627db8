package period

import "github.com/factlint/factlint/checker/text"

// shift reads the ago of three years ago, the later of two days later and the
// date of two weeks before May 13.
func (p *parser) shift(f form, j int) (form, int, bool) {
	w := p.word(j)
	f.kind = shifted
	switch w {
	case wAgo:
		f.back = true
		return f, j + 1, true
	case wEarlier:
		f.back, f.text = true, true
		return f, j + 1, p.word(j+1) != wThan
	case wLater:
		f.text = true
		return f, j + 1, p.word(j+1) != wThan
	case wHence:
		return f, j + 1, true
	case wFrom:
		if p.word(j+1) == wNow {
			return f, j + 2, true
		}
		if p.role(j+1)&aDay != 0 && p.word(j+1) != wYesterday {
			return f, j + 2, true
		}
	case wIn:
		if p.word(j+1) == wThe && p.word(j+2) == wFuture {
			return f, j + 3, true
		}
	case wBefore, wAfter, wSince:
	default:
		return f, j, false
	}
	if w == wIn {
		return f, j, false
	}
	k := j + 1
	if g, _, ok := p.point(k); ok && (g.kind == calendar || g.kind == relative && w != wSince) && g.unit < Year || ok && w == wSince && g.kind == calendar && g.year != 0 && p.word(j-3) == wIn {
		f.of, f.back = &g, w == wBefore
		return f, j, true
	}
	return f, j, false
}

// countOf reads the first ten months of this year and the first week of 2021.
func (p *parser) countOf(i, j int) (f form, end int, ok bool) {
	a, ok := p.amount(j)
	if !ok || a.vague || a.most.Coef != 0 || p.word(j) == wA || p.word(j) == wAn {
		return form{}, 0, false
	}
	k := a.end
	hyphen := p.word(k) == wHyphen && p.tight(k)
	if hyphen {
		return form{}, 0, false
	}
	for p.word(k) == wFull || p.word(k) == wCalendar {
		k++
	}
	u := p.entry(k)
	if u.role&aUnit == 0 || u.role&plural == 0 && a.count != one || Unit(u.n) < DayUnit || a.count.Exp != 0 {
		return form{}, 0, false
	}
	of, end := p.of(k + 1)
	if of == nil && p.word(k+1) == wOf && p.word(k+2) == wThe && (p.word(k+3) == wYear || p.word(k+3) == wMonth) && !p.nounFollows(k+4) {
		of, end = &form{kind: relative, dir: this, unit: Unit(p.entry(k + 3).n)}, k+4
	}
	switch {
	case of != nil && of.unit > Unit(u.n):
	case of == nil && Unit(u.n) == Month && p.word(i) == wFirst && p.word(i-1) == wThe && (p.word(i-2) == wIn || p.word(i-2) == wFor || p.word(i-2) == wDuring || p.word(i-2) == wOver):
		// in the first nine months: of the year
		of, end = &form{kind: relative, dir: this, unit: Year, vague: true}, k+1
	default:
		return form{}, 0, false
	}
	return form{kind: counted, unit: Unit(u.n), count: a.count, back: p.word(i) != wFirst, of: of}, end, true
}

var wCalendar = text.Intern("calendar")
