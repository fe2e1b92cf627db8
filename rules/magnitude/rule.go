// Package magnitude finds figures that are ten, a thousand or a million times over
// by what the text itself says elsewhere: by a rate per share or per head, by the
// figure of a year before, by the same figure told again.
package magnitude

import (
	_ "embed"
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "magnitude", Doc: doc, Severity: checker.Error, Read: read}

func read(p *checker.Pass) {
	again, by, mean, earned, work := figures{Pass: p}, products{Pass: p}, averages{Pass: p}, results{Pass: p}, piecework{Pass: p}
	fee := fees{Pass: p}
	for _, s := range p.Sentences {
		role := p.Role(s)
		qs := p.QuantitiesIn(s.First, s.End)
		if len(qs) == 0 {
			continue
		}
		if role.Read() {
			earned.row(s, qs)
		}
		if !role.Running() && role != text.Headline {
			continue
		}
		again.take(qs)
		by.take(s, qs)
		mean.take(s, qs)
		earned.take(s, qs)
		work.take(s, qs)
		fee.take(s, qs)
		plausible(p, s, qs)
		pairs(p, s, qs)
		if len(qs) > 1 && role != text.Headline {
			r := reader{Pass: p, s: s, quantities: qs}
			r.rates()
			r.years()
		}
	}
	mean.claims()
	earned.claims()
	work.claims()
	by.claims(work.told)
}

// reader reads one sentence.
type reader struct {
	*checker.Pass
	s          text.Sentence
	quantities []quantity.Quantity
}

// plain reports whether a quantity is one plain figure.
func plain(q *quantity.Quantity) bool {
	return !q.Range && q.Hedge != quantity.Indefinite && q.Nominal.Sign() > 0 && !q.Hard.Lo.None && !q.Hard.Hi.None
}

// fact is a fact of one place in an article.
func fact(p *checker.Pass, of text.Span, unit, event string) claim.Fact {
	at := p.Place(of).From
	return claim.Fact{
		Measure: claim.Measure{ID: "magnitude", Title: "magnitude", Kind: claim.Origin, Unit: unit},
		Subject: []string{p.ID, strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)},
		Event:   event,
	}
}

// put takes down a claim. What is quoted is the speaker's, and never an error.
func put(p *checker.Pass, first int, span text.Span, c claim.Claim) {
	if q, ok := p.QuotationAt(first); ok && !q.Reported {
		c.Tentative, c.Speaker = true, "somebody quoted"
		if q.Speaker >= 0 {
			c.Speaker = p.Names.Entities[q.Speaker].Name
		}
	}
	p.Claim(span, c)
}

// around is everything from a/n to a·n.
func around(lo, hi numeral.Decimal, tenths int64) (r quantity.Range, ok bool) {
	n := numeral.Decimal{Coef: tenths, Exp: -1}
	top, ok := hi.Mul(n)
	return quantity.Between(lo.Quo(n, 9), top), ok
}
