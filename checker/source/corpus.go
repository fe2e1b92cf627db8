package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/text"
)

// Lines gives the articles of a corpus: one JSON object a line,
//
//	{"id","title","text","date","source","url"}
//
// of which only text must be there; other fields are passed over. Spans and
// lines of the article are those of text. Without an id an article is called by
// its place, name:line. Two lines with the same id are two articles of one name,
// as two versions of a story may be. Lines of white space do not count.
func Lines(name string, r io.Reader) iter.Seq[Item] {
	return func(yield func(Item) bool) { lines(name, r, yield) }
}

// lines reads on from line to line, with memory for one, and reports whether to
// go on after the last.
func lines(name string, r io.Reader, yield func(Item) bool) bool {
	in := bufio.NewReaderSize(r, 256<<10)
	switch mark, _ := in.Peek(3); {
	case string(mark) == utf8BOM:
		_, _ = in.Discard(len(utf8BOM)) // they were peeked at
	case bytes.HasPrefix(mark, utf16LE), bytes.HasPrefix(mark, utf16BE):
		return yield(bad(&Error{File: name, Err: errCorpusUTF8}))
	}
	some := false
	for n := 1; ; n++ {
		line, err := readLine(in)
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, ErrTooLong) {
			return yield(bad(&Error{File: name, Line: n, Err: cause(err)}))
		}
		switch at := n; {
		case errors.Is(err, ErrTooLong):
			some = true
			if !yield(bad(&Error{File: name, Line: n, Err: ErrTooLong})) {
				return false
			}
		case len(bytes.TrimSpace(line)) > 0:
			some = true
			if !yield(Item{Name: name, Line: n, read: func() (*text.Article, error) { return parseLine(name, at, line) }}) {
				return false
			}
		}
		if errors.Is(err, io.EOF) {
			break
		}
	}
	if !some {
		return yield(bad(&Error{File: name, Err: ErrEmpty}))
	}
	return true
}

var errCorpusUTF8 = errors.New("a corpus must be UTF-8, and this one is UTF-16")

// readLine reads one line, in memory of its own. A line that is too long is
// read over without being kept. The last line comes with io.EOF.
func readLine(in *bufio.Reader) ([]byte, error) {
	var line []byte
	for over := false; ; {
		part, err := in.ReadSlice('\n')
		if over = over || len(line)+len(part) > MaxLine; over {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && over: // the next call finds the end again
			return nil, ErrTooLong
		case err != nil:
			return line, err
		case over:
			return nil, ErrTooLong
		}
		return line, nil
	}
}

var (
	errNotObject = errors.New("not a JSON object")
	errNoText    = errors.New(`no "text"`)
	errTextType  = errors.New(`"text" is not a string`)
)

// parseLine makes the article of one line; n is 0 where it is not in a file.
func parseLine(name string, n int, line []byte) (*text.Article, error) {
	fail := func(column int, err error) (*text.Article, error) {
		return nil, &Error{File: name, Line: n, Column: column, Err: err}
	}
	var r record
	if err := r.read(line); err != nil {
		var syntax *json.SyntaxError
		var kind *json.UnmarshalTypeError
		switch {
		case errors.As(err, &syntax):
			at := min(max(int(syntax.Offset)-1, 0), len(line))
			return fail(utf8.RuneCount(line[:at])+1, fmt.Errorf("not valid JSON: %w", err))
		case errors.As(err, &kind) && kind.Field == "text":
			return fail(0, errTextType)
		case errors.As(err, &kind):
			return fail(0, errNotObject)
		}
		return fail(0, err)
	}
	switch {
	case bytes.HasPrefix(bytes.TrimSpace(line), []byte("null")):
		return fail(0, errNotObject)
	case r.Text == nil:
		return fail(0, errNoText)
	}
	a := &text.Article{ID: string(r.ID), Source: *r.Text, Declared: text.Declared{
		Title: seen(string(r.Title)), Date: string(r.Date), Source: string(r.Source), URL: string(r.URL),
	}}
	if a.ID == "" {
		if a.ID = name; n > 0 {
			a.ID += ":" + strconv.Itoa(n)
		}
	}
	plain(a) // a record whose text has no words is an article without blocks: it was read
	return a, nil
}
