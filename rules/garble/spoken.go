package garble

import "github.com/factlint/factlint/checker/text"

// People who talk say things again. Where an article lets somebody talk without
// quotation marks, an interview or a first person, only loops are faults.

// talk are words of somebody who talks, or is talked to.
var talk = text.NewSet(`i i'm i've i'd i'll me my myself you your you're you've you'll yeah yep okay ok um uh gonna hi hey thanks`)

// spoken reports whether a block is somebody's talk.
func (r *reader) spoken(block int) bool {
	if r.interview() {
		return true
	}
	if r.talkBlock != block+1 {
		r.talkBlock, r.talks = block+1, r.blockTalks(block)
	}
	return r.talks
}

// blockTalks looks for a first or second person outside quotation marks.
func (r *reader) blockTalks(block int) bool {
	if !talk.In(r.Document) {
		return false
	}
	quoted := false
	for i := r.blockStart(block); i < len(r.Tokens) && int(r.Tokens[i].Start) < r.Blocks[block].End; i++ {
		switch w := r.Tokens[i].Word; {
		case w == 0:
		case w == quoteOpen || w == wireOpen:
			quoted = true
		case w == quoteClose || w == wireClose:
			quoted = false
		case w == quoteStraight:
			quoted = !quoted
		case !quoted && talk.Has(w):
			return true
		}
	}
	return false
}

// interview reports whether at least three blocks begin with who speaks.
func (r *reader) interview() bool {
	if r.interviewed == 0 {
		r.interviewed = 1
		labels := 0
		block := -1
		for _, s := range r.Sentences {
			if s.Block == block {
				continue
			}
			block = s.Block
			if r.labelled(s) {
				if labels++; labels == 3 {
					r.interviewed = 2
					break
				}
			}
		}
	}
	return r.interviewed == 2
}

// labelled reports whether a sentence begins with a speaker's name: Q:, JANE
// DOE:, ((Jane Doe)).
func (r *reader) labelled(s text.Sentence) bool {
	if r.Word(s.First) == bracket && r.Word(s.First+1) == bracket {
		return true
	}
	for i := s.First; i < s.End && i < s.First+5; i++ {
		t := &r.Tokens[i]
		if t.Word == colon {
			return i > s.First
		}
		if !t.Capital() && t.Word != fullStop {
			return false
		}
	}
	return false
}

// blockStart is the first token of a block.
func (r *reader) blockStart(block int) int {
	lo, hi := 0, len(r.Tokens)
	for at := r.Blocks[block].Start; lo < hi; {
		if m := (lo + hi) / 2; int(r.Tokens[m].Start) < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

var (
	bracket        = text.Intern("(")
	closingBracket = text.Intern(")")
	squareBracket  = text.Intern("[")
)
