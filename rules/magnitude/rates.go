package magnitude

import (
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	comma, or, opening = text.Intern(","), text.Intern("or"), text.Intern("(")
	to, of             = text.Intern("to"), text.Intern("of")
	per                = text.NewSet("a an per each every")
	shares             = text.NewSet("share unit")
	hedges             = text.NewSet("about around nearly almost roughly approximately some just only over more than less at least an estimated")
	bases              = text.NewSet("from compared versus vs against")
	gaps               = text.NewSet("profit profits loss losses income deficit surplus earnings earned lost net")
)

// rate is a total with what it comes to by the piece: $4.1 million, or 25 cents a
// share.
type rate struct {
	total, by *quantity.Quantity
	noun      int // the token of the piece
}

// rates reads the sentence's totals with their rates.
func (r *reader) rates() {
	var first *rate
	for k := 0; k+1 < len(r.quantities); k++ {
		t, ok := r.rate(k)
		if !ok {
			continue
		}
		if !shares.Has(r.Word(t.noun)) {
			continue
		}
		if first == nil {
			first = &t
			continue
		}
		if first.total.Unit == t.total.Unit && r.Word(first.noun) == r.Word(t.noun) {
			r.sharesOf(first, first)
			r.sharesOf(first, &t)
		}
	}
}

// rate reads a total and its rate at quantity k.
func (r *reader) rate(k int) (t rate, ok bool) {
	q, by := &r.quantities[k], &r.quantities[k+1]
	if !plain(q) || !plain(by) || q.Kind != quantity.Money || by.Kind != quantity.Money || base(q.Unit) != base(by.Unit) {
		return t, false
	}
	i := q.End
	switch {
	case r.Word(i) == comma && r.Word(i+1) == or:
		i += 2
	case r.Word(i) == or || r.Word(i) == opening || r.Word(i) == comma:
		i++
	default:
		return t, false
	}
	for i < by.First && hedges.Has(r.Word(i)) {
		i++
	}
	noun := by.End + 1
	if i != by.First || noun >= r.s.End || !per.Has(r.Word(by.End)) || r.Tokens[noun].Kind != text.Letters {
		return t, false
	}
	return rate{q, by, noun}, true
}

// base is the currency of a unit: USD for USD/100.
func base(unit string) string {
	if u, ok := quantity.UnitOf(unit); ok && u.Dimension == "money" {
		return u.Base
	}
	return unit
}

// inBase is a figure in its currency's own unit: 0.25 for 25 cents.
func inBase(q *quantity.Quantity, v numeral.Decimal) numeral.Decimal {
	if base(q.Unit) != q.Unit {
		return v.Shift(-2)
	}
	return v
}

// over is total / by, from the least to the most.
func over(total, by *quantity.Quantity) (lo, n, hi numeral.Decimal, ok bool) {
	least, most := inBase(by, by.Hard.Lo.Value), inBase(by, by.Hard.Hi.Value)
	if least.Sign() <= 0 || most.Sign() <= 0 {
		return lo, n, hi, false
	}
	const places = 4
	lo = inBase(total, total.Hard.Lo.Value).Quo(most, places)
	n = inBase(total, total.Nominal).Quo(inBase(by, by.Nominal), places)
	hi = inBase(total, total.Hard.Hi.Value).Quo(least, places)
	return lo, n, hi, lo.Sign() > 0
}

// sharesOf claims how many shares a total and its rate make. Companies issue
// shares, and seldom ten times as many within a year.
func (r *reader) sharesOf(first, t *rate) {
	lo, n, hi, ok := over(t.total, t.by)
	if !ok {
		return
	}
	hard, ok := around(lo, hi, 100)
	soft, ok2 := around(lo, hi, 30)
	if !ok || !ok2 {
		return
	}
	span := t.total.Span.Cover(r.Tokens[t.noun].Span())
	put(r.Pass, t.total.First, span, claim.Claim{
		Fact: fact(r.Pass, first.total.Span, "count", "shares"), Nominal: n, Hard: hard, Soft: soft,
		Says: r.In(t.total.Span) + " at " + r.In(t.by.Span) + " a share is " + round(n).Printed() + " shares",
	})
}

// round is a figure to about three significant figures.
func round(n numeral.Decimal) numeral.Decimal {
	v := n.Reduce()
	for v.Coef >= 1000 || v.Coef <= -1000 {
		v = numeral.Decimal{Coef: (v.Coef + 5) / 10, Exp: v.Exp + 1}
	}
	return v.Reduce()
}

// plural reports whether b is the plural of a, as most nouns make it.
func plural(a, b string) bool {
	switch a {
	case "person", "head", "capita":
		return b == "people" || b == "residents" || b == "inhabitants"
	case "child":
		return b == "children"
	}
	stem, y := strings.CutSuffix(a, "y")
	return b == a+"s" || b == a+"es" || y && b == stem+"ies"
}

// years reads a figure beside that of a year before: $12.4 billion, compared with
// $11.8 billion a year earlier. Neither is hundreds of times the other.
func (r *reader) years() {
	for k := 0; k+1 < len(r.quantities); k++ {
		now, then := &r.quantities[k], &r.quantities[k+1]
		if !plain(now) || !plain(then) || now.Kind != quantity.Money || now.Unit != then.Unit || then.First-now.End > 12 {
			continue
		}
		if per.Has(r.Word(now.End)) || per.Has(r.Word(then.End)) && !r.yearEarlier(then.End) {
			continue
		}
		basis := false
		for i := now.End; i < then.First; i++ {
			basis = basis || bases.Has(r.Word(i))
		}
		end := then.End
		if !basis || !r.yearEarlier(end) || r.gap() || r.Word(now.First-1) == to {
			continue // rose to 12 from 11 is read by the rule change
		}
		const most = 150
		n := numeral.Int(most)
		ratio := quantity.Between(numeral.Int(1).Quo(n, 6), n)
		subject := now.Span
		for _, f := range []struct {
			*quantity.Quantity
			event string
		}{{now, "now"}, {then, "then"}} {
			put(r.Pass, f.First, f.Span, claim.Claim{Fact: fact(r.Pass, subject, now.Unit, f.event), Nominal: f.Nominal, Hard: f.Hard, Soft: f.Soft})
		}
		put(r.Pass, then.First, r.Document.Span(then.First, r.PeriodsIn(end, r.s.End)[0].End), claim.Claim{
			Fact: fact(r.Pass, subject, now.Unit, "now"), Op: claim.Ratio, Other: []claim.Fact{fact(r.Pass, subject, now.Unit, "then")},
			Hard: ratio, Soft: ratio, Tentative: true,
		})
	}
}

// yearEarlier reports whether a time of a year, a quarter or a month before begins
// at token i.
func (r *reader) yearEarlier(i int) bool {
	e := r.PeriodsIn(i, min(i+8, r.s.End))
	return len(e) > 0 && e[0].First <= i+2 && !e[0].Explicit && (e[0].Unit == period.Year || e[0].Unit == period.Quarter || e[0].Unit == period.Month)
}

// gap reports whether the sentence speaks of a profit, a loss or another difference
// of two figures, which may well grow a thousandfold.
func (r *reader) gap() bool {
	for i := r.s.First; i < r.s.End; i++ {
		if gaps.Has(r.Word(i)) {
			return true
		}
	}
	return false
}
