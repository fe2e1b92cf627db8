// Package calendar holds dates against the calendar: a weekday against the date it
// stands beside, days that no month has, dated steps against the order that their
// verbs force, and what is told as past against the day of publication.
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
		missing(p, e)
		if _, _, day := e.Printed(); !e.HasWeekday || day == 0 || e.Type != period.Date || e.Interval.Days() != 1 {
			continue
		}
		take(p, e)
	}
	past(p)
	effects(p)
	quarters(p)
	slips(p)
	for _, s := range p.Sentences {
		if p.Role(s).Running() {
			steps(p, s)
		}
	}
}

// take claims the day and the weekday of one expression. Where the year is
// printed, both are sure. Where it is not, they are held against each other only
// close to publication, and not where the year before or after makes them fit.
func take(p *checker.Pass, e *period.Expression) {
	d := e.Interval.From
	tentative := false
	if year, _, _ := e.Printed(); year == 0 {
		pub := p.Published.Interval
		if !pub.Closed() || pub.Days() != 1 || d < pub.From-near || d > pub.From+near {
			return
		}
		if fitsAnotherYear(p, e) {
			return
		}
		tentative = true
	}
	// Each printed date is a fact of its own: its span names it.
	fact := claim.Fact{Measure: measure, Subject: []string{p.ID}, Event: e.Interval.From.String() + " at " + p.In(e.Span)}
	n, w := numeral.Int(int64(d)), numeral.Int(int64(e.Weekday))
	p.Claim(e.Span, claim.Claim{Fact: fact, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Tentative: tentative})
	p.Claim(e.Span, claim.Claim{Fact: fact, Op: claim.Weekday, Nominal: w, Hard: quantity.Exactly(w), Soft: quantity.Exactly(w), Tentative: tentative})
}

// fitsAnotherYear reports whether the weekday of a date without a year is right
// in the year before or after, or in a year that the text names.
func fitsAnotherYear(p *checker.Pass, e *period.Expression) bool {
	y, m, day := e.Interval.From.Date()
	fits := func(year int) bool { return period.On(year, m, day).Weekday() == e.Weekday }
	if fits(y-1) || fits(y+1) {
		return true
	}
	for _, o := range p.Periods {
		if year, _, _ := o.Printed(); year != 0 && year != y && fits(year) {
			return true
		}
	}
	return false
}
