package reconcile

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
)

// computed says what the figures of a relation come to beside what the text says
// of them: "From 36.2 billion to 41.7 billion USD is up 15.2 percent; the text says
// 12.5 percent". It is empty where the claims are not one computation: times and
// scopes have their own words.
func (c Conflict) computed() string {
	v := valuesOf(c.Claims)
	for _, o := range c.Claims {
		if o.Fact.Event == "" {
			return "" // facts of a time: the message names it
		}
	}
	for _, o := range c.Claims {
		switch o.Op {
		case claim.Ratio:
			if s := v.ratio(o); s != "" {
				return s
			}
		case claim.Sum:
			if s := v.sum(o, c.Claims); s != "" {
				return s
			}
		case claim.Bound, claim.Difference, claim.Earlier, claim.Weekday:
		}
	}
	for _, o := range c.Claims {
		if o.Op == claim.Difference {
			if s := v.difference(o); s != "" {
				return s
			}
		}
	}
	return ""
}

// values are the figures of a conflict's facts, by event: as printed, or as a
// difference makes them from the one that is.
type values map[string]numeral.Decimal

func valuesOf(claims []claim.Claim) values {
	v := values{}
	for _, o := range claims {
		if o.Op == claim.Bound {
			v[o.Fact.Event] = o.Nominal
		}
	}
	for _, o := range claims {
		if o.Op != claim.Difference || len(o.Other) != 1 || len(claims) < 3 {
			continue
		}
		to, okTo := v[o.Fact.Event]
		from, okFrom := v[o.Other[0].Event]
		switch {
		case okTo && !okFrom:
			if d, ok := to.Add(o.Nominal.Neg()); ok {
				v[o.Other[0].Event] = d
			}
		case okFrom && !okTo:
			if d, ok := from.Add(o.Nominal); ok {
				v[o.Fact.Event] = d
			}
		}
	}
	return v
}

// pair is the figures of a claim on two facts.
func (v values) pair(o claim.Claim) (f, other numeral.Decimal, ok bool) {
	if len(o.Other) != 1 {
		return f, other, false
	}
	f, okF := v[o.Fact.Event]
	other, okO := v[o.Other[0].Event]
	return f, other, okF && okO
}

func (v values) ratio(o claim.Claim) string {
	f, other, ok := v.pair(o)
	if !ok || other.Sign() == 0 {
		return ""
	}
	q := new(big.Rat).Quo(f.Rat(), other.Rat())
	unit := o.Fact.Measure.Unit
	switch o.As {
	case claim.AsChange:
		change := new(big.Rat).Mul(new(big.Rat).Sub(q, big.NewRat(1, 1)), big.NewRat(100, 1))
		is := upDown(change, "percent")
		if points := new(big.Rat).Sub(f.Rat(), other.Rat()); unit == "percent" {
			is = upDown(points, "percentage point"+plural(points)) + ", or " + short(change.Abs(change)) + " percent"
		}
		return fmt.Sprintf("From %s to %s is %s; the text says %s", end(other, unit), end(f, unit), is, said(o))
	case claim.AsShare:
		return fmt.Sprintf("%s of %s is %s percent; the text says %s", end(f, unit), end(other, unit), short(new(big.Rat).Mul(q, big.NewRat(100, 1))), said(o))
	case claim.Plainly:
	}
	return fmt.Sprintf("%s is %s times %s; the text says %s", end(f, unit), short(q), end(other, unit), said(o))
}

func (v values) difference(o claim.Claim) string {
	f, other, ok := v.pair(o)
	if !ok {
		return ""
	}
	unit := o.Fact.Measure.Unit
	d := new(big.Rat).Sub(f.Rat(), other.Rat())
	switch o.As {
	case claim.AsChange:
		if d.Sign() == 0 {
			return fmt.Sprintf("From %s to %s is no change; the text says %s", end(other, unit), end(f, unit), said(o))
		}
		sum, _ := f.Add(other.Neg())
		way := "up"
		if sum.Sign() < 0 {
			way, sum = "down", sum.Neg()
		}
		if unit == "percent" {
			unit = "percentage points"
		}
		return fmt.Sprintf("From %s to %s is %s %s; the text says %s", end(other, o.Fact.Measure.Unit), end(f, o.Fact.Measure.Unit), way, end(sum, unit), said(o))
	case claim.AsShare:
		return fmt.Sprintf("A part is more than its whole: %s of %s", end(f, unit), end(other, unit))
	case claim.Plainly:
	}
	return ""
}

func (v values) sum(o claim.Claim, claims []claim.Claim) string {
	whole, ok := v[o.Fact.Event]
	if !ok || len(o.Other) == 0 {
		return ""
	}
	var total numeral.Decimal
	parts := make([]string, 0, len(o.Other))
	for _, f := range o.Other {
		n, ok := v[f.Event]
		if !ok {
			return ""
		}
		if total, ok = total.Add(n); !ok {
			return ""
		}
		parts = append(parts, end(n, o.Fact.Measure.Unit))
	}
	says := "the text says"
	for _, b := range claims {
		if b.Op == claim.Bound && b.Fact.Event == o.Fact.Event && b.Hard.Lo.None {
			says = "the whole is at most"
		}
	}
	return fmt.Sprintf("The parts add up to %s (%s); %s %s", end(total, o.Fact.Measure.Unit), strings.Join(parts, " + "), says, end(whole, o.Fact.Measure.Unit))
}

// said is the text of a claim as it stands in the copy, on one line.
func said(o claim.Claim) string { return strings.Join(strings.Fields(o.Place.Text), " ") }

func upDown(change *big.Rat, unit string) string {
	switch change.Sign() {
	case 0:
		return "no change"
	case -1:
		return "down " + short(new(big.Rat).Neg(change)) + " " + unit
	}
	return "up " + short(change) + " " + unit
}

func plural(r *big.Rat) string {
	if new(big.Rat).Abs(r).Cmp(big.NewRat(1, 1)) == 0 {
		return ""
	}
	return "s"
}

// short is a fraction with three figures, as a reader would work it out.
func short(r *big.Rat) string {
	places := 1
	f, _ := r.Float64()
	switch {
	case f < 0.1:
		places = 4
	case f < 10:
		places = 2
	}
	s := r.FloatString(places)
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	if n, err := strconv.Atoi(s); err == nil {
		return numeral.Int(int64(n)).Grouped()
	}
	return s
}
