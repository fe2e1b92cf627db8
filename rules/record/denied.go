package record

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// denied reads where a sentence says since when a figure has not been beyond this one,
// or when it last was: not lower since 1996; not since 1996 have fewer; last that low
// in 1996.
func (r *reader) denied(n int, s text.Sentence) {
	for i := s.First; i < s.End; i++ {
		w := r.Word(i)
		if w == only {
			r.onlyBefore(n, s, i)
		}
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
		if how == only {
			if e = r.onlyIn(s, begin, i); e == nil {
				continue
			}
		} else if how == since && begin+1 < i && r.Word(begin+1) == since {
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
		if how == only {
			year = e.Interval.From.Year()
		}
		if v := r.Published.Interval; year == 0 || v.Closed() && year >= v.From.Year() {
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
		case w == only:
			return k, only
		case r.Tokens[k].Kind == text.Punct && w != hyphen:
			return 0, 0
		}
	}
	return 0, 0
}

// onlyIn is the one year that a figure was beyond this one in: only 2009 was lower; it
// was lower only in 2009.
func (r *reader) onlyIn(s text.Sentence, begin, i int) *period.Expression {
	all := r.PeriodsIn(begin, min(i+6, s.End))
	if len(all) == 0 && begin+1 < s.End {
		return r.bareYear(begin + 1)
	}
	if len(all) != 1 || !yearly(&all[0]) || all[0].First > begin+3 && all[0].First > i+3 {
		return nil
	}
	return &all[0]
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

// onlyBefore reads a comparison that stands before its "only": it was lower only in 2009.
func (r *reader) onlyBefore(n int, s text.Sentence, i int) {
	for k := i - 1; k >= max(s.First, i-3); k-- {
		sign, ok := comparatives.Get(r.Word(k))
		if !ok {
			continue
		}
		if e := r.onlyIn(s, i, i); e != nil {
			year, _, _ := e.Printed()
			r.ranks = append(r.ranks, rank{sentence: n, begin: k, end: e.End, sign: sign, denied: true, since: year, year: e})
		}
		return
	}
}

// bareYear is the year that token i is, where nothing else says so: only 2009 was lower.
func (r *reader) bareYear(i int) *period.Expression {
	n, ok := numeral.Read(r.Document, i, i+1)
	if t := &r.Tokens[i]; !ok || t.Kind != text.Digits || t.End-t.Start != 4 || n.Value.Exp != 0 || n.Value.Coef < 1800 || n.Value.Coef > 2100 {
		return nil
	}
	return &period.Expression{Span: r.Tokens[i].Span(), First: i, End: i + 1, Interval: period.YearOf(int(n.Value.Coef)), Unit: period.Year}
}
