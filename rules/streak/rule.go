// Package streak counts runs of consecutive years: "the largest trading partner
// for the 15th consecutive year".
package streak

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/subject"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "streak", Doc: doc, Severity: checker.Error, Read: read}

var measure = claim.Measure{ID: "streak", Title: "consecutive years", Kind: claim.Streak, Unit: "years"}

var (
	running = text.NewSet("consecutive straight successive")
	year    = text.NewSet("year years")
	row     = text.NewSet("row")
	goingOn = text.Intern("running")
	in, aW  = text.Intern("in"), text.Intern("a")
	tops    = text.NewTable(map[string]string{
		"largest": "top", "biggest": "top", "top": "top", "leading": "top", "main": "top", "first": "top", "number-one": "top", "foremost": "top", "primary": "top",
		"second": "second", "third": "third",
	})
	partner = text.NewTable(map[string]string{
		"partner": "trading partner", "market": "market", "destination": "destination", "supplier": "supplier", "exporter": "exporter",
		"importer": "importer", "producer": "producer", "buyer": "buyer", "investor": "investor", "source": "source", "consumer": "consumer", "donor": "donor", "lender": "lender", "creditor": "lender",
	})
	trading = text.NewSet("trading trade commercial business")
)

func read(p *checker.Pass) {
	if !year.In(p.Document) || !running.In(p.Document) && !row.In(p.Document) && !p.Has(goingOn) {
		return
	}
	for _, s := range p.Sentences {
		if !p.Role(s).Read() || len(p.QuantitiesIn(s.First, s.End)) == 0 && len(p.PeriodsIn(s.First, s.End)) == 0 {
			continue
		}
		for _, e := range runs(p, s) {
			take(p, s, e)
		}
	}
}

// run is "15th consecutive year", "15 consecutive years", "15 years in a row".
type run struct {
	q          quantity.Quantity
	first, end int
	cardinal   bool
}

func runs(p *checker.Pass, s text.Sentence) (out []run) {
	for k := s.First; k < s.End; k++ {
		w := p.Word(k)
		if running.Has(w) && year.Has(p.Word(k+1)) {
			if q, ok := numberBefore(p, s, k); ok {
				out = append(out, run{q, q.First, k + 2, q.Kind != quantity.Ordinal})
			}
		}
		if year.Has(w) && p.Word(k+1) == goingOn {
			if q, ok := numberBefore(p, s, k); ok {
				out = append(out, run{q, q.First, k + 2, q.Kind != quantity.Ordinal})
			}
		}
		if year.Has(w) && p.Word(k+1) == in && p.Word(k+2) == aW && row.Has(p.Word(k+3)) {
			if q, ok := numberBefore(p, s, k); ok {
				out = append(out, run{q, q.First, k + 4, q.Kind != quantity.Ordinal})
			}
		}
	}
	return out
}

// numberBefore is the number that ends right before token k. The reader of time
// expressions takes "15 years" for a duration, whose count it keeps.
func numberBefore(p *checker.Pass, s text.Sentence, k int) (quantity.Quantity, bool) {
	if q := p.QuantitiesIn(max(s.First, k-5), k); len(q) > 0 && q[len(q)-1].End == k {
		return q[len(q)-1], true
	}
	for _, e := range p.PeriodsIn(max(s.First, k-5), min(s.End, k+4)) {
		if e.First < k && e.End >= k && e.Unit == period.Year && e.Count.Sign() > 0 {
			return quantity.Quantity{
				Span: e.Span, First: e.First, End: k, Kind: ordinalOr(p, e), Nominal: e.Count,
				Hard: quantity.Exactly(e.Count), Soft: quantity.Exactly(e.Count),
			}, true
		}
	}
	return quantity.Quantity{}, false
}

// ordinalOr tells "the 15th consecutive year" from "15 consecutive years" where the
// whole of it was read as a time expression.
func ordinalOr(p *checker.Pass, e period.Expression) quantity.Kind {
	for k := e.First; k < e.End; k++ {
		if year.Has(p.Word(k)) && p.Token(k)[len(p.Token(k))-1] != 's' {
			return quantity.Ordinal
		}
	}
	return quantity.Number
}

// take takes down a run whose rank the sentence names.
func take(p *checker.Pass, s text.Sentence, r run) {
	rank, first, end, ok := rankOf(p, s, r)
	if !ok {
		return
	}
	who, sure := parties(p, s, first, end)
	if who == nil {
		return
	}
	when, known := yearOf(p, s, r)
	c := claim.Claim{
		Fact:    claim.Fact{Measure: measure, Subject: who, Qualifiers: []string{rank}, When: when},
		Nominal: r.q.Nominal, Hard: r.q.Hard, Soft: r.q.Soft, Completed: r.cardinal, Tentative: !sure || !known,
	}
	p.Claim(p.Document.Span(min(first, r.first), max(end, r.end)), c)
}

// rankOf finds "largest trading partner" near a run, and names it.
func rankOf(p *checker.Pass, s text.Sentence, r run) (rank string, first, end int, ok bool) {
	const near = 14
	for k := r.first - 1; k >= max(s.First, r.first-near); k-- {
		if rank, first, ok = rankAt(p, s, k); ok {
			return rank, first, k + 1, true
		}
	}
	for k := r.end; k < min(s.End, r.end+near); k++ {
		if rank, first, ok = rankAt(p, s, k); ok {
			return rank, first, k + 1, true
		}
	}
	return "", 0, 0, false
}

func rankAt(p *checker.Pass, s text.Sentence, k int) (rank string, first int, ok bool) {
	what, ok := partner.Get(p.Word(k))
	if !ok {
		return "", 0, false
	}
	for f := k - 1; f >= max(s.First, k-4); f-- {
		top, ok := tops.Get(p.Word(f))
		if !ok {
			if top, ok = tops.Get(p.Compound(f)); ok {
				f-- // number-one
			}
		}
		if ok {
			if what == "trading partner" && !trading.Has(p.Word(k-1)) {
				return "", 0, false
			}
			return top + " " + what, f, true
		}
	}
	return "", 0, false
}

// parties are the two countries that the rank is between, or the one of whom it
// is told.
func parties(p *checker.Pass, s text.Sentence, first, end int) ([]string, bool) {
	var here []string
	for _, m := range p.MentionsIn(s.First, s.End) {
		if e := p.Names.Entities[m.Entity]; e.Kind == names.Country {
			here = append(here, e.Name)
		}
	}
	if pair, sure := subject.Countries(p.Article, s, first, end); pair != nil {
		return pair, sure
	}
	if len(here) == 1 {
		return here, true
	}
	return nil, false
}

// yearOf is the year of which the run is told: one that the sentence names, or
// the year of publication or the one before, when the last full year is told.
func yearOf(p *checker.Pass, s text.Sentence, r run) (period.Interval, bool) {
	for _, e := range p.PeriodsIn(s.First, s.End) {
		if e.Type == period.Date && e.Interval.Closed() && e.Interval.From.Year() == (e.Interval.To-1).Year() && !e.Fiscal && (e.End <= r.first || e.First >= r.end) {
			return period.YearOf(e.Interval.From.Year()), true
		}
	}
	if v := p.Published.Interval; v.Closed() && v.Days() <= 366 {
		y := v.From.Year()
		return period.Interval{From: period.On(y-1, 1, 1), To: period.On(y+1, 1, 1)}, true
	}
	return period.Interval{}, false
}
