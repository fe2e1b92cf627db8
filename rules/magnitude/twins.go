package magnitude

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// Exports and imports, revenue and spending, assets and liabilities are told side by
// side, and neither is hundreds of times the other.

// twins are the nouns of two figures that are of one size, by pairs.
var twins = func() *text.Table[uint8] {
	t := &text.Table[uint8]{}
	for i, pair := range [][2]string{{"exports", "imports"}, {"export", "import"}, {"assets", "liabilities"}, {"revenues", "expenditures"}, {"revenue", "expenditure"}, {"receipts", "outlays"}} {
		t.Set(text.Intern(pair[0]), uint8(2*i+1))
		t.Set(text.Intern(pair[1]), uint8(2*i+2))
	}
	return t
}()

// apartBy is how many times one may be the other, and no slip.
var apartBy = numeral.Int(200)

// pairs holds the twins of a sentence against each other.
func pairs(p *checker.Pass, s text.Sentence, qs []quantity.Quantity) {
	var of [13]*quantity.Quantity
	noun, at := uint8(0), 0
	k := 0
	for i := s.First; i < s.End; i++ {
		if n, ok := twins.Get(p.Word(i)); ok {
			noun, at = n, i
		}
		for k < len(qs) && qs[k].First < i {
			k++
		}
		if k == len(qs) {
			break
		}
		q := &qs[k]
		if q.First != i || noun == 0 || i-at > 12 || q.Kind != quantity.Money || !plain(q) || !leading.Has(p.Word(i-1)) || of[noun] != nil {
			continue
		}
		of[noun], noun = q, 0
	}
	for n := 1; n+1 < len(of); n += 2 {
		a, b := of[n], of[n+1]
		if a == nil || b == nil || a.Unit != b.Unit {
			continue
		}
		if a.Nominal.Cmp(b.Nominal) < 0 {
			a, b = b, a
		}
		most, ok := b.Nominal.Mul(apartBy)
		if !ok || a.Nominal.Cmp(most) < 0 {
			continue
		}
		f := fact(p, a.Span, a.Unit, "twins")
		v := quantity.Exactly(a.Nominal)
		put(p, a.First, a.Span, claim.Claim{Fact: f, Nominal: a.Nominal, Hard: v, Soft: v, Tentative: true, Says: "the text says " + p.In(a.Span)})
		all := quantity.Between(b.Nominal, most)
		put(p, b.First, b.Span, claim.Claim{Fact: f, Nominal: b.Nominal, Hard: all, Soft: all, Tentative: true, Says: "beside it stands " + p.In(b.Span)})
	}
}
