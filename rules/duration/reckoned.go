package duration

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	reckonSince = text.Intern("since")
	reckonLast  = text.Intern("last")
	reckonIn    = text.Intern("in")
	reckonFor   = text.Intern("for")
	reckonThe   = text.Intern("the")
	reckonComma = text.Intern(",")

	// amid are words that may stand between how long ago something was and its year.
	amid = text.NewSet(", ( ) in which is was that -- — – - back just only some now exactly ever are or a wait drought gap span period total stretch of for")
	// points come after a length that is reckoned from something else.
	points = text.NewSet("before after later earlier from old on into until prior hence of and")
	// missed are words of what has not been for so long.
	missed = text.NewSet("first not n't never only")
	stands = text.NewSet("stood served lasted operated existed")
	// raised are words of when a thing, and nobody, began to be.
	raised = text.NewSet("built founded established opened erected constructed completed consecrated launched")
)

// reckoned holds how long ago something was, or for how long it has been, against the
// year that stands right beside it: opened 35 years ago, in 1975; since 1984, a wait of 32
// years; not in 476 years. The last time was in 1520.
func reckoned(p *checker.Pass, n int, all []period.Expression, i int) {
	v := p.Published.Interval
	e := &all[i]
	if !v.Closed() || v.Days() > 366 || e.Most.Sign() != 0 || e.Count.Exp != 0 || e.Count.Coef < 3 && e.Unit == period.Year || e.Count.Coef < 1 || e.Fiscal {
		return
	}
	years := int(e.Count.Coef)
	switch e.Unit {
	case period.Year:
	case period.Decade:
		years *= 10
	default:
		return
	}
	if years > 2500 {
		return
	}
	ago := p.Word(e.End-1) == wordAgo
	var y *period.Expression
	switch {
	case ago:
		y = beside1(p, all, i)
	case e.Type != period.Duration || points.Has(p.Word(e.End)):
		return
	default:
		if y = sinceBeside(p, all, i); y != nil && over(p, p.Sentences[n], y) {
			return
		}
		if y == nil {
			y = standing(p, all, i)
		}
		if y == nil {
			y = lastTime(p, n, e)
		}
	}
	if y == nil {
		return
	}
	year, _, _ := y.Printed()
	reckon(p, e.Span, y.Span, years, year, e)
}

// reckon takes down a year, and that from it to publication it is so many years.
func reckon(p *checker.Pass, length, at text.Span, years, year int, e *period.Expression) {
	now := p.Published.From.Year()
	d := now - year
	low, high := slack(years, e)
	if d < 1 || years >= d-high && years <= d+low {
		return
	}
	place := p.Place(length).From
	f := claim.Fact{
		Measure: claim.Measure{ID: "reckoned", Title: "years since", Kind: claim.Origin, Unit: "years"},
		Subject: []string{p.ID, "reckoned " + strconv.Itoa(place.Line) + ":" + strconv.Itoa(place.Column)},
	}
	says := "from " + strconv.Itoa(year) + " to " + strconv.Itoa(now) + " is " + strconv.Itoa(d) + " years; the text says " + strings.Join(strings.Fields(p.In(length)), " ")
	for _, x := range []struct {
		span text.Span
		n    int
	}{{length, years}, {at, d}} {
		v := quantity.Exactly(numeral.Int(int64(x.n)))
		p.Claim(x.span, claim.Claim{Fact: f, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: true, Says: says})
	}
}

// slack is by how many years a length may be too long or too short: one, for birthdays;
// more where it is round or hedged.
func slack(years int, e *period.Expression) (long, short int) {
	long, short = 1, 1
	switch {
	case years%50 == 0:
		long, short = max(3, years/12), max(3, years/12)
	case years%10 == 0:
		long, short = 3, 3
	case years%5 == 0:
		long, short = 2, 2
	}
	if e == nil {
		return long, short
	}
	switch e.Mod {
	case "":
	case "MORE_THAN", "EQUAL_OR_MORE":
		short = max(short, 2+years/4)
	case "LESS_THAN", "EQUAL_OR_LESS":
		long = max(long, 2+years/4)
	default:
		long, short = max(long, 2+years/6), max(short, 2+years/6)
	}
	return long, short
}

// beside1 is the year right before or after how long ago something was.
func beside1(p *checker.Pass, all []period.Expression, i int) *period.Expression {
	if i+1 < len(all) && dates(&all[i+1]) && all[i+1].Bound == period.Within && all[i+1].First-all[i].End <= 3 && only(p, all[i].End, all[i+1].First) && all[i+1].First > all[i].End {
		if w := p.Word(all[i+1].First - 1); w == reckonIn || !p.Tokens[all[i+1].First].Space {
			return &all[i+1]
		}
	}
	if i > 0 && dates(&all[i-1]) && all[i-1].Bound == period.Within && all[i].First-all[i-1].End <= 4 && all[i].First > all[i-1].End && only(p, all[i-1].End, all[i].First) {
		return &all[i-1]
	}
	return nil
}

// sinceBeside is the year since when something has lasted for a length.
func sinceBeside(p *checker.Pass, all []period.Expression, i int) *period.Expression {
	e := &all[i]
	if i > 0 {
		if y := &all[i-1]; dates(y) && p.Word(y.First-1) == reckonSince && e.First > y.End && e.First-y.End <= 6 && p.Word(y.End) == reckonComma && only(p, y.End, e.First) {
			return y
		}
	}
	if i+1 < len(all) {
		y := &all[i+1]
		if !dates(y) || p.Word(y.First-1) != reckonSince {
			return nil
		}
		if y.First-1 == e.End && (p.Word(e.First-1) == reckonThe || p.Word(e.First) == reckonThe) || y.First-2 == e.End && p.Word(e.End) == reckonComma && p.Word(e.First-1) == reckonFor {
			return y
		}
	}
	return nil
}

// over reports whether what lasted since a year is over: when he retired, he had
// taught since 1951, for 40 years; not: they had not won since 1951.
func over(p *checker.Pass, s text.Sentence, since *period.Expression) bool {
	for i := since.First - 1; i >= s.First; i-- {
		switch w := p.Word(i); {
		case missed.Has(w), currently.Has(w):
			return false
		case had.Has(w):
			return true
		}
	}
	for i := since.End; i < min(s.End, since.End+6); i++ {
		if had.Has(p.Word(i)) {
			return true
		}
	}
	return false
}

var (
	had       = text.NewSet("had i'd he'd she'd we'd they'd")
	currently = text.NewSet("has have 's i've we've they've you've is are")
)

// standing is the year in which a thing was built that has stood for a length: built in
// 1931, has stood for 75 years.
func standing(p *checker.Pass, all []period.Expression, i int) *period.Expression {
	if i == 0 || p.Word(all[i].First-1) != reckonFor {
		return nil
	}
	y := &all[i-1]
	d := all[i].First - y.End
	if !dates(y) || d < 3 || d > 6 || p.Word(y.First-1) != reckonIn || !raised.Has(p.Word(y.First-2)) {
		return nil
	}
	for k := y.End; k < all[i].First; k++ {
		if stands.Has(p.Word(k)) {
			return y
		}
	}
	return nil
}

// lastTime is the year of "the last time", in the sentence after one that says for how
// long something has not been.
func lastTime(p *checker.Pass, n int, e *period.Expression) *period.Expression {
	if p.Word(e.First-1) != reckonIn || n+1 >= len(p.Sentences) || e.Count.Coef%5 == 0 && e.Mod != "" {
		return nil
	}
	s, o := p.Sentences[n], p.Sentences[n+1]
	told := false
	for i := max(s.First, e.First-14); i < e.First; i++ {
		told = told || missed.Has(p.Word(i))
	}
	if !told || !p.Role(o).Running() {
		return nil
	}
	found := false
	for i := o.First; i < min(o.End, o.First+5); i++ {
		found = found || p.Word(i) == reckonLast
	}
	all := p.PeriodsIn(o.First, o.End)
	if !found || len(all) != 1 || !dates(&all[0]) || all[0].First-o.First > 14 {
		return nil
	}
	return &all[0]
}

// aged holds how old a thing is against the year that it was built in: the 210-year-old
// church, built in 1806; founded in 1806, is 210 years old.
func aged(p *checker.Pass, s text.Sentence, all []period.Expression) {
	v := p.Published.Interval
	if !v.Closed() || v.Days() > 366 {
		return
	}
	qs := p.QuantitiesIn(s.First, s.End)
	for k := range qs {
		q := &qs[k]
		if q.Kind != quantity.Age || q.Unit != "years" || q.Nominal.Exp != 0 || q.Nominal.Coef < 20 || q.Nominal.Coef > 2500 || q.Hedge != quantity.Plain {
			continue
		}
		for i := range all {
			y := &all[i]
			if !dates(y) || y.Bound != period.Within || p.Word(y.First-1) != reckonIn || !raised.Has(p.Word(y.First-2)) {
				continue
			}
			ok := y.First > q.End && y.First-q.End <= 7 && p.Word(q.End+1) == reckonComma || q.First > y.End && q.First-y.End <= 3 && only(p, y.End, q.First)
			if ok {
				year, _, _ := y.Printed()
				reckon(p, q.Span, y.Span, int(q.Nominal.Coef), year, nil)
			}
		}
	}
}

// dates reports whether an expression is a date that prints its year.
func dates(e *period.Expression) bool {
	y, _, _ := e.Printed()
	return y != 0 && e.Type == period.Date && !e.Fiscal && e.Mod == "" && e.Count.Sign() == 0
}

// only reports whether nothing but words that may stand between stands there.
func only(p *checker.Pass, first, end int) bool {
	for i := first; i < end; i++ {
		if !amid.Has(p.Word(i)) {
			return false
		}
	}
	return true
}
