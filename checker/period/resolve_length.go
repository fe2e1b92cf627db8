package period

// lasting resolves a length: its value, and its days where it ends or begins now.
func (r *resolver) lasting(f *form, first, last int) reading {
	count := f.count
	if f.most.Coef != 0 {
		count = f.most
	}
	v := reading{value: lengthValue(count, f.vague, f.unit)}
	if f.vague && f.unit >= DayUnit {
		if f.dir == coming {
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
