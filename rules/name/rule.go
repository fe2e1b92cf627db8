// Package name finds one name in two forms: a surname with a letter changed, a
// treaty with other capitals.
package name

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "name", Doc: doc, Severity: checker.Warning, Read: read}

var measure = claim.Measure{ID: "name", Title: "name", Kind: claim.Naming, Unit: "form"}

// read takes down every form of every name, once for all the places where the
// article writes it so.
func read(p *checker.Pass) {
	type form struct {
		first names.Mention
		count int64
		key   []string
	}
	var forms []*form
	at := map[string]*form{}
	for _, m := range p.Names.Mentions {
		key := keyOf(p, m)
		if key == nil || !p.BlockOf(m.Span).Role.Running() {
			continue
		}
		s := p.In(m.Span)
		f, ok := at[s]
		if !ok {
			f = &form{first: m, key: key}
			at[s] = f
			forms = append(forms, f)
		}
		f.count++
	}
	for _, f := range forms {
		n := numeral.Int(f.count)
		p.Claim(f.first.Span, claim.Claim{
			Fact:    claim.Fact{Measure: measure, Subject: f.key},
			Nominal: n, Hard: quantity.Anything(), Soft: quantity.Anything(),
			Words: words(p, f.first),
		})
	}
}

// fewest is how many letters a name of one word must have to be held against the
// surnames of an article.
const fewest = 6

// keyOf is what a slip of the pen leaves as it is: the sound that a person's surname
// begins with, the letters of another name. nil where a name is too short to tell a
// slip from another name.
func keyOf(p *checker.Pass, m names.Mention) []string {
	if m.Adjective {
		return nil
	}
	e := &p.Names.Entities[m.Entity]
	one := m.End-m.First == 1
	switch {
	case one && strings.ContainsRune(e.Name, ' '), e.Kind == names.Country, e.Kind == names.Place:
		return nil // the short form of a name that is taken down in full
	case e.Kind == names.Person && !one, one && e.Kind != names.Organisation && m.Len() >= fewest && p.Tokens[m.First].Case == text.Title:
		return []string{"person", sound(p.Token(m.End - 1))}
	case m.End-m.First >= 3:
		return []string{e.Kind.String(), text.Bare(p.Slice(m.First, m.End))}
	}
	return nil
}

// sound is a word's first letter, with letters that sound alike made one.
func sound(word string) string {
	r, _ := utf8.DecodeRuneInString(word)
	switch r = unicode.ToLower(r); r {
	case 'c', 'q':
		return "k"
	case 'y', 'j':
		return "i"
	case 'v':
		return "w"
	default:
		return string(r)
	}
}

func words(p *checker.Pass, m names.Mention) (out []string) {
	for i := m.First; i < m.End; i++ {
		if p.Tokens[i].Kind == text.Letters {
			out = append(out, text.Fold(p.Token(i)))
		}
	}
	return slices.Clip(out)
}
