package duration

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// earlier is how many sentences before a time it may be counted from; only against a
// time of the sentence right before is it held.
const earlier = 3

var wordThan = text.Intern("than")

var loosely = text.NewSet("about around roughly approximately some nearly almost just shortly after before over than")

// elapsed holds a time against one told before it, where the text says how long
// after that it was: it broke loose at 10:45 p.m.; it struck at 11:15 p.m., half an
// hour later. From which of the times before it is counted stays open, so that any
// that fits will do.
func elapsed(p *checker.Pass, n int) {
	s := p.Sentences[n]
	all := p.PeriodsIn(s.First, s.End)
	for i := range all {
		e := &all[i]
		if e.Unit != period.Hour && e.Unit != period.Minute || e.Count.Sign() <= 0 || e.Most.Sign() != 0 || e.Vague || p.Word(e.End-1) != wordLater && p.Word(e.End) != wordLater {
			continue
		}
		if p.Word(e.End) == wordThan || p.Word(e.End+1) == wordThan {
			continue // an hour later than planned
		}
		at := toldWith(p, all, i)
		if at == nil || !at.HasClock || at.First > e.First && i > 0 && all[i-1].HasClock && isLength(e) {
			continue // between two times: it has been read
		}
		minutesLater(p, n, e, at)
	}
}

// toldWith is the time that a length is told with: at 11:15 p.m., half an hour
// later; half an hour later, at 11:15 p.m.
func toldWith(p *checker.Pass, all []period.Expression, i int) *period.Expression {
	e := &all[i]
	if i > 0 && all[i-1].HasClock && all[i-1].End+1 == e.First && p.Word(all[i-1].End) == wordComma {
		return &all[i-1]
	}
	if i+1 >= len(all) {
		return nil
	}
	k := e.End
	for n := 0; n < 4 && k < all[i+1].First && (preceding.Has(p.Word(k)) || p.Word(k) == wordLater || loosely.Has(p.Word(k))); n++ {
		k++
	}
	if k != all[i+1].First {
		return nil
	}
	return &all[i+1]
}

// minutesLater holds one time against those before it.
func minutesLater(p *checker.Pass, n int, e, at *period.Expression) {
	const day = 24 * 60
	count := e.Count
	if e.Unit == period.Hour {
		count, _ = count.Mul(numeral.Int(60))
	}
	length := int(count.Float64() + 0.5)
	slack := 10
	switch {
	case e.Unit == period.Hour && length > 30:
		slack = 39
	case length < 15:
		slack = 5
	}
	if e.Mod != "" || loosely.Has(p.Word(at.First-1)) {
		slack += 15
	}
	first, end := min(e.First, at.First), max(e.End, at.End)
	var from *period.Expression
	start := p.Sentences[max(0, n-earlier)].First
	told := p.PeriodsIn(start, p.Sentences[n].End)
	for i := range told {
		o := &told[i]
		if !o.HasClock || o.First < p.Dateline.End || o.First == at.First {
			continue
		}
		if o.Clock.Zone != at.Clock.Zone && o.Clock.Zone != "" && at.Clock.Zone != "" {
			return
		}
		whole := day
		if o.Clock.Hour <= 12 && !o.Clock.Twelve || at.Clock.Hour <= 12 && !at.Clock.Twelve {
			whole = day / 2
		}
		off := (minutes(at.Clock) - minutes(o.Clock) - length) % whole
		if off < 0 {
			off += whole
		}
		if off <= slack || off >= whole-slack {
			return // it is counted from this one
		}
		if o.First < first && o.First >= p.Sentences[max(0, n-1)].First {
			from = o
		}
	}
	if from == nil || !from.Clock.Twelve && from.Clock.Hour <= 12 || !at.Clock.Twelve && at.Clock.Hour <= 12 {
		return
	}
	due := minutes(from.Clock) + length
	printed := minutes(at.Clock)
	for printed < due-day/2 {
		printed += day
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "duration", Title: "time of day", Kind: claim.Origin, Unit: "minutes"},
		Subject: []string{p.ID, strconv.Itoa(e.Start)},
	}
	num := func(i int) numeral.Decimal { return numeral.Int(int64(i)) }
	a, b := quantity.Between(num(due-slack), num(due+slack)), quantity.Exactly(num(printed))
	p.Claim(from.Span, claim.Claim{
		Fact: fact, Nominal: num(due), Hard: a, Soft: a, Tentative: true,
		Says: strings.TrimSuffix(squeezed(p, e), " later") + " after " + squeezed(p, from) + " is " + fmt.Sprintf("%d:%02d", due/60%24, due%60),
	})
	p.Claim(p.Document.Span(first, end), claim.Claim{Fact: fact, Nominal: num(printed), Hard: b, Soft: b, Tentative: true, Says: "the text says " + squeezed(p, at)})
}
