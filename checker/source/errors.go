package source

import (
	"errors"
	"fmt"
	"io/fs"
)

// Why an input cannot be read. The errors of the operating system, such as
// fs.ErrNotExist and fs.ErrPermission, come through as they are.
var (
	ErrEmpty     = errors.New("empty: there is no text in it")
	ErrBinary    = errors.New("not text: it holds the bytes of a picture, an archive or a program")
	ErrEncoding  = errors.New("not in an encoding that is read: UTF-8, UTF-16 with a byte order mark, or windows-1252")
	ErrTooLong   = fmt.Errorf("too long: an article may have %d MiB, a line of a corpus %d MiB", MaxFile>>20, MaxLine>>20)
	ErrTangled   = errors.New("not an article: its Markdown is nested too deep, or has thousands of brackets in one paragraph")
	ErrFormat    = errors.New("of no known format: .txt, .md, .markdown and .jsonl are read")
	ErrNoArticle = errors.New("no article found in it: .txt, .md, .markdown and .jsonl are read")
)

// Error is why a file, or one line of a corpus, could not be read.
type Error struct {
	File         string // as the user named it
	Line, Column int    // from 1, the column in code points; 0 where the whole is meant
	Err          error
}

// Error is one line: the file, the place and the cause.
func (e *Error) Error() string {
	switch {
	case e.Line == 0:
		return fmt.Sprintf("%s: %v", e.File, e.Err)
	case e.Column == 0:
		return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err)
	default:
		return fmt.Sprintf("%s:%d:%d: %v", e.File, e.Line, e.Column, e.Err)
	}
}

// Unwrap gives the cause to errors.Is.
func (e *Error) Unwrap() error { return e.Err }

// cause is an error of the operating system without the path, which Error names.
func cause(err error) error {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err
	}
	return err
}
