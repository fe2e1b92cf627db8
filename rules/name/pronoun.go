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
	own       = text.NewSet("he she his himself herself")
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
		g.ofOneself(k)
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
	for _, m := range g.Names.Mentions {
		if m.First < i && i-m.First < 90 && g.stranger(m) {
			return false
		}
	}
	g.tell(i, g.Token(i), g.Token(at[many]), at[many], "nobody else is named")
	return true
}

// ofOneself reports a pronoun that a sentence on a person means for that person, as it seems:
// Halloran said he would; Halloran sold his house.
func (g *gathered) ofOneself(k int) {
	m := g.Names.Mentions[k]
	e := &g.Names.Entities[m.Entity]
	if e.Kind != names.Person || e.Gender == names.Either || !g.begins(m.First) || !g.BlockOf(m.Span).Role.Running() {
		return
	}
	i, says := g.says(m.End), true
	if i < 0 {
		i, says = g.clause(k), false
	}
	if i < 0 || genderOf(g.Tokens[i].Word) == e.Gender {
		return
	}
	other := genderOf(g.Tokens[i].Word)
	reach := 90 // tokens in which nobody else may have been spoken of
	if !says {
		reach = 150
	}
	for j := k - 1; j >= 0 && m.First-g.Names.Mentions[j].First < reach; j-- {
		o := g.Names.Mentions[j]
		if x := &g.Names.Entities[o.Entity]; o.Entity != m.Entity && x.Gender != e.Gender && (x.Kind == names.Person || !says && g.stranger(o)) {
			return
		}
	}
	for j := m.First - 1; j >= 0 && m.First-j < reach; j-- {
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
	if n, m := g.often(right), g.often(wrong); 2*n < m || !says && n < 2*m {
		return
	}
	if j := g.confirmed(e, k); j >= 0 {
		g.tell(i, g.Token(i), g.Token(j), j, fmt.Sprintf("“%s” of %s", g.Token(i), e.Name))
	}
}

// stranger reports whether a name of one word, of nobody knows what, may be somebody's.
func (g *gathered) stranger(m names.Mention) bool {
	return m.End == m.First+1 && g.Names.Entities[m.Entity].Kind == names.Other && g.Word(m.First-1) != opening // (Reuters)
}

// begins reports whether a name at token i begins a sentence, or a title before it does.
func (g *gathered) begins(i int) bool {
	if i > 0 && names.Titled(g.Word(i-1)) && g.Tokens[i-1].Capital() {
		i--
	}
	return i == 0 || g.Tokens[i-1].Kind != text.Letters
}

// says is the pronoun that stands right after a verb of saying at token i, or −1.
func (g *gathered) says(i int) int {
	if !saying.Has(g.Word(i)) {
		return -1
	}
	i++
	if hearers.Has(g.Word(i)) {
		i++
	}
	if g.Word(i) == that {
		i++
	}
	if w := g.Word(i); w == he || w == she {
		return i
	}
	return -1
}

// clause is the first pronoun after mention k in its sentence that may be the person's own,
// or −1 where somebody else is spoken of before it.
func (g *gathered) clause(k int) int {
	const longest = 20 // tokens
	m := g.Names.Mentions[k]
	end := min(len(g.Tokens), m.End+longest)
	if k+1 < len(g.Names.Mentions) {
		if n := g.Names.Mentions[k+1]; g.Names.Entities[n.Entity].Kind <= names.Person { // or of nobody knows what
			end = min(end, n.First)
		}
	}
	for i := m.End; i < end; i++ {
		t := &g.Tokens[i]
		switch {
		case t.Kind == text.Punct && t.Word != comma:
			return -1
		case own.Has(t.Word):
			return i
		case genderOf(t.Word) != names.Either, men.Has(t.Word), ladies.Has(t.Word), relatives.Has(t.Word), t.Case == text.Lower && names.Titled(t.Word) && !names.Modifies(t.Word):
			return -1
		}
	}
	return -1
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
