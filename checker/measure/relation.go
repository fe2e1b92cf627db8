package measure

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// What a sentence says of a figure beyond the figure itself: that it is the
// first beyond a mark, a record, more than another year's, so much more than the
// year before.

var (
	firstWord = text.Intern("first")
	timeWord  = text.Intern("time")
	record    = text.NewSet("record records all-time")
	heights   = text.NewSet("high highest largest peak")
	beyond    = text.NewSet("topping surpassing exceeding overtaking beating topped surpassed exceeded overtook outstripping")
	holders   = text.NewSet("volume figure level total amount value sum mark")
	ups       = text.NewSet(`up rise rises rose rising risen increase increases increased increasing grow grew growing grown growth gain gained jump jumped jumping
		surge surged surging climb climbed climbing expand expanded expanding expansion higher more soar soared soaring`)
	downs = text.NewSet(`down fall fell falling fallen decrease decreased decreasing decline declined declining drop dropped dropping slump slumped slumping
		shrink shrank shrinking contract contracted contraction lower less slid slide`)
	yearly   = text.NewSet("yoy annual annually yearly")
	yearWord = text.Intern("year")
	on       = text.NewSet("on over after")
	ago      = text.NewSet("earlier ago before previous last")
)

// relations takes down what the sentence says of a figure besides its value.
func (r *Reader) relations(p *checker.Pass, s text.Sentence, c claim.Claim, q quantity.Quantity, span text.Span) {
	if c.Fact.When.Closed() {
		if at, ok := firstTime(p.Article, s, q); ok && !q.Hard.Lo.None {
			e := c
			e.Op = claim.Earlier
			e.Hard = quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: q.Hard.Lo.Value}}
			e.Soft = e.Hard
			p.Claim(span.Cover(p.Document.Span(at, at+1)), e)
		}
		if at, ok := isRecord(p.Article, q); ok && !q.Hard.Hi.None {
			e := c
			e.Op = claim.Earlier
			e.Hard = quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: q.Hard.Hi.Value}}
			e.Soft = e.Hard
			p.Claim(span.Cover(p.Document.Span(at, at+1)), e)
		}
	}
	r.exceeding(p, s, c, q)
}

// firstTime finds "for the first time" after a figure or before its verb, in the
// same sentence.
func firstTime(a *annotate.Article, s text.Sentence, q quantity.Quantity) (at int, ok bool) {
	const near = 9
	for k := max(s.First, q.First-near); k+1 < min(s.End, q.End+near); k++ {
		if a.Word(k) == firstWord && a.Word(k+1) == timeWord {
			return k, true
		}
	}
	return 0, false
}

// isRecord finds "a record (high of)" right before a figure, or "a record" right
// after it.
func isRecord(a *annotate.Article, q quantity.Quantity) (at int, ok bool) {
	for k := max(0, q.First-4); k < min(len(a.Tokens), q.End+4); k++ {
		if record.Has(a.Compound(k)) && (k > q.First || !heights.Has(a.Word(k+2)) || a.Word(k+3) == of) {
			return k - 1, true
		}
		if record.Has(a.Word(k)) && !(k+1 < q.First && heights.Has(a.Word(k+1)) && a.Word(k+2) != of) {
			return k, true
		}
	}
	return 0, false
}

// exceeding reads "topping the whole-year volume of 2020" after a figure.
func (r *Reader) exceeding(p *checker.Pass, s text.Sentence, c claim.Claim, q quantity.Quantity) {
	for k := q.End; k < min(s.End, q.End+6); k++ {
		if !beyond.Has(p.Word(k)) {
			continue
		}
		for _, e := range p.PeriodsIn(k+1, min(s.End, k+12)) {
			if !e.Interval.Closed() || e.Interval == c.Fact.When || len(p.QuantitiesIn(k+1, e.First)) > 0 || !held(p.Article, k+1, e) {
				continue
			}
			o := c
			o.Op = claim.Difference
			o.Other = []claim.Fact{o.Fact}
			o.Other[0].When = e.Interval
			o.Nominal = numeral.Decimal{}
			o.Hard = quantity.Range{Lo: quantity.End{Open: true}, Hi: quantity.End{None: true}}
			o.Soft = o.Hard
			p.Claim(p.Document.Span(k, e.End), o)
			return
		}
	}
}

// held reports whether the words before a time name a volume, figure or level:
// the whole-year volume of 2020, 2020's total.
func held(a *annotate.Article, from int, e period.Expression) bool {
	for k := from; k < min(len(a.Tokens), e.End+3); k++ {
		if holders.Has(a.Word(k)) {
			return true
		}
	}
	return e.First == from // exceeding 2020
}

// change reads "a year-on-year increase of 1.9%": a ratio of the figure's time to
// the same time a year before. Without words that say what it is compared with,
// the claim is tentative, and only for a whole year.
func (r *Reader) change(p *checker.Pass, s text.Sentence, m *measure, fact claim.Fact, sure bool, named, end int, q quantity.Quantity) {
	const far = 28
	if q.First < end && q.End+12 < named || q.First-end > far || q.Hard.Lo.None || q.Hard.Hi.None || q.Unit != "percent" {
		return
	}
	sign := direction(p.Article, s, q)
	if sign == 0 || unrealIn(p.Article, s, max(s.First, q.First-8), q.First) {
		return
	}
	for k := end; k < q.First; k++ {
		if other, n := r.named(p, s, k); n > 0 && (other < 0 || r.measures[other].ID != m.ID) {
			return // something else grew
		}
	}
	level, ok := r.levelBefore(p.Article, s, m, q)
	if !ok {
		return
	}
	when, ok := r.period(p.Article, s, level)
	if !ok {
		return
	}
	base, basis := lastYear(p.Article, s, q)
	if !basis && when.Interval.Days() < 360 {
		return
	}
	_ = base
	c := claim.Claim{Fact: fact, Op: claim.Ratio, Nominal: q.Nominal, Tentative: !sure || !basis}
	c.Fact.Measure, c.Fact.When = m.of(level), when.Interval
	c.Other = []claim.Fact{c.Fact}
	c.Other[0].When = yearBefore(when.Interval)
	c.Hard, c.Soft = ratio(q.Hard, sign), ratio(q.Soft, sign)
	c.Speaker = speaker(p.Article, q.First)
	span := q.Span
	if base > 0 {
		span = span.Cover(p.Tokens[base].Span())
	}
	p.Claim(span, c)
}

// levelBefore is the figure of the measure's unit that a change is told of: the
// nearest before it in the sentence ("to 19.8 billion, down 3.9 percent, and to
// 17.3"), or else the nearest after it ("grew 4.8 percent to 10.9 billion").
func (r *Reader) levelBefore(a *annotate.Article, s text.Sentence, m *measure, q quantity.Quantity) (best quantity.Quantity, ok bool) {
	const near = 14
	for _, o := range a.QuantitiesIn(s.First, s.End) {
		switch {
		case !m.counts(o) || a.Word(o.First-1) == from:
		case o.End <= q.First && q.First-o.End <= near:
			best, ok = o, true
		case o.First >= q.End && o.First-q.End <= near && !ok:
			return o, true
		}
	}
	return best, ok
}

// direction is +1 for a rise, −1 for a fall, 0 where the words around a percentage
// do not say.
func direction(a *annotate.Article, s text.Sentence, q quantity.Quantity) int {
	for k := q.First - 1; k >= max(s.First, q.First-4); k-- {
		switch w := a.Word(k); {
		case ups.Has(w):
			return 1
		case downs.Has(w):
			return -1
		}
	}
	for k := q.End; k < min(s.End, q.End+4); k++ {
		switch w := a.Word(k); {
		case ups.Has(w):
			return 1
		case downs.Has(w):
			return -1
		case w == comma:
			return 0
		}
	}
	return 0
}

// lastYear finds the words that say a percentage is against the year before:
// year-on-year, from a year earlier, over the previous year, annually. at is one
// of their tokens.
func lastYear(a *annotate.Article, s text.Sentence, q quantity.Quantity) (at int, ok bool) {
	for k := max(s.First, q.First-8); k < min(s.End, q.End+16); k++ {
		w := a.Word(k)
		switch {
		case yearly.Has(w):
			return k, true
		case w != yearWord:
		case on.Has(a.Word(k+1)) && a.Word(k+2) == yearWord, on.Has(a.Word(k+2)) && a.Word(k+4) == yearWord:
			return k, true // year on year, year-on-year
		case ago.Has(a.Word(k + 1)), ago.Has(a.Word(k - 1)):
			return k, true
		}
	}
	return 0, false
}

func yearBefore(v period.Interval) period.Interval {
	back := func(d period.Day) period.Day {
		y, m, day := d.Date()
		return period.On(y-1, m, day)
	}
	return period.Interval{From: back(v.From), To: back(v.To)}
}

// ratio is what a change of some percent makes of the time before: up 1.9% is
// [1.0185, 1.0195].
func ratio(percent quantity.Range, sign int) quantity.Range {
	grow := func(e quantity.End) quantity.End {
		v := e.Value.Shift(-2)
		if sign < 0 {
			v = v.Neg()
		}
		sum, _ := numeral.Int(1).Add(v)
		e.Value = sum
		return e
	}
	lo, hi := grow(percent.Lo), grow(percent.Hi)
	if sign < 0 {
		lo, hi = hi, lo
	}
	return quantity.Range{Lo: lo, Hi: hi}
}

// startsFrom reports whether a figure is where a change began: from 36.2 billion.
func startsFrom(a *annotate.Article, q quantity.Quantity) bool {
	return a.Word(q.First-1) == from || a.Word(q.First-2) == from && links.Has(a.Word(q.First-1))
}

// before takes down the figure from which another rose or fell: "to $38.5 billion
// in 2022, from $26.4 billion a year earlier". Where its time is not printed, it
// is that of a year before, and the claim is tentative.
func (r *Reader) before(p *checker.Pass, s text.Sentence, m *measure, fact claim.Fact, sure bool, named, end int, q quantity.Quantity) {
	const near = 16
	var level quantity.Quantity
	found := false
	for _, o := range p.QuantitiesIn(s.First, s.End) {
		if m.counts(o) && o.Unit == q.Unit && !startsFrom(p.Article, o) && max(o.First-q.End, q.First-o.End) <= near && r.belongs(p, s, named, end, o) {
			level, found = o, true
			break
		}
	}
	if !found {
		return
	}
	now, ok := r.period(p.Article, s, level)
	if !ok {
		return
	}
	c := claim.Claim{Fact: fact, Nominal: q.Nominal, Hard: q.Hard, Soft: q.Soft, Tentative: true}
	c.Fact.Measure, c.Fact.When = m.of(q), yearBefore(now.Interval)
	span := q.Span
	if next := p.PeriodsIn(q.End, min(s.End, q.End+7)); len(next) > 0 && (next[0].First == q.End || in == p.Word(q.End) || of == p.Word(q.End)) && next[0].First <= q.End+1 {
		switch e := next[0]; {
		case e.Explicit && e.Interval.Closed() && e.Interval.Days() >= 28:
			c.Fact.When, c.Tentative = e.Interval, !sure
			span = span.Cover(e.Span)
		case e.Unit == period.Year:
			c.Tentative = !sure // a year earlier
			span = span.Cover(e.Span)
		}
	}
	if c.Tentative && now.Interval.Days() < 360 {
		return
	}
	c.Speaker = speaker(p.Article, q.First)
	p.Claim(span, c)
}
