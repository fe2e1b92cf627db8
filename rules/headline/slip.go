package headline

import (
	"sort"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/retold"
	"github.com/factlint/factlint/checker/text"
)

// slipped finds the one figure of the story from which a slip of the fingers makes a
// line's, and the values that the line's may stand for. The story must not have the line's figure anywhere, so that the line must
// mean another: which one, the digits tell, and the words around them. It looks at the
// whole story: what a headline tells may come in the fifth paragraph, in other words.
func (st *story) slipped(l *line, n int) (found said, stands quantity.Range, ok bool) {
	over := retold.Read(l.Document, l.Sentence, l.figures, n)
	sentence, best := 0, 0
	for i := range st.Quantities {
		q := &st.Quantities[i]
		for sentence < len(st.sentences) && st.sentences[sentence].End <= q.First {
			sentence++
		}
		if sentence == len(st.sentences) {
			break
		}
		if q.First < st.sentences[sentence].First || q.Range || q.Hedge == quantity.Indefinite {
			continue
		}
		slip := retold.SlipOf(over.Nominal, q.Nominal)
		if slip == retold.Apart || q.End < len(st.Tokens) && st.Tokens[q.End].Kind == text.Digits { // 156 000
			continue
		}
		under := retold.Read(st.Document, st.sentences[sentence], st.Quantities, i)
		if under.Of != over.Of {
			continue
		}
		w := retold.Weight(over.Nominal, q.Nominal) + st.weigh(l, sentence, &over, &under)
		need := enough
		if over.Topics&under.Topics != 0 && over.Kind == under.Kind && over.Kind != 0 {
			need-- // 1,500 jobs, and the 1,150 job cuts
		} else if l.summary && slip == retold.Close {
			continue
		}
		switch {
		case w < need:
		case !ok || w > best:
			found, ok, best = said{*q, sentence}, true, w
		case w == best && found.Nominal.Cmp(q.Nominal) != 0:
			return found, stands, false
		}
	}
	q := l.figures[n]
	if best >= strong {
		found.Soft = quantity.Exactly(found.Nominal) // more than 45,000 is not meant to be 54,000
		return found, unbound(q), ok && !st.holds(q)
	}
	return found, narrow(q), ok && !st.tells(l, q)
}

// What the digits of a slip and the words must weigh together.
const (
	enough = 2
	// strong is from which weight on only the line's own figure bears the line out, and
	// not what is near it, or has its digits.
	strong = 5
)

// weigh is how much the words speak for it that a line's figure and one of the story
// are one: the story's stands where it says first what its headline says, in the
// headline's words; one thing is said of both.
func (st *story) weigh(l *line, sentence int, over, under *retold.Figure) (w int) {
	switch {
	case l.summary:
	case sentence == 0:
		w += 2
	case sentence < early:
		w++
	}
	switch n := shared(l, st.Document, st.sentences[sentence], stem{}); {
	case n >= 3:
		w += 3
		if sentence < opening && st.single(sentence, under) {
			w += 2 // it stands in the line's place
		}
	default:
		w += n
	}
	if over.Topics&under.Topics != 0 {
		w++
	}
	if over.Of == "count" && over.Noun >= 0 && under.Noun >= 0 {
		switch {
		case over.Form == under.Form || over.Kind == under.Kind && over.Kind != 0:
			w += 2
		case !persons.Has(l.Word(over.Noun)) && !persons.Has(st.Word(under.Noun)):
			w -= 2
		}
	} else if over.Of == "count" && over.Noun >= 0 && over.Topics&under.Topics == 0 {
		w -= 2 // a number by itself
	}
	if over.Guard || under.Guard {
		w -= 2
	}
	if quoted, in := st.QuotationAt(under.First); in && !quoted.Reported {
		w--
	}
	return w
}

// single reports whether a figure is the only one of its unit in its sentence.
func (st *story) single(sentence int, under *retold.Figure) bool {
	s := st.sentences[sentence]
	for _, q := range st.QuantitiesIn(s.First, s.End) {
		if q.Unit == under.Unit && q.First != under.First {
			return false
		}
	}
	return true
}

// narrow are the values that a line's figure may stand for where one of the story may
// be a slip of it: no round number nearby, if it has three digits.
func narrow(q quantity.Quantity) quantity.Range {
	r := stands(q)
	if q.Nominal.Reduce().Coef < 100 || q.Hedge != quantity.Plain {
		return r
	}
	r = q.Hard
	if top, ok := q.Nominal.Add(q.Step); ok {
		r.Hi = quantity.End{Value: top, Open: true} // cut to it
	}
	return r
}

// holds reports whether the story has a line's figure with its unit, or without one; or
// one of few digits that rounds it.
func (st *story) holds(q quantity.Quantity) bool {
	r := unbound(q)
	for _, f := range st.every {
		if f.Unit != q.Unit && f.Unit != "count" && q.Unit != "count" {
			continue
		}
		if meet(r, quantity.Exactly(f.Nominal)) || f.Hedge == quantity.Plain && !f.Range && significant(f.Nominal) >= 10 && significant(f.Nominal) < significant(q.Nominal) && meet(q.Hard, f.Hard) {
			return true
		}
	}
	return false
}

// together reports whether two figures side by side in a sentence come to a line's: 64
// homes and 20 other buildings.
func (st *story) together(q quantity.Quantity) bool {
	for i := 1; i < len(st.every); i++ {
		a, b := &st.every[i-1], &st.every[i]
		if a.sentence == b.sentence && a.Unit == q.Unit && b.Unit == q.Unit && meets(quantity.Exactly(q.Nominal), a.Nominal, b.Nominal) {
			return true
		}
	}
	return false
}

// significant is a figure without the zeros at its end: the more digits, the greater.
func significant(d numeral.Decimal) int64 { return d.Reduce().Coef }

// tells reports whether the story has a line's figure: a figure of the same kind that
// rounds to it, whatever it is of; the same digits; or two like figures that come to it.
// Unlike bears, a figure of the story that is rounder than the line's does not do.
func (st *story) tells(l *line, q quantity.Quantity) bool {
	r := narrow(q)
	printed := text.Fold(l.Token(q.First))
	for _, f := range st.every {
		if f.Kind != q.Kind && f.Kind != quantity.Number && q.Kind != quantity.Number {
			continue
		}
		if meet(r, quantity.Exactly(f.Nominal)) || bounds(f.Hedge) && meet(r, f.Soft) || f.Hedge == quantity.About && meet(r, twentieth(f.Nominal)) {
			return true
		}
	}
	for _, s := range st.rest {
		for i := s.First; i < s.End; i++ {
			if t := &st.Tokens[i]; t.Kind == text.Digits && st.Token(i) == printed && !st.dated(i) && !st.scaled(i) {
				return true // in a name, a score
			}
		}
	}
	return st.addsUp(l, r, q)
}

// unbound are the values that a line's figure may stand for where one of the story is a
// plain slip of it: at least 12 is not meant to be at least 21.
func unbound(q quantity.Quantity) quantity.Range {
	if bounds(q.Hedge) {
		return quantity.Exactly(q.Nominal)
	}
	return narrow(q)
}

// bounds reports whether a hedge sets one bound.
func bounds(h quantity.Hedge) bool { return h > quantity.About && h < quantity.Indefinite }

// twentieth are the values within a twentieth of one: a story's about 40 bears out 39,
// not 36.
func twentieth(v numeral.Decimal) quantity.Range {
	part, ok := v.Mul(numeral.Decimal{Coef: 5, Exp: -2})
	lo, ok1 := v.Add(part.Neg())
	hi, ok2 := v.Add(part)
	if !ok || !ok1 || !ok2 {
		return quantity.Exactly(v)
	}
	return quantity.Between(lo, hi)
}

// scaled reports whether token i belongs to a figure with a scale word, so that it does
// not stand for itself: 35, in 35 million.
func (st *story) scaled(i int) bool {
	n := sort.Search(len(st.Quantities), func(k int) bool { return st.Quantities[k].End > i })
	if n == len(st.Quantities) || st.Quantities[n].First > i {
		return false
	}
	v, _, ok := numeral.Figures(st.Token(i))
	return ok && v.Cmp(st.Quantities[n].Nominal) != 0 && v.Reduce().Coef == st.Quantities[n].Nominal.Reduce().Coef
}
