package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	holdingWords = text.NewSet("stake stakes holding holdings interest position")
	sharesWord   = text.NewSet("shares units")
	trading      = text.NewSet("bought sold acquired purchased buying selling buys sells sale purchase added disposed")
	toWord       = text.NewSet("to of")
)

// holding reads what a stake is changed to and from, beside how many shares were bought
// or sold for it: cut its stake to 286,500 shares from 962,400; it sold 675,900 shares.
// Only a slip of the hand in one of the three is told.
func (r *ledger) holding() {
	if !trading.In(r.Document) || !sharesWord.In(r.Document) {
		return
	}
	for k := 0; k+1 < len(r.figures); k++ {
		a := &r.figures[k]
		if !r.ofShares(a) || !r.in(a.sentence, holdingWords) || !r.before(a.sentence, a.First, 4, toWord) {
			continue
		}
		for i := k + 1; i < len(r.figures) && r.figures[i].sentence == a.sentence; i++ {
			b := &r.figures[i]
			if b.Kind == quantity.Number && b.Unit == "count" && b.exact() && r.before(b.sentence, b.First, 2, fromWord) && b.Nominal.Cmp(numeral.Int(1000)) >= 0 {
				r.dealt(a, b)
				return
			}
		}
	}
}

// ofShares reports whether a figure counts shares: 675,900 Lund common shares.
func (r *ledger) ofShares(f *figure) bool {
	return f.Kind == quantity.Number && f.Unit == "count" && f.exact() && f.Nominal.Cmp(numeral.Int(1000)) >= 0 && r.after(f.sentence, f.End, 5, sharesWord)
}

// dealt holds the change of a stake against what was bought or sold.
func (r *ledger) dealt(a, b *figure) {
	large, small := a, b
	if large.Nominal.Cmp(small.Nominal) < 0 {
		large, small = b, a
	}
	var deal *figure
	for k := range r.figures {
		c := &r.figures[k]
		if c.First == a.First || c.First == b.First || !r.ofShares(c) || c.sentence < a.sentence-2 || c.sentence > a.sentence+3 {
			continue
		}
		if fits(large, []figure{*small, *c}) {
			return
		}
		if r.before(c.sentence, c.First, 5, trading) {
			if deal != nil {
				return // in several steps
			}
			deal = c
		}
	}
	for k := range r.figures { // with options, or of another kind
		if c := &r.figures[k]; deal != nil && c.First != deal.First && c.Kind == quantity.Number && fits(large, []figure{*small, *deal, *c}) {
			return
		}
	}
	if deal != nil && slippedAny(large, []figure{*small, *deal}, 3) {
		r.identity(deal.Span, *large, []figure{*small, *deal}, false, minus(large, small, deal))
	}
}
