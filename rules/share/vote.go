package share

import (
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	pointWords = text.NewSet("points point")
	beats      = text.NewSet("defeated beat beating defeating won win wins led lead leads leading ahead trailed trails trailing margin lost winning edged advantage")
	ballot     = text.NewSet("vote votes ballots ballot percent")
	versus     = text.NewSet("against to versus compared with while and")
	trackers   = text.NewSet("previous previously earlier last first second year ago up down from before rose fell turnout")

	asked      = text.NewSet("replied surveyed polled questioned interviewed respondents asked responded answered")
	askedNouns = text.NewSet("surveyed polled respondents questioned interviewed asked")
	oneIn      = text.NewSet("one two three half quarter third quarters thirds four five fifth fifths tenth")
)

// margin reads how many points somebody won by, and what both got: by 4.6 points, 52.3
// percent against 47.7.
func (r *article) margin() {
	for k := range r.figures {
		m := &r.figures[k]
		if m.Unit != "percentage points" && !(m.Unit == "count" && (pointWords.Has(r.Word(m.End)) || hyphens.Has(r.Word(m.End)) && pointWords.Has(r.Word(m.End+1)))) || !m.exact() || value(m) >= 60 || r.elsewhere(m) || !r.before(m, 14, beats) && !r.after(m, 3, beats) {
			continue
		}
		var best [2]*figure
		for i := range r.figures {
			a := &r.figures[i]
			if a.Unit != "percent" {
				continue
			}
			for j := i + 1; j < len(r.figures); j++ {
				b := &r.figures[j]
				if b.Unit != "percent" {
					continue
				}
				if meetsGap(a, b, m) {
					return
				}
				if best[0] == nil && j == i+1 && a.sentence == b.sentence && a.exact() && b.exact() && r.opposed(a, b) {
					best = [2]*figure{a, b}
				}
			}
		}
		if best[0] == nil {
			continue
		}
		high, low := best[0], best[1]
		if high.Nominal.Cmp(low.Nominal) < 0 {
			high, low = low, high
		}
		both := value(high) + value(low)
		lo, hi := value(high)-value(low)-halfStep(high)-halfStep(low), value(high)-value(low)+halfStep(high)+halfStep(low)
		if both > 101 || both < 97 && !slips(m, lo, hi) && !r.aLead(high, low, m) {
			continue
		}
		if d := high.sentence - m.sentence; d > 10 || d < -10 {
			continue
		}
		r.gap(high, low, m)
		return
	}
}

// aLead reports whether a margin is told right beside the two shares that it is between:
// 48 percent to 44 percent, a four-point lead.
func (r *article) aLead(high, low, m *figure) bool {
	if m.sentence != high.sentence || m.sentence != low.sentence {
		return false
	}
	for k := range r.figures {
		if f := &r.figures[k]; f.sentence == m.sentence && f.Unit == "percent" && f.First != high.First && f.First != low.First {
			return false
		}
	}
	for i := max(high.End, low.End); i < m.First; i++ {
		if w := r.Word(i); w != comma && !giving.Has(w) {
			return false
		}
	}
	return m.First >= max(high.End, low.End) || m.First < min(high.First, low.First) && min(high.First, low.First)-m.End < 8
}

var giving = text.NewSet("a an for giving that is -- – her him them")

// elsewhere reports whether a margin is told of one place: by 12 points in Ohio.
func (r *article) elsewhere(m *figure) bool {
	i := m.End
	if pointWords.Has(r.Word(i)) {
		i++
	}
	return (r.Word(i) == inWord || r.Word(i) == amongWord) && !r.period(i+1)
}

var inWord, amongWord = text.Intern("in"), text.Intern("among")

func halfStep(f *figure) float64 { return f.Step.Float64() / 2 }

// meetsGap reports whether two shares are a margin apart.
func meetsGap(a, b, m *figure) bool {
	d := value(a) - value(b)
	if d < 0 {
		d = -d
	}
	slack := halfStep(a) + halfStep(b) + halfStep(m) + 1e-9
	return d >= value(m)-slack && d <= value(m)+slack
}

// opposed reports whether two shares of one sentence are those of two who stand
// against each other: 52.3 percent of the vote against 47.7 percent for his rival.
func (r *article) opposed(a, b *figure) bool {
	if b.First-a.End > 14 || r.in(a.sentence, trackers) || !r.in(a.sentence, ballot) {
		return false
	}
	for i := a.End; i < b.First; i++ {
		if versus.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// gap claims that a margin is what one share has more than another.
func (r *article) gap(high, low, m *figure) {
	d, ok := high.Nominal.Add(low.Nominal.Neg())
	if !ok {
		return
	}
	says := high.Nominal.String() + " less " + low.Nominal.String() + " is " + d.String() + " points; the text says " + m.Nominal.String()
	r.held++
	h, l, g := r.fact(m.Span, "percent", "high"), r.fact(m.Span, "percent", "low"), r.fact(m.Span, "percent", "margin")
	r.told(high, h, says)
	r.told(low, l, says)
	r.told(m, g, says)
	nothing := quantity.Exactly(numeral.Decimal{})
	r.Claim(m.Span, claim.Claim{Fact: h, Op: claim.Sum, Other: []claim.Fact{l, g}, Hard: nothing, Soft: nothing, Tentative: true, Says: says})
}

// survey reads how many of those asked said a thing, and what share elsewhere is told
// to have said it: of 1,240 who replied, 521; 42 percent of those surveyed.
func (r *article) survey() {
	for w := range r.figures {
		whole := &r.figures[w]
		s := r.Sentences[whole.sentence]
		if whole.Kind != quantity.Number || !whole.exact() || r.Word(whole.First-1) != of && r.Word(whole.First-2) != of || w+1 >= len(r.figures) {
			continue
		}
		var part *figure
		if r.Word(s.First) == of && whole.First <= s.First+2 {
			part = &r.figures[w+1]
		} else if w > 0 {
			part = &r.figures[w-1]
		}
		if part == nil || part.sentence != whole.sentence || part.Kind != quantity.Number || part.Unit != "count" || !part.exact() || part.Nominal.Cmp(whole.Nominal) >= 0 || !r.in(whole.sentence, asked) {
			continue
		}
		r.shareOfAsked(part, whole)
	}
}

// shareOfAsked finds the share that is told of the same answer.
func (r *article) shareOfAsked(part, whole *figure) {
	sample := *whole
	sample.Hard = quantity.Exactly(whole.Nominal) // beside a part to the last unit
	lo, hi := shareOf(part, &sample)
	var best *figure
	for k := range r.figures {
		p := &r.figures[k]
		if p.Unit != "percent" && p.Unit != "share" {
			continue
		}
		v := value(p)
		if p.Unit == "share" {
			v *= 100
		}
		if v > lo-1.5 && v < hi+1.5 {
			return
		}
		if p.Unit == "percent" && p.exact() && best == nil && r.after(p, 5, askedNouns) && slips(p, lo, hi) && r.sharedWords(p.sentence, part.sentence) > 0 && !r.otherSample(p, whole) {
			best = p
		}
	}
	if best != nil {
		r.ratio(part, whole, best)
	}
}

// otherSample reports whether the sentence of a share counts others than those who
// were asked.
func (r *article) otherSample(p, whole *figure) bool {
	for k := range r.figures {
		f := &r.figures[k]
		if f.sentence == p.sentence && f.Kind == quantity.Number && f.Unit == "count" && f.Nominal.Cmp(numeral.Int(100)) > 0 && f.Nominal.Cmp(whole.Nominal) != 0 {
			return true
		}
	}
	return false
}

// sharedWords counts the longer words that two sentences share, apart from those of
// being asked.
func (r *article) sharedWords(a, b int) (n int) {
	x, y := r.Sentences[a], r.Sentences[b]
	for i := x.First; i < x.End; i++ {
		t := &r.Tokens[i]
		if t.Kind != text.Letters || t.End-t.Start < 5 || asked.Has(t.Word) || common.Has(t.Word) {
			continue
		}
		for j := y.First; j < y.End; j++ {
			if r.Tokens[j].Hash == t.Hash {
				n++
				break
			}
		}
	}
	return n
}

var common = text.NewSet(`their there which would could should about after before other where those these percent people adults according million billion said study survey report
	number total among while since between under three seven eight first second still being years months during against across another because
	have that with from were been they will than this into over more most some only also just when what does each such very them then many much said`)

// twoShares reads one share told in words and in figures, in two sentences that are
// of one thing: one in three Britons is obese; 25 percent of adults in Britain are.
func (r *article) twoShares() {
	for k := range r.figures {
		f := &r.figures[k]
		if f.Unit != "share" || !f.exact() && f.Hedge != quantity.About || r.near(f, timely) {
			continue
		}
		var best *figure
		fit := false
		for i := range r.figures {
			p := &r.figures[i]
			if i == k || p.Unit != "percent" && p.Unit != "share" {
				continue
			}
			v, n := value(f)*100, value(p)
			if p.Unit == "share" {
				n *= 100
			}
			if n > v*0.88-0.5 && n < v*1.12+0.5 {
				fit = true
			}
			if p.Unit == "percent" && p.exact() && p.sentence != f.sentence && r.Word(p.End) == of && best == nil && !r.near(p, timely) && r.samePeople(f, p) {
				best = p
			}
		}
		if fit || best == nil {
			continue
		}
		r.same(f, best)
	}
}

var timely = text.NewSet("year years ago earlier last previous previously up down from compared than versus rose fell increase increased risk among younger older men women boys girls only most both born aged likely")

// samePeople reports whether two shares are of the same people and say the same of
// them: the stem of the noun that each is of, and of a word after both.
func (r *article) samePeople(f, p *figure) bool {
	head, predicate := false, 0
	limit := func(q *figure) int { return min(q.End+12, r.Sentences[q.sentence].End) }
	for i := f.End; i < limit(f); i++ {
		t := &r.Tokens[i]
		if t.Kind != text.Letters || t.End-t.Start < 4 || common.Has(t.Word) {
			continue
		}
		for j := p.End; j < limit(p); j++ {
			o := &r.Tokens[j]
			if o.Kind != text.Letters || !r.sameStem(t, o) {
				continue
			}
			if i < f.End+2 {
				head = true
			} else if !t.Capital() { // of two people the same may be said
				predicate++
			}
			break
		}
	}
	return head && predicate > 0
}

// near reports whether a word of the set stands near to a share.
func (r *article) near(f *figure, set *text.Table[struct{}]) bool {
	return r.before(f, 5, set) || r.after(f, 8, set)
}

// sameStem reports whether two words begin with the same five letters, or two names
// with the same four.
func (r *article) sameStem(a, b *text.Token) bool {
	stem := int32(5)
	if a.Capital() && b.Capital() {
		stem = 4
	}
	if a.Hash == b.Hash {
		return true
	}
	if a.End-a.Start < stem || b.End-b.Start < stem {
		return false
	}
	for k := range stem {
		x, y := r.Text[a.Start+k], r.Text[b.Start+k]
		if x|0x20 != y|0x20 {
			return false
		}
	}
	return true
}

// money reads which share of the money somebody has, beside so much of so much:
// nearly half of the money; 1.26 billion of the 2.7 billion raised.
func (r *article) money() {
	var share, part, whole *figure
	for k := range r.figures {
		f := &r.figures[k]
		switch {
		case (f.Unit == "share" || f.Unit == "percent") && r.Word(f.End) == of && r.Word(f.End+1) == the && sums.Has(r.Word(f.End+2)):
			if share != nil {
				return
			}
			share = f
		case k > 0 && f.Kind == quantity.Money && r.figures[k-1].Unit == f.Unit && r.Word(f.First-1) == the && r.Word(f.First-2) == of && r.figures[k-1].End == f.First-2:
			if part != nil {
				return
			}
			part, whole = &r.figures[k-1], f
		}
	}
	if share == nil || part == nil || !part.exact() || !whole.exact() || share.Hedge != quantity.Plain && share.Hedge != quantity.About {
		return
	}
	lo, hi := shareOf(part, whole)
	for k := range r.figures {
		f := &r.figures[k]
		v := value(f)
		if f.First != share.First && f.sentence != part.sentence {
			continue
		}
		if f.Unit == "share" {
			v *= 100
		} else if f.Unit != "percent" {
			continue
		}
		if v >= 0.85*lo && v <= 1.15*hi || 100-v >= 0.85*lo && 100-v <= 1.15*hi {
			return
		}
	}
	if value(part)*2 < value(whole)*0.6 {
		return // one of several who have some of it
	}
	r.ratio(part, whole, share)
}

var sums = text.NewSet("money total amount proceeds funds sum cash funding")

// same claims that two shares are one.
func (r *article) same(f, p *figure) {
	n := f.Nominal.Shift(2).Quo(numeral.Int(1), 1).Reduce()
	r.held++
	says := "“" + r.In(f.Span) + "” is " + n.String() + " percent; the text also says " + r.In(p.Span)
	for _, q := range []*figure{f, p} {
		hard := shareRange(q)
		v := q.Nominal
		if q.Unit == "share" {
			v = n
		}
		r.Claim(q.Span, claim.Claim{Fact: r.fact(p.Span, "percent", aPart), Nominal: v, Hard: hard, Soft: hard, Tentative: true, Says: says})
	}
}
