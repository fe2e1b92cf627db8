package conversion

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// joint is what joins an amount to the same amount in another unit.
type joint uint8

const (
	apart    joint = iota // nothing does
	brackets              // 10 km (6.2 miles)
	slash                 // 10 km/6.2 miles
	or                    // 10 km, or 6.2 miles
	choice                // 10 km or 6.2 miles: may be either of two
	equals                // $1 = 0.77 euros: a rate
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
	wordUp        = text.Intern("up")
)

// longestGap is how many words may stand between an amount and its bracket: a
// 10-kilometre stretch of road (6.2 miles).
const longestGap = 3

// joined says what joins two amounts that follow each other.
func joined(p *checker.Pass, outer, inner *amount, end int) joint {
	i := outer.end
	if i < end && p.Word(i) == wordSlash && i+1 == inner.q.First && !p.Tokens[i].Space && !p.Tokens[i+1].Space {
		return slash
	}
	if i < end && p.Word(i) == wordEquals && i+1 == inner.q.First {
		return equals
	}
	gap := 0
	for ; i < inner.q.First && gap <= longestGap && !openers.Has(p.Word(i)); gap++ {
		t := &p.Tokens[i]
		if t.Word == wordComma && p.Word(i+1) == wordOr && gap == 0 || t.Word == wordOr && gap == 0 {
			return alternative(p, i, inner)
		}
		plain := t.Kind == text.Letters && t.Case == text.Lower || t.Word == wordHyphen
		if !plain || gap == 0 && fromHere.Has(t.Word) || outer.q.Kind == quantity.Money {
			return apart
		}
		i++
	}
	if i >= inner.q.First || !openers.Has(p.Word(i)) || !hedgesOnly(p, i+1, inner.q.First) || !closes(p, inner, end) {
		return apart
	}
	if gap > 0 && outer.q.Range != inner.q.Range {
		return apart
	}
	return brackets
}

// alternative reads on from a comma or an "or" at token i: 10 km, or about 6 miles.
func alternative(p *checker.Pass, i int, inner *amount) joint {
	j, how := i+1, choice
	if p.Word(i) == wordComma {
		j, how = i+2, or
	}
	if !hedgesOnly(p, j, inner.q.First) {
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
