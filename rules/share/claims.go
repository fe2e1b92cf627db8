package share

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// The events of a share: the part, and the whole.
const (
	aPart  = "part"
	aWhole = "whole"
)

// wordAsked before wordTo is no wish for a whole: asked to leave.
var wordAsked, wordTo = text.Intern("asked"), text.Intern("to")

// alike reports whether two figures can be part and whole: of one unit, and
// printed with a scale or without alike, as "6 of the 4 million" is not.
func alike(q, w *quantity.Quantity) bool {
	return q.Kind == w.Kind && q.Unit == w.Unit &&
		(q.Nominal.Cmp(numeral.Int(1000)) >= 0 || w.Nominal.Cmp(numeral.Int(1_000_000)) < 0)
}

// fact is a fact of the share that begins at a span: each is of its own place.
func (r *reader) fact(of text.Span, unit, event string) claim.Fact {
	at := r.Place(of).From
	return claim.Fact{
		Measure: claim.Measure{ID: "share", Title: "share", Kind: claim.Origin, Unit: unit},
		Subject: []string{r.ID, strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)},
		Event:   event,
	}
}

// put takes down a claim. What is quoted is the speaker's, and never an error.
func (r *reader) put(span text.Span, c claim.Claim) {
	if q, ok := r.spoken(span); ok {
		c.Tentative = true
		c.Speaker = "somebody quoted"
		if q >= 0 {
			c.Speaker = r.Names.Entities[q].Name
		}
	}
	r.Claim(span, c)
}

func (r *reader) spoken(span text.Span) (speaker int, ok bool) {
	for _, q := range r.quantities {
		if q.Overlaps(span) {
			if said, ok := r.QuotationAt(q.First); ok && !said.Reported {
				return said.Speaker, true
			}
			return -1, false
		}
	}
	return -1, false
}

// figures claims the part and the whole as they are printed. A count that stands
// beside its percentage is meant to the last unit, below a thousand.
func (r *reader) figures(q, w *quantity.Quantity) {
	for _, f := range []struct {
		*quantity.Quantity
		event string
	}{{q, aPart}, {w, aWhole}} {
		soft := f.Soft
		if f.Kind == quantity.Number && f.Hedge == quantity.Plain && f.Nominal.Cmp(numeral.Int(1000)) < 0 && f.Step.Cmp(numeral.Int(1)) == 0 {
			soft = quantity.Exactly(f.Nominal)
		}
		r.put(f.Span, claim.Claim{Fact: r.fact(q.Span, q.Unit, f.event), Nominal: f.Nominal, Hard: f.Hard, Soft: soft})
	}
}

// ratio claims that q is so much of w as p says.
func (r *reader) ratio(q, w, p *quantity.Quantity) {
	r.held = true
	r.figures(q, w)
	hard, soft := percent(p)
	r.put(p.Span, claim.Claim{
		Fact: r.fact(q.Span, q.Unit, aPart), Op: claim.Ratio, Other: []claim.Fact{r.fact(q.Span, q.Unit, aWhole)}, As: claim.AsShare,
		Nominal: p.Nominal, Hard: shifted(hard, -2), Soft: shifted(soft, -2),
	})
}

// percent is a share in percent, as far as copy rounds and truncates it. A
// fraction in words (a third, one in four) is softly said of a tenth to either side.
func percent(p *quantity.Quantity) (hard, soft quantity.Range) {
	hard, soft = p.Hard, p.Soft
	if p.Unit == "share" {
		hard, soft = shifted(hard, 2), shifted(soft, 2)
		if tenth, ok := p.Nominal.Mul(numeral.Int(12)); ok && p.Hedge == quantity.Plain {
			n := p.Nominal.Shift(2)
			soft = widened(quantity.Exactly(n), tenth, tenth)
		}
		return hard, soft
	}
	if p.Hedge == quantity.Plain {
		half := numeral.Decimal{Coef: p.Step.Coef * 5, Exp: p.Step.Exp - 1}
		hard, soft = widened(hard, half, half), widened(soft, numeral.Decimal{}, half)
	}
	return hard, soft
}

// within claims that a part is at most its whole. Only counts to the last unit can
// say otherwise.
func (r *reader) within(q, w *quantity.Quantity) {
	if q.Kind != quantity.Number || !q.Exact || !w.Exact || w.Noun < 0 || r.Tokens[w.Noun].Capital() {
		return
	}
	if q.Noun >= 0 && q.Noun < w.First && r.Tokens[q.Noun].Hash != r.Tokens[w.Noun].Hash {
		return // of the three cars, 12 windows were broken
	}
	if q.First > w.First && q.Noun >= 0 && r.Tokens[q.Noun].Hash != r.Tokens[w.Noun].Hash {
		return
	}
	r.figures(q, w)
	none := quantity.Range{Lo: quantity.End{None: true}}
	span := q.Span.Cover(w.Span)
	r.put(span, claim.Claim{
		Fact: r.fact(q.Span, q.Unit, aPart), Op: claim.Difference, Other: []claim.Fact{r.fact(q.Span, q.Unit, aWhole)}, As: claim.AsShare,
		Hard: none, Soft: none,
	})
}

// beyond claims that a part is at most its whole, where both are rounded, or money,
// and the whole is told to be all there is: 2.5 million of its 1.8 million customers.
func (r *reader) beyond(q, w *quantity.Quantity) {
	if q.Exact && w.Exact && q.Kind == quantity.Number || q.Soft.Lo.None || w.Hedge != quantity.Plain || q.Soft.Lo.Value.Cmp(w.Hard.Hi.Value) <= 0 {
		return
	}
	if !definite.Has(r.Word(w.First-1)) || q.Noun >= q.End || q.Kind == quantity.Number && (w.Noun < w.End || r.Tokens[w.Noun].Capital()) {
		return
	}
	for i := max(r.s.First, q.First-8); i < min(r.s.End, w.End+6); i++ {
		if wished.Has(r.Word(i)) && (r.Word(i) != wordAsked || r.Word(i+1) != wordTo) {
			return
		}
	}
	none := quantity.Range{Lo: quantity.End{None: true}}
	for _, f := range []struct {
		*quantity.Quantity
		event string
	}{{q, aPart}, {w, aWhole}} {
		r.put(f.Span, claim.Claim{Fact: r.fact(q.Span, q.Unit, f.event), Nominal: f.Nominal, Hard: f.Soft, Soft: f.Soft, Tentative: true})
	}
	r.put(q.Span.Cover(w.Span), claim.Claim{
		Fact: r.fact(q.Span, q.Unit, aPart), Op: claim.Difference, Other: []claim.Fact{r.fact(q.Span, q.Unit, aWhole)}, As: claim.AsShare,
		Hard: none, Soft: none, Tentative: true,
	})
}

// same claims that two shares are one: one in four (25 percent).
func (r *reader) same(a, b *quantity.Quantity) {
	for _, p := range []*quantity.Quantity{a, b} {
		hard, soft := percent(p)
		n, says := p.Nominal, "the text says "+r.In(p.Span)
		if p.Unit == "share" {
			n = n.Shift(2)
			says = strings.ToLower(r.In(p.Span)) + " is " + n.Quo(numeral.Int(1), 1).Reduce().String() + " percent"
		}
		r.put(p.Span, claim.Claim{Fact: r.fact(a.Span, "percent", aPart), Nominal: n, Hard: hard, Soft: soft, Says: says})
	}
}

// shifted is a range with its ends' points moved so many places.
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
