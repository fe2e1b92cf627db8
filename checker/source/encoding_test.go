package source

import (
	"encoding/binary"
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/text"
)

// at finds a passage in the article's text and gives the bytes of the file that
// stand for it.
func at(t *testing.T, a *text.Article, file []byte, passage string) ([]byte, text.Place) {
	t.Helper()
	i := strings.Index(a.Text, passage)
	if i < 0 {
		t.Fatalf("no %q in %q", passage, a.Text)
	}
	p := a.Place(text.Span{Start: i, End: i + len(passage)})
	if p.Text != passage {
		t.Errorf("Place says %q, want %q", p.Text, passage)
	}
	return file[p.Span.Start:p.Span.End], p
}

func encodeUTF16(s string, order binary.AppendByteOrder) []byte {
	out := order.AppendUint16(nil, 0xfeff)
	for _, u := range utf16.Encode([]rune(s)) {
		out = order.AppendUint16(out, u)
	}
	return out
}

func TestEncodings(t *testing.T) {
	const story = "Café Zoë sold 30 cups.\r\n\r\nThe “𐐀” cup cost €4.\r\nNobody paid."
	le, be := encodeUTF16(story, binary.LittleEndian), encodeUTF16(story, binary.BigEndian)
	for _, c := range []struct {
		name     string
		file     []byte
		encoding string
		passage  string
		bytes    string // on disk
		line     int
		column   int
	}{
		{"UTF-8", []byte(story), "", "€4", "€4", 3, 18},
		{"UTF-8 with a mark", []byte(utf8BOM + story), "", "Café", "Café", 1, 1},
		{"UTF-8 with a mark, later line", []byte(utf8BOM + story), "", "€4", "€4", 3, 18},
		{"UTF-16LE", le, "UTF-16LE", "Zoë", "Z\x00o\x00\xeb\x00", 1, 6},
		{"UTF-16LE after a pair", le, "UTF-16LE", "€4", "\xac\x20\x34\x00", 3, 18},
		{"UTF-16LE, the pair", le, "UTF-16LE", "𐐀", "\x01\xd8\x00\xdc", 3, 6},
		{"UTF-16BE", be, "UTF-16BE", "€4", "\x20\xac\x00\x34", 3, 18},
		{"windows-1252", []byte("Caf\xe9 Zo\xeb sold 30 cups.\r\rThe \x93red\x94 cup cost \x804."), "windows-1252", "€4", "\x804", 3, 20},
		{"windows-1252, a quotation", []byte("Caf\xe9 Zo\xeb sold 30 cups.\r\rThe \x93red\x94 cup cost \x804."), "windows-1252", "“red”", "\x93red\x94", 3, 5},
		{"one accent in windows-1252", []byte("Ms Zo\xeb sold 30 cups."), "windows-1252", "Zoë", "Zo\xeb", 1, 4},
		{"stray bytes in UTF-8", []byte("Café Zoë\xff sold “30” cups.\xc3"), "", "30", "30", 1, 17},
		{"stray bytes, themselves", []byte("Café Zoë\xff sold “30” cups.\xc3"), "", "Zoë�", "Zoë\xff", 1, 6},
		{"a byte that windows-1252 has not", []byte("The cup cost 4\x81 dollars in May."), "", "dollars", "dollars", 1, 17},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", Plain, c.file)
			if err != nil {
				t.Fatal(err)
			}
			got, p := at(t, a, c.file, c.passage)
			if string(got) != c.bytes {
				t.Errorf("bytes %q, want %q", got, c.bytes)
			}
			if a.Encoding != c.encoding {
				t.Errorf("encoding %q, want %q", a.Encoding, c.encoding)
			}
			if d := cmp.Diff(text.Position{Line: c.line, Column: c.column}, p.From); d != "" {
				t.Error(d)
			}
		})
	}
}

// Half a pair and an odd byte at the end are one replacement character each.
func TestBrokenUTF16(t *testing.T) {
	file := []byte("\xff\xfeA\x00\x01\xd8B\x00\x00\xdcC\x00D")
	a, err := Parse("a.txt", Plain, file)
	if err != nil {
		t.Fatal(err)
	}
	if a.Text != "A�B�C�" {
		t.Errorf("text %q", a.Text)
	}
	if got, _ := at(t, a, file, "B�C"); string(got) != "B\x00\x00\xdcC\x00" {
		t.Errorf("bytes %q", got)
	}
}

func TestNotText(t *testing.T) {
	for _, c := range []struct {
		name string
		file string
		want error
	}{
		{"nothing", "", ErrEmpty},
		{"a mark", utf8BOM, ErrEmpty},
		{"white space", " \r\n\t\n\u00a0\n", ErrEmpty},
		{"rules", "* * *\n---\n", ErrEmpty},
		{"UTF-16 without letters", "\xff\xfe \x00", ErrEmpty},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", ErrBinary},
		{"NUL in UTF-8", "a\x00b", ErrBinary},
		{"an archive without NUL", strings.Repeat("\x1f\x8b\x08\x01\x02\x03\xf5\xe1\x05\x06", 20), ErrBinary},
		{"control bytes", strings.Repeat("a\x02", 50), ErrBinary},
		{"UTF-16 without a mark", "a\x00b\x00c\x00", ErrBinary},
		{"UTF-32", "\xff\xfe\x00\x00a\x00\x00\x00", ErrBinary},
		{"Chinese in GBK", strings.Repeat("\xd6\xd0\xb9\xfa\xc8\xcb\xc3\xf1", 20), ErrEncoding},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", Plain, []byte(c.file))
			var e *Error
			if !errors.Is(err, c.want) || !errors.As(err, &e) || e.File != "a.txt" {
				t.Errorf("got %v, %v; want %v", a, err, c.want)
			}
		})
	}
	if _, err := Parse("a.txt", Plain, make([]byte, MaxFile+1)); !errors.Is(err, ErrTooLong) {
		t.Error(err)
	}
}
