package numeral

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// A space that does not break parts thousands and nothing else, and is read where the
// text is cut. A plain one parts two numbers as well: "on May 5 300 people", "the 4 100
// metres". It is read as parting thousands where what stands before leads up to one
// number, and the groups are what groups are.

// leading are words after which one number comes, and lists of numbers, of dates and of
// ages do not begin.
var leading = text.NewSet(`to from by about some than around nearly almost approximately roughly over under reached reaches
	reaching hit hits total totals totalled totaled totalling exceed exceeds exceeded exceeding is was were are lies cost costs has had have
	killed injured employs employed lost gained fell rose up down only just between and with including of ( $ £ € ¥ ~ ≈`)

// thousands reads on from a token of figures that ends before token j: the groups of
// three that plain spaces part it from. It gives the token after them, which is j where
// there are none.
func (r *reader) thousands(j int) int {
	t := r.d.Tokens
	if j >= r.end || t[j].Kind != text.Digits || !t[j].Space || !r.three(j) {
		return j
	}
	first := r.d.Token(j - 1)
	if len(first) > 3 || first[0] == '0' || !whole(first) {
		return j
	}
	from, digits := j, len(first)
	for j < r.end && t[j].Kind == text.Digits && t[j].Space && r.three(j) {
		digits += len(r.d.Token(j))
		j++
		if !whole(r.d.Token(j - 1)) {
			break // a decimal point ends the groups
		}
	}
	if digits > 15 || !r.led(from-1, whole(r.d.Token(j-1))) {
		return from
	}
	if j < len(t) && (t[j].Kind == text.Digits || !t[j].Space && (t[j].Word == hyphen || t[j].Word == slash || t[j].Kind == text.Letters)) {
		return from // 6 100-year-old trees, 12 100m races, a row of numbers
	}
	return j
}

// spaced is the number whose groups are the tokens [first, end).
func (r *reader) spaced(first, end int) (n Numeral) {
	var b strings.Builder
	for i := first; i < end; i++ {
		b.WriteString(r.d.Token(i))
	}
	n.Value, n.Step, _ = Figures(b.String())
	return n
}

// led reports whether what stands before token i leads up to one number; a number with
// decimals, which does not count and has no date before it, may stand at a price.
func (r *reader) led(i int, whole bool) bool {
	if i == 0 {
		return false
	}
	t := &r.d.Tokens[i-1]
	return (leading.Has(t.Word) || !whole && t.Word == at) && (t.Kind != text.Letters || t.Case == text.Lower)
}

var at = text.Intern("at")

// three reports whether token j is three figures, with a decimal fraction or without,
// one space after the token before.
func (r *reader) three(j int) bool {
	t := r.d.Tokens
	s := r.d.Token(j)
	return t[j].Start == t[j-1].End+1 && r.d.Text[t[j-1].End] == ' ' && len(s) >= 3 && whole(s[:3]) && (len(s) == 3 || s[3] == '.' && whole(s[4:]))
}

// whole reports whether s is nothing but figures.
func whole(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
