package record

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// nearby is how many sentences apart two figures may stand that share no more than a
// loose word: rate, index, a name.
const nearby = 5

// years holds a rank against what the figure was in the years between.
func (r *reader) years(k *rank) {
	if !r.paired {
		r.read()
	}
	now := 9999
	if v := r.Published.Interval; v.Closed() {
		now = v.From.Year()
	}
	if k.year != nil && k.since >= now {
		return
	}
	for i := range r.figures {
		f := &r.figures[i]
		if f.year <= k.since || f.year >= now || f.Start == k.value.Start || !like(f.Quantity, k.value) || !beyond(f.Quantity, k.value, k.sign) || !r.related(k, f) {
			continue
		}
		r.put(k, f.Quantity, "it was "+squeezed(r.In(f.Span))+" in "+strconv.Itoa(f.year), k.sign)
		return
	}
}

// when holds a rank against the figure that it says there was then: the highest
// since 2008, when it stood at 5.1 percent.
func (r *reader) when(k *rank) {
	if k.year == nil || r.Word(k.end) != comma || r.Word(k.end+1) != when {
		return
	}
	s := r.Sentences[k.sentence]
	for i := k.end; i < min(s.End, k.end+10); i++ {
		if records.Has(r.Word(i)) {
			return
		}
	}
	qs := r.QuantitiesIn(k.end, min(s.End, k.end+10))
	if len(qs) == 0 || !stands(&qs[0]) || r.moved(&qs[0]) && r.Word(qs[0].First-1) != to || !like(&qs[0], k.value) || !beyond(&qs[0], k.value, -k.sign) {
		return
	}
	r.put(k, &qs[0], "then it was "+squeezed(r.In(qs[0].Span)), -k.sign)
}

// beyond reports whether a figure lies beyond another on one side, whatever both
// were rounded from.
func beyond(f, v *quantity.Quantity, sign int) bool {
	a, b := rounds(f), rounds(v)
	if sign > 0 {
		return a.Lo.Value.Cmp(b.Hi.Value) > 0
	}
	return a.Hi.Value.Cmp(b.Lo.Value) < 0
}

// rounds is what rounds to a figure.
func rounds(q *quantity.Quantity) quantity.Range {
	half := numeral.Decimal{Coef: q.Step.Coef * 5, Exp: q.Step.Exp - 1}
	lo, ok := q.Nominal.Add(half.Neg())
	hi, ok2 := q.Nominal.Add(half)
	if !ok || !ok2 || q.Exact {
		return quantity.Exactly(q.Nominal)
	}
	return quantity.Between(lo, hi)
}

// related reports whether the figure of a year and the ranked one seem to be of one
// thing: their sentences, or those before, share a word that names it.
func (r *reader) related(k *rank, f *figure) bool {
	if f.sentence == k.sentence {
		return true
	}
	words := map[uint64]bool{}
	known := map[text.Word]bool{}
	for n := max(0, k.sentence-1); n <= max(k.sentence, k.told); n++ {
		for i := r.Sentences[n].First; i < r.Sentences[n].End; i++ {
			t := &r.Tokens[i]
			if t.Kind == text.Letters && t.End-t.Start > 3 && !general.Has(t.Word) && i >= r.Dateline.End {
				words[t.Hash] = true
			}
			if kinds.Has(t.Word) {
				known[t.Word] = true
			}
		}
	}
	sure, maybe := false, false
	s := r.Sentences[f.sentence]
	if r.elsewhere(k, s, f.First) {
		return false
	}
	for i := s.First; i < s.End; i++ {
		t := &r.Tokens[i]
		switch {
		case kinds.Has(t.Word) && !known[t.Word] && i < f.First:
			return false
		case !words[t.Hash]:
		case loose.Has(t.Word):
			before := &r.Tokens[max(s.First, i-1)]
			maybe = maybe || plain.Has(before.Word) || loose.Has(before.Word) || words[before.Hash] || before.Kind != text.Letters
		case r.name(i):
			maybe = true
		default:
			sure = true
		}
	}
	return sure || maybe && f.sentence <= k.sentence+nearby && f.sentence >= k.sentence-nearby
}

// elsewhere reports whether a figure is told of a country that the ranked one is not
// told of.
func (r *reader) elsewhere(k *rank, s text.Sentence, before int) bool {
	here := r.MentionsIn(r.Sentences[max(0, k.sentence-1)].First, r.Sentences[max(k.sentence, k.told)].End)
	for _, m := range r.MentionsIn(s.First, before) {
		if r.Names.Entities[m.Entity].Kind != names.Country {
			continue
		}
		other := false
		for _, o := range here {
			if o.Entity == m.Entity {
				other = false
				break
			}
			other = other || r.Names.Entities[o.Entity].Kind == names.Country
		}
		if other {
			return true
		}
	}
	return false
}

// name reports whether a name stands at token i.
func (r *reader) name(i int) bool {
	_, ok := r.Names.At(i)
	return ok
}

// put takes down the ranked figure, another, and that the one is not beyond the other.
func (r *reader) put(k *rank, f *quantity.Quantity, says string, sign int) {
	measure := claim.Measure{ID: "record", Title: "rank", Kind: claim.Rate, Unit: k.value.Unit}
	subject := []string{r.ID, strconv.Itoa(k.begin)}
	now, then := claim.Fact{Measure: measure, Subject: subject, Event: "now"}, claim.Fact{Measure: measure, Subject: subject, Event: "then " + strconv.Itoa(f.Start)}
	bound := func(q *quantity.Quantity, fact claim.Fact, says string) {
		v := rounds(q)
		r.Claim(q.Span, claim.Claim{Fact: fact, Nominal: q.Nominal, Hard: v, Soft: v, Tentative: true, Says: says})
	}
	bound(k.value, now, "the figure is "+squeezed(r.In(k.value.Span)))
	bound(f, then, says)
	side := quantity.Range{Lo: quantity.End{}, Hi: quantity.End{None: true}}
	if sign < 0 {
		side = quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{}}
	}
	span := r.Document.Span(k.begin, k.end)
	r.Claim(span, claim.Claim{
		Fact: now, Op: claim.Difference, Other: []claim.Fact{then}, Hard: side, Soft: side, Tentative: true,
		Says: "the text says " + squeezed(r.In(span)),
	})
}

// last holds "the first final since 2014" against "it last reached the final in
// 2016".
func (r *reader) last(k *rank) {
	own, prize := map[uint64]bool{}, false
	s := r.Sentences[k.sentence]
	for i := s.First; i < s.End; i++ {
		if t := &r.Tokens[i]; t.Kind == text.Letters && t.End-t.Start > 2 && !general.Has(t.Word) && !plain.Has(t.Word) && !deeds.Has(t.Word) && !r.name(i) {
			own[t.Hash] = true
			prize = prize || prizes.Has(t.Word)
		}
	}
	for n, o := range r.Sentences {
		if n == k.sentence || !r.Role(o).Running() {
			continue
		}
		if e := r.later(k, o, own, prize); e != nil {
			year, _, _ := e.Printed()
			begin := e.First
			for begin > o.First && r.Word(begin-1) != and {
				begin--
			}
			r.origin(r.Document.Span(k.begin, k.end), k.since, r.Document.Span(begin, e.End), year)
			return
		}
		for i := o.First; i < o.End; i++ {
			if r.Word(i) != lastWord || i+1 >= o.End || !own[r.Tokens[i+1].Hash] && !own[r.Tokens[min(i+3, o.End-1)].Hash] {
				continue
			}
			all := r.PeriodsIn(i+1, min(i+12, o.End))
			if len(all) == 0 || !yearly(&all[0]) || r.Word(all[0].First-1) != in {
				continue
			}
			if year, _, _ := all[0].Printed(); year > k.since+1 || year < k.since-1 {
				r.origin(r.Document.Span(k.begin, k.end), k.since, r.Document.Span(i, all[0].End), year)
				return
			}
		}
	}
}

// later is a later year in which a sentence says that it happened again: lost the
// final in 2014 and won the cup in 2016.
func (r *reader) later(k *rank, o text.Sentence, own map[uint64]bool, prize bool) *period.Expression {
	all := r.PeriodsIn(o.First, o.End)
	for i := 0; i+1 < len(all); i++ {
		a, b := &all[i], &all[i+1]
		if !yearly(a) || !yearly(b) || r.Word(a.First-1) != in || r.Word(b.First-1) != in {
			continue
		}
		y1, _, _ := a.Printed()
		y2, _, _ := b.Printed()
		if v := r.Published.Interval; y1 != k.since || y2 <= y1 || v.Closed() && y2 >= v.From.Year() || r.Word(a.End) != and || !deeds.Has(r.Word(a.End+1)) {
			continue
		}
		for j := a.End + 2; j < b.First; j++ {
			if t := &r.Tokens[j]; own[t.Hash] || prize && prizes.Has(t.Word) {
				return b
			}
		}
	}
	return nil
}

// twice holds two ranks of one figure against each other: the lowest since 1996, and
// since 2003.
func (r *reader) twice() {
	for i := range r.ranks {
		a := &r.ranks[i]
		if a.first {
			continue
		}
		for j := i + 1; j < len(r.ranks); j++ {
			b := &r.ranks[j]
			if b.first || a.sign != b.sign || a.value.Unit != b.value.Unit || a.value.Nominal.Cmp(b.value.Nominal) != 0 || a.sentence == b.sentence {
				continue
			}
			slack := 1
			if a.year == nil || b.year == nil {
				slack = 2 // nearly ten years
			}
			if d := a.since - b.since; d > slack || d < -slack {
				r.origin(r.Document.Span(a.begin, a.end), a.since, r.Document.Span(b.begin, b.end), b.since)
				return
			}
		}
	}
}

// origin takes down two years since when one thing is said to be so.
func (r *reader) origin(one text.Span, a int, two text.Span, b int) {
	fact := claim.Fact{Measure: claim.Measure{ID: "record", Title: "last time", Kind: claim.Origin, Unit: "year"}, Subject: []string{r.ID, strconv.Itoa(one.Start)}}
	for _, x := range []struct {
		span text.Span
		year int
	}{{one, a}, {two, b}} {
		v := quantity.Exactly(numeral.Int(int64(x.year)))
		r.Claim(x.span, claim.Claim{Fact: fact, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: true, Says: "the text says " + squeezed(r.In(x.span))})
	}
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }
