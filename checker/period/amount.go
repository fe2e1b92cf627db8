package period

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// amount is a number of units, or the words that stand for one.
type amount struct {
	count, most numeral.Decimal
	vague       bool
	end         int
}

// amount reads the number of a length: 3, two and a half, a, several, a couple
// of, two to three, 60 and 90.
func (p *parser) amount(i int) (a amount, ok bool) {
	if a, ok = p.oneAmount(i); !ok {
		return a, false
	}
	j := a.end
	w := p.word(j)
	if w == wHyphen && p.tight(j) && p.word(j+1) == wTo { // two- to three-year
		j++
		w = wTo
	}
	if w == wTo || w == wOr || dashes.Has(w) && p.tight(j) && p.tight(j+1) || w == wAnd && p.word(i-1) == wBetween {
		if b, ok := p.oneAmount(j + 1); ok && !b.vague && !a.vague && b.count.Cmp(a.count) > 0 && p.word(j+1) != wA && p.word(j+1) != wAn {
			a.most, a.end = b.count, b.end
		}
	}
	return a, true
}

func (p *parser) oneAmount(i int) (a amount, ok bool) {
	w, e := p.word(i), p.entry(i)
	switch {
	case p.isDigits(i):
		if n, width := p.figures(i); width > 0 && width < 7 && !(p.tight(i+1) && p.tokens[i+1].Kind == text.Letters && p.role(i+1)&aUnit == 0) && p.role(i+1)&aUnit != 0 {
			return amount{count: numeral.Int(int64(n)), end: i + 1}, true
		}
		return p.numeral(i)
	case e.role&indefinite != 0:
		return p.indefinite(i)
	case w == wA || w == wAn:
		switch {
		case p.role(i+1)&indefinite != 0 && p.word(i+1) != wSome && p.word(i+1) != wSeveral || p.word(i+1) == wNumber:
			a, ok = p.indefinite(i + 1)
			return a, ok
		case p.word(i+1) == wHalf:
			j := i + 2
			return amount{count: numeral.Decimal{Coef: 5, Exp: -1}, end: j}, true
		case p.word(i+1) == wHundred || p.word(i+1) == wThousand:
			return p.numeral(i)
		case p.word(i+1) == wQuarter && p.word(i+2) == wOf && (p.word(i+3) == wA || p.word(i+3) == wAn):
			return amount{count: numeral.Decimal{Coef: 25, Exp: -2}, end: i + 4}, true
		}
		return amount{count: one, end: i + 1}, true
	case w == wHalf:
		j := i + 1
		if p.word(j) == wA || p.word(j) == wAn {
			j++
		}
		return amount{count: numeral.Decimal{Coef: 5, Exp: -1}, end: j}, j > i+1 || p.word(j) == wHyphen
	case e.role&aNumber != 0:
		if e.n == 1 && w != wOne {
			return amount{count: one, end: i + 1}, true // another, single
		}
		return p.numeral(i)
	}
	return amount{}, false
}

func (p *parser) numeral(i int) (a amount, ok bool) {
	n, ok := numeral.Read(p.d, i, p.hi)
	if !ok || n.Ordinal {
		return amount{}, false
	}
	return amount{count: n.Value, end: n.End}, true
}

// indefinite reads several, a few, dozens of, a couple of, a number of.
func (p *parser) indefinite(i int) (a amount, ok bool) {
	w := p.word(i)
	j := i + 1
	if w == wDozen {
		return amount{count: numeral.Int(12), end: j}, true
	}
	if w == wHundred || w == wThousand {
		return amount{}, false
	}
	switch {
	case p.word(j) == wOf:
		j++
	case w == wNumber:
		return amount{}, false
	}
	return amount{vague: true, end: j}, true
}

// adjectives steps over what may stand between the number and the unit: 70 plus
// years, six straight days, two consecutive quarters, three more years.
func (p *parser) adjectives(i int) (end int, plus string, dir direction) {
	for {
		w := p.word(i)
		j := i
		if w == wHyphen && p.tight(i) && p.tight(i+1) && (p.word(i+1) == wPlus || p.word(i+1) == wOdd) {
			j++
			w = p.word(j)
		}
		switch {
		case w == wPlus, w == wPlusSign, w == wOdd:
			i, plus = j+1, "MORE_THAN"
			if w == wOdd {
				plus = "APPROX"
			}
			if p.word(i) == wHyphen && p.tight(i) && p.tight(i+1) {
				return i, plus, dir
			}
		case w == wOr && p.word(i+1) == wSo:
			i, plus = i+2, "APPROX"
		case w == wOr && p.word(i+1) == wMore:
			i, plus = i+2, "MORE_THAN"
		case between.Has(w):
			i++
		case (w == wLast || w == wPast || w == wNext) && p.role(i+1)&plural != 0:
			dir = direction(p.entry(i).n)
			i++
		default:
			return i, plus, dir
		}
	}
}

var between = text.NewSet("consecutive straight successive full more further additional extra solid whole long calendar business working trading school fiscal financial academic short other different")

// hedge reads what may stand before a length: about, nearly, more than.
func (p *parser) hedge(i int) (mod string, end int) {
	w := p.word(i)
	if w == wJust || w == wWell || w == wOnly {
		if _, e := p.hedge(i + 1); e > i+1 && w != wOnly {
			mod, e = p.hedge(i + 1)
			return mod, e
		}
		return "", i
	}
	switch w {
	case wMore, wLonger, wGreater:
		if p.word(i+1) == wThan {
			return "MORE_THAN", i + 2
		}
	case wLess, wFewer, wShorter:
		if p.word(i+1) == wThan {
			return "LESS_THAN", i + 2
		}
	case wOver:
		return "MORE_THAN", i + 1
	case wNearly, wAlmost, wUnder:
		return "LESS_THAN", i + 1
	case wAbout, wAroundW, wRoughly, wApproximately, wSome:
		return "APPROX", i + 1
	case wAt:
		if p.word(i+1) == wLeast {
			return "EQUAL_OR_MORE", i + 2
		}
		if p.word(i+1) == wMost {
			return "EQUAL_OR_LESS", i + 2
		}
	case wUp:
		if p.word(i+1) == wTo {
			return "EQUAL_OR_LESS", i + 2
		}
	}
	return "", i
}

var (
	wJust, wOnly, wLonger, wGreater = text.Intern("just"), text.Intern("only"), text.Intern("longer"), text.Intern("greater")
	wFewer, wShorter, wNearly       = text.Intern("fewer"), text.Intern("shorter"), text.Intern("nearly")
	wAlmost, wUnder, wAbout         = text.Intern("almost"), text.Intern("under"), text.Intern("about")
	wAroundW, wRoughly              = text.Intern("around"), text.Intern("roughly")
	wApproximately, wSome, wLeast   = text.Intern("approximately"), text.Intern("some"), text.Intern("least")
	wUp, wSo, wOdd, wSeveral        = text.Intern("up"), text.Intern("so"), text.Intern("odd"), text.Intern("several")
	wNumber, wDozen                 = text.Intern("number"), text.Intern("dozen")
)
