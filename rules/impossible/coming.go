package impossible

import (
	"strings"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// late is how many days before publication a day must lie that is told as one to come, and
// soonYear how many days after it the same day of the next year may: what is typed in
// December and January has the wrong year.
const (
	late     = 7
	soonYear = 300
)

// over finds a day that is told as one to come and is over: will open on Jan. 12, 2004, in
// a story of 2005. Where there are two of them, the article is of another day.
func (r *reader) over() {
	v := r.Published.Interval
	if !v.Closed() || v.Days() != 1 {
		return
	}
	var found *period.Expression
	for i := range r.Periods {
		e := &r.Periods[i]
		y, month, _ := e.Printed()
		if y == 0 || month == 0 || e.Type != period.Date || !e.Interval.Closed() || e.Interval.To > v.From-late || e.Ambiguous || e.Mod != "" || !r.willBe(e) {
			continue
		}
		if found != nil {
			return
		}
		found = e
	}
	if found == nil {
		return
	}
	// Where the day of publication was worked out, the day must be near a year later.
	yy, mm, dd := found.Interval.From.Date()
	if next := period.On(yy+1, mm, dd); (next < v.From-31 || next > v.From+soonYear) && (!strings.HasPrefix(r.Published.How, "dateline") || strings.Contains(r.Published.How, "from")) {
		return
	}
	r.report(found, strings.Join(strings.Fields(r.In(found.Span)), " ")+" was over", "the article is of "+v.String()+" ("+r.Published.How+")")
}

// willBe reports whether a date is told as one to come: will be held on, is scheduled for,
// are to open in.
func (r *reader) willBe(e *period.Expression) bool {
	if !r.BlockOf(e.Span).Role.Running() {
		return false
	}
	if q, ok := r.QuotationAt(e.First); ok && !q.Reported {
		return false
	}
	i := e.First - 1
	if !onDays.Has(r.Word(i)) {
		return false
	}
	words := 0
	for i--; i > 0 && words < 4; i-- {
		t := &r.Tokens[i]
		switch {
		case t.Kind != text.Letters || t.Case != text.Lower || recalls.Has(t.Word):
			return false
		case t.Word == will:
			return words > 0
		case dueWords.Has(t.Word):
			return beforeDue.Has(r.Word(i - 1))
		}
		words++
	}
	return false
}

var (
	will      = text.Intern("will")
	onDays    = text.NewSet("on in by until through for from")
	dueWords  = text.NewSet("scheduled due expected set slated planned")
	beforeDue = text.NewSet("is are")
	// recalls are words that look back, or of what a date may be of by itself.
	recalls = text.NewSet(`mark marks celebrate commemorate honor honour recall remember testify have been not whether if when that which who since after before signed
		made founded born begun started issued adopted passed filed dated as of and or`)
)
