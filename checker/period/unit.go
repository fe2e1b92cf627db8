package period

import "time"

// container is the unit of the calendar that a day lies in.
func container(u Unit, d Day) Interval {
	y, m, _ := d.Date()
	switch u {
	case DayUnit, Hour, Minute, Second:
		return Interval{d, d + 1}
	case Weekend:
		w := container(Week, d)
		return Interval{w.From + 5, w.To}
	case Week, Fortnight:
		monday := d - Day((int(d.Weekday())+6)%7)
		return Interval{monday, monday + 7}
	case Month:
		return MonthOf(y, m)
	case Season:
		if m == time.December {
			return seasonIn(y, winter)
		}
		if m <= time.February {
			return seasonIn(y-1, winter)
		}
		return seasonIn(y, seasonOf(m))
	case Quarter:
		return quarterIn(y, (int(m)+2)/3)
	case Half:
		return halfIn(y, (int(m)+5)/6)
	case Decade:
		return Interval{On(y/10*10, 1, 1), On(y/10*10+10, 1, 1)}
	case Century:
		return Interval{On(y/100*100, 1, 1), On(y/100*100+100, 1, 1)}
	}
	return YearOf(y)
}

// step is the unit n units after the one that begins on v.From.
func step(u Unit, v Interval, n int) Interval {
	y, m, d := v.From.Date()
	switch u {
	case DayUnit, Hour, Minute, Second:
		return Interval{v.From + Day(n), v.From + Day(n) + 1}
	case Weekend, Week:
		return Interval{v.From + Day(7*n), v.To + Day(7*n)}
	case Fortnight:
		return Interval{v.From + Day(14*n), v.To + Day(14*n)}
	case Month:
		return MonthOf(y, m+time.Month(n))
	case Season, Quarter:
		return Interval{On(y, m+time.Month(3*n), d), On(y, m+time.Month(3*n+3), d)}
	case Half:
		return Interval{On(y, m+time.Month(6*n), d), On(y, m+time.Month(6*n+6), d)}
	case Decade:
		return container(Decade, On(y+10*n, 1, 1))
	case Century:
		return container(Century, On(y+100*n, 1, 1))
	}
	return YearOf(y + n)
}

// along is the day n units after d, on the same day of the month where there is
// one, else on its last.
func along(u Unit, d Day, n int) Day {
	y, m, day := d.Date()
	switch u {
	case DayUnit:
		return d + Day(n)
	case Weekend, Week:
		return d + Day(7*n)
	case Fortnight:
		return d + Day(14*n)
	case Month:
		return clamp(y, m+time.Month(n), day)
	case Season, Quarter:
		return clamp(y, m+time.Month(3*n), day)
	case Half:
		return clamp(y, m+time.Month(6*n), day)
	case Year:
		return clamp(y+n, m, day)
	case Decade:
		return clamp(y+10*n, m, day)
	case Century:
		return clamp(y+100*n, m, day)
	}
	return d
}

func clamp(y int, m time.Month, day int) Day {
	v := Interval{On(y, m, 1), On(y, m+1, 1)}
	return min(v.From+Day(day-1), v.To-1)
}

func quarterIn(y, n int) Interval {
	return Interval{On(y, time.Month(3*n-2), 1), On(y, time.Month(3*n+1), 1)}
}

func halfIn(y, n int) Interval {
	return Interval{On(y, time.Month(6*n-5), 1), On(y, time.Month(6*n+1), 1)}
}

// seasonIn is a season of a year; the winter of a year begins in its December.
func seasonIn(y, n int) Interval {
	return Interval{On(y, time.Month(3*n), 1), On(y, time.Month(3*n+3), 1)}
}

func seasonOf(m time.Month) int {
	switch {
	case m == time.December || m < time.March:
		return winter
	case m < time.June:
		return spring
	case m < time.September:
		return summer
	}
	return autumn
}

// third is the part of a period that early, mid or late names.
func third(v Interval, u Unit, e edge) Interval {
	if !v.Closed() || e == whole || u <= DayUnit {
		return v
	}
	y, m, _ := v.From.Date()
	var a, b Day
	switch u {
	case Week, Weekend, Fortnight:
		a, b = v.From+2, v.From+4
	case Month:
		a, b = v.From+10, v.From+20
	case Season, Quarter:
		a, b = On(y, m+1, 1), On(y, m+2, 1)
	case Half:
		a, b = On(y, m+2, 1), On(y, m+4, 1)
	case Year:
		a, b = On(y, 5, 1), On(y, 9, 1)
	case Decade:
		a, b = On(y+4, 1, 1), On(y+7, 1, 1)
	case Century:
		a, b = On(y+33, 1, 1), On(y+67, 1, 1)
	default:
		return v
	}
	switch e {
	case early:
		return Interval{v.From, a}
	case middle:
		return Interval{a, b}
	case late:
		return Interval{b, v.To}
	}
	return v
}
