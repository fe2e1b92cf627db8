package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// marginWords tell that a figure is what one has more than another.
	marginWords = text.NewSet("margin majority plurality lead edge advantage gap difference ahead behind")
	marginCues  = text.NewSet("margin majority plurality lead edge advantage gap difference ahead behind votes ballots")
	ballots     = text.NewSet("votes ballots")
	opposed     = text.NewSet("to against versus compared 's while for and with ; – --")
	moreFewer   = text.NewSet("more fewer less ahead behind")
	// soFarWords say that a margin is of another count than the one that is told.
	soFarWords = text.NewSet("earlier initially initial first previous previously before preliminary last ago projected predicted")
)

// margin reads by how much one is ahead of another, and what both have: won by 1,846
// votes; 23,417 votes to 21,671. Only a slip of the hand in one of the three is told.
func (r *ledger) margin() {
	if cricket.In(r.Document) {
		return // a lead of one innings, or of two
	}
	for k := range r.figures {
		d := &r.figures[k]
		if d.Kind == quantity.Percent || !d.exact() {
			continue
		}
		if r.poll(k) {
			return
		}
		if d.Nominal.Cmp(numeral.Int(100)) < 0 || !r.isMargin(d) {
			continue
		}
		var high, low *figure
		for i := 0; i+1 < len(r.figures); i++ {
			a := &r.figures[i]
			for j := i + 1; j < len(r.figures) && r.figures[j].sentence <= a.sentence+1; j++ {
				b := &r.figures[j]
				if i == k || j == k || a.Unit != d.Unit || b.Unit != d.Unit || a.Nominal.Cmp(b.Nominal) == 0 {
					continue
				}
				x, y := a, b
				if x.Nominal.Cmp(y.Nominal) < 0 {
					x, y = b, a
				}
				if fits(x, []figure{*y, *d}) {
					return // whose margin it is
				}
				if high == nil && r.rivals(a, b) && d.Nominal.Cmp(x.Nominal) < 0 && slippedAny(x, []figure{*y, *d}, 3) && d.sentence-a.sentence <= 5 && a.sentence-d.sentence <= 5 {
					high, low = x, y
				}
			}
		}
		if high != nil {
			r.identity(d.Span, *high, []figure{*low, *d}, false, minus(high, low, d))
			return
		}
	}
}

// poll reads a count of votes with its margin right after it: by 268 votes to 231, a
// margin of 37. It reports whether it claimed something.
func (r *ledger) poll(k int) bool {
	d := &r.figures[k]
	if k < 2 || !marginOf.Has(r.Word(d.First-2)) || r.Word(d.First-1) != of {
		return false
	}
	a, b := &r.figures[k-2], &r.figures[k-1]
	if a.sentence != d.sentence || b.sentence != d.sentence || !a.exact() || !b.exact() || b.Unit != a.Unit || d.Unit != a.Unit || a.Nominal.Cmp(b.Nominal) <= 0 || d.Nominal.Cmp(a.Nominal) >= 0 {
		return false
	}
	if d.First-b.end() > 5 || r.Word(b.First-1) != wordTo && !hyphens.Has(r.Word(b.First-1)) || b.First-a.end() > 2 || fits(a, []figure{*b, *d}) {
		return false
	}
	r.identity(d.Span, *a, []figure{*b, *d}, false, minus(a, b, d))
	return true
}

var marginOf = text.NewSet("margin majority difference plurality gap")

// isMargin reports whether a figure is told to be what one has more than another.
func (r *ledger) isMargin(d *figure) bool {
	s := r.Sentences[d.sentence]
	if r.before(d.sentence, d.First, 1, movedBy) {
		return false // it is by how much something changed
	}
	if r.after(d.sentence, max(s.First, d.First-8), d.End+8-max(s.First, d.First-8), soFarWords) {
		return false
	}
	counted := d.Noun >= d.End && ballots.Has(r.Word(d.Noun))
	return counted && r.before(d.sentence, d.First, 2, byWords) || r.before(d.sentence, d.First, 4, marginWords) || r.after(d.sentence, d.End, 4, marginWords) || counted && r.after(d.sentence, d.End, 2, moreFewer)
}

var (
	byWords = text.NewSet("by")
	// movedBy stand right before a change, which is no margin between two: lead stocks
	// dropped 2,300 tons.
	movedBy = text.NewSet("fell rose dropped declined gained lost jumped climbed slipped slid increased decreased falling rising dropping declining climbing added shed grew shrank rises falls drops")
)

// rivals reports whether two figures are those of two who stand against each other:
// 23,417 votes to his 21,671.
func (r *ledger) rivals(a, b *figure) bool {
	if !a.exact() || !b.exact() || a.Kind != b.Kind || a.Nominal.Cmp(numeral.Int(100)) < 0 || b.Nominal.Cmp(numeral.Int(100)) < 0 || r.before(a.sentence, a.First, 2, changing) || r.before(a.sentence, a.First, 1, movedBy) || r.before(b.sentence, b.First, 1, movedBy) || r.before(b.sentence, b.First, 1, byWords) {
		return false
	}
	if a.sentence == b.sentence {
		return b.First-a.End <= 16 && (r.after(a.sentence, a.End, b.First-a.End, opposed) || r.after(a.sentence, a.End, b.First-a.End, commas))
	}
	return a.Noun >= a.End && ballots.Has(r.Word(a.Noun)) && (b.Noun < b.End || ballots.Has(r.Word(b.Noun)))
}

// cricket words are of a game in which a score on the way is none yet.
var cricket = text.NewSet("innings wicket wickets")

var commas = text.NewSet(",")

// slippedAny reports whether a whole, or one of its parts, is what a slip of the hand
// makes of what it should be, and is told with so many digits.
func slippedAny(whole *figure, parts []figure, digits int) bool {
	if whole.digits() >= digits && slipped(whole, parts) {
		return true
	}
	for i := range parts {
		rest := *whole
		for j := range parts {
			if j != i {
				rest = differenceOf(&rest, &parts[j])
			}
		}
		if p := &parts[i]; rest.Nominal.Sign() > 0 && p.digits() >= digits && slipped(p, []figure{rest}) {
			return true
		}
	}
	return false
}

// digits is how many digits a figure is told with, without the zeros that round it.
func (f *figure) digits() (n int) {
	step := f.step()
	if step.Sign() <= 0 {
		return 0
	}
	for d := f.Nominal.Quo(step, 0); d.Cmp(numeral.Int(1)) >= 0; d = d.Shift(-1) {
		n++
	}
	return n
}
