package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

// point reads an expression that names days of the calendar or looks to them
// from the publication: May 7, the third quarter of 2009, early last year.
func (p *parser) point(i int) (f form, end int, ok bool) {
	if p.depth == deepest {
		return form{}, 0, false
	}
	p.depth++
	f, end, ok = p.dispatch(i)
	p.depth--
	return f, end, ok
}

// deepest is how far expressions may stand in one another: the morning of the
// first Monday of May is three deep.
const deepest = 5

// dispatch hands token i to the readers that its word calls for.
func (p *parser) dispatch(i int) (f form, end int, ok bool) {
	j, the := i, false
	if p.word(i) == wThe {
		j, the = i+1, true
	}
	e := p.entry(j)
	r := e.role
	if r&anEdge != 0 {
		if f, end, ok = p.edged(j); ok {
			return f, end, true
		}
	}
	if p.isDigits(j) || p.quoteMark(p.word(j)) {
		return p.inFigures(j, the)
	}
	if r&aHoliday != 0 && !the {
		if f, end, ok = p.holiday(j); ok {
			return f, end, true
		}
	}
	if r&aWeekday != 0 && !the {
		if f, end, ok = p.weekday(j, e); ok {
			return f, end, true
		}
	}
	if r&aMonth != 0 && !the {
		if f, end, ok = p.monthFirst(j); ok {
			return f, end, true
		}
	}
	if r&(anOrdinal|aNumber) != 0 || r&plural != 0 && r&(aUnit|aWeekday|aPart|aHour) == 0 {
		if f, end, ok = p.ordered(j, the); ok {
			return f, end, true
		}
	}
	if r&aSeason != 0 {
		if f, end, ok = p.season(j, e, the); ok {
			return f, end, true
		}
	}
	if r&aDay != 0 && !the {
		return p.dayWord(j, e)
	}
	if r&aQuarter != 0 {
		return p.quarterCode(j, e)
	}
	if r&aFiscal != 0 {
		if f, end, ok = p.fiscalYear(j); ok {
			return f, end, true
		}
	}
	if r&(aPart|aHour) != 0 {
		if f, end, ok = p.timeOfDay(j, the); ok {
			return f, end, true
		}
	}
	if r&aDirection != 0 {
		if f, end, ok = p.directed(j, e, the); ok {
			return f, end, true
		}
	}
	if the || p.word(j) == wYear || p.word(j) == wWeek {
		return p.theUnit(j, the)
	}
	return form{}, 0, false
}

// month is the month whose name stands at token i, with the full stop of an
// abbreviation.
func (p *parser) month(i int) (m time.Month, end int) {
	e := p.entry(i)
	if e.role&aMonth == 0 || p.tokens[i].Kind != text.Letters {
		return 0, 0
	}
	end = i + 1
	if p.word(end) == wDot && p.tight(end) && (e.role&abbreviated != 0 || p.isDigits(end+1)) {
		end++
	}
	return time.Month(e.n), end
}

// monthFirst reads May 7, May 7, 2025, May 7-10, 2025, May 2025 and May.
func (p *parser) monthFirst(i int) (f form, end int, ok bool) {
	m, j := p.month(i)
	f = form{month: m, unit: Month}
	k := j
	if p.word(k) == wThe {
		k++
	}
	if p.word(k) == wHyphen && p.tight(k) && p.tight(k+1) {
		k++ // Aug-5
	}
	if day, e := p.dayNumber(k); e > 0 && (k == j || p.tokens[j].Word == wHyphen || !p.isDigits(k) || e > k+1) && (p.tokens[i].Capital() || p.role(i)&weak == 0 || e > k+1 || k > j) {
		f.day, f.unit = day, DayUnit
		end = e
		if last, e := p.lastDay(end, day); e > 0 {
			f.to = &form{month: m, day: last, unit: DayUnit}
			end = e
		}
		f.year, f.short, end = p.yearAfter(end)
		if f.year == 0 {
			f.of, end = p.yearOf(end)
		}
		return stretched(f), end, true
	}
	if y, short, e := p.yearAfter(j); y != 0 {
		f.year, f.short = y, short
		return f, e, p.tokens[i].Capital() || p.role(i)&weak == 0 || p.preposed(i)
	}
	if !p.monthAlone(i, j) {
		return form{}, 0, false
	}
	f.of, end = p.yearOf(j)
	return f, end, true
}

// stretched turns a form with a last unit into a stretch.
func stretched(f form) form {
	if f.to == nil {
		return f
	}
	from := f
	from.to = nil
	f.to.year, f.to.of, f.to.short = f.year, f.of, f.short
	return form{kind: stretch, unit: f.unit, of: &from, to: f.to}
}

// dayNumber is the day of a month at token i: 7, 7th, seventh.
func (p *parser) dayNumber(i int) (day, end int) {
	if n, width := p.figures(i); width == 1 || width == 2 {
		end = i + 1
		if p.tight(end) && ordinalEndings.Has(p.word(end)) {
			end++
		} else if notADay.Has(p.word(end)) || p.tight(end) && (p.word(end) == wColon || p.word(end) == wSlash || p.tokens[end].Kind == text.Letters) && p.isDigits(end+1) {
			return 0, 0
		} else if p.word(end) == wColon && p.tight(end) && p.isDigits(end+1) || antemeridian.Has(p.word(end)) || postmeridian.Has(p.word(end)) {
			return 0, 0
		}
		if n < 1 || n > 31 {
			return 0, 0
		}
		return n, end
	}
	if n, e := p.ordinal(i); e > 0 && n >= 1 && n <= 31 {
		if r := p.role(e); r&aUnit != 0 && p.word(e) != wDay {
			return 0, 0 // in May second quarter
		}
		return n, e
	}
	if n, e := p.smallNumber(i); e > 0 && (p.word(e) == wThousand || p.word(e) == wHundred) {
		return 0, 0 // October two thousand and five
	} else if e > 0 && n <= 31 && p.role(e)&aNumber != 0 && p.role(e)&indefinite == 0 || e > 0 && n <= 31 && p.role(e)&aMonth != 0 {
		return n, e // January twenty five nineteen eighty six
	}
	return 0, 0
}

// notADay are words that count something else: In May 20 people died.
var notADay = text.NewSet(`people percent per % million billion thousand hundred dead killed workers men women children soldiers civilians police
	members countries states students protesters others companies years months weeks days hours minutes`)

// lastDay reads the second day of May 7-10, May 7 to 10 and May 7 and 8.
func (p *parser) lastDay(i, first int) (day, end int) {
	w := p.word(i)
	if w == 0 {
		return 0, 0
	}
	dash := dashes.Has(w)
	if !dash && w != wTo && w != wAnd && w != wThrough {
		return 0, 0
	}
	day, end = p.dayNumber(i + 1)
	if end == 0 || day <= first || w == wAnd && day != first+1 || p.role(end)&aMonth != 0 && p.role(end)&weak == 0 {
		return 0, 0
	}
	if !dash && p.nounFollows(end) && p.word(end) != wOf {
		return 0, 0
	}
	return day, end
}

// yearAfter is the year that goes on with a date: 2025, of 2025, '98, nineteen
// eighty-six, with or without a comma. It is 0 where none does.
func (p *parser) yearAfter(i int) (year int, short bool, end int) {
	j := i
	if p.word(j) == wComma && p.tight(j) {
		j++
	} else if p.word(j) == wOf || p.word(j) == wIn {
		j++
	}
	if y, e := p.year(j); e > 0 {
		if j > i && p.word(i) == wComma && p.nounFollows(e) && y%50 == 0 {
			return 0, false, i // On May 7, 2000 people …
		}
		return y, false, e
	}
	if j == i && p.quoteMark(p.word(j)) {
		if n, width := p.figures(j + 1); width == 2 && p.tight(j+1) {
			return century(n), true, j + 2
		}
	}
	if y, e := p.yearInWords(j); e > 0 && (j == i || p.word(i) != wIn) {
		return y, false, e
	}
	return 0, false, i
}

// century is the year that two figures of it stand for.
func century(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}

// year is a year in four figures at token i.
func (p *parser) year(i int) (year, end int) {
	n, width := p.figures(i)
	if width != 4 || n < 1000 || n > 2199 {
		return 0, 0
	}
	if p.tight(i+1) && (p.tokens[i+1].Kind == text.Letters && p.word(i+1) != wQuoteS || p.word(i+1) == wColon && p.isDigits(i+2)) {
		return 0, 0
	}
	return n, i + 1
}

// yearOf reads the year that a month or day is said to lie in: of next year,
// this year, last year.
func (p *parser) yearOf(i int) (of *form, end int) {
	j := i
	if p.word(j) == wOf || p.word(j) == wIn {
		j++
	}
	if p.word(j) == wThe {
		j++
	}
	e := p.entry(j)
	if e.role&aDirection == 0 || p.word(j+1) != wYear || j > i && p.word(j-1) == wThe && e.n != int16(following) && e.n != int16(previous) && e.n != int16(same) && e.n != int16(theNext) {
		return nil, i
	}
	f, end, ok := p.directed(j, e, j > i && p.word(j-1) == wThe)
	if !ok || f.kind != relative {
		return nil, i
	}
	return &f, end
}

// monthAlone reports whether a month's name without day or year is the month:
// not the verb may, Theresa May, or the river Jan.
func (p *parser) monthAlone(i, end int) bool {
	t, e := &p.tokens[i], p.entry(i)
	prep := p.preposed(i)
	// "April, May and June": it goes on with a list of months.
	listed := p.before >= 0 && p.unit == Month && (p.before == i-1 || p.before == i-2 && p.word(i-1) != 0 && (p.word(i-1) == wAnd || p.word(i-1) == wOr)) &&
		(p.word(i-1) == wComma || p.word(i-1) == wAnd || p.word(i-1) == wOr)
	if e.role&abbreviated != 0 {
		return (prep || listed || p.rangeFollows(end)) && t.Case != text.Upper
	}
	if e.role&weak == 0 {
		return t.Capital() || prep
	}
	if t.Case == text.Lower {
		return prep && p.word(i-1) == wIn && !p.nounFollows(end)
	}
	if listed || p.rangeFollows(end) && (prep || p.word(i-1) == wBetween) {
		return true
	}
	if p.capital(end) && p.tokens[end].Word != 0 && p.role(end)&(aMonth|aWeekday) != 0 {
		return prep
	}
	if t.Word == wMay {
		if p.word(end) == wQuoteS && p.mayIsName() {
			return false
		}
		if p.mayIsName() {
			return prep && (p.word(i-1) == wIn || p.word(i-1) == wSince || p.role(i-1)&(aDirection|anEdge) != 0)
		}
		return prep || p.word(i-1) == wThe || p.word(i-1) == wA
	}
	if prep {
		return true
	}
	if p.capital(end) || i > p.lo && p.capital(i-1) && i-1 > p.lo || t.Case == text.Upper {
		return false // June Carter, Aunt June
	}
	return p.word(i-1) == wThe || p.word(i-1) == wA || p.word(end) == wQuoteS || t.Word != wMarch && i > p.lo && p.tokens[i-1].Kind == text.Letters
}

// rangeFollows reports whether a month goes on as a range: May-June, May to July.
func (p *parser) rangeFollows(i int) bool {
	w := p.word(i)
	return (dashes.Has(w) || w == wTo || w == wAnd || w == wThrough) && p.role(i+1)&aMonth != 0 && p.capital(i+1)
}

// preposed reports whether a word stands before token i that makes a name after
// it a time: in, since, last, early.
func (p *parser) preposed(i int) bool {
	if p.word(i-1) == wHyphen && p.role(i-2)&anEdge != 0 {
		return true
	}
	return temporal.Has(p.word(i-1)) || p.role(i-1)&(aDirection|anEdge) != 0
}

var temporal = text.NewSet("in since until till by through during between from before after of on next last this to early mid late throughout for around")

// mayIsName reports whether the document speaks of somebody called May.
func (p *parser) mayIsName() bool {
	if p.named == 0 {
		p.named = -1
		for i := 1; i < len(p.tokens); i++ {
			t, b := &p.tokens[i], &p.tokens[i-1]
			if t.Word == wMay && t.Case == text.Title && (b.Kind == text.Letters && b.Case == text.Title && !function.Has(b.Word) && !starter(b.Word) ||
				b.Word == wDot && i > 1 && titles.Has(p.tokens[i-2].Word)) && (i+1 == len(p.tokens) || p.tokens[i+1].Kind != text.Digits) {
				p.named = 1
				break
			}
		}
	}
	return p.named > 0
}

var titles = text.NewSet("mr mrs ms dr sir lady lord")

// starter reports whether a capital letter on the word says nothing.
func starter(w text.Word) bool {
	e, _ := words.Get(w)
	return e.role&(opens|aUnit) != 0
}
