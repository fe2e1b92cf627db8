package leftover

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

var (
	currencies = text.NewSet("$ £ € ¥ rs")
	months     = text.NewSet("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec")
	// measured follow a figure: what stands before one of them stands in a figure's
	// place. Hours are not among them: 0000 hours is a time.
	measured = text.NewSet(`percent per % pct percentage million millions billion billions trillion thousand hundred people persons year years
		months weeks days miles mile km kilometers kilometres metres meters feet inches dollars euros pounds yen cents votes points jobs seats men women
		children deaths cases officers workers employees students residents times tons tonnes acres hectares homes houses shares soldiers troops
		passengers patients countries members`)
	// taka is money that is written Tk.
	taka    = text.NewSet("taka bangladesh bangladeshi dhaka")
	wordTK  = text.Intern("tk")
	closing = text.NewSet(") ]")
	opening = text.NewSet("( [")

	wordIpsum    = text.Intern("ipsum")
	wordDolor    = text.Intern("dolor")
	wordQuestion = text.Intern("?")
	wordColon    = text.Intern(":")
	wordComma    = text.Intern(",")
)

// unfilled reports a place that is still to be filled.
func (r *reader) unfilled(first, end int, severity checker.Severity) {
	span := r.Span(first, end)
	r.Report(span, placeholder, checker.Finding{
		Severity: severity, Message: fmt.Sprintf("“%s” is still to be filled in", r.In(span)),
	})
}

// toCome reads TK and its like, which journalists write for what is to come.
func (r *reader) toCome(i int) {
	t := &r.Tokens[i]
	if t.Case != text.Upper || r.glued(i) && !currencies.Has(r.Word(i-1)) && !opening.Has(r.Word(i-1)) || r.shouts() {
		return
	}
	if t.Word != wordTK && t.End-t.Start > 3 { // TKTK
		r.unfilled(i, i+1, checker.Error)
		return
	}
	if r.garblesBracket(i) {
		return
	}
	money := currencies.Has(r.Word(i - 1))
	month := months.Has(r.Word(i - 1))
	switch {
	case r.digits(i+1) || r.digits(i-1), r.glued(i+1) && r.Tokens[i+1].Kind != text.Punct, r.glued(i+1) && r.Tokens[i+1].Word != wordComma && r.glued(i+2):
		return // Tk 500, TK-421, TK's
	case !money && (r.capital(i+1) || i > r.s.First+1 && r.capital(i-1) && !month):
		return // TK Maxx
	}
	if !money && !month && !measured.Has(r.Word(i+1)) {
		if r.isName('T', 'K', wordTK) {
			return
		}
		r.unfilled(i, i+1, checker.Warning)
		return
	}
	if r.isName('T', 'K', wordTK) {
		return
	}
	r.unfilled(i, i+1, checker.Error)
}

// shouts reports whether the sentence is written in capitals throughout.
func (r *reader) shouts() bool {
	upper := 0
	for i := r.s.First; i < r.s.End; i++ {
		switch t := &r.Tokens[i]; {
		case t.Kind != text.Letters:
		case t.Case == text.Lower || t.Case == text.Title && t.End-t.Start > 1:
			return false
		default:
			upper++
		}
	}
	return upper > 3
}

// garblesBracket reports whether token i is all that a square bracket holds, which
// garble tells as a template's.
func (r *reader) garblesBracket(i int) bool {
	return i > r.s.First && r.Word(i-1) == wordOpenSquare
}

// isName reports whether the letters a and b are an abbreviation of this article:
// of a name whose words begin with them, of the taka, or of somebody who is called
// so more than twice.
func (r *reader) isName(a, b rune, w text.Word) bool {
	seen := 0
	var before rune
	for i := range r.Tokens {
		t := &r.Tokens[i]
		if t.Kind != text.Letters {
			continue
		}
		if t.Word == w {
			if seen++; seen > 2 {
				return true
			}
			before = 0
			continue
		}
		if taka.Has(t.Word) {
			return true
		}
		first, _ := utf8.DecodeRuneInString(r.Text[t.Start:])
		if before == a && unicode.ToUpper(first) == b && t.Capital() {
			return true
		}
		if before = 0; t.Capital() {
			before = first
		}
	}
	return false
}

// crosses reads XX in a figure's place.
func (r *reader) crosses(i int) {
	if r.Tokens[i].Case != text.Upper || r.shouts() || r.quoted(i) {
		return
	}
	month := months.Has(r.Word(i-1)) && r.capital(i-1) && !r.capital(i+1) && !r.digits(i+1)
	money := r.glued(i) && currencies.Has(r.Word(i-1))
	counts := measured.Has(r.Word(i+1)) && !r.glued(i) && !r.capital(i+1) && (i == r.s.First || !r.capital(i-1) || i == r.s.First+1)
	if money || counts || month && r.Tokens[i].End-r.Tokens[i].Start == 2 && !r.glued(i) {
		r.unfilled(i, i+1, checker.Warning)
	}
}

// zeros reads 00 and 000 in a figure's place.
func (r *reader) zeros(i int) {
	money := r.glued(i) && currencies.Has(r.Word(i-1))
	if !money && (r.glued(i) || r.digits(i-1) || i > r.s.First && r.Tokens[i-1].Kind == text.Punct) || !measured.Has(r.Word(i+1)) || !r.Tokens[i+1].Space && r.Tokens[i+1].Kind == text.Letters || r.quoted(i) {
		return
	}
	r.unfilled(i, i+1, checker.Warning)
}

// filler reads the Latin that fills a page before there is a text.
func (r *reader) filler(i int) {
	if r.Word(i+1) != wordIpsum || r.quoted(i) {
		return
	}
	span := r.Span(i, r.s.End)
	f := checker.Finding{Severity: checker.Error, Message: "“Lorem ipsum” fills a page that has no text yet"}
	switch {
	case r.Word(i+2) == wordDolor:
	case i == r.s.First && (i+2 >= r.s.End || r.Tokens[i+2].Kind == text.Punct):
		f.Severity = checker.Warning
	default:
		return // somebody writes about it
	}
	r.Report(span, placeholder, f)
}

// asIs reads (cq), which tells the desk that a spelling is right as it stands.
func (r *reader) asIs(i int) {
	if i <= r.s.First || !opening.Has(r.Word(i-1)) || !closing.Has(r.Word(i+1)) && r.Word(i+1) != wordComma ||
		r.Tokens[i].Case == text.Upper && r.isName('C', 'Q', r.Tokens[i].Word) {
		return
	}
	end := i + 1
	for end < r.s.End && end < i+8 && !closing.Has(r.Word(end)) {
		end++
	}
	r.note(i-1, min(end+1, r.s.End), checker.Warning)
}

// questions reads a run of question marks in the place of a word.
func (r *reader) questions(i int) {
	if i > r.s.First && r.Word(i-1) == wordQuestion && r.glued(i) {
		return // not the first
	}
	end := i
	for end < r.s.End && r.Word(end) == wordQuestion && (end == i || r.glued(end)) {
		end++
	}
	money := r.glued(i) && currencies.Has(r.Word(i-1))
	if end-i < 3 || r.glued(i) && !money || end >= r.s.End || !r.Tokens[end].Space ||
		r.Tokens[end].Kind != text.Letters || r.Tokens[end].Case != text.Lower || i == r.s.First || r.quoted(i) {
		return
	}
	r.unfilled(i, end, checker.Warning)
}
