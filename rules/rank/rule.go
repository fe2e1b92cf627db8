// Package rank holds the order that a text puts two or more figures in against the
// figures: "4.1 percent, above the average of 4.6", "followed by Opel with 19.1 percent",
// "ranks second, behind" two who have more.
package rank

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "rank", Doc: doc, Severity: checker.Warning, Read: read}

func read(p *checker.Pass) {
	if !triggers.In(p.Document) {
		return
	}
	at := triggers.Places(p.Document)
	r := &reader{Pass: p}
	for n, s := range p.Sentences {
		if role := p.Role(s); !role.Read() || role == text.Cells {
			continue
		}
		r.n = n
		r.shares(s)
		for i := at.Next(s.First, s.End); i < s.End; i = at.Next(i+1, s.End) {
			r.at(s, i)
		}
	}
}

// reader reads one article.
type reader struct {
	*checker.Pass
	n int // the sentence that is read
}

// at reads the order that the word at token i may tell.
func (r *reader) at(s text.Sentence, i int) {
	w := r.Word(i)
	if polls.Has(w) || polls.Has(r.Compound(i-1)) { // re-elected
		r.votes(s, i)
	}
	if sign, ok := sizes.Get(w); ok && r.Word(i+1) == than {
		r.compared(s, i, i+2, sign)
		return
	}
	if sign, ok := places.Get(w); ok {
		r.compared(s, i, i+1, sign)
		return
	}
	if sign, ok := pastBy.Get(w); ok {
		if past.Has(r.Word(i - 1)) {
			r.compared(s, i, i+1, sign)
		}
		return
	}
	if sign, ok := verbs.Get(w); ok && !(w == trailed && r.Word(i+1) == by) {
		r.compared(s, i, i+1, sign)
		return
	}
	switch {
	case greater.Has(w):
		r.pair(s, i)
	case older.Has(w):
		r.broken(s, i)
	case shortOf.Has(w):
		if r.Word(i+1) == of {
			r.compared(s, i, i+2, -1)
		}
	case highest.Has(w):
		r.extremes(s, i)
	case w == followed && r.Word(i+1) == by, w == trailed && r.Word(i+1) == by:
		r.chain(s, i, i+2, 1)
	case w == ahead && r.Word(i+1) == of:
		r.chain(s, i, i+2, 1)
	case w == only && r.Word(i+1) == to, w == after, w == behind:
		if w == only || !r.ranked(s, i) {
			if w == behind {
				r.chain(s, i, i+1, -1)
			} else {
				r.next2(s, i)
			}
		}
	}
}

// fits reports whether one figure may lie on that side of another.
func fits(a, b *quantity.Quantity, sign int) bool {
	x, y := printed(a), printed(b)
	if sign < 0 {
		x, y = y, x
	}
	return x.Hi.None || y.Lo.None || x.Hi.Value.Cmp(y.Lo.Value) >= 0
}

// printed is what rounds to a figure. Words that hedge it are left aside, and those that
// bound it are not.
func printed(q *quantity.Quantity) quantity.Range {
	if q.Range || q.Hedge != quantity.Plain && q.Hedge != quantity.About {
		return q.Hard
	}
	half := numeral.Decimal{Coef: q.Step.Coef * 5, Exp: q.Step.Exp - 1}
	lo, ok := q.Nominal.Add(half.Neg())
	hi, ok2 := q.Nominal.Add(half)
	if !ok || !ok2 || q.Exact {
		return quantity.Exactly(q.Nominal)
	}
	return quantity.Between(lo, hi)
}

// like reports whether two figures may be of one thing, of which the second may leave out
// what it counts: 12,400 tonnes … with 9,800.
func like(a, b *quantity.Quantity) bool {
	if !figure(a) || !figure(b) {
		return false
	}
	if a.Unit != b.Unit && !(b.Unit == "count" && b.Noun < 0 && a.Kind != quantity.Percent) {
		return false
	}
	lo, _ := b.Nominal.Mul(least)
	hi, _ := b.Nominal.Mul(most)
	return a.Nominal.Cmp(lo) >= 0 && a.Nominal.Cmp(hi) <= 0
}

// hundred is the fewest votes that are counted as such.
var hundred = numeral.Int(100)

// Two figures that are put in an order are of one size.
var least, most = numeral.Decimal{Coef: 2, Exp: -1}, numeral.Int(5)

// figure reports whether a quantity can stand in an order in which more is more.
func figure(q *quantity.Quantity) bool {
	if q.Kind == quantity.Ordinal || q.Kind == quantity.Age {
		return false
	}
	switch q.Unit {
	case "times", "share", "s", "min", "h", "years", "months", "weeks", "days", "°C", "°F", "°":
		return false
	}
	return q.Hedge != quantity.Indefinite && !q.Range && q.Nominal.Sign() > 0
}

// put takes down two figures and the order that words put them in.
func (r *reader) put(first, end int, a, b *quantity.Quantity, sign int) {
	measure := claim.Measure{ID: "rank", Title: "order", Kind: claim.Rate, Unit: a.Unit}
	subject := []string{r.ID, strconv.Itoa(first)}
	one, two := claim.Fact{Measure: measure, Subject: subject, Event: "one"}, claim.Fact{Measure: measure, Subject: subject, Event: "two"}
	speaker := ""
	if q, ok := r.QuotationAt(first); ok && !q.Reported {
		speaker = "somebody quoted"
		if q.Speaker >= 0 {
			speaker = r.Names.Entities[q.Speaker].Name
		}
	}
	bound := func(q *quantity.Quantity, f claim.Fact, says string) {
		v := printed(q)
		r.Claim(q.Span, claim.Claim{Fact: f, Nominal: q.Nominal, Hard: v, Soft: v, Tentative: true, Speaker: speaker, Says: says})
	}
	bound(a, one, "one figure is "+squeezed(r.In(a.Span)))
	bound(b, two, "the other is "+squeezed(r.In(b.Span)))
	side := quantity.Range{Hi: quantity.End{None: true}}
	if sign < 0 {
		side = quantity.Range{Lo: quantity.End{None: true}}
	}
	span := r.Document.Span(first, end)
	r.Claim(span, claim.Claim{
		Fact: one, Op: claim.Difference, Other: []claim.Fact{two}, Hard: side, Soft: side, Tentative: true, Speaker: speaker,
		Says: "the text says " + squeezed(r.In(span)),
	})
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }

// fact is a place in an order.
func (r *reader) fact(at int) claim.Fact {
	return claim.Fact{Measure: claim.Measure{ID: "rank", Title: "place", Kind: claim.Rate, Unit: "count"}, Subject: []string{r.ID, strconv.Itoa(at)}}
}

// told takes down the place that words give.
func (r *reader) told(f claim.Fact, span text.Span, place int, says string) {
	v := quantity.Exactly(numeral.Int(int64(place)))
	r.Claim(span, claim.Claim{Fact: f, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: true, Says: says})
}
