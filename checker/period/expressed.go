package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

// The edges that look from the publication: earlier this year, later today.
const (
	earlierIn edge = iota + 4
	laterIn
)

var mods = [...]string{whole: "", early: "START", middle: "MID", late: "END", earlierIn: "START", laterIn: "END"}

// bounds are the prepositions that make a bound.
var bounds = text.NewTable(map[string]Bound{
	"since": Since, "after": After, "until": Until, "till": Until, "through": Until, "by": By, "before": Before, "from": Since,
})

// expression is what Scan gives for a form at the tokens [first, end).
func expression(d *text.Document, f form, first, end int) Expression {
	e := Expression{Span: d.Span(first, end), First: first, End: end, Unit: f.unit, Mod: f.mod, Fiscal: f.fiscal, form: f}
	if f.edge != whole {
		e.Mod = mods[f.edge]
	}
	switch f.kind {
	case calendar, relative:
		e.Type = Date
	case shifted:
		e.Type, e.Count, e.Vague = Date, f.count, f.vague
		if f.of != nil {
			e.Type = Duration
		}
	case lasting:
		e.Type, e.Count, e.Most, e.Vague = Duration, f.count, f.most, f.vague
	case counted:
		e.Type, e.Count = Period, f.count
		if f.nth > 0 {
			e.Type = Date
		}
	case repeated:
		e.Type, e.Count = Set, f.count
	case reference:
		e.Type, e.Vague = Date, true
	case clocked:
		e.Type, e.Clock, e.HasClock = Time, f.clock, f.hasClock
	case stretch:
		e.Type = Period
		if f.of.kind == clocked {
			e.Type, e.Clock, e.HasClock = Time, f.of.clock, f.of.hasClock
		}
	}
	named := &f
	if f.kind == clocked && f.of != nil {
		named = f.of
	}
	if named.weekday != 0 {
		e.Weekday, e.HasWeekday = time.Weekday(named.weekday-1), true
	}
	e.Explicit = f.explicit()
	if first > 0 {
		e.Bound, _ = bounds.Get(d.Tokens[first-1].Word)
		if f.kind == stretch || f.kind == lasting || f.kind == repeated {
			e.Bound = Within
		}
	}
	return e
}

// explicit reports whether the words print all of the form.
func (f *form) explicit() bool {
	switch f.kind {
	case calendar:
		if f.dir != nowhere || f.short {
			return false
		}
		return f.year != 0 || f.of != nil && f.of.explicit()
	case lasting, repeated:
		return f.dir == nowhere && !f.vague
	case counted, clocked:
		return f.of != nil && f.of.explicit()
	case stretch:
		return f.of.explicit() && f.to.explicit()
	}
	return false
}
