// Package meetings counts the meetings of two leaders: "have met more than 40
// times", "their 12th meeting".
package meetings

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/event"
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
	met      = text.Intern("met")
	hyphen   = text.Intern("-")
	inPerson = text.NewSet("face-to-face in-person")
	nouns    = text.NewSet("meeting meetings encounter encounters summit summits")
	times    = text.Intern("times")
	pronouns = text.NewSet("their")
	leaders  = text.NewSet("leaders presidents heads counterparts two men they sides")
	perfect  = text.NewSet("have has they've we've i've")
)

func read(p *checker.Pass) {
	for _, s := range p.Sentences {
		if !p.Role(s).Read() {
			continue
		}
		for _, q := range p.QuantitiesIn(s.First, s.End) {
			switch q.Kind {
			case quantity.Number:
				if verb, end, ok := timesMet(p, s, q); ok {
					take(p, s, q, verb, end)
				}
			case quantity.Ordinal:
				if end, ok := nthMeeting(p, s, q); ok {
					take(p, s, q, q.First, end)
				}
			}
		}
	}
}

// timesMet recognises "have met more than 40 times" and gives its tokens [verb, end).
func timesMet(p *checker.Pass, s text.Sentence, q quantity.Quantity) (verb, end int, ok bool) {
	switch {
	case p.Word(q.End) == times:
		end = q.End + 1
	case p.Word(q.End-1) == times:
		end = q.End
	default:
		return 0, 0, false
	}
	for k := q.First - 1; k >= max(s.First, q.First-8); k-- {
		if p.Word(k) == met {
			return k, end, hasMet(p, s, k)
		}
	}
	return 0, 0, false
}

// hasMet reports whether "met" at token k counts up to now: have met, have already
// met; not "met four times in 2006".
func hasMet(p *checker.Pass, s text.Sentence, k int) bool {
	for j := k - 1; j >= max(s.First, k-2); j-- {
		if perfect.Has(p.Word(j)) {
			return true
		}
	}
	return false
}

// nthMeeting recognises "their 12th (face-to-face) meeting" of now and gives the
// token after it.
func nthMeeting(p *checker.Pass, s text.Sentence, q quantity.Quantity) (end int, ok bool) {
	if !pronouns.Has(p.Word(q.First - 1)) {
		return 0, false
	}
	end = q.End
	if inPerson.Has(p.Compound(end + 1)) {
		for p.Word(end+1) == hyphen {
			end += 2
		}
		end++
	}
	return end + 1, nouns.Has(p.Word(end)) && event.Current(p.Article, s, q.First)
}

func take(p *checker.Pass, s text.Sentence, q quantity.Quantity, first, end int) {
	for k := end; k < min(s.End, end+2); k++ {
		if event.FromElsewhere(p.Article, k) {
			return // 40 times since 2013, their first meeting of the year
		}
	}
	pair, sure := people(p, s, q)
	if pair == nil {
		return
	}
	p.Claim(p.Document.Span(first, end), claim.Claim{
		Fact:    claim.Fact{Measure: measure, Subject: pair, When: p.Published.Interval},
		Nominal: q.Nominal, Hard: q.Hard, Soft: q.Soft, Tentative: !sure,
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
