package report_test

import (
	"fmt"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/reconcile"
	"github.com/factlint/factlint/checker/report"
	"github.com/factlint/factlint/checker/text"
)

// article is an article of ours; at finds a passage of it.
type article struct{ *text.Article }

func (a article) at(passage string) text.Place { return a.Place(a.span(passage)) }

func (a article) span(passage string) text.Span {
	i := strings.Index(a.Text, passage)
	if i < 0 {
		panic(fmt.Sprintf("%s: no %q", a.ID, passage))
	}
	return text.Span{Start: i, End: i + len(passage)}
}

// paragraphs makes a block of every paragraph of an article.
func paragraphs(id, content string) article {
	a := article{text.Plain(id, content)}
	a.Blocks = nil
	at := 0
	for p := range strings.SplitAfterSeq(content, "\n\n") {
		a.Blocks = append(a.Blocks, text.Block{Span: text.Span{Start: at, End: at + len(strings.TrimSpace(p))}})
		at += len(p)
	}
	return a
}

var (
	draft = paragraphs("drafts/visit.md", `Trade grows again

SAMARKAND, May 9 -- In 2024, the volume of bilateral trade in goods and services
between the two neighbouring countries of Ruritania and Borduria, whose ministers of commerce
met in the old customs house on the river for a round of talks on Thursday, reached a total of
$248.4 billion.

That compares with 110.2 billion dollars in the whole of 2021, the ministry said.
“We are good neighbours who cannot escape, and true friends,” the president said. The the two
met 41 times; 首页 it says on the menu.
`)
	archive = paragraphs("archive/2025/borduria-0507.txt", `In 2024, bilateral trade rose to US$244.8 billion.
In the first 10 months of 2021, the two countries traded goods worth 115.6 billion dollars.
“We are good neighbours who cannot be moved, and true friends,” he said.
`)
)

var demoRules = []*checker.Rule{
	{ID: "garble", Severity: checker.Error, Kinds: []string{"double", "loop"}, Doc: "# garble: not English any more\n\n## What\nPassages that a machine has broken. Others too.\n\n    changes facilitating undergoing\n"},
	{ID: "quote", Severity: checker.Warning, Doc: "One speaker is quoted in two wordings.\n"},
	{ID: "trade", Severity: checker.Error, Doc: "# trade: figures for trade\n\n## What\nFigures that *cannot* all be true:\n\n- for one `year`,\n- for a part of it.\n\n> 5 is more than 4.\n\n1. First\n2. Second\n"},
}

// demo is a check in which every form of a finding stands once.
func demo() report.Check {
	double := draft.at("The the")
	return report.Check{
		Version: "1.2.3",
		Rules:   demoRules,
		Result: &checker.Result{
			Summary: checker.Summary{Articles: 6, Claims: 58, Facts: 31, Errors: 2, Warnings: 1, Infos: 1, Reconciled: 7},
			Findings: []checker.Finding{
				{
					Rule: "trade", Severity: checker.Error, Message: "Two figures for Ruritania–Borduria trade in 2024",
					Why:         "248.35 to 248.45 billion USD and 244.75 to 244.85 billion USD do not meet",
					Place:       draft.at(draft.Text[draft.span("In 2024").Start:draft.span("$248.4 billion.").End]),
					Evidence:    []checker.Evidence{{Place: archive.at("In 2024, bilateral trade rose to US$244.8 billion"), Note: "244.75 to 244.85 billion USD"}},
					Fingerprint: "0123456789abcdef",
				},
				{
					Rule: "trade", Severity: checker.Error, Message: "These two cannot both be true: Ruritania–Borduria trade",
					Why:         "2021: 110.15 to 110.25 billion USD; Jan–Oct 2021: 115.55 to 115.65 billion USD; a part is not more than the whole",
					Place:       draft.at("110.2 billion dollars in the whole of 2021"),
					Evidence:    []checker.Evidence{{Place: archive.at("In the first 10 months of 2021, the two countries traded goods worth 115.6 billion dollars")}},
					Fingerprint: "1123456789abcdef",
				},
				{
					Rule: "quote", Severity: checker.Warning, Message: "The president is quoted in other words",
					Place:       draft.at("good neighbours who cannot escape, and true friends"),
					Evidence:    []checker.Evidence{{Place: archive.at("good neighbours who cannot be moved, and true friends"), Note: "as of 7 May 2025"}},
					Fingerprint: "2123456789abcdef",
				},
				{
					Rule: "garble/double", Severity: checker.Info, Message: "A word stands twice", Place: double,
					Evidence: []checker.Evidence{{Place: draft.at("the two")}},
					Alternatives: []checker.Alternative{
						{Title: `Write "The"`, Edits: []checker.Edit{{File: double.File, Span: double.Span, Text: "The"}}},
						{Title: `Write "the"`, Edits: []checker.Edit{{File: double.File, Span: double.Span, Text: "the"}}},
					},
					Fingerprint: "3123456789abcdef",
				},
			},
		},
	}
}

// hostile is a check of an article whose name and words would be taken for orders
// by what reads the output.
func hostile() report.Check {
	a := article{text.Plain("a b/50%,x:y\n#?.md", "\x1b[2J::error::\u202eno\r\n[x](1) \\ 首页 <b>&amp;\t100%")}
	return report.Check{Rules: demoRules, Version: "1.2.3", Result: &checker.Result{
		Summary: checker.Summary{Articles: 1, Errors: 1},
		Findings: []checker.Finding{{
			Rule: "trade", Severity: checker.Error, Message: "50% of\r\n::warning::[it]\x1b[0m",
			Place: a.at(a.Text), Evidence: []checker.Evidence{{Place: a.at("[x](1) \\ 首页")}}, Fingerprint: "f",
		}},
	}}
}

// nothing is a check that found nothing.
func nothing() report.Check {
	return report.Check{Rules: demoRules, Version: "1.2.3", Result: &checker.Result{Summary: checker.Summary{Articles: 1}}}
}

var tradeMeasure = claim.Measure{ID: "trade", Title: "trade", Kind: claim.Flow, Unit: "USD"}

// billions is n/10 billion, with what rounds to it.
func billions(n int64) (nominal numeral.Decimal, r quantity.Range) {
	d := func(hundredths int64) numeral.Decimal { return numeral.Decimal{Coef: hundredths, Exp: 7} }
	return numeral.Decimal{Coef: n, Exp: 8}, quantity.Between(d(10*n-5), d(10*n+5))
}

func figure(place text.Place, when period.Interval, n int64) claim.Claim {
	nominal, r := billions(n)
	return claim.Claim{
		Rule: "trade", Place: place, Nominal: nominal, Hard: r, Soft: r,
		Fact: claim.Fact{Measure: tradeMeasure, Subject: []string{"Borduria", "Ruritania"}, When: when},
	}
}

// demoClaims are claims of every shape.
func demoClaims() []claim.Claim {
	growth := figure(archive.at("bilateral trade rose"), period.YearOf(2024), 0)
	growth.Op, growth.Nominal = claim.Ratio, numeral.Decimal{Coef: 19, Exp: -1}
	growth.Hard = quantity.Between(numeral.Decimal{Coef: 10185, Exp: -4}, numeral.Decimal{Coef: 10195, Exp: -4})
	growth.Other = []claim.Fact{{Measure: tradeMeasure, Subject: growth.Fact.Subject, When: period.YearOf(2023)}}

	more := figure(draft.at("SAMARKAND"), period.YearOf(2018), 1000)
	more.Hard = quantity.Range{Lo: quantity.End{Value: more.Nominal, Open: true}, Hi: quantity.End{None: true}}
	more.Soft.Hi = quantity.End{Value: numeral.Decimal{Coef: 12, Exp: 10}}
	more.Speaker, more.Fact.Qualifiers = "the ministry", []string{"goods"}

	met := claim.Claim{
		Rule: "meetings", Place: draft.at("met 41 times"), Nominal: numeral.Int(41),
		Hard: quantity.Exactly(numeral.Int(41)), Soft: quantity.Exactly(numeral.Int(41)),
		Fact: claim.Fact{
			Measure: claim.Measure{ID: "meetings", Kind: claim.Counter, Unit: "count"},
			Subject: []string{"A", "B"}, When: period.MonthOf(2025, 5),
		},
	}
	said := claim.Claim{
		Rule: "quote", Place: draft.at("good neighbours who cannot escape, and true friends"), Words: []string{"good"},
		Fact: claim.Fact{Measure: claim.Measure{ID: "quote", Kind: claim.Wording}, Subject: []string{"the president"}},
	}
	return []claim.Claim{
		figure(archive.at("In 2024, bilateral trade rose to US$244.8 billion"), period.YearOf(2024), 2448), growth,
		figure(archive.at("115.6 billion dollars"), period.Interval{From: period.On(2021, 1, 1), To: period.On(2021, 11, 1)}, 1156),
		more, figure(draft.at("$248.4 billion"), period.YearOf(2024), 2484), said, met,
		figure(draft.at("110.2 billion dollars in the whole of 2021"), period.YearOf(2021), 1102),
	}
}

// demoGroups are the demo's claims, reconciled.
func demoGroups() []reconcile.Group {
	byKey := map[string][]claim.Claim{}
	var keys []string
	for _, c := range demoClaims() {
		k := c.Fact.Key()
		if byKey[k] == nil {
			keys = append(keys, k)
		}
		byKey[k] = append(byKey[k], c)
	}
	var groups []reconcile.Group
	for _, k := range keys {
		groups = append(groups, reconcile.Reconcile(byKey[k]))
	}
	return groups
}
