package share

import (
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
)

// majority reads "winning 54 of the 100 seats, a majority": more than half. It is
// never surer than tentative, for seats are won and held.
func (r *reader) majority(k int, q, w *quantity.Quantity, i int) {
	if q.Kind != quantity.Number || q.Hedge != quantity.Plain || w.Hedge != quantity.Plain {
		return
	}
	for j := r.s.First; j < r.s.End; j++ {
		if denials.At(r.Document, j) {
			return
		}
	}
	if r.Word(i) != comma {
		return
	}
	for i++; i < r.s.End && gains.Has(r.Word(i)); i++ {
		if r.Word(i+1) == majority || r.Word(i+2) == majority && plain.Has(r.Word(i+1)) {
			break
		}
	}
	if !a.Has(r.Word(i)) || k+2 < len(r.quantities) && r.quantities[k+2].First < i+3 {
		return
	}
	end := i + 2
	if r.Word(i+1) != majority {
		end++
	}
	if end > r.s.End || r.Word(end-1) != majority || r.Word(end) == of {
		return
	}
	r.figures(q, w)
	half := quantity.Range{Lo: quantity.End{Value: numeral.Decimal{Coef: 5, Exp: -1}, Open: true}, Hi: quantity.End{Value: numeral.Int(1)}}
	r.put(r.Document.Span(i, end), claim.Claim{
		Fact: r.fact(q.Span, q.Unit, aPart), Op: claim.Ratio, Other: []claim.Fact{r.fact(q.Span, q.Unit, aWhole)}, As: claim.AsShare,
		Hard: half, Soft: half, Tentative: true,
	})
}

// votes reads a sentence of shares of one vote: 52 percent of the vote, against 46
// percent for his rival. Together they are at most all of it.
func (r *reader) votes() {
	ofVote := -1
	for i := r.s.First; i < r.s.End; i++ {
		w := r.Word(i)
		if others.Has(w) {
			return
		}
		if w == of && ofVote < 0 && (vote.Has(r.Word(i+1)) || vote.Has(r.Word(i+2)) && a.Has(r.Word(i+1))) {
			ofVote = i
		}
	}
	if ofVote < 0 {
		return
	}
	var parts []*quantity.Quantity
	for k := range r.quantities {
		if q := &r.quantities[k]; q.Unit == "percent" {
			if q.Range || q.Hedge != quantity.Plain {
				return
			}
			if told := r.Word(q.First - 1); len(parts) > 0 && (told == or || told == opening) {
				continue // of the seats that were told before it
			}
			parts = append(parts, q)
		}
	}
	if len(parts) < 2 || len(parts) > 6 || parts[0].End != ofVote {
		return
	}
	whole := r.fact(parts[0].Span, "percent", aWhole)
	c := claim.Claim{Fact: whole, Op: claim.Sum, Hard: quantity.Exactly(numeral.Decimal{}), Soft: quantity.Exactly(numeral.Decimal{}), Tentative: true}
	span := parts[0].Span
	for i, q := range parts {
		fact := r.fact(parts[0].Span, "percent", aPart+string(rune('1'+i)))
		c.Other = append(c.Other, fact)
		span = span.Cover(q.Span)
		r.put(q.Span, claim.Claim{Fact: fact, Nominal: q.Nominal, Hard: q.Hard, Soft: q.Soft})
	}
	r.put(span, c)
	hundred := numeral.Int(100)
	most := quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: hundred}}
	r.put(r.Document.Span(ofVote, ofVote+2), claim.Claim{Fact: whole, Nominal: hundred, Hard: most, Soft: most})
}
