package limit

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	of = text.Intern("of")
	// people are wholes that nobody is counted more than once in.
	people = text.NewSet(`voters residents respondents americans britons germans people adults women men children students pupils teachers workers employees households families
		homes patients members lawmakers votes vote ballots electorate population inhabitants citizens farmers doctors drivers customers subscribers delegates passengers
		schools companies`)
	between = text.NewSet("the all its their his her our eligible registered local young older adult white black urban rural american british likely total")
	// rated are rates that are shares of a whole.
	rated = text.NewSet("humidity unemployment jobless turnout literacy illiteracy occupancy approval graduation vacancy employment")
	rate  = text.NewSet("rate rates of was is at to stood reached hit fell rose dropped climbed the level levels a")
	full  = text.NewSet("full complete completed finished contained vaccinated")
	// grows are words of figures that may be more than a whole: growth, targets, excess.
	grows = text.NewSet(`increase increased increases rise rose risen growth grew grown up jump jumped gain gained more higher above over overcrowded capacity target quota goal
		average poverty level median norm compared than exceed exceeded exceeding subscribed oversubscribed surge surged climb climbed soared overload fraud rigged
		rigging stuffed stuffing turnout irregularities error errors add adds added total totals totaling sum impossible joke joked give giving effort`)
)

// whole reports a share of a whole that is more than all of it: 145 percent of voters,
// a humidity of 180 percent.
func (r *reader) whole(s text.Sentence, q *quantity.Quantity) {
	if q.Nominal.Cmp(most) > 0 {
		return // growth, as a rule
	}
	k := q.End
	switch {
	case r.Word(k) == of && r.counted(k+1, s.End):
	case full.Has(r.Word(k)):
	case r.isRate(s, q):
	default:
		return
	}
	if r.near(grows, s.First, s.End) || r.near(fancy, s.First, s.End) {
		return
	}
	if _, ok := r.QuotationAt(q.First); ok {
		return // "110 percent of people"
	}
	r.report(q, checker.Warning, "A share of a whole is at most 100 percent")
}

// most is the largest percentage that may be a slip for a share.
var most = all.Shift(1)

// counted reports whether people, or votes, are what a percentage is of.
func (r *reader) counted(i, end int) bool {
	for n := 0; n < 3 && i < end; n++ {
		if people.Has(r.Word(i)) {
			return true
		}
		if !between.Has(r.Word(i)) {
			return false
		}
		i++
	}
	return false
}

// isRate reports whether a percentage is a rate that is a share of a whole: the
// unemployment rate is 104 percent.
func (r *reader) isRate(s text.Sentence, q *quantity.Quantity) bool {
	for k := q.First - 1; k >= max(s.First, q.First-5); k-- {
		if rated.Has(r.Word(k)) {
			return true
		}
		if !rate.Has(r.Word(k)) {
			return false
		}
	}
	return false
}
