package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// wholeBefore stand before a figure that is of all, and partsAfter after it and
	// before those that it is made of.
	wholeBefore = text.NewSet("total totaling totalling combined altogether overall")
	partsAfter  = text.NewSet("including comprising comprised consisting made")
	dashes      = text.NewSet("-- – — :")
	which       = text.NewSet("which whom")
	// notAll say that there are more parts than are told.
	notAll = text.NewSet("other others rest remaining remainder mainly mostly chiefly")
	// fromWhat lead to a figure of another time, and to one of how far something went.
	byWord   = text.Intern("by")
	fromWhat = text.NewSet("from against versus vs compared than over earlier")
)

// The most figures that a sentence may have for three of them to be held against each
// other: of more, some three would make a sum by chance.
const mostOfThree = 9

// three reads three figures of a sentence of which one is nearly what the other two come
// to: a film earned $422.2 million at home and $519 million abroad for a total of
// $941.2 million. Words may stand between them that nearby does not know; so the words
// must say which is the whole, or the figures have so many digits that no two make the
// third but for one digit by chance.
func (r *ledger) three() {
	for i := 0; i < len(r.figures); {
		j := i + 1
		for j < len(r.figures) && r.figures[j].sentence == r.figures[i].sentence {
			j++
		}
		if j-i >= 3 && j-i <= mostOfThree {
			r.threeOf(r.figures[i:j])
		}
		i = j
	}
}

// threeOf looks at the figures of one sentence.
func (r *ledger) threeOf(list []figure) {
	if r.reversed(list) {
		return
	}
	var same []*figure
	for i := range list {
		f := &list[i]
		if f.Kind == quantity.Percent || !f.exact() || f.digits() < 2 || f.Nominal.Cmp(numeral.Int(100)) < 0 || r.before(f.sentence, f.First, 5, fromWhat) || r.Word(f.First-1) == byWord || f.Kind == quantity.Number && r.Word(f.First-1) == colon {
			continue
		}
		same = append(same, f)
	}
	if len(same) < 3 || makes(same) || r.in(list[0].sentence, notAll) {
		return
	}
	if n := list[0].sentence; len(same) == 3 && r.in(n, balances) && r.in(n, goingOut) && r.in(n, comingIn) {
		r.traded(same)
		return
	}
	for a := range same {
		for b := a + 1; b < len(same); b++ {
			for c := b + 1; c < len(same); c++ {
				if r.threeAre(same[a], same[b], same[c]) {
					return
				}
			}
		}
	}
}

// reversed finds a surplus of a country that buys more than it sells, or the other way
// round, where the sentence has all three figures. It reports whether it did.
func (r *ledger) reversed(list []figure) bool {
	n := list[0].sentence
	surplus, deficit := r.in(n, surplusWord), r.in(n, deficitWord)
	if surplus == deficit || !r.in(n, goingOut) || !r.in(n, comingIn) {
		return false
	}
	out, in := r.toldOf(n, list, goingOut), r.toldOf(n, list, comingIn)
	if out == nil || in == nil || out == in || out.Unit != in.Unit || surplus == (out.Nominal.Cmp(in.Nominal) > 0) {
		return false
	}
	large, small := out, in
	if surplus {
		large, small = in, out
	}
	for i := range list {
		f := &list[i]
		if f.First == out.First || f.First == in.First || f.Unit != out.Unit || !r.isBalance(f) || !fits(large, []figure{*small, *f}) {
			continue
		}
		if surplus {
			r.identity(f.Span, *out, []figure{*in, *f}, false, minus(out, in, f))
		} else {
			r.identity(f.Span, *in, []figure{*out, *f}, false, minus(in, out, f))
		}
		return true
	}
	return false
}

var surplusWord, deficitWord = text.NewSet("surplus"), text.NewSet("deficit shortfall")

// traded holds what goes out, what comes in and the difference against each other,
// where they are all that a sentence tells.
func (r *ledger) traded(same []*figure) {
	for w, whole := range same {
		a, b := same[(w+1)%3], same[(w+2)%3]
		if a.Unit == whole.Unit && b.Unit == whole.Unit && slippedAny(whole, []figure{*a, *b}, 3) {
			r.identity(whole.Span, *whole, []figure{*a, *b}, false, "")
			return
		}
	}
}

// makes reports whether one of the figures is what two or three of the others come to.
func makes(same []*figure) bool {
	for w, whole := range same {
		for a := range same {
			for b := a + 1; b < len(same); b++ {
				if a == w || b == w || same[a].Unit != whole.Unit || same[b].Unit != whole.Unit {
					continue
				}
				if fits(whole, []figure{*same[a], *same[b]}) {
					return true
				}
				for c := b + 1; c < len(same); c++ {
					if c != w && same[c].Unit == whole.Unit && fits(whole, []figure{*same[a], *same[b], *same[c]}) {
						return true
					}
				}
			}
		}
	}
	return false
}

// threeAre claims a whole and its two parts where that is what three figures are. It
// reports whether it did.
func (r *ledger) threeAre(a, b, c *figure) bool {
	if a.Unit != b.Unit || b.Unit != c.Unit || a.Kind != b.Kind || b.Kind != c.Kind {
		return false
	}
	var whole *figure
	var parts []figure
	switch {
	case r.before(c.sentence, c.First, 3, wholeBefore):
		whole, parts = c, []figure{*a, *b}
	case r.partsFollow(a):
		whole, parts = a, []figure{*b, *c}
	default:
		return r.manyDigits(a, b, c)
	}
	if !slippedAny(whole, parts, 3) {
		return false
	}
	r.identity(whole.Span, *whole, parts, false, "")
	return true
}

// partsFollow reports whether the words after a figure bring in what it is made of.
func (r *ledger) partsFollow(f *figure) bool {
	for i := f.End; i < f.End+7; i++ {
		if partsAfter.Has(r.Word(i)) || allOf.Has(r.Word(i)) && which.Has(r.Word(i+1)) || dashes.Has(r.Word(i)) && i+1 < len(r.Tokens) && r.Tokens[i+1].Kind == text.Digits {
			return true
		}
	}
	return false
}

// manyDigits holds three figures against each other of which nothing says which is the
// whole.
func (r *ledger) manyDigits(a, b, c *figure) bool {
	const enough = 5
	for _, t := range [...][3]*figure{{a, b, c}, {b, a, c}, {c, a, b}} {
		if whole, parts := t[0], []figure{*t[1], *t[2]}; whole.digits() >= enough && parts[0].digits() >= enough-1 && parts[1].digits() >= enough-1 && slipped(whole, parts) {
			r.identity(whole.Span, *whole, parts, false, "")
			return true
		}
	}
	return false
}
