package leftover

import (
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordEmbargoed = text.Intern("embargoed")
	untils        = text.NewSet("until till til to for : - – before")
	untilWords    = text.NewSet("until till til :")
)

// longestLine is how many tokens an embargo line has that gives no time.
const longestLine = 14

// embargo reads a line that forbids to publish: EMBARGOED UNTIL 0600 GMT, MAY 7.
// Where its time had come when the article came out, it is left alone.
func (r *reader) embargo(i int) {
	t := &r.Tokens[i]
	if t.Case == text.Lower || t.Case != text.Upper && r.wordsBefore(i, 2) > 1 {
		return
	}
	next := r.Word(i + 1)
	alone := i+1 >= r.s.End
	if t.Word == wordEmbargoed && !alone && !untils.Has(next) || t.Word != wordEmbargoed && (alone || !untilWords.Has(next)) {
		return
	}
	end := r.s.End
	var until period.Interval
	for _, e := range r.PeriodsIn(i, end) {
		if v := e.Interval; v.Closed() && (!until.Known() || v.From > until.From) {
			until = v
		}
	}
	f := checker.Finding{Severity: checker.Error}
	switch pub := r.Published.Interval; {
	case until.Known() && pub.Closed():
		if until.From < pub.To {
			return
		}
		f.Message = fmt.Sprintf("An embargo stands until %s; the article is dated %s", until, pub)
	case end-i > longestLine || alone && r.wordsBefore(i, 2) > 1:
		return
	default:
		f.Severity, f.Message = checker.Warning, "An embargo line stands in the copy"
	}
	r.Report(r.Span(i, end), embargo, f)
}
