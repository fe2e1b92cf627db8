package duration

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var wordEarlier = text.Intern("earlier")

// later holds a length that leads from a date told before to the one it stands with:
// joined the club in 1982 and won his first cap seven years later, in 1989. Any date
// of the sentences before that fits will do.
func later(p *checker.Pass, n int, all []period.Expression, i int) {
	e := &all[i]
	if e.Unit < period.DayUnit || e.Unit > period.Century || e.Count.Sign() <= 0 || e.Most.Sign() != 0 || e.Vague {
		return
	}
	last, printed := e.End, p.Word(e.End-1)
	if printed != wordLater && printed != wordEarlier {
		if printed = p.Word(last); printed != wordLater && printed != wordEarlier {
			return
		}
		last++
	}
	if w := p.Word(last); w == wordThan {
		return
	}
	g := gap{Expression: e, sentence: n, end: last, before: printed == wordEarlier}
	to := g.told(p, all, i)
	if to == nil {
		return
	}
	var from []*period.Expression
	before := p.PeriodsIn(max(p.Sentences[max(0, n-earlier)].First, p.Dateline.End), min(e.First, to.First))
	near := p.Sentences[max(0, n-1)].First
	for k := range before {
		o := &before[k]
		switch {
		case o.Type == period.Period && o.Interval.Closed():
			return // it may be counted from either end
		case event.Dates(o):
			from = append([]*period.Expression{o}, from...)
		case o.Type == period.Duration && o.First >= near, o.Type == period.Date && o.Count.Sign() > 0 && o.First >= near:
			return // it may be counted from there
		}
	}
	if len(from) == 0 || from[0].First < near || from[0].Unit != to.Unit {
		return
	}
	g.hold(p, from, to, true)
}

// told is the date that a length with "later" stands with: later, in 1989; in 1989,
// seven years later.
func (g *gap) told(p *checker.Pass, all []period.Expression, i int) *period.Expression {
	if i > 0 && all[i-1].End+1 == g.First && p.Word(all[i-1].End) == wordComma && event.Dates(&all[i-1]) {
		return &all[i-1]
	}
	if i+1 == len(all) || !event.Dates(&all[i+1]) {
		return nil
	}
	k := g.end
	for n := 0; n < 2 && preceding.Has(p.Word(k)); n++ {
		k++
	}
	if k != all[i+1].First || k == g.end {
		return nil
	}
	return &all[i+1]
}
