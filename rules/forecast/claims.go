package forecast

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// How many sentences around a comparison are read for the result, and for a
// forecast that it does not print itself.
const (
	back   = 3
	onward = 2
)

// A result and its forecast are of one size.
var least, most = numeral.Decimal{Coef: 5, Exp: -1}, numeral.Int(2)

// take holds the result of one comparison against its forecast.
func (r *reader) take(sd side) {
	f, ok := r.forecastFor(&sd)
	if !ok || f.Hedge == quantity.Indefinite || f.Nominal.Sign() <= 0 || r.reversed(&sd, &f) {
		return
	}
	sign := sd.sign
	if sd.of == nil {
		if sign = r.leveled(&sd, &f); sign == 0 {
			return
		}
	}
	if sd.of == nil && f.result != nil {
		if s := r.Sentences[sd.sentence]; sd.sentence != f.sentence && r.resultIn(s.First, sd.first, f.Quantity) {
			return // it has a result of its own
		}
		if !fits(f.result, f.Quantity, sign) && !r.falls(&sd, f.result) {
			r.put(&sd, &f, f.result, sign, true)
		}
		return
	}
	result, near := r.result(&sd, &f, sign)
	if result == nil {
		return
	}
	if !sd.extent && r.falls(&sd, result) {
		return
	}
	r.put(&sd, &f, result, sign, !near || sd.extent)
}

// resultIn reports whether a figure like the forecast's stands within tokens.
func (r *reader) resultIn(first, end int, f *quantity.Quantity) bool {
	qs := r.QuantitiesIn(first, end)
	for i := range qs {
		if like(&qs[i], f) {
			return true
		}
	}
	return false
}

// falls reports whether a result may be by how much a figure fell, so that less of
// it is more: a fall of 2 percent, above forecasts of 3 percent. What something fell
// to is none.
func (r *reader) falls(sd *side, result *quantity.Quantity) bool {
	if r.Word(result.First-1) == to {
		return false
	}
	s := r.Sentences[sd.sentence]
	for i := min(s.First, result.First-8); i < s.End; i++ {
		if way, ok := changes.Get(r.Word(i)); ok && way < 0 {
			return true
		}
	}
	return false
}

// split reports whether another clause begins within [first, end): profit rose 8
// percent and revenue beat.
func (r *reader) split(first, end int) bool {
	for i := first; i < end-1; i++ {
		if clauses.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// forecastFor is the forecast that a comparison is with: the one that it prints, or
// the only one told around it.
func (r *reader) forecastFor(sd *side) (f forecast, ok bool) {
	if sd.of != nil {
		return forecast{Quantity: sd.of, sentence: sd.sentence}, true
	}
	for _, o := range r.forecasts {
		if o.sentence < sd.sentence-back || o.sentence > sd.sentence+onward {
			continue
		}
		if ok {
			return f, false // of two forecasts it may be either
		}
		f, ok = o, true
	}
	return f, ok
}

// reversed reports whether less may be more: of a loss, and of what is better the
// less there is of it.
func (r *reader) reversed(sd *side, f *forecast) bool {
	if (sd.size || sd.extent) && sd.of != nil || margins.Has(r.Word(sd.first)) {
		return false
	}
	lo, hi := min(sd.sentence, f.sentence), max(sd.sentence, f.sentence)
	for i := r.Sentences[lo].First; i < r.Sentences[hi].End; i++ {
		w := r.Word(i)
		if losses.Has(w) || sd.merit && ills.Has(w) {
			return true
		}
	}
	return false
}

// leveled is the way of a comparison whose forecast stands elsewhere, by where the
// figure is: a smaller than expected rise makes it lower. It is 0 where that stays
// open.
func (r *reader) leveled(sd *side, f *forecast) int {
	s := r.Sentences[sd.sentence]
	way := 0
	for i := s.First; i < s.End; i++ {
		if c, ok := changes.Get(r.Word(i)); ok {
			if way != 0 && way != c {
				return 0
			}
			way = c
		}
	}
	if f.change || way < 0 || way == 0 && amounts.Has(r.Word(sd.first)) {
		return 0
	}
	return sd.sign
}

// result is the figure that a comparison is of, where no figure around it would
// fit: the one before it in its sentence, or in the sentence before where it goes
// on about that; near says that it stands in the same sentence.
func (r *reader) result(sd *side, f *forecast, sign int) (q *quantity.Quantity, near bool) {
	first := max(0, min(sd.sentence, f.sentence)-back)
	last := min(len(r.Sentences)-1, max(sd.sentence, f.sentence)+1)
	var found *quantity.Quantity
	at := 0
	for n := first; n <= last; n++ {
		s := r.Sentences[n]
		if !r.Role(s).Read() {
			continue
		}
		qs := r.QuantitiesIn(s.First, s.End)
		for i := range qs {
			c := &qs[i]
			if !like(c, f.Quantity) || r.forecasted(c) || sd.of == nil && r.otherLine(sd, s, c) {
				continue
			}
			if r.before(s, c) {
				continue // another time's
			}
			if fits(c, f.Quantity, sign) {
				return nil, false
			}
			if n == sd.sentence && c.First < sd.first && r.split(c.End, sd.first) {
				continue
			}
			if n < sd.sentence || c.First < sd.first {
				found, at = c, n // the last before the comparison
			} else if found == nil && sd.of == nil {
				found, at = c, n
			}
		}
	}
	switch {
	case found == nil:
		return nil, false
	case at == sd.sentence && sd.of != nil:
		return found, true
	case sd.of == nil:
		return found, false
	case at != sd.sentence-1 || !r.goesOn(sd):
		return nil, false
	}
	return found, false
}

// otherLine reports whether a figure is of another line of the accounts than a verdict
// is: higher-than-expected earnings, and a revenue of $2.79 billion.
func (r *reader) otherLine(sd *side, s text.Sentence, c *quantity.Quantity) bool {
	const far = 6
	verdict := byte(0)
	for i := sd.first; i < min(r.Sentences[sd.sentence].End, sd.end+far) && verdict == 0 && r.Word(i) != comma; i++ {
		verdict, _ = lines.Get(r.Word(i))
	}
	for i := sd.first - 1; i >= r.Sentences[sd.sentence].First && verdict == 0; i-- {
		verdict, _ = lines.Get(r.Word(i)) // quarterly profit was higher than expected
	}
	if verdict == 0 {
		return false
	}
	for i := c.First - 1; i >= s.First; i-- {
		if line, ok := lines.Get(r.Word(i)); ok {
			return line != verdict
		}
	}
	return false
}

// goesOn reports whether a comparison's sentence goes on about the figure of the one
// before: The result topped.
func (r *reader) goesOn(sd *side) bool {
	s := r.Sentences[sd.sentence]
	told := false
	for i := s.First; i < sd.first; i++ {
		w := r.Word(i)
		if narrowed.At(r.Document, i) {
			return false
		}
		told = told || i < s.First+3 && anaphors.Has(w)
	}
	return told
}

// forecasted reports whether a figure is one of the forecasts.
func (r *reader) forecasted(q *quantity.Quantity) bool {
	for i := range r.forecasts {
		if r.forecasts[i].Start == q.Start {
			return true
		}
	}
	return false
}

// before reports whether a figure is the one before a change: from 394,000.
func (r *reader) before(s text.Sentence, q *quantity.Quantity) bool {
	for i := max(s.First, q.First-4); i < q.First; i++ {
		if base.At(r.Document, i) {
			return true
		}
	}
	if w := r.Word(q.First - 1); w == or { // from $66.1 million, or $1.11 a share
		if qs := r.QuantitiesIn(s.First, q.First-1); len(qs) > 0 && q.First-qs[len(qs)-1].End <= 3 {
			return r.before(s, &qs[len(qs)-1])
		}
	}
	return r.Word(q.First-1) == by
}

// like reports whether two figures may be of one thing.
func like(a, b *quantity.Quantity) bool {
	if a.Kind != b.Kind || a.Kind == quantity.Ordinal || a.Kind == quantity.Age || a.Hedge == quantity.Indefinite || a.Nominal.Sign() <= 0 {
		return false
	}
	x, y := unit(a), unit(b)
	if x != y {
		return false
	}
	n, m := major(a, a.Nominal), major(b, b.Nominal)
	lo, _ := m.Mul(least)
	hi, _ := m.Mul(most)
	return n.Cmp(lo) >= 0 && n.Cmp(hi) <= 0
}

func unit(q *quantity.Quantity) string {
	if q.Unit == "percentage points" {
		return "percent"
	}
	return strings.TrimSuffix(q.Unit, "/100")
}

// major is a figure of a quantity in whole units of its currency.
func major(q *quantity.Quantity, v numeral.Decimal) numeral.Decimal {
	if strings.HasSuffix(q.Unit, "/100") {
		return v.Shift(-2)
	}
	return v
}

// fits reports whether a figure may stand on that side of a forecast.
func fits(c, f *quantity.Quantity, sign int) bool {
	a, b := printed(c), printed(f)
	if sign > 0 {
		return a.Hi.None || b.Lo.None || a.Hi.Value.Cmp(b.Lo.Value) > 0
	}
	return a.Lo.None || b.Hi.None || a.Lo.Value.Cmp(b.Hi.Value) < 0
}

// printed is what rounds to a figure, in whole units of a currency. Words before it
// that hedge it (an estimate of) are left aside, and those that bound it are not.
func printed(q *quantity.Quantity) (v quantity.Range) {
	v = q.Hard
	if !q.Range && (q.Hedge == quantity.Plain || q.Hedge == quantity.About) {
		half := numeral.Decimal{Coef: q.Step.Coef * 5, Exp: q.Step.Exp - 1}
		lo, ok := q.Nominal.Add(half.Neg())
		hi, ok2 := q.Nominal.Add(half)
		if ok && ok2 && !q.Exact {
			v = quantity.Between(lo, hi)
		} else {
			v = quantity.Exactly(q.Nominal)
		}
	}
	v.Lo.Value, v.Hi.Value = major(q, v.Lo.Value), major(q, v.Hi.Value)
	return v
}

// put takes down the result, the forecast, and on which side of it the text says
// that it is.
func (r *reader) put(sd *side, f *forecast, result *quantity.Quantity, sign int, tentative bool) {
	measure := claim.Measure{ID: "forecast", Title: "result", Kind: claim.Rate, Unit: unit(f.Quantity)}
	subject := []string{r.ID, strconv.Itoa(sd.first)}
	got, want := claim.Fact{Measure: measure, Subject: subject, Event: "result"}, claim.Fact{Measure: measure, Subject: subject, Event: "forecast"}
	speaker := ""
	if q, ok := r.QuotationAt(sd.first); ok && !q.Reported {
		speaker, tentative = "somebody quoted", true
		if q.Speaker >= 0 {
			speaker = r.Names.Entities[q.Speaker].Name
		}
	}
	r.bound(result, got, tentative, speaker, "the result is "+squeezed(r.In(result.Span)))
	r.bound(f.Quantity, want, tentative, speaker, "the forecast was "+squeezed(r.In(f.Span)))
	side := quantity.Range{Lo: quantity.End{Open: true}, Hi: quantity.End{None: true}}
	if sign < 0 {
		side = quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Open: true}}
	}
	span := r.Document.Span(sd.first, sd.end)
	if sd.of != nil && sd.of.First > sd.first {
		span = r.Document.Span(sd.first, min(sd.end, sd.of.First))
	}
	r.Claim(span, claim.Claim{
		Fact: got, Op: claim.Difference, Other: []claim.Fact{want}, Hard: side, Soft: side, Tentative: tentative, Speaker: speaker,
		Says: "the text says " + squeezed(r.In(span)),
	})
}

func (r *reader) bound(q *quantity.Quantity, fact claim.Fact, tentative bool, speaker, says string) {
	v := printed(q)
	r.Claim(q.Span, claim.Claim{
		Fact: fact, Nominal: major(q, q.Nominal), Hard: v, Soft: v, Tentative: tentative, Speaker: speaker, Says: says,
	})
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }
