package period

import (
	"fmt"
	"strconv"
	"time"

	"github.com/factlint/factlint/checker/numeral"
)

// valueOf is the TIMEX3 value of one unit of the calendar that begins on a day.
func valueOf(u Unit, d Day) string {
	y, m, day := d.Date()
	switch u {
	case DayUnit:
		return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
	case Weekend:
		return weekValue(d) + "-WE"
	case Week, Fortnight:
		return weekValue(d)
	case Month:
		return fmt.Sprintf("%04d-%02d", y, m)
	case Season:
		return fmt.Sprintf("%04d-%s", y, seasons[seasonOf(m)])
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", y, (int(m)+2)/3)
	case Half:
		return fmt.Sprintf("%04d-H%d", y, (int(m)+5)/6)
	case Decade:
		return fmt.Sprintf("%03d", y/10)
	case Century:
		return fmt.Sprintf("%02d", y/100)
	}
	return fmt.Sprintf("%04d", y)
}

// unknownValue is the TIMEX3 value of a unit of which nothing more is known.
func unknownValue(u Unit) string {
	switch u {
	case Weekend:
		return "XXXX-WXX-WE"
	case Week, Fortnight:
		return "XXXX-WXX"
	case Month:
		return "XXXX-XX"
	case Season:
		return "XXXX-XX"
	case Quarter:
		return "XXXX-QX"
	case Half:
		return "XXXX-HX"
	case Year:
		return "XXXX"
	case Decade:
		return "XXX"
	case Century:
		return "XX"
	}
	return "XXXX-XX-XX"
}

// partial is the TIMEX3 value of a calendar form whose year is not known.
func partial(f *form) string {
	switch {
	case f.holiday > 0:
		return "XXXX-XX-XX"
	case f.unit == Season:
		return "XXXX-" + seasons[f.nth]
	case f.unit == Quarter:
		return "XXXX-Q" + strconv.Itoa(f.nth)
	case f.unit == Half:
		return "XXXX-H" + strconv.Itoa(f.nth)
	case f.month != 0 && f.day != 0:
		return fmt.Sprintf("XXXX-%02d-%02d", f.month, f.day)
	case f.month != 0:
		return fmt.Sprintf("XXXX-%02d", f.month)
	case f.weekday != 0:
		return "XXXX-WXX-" + strconv.Itoa(isoWeekday(f.weekday))
	case f.day != 0:
		return fmt.Sprintf("XXXX-XX-%02d", f.day)
	}
	return unknownValue(f.unit)
}

// isoWeekday is 1 for Monday to 7 for Sunday, of a form's weekday.
func isoWeekday(w int) int { return (w+5)%7 + 1 }

func weekValue(d Day) string {
	y, w := time.Unix(int64(d)*86400, 0).UTC().ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}

// lengthValue is the TIMEX3 value of a length: P3Y, PT12H, PXM. Decades and
// centuries are given in years and fortnights in weeks.
func lengthValue(count numeral.Decimal, vague bool, u Unit) string {
	letter, times := "", int64(1)
	switch u {
	case Second:
		letter = "S"
	case Minute:
		letter = "M"
	case Hour:
		letter = "H"
	case DayUnit:
		letter = "D"
	case Weekend:
		letter = "WE"
	case Week:
		letter = "W"
	case Fortnight:
		letter, times = "W", 2
	case Month:
		letter = "M"
	case Season:
		letter = "SE"
	case Quarter:
		letter = "Q"
	case Half:
		letter = "H"
	case Year:
		letter = "Y"
	case Decade:
		letter, times = "Y", 10
	case Century:
		letter, times = "Y", 100
	}
	head := "P"
	if u < DayUnit {
		head = "PT"
	}
	if vague {
		return head + "X" + letter
	}
	halved := numeral.Decimal{Coef: 5, Exp: -1}
	switch {
	case count == halved && u == Hour:
		return "PT30M"
	case count == halved && u == Year:
		return "P6M"
	}
	n, ok := count.Mul(numeral.Int(times))
	if !ok {
		n = count
	}
	return head + plain(n) + letter
}

func plain(d numeral.Decimal) string {
	d = d.Reduce()
	return d.String()
}

// clockValue is the TIMEX3 value of a time of day: T17:37, T06, T16:08Z.
func clockValue(c Clock) string {
	s := fmt.Sprintf("T%02d", c.Hour)
	if c.Minute >= 0 {
		s += fmt.Sprintf(":%02d", c.Minute)
	} else {
		s += ":00"
	}
	if c.Second >= 0 {
		s += fmt.Sprintf(":%02d", c.Second)
	}
	switch {
	case !c.Fixed:
	case c.Offset == 0 && (c.Zone == "UTC" || c.Zone == "GMT"):
		s += "Z"
	default:
		sign, n := '+', c.Offset
		if n < 0 {
			sign, n = '-', -n
		}
		s += fmt.Sprintf("%c%02d:%02d", sign, n/60, n%60)
	}
	return s
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
