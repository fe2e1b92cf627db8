package source

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/factlint/factlint/checker/text"
)

const utf8BOM = "\xef\xbb\xbf"

var (
	utf16LE = []byte{0xff, 0xfe}
	utf16BE = []byte{0xfe, 0xff}
)

// decode makes an article without text of a file's bytes: its Source is the file as
// UTF-8, and Bytes leads from there to the disk. A byte order
// mark is believed; without one, what is not UTF-8 is windows-1252, in which
// old copy lies in every archive, unless it cannot be.
func decode(content []byte) (*text.Article, error) {
	a := &text.Article{}
	var err error
	switch {
	case bytes.HasPrefix(content, utf16LE) && !bytes.HasPrefix(content, []byte{0xff, 0xfe, 0, 0}): // that is UTF-32
		a.Encoding = "UTF-16LE"
		a.Source, a.Bytes = decodeUTF16(content, binary.LittleEndian)
	case bytes.HasPrefix(content, utf16BE):
		a.Encoding = "UTF-16BE"
		a.Source, a.Bytes = decodeUTF16(content, binary.BigEndian)
	default:
		err = decodeBytes(a, content)
	}
	if err == nil && isBinary(a.Source) {
		err = ErrBinary
	}
	return a, err
}

// decodeUTF16 reads the units after the byte order mark. Half a surrogate pair
// and a last odd byte become U+FFFD.
func decodeUTF16(content []byte, order binary.ByteOrder) (string, text.Origin) {
	var out strings.Builder
	out.Grow(len(content) / 2)
	var origin text.Origin
	for i := 2; i < len(content); {
		r, n := utf8.RuneError, 1
		if i+1 < len(content) {
			r, n = rune(order.Uint16(content[i:])), 2
			if utf16.IsSurrogate(r) {
				low := utf8.RuneError
				if i+3 < len(content) {
					low = rune(order.Uint16(content[i+2:]))
				}
				if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
					n = 4
				}
			}
		}
		at := out.Len()
		out.WriteRune(r)
		origin.Append(at, out.Len()-at, i, n)
		i += n
	}
	return out.String(), origin
}

// decodeBytes reads what has one byte to a unit. In UTF-8 with a few bytes that
// are not, each of these becomes U+FFFD.
func decodeBytes(a *text.Article, content []byte) error {
	skip := 0
	if bytes.HasPrefix(content, []byte(utf8BOM)) {
		skip = len(utf8BOM)
	}
	if utf8.Valid(content[skip:]) {
		a.Source = string(content[skip:])
		if skip > 0 {
			a.Bytes.Append(0, len(a.Source), skip, len(a.Source))
		}
		return nil
	}
	t := take(content[skip:])
	switch {
	case t.zero:
		return ErrBinary
	case skip > 0 || t.sequences > 0 && t.sequences >= t.invalid:
		a.Source, a.Bytes = recode(content, skip, true, invalidByte)
	case t.windows1252(len(content)):
		a.Encoding = "windows-1252"
		a.Source, a.Bytes = recode(content, skip, false, charmap.Windows1252.DecodeByte)
	case t.control*20 > len(content):
		return ErrBinary
	case t.invalid <= 8 || t.invalid*100 <= len(content):
		a.Source, a.Bytes = recode(content, skip, true, invalidByte)
	default:
		return ErrEncoding
	}
	return nil
}

func invalidByte(byte) rune { return utf8.RuneError }

// toll counts what tells one encoding from another.
type toll struct {
	sequences int  // characters of several bytes that are valid UTF-8
	invalid   int  // bytes that are not valid UTF-8
	high      int  // bytes above ASCII
	undefined int  // bytes that windows-1252 does not define
	control   int  // control bytes that no text has
	zero      bool // a NUL byte
}

func take(content []byte) (t toll) {
	for i := 0; i < len(content); {
		c := content[i]
		if c < utf8.RuneSelf {
			if c < ' ' && !layout(c) {
				t.control++
				t.zero = t.zero || c == 0
			}
			i++
			continue
		}
		_, n := utf8.DecodeRune(content[i:])
		if n == 1 {
			t.invalid++
		} else {
			t.sequences++
		}
		for _, c := range content[i : i+n] {
			t.high++
			switch c {
			case 0x81, 0x8d, 0x8f, 0x90, 0x9d:
				t.undefined++
			}
		}
		i += n
	}
	return t
}

// windows1252 reports whether a file of size bytes can be windows-1252: in a
// text that is written in Latin letters, most bytes are ASCII even where every
// word has an accent. Chinese in GBK has two high bytes a character.
func (t toll) windows1252(size int) bool {
	return t.undefined == 0 && t.control*100 <= size && t.high*10 <= size*3
}

// recode reads the bytes after the first from that are not ASCII by of, one by
// one, and leaves alone what is valid UTF-8 where keep says so.
func recode(content []byte, from int, keep bool, of func(byte) rune) (string, text.Origin) {
	var out strings.Builder
	out.Grow(len(content) + len(content)/8)
	var origin text.Origin
	put := func(to int) {
		if from < to {
			origin.Append(out.Len(), to-from, from, to-from)
			out.Write(content[from:to])
		}
	}
	for i := from; i < len(content); {
		if content[i] < utf8.RuneSelf {
			i++
			continue
		}
		if _, n := utf8.DecodeRune(content[i:]); n > 1 && keep {
			i += n
			continue
		}
		put(i)
		at := out.Len()
		out.WriteRune(of(content[i]))
		origin.Append(at, out.Len()-at, i, 1)
		i++
		from = i
	}
	put(len(content))
	return out.String(), origin
}

// layout reports whether a control byte is one that text files hold: tab, line
// breaks, form feed, the escape of old wire codes, the end mark of DOS.
func layout(c byte) bool {
	return c >= '\t' && c <= '\r' || c == 0x1a || c == 0x1b
}

// isBinary reports whether valid UTF-8 is no text: it holds a NUL, or one byte in
// twenty is a control byte. Wire copy has a few (SOH, STX, ETX).
func isBinary(s string) bool {
	if strings.IndexByte(s, 0) >= 0 {
		return true
	}
	control := 0
	for i := range len(s) {
		if s[i] < ' ' && !layout(s[i]) {
			control++
		}
	}
	return control*20 > len(s)
}
