package checker

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// Severity says how sure and how grave a finding is.
type Severity uint8

// The severities, from the least.
const (
	Info    Severity = iota + 1 // worth a look; two named sources that differ
	Warning                     // probably wrong
	Error                       // cannot all be true: stops a publication
)

var severityNames = [...]string{"", "info", "warning", "error"}

func (s Severity) String() string { return severityNames[s] }

// ParseSeverity is the severity of that name.
func ParseSeverity(name string) (Severity, error) {
	for i, n := range severityNames {
		if i > 0 && n == name {
			return Severity(i), nil
		}
	}
	return 0, fmt.Errorf("no severity %q: error, warning or info", name)
}

// Finding is what the reader of the output sees.
type Finding struct {
	Rule     string // a rule's id, or the id, a slash and what it found: garble/loop
	Severity Severity
	Message  string // one line, in an editor's words
	Why      string // the computation, in one line; may be empty
	Place    text.Place
	Evidence []Evidence // the other passages
	// Alternatives are edits of which a person may pick one. None is applied by
	// itself.
	Alternatives []Alternative
	// Fingerprint stays the same when lines move or other passages change.
	Fingerprint string
}

// Evidence is another passage that a finding rests on.
type Evidence struct {
	Place text.Place
	Note  string // what it says, in a few words; may be empty
}

// Alternative is one way to set things right.
type Alternative struct {
	Title string // a verb phrase: Write "244.8"
	Edits []Edit
}

// Edit replaces a span of a file.
type Edit struct {
	File string
	Span text.Span
	Text string
}

// compareFindings orders findings as they are printed.
func compareFindings(a, b Finding) int {
	return cmp.Or(
		strings.Compare(a.Place.File, b.Place.File),
		cmp.Compare(a.Place.Span.Start, b.Place.Span.Start),
		cmp.Compare(a.Place.Span.End, b.Place.Span.End),
		strings.Compare(a.Rule, b.Rule),
		strings.Compare(a.Message, b.Message),
	)
}

// fingerprint names a finding by its rule, its article and the words of its
// passages, so that it survives edits elsewhere.
func fingerprint(f Finding) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s\x00%s", f.Rule, f.Place.File, squeeze(f.Place.Text))
	for _, e := range f.Evidence {
		fmt.Fprintf(h, "\x00%s\x00%s", e.Place.File, squeeze(e.Place.Text))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// squeeze is a passage in lower case with its white space made single.
func squeeze(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
