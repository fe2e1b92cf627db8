package share

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// orLike words tie an amount to the share that it is.
	orLike = text.NewSet("or equal equivalent equals about some nearly roughly ( to which is")
	// kinOf are nouns that name one whole: a fee of a deal, the deficit of an economy. A
	// bit each.
	kinOf = text.NewTable(map[string]uint16{
		"fee": 1, "fees": 1, "commission": 1, "deal": 1, "takeover": 1, "merger": 1, "acquisition": 1, "offering": 1, "sale": 1, "transaction": 1, "buyout": 1,
		"purchase": 1, "bid": 1, "price": 1, "gdp": 2, "domestic": 2, "economy": 2, "sales": 4, "revenue": 4, "revenues": 4, "turnover": 4, "budget": 8,
		"spending": 8, "assets": 16, "deposits": 32, "loans": 64, "debt": 128, "equity": 256, "capital": 256, "income": 512, "profit": 512, "exports": 1024,
		"imports": 2048, "output": 4096, "production": 4096, "portfolio": 8192,
	})
	wordOr = text.Intern("or")
)

// scaled reads an amount and the share that it is of a whole, beside the whole as it is
// told elsewhere: a deficit of $8.4 billion, or 3.2 percent of gross domestic product; an
// economy of $262 billion. Only a power of ten between the two is told.
func (r *article) scaled() {
	for k := range r.figures {
		p := &r.figures[k]
		if p.Unit != "percent" || !p.exact() || value(p) >= 100 {
			continue
		}
		x := r.amountOf(k)
		if x == nil {
			continue
		}
		kin := r.kinNear(p, 5)
		if kin == 0 {
			continue
		}
		if w := r.tenfold(p, x, kin); w != nil {
			r.ratio(x, w, p)
		}
	}
}

// amountOf is the amount that figure k, a percentage, is told to be in other words: $8.4
// billion, or 3.2 percent; 2 percent, or $180 million; nil where none is.
func (r *article) amountOf(k int) *figure {
	p := &r.figures[k]
	if k+1 < len(r.figures) {
		if x := &r.figures[k+1]; x.sentence == p.sentence && x.First-p.End <= 6 && (r.Word(x.First-1) == wordOr || r.Word(x.First-1) == opening) && x.exact() && x.Kind != quantity.Percent {
			return x
		}
	}
	i := p.First - 1
	for i > r.Sentences[p.sentence].First && p.First-i < 4 && orLike.Has(r.Word(i)) && r.Word(i) != wordOr && r.Word(i) != opening {
		i--
	}
	if r.Word(i) != wordOr && r.Word(i) != opening {
		return nil
	}
	for j := k - 1; j >= 0 && r.figures[j].sentence == p.sentence; j-- { // $8.4 billion from $6.9 billion, or 3.2 percent
		x := &r.figures[j]
		if j+1 < k && r.Word(r.figures[j+1].First-1) != wordFrom || x.Kind == quantity.Percent {
			return nil
		}
		if r.Word(x.First-1) == wordFrom {
			continue
		}
		if x.exact() && i-x.End <= 8 {
			return x
		}
		return nil
	}
	return nil
}

var wordFrom = text.Intern("from")

// kinNear are the wholes that the nouns near to a figure name.
func (r *article) kinNear(f *figure, n int) (kin uint16) {
	s := r.Sentences[f.sentence]
	for i := max(s.First, f.First-n); i < min(s.End, f.End+n); i++ {
		v, _ := kinOf.Get(r.Word(i))
		kin |= v
	}
	return kin
}

// tenfold is the one amount that an article gives for a whole, where it is a power of ten
// away from what a part of it and its share make; nil where some amount fits, or several
// may be meant.
func (r *article) tenfold(p, x *figure, kin uint16) (whole *figure) {
	share := numeral.Decimal{Coef: p.Nominal.Coef, Exp: p.Nominal.Exp - 2}
	meant := x.Nominal.Quo(share, 6)
	slack := p.Step.Float64()/value(p)*0.6 + 0.005
	if p.Step.Cmp(p.Nominal) == 0 || slack > 0.3 {
		slack = 0.3
	}
	for i := range r.figures {
		w := &r.figures[i]
		if w.Unit != x.Unit || w.Kind != x.Kind || w.First == x.First {
			continue
		}
		ratio := w.Nominal.Float64() / meant.Float64()
		if ratio > 1-slack && ratio < 1+slack {
			return nil
		}
		if !w.exact() && w.Hedge != quantity.About || r.kinNear(w, 4)&kin == 0 || r.near(w, changed) {
			continue
		}
		for _, ten := range [...]float64{1e-6, 1e-3, 1e-2, 1e-1, 10, 100, 1e3, 1e6} {
			if q := ratio / ten; q > 1-slack/2 && q < 1+slack/2 && (whole == nil || whole.Nominal.Cmp(w.Nominal) == 0) && (slack < 0.1 || q > 0.999 && q < 1.001) {
				whole = w
			}
		}
	}
	return whole
}
