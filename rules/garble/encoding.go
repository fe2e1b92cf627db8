package garble

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/text"
)

// windows1252 gives the byte that a character stands for where UTF-8 was read
// as windows-1252: € is 0x80. Source: the encoding's table in the WHATWG
// Encoding Standard; the five bytes without a character stand for themselves.
var windows1252 = map[rune]byte{
	'€': 0x80, '‚': 0x82, 'ƒ': 0x83, '„': 0x84, '…': 0x85, '†': 0x86, '‡': 0x87, 'ˆ': 0x88, '‰': 0x89, 'Š': 0x8a, '‹': 0x8b, 'Œ': 0x8c, 'Ž': 0x8e,
	'‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97, '˜': 0x98, '™': 0x99, 'š': 0x9a, '›': 0x9b, 'œ': 0x9c, 'ž': 0x9e, 'Ÿ': 0x9f,
}

// control reads a control character that was a mark in windows-1252 and was taken for
// Latin-1: U+0092 is ’. A reader sees nothing there, or a box. U+0085 may be a line's end.
func control(s string, i int) (fault, bool) {
	c, size := utf8.DecodeRuneInString(s[i:])
	if c < 0x80 || c > 0x9f || c == 0x85 {
		return fault{}, false
	}
	for r, b := range windows1252 {
		if rune(b) == c {
			span := text.Span{Start: i, End: i + size}
			return fault{
				span: span, kind: artefact, many: "Marks were read in the wrong encoding in %d places, as control characters: here first",
				message: fmt.Sprintf("A control character (U+%04X) is “%c” read in the wrong encoding", c, r),
				repairs: []repair{{title: fmt.Sprintf("Write “%c”", r), span: span, with: string(r)}},
			}, true
		}
	}
	return fault{}, false
}

// mojibake reads UTF-8 that was taken for windows-1252, by decoding it again:
// â€™ is the bytes of ’.
func mojibake(s string, from, i int) (fault, bool) {
	var b [4]byte
	n, end := 0, i
	for n < len(b) && end < len(s) {
		c, size := utf8.DecodeRuneInString(s[end:])
		one, ok := windows1252[c]
		if !ok {
			if c < 0x80 || c > 0xff {
				break
			}
			one = byte(c)
		}
		if n > 0 && (one < 0x80 || one > 0xbf) {
			break
		}
		b[n] = one
		n++
		end += size
	}
	c, size := utf8.DecodeRune(b[:n])
	if c == utf8.RuneError || size < 2 {
		return fault{}, false
	}
	end = i
	for range size {
		_, w := utf8.DecodeRuneInString(s[end:])
		end += w
	}
	switch {
	case c < 0x100: // Ã©; a letter that is C2 or C3 and a mark that happens to follow are no pair
		if b[0] == 0xc2 && c >= 0xa1 && (i > from && s[i-1] >= utf8.RuneSelf) {
			return fault{}, false
		}
	case c < 0x180: // Å¡: only inside a word
		if i == from || !letter(s[i-1]) || end >= len(s) || !letter(s[end]) {
			return fault{}, false
		}
	case c >= 0x2010 && c <= 0x2044, c == '€', c == '™', c >= 0x1f300 && c <= 0x1faff:
	default:
		return fault{}, false
	}
	title := fmt.Sprintf("Write “%c”", c)
	return fault{
		span: text.Span{Start: i, End: end}, kind: artefact,
		message: fmt.Sprintf("“%s” is “%c” read in the wrong encoding", s[i:end], c),
		many:    "Characters were read in the wrong encoding in %d places, here first",
		repairs: []repair{{title: title, span: text.Span{Start: i, End: end}, with: string(c)}},
	}, true
}

// wide reads what begins with the byte EF: the replacement character, and
// fullwidth letters, figures and marks in the middle of Latin ones.
func wide(s string, from, i int) (fault, bool) {
	c, size := utf8.DecodeRuneInString(s[i:])
	switch {
	case c == utf8.RuneError && size == 3:
		end := i + size
		for strings.HasPrefix(s[end:], "\uFFFD") {
			end += size
		}
		return fault{
			span: text.Span{Start: i, End: end}, kind: artefact,
			message: "A character was lost in decoding: the replacement character stands in its place",
			many:    "Characters were lost in decoding: the replacement character stands in %d places, here first",
		}, true
	case c < 0xff01 || c > 0xff5e:
		return fault{}, false
	}
	end := i
	var narrow strings.Builder
	for end < len(s) {
		c, size = utf8.DecodeRuneInString(s[end:])
		if c < 0xff01 || c > 0xff5e {
			break
		}
		narrow.WriteRune(c - 0xff01 + '!')
		end += size
	}
	if !latinBefore(s, from, i) || end < len(s) && s[end] >= 0xe3 { // in a Chinese sentence they are at home
		return fault{}, false
	}
	return fault{
		span: text.Span{Start: i, End: end}, kind: artefact,
		message: fmt.Sprintf("“%s” is a fullwidth form of a Chinese or Japanese keyboard", s[i:end]),
		repairs: []repair{{title: fmt.Sprintf("Write “%s”", narrow.String()), span: text.Span{Start: i, End: end}, with: narrow.String()}},
	}, true
}

// latinBefore reports whether the last character before i that is no space is
// ASCII.
func latinBefore(s string, from, i int) bool {
	for i > from && s[i-1] == ' ' {
		i--
	}
	return i > from && s[i-1] < utf8.RuneSelf
}
