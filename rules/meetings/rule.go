// Package meetings counts the meetings of two leaders: "have met more than 40
// times", "their 12th meeting".
package meetings

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/subject"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "meetings", Doc: doc, Severity: checker.Error, Read: read}

var measure = claim.Measure{ID: "meetings", Title: "meetings of %s and %s", Kind: claim.Counter, Unit: "count"}

var (
	verbs    = text.NewSet("met meet")
	nouns    = text.NewSet("meeting meetings encounter encounters summit summits")
	times    = text.Intern("times")
	pronouns = text.NewSet("their")
	leaders  = text.NewSet("leaders presidents heads counterparts two men they sides")
	since    = text.NewSet("since this in during past last") // a count that begins somewhere other than the first meeting
)

func read(p *checker.Pass) {
	for _, s := range p.Sentences {
		if !p.Role(s).Read() {
			continue
		}
		for _, q := range p.QuantitiesIn(s.First, s.End) {
			switch {
			case q.Kind == quantity.Number && timesMet(p, s, q), q.Kind == quantity.Ordinal && nthMeeting(p, q):
				take(p, s, q)
			}
		}
	}
}

// timesMet recognises "have met more than 40 times".
func timesMet(p *checker.Pass, s text.Sentence, q quantity.Quantity) bool {
	if p.Word(q.End) != times && p.Word(q.End-1) != times {
		return false
	}
	for k := q.First - 1; k >= max(s.First, q.First-8); k-- {
		if verbs.Has(p.Word(k)) {
			return true
		}
	}
	return false
}

// nthMeeting recognises "their 12th (face-to-face) meeting".
func nthMeeting(p *checker.Pass, q quantity.Quantity) bool {
	return pronouns.Has(p.Word(q.First-1)) && (nouns.Has(p.Word(q.End)) || nouns.Has(p.Word(q.End+1)))
}

func take(p *checker.Pass, s text.Sentence, q quantity.Quantity) {
	pair, sure := people(p, s, q)
	if pair == nil {
		return
	}
	after := s.End
	tentative := !sure
	for k := q.End; k < min(after, q.End+4); k++ {
		if since.Has(p.Word(k)) {
			tentative = true // "40 times since 2013" and "since he took office" may count from elsewhere
		}
	}
	first, end := q.First, q.End
	for first > s.First && q.First-first < 8 && !verbs.Has(p.Word(first)) {
		first--
	}
	p.Claim(p.Document.Span(first, min(end+1, s.End)), claim.Claim{
		Fact:    claim.Fact{Measure: measure, Subject: pair, When: p.Published.Interval},
		Nominal: q.Nominal, Hard: q.Hard, Soft: q.Soft, Tentative: tentative,
	})
}

// people are the two who met: named in the sentence, or the article's leaders.
func people(p *checker.Pass, s text.Sentence, q quantity.Quantity) (pair []string, sure bool) {
	if pair = subject.People(p.Article, s.First, q.First); len(pair) == 2 {
		return pair, true
	}
	if len(pair) > 2 {
		return nil, false
	}
	for k := s.First; k < q.First; k++ {
		if leaders.Has(p.Word(k)) || pronouns.Has(p.Word(k)) {
			return subject.Leaders(p.Article)
		}
	}
	return nil, false
}
