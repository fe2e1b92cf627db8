// Package name finds one name in two forms: a surname with a letter changed, a
// treaty with other capitals.
package name

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"

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

// keyOf is what a slip of the pen leaves as it is: a person's initials, the letters
// of another name. nil where a name is too short to tell a slip from another name.
func keyOf(p *checker.Pass, m names.Mention) []string {
	if m.Adjective {
		return nil
	}
	e := p.Names.Entities[m.Entity]
	switch e.Kind {
	case names.Person:
		if m.End-m.First < 2 {
			return nil
		}
		return []string{"person", initials(p.Slice(m.First, m.End))}
	case names.Organisation, names.Other:
		if m.End-m.First < 3 {
			return nil
		}
		return []string{e.Kind.String(), letters(p.Slice(m.First, m.End))}
	case names.Country, names.Place:
	}
	return nil
}

// initials are a name's first and last, with letters that sound alike made one.
func initials(name string) string {
	f := strings.Fields(text.Fold(name))
	alike := strings.NewReplacer("c", "k", "q", "k", "y", "i", "j", "i", "ph", "f", "v", "w", "x", "z")
	return alike.Replace(first(f[0])) + alike.Replace(first(f[len(f)-1]))
}

func first(word string) string {
	for _, r := range word {
		return string(r)
	}
	return ""
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func words(p *checker.Pass, m names.Mention) (out []string) {
	for i := m.First; i < m.End; i++ {
		if p.Tokens[i].Kind == text.Letters {
			out = append(out, text.Fold(p.Token(i)))
		}
	}
	return slices.Clip(out)
}
