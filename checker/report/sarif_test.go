package report_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/report"
	"github.com/factlint/factlint/checker/text"
)

func keys(object any) string {
	return strings.Join(slices.Sorted(maps.Keys(object.(map[string]any))), " ")
}

type object = map[string]any

func sarifRun(t *testing.T, c report.Check) object {
	t.Helper()
	var log object
	if err := json.Unmarshal(written(t, func(b *bytes.Buffer) error { return report.SARIF(b, c) }), &log); err != nil {
		t.Fatal(err)
	}
	if log["version"] != "2.1.0" || log["$schema"] == "" {
		t.Errorf("version %v, $schema %v", log["version"], log["$schema"])
	}
	return log["runs"].([]any)[0].(object)
}

// What the schema and GitHub code scanning ask for is there, and no required
// text is empty.
func TestSARIF(t *testing.T) {
	for name, check := range checks {
		run := sarifRun(t, check())
		if run["columnKind"] != "unicodeCodePoints" {
			t.Errorf("%s: columnKind %v", name, run["columnKind"])
		}
		driver := run["tool"].(object)["driver"].(object)
		rules := driver["rules"].([]any)
		for _, r := range rules {
			rule := r.(object)
			help := rule["help"].(object)
			for what, s := range map[string]any{
				"id": rule["id"], "shortDescription": rule["shortDescription"].(object)["text"],
				"fullDescription": rule["fullDescription"].(object)["text"], "help.text": help["text"], "help.markdown": help["markdown"],
			} {
				if s == "" || s == nil {
					t.Errorf("%s: rule %v: %s is empty", name, rule["id"], what)
				}
			}
			if rule["name"] == rule["id"] {
				t.Errorf("%s: rule %v: its name is its id", name, rule["id"])
			}
		}
		results, ok := run["results"].([]any)
		if !ok {
			t.Errorf("%s: results is %v, not a list", name, run["results"])
		}
		for _, r := range results {
			result := r.(object)
			if id := rules[int(result["ruleIndex"].(float64))].(object)["id"]; id != result["ruleId"] {
				t.Errorf("%s: ruleIndex leads to %v, not to %v", name, id, result["ruleId"])
			}
			if !slices.Contains([]any{"note", "warning", "error"}, result["level"]) {
				t.Errorf("%s: level %v", name, result["level"])
			}
			if prints := result["partialFingerprints"].(object); prints["factlint/v1"] == "" {
				t.Errorf("%s: no fingerprint", name)
			}
			if n := len(result["locations"].([]any)); n != 1 {
				t.Errorf("%s: %d locations", name, n)
			}
			message := result["message"].(object)["text"].(string)
			related, _ := result["relatedLocations"].([]any)
			for _, l := range append(slices.Clone(result["locations"].([]any)), related...) {
				physical := l.(object)["physicalLocation"].(object)
				uri := physical["artifactLocation"].(object)["uri"].(string)
				if strings.ContainsAny(uri, " \\\n#?") || strings.HasPrefix(uri, "/") {
					t.Errorf("%s: uri %q", name, uri)
				}
				region := physical["region"].(object)
				for _, k := range []string{"startLine", "startColumn", "endLine", "endColumn"} {
					if n, _ := region[k].(float64); n < 1 {
						t.Errorf("%s: %s is %v", name, k, region[k])
					}
				}
			}
			for i, l := range related {
				id := l.(object)["id"].(float64)
				if int(id) != i+1 || !strings.Contains(message, "]("+string(rune('0'+int(id)))+")") {
					t.Errorf("%s: related location %v is not linked from %q", name, id, message)
				}
			}
		}
	}
}

func TestSARIFPaths(t *testing.T) {
	for file, want := range map[string]string{
		"a/b.md":              "a/b.md",
		"./a.md":              "a.md",
		"/newsroom/a b.md":    "a%20b.md",
		"/elsewhere/ü.md":     "file:///elsewhere/%C3%BC.md",
		"a:b.md":              "./a:b.md",
		"../archive/100%.txt": "../archive/100%25.txt",
	} {
		c := nothing()
		c.Base = "/newsroom"
		c.Findings = []checker.Finding{{Rule: "trade", Severity: checker.Error, Place: text.Plain(file, "x").Place(text.Span{End: 1})}}
		result := sarifRun(t, c)["results"].([]any)[0].(object)
		got := result["locations"].([]any)[0].(object)["physicalLocation"].(object)["artifactLocation"].(object)["uri"]
		if got != want {
			t.Errorf("%s: uri %v, want %s", file, got, want)
		}
	}
}
