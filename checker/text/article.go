// Package text holds what every reader of factlint starts from: an article, its
// blocks, its sentences and its tokens, and the way from a place in the text
// back to a byte, a line and a column of the file on disk.
//
// It knows nothing of figures, dates or names.
package text

import (
	"strings"
	"sync"
)

// Span is a byte range [Start, End) of an article's Text. It is born when the
// text is cut into tokens and never searched for again; Article.Place carries it
// to the bytes of the file.
type Span struct{ Start, End int }

// Len is the span's length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Cover is the smallest span that holds both.
func (s Span) Cover(o Span) Span {
	return Span{min(s.Start, o.Start), max(s.End, o.End)}
}

// Role says what a block of an article is. Only prose is read for claims.
type Role uint8

// The roles, from most to least read.
const (
	Prose      Role = iota // a paragraph of running text
	Headline               // the article's title
	Standfirst             // a summary under the headline
	Heading                // a heading between paragraphs
	Caption                // the text under a picture
	ListItem               // an item of a list that is part of the article
	Cells                  // a row of a table
	Byline                 // who wrote it, when, for whom
	Furniture              // menus, link lists, share buttons, boilerplate of a saved page
)

var roleNames = [...]string{"prose", "headline", "standfirst", "heading", "caption", "list item", "table", "byline", "furniture"}

func (r Role) String() string { return roleNames[r] }

// Read reports whether a block of this role is read for claims. Furniture and
// bylines are not prose; a date in them may still date the article.
func (r Role) Read() bool { return r != Byline && r != Furniture }

// Running reports whether a block of this role is running text, in which a
// sentence is meant to be whole.
func (r Role) Running() bool { return r == Prose || r == Standfirst }

// Block is one paragraph, heading, caption or other piece of an article, in
// reading order. Blocks do not overlap; what lies in none (front matter,
// markup, blank lines) is not part of the article.
type Block struct {
	Span
	Role Role
}

// Declared is what a file says of its article outside the text: front matter, a
// corpus line's fields, meta elements. Every field may be empty.
type Declared struct {
	Title  string
	Date   string // as it stands there: not yet parsed
	Source string // who published it
	URL    string
}

// Article is one news text. Text is what a reader sees, valid UTF-8 with the
// markup gone. Origin leads from it to Source, the file as UTF-8, and Bytes from
// there to the file as it lies on disk; both are the identity for plain UTF-8.
type Article struct {
	ID       string // the file as it was named, or a corpus line's id
	Text     string
	Blocks   []Block
	Declared Declared
	Encoding string // the file's, as IANA names it; empty for UTF-8
	Source   string // the file, or a corpus line's text, decoded; what lines and columns are counted in
	Origin   Origin
	Bytes    Origin

	once  sync.Once
	lines *Lines
}

// Plain is an article of one file without markup, all of it one block of prose.
func Plain(id, content string) *Article {
	return &Article{ID: id, Text: content, Source: content, Blocks: []Block{{Span: Span{0, len(content)}}}}
}

// In returns the text of a span.
func (a *Article) In(s Span) string { return a.Text[s.Start:s.End] }

// Lines is the index of the file's lines. It is made on first use and is safe
// for concurrent use.
func (a *Article) Lines() *Lines {
	a.once.Do(func() { a.lines = NewLines(a.Source) })
	return a.lines
}

// Place is a span as the outside world names it.
type Place struct {
	File string
	Span Span     // bytes of the file on disk, or of a corpus line's text
	From Position // of the first character
	To   Position // past the last character
	Text string   // what a reader sees there
}

// Place carries a span of the text to the file.
func (a *Article) Place(s Span) Place {
	in := a.Origin.Map(s)
	from, to := a.Lines().span(in)
	return Place{
		File: a.ID, Span: a.Bytes.Map(in), From: from, To: to,
		Text: strings.Clone(a.In(s)), // so that a claim kept does not keep the article
	}
}
