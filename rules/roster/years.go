package roster

import (
	"strconv"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
)

// years holds how often something was against the years that are named for it: three
// times, in 1991, 1994 and 1996; a three-time champion (1991, 1994, 1996).
func (r *reader) years() {
	all := r.PeriodsIn(r.s.First, r.s.End)
	for i := 0; i+1 < len(all); {
		j := i
		last := false
		for j+1 < len(all) && aYear(&all[j]) && aYear(&all[j+1]) {
			joined, and := r.joined(all[j].End, all[j+1].First)
			if !joined || last {
				break
			}
			last = and
			j++
		}
		if j > i {
			r.often(&all[i], &all[j], j-i+1, last)
		}
		i = j + 1
	}
}

func aYear(e *period.Expression) bool {
	y, m, _ := e.Printed()
	return y != 0 && m == 0 && e.Type == period.Date && e.Unit == period.Year && e.End-e.First == 1 && e.Mod == ""
}

// joined reports whether two years of one list stand on both sides of tokens [first, end),
// and whether the second is its last.
func (r *reader) joined(first, end int) (ok, and bool) {
	if first == end || end-first > 3 {
		return false, false
	}
	for k := first; k < end; k++ {
		switch r.Word(k) {
		case andWord:
			and = true
		case comma, in:
		default:
			return false, false
		}
	}
	return true, and
}

// often holds n years against the count before them.
func (r *reader) often(from, to *period.Expression, n int, closed bool) {
	w := r.Word(to.End)
	if !closed && w != shut || to.End < r.s.End && w != shut && !yearEnds.Has(w) {
		return
	}
	mark, i := false, from.First-1
	for ; i > r.s.First && from.First-i <= 6 && beforeYears.Has(r.Word(i)); i-- {
		mark = mark || yearMarks.Has(r.Word(i)) || r.Word(i) == hyphen && r.spaced(i)
	}
	if !mark {
		return
	}
	first, count, exact := r.countBefore(i)
	if count < 2 || count == n || n < count && !exact {
		return
	}
	f := claim.Fact{Measure: claim.Measure{ID: "roster", Title: "number of years named", Kind: claim.Rate, Unit: "count"}, Subject: []string{r.ID, strconv.Itoa(first)}}
	says := "the text says " + squeezed(r.Slice(first, i+1)) + " and names " + strconv.Itoa(n) + " years"
	r.told(f, r.Document.Span(first, i+1), count, says)
	r.told(f, r.Document.Span(from.First, to.End), n, says)
}

// countBefore is the count whose noun stands at token i; exact says that each of them has
// a year of its own.
func (r *reader) countBefore(i int) (first, count int, exact bool) {
	switch w := r.Word(i); {
	case w == twice:
		return i, 2, true
	case eachYear.Has(w):
		exact = true
	case events.Has(w):
	default: // a three-time champion
		for k := i; k >= max(r.s.First+2, i-3); k-- {
			if r.Word(k) == timeWord && r.Word(k-1) == hyphen {
				if v, ok := r.number(k - 2); ok {
					return k - 2, v, true
				}
			}
		}
		return 0, 0, false
	}
	for k := i - 1; k >= max(r.s.First, i-3); k-- {
		if v, ok := r.number(k); ok {
			if lessOf.Has(r.Word(k - 1)) {
				return 0, 0, false
			}
			return k, v, exact
		}
	}
	return 0, 0, false
}

// number is the count at token i.
func (r *reader) number(i int) (n int, ok bool) {
	m, ok := numeral.Read(r.Document, i, i+1)
	if !ok || m.Ordinal || m.Fraction || m.Value.Exp != 0 || m.Value.Coef < 2 || m.Value.Coef > many {
		return 0, false
	}
	return int(m.Value.Coef), true
}
