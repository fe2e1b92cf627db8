package sum

import (
	"strconv"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
)

// claim takes down a whole, its parts, and how they stand to each other. Parts
// are never more than the whole. Where all of them are told to be named they are no
// less; a list after a comma is softly taken to be whole, and one after "including"
// is not.
func (r *reader) claim(w *quantity.Quantity, parts []part, how opener, apart bool) {
	if len(parts) > 1 && (how == listed || how == composed) {
		r.told = append(r.told, w.First)
	}
	at := r.Place(w.Span).From
	subject := []string{r.ID, strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)}
	fact := func(event string) claim.Fact {
		return claim.Fact{Measure: claim.Measure{ID: "sum", Title: "sum", Kind: claim.Origin, Unit: "count"}, Subject: append([]string{}, subject...), Event: event}
	}
	tentative, speaker := false, ""
	if q, ok := r.QuotationAt(w.First); ok && !q.Reported {
		tentative, speaker = true, "somebody quoted"
		if q.Speaker >= 0 {
			speaker = r.Names.Entities[q.Speaker].Name
		}
	}
	put := func(q *quantity.Quantity, event string) claim.Fact {
		f := fact(event)
		soft := q.Soft
		if q.Hedge == quantity.Plain && q.Nominal.Cmp(numeral.Int(1000)) < 0 { // beside its parts, a count is meant to the last unit
			soft = quantity.Exactly(q.Nominal)
		}
		r.Claim(q.Span, claim.Claim{Fact: f, Nominal: q.Nominal, Hard: q.Hard, Soft: soft, Tentative: tentative, Speaker: speaker})
		return f
	}
	whole := put(w, "whole")
	c := claim.Claim{Fact: whole, Op: claim.Sum, Tentative: tentative || apart && how == listed, Speaker: speaker}
	span := parts[0].Span
	for i := range parts {
		q := &parts[i].Quantity
		c.Other = append(c.Other, put(q, "part "+strconv.Itoa(i+1)))
		span = span.Cover(q.Span)
	}
	if len(parts) == 1 { // of whom 34 were men
		c.Fact, c.Other = c.Other[0], []claim.Fact{whole}
		c.Op, c.As = claim.Difference, claim.AsShare
		c.Hard = quantity.Range{Lo: quantity.End{None: true}}
		c.Soft = c.Hard
		r.Claim(span, c)
		return
	}
	nothing := quantity.Exactly(numeral.Decimal{})
	atLeast := quantity.Range{Hi: quantity.End{None: true}}
	switch how {
	case listed:
		c.Hard, c.Soft = atLeast, nothing
	case composed:
		c.Hard, c.Soft = nothing, nothing
	case none, partly, ofThem:
		c.Hard, c.Soft = atLeast, atLeast
	}
	r.Claim(span, c)
}
