package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// part is one item of a breakdown.
type part struct {
	quantity.Quantity
	noun  uint64 // the hash of what is counted
	class class
}

// most is how many items a breakdown in running text may have.
const most = 16

// list reads "34 men, 12 women and a child" at token i, and the token past it;
// closed says that it ended with "and" and an item. Anything that is no number with
// its noun ends it unclosed: his wife, several children.
func (r *reader) list(i int) (parts []part, end int, closed bool) {
	for last := false; len(parts) < most; {
		p, next, ok := r.item(i)
		if !ok {
			return parts, i, false
		}
		parts = append(parts, p)
		if last {
			return parts, next, true
		}
		switch {
		case r.Word(next) == comma && r.Word(next+1) == and:
			last, i = true, next+2
		case r.Word(next) == and:
			last, i = true, next+1
		case r.Word(next) == comma:
			i = next + 1
		default:
			return parts, next, false
		}
	}
	return nil, i, false
}

// item reads one item of a list at token i.
func (r *reader) item(i int) (p part, end int, ok bool) {
	if least.Has(r.Word(i)) {
		return p, i, false
	}
	if a.Has(r.Word(i)) && i+1 < r.s.End {
		for j := i + 1; j < min(i+4, r.s.End) && r.Tokens[j].Kind == text.Letters; j++ {
			if single.Has(r.Word(j)) {
				p.Quantity = one(r.Document.Span(i, j+1))
				p.noun, p.class = r.Tokens[j].Hash, classOf(r.Word(j), &r.Tokens[j])
				return p, j + 1, true
			}
		}
		if t := &r.Tokens[i+1]; t.Case == text.Title && r.figureAt(i) == nil && i+2 < r.s.End && !r.Tokens[i+2].Capital() { // a Dane
			p.Quantity = one(r.Document.Span(i, i+2))
			p.noun, p.class = t.Hash, named
			return p, i + 2, true
		}
		if r.figureAt(i) == nil {
			return p, i, false
		}
	}
	q := r.figureAt(i)
	if q == nil || !counts(q) {
		return p, i, false
	}
	for j := q.End; j < min(q.End+3, r.s.End) && r.Tokens[j].Kind == text.Letters && r.Word(j) != and && r.Word(j) != of; j++ {
		if c := classOf(r.Word(j), &r.Tokens[j]); c != 0 && (c != named || q.Noun == j) {
			if members.Has(r.Word(j + 1)) {
				return part{Quantity: *q, noun: r.Tokens[j].Hash, class: c}, j + 2, true
			}
			return part{Quantity: *q, noun: r.Tokens[j].Hash, class: c}, j + 1, true
		}
	}
	return p, i, false
}

// one is the quantity of a person who is not counted: a child.
func one(span text.Span) quantity.Quantity {
	r := quantity.Exactly(numeral.Int(1))
	return quantity.Quantity{Span: span, Nominal: numeral.Int(1), Hard: r, Soft: r, Exact: true}
}

// members end the nouns of some kinds: crew members, police officers.
var members = text.NewSet("members officers")

// classOf is the kind that a noun names; a plural with a capital is a name.
func classOf(w text.Word, t *text.Token) class {
	if c, ok := kinds.Get(w); ok {
		return c
	}
	if t.Case == text.Title {
		return named
	}
	return 0
}

// exclusive reports whether the parts leave each other out: all of one set of
// kinds, none twice, and none the whole's own.
func (r *reader) exclusive(parts []part, whole text.Word) bool {
	var all class
	for i, p := range parts {
		all |= p.class
		for _, o := range parts[:i] {
			if o.noun == p.noun {
				return false
			}
		}
	}
	if c, ok := kinds.Get(whole); ok && !within(all, c) {
		return false
	}
	for _, set := range together {
		if all&^set == 0 {
			return true
		}
	}
	return false
}

// within reports whether kinds may be parts of a whole that is a kind itself: boys
// and girls of children; but 83 men, 170 women is a list.
func within(all, whole class) bool {
	switch whole {
	case children:
		return all&^(boys|girls) == 0
	case adults:
		return all&^(men|women) == 0
	case armed, riders, party:
		return all&whole == 0
	}
	return false
}

// goesOn reports whether something may still be added to a list that ended before
// token i: as well as, and two others, among them.
func (r *reader) goesOn(i int) bool {
	if r.Word(i) == comma {
		i++
	}
	for j := i; j < min(i+3, r.s.End); j++ {
		if more.Has(r.Word(j)) {
			return true
		}
	}
	return false
}
