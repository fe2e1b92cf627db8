package duration

import (
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordAfter  = text.Intern("after")
	wordBefore = text.Intern("before")
	wordLater  = text.Intern("later")
	preceding  = text.NewSet("on in at , that")
	article    = text.NewSet("the his her its their a an")
)

// after holds a length against the two dates that it is said to lie between: on
// May 13, ten days after the May 3 vote; six years after the 1998 vote, in 2004.
func after(p *checker.Pass, all []period.Expression, i int) bool {
	e := &all[i]
	way := p.Word(e.End)
	if way != wordAfter && way != wordBefore || i+1 == len(all) || e.Type != period.Duration {
		return false
	}
	from := &all[i+1]
	k := e.End + 1
	if article.Has(p.Word(k)) {
		k++
	}
	if from.First != k || !date(from) {
		return false
	}
	if to := i - 1; to >= 0 && all[to].End+1 == e.First && p.Word(all[to].End) == wordComma && date(&all[to]) {
		between(p, e, from, &all[to], way == wordBefore)
		return true
	}
	if to := i + 2; to < len(all) && date(&all[to]) && apposed(p, from.End, all[to].First) && ends(p, all[to].End) {
		between(p, e, from, &all[to], way == wordBefore)
		return true
	}
	return false
}

func ends(p *checker.Pass, i int) bool { return i >= len(p.Tokens) || closing.Has(p.Word(i)) }

// apposed reports whether a date at token to stands in apposition to what ends at
// token i: the May 3 vote, on May 13.
func apposed(p *checker.Pass, i, to int) bool {
	for n := 0; n < 3 && p.Word(i) != wordComma; n++ {
		if i >= to || p.Tokens[i].Kind != text.Letters {
			return false
		}
		i++
	}
	if p.Word(i) != wordComma {
		return false
	}
	i++
	return i == to || i+1 == to && preceding.Has(p.Word(i))
}

// date reports whether an expression prints a year, or a month and a day.
func date(e *period.Expression) bool {
	year, month, day := e.Printed()
	return e.Type == period.Date && e.Interval.Closed() && !e.Fiscal && !e.Vague && e.Mod == "" && !e.Ambiguous && (year != 0 || month != 0 && day != 0)
}

// between holds a length against the time from one date to the other.
func between(p *checker.Pass, e, from, to *period.Expression, before bool) {
	a, b := from.Interval, to.Interval
	if before {
		a, b = b, a
	}
	y1, _, _ := from.Printed()
	y2, _, _ := to.Printed()
	least, most := int(b.From-(a.To-1)), int((b.To-1)-a.From)
	if (y1 == 0 || y2 == 0) && (most > 200 || least < -200) || most < 0 {
		return // which year it is stays open
	}
	var l length
	switch e.Unit {
	case period.Year:
		if from.Unit == period.Year || to.Unit == period.Year {
			n := b.From.Year() - a.From.Year()
			l = length{n - 1, n}
		} else {
			l = length{(least - 20) / 365, (most + 183) / 365}
		}
	case period.Month:
		l = length{(least - 3) / 31, (most + 18) / 30}
	case period.Week:
		l = length{(least - 1) / 7, (most + 4) / 7}
	case period.DayUnit:
		l = length{least - 1, most + 1}
	default:
		return
	}
	if from.Unit > period.DayUnit && e.Unit < period.Year {
		return
	}
	says := "from " + from.Interval.String() + " to " + to.Interval.String()
	if before {
		says = "from " + to.Interval.String() + " to " + from.Interval.String()
	}
	put(p, e, from.Span.Cover(to.Span), l, says)
}

// hoursLater holds a number of hours or minutes against the two clock times that
// it lies between: at 6 a.m., and three hours later, at 9 a.m.
func hoursLater(p *checker.Pass, all []period.Expression, i int) bool {
	e := &all[i]
	if e.Unit != period.Hour && e.Unit != period.Minute || i == 0 || i+1 >= len(all) {
		return false
	}
	if p.Word(e.End-1) != wordLater && p.Word(e.End) != wordLater {
		return false
	}
	from, to := &all[i-1], &all[i+1]
	k := e.End
	for n := 0; n < 3 && k < to.First && (preceding.Has(p.Word(k)) || p.Word(k) == wordLater); n++ {
		k++
	}
	if k != to.First || !from.HasClock || !to.HasClock || from.Clock.Zone != to.Clock.Zone && from.Clock.Zone != "" && to.Clock.Zone != "" {
		return true
	}
	const half, day = 12 * 60, 24 * 60
	n := minutes(to.Clock) - minutes(from.Clock)
	n = (n%day + day) % day
	if !to.Clock.Twelve && to.Clock.Hour <= 12 || !from.Clock.Twelve && from.Clock.Hour <= 12 {
		n %= half
	}
	l := length{n - 1, n + 1}
	if e.Unit == period.Hour {
		l = length{(max(n-39, 0) + 59) / 60, (n + 39) / 60}
	}
	put(p, e, from.Span.Cover(to.Span), l, "from "+squeezed(p, from)+" to "+squeezed(p, to))
	return true
}

func minutes(c period.Clock) int { return c.Hour*60 + max(c.Minute, 0) }

func squeezed(p *checker.Pass, e *period.Expression) string {
	return strings.Join(strings.Fields(p.In(e.Span)), " ")
}
