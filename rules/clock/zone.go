package clock

import (
	"slices"
	"time"

	"github.com/factlint/factlint/checker/period"
)

// zone is how many minutes the clocks of a zone are ahead of UTC: standard in
// winter, summer in summer, by the rule of the place. Offsets and rules are those of
// the IANA time zone database, from 1987 on.
type zone struct {
	standard, summer int
	rule             rule
}

// rule says when clocks are put forward.
type rule uint8

const (
	never    rule = iota
	american      // from the second Sunday of March (until 2006: the first of April) to the first of November (the last of October)
	european      // from the last Sunday of March to the last of October
	southern      // Australia's: from the first Sunday of October to the first of April
	twoZones      // the letters stand for two zones: either
)

// zones are the zones that news prints, by their signs and by places whose time is
// told ("Tokyo time"). Copy writes EST, CET and AEST all year round, and means the
// clocks of the day: such signs have both.
var zonesByName = map[string]zone{
	"GMT": {0, 0, never}, "UTC": {0, 0, never}, "BST": {60, 60, never}, "EST": {-300, -240, american}, "EDT": {-240, -240, never}, "ET": {-300, -240, american},
	"CST": {-360, 480, twoZones}, "CDT": {-300, -300, never}, "CT": {-360, -300, american}, "MST": {-420, -360, twoZones}, "MDT": {-360, -360, never},
	"MT": {-420, -360, american}, "PST": {-480, -420, american}, "PDT": {-420, -420, never}, "PT": {-480, -420, american},
	"CET": {60, 120, european}, "CEST": {120, 120, never}, "EET": {120, 180, european}, "EEST": {180, 180, never}, "JST": {540, 540, never},
	"KST": {540, 540, never}, "HKT": {480, 480, never}, "AEST": {600, 660, southern}, "AEDT": {660, 660, never}, "NZST": {720, 780, twoZones},
	"Eastern": {-300, -240, american}, "Central": {-360, -300, american}, "Mountain": {-420, -360, american}, "Pacific": {-480, -420, american},
	"York": {-300, -240, american}, "Washington": {-300, -240, american},
	"London": {0, 60, european}, "Paris": {60, 120, european}, "Berlin": {60, 120, european}, "Rome": {60, 120, european}, "Madrid": {60, 120, european},
	"Brussels": {60, 120, european}, "Vienna": {60, 120, european}, "Tokyo": {540, 540, never}, "Seoul": {540, 540, never}, "Beijing": {480, 480, never},
	"Shanghai": {480, 480, never}, "Singapore": {480, 480, never}, "Delhi": {330, 330, never}, "Mumbai": {330, 330, never}, "Dubai": {240, 240, never},
	"Sydney": {600, 660, southern}, "Melbourne": {600, 660, southern},
}

// always are signs that name one half of the year, and are written all year round.
var always = map[string]bool{"EST": true, "PST": true, "CET": true, "EET": true, "AEST": true}

// offsets are what a zone's clocks may be ahead of UTC on a day: both near the day
// on which they are put forward or back, and where the day is not known.
func (z zone) offsets(name string, day period.Interval) []int {
	switch {
	case z.standard == z.summer:
		return []int{z.standard}
	case z.rule == twoZones || !day.Closed() || day.Days() > 7:
		return []int{z.standard, z.summer}
	}
	const near = 2
	d := day.From
	before, after := z.rule.summer(d-near), z.rule.summer(d+near)
	switch {
	case before != after:
		return []int{z.standard, z.summer}
	case !before:
		return []int{z.standard}
	case always[name]:
		return []int{z.summer, z.standard}
	}
	return []int{z.summer}
}

// onDay are what a zone's clocks may be ahead of UTC on a day of any year: of a
// year before the American rule changed, and of one after.
func (z zone) onDay(name string, month time.Month, day int) []int {
	const week = 4 // a Sunday falls on another day each year
	var all []int
	for _, year := range [...]int{1995, 2015} {
		for _, off := range [...]period.Day{-week, week} {
			d := period.On(year, month, day) + off
			for _, o := range z.offsets(name, period.Interval{From: d, To: d + 1}) {
				if !slices.Contains(all, o) {
					all = append(all, o)
				}
			}
		}
	}
	return all
}

// summer reports whether clocks are put forward on a day.
func (r rule) summer(d period.Day) bool {
	y := d.Year()
	switch r {
	case american:
		if y < 2007 {
			return d >= sunday(y, time.April, 1) && d < lastSunday(y, time.October)
		}
		return d >= sunday(y, time.March, 2) && d < sunday(y, time.November, 1)
	case european:
		return d >= lastSunday(y, time.March) && d < lastSunday(y, time.October)
	case southern:
		return d < sunday(y, time.April, 1) || d >= sunday(y, time.October, 1)
	case never, twoZones:
	}
	return false
}

// sunday is the nth Sunday of a month.
func sunday(y int, m time.Month, n int) period.Day {
	d := period.On(y, m, 1)
	return d + period.Day((7-int(d.Weekday()))%7+7*(n-1))
}

func lastSunday(y int, m time.Month) period.Day {
	d := period.On(y, m+1, 1) - 1
	return d - period.Day(d.Weekday())
}
