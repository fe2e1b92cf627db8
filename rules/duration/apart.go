package duration

import (
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// farEvent is how many words after "after" may name what a length is counted from:
// nine years after the company, then a forge, was founded.
const farEvent = 12

// gap is a length that is said to lie between two happenings.
type gap struct {
	*period.Expression
	sentence int
	end      int        // the token after what it is counted from
	of       event.Told // what it is counted from
	before   bool       // it is counted back
}

// apart holds a length against two happenings that the text dates, wherever it does:
// launched in May 2003 … reached it in May 2012, nine years after the launch.
func apart(p *checker.Pass, n int, e *period.Expression, dated *event.Dated) bool {
	way := p.Word(e.End)
	passed := 0
	if way != wordSince { // 20 years have passed since
		for passed < 3 && elapsing.Has(p.Word(e.End+passed)) {
			passed++
		}
		if passed > 0 && p.Word(e.End+passed) == wordSince {
			way = wordSince
		} else {
			passed = 0
		}
	}
	if way != wordAfter && way != wordBefore && way != wordSince || e.Type != period.Duration || e.Count.Sign() <= 0 || e.Most.Sign() != 0 || e.Vague || e.Unit < period.DayUnit {
		return false
	}
	g := gap{Expression: e, sentence: n, end: e.End + 1 + passed, before: way == wordBefore}
	s := p.Sentences[n]
	g.read(p, s)
	from, there, ok := g.origins(p, n, dated)
	if !ok || len(from) == 0 {
		return false
	}
	if way == wordSince {
		return there && g.now(p, s, from)
	}
	to, sure := g.own(p, s)
	if to == nil && !sure {
		to = g.same(p, from)
	}
	if to == nil {
		return there && way == wordAfter && g.opens(p, s) && g.now(p, s, from)
	}
	return g.hold(p, from, to, sure)
}

var (
	wordSince = text.Intern("since")
	elapsing  = text.NewSet("have has passed elapsed gone by")
	// present are words of clauses that tell of the day.
	present = text.NewSet("is are has have remains remain still continues continue says say 's")
	bygones = text.NewSet("had was were then would")
)

// opens reports whether a length opens a sentence that tells of the day of publication:
// Nine years after the 2006 fire, the lot is still empty.
func (g *gap) opens(p *checker.Pass, s text.Sentence) bool {
	if g.First != s.First && g.First != p.Dateline.End || p.Word(g.end) != wordComma {
		return false
	}
	for _, o := range p.PeriodsIn(g.end, s.End) {
		if d := o.Interval.From - p.Published.From; o.HasWeekday && o.Interval.Days() == 1 && d > -8 && d < 8 {
			return true
		}
	}
	for i := g.end; i < min(s.End, g.end+9); i++ {
		switch w := p.Word(i); {
		case bygones.Has(w):
			return false
		case present.Has(w):
			return true
		}
	}
	return false
}

// now holds a length against the time from a date to publication, if no other date fits.
func (g *gap) now(p *checker.Pass, s text.Sentence, from []*period.Expression) bool {
	v := p.Published.Interval
	units, unit := g.unit()
	if !v.Closed() || v.Days() > 31 || unit != period.Year {
		return false
	}
	for i := max(s.First, g.First-6); i < g.First; i++ {
		if bygones.Has(p.Word(i)) {
			return false
		}
	}
	for _, o := range p.PeriodsIn(s.First, s.End) {
		if (o.First < g.First || o.First >= g.end) && o.First >= p.Dateline.End && o.First != from[0].First && (event.Dates(&o) || o.Type == period.Period) {
			return false // it may be counted to there
		}
	}
	var far *period.Expression
	for _, f := range from {
		y, _, _ := f.Printed()
		long, short := slack(units, g.Expression)
		d := v.From.Year() - y
		if y == 0 || units >= d-short && units <= d+long {
			return false
		}
		far = f
	}
	if len(from) > 1 {
		return false
	}
	d := v.From.Year() - far.Interval.From.Year()
	if d < 1 {
		return false
	}
	g.put(p, far, length{d - 1, d}, squeezed(p, far), strconv.Itoa(v.From.Year()))
	return true
}

// origins are the dates that the text gives for what a length is counted from; there
// says that the date stands with it.
func (g *gap) origins(p *checker.Pass, n int, dated *event.Dated) (from []*period.Expression, there, ok bool) {
	at := g.of.Word
	if !g.of.Known() {
		at = g.End + 1
	}
	if at > g.End+7 && !subjectOnly(p, g.End+1, at) {
		return nil, false, false
	}
	if from, ok = g.there(p, at); !ok || len(from) > 0 {
		return from, true, ok
	}
	told := dated.Of(p.Article)
	for i := range told {
		if told[i].Sentence <= n+1 && told[i].Same(&g.of) {
			from = append(from, told[i].When)
		}
	}
	if len(from) == 0 {
		from = g.echoes(p)
	}
	return from, false, true
}

// echoes are the dates of clauses before that have a verb or its noun in common with
// what a length is counted from: he enlisted in 1941 … after he enlisted.
func (g *gap) echoes(p *checker.Pass) (from []*period.Expression) {
	var roots []string
	for i := g.End + 1; i < g.end; i++ {
		if r := root(p, i); r != "" {
			roots = append(roots, r)
		}
	}
	if len(roots) == 0 {
		return nil
	}
	for n := max(0, g.sentence-farEcho); n <= min(len(p.Sentences)-1, g.sentence+1); n++ {
		s := p.Sentences[n]
		if !p.Role(s).Running() {
			continue
		}
		all := p.PeriodsIn(max(s.First, p.Dateline.End), s.End)
		for i := range all {
			o := &all[i]
			if !event.Dates(o) || n == g.sentence && o.First >= g.First {
				continue
			}
			h, _ := event.At(p.Article, s, o)
			for k := h.First; k < h.End; k++ {
				if r := root(p, k); r != "" && slices.Contains(roots, r) {
					from = append(from, o)
					break
				}
			}
		}
	}
	return from
}

// farEcho is how many sentences before a length the same word may stand with its date;
// it may also stand in the next.
const farEcho = 12

// root is a token without the ending that makes a verb's form or its noun of it, or ""
// where it has none: consecrated, consecration.
func root(p *checker.Pass, i int) string {
	t := &p.Tokens[i]
	if t.Kind != text.Letters || t.Case != text.Lower || t.End-t.Start < 6 || said.Has(t.Word) {
		return ""
	}
	w := p.Token(i)
	for _, end := range [...]string{"ing", "ed", "ion", "ment"} {
		if r, ok := strings.CutSuffix(w, end); ok && len(r) > 3 {
			return strings.TrimSuffix(strings.TrimSuffix(r, "i"), "y")
		}
	}
	return ""
}

// said are words with such endings that tell of nothing that happened once.
var said = text.NewSet("according including following during reported government department moment nothing something anything morning evening million billion meeting being having called named used based needed wanted")

// read finds what a length is counted from.
func (g *gap) read(p *checker.Pass, s text.Sentence) {
	g.end = g.of.Read(p.Article, g.end, min(s.End, g.First+farEvent+6), closing)
}

// there is the date that stands with what a length is counted from: before the flood
// of 2008. ok is false where it stands elsewhere in the clause.
func (g *gap) there(p *checker.Pass, at int) (from []*period.Expression, ok bool) {
	all := p.PeriodsIn(g.End, g.end)
	for i := range all {
		if !event.Dates(&all[i]) {
			continue
		}
		if len(from) == 0 && all[i].End <= at && all[i].End+2 >= at && article.Has(p.Word(all[i].First-1)) {
			from = append(from, &all[i]) // the 2005 hurricane
			continue
		}
		if len(from) > 0 || all[i].First < at || all[i].First > at+5 || !event.Flat(p.Article, min(at, all[i].First), all[i].First) || !g.of.Known() && !preceding.Has(p.Word(all[i].First-1)) {
			return nil, false
		}
		from = append(from, &all[i])
	}
	return from, true
}

// subjectOnly reports whether nothing but the subject of a clause stands between two
// tokens: after the company and its bank were founded.
func subjectOnly(p *checker.Pass, first, end int) bool {
	for i := first; i < end; i++ {
		if p.Tokens[i].Kind != text.Letters {
			return false
		}
	}
	return end-first < 8
}

// own is the date of what happened so long after, where its sentence has one; sure
// says that it stands in apposition. A second date leaves it open, and is sure.
func (g *gap) own(p *checker.Pass, s text.Sentence) (to *period.Expression, sure bool) {
	all := p.PeriodsIn(s.First, s.End)
	others := false
	for i := range all {
		o := &all[i]
		if o.First >= g.First && o.First < g.end || o.First < p.Dateline.End || o.Type != period.Date || o.Fiscal || o.Vague {
			continue
		}
		switch {
		case !event.Dates(o) && !(o.HasWeekday && o.Interval.Days() == 1):
		case g.apposes(p, o):
			return o, true
		case to != nil || o.First > g.end || !event.Flat(p.Article, o.End, g.First):
			others = true
		default:
			to = o
		}
	}
	if others {
		return nil, true
	}
	return to, false
}

// apposes reports whether a date stands in apposition to the length: in 1991, 23
// years after it opened; 23 years after it opened, in 1991.
func (g *gap) apposes(p *checker.Pass, o *period.Expression) bool {
	if i := o.End; p.Word(i) == wordComma {
		for i++; loosely.Has(p.Word(i)); i++ {
			continue
		}
		if i == g.First {
			return true
		}
	}
	return p.Word(g.end) == wordComma && preceding.Has(p.Word(g.end+1)) && o.First == g.end+2 && (p.Word(o.End) == wordComma || closing.Has(p.Word(o.End)))
}

var anaphors = text.NewSet("it its that this the he she his her they their")

// same is the date of what happened so long after, told in the sentence before: it
// was launched in May 2003 and reached it in May 2012. Its arrival came nine years
// after the launch.
func (g *gap) same(p *checker.Pass, from []*period.Expression) (to *period.Expression) {
	if g.sentence == 0 || !anaphors.Has(p.Word(p.Sentences[g.sentence].First)) {
		return nil
	}
	b := p.Sentences[g.sentence-1]
	there := false
	all := p.PeriodsIn(b.First, b.End)
	for i := range all {
		o := &all[i]
		if o.Type == period.Duration || o.Type == period.Set || o.First < p.Dateline.End {
			continue
		}
		if !event.Dates(o) {
			return nil
		}
		known := false
		for _, f := range from {
			known = known || f.First == o.First
		}
		if known {
			there = true
			continue
		}
		if to != nil {
			return nil
		}
		to = o
	}
	if !there {
		return nil
	}
	return to
}

// hold takes down a length against the two dates, if no other date fits it.
func (g *gap) hold(p *checker.Pass, from []*period.Expression, to *period.Expression, sure bool) bool {
	var worst *period.Expression
	var l length
	turned := false
	for _, f := range from {
		if f.First == to.First {
			return false
		}
		got, ok := g.length(f, to, g.before)
		if !ok {
			back, ok := g.length(f, to, !g.before)
			if ok && back.lo <= g.units() && g.units() <= back.hi { // as long, but the other way
				worst, l, turned = f, back, true
			}
			continue
		}
		if got.lo-g.slack() <= g.units() && g.units() <= got.hi+g.slack() {
			return true
		}
		if worst == nil {
			worst, l = f, got
		}
	}
	if worst == nil || len(from) > 1 && !sure {
		return false
	}
	if turned {
		g.order(p, worst, to)
		return true
	}
	one, two := squeezed(p, worst), squeezed(p, to)
	if g.before {
		one, two = two, one
	}
	g.put(p, worst, l, one, two)
	return true
}

// units is the length in whole units: four and a half years are 54 months.
func (g *gap) units() int {
	u, _ := g.unit()
	return u
}

func (g *gap) unit() (n int, unit period.Unit) {
	switch {
	case g.Count.Exp < 0 && g.Unit == period.Year:
		m, _ := g.Count.Mul(numeral.Int(12))
		return int(m.Float64() + 0.5), period.Month
	case g.Unit == period.Decade:
		return int(10*g.Count.Float64() + 0.5), period.Year
	case g.Unit == period.Century:
		return int(100*g.Count.Float64() + 0.5), period.Year
	}
	return int(g.Count.Float64() + 0.5), g.Unit
}

// slack is how many units more or less a hedge allows.
func (g *gap) slack() int {
	n, unit := g.unit()
	if g.Unit > period.Year || unit != g.Unit {
		return max(1, n/8)
	}
	if g.Mod != "" {
		return max(1, n/6)
	}
	if unit == period.Month || unit == period.Week {
		return max(n/12, 0)
	}
	return 0
}

// length is how long it is from one date to another, in the unit of the gap; ok is
// false where the second does not come later, or their units are too coarse.
func (g *gap) length(from, to *period.Expression, before bool) (l length, ok bool) {
	a, b := from.Interval, to.Interval
	if before {
		a, b = b, a
	}
	y1, _, _ := from.Printed()
	y2, _, _ := to.Printed()
	least, most := int(b.From-(a.To-1)), int((b.To-1)-a.From)
	if (y1 == 0 || y2 == 0) && (most > 200 || least < -200) || most <= 0 {
		return l, false // which year it is stays open
	}
	coarse := max(from.Unit, to.Unit)
	if g.Unit >= period.Year && (y1 == 0 || y2 == 0 && !to.HasWeekday) {
		return l, false // a year later, on Aug. 10
	}
	switch _, unit := g.unit(); unit {
	case period.Year:
		if coarse == period.Year {
			n := b.From.Year() - a.From.Year()
			return length{n - 1, n}, n > 0
		}
		return length{(least - 20) / 365, (most + 183) / 365}, true
	case period.Month:
		if coarse == period.Year {
			return length{(least + 15) / 31, (most + 15) / 30}, true
		}
		return length{(least - 3) / 31, (most + 18) / 30}, true
	case period.Week:
		return length{(least - 1) / 7, (most + 4) / 7}, coarse == period.DayUnit
	case period.DayUnit:
		return length{least - 1, most + 1}, coarse == period.DayUnit
	}
	return l, false
}

// put takes down the length, and what the time from one date to the other comes to.
// It is shown at the date that it is counted from.
func (g *gap) put(p *checker.Pass, from *period.Expression, l length, one, two string) {
	n, unit := g.unit()
	fact := claim.Fact{
		Measure: claim.Measure{ID: "duration", Title: "length", Kind: claim.Origin, Unit: unitNames[unit] + "s"},
		Subject: []string{p.ID, one, two},
		Event:   strconv.Itoa(g.Start),
	}
	num := func(i int) numeral.Decimal { return numeral.Int(int64(i)) }
	ends, text := quantity.Between(num(l.lo), num(l.hi)), quantity.Exactly(num(n))
	p.Claim(from.Span, claim.Claim{
		Fact: fact, Nominal: num(l.hi), Hard: ends, Soft: ends, Tentative: true,
		Says: "from " + one + " to " + two + " is " + l.String() + " " + plural(unitNames[unit], l.hi),
	})
	p.Claim(p.Document.Span(g.First, g.end), claim.Claim{
		Fact: fact, Nominal: num(n), Hard: text, Soft: text, Tentative: true,
		Says: "the text says " + strings.Join(strings.Fields(p.Slice(g.First, g.end)), " "),
	})
}

// order takes down two dates that lie as far apart as the text says, but the other
// way round: in 1990, two years before it opened, where it opened in 1988.
func (g *gap) order(p *checker.Pass, from, to *period.Expression) {
	fact := claim.Fact{
		Measure: claim.Measure{ID: "duration", Title: "order", Kind: claim.Origin, Unit: "days"},
		Subject: []string{p.ID, squeezed(p, from), squeezed(p, to)},
		Event:   strconv.Itoa(g.Start),
	}
	is := numeral.Int(int64(to.Interval.From - from.Interval.From))
	v := quantity.Exactly(is)
	p.Claim(from.Span.Cover(from.Span), claim.Claim{
		Fact: fact, Nominal: is, Hard: v, Soft: v, Tentative: true, Says: squeezed(p, to) + " is not on that side of " + squeezed(p, from),
	})
	side := quantity.Range{Lo: quantity.End{Value: numeral.Int(1)}, Hi: quantity.End{None: true}}
	if g.before {
		side = quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: numeral.Int(-1)}}
	}
	p.Claim(p.Document.Span(g.First, g.end), claim.Claim{
		Fact: fact, Nominal: is.Neg(), Hard: side, Soft: side, Tentative: true,
		Says: "the text says " + strings.Join(strings.Fields(p.Slice(g.First, g.end)), " "),
	})
}
