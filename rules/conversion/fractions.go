package conversion

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordPer   = text.Intern("per")
	wordParts = text.Intern("parts")

	// bases are what a rate is told by, as powers of ten.
	bases = text.NewTable(map[string]int{"thousand": 3, "1,000": 3, "1000": 3, "mille": 3, "10,000": 4, "100,000": 5, "million": 6, "1,000,000": 6, "billion": 9})
	parts = text.NewTable(map[string]int{"ppm": 6, "ppb": 9, "mills": 3, "milli": 3})
	// heads are what a rate by the thousand counts, which a percentage cannot.
	heads = text.NewSet(`people persons inhabitants residents citizens population births live men women children babies deaths adults males females patients
		workers soldiers students . ; )`)
)

// fraction is a figure without a unit of measure: a percentage, a rate by the thousand.
type fraction struct {
	amount
	exp int // it counts units of 10^−exp
}

// fractionOf is a quantity as one side of a conversion of fractions.
func fractionOf(p *checker.Pass, q *quantity.Quantity) (f fraction, ok bool) {
	if q.Range || q.Hedge == quantity.Indefinite || q.Nominal.Sign() <= 0 {
		return f, false
	}
	f.amount = amount{q, q.Unit, q.End}
	switch q.Kind {
	case quantity.Percent:
		f.exp = 2
		if q.Unit == "basis points" {
			f.exp = 4
		}
		return f, true
	case quantity.Number:
		if q.Unit != "count" || q.Words {
			return f, false
		}
		w := p.Word(q.End)
		if f.exp, ok = parts.Get(w); ok {
			f.end++
			if f.end+1 < len(p.Tokens) && p.Word(f.end) == wordHyphen {
				f.end += 2 // milli-g's
			}
			return f, true
		}
		i := q.End
		if w == wordParts {
			i++
		}
		if p.Word(i) == wordPer {
			if f.exp, ok = bases.Get(p.Word(i + 1)); ok {
				f.end = i + 2
			}
		}
		return f, ok
	case quantity.Ordinal, quantity.Money, quantity.Dimension, quantity.Age:
	}
	return f, false
}

// fractions takes down two fractions that are one, whose digits are the same at
// another power of ten: 25 basis points, or 2.5 percentage points. Other digits may be
// of another fraction.
func fractions(p *checker.Pass, s text.Sentence, all []quantity.Quantity, i int) {
	a, ok := fractionOf(p, &all[i])
	if !ok {
		return
	}
	if a.exp == 2 && p.Word(a.end) == wordPer {
		byTheHead(p, &a)
		return
	}
	if i+1 == len(all) {
		return
	}
	b, ok := fractionOf(p, &all[i+1])
	if !ok || a.exp == b.exp {
		return
	}
	if how := joined(p, &a.amount, &b.amount, s.End); how == apart || how == choice || how == equals {
		return
	}
	if b.exp > a.exp && b.q.Kind == quantity.Percent && significant(b.q.Nominal) < 2 {
		return // a margin of 5 percent, up 50 basis points
	}
	x, y := a.q.Nominal.Shift(-a.exp), b.q.Nominal.Shift(-b.exp)
	if x.Cmp(y) == 0 || x.Reduce().Coef != y.Reduce().Coef {
		return
	}
	span := squeezed(p, &a.amount)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "fraction", Kind: claim.Origin, Unit: "percent"},
		Subject: []string{p.ID, span},
		Event:   strconv.Itoa(a.q.Start),
	}
	one, two := quantity.Exactly(x), quantity.Exactly(y)
	p.Claim(p.Document.Span(a.q.First, a.end), claim.Claim{
		Fact: fact, Nominal: x, Hard: one, Soft: one, Tentative: true,
		Says: p.Slice(a.q.First, a.end) + " is " + figures(x.Shift(b.exp)).Printed() + " " + unitOf(p, &b),
	})
	p.Claim(p.Document.Span(b.q.First, b.end), claim.Claim{
		Fact: fact, Nominal: y, Hard: two, Soft: two, Tentative: true, Says: "the text says " + p.Slice(b.q.First, b.end),
	})
}

func unitOf(p *checker.Pass, f *fraction) string {
	if f.q.Kind == quantity.Percent {
		return f.q.Unit
	}
	return p.Slice(f.q.End, f.end)
}

// byTheHead takes down a percentage of so many thousand people: 17.4 percent per
// 100,000. It is by the hundred or by the thousand, and cannot be both.
func byTheHead(p *checker.Pass, a *fraction) {
	exp, ok := bases.Get(p.Word(a.end + 1))
	if !ok || a.end+2 < len(p.Tokens) && !heads.Has(p.Word(a.end+2)) {
		return
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "rate", Kind: claim.Origin, Unit: "percent"},
		Subject: []string{p.ID, squeezed(p, &a.amount)},
		Event:   strconv.Itoa(a.q.Start),
	}
	hundred, many := quantity.Exactly(numeral.Int(100)), quantity.Exactly(numeral.Int(1).Shift(exp))
	p.Claim(a.q.Span, claim.Claim{
		Fact: fact, Nominal: hundred.Lo.Value, Hard: hundred, Soft: hundred, Tentative: true, Says: squeezed(p, &a.amount) + " is by the hundred",
	})
	p.Claim(p.Document.Span(a.end, a.end+2), claim.Claim{
		Fact: fact, Nominal: many.Lo.Value, Hard: many, Soft: many, Tentative: true, Says: "the text says " + p.Slice(a.end, a.end+2),
	})
}
