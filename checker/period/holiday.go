package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

// festival is a day of the year that news calls by name.
type festival struct {
	first string // the first word, by which it is found
	rest  string // the others
	day   func(year int) Day
	alone bool // the first word may stand alone: Christmas (Day)
}

// holidays are the fixed and movable feasts whose day a rule gives.
// United States federal holidays follow 5 U.S.C. 6103.
var holidays = []festival{
	{"christmas", "", fixed(12, 25), true},
	{"thanksgiving", "", nth(4, time.Thursday, 11), true},
	{"halloween", "", fixed(10, 31), true},
	{"juneteenth", "", fixed(6, 19), true},
	{"hogmanay", "", fixed(12, 31), true},
	{"pentecost", "", easter(49), true},
	{"new", "year 's day", fixed(1, 1), false},
	{"valentine", "'s day", fixed(2, 14), false},
	{"labor", "day", nth(1, time.Monday, 9), false},
	{"memorial", "day", lastMonday(5), false},
	{"columbus", "day", nth(2, time.Monday, 10), false},
	{"independence", "day", fixed(7, 4), false},
	{"veterans", "day", fixed(11, 11), false},
	{"victory", "day", fixed(5, 9), false},
	{"may", "day", fixed(5, 1), false},
	{"boxing", "day", fixed(12, 26), false},
	{"bastille", "day", fixed(7, 14), false},
	{"australia", "day", fixed(1, 26), false},
	{"canada", "day", fixed(7, 1), false},
	{"good", "friday", easter(-2), false},
	{"ash", "wednesday", easter(-46), false},
	{"palm", "sunday", easter(-7), false},
	{"maundy", "thursday", easter(-3), false},
	{"int'l", "workers day", fixed(5, 1), false},
	{"international", "workers ' day", fixed(5, 1), false},
	{"international", "workers day", fixed(5, 1), false},
	{"international", "women 's day", fixed(3, 8), false},
	{"earth", "day", fixed(4, 22), false},
	{"black", "friday", after(nth(4, time.Thursday, 11), 1), false},
	{"cyber", "monday", after(nth(4, time.Thursday, 11), 4), false},
	{"easter", "monday", easter(1), false},
	{"presidents", "day", nth(3, time.Monday, 2), false},
	{"whit", "monday", easter(50), false},
	{"easter", "", easter(0), true}, // after Easter Monday, which is longer
	{"armistice", "day", fixed(11, 11), false},
}

// namedDays are the holidays by the number of their first word, with their
// other words.
var namedDays = func() *text.Table[[]namedDay] {
	t := &text.Table[[]namedDay]{}
	for n, h := range holidays {
		d := namedDay{holiday: n, alone: h.alone}
		for w := range fields(h.rest) {
			d.rest = append(d.rest, text.Intern(w))
		}
		id := text.Intern(h.first)
		all, _ := t.Get(id)
		t.Set(id, append(all, d))
	}
	return t
}()

type namedDay struct {
	holiday int
	rest    []text.Word
	alone   bool
}

func fixed(m time.Month, d int) func(int) Day {
	return func(y int) Day { return On(y, m, d) }
}

// nth is the nth such weekday of a month.
func nth(n int, w time.Weekday, m time.Month) func(int) Day {
	return func(y int) Day {
		d := On(y, m, 1)
		return d + Day((int(w)-int(d.Weekday())+7)%7+7*(n-1))
	}
}

func after(day func(int) Day, n Day) func(int) Day {
	return func(y int) Day { return day(y) + n }
}

func lastMonday(m time.Month) func(int) Day {
	return func(y int) Day {
		d := On(y, m+1, 1) - 1
		return d - Day((int(d.Weekday())-int(time.Monday)+7)%7)
	}
}

// easter is the days after Easter Sunday of the Gregorian calendar, by the
// method of Meeus, Jones and Butcher.
func easter(after int) func(int) Day {
	return func(y int) Day {
		a, b, c := y%19, y/100, y%100
		d, e := b/4, b%4
		f := (b + 8) / 25
		g := (b - f + 1) / 3
		h := (19*a + b - d - g + 15) % 30
		i, k := c/4, c%4
		l := (32 + 2*e + 2*i - h - k) % 7
		m := (a + 11*h + 22*l) / 451
		n := h + l - 7*m + 114
		return On(y, time.Month(n/31), n%31+1) + Day(after)
	}
}

// holiday reads Christmas, Christmas Eve, Labor Day, New Year's Eve.
func (p *parser) holiday(i int) (f form, end int, ok bool) {
	if !p.capital(i) {
		return form{}, 0, false
	}
	all, _ := namedDays.Get(p.word(i))
next:
	for _, d := range all {
		j := i + 1
		for _, w := range d.rest {
			if w == wDay && p.word(j) == wEve && j > i+1 && p.capital(j) {
				return p.yearOfHoliday(form{unit: DayUnit, holiday: d.holiday + 1, eve: true}, j+1)
			}
			if w == wQuote && p.quoteMark(p.word(j)) {
				j++
				continue
			}
			if p.word(j) != w || w != wQuoteS && !p.capital(j) {
				continue next
			}
			j++
		}
		f = form{unit: DayUnit, holiday: d.holiday + 1}
		if d.alone {
			switch {
			case p.word(j) == wEve && p.capital(j):
				f.eve = true
				j++
			case p.word(j) == wDay && p.capital(j) || p.role(j)&aWeekday != 0 && p.word(i) == wEaster && p.entry(j).n == 0:
				j++
			case p.capital(j) || p.tight(j) && p.word(j) == wHyphen || p.nounFollows(j):
				return form{}, 0, false // Christmas Island, Easter holidays
			}
		}
		return p.yearOfHoliday(f, j)
	}
	return form{}, 0, false
}

func (p *parser) yearOfHoliday(f form, i int) (form, int, bool) {
	y, short, end := p.yearAfter(i)
	if y != 0 && p.word(i) != wComma {
		f.year, f.short = y, short
		return f, end, true
	}
	f.of, end = p.yearOf(i)
	return f, end, true
}

var wEve, wEaster = text.Intern("eve"), text.Intern("easter")
