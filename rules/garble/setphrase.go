package garble

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/phrase"
	"github.com/factlint/factlint/checker/text"
)

//go:embed setphrases.txt
var setPhraseList string

// phraseBook is a list of set phrases made ready: for each rare word, the forms
// that may stand around it.
type phraseBook struct {
	at     *text.Table[[]form]
	senses func() []sense // of the words that were known when it was first called
}

// form is one broken form of a phrase, or the near forms of it.
type form struct {
	needs  text.Word // a word that it cannot do without, but for the one that it is looked up by; may be 0
	phrase string
	broken *pattern
	slots  [][]text.Word // of the near forms; nil for a broken form
	good   []*pattern
	name   bool // the phrase is a name: its words have capitals
}

// newPhraseBook makes set phrases ready.
func newPhraseBook(lists ...[]phrase.Set) (*phraseBook, error) {
	b := &phraseBook{at: &text.Table[[]form]{}}
	b.senses = sync.OnceValue(func() []sense { return newSenses(b) })
	for _, list := range lists {
		for _, p := range list {
			if err := b.add(p); err != nil {
				return nil, fmt.Errorf("line %d: set phrase %q: %w", p.Line, p.Phrase, err)
			}
		}
	}
	return b, nil
}

func (b *phraseBook) add(p phrase.Set) error {
	if plain(p.Phrase) == "" {
		return errors.New("no phrase: what is offered instead of the broken form")
	}
	if p.Near == "" && len(p.Broken) == 0 {
		return errors.New("neither near nor broken: nothing to look for")
	}
	for _, s := range p.Broken {
		broken, err := parsePattern(s)
		if err != nil {
			return err
		}
		for _, w := range broken.elements[broken.anchor].words {
			b.put(w, form{needs: broken.needs(), phrase: p.Phrase, broken: broken})
		}
	}
	if p.Near == "" {
		return nil
	}
	f := form{phrase: p.Phrase, name: capitals(p.Phrase) > 1}
	for _, s := range append([]string{p.Phrase}, p.Also...) {
		good, err := parsePattern(s)
		if err != nil {
			return err
		}
		f.good = append(f.good, good)
	}
	for s := range strings.FieldsSeq(p.Near) {
		var slot []text.Word
		for w := range strings.SplitSeq(s, "|") {
			if strings.Contains(w, "-") {
				return fmt.Errorf("near: %q has a hyphen", w)
			}
			slot = append(slot, text.Intern(w))
		}
		f.slots = append(f.slots, slot)
	}
	if len(f.slots) < 2 || len(f.slots) > 8 {
		return fmt.Errorf("near has %d words: between 2 and 8", len(f.slots))
	}
	for _, slot := range f.slots[1:] {
		if len(slot) == 1 {
			f.needs = slot[0]
		}
	}
	for _, w := range f.slots[0] {
		b.put(w, f)
	}
	return nil
}

// capitals counts the words of a phrase that begin with a capital.
func capitals(form string) int {
	n := 0
	for w := range strings.FieldsSeq(form) {
		if w[0] >= 'A' && w[0] <= 'Z' {
			n++
		}
	}
	return n
}

func (b *phraseBook) put(w text.Word, f form) {
	known, _ := b.at.Get(w)
	b.at.Set(w, append(known, f))
}

// parseSetPhrases reads a list of set phrases: the phrase at the head of a line,
// and under it, indented, "also", "near" and "broken" each with one form.
func parseSetPhrases(list string) ([]phrase.Set, error) {
	var out []phrase.Set
	n := 0
	for line := range strings.Lines(list) {
		n++
		body := strings.TrimSpace(line)
		if body == "" || body[0] == '#' {
			continue
		}
		if line[0] != '\t' && line[0] != ' ' {
			out = append(out, phrase.Set{Phrase: body, Line: n})
			continue
		}
		what, form, ok := strings.Cut(body, " ")
		if !ok || len(out) == 0 {
			return nil, fmt.Errorf("line %d: cannot read %q", n, body)
		}
		p, form := &out[len(out)-1], strings.TrimSpace(form)
		switch what {
		case "also":
			p.Also = append(p.Also, form)
		case "near":
			p.Near = form
		case "broken":
			p.Broken = append(p.Broken, form)
		default:
			return nil, fmt.Errorf("line %d: no field %q: also, near or broken", n, what)
		}
	}
	return out, nil
}

// setPhrases finds set phrases that were taken apart.
func (r *reader) setPhrases(s text.Sentence) {
	for _, i := range r.anchors {
		forms, _ := r.book.at.Get(r.Tokens[i].Word)
		for k := range forms {
			f := &forms[k]
			if f.needs != 0 && !r.Has(f.needs) {
				continue
			}
			if first, end, ok := r.form(s, f, i); ok {
				r.takenApart(s, f.phrase, first, end)
				break
			}
		}
	}
}

// form matches a form at token i, and gives the tokens of the broken phrase.
func (r *reader) form(s text.Sentence, f *form, i int) (first, end int, ok bool) {
	if f.broken != nil {
		return f.broken.match(r, s, i)
	}
	return r.near(s, f, i)
}

// near matches the words of a phrase around token i in whatever order.
func (r *reader) near(s text.Sentence, f *form, i int) (first, end int, ok bool) {
	if f.name && !r.Tokens[i].Capital() {
		return 0, 0, false
	}
	var have [8]bool
	have[0] = true
	found := 1
	first, end = i, i+1
	// grow takes in token k if it is one of the words still missing, or may stand
	// between them.
	grow := func(k int) (word, between bool) {
		if k < s.First || k >= s.End {
			return false, false
		}
		for n := 1; n < len(f.slots); n++ {
			if !have[n] && (!f.name || r.Tokens[k].Capital()) && slices.Contains(f.slots[n], r.Tokens[k].Word) {
				have[n] = true
				found++
				return true, true
			}
		}
		return false, glue.Has(r.Tokens[k].Word)
	}
	for k, skipped := i+1, 0; skipped < 3 && found < len(f.slots); k++ {
		word, between := grow(k)
		if !between {
			break
		}
		if skipped++; word {
			end, skipped = k+1, 0
		}
	}
	for k, skipped := i-1, 0; skipped < 3 && found < len(f.slots); k-- {
		word, between := grow(k)
		if !between {
			break
		}
		if skipped++; word {
			first, skipped = k, 0
		}
	}
	if found < len(f.slots) {
		return 0, 0, false
	}
	for _, g := range f.good {
		anchor := g.elements[g.anchor].words
		for k := first; k < end; k++ {
			if slices.Contains(anchor, r.Tokens[k].Word) {
				if _, _, ok := g.match(r, s, k); ok {
					return 0, 0, false
				}
			}
		}
	}
	return first, end, true
}

// glue may stand between the words of a phrase. "And" may not: it begins another
// thing more often.
var glue = text.NewSet(`a an the of for on in to with by from between its their our 's that which - under at all`)

// takenApart reports a broken set phrase.
func (r *reader) takenApart(s text.Sentence, set string, first, end int) {
	with := plain(set)
	if c, size := utf8.DecodeRuneInString(with); first == s.First && c >= 'a' && c <= 'z' && r.Tokens[first].Capital() {
		with = strings.ToUpper(with[:size]) + with[size:]
	}
	r.report(fault{
		span: r.Span(first, end), kind: setPhrase,
		message: fmt.Sprintf("“%s”: the set phrase is “%s”", r.brief(first, end), plain(set)),
		repairs: []repair{{title: fmt.Sprintf("Write “%s”", with), span: r.Span(first, end), with: with}},
	})
}

// plain is a set phrase without the signs of a pattern: the first of several
// words, and no word that may be missing.
func plain(form string) string {
	var out []string
	for f := range strings.FieldsSeq(form) {
		if f[0] == '[' {
			continue
		}
		f, _, _ = strings.Cut(f, "|")
		out = append(out, f)
	}
	return strings.Join(out, " ")
}
