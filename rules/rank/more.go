package rank

import (
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// votes reads what the winner got and what the other: defeated Holm by 14,871 votes to
// 14,210.
func (r *reader) votes(s text.Sentence, i int) {
	if !r.within(s.First, s.End, ballots) || r.within(s.First, s.End, measures) {
		return
	}
	qs := r.QuantitiesIn(i, s.End)
	for k := 0; k+1 < len(qs); k++ {
		a, b := &qs[k], &qs[k+1]
		if a.First-i > list || r.Word(b.First-1) != to || b.First-a.End > 5 || !figure(a) || !figure(b) || !like(a, b) || r.within(a.End, b.First, walls) {
			continue
		}
		if a.Unit == "count" && (a.Nominal.Cmp(hundred) < 0 || !r.counted(a, b) && a.Noun >= 0 && b.Noun >= 0) || a.Unit != "count" && a.Unit != "percent" {
			continue
		}
		if !fits(a, b, 1) {
			r.put(i, i+1, a, b, 1)
		}
		return
	}
}

// next2 reads a place right after one other: the second highest after Nevada's 4.8
// percent, second only to the 498 of Norrland.
func (r *reader) next2(s text.Sentence, i int) {
	at := -1
	for k := i - 1; k >= max(s.First, i-list); k-- {
		if n, ok := second.Get(r.Word(k)); ok && n == 2 && (k == i-1 || r.topped(k+1)) {
			at = k
			break
		}
		if walls.Has(r.Word(k)) || r.Word(k) == comma {
			return
		}
	}
	if at < 0 || r.within(s.First, s.End, lowWins) {
		return
	}
	sign := -1
	if r.within(at, i, least1) {
		sign = 1
	}
	b := r.next(s, i+1, 5)
	if b == nil || b.First <= i+1 || r.Word(i) == only && b.First <= i+2 || r.within(i+2, b.First, walls) {
		return
	}
	var a *quantity.Quantity
	qs := r.QuantitiesIn(s.First, at)
	for k := range qs {
		if like(&qs[k], b) {
			if a != nil {
				return
			}
			a = &qs[k]
		}
	}
	if a == nil || a.Unit == "count" && !r.counted(a, b) || base.Has(r.Word(a.First-1)) || fits(a, b, sign) {
		return
	}
	r.put(at, i+1, a, b, sign)
}

// topped reports whether a word of what is ranked stands at token k, or after a hyphen.
func (r *reader) topped(k int) bool {
	if r.Word(k) == hyphen {
		k++
	}
	return highest.Has(r.Word(k)) || lowest.Has(r.Word(k))
}

// pair reads two that are told side by side: the smaller plant employs 1,140 people, the
// larger 1,240.
func (r *reader) pair(s text.Sentence, i int) {
	if r.Word(i-1) != the {
		return
	}
	j := -1
	scale, _ := greater.Get(r.Word(i))
	for k := s.First + 1; k < s.End; k++ {
		if of, ok := lesser.Get(r.Word(k)); ok && of == scale && r.Word(k-1) == the {
			j = k
		}
	}
	if j < 0 {
		return
	}
	a, b := r.sideOf(s, i, j), r.sideOf(s, j, i)
	if a == nil || b == nil || a.Start == b.Start || a.Unit != b.Unit && !like(a, b) && !like(b, a) || !like(b, a) && !like(a, b) || fits(a, b, 1) {
		return
	}
	if a.Unit == "count" && !r.counted(a, b) && !r.counted(b, a) {
		return
	}
	r.put(i, i+1, a, b, 1)
}

// sideOf is the figure of one of two, which stands after it and before the other.
func (r *reader) sideOf(s text.Sentence, i, other int) *quantity.Quantity {
	end := s.End
	if other > i {
		end = other
	}
	qs := r.QuantitiesIn(i, min(end, i+list))
	for k := range qs {
		q := &qs[k]
		if q.Words && q.Nominal.Cmp(hundred) < 0 && r.Word(q.First-1) == the || !figure(q) {
			continue // the smaller of the two
		}
		return q
	}
	return nil
}

// broken reads a record and the one that it broke: a record 4.6 million passengers. The
// previous record, 4.4 million.
func (r *reader) broken(s text.Sentence, i int) {
	if !marks.Has(r.Word(i+1)) || r.Word(i-1) != the || r.within(i, min(s.End, i+3), lows) {
		return
	}
	b := r.next(s, i+2, 4)
	if b == nil || !figure(b) || !r.bare(i+2, b.First) {
		return
	}
	for n := r.n; n >= max(0, r.n-2); n-- {
		o := r.Sentences[n]
		if !r.Role(o).Running() {
			return
		}
		a := r.record(o, b)
		if a == nil {
			continue
		}
		if a.Unit == "count" && !r.counted(a, b) || fits(a, b, 1) {
			return
		}
		r.put(i, i+2, a, b, 1)
		return
	}
}

// bare reports whether nothing but a mark, of or was stands in tokens [first, end).
func (r *reader) bare(first, end int) bool {
	for k := first; k < end; k++ {
		if w := r.Word(k); w != comma && w != of && w != was && w != colon && w != is {
			return false
		}
	}
	return true
}

// record is the figure of a sentence that is told as a record: a record 4.6 million.
func (r *reader) record(o text.Sentence, b *quantity.Quantity) *quantity.Quantity {
	if r.within(o.First, o.End, lows) || r.within(o.First, o.End, lowWins) {
		return nil
	}
	qs := r.QuantitiesIn(o.First, o.End)
	for k := range qs {
		q := &qs[k]
		if q.Start == b.Start || !like(q, b) {
			continue
		}
		for j := q.First - 1; j >= max(o.First, q.First-2); j-- {
			if r.Word(j) == recordWord && fresh.Has(r.Word(j-1)) {
				return q
			}
		}
	}
	return nil
}

// shares holds a fraction against the percentage that is told beside it: more than half of
// those asked, 46 percent.
func (r *reader) shares(s text.Sentence) {
	qs := r.QuantitiesIn(s.First, s.End)
	for k := 0; k+1 < len(qs); k++ {
		a, b := &qs[k], &qs[k+1]
		if a.Unit != "share" || b.Unit != "percent" || a.Hedge != quantity.MoreThan && a.Hedge != quantity.LessThan || b.Hedge != quantity.Plain || b.First-a.End > list {
			continue
		}
		if !enclosed(r.Word(b.First-1), r.Word(b.End)) {
			continue
		}
		plain := true
		for j := a.End; j < b.First-1; j++ {
			t := &r.Tokens[j]
			plain = plain && t.Kind == text.Letters && !walls.Has(t.Word)
		}
		if !plain || printed(b).Hi.Value.Cmp(a.Nominal.Shift(2)) >= 0 && a.Hedge == quantity.MoreThan || printed(b).Lo.Value.Cmp(a.Nominal.Shift(2)) <= 0 && a.Hedge == quantity.LessThan {
			continue
		}
		f := claim.Fact{Measure: claim.Measure{ID: "rank", Title: "share", Kind: claim.Rate, Unit: "percent"}, Subject: []string{r.ID, squeezed(r.In(b.Span))}, Event: r.Slice(a.First, a.End)}
		side := quantity.Range{Lo: quantity.End{Value: a.Nominal.Shift(2), Open: true}, Hi: quantity.End{None: true}}
		if a.Hedge == quantity.LessThan {
			side = quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: a.Nominal.Shift(2), Open: true}}
		}
		first := max(s.First, a.First-2)
		r.Claim(a.Span, claim.Claim{Fact: f, Nominal: a.Nominal.Shift(2), Hard: side, Soft: side, Tentative: true, Says: "the text says " + squeezed(r.Slice(first, a.End))})
		v := printed(b)
		r.Claim(b.Span, claim.Claim{Fact: f, Nominal: b.Nominal, Hard: v, Soft: v, Tentative: true, Says: "it is " + squeezed(r.In(b.Span))})
	}
}

// enclosed reports whether two marks part what stands between from the sentence.
func enclosed(before, after text.Word) bool {
	return before == comma && (after == comma || after == stop) || before == open && after == shut || dashes.Has(before) && dashes.Has(after)
}
