package sum

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	combined      = text.NewSet("combined total totalling totaling altogether")
	adding        = text.NewSet("combined total altogether")
	pointWords    = text.NewSet("basis")
	steps         = text.NewSet("moves move steps step increases increments rises hikes cuts reductions raises of by")
	soFar         = text.NewSet("since total so cumulative combined altogether overall cumulatively")
	payment       = text.NewSet("cash")
	paper         = text.NewSet("stock shares debt notes liabilities borrowings equity loans bonds")
	priced        = text.NewSet("total worth valued valuing deal transaction takeover")
	deals         = text.NewSet("deal including transaction acquisition takeover buyout merger bid offer")
	quarters      = text.NewSet("quarters")
	includingWord = text.Intern("including")
	wordCash      = text.Intern("cash")
	changing      = text.NewSet("from against compared versus per each average respectively")
)

// combined reads a list with its total after it: 1.1 billion, 0.9 billion and 0.6
// billion, for a combined 2.6 billion.
func (r *ledger) combined() {
	for k := range r.figures {
		w := &r.figures[k]
		if k < 2 || !w.exact() || w.Kind == quantity.Percent || !r.isCombined(w) {
			continue
		}
		first := k
		for first > 0 && r.figures[first-1].sentence == w.sentence && r.figures[first-1].Unit == w.Unit && (first == k || !r.rowEnds(first-1, k)) {
			first--
		}
		parts := r.figures[first:k]
		s := r.Sentences[w.sentence]
		if len(parts) > 0 && first > 0 && r.figures[first-1].sentence == w.sentence && r.glued(r.figures[first-1].End, parts[0].First) {
			continue
		}
		if len(parts) < 2 || len(parts) > 6 || !above(w, parts) || !allExact(parts) || r.after(w.sentence, parts[0].First, w.First-parts[0].First, changes) || r.between(parts, w) {
			continue
		}
		if r.after(w.sentence, s.First, parts[0].First-s.First, adding) || someFit(w, parts) {
			continue
		}
		r.identity(w.Span, *w, parts, false, "")
	}
}

var (
	changes = text.NewSet("from against compared versus per each average up down more less than earlier")
	forSet  = text.NewSet("for a an combined total totalling totaling of the making bringing")
)

// isCombined reports whether a figure is told to be the total of what stands before
// it in its sentence: for a combined 2.6 billion, for a total of 2.6 billion.
func (r *ledger) isCombined(w *figure) bool {
	i := w.First - 1
	if r.Word(i) == of {
		i--
	}
	if !combined.Has(r.Word(i)) {
		return false
	}
	for forSet.Has(r.Word(i)) && r.Word(i) != forWord {
		i--
	}
	return r.Word(i) == forWord || r.Word(i) == comma && r.Word(i+1) != of // 4,212 votes, of a total of 8,991
}

// between reports whether figures of another unit stand among parts that are more
// than two: what they tell is not the parts alone.
func (r *ledger) between(parts []figure, w *figure) bool {
	list := r.of(w.sentence)
	for i := range list {
		if list[i].First < w.First && list[i].First > parts[0].First && list[i].Unit == parts[0].Unit && !list[i].exact() {
			return true
		}
	}
	return false
}

func allExact(list []figure) bool {
	for i := range list {
		if !list[i].exact() {
			return false
		}
	}
	return true
}

// someFit reports whether a whole is the sum of some of a few figures, two at least.
func someFit(w *figure, list []figure) bool {
	if len(list) > 6 {
		return true
	}
	for set := range 1 << len(list) {
		var some []figure
		for i := range list {
			if set&(1<<i) != 0 {
				some = append(some, list[i])
			}
		}
		if len(some) > 0 && fits(w, some) {
			return true
		}
	}
	return false
}

// moves reads the steps of a rate with what they come to: 175 basis points since
// March, with moves of 25, 50 and 50.
func (r *ledger) moves() {
	for k := 0; k < len(r.figures); k++ {
		n := 1
		for k+n < len(r.figures) && r.figures[k+n].Unit == "basis points" && r.joined(r.figures[k+n-1].End, r.figures[k+n].First) {
			n++
		}
		parts := r.figures[k : k+n]
		if n < 2 || parts[0].Unit != "basis points" || !steps.Has(r.Word(parts[0].First-1)) || !allExact(parts) {
			continue
		}
		var whole *figure
		for c := range r.figures {
			w := &r.figures[c]
			if w.Unit != "basis points" || c >= k && c < k+n || !above(w, parts) {
				continue
			}
			if fits(w, parts) || !w.exact() {
				return
			}
			if d := w.sentence - parts[0].sentence; d >= -4 && d <= 4 && r.in(w.sentence, soFar) && (whole == nil || w.sentence <= parts[0].sentence) {
				whole = w
			}
		}
		if whole != nil {
			r.identity(parts[0].Span.Cover(parts[n-1].Span), *whole, parts, false, "")
		}
		k += n - 1
	}
}

// deal reads what is paid in cash and otherwise, beside what the whole is told to be
// worth: 2.5 billion in cash and 900 million of debt, a total of 3.4 billion.
func (r *ledger) deal() {
	for k := 0; k+1 < len(r.figures); k++ {
		a, b := &r.figures[k], &r.figures[k+1]
		if a.Kind != quantity.Money || a.Unit != b.Unit || a.sentence != b.sentence || !a.exact() || !b.exact() || b.First-a.End > 12 || !r.after(a.sentence, a.End, b.First-a.End, plus) {
			continue
		}
		cash := r.Word(a.End) == wordCash || r.Word(a.End) == in && r.Word(a.End+1) == wordCash
		if !cash || !r.after(b.sentence, b.End, 5, paper) || r.after(a.sentence, a.End, b.First-a.End, changing) {
			continue
		}
		parts := []figure{*a, *b}
		var whole *figure
		for c := range r.figures {
			w := &r.figures[c]
			if c == k || c == k+1 || w.Unit != a.Unit || w.Kind != quantity.Money {
				continue
			}
			if fits(w, parts) {
				return
			}
			if !w.exact() || !above(w, parts) || !r.before(w.sentence, w.First, 4, priced) && !r.after(w.sentence, w.End, 3, deals) {
				continue
			}
			if r.Word(w.End) == includingWord && !paper.Has(r.Word(w.End+1)) && !r.after(w.sentence, w.End, 5, paper) {
				return // fees and the like are more
			}
			if slipped(w, parts) && whole == nil {
				whole = w
			}
		}
		if whole != nil {
			r.identity(a.Span.Cover(b.Span), *whole, parts, false, "")
			return
		}
	}
}

var (
	three     = text.NewSet("three")
	firstWord = text.NewSet("first")
	fourth    = text.NewSet("fourth")
	wholeYear = text.NewSet("year annual")
	fullWord  = text.NewSet("full annual whole entire")
	quarter   = text.NewSet("quarter")
)

// year reads the quarters of a year: three of them in a list, the fourth, and the
// whole year.
func (r *ledger) year() {
	for k := 0; k+2 < len(r.figures); k++ {
		a, c := &r.figures[k], &r.figures[k+2]
		if a.Unit != c.Unit || !r.joined(a.End, r.figures[k+1].First) || !r.joined(r.figures[k+1].End, c.First) || !r.after(c.sentence, c.End, 6, quarters) || !r.after(c.sentence, c.End, 6, three) || !r.after(c.sentence, c.End, 6, firstWord) {
			continue
		}
		var last, whole []figure
		for i := range r.figures {
			f := &r.figures[i]
			if i >= k && i <= k+2 || f.Unit != a.Unit || !f.exact() {
				continue
			}
			if r.in(f.sentence, fourth) && r.in(f.sentence, quarter) {
				last = append(last, *f)
			}
			if r.in(f.sentence, fullWord) && r.in(f.sentence, wholeYear) {
				whole = append(whole, *f)
			}
		}
		for i := range whole {
			for j := range last {
				parts := []figure{*a, r.figures[k+1], *c, last[j]}
				if fits(&whole[i], parts) {
					return
				}
			}
		}
		for i := range whole {
			for j := range last {
				if parts := []figure{*a, r.figures[k+1], *c, last[j]}; above(&whole[i], parts) && slipped(&whole[i], parts) {
					r.identity(whole[i].Span, whole[i], parts, false, "")
					return
				}
			}
		}
		return
	}
}

var (
	halves    = text.NewSet("half six")
	halfWords = text.NewSet("half")
	firstQ    = text.NewSet("first")
	secondQ   = text.NewSet("second")
	ofQuarter = text.NewSet("quarter quarters")
)

// halfYear reads two quarters and the half year that they make: a profit of 120 million
// in the first quarter, 150 million in the second, 270 million in the first half.
func (r *ledger) halfYear() {
	var first, second, half []figure
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind == quantity.Percent || f.Unit == "count" || !f.exact() || compares.Has(r.Word(f.First-1)) {
			continue
		}
		switch {
		case r.after(f.sentence, f.End, 5, halfWords) && r.after(f.sentence, f.End, 5, firstQ),
			r.before(f.sentence, f.First, 6, halfWords) && r.before(f.sentence, f.First, 6, firstQ) && !r.after(f.sentence, f.End, 5, ofQuarter):
			half = append(half, *f)
		case r.after(f.sentence, f.End, 5, ofQuarter) && r.after(f.sentence, f.End, 5, firstQ):
			first = append(first, *f)
		case r.after(f.sentence, f.End, 5, ofQuarter) && r.after(f.sentence, f.End, 5, secondQ):
			second = append(second, *f)
		}
	}
	if len(first) != 1 || len(second) != 1 || len(half) != 1 || first[0].Unit != second[0].Unit || first[0].Unit != half[0].Unit {
		return
	}
	if parts := []figure{first[0], second[0]}; above(&half[0], parts) && !r.in(half[0].sentence, opens) && slipped(&half[0], parts) {
		r.identity(half[0].Span, half[0], parts, false, "")
	}
}
