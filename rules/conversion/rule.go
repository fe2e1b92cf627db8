// Package conversion holds an amount against the same amount in another unit that
// stands beside it, and the exchange rates that one article implies against each
// other.
package conversion

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "conversion", Doc: doc, Severity: checker.Error, Read: read}

func read(p *checker.Pass) {
	swapped(p)
	far(p)
	bareDegrees(p)
	densities(p)
	paces(p)
	for _, s := range p.Sentences {
		if !p.Role(s).Read() || p.Role(s) == text.Cells {
			continue
		}
		all := p.QuantitiesIn(s.First, s.End)
		for i := range all {
			fractions(p, s, all, i)
			sheets(p, s, all, i)
			dosed(p, s, &all[i])
		}
		for i := 0; i+1 < len(all); i++ {
			if !priced(p, s, &all[i], &all[i+1]) {
				i = paired(p, s, all, i)
			}
		}
	}
}

// paired takes down what stands beside quantity i in other units, and gives the
// index of the last quantity that it read.
func paired(p *checker.Pass, s text.Sentence, all []quantity.Quantity, i int) int {
	outer, ok := amountOf(p, &all[i])
	if !ok {
		return i
	}
	if outer.unit == "lb" && (p.Word(outer.q.First-1) == wordStone || p.Word(outer.q.First-1) == wordSt) {
		if outer, ok = stones(all, i); !ok {
			return i
		}
	}
	if i > 0 && outer.q.Kind == quantity.Dimension && outer.q.Nominal.Sign() == 0 {
		if below, ok := belowZero(p, &all[i-1], &all[i]); ok {
			outer = below
		}
	}
	last := i
	for j := i + 1; j < len(all); j++ {
		inner, ok := amountOf(p, &all[j])
		if outer.q.Range && j == i+1 {
			if r, ok2 := together(p, all, j); ok2 {
				inner, ok = r, true
				j++
			}
		}
		if !ok {
			break
		}
		var how joint
		if last == i {
			how = joined(p, &outer, &inner, s.End)
		} else {
			how = goesOn(p, last, all, &inner, s.End)
		}
		if how == apart {
			break
		}
		last = j
		if outer.unit == inner.unit {
			leftAlike(p, s, &outer, &inner, how)
			continue
		}
		if how == equals && outer.q.Kind == quantity.Money && inner.unit == "lb" {
			inner.unit = "GBP" // $1 = 0.6482 pounds
			exchanged(p, s, &outer, &inner, how)
		} else if outer.q.Kind == quantity.Money && inner.q.Kind == quantity.Money {
			exchanged(p, s, &outer, &inner, how)
		} else {
			converted(p, s, &outer, &inner, how)
		}
	}
	return last
}

// together is the range that two quantities make whose first has no unit of its own:
// between 60 and 70 mph (97 and 113 kph).
func together(p *checker.Pass, all []quantity.Quantity, j int) (a amount, ok bool) {
	if j+1 >= len(all) {
		return a, false
	}
	lo, hi := &all[j], &all[j+1]
	if (lo.Kind != quantity.Number || lo.Unit != "count") && lo.Unit != hi.Unit || lo.Range || hi.Range || hi.Kind != quantity.Dimension || hi.First != lo.End+1 || !toHigher.Has(p.Word(lo.End)) {
		return a, false
	}
	q := *hi
	q.First, q.Range, q.Nominal, q.Span = lo.First, true, lo.Nominal, lo.Cover(hi.Span)
	q.Hard = quantity.Between(lo.Nominal, hi.Nominal)
	if lo.Nominal.Cmp(hi.Nominal) > 0 {
		q.Hard = quantity.Between(hi.Nominal, lo.Nominal)
	}
	return amount{&q, q.Unit, q.End}, true
}

// stones is a weight in stones and pounds, whose pounds are quantity i, as one amount
// of pounds: 7 stone 12 pounds.
func stones(all []quantity.Quantity, i int) (a amount, ok bool) {
	if i == 0 || all[i-1].End+1 != all[i].First || all[i-1].Range || all[i].Range {
		return a, false
	}
	q := all[i]
	q.First, q.Span = all[i-1].First, all[i-1].Cover(q.Span)
	q.Nominal = plus(times(all[i-1].Nominal, 14, 0), q.Nominal)
	return amount{&q, q.Unit, q.End}, true
}

// amount is one side of a conversion.
type amount struct {
	q    *quantity.Quantity
	unit string
	end  int // the token after it, its unit included
}

// amountOf is a quantity as one side of a conversion: a dimension, an amount of
// money, or a bare number before a C, an F or an m.
func amountOf(p *checker.Pass, q *quantity.Quantity) (a amount, ok bool) {
	a = amount{q, q.Unit, q.End}
	switch q.Kind {
	case quantity.Dimension, quantity.Money:
		return a, q.Hedge != quantity.Indefinite
	case quantity.Number:
		if q.Words || q.Unit != "count" || q.End >= len(p.Tokens) {
			return a, false
		}
		switch w := p.Word(q.End); {
		case w == wordC && p.Tokens[q.End].Capital():
			a.unit = celsius
		case w == wordF && p.Tokens[q.End].Capital():
			a.unit = fahrenheit
		case w == wordM && !p.Tokens[q.End].Capital() && openers.Has(p.Word(q.End+1)):
			a.unit = "m" // 957 m (3,140 ft): what is in brackets tells it from millions
		case (w == wordStone || w == wordSt) && openers.Has(p.Word(q.End+1)):
			a.unit = "st" // 12 stone (76 kg)
		case w == wordOn && p.Word(q.End+1) == wordThe && p.Word(q.End+3) == wordScale:
			if a.unit = scales[p.Word(q.End+2)]; a.unit == "" {
				return a, false
			}
			a.end += 3
		default:
			return a, false
		}
		a.end++
		return a, true
	case quantity.Ordinal, quantity.Percent, quantity.Age:
	}
	return a, false
}
