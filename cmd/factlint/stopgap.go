package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// reader reads articles until checker/source does.
type reader struct {
	Stdin     io.Reader
	StdinName string
}

// Read gives the articles of the paths.
func (r reader) Read(paths ...string) iter.Seq2[*text.Article, error] {
	return func(yield func(*text.Article, error) bool) {
		for _, path := range paths {
			if path == "-" {
				data, _ := io.ReadAll(r.Stdin)
				name := "-"
				if r.StdinName != "" {
					name = r.StdinName
				}
				if !yield(plain(name, string(data)), nil) {
					return
				}
				continue
			}
			err := filepath.WalkDir(path, func(path string, e fs.DirEntry, err error) error {
				if err != nil {
					var p *fs.PathError
					if errors.As(err, &p) {
						err = p.Err
					}
					return fmt.Errorf("%s: %w", path, err)
				}
				if e.IsDir() {
					return nil
				}
				data, err := os.ReadFile(path)
				if err != nil {
					return err
				}
				if !strings.HasSuffix(path, ".jsonl") {
					if !yield(plain(path, string(data)), nil) {
						return fs.SkipAll
					}
					return nil
				}
				s := bufio.NewScanner(strings.NewReader(string(data)))
				s.Buffer(nil, 1<<26)
				for s.Scan() {
					var l struct{ ID, Title, Text, Date, Source, URL string }
					if err := json.Unmarshal(s.Bytes(), &l); err != nil {
						return fmt.Errorf("%s: %w", path, err)
					}
					a := plain(l.ID, l.Text)
					a.Declared = text.Declared{Title: l.Title, Date: l.Date, Source: l.Source, URL: l.URL}
					if !yield(a, nil) {
						return fs.SkipAll
					}
				}
				return s.Err()
			})
			if err != nil && !yield(nil, err) {
				return
			}
		}
	}
}

// plain is an article of paragraphs, one a line.
func plain(id, content string) *text.Article {
	content = strings.ToValidUTF8(content, "\ufffd")
	a := text.Plain(id, content)
	a.Blocks = nil
	at := 0
	for line := range strings.Lines(content) {
		if trimmed := strings.TrimRight(line, "\r\n"); strings.TrimSpace(trimmed) != "" {
			a.Blocks = append(a.Blocks, text.Block{Span: text.Span{Start: at, End: at + len(trimmed)}})
		}
		at += len(line)
	}
	return a
}

// declared is the date that an article's file declares, until annotate reads it.
func declared(a *text.Article, date day) day {
	if !date.Known() {
		_ = date.Set(a.Declared.Date[:min(len(a.Declared.Date), 10)])
	}
	return date
}
