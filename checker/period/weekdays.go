package period

import "time"

// Weekdays are the weekdays that the text prints: both ends of a stretch (from
// Wednesday to Saturday), or the one of a day, twice. ok is false where an end has
// none.
func (e Expression) Weekdays() (first, last time.Weekday, ok bool) {
	if f := &e.form; f.kind == stretch {
		if f.of.weekday == 0 || f.to.weekday == 0 {
			return 0, 0, false
		}
		return time.Weekday(f.of.weekday - 1), time.Weekday(f.to.weekday - 1), true
	}
	return e.Weekday, e.Weekday, e.HasWeekday
}
