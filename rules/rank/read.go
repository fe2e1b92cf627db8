package rank

import (
	"strconv"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// How many words may stand between a comparison and its figures.
const (
	onward = 8
	back   = 10
	list   = 12
)

// compared reads a comparison at token i, of which the words go on at token j: 4.1
// percent, above the average of 4.6 percent.
func (r *reader) compared(s text.Sentence, i, j, sign int) {
	b := r.next(s, j, onward)
	if b != nil && b.Hedge == quantity.MoreThan && verbs.Has(r.Word(i)) {
		c := *b // exceeding the 40: the word is no hedge of the figure
		c.Hedge, b = quantity.Plain, &c
	}
	if b == nil || !figure(b) || b.Hedge != quantity.Plain && b.Hedge != quantity.About {
		return
	}
	if b.First == j && !bare.Has(r.Word(i)) || r.within(j, b.First, multiples) || r.within(j, b.First, walls) {
		return // more than 40 is one figure
	}
	if places.Has(r.Word(i)) && !determiners.Has(r.Word(j)) && !r.Tokens[j].Capital() {
		return // the above
	}
	if verbs.Has(r.Word(i)) {
		j = max(j, r.whose(j, b.First))
	}
	for k := j; k < b.First; k++ {
		if t := &r.Tokens[k]; t.Kind == text.Punct && t.Word != hyphen && r.Token(k) != "$" && t.Word != quote {
			return
		}
	}
	if r.within(j, min(s.End, b.End+6), expected) || multiples.Has(r.Word(b.End)) && b.Unit != "percent" {
		return
	}
	if r.within(j, min(s.End, b.End+3), limits) {
		c := *b // a limit is set, and not rounded
		c.Exact, b = true, &c
	}
	var found *quantity.Quantity
	qs := r.QuantitiesIn(s.First, i)
	for k := range qs {
		a := &qs[k]
		if !figure(a) || a.Unit != b.Unit && !like(a, b) {
			continue
		}
		if fits(a, b, sign) {
			return
		}
		found = a
	}
	if found == nil {
		r.goesOn(s, i, j, b, sign)
		return
	}
	if contests.Has(r.Word(i)) && (found.Unit == "count" && found.Noun < 0 || r.within(s.First, s.End, races)) {
		return
	}
	if !like(found, b) || i-end(found) > back || r.within(end(found), i, walls) || base.Has(r.Word(found.First-1)) || found.Unit == "count" && !r.counted(found, b) {
		return
	}
	if !verbs.Has(r.Word(i)) && !r.within(end(found), i, told) || r.falls(s, found, i) {
		return
	}
	r.put(i, max(j, min(b.First, i+6)), found, b, sign)
}

// whose is the token after a name and the words that say what it had: the index, which
// gained; Karl Lind, who had.
func (r *reader) whose(j, end int) int {
	for k := j; k+1 < end; k++ {
		if r.Word(k) == comma && relatives.Has(r.Word(k+1)) {
			return k + 2
		}
	}
	return j
}

// goesOn reads a comparison of what the sentence before tells, where its sentence has no
// figure of its own: That was above the average of 4.6 percent.
func (r *reader) goesOn(s text.Sentence, i, j int, b *quantity.Quantity, sign int) {
	if !anaphors.Has(r.Word(s.First)) || i-s.First > 6 || r.within(s.First, i, walls) {
		return
	}
	if r.n == 0 || r.Sentences[r.n-1].Block != s.Block && r.Sentences[r.n-1].Block != s.Block-1 {
		return
	}
	o := r.Sentences[r.n-1]
	var found *quantity.Quantity
	qs := r.QuantitiesIn(o.First, o.End)
	for k := range qs {
		a := &qs[k]
		if !figure(a) || a.Unit != b.Unit && !like(a, b) {
			continue
		}
		if fits(a, b, sign) || !like(a, b) || found != nil {
			return
		}
		found = a
	}
	if found == nil || found.Unit == "count" && !r.counted(found, b) || base.Has(r.Word(found.First-1)) || r.falls(o, found, found.End) {
		return
	}
	r.put(i, max(j, min(b.First, i+6)), found, b, sign)
}

// extremes holds the highest of a sentence against its lowest: from a low of 12 percent
// in Lund to a high of 9.
func (r *reader) extremes(s text.Sentence, i int) {
	high := r.of(s, i)
	if high == nil || r.within(s.First, s.End, otherTimes) {
		return
	}
	for k := s.First; k < s.End; k++ {
		if !lowest.Has(r.Word(k)) {
			continue
		}
		low := r.of(s, k)
		if low == nil || low.Start == high.Start || !like(high, low) || high.Unit == "count" && !r.counted(high, low) && !r.counted(low, high) || fits(high, low, 1) {
			continue
		}
		r.put(i, i+1, high, low, 1)
		return
	}
}

// of is the figure of a highest or a lowest at token i: a high of 12 percent; the
// highest, 12 percent.
func (r *reader) of(s text.Sentence, i int) *quantity.Quantity {
	q := r.next(s, i+1, 5)
	if q == nil || !figure(q) {
		return nil
	}
	for k := i + 1; k < q.First; k++ {
		if w := r.Word(k); walls.Has(w) || base.Has(w) || lowest.Has(w) || highest.Has(w) || w == to {
			return nil
		}
	}
	if w := r.Word(q.First - 1); w != of && w != comma && w != at && w != colon && w != was && w != is {
		return nil
	}
	return q
}

// end is the token after a figure and what it counts.
func end(q *quantity.Quantity) int {
	if q.Noun >= q.End {
		return q.Noun + 1
	}
	return q.End
}

// counted reports whether two counts are of one thing: 218,000 cars, more than the 231,000
// it sold.
func (r *reader) counted(a, b *quantity.Quantity) bool {
	if b.Noun < 0 {
		return true
	}
	return a.Noun >= 0 && r.Tokens[a.Noun].Hash == r.Tokens[b.Noun].Hash
}

// falls reports whether less of a figure may be more of what it tells: a fall of 3
// percent, higher than one of 4.
func (r *reader) falls(s text.Sentence, q *quantity.Quantity, i int) bool {
	if levels.Has(r.Word(q.First - 1)) {
		return false
	}
	return r.within(max(s.First, q.First-8), i, falling)
}

// next is the first figure that begins at token j or within so many words after it.
func (r *reader) next(s text.Sentence, j, far int) *quantity.Quantity {
	qs := r.QuantitiesIn(j, s.End)
	if len(qs) == 0 || qs[0].First-j > far {
		return nil
	}
	return &qs[0]
}

// chain reads a list at token i, of which the next one stands at token j: led with 18
// percent, followed by Opel with 17 percent and Fiat with 9.
func (r *reader) chain(s text.Sentence, i, j, sign int) {
	if r.within(s.First, s.End, lowWins) {
		return
	}
	low, high := r.within(s.First, i, least1), r.within(s.First, i, heads)
	switch {
	case low && high:
		return
	case low:
		sign = -sign
	case !high && r.Word(i) == followed:
		return // after that, in time
	}
	var a *quantity.Quantity
	qs := r.QuantitiesIn(s.First, i)
	for k := range qs {
		if figure(&qs[k]) {
			a = &qs[k]
		}
	}
	if a == nil || i-end(a) > list || end(a) == i || r.within(end(a), i, walls) || base.Has(r.Word(a.First-1)) || !r.given(a) {
		return
	}
	next := r.QuantitiesIn(j, s.End)
	for k := range next {
		b := &next[k]
		if b.First-j > list || r.within(j, b.First, ends) || !like(a, b) || !r.given(b) || a.Unit == "count" && !r.counted(a, b) || expected.Has(r.Word(b.First-1)) {
			return
		}
		if !fits(a, b, sign) {
			r.put(i, max(j, min(b.First, i+8)), a, b, sign)
			return
		}
		if r.Word(i) != followed {
			return // the others need not be in order
		}
		c := *b
		if c.Unit == "count" {
			c.Unit, c.Noun = a.Unit, a.Noun
		}
		a, j = &c, b.End
	}
}

// given reports whether a figure is told of one in a list, and is no age: with 18 percent,
// (18 percent), Opel's 18 percent.
func (r *reader) given(q *quantity.Quantity) bool {
	i := q.First - 1
	for i > 0 && r.Tokens[i].Kind == text.Letters && hedges.Has(r.Word(i)) {
		i--
	}
	return q.Unit != "count" || q.Noun >= 0 || gives.Has(r.Word(i))
}

// ranked reads a place in an order before the word at token i and those who are named
// before it: ranks second, behind Lorval with 22.8 million and Corham with 17.1 million.
func (r *reader) ranked(s text.Sentence, i int) bool {
	place, at := 0, 0
	for k := i - 1; k >= max(s.First, i-list); k-- {
		if n, ok := second.Get(r.Word(k)); ok {
			place, at = n, k
			break
		}
		if w := r.Word(k); w == comma && i-k > 1 || walls.Has(w) {
			return false
		}
	}
	if place == 0 || at+1 < i && !r.placed(at) || r.within(s.First, s.End, joint) {
		return false
	}
	end := i + 1
	for end < s.End && !ends.Has(r.Word(end)) && r.Word(end) != after {
		end++
	}
	n := r.figures(s, i, end)
	if n < 2 {
		n = r.countries(i, end)
	}
	if n < place || n < 2 {
		return n >= 2
	}
	f := r.fact(at)
	says := strconv.Itoa(n) + " are named before it; the text says " + squeezed(r.In(r.Document.Span(at, at+1)))
	r.told(f, r.Document.Span(i, end), n+1, says)
	r.told(f, r.Document.Span(at, at+1), place, says)
	return true
}

// placed reports whether an ordinal is a place: second-largest, ranks second, in third
// place.
func (r *reader) placed(at int) bool {
	return r.Word(at+1) == hyphen || rankers.Has(r.Word(at-1)) || rankers.Has(r.Word(at+1))
}

// figures counts those of a list that have a figure of one kind, each larger than the one
// that is ranked.
func (r *reader) figures(s text.Sentence, i, end int) (n int) {
	var a *quantity.Quantity
	before := r.QuantitiesIn(s.First, i)
	for k := range before {
		if figure(&before[k]) {
			a = &before[k]
		}
	}
	var one *quantity.Quantity
	qs := r.QuantitiesIn(i, end)
	for k := range qs {
		q := &qs[k]
		if !figure(q) || !r.given(q) || one != nil && !like(one, q) || a != nil && (!like(a, q) || !fits(q, a, 1)) {
			return 0
		}
		if one == nil {
			one = q
		}
		n++
	}
	return n
}

// countries counts the countries of a list that has nothing else: after China, India and
// the United States.
func (r *reader) countries(i, end int) (n int) {
	k := i + 1
	for _, m := range r.MentionsIn(i, end) {
		for k < m.First && (r.Word(k) == the || r.Word(k) == comma || r.Word(k) == and) {
			k++
		}
		if k != m.First || r.Names.Entities[m.Entity].Kind != names.Country {
			break
		}
		k = m.End
		n++
	}
	return n
}

// within reports whether a word of a set stands in tokens [first, end).
func (r *reader) within(first, end int, set *text.Table[struct{}]) bool {
	for i := max(0, first); i < end; i++ {
		if set.At(r.Document, i) {
			return true
		}
	}
	return false
}
