package reconcile

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

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
}

// names holds the forms of names against each other.
func (g *Group) names() {
	var forms []writing
	at := map[string]int{}
	for i, c := range g.Claims {
		written := strings.Join(strings.Fields(c.Place.Text), " ") // a name may go over the end of a line
		k, ok := at[written]
		if !ok {
			k = len(forms)
			at[written] = k
			forms = append(forms, writing{text: written, words: c.Words})
		}
		forms[k].claims = append(forms[k].claims, i)
	}
	g.Facts = min(1, g.given())
	// Where two forms stand as often, the one that came first is shown beside the
	// other.
	slices.SortStableFunc(forms, func(a, b writing) int { return g.weight(b) - g.weight(a) })
	// Only forms that share a word can be one name with a slip, or two in one file of
	// which one is a surname alone.
	shared := map[string][]int{}
	for j, f := range forms {
		var near []int
		for _, key := range g.keys(f) {
			near = append(near, shared[key]...)
			shared[key] = append(shared[key], j)
		}
		slices.Sort(near) // the form that stands more often first
		for _, i := range slices.Compact(near) {
			if slip, variant := compareForms(forms[i], f); slip != "" {
				g.slip(forms[i], f, slip, variant)
				break
			}
		}
	}
}

// keys are what a form shares with those that it may be a slip of: its first or
// last word, its letters, and for surnames its files.
func (g *Group) keys(f writing) (keys []string) {
	keys = append(keys, "letters "+text.Bare(f.text))
	if len(f.words) == 0 {
		return keys
	}
	if len(f.words) > 1 {
		keys = append(keys, "first "+f.words[0], "last "+f.words[len(f.words)-1])
	}
	for _, i := range f.claims {
		keys = append(keys, "file "+g.Claims[i].Place.File)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// weight is how often a spelling stands.
func (g *Group) weight(f writing) int {
	n := 0
	for _, i := range f.claims {
		n += int(g.Claims[i].Nominal.Coef)
	}
	return n
}

// compareForms says how two forms differ where they are of one bearer; variant
// says that the difference is a matter of transcription or style.
func compareForms(a, b writing) (slip string, variant bool) {
	switch {
	case text.Bare(a.text) == text.Bare(b.text):
		if strings.EqualFold(a.text, b.text) {
			if onlySmallCapitals(a.text, b.text) || shouted(a.text) || shouted(b.text) {
				return "", false
			}
			return "the capitals differ", false
		}
		return "hyphens or spaces differ", false
	case spelling.Plain(a.text) == spelling.Plain(b.text):
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
func (g *Group) slip(a, b writing, how string, variant bool) {
	x, y := b.claims[0], a.claims[0]
	// Evidence in the same file speaks louder than in another. But letters that differ
	// within one article are its rule's to judge, who sees what stands around them.
	letters := text.Bare(a.text) != text.Bare(b.text) && spelling.Plain(a.text) != spelling.Plain(b.text)
	for _, i := range b.claims {
		for _, j := range a.claims {
			if g.Claims[i].Place.File == g.Claims[j].Place.File && !g.Claims[i].Archived {
				if letters {
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
