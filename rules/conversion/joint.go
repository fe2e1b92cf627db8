package conversion

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// joint is what joins an amount to the same amount in another unit.
type joint uint8

const (
	apart        joint = iota // nothing does
	brackets                  // 10 km (6.2 miles)
	slash                     // 10 km/6.2 miles
	or                        // 10 km, or 6.2 miles
	choice                    // 10 km or 6.2 miles: may be either of two
	equals                    // $1 = 0.77 euros: a rate
	apposed                   // 10 km, about 6 miles, from the sea
	said                      // 10 km, which is 6 miles; the equivalent of 6 miles
	bracketsOnly              // 27 (80.6): without units
	loosely                   // 5 million euros of debt ($5.4 million): money with words between
)

var (
	wordC, wordF  = text.Intern("C"), text.Intern("F")
	wordM         = text.Intern("m")
	wordOr        = text.Intern("or")
	wordComma     = text.Intern(",")
	wordHyphen    = text.Intern("-")
	wordStop      = text.Intern(".")
	wordEquals    = text.Intern("=")
	wordSlash     = text.Intern("/")
	openers       = text.NewSet("( [")
	closers       = text.NewSet(") ]")
	further       = text.NewSet(", ; / or")
	roughly       = text.NewSet("about around some roughly nearly almost just only approximately approx an estimated over under more less than at least up to ~ ≈ = or i.e. equivalent equal equals")
	adjectives    = text.NewSet("long wide tall high deep away apart across thick square each in diameter length height width depth")
	fromHere      = text.NewSet("from north south east west northeast northwest southeast southwest to off above below outside beyond short before after and or per by into inside within at than")
	either        = text.NewSet("either whether choose choice between")
	fromElsewhere = text.NewSet("nautical")
	wordStone     = text.Intern("stone")
	wordSt        = text.Intern("st")
	toHigher      = text.NewSet("and to - – or")
	wordUp        = text.Intern("up")
	wordIs        = text.Intern("is")
	breaks        = text.NewSet("-- – — ---")
	about         = text.NewSet("about around some roughly nearly almost approximately approx or ~ ≈")
	sameAs        = text.NewSet("equivalent equal equals equaling equalling corresponding corresponds i.e. ie namely")
	pronouns      = text.NewSet("which that")
	carriers      = text.NewSet("which that the of to is")
	lists         = text.NewSet("and or plus as")
	// another are words that make the second of two amounts another one: 10 miles, or
	// 2 kilometres more than; 43 feet, or 4 metres above flood stage.
	another   = text.NewSet("more less fewer further farther longer shorter higher lower deeper faster slower heavier lighter wider bigger larger smaller short above below over under past beyond")
	stretches = text.NewSet("second minute hour day week month year season acre hectare head person capita")
)

// longestGap is how many words may stand between an amount and its bracket: a
// 10-kilometre stretch of road (6.2 miles).
const longestGap = 4

// longestPhrase is how many words may lead from an amount to the same in another
// unit: or the equivalent of more than.
const longestPhrase = 8

// joined says what joins two amounts that follow each other.
func joined(p *checker.Pass, outer, inner *amount, end int) joint {
	i := outer.end
	if inner.q.First-i > longestGap+longestPhrase {
		return apart
	}
	if i < end && p.Word(i) == wordSlash && i+1 == inner.q.First && !p.Tokens[i].Space && !p.Tokens[i+1].Space {
		return slash
	}
	if i < end && p.Word(i) == wordEquals && i+1 == inner.q.First {
		return equals
	}
	money := outer.q.Kind == quantity.Money
	away := fromHere.Has(p.Word(i)) // 10 km from the coast (3 km from the port)
	for gap := 0; i < inner.q.First && gap <= longestGap; gap++ {
		w := p.Word(i)
		switch {
		case openers.Has(w):
			if away {
				return apart
			}
			return bracketed(p, outer, inner, i, gap, end)
		case w == wordComma && p.Word(i+1) == wordOr || w == wordOr:
			how := alternative(p, i, inner)
			if gap > 0 && (money || how != or || w != wordComma || !parted(p, inner.end, end)) {
				return apart
			}
			return how
		case w == wordComma || breaks.Has(w) || sameAs.Has(w):
			return phrased(p, i, inner, end)
		}
		t := &p.Tokens[i]
		if (t.Kind != text.Letters || t.Case != text.Lower) && w != wordHyphen {
			return apart
		}
		i++
	}
	return apart
}

// bracketed says what a bracket at token i, some words after an amount, makes of
// the amount in it.
func bracketed(p *checker.Pass, outer, inner *amount, i, gap, end int) joint {
	if !hedgesOnly(p, i+1, inner.q.First) || !closes(p, inner, end) {
		return apart
	}
	if gap > 0 && outer.q.Range != inner.q.Range {
		return apart
	}
	if gap > 0 && outer.q.Kind == quantity.Money {
		return loosely
	}
	return brackets
}

// phrased reads on from token i, a comma, a dash or a word that says that two
// amounts are one: 10 km, about 6 miles, from the sea; which is about 6 miles.
func phrased(p *checker.Pass, i int, inner *amount, end int) joint {
	comma, dash := p.Word(i) == wordComma, breaks.Has(p.Word(i))
	if comma || dash {
		i++
	}
	if inner.q.First-i > longestPhrase {
		return apart
	}
	hedged, equated, first := false, false, i
	for ; i < inner.q.First; i++ {
		w := p.Word(i)
		switch {
		case sameAs.Has(w):
			equated, end = true, inner.end // whatever follows
		case w == wordIs && pronouns.Has(p.Word(i-1)):
			equated = true
		case roughly.Has(w):
			hedged = hedged || about.Has(w)
		case !carriers.Has(w):
			return apart
		}
	}
	after := p.Word(inner.end)
	if !parted(p, inner.end, end) {
		return apart
	}
	switch {
	case equated:
		return said
	case dash:
		return apposed
	case after == wordComma && (lists.Has(p.Word(inner.end+1)) || inner.end+1 < len(p.Tokens) && p.Tokens[inner.end+1].Kind == text.Digits):
		return apart // 5 miles, 10 kilometres, and a marathon
	case comma && (hedged || after == wordComma && first == inner.q.First && significant(inner.q.Nominal) > 1 && inner.q.Kind != quantity.Money):
		return apposed
	}
	return apart
}

// parted reports whether a mark stands at token i, or the sentence ends there.
func parted(p *checker.Pass, i, end int) bool {
	if per(p, i) != 0 {
		i += 2
	}
	w := p.Word(i)
	return i >= end || w == wordComma || w == wordStop || breaks.Has(w) || closers.Has(w)
}

// alternative reads on from a comma or an "or" at token i: 10 km, or about 6 miles.
func alternative(p *checker.Pass, i int, inner *amount) joint {
	j, how := i+1, choice
	if p.Word(i) == wordComma {
		j, how = i+2, or
	}
	if !hedgesOnly(p, j, inner.q.First) || another.Has(p.Word(inner.end)) {
		return apart
	}
	if j < inner.q.First {
		how = or
	}
	if how == choice {
		for k := max(0, i-12); k < i; k++ {
			if either.Has(p.Word(k)) {
				return apart
			}
		}
	}
	return how
}

// hedgesOnly reports whether nothing but words that hedge a figure stands in
// [first, end).
func hedgesOnly(p *checker.Pass, first, end int) bool {
	if end-first > 4 || first > end {
		return false
	}
	for i := first; i < end; i++ {
		w := p.Word(i)
		if !roughly.Has(w) || w == wordTo && i == first { // (to 10 metres): it rose
			return false
		}
	}
	return true
}

// closes reports whether a bracket ends after an amount, or goes on with another.
func closes(p *checker.Pass, inner *amount, end int) bool {
	i := inner.end
	for n := 0; n < 2 && i < end && (adjectives.Has(p.Word(i)) || p.Word(i) == wordHyphen); n++ {
		i++
	}
	if i < end && perShare.Has(p.Word(i)) && stretches.Has(p.Word(i+1)) {
		i += 2 // (182 million litres a day)
	}
	if i >= end {
		return false
	}
	w := p.Word(i)
	if closers.Has(w) {
		return true
	}
	return i == inner.end && further.Has(w) && i+1 < end && (p.Tokens[i+1].Kind == text.Digits || p.Tokens[i+1].Kind == text.Symbol || roughly.Has(p.Word(i+1)))
}

// goesOn says whether a further amount stands in the same bracket as the one
// before: (6.2 miles; 5.4 nautical miles).
func goesOn(p *checker.Pass, last int, all []quantity.Quantity, inner *amount, end int) joint {
	before, ok := amountOf(p, &all[last])
	if !ok {
		return apart
	}
	i := before.end
	if i >= inner.q.First || !further.Has(p.Word(i)) || !hedgesOnly(p, i+1, inner.q.First) || !closes(p, inner, end) {
		return apart
	}
	return brackets
}

// per is the stretch of time, or the like, that an amount which ends before token i
// is told for: 48 million gallons a day; 0 where there is none.
func per(p *checker.Pass, i int) text.Word {
	if w := p.Word(i + 1); perShare.Has(p.Word(i)) && stretches.Has(w) {
		return w
	}
	return 0
}
