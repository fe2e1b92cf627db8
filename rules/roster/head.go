package roster

import (
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// How many words may stand between what is counted and its names (the other six on the
// list are), and the most names that are counted.
const (
	far  = 4
	many = 20
)

// headOf is the count of quantity k, with its noun.
func (r *reader) headOf(qs []quantity.Quantity, k int) (h head, ok bool) {
	q := &qs[k]
	if q.Kind != quantity.Number || q.Unit != "count" || !q.Exact || q.Range || q.Hedge != quantity.Plain || q.Nominal.Exp != 0 || q.Nominal.Coef < 2 || q.Nominal.Coef > many {
		return h, false
	}
	h = head{first: q.First, end: q.End, count: int(q.Nominal.Coef)}
	switch {
	case r.Word(q.End) == hyphen && teams.Has(r.Word(q.End+1)) && q.End+2 < r.s.End: // the six-nation bloc
		h.end, h.team, h.people = q.End+2, true, true
	case q.Noun >= q.End && q.Noun < r.s.End:
		h.end = q.Noun + 1
		n := r.Word(q.Noun)
		if notNamed.Has(n) || r.Tokens[q.Noun].Capital() {
			return h, false
		}
		h.people = people.Has(n)
	case q.Noun < 0 && q.First > r.s.First && anaphors.Has(r.Word(q.First-1)) || q.Noun == q.End-1:
		h.people = q.Noun < 0
	default:
		return h, false
	}
	if k > 0 { // three of the four regions
		if p := &qs[k-1]; r.Word(p.End) == of && q.First-p.End <= 2 {
			if p.Kind != quantity.Number || p.Nominal.Exp != 0 || !p.Exact || p.Range || p.Hedge != quantity.Plain {
				return h, false
			}
			h.first, h.count = p.First, int(p.Nominal.Coef)
		}
	}
	if w := r.Word(h.first - 1); h.first > r.s.First && (w == andWord || lessOf.Has(w)) {
		return h, false
	}
	for i := h.first - 1; i >= max(r.s.First, h.first-2); i-- {
		if r.Word(i) == of && (i == r.s.First || !r.Tokens[i-1].Space && r.Tokens[i-1].Kind == text.Punct) {
			return h, false // Of the seven nations, Britain, France and Italy are in Europe
		}
	}
	return h, h.count >= 2
}

// opener is what stands between a count and its names.
type opener struct {
	at     int // the first word of the names
	closes *text.Table[struct{}]
	sign   bool // a colon, a dash or a bracket: what follows is the list, whatever it is of
	comma  bool
}

// opened finds the mark or the verb after a count that its names stand behind.
func (r *reader) opened(h *head) (o opener, ok bool) {
	for i, n := h.end, 0; i+3 < r.s.End && n <= far; i, n = i+1, n+1 {
		w := r.Word(i)
		switch {
		case n > 0 && numeral.MayBegin(r.Tokens[i]) && w != a: // of the seven members only three
			return o, false
		case n == 1 && h.team && gathers.Has(w):
			return opener{i + 1, commaEnds, false, false}, true
		case w == colon:
			return opener{i + 1, stops, true, false}, true
		case w == open:
			return opener{i + 1, shuts, true, false}, true
		case dashes.Has(w) || w == hyphen && r.spaced(i):
			return opener{i + 1, dashEnds, true, false}, true
		case w == comma:
			if n > 2 || !h.people || r.listed(h) {
				return o, false
			}
			if r.Word(i+1) == namely {
				i++
			}
			return opener{i + 1, commaEnds, false, true}, true
		case (w == are || w == were) && h.first > r.s.First && (anaphors.Has(r.Word(h.first-1)) || owners.Has(r.Word(h.first-1)) || strings.HasSuffix(r.Token(h.first-1), "'s")):
			return opener{i + 1, commaEnds, false, false}, true
		case w == of && n == 0 && (h.body || places.Has(r.Word(h.end-1)) && r.Word(h.first-1) == the && r.Tokens[i+1].Capital()):
			return opener{i + 1, nil, false, false}, true
		case r.Tokens[i].Capital():
			return o, false // the sons of Karl Lind, Olof and Sten
		case r.Tokens[i].Kind != text.Letters || ends.Has(w) || r.Tokens[i].Case != text.Lower && n > 1:
			return o, false
		}
	}
	return o, false
}

// listed reports whether a count may itself be an item of a list: two pilots, four crew
// members, Crosby, and Gilman.
func (r *reader) listed(h *head) bool {
	for i := max(r.s.First, r.Dateline.End, h.first-8); i < h.first; i++ {
		if w := r.Word(i); w == comma || w == andWord {
			return true
		}
	}
	return false
}
