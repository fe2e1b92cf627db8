package headline

import (
	"fmt"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

var (
	quarterly = text.NewTable(map[string]int{"q1": 1, "q2": 2, "q3": 3, "q4": 4})
	orders    = text.NewTable(map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4})
	quarter   = text.NewSet("quarter qtr quarterly")
	suffixes  = text.NewSet("st nd rd th")
	hyphen    = text.NewSet("- –")
	// ahead are words of a headline on a quarter that is yet to come.
	ahead = text.NewSet("sees see outlook forecast forecasts guidance expects expect view eyes to will by may could start from until in preview ahead warns warning cuts plans set delays late early")
	// upcoming are words of a story that names another quarter without a number.
	upcoming = text.NewSet("current next previous prior preceding sequential sequentially final last")
)

// quarterAt is the quarter that token i names, 1 to 4, or 0, and where it ends.
func quarterAt(d *text.Document, i, end int) (n, next int) {
	w := d.Word(i)
	if n, ok := quarterly.Get(w); ok {
		return n, i + 1
	}
	n, ok := orders.Get(w)
	if !ok && d.Tokens[i].Kind == text.Digits && i+1 < end && suffixes.Has(d.Word(i+1)) && !d.Tokens[i+1].Space && d.Tokens[i].End-d.Tokens[i].Start == 1 {
		if n = int(d.Text[d.Tokens[i].Start] - '0'); n >= 1 && n <= 4 { // 4th qtr
			i, ok = i+1, true
		}
	}
	if !ok {
		return 0, i
	}
	if i++; i < end && hyphen.Has(d.Word(i)) {
		i++
	}
	if i < end && quarter.Has(d.Word(i)) {
		return n, i + 1
	}
	return 0, i
}

// quarters reports a headline's quarter that the story does not have, where it opens
// with another and has no third.
func (st *story) quarters(l *line) {
	over, at, to := 0, 0, 0
	for i := l.First; i < l.End; i++ {
		if n, next := quarterAt(l.Document, i, l.End); n > 0 {
			if over > 0 && n != over {
				return
			}
			over, at, to = n, i, next
		}
		if ahead.Has(l.Word(i)) {
			return
		}
	}
	if over == 0 {
		return
	}
	under, first, end := 0, 0, 0
	for k, s := range st.sentences {
		for i := s.First; i < s.End; i++ {
			n, next := quarterAt(st.Document, i, s.End)
			if n == 0 {
				if i+1 < s.End && upcoming.Has(st.Word(i)) && quarter.Has(st.Word(i+1)) {
					return
				}
				continue
			}
			if n == over || under > 0 && n != under || under == 0 && k >= early {
				return
			}
			if under == 0 {
				under, first, end = n, i, next
			}
		}
	}
	if under > 0 {
		st.differ(l, at, to, first, end, "the story has no other quarter")
	}
}

// differ reports tokens [at, to) of a line against tokens [first, end) of the story.
func (st *story) differ(l *line, at, to, first, end int, why string) {
	span := st.Span(first, end)
	f := checker.Finding{
		Severity: checker.Warning,
		Message:  fmt.Sprintf("“%s” in %s; “%s” in the story", l.Slice(at, to), l.name, strings.Join(strings.Fields(st.Slice(first, end)), " ")),
		Why:      why,
	}
	if l.within {
		f.Evidence = []checker.Evidence{st.Evidence(span, "")}
		span = l.Span(at, to)
	}
	st.Report(span, "", f)
}

var (
	months = func() *text.Table[int] {
		t := &text.Table[int]{}
		for i, list := range [...]string{"january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec"} {
			for w := range strings.FieldsSeq(list) {
				t.Set(text.Intern(w), i+1)
			}
		}
		return t
	}()
	wordIn = text.Intern("in")
)

// monthAt is the month that token i names, 1 to 12, or 0.
func monthAt(d *text.Document, i int) int {
	if n, ok := months.Get(d.Word(i)); ok && d.Tokens[i].Capital() {
		return n
	}
	return 0
}

// sameWords is how many words a headline and the first sentence of its story have in
// common where they say the same.
const sameWords = 2

// month reports a headline that tells of one month what the story's first sentence
// tells of another, where the story has the headline's month nowhere but in its
// dateline.
func (st *story) month(l *line) {
	over, at := 0, 0
	for i := l.First; i < l.End; i++ {
		if n := monthAt(l.Document, i); n > 0 {
			if over > 0 || i == l.First || l.Word(i-1) != wordIn || i+1 < l.End && l.Tokens[i+1].Kind == text.Digits {
				return
			}
			over, at = n, i
		}
	}
	if over == 0 {
		return
	}
	under, first := 0, 0
	for k, s := range st.sentences {
		from := s.First
		if k == 0 {
			from = max(from, st.Dateline.End)
		}
		for i := from; i < s.End; i++ {
			n := monthAt(st.Document, i)
			if n == 0 {
				if i+1 < s.End && relative.Has(st.Word(i)) && st.Word(i+1) == wordMonth {
					return
				}
				continue
			}
			if n == over {
				return
			}
			if k == 0 && st.Word(i-1) == wordIn && under == 0 && (i+1 >= s.End || st.Tokens[i+1].Kind != text.Digits) {
				under, first = n, i
			}
		}
		if k == 0 && (under == 0 || shared(l, st.Document, s, stem{}) < sameWords) {
			return
		}
	}
	st.differ(l, at-1, at+1, first-1, first+1, "the story does not have the headline's month")
}

var (
	relative  = text.NewSet("this last next the a same previous")
	wordMonth = text.Intern("month")
)
