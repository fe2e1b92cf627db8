package source

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

// record is a line of a corpus.
type record struct {
	ID     scalar  `json:"id"`
	Title  scalar  `json:"title"`
	Text   *string `json:"text"`
	Date   scalar  `json:"date"`
	Source scalar  `json:"source"`
	URL    scalar  `json:"url"`
}

// scalar is a string, or a number or truth value as it stands. Null is empty.
type scalar string

// UnmarshalJSON refuses a list and an object.
func (s *scalar) UnmarshalJSON(b []byte) error {
	switch b[0] {
	case '"':
		return json.Unmarshal(b, (*string)(s))
	case '[', '{':
		return errors.New("id, title, date, source and url are strings, not lists or objects")
	case 'n':
		*s = ""
	default:
		*s = scalar(b)
	}
	return nil
}

// read fills the record from a line of JSON. Nearly every line is read by quick;
// the others, and those with a mistake, by the standard library.
func (r *record) read(line []byte) error {
	if r.quick(line) {
		return nil
	}
	*r = record{}
	return json.Unmarshal(line, r)
}

// quick reads an object of strings, whole numbers and null, and reports whether
// that is what the line is. It knows no other value, no escape but the common
// ones, and no name that differs from a field's by case only: all it accepts it
// reads as the standard library does, several times as fast.
func (r *record) quick(line []byte) bool {
	i := space(line, 0)
	if i == len(line) || line[i] != '{' {
		return false
	}
	for i++; ; i++ {
		key, next, ok := quoted(line, space(line, i))
		if !ok {
			return false
		}
		if i = space(line, next); i == len(line) || line[i] != ':' {
			return false
		}
		i = space(line, i+1)
		value, null := "", strings.HasPrefix(string(line[i:min(i+4, len(line))]), "null")
		if n := whole(line[i:]); n > 0 {
			if value, i = string(line[i:i+n]), i+n; key == "text" {
				return false
			}
		} else if null {
			i += 4
		} else if value, i, ok = quoted(line, i); !ok {
			return false
		}
		switch {
		case !r.set(key, value, null):
			return false
		case i >= len(line):
			return false
		}
		if i = space(line, i); i == len(line) {
			return false
		}
		switch line[i] {
		case ',':
		case '}':
			return space(line, i+1) == len(line)
		default:
			return false
		}
	}
}

// set keeps a field, and reports false for a name that the standard library
// might take for one.
func (r *record) set(key, value string, null bool) bool {
	var to *scalar
	switch key {
	case "text":
		if r.Text = &value; null {
			r.Text = nil
		}
		return true
	case "id":
		to = &r.ID
	case "title":
		to = &r.Title
	case "date":
		to = &r.Date
	case "source":
		to = &r.Source
	case "url":
		to = &r.URL
	default:
		for _, field := range []string{"id", "title", "text", "date", "source", "url"} {
			if strings.EqualFold(key, field) {
				return false
			}
		}
		return true
	}
	*to = scalar(value)
	return true
}

// whole is the length of the whole number that b begins with, or 0.
func whole(b []byte) int {
	n := 0
	for n < len(b) && b[n] >= '0' && b[n] <= '9' {
		n++
	}
	if n > 1 && b[0] == '0' || n < len(b) && (b[n] == '.' || b[n]|0x20 == 'e') {
		return 0
	}
	return n
}

// space is the first place from i on where there is no white space.
func space(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\n' || b[i] == '\r') {
		i++
	}
	return i
}

// quoted reads the string in quotation marks at i and gives the place after it.
func quoted(b []byte, i int) (s string, next int, ok bool) {
	if i >= len(b) || b[i] != '"' {
		return "", i, false
	}
	i++
	start, escapes, ascii := i, false, true
	for ; ; i++ {
		for i+8 <= len(b) && !special(binary.LittleEndian.Uint64(b[i:])) {
			i += 8
		}
		for i < len(b) && ordinary[b[i]] {
			i++
		}
		if i >= len(b) || b[i] == '"' {
			break
		}
		switch c := b[i]; {
		case c == '\\':
			escapes = true
			i++
		case c < ' ':
			return "", i, false
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	if i >= len(b) || !ascii && !utf8.Valid(b[start:i]) {
		return "", i, false
	}
	if !escapes {
		return string(b[start:i]), i + 1, true
	}
	s, ok = unescaped(b[start:i])
	return s, i + 1, ok
}

// ordinary are the bytes that mean nothing but themselves in a JSON string.
var ordinary = func() (t [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		t[c] = c != '"' && c != '\\'
	}
	return t
}()

// unescaped resolves the escapes of a JSON string, but no half of a surrogate
// pair.
func unescaped(b []byte) (string, bool) {
	var out strings.Builder
	out.Grow(len(b))
	for {
		i := bytes.IndexByte(b, '\\')
		if i < 0 {
			break
		}
		out.Write(b[:i])
		i++
		switch b[i] {
		case '"', '\\', '/':
			out.WriteByte(b[i])
		case 'n':
			out.WriteByte('\n')
		case 't':
			out.WriteByte('\t')
		case 'r':
			out.WriteByte('\r')
		case 'u':
			r, ok := hex4(b[i+1:])
			if !ok || r >= 0xd800 && r < 0xe000 {
				return "", false
			}
			out.WriteRune(r)
			i += 4
		default:
			return "", false
		}
		b = b[i+1:]
	}
	out.Write(b)
	return out.String(), true
}

// hex4 reads four hexadecimal digits.
func hex4(b []byte) (r rune, ok bool) {
	if len(b) < 4 {
		return 0, false
	}
	for _, c := range b[:4] {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}
