package conversion

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// byWords stand between the two lengths of a thing.
var byWords = text.NewSet("by x ×")

// sheet is a thing that is so long by so wide.
type sheet struct{ a, b amount }

// sheetOf is the sheet that begins with quantity i: 20 by 30 metres, 12 feet by 15
// feet.
func sheetOf(p *checker.Pass, all []quantity.Quantity, i int) (t sheet, ok bool) {
	if i+1 >= len(all) {
		return t, false
	}
	q, r := &all[i], &all[i+1]
	if r.First != q.End+1 || !byWords.Has(p.Word(q.End)) || r.Kind != quantity.Dimension || q.Range || r.Range || byWords.Has(p.Word(r.End)) || byWords.Has(p.Word(q.First-1)) {
		return t, false
	}
	u, ok := quantity.UnitOf(r.Unit)
	if !ok || u.Dimension != "length" || q.Nominal.Sign() <= 0 || r.Nominal.Sign() <= 0 {
		return t, false
	}
	t = sheet{amount{q, q.Unit, q.End}, amount{r, r.Unit, r.End}}
	switch {
	case q.Kind == quantity.Number && q.Unit == "count":
		t.a.unit = r.Unit
	case q.Kind != quantity.Dimension || !sized[dimensionOf(q.Unit)]:
		return t, false
	}
	return t, dimensionOf(t.a.unit) == "length"
}

func dimensionOf(unit string) string {
	u, _ := quantity.UnitOf(unit)
	return u.Dimension
}

// sheets takes down a thing of two lengths beside the same in other units, or beside
// its area.
func sheets(p *checker.Pass, s text.Sentence, all []quantity.Quantity, i int) {
	t, ok := sheetOf(p, all, i)
	if !ok || i+2 >= len(all) {
		return
	}
	next := &all[i+2]
	if v, ok := sheetOf(p, all, i+2); ok {
		if openers.Has(p.Word(t.b.end)) && closers.Has(p.Word(v.b.end)) && hedgesOnly(p, t.b.end+1, next.First) && v.b.unit != t.b.unit {
			converted(p, s, &t.a, &v.a, brackets)
			converted(p, s, &t.b, &v.b, brackets)
		}
		return
	}
	if next.Kind != quantity.Dimension || next.Range || dimensionOf(next.Unit) != "area" {
		return
	}
	whole := amount{next, next.Unit, next.End}
	if how := joined(p, &t.b, &whole, s.End); how == brackets || how == or || how == said {
		t.covers(p, &whole)
	}
}

// covers takes down a sheet and its area, which may be a good deal less than that of
// the rectangle (an island, a slick), and is not more.
func (t *sheet) covers(p *checker.Pass, whole *amount) {
	x, _ := quantity.UnitOf(t.a.unit)
	y, _ := quantity.UnitOf(t.b.unit)
	u, _ := quantity.UnitOf(whole.unit)
	hard1, soft1 := printed(t.a.q.Nominal, t.a.q.Step, false, true, false)
	hard2, soft2 := printed(t.b.q.Nominal, t.b.q.Step, false, true, false)
	hard3, soft3 := printed(whole.q.Nominal, whole.q.Step, true, true, false)
	area := func(v, w quantity.Range) quantity.Range {
		return quantity.Between(times(product(toBase(x, v.Lo.Value), toBase(y, w.Lo.Value)), 3, -1), product(toBase(x, v.Hi.Value), toBase(y, w.Hi.Value)))
	}
	for _, r := range []*quantity.Range{&hard3, &soft3} {
		r.Lo.Value, r.Hi.Value = toBase(u, r.Lo.Value), toBase(u, r.Hi.Value)
	}
	both := t.a.q.Span.Cover(t.b.q.Span)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "area", Kind: claim.Origin, Unit: u.Base},
		Subject: []string{p.ID, p.In(both)},
		Event:   strconv.Itoa(both.Start),
	}
	size := product(toBase(x, t.a.q.Nominal), toBase(y, t.b.q.Nominal))
	p.Claim(both, claim.Claim{
		Fact: fact, Nominal: figures(size), Hard: area(hard1, hard2), Soft: area(soft1, soft2), Tentative: true,
		Says: p.Slice(t.a.q.First, t.b.end) + " is " + figures(fromBase(u, size)).Printed() + " " + u.Symbol,
	})
	p.Claim(whole.q.Span, claim.Claim{
		Fact: fact, Nominal: figures(toBase(u, whole.q.Nominal)), Hard: hard3, Soft: soft3, Tentative: true,
		Says: "the text says " + squeezed(p, whole),
	})
}
