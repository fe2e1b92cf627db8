package change

import (
	"slices"
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// The events of a change: the fact before, and the fact after.
const (
	beforeIt = "before"
	afterIt  = "after"
)

// change is the claims of one frame.
type change struct {
	*reader
	*frame
	fact      claim.Fact // after
	tentative bool
	speaker   string
}

// claim takes down what a frame says, where it says more than it need: both
// figures and the change, or one figure and the change in two ways.
func (r *reader) claim(f *frame) {
	r.trailing(f)
	if f.from != nil && f.to != nil {
		carry(f.from, f.to)
		carry(f.to, f.from)
		if f.compared && slices.ContainsFunc(f.deltas, func(d *level) bool { return !isDelta(d.Quantity) }) {
			f.from = nil // rose by 2,000 in the month to 436,500, compared with 470,700 a year earlier
			f.loosely = false
		}
	}
	if f.from != nil && f.to != nil {
		if f.from.First < f.to.First && f.to.Nominal.Cmp(numeral.Int(1)) == 0 {
			return // leverage rose from 18 to 1 to 25 to 1
		}
		if !alike(f.from, f.to) {
			f.from = nil
		} else if f.sign < 0 && f.from.First < f.to.First && f.from.Nominal.Cmp(f.to.Nominal) < 0 && len(f.deltas) == 0 {
			return // a drop from 3 to 5 percent is one of 3 to 5 percent
		}
	}
	r.limits(f)
	if f.from == nil || f.to == nil {
		r.part(f)
		r.beside(f)
	}
	if f.from != nil && f.to != nil {
		r.whole = append(r.whole, f.from.First, f.to.First)
		for _, d := range f.deltas {
			r.whole = append(r.whole, d.First)
		}
	}
	one := f.to
	if one == nil {
		one = f.from
	}
	if one == nil || !state(one.Quantity) || (f.from == nil || f.to == nil) && len(f.deltas) < 2 {
		return
	}
	if f.from != nil && (!state(f.from.Quantity)) {
		return
	}
	c := change{reader: r, frame: f, tentative: f.loosely || f.loose && f.to != nil && f.to.First > f.at, speaker: r.quoted(f)}
	c.tentative = c.tentative || c.speaker != ""
	unit := f.unit(one.Quantity)
	subject := []string{r.ID, place(r.Pass, f.at)}
	measure := claim.Measure{ID: "change", Title: "change", Kind: claim.Origin, Unit: unit}
	c.fact = claim.Fact{Measure: measure, Subject: subject, Event: afterIt}
	if f.to != nil {
		c.bound(f.to, afterIt)
	}
	if f.from != nil {
		c.bound(f.from, beforeIt)
	}
	if f.from != nil && f.to != nil && c.direction() {
		return // it went the other way: by how much need not be asked
	}
	if f.factor.Sign() > 0 && f.from != nil && f.to != nil {
		c.times()
	}
	if f.factor.Sign() == 0 && !r.elsewhere() {
		for _, d := range f.deltas {
			c.delta(d)
		}
	}
}

// place names the place of a token, as the subject of facts of one passage.
func place(p *checker.Pass, token int) string {
	at := p.Place(p.Tokens[token].Span()).From
	return strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
}

// carry gives a bare figure the unit of the other: to 54 million euros from 50 million.
func carry(bare, whole *level) {
	if bare.Kind != quantity.Number || bare.Unit != "count" || bare.Noun >= 0 {
		return
	}
	switch whole.Kind {
	case quantity.Money, quantity.Percent, quantity.Dimension:
	default:
		return
	}
	if isDelta(whole.Quantity) && whole.Unit != "percent" || whole.Unit == "m" {
		return // 5.2m are millions as often as metres
	}
	q := *bare.Quantity
	q.Kind, q.Unit = whole.Kind, whole.Unit
	if q.Exact { // a count stands for itself, an amount for what rounds to it
		half := numeral.Decimal{Coef: q.Step.Coef * 5, Exp: q.Step.Exp - 1}
		q.Exact, q.Hard, q.Soft = false, widened(q.Hard, half, half), widened(q.Soft, half, half)
	}
	if whole.Step.Cmp(numeral.Int(1000)) >= 0 && q.Step.Cmp(numeral.Int(1)) <= 0 {
		for places := 3; places <= 12; places += 3 { // 3,061.8 billion francs from 3,304.1
			if near(q.Nominal.Shift(places), whole.Nominal) {
				q.Nominal, q.Step, q.Hard, q.Soft = q.Nominal.Shift(places), q.Step.Shift(places), shifted(q.Hard, places), shifted(q.Soft, places)
				break
			}
		}
	}
	bare.Quantity = &q
}

// near reports whether neither of two figures is more than five times the other.
func near(a, b numeral.Decimal) bool {
	five := numeral.Int(5)
	more, ok := a.Mul(five)
	most, ok2 := b.Mul(five)
	return ok && ok2 && more.Cmp(b) >= 0 && most.Cmp(a) >= 0
}

// alike reports whether two figures are of one thing: the same unit, counted by
// the same, of nouns that do not tell them apart.
func alike(a, b *level) bool {
	// From $3 to $4 a barrel: the second says by what both are counted; to 33 cents a
	// share from 27: so does the first.
	sameRate := a.rate == b.rate || a.rate == 0 && b.First > a.First && b.First-a.End <= 2 || b.rate == 0 && b.First > a.First || a.rate == 0 && a.First > b.First
	return sameRate && a.Kind == b.Kind && unitOf(a.Quantity) == unitOf(b.Quantity) && !unscaled(a, b) && !unscaled(b, a)
}

// unscaled reports whether a leaves out the scale that b prints: from six to four
// billion.
func unscaled(a, b *level) bool {
	return a.Nominal.Cmp(numeral.Int(1000)) < 0 && b.Nominal.Cmp(numeral.Int(1_000_000)) >= 0
}

// state reports whether a figure can be the state of something: no place in an
// order, no age, no share, no "dozens".
func state(q *quantity.Quantity) bool {
	if q.Kind == quantity.Ordinal || q.Kind == quantity.Age || q.Hedge == quantity.Indefinite || q.Nominal.Sign() <= 0 {
		return false
	}
	switch q.Unit {
	case "times", "share", "percentage points", "basis points":
		return false
	}
	return true
}

// unitOf is the unit that a figure is held in: the base of its dimension.
func unitOf(q *quantity.Quantity) string {
	if u, ok := quantity.UnitOf(q.Unit); ok && u.Base != "" {
		return u.Base
	}
	return q.Unit
}

// unit is what the figures of a change are compared in: the unit that all of them are
// printed in, or the base unit of its dimension.
func (f *frame) unit(one *quantity.Quantity) string {
	if one.Kind != quantity.Dimension || f.from != nil && f.from.Unit != one.Unit {
		return unitOf(one)
	}
	for _, d := range f.deltas {
		if d.Kind == quantity.Dimension && d.Unit != one.Unit {
			return unitOf(one)
		}
	}
	return one.Unit
}

// based is a range in the unit that the change is compared in.
func (c *change) based(q *quantity.Quantity, r quantity.Range) (quantity.Range, bool) {
	u, ok := quantity.UnitOf(q.Unit)
	if !ok || u.Base == "" || c.fact.Measure.Unit == q.Unit {
		return r, true
	}
	okLo, okHi := true, true
	if !r.Lo.None {
		r.Lo.Value, okLo = u.ToBase(r.Lo.Value)
	}
	if !r.Hi.None {
		r.Hi.Value, okHi = u.ToBase(r.Hi.Value)
	}
	return r, okLo && okHi
}

func (c *change) put(span text.Span, o claim.Claim) {
	o.Tentative, o.Speaker = o.Tentative || c.tentative, c.speaker
	c.Claim(span, o)
}

// bound claims the figure before or after.
func (c *change) bound(l *level, event string) {
	fact := c.fact
	fact.Event = event
	hard, ok := c.based(l.Quantity, l.Hard)
	soft, ok2 := c.based(l.Quantity, l.Soft)
	n, ok3 := c.based(l.Quantity, quantity.Exactly(l.Nominal))
	if ok && ok2 && ok3 {
		c.put(l.Span, claim.Claim{Fact: fact, Nominal: n.Lo.Value, Hard: hard, Soft: soft})
	}
}

// other is the fact before.
func (c *change) other() []claim.Fact {
	o := c.fact
	o.Event = beforeIt
	return []claim.Fact{o}
}

// direction claims that the figure rose or fell. Two figures printed alike in the
// same place stand for themselves there: from 5 percent to 5 percent is no rise. It
// reports whether the figures are sure to say otherwise.
func (c *change) direction() bool {
	if c.from.Range != c.to.Range || c.from.Hedge != quantity.Plain || c.to.Hedge != quantity.Plain || c.loosely && c.loose {
		return false
	}
	r := quantity.Range{Lo: quantity.End{Open: true}, Hi: quantity.End{None: true}}
	if c.sign < 0 {
		r = quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Open: true}}
	}
	span := c.Tokens[c.at].Span()
	c.put(span, claim.Claim{Fact: c.fact, Op: claim.Difference, Other: c.other(), As: claim.AsChange, Hard: r, Soft: r})
	if d, ok := c.asPrinted(); ok {
		d.put(span, claim.Claim{Fact: d.fact, Op: claim.Difference, Other: d.other(), As: claim.AsChange, Hard: r, Soft: r, Tentative: true})
	}
	if c.sign < 0 {
		return c.from.Hard.Hi.Value.Cmp(c.to.Hard.Lo.Value) < 0 && c.from.Unit == c.to.Unit
	}
	return c.from.Hard.Lo.Value.Cmp(c.to.Hard.Hi.Value) > 0 && c.from.Unit == c.to.Unit
}

// asPrinted is the same change between the figures as they are printed, as a
// group of facts of its own; ok is false where they are printed to different places.
func (c *change) asPrinted() (d change, ok bool) {
	if c.from == nil || c.to == nil || c.from.Step.Cmp(c.to.Step) != 0 || c.from.Unit != c.to.Unit {
		return d, false
	}
	d = *c
	d.fact.Subject = append(append([]string{}, c.fact.Subject...), "as printed")
	d.printed(c.from, beforeIt)
	d.printed(c.to, afterIt)
	return d, true
}

// printed claims a figure as it is printed, and nothing that rounds to it.
func (c *change) printed(l *level, event string) {
	fact := c.fact
	fact.Event = event
	if n, ok := c.based(l.Quantity, quantity.Exactly(l.Nominal)); ok {
		c.put(l.Span, claim.Claim{Fact: fact, Nominal: n.Lo.Value, Hard: n, Soft: n, Tentative: true})
	}
}

// times claims that a figure doubled, tripled or was halved.
func (c *change) times() {
	f := c.factor
	span := c.Tokens[c.at].Span()
	if c.span.Len() > 0 {
		span = c.span
	}
	around := func(below, above int64, exp int32) quantity.Range {
		lo, _ := f.Add(numeral.Decimal{Coef: -below, Exp: exp})
		hi, _ := f.Add(numeral.Decimal{Coef: above, Exp: exp})
		return quantity.Between(lo, hi)
	}
	hard, soft := around(45, 50, -2), around(25, 35, -2)
	if c.sign < 0 {
		hard, soft = around(1, 1, -1), around(6, 6, -2)
		if tenths := f.Shift(1); tenths.Cmp(numeral.Int(4)) < 0 { // a third, a tenth
			lo, _ := f.Mul(numeral.Decimal{Coef: 7, Exp: -1})
			hi, _ := f.Mul(numeral.Decimal{Coef: 14, Exp: -1})
			hard, soft = quantity.Between(lo, hi), quantity.Between(lo, hi)
		}
	}
	if c.noun && c.sign > 0 { // a threefold increase may be one by three times as much
		hard, soft = around(45, 150, -2), around(25, 135, -2)
	}
	at := c.at
	if c.factorAt > 0 {
		at, span = c.factorAt, c.Tokens[c.factorAt].Span()
	}
	switch w := c.Word(at - 1); {
	case w == than && c.Word(at-2) == moreWord:
		span = c.Tokens[at-2].Span().Cover(span)
		slack := numeral.Decimal{Coef: 98, Exp: -2} // both figures are rounded before they are divided
		lo, _ := f.Mul(slack)
		hi, _ := f.Add(numeral.Int(1))
		hard = quantity.Range{Lo: quantity.End{Value: lo}, Hi: quantity.End{None: true}}
		soft = quantity.Between(lo, hi)
		if c.sign < 0 { // more than halved
			hard = quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: numeral.Decimal{Coef: 51, Exp: -2}}}
			soft = hard
		}
	case nearly.Has(w):
		span = c.Tokens[at-1].Span().Cover(span)
		hard, soft = around(6, 1, -1), around(4, 1, -1)
		if c.sign < 0 {
			hard, soft = around(0, 15, -2), around(0, 12, -2)
		}
	case about.Has(w):
		span = c.Tokens[at-1].Span().Cover(span)
		hard, soft = around(5, 5, -1), around(35, 40, -2)
	}
	c.put(span, claim.Claim{Fact: c.fact, Op: claim.Ratio, Other: c.other(), Nominal: f, Hard: hard, Soft: soft})
}

// elsewhere reports whether a percentage of the sentence is counted on another
// base than the figures beside it: in constant currency, adjusted for inflation.
func (r *reader) elsewhere() bool {
	if r.basis == 0 {
		r.basis = 1
		for i := r.s.First; i < r.s.End; i++ {
			w := r.Word(i)
			if second, ok := basisPairs.Get(w); ok && r.Word(i+1) == hyphen && r.Word(i+2) == second {
				r.basis = 2
			}
			if otherBasis.Has(w) && !(w == comparably && stretches.Has(r.Word(i+1))) || w == average && (annual.Has(r.Word(i+1)) || r.quantityAt(i+1) != nil) {
				r.basis = 2
			}
		}
	}
	return r.basis == 2
}

// delta claims by how much the figure moved.
func (c *change) delta(d *level) {
	unit := c.fact.Measure.Unit
	q := d.Quantity
	if q.Unit == "USD/100" && q.Loose && cents[unit] { // cents are anybody's
		own := *q
		own.Unit = unit + "/100"
		q = &own
	}
	switch {
	case q.Unit == "percent":
		if unit == "percent" {
			if c.from != nil && c.to != nil {
				c.points(q)
			}
			return
		}
		c.percent(q)
	case q.Unit == "percentage points" && unit == "percent":
		c.difference(q, q.Hard, q.Soft, q.Nominal)
	case q.Unit == "basis points" && unit == "percent":
		n := quantity.Exactly(q.Nominal.Shift(-2))
		c.difference(q, shifted(q.Hard, -2), shifted(q.Soft, -2), n.Lo.Value)
	case q.Unit == "share" && unit != "percent":
		c.percent(&quantity.Quantity{Span: q.Span, Nominal: q.Nominal.Shift(2), Step: numeral.Int(1), Hard: shifted(q.Hard, 2), Soft: shifted(q.Soft, 2)})
	case isDelta(q):
	case q.Unit == "count" && q.Noun >= 0 && pointNouns.Has(c.Word(q.Noun)) && unit == "percent":
		c.difference(q, q.Hard, q.Soft, q.Nominal)
	case (q.Unit == unit || unitOf(q) == unit) && d.rate == 0 && q.Kind != quantity.Ordinal:
		hard, ok := c.based(q, q.Hard)
		soft, ok2 := c.based(q, q.Soft)
		n, ok3 := c.based(q, quantity.Exactly(q.Nominal))
		if !ok || !ok2 || !ok3 {
			return
		}
		if step, ok := c.based(q, quantity.Exactly(q.Step)); ok && q.Hedge == quantity.Plain && !q.Range && (!q.Exact || c.finer(q)) { // 26.7 points are printed as 26
			half := numeral.Decimal{Coef: step.Lo.Value.Coef * 5, Exp: step.Lo.Value.Exp - 1}
			if q.Exact {
				hard = widened(hard, half, half)
				soft = hard
			}
			hard, soft = widened(hard, numeral.Decimal{}, half), widened(soft, numeral.Decimal{}, half)
		}
		c.difference(q, hard, soft, n.Lo.Value)
	}
}

// finer reports whether a figure before or after is printed to a finer place than
// the change: 26 points to 743.33.
func (c *change) finer(q *quantity.Quantity) bool {
	return c.to != nil && c.to.Step.Cmp(q.Step) < 0 || c.from != nil && c.from.Step.Cmp(q.Step) < 0
}

// finest is a hundredth of a percent.
var finest = numeral.Decimal{Coef: 1, Exp: -2}

// percent claims the ratio that a change of some percent makes. Copy rounds, and
// it truncates: in its hard reading the figure may be off by one in its last place.
func (c *change) percent(q *quantity.Quantity) {
	hard, soft := q.Hard, q.Soft
	if q.Hedge == quantity.Plain && !q.Range {
		half := numeral.Decimal{Coef: q.Step.Coef * 5, Exp: q.Step.Exp - 1}
		twice := numeral.Decimal{Coef: q.Step.Coef * 5, Exp: q.Step.Exp - 2} // 1.149 is rounded to 1.15, and that to 1.2
		hard, soft = widened(hard, half, half), widened(soft, twice, half)
		if q.Step.Cmp(finest) <= 0 { // an exchange works out 2.66 percent from figures that it does not print
			two := numeral.Decimal{Coef: q.Step.Coef * 2, Exp: q.Step.Exp}
			hard, soft = widened(hard, two, two), widened(soft, two, two)
		}
	}
	c.put(q.Span, claim.Claim{
		Fact: c.fact, Op: claim.Ratio, Other: c.other(), As: claim.AsChange, Nominal: q.Nominal,
		Hard: ratio(hard, c.sign), Soft: ratio(soft, c.sign),
	})
}

// points claims a change in percent of a figure that is itself a percentage, as
// the ratio that it is: whoever means percentage points gets a warning.
func (c *change) points(q *quantity.Quantity) {
	if d, ok := c.asPrinted(); ok {
		d.tentative = true
		d.percent(q)
	}
}

// difference claims by how much the figure rose or fell.
func (c *change) difference(q *quantity.Quantity, hard, soft quantity.Range, n numeral.Decimal) {
	if c.sign < 0 {
		hard, soft, n = negated(hard), negated(soft), n.Neg()
	}
	c.put(q.Span, claim.Claim{Fact: c.fact, Op: claim.Difference, Other: c.other(), As: claim.AsChange, Nominal: n, Hard: hard, Soft: soft})
}

func negated(r quantity.Range) quantity.Range {
	r.Lo, r.Hi = r.Hi, r.Lo
	r.Lo.Value, r.Hi.Value = r.Lo.Value.Neg(), r.Hi.Value.Neg()
	return r
}

func shifted(r quantity.Range, places int) quantity.Range {
	r.Lo.Value, r.Hi.Value = r.Lo.Value.Shift(places), r.Hi.Value.Shift(places)
	return r
}

// widened is a range with so much more at each end.
func widened(r quantity.Range, below, above numeral.Decimal) quantity.Range {
	if lo, ok := r.Lo.Value.Add(below.Neg()); ok {
		r.Lo.Value = lo
	}
	if hi, ok := r.Hi.Value.Add(above); ok {
		r.Hi.Value = hi
	}
	return r
}

// ratio is what a change of some percent makes of the figure before: up 1.9% is
// [1.0185, 1.0195].
func ratio(percent quantity.Range, sign int8) quantity.Range {
	if sign < 0 {
		percent = negated(percent)
	}
	grown := func(e quantity.End) quantity.End {
		if sum, ok := numeral.Int(1).Add(e.Value.Shift(-2)); ok && sum.Sign() > 0 {
			e.Value = sum
		} else {
			e.Value = numeral.Decimal{}
		}
		return e
	}
	return quantity.Range{Lo: grown(percent.Lo), Hi: grown(percent.Hi)}
}
