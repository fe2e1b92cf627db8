package record

import (
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// denied reads where a sentence says since when a figure has not been beyond this one,
// or when it last was: not lower since 1996; not since 1996 have fewer; last that low
// in 1996.
func (r *reader) denied(n int, s text.Sentence) {
	for i := s.First; i < s.End; i++ {
		w := r.Word(i)
		sign, ok := comparatives.Get(w)
		if !ok {
			if sign, ok = positives.Get(w); !ok || !degree.Has(r.Word(i-1)) {
				continue
			}
		}
		if len(r.QuantitiesIn(i+1, min(i+5, s.End))) > 0 && !r.timed(i+1) {
			continue // not below 2 percent since 2012
		}
		begin, how := r.before(s, i)
		if how == 0 {
			continue
		}
		var e *period.Expression
		if how == since && begin+1 < i && r.Word(begin+1) == since {
			if e = r.periodFrom(begin+1, s.End); e != nil && e.First > begin+3 {
				e = nil
			}
		} else {
			e = r.timeAfter(s, i+1, how)
		}
		if e == nil || e.Fiscal || e.Type == period.Duration {
			continue
		}
		year, _, _ := e.Printed()
		if year == 0 {
			continue
		}
		r.ranks = append(r.ranks, rank{sentence: n, begin: begin, end: max(i+1, e.End), sign: sign, denied: true, since: year, year: e})
		return
	}
}

// before finds the "not" or the "last" that a comparison at token i belongs to; how is
// the word that its time stands after.
func (r *reader) before(s text.Sentence, i int) (begin int, how text.Word) {
	const far = 9
	for k := i - 1; k >= max(s.First, i-far); k-- {
		switch w := r.Word(k); {
		case nots.Has(w):
			return k, since
		case w == lastWord:
			return k, in
		case r.Tokens[k].Kind == text.Punct && w != hyphen:
			return 0, 0
		}
	}
	return 0, 0
}

// timeAfter is the time after a word, since or in, within a few words from token i.
func (r *reader) timeAfter(s text.Sentence, i int, how text.Word) *period.Expression {
	const far = 6
	for k := i; k < min(s.End, i+far); k++ {
		if r.Tokens[k].Kind == text.Punct && r.Word(k) != comma {
			return nil
		}
		if r.Word(k) != how {
			continue
		}
		if e := r.periodFrom(k, s.End); e != nil && e.First <= k+2 {
			return e
		}
	}
	return nil
}
