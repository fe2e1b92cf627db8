// Package edition counts the editions of a recurring event: "the 17th annual
// meeting of the Valdai Discussion Club".
package edition

import (
	_ "embed"
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "edition", Doc: doc, Severity: checker.Error, Read: read}

var measure = claim.Measure{ID: "edition", Title: "editions of %s", Kind: claim.Counter, Unit: "count"}

var (
	annual = text.NewSet("annual yearly")
	nouns  = text.NewSet(`meeting summit forum conference session congress festival games edition championship championships expo exposition fair
		assembly convention symposium round marathon awards cup olympics`)
	of    = text.NewSet("of the")
	ahead = text.NewSet("will is")
)

// told is one edition, and how it is dated.
type told struct {
	claim claim.Claim
	span  text.Span
	dated bool // by words of its own sentence
}

// same reports whether two are of one series.
func (t told) same(o told) bool {
	return t.claim.Fact.Subject[0] == o.claim.Fact.Subject[0] && t.claim.Fact.Qualifiers[0] == o.claim.Fact.Qualifiers[0]
}

func read(p *checker.Pass) {
	var all []told
	for _, s := range p.Sentences {
		if !p.Role(s).Read() {
			continue
		}
		for _, q := range p.QuantitiesIn(s.First, s.End) {
			if q.Kind == quantity.Ordinal {
				if t, ok := take(p, s, q); ok {
					all = append(all, t)
				}
			}
		}
	}
	for _, t := range all {
		if t.dated || !slices.ContainsFunc(all, func(o told) bool { return t.same(o) && t.claim.Nominal.Cmp(o.claim.Nominal) != 0 }) {
			p.Claim(t.span, t.claim)
		} // else another edition, of a year that is not said: the 99th, the last before the war
	}
}

// take reads an ordinal, "annual" where it stands, and the event with the name it
// bears: the 17th annual meeting of the Valdai Discussion Club, the 16th BRICS
// Summit.
func take(p *checker.Pass, s text.Sentence, q quantity.Quantity) (t told, ok bool) {
	k := q.End
	yearly := annual.Has(p.Word(k))
	if yearly {
		k++
	}
	name, noun, end, ok := named(p, s, k)
	if !ok || !yearly && won(p, s, q.First) {
		return t, false
	}
	when, fixed, dated := yearOf(p, s, q.First, end)
	if !dated && ahead.Has(p.Word(end)) {
		return t, false // the next will be held in Boston
	}
	c := claim.Claim{
		Fact:    claim.Fact{Measure: measure, Subject: []string{name}, Qualifiers: []string{noun}, When: when},
		Nominal: q.Nominal, Hard: q.Hard, Soft: q.Soft, Tentative: !fixed,
	}
	if yearly && fixed {
		c.Fact.Event = when.String() // one edition a year
	}
	return told{claim: c, span: p.Document.Span(q.First, end), dated: dated}, true
}

var (
	the      = text.NewSet("the this")
	ofTimes  = text.NewSet("year week month season summer spring autumn fall winter")
	genitive = text.NewSet("'s ’s")
)

// won reports whether the ordinal at token i counts what somebody has had of the
// event: his third London Marathon, Brazil's fifth World Cup, won a second Super Bowl.
func won(p *checker.Pass, s text.Sentence, i int) bool {
	if i == s.First || i == p.Dateline.End || the.Has(p.Word(i-1)) {
		return false
	}
	return !genitive.Has(p.Word(i-1)) || !ofTimes.Has(p.Word(i-2))
}

// named reads "BRICS Summit" or "meeting of the Valdai Discussion Club" from token
// k on.
func named(p *checker.Pass, s text.Sentence, k int) (name, noun string, end int, ok bool) {
	if m := p.MentionsIn(k, min(s.End, k+10)); len(m) > 0 && m[0].First == k {
		last := m[0].End - 1
		if nouns.Has(p.Word(last)) && last > k {
			return p.Slice(k, last), p.Word(last).String(), m[0].End, true
		}
		if nouns.Has(p.Word(m[0].End)) && p.Names.Entities[m[0].Entity].Kind == names.Organisation {
			return p.Names.Entities[m[0].Entity].Name, p.Word(m[0].End).String(), m[0].End + 1, true
		}
		return "", "", 0, false
	}
	if !nouns.Has(p.Word(k)) || !of.Has(p.Word(k+1)) {
		return "", "", 0, false
	}
	f := k + 1
	for of.Has(p.Word(f)) {
		f++
	}
	m := p.MentionsIn(f, min(s.End, f+12))
	if len(m) == 0 || m[0].First != f {
		return "", "", 0, false
	}
	e := p.Names.Entities[m[0].Entity]
	if e.Kind == names.Person || e.Kind == names.Country || e.Kind == names.Place {
		return "", "", 0, false
	}
	return e.Name, p.Word(k).String(), m[0].End, true
}

// yearOf is the year of the edition: of the time that its sentence names last
// before it (on Thursday), or right after it (in 2024), or that of publication.
func yearOf(p *checker.Pass, s text.Sentence, first, end int) (when period.Interval, fixed, dated bool) {
	const near = 4 // tokens after the name
	year := 0
	for _, e := range p.PeriodsIn(max(s.First, p.Dateline.End), s.End) {
		if e.Type == period.Duration || e.Type == period.Set || !e.Interval.Closed() || e.Interval.From.Year() != (e.Interval.To-1).Year() {
			continue
		}
		if e.End <= first || year == 0 && e.First >= end && e.First-end <= near {
			year = e.Interval.From.Year()
		}
	}
	if year != 0 {
		return period.YearOf(year), true, true
	}
	if v := p.Published.Interval; v.Closed() && v.Days() <= 366 {
		return period.YearOf(v.From.Year()), v.Days() == 1, false
	}
	return period.Interval{}, false, false
}
