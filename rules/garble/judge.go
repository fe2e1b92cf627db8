package garble

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/garble/internal/native"
)

// byJudge is the kind of what an outside judge finds.
const byJudge = "judge"

// ask picks out the sentences that an outside judge may see: whole sentences of
// running English in nobody's mouth, as the article as a whole is judged by.
func ask(p *checker.Pass, book *phraseBook) {
	r := &reader{}
	r.begin(p.Document, book)
	if r.interview() {
		return
	}
	said := 0 // the first quotation that does not end before the sentence
	for _, s := range r.Sentences {
		if !r.Role(s).Running() {
			continue
		}
		if c := r.scan(s); !c.isEnglish() || !native.Judged(r.Document, s, c.Shape) {
			continue
		}
		for said < len(p.Quotations) && p.Quotations[said].End <= s.First {
			said++
		}
		if !quotedIn(p, said, s) {
			p.Ask(r.Span(s.First, s.End), byJudge)
		}
	}
}

// quotedIn reports whether a quotation in marks, from the one at said on, stands
// in a sentence or around it: a sentence in the middle of a long one has no mark.
func quotedIn(p *checker.Pass, said int, s text.Sentence) bool {
	for _, q := range p.Quotations[said:] {
		if q.First >= s.End {
			break
		}
		if !q.Reported {
			return true
		}
	}
	return false
}
