package magnitude

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// Some figures stand in the papers every day and move little: what the euro buys, a
// barrel, an ounce, how much oil the world pumps. One ten times what it has ever been
// is a slip, whatever else the text says.

// known is what one such figure has been.
type known struct {
	unit   string                // of the figure
	of     *text.Table[struct{}] // one of these stands before it, near
	per    *text.Table[struct{}] // what it is counted by; nil for nothing
	finer  numeral.Decimal       // it is printed at least as finely as this
	lo, hi numeral.Decimal
	says   string
}

// knowns are the figures, from the end of fixed exchange rates in 1973 to 2026, with
// room beyond. Exchange rates: European Central Bank (euro reference rates since 1999,
// lowest 0.8252, highest 1.599 dollars), Board of Governors of the Federal Reserve System
// (H.10: 75.7 to 302 yen and 1.05 to 2.65 dollars a pound). Crude: U.S. Energy Information
// Administration, prices since 1974 (below 148 dollars a barrel). World output of
// crude and condensate never passed 105 million barrels a day. Grains: U.S. Department of
// Agriculture (below 18 dollars a bushel).
var knowns = []known{
	{unit: "USD", of: text.NewSet("euro"), finer: numeral.Decimal{Coef: 1, Exp: -3}, lo: numeral.Decimal{Coef: 75, Exp: -2}, hi: numeral.Decimal{Coef: 18, Exp: -1}, says: "a euro has always been 0.83 to 1.60 dollars"},
	{unit: "USD", of: text.NewSet("sterling pound"), finer: numeral.Decimal{Coef: 1, Exp: -3}, lo: numeral.Int(1), hi: numeral.Decimal{Coef: 28, Exp: -1}, says: "a pound has been 1.05 to 2.65 dollars since 1973"},
	{unit: "JPY", of: text.NewSet("dollar greenback"), finer: numeral.Decimal{Coef: 1, Exp: -2}, lo: numeral.Int(70), hi: numeral.Int(365), says: "a dollar has been 76 to 302 yen since 1973"},
	{unit: "USD", of: text.NewSet("oil crude brent"), per: text.NewSet("barrel bbl"), lo: numeral.Decimal{}, hi: numeral.Int(200), says: "a barrel of crude has never cost more than 148 dollars"},
	{unit: "USD", of: text.NewSet("wheat corn soybeans soybean maize oats"), per: text.NewSet("bushel"), lo: numeral.Decimal{}, hi: numeral.Int(40), says: "a bushel of grain has never cost more than 18 dollars"},
	{unit: "bbl", of: text.NewSet("oil crude opec output production"), per: text.NewSet("day"), lo: numeral.Decimal{}, hi: numeral.Int(130_000_000), says: "the whole world has never pumped more than 105 million barrels a day"},
}

// nearWord is how many tokens before a figure the word that says what it is of may
// stand, and after how many behind it where the figure is counted by something.
const nearWord, after = 14, 6

// levels stand before where a price is, and not before how far it moved.
var levels = text.NewSet("at to from bought buys buy above below near around fetched")

// plausible holds the figures of a sentence against what such figures have been.
func plausible(p *checker.Pass, s text.Sentence, qs []quantity.Quantity) {
	for i := range qs {
		q := &qs[i]
		if q.Kind != quantity.Money && q.Kind != quantity.Dimension || !plain(q) {
			continue
		}
		for n := range knowns {
			if k := &knowns[n]; k.concerns(p, s, q) {
				k.claim(p, q)
			}
		}
	}
}

// concerns reports whether a figure is one of those.
func (k *known) concerns(p *checker.Pass, s text.Sentence, q *quantity.Quantity) bool {
	if base(q.Unit) != k.unit && q.Unit != k.unit || k.finer.Sign() > 0 && q.Step.Cmp(k.finer) > 0 {
		return false
	}
	if k.per != nil && !(per.Has(p.Word(q.End)) && k.per.Has(p.Word(q.End+1))) {
		return false
	}
	if k.per == nil && per.Has(p.Word(q.End)) {
		return false
	}
	if k.finer.Sign() > 0 && !levels.Has(p.Word(q.First-1)) {
		return false // fell 0.35 yen
	}
	for i := max(s.First, q.First-nearWord); i < min(s.End, q.End+after); i++ {
		if k.of.Has(p.Word(i)) {
			return i < q.First || k.per != nil
		}
	}
	return false
}

func (k *known) claim(p *checker.Pass, q *quantity.Quantity) {
	v := q.Nominal
	if q.Kind == quantity.Money {
		v = inBase(q, v)
	}
	if v.Cmp(k.lo) >= 0 && v.Cmp(k.hi) <= 0 {
		return
	}
	f := fact(p, q.Span, k.unit, "known")
	told, all := quantity.Exactly(v), quantity.Between(k.lo, k.hi)
	put(p, q.First, q.Span, claim.Claim{Fact: f, Nominal: v, Hard: told, Soft: told, Tentative: true, Says: "the text says " + p.In(q.Span)})
	put(p, q.First, q.Span, claim.Claim{Fact: f, Nominal: k.hi, Hard: all, Soft: all, Tentative: true, Says: k.says})
}
