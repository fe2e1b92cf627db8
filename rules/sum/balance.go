package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	balances = text.NewSet("surplus deficit shortfall gap")
	goingOut = text.NewSet("exports")
	comingIn = text.NewSet("imports")
	earned   = text.NewSet("revenue revenues receipts income")
	spent    = text.NewSet("spending expenditure expenditures outlays expenses")
	// notTrade and notBudget say that a balance is of another kind.
	notTrade  = text.NewSet("budget fiscal account revenue revenues receipts spending expenditures services payments")
	notBudget = text.NewSet("trade exports imports account payments")
	// tells stands right before the figure that a noun is told to have.
	tells = text.NewSet("of at to were was totalled totaled totalling totaling reached hit reaching worth")
	// compares before a figure says that it is of another time.
	// elsewhen says that a sentence tells of a longer time, or of another one.
	elsewhen = text.NewSet("months half january-february cumulative cumulatively annual whole previous prior")
	// raw says that a figure is not of the series that is smoothed.
	raw      = text.NewSet("unadjusted underlying non-seasonally raw")
	compares = text.NewSet("from against compared versus earlier previous previously ago forecast expected")
)

// balance reads a surplus or a deficit with what goes out and what comes in: exports
// of 58.7 billion and imports of 48.8 billion, and a surplus of 9.9 billion.
func (r *ledger) balance() {
	for _, kind := range [...]struct{ out, in, not *text.Table[struct{}] }{{goingOut, comingIn, notTrade}, {earned, spent, notBudget}} {
		if !kind.out.In(r.Document) || !kind.in.In(r.Document) {
			continue
		}
		for n := range r.Sentences {
			list := r.of(n)
			if len(list) < 2 {
				continue
			}
			out, in := r.toldOf(n, list, kind.out), r.toldOf(n, list, kind.in)
			if out != nil && in != nil && out != in && out.Unit == in.Unit && out.exact() && in.exact() {
				r.held(n, out, in, kind.not)
				return
			}
		}
	}
}

// toldOf is the figure that a sentence gives for a noun of the set: exports of 58.7
// billion, exports rose nine percent to 58.7 billion.
func (r *ledger) toldOf(n int, list []figure, nouns *text.Table[struct{}]) *figure {
	s := r.Sentences[n]
	for i := s.First; i < s.End; i++ {
		if !nouns.Has(r.Word(i)) {
			continue
		}
		for k := range list {
			f := &list[k]
			if f.First <= i || f.Kind == quantity.Percent || f.Kind == quantity.Number && f.Nominal.Exp == 0 && f.Nominal.Coef < 1000 || f.Kind == quantity.Money && f.Nominal.Cmp(numeral.Int(1000)) < 0 {
				continue
			}
			if f.First-i > 12 || !r.plainBetween(i+1, f.First) || !tells.Has(r.Word(f.First-1)) && !f.leadIn(r) {
				break
			}
			return f
		}
	}
	return nil
}

// leadIn reports whether a figure stands after a hedge that stands after what tells a
// figure: were about 58 billion.
func (f *figure) leadIn(r *ledger) bool {
	return leads.Has(r.Word(f.First-1)) && tells.Has(r.Word(f.First-2))
}

// plainBetween reports whether no name, no other noun of trade and no comma stands
// between two tokens: exports to China are a part.
func (r *ledger) plainBetween(i, j int) bool {
	for ; i < j; i++ {
		w := r.Word(i)
		if r.Tokens[i].Kind == text.Letters && r.Tokens[i].Capital() || w == comma || goingOut.Has(w) || comingIn.Has(w) || spent.Has(w) || earned.Has(w) || balances.Has(w) {
			return false
		}
	}
	return true
}

// held sets a balance against what goes out and what comes in. Any surplus or deficit
// of the article that fits is the one that is meant.
func (r *ledger) held(n int, out, in *figure, not *text.Table[struct{}]) {
	large, small := out, in
	if large.Nominal.Cmp(small.Nominal) < 0 {
		large, small = small, large
	}
	var best *figure
	several := false
	for k := range r.figures {
		d := &r.figures[k]
		if d.Unit != out.Unit || d.First == out.First || d.First == in.First || !r.isBalance(d) || d.sentence != n && r.in(d.sentence, not) {
			continue
		}
		parts := []figure{*d, *small}
		switch {
		case fits(large, parts):
			return
		case !d.exact() || r.before(d.sentence, d.First, 3, compares):
		case best == nil || best.sentence != n && d.sentence == n:
			best = d
		case best.sentence != n && best.Nominal.Cmp(d.Nominal) != 0:
			several = true // of several times, or of several kinds
		}
	}
	if best == nil || best.sentence != n && (r.in(n, elsewhen) != r.in(best.sentence, elsewhen) || r.in(n, raw) != r.in(best.sentence, raw)) || several && !slipped(best, []figure{differenceOf(large, small)}) {
		return
	}
	if gap := differenceOf(large, small); best.sentence != n && !near(&gap, best) && !slipped(best, []figure{gap}) {
		return
	}
	r.identity(best.Span, *large, []figure{*best, *small}, false, minus(large, small, best))
}

// differenceOf is a figure that is what one has more than another.
func differenceOf(a, b *figure) figure {
	f := *a
	if d, ok := a.Nominal.Add(b.Nominal.Neg()); ok {
		f.Nominal = d
	}
	if lo, ok := a.Hard.Lo.Value.Add(b.Hard.Hi.Value.Neg()); ok {
		f.Hard.Lo.Value = lo
	}
	if hi, ok := a.Hard.Hi.Value.Add(b.Hard.Lo.Value.Neg()); ok {
		f.Hard.Hi.Value = hi
	}
	return f
}

// near reports whether one figure is no more than twice the other.
func near(a, b *figure) bool {
	x, ok := a.Nominal.Mul(numeral.Int(2))
	y, also := b.Nominal.Mul(numeral.Int(2))
	return ok && also && x.Cmp(b.Nominal) >= 0 && y.Cmp(a.Nominal) >= 0
}

// isBalance reports whether a figure is told of a surplus or a deficit.
func (r *ledger) isBalance(f *figure) bool {
	return r.before(f.sentence, f.First, 5, balances) && tells.Has(r.Word(f.First-1)) || r.after(f.sentence, f.End, 4, balances)
}
