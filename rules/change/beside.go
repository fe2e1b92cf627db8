package change

import (
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A change is often told in one sentence and the figure before or after it in the
// next one, or in the one before. Such a figure is taken only where there is one that
// it can be, and the claims are then tentative.

var (
	pointers = text.NewSet(`that this it which was is were are showed shows represents represented marks marked amounts amounted to compares with a an the nearly about
		almost roughly over more than some represent`)
	before = text.NewSet("earlier ago before previous prior same last")
)

// beside looks for the figure that a frame lacks in the sentences beside its own.
func (r *reader) beside(f *frame) {
	switch {
	case len(f.deltas) == 0 && f.factor.Sign() == 0:
	case f.from == nil && f.to != nil && (!f.basis || f.yearly):
		r.yearBefore(f)
	case f.to == nil && f.from != nil && f.noun && f.first > r.s.First:
		r.pointedAt(f)
	}
}

// yearBefore reads "Revenue rose 12 percent to 41.7 billion. A year earlier, revenue
// was 36.2 billion": the same noun, the only figure of its unit, a time before.
func (r *reader) yearBefore(f *frame) {
	s, ok := r.sentenceAt(r.index + 1)
	if !ok || f.at == r.s.First {
		return
	}
	noun := r.Tokens[f.at-1]
	if noun.Kind != text.Letters || noun.End-noun.Start < 4 || r.inFigure(f.at-1) {
		return // 6 percent more
	}
	named, past := false, false
	for i := s.First; i < s.End; i++ {
		if w := r.Word(i); isWay(w) && !before.Has(w) || otherBasis.Has(w) || nowhere.Has(w) {
			return
		}
		named = named || r.Tokens[i].Hash == noun.Hash
	}
	for _, e := range r.PeriodsIn(s.First, s.End) {
		for i := e.First; i < e.End; i++ {
			past = past || e.Unit == period.Year && before.Has(r.Word(i))
		}
	}
	if l := r.only(s, f.to); l != nil && named && past {
		f.from, f.loosely = l, true
	}
}

// inFigure reports whether a token is a part of a figure, or its unit.
func (r *reader) inFigure(token int) bool {
	for k := range r.quantities {
		if q := &r.quantities[k]; q.First <= token && token < q.End {
			return true
		}
	}
	return false
}

// pointedAt reads "There were 170 deaths. That was a 93 percent increase from 88
// deaths": what the sentence before counts.
func (r *reader) pointedAt(f *frame) {
	for i := r.s.First; i < f.first; i++ {
		if !pointers.Has(r.Word(i)) {
			return
		}
	}
	s, ok := r.sentenceAt(r.index - 1)
	if !ok {
		return
	}
	if l := r.only(s, f.from); l != nil {
		f.to, f.loosely = l, true
	}
}

// sentenceAt is a sentence of running text by its index.
func (r *reader) sentenceAt(i int) (s text.Sentence, ok bool) {
	if i < 0 || i >= len(r.Sentences) || !r.Role(r.Sentences[i]).Running() {
		return s, false
	}
	return r.Sentences[i], true
}

// only is the one figure of a sentence that is of one kind with l: none where
// there are two.
func (r *reader) only(s text.Sentence, l *level) (found *level) {
	for _, q := range r.QuantitiesIn(s.First, s.End) {
		if unitOf(&q) != unitOf(l.Quantity) || !state(&q) {
			continue
		}
		if found != nil {
			return nil
		}
		other := reader{Pass: r.Pass, s: s, quantities: []quantity.Quantity{q}}
		found, _ = other.level(&other.quantities[0])
		if q.Kind == quantity.Number && (q.Noun < 0 || l.Noun < 0 || r.Tokens[q.Noun].Hash != r.Tokens[l.Noun].Hash) {
			return nil
		}
	}
	if found == nil || !alike(found, l) {
		return nil
	}
	return found
}
