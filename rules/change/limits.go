package change

import (
	"slices"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// gaps are differences of two figures, which may fall below nothing and may well be a
	// thousand times what they were.
	gaps = text.NewSet(`profit profits loss losses income earnings deficit deficits surplus surpluses net balance margin margins cash ebitda ebit growth
		spread premium return returns gain gains lead rate rates yield yields points score temperature temperatures inflation`)
	hundred = numeral.Int(100)
)

// limits claims what no change can be: a fall by more than all there was; a figure a
// thousand times the one before it.
func (r *reader) limits(f *frame) {
	gap := r.gap(f)
	r.belowNothing(f, gap)
	for _, d := range f.deltas {
		if f.sign < 0 && !gap && d.Unit == "percent" && d.Hard.Lo.Value.Cmp(hundred) > 0 && !d.Hard.Lo.None {
			r.bounded(f, d)
		}
	}
	r.points(f)
	if f.from == nil || f.to == nil || f.factor.Sign() > 0 || f.from.Kind != f.to.Kind {
		return
	}
	if len(f.deltas) > 0 && !r.elsewhere() || f.from.Nominal.Cmp(f.to.Nominal) != -int(f.sign) {
		return // that says it too
	}
	if times, ok := leap(f.from, f.to); ok {
		r.leapt(f, times)
	}
}

// belowNothing claims that nothing rose by more than all that there is now: by 1.2 billion
// barrels to 140.4 million.
func (r *reader) belowNothing(f *frame, gap bool) {
	if f.sign < 0 || gap || f.to == nil || f.from != nil || f.to.Range || f.than || f.factor.Sign() > 0 {
		return
	}
	for _, d := range f.deltas {
		if isDelta(d.Quantity) || d.Range || d.Unit != f.to.Unit || d.Kind != f.to.Kind || d.rate != 0 || f.to.rate != 0 || d.Kind == quantity.Number && !(d.Step.Cmp(numeral.Int(1000)) >= 0 && f.to.Step.Cmp(numeral.Int(1000)) >= 0) {
			continue
		}
		if n, ok := f.to.Nominal.Mul(numeral.Int(3)); !ok || d.Nominal.Cmp(n) <= 0 {
			continue // a range of two ends has one above the other
		}
		unit := unitOf(f.to.Quantity)
		fact := claim.Fact{
			Measure: claim.Measure{ID: "change", Title: "change", Kind: claim.Origin, Unit: unit},
			Subject: []string{r.ID, place(r.Pass, f.at), "rise"}, Event: afterIt,
		}
		told, all, quoted := quantity.Exactly(d.Nominal), quantity.Between(numeral.Int(0), f.to.Nominal), r.quoted(f)
		r.Claim(d.Span, claim.Claim{Fact: fact, Nominal: d.Nominal, Hard: told, Soft: told, Tentative: true, Speaker: quoted, Says: "the text says a rise of " + r.In(d.Span)})
		r.Claim(f.to.Span, claim.Claim{Fact: fact, Nominal: f.to.Nominal, Hard: all, Soft: all, Tentative: true, Speaker: quoted, Says: "all there is now is " + r.In(f.to.Span)})
	}
}

// leap reports whether one of two figures is about a thousand or a million times the
// other: a slip in one word, million for billion.
func leap(from, to *level) (times numeral.Decimal, ok bool) {
	a, b := from.Nominal, to.Nominal
	if a.Cmp(b) > 0 {
		a, b = b, a
	}
	if digits(a) < 2 && digits(b) < 2 || a.Sign() <= 0 || a.Reduce().Exp < 3 || b.Reduce().Exp < 3 ||
		from.Step.Cmp(numeral.Int(1000)) < 0 && to.Step.Cmp(numeral.Int(1000)) < 0 {
		return times, false
	}
	for _, places := range []int{3, 6} {
		if n := a.Shift(places); near(n, b) && n.Quo(b, 3).Cmp(numeral.Decimal{Coef: 4, Exp: -1}) > 0 && b.Quo(n, 3).Cmp(numeral.Decimal{Coef: 4, Exp: -1}) > 0 {
			return numeral.Int(1).Shift(places), true
		}
	}
	return times, false
}

// leaps finds a slip of scale between a figure and the one that a word for an earlier
// time, or for what was expected, leads in: revs 285.6 billion vs 259.7 mln.
func (r *reader) leaps() {
	for n := 1; n < len(r.quantities); n++ {
		b := &r.quantities[n]
		if !r.ledBack(b) || !state(b) || b.Range || slices.Contains(r.whole, b.First) {
			continue
		}
		for k := n - 1; k >= max(0, n-3); k-- {
			a := &r.quantities[k]
			if b.First-a.End > furthest || r.has(a.End, b.First, semicolon) {
				break
			}
			if !state(a) || a.Range {
				continue
			}
			to, _ := r.level(a)
			from, _ := r.level(b)
			carry(to, from)
			carry(from, to)
			if !alike(to, from) {
				continue
			}
			if w := r.Word(a.First - 1); isWay(w) || w == by {
				continue // down 30,000 from 26.82 million: by how much
			}
			if times, ok := leap(from, to); ok && !r.fits(n, b) {
				r.leapt(&frame{at: b.First - 1, from: from, to: to}, times)
			}
			break
		}
	}
}

// fits reports whether some figure before quantity n is of its size: the one that it is
// held against in the text.
func (r *reader) fits(n int, b *quantity.Quantity) bool {
	for k := n - 1; k >= max(0, n-6); k-- {
		if a := &r.quantities[k]; a.Unit == b.Unit && near(a.Nominal, b.Nominal) {
			return true
		}
	}
	return false
}

// ledBack reports whether a figure is that of an earlier time, or of what was expected.
func (r *reader) ledBack(q *quantity.Quantity) bool {
	for i := q.First - 1; i >= max(r.s.First, q.First-7); i-- {
		w := r.Word(i)
		if compared.Has(w) || w == from || beyond.Has(w) {
			return true
		}
		if before := r.last(i); w == to && q.First == i+1 && before != nil && before.End == i && before.Nominal.Cmp(q.Nominal) > 0 {
			return true // 110 billion to 130 million
		}
		if !with.Has(w) && !fillers.Has(w) && !nowhere.Has(w) && !past.Has(w) && w != of && !shortfalls.Has(w) && !measures.Has(w) && !r.periodHolds(i) {
			return false
		}
	}
	return false
}

func (r *reader) has(i, j int, word text.Word) bool {
	for ; i < j; i++ {
		if r.Word(i) == word {
			return true
		}
	}
	return false
}

var (
	// semicolon parts two matters.
	semicolon = text.Intern(";")
	// beyond say which side of another figure one is on.
	beyond = text.NewSet("above below beating topping exceeding missing")
	// shortfalls are what a figure of an earlier time may be of.
	shortfalls = text.NewSet("loss shortfall gain deficit surplus figure total level amount year ago")
)

// points claims that no rate of interest moved by percentage points further than it
// stands: by 25 percentage points to 5.25 percent, where basis points are meant.
func (r *reader) points(f *frame) {
	if f.to == nil || f.to.Kind != quantity.Percent || f.to.Range || len(f.deltas) == 0 {
		return
	}
	d := f.deltas[0]
	if d.Unit != "percentage points" || d.Range || d.Nominal.Cmp(numeral.Int(10)) < 0 || d.Nominal.Cmp(f.to.Nominal) <= 0 || !r.interest(f) {
		return
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "change", Title: "change", Kind: claim.Origin, Unit: "percentage points"},
		Subject: []string{r.ID, place(r.Pass, f.at), "points"}, Event: afterIt,
	}
	told, most := quantity.Exactly(d.Nominal), quantity.Between(numeral.Int(0), f.to.Nominal)
	quoted := r.quoted(f)
	r.Claim(d.Span, claim.Claim{Fact: fact, Nominal: d.Nominal, Hard: told, Soft: told, Tentative: true, Speaker: quoted, Says: "the text says " + r.In(d.Span)})
	r.Claim(f.to.Span, claim.Claim{Fact: fact, Nominal: f.to.Nominal, Hard: most, Soft: most, Tentative: true, Speaker: quoted, Says: "the rate is " + r.In(f.to.Span)})
}

// interest reports whether a change is of a rate of interest.
func (r *reader) interest(f *frame) bool {
	for i := max(r.s.First, f.at-10); i < min(f.at+10, r.s.End); i++ {
		if interestWords.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// interestWords speak of interest.
var interestWords = text.NewSet("rate rates repo interest yield yields lending borrowing discount bond bonds")

// gap reports whether a change is of a difference of two figures.
func (r *reader) gap(f *frame) bool {
	for i := f.at; i >= r.s.First; i-- {
		if gaps.Has(r.Word(i)) {
			return true
		}
	}
	for i := f.at; i < min(f.at+8, r.s.End); i++ {
		if gaps.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// bounded claims that nothing falls by more than all of it.
func (r *reader) bounded(f *frame, d *level) {
	fact := claim.Fact{
		Measure: claim.Measure{ID: "change", Title: "change", Kind: claim.Origin, Unit: "percent"},
		Subject: []string{r.ID, place(r.Pass, f.at), "fall"}, Event: afterIt,
	}
	all := quantity.Between(numeral.Int(0), hundred)
	quoted := r.quoted(f)
	r.Claim(d.Span, claim.Claim{Fact: fact, Nominal: d.Nominal, Hard: d.Hard, Soft: d.Hard, Tentative: quoted != "", Speaker: quoted, Says: "the text says a fall of " + r.In(d.Span)})
	r.Claim(r.Tokens[f.at].Span(), claim.Claim{Fact: fact, Nominal: hundred, Hard: all, Soft: all, Says: "100 percent is all there was"})
}

// leapt claims that a figure is less than so many times the one before it.
func (r *reader) leapt(f *frame, times numeral.Decimal) {
	if slices.Contains(r.leaped, f.to.First) {
		return
	}
	r.leaped = append(r.leaped, f.to.First)
	unit := unitOf(f.to.Quantity)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "change", Title: "change", Kind: claim.Origin, Unit: unit},
		Subject: []string{r.ID, place(r.Pass, f.at), "scale"}, Event: afterIt,
	}
	quoted := r.quoted(f)
	b := quantity.Exactly(f.to.Nominal)
	r.Claim(f.to.Span, claim.Claim{Fact: fact, Nominal: f.to.Nominal, Hard: b, Soft: b, Tentative: true, Speaker: quoted, Says: r.In(f.to.Span) + " is " + ofThousands(f, times) + " the figure before"})
	lo, hi := f.from.Nominal.Quo(hundred, 9), f.from.Nominal.Shift(2)
	near := quantity.Between(lo, hi)
	r.Claim(f.from.Span, claim.Claim{Fact: fact, Nominal: f.from.Nominal, Hard: near, Soft: near, Tentative: true, Speaker: quoted, Says: "the one before is " + r.In(f.from.Span)})
}

// ofThousands says how many times the figure before the one after it is.
func ofThousands(f *frame, times numeral.Decimal) string {
	if f.to.Nominal.Cmp(f.from.Nominal) < 0 {
		return "about one part in " + times.Printed() + " of"
	}
	return "about " + times.Printed() + " times"
}

// quoted names who says a change; empty where it is the paper.
func (r *reader) quoted(f *frame) string {
	q, ok := r.QuotationAt(f.at)
	switch {
	case !ok || q.Reported:
		return ""
	case q.Speaker >= 0:
		return r.Names.Entities[q.Speaker].Name
	}
	return "somebody quoted"
}
