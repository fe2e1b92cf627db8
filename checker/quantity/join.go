package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// joining is how a figure stands to the one after it.
type joining uint8

const (
	notJoined joining = iota
	ends              // the two ends of a range: 15-20%, between 3 and 5
	change            // from one to the other: two quantities, of one unit
	score             // 3-1: no quantities at all
)

// link is what stands between two figures.
type link uint8

const (
	noLink   link = iota
	linkTo        // to, through
	linkOr        // three or four
	linkAnd       // between 3 and 5
	linkDash      // 15-20, 15 – 20
)

// second reads the figure after f where it and f may belong together, and says
// how. f takes over the unit and the scale that only the second has.
func (r *reader) second(f *figure) (g figure, how joining) {
	if f.kind == Ordinal || f.indefinite || f.unit == "share" || f.unit == "times" {
		return g, notJoined
	}
	between := r.opened(f, wordBetween)
	k, by := r.link(f.end, between)
	if by == noLink {
		return g, notJoined
	}
	dash := by == linkDash || by == linkTo && hyphens.Has(r.d.Word(f.end)) && !r.space(f.end+1) // 230-to-197
	at := r.startOfFigure(k)
	if at < 0 {
		return g, notJoined
	}
	if r.taken != nil && r.taken(at) {
		return g, notJoined
	}
	floor := r.floor
	r.floor, r.amount = k, f.kind == Money && f.before
	g, _, ok := r.figure(at, true)
	r.floor, r.amount = floor, false
	if !ok || g.kind == Ordinal || g.indefinite || g.n.Fraction && !f.n.Fraction && g.unit == "share" {
		if dash && f.bare && r.d.Tokens[f.n.First].Kind == text.Digits && !r.space(f.end) && r.d.Tokens[at].Kind == text.Digits {
			g.end = at + 1
			return g, score
		}
		return g, notJoined
	}
	if !r.sameUnit(f, &g, by, between) {
		return g, notJoined
	}
	from := r.opened(f, wordFrom)
	f2 := *f
	r.inherit(&f2, &g)
	up := f2.value.Cmp(g.value) < 0
	switch {
	case by == linkTo && from && (!up || r.moves(f.first) && !ranging.Has(r.d.Word(r.openerOf(f)-1))):
		return g, change
	case dash && f.bare && g.bare && !r.isRange(f, &g, up):
		return g, score
	case !up:
		if between && g.value.Cmp(f2.value) != 0 { // between 10 and 5
			*f = f2
			return g, ends
		}
		return g, notJoined
	case by == linkOr && !(between || r.near(&f2, &g)):
		return g, notJoined
	case by == linkTo && !from && !between && f.bare && g.bare && !r.dangling(f.end) && !r.isRange(f, &g, up):
		return g, notJoined
	case by == linkTo && r.opened(f, wordBy) && r.moves(f.first):
		return g, notJoined // rose by 2 million tonnes to 14 million tonnes
	case by == linkTo && !from && !between && !f.bare && f.kind != Percent && f.kind != Dimension && r.moves(f.first):
		return g, notJoined // rose $1 million to $5 million
	case by == linkTo && !from && !between && f.kind == Dimension && !f.bare && !g.bare && r.leaps(&f2, &g) && r.moves(f.first):
		return g, notJoined // rose 2 million tonnes to 14 million tonnes
	case by == linkTo && !from && !between && !f.bare && !g.bare && r.d.Word(g.end) == wordFrom && r.startOfFigure(g.end+1) >= 0 && r.moves(f.first):
		return g, notJoined // rose 0.3 percent to 5.4 percent from 5.1 percent
	}
	*f = f2
	return g, ends
}

// link reads what stands between two figures at token j, and gives the token
// after it.
func (r *reader) link(j int, between bool) (next int, by link) {
	if j+1 >= r.end {
		return j, noLink
	}
	w := r.d.Word(j)
	if w == 0 {
		return j, noLink
	}
	if hyphens.Has(w) && r.d.Tokens[j].End-r.d.Tokens[j].Start <= 3 {
		n := r.d.Word(j + 1)
		switch {
		case n == wordTo || n == wordOr || n == wordAnd && between: // six- to eight-week, 4-to-6-week
			k, by := r.link(j+1, between)
			if k < r.end && hyphens.Has(r.d.Word(k)) && !r.space(k) {
				k++
			}
			return k, by
		case !r.space(j) && !r.space(j+1), r.space(j) && r.space(j+1) && r.d.Tokens[j].End-r.d.Tokens[j].Start == 3 || r.space(j) && r.space(j+1) && r.unitFollows(j+1):
			return j + 1, linkDash
		}
		return j, noLink
	}
	switch w {
	case wordTo, wordThrough:
		return j + 1, linkTo
	case wordOr:
		return j + 1, linkOr
	case wordAnd:
		if between {
			return j + 1, linkAnd
		}
	}
	return j, noLink
}

// unitFollows reports whether the figure at token k has a unit, as it must where
// a hyphen with spaces joins it to the one before.
func (r *reader) unitFollows(k int) bool {
	return k+1 < r.end && r.d.Tokens[k].Kind == text.Digits && r.d.Tokens[k+1].Kind != text.Punct
}

// startOfFigure is the number's token of a figure that begins at k with its
// hedge, sign or currency, or −1.
func (r *reader) startOfFigure(k int) int {
	for n := 0; n < 4 && k < r.end; n, k = n+1, k+1 {
		t := &r.d.Tokens[k]
		if t.Kind == text.Digits || beginners.Has(t.Word) && (!openers.Has(t.Word) || r.afterArticle(k)) && t.Word != wordSecond {
			return k
		}
		if t.Kind == text.Letters && t.Word == 0 && isDigit(r.d.Text[t.End-1]) {
			return k
		}
		if t.Word == 0 || !(currencySigns.Has(t.Word) || dollarPrefixes.Has(t.Word) && t.Case != text.Lower || currencyCodes.Has(t.Word) && t.Case == text.Upper ||
			shortNames.Has(t.Word) || t.Word == wordMinus || t.Word == wordHyphen && !r.space(k+1) || innerHedges.Has(t.Word)) {
			return -1
		}
	}
	return -1
}

// opened reports whether word w stands before a figure, with at most hedges
// between: between about 3 and 5.
func (r *reader) opened(f *figure, w text.Word) bool {
	j := r.openerOf(f)
	return j >= r.floor && r.d.Word(j) == w
}

// openerOf is the token before a figure and its hedges.
func (r *reader) openerOf(f *figure) int {
	j := f.first - 1
	for n := 0; n < 3 && j >= r.floor && (innerHedges.Has(r.d.Word(j)) || f.kind == Age && ofAges.Has(r.d.Word(j))); n++ {
		j--
	}
	return j
}

// sameUnit reports whether two figures may be of one kind: the same unit, or a
// unit that only one of them shows.
func (r *reader) sameUnit(f, g *figure, by link, between bool) bool {
	switch {
	case f.bare && g.bare:
		return true
	case f.bare:
		return !g.before || by == linkDash || between
	case g.bare:
		if f.kind == Age {
			return f.before // aged 18 to 34
		}
		if by == linkTo && r.opened(f, wordFrom) {
			return !r.counted(g.end) // from 208 pounds to 193
		}
		return f.before && (by == linkDash || between || g.n.Scale > 0 || by == linkTo && f.n.Scale == 0) || between || by == linkDash && f.kind == Dimension && f.unit == "magnitude"
	}
	return f.kind == g.kind && (f.unit == g.unit || f.kind == Money && f.loose != g.loose && (f.unit == "USD" || g.unit == "USD") || f.loose && g.loose)
}

// inherit gives f the unit and the scale that only g shows, and g the unit that
// only f shows: $10 to $15 billion, 24.2 to 33 percent, $5-10.
func (r *reader) inherit(f, g *figure) {
	if f.n.Scale == 0 && g.n.Scale > 0 && f.value.Cmp(numeral.Int(1000)) < 0 && (!f.n.Fraction || f.value.Cmp(numeral.Int(1)) > 0) && f.n.Words == g.n.Words {
		f.value, f.step, f.n.Scale = f.value.Shift(g.n.Scale), f.step.Shift(g.n.Scale), g.n.Scale
	}
	if f.n.Scale == 0 && g.n.Scale == 0 && inThousands(f.value, g.value) {
		f.value, f.step = f.value.Shift(3), f.step.Shift(3)
	}
	switch {
	case f.bare && !g.bare:
		f.kind, f.unit, f.loose, f.bare = g.kind, g.unit, g.loose, false
	case g.bare && !f.bare:
		g.kind, g.unit, g.loose, g.bare = f.kind, f.unit, f.loose, false
	case f.loose != g.loose && f.kind == Money:
		if f.loose {
			f.unit, f.loose = g.unit, false
		} else {
			g.unit, g.loose = f.unit, false
		}
	}
}

// inThousands reports whether the first end of a range leaves out the thousands
// that the second prints: 30-40,000. Nothing else brings the two near each other.
func inThousands(f, g numeral.Decimal) bool {
	return f.Exp == 0 && g.Exp == 0 && f.Coef > 1 && f.Coef < 1000 && g.Coef >= 2000 && g.Coef%1000 == 0 && f.Coef*1000 < g.Coef && g.Coef <= f.Coef*3000
}

// isRange reports whether two bare numbers with a dash or "to" between them are
// the ends of a range and no score, vote, record, span of years or model: the
// second is more, and what is counted follows.
func (r *reader) isRange(f, g *figure, up bool) bool {
	if !up {
		return false
	}
	if g.n.Scale > 0 {
		return true
	}
	if yearly(f.value) && (yearly(g.value) || g.value.Cmp(numeral.Int(100)) < 0) {
		return false
	}
	for j := max(r.first, f.first-4); j < f.first; j++ {
		if scoring.Has(r.d.Word(j)) {
			return false
		}
	}
	if w := r.d.Word(g.end); scoring.Has(w) || f.first > r.first && (r.d.Tokens[f.first-1].Capital() && f.first-1 > r.first && r.d.Tokens[f.first-1].Kind == text.Letters) {
		return false
	}
	next, hyphen := r.past(g.end)
	return next < r.end && !r.d.Tokens[next].Capital() && (hyphen && r.d.Tokens[next].Kind == text.Letters || r.counted(g.end)) // the 0-14 Lions
}

func yearly(v numeral.Decimal) bool {
	return v.Exp == 0 && v.Coef >= 1500 && v.Coef <= 2100
}

// dangling reports whether a hyphen at token j waits for the second number's noun:
// six- to eight-lane.
func (r *reader) dangling(j int) bool {
	return hyphens.Has(r.d.Word(j)) && !r.space(j) && r.space(j+1)
}

// near reports whether "three or four" are two guesses at one number.
func (r *reader) near(f, g *figure) bool {
	twice, ok := f.value.Mul(numeral.Int(2))
	return ok && f.bare == g.bare && g.value.Cmp(twice) <= 0
}

// leaps reports whether one figure is too many times the other for two guesses at
// one thing.
func (r *reader) leaps(f, g *figure) bool {
	most, ok := f.value.Mul(numeral.Int(4))
	return ok && g.value.Cmp(most) > 0
}

// moves reports whether a word of change stands before token i: rose from 5 to 7.
func (r *reader) moves(i int) bool {
	for j := i - 1; j >= max(r.first, i-12); j-- {
		w := r.d.Word(j)
		if moving.Has(w) {
			return true
		}
		if ranging.Has(w) || w == wordSemicolon {
			return false
		}
	}
	return false
}

// rangeOf is the quantity that two figures are the ends of.
func (r *reader) rangeOf(f, g figure) Quantity {
	q := r.quantity(g)
	first := min(f.first, g.first)
	q.First, q.End, q.Step = first, max(f.end, g.end), f.step
	q.Span = r.d.Span(q.First, q.End)
	q.Range, q.Exact, q.Words = true, false, f.n.Words || g.n.Words
	q.Nominal = f.value
	q.Hard = Between(f.value, g.value)
	if g.value.Cmp(f.value) < 0 {
		q.Hard = Between(g.value, f.value)
	}
	q.Soft = q.Hard
	q.Hedge = Plain
	if h := r.hedgeBefore(f.first); h.hedge == About {
		q.Hedge = About
		q.Hard, q.Soft = q.Hard.widened(4), q.Soft.widened(20)
	}
	return q
}

// share gives a figure the unit of the quantity that it changed to.
func (r *reader) share(f *figure, to *Quantity) {
	if !f.bare {
		return
	}
	if s := r.scale; f.n.Scale == 0 && s > 0 && f.value.Cmp(numeral.Int(1000)) < 0 && !f.n.Words {
		f.value, f.step, f.n.Scale = f.value.Shift(s), f.step.Shift(s), s
	}
	f.kind, f.unit, f.loose, f.noun = to.Kind, to.Unit, to.Loose, to.Noun
	f.bare = to.Kind == Number && to.Unit == "count"
}

var (
	innerHedges = text.NewSet("about around some roughly nearly almost just only approximately an estimated as at least up over under")
	ofAges      = text.NewSet("the of age ages aged")
	ranging     = text.NewSet("range ranges ranged ranging vary varies varied varying anywhere costing priced costs sizes ages aged anything somewhere scale")
	moving      = text.NewSet(`rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases decreased
		decreasing grow grows grew grown growing growth drop drops dropped dropping decline declines declined declining climb climbs climbed climbing jump jumps
		jumped jumping gain gains gained slip slips slipped slide slides slid plunge plunged plunges tumble tumbled soar soared surge surged up down upped raise raises raised
		raising cut cuts cutting lower lowered lowering reduce reduced reduces reducing expand expanded expands expanding shrink shrank shrunk slow slowed
		slows slowing ease eased eases widen widened narrow narrowed double doubled doubling triple tripled quadrupled went going goes go gone move moved moves moving
		swell swelled swollen improve improved improves improving edge edged edges edging inch inched creep crept creeping change changed changes changing
		revise revised revises dropping trim trimmed bring brings brought dip dipped dips shift shifted accelerate accelerated advance advanced
		rebound rebounded recover recovered boost boosted boosts hike hiked hikes extend extended upgrade upgraded downgrade downgraded`)
	scoring = text.NewSet(`won win wins winning lost lose loses losing beat beats beating beaten defeat defeats defeated draw draws drew drawn tie tied victory
		victories loss losses score scores scored lead leads led leading trailed trailing trail record vote votes voted voting ruling ruled decision
		favorite favourite odds ahead behind aggregate set sets overtime halftime defeating edged downed routed`)
)
