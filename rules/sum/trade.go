package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// flow is what a figure of foreign trade is told of.
type flow uint8

const (
	noFlow flow = iota
	outward
	inward
	net   // a surplus or a deficit
	gross // exports and imports together
)

var (
	// foreseen stand before a figure that was only expected.
	foreseen = text.NewSet("forecast forecasts estimate estimates expected consensus target forecasting predicted expecting")
	flows    = text.NewTable(map[string]flow{
		"exports": outward, "export": outward, "imports": inward, "import": inward,
		"surplus": net, "deficit": net, "shortfall": net, "gap": net, "balance": net,
		"trade": gross, "turnover": gross, "commerce": gross,
	})
	flowCues = text.NewSet("exports")
	// notOf stand right before a figure of another time, or of a change.
	notOf = text.NewSet("from by against versus vs compared than forecast expected up down over")
)

// told are a figure of foreign trade and what it is told of.
type told struct {
	*figure
	flow flow
}

// trade holds what goes out and what comes in against what they come to, or what one is
// more than the other, where these are told in sentences near each other: trade reached
// 9.42 trillion; exports grew to 5.23 trillion while imports were 4.19 trillion. Only a
// slip of the hand is told, and only of figures that fit no others of the article.
func (r *ledger) trade() {
	if !comingIn.In(r.Document) || r.claimed > 0 {
		return // or is told already
	}
	var all []told
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind == quantity.Percent || !f.exact() || f.Nominal.Cmp(numeral.Int(100_000)) < 0 {
			continue
		}
		if w := r.flowOf(k); w != noFlow {
			all = append(all, told{f, w})
		}
	}
	if len(all) < 3 || len(all) > 40 {
		return
	}
	fit := make([]bool, len(all)) // what comes to something, with others
	r.triples(all, func(i, j, k int, whole *figure, parts []figure) bool {
		if fits(whole, parts) {
			fit[i], fit[j], fit[k] = true, true, true
		}
		return false
	})
	r.triples(all, func(i, j, k int, whole *figure, parts []figure) bool {
		if fit[k] || fit[i] != fit[j] || !r.beside(all, i, j, k) {
			return false
		}
		if fit[i] { // with the balance: then the total alone can be wrong
			for n := range all {
				if all[n].flow == gross && fit[n] {
					return false // which is told
				}
			}
			if all[k].flow != gross || !slipped(whole, parts) {
				return false
			}
		} else if !slippedAny(whole, parts, 3) && !misprinted(whole, parts) {
			return false
		}
		if r.borneOut(all[i].figure, all[j].figure, all[k]) {
			return false
		}
		r.identity(all[k].Span, *whole, parts, false, "")
		return true
	})
}

// borneOut reports whether some figure of the article, whatever it is told of, is what a
// third figure should be: the deficit narrowed to it, and the other was a forecast.
func (r *ledger) borneOut(out, in *figure, x told) bool {
	for n := range r.figures {
		f := &r.figures[n]
		if f.First == out.First || f.First == in.First || f.First == x.First || f.Unit != x.Unit {
			continue
		}
		if whole, parts := sides(out, in, told{f, x.flow}); fits(whole, parts) {
			return true
		}
	}
	return false
}

// triples calls a function with every export, import and third figure of one unit, and the
// whole and parts that they make, until it returns true.
func (r *ledger) triples(all []told, do func(i, j, k int, whole *figure, parts []figure) bool) {
	for i := range all {
		for j := range all {
			if all[i].flow != outward || all[j].flow != inward {
				continue
			}
			for k := range all {
				if all[k].flow < net || !sameUnit(all[i].figure, all[k].figure) || !sameUnit(all[j].figure, all[k].figure) {
					continue
				}
				if whole, parts := sides(all[i].figure, all[j].figure, all[k]); do(i, j, k, whole, parts) {
					return
				}
			}
		}
	}
}

// sides are the whole and the parts that what goes out, what comes in and a third figure
// make: the total of both, or the greater of the two.
func sides(out, in *figure, x told) (whole *figure, parts []figure) {
	switch {
	case x.flow == gross:
		return x.figure, []figure{*out, *in}
	case out.Nominal.Cmp(in.Nominal) > 0 && out.Nominal.Shift(-2).Cmp(in.Nominal) < 0 || in.Nominal.Shift(-2).Cmp(out.Nominal) > 0:
		return out, []figure{*in, *x.figure}
	}
	return in, []figure{*out, *x.figure}
}

// beside reports whether three figures of trade stand near each other, and none of the
// same kinds nearer.
func (r *ledger) beside(all []told, i, j, k int) bool {
	out, in, x := all[i].sentence, all[j].sentence, all[k].sentence
	if d := out - in; d > 1 || d < -1 || x < min(out, in)-3 || x > max(out, in)+2 {
		return false
	}
	if x != out && x != in && (r.in(x, elsewhen) != (r.in(out, elsewhen) || r.in(in, elsewhen)) || r.in(x, raw) != r.in(out, raw)) {
		return false
	}
	lo, hi := min(i, j, k), max(i, j, k)
	for n := lo + 1; n < hi; n++ {
		if n != i && n != j && n != k && (all[n].flow == outward || all[n].flow == inward) {
			return false
		}
	}
	return true
}

// sameUnit reports whether two figures are of one unit, or one of them is told without.
func sameUnit(a, b *figure) bool {
	return a.Unit == b.Unit || a.Unit == "count" && a.Noun < a.End || b.Unit == "count" && b.Noun < b.End
}

// flowOf is what figure k is told of: by the nearest noun of trade before it, or right
// after it.
func (r *ledger) flowOf(k int) flow {
	f := &r.figures[k]
	s := r.Sentences[f.sentence]
	for i := f.End; i < min(f.End+3, s.End); i++ {
		if w, ok := flows.Get(r.Word(i)); ok && w == net && !r.in(f.sentence, notTrade) {
			return net
		}
	}
	i := f.First - 1
	for i > s.First && leads.Has(r.Word(i)) {
		i--
	}
	if notOf.Has(r.Word(i)) || r.before(f.sentence, f.First, 3, foreseen) {
		return noFlow
	}
	first := max(s.First, f.First-14)
	if k > 0 && r.figures[k-1].sentence == f.sentence && r.figures[k-1].Kind != quantity.Percent {
		first = max(first, r.figures[k-1].End)
	}
	for ; i >= first; i-- {
		w, ok := flows.Get(r.Word(i))
		if !ok {
			continue
		}
		switch {
		case r.in(f.sentence, notTrade) && w == net:
			return noFlow
		case w == net, w == gross:
			return w
		}
		for j := i - 1; j >= max(first, i-3); j-- { // exports and imports
			if o, ok := flows.Get(r.Word(j)); ok && o != w && (o == outward || o == inward) && (r.Word(j+1) == and || r.Word(j+1) == orWord) {
				return gross
			}
		}
		return w
	}
	return noFlow
}
