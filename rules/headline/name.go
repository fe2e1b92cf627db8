package headline

import (
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// shortest is how many bytes a surname must have for one letter of it to be a slip.
const shortest = 5

// names reports a headline's name that is a person's surname of the story with one
// letter changed.
func (st *story) names(l *line) {
	if titled(l) {
		return
	}
	for i := l.First + 1; i < l.End; i++ {
		t := &l.Tokens[i]
		if t.Kind != text.Letters || t.Case != text.Title || int(t.End-t.Start) < shortest || !t.Space && !slugged(l, i) {
			continue
		}
		e, ok := st.slipOf(l.Token(i), t.Hash)
		if !ok {
			continue
		}
		m := st.Names.Mentions[e.Mentions[0]]
		at := st.Span(m.End-1, m.End)
		f := checker.Finding{
			Severity: checker.Warning,
			Message:  fmt.Sprintf("The headline has “%s”, the story “%s”", l.Token(i), e.Surname),
		}
		if l.within {
			f.Evidence = []checker.Evidence{st.Evidence(at, "")}
			at = t.Span()
			f.Alternatives = []checker.Alternative{{Title: fmt.Sprintf("Write %q", e.Surname), Edits: []checker.Edit{st.Edit(at, e.Surname)}}}
		}
		st.Report(at, "name", f)
	}
}

// slugged reports whether token i follows a wire's slug: UPDATE 2-Okafor to go.
func slugged(l *line, i int) bool {
	return i > l.First+1 && joins.Has(l.Word(i-1)) && l.Tokens[i-2].Kind == text.Digits
}

// titled reports whether a headline has a capital on every word, so that a capital
// shows no name.
func titled(l *line) bool {
	lower := 0
	for i := l.First; i < l.End; i++ {
		if t := &l.Tokens[i]; t.Kind == text.Letters && t.Case == text.Lower && t.End-t.Start > 3 {
			lower++
		}
	}
	return lower < 2
}

// slipOf finds a person of the story, named there in full, whose surname is one
// letter off a word that the story does not have.
func (st *story) slipOf(word string, hash uint64) (names.Entity, bool) {
	var found names.Entity
	ok := false
	for _, e := range st.Names.Entities {
		if e.Kind != names.Person || !e.Full() || e.Surname == word || !oneOff(e.Surname, word) {
			continue
		}
		m := st.Names.Mentions[e.Mentions[0]]
		if st.Token(m.End-1) == e.Surname && st.BlockOf(m.Span).Role == text.Prose {
			found, ok = e, true
			break
		}
	}
	if !ok {
		return found, false
	}
	for _, s := range st.sentences {
		for i := s.First; i < s.End; i++ {
			if st.Tokens[i].Hash == hash {
				return found, false // somebody else's name
			}
		}
	}
	return found, true
}

// oneOff reports whether two words that begin alike are one letter apart: changed,
// dropped, added, or two that changed places. A final s is no slip.
func oneOff(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < shortest || len(b)-len(a) > 1 || a[0] != b[0] {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(b) > len(a) {
		return a[i:] == b[i+1:] && (i < len(a) || b[i] != 's')
	}
	return i < len(a) && (a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:])
}
