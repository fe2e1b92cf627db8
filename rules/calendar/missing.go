package calendar

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
)

var dayOfMonth = claim.Measure{ID: "day", Title: "day of the month", Kind: claim.Origin, Unit: "day of the month"}

// missing takes down a day that its month does not have, and the last one that it
// has: 30 February, 29 February 2025, April 31. A 29 February without a year is left
// alone.
func missing(p *checker.Pass, e *period.Expression) {
	year, month, day := e.Printed()
	if day < 29 || month == 0 || e.Type != period.Date && e.Type != period.Period || e.Ambiguous || e.Interval.Known() {
		return
	}
	leap := year
	if leap == 0 {
		leap = 2000
	}
	last := period.MonthOf(leap, month).Days()
	if day <= last || day > 31 || !p.BlockOf(e.Span).Role.Read() {
		return
	}
	has := fmt.Sprintf("%s has %d days", month, last)
	if month == time.February && year != 0 {
		has = fmt.Sprintf("February %d has %d days", year, last)
	}
	text := strings.Join(strings.Fields(p.In(e.Span)), " ")
	fact := claim.Fact{Measure: dayOfMonth, Subject: []string{p.ID, text}, Event: strconv.Itoa(e.Start)}
	n := numeral.Int(int64(day))
	p.Claim(e.Span, claim.Claim{Fact: fact, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Says: text})
	there := quantity.Between(numeral.Int(1), numeral.Int(int64(last)))
	p.Claim(e.Span, claim.Claim{Fact: fact, Nominal: numeral.Int(32), Hard: there, Soft: there, Says: has})
}
