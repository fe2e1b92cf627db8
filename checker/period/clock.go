package period

import "github.com/factlint/factlint/checker/text"

// Clock is a time of day as the text prints it.
type Clock struct {
	Hour, Minute, Second int    // 24 hours; −1 for a part that is not printed
	Twelve               bool   // printed with a.m. or p.m.
	Zone                 string // the zone's abbreviation in capitals, "local" for local time; empty where none is printed
	Offset               int    // minutes that the zone is ahead of UTC, where Fixed
	Fixed                bool   // the zone's distance from UTC is certain
}

// zone is a zone's distance from UTC in minutes. Zones whose letters mean
// several things (IST, CST) or change with the season (ET) are not fixed.
type zone struct {
	name   string
	offset int
	fixed  bool
}

// zones are the abbreviations of time zones that English news prints. Source:
// the IANA time zone database.
var zones = map[string]zone{
	"gmt": {"GMT", 0, true}, "utc": {"UTC", 0, true}, "z": {"UTC", 0, true},
	"est": {"EST", -300, true}, "edt": {"EDT", -240, true}, "et": {"ET", 0, false},
	"cst": {"CST", 0, false}, "cdt": {"CDT", -300, true}, "ct": {"CT", 0, false},
	"mst": {"MST", -420, true}, "mdt": {"MDT", -360, true}, "mt": {"MT", 0, false},
	"pst": {"PST", -480, true}, "pdt": {"PDT", -420, true}, "pt": {"PT", 0, false},
	"bst": {"BST", 60, true}, "cet": {"CET", 60, true}, "cest": {"CEST", 120, true},
	"eet": {"EET", 120, true}, "eest": {"EEST", 180, true}, "msk": {"MSK", 180, true},
	"jst": {"JST", 540, true}, "kst": {"KST", 540, true}, "hkt": {"HKT", 480, true},
	"aest": {"AEST", 600, true}, "aedt": {"AEDT", 660, true}, "nzst": {"NZST", 720, true}, "ist": {"IST", 0, false},
}

// zoneTable is zones by the number of the word.
var zoneTable = text.NewTable(zones)

// clock reads 17:37, 6 a.m. EST, 6:40 p.m. (GMT +8), 0737 GMT, 8 o'clock.
func (p *parser) clock(i int) (f form, end int, ok bool) {
	h, width := p.figures(i)
	c := Clock{Hour: h, Minute: -1, Second: -1}
	j := i + 1
	switch {
	case width == 0:
		return form{}, 0, false
	case width == 4:
		if h/100 > 24 || h%100 > 59 {
			return form{}, 0, false
		}
		c.Hour, c.Minute = h/100, h%100
		if _, k := p.zone(Clock{}, j); k == j || p.word(j) == wOpen {
			return form{}, 0, false
		}
	case h > 24:
		return form{}, 0, false
	case p.word(j) == wColon && p.tight(j) && p.tight(j+1):
		m, w := p.figures(j + 1)
		if w != 2 || m > 59 {
			return form{}, 0, false
		}
		c.Minute = m
		j += 2
		if p.word(j) == wColon && p.tight(j) && p.tight(j+1) {
			n, w := p.figures(j + 1)
			if w != 2 || n > 59 {
				return form{}, 0, false
			}
			c.Second = n
			j += 2
		}
		if p.tight(j) && (p.isDigits(j) || p.word(j) == wColon || p.word(j) == wHyphen && p.isDigits(j+1) && p.word(j+2) != wColon) {
			return form{}, 0, false
		}
	}
	printed := c.Minute >= 0
	k := j
	switch w := p.word(j); {
	case antemeridian.Has(w):
		c.Twelve, j = true, j+1
		if c.Hour == 12 {
			c.Hour = 0
		}
	case postmeridian.Has(w):
		c.Twelve, j = true, j+1
		if c.Hour < 12 {
			c.Hour += 12
		}
	case w == wOClock:
		j++
	}
	c, j = p.zone(c, j)
	sure := j > k
	if !sure {
		if !printed || c.Second >= 0 && !p.capital(j) && c.Hour < 10 && width == 1 {
			return form{}, 0, false
		}
		// 4:30 alone may be a score or a verse
		if !timely.Has(p.word(i-1)) && !(width == 2 && (i == p.lo || p.word(j) == wComma || p.word(j) == wClose || p.word(j) == 0 || p.role(j)&(aDay|aWeekday|aMonth) != 0 || p.word(i-1) == wClose || p.isDigits(i-1) || p.isDigits(j))) {
			return form{}, 0, false
		}
	}
	if c.Hour == 24 && c.Minute > 0 || c.Hour > 24 {
		return form{}, 0, false
	}
	f = form{kind: clocked, unit: Hour, clock: c, hasClock: true}
	if c.Minute >= 0 {
		f.unit = Minute
	}
	f, end = p.dayOfTime(f, j)
	return f, end, true
}

var timely = text.NewSet("at by until till from since around about after before between past to and near")

// zone reads the zone after a clock time: GMT, (GMT +8), local time, Eastern time.
func (p *parser) zone(c Clock, i int) (Clock, int) {
	j, open := i, false
	if p.word(j) == wOpen {
		j, open = j+1, true
	}
	w := p.word(j)
	if z, ok := zoneTable.Get(w); ok && (p.tokens[j].Case == text.Upper || w == wZ) {
		if w == wZ && (!p.tight(j) || open) {
			return c, i
		}
		c.Zone, c.Offset, c.Fixed = z.name, z.offset, z.fixed
		j++
		if (p.word(j) == wPlusSign || p.word(j) == wHyphen) && p.tight(j+1) && (w == wGMT || w == wUTC) {
			if n, width := p.figures(j + 1); width > 0 && width <= 2 && n <= 14 {
				if c.Offset = 60 * n; p.word(j) == wHyphen {
					c.Offset = -c.Offset
				}
				j += 2
			}
		}
		if p.word(j) == wTime {
			j++
		}
	} else if p.word(j+1) == wTime && (w == wLocal || p.capital(j)) && (w == wLocal || c.Hour >= 0 && p.tokens[j].Case == text.Title && i > p.lo) {
		c.Zone = "local"
		if w != wLocal {
			c.Zone = p.d.Token(j)
		}
		j += 2
	} else if p.word(j+1) == wStandard || p.word(j+1) == wDaylight {
		if p.word(j+2) != wTime || !p.capital(j) {
			return c, i
		}
		c.Zone = p.d.Token(j)
		j += 3
	} else {
		return c, i
	}
	if open {
		if p.word(j) != wClose {
			return c, j // (1200 GMT on Monday)
		}
		j++
	}
	return c, j
}

var (
	wZ, wGMT, wUTC = text.Intern("z"), text.Intern("gmt"), text.Intern("utc")
	wDaylight      = text.Intern("daylight")
)

// dayOfTime reads the day that goes on with a time: 3 p.m. Tuesday, 16:00 UTC
// today, noon on Friday is two.
func (p *parser) dayOfTime(f form, i int) (form, int) {
	e := p.entry(i)
	switch {
	case e.role&aDay != 0:
		g, end, ok := p.dayWord(i, e)
		if ok && g.part == noPart {
			f.of = &g
			return f, end
		}
	case e.role&(aWeekday|plural) == aWeekday && p.capital(i):
		g, end, ok := p.weekday(i, e)
		if ok && g.part == noPart && g.kind == calendar {
			f.of = &g
			return f, end
		}
	case e.role&aMonth != 0 && p.capital(i):
		g, end, ok := p.monthFirst(i)
		if ok && g.kind == calendar && g.unit == DayUnit {
			f.of = &g
			return f, end
		}
	case e.role&aDirection != 0:
		g, end, ok := p.directed(i, e, false)
		if ok && g.kind == clocked || ok && g.unit == DayUnit && g.kind == calendar {
			f.of = &g
			return f, end
		}
	}
	return f, i
}

// isoTime reads the time after a date as ISO 8601 writes it: T17:37:00Z.
func (p *parser) isoTime(date form, i, hour int) (f form, end int, ok bool) {
	f = form{kind: clocked, unit: Hour, of: &date, clock: Clock{Hour: hour, Minute: -1, Second: -1}, hasClock: true}
	j := i + 1
	for n := 0; n < 2 && p.word(j) == wColon && p.tight(j) && p.isDigits(j+1); n++ {
		// the seconds may have a fraction
		s := p.d.Token(j + 1)
		if len(s) < 2 || s[0] < '0' || s[0] > '5' || s[1] < '0' || s[1] > '9' {
			break
		}
		v := int(s[0]-'0')*10 + int(s[1]-'0')
		if n == 0 {
			f.clock.Minute, f.unit = v, Minute
		} else {
			f.clock.Second, f.unit = v, Second
		}
		j += 2
	}
	if p.word(j) == wZ && p.tight(j) {
		f.clock.Zone, f.clock.Fixed = "UTC", true
		return f, j + 1, true
	}
	if (p.word(j) == wPlusSign || p.word(j) == wHyphen) && p.tight(j) {
		if h, w := p.figures(j + 1); w == 2 && h < 15 || w == 4 && h/100 < 15 {
			minutes := h * 60
			if w == 4 {
				minutes = h/100*60 + h%100
			}
			k := j + 2
			if p.word(k) == wColon && p.tight(k) {
				if m, w := p.figures(k + 1); w == 2 && m < 60 {
					minutes += m
					k += 2
				}
			}
			if p.word(j) == wHyphen {
				minutes = -minutes
			}
			f.clock.Zone, f.clock.Offset, f.clock.Fixed = "UTC", minutes, true
			j = k
		}
	}
	return f, j, true
}

// timeOfDay reads noon, midnight, tonight, overnight, and the morning, the
// evening of May 7.
func (p *parser) timeOfDay(i int, the bool) (f form, end int, ok bool) {
	e, w := p.entry(i), p.word(i)
	if e.role&aHour != 0 {
		if the || e.role&plural != 0 || p.tight(i+1) && p.word(i+1) == wHyphen || p.capital(i) && i > p.lo || p.nounFollows(i+1) && p.role(i+1)&(aZone|aDay) == 0 && p.word(i+1) != wLocal {
			return form{}, 0, false
		}
		f = form{kind: clocked, unit: Hour, hasClock: true, clock: Clock{Hour: int(e.n), Minute: 0, Second: -1}}
		f.clock, end = p.zone(f.clock, i+1)
		f, end = p.dayOfTime(f, end)
		return f, end, true
	}
	if w == wTonight || w == wOvernight {
		if the || p.nounFollows(i+1) && w == wOvernight || p.capital(i) && i > p.lo {
			return form{}, 0, false
		}
		f = form{kind: clocked, part: night, dir: this, unit: DayUnit}
		if w == wOvernight {
			f.dir = same
		}
		return f, i + 1, true
	}
	if !the || e.role&aPart == 0 || e.role&plural != 0 {
		return form{}, 0, false
	}
	b := p.word(i - 2)
	if p.word(i+1) == wOf {
		g, k, ok := p.point(i + 2)
		if ok && g.unit == DayUnit && g.kind != stretch && g.part == noPart {
			f = form{kind: clocked, part: dayPart(e.n), unit: DayUnit, of: &g}
			return f, k, true
		}
		return form{}, 0, false
	}
	if (b == wIn || b == wDuring || p.role(i-2)&anEdge != 0) && !p.nounFollows(i+1) && !p.capital(i+1) {
		return form{kind: clocked, part: dayPart(e.n), dir: same, unit: DayUnit}, i + 1, true
	}
	return form{}, 0, false
}
