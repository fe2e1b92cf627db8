package share

import (
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// making stands before a share of a whole; accounting may also be told of a gain,
	// of which a part can be more than all.
	making = text.NewSet("made make makes making accounted accounts accounting account represented represents representing represent comprised comprises comprising constituted constitutes constitute contributed contributes owns owned owning holds held hold holding controls controlled share portion proportion stake turnout")
	// gainful is what a part can be more than all of.
	gainful = text.NewSet(`growth increase decrease decline rise fall profit profits earnings income loss losses gdp output capacity change gains gain target quota debt
		domestic product value level average norm price needs demand requirements reserves equity capital assets savings salary budget cost costs goal benchmark limit
		normal last estimate pace rate return recovery surplus deficit net nominal par face book forecasts plan plans trading estimates`)
	turnout   = text.NewSet("turnout")
	stuffed   = text.NewSet("fraud stuffing stuffed rigged rigging irregularities falsified falsification")
	precincts = text.NewSet("village villages precinct precincts station stations district districts region regions area areas some")
	wordUp    = text.Intern("up")
	wordFor   = text.Intern("for")
	shareIn   = text.NewSet("share portion proportion stake turnout")
	hundred   = numeral.Int(100)
	leftOver  = text.NewSet("remaining rest other")
	restWord  = text.Intern("rest")
	the       = text.Intern("the")
	remain    = text.NewSet("remaining other")
	grown     = text.NewSet("rose fell grew increase decline increased decreased gained lost slipped jumped dropped climbed")
)

// impossible reads a share of a whole that is more than all of it: made up 140 percent
// of the coffee, a 120 percent share.
func (r *article) impossible() {
	for k := range r.figures {
		p := &r.figures[k]
		if p.Unit != "percent" || p.Nominal.Cmp(hundred) <= 0 || p.Hedge == quantity.LessThan || p.Hedge == quantity.AtMost || !r.isShareOf(p) || r.after(p, 8, gainful) || r.before(p, 12, gainful) || r.before(p, 3, turnout) && (stuffed.In(r.Document) || r.in(p.sentence, precincts)) {
			continue
		}
		r.held++
		fact := r.fact(p.Span, "percent", aPart)
		says := "A share is at most 100 percent; the text says " + r.In(p.Span)
		most := quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: hundred}}
		at := p.First - 1
		if isIn := r.after(p, 2, shareIn); isIn {
			at = p.End
		}
		r.told(p, fact, says)
		r.Claim(r.Document.Span(at, at+1), claim.Claim{Fact: fact, Nominal: hundred, Hard: most, Soft: most, Tentative: true, Says: says})
	}
}

// isShareOf reports whether a percentage is told to be a share of something.
func (r *article) isShareOf(p *figure) bool {
	if r.after(p, 2, shareIn) {
		return true
	}
	i := p.First - 1
	if leads.Has(r.Word(i)) {
		i--
	}
	switch {
	case r.Word(i) == wordUp, r.Word(i) == wordFor: // made up, accounted for
		return making.Has(r.Word(i - 1))
	case shareIn.Has(r.Word(i - 1)): // a share of, turnout was
		return r.Word(i) == of || tellsWas.Has(r.Word(i))
	}
	return making.Has(r.Word(i)) && r.Word(p.End) == of
}

var tellsWas = text.NewSet("was is were reached hit totalled totaled at to")

// complement reads shares that are told to leave the rest: 14 percent, and the
// remaining 86 percent. All that one sentence tells make a hundred.
func (r *article) complement() {
	for k := range r.figures {
		p := &r.figures[k]
		if p.Unit != "percent" || !p.exact() || !r.isRest(p) {
			continue
		}
		if k+1 < len(r.figures) && r.figures[k+1].sentence == p.sentence && r.figures[k+1].Unit == "percent" || r.in(p.sentence, grown) {
			continue // more is told of it
		}
		var others, parts []figure // those before it, and those in its own sentence
		for i := k - 1; i >= 0 && r.figures[i].sentence >= p.sentence-4; i-- {
			f := &r.figures[i]
			if f.Unit != "percent" && f.Unit != "share" {
				continue
			}
			others = append(others, *f)
			if f.sentence == p.sentence || len(parts) == 0 && f.sentence == p.sentence-1 || len(parts) > 0 && parts[len(parts)-1].sentence == f.sentence {
				parts = append(parts, *f)
			}
		}
		if len(parts) == 0 || len(parts) > 4 || someHundred(others, p) || !r.full(parts, p) {
			continue
		}
		r.hundred(p, parts)
	}
}

// full reports whether a few shares must be all but the rest: what is left of them is
// what is told, but for a slip, or they are more than all.
func (r *article) full(parts []figure, p *figure) bool {
	lo, hi := 100.0, 100.0
	for i := range parts {
		s := shareRange(&parts[i])
		if s.Lo.None || s.Hi.None {
			return false
		}
		lo, hi = lo-s.Hi.Value.Float64(), hi-s.Lo.Value.Float64()
	}
	return hi > 0 && (slips(p, lo, hi) || value(p) > hi)
}

// isRest reports whether a percentage is told to be all that is left.
func (r *article) isRest(p *figure) bool {
	i := p.First - 1
	if r.Word(i) == comma && r.Word(i-1) == restWord {
		i--
	}
	return remain.Has(r.Word(i)) && r.Word(i-1) == the || r.Word(i) == restWord && r.Word(i-1) == the
}

// someHundred reports whether some of a few shares make a hundred with another.
func someHundred(list []figure, p *figure) bool {
	if len(list) > 6 {
		return true
	}
	for set := 1; set < 1<<len(list); set++ {
		lo, hi := p.Hard.Lo.Value.Float64(), p.Hard.Hi.Value.Float64()
		for i := range list {
			if set&(1<<i) != 0 {
				s := shareRange(&list[i])
				if s.Lo.None || s.Hi.None {
					return true
				}
				lo, hi = lo+s.Lo.Value.Float64(), hi+s.Hi.Value.Float64()
			}
		}
		if lo <= 100 && hi >= 100 {
			return true
		}
	}
	return false
}

// hundred claims that shares and the rest make a hundred.
func (r *article) hundred(p *figure, parts []figure) {
	r.held++
	whole := r.fact(p.Span, "percent", aWhole)
	c := claim.Claim{Fact: whole, Op: claim.Sum, Hard: quantity.Exactly(numeral.Decimal{}), Soft: quantity.Exactly(numeral.Decimal{}), Tentative: true}
	shares := make([]string, 0, len(parts)+1)
	total := p.Nominal
	for _, f := range parts {
		n := f.Nominal
		if f.Unit == "share" {
			n = n.Shift(2)
		}
		shares = append(shares, n.Quo(numeral.Int(1), 1).Reduce().String())
		total, _ = total.Add(n)
	}
	shares = append(shares, p.Nominal.String())
	says := "The shares add up to " + total.Quo(numeral.Int(1), 1).Reduce().String() + " percent (" + strings.Join(shares, " + ") + "); with the rest they are 100"
	put := func(f *figure, event string) {
		fact := r.fact(p.Span, "percent", event)
		c.Other = append(c.Other, fact)
		hard := shareRange(f)
		r.Claim(f.Span, claim.Claim{Fact: fact, Nominal: f.Nominal, Hard: hard, Soft: hard, Tentative: true, Says: says})
	}
	for i := range parts {
		put(&parts[i], aPart+string(rune('1'+i)))
	}
	put(p, "rest")
	at := r.Document.Span(p.First-1, p.First)
	c.Says = says
	r.Claim(at, c)
	all := quantity.Exactly(hundred)
	r.Claim(at, claim.Claim{Fact: whole, Nominal: hundred, Hard: all, Soft: all, Tentative: true, Says: says})
}
