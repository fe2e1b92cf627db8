package source

import (
	"errors"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// Format is how a file holds its articles.
type Format uint8

// The formats.
const (
	Plain    Format = iota // plain text, wire copy, the text of a saved web page
	Markdown               // with front matter or without
	Corpus                 // one article a line, as JSON
)

// FormatOf tells the format from a file's extension, in any case. A name
// without an extension is plain text; ok is false for one that is not known.
func FormatOf(name string) (f Format, ok bool) {
	base := name[strings.LastIndexAny(name, `/\`)+1:]
	dot := strings.LastIndexByte(base, '.')
	if dot <= 0 { // none, or a hidden file's
		return Plain, true
	}
	switch strings.ToLower(base[dot:]) {
	case ".txt":
		return Plain, true
	case ".md", ".markdown":
		return Markdown, true
	case ".jsonl":
		return Corpus, true
	}
	return Plain, false
}

// Parse reads one article from the bytes of its file: an editor's buffer, a
// request. The format is Plain or Markdown, or Corpus for a single line of one,
// where name is the article's id if the line has none. What it cannot read is an
// *Error.
func Parse(name string, f Format, content []byte) (*text.Article, error) {
	if len(content) > MaxFile {
		return nil, &Error{File: name, Err: ErrTooLong}
	}
	return parse(name, f, content, nil)
}

// parse makes the article of a file's bytes, or the error of what went wrong.
func parse(name string, f Format, content []byte, err error) (*text.Article, error) {
	if err != nil {
		return nil, &Error{File: name, Err: cause(err)}
	}
	if f == Corpus {
		return parseLine(name, 0, content)
	}
	a, err := decode(content)
	if err == nil {
		a.ID = name
		if f == Markdown {
			err = markdown(a)
		} else {
			plain(a)
		}
	}
	if err == nil && len(a.Blocks) == 0 {
		err = ErrEmpty
	}
	var at *Error
	switch {
	case errors.As(err, &at):
		at.File = name
		return nil, at
	case err != nil:
		return nil, &Error{File: name, Err: err}
	}
	return a, nil
}
