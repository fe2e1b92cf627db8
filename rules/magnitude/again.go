package magnitude

import (
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// figures are the large figures of an article so far, with the words about them.
type figures struct {
	*checker.Pass
	seen   []seen
	latest map[int64]int // the last figure with those digits, as its index plus one
}

// seen is one figure: its digits, how many places they are moved, and the words that
// say what it is of.
type seen struct {
	*quantity.Quantity
	digits int64
	places int32
	words  []uint64
	before int // the figure before it with the same digits, as its index plus one
}

// most is how many figures with the same digits one is held against: a table may
// have thousands.
const most = 16

// take holds each large figure of a sentence against those before it.
func (f *figures) take(qs []quantity.Quantity) {
	for k := range qs {
		q := &qs[k]
		v := q.Nominal.Reduce()
		if q.Kind == quantity.Ordinal || q.Kind == quantity.Age || !plain(q) || v.Coef < 10 || v.Exp < 3 {
			continue
		}
		n := seen{Quantity: q, digits: v.Coef, places: v.Exp, before: f.latest[v.Coef]}
		for i, looked := n.before, 0; i > 0 && looked < most; i, looked = f.seen[i-1].before, looked+1 {
			if o := &f.seen[i-1]; o.Unit == q.Unit && slipped(n.places-o.places) {
				if o.words == nil {
					o.words = f.about(o.First)
				}
				if n.words == nil {
					n.words = f.about(q.First)
				}
				if common(o.words, n.words) >= enough(n.digits) {
					f.claim(o, &n)
					break
				}
			}
		}
		f.seen = append(f.seen, n)
		if f.latest == nil {
			f.latest = make(map[int64]int)
		}
		f.latest[v.Coef] = len(f.seen)
	}
}

// slipped reports whether a figure is a thousand or a million times another.
func slipped(places int32) bool {
	return places == 3 || places == -3 || places == 6 || places == -6
}

// enough is how many words two figures must have in common to be of one thing: the
// fewer digits they share, the likelier they are two.
func enough(digits int64) int {
	if digits < 100 {
		return 3
	}
	return 2
}

// about are the words around a figure that say what it is of, in order of hash.
func (f *figures) about(first int) []uint64 {
	const before, after = 9, 9
	words := make([]uint64, 0, before+after)
	for i := max(0, first-before); i < min(len(f.Tokens), first+after); i++ {
		t := &f.Tokens[i]
		if t.Kind == text.Letters && t.End-t.Start > 3 && !empty.Has(t.Word) {
			words = append(words, t.Hash)
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// common is how many of one sorted list are in another.
func common(a, b []uint64) (n int) {
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			n++
		}
	}
	return n
}

// claim takes two figures down as one, told twice.
func (f *figures) claim(a, b *seen) {
	says := [2]string{f.In(a.Span), f.In(b.Span) + " for the same is "}
	n := numeral.Int(1).Shift(int(max(a.places-b.places, b.places-a.places))).Printed()
	if a.places > b.places {
		says[1] += "one part in " + n
	} else {
		says[1] += n + " times as much"
	}
	for i, s := range []*seen{a, b} {
		v := quantity.Exactly(s.Nominal)
		put(f.Pass, s.First, s.Span, claim.Claim{Fact: fact(f.Pass, a.Span, s.Unit, "figure"), Nominal: s.Nominal, Hard: v, Soft: v, Tentative: true, Says: says[i]})
	}
}

// empty are words that say nothing of what a figure is of.
var empty = text.NewSet(`million billion trillion thousand hundred dollars dollar euros euro pounds pound yuan yen rupees crowns about around more less than over under
	nearly almost some from with that this these those which year years last this next month months week weeks said says were was have has had been will would could
	after before into also they their them there when while where what other first second third since until between during than percent compared total amount
	worth spent cost costs january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
	each both every only just even company people country government`)
