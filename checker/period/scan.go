package period

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// parser reads the time expressions of one sentence at a time.
type parser struct {
	d      *text.Document
	tokens []text.Token
	lo, hi int // the sentence
	before int // where the last expression ended, and what it was
	kind   kind
	unit   Unit
	depth  int  // how many expressions the one being read stands in
	named  int8 // whether May is a name in this document: 0 not looked up yet, 1 yes, −1 no
}

// Scan finds the time expressions of a document, in order and without overlap,
// before anything is resolved: enough to find the dates of a dateline or a
// header. Resolve completes them.
func Scan(d *text.Document) []Expression {
	return Append(make([]Expression, 0, len(d.Tokens)/20), d)
}

// Append appends to found what Scan gives.
func Append(found []Expression, d *text.Document) []Expression {
	p := parser{d: d, tokens: d.Tokens}
	for _, s := range d.Sentences {
		p.lo, p.hi, p.before = s.First, s.End, -1
		for i := s.First; i < s.End; {
			if t := &p.tokens[i]; t.Kind == text.Letters && !openers.Has(t.Word) {
				i++
				continue
			}
			if !p.opens(i) {
				if p.tokens[i].Kind == text.Link {
					if e, ok := p.inLink(i); ok {
						found = append(found, e)
					}
				}
				i++
				continue
			}
			f, end, ok := p.at(i)
			if !ok || end <= i {
				i++
				continue
			}
			p.before, p.kind, p.unit = end, f.kind, f.unit
			found = append(found, expression(d, f, i, end))
			i = end
		}
	}
	return found
}

// opens reports whether an expression may begin at token i: one look-up for
// nearly every token, a few more for numbers and the words before them.
func (p *parser) opens(i int) bool {
	t := &p.tokens[i]
	switch t.Kind {
	case text.Letters:
		e, _ := words.Get(t.Word)
		r := e.role
		switch {
		case r&opens == 0:
			return false
		case t.Word == wThe:
			return p.thing(i+1, afterThe)
		case r&(aMonth|aWeekday|aSeason|aDay|aQuarter|aFiscal|aVague|anAdverb|aHour|aPart) != 0:
			return true
		case r&aHoliday != 0:
			return t.Capital() && (p.capital(i+1) || i+1 < p.hi && p.tokens[i+1].Word == wQuoteS || r&anEdge == 0)
		case r&anEdge != 0, r&aDirection != 0:
			return p.timeWithin(i, 5) || p.isDigits(i+1) || r&anEdge != 0 && p.figuresWithin(i, 4)
		case r&(aNumber|anOrdinal) != 0 && (p.word(i-1) == wIn || p.word(i-1) == wSince || p.word(i-1) == wFrom || p.word(i-1) == wUntil):
			return true // in nineteen ninety-six
		case r&(aNumber|anOrdinal|indefinite|aHedge) != 0:
			return p.timeWithin(i, 8)
		}
		return true
	case text.Digits:
		if n := t.End - t.Start; n >= 8 || n == 4 && (p.d.Text[t.Start] == '1' || p.d.Text[t.Start] == '2') {
			return true
		}
		return p.tight(i+1) && p.tokens[i+1].Kind != text.Symbol || p.timeWithin(i, 6)
	case text.Punct, text.Symbol:
		return p.quoteMark(t.Word) && i+1 < p.hi && p.tokens[i+1].Kind == text.Digits && !p.tokens[i+1].Space
	}
	return false
}

// timeWithin reports whether one of the next n words is one that a number or a
// direction before it makes a time expression of.
func (p *parser) timeWithin(i, n int) bool {
	for j := i + 1; j <= i+n && j < p.hi; j++ {
		e, _ := words.Get(p.tokens[j].Word)
		if e.role&(aUnit|aMonth|aWeekday|aSeason|aDay|aPart|aHour|aZone|aVague|aQuarter|aFiscal|aHoliday) != 0 {
			return true
		}
	}
	return false
}

// figuresWithin reports whether one of the next n tokens is a number.
func (p *parser) figuresWithin(i, n int) bool {
	for j := i + 1; j <= i+n && j < p.hi; j++ {
		if p.tokens[j].Kind == text.Digits || p.quoteMark(p.tokens[j].Word) || p.role(j)&(aNumber|anOrdinal|plural) != 0 {
			return true
		}
	}
	return false
}

func (p *parser) quoteMark(w text.Word) bool { return w != 0 && apostrophes.Has(w) }

// thing reports whether token i has the role, or is a number in figures.
func (p *parser) thing(i int, r role) bool {
	return i < p.hi && (p.tokens[i].Kind == text.Digits || p.role(i)&r != 0 || p.quoteMark(p.tokens[i].Word))
}

// at reads the expression that begins at token i.
func (p *parser) at(i int) (f form, end int, ok bool) {
	if p.partOfName(i) {
		return form{}, 0, false
	}
	if f, end, ok = p.point(i); ok {
		if g, e, ok := p.upTo(f, i, end); ok {
			return g, e, true
		}
		return f, end, true
	}
	if f, end, ok = p.repetition(i); ok {
		return f, end, true
	}
	if f, end, ok = p.length(i); ok {
		return f, end, true
	}
	return p.vague(i)
}

// partOfName reports whether token i goes on with a word that a hyphen or slash
// ties it to: ZAPAD-2021, COVID-19, Su-25. Names are no dates.
func (p *parser) partOfName(i int) bool {
	if i-2 < p.lo || p.tokens[i].Space || p.tokens[i-1].Space || p.tokens[i].Kind != text.Digits {
		return false
	}
	switch p.tokens[i-1].Word {
	case wHyphen, wSlash, wEnDash:
	default:
		return p.tokens[i-1].Word == wDollar
	}
	t := &p.tokens[i-2]
	return t.Kind == text.Letters && p.role(i-2)&(anEdge|aMonth|aWeekday) == 0 && t.Word != wPost && t.Word != wPre || t.Kind == text.Digits
}

// word is the number of the word at token i, 0 outside the sentence.
func (p *parser) word(i int) text.Word {
	if i < p.lo || i >= p.hi {
		return 0
	}
	return p.tokens[i].Word
}

func (p *parser) entry(i int) entry {
	e, _ := words.Get(p.word(i))
	return e
}

func (p *parser) role(i int) role { return p.entry(i).role }

// tight reports whether token i follows the one before it without a space.
func (p *parser) tight(i int) bool { return i > p.lo && i < p.hi && !p.tokens[i].Space }

func (p *parser) capital(i int) bool {
	return i >= p.lo && i < p.hi && p.tokens[i].Kind == text.Letters && p.tokens[i].Capital()
}

func (p *parser) isDigits(i int) bool {
	return i >= p.lo && i < p.hi && p.tokens[i].Kind == text.Digits
}

// figures is the whole number at token i and how many figures it has; width is 0
// where there is none of at most eight.
func (p *parser) figures(i int) (n, width int) {
	if !p.isDigits(i) {
		return 0, 0
	}
	t := &p.tokens[i]
	if width = int(t.End - t.Start); width > 8 {
		return 0, 0
	}
	for _, c := range []byte(p.d.Text[t.Start:t.End]) {
		if c < '0' || c > '9' {
			return 0, 0
		}
		n = n*10 + int(c-'0')
	}
	return n, width
}

// ordinal is the ordinal number at token i: 7th, seventh, twenty-sixth.
func (p *parser) ordinal(i int) (n, end int) {
	if v, width := p.figures(i); width > 0 {
		if width <= 2 && p.tight(i+1) && ordinalEndings.Has(p.word(i+1)) {
			return v, i + 2
		}
		return 0, 0
	}
	e := p.entry(i)
	if e.role&anOrdinal != 0 {
		v, _ := ordinals.Get(p.word(i))
		return v, i + 1
	}
	if e.role&aNumber != 0 && e.n >= 20 && e.n <= 90 {
		if num, ok := numeral.Read(p.d, i, min(p.hi, i+3)); ok && num.Ordinal && num.Value.Exp == 0 && num.Value.Coef < 100 {
			return int(num.Value.Coef), num.End
		}
	}
	return 0, 0
}

// nounFollows reports whether a word follows at i that a number before it may
// count: lower case and none of the words that join clauses.
func (p *parser) nounFollows(i int) bool {
	if i >= p.hi || p.tokens[i].Kind != text.Letters || p.tokens[i].Case != text.Lower || p.tokens[i].Word == wQuoteS {
		return false
	}
	return !function.Has(p.tokens[i].Word)
}

// function are the words after which, or with which, a clause goes on: what
// stands before them is complete.
var function = text.NewSet(`in on at by for from to with without and or but nor so yet the a an is was were are be been being am will would shall
	should can could may might must do does did has have had having as than that which who whom whose when where while if because since
	until till before after during through over under between among against about into onto upon of off out up down near via per
	his her their its our my your he she it they we i you this these those there here not no also both all any each every
	then now later earlier ago only just already still again once even ever never amid despite toward towards across along around
	said says told saying according including compared versus vs marked marks saw
	rose fell began ended came took made gave led won lost left went became became showed brought`)

var apostrophes = text.NewSet("' ’ ‘ `")

var wPost, wPre = text.Intern("post"), text.Intern("pre")
