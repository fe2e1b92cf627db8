package duration

import (
	"fmt"
	"strings"
	"time"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordComma = text.Intern(",")
	wordOpen  = text.Intern("(")
	wordClose = text.Intern(")")
	wordFrom  = text.Intern("from")
	lasting   = text.NewSet("lasted lasts ran runs spanned spans covered took")
	closing   = text.NewSet(", . ) ; -- — –")
	totals    = text.NewSet("a for period span stretch total spell term of or all in which is")
	dashes    = text.NewSet("-- — – ( , :")
	leading   = text.NewSet("from on between ( runs ran lasting lasted held")
	// broken are words after which a stretch is of something else: a nine-day trip
	// that takes in Japan from May 7 to 10.
	broken = text.NewSet(`, including with where and before after then while which that starting beginning ending but or including includes included visiting
		within during over in every each until since than ago later earlier`)
	// within are words before a length that is only part of a stretch: for two of
	// the years, in three years between.
	within = text.NewSet("in within every each of first last past previous next than another about nearly almost over under least some")
)

// farNoun is how many words may stand between a length and its stretch: a
// four-day state visit to Russia from May 7 to 10.
const farNoun = 6

// beside holds a length against the stretch before or after it.
func beside(p *checker.Pass, all []period.Expression, i int) {
	e := &all[i]
	if e.Type != period.Duration || e.Interval.Known() && !definite(p, all, i) {
		return
	}
	if i > 1 && all[i-1].Type == period.Period && all[i-2].Type == period.Period {
		return // it may be the length of both
	}
	if i > 0 && all[i-1].Type == period.Period && follows(p, &all[i-1], e) {
		stretch(p, e, &all[i-1])
		return
	}
	if within.Has(p.Word(e.First-1)) && !definite(p, all, i) {
		return
	}
	if i+1 < len(all) && all[i+1].Type == period.Period && leads(p, e, &all[i+1]) {
		stretch(p, e, &all[i+1])
	}
}

// definite reports whether a length with an article runs right on into its stretch:
// in the six months from April 1 to Sept. 30.
func definite(p *checker.Pass, all []period.Expression, i int) bool {
	e := &all[i]
	return article.Has(p.Word(e.First)) && i+1 < len(all) && all[i+1].Type == period.Period && p.Word(e.End) == wordFrom && e.End+1 == all[i+1].First
}

// follows reports whether a length right after a stretch is its own: from 1998 to
// 2004, seven years; the war (1939–1945) lasted six years.
func follows(p *checker.Pass, v, e *period.Expression) bool {
	i := v.End
	if p.Word(i) == wordClose {
		i++
		return i+1 == e.First && lasting.Has(p.Word(i))
	}
	if i+1 == e.First && lasting.Has(p.Word(i)) {
		return true
	}
	if !dashes.Has(p.Word(i)) {
		return false
	}
	for i++; i < e.First; i++ {
		if !totals.Has(p.Word(i)) {
			return false // a period of, for a total of
		}
	}
	return i == e.First && (e.End >= len(p.Tokens) || closing.Has(p.Word(e.End)))
}

// leads reports whether a stretch right after a length is its own: six years, from
// 1998 to 2004; a four-day visit from May 7 to 10.
func leads(p *checker.Pass, e, v *period.Expression) bool {
	i := e.End
	joined := strings.ContainsRune(p.In(e.Span), '-') // four-day
	limit := i
	if joined {
		limit = i + farNoun
	}
	for ; i < v.First; i++ {
		w := p.Word(i)
		if w == wordComma && p.Word(i+1) == wordFrom || leading.Has(w) {
			break
		}
		if i >= limit || broken.Has(w) || p.Tokens[i].Kind != text.Letters {
			return false
		}
	}
	if i == v.First {
		return joined || e.End == i
	}
	if p.Word(i) == wordComma {
		i++
	}
	if w := p.Word(i); !joined && w != wordFrom && w != wordOpen {
		return false
	}
	return i+1 == v.First || i+2 == v.First && (lasting.Has(p.Word(i)) || leading.Has(p.Word(i)) && leading.Has(p.Word(i+1)))
}

// stretch holds a length against a stretch whose ends are printed.
func stretch(p *checker.Pass, e, v *period.Expression) { stretchAs(p, e, v, false) }

// stretchSoftly is stretch where the two stand in two sentences.
func stretchSoftly(p *checker.Pass, e, v *period.Expression) { stretchAs(p, e, v, true) }

func stretchAs(p *checker.Pass, e, v *period.Expression, tentative bool) {
	if v.Fiscal || v.Vague || v.Mod != "" || v.Ambiguous {
		return
	}
	interval := v.Interval
	if !interval.Closed() {
		var ok bool
		if interval, ok = yearless(v); !ok {
			return
		}
	}
	days := interval.Days()
	var l length
	switch {
	case e.Unit == period.Year && v.Unit == period.Year:
		n := (interval.To - 1).Year() - interval.From.Year()
		l = length{n, n + 1}
	case e.Unit == period.Year && (v.Unit == period.Month || v.Unit == period.DayUnit):
		l = length{days / 366, days/365 + 1}
	case e.Unit == period.Month && v.Unit == period.Month:
		n := (days + 10) / 30
		l = length{n - 1, n}
	case e.Unit == period.Month && v.Unit == period.DayUnit:
		l = length{days / 31, days/30 + 1}
		if n := wholeMonths(interval); n > 0 {
			l = length{n, n}
		}
	case e.Unit == period.Week && v.Unit == period.DayUnit:
		l = length{days / 7, (days + 6) / 7}
	case e.Unit == period.DayUnit && v.Unit == period.DayUnit:
		l = length{days - 1, days}
	default:
		return
	}
	if days > 300 && v.Unit == period.DayUnit {
		if year, _, _ := v.Printed(); year == 0 {
			return
		}
	}
	putAs(p, e, v.Span, l, strings.Join(strings.Fields(p.In(v.Span)), " "), tentative)
}

// yearless is a stretch of days that no year is known of, in a year that is as long as
// most: its timex has both ends, XXXX-04-01/XXXX-10-31. One over the end of February
// is left out where days are counted.
func yearless(v *period.Expression) (period.Interval, bool) {
	var m, d, m2, d2 int
	if v.Unit != period.DayUnit {
		return period.Interval{}, false
	}
	if n, err := fmt.Sscanf(v.Timex, "XXXX-%d-%d/XXXX-%d-%d", &m, &d, &m2, &d2); err != nil || n != 4 {
		return period.Interval{}, false
	}
	const year = 2001
	from, to := period.On(year, time.Month(m), d), period.On(year, time.Month(m2), d2)+1
	if to <= from {
		to = period.On(year+1, time.Month(m2), d2) + 1
	}
	if m <= 2 && m2 > 2 && to-from < 90 {
		return period.Interval{}, false
	}
	return period.Interval{From: from, To: to}, true
}

// wholeMonths is how many months a stretch that begins on the first and ends with the
// last day of a month comes to, or 0.
func wholeMonths(v period.Interval) int {
	y, m, d := v.From.Date()
	y2, m2, d2 := v.To.Date()
	if d != 1 || d2 != 1 {
		return 0
	}
	return 12*(y2-y) + int(m2) - int(m)
}
