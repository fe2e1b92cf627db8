package calendar

import (
	"strconv"
	"strings"
	"time"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordFiscal   = text.Intern("fiscal")
	wordCalendar = text.Intern("calendar")
	ending       = text.NewSet("ended ending ends")
	alike        = text.NewSet("matches match same coincides coincide is equals follows runs corresponds mirrors with")
	unlike       = text.NewSet("not n't unlike differs different no")
)

// quarters holds the number of a quarter against the month that it ends with, where
// the text says that the fiscal year is the calendar's: elsewhere a quarter may end
// with any month.
func quarters(p *checker.Pass) {
	if !p.Has(wordFiscal) || !p.Has(wordCalendar) || !ending.In(p.Document) {
		return
	}
	span, ok := calendarYear(p)
	if !ok {
		return
	}
	for i := 0; i+1 < len(p.Periods); i++ {
		q, e := &p.Periods[i], &p.Periods[i+1]
		if q.Unit != period.Quarter || !ending.Has(p.Word(q.End)) && !ending.Has(p.Word(q.End+1)) || e.First > q.End+3 || e.Type != period.Date {
			continue
		}
		n := quarterOf(q)
		_, month, day := e.Printed()
		if n == 0 || month == 0 || day > 7 && day < 24 {
			continue
		}
		if day != 0 && day <= 7 {
			month = (month+10)%12 + 1 // a year of 52 weeks: ended Oct. 2
		}
		due, told := numeral.Int(int64(3*n)), numeral.Int(int64(month))
		fact := claim.Fact{
			Measure: claim.Measure{ID: "quarter", Title: "last month of a quarter", Kind: claim.Origin, Unit: "month"},
			Subject: []string{p.ID, strconv.Itoa(q.Start)},
		}
		said := strings.Join(strings.Fields(p.In(q.Span)), " ")
		p.Claim(span, claim.Claim{
			Fact: fact, Nominal: due, Hard: quantity.Exactly(due), Soft: quantity.Exactly(due), Tentative: true,
			Says: "in the calendar year " + said + " ends in " + time.Month(3*n).String(),
		})
		p.Claim(q.Cover(e.Span), claim.Claim{
			Fact: fact, Nominal: told, Hard: quantity.Exactly(told), Soft: quantity.Exactly(told), Tentative: true,
			Says: "the text says " + strings.Join(strings.Fields(p.In(q.Cover(e.Span))), " "),
		})
	}
}

// calendarYear is where the text says that the fiscal year is the calendar year.
func calendarYear(p *checker.Pass) (text.Span, bool) {
	for _, s := range p.Sentences {
		fiscal, year, same, other := -1, -1, false, false
		for i := s.First; i < s.End; i++ {
			switch w := p.Word(i); {
			case w == wordFiscal:
				fiscal = i
			case w == wordCalendar:
				year = i
			case fiscal >= 0 && year < 0 && alike.Has(w):
				same = true
			case fiscal >= 0 && year < 0 && unlike.Has(w):
				other = true
			}
		}
		if fiscal >= 0 && year > fiscal && same && !other {
			return p.Document.Span(fiscal, min(year+2, s.End)), true
		}
	}
	return text.Span{}, false
}

// quarterOf is the number of a quarter, or 0.
func quarterOf(e *period.Expression) int {
	if n := len(e.Timex); n > 1 && e.Timex[n-2] == 'Q' && e.Timex[n-1] >= '1' && e.Timex[n-1] <= '4' {
		return int(e.Timex[n-1] - '0')
	}
	return 0
}
