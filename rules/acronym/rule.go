// Package acronym finds an acronym in brackets that does not fit the name before
// it, an acronym of two names, a name of two acronyms, and a story that goes on with another
// acronym than the one it gave.
//
// Every finding is of one article by itself. No figure is compared.
package acronym

import (
	_ "embed"
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "acronym", Doc: doc, Severity: checker.Warning, Kinds: []string{misfit, twoNames, twoAcronyms, other}, Check: check}

// The kinds of findings: the second parts of the rule's id.
const (
	misfit      = "misfit"
	twoNames    = "two-names"
	twoAcronyms = "two-acronyms"
	other       = "other"
)

var (
	openBracket  = text.Intern("(")
	openBrackets = text.NewSet("(")
	closeBracket = text.Intern(")")
)

// An acronym has this many letters. Of two, too many fit by chance, and too many are
// of another language.
const (
	fewestLetters = 3
	mostLetters   = 7
)

func check(p *checker.Pass) {
	var defined []definition
	at := openBrackets.Places(p.Document)
	for _, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		for i := at.Next(s.First+2, s.End); i+2 < s.End; i = at.Next(i+1, s.End) {
			if p.Tokens[i+2].Word != closeBracket || !isAcronym(p.Document, i+1) {
				continue
			}
			d, ok := define(p.Document, s, i)
			if !ok {
				continue
			}
			d.fit(p)
			defined = append(defined, d)
		}
	}
	if len(defined) > 1 {
		compare(p, defined)
	}
	for i := range defined {
		if d := &defined[i]; !d.told && d.fits() && d.english() {
			d.goesOn(p, defined)
		}
	}
}

// isAcronym reports whether token i is written like an acronym.
func isAcronym(d *text.Document, i int) bool {
	t := &d.Tokens[i]
	if t.Kind != text.Letters || t.Case != text.Upper || t.End-t.Start < fewestLetters || t.End-t.Start > mostLetters {
		return false
	}
	for _, c := range []byte(d.Text[t.Start:t.End]) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// fit reports an acronym that does not fit the name before it.
func (d *definition) fit(p *checker.Pass) {
	if d.fits() || irregular.Has(p.Word(d.at)) {
		return
	}
	should, first := d.slip()
	other, wellKnown := known(d)
	switch {
	case wellKnown:
	case should == "" || !d.english() || used(p, d) > 1 && !stands(p, d, should):
		return
	}
	span := p.Span(d.at, d.at+1)
	f := checker.Finding{Severity: checker.Warning}
	name := p.Slice(d.first, d.end)
	if should != "" {
		name = p.Slice(first, d.end)
		f.Alternatives = []checker.Alternative{{Title: fmt.Sprintf("Write %q", should), Edits: []checker.Edit{p.Edit(span, should)}}}
	}
	f.Message = fmt.Sprintf("“%s” does not fit “%s”", d.acronym, name)
	if wellKnown {
		f.Why = fmt.Sprintf("%s is the %s", d.acronym, other)
	} else {
		f.Why = "the first letters are " + should
	}
	p.Report(span, misfit, f)
	d.told = true
}

// used counts how often the acronym stands in the article.
func used(p *checker.Pass, d *definition) (n int) {
	hash := p.Tokens[d.at].Hash
	for i := range p.Tokens {
		if p.Tokens[i].Hash == hash && p.Tokens[i].Case == text.Upper {
			n++
		}
	}
	return n
}

// stands reports whether the article has a word in capitals that is not the
// definition's own.
func stands(p *checker.Pass, d *definition, word string) bool {
	for i := range p.Tokens {
		if t := &p.Tokens[i]; i != d.at && t.Case == text.Upper && int(t.End-t.Start) == len(word) && p.Text[t.Start:t.End] == word {
			return true
		}
	}
	return false
}

// compare reports acronyms that the article gives to two names, and names to which
// it gives two acronyms.
func compare(p *checker.Pass, defined []definition) {
	for n := range defined {
		b := &defined[n]
		for k := range defined[:n] {
			a := &defined[k]
			same := a.acronym == b.acronym
			alike := a.sameName(b)
			kind, message := "", ""
			switch {
			case same && !alike && a.fits() && b.fits() && a.apart(b) && !oneSentence(p, a.at, b.at):
				kind = twoNames
				message = fmt.Sprintf("“%s” is short for two names: “%s” and “%s”", b.acronym, p.Slice(a.core(), a.end), p.Slice(b.core(), b.end))
			case !same && alike && !a.told && !b.told && (a.fits() || b.fits()) && len(a.acronym) == len(b.acronym):
				kind = twoAcronyms
				message = fmt.Sprintf("“%s” is shortened in two ways: %s and %s", p.Slice(b.core(), b.end), a.acronym, b.acronym)
			default:
				continue
			}
			p.Report(p.Span(b.at, b.at+1), kind, checker.Finding{
				Severity: checker.Warning, Message: message, Evidence: []checker.Evidence{p.Evidence(p.Span(a.first, a.at+2), "")},
			})
			break
		}
	}
}

// oneSentence reports whether two tokens are of one sentence: who spells out two names there
// that one acronym fits means to.
func oneSentence(p *checker.Pass, i, j int) bool {
	for _, s := range p.Sentences {
		if s.First <= i && i < s.End {
			return s.First <= j && j < s.End
		}
	}
	return false
}
