// Package anniversary holds anniversaries of one event to one year of origin:
// the 72nd in 2021 and the 75th in 2024 both count from 1949.
package anniversary

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "anniversary", Doc: doc, Severity: checker.Error, Read: read}

var measure = claim.Measure{ID: "anniversary", Title: "year of origin", Kind: claim.Origin, Unit: "year"}

func read(p *checker.Pass) {
	celebrated := event.Celebrated(p.Article)
	turning := len(p.Quantities) > 0 && (feast.In(p.Document) || p.Has(old))
	var told event.Dated
	for n, s := range p.Sentences {
		if !p.Role(s).Read() {
			continue
		}
		if turning {
			own(p, n, &told)
		}
		var all []event.Anniversary
		if celebrated {
			all = event.Anniversaries(p.Article, s)
		}
		for _, a := range all {
			held(p, s, a)
		}
		founded(p, s, all)
	}
}

// held takes down the year that an anniversary counts from.
func held(p *checker.Pass, s text.Sentence, a event.Anniversary) {
	year, sure, span, ok := yearOf(p, s, a)
	if !ok {
		return
	}
	origin, ok := numeral.Int(int64(year)).Add(a.Number.Neg())
	if !ok || origin.Sign() <= 0 {
		return
	}
	c := claim.Claim{
		Fact:    claim.Fact{Measure: measure, Subject: a.Event.Subject},
		Nominal: origin, Hard: quantity.Exactly(origin), Soft: quantity.Exactly(origin),
		Tentative: !sure,
		Says:      fmt.Sprintf("%s years before %d is %s", a.Number, year, origin),
	}
	p.Claim(p.Document.Span(a.First, a.End).Cover(span), c)
}

// yearOf is the year in which an anniversary falls: one that its sentence prints,
// or else one that it speaks of (this year, last May), or that of publication. It
// is sure where it is printed, or where the year of publication is known.
func yearOf(p *checker.Pass, s text.Sentence, a event.Anniversary) (year int, sure bool, span text.Span, ok bool) {
	span = p.Document.Span(a.First, a.End)
	nearest := func(explicit bool) bool {
		least := 1 << 30
		for _, e := range p.PeriodsIn(s.First, s.End) {
			gap := max(e.First-a.End, a.First-e.End)
			if gap < 0 || gap >= least || e.Explicit != explicit || !oneYear(e) {
				continue // a date inside the event's name is when it happened
			}
			least, year = gap, e.Interval.From.Year()
			if e.First >= a.End && gap <= 2 {
				span = span.Cover(e.Span)
			}
		}
		return least < 1<<30
	}
	if nearest(true) {
		return year, true, span, true
	}
	v := p.Published.Interval
	if nearest(false) {
		return year, v.Days() > 0 && v.Days() <= 366, span, true
	}
	if !v.Closed() || v.From.Year() != (v.To-1).Year() {
		return 0, false, span, false
	}
	return v.From.Year(), true, span, true
}

// oneYear reports whether an expression lies within one calendar year.
func oneYear(e period.Expression) bool {
	return e.Type != period.Duration && e.Type != period.Set && !e.Fiscal && !e.Vague &&
		e.Interval.Closed() && e.Interval.From.Year() == (e.Interval.To-1).Year()
}

// passive are verb forms that say when something began: was established in 1949,
// signed in 2001.
var passive = text.NewSet("established founded signed launched formed created opened adopted forged normalized normalised")

var (
	in = text.NewSet("in on since")
)

// founded takes down the year that a sentence itself gives for an event:
// diplomatic ties were established in 1949; since the signing of the treaty in
// 2001.
func founded(p *checker.Pass, s text.Sentence, anniversaries []event.Anniversary) {
	for _, e := range p.PeriodsIn(s.First, s.End) {
		if e.Type != period.Date || !e.Explicit || !oneYear(e) || !in.Has(p.Word(e.First-1)) {
			continue
		}
		ev, ok := before(p, s, e.First-1)
		if !ok || !ev.Single() || slices.ContainsFunc(anniversaries, func(a event.Anniversary) bool { return a.First < ev.End && ev.First < a.End }) {
			continue // the date is the anniversary's
		}
		year := numeral.Int(int64(e.Interval.From.Year()))
		p.Claim(p.Document.Span(ev.First, e.End), claim.Claim{
			Fact:    claim.Fact{Measure: measure, Subject: ev.Subject},
			Nominal: year, Hard: quantity.Exactly(year), Soft: quantity.Exactly(year),
			Says: fmt.Sprintf("the text says %s", year),
		})
	}
}

// before is the event that ends right before token i: "the establishment of
// diplomatic ties" or "diplomatic ties were established".
func before(p *checker.Pass, s text.Sentence, i int) (event.Event, bool) {
	if i-1 > s.First && passive.Has(p.Word(i-1)) {
		return event.Passive(p.Article, s, i-1)
	}
	const far = 16
	for k := max(s.First, i-far); k < i-2; k++ {
		if !event.Head(p.Word(k)) {
			continue
		}
		if e, ok := event.Describe(p.Article, s, k); ok && e.Head != "" && e.End == i {
			e.First = k
			return e, true
		}
	}
	return event.Event{}, false
}
