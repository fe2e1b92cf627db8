package share

import "github.com/factlint/factlint/checker/quantity"

// pair is a count and the percentage that it is: 61,200 votes, or 54 percent.
type pair struct{ count, share *figure }

// pairs reads the votes of two who stand against each other, each with the percentage
// that they are: both make one whole. 61,200 votes, or 54 percent, and 52,100 votes, or
// 46 percent.
func (r *article) pairs() {
	var last pair
	for k := 1; k < len(r.figures); k++ {
		c, p := &r.figures[k-1], &r.figures[k]
		if p.Unit != "percent" || c.Kind != quantity.Number || c.Unit != "count" || !c.exact() || !p.exact() || c.sentence != p.sentence || value(c) < 100 || value(p) < 2 || value(p) >= 100 {
			continue
		}
		i := p.First - 1
		if r.Word(i) != wordOr && r.Word(i) != opening || i-past(&c.Quantity) > 2 || !r.in(c.sentence, ballots) {
			continue
		}
		now := pair{c, p}
		if last.count != nil && now.count.sentence-last.count.sentence <= 1 {
			if r.apart(last, now) {
				r.oneWhole(last, now)
			}
			last = pair{}
			continue
		}
		last = now
	}
}

// apart reports whether two pairs make wholes that are far from each other, while their
// percentages make up all of one.
func (r *article) apart(a, b pair) bool {
	both := value(a.share) + value(b.share)
	x, y := value(a.count)/value(a.share), value(b.count)/value(b.share)
	return both > 97 && both < 101 && !r.in(b.count.sentence, trackers) && (x > 1.15*y || y > 1.15*x)
}

// oneWhole claims of the second of two pairs that it is of the same whole as the first.
func (r *article) oneWhole(a, b pair) {
	whole := *a.count
	lo, _ := percent(&a.share.Quantity)
	if lo.Lo.None || lo.Hi.None || lo.Lo.Value.Sign() <= 0 {
		return
	}
	whole.Hard = quantity.Between(a.count.Hard.Lo.Value.Shift(2).Quo(lo.Hi.Value, 3), a.count.Hard.Hi.Value.Shift(2).Quo(lo.Lo.Value, 3))
	whole.Nominal = a.count.Nominal.Shift(2).Quo(a.share.Nominal, 0)
	r.ratio(b.count, &whole, b.share)
}
