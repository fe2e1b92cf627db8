package calendar

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
	wordPoint  = text.Intern(".")
	wordAnd    = text.Intern("and")
	wordAfter  = text.Intern("after")
	wordBefore = text.Intern("before")
	helping    = text.NewSet("was were is are been being had has have he she they it then later finally formally , and who and subsequently")
	// stages are the steps of courses that run one way, each with its course and its
	// place in it: nobody is sentenced before being convicted.
	stages = text.NewTable(map[string]stage{
		"arrested": {1, 1}, "detained": {1, 1}, "charged": {1, 2}, "indicted": {1, 2}, "arraigned": {1, 3}, "tried": {1, 4}, "convicted": {1, 5}, "sentenced": {1, 6},
		"jailed": {1, 6}, "executed": {1, 7},
		"married": {2, 1}, "divorced": {2, 2},
		"born": {3, 1}, "injured": {3, 2}, "wounded": {3, 2}, "shot": {3, 2}, "hospitalized": {3, 3}, "hospitalised": {3, 3}, "died": {3, 9}, "buried": {3, 10},
		"kidnapped": {4, 1}, "abducted": {4, 1}, "captured": {4, 1}, "freed": {4, 3}, "released": {4, 3},
		"began": {5, 1}, "started": {5, 1}, "opened": {5, 1}, "ended": {5, 3}, "closed": {5, 3}, "concluded": {5, 3}, "finished": {5, 3},
		"nominated": {6, 1}, "elected": {6, 2}, "inaugurated": {6, 3},
		"launched": {7, 1}, "landed": {7, 3}, "crashed": {7, 3}, "vanished": {8, 1}, "disappeared": {8, 1}, "found": {8, 3}, "rescued": {8, 3},
	})
)

// stage is a step of a course.
type stage struct{ course, place int }

// steps takes down two dated steps of one sentence, and that the one does not come
// before the other: was arrested on May 9 and charged on May 3.
func steps(p *checker.Pass, s text.Sentence) {
	all := p.PeriodsIn(s.First, s.End)
	for i := 0; i+1 < len(all); i++ {
		a, b := &all[i], &all[i+1]
		v := verbOf(p, a)
		if v < 0 {
			continue
		}
		w := verbOf(p, b)
		if w < 0 || w < a.End || !oneYear(a, b) {
			continue
		}
		switch between(p, a.End, w) {
		case wordAnd:
			x, _ := stages.Get(p.Word(v))
			y, _ := stages.Get(p.Word(w))
			if x.course != 0 && x.course == y.course && x.place < y.place {
				inOrder(p, a, b, v, w)
			}
		case wordAfter:
			inOrder(p, b, a, w, v)
		case wordBefore:
			inOrder(p, a, b, v, w)
		}
	}
}

// verbOf is the token of the verb right before a date: arrested on May 9; or −1.
func verbOf(p *checker.Pass, e *period.Expression) int {
	_, month, day := e.Printed()
	if e.Type != period.Date || month == 0 || day == 0 || !e.Interval.Closed() || e.Ambiguous || p.Word(e.First-1) != wordOn {
		return -1
	}
	if stages.Has(p.Word(e.First-2)) || happened.Has(p.Word(e.First-2)) {
		return e.First - 2
	}
	return -1
}

// between is the word that joins two steps, where nothing but helping words
// stands beside it; 0 where something else does.
func between(p *checker.Pass, first, end int) text.Word {
	joint := wordAnd
	seen := false
	for i := first; i < end; i++ {
		switch w := p.Word(i); {
		case w == wordAfter || w == wordBefore:
			if seen {
				return 0
			}
			joint, seen = w, true
		case !helping.Has(w):
			return 0
		}
	}
	return joint
}

// oneYear reports whether two dates can be told apart: both with a year, or neither
// and within half a year.
func oneYear(a, b *period.Expression) bool {
	y1, _, _ := a.Printed()
	y2, _, _ := b.Printed()
	gap := int(a.Interval.From) - int(b.Interval.From)
	return y1 != 0 && y2 != 0 || y1 == 0 && y2 == 0 && gap < 150 && gap > -150
}

// inOrder takes down the days of two steps, and that the first is not after the
// second.
func inOrder(p *checker.Pass, first, second *period.Expression, v, w int) {
	measure := claim.Measure{ID: "step", Title: "order of steps", Kind: claim.Origin, Unit: "day"}
	span := first.Span.Cover(second.Span)
	subject := []string{p.ID, strings.Join(strings.Fields(p.In(span)), " "), strconv.Itoa(span.Start)}
	one, two := claim.Fact{Measure: measure, Subject: subject, Event: "first"}, claim.Fact{Measure: measure, Subject: subject, Event: "second"}
	for _, x := range []struct {
		fact claim.Fact
		e    *period.Expression
		verb int
	}{{one, first, v}, {two, second, w}} {
		n := numeral.Int(int64(x.e.Interval.From))
		days := quantity.Between(n, numeral.Int(int64(x.e.Interval.To-1)))
		p.Claim(p.Document.Span(x.verb, x.e.End), claim.Claim{
			Fact: x.fact, Nominal: n, Hard: days, Soft: days, Tentative: true, Says: verbal(p, x.verb) + on(x.e.Interval) + x.e.Interval.String(),
		})
	}
	later := quantity.Range{Lo: quantity.End{}, Hi: quantity.End{None: true}}
	last, end := w, second.End // the later one in the text
	if v > w {
		last, end = v, first.End
	}
	p.Claim(p.Document.Span(last, end), claim.Claim{
		Fact: two, Op: claim.Difference, Other: []claim.Fact{one}, Hard: later, Soft: later, Tentative: true,
		Says: verbal(p, v) + " comes before " + verbal(p, w),
	})
}

// verbal is a verb as a message names it, with what belongs to it: took effect.
func verbal(p *checker.Pass, v int) string {
	end := v + 1
	for n := 1; n <= 2 && taking.Has(p.Word(v)); n++ {
		if w := p.Word(v + n); w == wordEffect || w == wordForce {
			end = v + n + 1
		}
	}
	return p.Slice(v, end)
}

func on(v period.Interval) string {
	if v.Days() > 1 {
		return " in "
	}
	return " on "
}
