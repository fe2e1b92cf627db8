package calendar

import (
	"sort"
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

var (
	wordOn  = text.Intern("on")
	wordMay = text.Intern("may")
	wordIn  = text.Intern("in")

	wordEnded = text.Intern("ended")
	accounts  = text.NewSet("year quarter months half period")
	// happened are verbs that tell what has happened, and that no plan is told in.
	happened = text.NewSet(`died killed arrested born happened occurred struck exploded crashed erupted collapsed sank attacked found discovered convicted sentenced
		detained injured wounded shot stabbed met visited arrived won lost defeated vanished disappeared stole robbed murdered drowned fell attended
		testified confessed fled escaped survived`)
	planned = text.NewSet(`will would be to if may might could should due until by scheduled planned set expected slated deadline effective next till through whoever anyone everyone anybody
		expires expired valid hypothetical imagine fictional novel film story`)
)

// past takes down events that are told as past on a day after publication. Where an
// article has two of them, its date of publication is more likely to be wrong than
// they are.
func past(p *checker.Pass) {
	v := p.Published.Interval
	if !v.Closed() || v.Days() != 1 {
		return
	}
	var found *period.Expression
	for i := range p.Periods {
		e := &p.Periods[i]
		if e.Interval.From <= v.To || e.Type != period.Date || e.Fiscal {
			continue // up to a day later, it may be a zone's doing
		}
		year, _, _ := e.Printed()
		if year == 0 || e.Unit > period.Year || e.Interval.Days() > 1 && e.Interval.From < v.To+monthLate || !e.Interval.Closed() || e.Ambiguous || e.Bound != period.Within || !told(p, e) {
			continue
		}
		if found != nil {
			return
		}
		found = e
	}
	if found == nil {
		return
	}
	text := strings.Join(strings.Fields(p.In(found.Span)), " ")
	fact := claim.Fact{
		Measure: claim.Measure{ID: "past", Title: "day of what is told as past", Kind: claim.Origin, Unit: "day"},
		Subject: []string{p.ID, text},
		Event:   strconv.Itoa(found.Start),
	}
	n := numeral.Int(int64(found.Interval.From))
	p.Claim(found.Span, claim.Claim{Fact: fact, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Tentative: true, Says: "it tells of " + text + " as past"})
	until := quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: numeral.Int(int64(v.To))}}
	p.Claim(found.Span, claim.Claim{Fact: fact, Nominal: n.Neg(), Hard: until, Soft: until, Tentative: true, Says: "the article is of " + v.String() + " (" + p.Published.How + ")"})
}

// opens reports whether a date opens a sentence that tells what happened then: In
// October 2014 the mayor was convicted.
func opens(p *checker.Pass, e *period.Expression) bool {
	n := sort.Search(len(p.Sentences), func(k int) bool { return p.Sentences[k].End > e.First })
	s := p.Sentences[n]
	if e.First-1 != s.First && e.First-1 != p.Dateline.End || !p.Role(s).Running() {
		return false
	}
	h, ok := event.At(p.Article, s, e)
	if !ok || !happened.Has(p.Word(h.Word)) {
		return false
	}
	for i := e.End; i < s.End; i++ {
		if w := p.Word(i); w != wordMay && w != wordTo && planned.Has(w) {
			return false
		}
	}
	_, quoted := p.QuotationAt(h.Word)
	return !quoted
}

// monthLate is how many days after publication a month or a year must begin to be
// too late.
const monthLate = 20

// closed reports whether a day is the last of an account that is closed: the year ended
// Dec. 31, 2014.
func closed(p *checker.Pass, e *period.Expression) bool {
	i := e.First - 1
	if p.Word(i) == wordOn {
		i--
	}
	if p.Word(i) != wordEnded || !accounts.Has(p.Word(i-1)) || e.Interval.Days() != 1 {
		return false
	}
	for k := max(0, i-30); k < min(len(p.Tokens), e.End+30); k++ {
		if w := p.Word(k); planned.Has(w) && w != wordMay && w != wordOn && w != wordTo || estimates.Has(w) {
			return false
		}
	}
	return true
}

var (
	wordTo    = text.Intern("to")
	estimates = text.NewSet("estimate estimates estimated estimating forecast forecasts budget budgeted proposed appropriation appropriations ending sees outlook guidance")
)

// told reports whether a verb right before a date tells that something has happened
// then: was arrested on May 9, 2025.
func told(p *checker.Pass, e *period.Expression) bool {
	i := e.First - 1
	if closed(p, e) {
		return true
	}
	if opens(p, e) {
		return true
	}
	if w := p.Word(i); w != wordOn && (w != wordIn || e.Interval.Days() == 1) {
		return false
	}
	const far = 4 // killed near Graz on
	verb := -1
	for k := i - 1; k >= max(0, i-far); k-- {
		if t := &p.Tokens[k]; happened.Has(t.Word) {
			verb = k
			break
		} else if t.Kind != text.Letters {
			return false
		}
	}
	if verb < 0 || !p.BlockOf(e.Span).Role.Running() {
		return false
	}
	if q, ok := p.QuotationAt(verb); ok && !q.Reported {
		return false
	}
	for k := verb - 1; k >= max(0, verb-12); k-- {
		if w := p.Word(k); planned.Has(w) && (w != wordMay || !p.Tokens[k].Capital()) { // but not the month
			return false
		}
		if p.Word(k) == wordPoint {
			break
		}
	}
	return true
}
