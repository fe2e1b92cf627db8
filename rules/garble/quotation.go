package garble

import (
	"fmt"

	"github.com/factlint/factlint/checker/text"
)

// openQuotations finds typographic quotation marks that open and are never
// closed. A quotation over several paragraphs opens each of them and closes only
// the last, so one that is open at the end of a paragraph is a fault only where
// the next does not open again. Typewriter's marks say nothing of opening, and
// an article with one sentence a line has lost its paragraphs.
func (r *reader) openQuotations() {
	if r.blocksRead < 3 || !r.Has(quoteOpen) || !r.paragraphs() || r.otherMarks() {
		return
	}
	open, at := -1, -1 // the mark that is open and the sentence it stands in
	for k := range r.Sentences {
		s := r.Sentences[k]
		if !r.Role(s).Running() {
			continue
		}
		if open >= 0 && r.Sentences[k-1].Block != s.Block && !r.onePara(s.Block) {
			if r.Word(s.First) != quoteOpen && !r.closedLater(k) {
				r.neverClosed(open, r.Sentences[at])
			}
			open = -1
		}
		for i := s.First; i < s.End; i++ {
			switch r.Tokens[i].Word {
			case 0:
			case quoteOpen:
				if i+1 == s.End && r.endsBlock(k) {
					open = -1 // turned round: nothing is left to quote
				} else if open < 0 {
					open, at = i, k
				}
			case quoteClose, quoteStraight, wireClose:
				open = -1
			}
		}
	}
	if open >= 0 && !r.truncated() {
		r.neverClosed(open, r.Sentences[at])
	}
}

// endsBlock reports whether a sentence is the last of its block.
func (r *reader) endsBlock(k int) bool {
	return k+1 == len(r.Sentences) || r.Sentences[k+1].Block != r.Sentences[k].Block
}

// paragraphs reports whether any block holds more than one sentence.
func (r *reader) paragraphs() bool {
	for k := 1; k < len(r.Sentences); k++ {
		if r.Sentences[k].Block == r.Sentences[k-1].Block && r.Role(r.Sentences[k]).Running() {
			return true
		}
	}
	return false
}

// otherMarks reports whether the article uses “ to close, as German does, or
// opens with it and closes with no ” anywhere.
func (r *reader) otherMarks() bool {
	opens, closes := 0, 0
	for i := range r.Tokens {
		switch r.Tokens[i].Word {
		case 0:
		case quoteLow:
			return true
		case quoteOpen:
			opens++
			if i+1 < len(r.Tokens) && r.Tokens[i+1].Space && !r.Tokens[i].Space {
				return true
			}
		case quoteClose:
			closes++
		}
	}
	return opens > 1 && closes == 0
}

// closedLater reports whether a closing mark without an opening one stands in
// the next paragraphs from sentence k on: the quotation goes on, only the marks
// at the heads of its paragraphs are missing.
func (r *reader) closedLater(k int) bool {
	blocks, last := 0, -1
	for ; k < len(r.Sentences); k++ {
		s := r.Sentences[k]
		if s.Block != last {
			last = s.Block
			if blocks++; blocks > 10 {
				return false
			}
		}
		for i := s.First; i < s.End; i++ {
			switch r.Tokens[i].Word {
			case quoteOpen:
				return false
			case quoteClose, quoteStraight, wireClose:
				return true
			}
		}
	}
	return false
}

// truncated reports whether the article's text breaks off without the mark that
// ends a sentence.
func (r *reader) truncated() bool {
	last := r.Sentences[len(r.Sentences)-1]
	return r.Tokens[last.End-1].Kind == text.Letters
}

func (r *reader) neverClosed(open int, s text.Sentence) {
	r.report(fault{
		span: r.Span(open, s.End), kind: openQuote,
		message: fmt.Sprintf("The quotation that begins “%s is never closed", r.brief(min(open+1, s.End-1), s.End)),
	})
}
