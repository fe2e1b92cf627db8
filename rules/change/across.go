package change

import (
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A change told in the lede ("operating profit rose 18 percent") and the two figures
// that it is made of ("236 million pounds, up from 211 million") often stand
// paragraphs apart. They are held against each other where both are of one measure
// by name, or where the one that differs looks like a slip of the hand in the other:
// points for basis points, million for thousand, "rose to" for "rose by", one figure
// typed wrong.

// article is what the sentences of an article tell of changes.
type article struct {
	*checker.Pass
	parts  []part
	wholes []whole
	stands []standing
	worked []worked
	// courses are directions told without figures.
	courses []course
}

// standing is where a measure stands: stocks at 358.1 million barrels.
type standing struct {
	level
	of     subject
	index  int
	quoted bool
}

// part is a change told by its size alone, or by where it led alone.
type part struct {
	frame
	of     subject
	index  int // of the sentence
	role   text.Role
	quoted bool
	// elsewhere says that a percentage is counted on another base than what is printed.
	elsewhere bool
}

// whole is a figure after a change and the one before it.
type whole struct {
	from, to *level
	of       subject
	index    int
	quoted   bool
}

// subject is what a change is of, as far as one word names it.
type subject struct {
	measure    uint8 // its class; 0 for none
	qualifiers uint16
	owner      uint64 // the hash of whose it is, where a name is given; else 0
	any        bool   // how it is qualified is not told: it earned
	at         int    // its token
}

// same reports whether two changes are of one measure, qualified alike and nobody
// else's.
func (s subject) same(o subject) bool {
	return s.measure > 0 && s.measure == o.measure && (s.qualifiers == o.qualifiers || s.any || o.any) && (s.owner == o.owner || s.owner == 0 || o.owner == 0)
}

// most is how many changes of an article are held against each other: a list of
// share prices has hundreds.
const most = 40

// across holds the changes of an article that are told in part against the pairs of
// figures that stand elsewhere.
func (a *article) across() {
	if len(a.parts)+len(a.courses)+len(a.worked) == 0 || len(a.wholes) > most || len(a.parts) > most {
		return
	}
	a.stood()
	a.meet()
	a.by()
	a.implied()
	if len(a.wholes) == 0 {
		return
	}
	a.run()
	a.workOut()
	for i := range a.parts {
		p := &a.parts[i]
		fits := false
		for j := range a.wholes {
			fits = fits || a.fits(p, &a.wholes[j])
		}
		if fits {
			continue // somewhere stand the figures that it is made of
		}
		for j := range a.wholes {
			if w := &a.wholes[j]; (w.index != p.index || p.role == text.Headline) && a.hold(p, w) {
				break
			}
		}
	}
}

// meet adds the wholes of which one part has the figure after and another the one
// before: "income more than doubled to 78.4 million" and "income rose from 45.1
// million".
func (a *article) meet() {
	for i := range a.parts {
		p := &a.parts[i]
		if p.to == nil || p.of.measure == 0 || p.factor.Sign() == 0 && len(p.deltas) == 0 {
			continue
		}
		for j := range a.parts {
			q := &a.parts[j]
			if q.from != nil && q.to == nil && q.of.same(p.of) && q.of.owner == p.of.owner && q.sign == p.sign && alike(q.from, p.to) {
				a.wholes = append(a.wholes, whole{from: q.from, to: p.to, of: p.of, index: q.index, quoted: p.quoted || q.quoted})
			}
		}
	}
}

// by holds how far a change is said to have gone against the levels around it: what
// rose by 2.31 million and was up from 2.27 million rose to 2.31 million.
func (a *article) by() {
	for i := range a.parts {
		p := &a.parts[i]
		if len(p.deltas) != 1 || p.to != nil || p.from != nil || p.quoted || p.noun && a.Word(p.at+1) == in {
			continue
		}
		d := p.deltas[0]
		if isDelta(d.Quantity) || d.Hedge != quantity.Plain || d.Range || digits(d.Nominal) < 3 {
			continue
		}
		for j := range a.wholes {
			w := &a.wholes[j]
			if w.sign() == p.sign && !w.quoted && alike(w.to, d) && d.Nominal.Cmp(w.to.Nominal) == 0 && closeTo(w.from.Nominal, d.Nominal) {
				a.put(p, w, d.Span, d.Unit, d.Nominal, mustMove(w), a.way(p, d.Span))
				return
			}
		}
		for j := range a.parts {
			q := &a.parts[j]
			if q.from == nil || q.to != nil || q.sign != p.sign || q.quoted || q.from.Range || q.from.Hedge != quantity.Plain || !alike(q.from, d) || digits(q.from.Nominal) < 2 || !closeTo(q.from.Nominal, d.Nominal) {
				continue
			}
			w := whole{from: q.from, to: d}
			if w.sign() == p.sign {
				a.put(p, &w, d.Span, d.Unit, d.Nominal, mustMove(&w), a.way(p, d.Span))
				return
			}
		}
	}
}

// closeTo reports whether two figures are within a seventh of each other.
func closeTo(a, b numeral.Decimal) bool {
	seven, ok := a.Mul(numeral.Int(7))
	lo, ok2 := b.Mul(numeral.Int(6))
	hi, ok3 := b.Mul(numeral.Int(8))
	return ok && ok2 && ok3 && seven.Cmp(lo) > 0 && seven.Cmp(hi) < 0
}

// mustMove is how far apart the two figures of a whole are; zero where that has too
// many digits.
func mustMove(w *whole) numeral.Decimal {
	n, _ := w.difference()
	return n
}

// stood holds where a change is said to have led against where the same measure
// stands elsewhere: stocks that fell to 4.2 million barrels, and stand at 358.1
// million, fell by 4.2 million.
func (a *article) stood() {
	for i := range a.parts {
		p := &a.parts[i]
		if p.to == nil || p.from != nil || p.of.measure == 0 || p.quoted || p.to.Hedge != quantity.Plain || p.to.Range || p.to.rate != 0 {
			continue
		}
		for j := range a.stands {
			l := &a.stands[j]
			if !l.of.same(p.of) || l.of.owner != p.of.owner || l.index == p.index || l.quoted || l.rate != 0 || !alike(p.to, &l.level) {
				continue
			}
			if n, ok := p.to.Nominal.Mul(numeral.Int(tooFar)); ok && n.Cmp(l.Nominal) < 0 && p.to.Kind != quantity.Percent {
				w := whole{from: &l.level, to: &l.level}
				a.put(p, &w, p.to.Span, l.Unit, p.to.Nominal, l.Nominal, a.way(p, p.to.Span))
				return
			}
		}
	}
}

// tooFar is how many times the figure that a change led to another of the same measure
// may be.
const tooFar = 20

// fits reports whether a part is what the two figures of a whole come to.
func (a *article) fits(p *part, w *whole) bool {
	for _, d := range p.deltas {
		if d.Unit == "percent" {
			lo, hi := w.percents()
			if step := d.Step.Float64(); d.Hard.Hi.Value.Float64()+step >= lo && d.Hard.Lo.Value.Float64()-step <= hi {
				return true
			}
		}
		if n, ok := a.moved(w, d.Quantity); ok && within(d.Quantity, n, d.Step) {
			return true
		}
	}
	if p.factor.Sign() > 0 {
		if r := w.ratio(); r > 0 {
			times := r / p.factor.Float64()
			if p.sign > 0 && a.Word(p.at-1) == than { // more than doubled
				return times > 0.95
			}
			return times > 0.85 && times < 1.2
		}
	}
	return false
}

// hold claims a part against a whole where they cannot both be of one change. It
// reports whether it did.
func (a *article) hold(p *part, w *whole) bool {
	if p.sign != w.sign() || p.quoted || w.quoted {
		return false
	}
	same := p.of.same(w.of)
	differs := p.of.measure > 0 && w.of.measure > 0 && p.of.measure != w.of.measure
	for _, d := range p.deltas {
		switch {
		case d.Hedge != quantity.Plain || d.Range || d.Unit == "percent" && p.elsewhere:
		case d.Unit == "percentage points" || d.Unit == "basis points":
			if n, ok := a.moved(w, d.Quantity); ok && unitOf(w.to.Quantity) == "percent" && !differs &&
				(n.Shift(2).Cmp(d.Nominal) == 0 || n.Shift(-2).Cmp(d.Nominal) == 0) {
				a.claim(p, w, d.Span, d.Unit, d.Nominal, n)
				return true
			}
		case d.Unit == "percent":
			if c, ok := w.percent(d.Step); ok && unitOf(w.to.Quantity) != "percent" && same && slipped(d.Nominal, c) {
				a.claim(p, w, d.Span, "percent", d.Nominal, c)
				return true
			}
		case !isDelta(d.Quantity):
			n, ok := a.moved(w, d.Quantity)
			if made.Has(a.Word(p.at)) && !same { // a firm lost $12 million
				continue
			}
			if !ok || differs || d.Kind == quantity.Number && !a.sameNoun(d, w) {
				continue
			}
			if digits(d.Nominal) >= 2 && powerOfTen(d.Nominal, n) || digits(d.Nominal) >= 1 && powerOfTen(d.Nominal, n) && same || digits(d.Nominal) >= 4 && slipped(d.Nominal, n) {
				a.claim(p, w, d.Span, w.to.Unit, d.Nominal, n)
				return true
			}
		}
	}
	if p.to != nil && p.from == nil && len(p.deltas) == 0 && p.factor.Sign() == 0 && p.to.Hedge == quantity.Plain && !p.to.Range && !differs {
		n, ok := a.moved(w, p.to.Quantity)
		if ok && digits(n) >= 3 && n.Cmp(p.to.Nominal) == 0 && !near(p.to.Nominal, w.to.Nominal) {
			a.led(p, w, n)
			return true
		}
	}
	if f := p.factor; f.Sign() > 0 && same && !a.since(p) {
		if r := w.ratio() / f.Float64(); r > 0 && unitOf(w.to.Quantity) != "percent" && (r < 0.8 || r > 1.3 && r < 3 || r < 0.95 && a.Word(p.at-1) == than) {
			a.factor(p, w)
			return true
		}
	}
	return false
}

// made are verbs of what somebody earned or lost, as well as of change.
var made = text.NewSet("lost loses losing shed gained")

// since reports whether a change is told from a time of its own: tenfold since 1984.
func (a *article) since(p *part) bool {
	for i := p.at + 1; i < p.at+12; i++ {
		if sinceWhen.Has(a.Word(i)) {
			return true
		}
	}
	return false
}

// sinceWhen are the words that give a change a time of its own.
var sinceWhen = text.NewSet("since decade decades past between within")

// sameNoun reports whether two plain counts count the same.
func (a *article) sameNoun(d *level, w *whole) bool {
	if d.Noun >= 0 && pointNouns.Has(a.Word(d.Noun)) {
		return w.to.Noun < 0 && w.from.Noun < 0 // an index
	}
	noun := w.to.Noun
	if noun < 0 {
		noun = w.from.Noun
	}
	return d.Noun >= 0 && noun >= 0 && a.Tokens[d.Noun].Hash == a.Tokens[noun].Hash
}

// claim takes down a part and what the whole makes of it.
func (a *article) claim(p *part, w *whole, span text.Span, unit string, told, computed numeral.Decimal) {
	a.put(p, w, span, unit, told, computed, a.way(p, span))
}

// led claims where a part says that its change led, which is how far it went.
func (a *article) led(p *part, w *whole, n numeral.Decimal) {
	a.put(p, w, p.to.Span, w.to.Unit, p.to.Nominal, n, a.way(p, p.to.Span))
}

// factor claims "doubled" against two figures that are no double of each other.
func (a *article) factor(p *part, w *whole) {
	r := w.to.Nominal.Quo(w.from.Nominal, 2)
	a.put(p, w, a.Tokens[p.at].Span(), "times", p.factor, r, a.Token(p.at))
}

// way is how a part tells its figure: rose 18 percent.
func (a *article) way(p *part, span text.Span) string {
	verb := a.Tokens[p.at].Span()
	if d := span.Start - verb.End; d >= 0 && d < 60 {
		return strings.Join(strings.Fields(a.In(verb.Cover(span))), " ")
	}
	return a.In(span)
}

func (a *article) put(p *part, w *whole, span text.Span, unit string, told, computed numeral.Decimal, says string) {
	fact := claim.Fact{
		Measure: claim.Measure{ID: "change", Title: "change", Kind: claim.Origin, Unit: unit},
		Subject: []string{a.ID, place(a.Pass, p.at), "across"}, Event: afterIt,
	}
	v := quantity.Exactly(told)
	a.Claim(span, claim.Claim{Fact: fact, Nominal: told, Hard: v, Soft: v, Tentative: true, Says: "the text says " + says})
	c := quantity.Exactly(computed)
	both := w.from.Span.Cover(w.to.Span)
	if strings.Contains(a.In(both), "\n\n") { // they stand in two paragraphs
		both = w.from.Span
	}
	verb := "up "
	if w.sign() < 0 {
		verb = "down "
	}
	if w.from == w.to {
		a.Claim(w.to.Span, claim.Claim{Fact: fact, Nominal: c.Lo.Value, Hard: c, Soft: c, Tentative: true, Says: "elsewhere it is " + a.In(w.to.Span)})
		return
	}
	of := computed.Printed()
	switch unit {
	case "percent", "percentage points", "basis points":
		of += " " + unit
	case "times":
		of, verb = computed.Printed()+" times as much", ""
	}
	if told.Cmp(c.Lo.Value) == 0 {
		c = quantity.Exactly(w.to.Nominal) // rose to what it rose by
	}
	a.Claim(both, claim.Claim{
		Fact: fact, Nominal: c.Lo.Value, Hard: c, Soft: c, Tentative: true,
		Says: "from " + a.In(w.from.Span) + " to " + a.In(w.to.Span) + " is " + verb + of,
	})
}

// sign is the direction of the two figures.
func (w *whole) sign() int8 { return int8(w.to.Nominal.Cmp(w.from.Nominal)) }

// ratio is how many times the figure before the one after is.
func (w *whole) ratio() float64 {
	if w.from.Nominal.Sign() <= 0 {
		return 0
	}
	return w.to.Nominal.Float64() / w.from.Nominal.Float64()
}

// percent is the change in percent, without its sign, to the place of step.
func (w *whole) percent(step numeral.Decimal) (numeral.Decimal, bool) {
	d, ok := w.difference()
	if !ok || w.from.Nominal.Sign() <= 0 {
		return d, false
	}
	return d.Shift(2).Quo(w.from.Nominal, max(0, int(-step.Reduce().Exp))), true
}

// percents are the least and the most percent that the change may be, without its
// sign, if both figures are rounded.
func (w *whole) percents() (lo, hi float64) {
	span := func(to, from quantity.End) float64 {
		if from.None || to.None || from.Value.Sign() <= 0 {
			return 0
		}
		return 100 * (to.Value.Float64()/from.Value.Float64() - 1)
	}
	lo, hi = span(w.to.Hard.Lo, w.from.Hard.Hi), span(w.to.Hard.Hi, w.from.Hard.Lo)
	if w.sign() < 0 {
		lo, hi = -hi, -lo
	}
	return lo, hi
}

// difference is how far apart the two figures are.
func (w *whole) difference() (numeral.Decimal, bool) {
	if w.sign() < 0 {
		return w.from.Nominal.Add(w.to.Nominal.Neg())
	}
	return w.to.Nominal.Add(w.from.Nominal.Neg())
}

// moved is how far apart the two figures are, in the unit of q: percentage points
// of percent.
func (a *article) moved(w *whole, q *quantity.Quantity) (numeral.Decimal, bool) {
	unit := unitOf(w.to.Quantity)
	switch q.Unit {
	case "percentage points":
		if unit != "percent" {
			return numeral.Decimal{}, false
		}
		return w.difference()
	case "basis points":
		d, ok := w.difference()
		return d.Shift(2), ok && unit == "percent"
	}
	if a.unit(q) != a.unit(w.to.Quantity) && a.unit(q) != a.unit(w.from.Quantity) || q.Unit == "percent" {
		return numeral.Decimal{}, false
	}
	return w.difference()
}

// unit is the unit that a figure is told in: also bpd, which is barrels.
func (a *article) unit(q *quantity.Quantity) string {
	if q.Kind == quantity.Number && (q.Noun >= 0 && barrels.Has(a.Word(q.Noun)) || barrels.Has(a.Word(q.End))) {
		return "bbl"
	}
	return q.Unit
}

// within reports whether a figure is told of n, rounded as it may be.
func within(q *quantity.Quantity, n, step numeral.Decimal) bool {
	lo, ok := q.Hard.Lo.Value.Add(step.Neg())
	hi, ok2 := q.Hard.Hi.Value.Add(step)
	return (q.Hard.Lo.None || ok && n.Cmp(lo) >= 0) && (q.Hard.Hi.None || ok2 && n.Cmp(hi) <= 0)
}

// digits is how many significant digits a figure is printed with.
func digits(n numeral.Decimal) int { return len(figures(n)) }

// figures are the significant digits.
func figures(n numeral.Decimal) string {
	v := n.Reduce()
	return strings.TrimPrefix(numeral.Decimal{Coef: v.Coef}.String(), "-")
}

// powerOfTen reports whether two different figures have the same digits.
func powerOfTen(a, b numeral.Decimal) bool {
	return a.Sign() > 0 && b.Sign() > 0 && a.Cmp(b) != 0 && figures(a) == figures(b)
}

// slipped reports whether one figure is a slip of the hand in the other: of the digits
// one is another, two stand the other way round, or one is missing, and the rest are
// at their places.
func slipped(a, b numeral.Decimal) bool {
	if a.Cmp(b) == 0 {
		return false
	}
	exp := min(a.Exp, b.Exp)
	x, y := a.Shift(int(-exp)).String(), b.Shift(int(-exp)).String()
	if len(x) < len(y) {
		x, y = y, x
	}
	n := 0 // the digits they begin with in common
	for n < len(y) && x[n] == y[n] {
		n++
	}
	switch {
	case len(x) == len(y)+1:
		return len(y) > 2 && x[n+1:] == y[n:] // of 64 and 4 neither need be the other
	case len(x) != len(y):
		return false
	case x[n+1:] == y[n+1:]:
		return len(x) > 1
	}
	return n+1 < len(x) && x[n] == y[n+1] && x[n+1] == y[n] && x[n+2:] == y[n+2:]
}
