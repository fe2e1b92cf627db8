// Package checker is factlint as a Go program uses it: rules, the pass that
// each of them makes over an article, and Check, which runs them, reconciles
// what they claim and gives the findings.
package checker

import (
	"fmt"
	"strings"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/text"
)

// Rule reads claims out of articles, or finds fault with one article.
type Rule struct {
	ID       string   // its folder's name under rules/
	Doc      string   // doc.md: what, why, example, when it is wrong, how to silence
	Severity Severity // the most it may report
	Kinds    []string // the second parts of the ids of its findings: loop, for garble/loop

	// Read turns the words of one article into claims. It compares nothing.
	Read func(*Pass)
	// Check finds fault with one article by itself: garbled passages.
	Check func(*Pass)
	// Ask picks out the sentences of one article that an outside judge is to see
	// (Pass.Ask). It runs only where there is one.
	Ask func(*Pass)
}

// Pass is one rule's work on one article.
type Pass struct {
	*annotate.Article
	rule   *Rule
	result *reading
}

// reading is what the rules made of one article.
type reading struct {
	claims    []claim.Claim
	findings  []Finding
	questions []question
	failures  []error
}

// Claim takes down a claim. The rule, the place (from span) and the publication
// are filled in.
func (p *Pass) Claim(span text.Span, c claim.Claim) {
	c.Rule = p.rule.ID
	c.Place = p.Place(span)
	c.Published = p.Published.Interval
	c.Publisher = p.Declared.Source
	for i, s := range c.Fact.Subject {
		c.Fact.Subject[i] = strings.Clone(s) // so that a claim kept does not keep the article
	}
	p.result.claims = append(p.result.claims, c)
}

// Report takes down a finding at span. Rule, place and fingerprint are filled in;
// kind is the second part of the rule's id, or empty. A severity above the rule's
// is lowered to it.
func (p *Pass) Report(span text.Span, kind string, f Finding) {
	f.Rule = findingID(p.rule, kind)
	f.Severity = min(f.Severity, p.rule.Severity)
	f.Place = p.Place(span)
	f.Fingerprint = fingerprint(f)
	p.result.findings = append(p.result.findings, f)
}

// findingID is the id of a rule's findings of one kind, which may be empty.
func findingID(r *Rule, kind string) string {
	if kind == "" {
		return r.ID
	}
	return r.ID + "/" + kind
}

// Fail says that the rule could not do its work at span: a newsroom's pattern that
// took too long. The other rules still run, and the check does not pass as sound.
func (p *Pass) Fail(span text.Span, err error) {
	place := p.Place(span)
	p.result.failures = append(p.result.failures, fmt.Errorf("%s:%d:%d: rule %s: %w", place.File, place.From.Line, place.From.Column, p.rule.ID, err))
}

// Evidence is a passage of the same article, for a finding.
func (p *Pass) Evidence(span text.Span, note string) Evidence {
	return Evidence{Place: p.Place(span), Note: note}
}

// Edit replaces a span of the article.
func (p *Pass) Edit(span text.Span, with string) Edit {
	place := p.Place(span)
	return Edit{File: place.File, Span: place.Span, Text: with}
}
