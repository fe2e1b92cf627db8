// Package garble finds passages that are not English any more: a phrase that
// loops, a word that stands twice, a set phrase that a machine took apart, the
// debris of an encoding, a template that leaked.
//
// Everything is told from the tokens of one article; only the article as a whole
// is held against a table of native English. No figure or name is compared.
package garble

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/phrase"
)

//go:embed doc.md
var doc string

// Rule is the family; each kind of garble is a second part of the rule's id.
var Rule = must(With(nil))

// With is the rule with further set phrases: a newsroom's own. It is made before
// the first article is read. The error names the phrase, its line, and what is
// wrong with it.
func With(own []phrase.Set) (*checker.Rule, error) {
	ours, err := parseSetPhrases(setPhraseList)
	if err != nil {
		return nil, err
	}
	book, err := newPhraseBook(ours, own)
	if err != nil {
		return nil, err
	}
	return &checker.Rule{
		ID: "garble", Doc: doc, Severity: checker.Warning, Kinds: append(kindNames[:], byJudge),
		Check: func(p *checker.Pass) { check(p, book) }, Ask: func(p *checker.Pass) { ask(p, book) },
	}, nil
}

func must(r *checker.Rule, err error) *checker.Rule {
	if err != nil {
		panic(err) // the list that is built in is read by every test
	}
	return r
}

func check(p *checker.Pass, book *phraseBook) {
	r, _ := spare.Get().(*reader) // it holds nothing else
	defer spare.Put(r)
	for _, f := range r.find(p.Document, book) {
		finding := checker.Finding{Severity: f.kind.severity(), Message: f.message, Why: f.why}
		if f.grave {
			finding.Severity = checker.Warning
		}
		for _, e := range f.evidence {
			finding.Evidence = append(finding.Evidence, p.Evidence(e.span, e.note))
		}
		for _, rep := range f.repairs {
			a := checker.Alternative{Title: rep.title, Edits: []checker.Edit{p.Edit(rep.span, rep.with)}}
			for _, also := range rep.also {
				a.Edits = append(a.Edits, p.Edit(also.span, also.with))
			}
			finding.Alternatives = append(finding.Alternatives, a)
		}
		p.Report(f.span, f.kind.String(), finding)
	}
}
