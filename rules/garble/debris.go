package garble

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/text"
)

// Debris is what a program left in the text: escapes, references, bytes read in
// the wrong encoding, the slots of a template. It is told from the bytes of a
// block; a table says which bytes may begin any.

// suspect are the bytes at which debris may begin.
var suspect = func() (t [256]bool) {
	for _, c := range []byte(`\&/<{[%$`) {
		t[c] = true
	}
	t[0x7f] = true
	for c := range 0x20 {
		t[c] = c != '\t' && c != '\n' && c != '\r' && c != '\v' && c != '\f' && (c < 0x1c)
	}
	for c := 0xc2; c <= 0xc5; c++ { // U+0080 to U+017F: Â Ã â and their like
		t[c] = true
	}
	t[0xcb], t[0xe2], t[0xef] = false, false, true // U+FFFD and the fullwidth forms
	return t
}()

// mayHoldDebris reports whether a word of a text may hold a byte at which debris
// begins: a letter with an accent, most often. Else only marks are debris.
func mayHoldDebris(s string) bool {
	for _, c := range [...]byte{0xc3, 0xc4, 0xc5, 0xef} {
		if strings.IndexByte(s, c) >= 0 {
			return true
		}
	}
	return false
}

// debris reads the bytes of a token.
func (r *reader) debris(block int, t *text.Token) {
	if t.Kind <= text.Digits && !r.accents || t.Word == fullStop {
		return
	}
	b := r.Blocks[block]
	s := r.Text[:b.End]
	for i := max(int(t.Start), r.past); i < int(t.End); i++ {
		if !suspect[s[i]] {
			continue
		}
		if f, ok := r.debrisAt(s, b.Start, i); ok {
			r.report(f)
			i = max(i, f.span.End-1)
			r.past = i + 1
		}
	}
}

// unknowns reads what a translation program put for words that it did not know, in
// a block that is no article: a line of nothing else is taken for a menu.
func (r *reader) unknowns(b text.Block) {
	for _, mark := range [...]string{"<unk>", "<UNK>"} {
		if i := strings.Index(r.Text[b.Start:b.End], mark); i >= 0 {
			if f, ok := slot(r.Text[:b.End], b.Start, b.Start+i); ok {
				r.report(f)
			}
		}
	}
}

// debrisAt reads what begins at byte i; from is where its block begins.
func (r *reader) debrisAt(s string, from, i int) (fault, bool) {
	switch c := s[i]; {
	case c == '\\':
		return escape(s, i)
	case c == '/':
		return slash(s, from, i)
	case c == '&':
		return reference(s, i)
	case c == '<' || c == '[' || c == '{' || c == '%' || c == '$':
		return slot(s, from, i)
	case c < 0x20 || c == 0x7f:
		return fault{
			span: text.Span{Start: i, End: i + 1}, kind: artefact, message: fmt.Sprintf("A control character (U+%04X) stands in the text", c),
			repairs: []repair{{title: "Leave it out", span: text.Span{Start: i, End: i + 1}}},
		}, true
	case c == 0xef:
		return wide(s, from, i)
	default:
		if c == 0xc2 {
			if f, ok := control(s, i); ok {
				return f, true
			}
		}
		return mojibake(s, from, i)
	}
}

// escape reads an escape of a program's string: \n, \u00e9, \'.
func escape(s string, i int) (fault, bool) {
	if i+1 >= len(s) {
		return fault{}, false
	}
	end, with := i+2, ""
	switch c := s[i+1]; c {
	case 'n', 'r', 't':
		if i > 0 && (letter(s[i-1]) && s[i-1] < 'a' || s[i-1] == ':' || s[i-1] == '\\') || end < len(s) && lowerLetter(s[end]) && !breaks(s, i) {
			return fault{}, false // C:\new
		}
		with = " "
	case '\'', '"':
		with = string(c)
	case 'u', 'x':
		n := 4
		if c == 'x' {
			n = 2
		}
		code := 0
		for range n {
			if end >= len(s) || hex(s[end]) < 0 {
				return fault{}, false
			}
			code = code*16 + hex(s[end])
			end++
		}
		if code < 0x20 || code >= 0xd800 && code < 0xe000 {
			with = " "
		} else {
			with = string(rune(code))
		}
	default:
		return fault{}, false
	}
	return left(s, i, end, with, "a program's escape"), true
}

// breaks reports whether the escape at i follows the end of a sentence or a
// line: "end.\nNext".
func breaks(s string, i int) bool {
	return i > 0 && (s[i-1] == '.' || s[i-1] == ' ' || s[i-1] == '"' || s[i-1] == ',') && i+2 < len(s) && !lowerLetter(s[i+2])
}

// slash reads a slash that an escape left before a quotation mark: mayor/'s.
func slash(s string, from, i int) (fault, bool) {
	if i == from || !letter(s[i-1]) || i+1 >= len(s) {
		return fault{}, false
	}
	n := 0
	switch {
	case s[i+1] == '\'':
		n = 1
	case strings.HasPrefix(s[i+1:], "’"):
		n = len("’")
	default:
		return fault{}, false
	}
	end := i + 1 + n
	genitive := end < len(s) && s[end] == 's' && (end+1 == len(s) || !letter(s[end+1]))
	if !genitive && (s[i-1] != 's' || end < len(s) && s[end] != ' ' && s[end] != '.' && s[end] != ',') {
		return fault{}, false
	}
	word := i
	for word > from && letter(s[word-1]) {
		word--
	}
	if genitive {
		end++
	}
	return fault{
		span: text.Span{Start: word, End: end}, kind: artefact,
		message: fmt.Sprintf("“%s”: a slash is left of an escaped apostrophe", s[word:end]),
		repairs: []repair{{title: fmt.Sprintf("Write “%s%s”", s[word:i], s[i+1:end]), span: text.Span{Start: i, End: i + 1}}},
	}, true
}

// named are the character references that escape into text.
var named = map[string]string{
	"amp": "&", "quot": `"`, "apos": "'", "lt": "<", "gt": ">", "nbsp": " ", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
	"ndash": "–", "mdash": "—", "hellip": "…", "eacute": "é", "egrave": "è", "uuml": "ü", "ouml": "ö", "auml": "ä", "euro": "€", "pound": "£",
}

// reference reads a character reference that was not resolved: &amp; &#39;
func reference(s string, i int) (fault, bool) {
	end := strings.IndexByte(s[i:min(len(s), i+10)], ';')
	if end < 2 {
		return fault{}, false
	}
	name := s[i+1 : i+end]
	end += i + 1
	if with, ok := named[name]; ok {
		return referring(left(s, i, end, with, "a character reference")), true
	}
	if name[0] != '#' || len(name) < 3 {
		return fault{}, false
	}
	code, base, digits := 0, 10, name[1:]
	if digits[0] == 'x' || digits[0] == 'X' {
		base, digits = 16, digits[1:]
	}
	for k := range len(digits) {
		d := hex(digits[k])
		if d < 0 || d >= base {
			return fault{}, false
		}
		code = code*base + d
	}
	if code < 0x20 || !utf8.ValidRune(rune(code)) {
		return fault{}, false
	}
	return referring(left(s, i, end, string(rune(code)), "a character reference")), true
}

func referring(f fault) fault {
	f.many = "Character references were not resolved in %d places, here first"
	return f
}

// left is the fault of debris that stands for a character.
func left(s string, from, end int, with, what string) fault {
	title := "Write a space"
	if with != " " {
		title = fmt.Sprintf("Write “%s”", with)
	}
	return fault{
		span: text.Span{Start: from, End: end}, kind: artefact,
		message: fmt.Sprintf("“%s” is left of %s", s[from:end], what),
		repairs: []repair{{title: title, span: text.Span{Start: from, End: end}, with: with}},
	}
}

func letter(c byte) bool      { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func lowerLetter(c byte) bool { return c >= 'a' && c <= 'z' }

// hex is the value of a hexadecimal digit, or −1.
func hex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}
