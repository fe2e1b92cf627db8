package source

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/factlint/factlint/checker/text"
)

// A word processor, a web page and a content system lay characters into copy that no
// reader sees, or none can tell from others: soft hyphens, zero-width spaces, marks of
// direction, spaces and hyphens that do not break, the ligatures of a typesetter, letters
// with their accents apart, line ends of two bytes. What is written with them is the same
// copy, so an article's text is without them, and every rule reads it as if they had never
// been there.

// sight is the part of a text that looks like it: what a character that cannot be told
// from others, or cannot be seen, is for a reader. ok is false for one that stays.
func sight(r, before, after rune) (as string, ok bool) {
	switch {
	case r == '\r' && after == '\n':
		return "", true
	case r == '\r':
		return "\n", true
	case r == '\u00a0' || r == '\u00ad':
		if before >= 'Â' && before <= 'Å' {
			return "", false // Ã and a soft hyphen are the bytes of í: the rule garble has more to say of them
		}
		if r == '\u00ad' {
			return "", true
		}
	case r >= '\u2000' && r <= '\u200a', r == '\u202f', r == '\u205f':
	case r == '\u200b', r == '\u200e', r == '\u200f', r >= '\u202a' && r <= '\u202e', r == '\u2060', r >= '\u2066' && r <= '\u2069', r == '\ufeff':
		return "", true
	case r == '\u200c' || r == '\u200d':
		return "", before < '\u0300' // Persian, Hindi and the emoji are joined with them
	case r == '\u2028' || r == '\u2029':
		return "\n", true
	case r == '\u2010' || r == '\u2011':
		return "-", true
	case r >= 'ﬀ' && r <= 'ﬆ':
		return ligatures[r-'ﬀ'], true
	default:
		return "", false
	}
	// A space: between figures it may part the thousands, and says so by not breaking.
	return " ", !digit(before) || !digit(after)
}

// ligatures are the letters of U+FB00 to U+FB06.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

func digit(r rune) bool { return r >= '0' && r <= '9' }

// clean reports whether a text holds no character that sight may take away: what is
// asked of every article, in a few looks at many bytes each.
func clean(s string) bool {
	if strings.IndexByte(s, '\r') >= 0 || strings.Contains(s, "\u00a0") || strings.Contains(s, "\u00ad") || strings.Contains(s, "\ufeff") || strings.Contains(s, "\xef\xac") ||
		strings.IndexByte(s, 0xcc) >= 0 || strings.IndexByte(s, 0xcd) >= 0 { // U+FB00 to U+FB3F; U+0300 to U+037F
		return false
	}
	for {
		i := strings.IndexByte(s, 0xe2) // U+2000 to U+2FFF: the quotation marks and dashes of a printer among them
		if i < 0 || i+3 > len(s) {
			return true
		}
		switch b := s[i+2]; s[i+1] {
		case 0x80: // U+2000 to U+203F
			if b < 0x92 || b >= 0xa8 && b <= 0xaf {
				return false
			}
		case 0x81: // U+2040 to U+207F
			if b >= 0x9f && b <= 0xa9 {
				return false
			}
		}
		s = s[i+3:]
	}
}

// marks is where the accents end that stand apart from byte i on (U+0300 to U+036F).
func marks(s string, i int) int {
	for i+1 < len(s) && (s[i] == 0xcc || s[i] == 0xcd && s[i+1] < 0xb0) {
		i += 2
	}
	return i
}

// fold writes s, which stands in the source from byte at on, as a reader sees it, and
// tells put what each part of it stands for.
func fold(s string, at int, before rune, put func(s string, at, n int)) {
	from := 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf && c != '\r' && (i+1 == len(s) || s[i+1] < utf8.RuneSelf) { // most of it
			before = rune(c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if end := marks(s, i+n); end > i+n {
			if whole := norm.NFC.String(s[i:end]); whole != s[i:end] {
				if from < i {
					put(s[from:i], at+from, i-from)
				}
				put(whole, at+i, end-i)
				from = end
			}
			before = r
			i = end
			continue
		}
		if r < utf8.RuneSelf && r != '\r' {
			before = r
			i++
			continue
		}
		after, _ := utf8.DecodeRuneInString(s[i+n:])
		as, ok := sight(r, before, after)
		if !ok {
			before = r
			i += n
			continue
		}
		if from < i {
			put(s[from:i], at+from, i-from)
		}
		if as != "" {
			put(as, at+i, n)
			before = rune(as[len(as)-1])
		}
		i += n
		from = i
	}
	if from < len(s) {
		put(s[from:], at+from, len(s)-from)
	}
}

// foldText makes the text of an article what a reader sees of its source, where the
// text is all of it.
func foldText(a *text.Article) {
	if clean(a.Source) {
		a.Text = a.Source
		return
	}
	var out strings.Builder
	out.Grow(len(a.Source))
	a.Origin = text.Origin{}
	fold(a.Source, 0, 0, func(s string, at, n int) {
		a.Origin.Append(out.Len(), len(s), at, n)
		out.WriteString(s)
	})
	a.Text = out.String()
}

// seen is what a reader sees of a text of which no place is kept.
func seen(s string) string {
	if clean(s) {
		return s
	}
	var out strings.Builder
	fold(s, 0, 0, func(s string, _, _ int) { out.WriteString(s) })
	return out.String()
}
