package name

import (
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

// check holds the names of one article against each other, where what stands around
// them shows that they are of one bearer.
func check(p *checker.Pass) {
	if len(p.Names.Mentions) == 0 {
		return
	}
	g := gather(p)
	defer unused.Put(g)
	g.fullNames()
	g.longNames()
	g.doubleNames()
	for _, pair := range g.pairs {
		g.slip(&g.words[pair[0]], &g.words[pair[1]])
	}
	if len(p.Names.Offices) > 1 {
		g.roles()
	}
	g.pronouns()
}

// slip reports two words of which one is a slip for the other.
func (g *gathered) slip(a, b *word) {
	if b.standing&family != 0 && a.standing&family == 0 {
		a, b = b, a
	}
	switch {
	case spelling.Plain(a.text) == spelling.Plain(b.text):
		return
	case a.standing&family != 0 && b.standing&family == 0:
		g.surnameAlone(a, b)
	case spelling.Inflected(a.text, b.text) && !(a.standing&family != 0 && len(a.text) == len(b.text)):
		return
	case a.standing&family != 0:
		g.relatives(a, b)
	case (a.standing|b.standing)&likely != 0 && g.strangerAlone(a, b):
	default:
		g.thing(a, b)
	}
}

// relatives reports two long surnames of people with other given names, one letter
// apart: those of one family are written in one way.
func (g *gathered) relatives(a, b *word) {
	if b.n > a.n {
		a, b = b, a
	}
	p, q := g.bearerOf(a), g.bearerOf(b)
	if p == nil || q == nil || g.same(p.given, q.given) || min(spelling.Letters(a.text), spelling.Letters(b.text)) < 9 || spelling.Distance(a.text, b.text, 1) > 1 {
		return
	}
	g.report(p.mention, q.mention, a.text, b.text, a.n, b.n)
}

// bearerOf is the person whose surname a word is.
func (g *gathered) bearerOf(a *word) *person {
	for k := range g.people {
		if p := &g.people[k]; p.sure && g.Tokens[p.surname].Hash == a.hash {
			return p
		}
	}
	return nil
}

// otherOffice reports whether the article gives the one who is called b an office that
// it does not give p.
func (g *gathered) otherOffice(p *person, b *word) bool {
	other := false
	for i := range g.Names.Offices {
		o := &g.Names.Offices[i]
		for _, k := range g.Names.Entities[o.Entity].Mentions {
			if m := g.Names.Mentions[k]; m.End-m.First == 1 && g.Tokens[m.First].Hash == b.hash {
				if g.holds(p.mention.Entity, o) {
					return false
				}
				other = true
				break
			}
		}
	}
	return other
}

// holds reports whether the article gives a person an office that shares a word with o.
func (g *gathered) holds(entity int, o *names.Office) bool {
	for i := range g.Names.Offices {
		p := &g.Names.Offices[i]
		if p.Entity != entity {
			continue
		}
		for x := p.First; x < p.End; x++ {
			for y := o.First; y < o.End; y++ {
				if g.Tokens[x].Kind == text.Letters && g.Tokens[x].Hash == g.Tokens[y].Hash {
					return true
				}
			}
		}
	}
	return false
}

// mentionAt is the one word at token i.
func (g *gathered) mentionAt(i int) names.Mention {
	return names.Mention{Span: g.Span(i, i+1), First: i, End: i + 1}
}

// thing reports a word that stands once and is near to another that stands more often,
// where neither is a person's.
func (g *gathered) thing(a, b *word) {
	if b.n > a.n {
		a, b = b, a
	}
	both := a.standing | b.standing
	if (a.standing^b.standing)&known != 0 {
		g.wellKnown(a, b)
		return
	}
	x, y := g.Tokens[a.at].Word, g.Tokens[b.at].Word
	if both&(known|first|within|family|titled) != 0 || names.Ordinary(x) || names.Ordinary(y) || names.Given(x) || names.Given(y) || names.Generic(x) || names.Generic(y) {
		return
	}
	if g.Tokens[a.at].Case == text.Upper && a.standing&dateline == 0 || g.Tokens[b.at].Case == text.Upper && b.standing&dateline == 0 {
		return
	}
	d := spelling.Distance(a.text, b.text, 2)
	fewest := min(spelling.Letters(a.text), spelling.Letters(b.text))
	towns := a.standing&(in|joined) != 0 && b.standing&(in|joined) != 0 && both&in != 0
	switch {
	case d == 1 && fewest >= 6 && b.n == 1 && a.n > 1:
	case d == 1 && fewest >= 6 && b.n == 1 && (towns || b.datelined(a) || a.datelined(b)):
	case (d == 1 && fewest >= 6 || d == 2 && fewest >= 8 && spelling.SoundAlike(a.text, b.text)) && (a.standing&body != 0 && b.standing&alone != 0 || b.standing&body != 0 && a.standing&alone != 0) && (a.standing|b.standing)&(said|acts|owns) != 0:
	case d == 2 && fewest >= 8 && b.n == 1 && a.text[:2] == b.text[:2] && (towns || a.n > 2 && a.text[len(a.text)-2:] == b.text[len(b.text)-2:]):
	default:
		return
	}
	g.report(g.mentionAt(a.at), g.mentionAt(b.at), a.text, b.text, a.n, b.n)
}

// datelined reports whether a is the town of the dateline and b, which is no person's, may
// be the same.
func (b *word) datelined(a *word) bool {
	return a.standing&dateline != 0 && b.standing&(article|in|joined|inside) != 0 && b.standing&(said|titled) == 0
}

// wellKnown reports a word that stands once and is a slip for a name that the article
// writes right elsewhere and that is known before the article is read.
func (g *gathered) wellKnown(a, b *word) {
	if b.standing&known != 0 {
		a, b = b, a
	}
	w := g.Tokens[b.at].Word
	if b.n > 1 || b.standing&(family|first|within|titled) != 0 || g.Tokens[b.at].Case == text.Upper || names.Ordinary(w) || names.Given(w) || names.Generic(w) ||
		min(spelling.Letters(a.text), spelling.Letters(b.text)) < 7 {
		return
	}
	d := spelling.Distance(a.text, b.text, 2)
	m, _ := g.Names.At(a.at)
	switch kind := g.Names.Entities[m.Entity].Kind; {
	case kind == names.Country || kind == names.Place:
		if d != 1 && !(spelling.SoundAlike(a.text, b.text) && spelling.Letters(b.text) >= 8) {
			return
		}
	case d != 1 || len(a.text) == len(b.text) && !spelling.Shuffled(a.text, b.text):
		return // Wikipedia and Wikimedia are two bodies
	}
	g.report(g.mentionAt(a.at), g.mentionAt(b.at), a.text, b.text, a.n+1, b.n)
}

// fullNames holds full names of people against each other.
func (g *gathered) fullNames() {
	for k := range g.people {
		b := &g.people[k]
		for j := range g.people[:k] {
			a := &g.people[j]
			if (a.sure || b.sure) && g.sameBearer(a, b) {
				break
			}
		}
	}
}

// sameBearer reports two full names that are one person's.
func (g *gathered) sameBearer(a, b *person) bool {
	sameGiven, sameSurname := g.same(a.given, b.given), g.same(a.surname, b.surname)
	if sameGiven == sameSurname {
		return !sameGiven && g.nickname(a, b)
	}
	x, y := a.given, b.given
	if sameGiven {
		x, y = a.surname, b.surname
	}
	s, t := g.Token(x), g.Token(y)
	if spelling.Plain(s) == spelling.Plain(t) {
		return false
	}
	d := spelling.Distance(s, t, 2)
	fewest := min(spelling.Letters(s), spelling.Letters(t))
	offices := g.offices(a, b)
	note := false
	if sameGiven {
		switch {
		case spelling.Inflected(s, t) && offices != shared:
			return false
		case initial(s) != initial(t) && offices != shared:
			return false
		case offices == apart && (d > 1 || fewest < 7):
			return false
		case d == 1 && fewest >= fewestLetters:
		case fewest >= 6 && (d == 2 && offices == shared || spelling.SoundAlike(s, t)):
		default:
			return false
		}
	} else {
		long := a.mention.End-a.mention.First >= 3 && g.rest(a, b)
		switch {
		case g.related(b.mention) || g.related(a.mention):
			return false
		case offices == apart, initial(s) != initial(t):
			return false
		case long && offices == shared:
		case d == 1 && fewest >= 3, d == 2 && fewest >= 5, fewest >= 6 && spelling.SoundAlike(s, t):
			note = offices == unclear && a.n > 1 && b.n > 1
		default:
			return false
		}
	}
	g.reportAs(a.mention, b.mention, s, t, a.n, b.n, note)
	return true
}

// nickname reports two people with one office whose surnames are one letter apart and
// whose given names begin alike: Charles Grassby, Chuck Grasby.
func (g *gathered) nickname(a, b *person) bool {
	s, t := g.Token(a.surname), g.Token(b.surname)
	if initial(g.Token(a.given)) != initial(g.Token(b.given)) || spelling.Distance(s, t, 1) != 1 || min(spelling.Letters(s), spelling.Letters(t)) < 6 ||
		spelling.Inflected(s, t) || g.offices(a, b) != shared || g.related(a.mention) || g.related(b.mention) {
		return false
	}
	g.report(a.mention, b.mention, s, t, a.n, b.n)
	return true
}

// rest reports whether two names are the same but for their first words.
func (g *gathered) rest(a, b *person) bool {
	m, n := a.mention, b.mention
	if m.End-m.First != n.End-n.First || m.First != a.given || n.First != b.given {
		return false
	}
	for i := 1; i < m.End-m.First; i++ {
		if !g.same(m.First+i, n.First+i) {
			return false
		}
	}
	return true
}

func (g *gathered) same(i, j int) bool { return g.Tokens[i].Hash == g.Tokens[j].Hash }

// sharing is how the offices of two people stand to each other.
type sharing uint8

const (
	unclear sharing = iota // one of them has none
	shared
	apart // both have one, and no word is in both
)

func (g *gathered) offices(a, b *person) sharing {
	if a.mention.Entity == b.mention.Entity {
		return shared
	}
	mine, theirs := false, false
	for i := range g.Names.Offices {
		o := &g.Names.Offices[i]
		switch o.Entity {
		case a.mention.Entity:
			mine = true
			if g.holds(b.mention.Entity, o) {
				return shared
			}
		case b.mention.Entity:
			theirs = true
		}
	}
	if mine && theirs {
		return apart
	}
	return unclear
}

// related reports whether the sentence of a mention speaks of relatives, or joins it
// to another name.
func (g *gathered) related(m names.Mention) bool {
	from, to := m.First, m.End
	for from > 0 && m.First-from < 40 && g.Tokens[from-1].Word != stop {
		from--
	}
	for to < len(g.Tokens) && to-m.End < 40 && g.Tokens[to].Word != stop {
		to++
	}
	for i := from; i < to; i++ {
		if relatives.Has(g.Tokens[i].Word) {
			return true
		}
	}
	and := func(i int) bool { return g.Word(i) == andWord && i+1 < len(g.Tokens) && g.Tokens[i+1].Capital() }
	return and(m.End) || m.First > 1 && g.Word(m.First-1) == andWord && g.Tokens[m.First-2].Capital()
}

var (
	andWord   = text.Intern("and")
	relatives = text.NewSet(`brother brothers sister sisters father mother son sons daughter daughters wife husband wives uncle aunt nephew niece cousin cousins
		twin twins sibling siblings parents parent grandfather grandmother grandson granddaughter couple married widow widower family families half-brother
		father-in-law son-in-law brother-in-law mother-in-law daughter-in-law sister-in-law ex-wife ex-husband spouse married namesake stepson stepfather`)
)

// longNames holds names of several words that are no person's against each other.
func (g *gathered) longNames() {
	for k, b := range g.bodies {
		for _, a := range g.bodies[:k] {
			if a.End-a.First == b.End-b.First && g.longName(a, b) {
				break
			}
		}
	}
}

func (g *gathered) longName(a, b names.Mention) bool {
	differ, alike := -1, 0
	for i := range a.End - a.First {
		switch t := &g.Tokens[a.First+i]; {
		case !g.same(a.First+i, b.First+i):
			if differ >= 0 {
				return false
			}
			differ = i
		case t.Capital() && t.End-t.Start >= fewestLetters:
			alike++
		}
	}
	if differ < 0 {
		return false
	}
	i, j := a.First+differ, b.First+differ
	x, y := &g.Tokens[i], &g.Tokens[j]
	if x.Kind != text.Letters || y.Kind != text.Letters || names.Ordinary(x.Word) && names.Ordinary(y.Word) || g.known(i, i+1) && g.known(j, j+1) ||
		names.Given(x.Word) && names.Given(y.Word) {
		return false
	}
	s, t := g.Token(i), g.Token(j)
	fewest := min(spelling.Letters(s), spelling.Letters(t))
	switch d := spelling.Distance(s, t, 2); {
	case d == 0, spelling.Inflected(s, t):
		return false
	case d == 1 && fewest >= 6, d == 1 && fewest >= 5 && alike > 0, d == 2 && fewest >= 7 && alike > 0, d == 2 && fewest >= 5 && (alike > 1 || alike == 1 && a.End-a.First >= 3):
	case alike > 0 && g.compounds(a, b, s, t):
	default:
		return false
	}
	g.report(a, b, s, t, max(1, g.count(a)), max(1, g.count(b)))
	return true
}

// compounds reports whether one of two bodies is the other with the end of a long word
// changed, Brightwater Ferries and Brightwell Ferries, and is none of its own: the
// article writes it once, far from the other, and says nothing of who it is.
func (g *gathered) compounds(a, b names.Mention, s, t string) bool {
	if m, n := g.count(a), g.count(b); m < n {
		a, b = b, a
	}
	if g.count(b) > 1 || g.count(a) < 2 || !samePart(s, t) || !names.Generic(g.Word(b.End-1)) && !names.Ordinary(g.Word(b.End-1)) {
		return false
	}
	if g.Word(b.End) == comma && articles.Has(g.Word(b.End+1)) || introduces.Has(g.Word(b.First-1)) {
		return false
	}
	x, y := word{hash: g.Tokens[a.First].Hash}, word{hash: g.Tokens[b.First].Hash}
	n := 0
	for i := range g.Tokens {
		if g.Tokens[i].Hash == y.hash {
			n++
		}
	}
	return n == 1 && !g.together(&x, &y)
}

// introduces are words before a body that the article has not spoken of.
var introduces = text.NewSet("a an another rival competitor and or nor with than like unlike its , ;")

// samePart reports whether two long words have the same first six letters.
func samePart(s, t string) bool {
	const part = 6
	return len(s) > part+1 && len(t) > part+1 && s[:part] == t[:part] && max(len(s), len(t)) <= part+6
}

// doubleNames holds double surnames that stand alone against those of full names:
// Adeyinka-Bello, Adeyanka-Bello.
func (g *gathered) doubleNames() {
	for _, b := range g.bodies {
		g.doubleName(b)
	}
	for k := range g.people {
		g.doubleName(g.people[k].mention) // Ben-Shahar looks like a given name and a surname
	}
}

func (g *gathered) doubleName(b names.Mention) {
	if n := b.End - b.First; n != 3 || g.Word(b.First+1) != hyphen || g.Tokens[b.First].End-g.Tokens[b.First].Start < fewestLetters-1 {
		return
	}
	for k := range g.people {
		p := &g.people[k]
		first := p.surname - 2
		if first <= p.given || g.Word(first+1) != hyphen {
			continue
		}
		a := names.Mention{Span: g.Span(first, p.surname+1), First: first, End: p.surname + 1, Entity: p.mention.Entity}
		if g.longName(a, b) {
			return
		}
	}
}

// count is how often the article writes a name as m does.
func (g *gathered) count(m names.Mention) (n int) {
next:
	for _, o := range g.bodies {
		if o.End-o.First != m.End-m.First {
			continue
		}
		for i := range m.End - m.First {
			if !g.same(m.First+i, o.First+i) {
				continue next
			}
		}
		n++
	}
	return n
}

// report reports the rarer of two names, and of two that are as rare the later.
func (g *gathered) report(a, b names.Mention, s, t string, n, m int) {
	g.reportAs(a, b, s, t, n, m, false)
}

// reportAs reports two names, as a note where no more than that is sure.
func (g *gathered) reportAs(a, b names.Mention, s, t string, n, m int, note bool) {
	if m > n || m == n && b.First < a.First {
		a, b, s, t = b, a, t, s
	}
	f := checker.Finding{
		Severity: checker.Warning,
		Message:  fmt.Sprintf("One name in two forms: %s and %s", flat(g.In(b.Span)), flat(g.In(a.Span))),
		Why:      fmt.Sprintf("%q and %q", text.Fold(s), text.Fold(t)),
		Evidence: []checker.Evidence{g.Evidence(a.Span, "")},
	}
	if other := strings.Replace(flat(g.In(b.Span)), t, s, 1); g.Tokens[a.First].Case == g.Tokens[b.First].Case {
		f.Alternatives = []checker.Alternative{{Title: fmt.Sprintf("Write %q", other), Edits: []checker.Edit{g.Edit(b.Span, other)}}}
	}
	if note || g.cited(a, b) && spelling.Transcribed(s, t) {
		f.Severity = checker.Info
	}
	if slices.Contains(g.told, f.Message) || slices.ContainsFunc(g.places, b.Overlaps) {
		return
	}
	g.told, g.places = append(g.told, f.Message), append(g.places, b.Span)
	g.Report(b.Span, "", f)
}

// cited reports whether one of two names stands in a quotation and the other in none: what
// is quoted may be a document, which writes a foreign name in its own way.
func (g *gathered) cited(a, b names.Mention) bool { return g.quoted(a) != g.quoted(b) }

// quoted reports whether a name stands in a quotation.
func (g *gathered) quoted(m names.Mention) bool {
	for _, q := range g.Quotations {
		if !q.Reported && q.First <= m.First && m.End <= q.End {
			return true
		}
	}
	return false
}

// flat is a name on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }
