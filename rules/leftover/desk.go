package leftover

import (
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordOpenSquare = text.Intern("[")
	wordEds        = text.Intern("eds")
	wordDesk       = text.Intern("desk")
	wordInsert     = text.Intern("insert")
	wordSp         = text.Intern("sp")
	wordPls        = text.Intern("pls")

	desks = text.NewSet("eds editors desk subs")
	// slots are what a bracket in small letters asks for.
	slots = text.NewSet("name names surname number figure figures amount quote percent percentage xx")
	// before an editor's own word: at the [number] of people.
	before = text.NewSet("the a an this that these those his her their our my your its of")
	// asks begin a note to a colleague, of one of those things that a desk checks.
	asks    = text.NewSet("check confirm verify pls please insert add")
	checked = text.NewSet("spelling name names figure figures date age title quote facts number numbers location byline caption with this")
)

// note reports words to a colleague.
func (r *reader) note(first, end int, severity checker.Severity) {
	span := r.Span(first, end)
	r.Report(span, deskNote, checker.Finding{
		Severity: severity, Message: fmt.Sprintf("“%s” is a note to the desk, not to the reader", r.In(span)),
	})
}

// longestNote is how many tokens a note in brackets may have.
const longestNote = 40

// bracket reads what stands in round or square brackets from token i on.
func (r *reader) bracket(i int) {
	j := i + 1
	if j >= r.s.End || r.Tokens[j].Kind != text.Letters {
		return
	}
	w, square := r.Word(j), r.Word(i) == wordOpenSquare
	if w == 0 || !(slots.Has(w) || asks.Has(w) || desks.Has(w) || w == wordSp) {
		return
	}
	end := j
	for end < r.s.End && end < j+longestNote && !closing.Has(r.Word(end)) {
		end++
	}
	closed := end < r.s.End && closing.Has(r.Word(end))
	if desks.Has(w) {
		if (w != wordDesk || r.Tokens[j].Case == text.Upper) && r.Word(j+1) == wordColon {
			severity := checker.Warning
			if r.blockFirst(i) {
				severity = checker.Info // wire furniture
			}
			r.note(i, min(end+1, r.s.End), severity)
		}
		return
	}
	if !closed || r.quoted(i) {
		return
	}
	lower, words := r.Tokens[j].Case == text.Lower, end-j
	switch {
	case w == wordSp:
		if words == 2 && r.Word(j+1) == wordQuestion {
			r.note(i, end+1, checker.Warning)
		}
	case slots.Has(w):
		if square && lower && words == 1 && !before.Has(r.Word(i-1)) {
			r.unfilled(i, end+1, checker.Warning)
		}
	case w == wordInsert:
		if square && lower || !square && r.Tokens[j].Case == text.Upper && words > 1 {
			r.unfilled(i, end+1, checker.Warning)
		}
	case lower && words <= 6 && (w == wordPls || checked.Has(r.Word(j+1))):
		r.note(i, end+1, checker.Warning)
	}
}

// desk reads EDITORS: and its like outside brackets. At the head of a paragraph it
// is how wires speak to their clients.
func (r *reader) desk(i int) {
	if r.Word(i+1) != wordColon || r.Tokens[i].Case == text.Lower || i > r.s.First && opening.Has(r.Word(i-1)) {
		return
	}
	if r.Tokens[i].Case != text.Upper && r.Tokens[i].Word != wordEds {
		return // Editors: Jane Smith and Ann Lee
	}
	severity := checker.Info
	switch {
	case r.blockFirst(i):
	case i == r.s.First:
		severity = checker.Warning
	default:
		return
	}
	r.note(i, r.s.End, severity)
}
