package magnitude

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// What a firm earns is less than what it sells. A profit of twice its sales and more is
// one of the two slipped.

// results are the profits and the sales of an article.
type results struct {
	*checker.Pass
	profits, sales []*quantity.Quantity
}

var (
	profitWords = text.NewSet("profit profits income earnings loss")
	salesWords  = text.NewSet("sales revenue revenues turnover")
	leading     = text.NewSet("of to was were is at totaled totalled reached hit rose fell climbed jumped slipped grew dropped totaling totalling came on")
)

// apart is how many tokens a result and its figure may be apart.
const apart = 3

// take keeps the results of one sentence.
func (r *results) take(s text.Sentence, qs []quantity.Quantity) {
	for k := range qs {
		q := &qs[k]
		if q.Kind != quantity.Money || !plain(q) || q.Nominal.Cmp(numeral.Int(1_000_000)) < 0 || per.Has(r.Word(q.End)) {
			continue
		}
		for i := q.First - 1; i >= max(s.First, q.First-apart); i-- {
			w := r.Word(i)
			if leading.Has(w) {
				continue
			}
			if profitWords.Has(w) {
				r.profits = append(r.profits, q)
			} else if salesWords.Has(w) {
				r.sales = append(r.sales, q)
			}
			break
		}
	}
}

// claims holds the largest profit against the largest sales.
func (r *results) claims() {
	if len(r.profits) == 0 || len(r.sales) == 0 {
		return
	}
	most := r.sales[0]
	for _, q := range r.sales {
		if q.Unit != most.Unit {
			return
		}
		if q.Nominal.Cmp(most.Nominal) > 0 {
			most = q
		}
	}
	for _, q := range r.profits {
		if q.Unit != most.Unit || q.Nominal.Cmp(most.Nominal) <= 0 {
			continue
		}
		if n, ok := most.Nominal.Mul(numeral.Int(10)); !ok || q.Nominal.Cmp(n) < 0 {
			continue // a sale of a part of the firm may bring that much
		}
		f := fact(r.Pass, q.Span, q.Unit, "result")
		v := quantity.Exactly(q.Nominal)
		put(r.Pass, q.First, q.Span, claim.Claim{Fact: f, Nominal: q.Nominal, Hard: v, Soft: v, Tentative: true, Says: "a profit or a loss of " + r.In(q.Span)})
		all := quantity.Between(numeral.Int(0), most.Nominal)
		put(r.Pass, most.First, most.Span, claim.Claim{Fact: f, Nominal: most.Nominal, Hard: all, Soft: all, Tentative: true, Says: "all sales are " + r.In(most.Span)})
		return
	}
}
