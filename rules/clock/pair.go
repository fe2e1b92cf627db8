package clock

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordComma = text.Intern(",")
	wordOr    = text.Intern("or")
	wordSlash = text.Intern("/")
	openers   = text.NewSet("( [")
	closers   = text.NewSet(") ]")
	closing   = text.NewSet(", . ) ] ; / or")
	american4 = text.NewSet("eastern central mountain pacific")
	filling   = text.NewSet("local time on today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday")
)

const day = 24 * 60

// told is one time of day as the text tells it.
type told struct {
	*period.Expression
	zone string
	end  int // the token after it, its zone included
	at   int // minutes after midnight
	half bool
	fine bool // minutes are printed
}

// zones takes down a time and the same time in another zone: 6 a.m. EDT (1000
// GMT).
func zones(p *checker.Pass, s text.Sentence) {
	const past = 8 // a bracket after "a.m." may stand in a sentence of its own
	all := p.PeriodsIn(s.First, min(s.End+past, len(p.Tokens)))
	for i := 0; i < len(all) && all[i].First < s.End; i++ {
		if !all[i].HasClock {
			continue
		}
		a := timeOf(p, &all[i])
		if b, ok := slashed(p, a.end); ok {
			if a.zone != "" && a.zone != "local" && a.zone != b.zone {
				b.Interval = a.Interval
				same(p, &a, &b)
			}
			continue
		}
		if i+1 == len(all) || !all[i+1].HasClock {
			continue
		}
		b := timeOf(p, &all[i+1])
		if b.zone == "" || b.zone == "local" || !sameTime(p, &a, &b) {
			continue
		}
		if a.zone == "" || a.zone == "local" {
			local(p, &a, &b)
		} else {
			same(p, &a, &b)
		}
		i++
	}
}

func timeOf(p *checker.Pass, e *period.Expression) told {
	t := told{Expression: e, zone: e.Clock.Zone, end: e.End, at: e.Clock.Hour*60 + max(e.Clock.Minute, 0), fine: e.Clock.Minute >= 0}
	if t.zone == "" && american4.Has(p.Word(e.End)) && p.Tokens[e.End].Capital() {
		t.zone, t.end = p.Token(e.End), e.End+1
	}
	t.half = !e.Clock.Twelve && e.Clock.Hour <= 12 && e.Clock.Hour > 0 && t.zone != "GMT" && t.zone != "UTC"
	return t
}

// stateside are the zones in which American copy tells one time twice, with no more
// than a comma between.
var stateside = map[string]bool{"Eastern": true, "Central": true, "Mountain": true, "Pacific": true, "ET": true, "CT": true, "MT": true, "PT": true, "EST": true, "PST": true, "EDT": true, "PDT": true}

// sameTime reports whether the second of two times is the first in another zone:
// it stands in brackets after it, after a slash, or after "or".
func sameTime(p *checker.Pass, a, b *told) bool {
	i := a.end
	for n := 0; n < 3 && filling.Has(p.Word(i)); n++ {
		i++
	}
	switch w := p.Word(i); {
	case openers.Has(w):
		return i+1 == b.First && (b.end >= len(p.Tokens) || closing.Has(p.Word(b.end)) || closers.Has(p.Word(b.end-1)))
	case w == wordSlash || w == wordOr:
		return i+1 == b.First && a.zone != "" && a.zone != b.zone
	case w == wordComma:
		if i+1 == b.First { // 8 p.m. Eastern, 5 p.m. Pacific
			return stateside[a.zone] && stateside[b.zone] && a.zone != b.zone
		}
		return p.Word(i+1) == wordOr && i+2 == b.First && a.zone != ""
	}
	return false
}

// possible are the distances from UTC that a time's clocks may have.
func (t *told) possible(p *checker.Pass) []int {
	if t.Clock.Fixed && !always[t.zone] {
		return []int{t.Clock.Offset}
	}
	z, ok := zonesByName[t.zone]
	if !ok {
		return nil
	}
	when := t.Interval
	if !when.Closed() {
		when = p.Published.Interval
	}
	if !when.Closed() {
		if month, day := yearless(p); day != 0 {
			return z.onDay(t.zone, month, day)
		}
	}
	return z.offsets(t.zone, when)
}

// yearless is the month and day of a dateline that no year is known of.
func yearless(p *checker.Pass) (month time.Month, day int) {
	for i := range p.Periods {
		e := &p.Periods[i]
		if e.First >= p.Dateline.End {
			break
		}
		if _, m, d := e.Printed(); m != 0 && d != 0 {
			return m, d
		}
	}
	return 0, 0
}

// same takes down two times that are one: both in minutes of UTC. Where a sign may
// mean several distances, or a time either half of the day, they are taken as they
// fit best.
func same(p *checker.Pass, a, b *told) {
	best, first, second, off := 2*day, 0, 0, 0
	for _, x := range a.possible(p) {
		for _, y := range b.possible(p) {
			u, v := a.at-x, b.at-y
			gap := (v-u)%day + day
			if a.half || b.half {
				gap = (v-u)%(day/2) + day/2
			}
			gap %= day
			if a.half || b.half {
				gap %= day / 2
				if gap > day/4 {
					gap -= day / 2
				}
			} else if gap > day/2 {
				gap -= day
			}
			if max(gap, -gap) < best {
				best, first, second, off = max(gap, -gap), u, u+gap, y
			}
		}
	}
	if best == 2*day {
		return
	}
	slack := 0
	if a.fine != b.fine && (a.at%60 != 0 || b.at%60 != 0) {
		slack = 15 // shortly after 6 a.m.
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "clock", Title: "time", Kind: claim.Origin, Unit: "minutes"},
		Subject: []string{p.ID, strings.Join(strings.Fields(p.In(a.Span.Cover(b.Span))), " ")},
		Event:   strconv.Itoa(a.Start),
	}
	put(p, a, fact, first, slack, false, p.Slice(a.First, a.end)+" is "+shown(first+off)+" "+b.zone)
	put(p, b, fact, second, slack, false, "the text says "+p.Slice(b.First, b.end))
}

// local takes down how far the local time of an article is from UTC, by a time that
// it tells in another zone too. Two such hold only against each other, and softly:
// they may be of two places.
func local(p *checker.Pass, a, b *told) {
	of := b.possible(p)
	if len(of) == 0 || a.half || b.half {
		return
	}
	ahead := a.at - (b.at - of[0])
	ahead = (ahead%day + day) % day
	if ahead > 14*60 {
		ahead -= day
	}
	if ofCountry(p, a, b, ahead); abroad(p) {
		return // each of two countries has a local time of its own
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "clock", Title: "local time", Kind: claim.Origin, Unit: "minutes"},
		Subject: []string{p.ID, "local time"},
	}
	span := a.Span.Cover(b.Span)
	put(p, &told{Expression: &period.Expression{Span: span, First: a.First, End: b.End}, end: b.end}, fact, ahead, 90, true,
		p.Slice(a.First, a.end)+" at "+p.Slice(b.First, b.end)+" makes local time "+hours(ahead)+" UTC")
}

// put takes down a number of minutes, give or take.
func put(p *checker.Pass, t *told, fact claim.Fact, n, slack int, tentative bool, says string) {
	v := quantity.Between(numeral.Int(int64(n-slack)), numeral.Int(int64(n+slack)))
	p.Claim(p.Document.Span(t.First, t.end), claim.Claim{
		Fact: fact, Nominal: numeral.Int(int64(n)), Hard: v, Soft: v, Tentative: tentative, Says: strings.Join(strings.Fields(says), " "),
	})
}

// shown is a time of day in figures.
func shown(minutes int) string {
	minutes = (minutes%day + day) % day
	return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60)
}

func hours(minutes int) string {
	way := " ahead of"
	if minutes < 0 {
		way, minutes = " behind", -minutes
	}
	switch {
	case minutes == 60:
		return "1 hour" + way
	case minutes%60 == 0:
		return strconv.Itoa(minutes/60) + " hours" + way
	}
	return fmt.Sprintf("%d:%02d hours%s", minutes/60, minutes%60, way)
}
