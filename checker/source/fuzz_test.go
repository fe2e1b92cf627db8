package source

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/text"
)

// FuzzParse reads any bytes as every format: nothing panics, what cannot be read
// is an *Error, and what is read has blocks in order, within the text, and places
// within the file.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", lede, utf8BOM + lede, "\xff\xfeA\x00\n\x00", "\xfe\xff\x00A", "Caf\xe9", "Caf\xc3\xa9 \xff", "a\x00",
		"# A &amp; *b*\n\n- [c](d)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![x](y)\n", "---\ntitle: x\n---\r\ny<br>z\r", "UPDATE 1-A\n(Adds b)\nBy C D\n\n" + lede,
		"首页 资讯 " + lede + "\n\n下一篇", `{"id":"a","text":"b\u00e9\n\nc"}`, "a\u00adb\u200bc\u00a0d\u2028e 1\u202f234&nbsp;f", "a  1  2\nb\t3\n\n...\n- \n1. ", "Related Stories\nA…\n" + lede + "\nEnditem",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		for _, format := range []Format{Plain, Markdown, Corpus} {
			a, err := Parse("a", format, content)
			if err != nil {
				var e *Error
				if !errors.As(err, &e) || e.File != "a" || strings.Contains(err.Error(), "\n") {
					t.Fatalf("format %d: error %q", format, err)
				}
				continue
			}
			size := len(content)
			if format == Corpus {
				if len(a.Blocks) == 0 {
					continue // a line whose text has no words
				}
				size = len(a.Source)
			}
			sound(t, a, size)
		}
	})
}

// sound checks an article that was read from a file of size bytes.
func sound(t *testing.T, a *text.Article, size int) {
	t.Helper()
	if !utf8.ValidString(a.Text) || len(a.Blocks) == 0 {
		t.Fatalf("%d blocks of %q", len(a.Blocks), a.Text)
	}
	end := 0
	for _, b := range a.Blocks {
		if b.Start < end || b.Start >= b.End || b.End > len(a.Text) {
			t.Fatalf("block [%d, %d) after %d in %d bytes", b.Start, b.End, end, len(a.Text))
		}
		if !utf8.RuneStart(a.Text[b.Start]) || b.End < len(a.Text) && !utf8.RuneStart(a.Text[b.End]) {
			t.Fatalf("block [%d, %d) cuts a character of %q", b.Start, b.End, a.Text)
		}
		end = b.End
		p := a.Place(b.Span)
		if p.Span.Start < 0 || p.Span.Start > p.Span.End || p.Span.End > size {
			t.Fatalf("block [%d, %d) lies at [%d, %d) of %d bytes", b.Start, b.End, p.Span.Start, p.Span.End, size)
		}
	}
	text.Cut(a)
}

// FuzzRecord compares the quick reading of a line with the standard library's.
func FuzzRecord(f *testing.F) {
	for _, s := range []string{`{"id":"a","text":"b\n\u00e9\"\\\/"}`, `{ "text" : null , "x":"y" } `, `{"Text":"a"}`, `{"text":"\ud83d\ude00"}`, `{"id":1}`, `{"text":"a","text":"b"}`, `{}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		var quick, slow record
		if !quick.quick(line) {
			return
		}
		if err := json.Unmarshal(line, &slow); err != nil {
			t.Fatalf("%q is not JSON: %v", line, err)
		}
		if d := cmp.Diff(slow, quick); d != "" {
			t.Fatalf("%q: %s", line, d)
		}
	})
}
