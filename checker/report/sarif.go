package report

import (
	"cmp"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

// The parts of a SARIF 2.1.0 log that GitHub code scanning and the editors'
// viewers read.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
		Properties summary       `json:"properties"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID                   string        `json:"id"`
		ShortDescription     sarifText     `json:"shortDescription"`
		FullDescription      sarifText     `json:"fullDescription"`
		Help                 sarifMarkdown `json:"help"`
		DefaultConfiguration sarifLevel    `json:"defaultConfiguration"`
		Properties           sarifTags     `json:"properties"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifMarkdown struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifTags struct {
		Tags []string `json:"tags"`
	}
	sarifResult struct {
		RuleID              string            `json:"ruleId"`
		RuleIndex           int               `json:"ruleIndex"`
		Level               string            `json:"level"`
		Message             sarifText         `json:"message"`
		Locations           []sarifLocation   `json:"locations"`
		RelatedLocations    []sarifLocation   `json:"relatedLocations,omitempty"`
		PartialFingerprints map[string]string `json:"partialFingerprints"`
		Fixes               []sarifFix        `json:"fixes,omitempty"`
	}
	sarifLocation struct {
		ID               int           `json:"id,omitempty"`
		PhysicalLocation sarifPhysical `json:"physicalLocation"`
		Message          *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		ArtifactLocation sarifArtifact `json:"artifactLocation"`
		Region           sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn"`
		EndLine     int        `json:"endLine"`
		EndColumn   int        `json:"endColumn"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
	sarifFix struct {
		Description     sarifText     `json:"description"`
		ArtifactChanges []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		ArtifactLocation sarifArtifact      `json:"artifactLocation"`
		Replacements     []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		DeletedRegion   sarifBytes `json:"deletedRegion"`
		InsertedContent sarifText  `json:"insertedContent"`
	}
	sarifBytes struct {
		ByteOffset int `json:"byteOffset"`
		ByteLength int `json:"byteLength"`
	}
)

// sarifMost is the most characters that GitHub takes in a rule's descriptions.
const sarifMost = 1024

// SARIF writes the findings as a SARIF 2.1.0 log, as GitHub code scanning takes
// it. GitHub uses only the first location, and shows the others where the message
// links to them.
func SARIF(w io.Writer, c Check) error {
	rules, index := c.sarifRules()
	run := sarifRun{
		Tool: sarifTool{sarifDriver{
			Name: "factlint", Version: c.Version, InformationURI: "https://github.com/factlint/factlint", Rules: rules,
		}},
		ColumnKind: "unicodeCodePoints",
		Results:    make([]sarifResult, 0, len(c.Findings)),
		Properties: summary(c.Summary),
	}
	for _, f := range c.Findings {
		run.Results = append(run.Results, c.sarifResult(f, index[f.Rule]))
	}
	e := encoder(w)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{run},
	})
}

// sarifRules lists the rules that ran and the kinds of their findings, each kind
// with its rule's help.
func (c Check) sarifRules() (rules []sarifRule, index map[string]int) {
	ids := []string{}
	for _, r := range c.Rules {
		ids = append(ids, r.ID)
		for _, k := range r.Kinds {
			ids = append(ids, r.ID+"/"+k)
		}
	}
	for _, f := range c.Findings {
		ids = append(ids, f.Rule)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	index = make(map[string]int, len(ids))
	rules = make([]sarifRule, 0, len(ids))
	for i, id := range ids {
		index[id] = i
		r := c.rule(id)
		if r == nil {
			r = &checker.Rule{ID: id, Severity: checker.Warning}
		}
		family, kind, _ := strings.Cut(id, "/")
		short := Short(r)
		if kind != "" {
			short += ": " + strings.ReplaceAll(kind, "-", " ")
		}
		doc := cmp.Or(strings.TrimSpace(r.Doc), id)
		rules = append(rules, sarifRule{
			ID:                   id,
			ShortDescription:     sarifText{clip(short, sarifMost)},
			FullDescription:      sarifText{clip(cmp.Or(lead(r.Doc), short), sarifMost)},
			Help:                 sarifMarkdown{Text: Plain(doc, 80), Markdown: doc},
			DefaultConfiguration: sarifLevel{level(r.Severity)},
			Properties:           sarifTags{[]string{family}},
		})
	}
	return rules, index
}

func (c Check) sarifResult(f checker.Finding, index int) sarifResult {
	r := sarifResult{
		RuleID: f.Rule, RuleIndex: index, Level: level(f.Severity),
		Locations:           []sarifLocation{{PhysicalLocation: c.physical(f.Place)}},
		PartialFingerprints: map[string]string{"factlint/v1": f.Fingerprint},
	}
	message := []string{sentence(oneLine(f.Message))}
	if f.Why != "" {
		message = append(message, sentence(upperFirst(oneLine(f.Why))))
	}
	for i, e := range f.Evidence {
		id := i + 1
		message = append(message, fmt.Sprintf("There: [%s](%d).", sarifLink.Replace(clip(oneLine(e.Place.Text), 200)), id))
		l := sarifLocation{ID: id, PhysicalLocation: c.physical(e.Place)}
		if e.Note != "" {
			l.Message = &sarifText{oneLine(e.Note)}
		}
		r.RelatedLocations = append(r.RelatedLocations, l)
	}
	r.Message.Text = strings.Join(message, " ")
	for _, a := range f.Alternatives {
		fix := sarifFix{Description: sarifText{a.Title}, ArtifactChanges: []sarifChange{}}
		for _, e := range a.Edits {
			fix.ArtifactChanges = append(fix.ArtifactChanges, sarifChange{
				ArtifactLocation: sarifArtifact{c.uri(e.File)},
				Replacements:     []sarifReplacement{{sarifBytes{e.Span.Start, e.Span.Len()}, sarifText{e.Text}}},
			})
		}
		if len(fix.ArtifactChanges) > 0 {
			r.Fixes = append(r.Fixes, fix)
		}
	}
	return r
}

// sarifLink escapes the text of a link within a message (3.11.6).
var sarifLink = strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`)

func (c Check) physical(p text.Place) sarifPhysical {
	r := sarifRegion{StartLine: p.From.Line, StartColumn: p.From.Column, EndLine: p.To.Line, EndColumn: p.To.Column}
	if p.Text != "" {
		r.Snippet = &sarifText{p.Text}
	}
	return sarifPhysical{sarifArtifact{c.uri(p.File)}, r}
}

// uri names a file relative to Base, with forward slashes, as a URI reference. A
// file outside it, by an absolute path, is a file: URI.
func (c Check) uri(file string) string {
	if c.Base != "" && filepath.IsAbs(file) {
		if rel, err := filepath.Rel(c.Base, file); err == nil && filepath.IsLocal(rel) {
			file = rel
		}
	}
	p := slashed(file)
	if filepath.IsAbs(file) {
		return (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(p, "/")}).String()
	}
	return (&url.URL{Path: strings.TrimPrefix(p, "./")}).String()
}

func slashed(file string) string { return filepath.ToSlash(file) }

func level(s checker.Severity) string {
	if s == checker.Info {
		return "note"
	}
	return s.String()
}
