package twice

import (
	"fmt"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/quantity"
)

// units reports a figure that an article gives twice with the same digits and another
// unit: 4.2 billion pounds, and then the 4.2 billion euros.
func (r *reader) units(all []told) {
	for i := range all {
		b := &all[i]
		if !unitOf(b) || r.digits(b) < 2 || b.Range {
			continue
		}
		for k := range all[:i] {
			a := &all[k]
			if a.Quantity.Kind != b.Quantity.Kind || a.Unit == b.Unit || a.sentence == b.sentence || a.Nominal.Cmp(b.Nominal) != 0 || !unitOf(a) || !r.oneAmount(a, b) {
				continue
			}
			x, y := r.phrased(a), r.phrased(b)
			r.Report(r.Span(y.begin, y.end), "unit", checker.Finding{
				Severity: checker.Warning,
				Message:  fmt.Sprintf("First “%s”; then “%s”", r.Slice(a.First, a.End), r.Slice(b.First, b.End)),
				Why:      "the same figure in two units",
				Evidence: []checker.Evidence{r.Evidence(r.Span(x.begin, x.end), "")},
			})
			break
		}
	}
}

// measured are the units of measure that are taken for each other.
var measured = map[string]string{
	"km": "mi", "mi": "km", "m": "ft", "ft": "m", "kg": "lb", "lb": "kg", "ha": "ac", "ac": "ha", "t": "kg", "km²": "mi²", "mi²": "km²", "bbl": "t",
}

// unitOf reports whether a figure has a unit that is swapped for another.
func unitOf(t *told) bool {
	return t.Quantity.Kind == quantity.Money && t.Hedge <= quantity.About || measured[t.Unit] != ""
}

// oneAmount reports whether two figures with the same digits are one amount, told in
// two units of one kind: the later one takes the other up, or one thing is said of
// both.
func (r *reader) oneAmount(a, b *told) bool {
	if r.bracketed(a) || r.bracketed(b) {
		return false
	}
	if a.Quantity.Kind == quantity.Money {
		if strings.Contains(a.Unit, "/") != strings.Contains(b.Unit, "/") || a.Loose && b.Unit == "USD" || b.Loose && a.Unit == "USD" {
			return false
		}
	} else if measured[a.Unit] != b.Unit {
		return false
	}
	if b.Back || a.Topics&b.Topics != 0 {
		return true
	}
	beside, shared := overlap(r.phrased(a), r.phrased(b), r.place(a.sentence), r.place(b.sentence))
	return beside > 0 || shared > 1
}

// bracketed reports whether a figure stands in brackets, as a conversion does.
func (r *reader) bracketed(t *told) bool { return r.bracket(t) >= 0 }

// bracket is the bracket that opens before a figure, or -1.
func (r *reader) bracket(t *told) int {
	for i := t.First - 1; i >= max(0, t.First-3); i-- {
		if r.Word(i) == openBracket {
			return i
		}
	}
	return -1
}

// asides reports whether two figures stand in brackets behind different words, as
// those of a ranking do: each is of what its bracket follows.
func (r *reader) asides(a, b *told) bool {
	i := r.bracket(a)
	if i < 1 {
		return false
	}
	k := r.bracket(b)
	return k > 0 && r.behind(i) != r.behind(k)
}

// behind is the word that a bracket follows, though quotation marks close between.
func (r *reader) behind(bracket int) string {
	for i := bracket - 1; i > 0; i-- {
		switch token := r.Token(i); token {
		case "\"", "'", "”", "’", "»":
		default:
			return token
		}
	}
	return ""
}
