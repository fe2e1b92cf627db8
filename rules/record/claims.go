package record

import (
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
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
	for i := k.value.End; i < k.begin; i++ {
		if r.Word(i) == would { // if it stays below 200, it would be the lowest
			return
		}
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
	if f.sentence == k.sentence || r.anaphoric(k, f) {
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
	if r.elsewhere(k, s, f.First) || r.another(k, s, f.First) || r.away(k, f) {
		return false
	}
	for i := s.First; i < s.End; i++ {
		t := &r.Tokens[i]
		switch {
		case kinds.Has(t.Word) && !known[t.Word] && i < f.First:
			return false
		case !words[t.Hash]:
		case r.Word(i+1) == of && i+2 < f.First && !words[r.Tokens[i+2].Hash] && r.Tokens[i+2].Kind == text.Letters && !plain.Has(r.Word(i+2)):
			return false // exports of beef
		case loose.Has(t.Word):
			if f.loose {
				continue
			}
			before := &r.Tokens[max(s.First, i-1)]
			maybe = maybe || plain.Has(before.Word) || loose.Has(before.Word) || words[before.Hash] || before.Kind != text.Letters
		case r.name(i):
			maybe = maybe || !f.loose
		default:
			sure = true
		}
	}
	return sure || maybe && f.sentence <= k.sentence+nearby && f.sentence >= k.sentence-nearby
}

// anaphoric reports whether the figure of a year is told right after the ranked one, of
// the same: The index was at 86.4 in November 2013.
func (r *reader) anaphoric(k *rank, f *figure) bool {
	s := r.Sentences[f.sentence]
	if f.sentence != k.sentence+1 || f.loose || f.First > s.First+6 || r.elsewhere(k, s, f.First) {
		return false
	}
	return nouning.Has(r.Word(s.First)) || r.Word(s.First) == the && (loose.Has(r.Word(s.First+1)) || standins.Has(r.Word(s.First+1))) && plainly.Has(r.Word(s.First+2))
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

// another reports whether the ranked figure's sentence begins with a name, and that of
// the other figure has names before it but not this one: two firms that sell cars.
func (r *reader) another(k *rank, s text.Sentence, before int) bool {
	subject, ok := r.Names.At(r.Sentences[k.sentence].First)
	if !ok {
		return false
	}
	others := false
	for _, m := range r.MentionsIn(s.First, before) {
		if m.Entity == subject.Entity {
			return false
		}
		others = others || r.Names.Entities[m.Entity].Kind != names.Place
	}
	return others
}

// away reports whether a figure is told of a place, in its sentence or the one before,
// that those of the ranked figure do not name: the killings of eight cities.
func (r *reader) away(k *rank, f *figure) bool {
	here := r.MentionsIn(r.Sentences[max(0, k.sentence-1)].First, r.Sentences[max(k.sentence, k.told)].End)
	for _, m := range r.MentionsIn(max(r.Sentences[max(0, f.sentence-1)].First, r.Dateline.End), f.First) {
		if r.Names.Entities[m.Entity].Kind == names.Place && !slices.ContainsFunc(here, func(o names.Mention) bool { return o.Entity == m.Entity }) {
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

// twice holds two ranks of one figure against each other: the lowest since 1996, and
// since 2003; the lowest in nine years, and not lower since 2015.
func (r *reader) twice() {
	for i := range r.ranks {
		a := &r.ranks[i]
		if a.first {
			continue
		}
		for j := i + 1; j < len(r.ranks); j++ {
			b := &r.ranks[j]
			if b.first || a.sign != b.sign || a.sentence == b.sentence || !r.alike(a, b) {
				continue
			}
			if !agree(a, b) {
				r.origin(r.Document.Span(a.begin, a.end), a.since, r.Document.Span(b.begin, b.end), b.since)
				return
			}
		}
	}
}

// agree reports whether two ranks may both be true: years that are counted back may be
// rounded up, and years are of seasons and fiscal years now and then.
func agree(a, b *rank) bool {
	d := a.since - b.since
	switch {
	case a.year == nil && b.year == nil:
		return d >= -2 && d <= 2
	case a.year == nil:
		return d >= 0 && d <= 2
	case b.year == nil:
		return d <= 0 && d >= -2
	}
	return d >= -1 && d <= 1
}

// alike reports whether two ranks are of one thing: they have one figure, or the second
// is told of what the first one was, right after it.
func (r *reader) alike(a, b *rank) bool {
	if !a.denied && !b.denied && a.value != nil && b.value != nil && a.value.Unit == b.value.Unit && a.value.Nominal.Cmp(b.value.Nominal) == 0 {
		return true
	}
	if b.sentence > a.sentence+2 || b.sentence > a.sentence+1 && !(a.denied || b.denied) || a.denied && b.denied {
		return false
	}
	s := r.Sentences[b.sentence]
	pronoun := nouning.Has(r.Word(s.First)) || nots.Has(r.Word(s.First))
	if b.denied && r.Word(b.begin) == lastWord {
		pronoun = pronoun || b.begin <= s.First+1
		for i := b.begin; i < b.end; i++ {
			pronoun = pronoun || nouning.Has(r.Word(i)) // the last time it was so weak
		}
	}
	if !a.denied && !b.denied {
		return pronoun && (b.value == nil || b.told != b.sentence) && !r.bounded(a) && !r.bounded(b)
	}
	return pronoun && b.sentence == a.sentence+1 || r.share(a, b)
}

// bounded reports whether a rank is of something narrower than the figure: the lowest
// for an August, outside the war years.
func (r *reader) bounded(k *rank) bool {
	for i := k.begin; i < k.end; i++ {
		if w := r.Word(i); w == forWord || w == of {
			return true
		}
	}
	return false
}

// share reports whether the sentences of two ranks share a noun.
func (r *reader) share(a, b *rank) bool {
	words := r.content(r.Sentences[a.sentence])
	s := r.Sentences[b.sentence]
	for i := s.First; i < s.End; i++ {
		if words[r.Tokens[i].Hash] {
			return true
		}
	}
	return false
}

// content are the words of a sentence that say what it is of, by their hashes.
func (r *reader) content(s text.Sentence) map[uint64]bool {
	words := map[uint64]bool{}
	for i := max(s.First, r.Dateline.End); i < s.End; i++ {
		if t := &r.Tokens[i]; t.Kind == text.Letters && t.End-t.Start > 3 && !general.Has(t.Word) {
			words[t.Hash] = true
		}
	}
	return words
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
