package period

import (
	"fmt"
	"time"

	"github.com/factlint/factlint/checker/text"
)

// Reference is what relative and partial expressions are resolved against.
type Reference struct {
	// Published is the publication date; wider than a day where only the month or
	// year is known, the zero Interval where nothing is.
	Published Interval
}

// resolver resolves the expressions of a document in the order of the text.
type resolver struct {
	d      *text.Document
	tokens []text.Token
	found  []Expression
	at     int // the expression that is being resolved
	pub    Interval
	next   int // the sentence of the last look-up

	focus     Interval // the days last spoken of, and the unit they were named in
	focusUnit Unit
	focusAt   int      // the sentence
	quarter   Interval // the calendar quarter last spoken of
	past      int      // the year that the sentence pastAt speaks of
	pastAt    int
}

// Resolve gives every expression its days and its TIMEX3 value, against the
// publication date and the expressions before it, in place.
func Resolve(d *text.Document, found []Expression, ref Reference) {
	r := resolver{d: d, tokens: d.Tokens, found: found, pub: ref.Published, focusAt: -1, pastAt: -9}
	for i := range found {
		e := &found[i]
		r.at = i
		v := r.reading(&e.form, e.First, e.End)
		e.Interval, e.Timex = v.days, v.value
		if e.form.swapped && v.days.Known() {
			if y, m, day := v.days.From.Date(); e.form.kind == calendar {
				other := On(y, time.Month(day), int(m))
				e.Ambiguous, e.Other = true, Interval{other, other + 1}
			}
		}
		r.remember(e)
	}
}

// reading is what an expression stands for.
type reading struct {
	days  Interval
	value string
}

// sentence is the sentence of a token; tokens come in the order of the text.
func (r *resolver) sentence(token int) text.Sentence {
	s := r.d.Sentences
	for r.next > 0 && s[r.next].First > token {
		r.next--
	}
	for r.next < len(s)-1 && s[r.next].End <= token {
		r.next++
	}
	return s[r.next]
}

// remember keeps what later expressions may be told from.
func (r *resolver) remember(e *Expression) {
	s := r.sentence(e.First)
	if !e.Interval.Closed() || !r.d.Role(s).Read() {
		return
	}
	f := &e.form
	switch f.kind {
	case lasting, repeated, reference, counted:
		return
	case shifted:
		if f.back {
			return // "a year earlier" is for comparison; the story does not go there
		}
	}
	r.focus, r.focusUnit, r.focusAt = e.Interval, max(e.Unit, DayUnit), r.next
	if e.Unit == Quarter && !e.Fiscal {
		r.quarter = e.Interval
	}
	if f.kind == calendar && f.year != 0 && (e.Unit < Year && (e.Bound == Within || e.Bound == After) ||
		e.Unit == Year && e.First == s.First+1 && r.tokens[s.First].Word == wIn) {
		r.past, r.pastAt = f.year, r.next
	}
}

// day reports the publication day, where it is known to the day.
func (r *resolver) day() (Day, bool) { return r.pub.From, r.pub.To == r.pub.From+1 }

// reading resolves a form that stands at the tokens [first, last).
func (r *resolver) reading(f *form, first, last int) reading {
	var v reading
	switch f.kind {
	case calendar:
		v = r.calendar(f, first, last)
	case relative:
		v = r.relative(f, first, last)
	case shifted:
		return r.shifted(f, first)
	case lasting:
		return r.lasting(f, first, last)
	case counted:
		return r.counted(f, first, last)
	case repeated:
		return reading{value: repeatedValue(f)}
	case reference:
		return reading{value: references[f.nth]}
	case clocked:
		return r.clocked(f, first, last)
	case stretch:
		return r.stretch(f, first, last)
	}
	switch f.edge {
	case whole:
	case earlierIn:
		if day, ok := r.day(); ok && v.days.From <= day && day < v.days.To && f.unit > DayUnit {
			v.days.To = day + 1
		}
	case laterIn:
		if day, ok := r.day(); ok && v.days.From <= day && day < v.days.To && f.unit > DayUnit {
			v.days.From = day
		}
	default:
		v.days = third(v.days, f.unit, f.edge)
	}
	return v
}

// calendar resolves what the calendar names.
func (r *resolver) calendar(f *form, first, last int) reading {
	if f.unit == Decade || f.unit == Century || f.unit == Year {
		v := container(f.unit, On(f.year, 1, 1))
		return reading{v, valueOf(f.unit, v.From)}
	}
	year := f.year
	if f.of != nil {
		whole := r.reading(f.of, first, last)
		if !whole.days.Known() {
			return reading{value: partial(f)}
		}
		if v, ok := r.within(f, whole.days); ok {
			return v
		}
		year = whole.days.From.Year()
	}
	if f.month == 0 && f.holiday == 0 && (f.unit == DayUnit || f.unit == Week) {
		switch {
		case f.weekday != 0:
			return r.weekday(f, first, last)
		case f.unit == Week && !r.pub.Closed():
			return reading{value: fmt.Sprintf("XXXX-W%02d", f.nth)}
		case f.unit == Week:
			return r.nthWeek(f, container(Year, r.pub.From))
		}
		return r.dayOfMonth(f)
	}
	if year == 0 {
		var ok bool
		if year, ok = r.pick(f, first, last); !ok {
			return reading{value: partial(f)}
		}
	}
	v := f.in(year)
	if f.unit == DayUnit && f.holiday == 0 && !valid(year, f.month, f.day) {
		return reading{value: partial(f)}
	}
	if f.unit == Season {
		return reading{v, valueOf(Year, On(year, 1, 1)) + "-" + seasons[f.nth]}
	}
	return reading{v, valueOf(f.unit, v.From)}
}

// in is the days of a form in a year: the month, day, quarter, half, season or
// holiday that it names.
func (f *form) in(year int) Interval {
	switch {
	case f.holiday > 0:
		d := holidays[f.holiday-1].day(year)
		if f.eve {
			d--
			if f.month == time.January {
				d = On(year, 12, 31)
			}
		}
		return Interval{d, d + 1}
	case f.unit == Quarter:
		return quarterIn(year, f.nth)
	case f.unit == Half:
		return halfIn(year, f.nth)
	case f.unit == Season:
		return seasonIn(year, f.nth)
	case f.unit == DayUnit:
		d := On(year, f.month, f.day)
		return Interval{d, d + 1}
	}
	return MonthOf(year, f.month)
}

// within resolves a part of a whole that is no year: Monday of next week, the
// first Monday of May, the 26th of this month.
func (r *resolver) within(f *form, whole Interval) (reading, bool) {
	if f.unit == Week && f.nth == 0 {
		w := container(Week, whole.From)
		return reading{w, valueOf(Week, w.From)}, true
	}
	if f.month != 0 || f.holiday != 0 || f.unit != DayUnit {
		return reading{}, false
	}
	d := whole.From
	switch {
	case f.weekday != 0 && f.nth > 0:
		d = nth(f.nth, time.Weekday(f.weekday-1), month(d))(d.Year())
	case f.weekday != 0:
		d += Day((f.weekday - 1 - int(d.Weekday()) + 7) % 7)
	default:
		d += Day(f.day - 1)
	}
	if d >= whole.To {
		return reading{value: partial(f)}, true
	}
	return reading{Interval{d, d + 1}, valueOf(DayUnit, d)}, true
}

func month(d Day) time.Month { _, m, _ := d.Date(); return m }

// dayOfMonth resolves "the 7th": the latest, or the next where the sentence
// looks ahead.
func (r *resolver) dayOfMonth(f *form) reading {
	day, ok := r.day()
	if !ok {
		return reading{value: partial(f)}
	}
	y, m, _ := day.Date()
	d := On(y, m, f.day)
	e := &r.found[r.at]
	if d > day && r.tenseAt(e.First, e.End) != ahead {
		d = On(y, m-1, f.day)
	}
	return reading{Interval{d, d + 1}, valueOf(DayUnit, d)}
}

// weekday resolves a bare weekday: the latest such day on or before the
// publication, later only where the sentence looks ahead.
func (r *resolver) weekday(f *form, first, last int) reading {
	day, ok := r.day()
	back := func(from Day) Day { return from - Day((int(from.Weekday())-(f.weekday-1)+7)%7) }
	switch f.dir {
	case previous, following, same:
		if r.focus.Closed() && r.focusUnit <= Week {
			day, ok = r.focus.To-1, true
		}
	}
	if !ok {
		return reading{value: partial(f)}
	}
	d := back(day)
	switch f.dir {
	case theLast, previous:
		d = back(day - 1)
	case theNext, following:
		d = back(day + 7)
	case this:
		if d != day && r.tenseAt(first, last) != told {
			d += 7
		}
	case nowhere:
		if d != day && (r.aheadAt(first, last) || r.tenseAt(first, last) == ahead) {
			d += 7
		}
	}
	return reading{Interval{d, d + 1}, valueOf(DayUnit, d)}
}

// aheadAt reports whether the preposition before an expression looks ahead: by,
// until, through.
func (r *resolver) aheadAt(first, _ int) bool {
	if first == 0 {
		return false
	}
	switch r.tokens[first-1].Word {
	case wUntil, wTill, wThrough:
		return r.tenseAt(first, first+1) != told
	case wBy:
		return true
	}
	return false
}

// relative resolves last year, today, that week.
func (r *resolver) relative(f *form, first, last int) reading {
	var base Interval
	n := 0
	switch f.dir {
	case same, previous, following:
		base = r.spokenOf(f)
		switch f.dir {
		case previous:
			n = -1
		case following:
			n = 1
		}
		if f.unit == Weekend && f.dir == same {
			return r.weekend(f, first, last)
		}
	default:
		base = r.pub
		switch f.dir {
		case theLast:
			n = -1
		case theNext:
			n = 1
		}
		if f.unit == Weekend {
			return r.weekend(f, first, last)
		}
	}
	if !base.Closed() {
		return reading{value: unknownValue(f.unit)}
	}
	v := container(f.unit, base.From)
	if v.To < base.To {
		return reading{value: unknownValue(f.unit)}
	}
	v = step(f.unit, v, n)
	if f.unit == Season {
		return reading{v, valueOf(Season, v.From)}
	}
	return reading{v, valueOf(f.unit, v.From)}
}

// spokenOf is what "that day" or "the following year" is told from: the days last
// spoken of, else the publication.
func (r *resolver) spokenOf(f *form) Interval {
	if !r.focus.Closed() || r.focusUnit > f.unit {
		return r.pub
	}
	if r.pub.Closed() && f.dir == same && r.focusAt != r.next && r.focusAt != r.next-1 {
		return r.pub
	}
	return r.focus
}

// weekend resolves the weekend, this weekend, last weekend, next weekend.
func (r *resolver) weekend(f *form, first, last int) reading {
	day, ok := r.day()
	if !ok {
		return reading{value: unknownValue(Weekend)}
	}
	v := container(Weekend, day)
	switch f.dir {
	case theLast:
		v = step(Weekend, v, -1)
	case theNext:
		v = step(Weekend, v, 1)
	case this, same:
		if v.From > day && r.tenseAt(first, last) == told {
			v = step(Weekend, v, -1)
		}
	}
	return reading{v, valueOf(Weekend, v.From)}
}

// clocked resolves a time of day: its day is named with it, or beside it, or is
// the publication's.
func (r *resolver) clocked(f *form, first, last int) reading {
	var day reading
	switch {
	case f.of != nil:
		day = r.reading(f.of, first, last)
	case f.weekday != 0 || f.month != 0 || f.holiday != 0:
		g := *f
		g.kind, g.edge = calendar, whole
		day = r.reading(&g, first, last)
	case f.dir != nowhere:
		g := *f
		g.kind, g.edge = relative, whole
		day = r.reading(&g, first, last)
	default:
		day = r.dayBeside()
	}
	date := day.value
	if date == "" || !day.days.Known() && date[0] != 'X' {
		date = unknownValue(DayUnit)
	}
	if len(date) > 10 && date[10] == 'T' {
		date = date[:10]
	}
	if f.hasClock {
		return reading{day.days, date + clockValue(f.clock)}
	}
	return reading{day.days, date + "T" + dayParts[f.part]}
}

// dayBeside is the day that stands next to a time: 17:37, October 22, or on
// Monday at 6 p.m.
func (r *resolver) dayBeside() reading {
	e := &r.found[r.at]
	if n := r.at + 1; n < len(r.found) && r.found[n].First <= e.End+2 {
		if b := &r.found[n]; b.Unit == DayUnit && (b.form.kind == calendar || b.form.kind == relative) && r.sentence(b.First) == r.sentence(e.First) {
			return r.reading(&b.form, b.First, b.End)
		}
	}
	s := r.sentence(e.First)
	for n := r.at - 1; n >= 0 && r.found[n].First >= s.First; n-- {
		if b := &r.found[n]; b.Interval.Days() == 1 {
			return reading{b.Interval, valueOf(DayUnit, b.Interval.From)}
		}
	}
	if r.focus.Days() == 1 && r.focusAt >= 0 && r.d.Sentences[r.focusAt].Block == s.Block && r.focusAt >= r.next-1 {
		return reading{r.focus, valueOf(DayUnit, r.focus.From)}
	}
	if day, ok := r.day(); ok {
		return reading{r.pub, valueOf(DayUnit, day)}
	}
	return reading{value: unknownValue(DayUnit)}
}
