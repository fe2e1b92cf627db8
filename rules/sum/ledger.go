package sum

import (
	"slices"
	"strconv"
	"sync"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// figure is a quantity of the running text that may be a whole or a part, with the
// index of its sentence.
type figure struct {
	quantity.Quantity
	sentence int
}

// ledger is the figures of one article, for what is broken down over several
// sentences. It is made only where a word of one of these breakdowns stands in it.
type ledger struct {
	*checker.Pass
	figures []figure
	told    []int // the first tokens of wholes whose parts a sentence told
	claimed int   // how many breakdowns were claimed: each has facts of its own
}

// across are the breakdowns over several sentences, each with the words that an
// article has at least one of.
var across = [...]struct {
	words *text.Table[struct{}]
	read  func(*ledger)
}{
	{balances, (*ledger).balance},
	{flowCues, (*ledger).trade},
	{holdingWords, (*ledger).holding},
	{shortOf, (*ledger).majority},
	{voting, (*ledger).votes},
	{seatWords, (*ledger).seats},
	{totals, (*ledger).scattered},
	{halves, (*ledger).halfYear},
	{restCues, (*ledger).remainder},
	{totalCues, (*ledger).closure},
	{allOf, (*ledger).became},
	{joins, (*ledger).apposed},
	{joins, (*ledger).nearby},
	{joins, (*ledger).three},
	{scoring, (*ledger).scores},
	{marginCues, (*ledger).margin},
	{meanWords, (*ledger).mean},
	{placeNouns, (*ledger).places},
	{theVerb, (*ledger).people},
	{choiceCues, (*ledger).choices},
	{lost, (*ledger).disaster},
	{failed, (*ledger).tested},
	{joins, (*ledger).spread},
	{combined, (*ledger).combined},
	{pointWords, (*ledger).moves},
	{payment, (*ledger).deal},
	{quarters, (*ledger).year},
}

// acrossSentences reads the breakdowns of an article that are told over several
// sentences. Told are the first tokens of wholes whose parts one sentence told.
func acrossSentences(p *checker.Pass, told []int) {
	if len(p.Quantities) == 0 {
		return
	}
	var r *ledger
	defer func() {
		if r != nil {
			r.Pass = nil
			spare.Put(r)
		}
	}()
	for _, a := range across {
		if !a.words.In(p.Document) {
			continue
		}
		if r == nil {
			r = newLedger(p)
			r.told = told
		}
		if len(r.figures) == 0 {
			return
		}
		a.read(r)
	}
}

// spare is memory that is free to be used again.
var spare = sync.Pool{New: func() any { return &ledger{} }}

func newLedger(p *checker.Pass) *ledger {
	r, _ := spare.Get().(*ledger) // it holds nothing else
	*r = ledger{Pass: p, figures: slices.Grow(r.figures[:0], len(p.Quantities))}
	for n, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		first := len(r.figures)
		for _, q := range p.QuantitiesIn(s.First, s.End) {
			if q.Range || q.Hedge == quantity.Indefinite || q.Nominal.Sign() <= 0 || q.Unit == "share" || q.Unit == "times" || q.Kind == quantity.Ordinal || q.Kind == quantity.Age {
				continue
			}
			if said, ok := p.QuotationAt(q.First); ok && !said.Reported {
				continue // a speaker's figures are his own
			}
			r.figures = append(r.figures, figure{q, n})
		}
		r.units(r.figures[first:])
	}
	return r
}

// units gives the bare figures of a list the unit that is told once: 310 million and
// 455 million crowns; 1.1 billion euros and 0.9 billion.
func (r *ledger) units(list []figure) {
	for i := len(list) - 2; i >= 0; i-- {
		if f, next := &list[i], &list[i+1]; bare(f) && r.joined(f.End, next.First) && (r.Tokens[next.First].Kind == text.Digits || r.Tokens[next.First].Kind == text.Letters) && next.Unit != "count" && next.Unit != "percent" {
			f.Unit, f.Kind = next.Unit, next.Kind
		}
	}
	for i := 1; i < len(list); i++ {
		f, last := &list[i], &list[i-1]
		if f.Kind != quantity.Number || f.Unit != "count" || f.Step.Cmp(numeral.Int(1000)) < 0 {
			continue
		}
		if f.Noun < 0 && (last.Kind == quantity.Money || last.Kind == quantity.Dimension && r.before(f.sentence, f.First, 2, totalling)) || last.Kind == quantity.Dimension && r.Word(f.End) == of && r.Word(last.End) == of {
			f.Unit, f.Kind = last.Unit, last.Kind
		}
	}
}

// bare reports whether a figure is told without a unit of its own.
func bare(f *figure) bool { return f.Kind == quantity.Number && f.Unit == "count" && f.Noun < 0 }

// joined reports whether nothing but a comma or "and" stands between two tokens.
func (r *ledger) joined(i, j int) bool {
	if i >= j || j-i > 2 {
		return false
	}
	for ; i < j; i++ {
		if w := r.Word(i); w != comma && w != and {
			return false
		}
	}
	return true
}

// end is the token past a figure and what it counts.
func (f *figure) end() int {
	if f.Noun >= f.End {
		return f.Noun + 1
	}
	return f.End
}

// exact reports whether a figure says itself and no bound.
func (f *figure) exact() bool { return f.Hedge == quantity.Plain }

// before reports whether a word of the set stands among the n tokens before a token,
// in its sentence.
func (r *ledger) before(sentence, i, n int, set *text.Table[struct{}]) bool {
	for j := max(i-n, r.Sentences[sentence].First); j < i; j++ {
		if set.Has(r.Word(j)) {
			return true
		}
	}
	return false
}

// after reports whether a word of the set stands among the n tokens from a token on,
// in its sentence.
func (r *ledger) after(sentence, i, n int, set *text.Table[struct{}]) bool {
	for j := i; j < min(i+n, r.Sentences[sentence].End); j++ {
		if set.At(r.Document, j) {
			return true
		}
	}
	return false
}

// in reports whether a word of the set stands in a sentence.
func (r *ledger) in(sentence int, set *text.Table[struct{}]) bool {
	s := r.Sentences[sentence]
	return r.after(sentence, s.First, s.End-s.First, set)
}

// of are the figures of a sentence.
func (r *ledger) of(sentence int) []figure {
	first := 0
	for first < len(r.figures) && r.figures[first].sentence < sentence {
		first++
	}
	end := first
	for end < len(r.figures) && r.figures[end].sentence == sentence {
		end++
	}
	return r.figures[first:end]
}

// total is the range that the parts of a sum make, by what the words rule out.
func total(parts []figure) (q quantity.Range, ok bool) {
	lo, hi := numeral.Decimal{}, numeral.Decimal{}
	for _, p := range parts {
		if p.Hard.Lo.None || p.Hard.Hi.None {
			return q, false
		}
		if lo, ok = lo.Add(p.Hard.Lo.Value); !ok {
			return q, false
		}
		if hi, ok = hi.Add(p.Hard.Hi.Value); !ok {
			return q, false
		}
	}
	return quantity.Between(lo, hi), true
}

// fits reports whether a whole may be the sum of parts.
func fits(whole *figure, parts []figure) bool {
	t, ok := total(parts)
	return !ok || meets(whole.Hard, t)
}

func meets(a, b quantity.Range) bool {
	return (a.Hi.None || b.Lo.None || a.Hi.Value.Cmp(b.Lo.Value) >= 0) && (b.Hi.None || a.Lo.None || b.Hi.Value.Cmp(a.Lo.Value) >= 0)
}

// slipped reports whether a whole is what a slip of the hand makes of the sum of
// parts.
func slipped(whole *figure, parts []figure) bool {
	t, ok := total(parts)
	if !ok {
		return false
	}
	printed := numeral.Decimal{}
	for i := range parts {
		if printed, ok = printed.Add(parts[i].Nominal); !ok {
			return false
		}
	}
	return numeral.Slip(whole.Nominal, whole.step(), t.Lo.Value, t.Hi.Value) || numeral.Slip(whole.Nominal, whole.Step, printed, printed)
}

// step is what one in the last place that a figure is told to is worth: a hundred for
// 6,400, which is rounded.
func (f *figure) step() numeral.Decimal {
	if f.Hard.Lo.None || f.Hard.Hi.None {
		return f.Step
	}
	if width, ok := f.Hard.Hi.Value.Add(f.Hard.Lo.Value.Neg()); ok && width.Sign() > 0 && width.Cmp(f.Step) > 0 {
		return width
	}
	return f.Step
}

// identity claims that a whole is the sum of its parts, or at least that. Where says
// is not empty, it tells the computation in its own words. Subject, scope and time
// are taken from the surroundings: it warns and no more.
func (r *ledger) identity(at text.Span, whole figure, parts []figure, atLeast bool, says string) {
	if slices.Contains(r.told, whole.First) {
		return // the sentence says it more plainly
	}
	r.claimed++
	place := r.Place(at).From
	fact := func(event string) claim.Fact {
		return claim.Fact{
			Measure: claim.Measure{ID: "sum", Title: "sum", Kind: claim.Origin, Unit: whole.Unit},
			Subject: []string{r.ID, "across " + strconv.Itoa(place.Line) + ":" + strconv.Itoa(place.Column) + " " + strconv.Itoa(r.claimed)}, Event: event,
		}
	}
	put := func(f *figure, event string) claim.Fact {
		c := claim.Claim{Fact: fact(event), Nominal: f.Nominal, Hard: f.Hard, Soft: f.Hard, Tentative: true, Says: says}
		r.Claim(f.Span, c)
		return c.Fact
	}
	c := claim.Claim{Fact: put(&whole, "whole"), Op: claim.Sum, Tentative: true, Says: says}
	for i := range parts {
		c.Other = append(c.Other, put(&parts[i], "part "+strconv.Itoa(i+1)))
	}
	c.Hard = quantity.Exactly(numeral.Decimal{})
	if atLeast {
		c.Hard.Hi = quantity.End{None: true}
	}
	c.Soft = c.Hard
	r.Claim(at, c)
}

// sayUnit is a figure with its unit, for a message.
func sayUnit(d numeral.Decimal, unit string) string {
	if unit == "count" {
		return d.Printed()
	}
	return d.Printed() + " " + unit
}

// minus says a difference that is not what the text says it is.
func minus(a, b, told *figure) string {
	d, ok := a.Nominal.Add(b.Nominal.Neg())
	if !ok {
		return ""
	}
	return sayUnit(a.Nominal, a.Unit) + " less " + sayUnit(b.Nominal, b.Unit) + " is " + sayUnit(d, a.Unit) + "; the text says " + sayUnit(told.Nominal, told.Unit)
}
