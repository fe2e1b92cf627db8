package change

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
)

// A change and where it led say where it began: "by 250 basis points to 4.75 percent".
// That figure may stand further down by itself ("had been taken to 4.50 percent"), and
// what lies between the two has the digits of the change, and another size.

// implied holds the changes that are told with where they led against the other levels
// of the article.
func (a *article) implied() {
	for i := range a.parts {
		p := &a.parts[i]
		if p.to == nil || p.from != nil || len(p.deltas) == 0 || p.quoted || p.to.Hedge != quantity.Plain || p.to.Range || p.to.rate != 0 {
			continue
		}
		for _, d := range p.deltas {
			if d.Unit != "percent" && d.Hedge == quantity.Plain && !d.Range {
				a.began(p, d)
			}
		}
	}
}

// began looks for the level that a change began at.
func (a *article) began(p *part, d *level) {
	var slip *whole
	var off numeral.Decimal
	try := func(l *level) bool { // reports whether the level is where it began
		if l == p.to || l.Hedge != quantity.Plain || l.Range || l.rate != 0 || !alike(p.to, l) || !near(l.Nominal, p.to.Nominal) {
			return false
		}
		w := whole{from: l, to: p.to}
		n, ok := a.moved(&w, d.Quantity)
		if !ok || w.sign() != p.sign {
			return false
		}
		if within(d.Quantity, n, d.Step) {
			return true
		}
		if digits(d.Nominal) >= 2 && digits(l.Nominal) >= 2 && powerOfTen(d.Nominal, n) {
			slip, off = &w, n
		}
		return false
	}
	for i := range a.parts {
		q := &a.parts[i]
		if q.from != nil && try(q.from) || q.to != nil && try(q.to) {
			return
		}
	}
	for i := range a.wholes {
		if try(a.wholes[i].from) || try(a.wholes[i].to) {
			return
		}
	}
	for i := range a.stands {
		if try(&a.stands[i].level) {
			return
		}
	}
	if slip != nil {
		a.put(p, slip, d.Span, d.Unit, d.Nominal, off, a.way(p, d.Span))
	}
}
