package twice

import (
	"fmt"
	"time"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// dated is a day of something: the May 12 trial; the trial set for May 21.
type dated struct {
	first, end int // the day and what it is of
	sentence   int
	month      time.Month
	day        int
	of         stem
	definite   bool // the May 12 trial: told of as known
}

var (
	// anew are words beside a day of something that comes more than once, or was moved.
	anew = text.NewSet(`again another second third next last previous earlier later new original originally first initial initially delayed moved postponed
		rescheduled pushed adjourned separate both two until from since by before after annual old former through instead not`)
	// links stand between something and its day.
	links = text.NewSet("on , which that has had been was were is to be scheduled due set begins begin starts start opens open for will date of in its day fixed")
)

// farLink is how many tokens before its day something stands.
const farLink = 6

// days reports a day of something with its digits turned round, or with one digit more
// or less, in two places: the May 12 trial date, and the May 21 trial date.
func (r *reader) days() {
	var all []dated
	sentence := 0
	for i := range r.Periods {
		e := &r.Periods[i]
		_, month, day := e.Printed()
		if month == 0 || day == 0 || e.Type != period.Date || e.Unit != period.DayUnit || e.First < r.Dateline.End || e.Ambiguous {
			continue
		}
		for sentence < len(r.Sentences) && r.Sentences[sentence].End <= e.First {
			sentence++
		}
		if sentence == len(r.Sentences) {
			break
		}
		if s := r.Sentences[sentence]; r.Role(s) == text.Prose {
			if d, ok := r.dayOf(s, e); ok {
				d.sentence, d.month, d.day = sentence, month, day
				all = append(all, d)
			}
		}
	}
	for n, b := range all {
		for _, a := range all[:n] {
			if a.sentence == b.sentence || a.of != b.of || a.month != b.month || !turnedDay(a.day, b.day) || !a.definite && !b.definite {
				continue
			}
			r.Report(r.Span(b.first, b.end), "day", checker.Finding{
				Severity: checker.Warning,
				Message:  fmt.Sprintf("First “%s”; then “%s”", r.Slice(a.first, a.end), r.Slice(b.first, b.end)),
				Why:      "two days of one thing",
				Evidence: []checker.Evidence{r.Evidence(r.Span(a.first, a.end), "")},
			})
			return
		}
	}
}

// dayOf reads what a day is of: the noun after it, or the one before it.
func (r *reader) dayOf(s text.Sentence, e *period.Expression) (d dated, ok bool) {
	for k := max(s.First, e.First-3); k < e.First; k++ {
		if anew.Has(r.Word(k)) {
			return d, false
		}
	}
	if e.First > s.First && beforeDay.Has(r.Word(e.First-1)) && e.End < s.End && r.Tokens[e.End].Space && r.Tokens[e.End].Case == text.Lower {
		if d.of, ok = r.stem(e.End); ok {
			d.first, d.end, d.definite = e.First-1, e.End+1, true
			return d, true
		}
	}
	for k := e.First - 1; k >= max(s.First, e.First-farLink); k-- {
		if links.Has(r.Word(k)) {
			continue
		}
		if d.of, ok = r.stem(k); ok && !anew.Has(r.Word(k)) && !anew.Has(r.Word(k-1)) {
			d.first, d.end = k, e.End
			return d, true
		}
		break
	}
	return d, false
}

var beforeDay = text.NewSet("the 's his her their its")

// turnedDay reports whether two days of a month are each other's digits, or one digit
// apart.
func turnedDay(a, b int) bool {
	return a != b && (a > 9 && b > 9 && a%10 == b/10 && b%10 == a/10 || a > 9 && a%10 == b || b > 9 && b%10 == a || a > 9 && a/10 == b && a%10 == 0 || b > 9 && b/10 == a && b%10 == 0)
}
