package twice

import (
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// ballot is the count of a vote: 216-209.
type ballot struct {
	first, end int
	yes, not   int64
}

// balloting are words beside such a count that make it one of votes, and no score.
var balloting = text.NewSet(`vote votes voted voting ballot approved approve approves passed backed rejected adopted ratified endorsed confirmed
	lawmakers legislators senators deputies councillors ruled ruling justices upheld overturned veto`)

// scoring are words of a game.
var scoring = text.NewSet("won lost beat beats beaten score scored scores game games match win wins loss halftime half overtime")

// ballots are the votes of an article.
func (r *reader) ballots() (out []ballot) {
	if !balloting.In(r.Document) {
		return nil
	}
	for _, s := range r.Sentences {
		if r.Role(s) != text.Prose {
			continue
		}
		voting := -1
		for i := s.First; i+2 < s.End; i++ {
			if r.Tokens[i].Kind != text.Digits || r.Tokens[i+2].Kind != text.Digits || !(hyphens.Has(r.Word(i+1)) && !r.Tokens[i+1].Space && !r.Tokens[i+2].Space || r.Word(i+1) == wordTo) {
				continue
			}
			if voting < 0 {
				voting = 0
				for k := s.First; k < s.End; k++ {
					if w := r.Word(k); scoring.Has(w) {
						voting = 0
						break
					} else if balloting.Has(w) {
						voting = 1
					}
				}
			}
			a, _, ok := numeral.Figures(r.Token(i))
			b, _, also := numeral.Figures(r.Token(i + 2))
			if voting == 0 || !ok || !also || a.Exp != 0 || b.Exp != 0 || r.Word(i+1) == wordTo && !by.Has(r.Word(i-1)) {
				continue
			}
			if i+3 < s.End && (hyphens.Has(r.Word(i+3)) && !r.Tokens[i+3].Space && r.Tokens[min(i+4, s.End-1)].Kind == text.Digits) || quoted(r, i) {
				continue // 48-47-5
			}
			out = append(out, ballot{i, i + 3, a.Coef, b.Coef})
		}
	}
	return out
}

var (
	hyphens = text.NewSet("- –")
	by      = text.NewSet("by voted vote of passed")
	wordTo  = text.Intern("to")
)

// votes reports one vote whose count an article gives twice with the digits in another
// order: 216-209 and 219-206. Two votes of one house come to nearly the same; they do
// not have the same digits.
func (r *reader) votes() {
	all := r.ballots()
	if len(all) < 2 || len(all) > 4 {
		return
	}
	for i, b := range all {
		for _, a := range all[:i] {
			if !shuffled(a, b) {
				continue
			}
			if a.yes == b.not && a.not == b.yes {
				continue // told by the other side
			}
			r.Report(r.Span(b.first, b.end), "vote", checker.Finding{
				Severity: checker.Warning,
				Message:  fmt.Sprintf("First “%s”; then “%s”", r.Slice(a.first, a.end), r.Slice(b.first, b.end)),
				Why:      "one vote with its digits in another order",
				Evidence: []checker.Evidence{r.Evidence(r.Span(a.first, a.end), "")},
			})
			return
		}
	}
}

// shuffled reports whether two votes differ and have the same digits, four or more.
func shuffled(a, b ballot) bool {
	var count [10]int
	n := 0
	for _, v := range [...]int64{a.yes, a.not} {
		for ; v > 0; v /= 10 {
			count[v%10]++
			n++
		}
	}
	for _, v := range [...]int64{b.yes, b.not} {
		for ; v > 0; v /= 10 {
			count[v%10]--
		}
	}
	return n > 3 && count == [10]int{} && (a.yes != b.yes || a.not != b.not)
}
