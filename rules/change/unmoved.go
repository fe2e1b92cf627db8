package change

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

// unmoved finds a change that leads where it began: cut its rating to A- from A-.
func (r *reader) unmoved(toward text.Places) {
	for i := toward.Next(r.s.First+1, r.s.End); i+3 < r.s.End; i = toward.Next(i+1, r.s.End) {
		j := i + 2
		for ; j < min(i+6, r.s.End) && r.Word(j) != from; j++ {
			if r.Tokens[j].Kind == text.Digits && r.space(j) {
				j = r.s.End
			}
		}
		n := j - i - 1
		if j >= min(i+6, r.s.End) || j+n >= r.s.End || r.quantityAt(i+1) != nil || !r.moved(i) {
			continue
		}
		same := true
		for k := 1; k <= n; k++ {
			same = same && r.Token(i+k) == r.Token(j+k) && (k == 1 || r.space(i+k) == r.space(j+k))
		}
		if next := j + n + 1; same && (next >= r.s.End || r.space(next) || !isSign(r.Token(next))) {
			span := r.Document.Span(i, j+n+1)
			r.Report(span, "", checker.Finding{
				Severity: checker.Error, Message: "A change from " + r.Slice(j+1, j+n+1) + " to " + r.Slice(i+1, j) + " is none",
				Why: "both are " + r.Slice(i+1, j),
			})
		}
	}
}

// isSign reports whether a token that follows without a space belongs to a rating: A+.
func isSign(s string) bool { return s == "+" || s == "-" || s == "−" || s == "–" }

// space reports whether white space stands before token i.
func (r *reader) space(i int) bool { return i > 0 && r.Tokens[i].Start > r.Tokens[i-1].End }

// moved reports whether a word of change stands before token i.
func (r *reader) moved(i int) bool {
	for j := i - 1; j >= max(r.s.First, i-14); j-- {
		if isWay(r.Word(j)) || regrades.Has(r.Word(j)) {
			return true
		}
	}
	return false
}

var toWords = text.NewSet("to")

// regrades are words of change without figures.
var regrades = text.NewSet("upgraded downgraded upgrades downgrades upgrading downgrading revised revises changed changes renamed promoted demoted")
