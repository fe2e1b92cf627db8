package record

import (
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// far is how many words may stand between a word of rank and its time: the lowest
// for the month since 2007.
const far = 7

// sentence reads where a sentence says since when something has been so.
func (r *reader) sentence(n int, s text.Sentence, at text.Places) {
	for i := at.Next(s.First, s.End); i < s.End; i = at.Next(i+1, s.End) {
		w := r.Word(i)
		sign, ok := superlatives.Get(w)
		k := rank{sentence: n, begin: i, sign: sign, first: !ok}
		if nouns.Has(w) {
			ok = r.counted(s, &k)
			if !ok {
				ok = r.dated(s, &k)
			}
		} else {
			ok = r.dated(s, &k)
		}
		if !ok {
			continue
		}
		if !k.first {
			r.ranked(s, &k)
		}
		r.ranks = append(r.ranks, k)
		i = max(i, k.end-1)
	}
}

// dated reads the time after a word of rank: since 1996, since May 2007; in ten
// years.
func (r *reader) dated(s text.Sentence, k *rank) bool {
	most := k.begin + far
	if k.first {
		most += far
	}
	for j := k.begin + 1; j < min(s.End, most); j++ {
		w := r.Word(j)
		if w == since {
			e := r.sinceAt(j, s, k.first)
			if e == nil {
				return false
			}
			year, _, _ := e.Printed()
			k.since, k.year, k.end = year, e, e.End
			return true
		}
		if r.Tokens[j].Kind == text.Punct && w != hyphen || moves.At(r.Document, j) && !k.first && (w != pace || r.Word(j+1) != since && r.Word(j+1) != in) {
			return false
		}
		if w == in {
			if e := r.periodFrom(j, s.End); e != nil && e.First <= j+2 && e.Type == period.Duration && (e.Unit == period.Year || e.Unit == period.Decade) {
				return r.back(k, e)
			}
		}
	}
	return false
}

// sinceAt is the date right after a "since" at token j, or, where clause says so, the
// one at the end of its clause: since the war ended in 1994.
func (r *reader) sinceAt(j int, s text.Sentence, clause bool) *period.Expression {
	const long = 9
	all := r.PeriodsIn(j, min(j+12, s.End))
	if len(all) == 0 {
		return nil
	}
	e := &all[0]
	if year, _, _ := e.Printed(); year == 0 || e.Type == period.Duration || e.Fiscal {
		return nil
	}
	if e.First <= j+2 || clause && e.First <= j+long && r.Word(e.First-1) == in && event.Flat(r.Article, j+1, e.First) {
		return e
	}
	return nil
}

// counted reads "a seven-year low".
func (r *reader) counted(s text.Sentence, k *rank) bool {
	all := r.PeriodsIn(max(s.First, k.begin-5), k.begin)
	if len(all) == 0 {
		return false
	}
	e := &all[len(all)-1]
	if e.End != k.begin || e.Type != period.Duration || e.Unit != period.Year && e.Unit != period.Decade {
		return false
	}
	end := k.begin + 1
	ok := r.back(k, e)
	k.begin, k.end = e.First, end
	return ok
}

// back counts years back from publication. A hedge ("more than") makes the stretch
// longer, and "nearly" a year shorter.
func (r *reader) back(k *rank, e *period.Expression) bool {
	v := r.Published.Interval
	if !v.Closed() || v.Days() > 366 || e.Count.Exp != 0 || e.Count.Coef < 1 || e.Count.Coef == 1 && e.Unit == period.Year || e.Count.Coef > 200 || e.Most.Sign() != 0 {
		return false
	}
	n := int(e.Count.Coef)
	if e.Unit == period.Decade {
		n *= 10
	}
	k.since, k.end = v.From.Year()-n+1, e.End
	return true
}

// periodFrom is the time expression that begins after token j, within three words.
func (r *reader) periodFrom(j, end int) *period.Expression {
	all := r.PeriodsIn(j, min(j+12, end))
	if len(all) == 0 || all[0].First > j+3 {
		return nil
	}
	return &all[0]
}

// ranked finds the figure that is the lowest or highest: the last one before it in
// its sentence, or one of the next sentence or the one before.
func (r *reader) ranked(s text.Sentence, k *rank) {
	k.told = k.sentence
	if qs := r.QuantitiesIn(k.end, min(s.End, k.end+8)); r.Word(k.end) == of && len(qs) > 0 && qs[0].First == k.end+1 {
		if stands(&qs[0]) {
			k.value = &qs[0] // a 40-year low of 393
		}
		return
	}
	if q := r.lastOf(s.First, k.begin); q != nil {
		k.value = q
		return
	}
	if qs := r.QuantitiesIn(k.end, s.End); len(qs) > 0 && stands(&qs[0]) && qs[0].First < k.end+8 && !r.moved(&qs[0]) {
		k.value = &qs[0]
		return
	}
	for _, n := range [...]int{k.sentence + 1, k.sentence - 1} {
		if n < 0 || n >= len(r.Sentences) || !r.Role(r.Sentences[n]).Read() {
			continue
		}
		o := r.Sentences[n]
		qs := r.QuantitiesIn(o.First, o.End)
		for i := range qs {
			if stands(&qs[i]) && !r.moved(&qs[i]) && r.yearOf(o, &qs[i]) == nil {
				k.value, k.told = &qs[i], n
				return
			}
		}
	}
}

// lastOf is the last figure within tokens that something stands at.
func (r *reader) lastOf(begin, end int) *quantity.Quantity {
	qs := r.QuantitiesIn(begin, end)
	for i := len(qs) - 1; i >= 0; i-- {
		if stands(&qs[i]) && !r.moved(&qs[i]) {
			return &qs[i]
		}
	}
	return nil
}

// stands reports whether a figure may be where something stands.
func stands(q *quantity.Quantity) bool {
	return q.Kind != quantity.Ordinal && q.Kind != quantity.Age && q.Hedge != quantity.Indefinite && !q.Range && q.Nominal.Sign() > 0 && q.Unit != "times" && q.Unit != "share" &&
		q.Unit != "percentage points" && q.Unit != "basis points"
}

// moved reports whether a figure is by how much something moved, or where it stood
// before.
func (r *reader) moved(q *quantity.Quantity) bool {
	for i := max(0, q.First-2); i < q.First; i++ {
		w := r.Word(i)
		if base.Has(w) || w == of && moves.Has(r.Word(i-1)) || changed.Has(w) && r.Word(q.First-1) != to {
			return true
		}
	}
	return false
}

// yearOf is the past year that a figure is told of, with nothing between: 3.9
// percent in 1998, in 1998 it was 3.9 percent.
func (r *reader) yearOf(s text.Sentence, q *quantity.Quantity) *period.Expression {
	end := q.End
	if q.Noun >= q.End && q.Noun < q.End+4 {
		end = q.Noun + 1
	}
	if within.Has(r.Word(end)) {
		if all := r.PeriodsIn(end, min(end+6, s.End)); len(all) > 0 && all[0].First == end+1 && yearly(&all[0]) {
			return &all[0]
		}
	}
	all := r.PeriodsIn(max(s.First, q.First-9), q.First)
	if len(all) == 0 {
		return nil
	}
	e := &all[len(all)-1]
	if !yearly(e) || r.Word(e.First-1) != in || e.Bound != period.Within {
		return nil
	}
	if r.Word(e.First-2) != comma && e.First-1 != s.First && r.Word(e.First-2) != and {
		return nil // rose in 1998 to 3.9 percent
	}
	for i := e.End; i < q.First; i++ {
		if w := r.Word(i); w == and || len(r.QuantitiesIn(i, q.First)) > 0 {
			return nil
		}
	}
	return e
}

// onlyYear is the past year of a sentence that gives one figure and one time: a crowd
// of 24,100 watched the match in 1999; in 2015, when 28 were counted.
func (r *reader) onlyYear(s text.Sentence, qs []quantity.Quantity, i int) (e *period.Expression) {
	for k := range qs {
		if k != i && qs[k].Kind != quantity.Ordinal && qs[k].Hedge != quantity.Indefinite {
			return nil
		}
	}
	all := r.PeriodsIn(s.First, s.End)
	for k := range all {
		if all[k].First < r.Dateline.End {
			continue
		}
		if e != nil || !yearly(&all[k]) {
			return nil
		}
		e = &all[k]
	}
	if e == nil || r.moved(&qs[i]) || r.Word(e.First-1) != in && r.Word(e.End) != when {
		return nil
	}
	return e
}

func yearly(e *period.Expression) bool {
	year, _, _ := e.Printed()
	return year != 0 && e.Type == period.Date && !e.Fiscal && e.Mod == "" && e.Unit <= period.Year
}

// read pairs the figures of the article with the years they are told of.
func (r *reader) read() {
	r.paired = true
	for n, s := range r.Sentences {
		if role := r.Role(s); !role.Read() || role == text.Cells {
			continue
		}
		qs := r.QuantitiesIn(s.First, s.End)
		for i := range qs {
			q := &qs[i]
			if !stands(q) || q.Hedge != quantity.Plain && q.Hedge != quantity.About {
				continue
			}
			if w := r.Word(q.First - 1); changed.Has(w) {
				continue
			}
			if e := r.yearOf(s, q); e != nil {
				year, _, _ := e.Printed()
				r.figures = append(r.figures, figure{q, n, e, year, false})
			} else if e := r.onlyYear(s, qs, i); e != nil {
				year, _, _ := e.Printed()
				r.figures = append(r.figures, figure{q, n, e, year, true})
			}
		}
	}
}

// like reports whether two figures are of one unit and size.
func like(a, b *quantity.Quantity) bool {
	degrees := a.Unit == "°" && (b.Unit == "°C" || b.Unit == "°F") || b.Unit == "°" && (a.Unit == "°C" || a.Unit == "°F")
	if a.Kind != b.Kind && !degrees || a.Unit != b.Unit && !degrees {
		return false
	}
	lo, _ := b.Nominal.Mul(numeral.Decimal{Coef: 4, Exp: -1})
	hi, _ := b.Nominal.Mul(numeral.Decimal{Coef: 25, Exp: -1})
	return a.Nominal.Cmp(lo) >= 0 && a.Nominal.Cmp(hi) <= 0
}
