package headline

import (
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

var (
	// storms stand before names that are given from a list.
	storms = text.NewSet("hurricane typhoon cyclone storm")
	// offices are those that one person holds at a time, or few do.
	offices = text.NewSet(`minister president premier chancellor senator sen rep congressman congresswoman gov governor mayor judge justice secretary ambassador
		commissioner pope cardinal archbishop bishop king queen prince princess general admiral colonel sheriff coach chairman ceo speaker prosecutor`)
	genitive = text.Intern("'s")
	stop     = text.Intern(".")
)

// bearers reports a headline's name that the story does not have, where the story has
// another in its place: another storm, another holder of the office, another country
// that a firm is of.
func (st *story) bearers(l *line) bool {
	for i := l.First; i+1 < l.End; i++ {
		w := l.Word(i)
		storm, office := storms.Has(w), offices.Has(w)
		if !storm && !office {
			continue
		}
		k := i + 1
		if l.Word(k) == stop && k+1 < l.End {
			k++ // Sen. Harding
		}
		n := &l.Tokens[k]
		if n.Kind != text.Letters || n.Case != text.Title || int(n.End-n.Start) < shortest-1 || !st.strange(l, k) {
			continue
		}
		if storm && st.storm(l, i, k) || office && st.holder(l, i, k) {
			return true
		}
	}
	return st.country(l) || st.respelled(l)
}

// strange reports whether the word at token i of a line is a name for sure and stands
// nowhere in the story.
func (st *story) strange(l *line, i int) bool {
	w := l.Word(i)
	return !names.Ordinary(w) && !names.Generic(w) && !names.Titled(w) && st.lacks(l.Tokens[i].Hash)
}

// stands is how often a word is in the story.
func (st *story) stands(hash uint64) (n int) {
	for _, s := range st.sentences {
		for i := s.First; i < s.End; i++ {
			if st.Tokens[i].Hash == hash {
				n++
			}
		}
	}
	return n
}

// lacks reports whether no word of the story has a hash.
func (st *story) lacks(hash uint64) bool {
	for _, s := range st.sentences {
		for i := s.First; i < s.End; i++ {
			if st.Tokens[i].Hash == hash {
				return false
			}
		}
	}
	return true
}

// storm reports the storm of a line, its name at token k, where the story has one of
// another name.
func (st *story) storm(l *line, i, k int) bool {
	if titled(l) && !names.Given(l.Word(k)) {
		return false // Hurricane Prompts Massive Evacuations
	}
	other := -1
	for _, s := range st.sentences {
		for j := s.First + 1; j < s.End; j++ {
			if t := &st.Tokens[j]; !storms.Has(st.Tokens[j-1].Word) || t.Case != text.Title || names.Ordinary(t.Word) || names.Generic(t.Word) {
				continue
			}
			if other >= 0 && st.Tokens[other].Hash != st.Tokens[j].Hash {
				return false
			}
			if other < 0 {
				other = j
			}
		}
	}
	if other < 0 {
		return false
	}
	st.misnamed(l, i, k+1, st.Span(other-1, other+1))
	return true
}

// holder reports the holder of an office of a line, whose name stands at token k, where the
// story names another one, and nobody else has the office there.
func (st *story) holder(l *line, i, k int) bool {
	if titled(l) || names.Given(l.Word(k)) || k+1 < l.End && l.Tokens[k+1].Capital() {
		return false
	}
	found := -1
	for n := range st.Names.Offices {
		o := &st.Names.Offices[n]
		if l.within && o.First < l.End || o.Entity == found || !st.shares(o, l.Tokens[i].Hash) {
			continue // the line's own
		}
		if found >= 0 || o.Past {
			return false
		}
		found = o.Entity
	}
	if found < 0 {
		return false
	}
	e := &st.Names.Entities[found]
	if !e.Full() || len(e.Mentions) < 2 || mentions(l, e.Surname) {
		return false
	}
	for _, n := range e.Mentions {
		if m := st.Names.Mentions[n]; m.End-m.First > 1 && st.BlockOf(m.Span).Role == text.Prose {
			st.misnamed(l, i, k+1, m.Span)
			return true
		}
	}
	return false
}

// shares reports whether an office has a word.
func (st *story) shares(o *names.Office, hash uint64) bool {
	for i := o.First; i < o.End; i++ {
		if st.Tokens[i].Hash == hash {
			return true
		}
	}
	return false
}

// mentions reports whether a line has a word.
func mentions(l *line, word string) bool {
	for i := l.First; i < l.End; i++ {
		if spelling.Plain(l.Token(i)) == spelling.Plain(word) {
			return true
		}
	}
	return false
}

// country reports the country of a line's firm where the story says that the firm is of
// another, and does not name the line's at all.
func (st *story) country(l *line) bool {
	var of *names.Names
	for i := l.First; i < l.End-1; i++ {
		if !l.Tokens[i].Capital() || !names.Listed(l.Document, i, l.End) {
			continue
		}
		if of == nil {
			if of = st.Names; !l.within {
				of = names.Read(l.Document)
			}
		}
		m, ok := of.At(i)
		if !ok || m.First != i || of.Bearer(m).Kind != names.Country || of.Bearer(m).Code == "" {
			continue
		}
		j := m.End
		if l.Word(j) == genitive {
			j++
		} else if !m.Adjective {
			continue
		}
		for n := 0; n < 3 && j < l.End && (l.Tokens[j].Case == text.Lower || names.Ordinary(l.Word(j))); n++ {
			j++ // German chip maker Siltek
		}
		if st.otherCountry(l, i, j, of.Bearer(m).Code) {
			return true
		}
	}
	return false
}

// otherCountry reports the name at token j of a line whose country, at token i, is none of
// the story, where it has another there.
func (st *story) otherCountry(l *line, i, j int, code string) bool {
	for k := range st.Names.Entities {
		e := &st.Names.Entities[k]
		if e.Code != code {
			continue
		}
		for _, n := range e.Mentions {
			if m := st.Names.Mentions[n]; !l.within || m.First < l.First || m.First >= l.End {
				return false
			}
		}
	}
	n := 0
	for n < 4 && j+n < l.End && l.Tokens[j+n].Capital() {
		n++
	}
	for ; n > 0; n-- {
		if n == 1 && (names.Ordinary(l.Word(j)) || names.Titled(l.Word(j)) || names.Generic(l.Word(j))) {
			return false
		}
		for _, s := range st.sentences {
			for k := s.First; k+n <= s.End; k++ {
				if !st.repeats(l, j, k, n) {
					continue
				}
				if m, ok := st.modified(s.First, k); ok {
					st.misnamed(l, i, j+n, st.Span(m.First, k+n))
					return true
				}
			}
		}
	}
	return false
}

// repeats reports whether n tokens of a line are those of the story from k on.
func (st *story) repeats(l *line, j, k, n int) bool {
	for x := range n {
		if st.Tokens[k+x].Hash != l.Tokens[j+x].Hash {
			return false
		}
	}
	return true
}

// modified is the country that stands before the name at token k, with no more than words
// in lower case between: Spanish wine group Casa Ferraz.
func (st *story) modified(first, k int) (names.Mention, bool) {
	for i := k - 1; i >= first && k-i <= 5; i-- {
		if m, ok := st.Names.At(i); ok {
			e := st.Names.Bearer(m)
			if e.Kind != names.Country || e.Code == "" || !m.Adjective && st.Word(m.End) != genitive || joins.Has(st.Word(m.First-1)) && !st.Tokens[m.First].Space {
				return m, false
			}
			return m, true
		}
		if t := &st.Tokens[i]; t.Word != genitive && t.Case != text.Lower {
			break
		}
	}
	return names.Mention{}, false
}

// fewest is how many letters a word of a line must have to be a slip of the story's where
// a capital shows no name, or two letters of it differ.
const fewest = 6

// respelled reports a word of a line that the story does not have and that is a letter or
// two off from a name which it has.
func (st *story) respelled(l *line) bool {
	for i := l.First; i < l.End; i++ {
		t := &l.Tokens[i]
		if t.Kind != text.Letters || t.Case < text.Title || int(t.End-t.Start) < fewest || i > l.First && joins.Has(l.Word(i-1)) && !t.Space {
			continue
		}
		if w := t.Word; names.Given(w) || !st.strange(l, i) || names.Listed(l.Document, i, l.End) {
			continue
		}
		if _, ok := st.slipOf(l.Token(i), t.Hash); ok && i > l.First && !titled(l) {
			continue // found as a surname
		}
		if at := st.near(l, i); at >= 0 {
			st.misnamed(l, i, i+1, st.Span(at, at+1))
			return true
		}
	}
	return false
}

// near is the token of the one name of the story that a word of a line is near to, or −1.
func (st *story) near(l *line, i int) int {
	word, found := l.Token(i), -1
	for k := range st.Names.Mentions {
		m := &st.Names.Mentions[k]
		if m.Adjective || st.BlockOf(m.Span).Role != text.Prose {
			continue
		}
		e := &st.Names.Entities[m.Entity]
		for j := m.First; j < m.End; j++ {
			t := &st.Tokens[j]
			if t.Kind != text.Letters || t.Case < text.Title || int(t.End-t.Start) < fewest || names.Ordinary(t.Word) || names.Given(t.Word) || names.Generic(t.Word) {
				continue
			}
			if found >= 0 && t.Hash == st.Tokens[found].Hash {
				continue
			}
			s := st.Token(j)
			if e.Kind == names.Person && (word == s+"s" || word == s+"es") {
				return -1 // the Haldanes
			}
			if !respells(s, word, e.Kind == names.Person, titled(l)) {
				continue
			}
			if found >= 0 {
				return -1
			}
			found = j
		}
	}
	if found >= 0 && st.stands(st.Tokens[found].Hash) < 2 {
		return -1
	}
	return found
}

// respells reports whether a word is near to one of a name, a person's or another's; capitals
// says that every word of the line has one.
func respells(s, word string, person, capitals bool) bool {
	switch d := spelling.Distance(s, word, 2); {
	case d == 1:
	case d == 2 && !capitals && min(spelling.Letters(s), spelling.Letters(word)) > fewest && (person || spelling.SoundAlike(s, word)):
	default:
		return false
	}
	return !spelling.Derived(s, word) && (person || !spelling.Inflected(s, word))
}

// misnamed reports [i, end) of a line, whose name begins with the, against a place of the
// story.
func (st *story) misnamed(l *line, i, end int, there text.Span) {
	f := checker.Finding{
		Severity: checker.Warning,
		Message:  fmt.Sprintf("T%s has “%s”, the story “%s”", l.name[1:], l.Slice(i, end), st.In(there)),
		Why:      "the story does not have the name",
	}
	at := there
	if l.within {
		f.Evidence = []checker.Evidence{st.Evidence(there, "")}
		at = l.Span(i, end)
	}
	st.Report(at, "name", f)
}
