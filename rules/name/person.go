package name

import (
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

// relatives reports two long surnames of people with other given names, one letter
// apart: those of one family are written in one way.
func (g *gathered) relatives(a, b *word) {
	if b.n > a.n {
		a, b = b, a
	}
	p, q := g.bearerOf(a), g.bearerOf(b)
	if p == nil || q == nil || g.same(p.given, q.given) || min(spelling.Letters(a.text), spelling.Letters(b.text)) < 9 || spelling.Distance(a.text, b.text, 1) > 1 ||
		namesake(g.Tokens[a.at].Word, g.Tokens[b.at].Word) || g.together(a, b) {
		return
	}
	if spelling.Inflected(a.text, b.text) || !spelling.Shuffled(a.text, b.text) && !g.related(p.mention) && !g.related(q.mention) {
		return // Kovalenko, Kovalenka
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
	if g.tail(a, b) || g.tail(b, a) {
		return true
	}
	sameGiven, sameSurname := g.same(a.given, b.given), g.same(a.surname, b.surname)
	if sameGiven == sameSurname {
		return sameGiven && g.middle(a, b) || !sameGiven && g.nickname(a, b)
	}
	x, y := a.given, b.given
	if sameGiven {
		x, y = a.surname, b.surname
	}
	s, t := g.Token(x), g.Token(y)
	if spelling.Plain(s) == spelling.Plain(t) || roman(s) && roman(t) {
		return false
	}
	if g.beside(a.mention, b.mention) || sameSurname && shortForm(s, t) {
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
		case g.related(b.mention) || g.related(a.mention) || g.genders(a, b) && (spelling.Derived(s, t) || s[len(s)-1] == 'a' || t[len(t)-1] == 'a'):
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

// beside reports whether two full names stand in one sentence: who writes both out there
// knows them for two.
func (g *gathered) beside(a, b names.Mention) bool {
	for _, s := range g.Sentences {
		if s.First <= a.First && a.First < s.End {
			return s.First <= b.First && b.First < s.End
		}
	}
	return false
}

// genders reports whether one of two people is a man and the other a woman.
func (g *gathered) genders(a, b *person) bool {
	x, y := g.Names.Entities[a.mention.Entity].Gender, g.Names.Entities[b.mention.Entity].Gender
	return x != names.Either && y != names.Either && x != y
}

// tail reports b, a name of two words, for the last two of a with one of them misspelled:
// Maria Lopez Ortega, Lopez Ortego.
func (g *gathered) tail(a, b *person) bool {
	x, y := a.surname-1, b.mention.First
	if a.mention.End-a.mention.First < 3 || a.surname != a.mention.End-1 || b.mention.End != y+2 || g.Tokens[x].Kind != text.Letters || x == a.given {
		return false
	}
	if g.same(x, y) == g.same(x+1, y+1) {
		return false
	}
	if g.same(x, y) {
		x, y = x+1, y+1
	}
	s, t := g.Token(x), g.Token(y)
	d, fewest := spelling.Distance(s, t, 2), min(spelling.Letters(s), spelling.Letters(t))
	if d == 0 || d > 2 || fewest < 5 || d == 2 && fewest < 7 || g.together(&word{hash: g.Tokens[x].Hash}, &word{hash: g.Tokens[y].Hash}) {
		return false
	}
	g.report(a.mention, b.mention, s, t, a.n, b.n)
	return true
}

// middle reports two names of which one word between the first and the last differs by a
// letter: Park Geun-hye, Park Guen-hye.
func (g *gathered) middle(a, b *person) bool {
	m, n := a.mention, b.mention
	if m.End-m.First != n.End-n.First {
		return false
	}
	at := -1
	for i := range m.End - m.First {
		if !g.same(m.First+i, n.First+i) {
			if at >= 0 {
				return false
			}
			at = i
		}
	}
	if at <= 0 {
		return false
	}
	s, t := g.Token(m.First+at), g.Token(n.First+at)
	if min(spelling.Letters(s), spelling.Letters(t)) < fewestLetters || spelling.Distance(s, t, 1) != 1 || g.together(&word{hash: g.Tokens[m.First+at].Hash}, &word{hash: g.Tokens[n.First+at].Hash}) {
		return false
	}
	g.report(m, n, s, t, a.n, b.n)
	return true
}

// nickname reports two people with one office whose surnames are one letter apart and
// whose given names begin alike: Charles Grassby, Chuck Grasby.
func (g *gathered) nickname(a, b *person) bool {
	s, t := g.Token(a.surname), g.Token(b.surname)
	if initial(g.Token(a.given)) != initial(g.Token(b.given)) || spelling.Distance(s, t, 1) != 1 || min(spelling.Letters(s), spelling.Letters(t)) < 6 ||
		spelling.Inflected(s, t) || g.offices(a, b) != shared || namesake(g.Word(a.surname), g.Word(b.surname)) || g.related(a.mention) || g.related(b.mention) {
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
		twin twins sibling siblings parents parent grandfather grandmother grandson granddaughter couple married widow widower family families
		spouse married namesake stepson stepfather`)
)
