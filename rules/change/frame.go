package change

import (
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// frame is what one word of change says: which figure stands before the change,
// which after it, and how much it was.
type frame struct {
	way
	at       int       // the word of change
	from, to *level    // before and after
	deltas   []*level  // by how much: in percent, in the figure's own unit, or both
	basis    bool      // the change is counted from a time without a figure of its own
	compared bool      // the figure before is given by "compared with" or the like
	yearly   bool      // that time is a year before
	loosely  bool      // the figure before is given in another clause: compared with
	first    int       // the first token that belongs to it
	factorAt int       // the token that the factor is told by: half, in fell by more than half
	span     text.Span // what says it, where that is more than the word of change
}

// level is one figure of a frame.
type level struct {
	*quantity.Quantity
	end  int    // past what it counts
	rate uint64 // the hash of what it is counted by: share, in 25 cents a share; 0 where by nothing
}

// slot is what the next figure is.
type slot uint8

const (
	open slot = iota // right after the word of change: by how much
	byHow
	toWhat
	fromWhat
	skipped
)

// before reads what stands before the word of change where the figures do: "41.7
// billion, up", "41.7 billion, a 15 percent rise". It reports whether a change can
// be told of at all.
func (r *reader) before(f *frame) bool {
	f.first = f.at
	if !f.noun && !f.loose && !f.than {
		return true
	}
	start := f.at
	if q := r.last(f.at); q != nil && (f.noun || f.than) && isDelta(q) && q.End >= f.at-1 {
		// a 15 percent (annual) rise, 15 percent more, a fourfold increase
		if !f.fold(q, open) {
			f.deltas = append(f.deltas, &level{Quantity: q, end: q.End})
		}
		f.first, start = q.First, q.First
	} else if q := r.last(f.at); f.than && q != nil && q.End == f.at && r.Word(f.at+1) == than && r.Word(q.First-1) == comma { // 120, 20 more than 100
		f.loosely = true
		f.deltas = append(f.deltas, &level{Quantity: q, end: q.End})
		f.first, start = q.First, q.First
	} else if f.than {
		return false
	}
	if f.noun && len(f.deltas) == 0 && f.factor.Sign() == 0 && r.Word(f.at+1) != of && (nouns.Has(r.Word(f.at)) || beforeNoun.Has(r.Word(f.at-1))) {
		return false // its forecast of growth, to 2 percent from 3 percent
	}
	q := r.last(start)
	if q == nil || isDelta(q) && q.Unit != "percent" {
		return true
	}
	l, i := r.level(q)
	if main := r.last(q.First - 1); main != nil && l.rate != 0 && r.Word(q.First-1) == or && r.Word(main.End) == comma && main.End+2 == q.First {
		l = &level{Quantity: main, end: main.End} // 422.5 million, or 6.44 a share, up
	}
	if i = r.pastTimes(i); r.Word(i) == of && r.alone(q) {
		i = r.pastPhrase(i) // 52 cases of measles since January, up
	}
	if r.Word(i) != comma || i >= start {
		return true
	}
	i++
	for i < start && (fillers.Has(r.Word(i)) || relative.Has(r.Word(i))) {
		i++
	}
	if i == start && !(f.noun && len(f.deltas) == 0 && f.factor.Sign() == 0 && !f.loose) {
		f.to = l
	}
	return true
}

// alone reports whether a count is the first figure of its clause.
func (r *reader) alone(q *quantity.Quantity) bool {
	if q.Kind != quantity.Number {
		return false
	}
	for i := q.First - 1; i >= r.s.First && r.Word(i) != comma; i-- {
		if r.quantityAt(i) != nil {
			return false
		}
	}
	return true
}

var relative = text.NewSet("or which was is that represents representing marking a an which")

// isDelta reports whether a figure is one that only tells of change.
func isDelta(q *quantity.Quantity) bool {
	switch q.Unit {
	case "percent", "percentage points", "basis points", "times", "share":
		return true
	}
	return false
}

// level is a quantity with what it counts, and the token past it.
func (r *reader) level(q *quantity.Quantity) (*level, int) {
	l := &level{Quantity: q, end: q.End}
	if q.Noun >= q.End && q.Noun < q.End+4 {
		l.end = q.Noun + 1
	}
	if barrels.Has(r.Word(l.end)) {
		l.end++
	} else if r.Word(l.end) == bLetter && r.Word(l.end+1) == slash && r.Word(l.end+2) == dLetter {
		l.end += 3 // b/d
	}
	if per.Has(r.Word(l.end)) && l.end+1 < r.s.End && r.Tokens[l.end+1].Kind == text.Letters && len(r.PeriodsIn(l.end, l.end+3)) == 0 {
		l.rate = r.Tokens[l.end+1].Hash
		l.end += 2
	}
	return l, l.end
}

// pastTimes passes over times: "in the third quarter", "a year earlier".
func (r *reader) pastTimes(i int) int {
	for i < r.s.End {
		if e, ok := r.periodAt(i); ok {
			i = e
			continue
		}
		j, e, ok := i, i, false
		for j < r.s.End && j < i+3 && times.Has(r.Word(j)) && !ok {
			j++
			e, ok = r.periodAt(j)
		}
		if !ok {
			return i
		}
		i = e
	}
	return i
}

// yearAt reports whether the time that holds token i is a year.
func (r *reader) yearAt(i int) bool {
	for _, e := range r.PeriodsIn(max(r.s.First, i-8), i+1) {
		if e.End == i+1 {
			return e.Unit == period.Year
		}
	}
	return false
}

func (r *reader) periodAt(i int) (end int, ok bool) {
	if e := r.PeriodsIn(i, min(i+12, r.s.End)); len(e) > 0 && e[0].First == i {
		return e[0].End, true
	}
	return i, false
}

// cursor is how far the reading of a frame came.
type cursor struct {
	i      int
	what   slot // what the next figure is
	either bool // an "or" stands before it
	words  int  // how many words named what is raised or cut
}

// after reads what follows the word of change: by 15 percent to 41.7 billion, or
// 25 cents a share, from 36.2 billion. It gives the token where it stopped.
func (r *reader) after(f *frame) int {
	c := cursor{i: f.at + 1, what: open}
	if f.than {
		if r.Word(c.i) != than {
			return c.i
		}
		c.i, c.what = c.i+1, fromWhat
	}
	for c.i < r.s.End {
		if q := r.quantityAt(c.i); q != nil {
			l, end := r.level(q)
			if f.fold(q, c.what) {
				c.i, c.what = q.End, skipped
				continue
			}
			if nowhere.Has(r.Word(end)) || !f.take(l, c.what, c.either) {
				return c.i
			}
			c = cursor{i: end, what: skipped, words: mostWords}
			continue
		}
		if e, ok := r.periodAt(c.i); ok {
			if c.what == fromWhat && yearAgo.Has(r.Word(e-1)) && r.Word(e-2) == hyphen && r.quantityAt(e) != nil {
				c.i = e // from year-earlier 9.8 million
				continue
			}
			c.i = e
			if c.what == byHow && len(f.deltas) > 0 { // fell by 12 dollars by noon from 310
				c.what = skipped
			}
			if c.what == fromWhat && r.Word(c.i) != genitive {
				f.yearly = !f.basis && f.from == nil && r.yearAt(c.i-1)
				f.basis, c.what = f.basis || f.from == nil, skipped
			}
			continue
		}
		if !r.preposition(f, &c) && !r.passed(f, &c) {
			return c.i
		}
		c.i++
	}
	return c.i
}

// mostWords is how many words may name what is raised or cut.
const mostWords = 7

// preposition reads the word at the cursor where it says what the next figure is.
func (r *reader) preposition(f *frame, c *cursor) bool {
	w, free := r.Word(c.i), c.what == skipped || c.what == open
	switch {
	case w == by && free:
		c.what = byHow
	case w == to && free:
		c.what = toWhat
	case w == from && free:
		c.what = fromWhat
	case compared.Has(w):
		c.what, f.loosely, f.compared = fromWhat, true, true
		if with.Has(r.Word(c.i + 1)) {
			c.i++
		}
	case w == comma && free:
		c.i, c.what = r.comma(f, c.i, c.what)
	case w == on && c.what == skipped && f.loose && f.from == nil && definite.Has(r.Word(c.i+1)) && r.quantityAt(c.i+2) != nil:
		c.what, f.loosely = fromWhat, true // up 23 percent on the 53.7 million of 2002
	case w == at && c.what == skipped && f.loose && f.to == nil && len(f.deltas) > 0 && r.quantityAt(c.i+1) != nil:
		c.what = toWhat // down 212 points at 15,211
	case w == or && c.what == skipped:
		c.either = true
	case w == half && (c.what == byHow || c.what == open && f.sign < 0) && f.factor.Sign() == 0 && !per.Has(r.Word(c.i+1)):
		f.factor, f.factorAt, c.what = numeral.Decimal{Coef: 10 + 5*int64(f.sign), Exp: -1}, c.i, skipped
	default:
		return false
	}
	return true
}

// passed passes over what may stand between the figures of a change at the cursor:
// brackets, times, what narrows a figure, what is raised or cut.
func (r *reader) passed(f *frame, c *cursor) bool {
	w := r.Word(c.i)
	switch {
	case w == comma:
		return false
	case w == opening:
		j := r.bracket(f, c.i)
		c.i = max(c.i, j)
		return j >= 0
	case isWay(w) && !fillers.Has(w) && !(f.object && c.what == open && (nouns.Has(w) || beforeNoun.Has(r.Word(c.i-1)))):
		return false
	case c.what == skipped && f.from == nil && narrowing.Has(w) && r.pastPhrase(c.i) > c.i:
		c.i = r.pastPhrase(c.i) - 1
	case fillers.Has(w):
	case times.Has(w) && r.pastTimes(c.i) > c.i:
		c.i = r.pastTimes(c.i) - 1
	case f.object && c.what == open && c.words < mostWords && r.named(c.i):
		c.words++
	default:
		return false
	}
	return true
}

// comma reads what follows the comma at token i where it is still of the change: ",
// up from 41", ", up 30 points from 5.5 percent", ", a drop of". It gives the last token
// of it, and what the next figure is.
func (r *reader) comma(f *frame, i int, what slot) (int, slot) {
	next, ok := ways.Get(r.Word(i + 1))
	again := ok && next.loose && next.sign == f.sign
	if again && r.Word(i+2) == from {
		return i + 2, fromWhat
	}
	if q := r.quantityAt(i + 2); again && len(f.deltas) == 0 && q != nil && isDelta(q) && r.Word(q.End) == from {
		f.deltas = append(f.deltas, &level{Quantity: q, end: q.End})
		return q.End, fromWhat
	}
	if reaching.Has(r.Word(i+1)) && f.to == nil && r.figureAt(i+2) {
		return i + 1, toWhat // almost quadrupled last year, reaching 2.72 billion
	}
	if j := r.repeated(f, i+1); j > i {
		return j, byHow
	}
	if j := r.aside(i); j > i && f.from == nil && what == skipped {
		return j, what
	}
	return i, what
}

// aside passes over what is put in between two commas before the figure that a change
// began at: fell to 12 dollars, its lowest in a month, from 14. It gives the second
// comma, or −1.
func (r *reader) aside(i int) int {
	if !possessives.Has(r.Word(i + 1)) {
		return -1
	}
	for j := i + 2; j < min(i+14, r.s.End); j++ {
		switch w := r.Word(j); {
		case w == comma:
			if r.Word(j+1) == from && r.figureAt(j+2) {
				return j
			}
			return -1
		case isWay(w) || r.quantityAt(j) != nil && r.quantityAt(j).Kind != quantity.Ordinal:
			return -1
		}
	}
	return -1
}

// pastPhrase passes over what narrows a figure, up to a comma or to the next figure
// of the change: 5.8 percent of all loans, up; 8 percent in dollar terms to.
func (r *reader) pastPhrase(i int) int {
	if !narrowing.Has(r.Word(i)) {
		return i
	}
	for j := i + 1; j < min(i+7, r.s.End); j++ {
		w := r.Word(j)
		if w == comma || (w == to || w == from) && r.figureAt(j+1) {
			return j
		}
		if r.Tokens[j].Kind != text.Letters || clauses.Has(w) || isWay(w) || r.quantityAt(j) != nil || !r.named(j) {
			return i
		}
	}
	return i
}

// figureAt reports whether a figure stands at token i, with at most two words before it.
func (r *reader) figureAt(i int) bool {
	for j := i; j < min(i+3, r.s.End); j++ {
		if r.quantityAt(j) != nil {
			return true
		}
		if !fillers.Has(r.Word(j)) {
			return false
		}
	}
	return false
}

// fold takes a factor where the change is told: has risen fivefold, to.
func (f *frame) fold(q *quantity.Quantity, what slot) bool {
	if q.Unit != "times" || f.sign < 0 || what > byHow || f.factor.Sign() != 0 || len(f.deltas) > 0 || q.Range || q.Nominal.Cmp(numeral.Int(2)) < 0 || q.Nominal.Cmp(numeral.Int(10)) > 0 {
		return false
	}
	f.factor, f.factorAt = q.Nominal, q.First
	return true
}

// named reports whether token i may be part of what somebody raises or cuts: no
// verb that has its own figures (the increase slowed to).
func (r *reader) named(i int) bool {
	t := &r.Tokens[i]
	if t.Kind != text.Letters || clauses.Has(t.Word) {
		return false
	}
	ending := func(s string) bool {
		return i < r.s.End && len(r.Token(i)) > 4 && strings.HasSuffix(r.Token(i), s)
	}
	if !ending("ed") {
		return true
	}
	if i++; ending("ly") {
		i++
	}
	w := r.Word(i)
	return w != to && w != from && w != by && r.quantityAt(i) == nil
}

// repeated reads "a drop of" that tells a change again at token i, by how much:
// from 61 percent to 58 percent, a drop of 3 points. It gives its last token, or −1.
func (r *reader) repeated(f *frame, i int) int {
	if len(f.deltas) > 1 || len(f.deltas) == 1 && isDelta(f.deltas[0].Quantity) || f.from == nil || f.to == nil || !per.Has(r.Word(i)) {
		return -1
	}
	if w, ok := ways.Get(r.Word(i + 1)); ok && w.noun && w.sign == f.sign && r.Word(i+2) == of {
		return i + 2
	}
	return -1
}

func isWay(w text.Word) bool { _, ok := ways.Get(w); return ok }

// bracket passes over brackets that begin at token i, and takes the change that
// alone stands in them: 2.5 points (1.2 percent). It gives their last token, or −1.
func (r *reader) bracket(f *frame, i int) int {
	for j := i + 1; j < min(i+12, r.s.End); j++ {
		if r.Word(j) == closing {
			if q := r.last(j); q != nil && q.End == j && f.from == nil && f.to != nil && q.First == i+3 && r.Word(i+2) == colon && r.Tokens[i+1].Kind == text.Digits {
				f.from, f.loosely = &level{Quantity: q, end: j}, true // 2.31 billion pounds (2001: 2.18 billion)
			} else if q := r.quantityAt(i + 1); q != nil && q.End == j && len(f.deltas) == 1 && f.to == nil && isDelta(q) != isDelta(f.deltas[0].Quantity) {
				f.deltas = append(f.deltas, &level{Quantity: q, end: j})
			}
			return j
		}
	}
	return -1
}

// take puts a figure where it belongs. It gives false where there is no place for
// it.
func (f *frame) take(l *level, what slot, either bool) bool {
	switch what {
	case open, byHow:
		if n := len(f.deltas); n > 1 || n == 1 && (f.from == nil || f.to == nil || isDelta(f.deltas[0].Quantity) || !isDelta(l.Quantity)) {
			return false // but: fell 2.16 to 33.84 from 36.00, a drop of 6 percent
		}
		f.deltas = append(f.deltas, l)
	case toWhat:
		if f.to != nil {
			return false
		}
		f.to = l
	case fromWhat:
		if f.from != nil {
			return false
		}
		f.from, f.loosely = l, f.loosely || f.basis // fell 6 percent from a year before, to 20 from 22
	case skipped:
		switch {
		case !either:
			return false
		case f.to == nil && f.from == nil && len(f.deltas) == 1 && isDelta(l.Quantity) != isDelta(f.deltas[0].Quantity):
			f.deltas = append(f.deltas, l)
		}
	}
	return true
}
