package report_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/report"
	"github.com/factlint/factlint/checker/text"
)

var checks = map[string]func() report.Check{"demo": demo, "hostile": hostile, "nothing": nothing}

func TestFindings(t *testing.T) {
	formats := map[string]func(*bytes.Buffer, report.Check) error{
		"80.txt":  func(b *bytes.Buffer, c report.Check) error { return report.Table(b, c, report.Style{Width: 80}) },
		"160.txt": func(b *bytes.Buffer, c report.Check) error { return report.Table(b, c, report.Style{Width: 160}) },
		"colour.txt": func(b *bytes.Buffer, c report.Check) error {
			return report.Table(b, c, report.Style{Width: 80, Colour: true})
		},
		"json":   func(b *bytes.Buffer, c report.Check) error { return report.JSON(b, c) },
		"sarif":  func(b *bytes.Buffer, c report.Check) error { return report.SARIF(b, c) },
		"text":   func(b *bytes.Buffer, c report.Check) error { return report.Text(b, c) },
		"github": func(b *bytes.Buffer, c report.Check) error { return report.GitHub(b, c) },
	}
	for name, check := range checks {
		for format, write := range formats {
			t.Run(name+"."+format, func(t *testing.T) {
				golden(t, name+"."+format, written(t, func(b *bytes.Buffer) error { return write(b, check()) }))
			})
		}
	}
}

func TestClaimsAndGroups(t *testing.T) {
	outputs := map[string]func(*bytes.Buffer) error{
		"claims.jsonl":   func(b *bytes.Buffer) error { return report.ClaimLines(b, demoClaims()) },
		"claims.csv":     func(b *bytes.Buffer) error { return report.ClaimsCSV(b, demoClaims()) },
		"claims.80.txt":  func(b *bytes.Buffer) error { return report.ClaimsTable(b, demoClaims(), 2, report.Style{Width: 80}) },
		"claims.160.txt": func(b *bytes.Buffer) error { return report.ClaimsTable(b, demoClaims(), 2, report.Style{Width: 160}) },
		"groups.jsonl":   func(b *bytes.Buffer) error { return report.GroupLines(b, demoGroups()) },
		"groups.80.txt":  func(b *bytes.Buffer) error { return report.GroupsTable(b, demoGroups(), report.Style{Width: 80}) },
		"groups.160.txt": func(b *bytes.Buffer) error { return report.GroupsTable(b, demoGroups(), report.Style{Width: 160}) },
		"groups.none":    func(b *bytes.Buffer) error { return report.GroupsTable(b, nil, report.Style{Width: 80}) },
		"rules.80.txt":   func(b *bytes.Buffer) error { return report.RulesTable(b, demoRules, report.Style{Width: 80}) },
		"explain.80.txt": func(b *bytes.Buffer) error { return report.Explain(b, demoRules[2], report.Style{Width: 80}) },
	}
	for name, write := range outputs {
		t.Run(name, func(t *testing.T) { golden(t, name, written(t, write)) })
	}
}

// read is the draft, as readers would have read it.
func read() *annotate.Article {
	d := text.Cut(draft.Article)
	tokens := func(passage string) (s text.Span, first, end int) {
		s = draft.span(passage)
		for i, tok := range d.Tokens {
			if int(tok.Start) <= s.Start {
				first = i
			}
			if int(tok.End) <= s.End {
				end = i + 1
			}
		}
		return s, first, end
	}
	time := func(passage, timex string, v period.Interval) period.Expression {
		e := period.Expression{Timex: timex, Interval: v}
		e.Span, e.First, e.End = tokens(passage)
		return e
	}
	money := func(passage string, n int64) quantity.Quantity {
		q := quantity.Quantity{Kind: quantity.Money, Unit: "USD", Noun: -1}
		q.Nominal, q.Hard = billions(n)
		q.Soft = q.Hard
		q.Span, q.First, q.End = tokens(passage)
		return q
	}
	times := quantity.Quantity{Unit: "count", Noun: -1, Nominal: numeral.Int(41), Hard: quantity.Exactly(numeral.Int(41)), Soft: quantity.Exactly(numeral.Int(41))}
	times.Span, times.First, times.End = tokens("41")
	may := period.On(2025, 5, 9)
	return &annotate.Article{
		Document:   d,
		Published:  annotate.Published{Interval: period.Interval{From: may, To: may + 1}, How: "dateline; year from the text"},
		Periods:    []period.Expression{time("May 9", "2025-05-09", period.Interval{From: may, To: may + 1}), time("2024", "2024", period.YearOf(2024)), time("Thursday", "", period.Interval{}), time("2021", "2021", period.YearOf(2021))},
		Quantities: []quantity.Quantity{money("$248.4 billion", 2484), money("110.2 billion dollars", 1102), times},
	}
}

func TestAnnotations(t *testing.T) {
	golden(t, "annotations.jsonl", written(t, func(b *bytes.Buffer) error { return report.AnnotationLines(b, read()) }))
	for _, style := range []report.Style{{Width: 80}, {Width: 160}, {Width: 80, Colour: true}} {
		name := fmt.Sprintf("annotations.%d.txt", style.Width)
		if style.Colour {
			name = "annotations.colour.txt"
		}
		golden(t, name, written(t, func(b *bytes.Buffer) error {
			a := report.NewAnnotations(b, style)
			if err := a.Article(read()); err != nil {
				return err
			}
			return a.Close()
		}))
	}
}

// No line of a table is wider than the screen, and none ends in white space.
func TestTablesFit(t *testing.T) {
	for _, width := range []int{40, 60, 80, 160} {
		for name, check := range checks {
			out := written(t, func(b *bytes.Buffer) error { return report.Table(b, check(), report.Style{Width: width}) })
			for line := range strings.Lines(string(out)) {
				line = strings.TrimSuffix(line, "\n")
				if n := len([]rune(line)); n > width {
					t.Errorf("%s at %d: %d characters: %s", name, width, n, line)
				}
				if strings.TrimRight(line, " ") != line {
					t.Errorf("%s at %d: ends in white space: %q", name, width, line)
				}
			}
		}
	}
}

// The colours add nothing to a table but colours.
func TestColourOnly(t *testing.T) {
	for _, width := range []int{60, 80, 160} {
		plain := written(t, func(b *bytes.Buffer) error { return report.Table(b, demo(), report.Style{Width: width}) })
		colour := written(t, func(b *bytes.Buffer) error { return report.Table(b, demo(), report.Style{Width: width, Colour: true}) })
		if diff := cmp.Diff(string(plain), strip(string(colour))); diff != "" {
			t.Errorf("at %d:\n%s", width, diff)
		}
	}
}

// strip takes the colours off.
func strip(s string) string {
	for {
		before, rest, found := strings.Cut(s, "\x1b[")
		if !found {
			return s
		}
		_, after, _ := strings.Cut(rest, "m")
		s = before + after
	}
}

// What an article says reaches no terminal as an order.
func TestNoControl(t *testing.T) {
	for _, write := range []func(*bytes.Buffer) error{
		func(b *bytes.Buffer) error { return report.Table(b, hostile(), report.Style{Width: 80}) },
		func(b *bytes.Buffer) error { return report.Text(b, hostile()) },
		func(b *bytes.Buffer) error { return report.GitHub(b, hostile()) },
	} {
		if out := string(written(t, write)); strings.ContainsAny(out, "\x1b\r\u202e") {
			t.Errorf("a control character came through: %q", out)
		}
	}
}

func TestJSONKeys(t *testing.T) {
	var d map[string]any
	if err := json.Unmarshal(written(t, func(b *bytes.Buffer) error { return report.JSON(b, demo()) }), &d); err != nil {
		t.Fatal(err)
	}
	finding := d["findings"].([]any)[3].(map[string]any)
	for name, at := range map[string]struct {
		object any
		keys   string
	}{
		"document":    {d, "findings summary version"},
		"finding":     {finding, "alternatives evidence file fingerprint message rule severity span text why"},
		"span":        {finding["span"], "column end end_column end_line line start"},
		"evidence":    {finding["evidence"].([]any)[0], "file note span text"},
		"alternative": {finding["alternatives"].([]any)[0], "edits title"},
	} {
		if got := keys(at.object); got != at.keys {
			t.Errorf("%s has keys %s, want %s", name, got, at.keys)
		}
	}
}

func TestLast(t *testing.T) {
	c := nothing()
	for _, test := range []struct {
		summary checker.Summary
		want    string
	}{
		{checker.Summary{Articles: 1, Claims: 1, Facts: 1, Errors: 1}, "1 article, 1 claim on 1 fact: 1 error"},
		{checker.Summary{Articles: 2, Infos: 2, Reconciled: 1}, "2 articles, 0 claims on 0 facts: 2 notes; 1 difference reconciled (factlint reconcile)"},
		{checker.Summary{Articles: 1, Judged: 1}, "1 article, 0 claims on 0 facts: nothing found; 1 sentence sent to the judge"},
		{checker.Summary{Articles: 2}, "2 articles, 0 claims on 0 facts: nothing found"},
		{checker.Summary{}, "no article was read"},
	} {
		c.Summary = test.summary
		if got := c.Last(); got != test.want {
			t.Errorf("%+v: %q, want %q", test.summary, got, test.want)
		}
	}
	c.Unasked = true
	if got, want := c.Last(), "no article was read; the judge was not asked (--judge)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// On a screen that is too narrow for columns, no path is broken.
func TestNarrowGroups(t *testing.T) {
	golden(t, "groups.60.txt", written(t, func(b *bytes.Buffer) error { return report.GroupsTable(b, demoGroups(), report.Style{Width: 60}) }))
}

// On a screen with colours, the words in which two passages differ are set off.
func TestDifferences(t *testing.T) {
	const on, off = "\x1b[1;4;33m", "\x1b[0m"
	for _, test := range []struct{ here, there, want string }{
		{"Hamza bin Ladin", "Hamza bin Laden", "“Hamza bin [Ladin]”"},
		{"Jane Doe", "Jane Dow", "“Jane [Doe]”"},
		{"End Of Life", "End of Life", "“End [Of] Life”"},
		{"they will not yield an inch to us", "they will not give an inch to us", "“they will not [yield] an inch to us”"},
		{"trade rose to $248.4 billion", "in all, goods worth 244.8 billion dollars", "“trade rose to [$248.4 billion]”"},
		{"two of the dead were 12 years old", "the victims: twelve, and two others", "“two of the dead were [12] years old”"},
		{"eleven people died in the fire", "a blaze killed nine", "“[eleven] people died in the fire”"},
		{"the same words", "the same words", "“the same words”"},
	} {
		c := nothing()
		c.Findings = []checker.Finding{{
			Rule: "trade", Severity: checker.Error, Message: "m", Place: text.Plain("a", test.here).Place(text.Span{End: len(test.here)}),
			Evidence: []checker.Evidence{{Place: text.Plain("b", test.there).Place(text.Span{End: len(test.there)})}},
		}}
		out := string(written(t, func(b *bytes.Buffer) error { return report.Table(b, c, report.Style{Width: 100, Colour: true}) }))
		want := strings.NewReplacer("[", on, "]", off).Replace(test.want)
		if !strings.Contains(out, want) {
			t.Errorf("%s | %s: %q is not in %q", test.here, test.there, want, out)
		}
	}
}
