package impossible

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// reader reads the years of one article.
type reader struct {
	*checker.Pass
}

// Years that nothing of our time was in, and how many days after publication a death may
// lie that is told without its year.
const (
	oldest, newest = 1000, 1699
	soon           = 45
)

// years finds years in which what is told of them cannot have been. Where there are two of
// a kind, the article is of another age, or was published on another day.
func (r *reader) years() {
	var early, late *period.Expression
	v := r.Published.Interval
	ancient, coming := 0, 0
	for i := range r.Periods {
		e := &r.Periods[i]
		if e.Type != period.Date {
			continue
		}
		y, month, day := e.Printed()
		switch {
		case y >= oldest && y < 1800:
			ancient++
			if y <= newest && month == 0 && r.Word(e.First-1) == in && e.End-e.First == 1 && r.any(e, modern) {
				early = e
			}
		case y > 0 && v.Closed() && y > v.From.Year()+1:
			coming++
			if r.past(e) {
				late = e
			}
		case y == 0 && month != 0 && day != 0 && v.Closed() && v.Days() == 1:
			r.death(e, day)
		}
	}
	if early != nil && ancient == 1 && !old.In(r.Document) {
		y, _, _ := early.Printed()
		r.report(early, "Nothing of the kind was in "+strconv.Itoa(y), "no other year of the article is before 1800")
	}
	if late != nil && coming == 1 {
		y, _, _ := late.Printed()
		r.report(late, strconv.Itoa(y)+" is told as past", "the article is of "+v.String()+" ("+r.Published.How+")")
	}
}

func (r *reader) report(e *period.Expression, message, why string) {
	r.Report(e.Span, year, checker.Finding{Severity: checker.Warning, Message: message, Why: why})
}

// any reports whether a word of a set stands in the sentence of an expression, within
// some words before it or after.
func (r *reader) any(e *period.Expression, set *text.Table[struct{}]) bool {
	for i := max(0, e.First-12); i < min(len(r.Tokens), e.End+6); i++ {
		if set.Has(r.Word(i)) && r.BlockOf(r.Tokens[i].Span()).Span == r.BlockOf(e.Span).Span {
			return true
		}
	}
	return false
}

// past reports whether a year is told of what has happened: joined the firm in 2050, since
// 2050.
func (r *reader) past(e *period.Expression) bool {
	if e.End-e.First > 2 || !r.BlockOf(e.Span).Role.Running() {
		return false
	}
	if q, ok := r.QuotationAt(e.First); ok && !q.Reported {
		return false
	}
	w := r.Word(e.First - 1)
	if w != in && w != since {
		return false
	}
	verb := w == since
	for k := e.First - 2; k >= max(0, e.First-14); k-- {
		t := &r.Tokens[k]
		if planned.Has(t.Word) && (t.Word != may || !t.Capital()) || t.Word == stop { // but not the month
			return verb && t.Word == stop
		}
		if happened.Has(t.Word) && e.First-k <= 6 {
			verb = true
		}
	}
	return verb
}

// death finds a death on a day that was still to come, told without its year.
func (r *reader) death(e *period.Expression, day int) {
	_, month, _ := e.Printed()
	from := r.Published.From
	d := period.On(from.Year(), month, day)
	if d <= from+1 || d > from+soon || e.End-e.First > 2 || r.Published.How == "" || !r.BlockOf(e.Span).Role.Running() {
		return
	}
	if e.First > r.Dateline.End+80 {
		return // who died on February 12, far down in the story, may have died a year ago
	}
	i := e.First - 1
	if r.Word(i) == on {
		i--
	}
	if !dying.Has(r.Word(i)) {
		return
	}
	for k := max(0, e.First-20); k < min(len(r.Tokens), e.End+12); k++ {
		if aYearOn.Has(r.Word(k)) {
			return
		}
	}
	r.report(e, squeezed(r.In(e.Span))+" was still to come", "the article is of "+r.Published.String()+" ("+r.Published.How+")")
}
