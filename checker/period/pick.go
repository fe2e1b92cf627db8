package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

// nearAhead is how many days ahead a date without a year may lie and still be
// read so where the sentence is in the past: the meeting was set for Oct. 25.
const nearAhead = 35

// pick chooses the year of a month, day, quarter, half, season or holiday that
// is printed without one.
func (r *resolver) pick(f *form, first, last int) (year int, ok bool) {
	switch f.dir {
	case previous, following, same:
		if r.focus.Closed() {
			return r.pickFromFocus(f), true
		}
	}
	if !r.pub.Closed() || r.pub.Days() > 366 {
		return 0, false
	}
	y := r.pub.From.Year()
	latest := func(begins func(Interval) bool) int {
		for n := y + 1; n > y-2; n-- {
			if begins(f.in(n)) {
				return n
			}
		}
		return y - 2
	}
	earliest := func(ends func(Interval) bool) int {
		for n := y - 1; n < y+2; n++ {
			if ends(f.in(n)) {
				return n
			}
		}
		return y + 2
	}
	over := func(v Interval) bool { return v.To <= r.pub.From }
	begun := func(v Interval) bool { return v.From < r.pub.To }
	toCome := func(v Interval) bool { return v.From >= r.pub.To }
	notOver := func(v Interval) bool { return v.To > r.pub.From }
	switch f.dir {
	case theLast, previous:
		return latest(over), true
	case theNext, following:
		return earliest(toCome), true
	case this:
		for n := y - 1; n <= y+1; n++ {
			if v := f.in(n); v.From <= r.pub.From && r.pub.From < v.To {
				return n, true
			}
		}
		return y, true
	}
	if f.month == time.September && f.day == 11 && y > 2001 && r.attacks(f, last) {
		return 2001, true
	}
	t := r.tenseAt(first, last)
	if r.aheadAt(first, last) && t != told || r.by(first) {
		t = ahead
	}
	if r.past != 0 && r.past < y && t != ahead && (f.unit == Month || f.unit == DayUnit) && r.speaksOfPast(first) {
		return r.past, true
	}
	if r.pub.Days() > 31 {
		return y, true
	}
	if t == ahead {
		return earliest(notOver), true
	}
	switch f.unit {
	case Quarter, Half:
		return latest(over), true
	case DayUnit:
		was, comes := latest(begun), earliest(toCome)
		before, after := int(r.pub.From-f.in(was).From), int(f.in(comes).From-r.pub.From)
		if before == 0 {
			return was, true
		}
		if t == told && before > 365-nearAhead && after <= nearAhead || t == untold && 2*after < before {
			return comes, true
		}
		return was, true
	}
	return latest(begun), true
}

// by reports whether "by" stands before the token.
func (r *resolver) by(first int) bool { return first > 0 && r.tokens[first-1].Word == wBy }

// speaksOfPast reports whether the sentence, or the one before it in the same
// block, named another year than the publication's: In 2004 … In December …
func (r *resolver) speaksOfPast(first int) bool {
	s := r.sentence(first)
	return r.pastAt == r.next || r.pastAt == r.next-1 && r.d.Sentences[r.pastAt].Block == s.Block
}

// pickFromFocus is the year of the previous May or the following March, seen from
// what was spoken of.
func (r *resolver) pickFromFocus(f *form) int {
	y := r.focus.From.Year()
	switch f.dir {
	case previous:
		if f.in(y).To > r.focus.From {
			y--
		}
	case following:
		if f.in(y).From < r.focus.To {
			y++
		}
	}
	return y
}

// attacks reports whether a Sept. 11 without a year is that of 2001, as it is in
// news but for the days around an anniversary: attacks follows, or the
// publication is months away.
func (r *resolver) attacks(f *form, last int) bool {
	if last < len(r.tokens) && terror.Has(r.tokens[last].Word) {
		return true
	}
	for y := r.pub.From.Year() - 1; y <= r.pub.From.Year()+1; y++ {
		if d := f.in(y).From - r.pub.From; d > -4*nearAhead && d < 4*nearAhead {
			return false
		}
	}
	return r.pub.Days() <= 31
}

var terror = text.NewSet("attacks attack terrorist terror hijackers commission memorial")
