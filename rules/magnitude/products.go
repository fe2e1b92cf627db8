package magnitude

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A price a share, the number of shares and what they come to together stand in three
// paragraphs, and a harvest, its fields and what a hectare bore in two. Which of the
// totals of a story is the product is not said; but one that has its digits and is a
// thousand times over is it, slipped.

// products are the rates, counts and totals of an article.
type products struct {
	*checker.Pass
	rates  []perPiece
	counts []*quantity.Quantity
	totals []*quantity.Quantity
	shares []share
}

// share is a figure that is so many percent of a whole: $8.4 billion, or 3.2 percent of
// output.
type share struct{ part, percent *quantity.Quantity }

// perPiece is so much a piece: $31 a share, 3.1 tonnes per hectare.
type perPiece struct {
	*quantity.Quantity
	piece string // in the singular
}

// crowd is how many rates, counts or totals an article may have that are held
// against each other: in a table anything is the product of something.
const crowd = 24

var (
	each    = text.NewSet("each every")
	apiece  = text.NewSet("apiece")
	forEach = text.Intern("for")
	pieces  = text.NewSet("share shares")
	land    = text.NewSet("hectare acre")
	// worth are words of what shares come to together, and earned those of a figure a
	// share that is no price.
	worth = text.NewSet(`value valued values valuing valuation worth deal raise raised raising offer offering bid pay paid buy bought acquire takeover purchase market
		capitalization capitalisation proceeds total totaling totalling cost sell sold sale transaction acquisition buyout merger float flotation`)
	earned = text.NewSet("earn earns earned earning earnings profit loss lost dividend dividends income net charge charges cash payout")
)

// take keeps the figures of one sentence.
func (p *products) take(s text.Sentence, qs []quantity.Quantity) {
	for k := range qs {
		q := &qs[k]
		if k+1 < len(qs) && p.isShare(q, &qs[k+1]) {
			p.shares = append(p.shares, share{q, &qs[k+1]})
		}
		if !plain(q) || q.Kind == quantity.Ordinal || q.Kind == quantity.Age || q.Kind == quantity.Percent {
			continue
		}
		if piece, ok := p.piece(q, s.End); ok {
			if piece != "share" || !p.near(q, 6, earned) {
				p.rates = append(p.rates, perPiece{q, piece})
			}
			continue
		}
		if q.Nominal.Cmp(numeral.Int(1000)) < 0 {
			continue
		}
		if q.Kind == quantity.Number && q.Noun >= 0 || q.Kind == quantity.Dimension {
			p.counts = append(p.counts, q)
		}
		if q.Kind == quantity.Money || q.Kind == quantity.Dimension {
			p.totals = append(p.totals, q)
		}
	}
}

// piece reads what a rate is counted by: a share, per hectare, for each share,
// apiece.
func (p *products) piece(q *quantity.Quantity, end int) (string, bool) {
	i := q.End
	switch w := p.Word(i); {
	case apiece.Has(w):
		return "share", q.Kind == quantity.Money
	case w == forEach && each.Has(p.Word(i+1)):
		for j := i + 2; j < min(i+6, end); j++ { // for each Tessaron share
			if pieces.Has(p.Word(j)) {
				return "share", true
			}
		}
		return "", false
	case per.Has(w) && i+1 < end && p.Tokens[i+1].Kind == text.Letters && len(p.PeriodsIn(i, i+2)) == 0: // not $3 million a year
		return p.Token(i + 1), true
	}
	return "", false
}

// isShare reads "X, or P percent of", "X (P percent of".
func (p *products) isShare(q, percent *quantity.Quantity) bool {
	if percent.Unit != "percent" || !plain(q) || !plain(percent) || p.Word(percent.End) != of || (q.Kind != quantity.Money && q.Kind != quantity.Dimension) {
		return false
	}
	i := q.End
	if p.Word(i) == comma {
		i++
	}
	if w := p.Word(i); w == or || w == opening {
		i++
	}
	if p.Word(i) == to {
		i++
	}
	return i > q.End && i == percent.First
}

// whole looks for the figure that a share is of.
func (p *products) whole(s *share) {
	lo, hi := s.percent.Hard.Lo.Value, s.percent.Hard.Hi.Value
	if lo.Sign() <= 0 {
		return
	}
	least, most := inBase(s.part, s.part.Hard.Lo.Value).Shift(2).Quo(hi, 2), inBase(s.part, s.part.Hard.Hi.Value).Shift(2).Quo(lo, 2)
	var slipped *quantity.Quantity
	for _, t := range p.totals {
		if base(t.Unit) != base(s.part.Unit) || t == s.part {
			continue
		}
		v := inBase(t, t.Nominal)
		if between(v, least, most) {
			return // it stands there
		}
		for places := 3; places <= 6; places += 3 {
			if between(v.Shift(places), least, most) || between(v.Shift(-places), least, most) {
				slipped = t
			}
		}
	}
	if slipped == nil || least.Quo(most, 3).Cmp(numeral.Decimal{Coef: 94, Exp: -2}) < 0 {
		return // 3 percent may be anything from 2.5 to 3.5
	}
	n := inBase(s.part, s.part.Nominal).Shift(2).Quo(s.percent.Nominal, 2)
	f := fact(p.Pass, slipped.Span, base(slipped.Unit), "whole")
	v := quantity.Exactly(inBase(slipped, slipped.Nominal))
	put(p.Pass, slipped.First, slipped.Span, claim.Claim{Fact: f, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: true, Says: "the text says " + p.In(slipped.Span)})
	w := quantity.Between(least, most)
	put(p.Pass, s.part.First, s.part.Span.Cover(s.percent.Span), claim.Claim{
		Fact: f, Nominal: n, Hard: w, Soft: w, Tentative: true,
		Says: "if " + p.In(s.part.Span) + " is " + p.In(s.percent.Span) + ", all is " + round(n).Printed(),
	})
}

func between(v, least, most numeral.Decimal) bool { return v.Cmp(least) >= 0 && v.Cmp(most) <= 0 }

// claims holds every product against the totals of its unit, but for rates that were
// told of.
func (p *products) claims(told map[*quantity.Quantity]bool) {
	if len(p.rates) > crowd || len(p.counts) > crowd || len(p.totals) > crowd {
		return
	}
	for i := range p.shares {
		p.whole(&p.shares[i])
	}
	for i := range p.rates {
		r := &p.rates[i]
		if told[r.Quantity] {
			continue
		}
		for _, c := range p.counts {
			if p.countsOf(c, r.piece) {
				p.product(r, c)
			}
		}
	}
}

// countsOf reports whether a figure counts pieces.
func (p *products) countsOf(c *quantity.Quantity, piece string) bool {
	if c.Kind == quantity.Dimension {
		return plural(piece, p.Token(c.End-1))
	}
	return plural(piece, p.Token(c.Noun))
}

// product looks for the total that a rate and a count come to.
func (p *products) product(r *perPiece, c *quantity.Quantity) {
	n, ok := inBase(r.Quantity, r.Nominal).Mul(c.Nominal)
	if !ok || n.Sign() <= 0 {
		return
	}
	var slipped *quantity.Quantity
	for _, t := range p.totals {
		if base(t.Unit) != base(r.Unit) || t == c {
			continue
		}
		v := inBase(t, t.Nominal)
		if alike(v, n, 6) {
			return // it stands there
		}
		if r.piece == "share" && !p.near(t, 12, worth) {
			continue
		}
		for places := 1; places <= 9; places++ {
			if places%3 > 0 && !land.Has(p.Word(r.End+1)) { // ten times as much may be another total
				continue
			}
			if alike(v.Shift(places), n, 2) || alike(v, n.Shift(places), 2) {
				slipped = t
			}
		}
	}
	if slipped != nil {
		p.claim(r, c, slipped, n)
	}
}

// near reports whether one of the words stands within so many tokens of a figure.
func (p *products) near(q *quantity.Quantity, reach int, words *text.Table[struct{}]) bool {
	for i := max(0, q.First-reach); i < min(len(p.Tokens), q.End+reach); i++ {
		if words.Has(p.Word(i)) {
			return true
		}
	}
	return false
}

// alike reports whether two figures differ by no more than so many percent.
func alike(a, b numeral.Decimal, percent int64) bool {
	lo, ok := b.Mul(numeral.Decimal{Coef: 100 - percent, Exp: -2})
	hi, ok2 := b.Mul(numeral.Decimal{Coef: 100 + percent, Exp: -2})
	return ok && ok2 && a.Cmp(lo) >= 0 && a.Cmp(hi) <= 0
}

func (p *products) claim(r *perPiece, c, t *quantity.Quantity, n numeral.Decimal) {
	f := fact(p.Pass, t.Span, base(t.Unit), "product")
	v := quantity.Exactly(inBase(t, t.Nominal))
	put(p.Pass, t.First, t.Span, claim.Claim{Fact: f, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: true, Says: "the text says " + p.In(t.Span)})
	w := quantity.Exactly(n)
	put(p.Pass, c.First, c.Span, claim.Claim{
		Fact: f, Nominal: n, Hard: w, Soft: w, Tentative: true,
		Says: p.In(c.Span) + " at " + p.In(r.Span) + " each is " + round(n).Printed(),
	})
}
