package leftover

import (
	"fmt"
	"unicode/utf8"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordNot     = text.Intern("not")
	wordInstead = text.Intern("instead")
	wordRather  = text.Intern("rather")
	wordThan    = text.Intern("than")
	wordOf      = text.Intern("of")
	wordAs      = text.Intern("as")
	misspelling = text.NewSet("misspelled misspelt")
)

// longestName is how many tokens of the wrong words are held against the text.
const longestName = 4

// words are the tokens [first, end) of a note.
type words struct{ first, end int }

func (w words) len() int { return w.end - w.first }

// correction reads a note that says what was wrong, and looks whether it still
// stands in the text: "Corrects spelling to Smith, not Smyth".
func (r *reader) correction(i int) {
	var right, wrong words
	switch {
	case misspelling.Has(r.Word(i)):
		j := i + 1
		for j < r.s.End && j < i+16 && r.Word(j) != wordAs {
			j++
		}
		wrong = r.phrase(j + 1)
	case r.isNote(i):
		j := i + 1
		for j < r.s.End && !r.turns(j) {
			j++
		}
		if j >= r.s.End {
			return
		}
		from := j + 1
		if r.Word(j) != wordNot {
			from++ // instead of, rather than
		}
		wrong = r.phrase(from)
		end := j
		if r.Word(end-1) == wordComma {
			end--
		}
		right = words{min(max(end-wrong.len(), i+1), end), end}
	}
	if wrong.len() == 0 {
		return
	}
	r.stands(right, wrong)
}

// isNote reports whether the word at token i opens a note on a correction, rather
// than a story in which somebody corrects something.
func (r *reader) isNote(i int) bool {
	switch {
	case r.blockFirst(i), i > r.s.First && opening.Has(r.Word(i-1)):
		return true
	case beVerb.Has(r.Word(i - 1)):
		return ofStory.Has(r.Word(i-2)) || ofStory.Has(r.Word(i-3)) || ofStory.Has(r.Word(r.s.First+1))
	}
	return corrects.Has(r.Word(i)) && ofStory.Has(r.Word(i-1))
}

var (
	beVerb   = text.NewSet("was been is")
	corrects = text.NewSet("corrects")
	ofStory  = text.NewSet("story article report item version headline")
)

// turns reports whether the right words end and the wrong ones begin at token j.
func (r *reader) turns(j int) bool {
	switch r.Word(j) {
	case wordNot:
		return r.Word(j-1) == wordComma
	case wordInstead:
		return r.Word(j+1) == wordOf
	case wordRather:
		return r.Word(j+1) == wordThan
	}
	return false
}

// phrase is the name or figure that begins at token i: capitals, or figures and the
// words that scale them.
func (r *reader) phrase(i int) words {
	if i >= r.s.End {
		return words{}
	}
	if opens.Has(r.Word(i)) {
		i++
	}
	end := i
	for end < r.s.End && end < i+longestName && (r.capital(end) || r.digits(end) || r.Tokens[end].Kind == text.Symbol || end > i && scale.Has(r.Word(end))) {
		end++
	}
	return words{i, max(i, end)}
}

var (
	opens = text.NewSet("\" “ ` ``")
	scale = text.NewSet("percent million billion trillion thousand pct km miles")
)

// stands reports where the wrong words still stand. A name with a slip is enough;
// other words must stand there and the right ones nowhere, since a text may name
// both with good reason.
func (r *reader) stands(right, wrong words) {
	note := r.Blocks[r.s.Block].Span
	slip := right.len() == 0 || right.len() == wrong.len() && r.slipOf(right, wrong)
	if slip && right.len() == 0 && r.Tokens[wrong.end-1].Kind == text.Digits {
		return
	}
	if !slip && (right.len() == 0 || r.find(right, note) >= 0) {
		return
	}
	at := r.find(wrong, note)
	if at < 0 || r.Span(wrong.first, wrong.end).Len() < 2 {
		return
	}
	span := r.Span(at, at+wrong.len())
	f := checker.Finding{
		Severity: checker.Warning, Message: fmt.Sprintf("A note corrects “%s”, and the text still has it", r.In(span)),
		Evidence: []checker.Evidence{r.Evidence(r.Span(r.s.First, r.s.End), "the note")},
	}
	if right.len() > 0 {
		with := r.Slice(right.first, right.end)
		f.Alternatives = []checker.Alternative{{Title: fmt.Sprintf("Write %q", with), Edits: []checker.Edit{r.Edit(span, with)}}}
	}
	r.Report(span, correction, f)
}

// find is the first place of the running text outside the note's block where the
// words stand as they are written, or −1.
func (r *reader) find(w words, note text.Span) int {
	for _, s := range r.Sentences {
		if !r.Role(s).Read() || note.Contains(r.Tokens[s.First].Span()) {
			continue
		}
		for i := s.First; i+w.len() <= s.End; i++ {
			if r.same(i, w) {
				return i
			}
		}
	}
	return -1
}

// same reports whether the words stand at token i too.
func (r *reader) same(i int, w words) bool {
	for k := range w.len() {
		if t, o := &r.Tokens[i+k], &r.Tokens[w.first+k]; t.Hash != o.Hash || t.Capital() != o.Capital() {
			return false
		}
	}
	return true
}

// slipOf reports whether one name is another with a slip of the pen: one word
// differs, begins alike, and is at most two letters off.
func (r *reader) slipOf(a, b words) bool {
	differ := 0
	for k := range a.len() {
		x, y := r.Token(a.first+k), r.Token(b.first+k)
		if x == y {
			continue
		}
		if differ++; !r.capital(a.first+k) || !near(x, y) {
			return false
		}
	}
	return differ == 1
}

// fewest is how many letters a name must have for one that is close to it to be the
// same with a slip.
const fewest = 4

// near reports whether two words begin with the same letter and differ in at most
// two letters between their like beginnings and ends.
func near(a, b string) bool {
	if utf8.RuneCountInString(a) < fewest || utf8.RuneCountInString(b) < fewest || a[0] != b[0] {
		return false
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	x, y := len(a), len(b)
	for x > i && y > i && a[x-1] == b[y-1] {
		x, y = x-1, y-1
	}
	return max(x-i, y-i) <= 2
}
