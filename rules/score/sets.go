package score

import (
	"strconv"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// sets reads the sets of matches: who wins has won more of them, and the last. It
// reports whether the article has any.
func (r *reader) sets() (found bool) {
	for i := 0; i < len(r.tallies); {
		j := i + 1
		for j < len(r.tallies) && r.tallies[j].sentence == r.tallies[i].sentence && r.beside(&r.tallies[j-1], &r.tallies[j]) {
			j++
		}
		list := r.tallies[i:j]
		i = j
		if len(list) < 2 || len(list) > 5 {
			continue
		}
		whole := 0
		for k := range list {
			if set(list[k].high(), list[k].low()) {
				whole++
			}
		}
		if whole < len(list)-1 || whole == 0 {
			continue
		}
		found = true
		if r.beaten(&list[0]) && !r.any(list[0].sentence, quits) {
			r.match(list, whole == len(list))
		}
	}
	return found
}

// beside reports whether nothing but a comma, "and" or a tie-break in brackets stands
// between two scores.
func (r *reader) beside(x, y *tally) bool {
	deep := false
	for i := x.end; i < y.first; i++ {
		switch w := r.Word(i); {
		case w == open:
			deep = true
		case w == shut:
			deep = false
		case w == comma, w == and, deep:
		default:
			return false
		}
	}
	return y.first-x.end <= 7
}

// set reports whether a set of tennis ends so, or ended so before there were tie-breaks.
func set(high, low int) bool {
	switch high {
	case 6:
		return low <= 4
	case 7:
		return low == 5 || low == 6
	}
	return high > 7 && high <= 70 && high-low == 2
}

// beaten reports whether the words before the sets say that somebody beat somebody.
func (r *reader) beaten(t *tally) bool {
	s := r.Sentences[t.sentence]
	for i := t.first - 1; i >= max(s.First, t.first-near-6); i-- {
		w := r.Word(i)
		if falls.Has(w) || downs.Has(w) {
			return false
		}
		if beats.Has(w) || wins.Has(w) || through.Has(w) {
			return true
		}
	}
	return false
}

// match holds the sets of a match against who won it, whose games stand first.
func (r *reader) match(list []tally, whole bool) {
	ours := 0
	for k := range list {
		if list[k].a > list[k].b {
			ours++
		}
	}
	last := &list[len(list)-1]
	span := r.Document.Span(list[0].first, last.end)
	if !whole {
		for k := range list {
			t := &list[k]
			if h, l := t.high(), t.low(); !set(h, l) && (h == 7 || h == 6) && l < h {
				f := r.fact("games", t.first)
				says := "no set ends " + r.at(t.first, t.end)
				r.told(f, r.span(t), h, h, says)
				r.told(f, r.Document.Span(t.first, t.first+1), h+1, -1, says)
			}
		}
		return
	}
	theirs := len(list) - ours
	if ours > theirs && last.a > last.b {
		return
	}
	if ours == 0 && last.end < len(r.Tokens) && r.Word(last.end) != text.Intern(".") {
		return // in the order of the loser
	}
	f := r.fact("sets", list[0].first)
	says := "the sets are " + r.at(list[0].first, last.end)
	if ours > theirs {
		says += ", of which the winner has lost the last"
	} else {
		says += ", of which the winner has won " + strconv.Itoa(ours) + " and lost " + strconv.Itoa(theirs)
	}
	r.told(f, span, ours, ours, says)
	r.told(f, r.Document.Span(last.first, last.end), ours+1, -1, says)
}

// count is the number that token i writes, in figures or as a word.
func (r *reader) count(i int) (n int, ok bool) {
	if i < 0 {
		return 0, false
	}
	m, ok := numeral.Read(r.Document, i, i+1)
	if !ok || m.Ordinal || m.Fraction || m.Value.Exp != 0 || m.Value.Coef <= 0 || m.Value.Coef > highest {
		return 0, false
	}
	return int(m.Value.Coef), true
}

func (r *reader) digits(n int) string { return strconv.Itoa(n) }
