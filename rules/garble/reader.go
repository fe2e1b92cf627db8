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
	senses []sense // of the book
	faults []fault

	// Of the sentence at hand:
	recent  recent // the last place of each word that carries meaning
	runs    []run  // its repetitions
	anchors []int  // the tokens that may be part of a set phrase
	telling []int  // those that words has something to ask of

	// Of the article:
	shouts  []int // words in capitals, in running text
	titles  sieve // the words that stand with one capital
	past    int   // the byte that debris was read up to
	accents bool  // words may hold bytes of debris

	whole   []text.Sentence // those of running English that the article as a whole is judged by
	profile native.Profile

	blocksRead  int   // blocks of running text
	interviewed uint8 // 0 not looked, 1 no, 2 yes
	talkBlock   int   // the block that talks was told for, from 1
	talks       bool
}

// spare are readers whose memory is free to be used again.
var spare = sync.Pool{New: func() any { return &reader{} }}

// begin makes the reader that of an article of which nothing is read.
func (r *reader) begin(d *text.Document, book *phraseBook) {
	*r = reader{
		Document: d, book: book, senses: book.senses(),
		faults: r.faults[:0], recent: r.recent, runs: r.runs, anchors: r.anchors, telling: r.telling, shouts: r.shouts[:0],
		accents: mayHoldDebris(d.Text), whole: r.whole[:0], profile: r.profile,
	}
}

// find finds the faults of an article, in the order of the text. They last until
// the reader is used again.
func (r *reader) find(d *text.Document, book *phraseBook) []fault {
	r.begin(d, book)
	for _, b := range d.Blocks {
		if !b.Role.Read() {
			r.unknowns(b)
		}
		if b.Role.Running() {
			r.blocksRead++
		}
	}
	for _, s := range d.Sentences {
		if d.Role(s).Running() {
			r.sentence(s)
		} else {
			r.glance(s)
		}
	}
	if len(d.Sentences) > 0 {
		r.names()
		r.openQuotations()
		r.cutOffs()
	}
	r.faults = toldOnce(settle(r.faults))
	r.passage()
	return r.faults
}

// sentence reads one sentence of running text.
func (r *reader) sentence(s text.Sentence) {
	c := r.scan(s)
	english := c.isEnglish()
	if len(r.runs) > 0 {
		r.repetitions(s, english)
	}
	if !english {
		return
	}
	if native.Judged(r.Document, s, c.Shape) && (s.Len() >= captionLength || !r.alone(s)) {
		r.whole = append(r.whole, s)
	}
	if len(r.telling) > 0 {
		r.words(s)
	}
	if len(r.anchors) > 0 {
		r.setPhrases(s)
	}
}

func (r *reader) report(f fault) { r.faults = append(r.faults, f) }

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
