package report

import (
	"io"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

type document struct {
	Version  int       `json:"version"`
	Findings []finding `json:"findings"`
	Summary  summary   `json:"summary"`
}

type summary struct {
	Articles   int `json:"articles"`
	Claims     int `json:"claims"`
	Facts      int `json:"facts"`
	Errors     int `json:"errors"`
	Warnings   int `json:"warnings"`
	Infos      int `json:"infos"`
	Reconciled int `json:"reconciled"`
	Judged     int `json:"judged,omitempty"` // only where somebody outside was asked
}

type finding struct {
	Rule         string        `json:"rule"`
	Severity     string        `json:"severity"`
	Message      string        `json:"message"`
	Why          string        `json:"why"`
	File         string        `json:"file"`
	Span         span          `json:"span"`
	Text         string        `json:"text"`
	Evidence     []evidence    `json:"evidence"`
	Alternatives []alternative `json:"alternatives"`
	Fingerprint  string        `json:"fingerprint"`
}

type evidence struct {
	File string `json:"file"`
	Span span   `json:"span"`
	Text string `json:"text"`
	Note string `json:"note"`
}

type alternative struct {
	Title string `json:"title"`
	Edits []edit `json:"edits"`
}

type edit struct {
	File string `json:"file"`
	Span struct {
		Start int `json:"start"`
		End   int `json:"end"`
	} `json:"span"`
	Text string `json:"text"`
}

// JSON writes the findings as one JSON object.
func JSON(w io.Writer, c Check) error {
	d := document{Version: 1, Findings: make([]finding, 0, len(c.Findings)), Summary: summary(c.Summary)}
	for _, f := range c.Findings {
		d.Findings = append(d.Findings, findingOf(f))
	}
	e := encoder(w)
	e.SetIndent("", "  ")
	return e.Encode(d)
}

func findingOf(f checker.Finding) finding {
	out := finding{
		Rule: f.Rule, Severity: f.Severity.String(), Message: f.Message, Why: f.Why,
		File: f.Place.File, Span: spanOf(f.Place), Text: f.Place.Text,
		Evidence: make([]evidence, 0, len(f.Evidence)), Alternatives: make([]alternative, 0, len(f.Alternatives)),
		Fingerprint: f.Fingerprint,
	}
	for _, e := range f.Evidence {
		out.Evidence = append(out.Evidence, evidence{e.Place.File, spanOf(e.Place), e.Place.Text, e.Note})
	}
	for _, a := range f.Alternatives {
		edits := make([]edit, 0, len(a.Edits))
		for _, e := range a.Edits {
			edits = append(edits, editOf(e.File, e.Span, e.Text))
		}
		out.Alternatives = append(out.Alternatives, alternative{a.Title, edits})
	}
	return out
}

func editOf(file string, s text.Span, with string) edit {
	e := edit{File: file, Text: with}
	e.Span.Start, e.Span.End = s.Start, s.End
	return e
}
