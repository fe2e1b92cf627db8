package period

import "github.com/factlint/factlint/checker/numeral"

// farthest is how many units a shift may go: enough for news, and far from the
// ends of the calendar.
const farthest = 20000

// whole32 is a count as a whole number and what is left of it.
func wholeOf(d numeral.Decimal) (n int, rest bool, ok bool) {
	d = d.Reduce()
	if d.Exp >= 0 {
		for ; d.Exp > 0 && d.Coef < farthest; d.Exp-- {
			d.Coef *= 10
		}
		return int(d.Coef), false, d.Exp == 0 && d.Coef >= 0 && d.Coef <= farthest
	}
	if d.Exp < -4 {
		return 0, false, false
	}
	p := int64(1)
	for range -d.Exp {
		p *= 10
	}
	n64 := d.Coef / p
	return int(n64), true, n64 >= 0 && n64 <= farthest
}

// shifted resolves three years ago, two days later, two weeks before May 13.
func (r *resolver) shifted(f *form, first int) reading {
	vague := func() reading {
		if f.text {
			return reading{value: unknownValue(max(f.unit, DayUnit))}
		}
		if f.back {
			return reading{value: references[pastRef]}
		}
		return reading{value: references[futureRef]}
	}
	if f.of != nil {
		return r.shiftedFrom(f, first)
	}
	if f.vague {
		return vague()
	}
	base, unit := r.pub, f.unit
	if f.text && r.focus.Closed() {
		base = r.focus
	}
	n, part, ok := wholeOf(f.count)
	if !ok {
		return vague()
	}
	if unit == Fortnight || f.restUnit == DayUnit || f.restUnit == Week {
		return r.exact(f, base, n)
	}
	if f.back && unit == Year && n == 1 && !part && f.restUnit == NoUnit {
		// "a year ago" among quarters is the same quarter of that year
		switch {
		case f.text && r.focus.Closed() && (r.focusUnit == Quarter || r.focusUnit == Month || r.focusUnit == Half):
			v := along(Year, r.focus.From, -1)
			w := container(r.focusUnit, v)
			return reading{w, valueOf(r.focusUnit, w.From)}
		case r.quarter.Closed():
			w := container(Quarter, along(Year, r.quarter.From, -1))
			return reading{w, valueOf(Quarter, w.From)}
		}
	}
	if !base.Closed() {
		return reading{value: unknownValue(max(unit, DayUnit))}
	}
	if f.back {
		n = -n
	}
	if unit < DayUnit {
		if base.Days() != 1 {
			return reading{value: unknownValue(DayUnit)}
		}
		return reading{base, valueOf(DayUnit, base.From)}
	}
	if part || f.restUnit != NoUnit {
		return r.mixed(f, base, n)
	}
	if base.Days() > 31 && unit < Year {
		return reading{value: unknownValue(unit)}
	}
	v := container(unit, along(unit, base.From, n))
	if f.text && !f.back && r.pub.Closed() && v.From >= r.pub.To && r.tenseAt(first, first+1) == told {
		return reading{value: unknownValue(unit)} // it is counted from something else
	}
	return reading{v, valueOf(unit, v.From)}
}

// exact is a shift to the day: a fortnight later, two weeks and two days ago.
func (r *resolver) exact(f *form, base Interval, n int) reading {
	if base.Days() != 1 {
		return reading{value: unknownValue(DayUnit)}
	}
	m, _, ok := wholeOf(f.rest)
	if !ok {
		m = 0
	}
	if f.back {
		n, m = -n, -m
	}
	d := along(f.unit, base.From, n)
	if f.restUnit != NoUnit {
		d = along(f.restUnit, d, m)
	}
	return reading{Interval{d, d + 1}, valueOf(DayUnit, d)}
}

// mixed is a shift by a year and a half or by two years and three months: the
// month that it leads to.
func (r *resolver) mixed(f *form, base Interval, n int) reading {
	d := along(f.unit, base.From, n)
	finer := Month
	switch {
	case f.restUnit == Month:
		m, _, _ := wholeOf(f.rest)
		if f.back {
			m = -m
		}
		d = along(Month, d, m)
	case f.unit == Year:
		m := 6
		if f.back {
			m = -6
		}
		d = along(Month, d, m)
	case f.unit == Decade || f.unit == Century:
		finer = f.unit - 1
		if finer == Decade {
			finer = Year
		}
	default:
		finer = Week
	}
	v := container(finer, d)
	return reading{v, valueOf(finer, v.From)}
}

// shiftedFrom is a length before or after a date: the day that it leads to.
func (r *resolver) shiftedFrom(f *form, first int) reading {
	value := lengthValue(f.count, f.vague, f.unit)
	if f.kind == shifted && f.unit >= DayUnit && f.count == one && f.of.kind == relative && f.restUnit == NoUnit && f.vague {
		return reading{value: value}
	}
	base := r.reading(f.of, first, first)
	n, part, ok := wholeOf(f.count)
	if f.vague || part || !ok || !base.days.Closed() || f.unit < DayUnit {
		return reading{value: value}
	}
	if f.back {
		n = -n
	}
	d := along(f.unit, base.days.From, n)
	if f.of.unit == Year || f.of.unit == Month && f.unit >= Month {
		v := container(max(f.of.unit, Month), d)
		if f.of.unit == Year {
			return reading{Interval{d, d + 1}, value}
		}
		return reading{v, value}
	}
	if base.days.Days() != 1 {
		return reading{value: value}
	}
	return reading{Interval{d, d + 1}, value}
}

// lasting resolves a length: its value, and its days where it ends or begins now.
func (r *resolver) lasting(f *form, first, last int) reading {
	count := f.count
	if f.most.Coef != 0 {
		count = f.most
	}
	v := reading{value: lengthValue(count, f.vague, f.unit)}
	if f.vague && f.unit >= DayUnit {
		switch f.dir {
		case coming:
			v.value = references[futureRef]
		}
	}
	if f.restUnit != NoUnit && f.unit > DayUnit && f.restUnit >= DayUnit {
		v.value += lengthValue(f.rest, false, f.restUnit)[1:]
	} else if f.restUnit != NoUnit && f.unit == DayUnit {
		v.value += lengthValue(f.rest, false, f.restUnit)[1:]
	} else if f.restUnit != NoUnit && f.unit < DayUnit {
		v.value += lengthValue(f.rest, false, f.restUnit)[2:]
	}
	n, part, whole := wholeOf(count)
	if f.of != nil && whole && !part && !f.vague && f.unit > DayUnit {
		if at := r.reading(f.of, first, last).days; at.Closed() {
			v.days = Interval{along(f.unit, at.To, -n), at.To} // the three months ended Sept. 30
		}
		return v
	}
	day, ok := r.day()
	if !whole || part || f.vague || f.unit < DayUnit || n == 0 {
		return v
	}
	far := func(d Day, sign int) Day {
		d = along(f.unit, d, sign*n)
		if m, part, ok := wholeOf(f.rest); ok && !part && f.restUnit >= DayUnit {
			d = along(f.restUnit, d, sign*m)
		}
		return d
	}
	if !ok {
		if r.pub.Closed() && f.unit >= Year && (f.dir == past || f.dir == theLast) {
			v.days = Interval{along(f.unit, r.pub.From, -n), r.pub.To}
		}
		return v
	}
	switch f.dir {
	case past, theLast:
		v.days = Interval{far(day, -1), day + 1}
	case theNext, coming:
		v.days = Interval{day + 1, far(day, 1) + 1}
	}
	return v
}

// counted resolves the first ten months of this year and the first week of 2021.
func (r *resolver) counted(f *form, first, last int) reading {
	whole := r.reading(f.of, first, last)
	var v reading
	if f.nth == 0 {
		v.value = lengthValue(f.count, false, f.unit)
	} else {
		v.value = unknownValue(f.unit)
	}
	if !whole.days.Closed() {
		return v
	}
	if f.of.vague {
		whole.days = r.elapsed(f, whole.days)
	}
	if f.nth > 0 {
		if f.unit == Week {
			return r.nthWeek(f, whole.days)
		}
		w := step(f.unit, container(f.unit, whole.days.From), f.nth-1)
		if w.From >= whole.days.To {
			return v
		}
		return reading{w, valueOf(f.unit, w.From)}
	}
	n, _, ok := wholeOf(f.count)
	if !ok {
		return v
	}
	if f.back {
		v.days = Interval{max(whole.days.From, along(f.unit, whole.days.To, -n)), whole.days.To}
	} else {
		v.days = Interval{whole.days.From, min(whole.days.To, along(f.unit, whole.days.From, n))}
	}
	return v
}

// elapsed is the year that "the first nine months" are of: the latest in which
// they were over when the article came out.
func (r *resolver) elapsed(f *form, year Interval) Interval {
	n, _, ok := wholeOf(f.count)
	if day, known := r.day(); ok && known && along(f.unit, year.From, n) > day {
		return step(Year, year, -1)
	}
	return year
}

// nthWeek is the nth week of a year, as ISO 8601 counts them, or the nth seven days of
// a month.
func (r *resolver) nthWeek(f *form, whole Interval) reading {
	if whole.Days() > 31 {
		w := container(Week, whole.From+3) // the week of 4 January is the first
		if w.From < whole.From-3 {
			w = step(Week, w, 1)
		}
		w = step(Week, w, f.nth-1)
		return reading{w, valueOf(Week, w.From)}
	}
	from := whole.From + Day(7*(f.nth-1))
	if from >= whole.To {
		return reading{value: unknownValue(Week)}
	}
	return reading{Interval{from, min(from+7, whole.To)}, valueOf(Week, from)}
}

// repeatedValue is the TIMEX3 value of a set.
func repeatedValue(f *form) string {
	part := ""
	if f.part != noPart {
		part = "T" + dayParts[f.part]
	}
	switch {
	case f.weekday != 0, f.month != 0:
		return partial(f) + part
	case f.unit == Season:
		return "XXXX-" + seasons[f.nth]
	case part != "":
		return "XXXX-XX-XX" + part
	}
	return lengthValue(f.count, f.vague, f.unit)
}
