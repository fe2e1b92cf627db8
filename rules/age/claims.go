package age

import (
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
)

// month is how many days may lie between the day on which somebody had an age and
// the day on which it is told. Ages of one name are held against those of another
// article within a month too: it may be somebody else's name.
const month = 31

// put takes down what was told, once all of it is known. Somebody of whom only one
// thing is told is left to other articles.
func (r *reader) put() {
	for e := range r.Names.Entities {
		if r.Names.Entities[e].Kind != names.Person {
			continue
		}
		of := r.of(e)
		if len(of) == 0 {
			continue
		}
		name := r.Names.Entities[e].Name
		aged, born := -1, -1
		for i := range of {
			t := &of[i]
			if t.birth.Known() {
				if born < 0 {
					born = i
				}
				r.birth(t, name, claim.Fact{Measure: births, Subject: []string{r.ID, name}}, !t.sure)
				continue
			}
			if t.past {
				r.counted(t, name, claim.Fact{Measure: births, Subject: []string{r.ID, name}}, true)
				continue
			}
			if t.least {
				r.atLeast(t, name, claim.Fact{Measure: births, Subject: []string{r.ID, name}})
				continue
			}
			if t.turned {
				r.reached(t, name, claim.Fact{Measure: births, Subject: []string{r.ID, name}})
				continue
			}
			if len(of) > 1 {
				r.age(t, name)
			}
			if aged < 0 {
				aged = i
				r.counted(t, name, claim.Fact{Measure: births, Subject: []string{r.ID, name}}, !t.sure)
			}
		}
		if v := r.Published.Interval; v.Closed() && v.Days() == 1 && r.Names.Entities[e].Full() {
			r.share(of, aged, born, name, r.Names.Entities[e].Key())
		}
	}
}

// of is what is told of one person. Where one age is the one of now, the others
// are of another time; where somebody lived from one year to another, only the
// age at death is dated.
func (r *reader) of(entity int) (of []told) {
	now, over := false, period.Interval{}
	for i := range r.told {
		if t := &r.told[i]; t.entity == entity {
			now = now || t.now
			if t.died.Known() {
				over = t.died
			}
			of = append(of, *t)
		}
	}
	of = slices.DeleteFunc(of, func(t told) bool {
		return !t.birth.Known() && !t.turned && !t.past && !t.least && (now && !t.now || over.Known() && !t.over)
	})
	for i := range of {
		if of[i].over && !of[i].asOf.Known() && over.Known() {
			of[i].asOf = over
		}
	}
	return of
}

// share takes down the first birth, or else the first age, for other articles. It is
// put into two stretches of a month, so that articles within a month of each other
// meet in one of them.
func (r *reader) share(of []told, aged, born int, name, key string) {
	at := int(r.Published.From) / month
	for _, n := range []int{at, at + 1} {
		fact := claim.Fact{Measure: births, Subject: []string{key}, Event: strconv.Itoa(n)}
		if born >= 0 {
			r.birth(&of[born], name, fact, true)
		} else if aged >= 0 {
			r.counted(&of[aged], name, fact, true)
		}
	}
}

// age takes down an age as a figure of its own.
func (r *reader) age(t *told, name string) {
	n := numeral.Int(int64(t.age))
	fact := claim.Fact{Measure: ages, Subject: []string{r.ID, name}}
	if t.asOf.Known() {
		fact.Event = t.asOf.String()
	}
	r.Claim(t.span, claim.Claim{Fact: fact, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Tentative: !t.sure, Says: name + " is " + n.String()})
}

// birth takes down a day of birth.
func (r *reader) birth(t *told, name string, fact claim.Fact, tentative bool) {
	v := quantity.Between(decimal(t.birth.From), decimal(t.birth.To-1))
	r.Claim(t.span, claim.Claim{Fact: fact, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: tentative, Says: name + " was born " + in(t.birth) + t.birth.String()})
}

func in(v period.Interval) string {
	if v.Days() > 1 {
		return "in "
	}
	return "on "
}

// reached takes down the year of birth of somebody who turned so old in a year.
func (r *reader) reached(t *told, name string, fact claim.Fact) {
	year := t.asOf.From.Year() - t.age
	v := quantity.Between(decimal(period.On(year, 1, 1)), decimal(period.On(year+1, 1, 1)-1))
	says := name + " turned " + strconv.Itoa(t.age) + " in " + strconv.Itoa(t.asOf.From.Year()) + ": born in " + strconv.Itoa(year)
	r.Claim(t.span, claim.Claim{Fact: fact, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: !t.sure, Says: says})
}

// counted takes down the birth that an age counts from. Softly it is of the month
// before it is told; the hard reading allows a year more to either side.
func (r *reader) counted(t *told, name string, fact claim.Fact, tentative bool) {
	asOf := t.asOf
	if !asOf.Known() {
		if asOf = r.Published.Interval; !asOf.Closed() {
			return
		}
	}
	before := func(d period.Day, years int) period.Day {
		y, m, day := d.Date()
		return period.On(y-years, m, day)
	}
	soft := quantity.Between(decimal(before(asOf.From, t.age+1)-month), decimal(before(asOf.To-1, t.age)+1))
	hard := quantity.Between(decimal(before(asOf.From, t.age+2)), decimal(before(asOf.To-1, t.age-1)))
	first, last := before(asOf.From, t.age+1).Year(), before(asOf.To-1, t.age).Year()
	years := strconv.Itoa(first)
	switch {
	case last == first+1:
		years += " or " + strconv.Itoa(last)
	case last > first:
		years += " to " + strconv.Itoa(last)
	}
	is := " is "
	if t.past {
		is = " was "
	}
	says := name + is + strconv.Itoa(t.age) + " as of " + asOf.String() + ": born in " + years
	r.Claim(t.span, claim.Claim{Fact: fact, Nominal: soft.Lo.Value, Hard: hard, Soft: soft, Tentative: tentative, Says: says})
}

// atLeast takes down that somebody was no child in a year.
func (r *reader) atLeast(t *told, name string, fact claim.Fact) {
	y, _, _ := t.asOf.From.Date()
	v := quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: decimal(period.On(y-t.age+1, 1, 1))}}
	says := "by " + t.asOf.String() + " " + name + " was grown: “" + strings.Join(strings.Fields(r.In(t.span)), " ") + "”"
	r.Claim(t.span, claim.Claim{Fact: fact, Nominal: v.Hi.Value, Hard: v, Soft: v, Tentative: true, Says: says})
}
