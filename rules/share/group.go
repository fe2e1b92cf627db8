package share

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	ofWord = text.NewSet("of")
	// sampled words say that a group was looked at, so that shares of it are of one
	// finding.
	sampled  = text.NewSet("tested checked examined inspected surveyed polled screened studied reviewed sampled asked questioned interviewed tests test survey inspections study audit")
	lookedAt = text.NewSet("focused tested checked examined inspected surveyed polled screened studied reviewed sampled asked questioned interviewed visited looked covered covers")
	// thatIs begins a sentence that tells again what was just told.
	thatIs = text.NewSet("that it this")
	// changed words say that a share is of another time, or of a part.
	changed = text.NewSet("ago earlier last previous previously up down from compared versus rose fell increase women men boys girls born aged")
	isSo    = text.NewSet("is was 's means equals amounts works comes makes represents")
)

// farthest is how many sentences away a share may still be that of a group: beyond any
// article, and short of a dump of figures.
const farthest = 80

// some is a part of a group, and the group: 310 of the 2,480 wells.
type some struct{ part, whole *figure }

// groups reads parts of groups, each beside what share of the same group is told
// elsewhere: 48 of the 120 seats; 45 percent of the seats; one in three seats.
func (r *article) groups() {
	for w := 1; w < len(r.figures); w++ {
		g := r.someOf(w)
		if g.part == nil || !g.part.exact() || !g.whole.exact() || g.part.Nominal.Cmp(g.whole.Nominal) >= 0 || g.whole.Nominal.Cmp(numeral.Int(10)) < 0 {
			continue
		}
		r.shareOfSome(g)
	}
}

// someOf is the part and the group of which figure k is the second one: 310 of the
// 2,480 wells; of the 2,480 wells, 310; of those wells, 310.
func (r *article) someOf(k int) (g some) {
	a, b := &r.figures[k-1], &r.figures[k]
	if b.Kind != quantity.Number || b.Unit != "count" {
		return g
	}
	if a.sentence == b.sentence && a.Kind == quantity.Number && a.Unit == "count" {
		i := b.First - 1
		if leads.Has(r.Word(i)) {
			i--
		}
		if r.Word(i) == of && (i == a.End || i == past(&a.Quantity)) {
			if b.Noun < b.End {
				return g
			}
			return some{a, b}
		}
		s := r.Sentences[a.sentence]
		if r.Word(s.First) == of && a.First <= s.First+2 && a.Noun >= a.End && r.Word(b.First-1) == comma && b.First-past(&a.Quantity) < 8 {
			return some{b, a}
		}
	}
	return r.ofThose(k)
}

// ofThose is figure k where it is told of those of whom the sentences before tell: of
// those wells, 310 were bad.
func (r *article) ofThose(k int) (g some) {
	b := &r.figures[k]
	s := r.Sentences[b.sentence]
	if r.Word(s.First) != of || !theseOnes.Has(r.Word(s.First+1)) || b.First > s.First+4 || b.First != s.First+4 || r.Word(b.First-1) != comma {
		return g
	}
	noun := r.Tokens[s.First+2].Hash
	for i := k - 1; i >= 0 && r.figures[i].sentence >= b.sentence-2; i-- {
		f := &r.figures[i]
		if f.Kind == quantity.Number && f.Noun >= f.End && r.Tokens[f.Noun].Hash == noun {
			return some{b, f}
		}
	}
	return g
}

// shareOfSome finds what share of a group its part is told to be, where no share of the
// article is that one, and claims it: in percent, only where it looks like a slip of
// the hand or is told right after the two; in words, where it is told of those who
// were looked at.
func (r *article) shareOfSome(g some) {
	exactly := *g.whole
	if g.whole.Nominal.Cmp(numeral.Int(1000)) < 0 {
		exactly.Hard = quantity.Exactly(g.whole.Nominal)
	}
	lo, hi := shareOf(g.part, &exactly)
	var best *figure
	for k := range r.figures {
		p := &r.figures[k]
		if p.Unit != "percent" && p.Unit != "share" || p.sentence < g.whole.sentence-farthest {
			continue
		}
		if p.sentence > g.whole.sentence+farthest {
			break
		}
		v := value(p)
		if p.Unit == "share" {
			v *= 100
			if v > lo*0.85 && v < hi*1.15 || 100-v > lo*0.85 && 100-v < hi*1.15 {
				return
			}
		}
		if v > lo-1.5 && v < hi+1.5 || 100-v > lo-0.6 && 100-v < hi+0.6 {
			return
		}
		if best == nil && (p.exact() || p.Unit == "share" && p.Hedge == quantity.About) && p.sentence-g.whole.sentence <= 3 && g.whole.sentence-p.sentence <= 3 && r.isShareOfSome(p, g, lo, hi) {
			best = p
		}
	}
	if best != nil {
		r.ratio(g.part, &exactly, best)
	}
}

// isShareOfSome reports whether a share that does not fit may be told of a part and its
// group.
func (r *article) isShareOfSome(p *figure, g some, lo, hi float64) bool {
	apart := p.sentence != g.part.sentence
	if p.Unit == "share" && (r.before(p, 5, changed) || r.after(p, 4, changed)) || p.Unit != "share" && (r.near(p, timely) || r.otherTimes(p.sentence, g.whole.sentence)) {
		return false
	}
	switch {
	case p.Unit == "share" && r.before(g.part, 4, lookedAt):
		return false // the sample, and none of what it showed
	case p.Unit == "share":
		v := 100 * value(p)
		return apart && r.counting(p, g.whole) && g.part.sentence-p.sentence <= 2 && (v > 1.3*hi || v < 0.75*lo) && (r.in(p.sentence, sampled) || r.in(g.part.sentence, sampled))
	case r.againTold(p, g), !apart && r.Word(p.First-1) == comma && p.First-1 == past(&g.whole.Quantity): // 84 of the 7,000 appeals, 12 percent of all
		return slips(p, lo, hi) || value(p) > 1.3*hi || value(p) < 0.75*lo
	case !slips(p, lo, hi):
		return false
	case r.Word(p.End) != of || !r.sameNoun(p, g.whole):
		return apart && r.sharedWords(p.sentence, g.part.sentence) > 1
	case p.sentence == g.whole.sentence: // 35 percent of the 1,648 bridges; of those bridges, 412: which is just 25
		return apart && hi-lo < 1 && value(g.whole) >= 400 && even(lo, hi)
	}
	return apart
}

// even reports whether a whole percentage lies between two that are near each other.
func even(lo, hi float64) bool {
	n := float64(int64((lo+hi)/2 + 0.5))
	return n >= lo && n <= hi
}

// counting reports whether a share in words is of what a group counts: one in every 12
// private wells.
func (r *article) counting(p, whole *figure) bool {
	for i := p.End; i < min(p.End+4, r.Sentences[p.sentence].End); i++ {
		if whole.Noun >= whole.End && r.sameStem(&r.Tokens[i], &r.Tokens[whole.Noun]) {
			return true
		}
	}
	return false
}

// againTold reports whether the sentence of a percentage only tells again what the one
// before it told: that is 25 percent.
func (r *article) againTold(p *figure, g some) bool {
	s := r.Sentences[p.sentence]
	return g.part.sentence == g.whole.sentence && p.sentence == g.part.sentence+1 && thatIs.Has(r.Word(s.First)) && isSo.Has(r.Word(s.First+1)) && p.First-s.First <= 5 && r.onlyShare(p)
}

// onlyShare reports whether a percentage is the one figure of its sentence.
func (r *article) onlyShare(p *figure) bool {
	for k := range r.figures {
		if f := &r.figures[k]; f.sentence == p.sentence && f.First != p.First {
			return false
		}
	}
	return true
}
