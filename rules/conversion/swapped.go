package conversion

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
)

// mostUnits is how many plants or lines of one size an article may multiply.
const mostUnits = 60

// sized are dimensions in which a figure is printed once in one unit and once in
// another by mistake, rather than of two things.
var sized = map[string]bool{"power": true, "energy": true, "length": true, "area": true, "mass": true, "volume": true, "speed": true, "pressure": true, "voltage": true}

// nextTo is how many words from an amount the same in another unit may stand.
const nextTo = 5

// swapped takes down figures that an article gives twice, once with another unit:
// 1,200 gigawatts, where two 600-megawatt units make 1,200 megawatts.
func swapped(p *checker.Pass) {
	var all []*amount
	for i := range p.Quantities {
		q := &p.Quantities[i]
		if q.Kind != quantity.Dimension || q.Range || q.Hedge == quantity.Indefinite || q.Nominal.Sign() <= 0 {
			continue
		}
		u, ok := quantity.UnitOf(q.Unit)
		if !ok || !sized[u.Dimension] {
			continue
		}
		all = append(all, &amount{q, q.Unit, q.End})
	}
	if len(all) < 2 {
		return
	}
	for i, a := range all {
		for _, b := range all[i+1:] {
			if a.unit != b.unit {
				sameFigure(p, a, b)
			}
		}
		n, ok := factorOf(p, a.q)
		if !ok {
			continue
		}
		for _, b := range all {
			if b != a && b.unit != a.unit {
				multiplied(p, a, b, n)
			}
		}
	}
}

// factorOf is how many there are of a size: two 600-megawatt units.
func factorOf(p *checker.Pass, q *quantity.Quantity) (n numeral.Decimal, ok bool) {
	of := p.QuantitiesIn(max(0, q.First-3), q.First)
	if len(of) == 0 || !strings.ContainsRune(p.In(q.Span), '-') {
		return n, false
	}
	f := &of[len(of)-1]
	n = f.Nominal
	return n, f.End == q.First && f.Kind == quantity.Number && f.Hedge == quantity.Plain && !f.Range && n.Exp == 0 && n.Coef > 1 && n.Coef <= mostUnits
}

// multiplied takes down a total in another unit than that of its parts, whose
// figure is theirs all the same.
func multiplied(p *checker.Pass, part, total *amount, n numeral.Decimal) {
	whole := product(part.q.Nominal, n)
	if whole.Cmp(total.q.Nominal) != 0 {
		return
	}
	a, _ := quantity.UnitOf(part.unit)
	b, _ := quantity.UnitOf(total.unit)
	if a.Base != b.Base {
		return
	}
	twofold(p, part, total, toBase(a, whole), n.String()+" times "+squeezed(p, part)+" is "+whole.Printed()+" "+a.Symbol)
}

// sameFigure takes down one figure with two units.
func sameFigure(p *checker.Pass, a, b *amount) {
	n := a.q.Nominal
	if n.Cmp(b.q.Nominal) != 0 || significant(n) < 2 || significant(n) == 2 && n.Cmp(numeral.Int(100)) < 0 {
		return // 25 miles and 25 kilometres may be of two things
	}
	x, _ := quantity.UnitOf(a.unit)
	y, _ := quantity.UnitOf(b.unit)
	if x.Base != y.Base {
		return
	}
	if significant(n) < 4 && (fitsBeside(p, a) || fitsBeside(p, b)) {
		return // 43 feet (13.1 meters), and 13.1 feet above flood stage
	}
	twofold(p, a, b, toBase(x, a.q.Nominal), squeezed(p, a))
}

// fitsBeside reports whether the same amount in another unit stands beside an amount.
func fitsBeside(p *checker.Pass, a *amount) bool {
	u, _ := quantity.UnitOf(a.unit)
	qs := p.QuantitiesIn(max(0, a.q.First-nextTo-3), min(len(p.Tokens), a.end+nextTo+3))
	for i := range qs {
		q := &qs[i]
		if o, ok := quantity.UnitOf(q.Unit); ok && q.First != a.q.First && q.Kind == quantity.Dimension && o.Base == u.Base && o.Symbol != u.Symbol {
			x, y := lone{amount: *a, u: u}, lone{amount: amount{q, q.Unit, q.End}, u: o}
			if overlap(&x, &y) {
				return true
			}
		}
	}
	return false
}

// twofold takes down two amounts that are one amount but for their units.
func twofold(p *checker.Pass, a, b *amount, first numeral.Decimal, says string) {
	if b.q.First >= a.q.End && b.q.First-a.end < nextTo && !ended(p, a.end, b.q.First) {
		return // 35 miles (35 km): one amount in two units
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "amount", Kind: claim.Origin, Unit: "swapped"},
		Subject: []string{p.ID, strings.Join(strings.Fields(p.In(a.q.Span)), " ")},
		Event:   strconv.Itoa(a.q.Start) + "/" + strconv.Itoa(b.q.Start),
	}
	y, _ := quantity.UnitOf(b.unit)
	second := toBase(y, b.q.Nominal)
	if near := ratio(first, second); near.Cmp(numeral.Decimal{Coef: 8, Exp: -1}) > 0 && near.Cmp(numeral.Decimal{Coef: 125, Exp: -2}) < 0 {
		return // tons and tonnes, miles and nautical miles: told loosely
	}
	one, two := quantity.Exactly(first), quantity.Exactly(second)
	also := squeezed(p, b)
	if a.q.First < b.q.First {
		also = "the text also says " + also
	} else {
		says = "and " + says
	}
	p.Claim(a.q.Span, claim.Claim{Fact: fact, Nominal: figures(first), Hard: one, Soft: one, Tentative: true, Says: says})
	p.Claim(b.q.Span, claim.Claim{Fact: fact, Nominal: figures(second), Hard: two, Soft: two, Tentative: true, Says: also})
}

// ended reports whether a sentence ends within [first, end).
func ended(p *checker.Pass, first, end int) bool {
	for i := first; i < end; i++ {
		if p.Word(i) == wordStop {
			return true
		}
	}
	return false
}

func squeezed(p *checker.Pass, a *amount) string {
	return strings.Join(strings.Fields(p.In(a.q.Span)), " ")
}

func significant(v numeral.Decimal) int { return len(strconv.FormatInt(v.Reduce().Coef, 10)) }
