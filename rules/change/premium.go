package change

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A bid says what it offers a share, by how much that is more than the last price, and
// what the last price was: "$18 for each share", "a premium of 25 percent", "the stock
// had closed at $14.40".

var (
	premium  = text.Intern("premium")
	closings = text.NewSet("closed closing close ended finished traded last")
	ofPrice  = text.NewSet("at price of on the a had was friday monday tuesday wednesday thursday 's stock share shares target")
	bids     = text.NewSet("pay pays paying offer offers offered offering bid bids price buy acquire worth valued get receive cash")
	currency = text.NewSet("$ € £ ¥ dollars euros pounds pence cents")
	shareOf  = text.NewSet("share shares apiece unit")
)

// premium holds the premium of an article against its one offer and its one close.
func (a *article) premium() {
	if !a.Has(premium) {
		return
	}
	var told, offer, last *quantity.Quantity
	var at int
	for _, s := range a.Sentences {
		if !a.Role(s).Running() {
			continue
		}
		for k, qs := 0, a.QuantitiesIn(s.First, s.End); k < len(qs); k++ {
			q := &qs[k]
			kind := a.dealing(s, q)
			var to **quantity.Quantity
			switch kind {
			case premiumTold:
				to, at = &told, q.First
			case offerPrice:
				to = &offer
			case lastPrice:
				to = &last
			default:
				continue
			}
			if *to != nil && (*to).Nominal.Cmp(q.Nominal) != 0 {
				return // two offers, two closes: which of them is meant?
			}
			if *to == nil {
				*to = q
			}
		}
	}
	if told == nil || offer == nil || last == nil || offer.Unit != last.Unit {
		return
	}
	w := whole{from: &level{Quantity: last}, to: &level{Quantity: offer}}
	if below := offer.Nominal.Cmp(last.Nominal) <= 0; below && !a.toLast(told, last) {
		return // the price is that of after the offer
	} else if below {
		if c, ok := w.percent(numeral.Int(1)); ok {
			p := part{frame: frame{way: way{sign: 1}, at: at}}
			a.put(&p, &w, told.Span, "percent", told.Nominal, c, "a premium of "+a.In(told.Span))
		}
		return
	}
	lo, hi := w.percents()
	const slack = 1.0 // a premium is often worked out from a price with more places
	if p := told.Nominal.Float64(); p >= lo-slack && p <= hi+slack {
		return
	}
	c, ok := w.percent(numeral.Int(1))
	if q, quoted := a.QuotationAt(at); !ok || quoted && !q.Reported {
		return
	}
	p := part{frame: frame{way: way{sign: 1}, at: at}}
	a.put(&p, &w, told.Span, "percent", told.Nominal, c, "a premium of "+a.In(told.Span))
}

// toLast reports whether a premium is told over the last price: a 31 percent premium to
// its close of $21.
func (a *article) toLast(told, last *quantity.Quantity) bool {
	if last.First < told.End || last.First-told.End > 9 {
		return false
	}
	for i := told.End; i < last.First; i++ {
		if w := a.Word(i); w == to || overWord == w {
			return true
		}
	}
	return false
}

// dealing is what a figure is in a bid.
type dealing uint8

const (
	noDealing dealing = iota
	premiumTold
	offerPrice
	lastPrice
)

func (a *article) dealing(s text.Sentence, q *quantity.Quantity) dealing {
	plain := q.Hedge == quantity.Plain && !q.Range
	switch {
	case !plain:
	case q.Unit == "percent" && (a.Word(q.End) == premium || a.Word(q.First-1) == of && a.Word(q.First-2) == premium):
		return premiumTold
	case q.Kind != quantity.Money:
	case a.closing(s, q):
		return lastPrice
	case a.perShare(s, q):
		for i := q.First - 1; i >= max(s.First, q.First-8); i-- {
			if bids.Has(a.Word(i)) {
				return offerPrice
			}
		}
	}
	return noDealing
}

// closing reports whether a price is the last one: closed at $14.40, Friday's closing
// price of $24.60.
func (a *article) closing(s text.Sentence, q *quantity.Quantity) bool {
	for i := q.First - 1; i >= max(s.First, q.First-6); i-- {
		w := a.Word(i)
		if closings.Has(w) {
			return true
		}
		if !ofPrice.Has(w) {
			return false
		}
	}
	return false
}

// perShare reports whether a price is that of a share.
func (a *article) perShare(s text.Sentence, q *quantity.Quantity) bool {
	for i := q.End; i < min(s.End, q.End+11); i++ {
		if shareOf.Has(a.Word(i)) {
			return true
		}
		if w := a.Word(i); w == comma || w == or || currency.Has(w) {
			return false // $2.5 billion, or $31 a share
		}
	}
	return false
}
