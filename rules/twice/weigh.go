package twice

import (
	"slices"

	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/retold"
	"github.com/factlint/factlint/checker/text"
)

// What a pair of figures must weigh to be one figure given twice. Published copy has
// next to no pairs of these weights: among 4,700 articles none with digits that
// changed places weighs more than two.
const (
	enoughTurned = 3
	enough       = 4
	// fewestSure is from which weight of the digits on two figures may be one though each
	// stands with another name.
	fewestSure = 4
)

// weighed claims two figures of one kind that stand so that a slip of the fingers
// makes one of the other. The more digits such a pair has, the less can it stand in
// one text by chance, and the less is asked of the words around it.
func (r *reader) weighed(all []told, spoken bool) {
	for i := range all {
		b := &all[i]
		if r.toldBefore(all[:i], b) {
			continue
		}
		for k := range all[:i] {
			a := &all[k]
			if a.sentence == b.sentence {
				break
			}
			if a.Of != b.Of && !r.alikeUnits(a, b) {
				continue
			}
			slip := retold.SlipOf(a.Nominal, b.Nominal)
			if slip == retold.Apart {
				continue
			}
			need := enough
			if slip == retold.Sure {
				need = enoughTurned
			}
			if r.digitsWeigh(a, b, slip)+mostWords >= need && r.weigh(all, a, b, slip, spoken) >= need {
				r.claim(r.phrased(a), r.phrased(b), exact)
				break
			}
		}
	}
}

// alikeUnits reports whether one of two figures of three digits leaves out what the
// other is told by: 171.4 bushels an acre, and then the yield of 174.1 bushels.
func (r *reader) alikeUnits(a, b *told) bool {
	return a.Unit == b.Unit && a.Unit != "count" && r.takes(b) && r.digits(b) > 2 && (a.Of == b.Of+" each" || b.Of == a.Of+" each")
}

// toldBefore reports whether figures before one have its value.
func (r *reader) toldBefore(before []told, b *told) bool {
	for i := range before {
		if before[i].Of == b.Of && before[i].Nominal.Cmp(b.Nominal) == 0 {
			return true
		}
	}
	return false
}

// mostWords is the most that words add to what digits weigh.
const mostWords = 10

// digitsWeigh is what the digits of a pair weigh.
func (r *reader) digitsWeigh(a, b *told, slip retold.Slip) int {
	if slip == retold.Likely && (r.fraction(a) || r.fraction(b)) {
		return 0
	}
	return retold.Weight(a.Nominal, b.Nominal)
}

// weigh is how much speaks for it that two figures are one: their digits, what they
// count, what is said of them, whether the later one takes something up; less what
// speaks for two figures.
func (r *reader) weigh(all []told, a, b *told, slip retold.Slip, spoken bool) int {
	if meets(exact(a.Quantity), exact(b.Quantity)) || r.asides(a, b) {
		return 0
	}
	digits := r.digitsWeigh(a, b, slip)
	if r.addsUp(&figure{Quantity: a.Quantity}, &figure{Quantity: b.Quantity}) && !r.byChance(a, b) {
		return 0
	}
	x, y := r.place(a.sentence), r.place(b.sentence)
	anaphora := r.takes(b) && b.Closed && !b.Owned && !r.narrowed(b, x)
	first, then := x.actors, y.actors
	if b.Owned {
		first, then = x.names, y.names // Brandt said its
	}
	named := r.named(a, b, slip)
	if !anaphora && !named && (digits < fewestSure && apart(first, then) || len(x.days) > 0 && len(y.days) > 0 && !slices.Equal(x.days, y.days)) {
		return 0 // of another one, of another year
	}
	against := r.against(a, b, x, y, digits)
	if named {
		against = min(against, 1) // a charge for it, in the second quarter
	}
	if digits < 3 && against > 0 && !r.takes(b) {
		return 0
	}
	w := digits - against
	if spoken {
		w--
	}
	beside, shared := overlap(r.phrased(a), r.phrased(b), x, y)
	w += min(beside, 2)
	if shared >= 4 {
		w++
	}
	if shared >= 7 {
		w++
	}
	if a.Topics&b.Topics != 0 {
		w++
	}
	w += r.kin(all, a, b)
	if r.takes(b) {
		w++
	}
	switch {
	case b.Owned && len(y.names) == 0:
		w -= 4
	case b.Bare && r.takes(b) && b.End > b.First+1:
		w++ // the 2.8 million
	}
	if anaphora {
		w++
		if a.Of == "count" && b.Noun >= 0 && b.Form == a.Form && !r.takes(a) {
			w++ // all of the 78 passengers, after 87 passengers
		}
	}
	switch {
	case apart(first, then) && !anaphora:
		w -= 3
	case !agree(first, then):
		w--
	case len(first) > 0 && len(then) > 0:
		w++
	}
	if w >= enoughTurned && r.tells(all, a, b) {
		return 0
	}
	return w
}

// named reports whether a figure is told again by the name of what was done with one of
// three digits or more: the $152 million settlement.
func (r *reader) named(a, b *told, slip retold.Slip) bool {
	return slip == retold.Sure && r.takes(b) && !b.Owned && b.Noun >= b.End && r.digits(b) > 2 && retold.TopicsOf(r.Word(b.Noun))&a.Topics != 0 && !r.narrowed(b, r.place(a.sentence))
}

// byChance reports whether only a small figure of another sentence makes one of two
// figures a part of the other: digits that changed places leave a nine, an 18.
func (r *reader) byChance(a, b *told) bool {
	gap, ok := a.Nominal.Add(b.Nominal.Neg())
	if gap.Sign() < 0 {
		gap = gap.Neg()
	}
	if !ok || gap.Reduce().Coef >= 100 {
		return false
	}
	for _, t := range [...]*told{a, b} {
		s := r.Sentences[t.sentence]
		for _, q := range r.QuantitiesIn(s.First, s.End) {
			if q.Nominal.Cmp(gap) == 0 {
				return false
			}
		}
	}
	return true
}

// apart reports whether two sentences name somebody each, and nobody in common.
func apart(a, b []int) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(n int) bool { return slices.Contains(b, n) })
}

// against is how much the words around two figures speak for two things: another
// time, a part, an addition; a forecast; a list; a speaker.
func (r *reader) against(a, b *told, x, y *place, digits int) (w int) {
	if a.Guard || b.Guard {
		w += 2
		if digits > fewestSure {
			w--
		}
	}
	if x.guards || y.guards {
		w += 2
	}
	if r.another(a) || r.another(b) {
		w += 2
	}
	if r.foretold(a.sentence) != r.foretold(b.sentence) {
		w += 2
	}
	if a.quoted || b.quoted {
		w++
	}
	switch {
	case !x.versus && !y.versus:
	case digits >= 5:
		w++
	default:
		w += 4
	}
	if r.listed(a) || r.listed(b) {
		w += 2
	}
	if b.Noun >= 0 && loose.Has(r.Word(b.Noun)) {
		w += 2
	}
	if !sameDays(x.days, y.days) {
		w++
	}
	if x.weekday != y.weekday && x.weekday != 0 && y.weekday != 0 {
		w += 2
	}
	return w
}

// another reports whether a word says that a figure's sentence tells of something
// else.
func (r *reader) another(t *told) bool {
	s := r.Sentences[t.sentence]
	for i := s.First; i < t.First; i++ {
		if anothers.Has(r.Word(i)) && (i < s.First+2 || i >= t.First-near) {
			return true
		}
	}
	return false
}

var anothers = text.NewSet("another other others additional separate separately different earlier previous previously remaining second third fourth similar same elsewhere rest")

// listed reports whether a figure is one of a list's.
func (r *reader) listed(t *told) bool {
	n := 0
	s := r.Sentences[t.sentence]
	for _, q := range r.QuantitiesIn(s.First, s.End) {
		if q.Unit == t.Unit {
			n++
		}
	}
	return n >= fewestListed
}

// fewestListed is how many figures of one unit make a sentence a list.
const fewestListed = 5

// kin is how much speaks for it that two figures are of one thing: they have one noun,
// and the article no other value of it.
func (r *reader) kin(all []told, a, b *told) (w int) {
	one := a.Of != "count" || a.Noun >= 0 && b.Noun >= 0 && (a.Form == b.Form || a.Kind == b.Kind && a.Kind != 0)
	if a.Of == "count" {
		switch {
		case one:
			w++
		case a.Noun >= 0 && b.Noun >= 0 && (a.Kind != b.Kind || a.Kind == 0):
			if !persons.Has(r.Word(a.Noun)) && !persons.Has(r.Word(b.Noun)) { // 23 workers, the 32 men
				w -= 2
			}
		case b.Noun < 0 && b.End == b.First+1 && r.digits(b) < 4:
			w -= 2 // the 707
		case (a.Noun < 0) != (b.Noun < 0) && a.Topics&b.Topics == 0 && r.digits(b) < 4 && !r.takes(b):
			w -= 2 // Italians (241,000), and 214,000 guests
		}
	}
	w -= r.numbered(all, a)
	if !one {
		return w
	}
	switch n := r.others(all, a, b); {
	case n == 0:
		w++
	case n > 6:
		w -= 2
	case n > 2:
		w--
	}
	return w
}

// numbered is what speaks against two figures in an article that has many bare figures
// of their size: those are numbers of something, and any two of them are alike.
func (r *reader) numbered(all []told, a *told) int {
	if a.Of != "count" {
		return 0
	}
	n, least := 0, a.Nominal
	least.Exp--
	most := a.Nominal
	most.Exp++
	for i := range all {
		if t := &all[i]; t.Of == a.Of && t.End == t.First+1 && t.Nominal.Cmp(least) > 0 && t.Nominal.Cmp(most) < 0 {
			n++
		}
	}
	if n > mostAlike {
		return mostWords
	}
	return 0
}

// others is how many further values an article has of what two figures are of; a
// value that stands twice is counted as often.
func (r *reader) others(all []told, a, b *told) (n int) {
	for i := range all {
		t := &all[i]
		if t.Of == a.Of && (a.Of != "count" || t.Noun >= 0 && t.Form == a.Form) && t.Nominal.Cmp(a.Nominal) != 0 && t.Nominal.Cmp(b.Nominal) != 0 {
			n++
		}
	}
	return n
}

// takes reports whether a figure takes up another: the yield of 174.1 bushels does,
// the sale of 15,000 tonnes does not.
func (r *reader) takes(t *told) bool {
	return t.Back && (t.NarrowEnd == 0 || t.NarrowEnd > t.First || t.Bare || !actions.Has(r.Word(t.NarrowEnd)))
}

// actions are done to what a figure counts, and are no name of the figure.
var actions = text.NewSet("sale sales purchase purchases export exports import imports shipment shipments order orders acquisition seizure theft recall arrest arrests rescue evacuation")

// exact are the values that a figure may stand for: about 343 million is no round
// number.
func exact(t *quantity.Quantity) quantity.Range {
	if t.Hedge == quantity.About && t.Nominal.Reduce().Coef >= 100 {
		return quantity.Exactly(t.Nominal)
	}
	return t.Soft
}

// fraction reports whether a figure is printed with one: 106 7/8.
func (r *reader) fraction(t *told) bool {
	for i := t.First; i < t.End; i++ {
		if r.Word(i) == wordSlash {
			return true
		}
	}
	return false
}

var wordSlash = text.Intern("/")
