package twice

import (
	"slices"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/retold"
	"github.com/factlint/factlint/checker/text"
)

// stem is what a word begins with: enough to know one word in two forms.
type stem [5]byte

// place is what a sentence says around its figures.
type place struct {
	stems   []stem // in the order of the text
	at      []int  // their tokens
	names   []int  // the entities it names
	actors  []int  // those of them that are not just who said so
	days    []period.Interval
	guards  bool
	versus  bool      // it is a line of a table
	weekday text.Word // the first that it names
}

// small words tell nothing of what a sentence is about.
var small = text.NewSet(`that this with from have been were will would could should their there they them than then when what which who whose into onto upon
	also said says say some many much most about over under nearly around million billion thousand percent people according three four five seven eight nine
	year years month months week weeks day days monday tuesday wednesday thursday friday saturday sunday today yesterday`)

// near a figure, these words say that it is of another time, a part, an addition, a
// bound or a forecast.
var guard = text.NewSet(`another other others more additional extra further earlier previous previously initially originally original former
	formerly already still again also total altogether overall combined remaining rest so far since until compared against versus average each every per
	apiece both respectively up down rose rises fell falls increase increased decrease decreased revised correct corrected instead rather once last next
	annual annually daily weekly monthly past later latest different half if could may might should expected expects
	target forecast separate separately elsewhere among between before after first second third fourth one two three`)

// anywhere in a sentence, these say that it tells of another event, or of a figure
// that was told before.
var elsewhere = text.NewSet(`aftershock aftershocks foreshock foreshocks revised initially earlier previous previously compared versus corrected unconfirmed
	conflicting although whereas while contrast if`)

// versus stands in the lines of a table: Revs 29.2 mln vs 29.3 mln.
var versus = text.NewSet("vs")

var weekdays = text.NewSet("monday tuesday wednesday thursday friday saturday sunday")

// place reads a sentence once.
func (r *reader) place(sentence int) *place {
	if p, ok := r.places[sentence]; ok {
		return p
	}
	s := r.Sentences[sentence]
	p := &place{}
	for i := s.First; i < s.End; i++ {
		if p.weekday == 0 && weekdays.Has(r.Word(i)) {
			p.weekday = r.Word(i)
		}
		if st, ok := r.stem(i); ok {
			p.stems, p.at = append(p.stems, st), append(p.at, i)
		}
		p.guards = p.guards || elsewhere.Has(r.Word(i)) || r.bareYear(i, s.End)
		p.versus = p.versus || versus.Has(r.Word(i))
	}
	for _, m := range r.MentionsIn(s.First, s.End) {
		p.names = append(p.names, m.Entity)
		if !r.speaks(m.First, m.End) {
			p.actors = append(p.actors, m.Entity)
		}
	}
	for _, e := range r.PeriodsIn(s.First, s.End) {
		if e.Interval.Known() {
			p.days = append(p.days, e.Interval)
		}
	}
	if r.places == nil {
		r.places = map[int]*place{}
	}
	r.places[sentence] = p
	return p
}

// bareYear reports whether token i is a year before another figure, where neither is
// read as what it is: in 1991 104 vehicles crashed.
func (r *reader) bareYear(i, end int) bool {
	t := &r.Tokens[i]
	return t.Kind == text.Digits && t.End-t.Start == 4 && i+1 < end && r.Tokens[i+1].Kind == text.Digits && r.Tokens[i+1].Space && i > 0 && inYear.Has(r.Word(i-1))
}

var inYear = text.NewSet("in since by")

// speaks reports whether tokens [first, end) name who says what stands there.
func (r *reader) speaks(first, end int) bool {
	for _, i := range [...]int{first - 1, first - 2, end, end + 1} {
		if i >= 0 && i < len(r.Tokens) && speech.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

var speech = text.NewSet("said says told according added wrote reported announced")

// stem is the stem of token i; ok is false for words that are too short or too
// common to mean much.
func (r *reader) stem(i int) (s stem, ok bool) {
	if i < 0 || i >= len(r.Tokens) {
		return s, false
	}
	t := &r.Tokens[i]
	n := int(t.End - t.Start)
	if t.Kind != text.Letters || n < 4 || small.Has(t.Word) {
		return s, false
	}
	for k := range min(len(s), n) {
		c := r.Text[int(t.Start)+k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		s[k] = c
	}
	if n <= len(s) && s[n-1] == 's' {
		s[n-1] = 0 // shops, shop
	}
	return s, true
}

// theirs say that a figure is of one person.
var theirs = text.NewSet("his her")

// near is how many tokens from a figure its verb and its object stand.
const near = 5

// oneThing reports whether two figures of one kind, the later one b, are of one
// thing, as far as the words around them show: the same modifiers, words next to
// both, and further words of both sentences; the same names and the same days, or
// none; and no word of another time, a part or an addition.
func (r *reader) oneThing(k key, a, b *figure) bool {
	if a.sentence == b.sentence || r.tally(a) && r.tally(b) {
		return false
	}
	if !r.sameModifiers(a, b) && (k.of != ofNoun || b.end-b.End != 1 || a.end-a.End != 2 || r.definite(a, 1) || r.joined(b)) {
		return false // but: six British hikers, and then the eight hikers
	}
	if theirs.Has(r.Word(a.First-1)) != theirs.Has(r.Word(b.First-1)) {
		return false // nine of nineteen free throws, and nine of his 11
	}
	x, y := r.place(a.sentence), r.place(b.sentence)
	beside, shared := overlap(a, b, x, y)
	if x.guards || y.guards || k.of != ofParent && r.addsUp(a, b) || r.guarded(b) || r.guarded(a) && !(k.of == ofNoun && r.again(a, b, shared)) {
		return false
	}
	switch {
	case k.of == ofNoun && r.again(a, b, shared):
		return true
	case a.end-a.End != b.end-b.End:
		return false
	case k.of == ofParent:
		return r.onePerson(x.names, y.names)
	case !sameDays(x.days, y.days):
		return false
	}
	slip, swap := sameDigits(a.Nominal, b.Nominal), swapped(a.Nominal, b.Nominal)
	if !agree(x.names, y.names) && shared < manyShared && !slip {
		return false
	}
	need := 2
	switch k.of {
	case ofUnit:
		need = 4
		if retold.SlipOf(a.Nominal, b.Nominal) == retold.Apart {
			need = manyUnlike // two prices of one firm
			if b.sentence == a.sentence+1 {
				return false // and of its other shares
			}
		}
	case ofFate:
		need = 3
		if retold.SlipOf(a.Nominal, b.Nominal) == retold.Apart && manyTimes(a.Nominal, b.Nominal) {
			need = manyUnlike // the dead of two sides
		}
	case ofMagnitude, ofDistance, ofNoun, ofParent:
	}
	switch {
	case slip:
		need = 2
	case swap:
		need--
	}
	return beside > 0 && shared >= need
}

// tally reports whether another figure is so many of a figure: nine of his 11 free throws.
func (r *reader) tally(f *figure) bool {
	i := f.First - 1
	if owned.Has(r.Word(i)) {
		i--
	}
	return i > 0 && r.Word(i) == wordOf && slices.ContainsFunc(r.QuantitiesIn(max(0, i-4), i), func(q quantity.Quantity) bool { return q.End == i })
}

var owned = text.NewSet("his her its their the")

// joined reports whether a figure's sentence tells of more than it counts: a guide and
// two others.
func (r *reader) joined(f *figure) bool {
	s := r.Sentences[f.sentence]
	for i := s.First; i < s.End; i++ {
		if anothers.Has(r.Word(i)) || r.Word(i) == wordPlus {
			return true
		}
	}
	return len(r.QuantitiesIn(s.First, s.End)) > 1
}

var wordPlus = text.Intern("plus")

// manyShared is how many words two sentences must share to be of one thing though
// each names something that the other does not.
const manyShared = 6

// manyUnlike is how many words must say that two amounts are one of which no slip of
// the fingers makes the other.
const manyUnlike = 8

// manyTimes reports whether one of two figures is more than four times the other.
func manyTimes(a, b numeral.Decimal) bool {
	over := func(a, b numeral.Decimal) bool {
		four, ok := b.Mul(numeral.Int(4))
		return ok && four.Cmp(a) < 0
	}
	return over(a, b) || over(b, a)
}

// overlap counts the words that two sentences share apart from the figures' own
// phrases, and those of them that stand near to both figures.
func overlap(a, b *figure, x, y *place) (beside, shared int) {
	for i, s := range x.stems {
		if inPhrase(a, x.at[i]) {
			continue
		}
		for j, o := range y.stems {
			if s == o && !inPhrase(b, y.at[j]) {
				shared++
				if nearTo(a, x.at[i]) && nearTo(b, y.at[j]) {
					beside++
				}
				break
			}
		}
	}
	return beside, shared
}

// again reports whether figure b takes up what figure a brought in: the six shops,
// after 14 shops. Nothing in the article but a counts the same, so that the article
// cannot mean others.
func (r *reader) again(a, b *figure, shared int) bool {
	if !r.definite(b, shared) || b.end-b.End != 1 || r.Word(a.First-1) == wordThe && !r.definite(a, shared) {
		return false
	}
	for i := range r.Quantities {
		q := &r.Quantities[i]
		if q.First != b.First && q.Nominal.Cmp(b.Nominal) == 0 && q.Unit == b.Unit || q.End == b.First-2 && r.Word(q.End) == wordOf {
			return false // told elsewhere; six of the 14 shops
		}
	}
	return true
}

// definite reports whether a figure stands with the article and nothing narrows what
// it counts: the six shops, but not the six shops in Norrby.
func (r *reader) definite(f *figure, shared int) bool {
	next := r.Word(f.end)
	return f.First > 0 && r.Word(f.First-1) == wordThe && (closed.Has(next) || shared > 0 && follows.Has(next))
}

var (
	wordThe = text.Intern("the")
	// closed follow a noun that nothing narrows any more.
	closed = text.NewSet(". , ; will would were was are is have had has could can may must did do")
	// follows do so where the sentence has a word of the other one.
	follows = text.NewSet("to asked said opened closed began came left went took lost won met")
)

// onePerson reports whether two sentences name one person, or one of them names
// somebody and the other nobody.
func (r *reader) onePerson(a, b []int) bool {
	persons := func(all []int) (out []int) {
		for _, n := range all {
			if r.Names.Entities[n].Kind == names.Person {
				out = append(out, n)
			}
		}
		return out
	}
	x, y := persons(a), persons(b)
	return len(x)+len(y) > 0 && agree(x, y)
}

// swapped reports whether two figures have the same digits in another order, as a slip
// of the fingers leaves them: 350 and 530.
func swapped(a, b numeral.Decimal) bool {
	a, b = a.Reduce(), b.Reduce()
	if a.Exp != b.Exp || a.Coef < 10 || b.Coef < 10 || a.Coef == b.Coef {
		return false
	}
	var digits [10]int
	for v := a.Coef; v > 0; v /= 10 {
		digits[v%10]++
	}
	for v := b.Coef; v > 0; v /= 10 {
		digits[v%10]--
	}
	return digits == [10]int{}
}

// sameDigits reports whether two figures have the same digits, three or more, at
// another power of ten: a slip of scale.
func sameDigits(a, b numeral.Decimal) bool {
	a, b = a.Reduce(), b.Reduce()
	return a.Coef == b.Coef && a.Coef >= 100 && a.Exp != b.Exp
}

// guarded reports whether a word near a figure says that it is of something else.
func (r *reader) guarded(f *figure) bool {
	s := r.Sentences[f.sentence]
	for i := max(s.First, f.First-near); i < min(s.End, f.end+near); i++ {
		if !inPhrase(f, i) && guard.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

func inPhrase(f *figure, i int) bool { return f.First <= i && i < f.end }

func nearTo(f *figure, i int) bool { return f.First-near <= i && i < f.end+near }

// sameModifiers reports whether what stands between the figure and its noun is the
// same for both.
func (r *reader) sameModifiers(a, b *figure) bool {
	if a.end-a.End != b.end-b.End {
		return false
	}
	for i := range max(a.end-a.End-1, 0) {
		if r.Tokens[a.End+i].Hash != r.Tokens[b.End+i].Hash {
			return false
		}
	}
	return true
}

// agree reports whether two sentences name the same, or one of them some of what the
// other does.
func agree(a, b []int) bool {
	within := func(a, b []int) bool {
		for _, n := range a {
			if !slices.Contains(b, n) {
				return false
			}
		}
		return true
	}
	return within(a, b) || within(b, a)
}

// sameDays reports whether two sentences tell of the same time: the same days, or
// one day in one of them and none in the other.
func sameDays(a, b []period.Interval) bool {
	if len(a) > 0 && len(b) > 0 {
		return slices.Equal(a, b)
	}
	for _, v := range append(slices.Clone(a), b...) {
		if v.Days() != 1 {
			return false
		}
	}
	return true
}

// addsUp reports whether one figure is the other and a third of the article, so that
// it may be the whole and the other a part.
func (r *reader) addsUp(a, b *figure) bool {
	gap, ok := a.Nominal.Add(b.Nominal.Neg())
	if !ok {
		return true
	}
	if gap.Sign() < 0 {
		gap = gap.Neg()
	}
	if gap.Cmp(numeral.Int(1)) == 0 && a.Unit == "count" && a.Nominal.Cmp(numeral.Int(20)) < 0 {
		return true // he and five others
	}
	return slices.ContainsFunc(r.Quantities, func(q quantity.Quantity) bool {
		return q.Unit == a.Unit && q.First != a.First && q.First != b.First && q.Nominal.Cmp(gap) == 0
	})
}
