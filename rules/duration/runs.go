package duration

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var (
	// beginning and ends are words before a date with which something that lasts begins
	// and ends.
	beginning = text.NewSet(`began begin begins begun starting start starts started opened opens open opening signed joined elected sentenced jailed appointed issued imposed launched
		took since from inaugurated adopted granted awarded sworn`)
	ending = text.NewSet(`ends end ended ending expires expire expired expiring matures mature matured maturing due until till through closes close closed closing finishes finish finished
		concludes conclude concluded released lifted out`)
	prisons = text.NewSet("prison jail")
	// lasts are what begins and ends on its days, and is named with its length: the
	// six-day meeting.
	lasts = text.NewSet(`meeting meetings talks fair walkout strike stoppage war siege conflict trip visit tour festival conference summit trial session campaign exercise exercises drill drills
		captivity ordeal standoff hearing voyage tournament truce ceasefire cease-fire embargo ban shutdown event contest show pilgrimage convention congress series stay journey uprising
		occupation blockade lockout lock-out closure race regatta retreat holiday outage drought term contract deal lease sentence suspension agreement pact notes bonds bond moratorium
		mission veteran retreats exhibition exhibit course cruise hunt`)
	parts = text.NewSet("of first last second third fourth final opening closing middle remaining next another")
)

// runs holds the length of what lasts against the days or years on which the sentences
// around say that it begins and ends: the fair opens on July 6 and closes on July 19;
// the 14-day fair; a 10-year deal, signed in 2009, until 2019.
func runs(p *checker.Pass, n int, e *period.Expression) {
	if e.Type != period.Duration || !isLength(e) || e.Unit < period.DayUnit || !hyphened(p, e) && !imposed(p, e) && !lasting.Has(p.Word(e.First-1)) && !spent(p, e) {
		return
	}
	g := gap{Expression: e, sentence: n, end: e.End}
	if hyphened(p, e) {
		for g.end < min(len(p.Tokens), e.End+3) && !lasts.Has(p.Word(g.end)) && !lasts.Has(p.Compound(g.end-1)) {
			g.end++
		}
		if !lasts.Has(p.Word(g.end)) && !lasts.Has(p.Compound(g.end-1)) || parts.Has(p.Word(e.First-1)) || parts.Has(p.Word(e.First)) || parts.Has(p.Word(e.First+1)) || prolonged(p, n) {
			return
		}
		g.end++
	}
	if v := g.stretch(p); v != nil {
		g.lasted(p, v)
		return
	}
	from, to := g.ends(p)
	if from == nil && to != nil && p.Word(to.First-1) == wordDue && p.Published.Closed() && p.Published.Days() == 1 && g.Unit == period.Year && to.Unit == period.Year {
		years := to.Interval.From.Year() - p.Published.From.Year() // notes due 1997
		if d := g.units() - years; d > 1 || d < -1 {
			g.put(p, to, length{years, years}, strconv.Itoa(p.Published.From.Year()), squeezed(p, to))
		}
		return
	}
	if from != nil && to == nil && g.Unit == period.Year && (lasting.Has(p.Word(g.First-1)) && p.Word(g.First-2) == wordHas || p.Word(g.end-1) == wordVeteran) {
		g.now(p, p.Sentences[n], []*period.Expression{from})
		return // imposed in 1960, it has lasted 55 years
	}
	if from == nil || to == nil {
		return
	}
	l, ok := g.length(from, to, false)
	if !ok {
		return
	}
	units, _ := g.unit()
	if g.Unit == period.Year {
		l.hi++
	}
	if g.Unit == period.DayUnit {
		l.lo++ // counting one of the two days, or both
	}
	if units >= l.lo && units <= l.hi || prisons.Has(p.Word(e.End+1)) && units > l.hi {
		return
	}
	g.put(p, from, l, squeezed(p, from), squeezed(p, to))
}

var wordDue, wordHas, wordVeteran = text.Intern("due"), text.Intern("has"), text.Intern("veteran")

// prolonged reports whether a sentence, or one beside it, says that something went on
// for longer.
func prolonged(p *checker.Pass, n int) bool {
	for k := max(0, n-1); k <= min(len(p.Sentences)-1, n+1); k++ {
		for i := p.Sentences[k].First; i < p.Sentences[k].End; i++ {
			if longer.Has(p.Word(i)) {
				return true
			}
		}
	}
	return false
}

var longer = text.NewSet("renewed renewal extended extension extend prolonged renewable option options suspended resumed interrupted postponed delayed early second twice again shortened cut reduced")

// hyphened reports whether a length is written with a hyphen, before a noun.
func hyphened(p *checker.Pass, e *period.Expression) bool {
	return strings.ContainsRune(p.In(e.Span), '-')
}

// imposed reports whether a length is a sentence's: to 12 years in prison.
func imposed(p *checker.Pass, e *period.Expression) bool {
	return e.Unit == period.Year && p.Word(e.First-1) == wordTo && p.Word(e.End) == wordIn && prisons.Has(p.Word(e.End+1))
}

var wordIn = text.Intern("in")

// stretch is the one stretch that the sentence before tells, of which this one has no
// other time: from May 12 to 15.
func (g *gap) stretch(p *checker.Pass) *period.Expression {
	if g.sentence == 0 || !whose.Has(p.Word(g.First-1)) && !whose.Has(p.Word(g.First)) {
		return nil
	}
	b := p.Sentences[g.sentence-1]
	var v *period.Expression
	all := p.PeriodsIn(max(b.First, p.Dateline.End), b.End)
	for i := range all {
		o := &all[i]
		switch {
		case o.Type == period.Period:
			if v != nil {
				return nil
			}
			v = o
		case o.Type != period.Set && o.Type != period.Time && !o.Vague:
			return nil
		}
	}
	if v == nil || v.Unit != period.DayUnit && v.Unit != period.Year {
		return nil
	}
	return v
}

// lasted holds a length against a stretch of the sentence before.
func (g *gap) lasted(p *checker.Pass, v *period.Expression) {
	if v.Unit == period.Year && g.Unit != period.Year || v.Unit == period.DayUnit && g.Unit != period.DayUnit {
		return
	}
	stretchSoftly(p, g.Expression, v)
}

// ends are the one date near a length on which something begins, and the one on which
// something ends: both in its own sentence, of which one stands close to it; both in
// the one before, where it is told of the same; or the end in the next, which names
// what ends.
func (g *gap) ends(p *checker.Pass) (from, to *period.Expression) {
	from, to, ok := g.edges(p, g.sentence)
	switch {
	case !ok:
		return nil, nil
	case from == nil && to == nil:
		if g.sentence == 0 || !whose.Has(p.Word(g.First-1)) && !whose.Has(p.Word(g.First)) {
			return nil, nil
		}
		if from, to, ok = g.edges(p, g.sentence-1); !ok || from == nil || to == nil {
			return nil, nil
		}
		return from, to
	case !g.close(p, from) && !g.close(p, to):
		return nil, nil
	case to == nil && g.sentence+1 < len(p.Sentences):
		s := p.Sentences[g.sentence+1]
		if s.First+1 >= s.End {
			return nil, nil
		}
		if same := whose.Has(p.Word(s.First)) && p.Tokens[s.First+1].Hash == p.Tokens[g.end-1].Hash; !same && !(imposed(p, g.Expression) && anaphors.Has(p.Word(s.First))) {
			return nil, nil
		}
		if f, t, ok := g.edges(p, g.sentence+1); ok && f == nil {
			to = t
		}
	}
	return from, to
}

// close reports whether a date stands close to a length: a deal signed in 2009; in 2008
// for a five-year term.
func (g *gap) close(p *checker.Pass, o *period.Expression) bool {
	const after, before = 6, 5
	return o != nil && (o.First >= g.end && o.First <= g.end+after || o.End <= g.First && o.End >= g.First-before || lasting.Has(p.Word(g.First-1)))
}

// edges are the dates of a sentence on which something begins and ends; ok is false
// where it has two of them, or other times.
func (g *gap) edges(p *checker.Pass, n int) (from, to *period.Expression, ok bool) {
	s := p.Sentences[n]
	if !p.Role(s).Running() {
		return nil, nil, false
	}
	all := p.PeriodsIn(max(s.First, p.Dateline.End), s.End)
	for i := range all {
		o := &all[i]
		switch {
		case o.First == g.First:
			continue
		case o.Type == period.Period, o.Type == period.Duration && o.Unit >= g.Unit:
			return nil, nil, false
		case !event.Dates(o):
			continue
		}
		switch edge(p, s, o) {
		case 1:
			if from != nil {
				return nil, nil, false
			}
			from = o
		case -1:
			if to != nil {
				return nil, nil, false
			}
			to = o
		}
	}
	return from, to, true
}

// spent reports whether a length is that of what somebody went through: his 14 days in
// captivity.
func spent(p *checker.Pass, e *period.Expression) bool {
	return whose.Has(p.Word(e.First-1)) && p.Word(e.End) == wordIn && lasts.Has(p.Word(e.End+1))
}

// edge says whether a date is one on which something begins (1) or ends (−1).
func edge(p *checker.Pass, s text.Sentence, o *period.Expression) int {
	const far = 9
	for k := o.First - 1; k >= max(s.First, o.First-far); k-- {
		switch w := p.Word(k); {
		case ending.Has(w):
			return -1
		case beginning.Has(w):
			return 1
		case w == wordAnd || w == wordComma && k < o.First-1 || event.Walls(w):
			return 0
		}
		if len(p.PeriodsIn(k, k+1)) > 0 {
			return 0
		}
	}
	return 0
}
