// Package source reads articles: files of every format that a newsroom keeps,
// whole folders of them, corpora of a million lines, standard input. What it
// gives is a text.Article each, cut into blocks whose roles say what is prose
// and what is furniture, and every span of it leads back to the bytes on disk.
//
//	for item := range source.Reader{Stdin: os.Stdin}.Items("drafts", "-") {
//		article, err := item.Article() // in any goroutine
//		...
//	}
//
// Finding the articles is cheap and goes in one order, whichever way the paths
// were named; reading one is the work, and may be done for many at once. A
// corpus is read a line at a time, so that memory holds only what the caller
// keeps.
//
// Nothing is left out in silence. A path that does not exist, a file that is no
// text, a line of a corpus that is not JSON: each is an *Error with its file and
// its place, given in the place where the article would have stood, and the
// others are still read.
package source

import (
	"io"
	"iter"
	"os"

	"github.com/factlint/factlint/checker/text"
)

// Bounds of what is read. They are there so that a wrong path (a disk image, a
// database dump) is an error and no hour of swapping; no newspaper has printed
// an article that comes near them.
const (
	MaxFile = 64 << 20 // bytes of a file that is one article
	MaxLine = 16 << 20 // bytes of one line of a corpus
)

// Reader reads articles from paths as a user names them.
type Reader struct {
	// Stdin is what the path "-" reads. Nil is an empty input.
	Stdin io.Reader
	// StdinName is the file that standard input stands for: its name is the
	// article's, its extension says the format, and where a path leads to the
	// same file, standard input is read instead of it, as for an editor's
	// unsaved buffer. Empty means that there is none: the article is called "-"
	// and is plain text.
	StdinName string
}

// Item is one article that was found and not yet read.
type Item struct {
	Name string // the file, as the user would name it
	Line int    // the line of a corpus, from 1; 0 where the file is one article

	read func() (*text.Article, error)
}

// Article reads the article. What it cannot read is an *Error. It may be called
// from any goroutine, and once.
func (i Item) Article() (*text.Article, error) { return i.read() }

// Of are articles that are read already: an editor's buffers, a test's.
func Of(articles ...*text.Article) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for _, a := range articles {
			if !yield(Item{Name: a.ID, read: func() (*text.Article, error) { return a, nil }}) {
				return
			}
		}
	}
}

func bad(err *Error) Item {
	return Item{Name: err.File, Line: err.Line, read: func() (*text.Article, error) { return nil, err }}
}

// Items finds what the paths hold: a file is one article, a .jsonl file is a
// corpus with one a line, a folder is walked, and "-" is standard input. The
// order is that of the files' names, byte by byte, and the lines of a corpus; a
// file that is reached twice is read once.
//
// In a folder, hidden files and folders (.git) and files of no known format are
// passed over, and links to folders are not followed. A folder in which no
// article is left is an error. A file that is named itself is never passed over:
// without an extension it is read as plain text, and with one that is not known
// it is an error.
func (r Reader) Items(paths ...string) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for _, f := range r.find(paths) {
			if !r.open(f, yield) {
				return
			}
		}
	}
}

// Read reads what the paths hold, one after the other, as Items and Article do.
func (r Reader) Read(paths ...string) iter.Seq2[*text.Article, error] {
	return func(yield func(*text.Article, error) bool) {
		for item := range r.Items(paths...) {
			if !yield(item.Article()) {
				return
			}
		}
	}
}

// open gives the articles of one file and reports whether to go on.
func (r Reader) open(f found, yield func(Item) bool) bool {
	switch {
	case f.err != nil:
		return yield(bad(&Error{File: f.name, Err: f.err}))
	case f.stdin && f.format == Corpus:
		return lines(f.name, r.stdin(), yield)
	case f.stdin:
		return yield(Item{Name: f.name, read: func() (*text.Article, error) {
			content, err := readAll(r.stdin())
			return parse(f.name, f.format, content, err)
		}})
	case f.format == Corpus:
		file, err := os.Open(f.name)
		if err != nil {
			return yield(bad(&Error{File: f.name, Err: cause(err)}))
		}
		defer file.Close() //nolint:errcheck // it was only read
		return lines(f.name, file, yield)
	default:
		return yield(Item{Name: f.name, read: func() (*text.Article, error) {
			content, err := readFile(f.name)
			return parse(f.name, f.format, content, err)
		}})
	}
}

func (r Reader) stdin() io.Reader {
	if r.Stdin == nil {
		return eof{}
	}
	return r.Stdin
}

type eof struct{}

func (eof) Read([]byte) (int, error) { return 0, io.EOF }

// readFile reads a file that is one article.
func readFile(name string) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if info.Mode().IsRegular() && info.Size() > MaxFile {
		return nil, ErrTooLong
	}
	return readAll(file)
}

func readAll(r io.Reader) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(r, MaxFile+1))
	if len(content) > MaxFile {
		return nil, ErrTooLong
	}
	return content, err
}
