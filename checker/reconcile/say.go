package reconcile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
)

// Message says in one line what is in conflict.
func (c Conflict) Message() string {
	if c.message != "" {
		return c.message
	}
	if told := c.inWords(); told != "" {
		return told
	}
	if s := c.computed(); s != "" {
		return s
	}
	f := c.Claims[0].Fact
	of := Title(f.Measure, f.Subject)
	for _, o := range c.Claims {
		if o.Op == claim.Weekday {
			return c.weekdays(time.Weekday(o.Nominal.Coef), of)
		}
	}
	switch {
	case len(c.Claims) == 1:
		return "This cannot be true of " + of
	case f.Measure.Kind == claim.Streak:
		return "One run is counted in two ways: " + of
	case f.Measure.Kind == claim.Origin:
		return "Two answers where there is one: " + of
	case c.oneFact() && len(c.Claims) == 2:
		return "Two figures for " + of + in(f)
	case len(c.Claims) == 2:
		return "These two cannot both be true: " + of
	}
	return fmt.Sprintf("These %s cannot all be true: %s", count(len(c.Claims)), of)
}

// inWords is what the claims say in words of their own, in the order of the
// text. It is empty where one of them has none.
func (c Conflict) inWords() string {
	claims := slices.SortedFunc(slices.Values(c.Claims), claim.Compare)
	var said []string
	for _, o := range claims {
		if o.Says == "" {
			return ""
		}
		if !slices.Contains(said, o.Says) {
			said = append(said, o.Says)
		}
	}
	return strings.Join(said, "; ")
}

// weekdays says which weekday a day is, and which one the text gives it.
func (c Conflict) weekdays(said time.Weekday, of string) string {
	for _, o := range c.Claims {
		if o.Op == claim.Bound {
			d := period.Day(o.Nominal.Coef)
			s := fmt.Sprintf("%s is a %s, not a %s", period.Interval{From: d, To: d + 1}, d.Weekday(), said)
			if len(o.Fact.Subject) > 1 {
				s += ": " + of
			}
			return s
		}
	}
	return "Two weekdays for one day: " + of
}

// Title names a measure of a subject: China–Russia trade; visits by Xi Jinping to
// Russia. A measure's title has a %s for each part of the subject, or none.
func Title(m claim.Measure, subject []string) string {
	t := m.Title
	if t == "" {
		t = m.ID
	}
	switch n := strings.Count(t, "%s"); {
	case n == 0 && len(subject) == 0:
		return t
	case n == 0 && m.Kind == claim.Origin:
		return t + " (" + strings.Join(subject, ", ") + ")"
	case n == 0:
		return strings.Join(subject, "–") + " " + t
	case n == len(subject):
		parts := make([]any, n)
		for i, s := range subject {
			parts[i] = s
		}
		return fmt.Sprintf(t, parts...)
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(t, "%s", "")), " ") + ": " + strings.Join(subject, ", ")
}

// Why is the computation in one line.
func (c Conflict) Why() string {
	if c.why != "" {
		return c.why
	}
	if c.inWords() != "" {
		return "" // the message has it
	}
	var said []string
	for _, o := range c.Claims {
		s := Say(o)
		if o.Op == claim.Bound && o.Fact.Measure.Kind != claim.Origin && o.Fact.Measure.Kind != claim.Streak && o.Fact.Measure.Kind != claim.Counter && !c.oneFact() && o.Fact.When.Known() {
			s = o.Fact.When.String() + ": " + s
		}
		if o.Inferred != "" {
			s += " (" + o.Inferred + ")"
		}
		said = append(said, s)
	}
	why := strings.Join(said, "; ")
	if len(c.Claims) == 2 && c.oneFact() {
		why = strings.Join(said, " and ") + " do not meet"
	}
	if len(c.Implied) > 0 {
		why += "; " + strings.Join(c.Implied, "; ")
	}
	return why
}

// oneFact reports whether all claims bound one fact, and no relation is in play.
func (c Conflict) oneFact() bool {
	for _, o := range c.Claims {
		if o.Op != claim.Bound || len(c.Implied) > 0 {
			return false
		}
	}
	return true
}

// Say tells what a claim says, in figures: "244.75 to 244.85 billion USD". It is
// empty for words and names, which say it themselves.
func Say(c claim.Claim) string {
	if c.Fact.Measure.Kind >= claim.Wording {
		return ""
	}
	if c.Says != "" {
		return c.Says
	}
	r := c.Hard
	if c.Tentative {
		r = c.Soft
	}
	switch c.Op {
	case claim.Ratio:
		return fmt.Sprintf("%s is %s times %s", when(c.Fact, "it"), Range(r, ""), when(c.Other[0], "the other"))
	case claim.Difference:
		if r.Lo.Value.Sign() == 0 && !r.Lo.None && r.Hi.None {
			return fmt.Sprintf("%s is more than %s", when(c.Fact, "it"), when(c.Other[0], "the other"))
		}
		return fmt.Sprintf("%s is %s more than %s", when(c.Fact, "it"), Range(r, c.Fact.Measure.Unit), when(c.Other[0], "the other"))
	case claim.Earlier:
		return fmt.Sprintf("no time as long before %s is beyond %s", when(c.Fact, "it"), end(r.Hi.Value, c.Fact.Measure.Unit))
	case claim.Weekday:
		return fmt.Sprintf("the text says %s", time.Weekday(c.Nominal.Coef))
	case claim.Sum:
		return "the parts make the whole"
	case claim.Bound:
	}
	if c.Fact.Measure.Kind == claim.Streak && c.Fact.When.Closed() {
		first := firstYear(fromRange(r), &c)
		if first.lo.known() && first.hi.known() {
			lo, _ := first.lo.floor()
			hi, _ := first.hi.floor()
			s := fmt.Sprintf("year %s as of %s: began %d", c.Nominal, c.Fact.When, hi)
			if lo < hi {
				s = fmt.Sprintf("year %s as of %s: began %d or %d", c.Nominal, c.Fact.When, lo, hi)
			}
			return s
		}
	}
	if c.Fact.Measure.Kind == claim.Counter && c.Fact.Event == "" && c.Published.Known() {
		return Range(r, c.Fact.Measure.Unit) + " (told " + c.Published.String() + ")"
	}
	return Range(r, c.Fact.Measure.Unit)
}

func when(f claim.Fact, otherwise string) string {
	if f.When.Known() {
		return f.When.String()
	}
	return otherwise
}

func in(f claim.Fact) string {
	if f.Measure.Kind == claim.Counter || !f.When.Known() {
		return ""
	}
	return " in " + f.When.String()
}

func count(n int) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six"}
	if n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n)
}

// Range says a range of a unit in words: "more than 40", "244.75 to 244.85
// billion USD", "1949".
func Range(r quantity.Range, unit string) string {
	switch {
	case r.Lo.None && r.Hi.None:
		return "any figure"
	case r.Hi.None && r.Lo.Open:
		return "more than " + end(r.Lo.Value, unit)
	case r.Hi.None:
		return "at least " + end(r.Lo.Value, unit)
	case r.Lo.None && r.Hi.Open:
		return "less than " + end(r.Hi.Value, unit)
	case r.Lo.None:
		return "at most " + end(r.Hi.Value, unit)
	case r.Lo.Value.Cmp(r.Hi.Value) == 0:
		return end(r.Lo.Value, unit)
	}
	lo, hi := end(r.Lo.Value, unit), end(r.Hi.Value, unit)
	if a, b, ok := strings.Cut(lo, " "); ok && strings.HasSuffix(hi, " "+b) {
		return a + " to " + hi // the unit once
	}
	return lo + " to " + hi
}

// end is one value with its scale word and unit.
func end(v numeral.Decimal, unit string) string {
	switch unit {
	case "day":
		d := period.Day(v.Coef)
		return fmt.Sprintf("%s, %s", d.Weekday(), d)
	case "year", "":
		return v.String()
	}
	s := v.Printed()
	if unit != "count" {
		s += " " + unit
	}
	return s
}
