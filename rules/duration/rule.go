// Package duration holds a length of time against the two ends that stand beside
// it: from 1998 to 2004, seven years; on May 13, ten days after the May 3 vote.
package duration

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "duration", Doc: doc, Severity: checker.Error, Read: read}

func read(p *checker.Pass) {
	if len(p.Periods) < 2 {
		return
	}
	onwards := p.Has(wordLater) || p.Has(wordEarlier)
	var dated event.Dated
	for n, s := range p.Sentences {
		if role := p.Role(s); !role.Read() || role == text.Cells {
			continue
		}
		first := s.First
		if p.Dateline.End > first && p.Dateline.End < s.End {
			first = p.Dateline.End
		}
		all := p.PeriodsIn(first, s.End)
		for i := range all {
			if backwards(p, s, all, i) {
				continue
			}
			if isLength(&all[i]) && (after(p, all, i) || hoursLater(p, all, i)) || apart(p, n, &all[i], &dated) {
				continue
			}
			ago(p, n, &all[i], &dated)
			reckoned(p, n, all, i)
			if onwards {
				later(p, n, all, i)
			}
			if !isLength(&all[i]) {
				continue
			}
			beside(p, all, i)
			runs(p, n, &all[i])
		}
		if len(all) > 0 {
			aged(p, s, all)
			tenure(p, n)
			if onwards {
				elapsed(p, n)
			}
		}
	}
}

// isLength reports whether an expression is a length of time with a number of its
// own, and no word that hedges it.
func isLength(e *period.Expression) bool {
	return (e.Type == period.Duration || e.Type == period.Date) && e.Count.Sign() > 0 && e.Most.Sign() == 0 && e.Mod == "" && !e.Vague && !e.Fiscal &&
		e.Count.Exp == 0 && unitNames[e.Unit] != ""
}

var unitNames = map[period.Unit]string{
	period.Minute: "minute", period.Hour: "hour", period.DayUnit: "day", period.Week: "week", period.Month: "month", period.Year: "year",
}

// length is what two ends come to, in whole units: soft is what counting both ends
// or one of them gives, and hard is one unit more to either side.
type length struct{ lo, hi int }

// put takes down a length and the two ends it stands beside.
func put(p *checker.Pass, e *period.Expression, ends text.Span, l length, says string) {
	putAs(p, e, ends, l, says, false)
}

// putSoftly is put where it is likely, but not certain, that the length is of them.
func putSoftly(p *checker.Pass, e *period.Expression, ends text.Span, l length, says string) {
	putAs(p, e, ends, l, says, true)
}

func putAs(p *checker.Pass, e *period.Expression, ends text.Span, l length, says string, tentative bool) {
	unit := unitNames[e.Unit]
	l.lo = max(l.lo, 0)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "duration", Title: "length", Kind: claim.Origin, Unit: unit + "s"},
		Subject: []string{p.ID, strings.Join(strings.Fields(p.In(e.Span.Cover(ends))), " ")},
		Event:   strconv.Itoa(e.Start),
	}
	n := func(i int) numeral.Decimal { return numeral.Int(int64(i)) }
	p.Claim(ends, claim.Claim{
		Fact: fact, Nominal: n(l.hi), Soft: quantity.Between(n(l.lo), n(l.hi)), Hard: quantity.Between(n(l.lo-1), n(l.hi+1)), Tentative: tentative,
		Says: says + " is " + l.String() + " " + plural(unit, l.hi),
	})
	p.Claim(e.Span, claim.Claim{
		Fact: fact, Nominal: e.Count, Soft: quantity.Exactly(e.Count), Hard: quantity.Exactly(e.Count), Tentative: tentative,
		Says: "the text says " + e.Count.String() + " " + plural(unit, int(e.Count.Coef)),
	})
}

// String is a length in figures: 6 or 7.
func (l length) String() string {
	switch l.hi - l.lo {
	case 0:
		return strconv.Itoa(l.hi)
	case 1:
		return strconv.Itoa(l.lo) + " or " + strconv.Itoa(l.hi)
	}
	return strconv.Itoa(l.lo) + " to " + strconv.Itoa(l.hi)
}

func plural(unit string, n int) string {
	if n == 1 {
		return unit
	}
	return unit + "s"
}
