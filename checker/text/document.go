package text

import (
	"slices"
	"sync"
)

// Document is an article cut into tokens and sentences: what every reader of
// figures, days and names starts from. It is not changed once it is cut.
type Document struct {
	*Article
	Tokens    []Token
	Sentences []Sentence

	words  []uint64 // a bit for each Word that stands in it
	places places   // where they stand
	stops  []int    // memory for cutting the next article
}

// Sentence is a stretch of tokens [First, End) of one block.
type Sentence struct {
	First, End int
	Block      int // its index in Article.Blocks
}

// Len is the number of tokens.
func (s Sentence) Len() int { return s.End - s.First }

// Cut cuts an article into sentences and tokens. Bylines and furniture are cut
// too, since a date in them may date the article; Role.Read says what to read.
func Cut(a *Article) *Document {
	d, _ := spare.Get().(*Document) // it holds nothing else
	d.Article = a
	s := scanner{text: a.Text, tokens: slices.Grow(d.Tokens, len(a.Text)/4+8), stops: d.stops, voc: known.Load()}
	for b, block := range a.Blocks {
		first := len(s.tokens)
		s.stops = s.stops[:0]
		s.scan(block.Start, block.End)
		d.Sentences = sentences(d.Sentences, s.tokens, s.stops, first, b)
	}
	d.Tokens, d.stops = s.tokens, s.stops
	d.words = slices.Grow(d.words, len(s.voc.words)/64+1)[:len(s.voc.words)/64+1]
	clear(d.words)
	for i := range d.Tokens {
		if w := d.Tokens[i].Word; int(w/64) < len(d.words) {
			d.words[w/64] |= 1 << (w % 64)
		}
	}
	return d
}

// spare are documents whose memory is free to be used again.
var spare = sync.Pool{New: func() any { return &Document{} }}

// Release gives the document's memory back. It and whatever was read from it must
// not be used any more; its article may.
func (d *Document) Release() {
	d.places.clear(d)
	d.Article, d.Tokens, d.Sentences, d.words = nil, d.Tokens[:0], d.Sentences[:0], d.words[:0]
	spare.Put(d)
}

// Token is the text of token i.
func (d *Document) Token(i int) string { return d.Text[d.Tokens[i].Start:d.Tokens[i].End] }

// Span is the place of the tokens [first, end).
func (d *Document) Span(first, end int) Span {
	return Span{int(d.Tokens[first].Start), int(d.Tokens[end-1].End)}
}

// Slice is the text of the tokens [first, end), with what stands between them.
func (d *Document) Slice(first, end int) string {
	if first >= end {
		return ""
	}
	return d.In(d.Span(first, end))
}

// Word is the number of the word at token i, or 0: also for an i outside the
// document, so that a reader may look past the edge.
func (d *Document) Word(i int) Word {
	if uint(i) >= uint(len(d.Tokens)) {
		return 0
	}
	return d.Tokens[i].Word
}

// Compound is the number of the word that a hyphen at token i makes of what stands on
// either side of it, with all its other hyphens: first-quarter, face-to-face. It is 0
// where there is no hyphen, or where nobody knows the word.
func (d *Document) Compound(i int) Word {
	if !d.hyphenates(i) {
		return 0
	}
	first, end := i-1, i+2
	for d.hyphenates(first - 1) {
		first -= 2
	}
	for d.hyphenates(end) {
		end += 2
	}
	return known.Load().find(hashFolded(Fold(d.Slice(first, end))))
}

// hyphenates reports whether token i is a hyphen that joins the words on either side.
func (d *Document) hyphenates(i int) bool {
	if i < 1 || i+1 >= len(d.Tokens) || d.Tokens[i].Word != hyphen || d.Tokens[i].Space || d.Tokens[i+1].Space {
		return false
	}
	return d.Tokens[i-1].Kind <= Digits && d.Tokens[i+1].Kind <= Digits
}

var hyphen = Intern("-")

// Has reports whether a word stands in the document.
func (d *Document) Has(w Word) bool {
	return w != 0 && int(w/64) < len(d.words) && d.words[w/64]&(1<<(w%64)) != 0
}

// Role is the role of the block that a sentence stands in.
func (d *Document) Role(s Sentence) Role { return d.Blocks[s.Block].Role }
