package name

import (
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
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
	if roman(g.Token(i)) && roman(g.Token(j)) {
		return false
	}
	if x.Kind != text.Letters || y.Kind != text.Letters || plainWord(x.Word) && plainWord(y.Word) || g.known(i, i+1) && g.known(j, j+1) ||
		names.Given(x.Word) && names.Given(y.Word) {
		return false
	}
	s, t := g.Token(i), g.Token(j)
	fewest := min(spelling.Letters(s), spelling.Letters(t))
	switch d := spelling.Distance(s, t, 2); {
	case d == 0, spelling.Inflected(s, t), coined(s, t):
		return false
	case d == 1 && fewest >= 6, d == 1 && fewest >= 5 && alike > 0, d == 2 && fewest >= 7 && alike > 0, d == 2 && fewest >= 5 && (alike > 1 || alike == 1 && a.End-a.First >= 3):
	case alike > 0 && g.compounds(a, b, s, t):
	default:
		return false
	}
	if !g.within(b, x.Hash) && !g.within(a, y.Hash) && g.together(&word{hash: x.Hash}, &word{hash: y.Hash}) {
		return false // one and the other
	}
	g.report(a, b, s, t, max(1, g.count(a)), max(1, g.count(b)))
	return true
}

// within reports whether a word is one of a name's.
func (g *gathered) within(m names.Mention, hash uint64) bool {
	for i := m.First; i < m.End; i++ {
		if g.Tokens[i].Hash == hash {
			return true
		}
	}
	return false
}

// listed reports whether name b stands right after a and a word or a mark that joins two.
func listed(p *checker.Pass, a, b names.Mention) bool {
	n := b.First - a.End
	return n > 0 && n < 4 && (joins.Has(p.Word(a.End)) || joins.Has(p.Word(b.First-1)))
}

var joins = text.NewSet("and or & , / v vs versus against")

// roman reports whether a word is a Roman numeral.
func roman(s string) bool { return strings.Trim(s, "IVXLC") == "" }

// plainWord reports whether a word is written without a capital elsewhere, or says of what
// kind a body is, or what office somebody has.
func plainWord(w text.Word) bool {
	return names.Ordinary(w) || names.Generic(w) || names.Titled(w)
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
	for _, o := range g.bodies {
		if g.repeats(m, o) {
			n++
		}
	}
	return n
}

// repeats reports whether two names are written alike.
func (g *gathered) repeats(m, o names.Mention) bool {
	if o.End-o.First != m.End-m.First {
		return false
	}
	for i := range m.End - m.First {
		if !g.same(m.First+i, o.First+i) {
			return false
		}
	}
	return true
}
