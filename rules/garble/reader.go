package garble

import (
	"sync"

	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/garble/internal/native"
)

// reader is the work on one article.
type reader struct {
	*text.Document
	book   *phraseBook
	faults []fault
	recent recent // last place of each word of the sentence at hand
	runs   []run  // its repetitions

	whole   []text.Sentence // running English; at last those that the article as a whole is judged by
	profile native.Profile

	blocksRead  int   // blocks of running text
	interviewed uint8 // 0 not looked, 1 no, 2 yes
	talkBlock   int   // the block that talks was told for, from 1
	talks       bool
}

// spare are readers whose memory is free to be used again.
var spare = sync.Pool{New: func() any { return &reader{} }}

// find finds the faults of an article, in the order of the text. They last until
// the reader is used again.
func (r *reader) find(d *text.Document, book *phraseBook) []fault {
	*r = reader{Document: d, book: book, faults: r.faults[:0], recent: r.recent, runs: r.runs[:0], whole: r.whole[:0], profile: r.profile}
	for _, b := range d.Blocks {
		if b.Role.Read() {
			r.debris(b)
		} else {
			r.unknowns(b)
		}
		if b.Role.Running() {
			r.blocksRead++
		}
	}
	for _, s := range d.Sentences {
		if !d.Role(s).Running() {
			continue
		}
		if r.english(s) {
			r.whole = append(r.whole, s)
			r.sentence(s)
		} else {
			r.repetitions(s, false)
		}
	}
	if len(d.Sentences) > 0 {
		r.names()
		r.openQuotations()
		r.cutOffs()
	}
	r.faults = settle(r.faults)
	r.passage()
	return r.faults
}

// sentence reads one sentence of running English.
func (r *reader) sentence(s text.Sentence) {
	r.repetitions(s, true)
	r.words(s)
	r.setPhrases(s)
}

func (r *reader) report(f fault) { r.faults = append(r.faults, f) }

// english reports whether a sentence is English enough for its words to be
// judged: function words are a fifth to a half of running English, and another
// language brings its own.
func (r *reader) english(s text.Sentence) bool {
	letters, english, foreign := 0, 0, 0
	for i := s.First; i < s.End; i++ {
		t := &r.Tokens[i]
		switch t.Kind {
		case text.Letters:
			letters++
			if t.Word == 0 {
				if r.Text[t.Start] >= otherLetters {
					foreign++
				}
				continue
			}
			if function.Has(t.Word) {
				english++
			} else if otherLanguage.Has(t.Word) && (i+1 == s.End || r.Tokens[i+1].Word != hyphen || r.Tokens[i+1].Space) { // no non-members
				foreign++
			}
		case text.Foreign:
			foreign++
		}
	}
	return foreign <= english && (letters < 8 || 10*english >= letters || foreign == 0 && english > 2) // a loop thins the function words out
}

// otherLetters is the first byte of the letters after the Latin ones: Greek,
// Cyrillic and whatever follows, and of a few rare Latin ones.
const otherLetters = 0xcd

// content reports whether token i is a word that carries meaning.
func (r *reader) content(i int) bool {
	t := &r.Tokens[i]
	return t.Kind == text.Letters && (t.End-t.Start > 2 || r.Text[t.End-1] <= '9') && !function.Has(t.Word) // G7
}

// mark reports whether token i is punctuation or a symbol.
func (r *reader) mark(i int) bool {
	k := r.Tokens[i].Kind
	return k == text.Punct || k == text.Symbol
}

// same reports whether two tokens are the same word in any case.
func (r *reader) same(i, j int) bool { return r.Tokens[i].Hash == r.Tokens[j].Hash }

// inQuotation reports whether token i of a sentence stands within quotation
// marks that open and close in the same sentence, or that one of both stands in.
func (r *reader) inQuotation(s text.Sentence, i int) bool {
	straight := 0
	for k := i - 1; k >= s.First; k-- {
		switch r.Tokens[k].Word {
		case 0:
		case quoteOpen, wireOpen, singleOpen:
			return true
		case quoteClose, wireClose:
			return false
		case quoteStraight:
			straight++
		}
	}
	if straight%2 == 1 {
		return true
	}
	straight = 0
	for k := i + 1; k < s.End; k++ {
		switch r.Tokens[k].Word {
		case 0:
		case quoteClose, wireClose:
			return true
		case quoteOpen, wireOpen:
			return false
		case quoteStraight:
			straight++
		}
	}
	return straight%2 == 1
}
