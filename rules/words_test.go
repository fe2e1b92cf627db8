package rules_test

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/text"
)

// joined are words that no token is, with who reads them all the same. Compounds are
// read by Document.Compound and Table.At, and stand only in lists that are asked so.
var joined = map[string]string{
	"pre-industrial":       "conversion: a difference of pre-industrial levels",
	"cease-fire lock-out":  "duration: what lasts",
	"year-ago":             "forecast: base",
	"to-be":                "headline: turns",
	"one-day":              "record: moves",
	"54-hole 72-hole":      "score: strokes",
	"run-off":              "calendar: movedTo",
	"two-way":              "measure: bilateral",
	"all-time":             "measure: record; score: before",
	"one-time":             "names: past; forecast: narrowed",
	"agreed-upon":          "period: notPast",
	"so-called":            "period: notPast",
	"all-cash":             "retold: describing",
	"would-be":             "retold: guards",
	"write-down pay-rise":  "retold: topics",
	"face-to-face":         "meetings: inPerson",
	"in-person":            "meetings: inPerson",
	"number-one":           "streak: tops",
	"first-leg second-leg": "score: before",
	"january-february":     "sum: elsewhen",
	"non-seasonally":       "sum: raw",
	"part-time two-thirds": "share: narrower, denials",
	"re-elected":           "rank: polls",
	"over-par co-leaders":  "rank: races, joint",
	"full-year ex-items":   "forecast: narrowed",
	"first-quarter second-quarter third-quarter fourth-quarter":                                     "forecast: narrowed",
	"light-year watt-hour kilowatt-hour megawatt-hour gigawatt-hour terawatt-hour milliampere-hour": "quantity: units of several words",
	"°c °f": "quantity: a sign and a letter",
}

// A hyphen, a genitive and a full stop are tokens of their own: a list with a word that
// holds one has an entry that no text can match.
func TestWordsAreTokens(t *testing.T) {
	known := map[string]bool{}
	for words := range joined {
		for w := range strings.FieldsSeq(words) {
			known[w] = true
		}
	}
	seen := map[string]bool{}
	for w := text.Word(1); w.String() != ""; w++ {
		word := w.String()
		d := text.Cut(text.Plain("", "x "+word+" y"))
		cut := len(d.Tokens) != 3 || d.Tokens[1].Word != w
		if word[0] == '\'' && cut { // a clitic is a token after its word
			d = text.Cut(text.Plain("", "x"+word+" y"))
			cut = len(d.Tokens) != 3 || d.Tokens[1].Word != w
		}
		switch {
		case cut && !known[word]:
			t.Errorf("no token is %q: write what its tokens are, or have the list asked by Table.At and name it here", word)
		case cut:
			seen[word] = true
		}
	}
	for w := range known {
		if !seen[w] {
			t.Errorf("%q is in no list, or is a token: take it out of here", w)
		}
	}
}
