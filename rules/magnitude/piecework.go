package magnitude

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// So much for each of so many, and what it comes to in all: 24 turbines of 3.6
// megawatts each, for a combined capacity of 86.4 megawatts; $4 million a year for
// six years, or $24 million.

// piecework are the rates, the counts and the totals of an article that may belong
// together: those of one sentence, and of the sentence before.
type piecework struct {
	*checker.Pass
	s        text.Sentence
	sentence int
	rates    []rateOf
	counts   []howMany
	totals   []total
	told     map[*quantity.Quantity]bool // the rates that a claim was made for
}

// rateOf is so much a piece.
type rateOf struct {
	*quantity.Quantity
	unit     string // of its value: see valued
	piece    string // in the singular; "" where the words only say "each"
	sale     bool   // a price at which so many were sold
	count    int    // the index of the count that the words tie it to, or −1
	sentence int
}

// howMany is how many pieces there are.
type howMany struct {
	text.Span
	first     int
	n, lo, hi numeral.Decimal
	piece     string // as the text has it: turbines; for a length of time in the singular
	sentence  int
	figure    *quantity.Quantity // nil for a length of time
}

// total is a figure that is no rate.
type total struct {
	*quantity.Quantity
	unit     string
	sentence int
}

var (
	issued       = text.NewSet("outstanding issued issue average avg")
	pieceOfStock = text.NewSet("share shr")
	eachWord     = text.NewSet("each apiece")
	ofWord       = text.NewSet("of at for worth costing with to")
	spans        = text.NewSet("hour day week month quarter year")
	spanned      = text.NewTable(map[string]string{"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year", "annually": "year", "annum": "year"})
	spanNames    = map[period.Unit]string{period.Hour: "hour", period.DayUnit: "day", period.Week: "week", period.Month: "month", period.Quarter: "quarter", period.Year: "year"}
	thoseWords   = text.NewSet("those them these which")
	inAll        = text.NewSet("all altogether total combined together totaling totalling")
	hyphen       = text.Intern("-")
	otherEnd     = text.NewSet("ago earlier later before old prior previously after since from")
	otherTop     = text.NewSet("since from")
	// parcels are what comes in so many of so much.
	parcels = text.NewSet(`installments instalments payments grants prizes scholarships awards bonuses fines tranches loans donations checks cheques shipments containers
		batches cargoes lots bags barrels boxes sacks bricks packets parcels kilos`)
	// tying are words that make a total of what stands before them, or a rate of what
	// stands after.
	tying = text.NewSet("or total totaling totalling totals altogether combined together comes come came raising raised collecting reaping receiving pocketing bring brings bringing brought making make makes earn earning cost costs costing paying worth equivalent ( all average")
)

// maxPieces is how many of each an article may have: in a table anything is the
// product of something.
const maxPieces = 40

// take keeps the figures of one sentence.
func (w *piecework) take(s text.Sentence, qs []quantity.Quantity) {
	w.s = s
	w.sentence++
	if len(w.rates) > maxPieces || len(w.counts) > maxPieces || len(w.totals) > maxPieces {
		return
	}
	first := len(w.counts)
	w.lengths()
	for k := range qs {
		q := &qs[k]
		if q.Kind == quantity.Number && q.Unit == "count" && q.Noun >= 0 && plain(q) {
			w.count(q, w.Token(q.Noun))
		} else if q.Kind == quantity.Dimension && plain(q) && q.End > q.First+1 {
			w.count(q, w.Token(q.End-1))
		}
	}
	sterling := slices.ContainsFunc(qs, func(q quantity.Quantity) bool { return q.Unit == "GBP" })
	for k := range qs {
		q := &qs[k]
		if sterling && q.Unit == "lb" { // of pounds that are paid beside others
			paid := *q
			paid.Kind, paid.Unit = quantity.Money, "GBP"
			q = &paid
		}
		if !plain(q) || q.Kind == quantity.Ordinal || q.Kind == quantity.Age || q.Kind == quantity.Percent {
			continue
		}
		unit := w.unit(q, qs[:k])
		if unit == "" {
			continue
		}
		r, ok := w.rate(q, qs[:k], first)
		if ok {
			r.unit = unit
			w.rates = append(w.rates, r)
		}
		if !ok || spans.Has(text.Intern(r.piece)) { // so much a year may be what the pieces of a year come to
			w.totals = append(w.totals, total{q, unit, w.sentence})
		}
	}
}

// count keeps a figure that says how many there are.
func (w *piecework) count(q *quantity.Quantity, piece string) {
	w.counts = append(w.counts, howMany{q.Span, q.First, q.Nominal, q.Hard.Lo.Value, q.Hard.Hi.Value, piece, w.sentence, q})
}

// lengths keeps the sentence's lengths of time: for six years, a 10-year contract.
func (w *piecework) lengths() {
	for _, e := range w.PeriodsIn(w.s.First, w.s.End) {
		if e.Type != period.Duration || e.Most.Sign() != 0 || e.Count.Exp != 0 || e.Count.Coef < 2 || otherEnd.Has(w.Word(e.End)) || otherTop.Has(w.Word(e.First-1)) {
			continue
		}
		if name, ok := spanNames[e.Unit]; ok {
			w.counts = append(w.counts, howMany{e.Span, e.First, e.Count, e.Count, e.Count, name, w.sentence, nil})
		}
	}
}

// unit is what a figure is in: a currency, a dimension's base unit, or what it
// counts. A figure that counts nothing counts what the one before it does (2,000 cars
// a day, up from 1,800 a month).
func (w *piecework) unit(q *quantity.Quantity, before []quantity.Quantity) string {
	switch {
	case q.Kind != quantity.Number:
		if u, ok := quantity.UnitOf(q.Unit); ok && u.Offset.Sign() == 0 {
			return u.Base
		}
		return q.Unit
	case q.Unit != "count":
		return ""
	case q.Noun >= 0:
		return strings.ToLower(w.Token(q.Noun))
	case len(before) > 0 && per.Has(w.Word(q.End)):
		if last := &before[len(before)-1]; last.Kind == quantity.Number && last.Noun >= 0 {
			return strings.ToLower(w.Token(last.Noun))
		}
	}
	return ""
}

// rate reads a figure that is so much a piece. The counts from first on are of its
// sentence.
func (w *piecework) rate(q *quantity.Quantity, before []quantity.Quantity, first int) (r rateOf, ok bool) {
	r = rateOf{Quantity: q, count: -1, sentence: w.sentence}
	i := q.End
	if q.Kind == quantity.Number && q.Noun >= 0 {
		i = q.Noun + 1
	}
	if of, ok := spanned.Get(w.Word(i)); ok {
		r.piece = of
		return r, true
	}
	if w.Word(i) == forEach && each.Has(w.Word(i+1)) {
		if w.Word(i+2) == of { // 25 dollars for each of its 2.2 million accounts
			r.count = w.next(i+3, first)
			return r, r.count >= 0
		}
		i++ // $30 for each child
	}
	if w.Word(i) == of {
		for j := i + 2; j < min(i+5, w.s.End-1); j++ { // 300 tons of coal an hour
			if per.Has(w.Word(j)) && spans.Has(w.Word(j+1)) {
				r.piece = w.Token(j + 1)
				return r, true
			}
		}
	}
	if per.Has(w.Word(i)) && i+1 < w.s.End && w.Tokens[i+1].Kind == text.Letters {
		for i+3 < w.s.End && w.Word(i+2) == hyphen {
			i += 2 // a kilowatt-hour
		}
		r.piece = w.Token(i + 1)
		return r, len(w.PeriodsIn(i+1, i+2)) == 0 || spans.Has(w.Word(i+1))
	}
	for j := i; j < min(i+4, w.s.End) && w.Word(j) != comma; j++ {
		if eachWord.Has(w.Word(j)) { // $30 million in deposits each
			r.count = w.nearest(q, first)
			return r, r.count >= 0
		}
	}
	for j := q.First - 1; j >= max(w.s.First, q.First-8); j-- {
		if each.Has(w.Word(j)) && w.Word(j+1) == of && thoseWords.Has(w.Word(j+2)) && first > 0 { // each of those held 25 kilograms
			if c := &w.counts[first-1]; c.figure != nil && c.figure.Kind == quantity.Number && c.sentence == w.sentence-1 {
				r.count = first - 1
				return r, true
			}
		}
		if len(before) > 0 && before[len(before)-1].Kind != quantity.Number && before[len(before)-1].First > j {
			break
		}
		if each.Has(w.Word(j)) { // the 640 schools will each get $50,000; each of the 12,000 families 30,000 rupees
			r.count = w.nearest(q, first)
			return r, r.count >= 0 && w.counts[r.count].first > j-4
		}
	}
	if w.price(q) {
		r.count, r.sale = w.nearest(q, first), true
		return r, r.count >= 0
	}
	if len(before) == 0 {
		return r, false
	}
	n := &before[len(before)-1]
	if n.Kind != quantity.Number || n.Unit != "count" || !plain(n) {
		return r, false
	}
	if n.End == q.First && w.compound(q) { // 1,200 one-kilogram bricks, 30 $500 grants
		w.count(n, "")
		r.count = len(w.counts) - 1
		return r, true
	}
	if n.Noun >= 0 && n.Noun+2 == q.First && ofWord.Has(w.Word(n.Noun+1)) && parcels.Has(w.Word(n.Noun)) { // 12 installments of $300,000
		r.count = w.nearest(q, first)
		return r, r.count >= 0
	}
	return r, false
}

// price reports whether an amount is the price at which things were sold: at an
// average price of $31.50.
func (w *piecework) price(q *quantity.Quantity) bool {
	if q.Kind != quantity.Money || w.Word(q.First-1) != of {
		return false
	}
	for i := q.First - 2; i > max(w.s.First, q.First-5); i-- {
		if w.Word(i) == averageWord { // an average (list price) of
			return true
		}
	}
	return false
}

// compound reports whether a figure stands before the thing it is of, as an
// adjective.
func (w *piecework) compound(q *quantity.Quantity) bool {
	return q.End < w.s.End && w.Tokens[q.End].Kind == text.Letters && strings.HasSuffix(w.Token(q.End), "s") && !per.Has(w.Word(q.End)) &&
		(q.Kind == quantity.Money || strings.Contains(w.In(q.Span), "-"))
}

// next is the count that begins within four tokens from token i on, or −1.
func (w *piecework) next(i, first int) int {
	for k := first; k < len(w.counts); k++ {
		if c := &w.counts[k]; c.first >= i && c.first < i+4 {
			return k
		}
	}
	return -1
}

// nearest is the last count before a figure in its sentence, or −1.
func (w *piecework) nearest(q *quantity.Quantity, first int) int {
	for i := len(w.counts) - 1; i >= first; i-- {
		if c := &w.counts[i]; c.figure != nil && c.figure != q && c.figure.Kind == quantity.Number && c.first < q.First && q.First-c.first < 20 {
			return i
		}
	}
	return -1
}

// claims holds every product against the totals near it.
func (w *piecework) claims() {
	if len(w.rates) == 0 || len(w.rates) > maxPieces || len(w.counts) > maxPieces || len(w.totals) > maxPieces {
		return
	}
	w.paces()
	for i := range w.rates {
		r := &w.rates[i]
		if r.count >= 0 {
			w.product(r, &w.counts[r.count])
			continue
		}
		for k := range w.counts {
			c := &w.counts[k]
			if c.piece != r.piece && !plural(r.piece, strings.ToLower(c.piece)) {
				continue
			}
			if c.sentence == r.sentence || c.sentence == r.sentence-1 {
				w.product(r, c)
			} else if c.figure != nil && !w.told[r.Quantity] {
				w.afar(r, c)
			}
		}
	}
}

// afar holds a total that is told again as a rate ("$54 billion, or $30 for each
// child") against a count of the pieces that stands anywhere: none but one a thousand
// times over is called a slip.
func (w *piecework) afar(r *rateOf, c *howMany) {
	n, ok := valued(r.Quantity, r.Nominal).Mul(c.n)
	if !ok {
		return
	}
	for i := range w.totals {
		t := &w.totals[i]
		v, ok := w.in(r, t)
		if !ok || t.Quantity == r.Quantity || t.sentence != r.sentence || !w.or(r, t) {
			continue
		}
		for places := 3; places <= 6; places += 3 {
			if alike(v.Shift(places), n, 10) || alike(v, n.Shift(places), 10) {
				low, high := loosened(n, n, n)
				w.claim(r, c, t, n, low, high)
				return
			}
		}
	}
}

// in is a total's value in the base unit of a rate's; ok is false where the two are
// not of one kind. What quantities read as a count of ounces (756,000 contained
// ounces) is in the rate's ounces.
func (w *piecework) in(r *rateOf, t *total) (v numeral.Decimal, ok bool) {
	if t.unit == r.unit {
		return valued(t.Quantity, t.Nominal), true
	}
	if t.Kind == quantity.Number && t.Noun >= 0 && r.Kind == quantity.Dimension && w.Tokens[t.Noun].Hash == w.Tokens[r.End-1].Hash {
		return valued(r.Quantity, t.Nominal), true
	}
	return v, false
}

// product holds what a rate and a count come to against the totals of the article:
// where none of them is it, one that is tied to the rate by the words must be, and one
// near by that has its digits at another power of ten is a slip.
func (w *piecework) product(r *rateOf, c *howMany) {
	if pieceOfStock.Has(text.Intern(r.piece)) && !w.outstanding(c) && r.sentence != c.sentence {
		return // shares that were traded
	}
	n, ok := valued(r.Quantity, r.Nominal).Mul(c.n)
	low, ok2 := valued(r.Quantity, r.Hard.Lo.Value).Mul(c.lo)
	high, ok3 := valued(r.Quantity, r.Hard.Hi.Value).Mul(c.hi)
	if !ok || !ok2 || !ok3 || low.Sign() <= 0 {
		return
	}
	if low, high = loosened(low, high, n); r.sale { // told to the cent
		low, high = loosened(n, n, n.Quo(numeral.Int(3), 4))
	}
	var slipped *total
	for i := range w.totals {
		t := &w.totals[i]
		v, ok := w.in(r, t)
		if !ok || t.Quantity == c.figure || t.Quantity == r.Quantity {
			continue
		}
		if between(v, low, high) {
			return // it stands there
		}
		if near := t.sentence <= r.sentence+1 && t.sentence >= r.sentence-1; slipped == nil && (near && w.isSlip(r, c, t, v, n) || !near && r.count >= 0 && w.allOf(t) && isThousands(v, n)) {
			slipped = t
		}
	}
	if slipped == nil {
		return
	}
	w.claim(r, c, slipped, n, low, high)
}

// claim takes down a total, and what a rate and a count come to: n, from low to high.
func (w *piecework) claim(r *rateOf, c *howMany, t *total, n, low, high numeral.Decimal) {
	if w.told == nil {
		w.told = make(map[*quantity.Quantity]bool)
	}
	w.told[r.Quantity] = true
	f := fact(w.Pass, t.Span, r.unit, "piecework")
	value, _ := w.in(r, t)
	v := quantity.Exactly(value)
	put(w.Pass, t.First, t.Span, claim.Claim{Fact: f, Nominal: value, Hard: v, Soft: v, Tentative: true, Says: "the text says " + w.In(t.Span)})
	as := t.Quantity
	if as.Kind == quantity.Number {
		as = r.Quantity
	}
	all := quantity.Between(low, high)
	says := w.In(c.Span) + " at " + w.In(r.Span) + " each is "
	if c.figure == nil {
		says = w.In(r.Span) + " a " + c.piece + " over " + c.n.Printed() + " " + c.piece + "s is "
	}
	put(w.Pass, c.first, c.Span, claim.Claim{Fact: f, Nominal: n, Hard: all, Soft: all, Tentative: true, Says: says + round(printed(as, n)).Printed()})
}

// allOf reports whether a figure is told as that of all: 1.2 tonnes in all.
func (w *piecework) allOf(t *total) bool {
	for i := t.End; i < t.End+4; i++ {
		if inAll.Has(w.Word(i)) {
			return true
		}
	}
	return inAll.Has(w.Word(t.First - 1))
}

// isThousands reports whether one figure is a thousand or a million times another.
func isThousands(v, n numeral.Decimal) bool {
	const near = 2 // percent
	for places := 3; places <= 6; places += 3 {
		if alike(v.Shift(places), n, near) || alike(v, n.Shift(places), near) {
			return true
		}
	}
	return false
}

// isSlip reports whether a total is a slip of the product n.
func (w *piecework) isSlip(r *rateOf, c *howMany, t *total, v, n numeral.Decimal) bool {
	const near = 2 // percent
	most := numeral.Int(4)
	step := valued(t.Quantity, t.Step)
	if r.sale && w.tied(r, t) && !alike(v, n, 4) && alike(v, n, 50) {
		return true
	}
	if w.tied(r, t) && numeral.Slip(v, step, n, n) {
		return true
	}
	if w.or(r, t) && (v.Cmp(n.Quo(most, 9)) < 0 || v.Quo(most, 9).Cmp(n) > 0) {
		return true // the count may be of another clause, and is then of the same size at best
	}
	for places := 1; places <= 9; places++ {
		if places%3 > 0 && !w.earned(r, c, t) && ((t.sentence != r.sentence || c.sentence != r.sentence) && (r.count < 0 || v.Reduce().Coef < 10 || per.Has(w.Word(c.figure.Noun+1))) || v.Reduce().Coef < 10 && !w.tied(r, t)) {
			continue
		}
		if alike(v.Shift(places), n, near) || alike(v, n.Shift(places), near) {
			return true
		}
	}
	return false
}

// or reports whether a total is told again as a rate: $3 million, or $300 a pupil.
func (w *piecework) or(r *rateOf, t *total) bool {
	i := t.End
	if w.Word(i) == comma {
		i++
	}
	if i == t.End && w.Word(i) != opening || w.Word(i) != or && w.Word(i) != opening {
		return false
	}
	for i++; i < r.First && hedges.Has(w.Word(i)); {
		i++
	}
	return i == r.First
}

// earned reports whether a rate is what a share earned or costs, and a total what all
// of them did or do.
func (w *piecework) earned(r *rateOf, c *howMany, t *total) bool {
	if !pieceOfStock.Has(text.Intern(r.piece)) || !w.outstanding(c) {
		return false
	}
	for i := t.First - 1; i > max(0, t.First-5); i-- {
		if profitWords.Has(w.Word(i)) || worth.Has(w.Word(i)) {
			return true
		}
	}
	return false
}

// outstanding reports whether the words speak of all shares that there are.
func (w *piecework) outstanding(c *howMany) bool {
	for i := max(0, c.first-3); i < c.first+6; i++ {
		if issued.Has(w.Word(i)) {
			return true
		}
	}
	return false
}

// tied reports whether the words between a rate and a total of its sentence, or after
// the later of the two, make one of the other.
func (w *piecework) tied(r *rateOf, t *total) bool {
	if r.sentence != t.sentence {
		return false
	}
	from, to, after := r.End, t.First, t.End
	if t.First < r.First {
		from, to, after = t.End, r.First, r.End
	}
	for i := from; i < to; i++ {
		if tying.Has(w.Word(i)) {
			return true
		}
	}
	for i := after; i < after+4; i++ {
		if tying.Has(w.Word(i)) {
			return true
		}
	}
	return false
}

// valued is a figure in the base unit of its unit.
func valued(q *quantity.Quantity, v numeral.Decimal) numeral.Decimal {
	if q.Kind == quantity.Money {
		return inBase(q, v)
	}
	if u, ok := quantity.UnitOf(q.Unit); ok {
		if base, ok := u.ToBase(v); ok {
			return base
		}
	}
	return v
}

// printed is a figure in the base unit as it would stand in the unit of another.
func printed(as *quantity.Quantity, v numeral.Decimal) numeral.Decimal {
	if u, ok := quantity.UnitOf(as.Unit); ok && as.Kind != quantity.Money {
		if n, ok := v.Mul(u.Divisor); ok {
			return n.Quo(u.Factor, 4)
		}
	}
	return v
}

// loosened is a range with a tenth of its figure on either side: a total is told
// more roughly than what it is made of.
func loosened(lo, hi, n numeral.Decimal) (low, high numeral.Decimal) {
	tenth := n.Shift(-1)
	low, ok := lo.Add(tenth.Neg())
	high, ok2 := hi.Add(tenth)
	if !ok || !ok2 {
		return lo, hi
	}
	return low, high
}
