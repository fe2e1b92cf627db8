package garble

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/garble/internal/native"
)

// A sentence is walked through once. What its tokens are to any of the kinds is
// counted on the way, or they are put aside; what follows looks only at those.

// sense is what a word is to this rule: one look at a table of a byte for each word
// spares the looks at all the lists that it may stand in.
type sense uint8

const (
	unread     sense = 1 << iota // no list has it: its letters say what it is
	functional                   // carries no meaning
	foreign                      // a function word of another language
	talking                      // of somebody who talks: native.Talks
	acronymic                    // read as a word, and by some set with one capital
	sentential                   // begins sentences
	anchoring                    // begins the forms of set phrases
	telling                      // words has something to ask of it
)

// newSenses is what the words are that are known by now, by their numbers. Nothing
// is known of the Word 0.
func newSenses(b *phraseBook) []sense {
	senses := []sense{unread}
	for w := text.Word(1); w.String() != ""; w++ {
		s := sense(0)
		for _, list := range [...]struct {
			has bool
			is  sense
		}{
			{function.Has(w), functional},
			{otherLanguage.Has(w) && !function.Has(w), foreign},
			{native.Talks(w), talking},
			{acronyms.Has(w) || function.Has(w), acronymic},
			{lostStop.Has(w), sentential},
			{b.at.Has(w), anchoring},
			{grammarWords.Has(w) || tells(w.String()) && !noAdverb.Has(w), telling},
		} {
			if list.has {
				s |= list.is
			}
		}
		senses = append(senses, s)
	}
	return senses
}

// tells reports whether a word in lower case, or a mark, is to be looked at wherever it
// stands: an adverb, a word that may be one over again, letters with accents or of
// another script, and the bytes of debris.
func tells(word string) bool {
	for i := range len(word) {
		if suspect[word[i]] || word[i] >= 0x80 {
			return true
		}
	}
	return word == "." || adverb(word) || strings.HasPrefix(word, "''") || over(word) > 0
}

// adverb reports whether a word in lower case ends as adverbs do.
func adverb(word string) bool {
	n := len(word)
	return n > 4 && word[n-1] == 'y' && word[n-2] == 'l'
}

// tally is what was counted in a sentence.
type tally struct {
	native.Shape
	english, foreign int // function words of either
}

// isEnglish reports whether the sentence is English enough for its words to be
// judged: function words are a fifth to a half of running English, and another
// language brings its own.
func (c *tally) isEnglish() bool {
	return c.foreign <= c.english && (c.Letters < 8 || 10*c.english >= c.Letters || c.foreign == 0 && c.english > 2) // a loop thins the function words out
}

// scan walks through a sentence, counts what decides whether it is English, and puts
// aside what stood in it before and the tokens that are to be looked at again.
func (r *reader) scan(s text.Sentence) (c tally) {
	r.recent.begin(s.Len())
	r.runs, r.anchors, r.telling = r.runs[:0], r.anchors[:0], r.telling[:0]
	senses, tokens := r.senses, r.Tokens[:s.End]
	again := -1 // the last token that carries meaning and stood in the sentence before
	for i := s.First; i < len(tokens); i++ {
		t := &tokens[i]
		is := unread
		if int(t.Word) < len(senses) {
			is = senses[t.Word]
		}
		if is&(unread|telling|anchoring|talking|foreign) != 0 {
			r.look(s, i, is, &c)
		}
		if t.Kind != text.Letters {
			if t.Kind == text.Digits {
				c.Digits++
			}
			continue
		}
		c.Letters++
		switch t.Case {
		case text.Lower: // most
		case text.Title:
			r.titles.add(t.Hash)
			if is&(sentential|telling) == sentential && i > s.First {
				r.telling = append(r.telling, i)
			}
		case text.Upper:
			c.Upper++
			if is&acronymic == 0 {
				r.shouts = append(r.shouts, i)
			}
		case text.Mixed:
			if is&(unread|telling) == 0 {
				r.telling = append(r.telling, i)
			}
		}
		if is&functional == 0 && (t.End-t.Start > 2 || r.Text[t.End-1] <= '9') { // as content has it
			if j := r.recent.swap(t.Hash, i); j >= 0 {
				again = i
				r.stoodBefore(s, i, j)
			}
			continue
		}
		if is&functional != 0 {
			c.english++
		}
		if i == s.First {
			continue
		}
		if r.same(i, i-1) {
			r.stoodBefore(s, i, i-1)
		} else if again == i-1 {
			r.bound(s, i)
		}
	}
	return c
}

// glance walks through a sentence that is no running text: a headline, an item of a
// list. Only its debris is of interest, and who is named there.
func (r *reader) glance(s text.Sentence) {
	read := r.Role(s).Read()
	for i := s.First; i < s.End; i++ {
		t := &r.Tokens[i]
		if t.Case == text.Title {
			r.titles.add(t.Hash)
		}
		if read && (int(t.Word) >= len(r.senses) || r.senses[t.Word]&(unread|telling) != 0) {
			r.debris(s.Block, t)
		}
	}
}

// look looks at a token that is more than a word of English: is says what the table
// has for it.
func (r *reader) look(s text.Sentence, i int, is sense, c *tally) {
	t := &r.Tokens[i]
	if is&anchoring != 0 {
		r.anchors = append(r.anchors, i)
	}
	if is&talking != 0 {
		c.Talk = true
	}
	if is&(unread|telling) != 0 {
		r.debris(s.Block, t)
		if r.asks(s, i) {
			r.telling = append(r.telling, i)
		}
	}
	switch t.Kind {
	case text.Foreign:
		c.Other = true
		c.foreign++
	case text.Link:
		c.Other = true
	case text.Letters:
		switch {
		case r.Text[t.Start] >= otherLetters:
			c.Other = true
			if t.Word == 0 {
				c.foreign++
			}
		case is&foreign != 0 && (i+1 == s.End || r.Tokens[i+1].Word != hyphen || r.Tokens[i+1].Space): // no non-members
			c.foreign++
		}
	case text.Digits, text.Punct, text.Symbol:
	}
}

// asks reports whether words has something to ask of a token that the table gives no
// answer to.
func (r *reader) asks(s text.Sentence, i int) bool {
	t := &r.Tokens[i]
	switch t.Kind {
	case text.Letters:
		switch {
		case r.Text[t.Start] >= otherLetters || t.Case == text.Mixed || grammarWords.Has(t.Word):
			return true
		case t.Case == text.Lower:
			word := r.Token(i)
			return adverb(word) || over(word) > 0
		}
	case text.Foreign:
		return true
	case text.Punct:
		return t.Word == fullStop && !t.Space && i+1 < s.End && !r.Tokens[i+1].Space || t.End-t.Start > 2 && r.Text[t.Start] == '\''
	case text.Digits, text.Symbol, text.Link:
	}
	return false
}
