package change

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A sentence may put anything between the figures of a change: "net income totaled $2.68
// billion, or $1.83 a share, in the January-March quarter, up 11 percent from $2.42
// billion". What frame does not follow word by word is read here by where the figures
// stand: a percentage with its word of change, the nearest amount before it or the one
// that it led to, and the next amount, which a word for an earlier time leads in.

var (
	// leadBack lead to the figure of an earlier time.
	leadBack = text.NewSet("from compared against versus vs over than on above below behind comparison to")
	// past says that a figure is of an earlier time.
	past = text.NewSet("last previous prior preceding earlier ago before")
	// others end what is told of one change.
	others        = text.NewSet("; while whereas but although though excluding including because split stripping as who which expectations forecast forecasts forecasting estimate estimates estimated estimating consensus expected analysts predicted projected target guidance")
	yearAgo       = text.NewSet("earlier ago before")
	and, overWord = text.Intern("and"), text.Intern("over")
	which         = text.Intern("which")
	// toHere lead to the figure after a change.
	toHere = text.NewSet("to at")
	// afterIts stand after a percentage: 21 percent behind the total of 1960.
	afterIts = text.NewTable(map[string]int8{"above": 1, "ahead": 1, "over": 1, "higher": 1, "more": 1, "up": 1, "below": -1, "behind": -1, "lower": -1, "less": -1, "fewer": -1, "down": -1, "off": -1, "under": -1})
)

// furthest is how many tokens may lie between two figures of a change.
const furthest = 30

// scattered reads the changes in percent that no frame told.
func (r *reader) scattered() {
	for k := range r.quantities {
		p := &r.quantities[k]
		if p.Unit != "percent" || p.Hedge != quantity.Plain && p.Hedge != quantity.About || p.Range || r.told(p) || r.elsewhere() {
			continue
		}
		word, w, ok := r.wayOf(p)
		if !ok || r.ofThatTime(word) {
			continue
		}
		then, before := r.ends(p, word, k)
		if then == nil || before == nil || then.Unit == "percent" {
			continue
		}
		f := frame{way: way{sign: w.sign}, at: word, to: then, from: before, deltas: []*level{{Quantity: p, end: p.End}}, loosely: true, first: p.First}
		r.claim(&f)
	}
}

// upFrom reads which way a figure went from one of an earlier time, where no frame did:
// "earned $417 million, or 46 cents a share, in the spring, down from $1.08 billion".
func (r *reader) upFrom() {
	for k := 1; k < len(r.quantities); k++ {
		b := &r.quantities[k]
		i := b.First - 1
		for i > r.s.First && (fillers.Has(r.Word(i)) || r.Word(i) == hyphen || yearAgo.Has(r.Word(i))) {
			i--
		}
		w, ok := ways.Get(r.Word(i - 1))
		if !ok || r.Word(i) != from || w.factor.Sign() > 0 || w.than || !r.mayEnd(b) || slices.Contains(r.whole, b.First) {
			continue
		}
		if prev := r.Word(i - 2); prev != comma && !being.Has(prev) {
			continue
		}
		var a *quantity.Quantity
		if b.Unit == "percent" {
			if q := &r.quantities[k-1]; q.Unit == b.Unit && i-q.End < 12 && r.flows(q.End, i-1) && r.mayEnd(q) {
				a = q
			}
		} else {
			a = r.beforeIt(i-1, b, k)
		}
		if a == nil || slices.Contains(r.whole, a.First) || a.Kind == quantity.Number && !r.alone(a) {
			continue
		}
		then, before := r.levels(a, b)
		if then == nil || !near(then.Nominal, before.Nominal) {
			continue
		}
		r.claim(&frame{way: way{sign: w.sign}, at: i - 1, to: then, from: before, loosely: true, first: i - 1})
	}
}

// ofSomething say how much more there is of what follows, unless "than" does.
var ofSomething = text.NewSet("more less fewer")

// being are words that may stand before up and down.
var being = text.NewSet("is was were are be been sharply well")

// told reports whether a frame has a percentage, and both its figures.
func (r *reader) told(p *quantity.Quantity) bool {
	return slices.Contains(r.whole, p.First)
}

// wayOf is the word of change beside a percentage: climbing 17 percent, higher by 4.3
// percent, a 36 percent increase, 11 percent above.
func (r *reader) wayOf(p *quantity.Quantity) (at int, w way, ok bool) {
	for i := p.First - 1; i >= max(r.s.First, p.First-4); i-- {
		word := r.Word(i)
		if w, ok = ways.Get(word); ok && w.factor.Sign() == 0 {
			return i, w, true
		}
		if word != by && !fillers.Has(word) && word != of {
			break
		}
	}
	for i := p.End; i < min(r.s.End, p.End+3); i++ {
		word := r.Word(i)
		if sign, ok := afterIts.Get(word); ok {
			if ofSomething.Has(word) && r.Word(i+1) != than { // 12 percent more shares
				return 0, way{}, false
			}
			return i, way{sign: sign}, true
		}
		if w, ok = ways.Get(word); ok && w.noun && w.factor.Sign() == 0 {
			return i, w, true
		}
		if !fillers.Has(word) {
			break
		}
	}
	return 0, way{}, false
}

// ends are the figure after a change and the one before it.
func (r *reader) ends(p *quantity.Quantity, change, k int) (then, before *level) {
	first, word := r.next(k+1, p.End)
	if first < 0 {
		return nil, nil
	}
	b := &r.quantities[first]
	if toHere.Has(word) && !r.earlier(b) { // rose 18 percent to A from B
		second, word := r.next(first+1, b.End)
		if second < 0 || word == to || !leadBack.Has(word) || word == on && !r.earlier(&r.quantities[second]) {
			return nil, nil
		}
		return r.levels(b, &r.quantities[second])
	}
	if !leadBack.Has(word) || word == to || word == on && !r.earlier(b) {
		return nil, nil
	}
	a := r.beforeIt(change, p, k) // A, up 18 percent from B
	if a == nil {
		return nil, nil
	}
	return r.levels(a, b)
}

// levels are two figures as the ends of a change, where they may be those.
func (r *reader) levels(a, b *quantity.Quantity) (then, before *level) {
	then, _ = r.level(a)
	before, _ = r.level(b)
	carry(then, before)
	carry(before, then)
	if !alike(then, before) || then.Kind == quantity.Number && !r.counted(then, before) {
		return nil, nil
	}
	return then, before
}

// counted reports whether two plain counts can be of one thing: of the same noun, or
// the second of none.
func (r *reader) counted(a, b *level) bool {
	return (b.Noun < 0 || a.Noun >= 0 && r.Tokens[a.Noun].Hash == r.Tokens[b.Noun].Hash) && a.Hedge == quantity.Plain && b.Hedge == quantity.Plain
}

// next is the next figure that may be a level, from quantity k and token i on, and the
// word that leads to it; −1 where there is none in reach.
func (r *reader) next(k, i int) (found int, lead text.Word) {
	for ; k < len(r.quantities); k++ {
		q := &r.quantities[k]
		if q.First-i > furthest || !r.flows(i, q.First) {
			return -1, 0
		}
		if q.Unit == "percent" && r.Word(q.First-1) == or {
			continue // down 7 percent, or 5 percent in local money
		}
		if q.Unit == "percent" {
			return -1, 0
		}
		if !r.mayEnd(q) {
			continue
		}
		for j := q.First - 1; j >= max(i, q.First-10); j-- {
			if w := r.Word(j); leadBack.Has(w) || w == at {
				if end, isPeriod := r.periodAt(j + 1); isPeriod && r.Word(end-2) != hyphen && (w == overWord || w == from || w == on) && !r.owns(end) {
					continue // over the same period of last year to 12 million
				}
				if w == to && compared.Has(r.Word(j-1)) {
					w = r.Word(j - 1)
				}
				return k, w
			}
		}
		return -1, 0
	}
	return -1, 0
}

// mayEnd reports whether a figure may be an end of a change: no figure of a share, none
// in brackets, none that says the one before in other words.
func (r *reader) mayEnd(q *quantity.Quantity) bool {
	if !state(q) || q.Range || q.Hedge != quantity.Plain && q.Hedge != quantity.About {
		return false
	}
	before := r.Word(q.First - 1)
	for i := q.First - 1; i > r.s.First && i > q.First-4 && fillers.Has(r.Word(i)); i-- {
		before = r.Word(i - 1)
	}
	return before != or && before != opening && r.Word(q.First-1) != opening
}

// flows reports whether nothing between two tokens begins another matter.
func (r *reader) flows(i, j int) bool {
	for ; i < j; i++ {
		if w := r.Word(i); others.Has(w) && !compared.Has(r.Word(i+1)) || w == and && !r.inBrackets(i) {
			if _, then := r.periodAt(i + 1); w == and && then {
				continue
			}
			return false
		}
	}
	return true
}

// inBrackets reports whether a bracket is open at token i.
func (r *reader) inBrackets(i int) bool {
	for j := i; j > max(r.s.First, i-12); j-- {
		switch r.Word(j) {
		case closing:
			return false
		case opening:
			return true
		}
	}
	return false
}

// earlier reports whether the words before a figure say that it is of an earlier time:
// on last year's crop of 20.3 million tonnes.
func (r *reader) earlier(q *quantity.Quantity) bool {
	for i := q.First - 1; i >= max(r.s.First, q.First-7) && !toHere.Has(r.Word(i)) && r.Word(i) != comma; i-- {
		if past.Has(r.Word(i)) {
			return true
		}
	}
	for _, e := range r.PeriodsIn(max(r.s.First, q.First-5), q.First) {
		if r.owns(e.End) { // 1985's 73 billion
			return true
		}
	}
	return false
}

// owns reports whether a genitive ends before token i, or is it.
func (r *reader) owns(i int) bool {
	return r.Word(i) == genitive || strings.HasSuffix(r.Token(i-1), "'s") || strings.HasSuffix(r.Token(i-1), "’s")
}

// beforeIt is the level that stands before a change: the nearest, with a comma or a
// dash, or a verb between.
func (r *reader) beforeIt(word int, p *quantity.Quantity, k int) *quantity.Quantity {
	start := min(word, p.First)
	for n := k - 1; n >= 0; n-- {
		q := &r.quantities[n]
		if start-q.End > furthest || q.Unit == "percent" || !r.flows(q.End, start) {
			return nil
		}
		if _, end := r.level(q); !r.mayEnd(q) || r.Word(p.First-1) == or && end >= p.First-2 {
			continue // 110,000, or 4.8 percent, higher: by how much it is
		}
		return q
	}
	return nil
}
