package period

import "github.com/factlint/factlint/checker/numeral"

// farthest is how many units a shift may go: enough for news, and far from the
// ends of the calendar.
const farthest = 20000

// wholeOf is a count as a whole number; rest says that something is left of it.
// ok is false where it is too large for the calendar.
func wholeOf(d numeral.Decimal) (n int, rest, ok bool) {
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
	base := r.reading(f.of, first, first)
	n, part, ok := wholeOf(f.count)
	if f.vague || part || !ok || !base.days.Closed() || f.unit < DayUnit {
		return reading{value: value}
	}
	if f.back {
		n = -n
	}
	d := along(f.unit, base.days.From, n)
	if f.of.unit == Month && f.unit >= Month {
		return reading{container(Month, d), value}
	}
	if base.days.Days() != 1 && f.of.unit != Year {
		return reading{value: value}
	}
	return reading{Interval{d, d + 1}, value}
}
