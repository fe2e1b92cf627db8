package duration

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordBetween = text.Intern("between")
	wordAnd     = text.Intern("and")
	wordTo      = text.Intern("to")
	// bygone are eras in which years run the other way.
	bygone = text.NewSet("bc b.c. bce b.c.e. bp")
	// moved are words with which two years are no stretch: the start was moved from
	// 2027 to 2026, the index fell from 2005 to 2001, compared from 2021 to 2019.
	moved = text.NewSet(`moved move moves brought bring brings advanced advance changed change changes shifted shift pushed push compared compare comparing fell fall falls
		falling rose rise rises rising dropped drop drops dropping down up cut cuts declined decline increased increase decreased decrease grew slipped slid sank
		lost gained points revised revise pulled accelerated back backwards number numbers total lowered reduced dated redated corrected`)
	likening = text.NewSet("comparison comparisons compared compare difference differences gap disparity contrast change changes similarity similarities variation choose choice divided split")
)

// backwards takes down a stretch that ends before it begins: between 1995 and
// 1990, from May 10 to 7, 2025.
func backwards(p *checker.Pass, s text.Sentence, all []period.Expression, i int) bool {
	e := &all[i]
	opener := p.Word(e.First - 1)
	if opener != wordFrom && opener != wordBetween {
		return false
	}
	if e.Type == period.Period {
		return overYear(p, e)
	}
	joint := wordTo
	if opener == wordBetween {
		joint = wordAnd
	}
	if e.Type != period.Date || !e.Interval.Closed() || i+1 >= len(all) || p.Word(e.End) != joint {
		return false
	}
	to := &all[i+1]
	from := e.Interval
	y1, m1, d1 := e.Printed()
	y2, m2, d2 := to.Printed()
	switch {
	case y1 != 0 && y2 != 0 && e.Unit == to.Unit && to.First == e.End+1 && to.Type == period.Date && to.Interval.Closed():
		if m1 != 0 && m2 == 0 || d1 != 0 && d2 == 0 || bygone.Has(p.Word(to.End)) {
			return false
		}
		if opener == wordBetween && likened(p, s, e.First) {
			return false
		}
		if e.Unit == period.Year && (opener == wordFrom && figures(p, s) || y1 < 1500 || y2 < 1500) {
			return false
		}
		ordered(p, e.Span, to.Span, from, to.Interval, opener == wordFrom)
	case y1 == 0 && d1 != 0 && to.First == e.End+3 && to.Unit == period.Year && p.Word(e.End+2) == wordComma: // from May 10 to 7, 2025
		n, ok := numeral.Read(p.Document, e.End+1, e.End+2)
		if !ok || n.Value.Exp != 0 || n.Value.Coef < 1 || n.Value.Coef > 31 {
			return false
		}
		from, last := period.On(y2, m1, d1), period.On(y2, m1, int(n.Value.Coef))
		ordered(p, e.Span, p.Document.Span(e.End+1, to.End), period.Interval{From: from, To: from + 1}, period.Interval{From: last, To: last + 1}, false)
	default:
		return false
	}
	return true
}

// figures reports whether a sentence tells of something that is moved or counted,
// so that two years in it may be none, or no stretch.
func figures(p *checker.Pass, s text.Sentence) bool {
	for i := s.First; i < s.End; i++ {
		if moved.Has(p.Word(i)) {
			return true
		}
	}
	return false
}

// likened reports whether what stands before a token holds two years against each
// other: a comparison between 2020 and 2019.
func likened(p *checker.Pass, s text.Sentence, i int) bool {
	for k := max(s.First, i-8); k < i; k++ {
		if likening.Has(p.Word(k)) {
			return true
		}
	}
	return false
}

// overYear takes down a stretch without a year whose last day is before its first,
// in one month: from March 5 to March 2. Read as it stands, it is a year long.
func overYear(p *checker.Pass, e *period.Expression) bool {
	v := e.Interval
	year, _, day := e.Printed()
	if year != 0 || day == 0 || !v.Closed() || v.Days() < 330 || v.From.Year() == (v.To-1).Year() {
		return false
	}
	y, m, _ := v.From.Date()
	_, m2, d2 := (v.To - 1).Date()
	if m != m2 {
		return false
	}
	last := period.On(y, m, d2)
	span := e.Span
	ordered(p, p.Document.Span(e.First, e.First+1), span, period.Interval{From: v.From, To: v.From + 1}, period.Interval{From: last, To: last + 1}, true)
	return true
}

// ordered takes down the two ends of a stretch, and that the one is not before the
// other.
func ordered(p *checker.Pass, first, last text.Span, from, to period.Interval, tentative bool) {
	measure := claim.Measure{ID: "duration", Title: "end of a stretch", Kind: claim.Origin, Unit: "day"}
	subject := []string{p.ID, strconv.Itoa(first.Start)}
	begin := claim.Fact{Measure: measure, Subject: subject, Event: "from"}
	end := claim.Fact{Measure: measure, Subject: subject, Event: "to"}
	day := func(d period.Day) numeral.Decimal { return numeral.Int(int64(d)) }
	a, b := quantity.Between(day(from.From), day(from.To-1)), quantity.Between(day(to.From), day(to.To-1))
	p.Claim(first, claim.Claim{Fact: begin, Nominal: a.Lo.Value, Hard: a, Soft: a, Tentative: tentative, Says: "the stretch begins " + in(from) + from.String()})
	says := "it ends " + in(to) + to.String() + ", before it begins"
	p.Claim(last, claim.Claim{Fact: end, Nominal: b.Lo.Value, Hard: b, Soft: b, Tentative: tentative, Says: says})
	none := quantity.Range{Lo: quantity.End{}, Hi: quantity.End{None: true}}
	p.Claim(last, claim.Claim{Fact: end, Op: claim.Difference, Other: []claim.Fact{begin}, Hard: none, Soft: none, Tentative: tentative, Says: says})
}

func in(v period.Interval) string {
	if v.Days() > 1 {
		return "in "
	}
	return "on "
}
