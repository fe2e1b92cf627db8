package name

import (
	"math/bits"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

// standing says how a word with a capital stands in an article: what shows whether it
// names a person, a body or a town.
type standing uint32

const (
	alone    standing = 1 << iota // no part of a longer name
	family                        // the last word of a person's full name
	first                         // the first word of one, or one between
	body                          // the first word of a longer name of something else
	within                        // another word of one
	said                          // beside a verb of saying, or before who
	titled                        // after a title or an address
	acts                          // before a verb
	owns                          // before a genitive's s
	in                            // after a preposition of place
	many                          // after the, with an s at its end
	joined                        // after of or to
	known                         // known before the article was read
	aged                          // before an age
	inside                        // where a capital letter shows a name, not at a sentence's beginning
	likely                        // the last word of a name that may be a person's
	dateline                      // the first word of the article, before a comma or a dash
	article                       // after the
	firm                          // before shares, or said it
	brought                       // after a calling in lower case, or before one with an article: the guard Hartman; Hartman, a guard
)

// word is one word that the article writes with a capital.
type word struct {
	text     string
	hash     uint64
	at       int // the token where it stands first
	n        int // how often it stands
	apart    int // how often it stands alone
	standing standing
	letters  uint32 // a bit for each, from a on; 0 where the word is not ASCII
	next     int    // the next word with the same initial, or −1
}

// person is a bearer whom the article names in full, as one mention writes it.
type person struct {
	mention names.Mention
	given   int // tokens
	surname int
	n       int // how often the article writes the name so
	sure    bool
}

// gathered are the words of one article.
type gathered struct {
	*checker.Pass
	words   []word
	heads   [27]int // by initial
	people  []person
	bodies  []names.Mention
	pairs   [][2]int        // indices of words that are near each other
	told    []string        // what was reported
	opening int             // the first token of the running text
	credits []text.Sentence // that say who worked on the story
	places  []text.Span     // and where
}

var unused = sync.Pool{New: func() any { return &gathered{} }}

// fewestLetters is how many letters a word must have to be held against another.
const fewestLetters = 4

// gather takes down the words of the article's running text that may be names.
func gather(p *checker.Pass) *gathered {
	g, _ := unused.Get().(*gathered) // it holds nothing else
	*g = gathered{Pass: p, words: g.words[:0], people: g.people[:0], bodies: g.bodies[:0], pairs: g.pairs[:0], credits: g.credits[:0]}
	for i := range g.heads {
		g.heads[i] = -1
	}
	g.opening = -1
	g.credits = credited(p, g.credits[:0])
	next := 0 // the mention that may cover the next token
	mentions := p.Names.Mentions
	for _, s := range p.Sentences {
		if !p.Role(s).Running() || slices.Contains(g.credits, s) {
			continue
		}
		if g.opening < 0 {
			g.opening = s.First
		}
		for i := s.First; i < s.End; i++ {
			t := &p.Tokens[i]
			if t.Kind != text.Letters || t.Case < text.Title {
				continue
			}
			for next < len(mentions) && mentions[next].End <= i {
				next++
			}
			if next < len(mentions) && mentions[next].First <= i {
				m := mentions[next]
				if m.End == m.First+3 && g.prefixed(m.First) {
					i = m.First + 2 // al-Khatib
					g.single(i, s, &m)
					continue
				}
				if m.End-m.First > 1 {
					g.name(m)
					i = m.End - 1
					continue
				}
				g.single(i, s, &m)
				continue
			}
			if g.prefixed(i) {
				continue
			}
			if i+2 < s.End && g.Word(i+1) == hyphen && !g.Tokens[i+1].Space && g.Tokens[i+2].Case == text.Title {
				g.bodies = append(g.bodies, names.Mention{Span: g.Span(i, i+3), First: i, End: i + 3})
				i += 2
				continue
			}
			if !names.Ordinary(t.Word) {
				g.stray(i, s.End, next)
			}
			if !names.Ordinary(t.Word) || saying.Has(g.Word(i+1)) {
				g.single(i, s, nil)
			}
		}
	}
	return g
}

// stray takes down a name of several words that begins a sentence with a word nobody
// knows, so that it was not taken for one.
func (g *gathered) stray(i, limit, next int) {
	if next < len(g.Names.Mentions) {
		limit = min(limit, g.Names.Mentions[next].First)
	}
	j := i + 1
	for j < limit && j < i+5 {
		switch t := &g.Tokens[j]; {
		case t.Kind == text.Letters && t.Capital() && !names.Ordinary(t.Word):
			j++
			continue
		case t.Word == ampersand && j+1 < limit && g.Tokens[j+1].Capital():
			j += 2
			continue
		}
		break
	}
	if j > i+1 {
		m := names.Mention{Span: g.Span(i, j), First: i, End: j}
		g.bodies = append(g.bodies, m)
		if j <= i+3 && g.unknown(m) && j < len(g.Tokens) && g.Tokens[j].Case == text.Lower {
			g.person(m, i, j-1, false) // Aino Lehtonen beat her in two sets
			g.put(j-1, within|likely)
		}
	}
}

// name takes down a name of several words.
func (g *gathered) name(m names.Mention) {
	e := &g.Names.Entities[m.Entity]
	last := m.End - 1
	for last > m.First && (g.Tokens[last].Kind != text.Letters || names.Suffixed(g.Tokens[last].Word)) {
		last--
	}
	if e.Kind == names.Person {
		given := m.First
		if len(e.Surname) < len(e.Name) && e.Surname == g.Token(m.First) {
			given, last = last, m.First // Xi Jinping
		}
		g.person(m, given, last, true)
		for i := m.First; i < m.End; i++ {
			if i == last {
				g.put(i, family)
			} else if g.Tokens[i].Kind == text.Letters {
				g.put(i, first)
			}
		}
		return
	}
	kind, ending := body, standing(0)
	if m.End-m.First <= 4 && e.Kind == names.Other && g.unknown(m) {
		g.person(m, m.First, last, false)
		ending = likely
	}
	if g.Word(m.First+1) == of && names.Ordinary(g.Word(m.First)) && !names.Generic(g.Word(m.First)) && m.End > m.First+3 {
		m.First += 2 // Shares of Velmarin Shipping
		m.Span = g.Span(m.First, m.End)
	}
	g.bodies = append(g.bodies, m)
	for i := m.First; i < m.End; i++ {
		if t := &g.Tokens[i]; t.Kind == text.Letters && t.Capital() {
			if i == last {
				kind |= ending
			}
			g.put(i, kind)
			kind = within
		}
	}
	if k := g.find(m.First); k >= 0 && g.known(m.First, m.End) { // al-Qaida begins with no capital
		g.words[k].standing |= known
	}
}

// unknown reports whether a name of nobody knows what may be a person's.
func (g *gathered) unknown(m names.Mention) bool {
	for i := m.First; i < m.End; i++ {
		if t := &g.Tokens[i]; t.Case == text.Upper && t.End-t.Start > 1 || names.Generic(t.Word) || t.Kind == text.Digits {
			return false
		}
	}
	return !names.Ordinary(g.Tokens[m.First].Word) && !g.known(m.First, m.First+1)
}

func (g *gathered) person(m names.Mention, given, last int, sure bool) {
	for k := range g.people {
		o := &g.people[k]
		if g.same(o.surname, last) && g.repeats(o.mention, m) {
			o.n++
			return
		}
	}
	g.people = append(g.people, person{mention: m, given: given, surname: last, n: 1, sure: sure})
}

// known reports whether a known name stands at [i, end).
func (g *gathered) known(i, end int) bool { return names.Listed(g.Document, i, end) }

// single takes down a word that is no part of a longer name, if m is nil of none at all.
func (g *gathered) single(i int, s text.Sentence, m *names.Mention) {
	t := &g.Tokens[i]
	if t.End-t.Start < fewestLetters {
		return
	}
	st := g.around(i, s)
	if st == 0 {
		return
	}
	if m != nil {
		if e := &g.Names.Entities[m.Entity]; m.Adjective || e.Kind == names.Country || g.known(i, i+1) {
			st |= known
		}
	}
	g.put(i, st)
}

// around reads what stands beside the word at token i: 0 where that makes it a part of
// something else.
func (g *gathered) around(i int, s text.Sentence) standing {
	st, alone := g.following(i, s)
	if !alone || i == s.First {
		return st
	}
	return g.preceding(i, s, st)
}

// following reads what stands after the word at token i; ok is false where that says it
// all.
func (g *gathered) following(i int, s text.Sentence) (st standing, ok bool) {
	st = alone
	after := g.Word(i + 1)
	if i+1 < s.End {
		n := &g.Tokens[i+1]
		switch {
		case n.Kind == text.Letters && n.Capital() && names.Generic(n.Word) && (i == s.First || g.Tokens[i-1].Kind == text.Punct):
			return body, false // Velmarin Shipping rose
		case n.Kind == text.Letters && n.Capital() && !names.Ordinary(n.Word), n.Word == hyphen && !n.Space, n.Word == ampersand:
			return 0, false
		case n.Kind == text.Letters && n.Case == text.Lower && acting(g.Document, i+1):
			st |= acts
		}
	}
	switch {
	case saying.Has(after) && g.Word(i+2) == it:
		st |= acts // firms say that they do
	case saying.Has(after), who.Has(after):
		st |= said
	case property.Has(after):
		st |= firm
	case after == genitive:
		st |= owns
	case after == bracket && !g.Tokens[i+1].Space, g.Word(i+2) == sic:
		return within, false // Pittsburg[h]; Pittsburg (sic)
	case after == opening && glosses.Has(g.Word(i+2)):
		return within, false // Chornobyl (as others spell it)
	case after == comma && i+2 < s.End:
		st |= g.apposed(i + 2)
	}
	if s.First == g.opening && i == s.First && datelines.Has(after) {
		st |= dateline | in
	}
	return st, true
}

// prefixed reports whether the tokens at i and i+1 are an article that Arabic names begin
// with, and its hyphen.
func (g *gathered) prefixed(i int) bool {
	return prefixes.Has(g.Word(i)) && g.Word(i+1) == hyphen && !g.Tokens[i+1].Space
}

// apposed reads what stands at token i, after a name and a comma.
func (g *gathered) apposed(i int) standing {
	switch {
	case g.Tokens[i].Kind == text.Digits && breaks.Has(g.Word(i+1)):
		return aged // Hirvonpera, 24, has won: but Karamasli, 40 miles north
	case who.Has(g.Word(i)):
		return said
	case articles.Has(g.Word(i)):
		return acts | brought
	}
	return 0
}

// preceding reads what stands before the word at token i, which does not begin its
// sentence and whose standing by what follows is st.
func (g *gathered) preceding(i int, s text.Sentence, st standing) standing {
	after, k := g.Word(i+1), i-1
	if g.Tokens[k].Word == stop && k > s.First && names.Titled(g.Word(k-1)) {
		k-- // Gov. Arbelaez
	}
	if k > s.First && g.prefixed(k-1) {
		if k -= 2; k < s.First {
			return st // Al-Khatib
		}
	}
	b := &g.Tokens[k]
	before := b.Word
	switch {
	case spelled.Has(before), relatives.Has(before), before == opening && after == closing:
		return within // Holmer (pronounced Hallmer); her son Marten; Kobani (Kobane)
	case before == the && g.Text[g.Tokens[i].End-1] == 's':
		st |= many // the Holloways
	case b.Word == hyphen && !b.Space, b.Word == ampersand:
		return 0
	case b.Kind == text.Letters && names.Titled(b.Word):
		if st |= titled; b.Case == text.Lower {
			st |= brought
		}
	case b.Kind == text.Letters && b.Capital() && !names.Ordinary(b.Word):
		return 0
	}
	switch {
	case before == the:
		return st | article
	case b.Kind == text.Letters && before != andWord && before != or:
		st |= inside
	}
	switch {
	case saying.Has(before) && after != genitive && st&acts == 0:
		st |= said // said Duvivier: but said Mattel would gain
	case places.Has(before):
		st |= in
	case before == of, before == to:
		st |= joined
	}
	if st&(in|joined) != 0 && saying.Has(after) {
		st &^= said // the mayor of Karamasli said
	}
	return st
}

// acting reports whether the word at token i is a verb that a name stands before.
func acting(d *text.Document, i int) bool {
	t := &d.Tokens[i]
	if verbs.Has(t.Word) {
		return true
	}
	return t.End-t.Start > 4 && d.Text[t.End-2:t.End] == "ed"
}

// initial is the number of a word's first letter, with letters that sound alike made
// one.
func initial(s string) int {
	if s[0] >= utf8.RuneSelf {
		if s = spelling.Plain(s); s == "" {
			return 26
		}
	}
	switch c := s[0] | 0x20; c {
	case 'c', 'q':
		return 'k' - 'a'
	case 'y', 'j':
		return 'i' - 'a'
	case 'v':
		return 'w' - 'a'
	default:
		if c < 'a' || c > 'z' {
			return 26
		}
		return int(c - 'a')
	}
}

// find is the index of the word at token i, or −1.
func (g *gathered) find(i int) int {
	hash := g.Tokens[i].Hash
	for k := g.heads[initial(g.Token(i))]; k >= 0; k = g.words[k].next {
		if g.words[k].hash == hash {
			return k
		}
	}
	return -1
}

// put takes down the word at token i, and the words it is near to where it is new.
func (g *gathered) put(i int, st standing) {
	s := g.Token(i)
	h := initial(s)
	if k := g.find(i); k >= 0 {
		w := &g.words[k]
		w.n++
		if g.Tokens[w.at].Case == text.Upper && g.Tokens[i].Case != text.Upper {
			w.at, w.text = i, s
		}
		w.standing |= st
		if st&alone != 0 {
			w.apart++
		}
		return
	}
	n, letters := len(g.words), lettersOf(s)
	for k := g.heads[h]; k >= 0; k = g.words[k].next {
		if !unlike(g.words[k].letters, letters) && near(g.words[k].text, s) {
			g.pairs = append(g.pairs, [2]int{k, n})
		}
	}
	w := word{text: s, hash: g.Tokens[i].Hash, at: i, n: 1, standing: st, letters: letters, next: g.heads[h]}
	if st&alone != 0 {
		w.apart = 1
	}
	g.words = append(g.words, w)
	g.heads[h] = n
}

// lettersOf is a bit for each letter that a word has; 0 where it is not ASCII.
func lettersOf(s string) (letters uint32) {
	for i := range len(s) {
		switch c := s[i] | 0x20; {
		case s[i] >= utf8.RuneSelf:
			return 0
		case 'a' <= c && c <= 'z':
			letters |= 1 << (c - 'a')
		}
	}
	return letters
}

// vowels are the letters that SoundAlike does not hear.
var vowels = lettersOf("aeiouyhw")

// unlike reports whether the letters of two words show that they are not near: two
// changes leave no more than four letters that only one of them has, and words that
// sound alike have the same consonants.
func unlike(a, b uint32) bool {
	return a != 0 && b != 0 && bits.OnesCount32(a^b) > 4 && (a^b)&^vowels != 0
}

// near reports whether two words are close enough to be looked at: by their lengths and
// what they begin with, then by the letters.
func near(a, b string) bool {
	if d := len(a) - len(b); d > 3 || d < -3 {
		return false
	}
	if len(a) < fewestLetters || len(b) < fewestLetters {
		return false
	}
	if d := spelling.Distance(a, b, 2); d <= 2 {
		return d > 0
	}
	return spelling.SoundAlike(a, b)
}

var (
	hyphen    = text.Intern("-")
	ampersand = text.Intern("&")
	opening   = text.Intern("(")
	sic       = text.Intern("sic")
	bracket   = text.Intern("[")
	closing   = text.Intern(")")
	comma     = text.Intern(",")
	or        = text.Intern("or")
	of        = text.Intern("of")
	to        = text.Intern("to")
	stop      = text.Intern(".")
	the       = text.Intern("the")
	genitive  = text.Intern("'s")
	it        = text.Intern("it")

	saying    = text.NewSet("said says told added adds wrote argued explained noted recalled testified insisted replied predicted estimated warned joked commented declined acknowledged admitted conceded")
	who       = text.NewSet("who whose")
	property  = text.NewSet("shares stock stake workers employees staff customers products cars trucks plant plants stores officials executives management fans players unit units brand")
	breaks    = text.NewSet(", . ; ) who and")
	prefixes  = text.NewSet("al el ul as an ar ad at az")
	glosses   = text.NewSet("as also or formerly known called spelled spelt aka sometimes pronounced")
	datelines = text.NewSet(", - -- – — (")
	spelled   = text.NewSet("pronounced spelled spelt spells spelling called named known neighbor neighbour friend colleague classmate teammate roommate")
	articles  = text.NewSet("a an the")
	places    = text.NewSet("in at near from outside around throughout across towards toward into")
	verbs     = text.NewSet(`was is has had will would did does can could may might must should were went came took made gave left won lost ran led held
		spoke began became felt knew met paid put set sat saw sent stood thought kept got found bought sold built brought fell rose grew flew
		also later then now already still never again often once hit cut shot beat broke chose drew drove fought forgot heard hopes plans expects wants believes thinks faces joins leads works`)
)
