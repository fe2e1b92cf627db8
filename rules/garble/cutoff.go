package garble

import (
	"fmt"

	"github.com/factlint/factlint/checker/text"
)

// unfinished are words that no sentence and no heading ends with.
var unfinished = text.NewSet(`the a an and or but nor of their its our my your his because although than whose into`)

// cutOffs finds paragraphs that break off in the middle of a sentence.
func (r *reader) cutOffs() {
	if r.blocksRead < 2 {
		return // one line may be a heading, or a piece of something
	}
	for k := range r.Sentences {
		s := r.Sentences[k]
		if !r.Role(s).Running() || !r.endsBlock(k) || s.Len() < 6 {
			continue
		}
		last := s.End - 1
		t := &r.Tokens[last]
		if t.Kind != text.Letters || t.Case != text.Lower || !unfinished.Has(t.Word) || r.mark(last-1) || r.inQuotation(s, last) || r.goesOn(k) || r.spoken(s.Block) {
			continue
		}
		if c := r.scan(s); !c.isEnglish() {
			continue
		}
		r.report(fault{
			span: r.Span(max(s.First, last-5), s.End), kind: cutOff,
			message: fmt.Sprintf("The text breaks off after “%s”", r.Slice(max(s.First, last-3), s.End)),
		})
	}
}

// goesOn reports whether the next block goes on with the sentence: lines that
// were broken, or a list.
func (r *reader) goesOn(k int) bool {
	if k+1 >= len(r.Sentences) {
		return false
	}
	next := &r.Tokens[r.Sentences[k+1].First]
	return r.onePara(r.Sentences[k+1].Block) || next.Case == text.Lower || next.Kind != text.Letters || r.Role(r.Sentences[k+1]) == text.ListItem
}
