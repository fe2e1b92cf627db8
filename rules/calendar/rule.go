// Package calendar holds a weekday against the date it stands beside, and the
// ends of a stretch of dates against each other.
package calendar

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "calendar", Doc: doc, Severity: checker.Error, Read: read}

var measure = claim.Measure{ID: "date", Title: "date", Kind: claim.Origin, Unit: "day"}

// near is how far from publication, in days, a date without a year may lie for its
// weekday to be held against it; further off, the year may be another.
const near = 30

func read(p *checker.Pass) {
	for i := range p.Periods {
		e := &p.Periods[i]
		if !e.HasWeekday || e.Type != period.Date || e.Unit != period.DayUnit || e.Interval.Days() != 1 || !e.DayPrinted {
			continue
		}
		take(p, e)
	}
}

// take claims the day and the weekday of one expression. Where the year is
// printed, both are sure. Where it is not, they are held against each other only
// close to publication, and not where the year before or after makes them fit.
func take(p *checker.Pass, e *period.Expression) {
	d := e.Interval.From
	tentative := false
	if !e.Explicit {
		pub := p.Published.Interval
		if !pub.Closed() || pub.Days() != 1 || d < pub.From-near || d > pub.From+near {
			return
		}
		y, m, day := d.Date()
		for _, other := range []int{y - 1, y + 1} {
			if period.On(other, m, day).Weekday() == e.Weekday {
				return
			}
		}
		tentative = true
	}
	// Each printed date is a fact of its own: its span names it.
	fact := claim.Fact{Measure: measure, Subject: []string{p.ID}, Event: e.Interval.From.String() + " at " + p.In(e.Span)}
	n, w := numeral.Int(int64(d)), numeral.Int(int64(e.Weekday))
	p.Claim(e.Span, claim.Claim{Fact: fact, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Tentative: tentative})
	p.Claim(e.Span, claim.Claim{Fact: fact, Op: claim.Weekday, Nominal: w, Hard: quantity.Exactly(w), Soft: quantity.Exactly(w), Tentative: tentative})
}
