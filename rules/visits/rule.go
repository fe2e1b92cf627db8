// Package visits counts somebody's visits to a country and dates each: "his 11th
// visit to Russia", "from May 7 to 10, 2025", "from Wednesday to Saturday".
package visits

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/subject"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "visits", Doc: doc, Severity: checker.Error, Read: read}

var (
	counted = claim.Measure{ID: "visits", Title: "visits by %s to %s", Kind: claim.Counter, Unit: "count"}
	begins  = claim.Measure{ID: "visit-begins", Title: "first day of the visit by %s to %s", Kind: claim.Origin, Unit: "day"}
	ends    = claim.Measure{ID: "visit-ends", Title: "last day of the visit by %s to %s", Kind: claim.Origin, Unit: "day"}

	nouns = text.NewSet("visit visits trip trips tour")
	verbs = text.NewSet("visit visits visited visiting")
	to    = text.Intern("to")
	state = text.NewSet("state official working friendly historic foreign overseas")
)

// visit is what an article says of one visit.
type visit struct {
	who, where string
	sure       bool
}

func read(p *checker.Pass) {
	occasion := ""
	if event.Celebrated(p.Article) {
		occasion = occasionOfVisit(p)
	}
	for _, s := range p.Sentences {
		if !p.Role(s).Read() {
			continue
		}
		count(p, s, occasion)
		if occasion != "" {
			dates(p, s, occasion)
		}
	}
}

// occasionOfVisit is the anniversary that a sentence about the visit names.
func occasionOfVisit(p *checker.Pass) string {
	for _, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		if o := occasionOf(p, s); o != "" && speaksOfVisit(p, s) { // the rarer of the two first
			return o
		}
	}
	return ""
}

func speaksOfVisit(p *checker.Pass, s text.Sentence) bool {
	for k := s.First; k < s.End; k++ {
		if nouns.Has(p.Word(k)) || verbs.Has(p.Word(k)) {
			return true
		}
	}
	_, ok := traveller(p, s)
	return ok
}

// occasionOf is the anniversary that a visit is made for.
func occasionOf(p *checker.Pass, s text.Sentence) string {
	for _, a := range event.Anniversaries(p.Article, s) {
		if a.Event.Named() {
			return a.Occasion()
		}
	}
	return ""
}

// count reads "the 11th visit to Russia".
func count(p *checker.Pass, s text.Sentence, occasion string) {
	for _, q := range p.QuantitiesIn(s.First, s.End) {
		if q.Kind != quantity.Ordinal {
			continue
		}
		k := q.End
		for k < s.End && state.Has(p.Word(k)) {
			k++
		}
		if !nouns.Has(p.Word(k)) {
			continue
		}
		v, end, ok := destination(p, s, q.First, k+1)
		if !ok || !event.Current(p.Article, s, q.First) || event.FromElsewhere(p.Article, end) && (occasion == "" || q.Nominal.Cmp(numeral.Int(1)) == 0) {
			continue // another visit, or a count that begins elsewhere: his first visit to Japan in two years
		}
		fact := claim.Fact{Measure: counted, Subject: []string{v.who, v.where}, When: p.Published.Interval, Event: occasion}
		p.Claim(p.Document.Span(q.First, end), claim.Claim{
			Fact: fact, Nominal: q.Nominal, Hard: q.Hard, Soft: q.Soft, Tentative: !v.sure,
		})
	}
}

// destination reads "to Russia" from token k on, and finds who went.
func destination(p *checker.Pass, s text.Sentence, first, k int) (v visit, end int, ok bool) {
	if p.Word(k) != to {
		return v, 0, false
	}
	m := p.MentionsIn(k+1, min(s.End, k+4))
	if len(m) == 0 || p.Names.Entities[m[0].Entity].Kind != names.Country {
		return v, 0, false
	}
	v.where = p.Names.Entities[m[0].Entity].Name
	v.who, v.sure = subject.Person(p.Article, s, first, v.where)
	return v, m[0].End, v.who != ""
}

// dates reads when the visit begins and ends: from May 7 to 10, 2025; from
// Wednesday to Saturday.
func dates(p *checker.Pass, s text.Sentence, occasion string) {
	v, ok := traveller(p, s)
	if !ok {
		return
	}
	for _, e := range p.PeriodsIn(s.First, s.End) {
		if e.Type != period.Period || e.Unit > period.Week {
			continue
		}
		span := e.Span
		fact := func(m claim.Measure) claim.Fact {
			return claim.Fact{Measure: m, Subject: []string{v.who, v.where}, Event: occasion}
		}
		if first, last, ok := e.Weekdays(); ok {
			weekday(p, span, fact(begins), int64(first), v.sure)
			weekday(p, span, fact(ends), int64(last), v.sure)
		}
		if e.Explicit && e.Interval.Closed() {
			day(p, span, fact(begins), e.Interval.From, v.sure)
			day(p, span, fact(ends), e.Interval.To-1, v.sure)
		}
		return
	}
}

// going are the verbs after which a country is where somebody goes: will travel
// to Russia, be in Russia, arrive in Russia.
var going = text.NewSet("travel travels travelled traveled travelling traveling be in arrive arrives arrived arriving fly flies flew head heads headed go goes went return returns returned")

// towards stands between such a verb and the country.
var towards = text.NewSet("to in for")

// traveller finds who visits which country in a sentence: "Xi will pay a state
// visit to Russia", "Xi will be in Russia".
func traveller(p *checker.Pass, s text.Sentence) (v visit, ok bool) {
	for k := s.First; k < s.End; k++ {
		switch {
		case nouns.Has(p.Word(k)):
			if v, _, ok := destination(p, s, k, k+1); ok {
				return v, true
			}
		case going.Has(p.Word(k)) && towards.Has(p.Word(k+1)), verbs.Has(p.Word(k)):
			to := k + 1
			if towards.Has(p.Word(to)) {
				to++
			}
			if v, ok := toCountry(p, s, k, to); ok {
				return v, true
			}
		}
	}
	return v, false
}

// toCountry is a visit to the country named at token at, told with the verb at
// token verb.
func toCountry(p *checker.Pass, s text.Sentence, verb, at int) (v visit, ok bool) {
	m := p.MentionsIn(at, min(s.End, at+3))
	if len(m) == 0 || m[0].First != at || m[0].Adjective || p.Names.Entities[m[0].Entity].Kind != names.Country {
		return v, false
	}
	v.where = p.Names.Entities[m[0].Entity].Name
	v.who, v.sure = subject.Person(p.Article, s, verb, v.where)
	return v, v.who != ""
}

func weekday(p *checker.Pass, span text.Span, f claim.Fact, day int64, sure bool) {
	n := numeral.Int(day)
	p.Claim(span, claim.Claim{Fact: f, Op: claim.Weekday, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Tentative: !sure})
}

func day(p *checker.Pass, span text.Span, f claim.Fact, d period.Day, sure bool) {
	n := numeral.Int(int64(d))
	p.Claim(span, claim.Claim{Fact: f, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Tentative: !sure})
}
