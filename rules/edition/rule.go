// Package edition counts the editions of a recurring event: "the 17th annual
// meeting of the Valdai Discussion Club".
package edition

import (
	_ "embed"

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
	of = text.NewSet("of the")
)

func read(p *checker.Pass) {
	for _, s := range p.Sentences {
		if !p.Role(s).Read() {
			continue
		}
		for _, q := range p.QuantitiesIn(s.First, s.End) {
			if q.Kind == quantity.Ordinal {
				take(p, s, q)
			}
		}
	}
}

// take reads an ordinal, "annual" where it stands, and the event with the name it
// bears: the 17th annual meeting of the Valdai Discussion Club, the 16th BRICS
// Summit.
func take(p *checker.Pass, s text.Sentence, q quantity.Quantity) {
	k := q.End
	yearly := annual.Has(p.Word(k))
	if yearly {
		k++
	}
	name, noun, end, ok := named(p, s, k)
	if !ok {
		return
	}
	when, fixed := yearOf(p, s, q.First, end)
	c := claim.Claim{
		Fact:    claim.Fact{Measure: measure, Subject: []string{name}, Qualifiers: []string{noun}, When: when},
		Nominal: q.Nominal, Hard: q.Hard, Soft: q.Soft, Tentative: !fixed,
	}
	if yearly && fixed {
		c.Fact.Event = when.String() // one edition a year
	}
	p.Claim(p.Document.Span(q.First, end), c)
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
func yearOf(p *checker.Pass, s text.Sentence, first, end int) (period.Interval, bool) {
	const near = 4 // tokens after the name
	year := 0
	for _, e := range p.PeriodsIn(s.First, s.End) {
		if e.Type == period.Duration || e.Type == period.Set || !e.Interval.Closed() || e.Interval.From.Year() != (e.Interval.To-1).Year() {
			continue
		}
		if e.End <= first || year == 0 && e.First >= end && e.First-end <= near {
			year = e.Interval.From.Year()
		}
	}
	if year != 0 {
		return period.YearOf(year), true
	}
	if v := p.Published.Interval; v.Closed() && v.Days() <= 366 {
		return period.YearOf(v.From.Year()), v.Days() == 1
	}
	return period.Interval{}, false
}
