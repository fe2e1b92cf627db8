package name

import (
	"strings"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

// thing reports a word that stands once and is near to another that stands more often,
// where neither is a person's.
func (g *gathered) thing(a, b *word) {
	if b.n > a.n {
		a, b = b, a
	}
	if lookalikes.Has(g.Tokens[b.at].Word) || shortForm(a.text, b.text) {
		return
	}
	both := a.standing | b.standing
	if (a.standing^b.standing)&known != 0 {
		g.wellKnown(a, b)
		return
	}
	x, y := g.Tokens[a.at].Word, g.Tokens[b.at].Word
	if a.shown() == much && b.shown() == much && both&(known|first|within|body|brought) == 0 && g.speakers(a, b) {
		return
	}
	swapped := g.swapped(a, b)
	if both&(known|first|family|titled) != 0 && !swapped || (b.standing&within != 0 || a.standing&within != 0 && a.apart == 0) && !swapped || names.Ordinary(x) || names.Ordinary(y) || names.Given(x) || names.Given(y) || names.Generic(x) || names.Generic(y) {
		return
	}
	if g.together(a, b) {
		return
	}
	if g.Tokens[a.at].Case == text.Upper && a.standing&dateline == 0 || g.Tokens[b.at].Case == text.Upper && b.standing&dateline == 0 {
		return
	}
	if b.standing&(said|titled) != 0 && a.standing&(said|titled|body|acts|owns) == 0 || b.standing&(said|titled) == 0 && a.standing&(said|titled) != 0 && b.standing&in != 0 {
		return // somebody of a name like a mountain's
	}
	d := spelling.Distance(a.text, b.text, 2)
	fewest := min(spelling.Letters(a.text), spelling.Letters(b.text))
	towns := a.standing&(in|joined) != 0 && b.standing&(in|joined) != 0 && both&in != 0
	switch {
	case swapped:
	case d == 1 && fewest >= 6 && b.n == 1 && (a.n > 1 || g.prefixed(a.at-2) && g.prefixed(b.at-2)):
	case d == 1 && fewest >= 6 && b.n == 1 && (towns || b.datelined(a) || a.datelined(b)):
	case (d == 1 && fewest >= 6 || d == 2 && fewest >= 8 && spelling.SoundAlike(a.text, b.text)) && (a.standing&body != 0 && b.standing&alone != 0 || b.standing&body != 0 && a.standing&alone != 0) && (a.standing|b.standing)&(said|acts|owns) != 0:
	case d == 2 && fewest >= 8 && b.n == 1 && a.text[:2] == b.text[:2] && (towns || a.n > 2 && a.text[len(a.text)-2:] == b.text[len(b.text)-2:]):
	default:
		return
	}
	g.report(g.mentionAt(a.at), g.mentionAt(b.at), a.text, b.text, a.n, b.n)
}

// swapped reports whether a word that stands once is one that stands more often with two
// letters changed about, or one of a longer word doubled.
func (g *gathered) swapped(a, b *word) bool {
	if b.n > 1 || a.n < 2 || b.standing&(first|titled) != 0 {
		return false
	}
	n := spelling.Letters(b.text)
	return n >= 5 && spelling.Swapped(a.text, b.text) ||
		n >= 6 && a.n > 2 && spelling.Doubled(a.text, b.text) && !namesake(g.Tokens[a.at].Word, g.Tokens[b.at].Word)
}

// datelined reports whether a is the town of the dateline and b, which is no person's, may
// be the same.
func (b *word) datelined(a *word) bool {
	return a.standing&dateline != 0 && b.standing&(article|in|joined|inside) != 0 && b.standing&(said|titled) == 0
}

// country reports whether one of two words is a country's name or a town's and the other is
// no form of it: no plural, no word for its people.
func (g *gathered) country(a, b *word) bool {
	if b.standing&known != 0 {
		a, b = b, a
	}
	return len(a.text) == len(b.text) && names.KnownPlace(g.Tokens[a.at].Word) && !spelling.Derived(a.text, b.text) && b.text[len(b.text)-1] != 's' && !strings.HasSuffix(b.text, "i")
}

// wellKnown reports a word that stands once and is a slip for a name that the article
// writes right elsewhere and that is known before the article is read.
func (g *gathered) wellKnown(a, b *word) {
	if b.standing&known != 0 {
		a, b = b, a
	}
	w := g.Tokens[b.at].Word
	fewest := min(spelling.Letters(a.text), spelling.Letters(b.text))
	if b.n > 1 || b.standing&(family|first|within|titled) != 0 || g.Tokens[b.at].Case == text.Upper || names.Ordinary(w) || names.Given(w) || names.Generic(w) || fewest < 4 {
		return
	}
	if g.together(a, b) {
		return
	}
	d := spelling.Distance(a.text, b.text, 2)
	place := names.KnownPlace(g.Tokens[a.at].Word)
	if m, ok := g.Names.At(a.at); ok && !place {
		kind := g.Names.Entities[m.Entity].Kind
		place = kind == names.Country || kind == names.Place
	}
	switch {
	case fewest >= 7 && place:
		if d != 1 && !(spelling.SoundAlike(a.text, b.text) && spelling.Letters(b.text) >= 8) {
			return
		}
	case fewest >= 7:
		if d != 1 || len(a.text) == len(b.text) && !spelling.Shuffled(a.text, b.text) && !spelling.SoundAlike(a.text, b.text) {
			return // Wikipedia and Wikimedia are two bodies
		}
	case place && d == 1 && a.n > 1 && max(spelling.Letters(a.text), spelling.Letters(b.text)) > 4 && (b.standing&(said|aged|brought) == 0 || spelling.Doubled(a.text, b.text)):
	case g.swapped(a, b):
	default:
		return
	}
	g.report(g.mentionAt(a.at), g.mentionAt(b.at), a.text, b.text, a.n+1, b.n)
}

// lookalikes are names of their own one letter off a country's or a town's.
var lookalikes = text.NewSet(`zeeland mylan landon ghani japon brasil italia chili milano sedan soudan romana britannia columbia columbians marocco
	kenia parris berling londono perugia bolivar genova napoli torino firenze praha moskva wien roma lisboa columbo`)
