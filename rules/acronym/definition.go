package acronym

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// definition is a name with its acronym in brackets behind it.
type definition struct {
	*text.Document
	acronym    string
	at         int    // the acronym's token
	first, end int    // the tokens of the capitals before the bracket, which may begin with more than the name
	told       bool   // that it does not fit
	parts      []part // what may give the acronym its letters, in order
}

// part is a word of a name, or what a hyphen joins to one.
type part struct {
	token int
	from  int  // its first byte in the text
	to    int  // past its last
	small bool // of, the, and: it may be left out
}

// smallWords join the words of a name, and seldom give it a letter.
var smallWords = text.NewSet("of the and for in on to at with against by from de la le du des del da do et y e und für der a an")

// longestName is how many tokens a name may have.
const longestName = 16

// hyphens join the words of a name; clitic is the genitive's s.
var (
	hyphens   = text.NewSet("- ‑ & /")
	clitic    = text.Intern("'s")
	apostroph = text.NewSet("' ’")
)

// define reads the name before the bracket at token bracket: words with a capital,
// and small words between them.
func define(d *text.Document, s text.Sentence, bracket int) (def definition, ok bool) {
	def = definition{Document: d, acronym: d.Token(bracket + 1), at: bracket + 1, end: bracket, first: bracket}
	for i := bracket - 1; i >= max(s.First, bracket-longestName); i-- {
		t := &d.Tokens[i]
		switch {
		case t.Kind == text.Letters && t.Capital() && !(i == s.First && smallWords.Has(t.Word)):
			def.first = i
			continue
		case t.Kind == text.Letters && (smallWords.Has(t.Word) || t.Word == clitic), apostroph.Has(t.Word), hyphens.Has(t.Word):
			continue
		}
		break
	}
	for i := def.first; i < def.end; i++ {
		t := &d.Tokens[i]
		if t.Kind != text.Letters || t.Word == clitic {
			continue
		}
		def.parts = append(def.parts, part{i, int(t.Start), int(t.End), smallWords.Has(t.Word) && !t.Capital() || t.Case == text.Lower})
	}
	return def, def.words() >= 2
}

// words counts the words of the name that are not small.
func (d *definition) words() (n int) {
	for _, w := range d.parts {
		if !w.small {
			n++
		}
	}
	return n
}

// upper is a letter in upper case; other bytes stay.
func upper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c - ('a' - 'A')
	}
	return c
}

// fits reports whether the acronym can be made of the name: of the beginnings of its
// last words, of some of them more than one letter, the small words with or without.
// The words that say what kind of firm it is may be left out.
func (d *definition) fits() bool {
	for k := range d.parts {
		if !d.parts[k].small && d.from(k, 0) {
			return true
		}
	}
	return false
}

// from reports whether the acronym's letters from n on can be made of parts k and on.
func (d *definition) from(k, n int) bool {
	if n == len(d.acronym) {
		for _, w := range d.parts[k:] {
			if !w.small && !firms.Has(d.Tokens[w.token].Word) {
				return false
			}
		}
		return true
	}
	if k == len(d.parts) {
		return false
	}
	w := d.parts[k]
	if w.small && d.from(k+1, n) {
		return true
	}
	word := d.Text[w.from:w.to]
	for m := 0; m < len(word) && n+m < len(d.acronym) && upper(word[m]) == d.acronym[n+m]; m++ {
		if d.from(k+1, n+m+1) {
			return true
		}
	}
	return d.acronym[n] == 'X' && strings.ContainsAny(word, "xX") && d.from(k+1, n+1) // Exchange
}

// firms say what kind of firm or body it is.
var firms = text.NewSet("company co corp corporation inc ltd plc limited group ag sa nv spa holdings party")

// initials are the first letters of the last n words that are not small, and the
// token they begin at.
func (d *definition) initials(n int) (letters string, first int) {
	var b [mostLetters]byte
	left := n
	for _, w := range slices.Backward(d.parts) {
		if left > 0 && !w.small {
			left--
			b[left], first = upper(d.Text[w.from]), w.token
		}
	}
	if left > 0 {
		return "", 0
	}
	return string(b[:n]), first
}

// slip gives the first letters of the name where the acronym is they with a slip: one
// changed, or two that changed places, but not the first.
func (d *definition) slip() (should string, first int) {
	should, first = d.initials(len(d.acronym))
	if should == "" || should[0] != d.acronym[0] {
		return "", 0
	}
	differ := -1
	for i := range len(should) {
		if should[i] == d.acronym[i] {
			continue
		}
		switch {
		case differ < 0:
			differ = i
		case differ == i-1 && should[i] == d.acronym[differ] && should[differ] == d.acronym[i] && should[i+1:] == d.acronym[i+1:]:
			return should, first
		default:
			return "", 0
		}
	}
	return should, first
}

// core is the token at which the name begins that gives the acronym its letters, as
// far as that can be told.
func (d *definition) core() int {
	for k, w := range slices.Backward(d.parts) {
		if !w.small && d.from(k, 0) {
			return w.token
		}
	}
	if _, first := d.initials(len(d.acronym)); first > 0 {
		return first
	}
	return d.first
}

// bare are the words from the core on that are not small, by their first letters.
func (d *definition) bare() (out []string) {
	core := d.core()
	for _, w := range d.parts {
		if w.token >= core && !w.small {
			out = append(out, stem(d.Text[w.from:w.to]))
		}
	}
	return out
}

// stem is what two spellings and two forms of a word share: Organisation,
// Organization.
func stem(word string) string {
	word = text.Fold(word)
	return word[:min(len(word), 5)]
}

// sameName reports whether two definitions are of one name.
func (d *definition) sameName(o *definition) bool {
	a, b := d.bare(), o.bare()
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// apart reports whether two names differ in a word, so that neither is the other with
// a word left out.
func (d *definition) apart(o *definition) bool {
	a, b := d.bare(), o.bare()
	if len(a) != len(b) {
		return false
	}
	differ := 0
	for i := range a {
		if a[i] != b[i] {
			if a[i][:min(3, len(a[i]))] == b[i][:min(3, len(b[i]))] {
				return false // one word in two forms
			}
			differ++
		}
	}
	return differ > 0
}
