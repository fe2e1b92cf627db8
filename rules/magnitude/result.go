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
	net            *quantity.Quantity // of the last row of a table that tells one
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
		if inOf.Has(r.Word(q.End)) && salesWords.Has(r.Word(q.End+1)) { // on $2.04 billion in sales
			r.sales = append(r.sales, q)
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

var (
	inOf    = text.NewSet("in of")
	netRow  = text.Intern("net")
	operRow = text.NewSet("oper operating")
	revsRow = text.NewSet("revs rev revenues revenue sales turnover")
	signed  = text.NewSet("loss profit income")
)

// row reads a row of an earnings table, and holds the profit of one row against the
// sales of the next: Net 10.3 billion vs 29.8 mln, Revs 56.2 mln vs 83.8 mln.
func (r *results) row(s text.Sentence, qs []quantity.Quantity) {
	i := s.First
	if operRow.Has(r.Word(i)) {
		i++
	}
	net, revs := r.Word(i) == netRow, revsRow.Has(r.Word(i))
	if !net && !revs {
		return
	}
	for i++; signed.Has(r.Word(i)); {
		i++
	}
	q := &qs[0]
	if q.First != i || q.Kind != quantity.Number && q.Kind != quantity.Money || !plain(q) || len(qs) < 2 || !bases.Has(r.Word(q.End)) {
		return
	}
	if net {
		r.net = q
		return
	}
	profit := r.net
	r.net = nil
	if profit == nil || profit.Unit != q.Unit {
		return
	}
	if n, ok := q.Nominal.Mul(numeral.Int(10)); ok && profit.Nominal.Cmp(n) > 0 && q.Nominal.Cmp(numeral.Int(100_000)) > 0 {
		r.claim(profit, q)
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
		r.claim(q, most)
		return
	}
}

// claim takes down a profit, and that it is less than the sales.
func (r *results) claim(q, sales *quantity.Quantity) {
	f := fact(r.Pass, q.Span, q.Unit, "result")
	v := quantity.Exactly(q.Nominal)
	put(r.Pass, q.First, q.Span, claim.Claim{Fact: f, Nominal: q.Nominal, Hard: v, Soft: v, Tentative: true, Says: "a profit or a loss of " + r.In(q.Span)})
	all := quantity.Between(numeral.Int(0), sales.Nominal)
	put(r.Pass, sales.First, sales.Span, claim.Claim{Fact: f, Nominal: sales.Nominal, Hard: all, Soft: all, Tentative: true, Says: "all sales are " + r.In(sales.Span)})
}
