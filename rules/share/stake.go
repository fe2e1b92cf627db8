package share

import (
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordMinority = text.Intern("minority")
	stakes       = text.NewSet("stake stakes holding shareholding shareholder shareholders owner owners interest ownership share")
	heldBy       = text.NewSet("majority minority")
	// unsure words say that a stake is not what is held now, or not of all shares.
	unsure = text.NewSet("voting economic combined together become becoming raise raised increase could option not without short lose lost than")

	owning  = text.NewSet("owns own owned holds hold held has")
	venture = text.NewSet("venture company firm consortium project group shares business field mine bank airline unit stock equity partnership")
	twoMore = text.NewSet("each respectively combined both rise rose up from voting another more additional raise increase option than")
)

// majorityStake reads a majority stake of less than half, or a minority stake of more.
func (r *article) majorityStake() {
	half := numeral.Int(50)
	for k := range r.figures {
		p := &r.figures[k]
		if p.Unit != "percent" || !p.exact() || p.Nominal.Cmp(half) == 0 || r.before(p, 6, unsure) || r.after(p, 8, unsure) {
			continue
		}
		at := r.stakeAt(p)
		if at < 0 {
			continue
		}
		bound := quantity.Range{Lo: quantity.End{Value: half}, Hi: quantity.End{Value: hundred}}
		if r.Word(at) == wordMinority {
			bound = quantity.Range{Lo: quantity.End{Value: numeral.Decimal{}}, Hi: quantity.End{Value: half}}
		}
		r.held++
		fact := r.fact(p.Span, "percent", aPart)
		says := "A " + r.Word(at).String() + " is told to be " + r.In(p.Span)
		r.told(p, fact, says)
		r.Claim(r.Document.Span(at, at+1), claim.Claim{Fact: fact, Nominal: half, Hard: bound, Soft: bound, Tentative: true, Says: says})
	}
}

// stakeAt is the token of "majority" or "minority" where a percentage is told to be
// such a stake: a 62 percent majority stake, a majority stake of 62 percent.
func (r *article) stakeAt(p *figure) int {
	i := p.End
	if hyphen := r.Word(i); hyphens.Has(hyphen) {
		i++
	}
	if heldBy.Has(r.Word(i)) && stakes.Has(r.Word(i+1)) {
		return i
	}
	i = p.First - 1
	if r.Word(i) == of && stakes.Has(r.Word(i-1)) && heldBy.Has(r.Word(i-2)) {
		return i - 2
	}
	return -1
}

// owners reads who owns what share of one thing: together no more than all of it.
func (r *article) owners() {
	last := -1
	for i := range r.figures {
		n := r.figures[i].sentence
		if n == last || r.figures[i].Unit != "percent" {
			continue
		}
		last = n
		s := r.Sentences[n]
		if !r.in(n, owning) || r.in(n, leftOver) || r.in(n, twoMore) || !r.in(n, venture) {
			continue
		}
		var parts []figure
		wholes := 0
		for k := range r.figures {
			f := &r.figures[k]
			if f.sentence != n || f.Unit != "percent" {
				continue
			}
			if !f.exact() {
				wholes = 2
			}
			if r.Word(f.End) == of || stakes.Has(r.Word(f.End)) {
				wholes++
			}
			parts = append(parts, *f)
		}
		if len(parts) < 2 || len(parts) > 6 || wholes > 1 || wholes == 0 || parts[0].First-s.First < 1 {
			continue
		}
		if w := r.Word(parts[0].End); w != of && r.Word(parts[len(parts)-1].End) != of {
			continue
		}
		r.most(parts)
	}
}

// most claims that shares of one whole are no more than all of it.
func (r *article) most(parts []figure) {
	r.held++
	whole := r.fact(parts[0].Span, "percent", aWhole)
	c := claim.Claim{Fact: whole, Op: claim.Sum, Hard: quantity.Exactly(numeral.Decimal{}), Soft: quantity.Exactly(numeral.Decimal{}), Tentative: true}
	span := parts[0].Span
	for i := range parts {
		fact := r.fact(parts[0].Span, "percent", aPart+string(rune('1'+i)))
		c.Other = append(c.Other, fact)
		span = span.Cover(parts[i].Span)
		r.told(&parts[i], fact, "")
	}
	r.Claim(span, c)
	all := quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: hundred}}
	r.Claim(span, claim.Claim{Fact: whole, Nominal: hundred, Hard: all, Soft: all, Tentative: true})
}

// otherTimes reports whether two sentences name times, and not one and the same.
func (r *article) otherTimes(a, b int) bool {
	x, y := r.Sentences[a], r.Sentences[b]
	at, of := r.PeriodsIn(x.First, x.End), r.PeriodsIn(y.First, y.End)
	return len(at)+len(of) > 0 && (len(at) != len(of) || at[0].Interval != of[0].Interval)
}

// sameNoun reports whether a percentage is of what a whole counts.
func (r *article) sameNoun(p, whole *figure) bool {
	for i := p.End + 1; i < min(p.End+5, r.Sentences[p.sentence].End); i++ {
		if r.Tokens[i].Hash == r.Tokens[whole.Noun].Hash {
			return !placing.Has(r.Word(i + 1)) // the seats in the north are fewer
		}
	}
	return false
}
