package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

func monthNumber(e entry) time.Month { return time.Month(e.n) }

// upTo reads on from a first point to the last of a stretch: Wednesday to
// Saturday, 2014 through 2018, May 7-June 3, between March and May.
func (p *parser) upTo(f form, first, i int) (form, int, bool) {
	if f.kind == stretch || f.kind == lasting || f.kind == shifted || f.kind == reference || f.kind == counted || f.fiscal && f.unit == Year {
		return form{}, 0, false
	}
	b := p.word(first - 1)
	w := p.word(i)
	dash := dashes.Has(w)
	switch {
	case w == wTo, w == wThrough, w == wUntil && b == wFrom, w == wTill && b == wFrom:
	case dash && (w == wHyphen || w == wEnDash || p.tight(i) && p.tight(i+1)):
		if !p.tight(i) != !p.tight(i+1) && p.tight(i+1) {
			return form{}, 0, false
		}
	case w == wAnd && b == wBetween:
	default:
		return form{}, 0, false
	}
	if w == wTo && b != wFrom && b != wBetween && f.kind == relative {
		return form{}, 0, false
	}
	if b == wFrom && p.movedFrom(first-1) {
		return form{}, 0, false
	}
	j := i + 1
	if b == wIn && p.word(j) == wIn {
		j++
	}
	p.before, p.unit = i, f.unit // May may be one after "March and"
	g, end, ok := p.point(j)
	if !ok && (p.tokens[min(j, p.hi-1)].Kind == text.Letters) && w == wUntil {
		return form{}, 0, false
	}
	if !ok {
		if y, e := p.year(j); e > 0 && f.unit == Year && f.kind == calendar {
			g, end, ok = form{year: y, unit: Year}, e, true
		} else if y, e := p.yearInWords(j); e > 0 && f.unit == Year && f.kind == calendar {
			g, end, ok = form{year: y, unit: Year}, e, true
		} else if f.kind == clocked && f.hasClock {
			g, end, ok = p.clock(j)
		}
	}
	if !ok || g.kind != calendar && g.kind != relative && g.kind != clocked || g.fiscal != f.fiscal {
		return form{}, 0, false
	}
	if (f.kind == clocked) != (g.kind == clocked) || f.hasClock != g.hasClock {
		return form{}, 0, false
	}
	if dash && (f.kind != g.kind || f.unit != g.unit && f.unit != Month && !(w == wHyphen && p.tight(i))) {
		return form{}, 0, false
	}
	if w != wAnd && b != wFrom && f.unit != g.unit && !dash {
		return form{}, 0, false
	}
	if f.kind == calendar && g.kind == calendar && f.unit == Year && g.unit == Year && g.year <= f.year {
		return form{}, 0, false
	}
	if f.kind == calendar && g.kind == calendar && f.unit == DayUnit && g.unit == Year {
		return form{}, 0, false
	}
	return fromTo(f, g), end, true
}

// fromTo is a stretch. Only here do its ends need memory of their own.
func fromTo(f, g form) form {
	return form{kind: stretch, unit: min(f.unit, g.unit), of: &f, to: &g}
}

// movedFrom reports whether "from" belongs to a verb of moving: postponed from
// May to June is no stretch.
func (p *parser) movedFrom(i int) bool {
	for j := i - 1; j >= p.lo && j >= i-7; j-- {
		if moving.Has(p.tokens[j].Word) {
			return true
		}
	}
	return false
}

var moving = text.NewSet("moved postponed delayed rescheduled pushed shifted brought changed extended advanced deferred moving postponing pushing delaying shifting rescheduling")

// stretch resolves a stretch with its last unit included.
func (r *resolver) stretch(f *form, first, last int) reading {
	from, to := f.of, f.to
	var a, b reading
	switch {
	case from.kind == calendar && to.kind == calendar && from.annual() && to.annual() && !to.anchored() && from.anchored():
		a = r.reading(from, first, last)
		b = firstAfter(to, a.days)
	case from.kind == calendar && to.kind == calendar && from.annual() && to.annual() && to.anchored() && !from.anchored():
		b = r.reading(to, first, last)
		a = lastBefore(from, b.days)
	case from.kind == calendar && to.kind == calendar && from.annual() && to.annual() && !to.anchored():
		a = r.reading(from, first, last)
		b = firstAfter(to, a.days)
	case to.kind == calendar && to.weekday != 0 && to.month == 0 && to.of == nil:
		a = r.reading(from, first, last)
		if a.days.Closed() {
			d := a.days.From + Day((to.weekday-1-int(a.days.From.Weekday())+7)%7)
			b = reading{Interval{d, d + 1}, valueOf(DayUnit, d)}
		} else {
			b = reading{value: partial(to)}
		}
	default:
		a, b = r.reading(from, first, last), r.reading(to, first, last)
	}
	value := a.value + "/" + b.value
	if a.value == b.value {
		value = a.value
	}
	v := Interval{a.days.From, b.days.To}
	if from.edge == late {
		g := *from
		g.edge = whole
		if w := r.reading(&g, first, last); w.days.Known() {
			v.From = w.days.To
		}
	}
	if !a.days.Known() || !b.days.Known() || !v.Known() {
		return reading{value: value}
	}
	return reading{v, value}
}

// annual reports whether the form comes once a year; anchored whether its year
// is told.
func (f *form) annual() bool {
	return f.holiday > 0 || f.month != 0 || f.unit == Quarter || f.unit == Half || f.unit == Season
}

func (f *form) anchored() bool { return f.year != 0 || f.of != nil || f.dir != nowhere }

// firstAfter is the first of an annual form that begins no earlier than v.
func firstAfter(f *form, v Interval) reading {
	if !v.Closed() {
		return reading{value: partial(f)}
	}
	y := v.From.Year()
	if f.in(y).From < v.From {
		y++
	}
	return annualReading(f, y)
}

// lastBefore is the last of an annual form that begins no later than v.
func lastBefore(f *form, v Interval) reading {
	if !v.Closed() {
		return reading{value: partial(f)}
	}
	y := v.From.Year()
	if f.in(y).From > v.From {
		y--
	}
	return annualReading(f, y)
}

func annualReading(f *form, y int) reading {
	v := f.in(y)
	value := valueOf(f.unit, v.From)
	if f.unit == Season {
		value = valueOf(Year, v.From) + "-" + seasons[f.nth]
	}
	return reading{third(v, f.unit, f.edge), value}
}
