package reconcile

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

// Claims on names are grouped by what a slip of the pen leaves as it is. Within
// a group two forms are of one bearer where little differs: the capitals, a hyphen,
// a letter of one part of a person's name while the other part is the same.

// shortest is how many letters a part of a name must have for one letter of it to
// be a slip: below that, names one letter apart are other names (Jan, Jon).
const shortest = 5

// writing is one way in which a name is written.
type writing struct {
	text   string
	words  []string
	claims []int
	times  int    // how often it stands
	bare   string // the text without case, spaces and marks
	plain  string // without case and accents; made where it is asked for
}

// names holds the forms of names against each other.
func (g *Group) names() {
	var forms []writing
	at := map[string]int{}
	for i := range g.Claims {
		c := &g.Claims[i]
		written := c.Place.Text
		if !spaced(written) {
			written = strings.Join(strings.Fields(written), " ") // a name may go over the end of a line
		}
		k, ok := at[written]
		if !ok {
			k = len(forms)
			at[written] = k
			forms = append(forms, writing{text: written, words: c.Words, bare: text.Bare(written)})
		}
		forms[k].claims = append(forms[k].claims, i)
		forms[k].times += int(c.Nominal.Coef)
	}
	g.Facts = min(1, g.given())
	if len(forms) == 1 {
		return
	}
	// Where two forms stand as often, the one that came first is shown beside the
	// other.
	slices.SortStableFunc(forms, func(a, b writing) int { return b.times - a.times })
	// Only forms that share a word can be one name with a slip, or two in one file of
	// which one is a surname alone.
	shared := map[key][]int{}
	var keys []key
	var near []int
	for j := range forms {
		f := &forms[j]
		keys, near = g.keys(keys[:0], f), near[:0]
		for _, k := range keys {
			near = append(near, shared[k]...)
			shared[k] = append(shared[k], j)
		}
		slices.Sort(near) // the form that stands more often first
		for _, i := range slices.Compact(near) {
			if slip, variant := compareForms(&forms[i], f); slip != "" {
				g.slip(&forms[i], f, slip, variant)
				break
			}
		}
	}
}

// spaced reports whether nothing but single spaces stands between the words of a name
// in ASCII.
func spaced(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= utf8.RuneSelf || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			return false
		}
	}
	return true
}

// key is one of the things that a form shares with those that it may be a slip of.
type key struct {
	of   keyOf
	text string
}

type keyOf uint8

const (
	letters keyOf = iota
	firstWord
	lastWord
	file
)

// keys appends what a form shares with those that it may be a slip of: its first or
// last word, its letters, and for surnames its files, in whose order its claims are.
func (g *Group) keys(keys []key, f *writing) []key {
	keys = append(keys, key{letters, f.bare})
	if len(f.words) == 0 {
		return keys
	}
	if len(f.words) > 1 {
		keys = append(keys, key{firstWord, f.words[0]}, key{lastWord, f.words[len(f.words)-1]})
	}
	for _, i := range f.claims {
		if k := (key{file, g.Claims[i].Place.File}); k != keys[len(keys)-1] {
			keys = append(keys, k)
		}
	}
	return keys
}

// unaccented is the form's plain text.
func (f *writing) unaccented() string {
	if f.plain == "" {
		f.plain = spelling.Plain(f.text)
	}
	return f.plain
}

// compareForms says how two forms differ where they are of one bearer; variant
// says that the difference is a matter of transcription or style.
func compareForms(a, b *writing) (slip string, variant bool) {
	switch {
	case a.bare == b.bare:
		if undotted(a.text) == undotted(b.text) {
			return "", false // U.S., US: every house has its way
		}
		if strings.EqualFold(a.text, b.text) {
			if onlySmallCapitals(a.text, b.text) || shouted(a.text) || shouted(b.text) {
				return "", false
			}
			return "the capitals differ", false
		}
		return "hyphens or spaces differ", false
	case a.unaccented() == b.unaccented():
		return "the accents differ", true
	case len(a.words) < 2 && len(b.words) < 2:
		return "", false
	}
	x, y := a.words, b.words
	if len(x) == 0 || len(y) == 0 {
		return "", false
	}
	if len(x) == 1 {
		x, y = y, x
	}
	if len(y) == 1 { // a surname alone
		if last := x[len(x)-1]; oneSlip(last, y[0]) {
			return fmt.Sprintf("%q and %q", last, y[0]), spelling.Transcribed(last, y[0]) || spelling.Plain(last) == spelling.Plain(y[0])
		}
		return "", false
	}
	if len(x) != len(y) {
		return middle(x, y)
	}
	differ := -1
	for i := range x {
		if x[i] != y[i] {
			if differ >= 0 {
				return "", false
			}
			differ = i
		}
	}
	if differ < 0 || !oneSlip(x[differ], y[differ]) {
		return "", false
	}
	return fmt.Sprintf("%q and %q", x[differ], y[differ]), differ == 0 || spelling.Transcribed(x[differ], y[differ]) || spelling.Plain(x[differ]) == spelling.Plain(y[differ])
}

// undotted is a name without the full stops of abbreviations and the spaces after them
// and after the initials that it begins with (J. K., J.K., JK, J K), its apostrophes
// those of a typewriter: which one a keyboard has is no spelling.
func undotted(s string) string {
	s = dots.Replace(s)
	for i := 1; i < len(s) && s[i] == ' ' && s[i-1] >= 'A' && s[i-1] <= 'Z'; i++ {
		s = s[:i] + s[i+1:]
	}
	return s
}

var dots = strings.NewReplacer(". ", "", ".", "", "’", "'", "‘", "'", "ʼ", "'")

// little are the words of a name whose capital depends on where they stand.
var little = text.NewSet("of the and for in on at to a an van von der den de da di du del della la le el al bin bint ibn ben ter ten zu af av dos das do")

// onlySmallCapitals reports whether two forms differ only in the capitals of such
// words: Van Dyke at the beginning of a sentence, de Gaulle within one.
func onlySmallCapitals(a, b string) bool {
	cut := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '-' })
	}
	x, y := cut(a), cut(b)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] != y[i] && !little.Has(text.Intern(x[i])) {
			return false
		}
	}
	return true
}

// shouted reports whether a name is in capitals throughout, as labels and the names
// of an interview's speakers are.
func shouted(s string) bool { return s == strings.ToUpper(s) }

// middle compares names of which one leaves a middle name out: Andrey Ivanovich
// Denisov and Andrei Denisov. The same name without its middle is no slip.
func middle(x, y []string) (slip string, variant bool) {
	if x[len(x)-1] != y[len(y)-1] || x[0] == y[0] || !oneSlip(x[0], y[0]) {
		return "", false
	}
	return fmt.Sprintf("%q and %q", x[0], y[0]), true
}

// slip notes that spelling b is spelling a with a slip.
func (g *Group) slip(a, b *writing, how string, variant bool) {
	x, y := b.claims[0], a.claims[0]
	// Evidence in the same file speaks louder than in another. But letters that differ
	// within one article are its rule's to judge, who sees what stands around them.
	differ := a.bare != b.bare && a.unaccented() != b.unaccented()
	for _, i := range b.claims {
		for _, j := range a.claims {
			if g.Claims[i].Place.File == g.Claims[j].Place.File && !g.Claims[i].Archived {
				if differ {
					return
				}
				x, y = i, j
			}
		}
	}
	if g.Claims[x].Archived {
		if g.Claims[y].Archived {
			return
		}
		x, y = y, x
		a, b = b, a
	}
	c := Conflict{
		Claims: []claim.Claim{g.Claims[x], g.Claims[y]}, ids: []int{x, y},
		Note:         variant || g.Claims[x].Place.File != g.Claims[y].Place.File,
		message:      fmt.Sprintf("One name in two forms: %s and %s", b.text, a.text),
		why:          how,
		Replacements: []Replacement{{Place: g.Claims[x].Place, Text: a.text}},
	}
	g.Conflicts = append(g.Conflicts, c)
	g.Lines = append(g.Lines, Line{
		Measure: g.Measure, Subject: g.Subject, Status: Clash, Why: how, Claims: []claim.Claim{g.Claims[x], g.Claims[y]},
	})
}

// oneSlip reports whether two words are one letter apart (changed, dropped, added,
// or two that changed places) and long enough for that to be a slip. A final s is
// none: it is a plural or a genitive.
func oneSlip(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) < shortest || len(y)-len(x) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if len(y) > len(x) {
		return string(x[i:]) == string(y[i+1:]) && (i < len(x) || y[i] != 's')
	}
	if string(x[i+1:]) == string(y[i+1:]) {
		return true
	}
	return i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && string(x[i+2:]) == string(y[i+2:])
}
