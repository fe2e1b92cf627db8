package forecast

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// longest is how many words a comparison with a forecast may take up.
const longest = 16

// sentence reads one sentence: where it tells on which side of a forecast a result
// is, and what was forecast.
func (r *reader) sentence(n int, at text.Places) {
	s := r.Sentences[n]
	for i := at.Next(s.First, s.End); i < s.End; i = at.Next(i+1, s.End) {
		w := r.Word(i)
		if sd, ok := r.sideAt(s, i); ok {
			sd.sentence = n
			if !r.doubted(s, i) {
				r.sides = append(r.sides, sd)
			}
			if sd.of != nil {
				r.forecasts = append(r.forecasts, forecast{Quantity: sd.of, sentence: n, result: r.resultBefore(s, &sd)})
				i = max(i, sd.end-1)
			}
			continue
		}
		if seers.Has(w) {
			i = r.expected(n, s, i)
		}
	}
}

// sideAt is the comparison that begins at token i.
func (r *reader) sideAt(s text.Sentence, i int) (sd side, ok bool) {
	w := r.Word(i)
	j := i + 1
	sign, ok := verbs.Get(w)
	if !ok {
		sign, ok = places.Get(w)
	}
	if !ok {
		if sign, ok = placesOf.Get(w); ok && r.Word(j) != of {
			return sd, false
		}
		j++
	}
	if !ok {
		if sign, ok = sizes.Get(w); !ok {
			return sd, false
		}
		j = i + 1
		if r.Word(j) == hyphen {
			j++
		}
		if r.Word(j+1) == than && extents.Has(r.Word(j)) && !amounts.Has(w) {
			sd.extent = true
			j++
		}
		if r.Word(j) != than {
			return sd, false
		}
		j++
		if r.Word(j) == hyphen {
			j++
		}
	}
	if r.Word(j-1) != hyphen && r.Word(j-1) != than || !simply.Has(r.Word(j)) {
		sd.of, sd.end = r.forecastOf(s, j)
	} else {
		sd.end = j + 1
	}
	sd.first, sd.sign, sd.merit, sd.size = i, sign, merits.Has(w), physical.Has(w)
	return sd, sd.end > 0
}

// forecastOf reads on after a comparison: analysts' average forecast of $1.31, the
// 50.4 that economists had forecast. end is 0 where it tells of no forecast.
func (r *reader) forecastOf(s text.Sentence, j int) (of *quantity.Quantity, end int) {
	for k := j; k < min(s.End, j+longest); k++ {
		w := r.Word(k)
		if q := r.quantityAt(k); q != nil {
			if r.Word(k-1) == by {
				return nil, 0 // exceeded by 3 percent the estimate
			}
			if of != nil {
				break
			}
			of = q
			if end > 0 {
				if k > end+4 {
					return nil, end
				}
				return of, q.End
			}
			k = q.End - 1
			continue
		}
		switch {
		case expecting.Has(w) && !looking.Has(w):
			end = k + 1
			if of != nil {
				return of, end
			}
		case breaks.Has(w), verbs.Has(w), places.Has(w), placesOf.Has(w) && of != nil, sizes.Has(w) && r.Word(k+1) == than:
			return nil, end
		case (w == comma || w == by) && end > 0: // beat forecasts by 4 cents
			return nil, end
		}
	}
	if end == 0 {
		return nil, 0
	}
	return nil, end
}

// resultBefore is the last figure before a comparison in its sentence that may be
// what is compared.
func (r *reader) resultBefore(s text.Sentence, sd *side) (found *quantity.Quantity) {
	qs := r.QuantitiesIn(s.First, sd.first)
	for i := range qs {
		if like(&qs[i], sd.of) && !r.before(s, &qs[i]) && !r.split(qs[i].End, sd.first) {
			found = &qs[i]
		}
	}
	return found
}

// quantityAt is the quantity that begins at token i.
func (r *reader) quantityAt(i int) *quantity.Quantity {
	if r.Tokens[i].Kind == text.Punct {
		return nil
	}
	if q := r.QuantitiesIn(i, min(i+14, len(r.Tokens))); len(q) > 0 && q[0].First == i {
		return &q[0]
	}
	return nil
}

// doubted reports whether a comparison at token i is denied or only possible.
func (r *reader) doubted(s text.Sentence, i int) bool {
	for k := max(s.First, i-5); k < i; k++ {
		if unsure.Has(r.Word(k)) && !r.Tokens[k].Capital() { // in May, faster
			return true
		}
	}
	return false
}

// expected reads what seers at token i expected: economists polled had looked for
// claims to reach 398,000. It gives the token where it stopped.
func (r *reader) expected(n int, s text.Sentence, i int) int {
	verb, change := -1, false
	for k := i + 1; k < min(s.End, i+2*longest); k++ {
		w := r.Word(k)
		if q := r.quantityAt(k); q != nil {
			if verb < 0 {
				k = q.End - 1
				continue // 20 economists polled
			}
			if q.Kind != quantity.Ordinal && q.Kind != quantity.Age {
				f := forecast{Quantity: q, sentence: n, change: change && r.Word(q.First-1) != to}
				f.than, f.at = r.sized(verb, q.First)
				r.forecasts = append(r.forecasts, f)
			}
			return q.End - 1
		}
		switch {
		case looking.Has(w) && ahead.Has(r.Word(k+1)), expecting.Has(w) && !looking.Has(w):
			verb = k
		case verb >= 0 && changes.Has(w):
			change = true
		case breaks.Has(w), verbs.Has(w), places.Has(w) && verb < 0, sizes.Has(w) && r.Word(k+1) == than:
			return k - 1
		}
	}
	return i
}

// sized is on which side of the result a forecast is told to be: economists had expected
// a steeper contraction of 0.5 percent.
func (r *reader) sized(verb, end int) (sign, at int) {
	for k := verb + 1; k < min(end, verb+5); k++ {
		if sign, ok := sizes.Get(r.Word(k)); ok && extents.Has(r.Word(k+1)) && r.Word(k+2) == of && k+3 >= end-1 && !amounts.Has(r.Word(k)) {
			return sign, k
		}
	}
	return 0, 0
}
