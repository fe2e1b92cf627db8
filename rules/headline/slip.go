package headline

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/retold"
	"github.com/factlint/factlint/checker/text"
)

// slipped finds the one figure of the story from which a slip of the fingers makes a
// line's, where the same is said of both. It looks at the whole story: what a headline
// tells may come in the fifth paragraph, in other words.
func (st *story) slipped(l *line, n int) (found said, ok bool) {
	over := retold.Read(l.Document, l.Sentence, l.figures, n)
	sentence := 0
	for i := range st.Quantities {
		q := &st.Quantities[i]
		for sentence < len(st.sentences) && st.sentences[sentence].End <= q.First {
			sentence++
		}
		if sentence == len(st.sentences) {
			break
		}
		s := st.sentences[sentence]
		if q.First < s.First || q.Range || q.Hedge == quantity.Indefinite {
			continue
		}
		slip := retold.SlipOf(over.Nominal, q.Nominal)
		if slip == retold.Apart {
			continue
		}
		under := retold.Read(st.Document, s, st.Quantities, i)
		if under.Of != over.Of || !st.opens(l, slip, sentence, over.Of) && (over.Guard || under.Guard || !oneTopic(l, st, &over, &under)) {
			continue
		}
		if quoted, in := st.QuotationAt(q.First); in && !quoted.Reported {
			continue
		}
		if ok && found.Nominal.Cmp(q.Nominal) != 0 {
			return found, false
		}
		if !ok {
			found, ok = said{*q, sentence}, true
		}
	}
	return found, ok && !st.tells(l, l.figures[n])
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

// tells reports whether the story has a line's figure: a figure of the same kind that
// rounds to it, whatever it is of; the same digits; or two like figures that come to it.
// Unlike bears, a figure of the story that is rounder than the line's does not do.
func (st *story) tells(l *line, q quantity.Quantity) bool {
	r := narrow(q)
	printed := text.Fold(l.Token(q.First))
	for _, f := range st.figures {
		if f.Kind != q.Kind && f.Kind != quantity.Number && q.Kind != quantity.Number {
			continue
		}
		if meet(r, quantity.Exactly(f.Nominal)) || f.Hedge != quantity.Plain && f.Hedge != quantity.Indefinite && meet(r, f.Soft) {
			return true
		}
	}
	for _, s := range st.sentences {
		for i := s.First; i < s.End; i++ {
			if t := &st.Tokens[i]; t.Kind == text.Digits && st.Token(i) == printed && !st.dated(i) {
				return true // in a name, a score
			}
		}
	}
	return st.addsUp(l, r, q)
}

// opens reports whether a slip is plain and stands where a story says first what its
// headline says, in the headline's words: that is enough.
func (st *story) opens(l *line, slip retold.Slip, sentence int, unit string) bool {
	need := 2
	if unit == "count" {
		need++
	}
	if slip == retold.Sure {
		need--
	}
	return slip >= retold.Likely && sentence < early && !l.summary && shared(l, st.Document, st.sentences[sentence], stem{}) >= need
}

// oneTopic reports whether the same is said of a line's figure and of one of the
// story.
func oneTopic(l *line, st *story, over, under *retold.Figure) bool {
	if over.Of == "count" && over.Noun >= 0 && under.Noun >= 0 {
		if over.Form == under.Form || over.Kind == under.Kind && over.Kind != 0 {
			return true
		}
		if !persons.Has(l.Word(over.Noun)) && !persons.Has(st.Word(under.Noun)) {
			return false
		}
	}
	return over.Topics&under.Topics != 0
}
