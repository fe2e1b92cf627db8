package headline

import (
	"slices"

	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/retold"
	"github.com/factlint/factlint/checker/text"
)

// retells is how many words of a headline a sentence has that tells it again.
const retells = 3

// opens finds the figure that stands in the place of a headline's where the story opens
// with its headline told again: the first of its unit there, and the only one in the
// headline. Then the digits need not look like a slip.
func (st *story) opens(l *line, n int) (found said, over quantity.Range, ok bool) {
	q := l.figures[n]
	if l.name != "the headline" || l.within && st.Declared.Title != "" {
		return found, over, false
	}
	for i := range l.figures {
		if i != n && l.figures[i].Unit == q.Unit {
			return found, over, false
		}
	}
	of := retold.Read(l.Document, l.Sentence, l.figures, n)
	if of.Of == "count" && of.Noun < 0 || of.Guard && !goes(l, q) || compared(l, q) {
		return found, over, false
	}
	for _, f := range st.figures {
		if f.sentence >= opening {
			break
		}
		if f.Unit == q.Unit && f.Kind == q.Kind && st.retells(l, &of, f) {
			r := stands(q)
			return f, r, !meet(r, f.Hard) && !meet(r, f.Soft) && !st.has(&of, f)
		}
	}
	return found, over, false
}

// retells reports whether a figure of the story stands where a line's does, in a sentence
// that tells the line again.
func (st *story) retells(l *line, over *retold.Figure, f said) bool {
	s := st.sentences[f.sentence]
	if f.Range || f.Hedge == quantity.Indefinite || shared(l, st.Document, s, stem{}) < retells {
		return false
	}
	if quoted, in := st.QuotationAt(f.First); in && !quoted.Reported {
		return false
	}
	all := st.QuantitiesIn(s.First, s.End)
	n := slices.IndexFunc(all, func(q quantity.Quantity) bool { return q.First == f.First })
	if n < 0 {
		return false
	}
	under := retold.Read(st.Document, s, all, n)
	if under.Of != over.Of || under.Guard || !st.leads(all, n) {
		return false
	}
	if under.Of == "count" {
		return under.Noun >= 0 && (over.Form == under.Form || over.Kind == under.Kind && over.Kind != 0)
	}
	return over.Topics&under.Topics != 0 || beside(l, *over.Quantity, st, f) > 0
}

// leads reports whether the others of a figure's unit in its sentence are what it is
// held against: rose 0.4 percent after a rise of 0.6 percent.
func (st *story) leads(all []quantity.Quantity, n int) bool {
	for i := range all {
		if all[i].Unit != all[n].Unit || i == n {
			continue
		}
		if i < n {
			return false
		}
		for k := all[n].End; k < all[i].First; k++ {
			if against.Has(st.Word(k)) {
				return true
			}
		}
		return false
	}
	return true
}

var against = text.NewSet("after from against compared versus vs than following")

// brief holds the figures of a headline against a story of one sentence.
func (st *story) brief(l *line) {
	if l.name != "the headline" {
		return
	}
	for n, q := range l.figures {
		if !telling(l, q) || q.Nominal.Sign() < 0 || l.tabular() {
			continue
		}
		if found, over, ok := st.opens(l, n); ok {
			st.claim(l, q, found, reading{q.First, q.Nominal, over}, reading{found.First, found.Nominal, found.Hard})
		}
	}
}

// has reports whether the story has a line's figure with its unit, or a bare one: of the
// same, where the opening says of its amount what the line says.
func (st *story) has(of *retold.Figure, opening said) bool {
	q := *of.Quantity
	r := q.Hard
	if r.Lo.None || r.Hi.None {
		r = quantity.Exactly(q.Nominal)
	}
	sure := q.Kind == quantity.Money && of.Topics&st.topics(opening) != 0
	for _, f := range st.every {
		if f.Unit != q.Unit && f.Unit != "count" && q.Unit != "count" || !meet(r, quantity.Exactly(f.Nominal)) && (f.Hard.Lo.None || f.Hard.Hi.None || !meet(r, f.Hard)) {
			continue
		}
		if !sure || f.sentence < 0 || f.sentence == opening.sentence || of.Topics&st.topics(f) != 0 {
			return true
		}
	}
	return false
}

// topics are what is said of a figure of the story.
func (st *story) topics(f said) retold.Topics {
	s := st.sentences[f.sentence]
	all := st.QuantitiesIn(s.First, s.End)
	n := slices.IndexFunc(all, func(q quantity.Quantity) bool { return q.First == f.First })
	if n < 0 {
		return ^retold.Topics(0) // it stands beside the story
	}
	under := retold.Read(st.Document, s, all, n)
	return under.Topics
}

// goes reports whether up or down stands right before a figure.
func goes(l *line, q quantity.Quantity) bool {
	return q.First > l.First && updown.Has(l.Word(q.First-1))
}

// compared reports whether a figure is a distance from another one: 20C above average.
func compared(l *line, q quantity.Quantity) bool {
	for i := q.End; i < min(l.End, q.End+6); i++ {
		if distances.Has(l.Word(i)) {
			return true
		}
	}
	return false
}

var (
	updown    = text.NewSet("up down")
	distances = text.NewSet("above below over under more less higher lower better worse off short beyond away ahead behind than")
)
