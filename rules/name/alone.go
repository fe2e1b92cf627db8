package name

import (
	"strings"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

// famous are surnames that copy writes without a given name.
var famous = text.NewSet(`khomeini khamenei reagan bush clinton obama trump biden putin stalin lenin trotsky hitler mussolini thatcher blair gandhi nehru mao marx castro
	saddam gorbachev yeltsin brezhnev khrushchev nixon carter ford kennedy johnson eisenhower truman roosevelt churchill merkel kohl mitterrand chirac
	sarkozy macron erdogan netanyahu sharon arafat assad mubarak shakespeare mozart beethoven bach wagner einstein darwin freud picasso newton napoleon
	caesar washington lincoln jefferson columbus mandela franco tito hussein dickens homer plato keynes racine moliere goethe schiller balzac tolstoy chekhov`)

// evidence is how much of what stands around a word shows that it is a person's.
type evidence uint8

const (
	nothing evidence = iota // it may be anything's: a word that begins a sentence
	some                    // it acts, owns, or has its capital within a sentence
	much                    // it speaks, or a title or an age stands beside it
)

// shown is what shows that a word is a person's.
func (b *word) shown() evidence {
	switch {
	case b.standing&(said|titled|aged) != 0:
		return much
	case b.standing&in != 0:
		return nothing
	case b.standing&(acts|owns|inside) != 0:
		return some
	}
	return nothing
}

// surnameAlone reports a surname b that stands by itself and is near to the surname a
// of somebody the article names in full, where nobody else can be meant. Copy brings
// everybody in by a full name, so that a surname of nobody is by itself a sign.
func (g *gathered) surnameAlone(a, b *word) {
	w := g.Tokens[b.at].Word
	if b.apart < b.n || b.standing&(known|many) != 0 || famous.Has(w) {
		return
	}
	d := spelling.Distance(a.text, b.text, 2)
	fewest := min(spelling.Letters(a.text), spelling.Letters(b.text))
	shown := b.shown()
	switch {
	case names.Titled(w), spelling.Derived(a.text, b.text), plural(a.text, b.text) && shown < much, names.Ordinary(w) && shown < much, names.Generic(w) && shown < much:
		return
	case names.Given(w) && shown < much && !(shown == some && a.apart == 0 && d == 1):
		return
	}
	switch {
	case d == 1 && shown > nothing && spelling.Doubled(a.text, b.text):
	case g.swapped(a, b), fewest == 4 && d == 1 && len(a.text) == 5 && a.apart > 1 && b.n == 1 && b.standing&(acts|owns) != 0:
	case d == 1 && shown == much, d == 1 && fewest >= 5 && shown == some, d == 1 && fewest >= 6 && b.standing&in == 0:
	case d == 2 && fewest >= 6 && shown == much, d == 2 && fewest >= 7 && shown == some:
	case fewest >= 6 && spelling.SoundAlike(a.text, b.text) && shown > nothing:
	default:
		return
	}
	if b.n > a.n && d > 1 && shown < much {
		return // a firm, as like as not
	}
	if b.standing&firm != 0 || b.standing&brought != 0 && (d > 1 && fewest < 8 || fewest < 6) {
		return
	}
	if namesake(g.Tokens[a.at].Word, w) && (b.standing&brought != 0 || a.apart > 0 && b.n > 1 || games(g.Document) && g.strangers() > 1) {
		return
	}
	p := g.bearerOf(a)
	if p != nil && plural(b.text, a.text) && (!names.Given(g.Word(p.given)) || g.Word(p.mention.First-1) == the || shown < much && b.standing&(owns|acts) == 0) {
		return // the Mark Holloways
	}
	if p != nil && b.standing&titled != 0 {
		if m, ok := g.Names.At(b.at); ok && g.genders(p, &person{mention: m}) {
			return // Mr. Thorvaldsen, Ms. Torvaldsen
		}
	}
	if p != nil && b.at < p.mention.First && shown < much && b.standing&(acts|owns) == 0 {
		return // a town that is spoken of before the person is brought in
	}
	if p == nil || g.otherOffice(p, b) || g.together(a, b) || b.standing&aged != 0 && g.otherAge(p.mention.End, b.at+1) {
		return
	}
	g.report(p.mention, g.mentionAt(b.at), a.text, b.text, a.n, b.n)
}

// plural reports whether b is the plural of a.
func plural(a, b string) bool { return len(b) == len(a)+1 && b[len(a)] == 's' && b[:len(a)] == a }

// strangerAlone reports a surname that stands by itself, as people's do, and is near to
// the last word of a name that nothing but this shows to be a person's.
func (g *gathered) strangerAlone(a, b *word) bool {
	if b.standing&likely != 0 {
		a, b = b, a
	}
	w := g.Tokens[b.at].Word
	if b.standing&likely != 0 || b.apart < b.n || a.apart > 0 && b.n > 1 || b.standing&(known|many|firm|brought) != 0 || names.Ordinary(w) || names.Given(w) || names.Generic(w) || names.Titled(w) || famous.Has(w) {
		return false
	}
	d := spelling.Distance(a.text, b.text, 2)
	fewest := min(spelling.Letters(a.text), spelling.Letters(b.text))
	shown := b.shown()
	switch {
	case spelling.Derived(a.text, b.text), spelling.Inflected(a.text, b.text) && len(a.text) != len(b.text), strings.HasSuffix(b.text, "ians"):
		return false
	case d == 1 && fewest >= 7 && b.standing&in == 0, d == 2 && fewest >= 8 && shown == much:
	case d == 1 && fewest >= 6 && (shown == much || b.standing&(acts|owns) != 0 && b.standing&in == 0):
	default:
		return false
	}
	if g.together(a, b) {
		return false
	}
	for k := range g.people {
		if p := &g.people[k]; g.Tokens[p.surname].Hash == a.hash {
			g.report(p.mention, g.mentionAt(b.at), a.text, b.text, a.n, b.n)
			return true
		}
	}
	return false
}

// strangers counts the bare surnames, as it seems, that the article brings nobody in by.
func (g *gathered) strangers() (n int) {
	for k := range g.words {
		b := &g.words[k]
		if w := g.Tokens[b.at].Word; b.apart == b.n && b.standing&(acts|said|titled|owns) != 0 && b.standing&(known|in|many|firm) == 0 &&
			!names.Ordinary(w) && !names.Given(w) && !names.Generic(w) {
			n++
		}
	}
	return n
}

// speakers reports a surname b that stands once and is near to a, which stands more often,
// where the article names neither in full and both speak or have a title.
func (g *gathered) speakers(a, b *word) bool {
	w := g.Tokens[b.at].Word
	fewest := min(spelling.Letters(a.text), spelling.Letters(b.text))
	if a.n < 2 || b.n > 1 || b.apart < b.n || fewest < 6 && !(fewest == 5 && a.n > 2 && famous.Has(g.Tokens[a.at].Word)) || spelling.Distance(a.text, b.text, 1) > 1 ||
		names.Ordinary(w) || names.Given(w) || names.Generic(w) || names.Titled(w) || famous.Has(w) ||
		spelling.Derived(a.text, b.text) || spelling.Inflected(a.text, b.text) || namesake(g.Tokens[a.at].Word, w) || g.together(a, b) || games(g.Document) {
		return false
	}
	g.report(g.mentionAt(a.at), g.mentionAt(b.at), a.text, b.text, a.n, b.n)
	return true
}

// otherAge reports whether two ages stand after the tokens of two names.
func (g *gathered) otherAge(i, j int) bool {
	return g.Word(i) == comma && g.Word(j) == comma && max(i, j)+1 < len(g.Tokens) && g.Tokens[i+1].Kind == text.Digits && g.Tokens[j+1].Kind == text.Digits && !g.same(i+1, j+1)
}

// together reports whether two words stand close to each other in a sentence: who writes
// both there knows them for two.
func (g *gathered) together(a, b *word) bool {
	for _, s := range g.Sentences {
		x, y := -beside, -beside
		for i := s.First; i < s.End; i++ {
			switch g.Tokens[i].Hash {
			case a.hash:
				x = i
			case b.hash:
				y = i
			default:
				continue
			}
			if x-y < beside && y-x < beside {
				return true
			}
		}
	}
	return false
}

// beside is how many tokens two names that a writer sees together are apart at most.
const beside = 8
