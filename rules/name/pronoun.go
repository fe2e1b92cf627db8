package name

import (
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// pronounKind is the kind of findings of he and she.
const pronounKind = "pronoun"

var (
	he        = text.Intern("he")
	she       = text.Intern("she")
	him       = text.Intern("him") // somebody else than the one whom the sentence begins with
	that      = text.Intern("that")
	masculine = text.NewSet("he his him himself")
	feminine  = text.NewSet("she her hers herself")
	// men and women are nouns that he and she may stand for, and people are nouns that
	// either may.
	men = text.NewSet(`man men husband husbands son sons father fathers brother brothers boy boys king prince uncle nephew grandfather grandson boyfriend widower
		gentleman gentlemen spokesman chairman policeman businessman congressman fisherman gunman salesman actor waiter monk pope god lord mr sir fireman
		twin twins baby child children`)
	ladies = text.NewSet(`woman women wife wives daughter daughters mother mothers sister sisters girl girls queen princess aunt niece grandmother granddaughter
		girlfriend widow lady ladies spokeswoman chairwoman policewoman businesswoman congresswoman actress waitress nun mrs ms miss dame ship vessel boat yacht
		twin twins baby child children country nation church`)
	oneOf    = text.NewSet("a an another one every each any no")
	others   = text.NewSet("person individual other one killer thief")
	hearers  = text.NewSet("reporters journalists lawmakers")
	opposite = [...]*text.Table[struct{}]{names.Male: men, names.Female: ladies}
)

// genderOf is what a pronoun says of the one it stands for.
func genderOf(w text.Word) names.Gender {
	switch {
	case masculine.Has(w):
		return names.Male
	case feminine.Has(w):
		return names.Female
	}
	return names.Either
}

// pronouns reports a pronoun that cannot stand for the one it must stand for.
func (g *gathered) pronouns() {
	people, only := 0, -1
	for i := range g.Names.Entities {
		if e := &g.Names.Entities[i]; e.Kind == names.Person {
			people++
			only = i
		}
	}
	if people == 0 || !masculine.In(g.Document) && !feminine.In(g.Document) {
		return
	}
	if people == 1 && g.Names.Entities[only].Full() && masculine.In(g.Document) && feminine.In(g.Document) && g.alone() {
		return
	}
	for k := range g.Names.Mentions {
		g.saysOf(k)
	}
}

// alone reports the one pronoun of its gender in an article that names one person,
// where nobody else is spoken of whom it might stand for.
func (g *gathered) alone() bool {
	var counts [3]int
	var at [3]int
	for _, s := range g.Sentences {
		if !g.Role(s).Running() {
			continue
		}
		for i := s.First; i < s.End; i++ {
			if x := genderOf(g.Tokens[i].Word); x != names.Either && !g.quoted(names.Mention{First: i, End: i + 1}) {
				counts[x]++
				at[x] = i
			}
		}
	}
	few, many := names.Male, names.Female
	if counts[few] > counts[many] {
		few, many = many, few
	}
	if counts[few] != 1 || counts[many] < 2 || opposite[few].In(g.Document) {
		return false
	}
	i := at[few]
	for k := i - 1; k >= 0 && i-k < 90; k-- {
		t := &g.Tokens[k]
		if t.Kind == text.Letters && t.Case == text.Lower && (names.Titled(t.Word) && !names.Modifies(t.Word) || oneOf.Has(t.Word) && others.Has(g.Word(k+1))) {
			return false
		}
	}
	g.tell(i, g.Token(i), g.Token(at[many]), at[many], "nobody else is named")
	return true
}

// saysOf reads what a person is said to say of himself or herself: Halloran said she.
func (g *gathered) saysOf(k int) {
	m := g.Names.Mentions[k]
	e := &g.Names.Entities[m.Entity]
	if e.Kind != names.Person || e.Gender == names.Either || m.First > 0 && g.Tokens[m.First-1].Kind == text.Letters || !saying.Has(g.Word(m.End)) {
		return
	}
	i := m.End + 1
	if hearers.Has(g.Word(i)) {
		i++
	}
	if g.Word(i) == that {
		i++
	}
	w := g.Word(i)
	if w != he && w != she || genderOf(w) == e.Gender || !g.BlockOf(m.Span).Role.Running() {
		return
	}
	other := genderOf(w)
	for j := k - 1; j >= 0 && m.First-g.Names.Mentions[j].First < 90; j-- {
		if o := g.Names.Mentions[j]; o.Entity != m.Entity && g.Names.Entities[o.Entity].Kind == names.Person && g.Names.Entities[o.Entity].Gender != e.Gender {
			return
		}
	}
	for j := m.First - 1; j >= 0 && m.First-j < 90; j-- {
		if opposite[other].Has(g.Tokens[j].Word) || genderOf(g.Tokens[j].Word) == other {
			return
		}
	}
	// One more sign that the article takes the person for the other: a pronoun of the
	// right gender right after another mention.
	right, wrong := masculine, feminine
	if e.Gender == names.Female {
		right, wrong = feminine, masculine
	}
	if 2*g.often(right) < g.often(wrong) {
		return
	}
	if j := g.confirmed(e, k); j >= 0 {
		g.tell(i, g.Token(i), g.Token(j), j, fmt.Sprintf("“%s” of %s", g.Token(i), e.Name))
	}
}

// confirmed is a pronoun of a person's gender that follows a mention other than k before
// anybody else is named and before any pronoun of the other gender, or −1.
func (g *gathered) confirmed(e *names.Entity, k int) int {
	const reach = 60 // tokens
	for _, n := range e.Mentions {
		if n == k {
			continue
		}
		end := min(len(g.Tokens), g.Names.Mentions[n].End+reach)
		for o := n + 1; o < len(g.Names.Mentions); o++ {
			if m := g.Names.Mentions[o]; m.Entity != g.Names.Mentions[n].Entity && g.Names.Entities[m.Entity].Kind == names.Person {
				end = min(end, m.First)
				break
			}
		}
		for j := g.Names.Mentions[n].End; j < end; j++ {
			if x := genderOf(g.Tokens[j].Word); x != names.Either && g.Tokens[j].Word != him {
				if x == e.Gender {
					return j
				}
				break
			}
		}
	}
	return -1
}

// often is how often the article has one of some words.
func (g *gathered) often(words *text.Table[struct{}]) (n int) {
	for i := range g.Tokens {
		if words.Has(g.Tokens[i].Word) {
			n++
		}
	}
	return n
}

func (g *gathered) tell(i int, here, there string, at int, why string) {
	g.Report(g.Span(i, i+1), pronounKind, checker.Finding{
		Severity: checker.Warning,
		Message:  fmt.Sprintf("“%s” and “%s” of one person", text.Fold(here), text.Fold(there)),
		Why:      why,
		Evidence: []checker.Evidence{g.Evidence(g.Span(at, at+1), "")},
	})
}
