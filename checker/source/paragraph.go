package source

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/text"
)

// How plain text is cut into paragraphs. Copy that is stored a paragraph a line
// is cut at every line. Copy that a typewriter or a mail program wrapped has its
// lines put together again: it is told by lines that are filled to one width and
// go on in lower case.

// line is a line of the file without its margins. Blank lines, and rules such
// as "* * *" that hold neither letter nor digit, are only counted.
type line struct {
	start, end int32
	width      uint16 // in bytes: the accents of English copy are few
	indent     uint8
	blank      uint8 // blank lines before it
}

// cutLines cuts at LF: a file's CR LF and CR were folded into it.
func cutLines(s string) []line {
	lines := make([]line, 0, len(s)/120+4)
	blank := 0
	for at := 0; at < len(s); {
		end := len(s)
		if i := strings.IndexByte(s[at:], '\n'); i >= 0 {
			end = at + i
		}
		next := end + 1
		from, to := trim(s, at, end)
		if hollow(s[from:to]) {
			blank++
		} else {
			lines = append(lines, line{
				start: int32(from), end: int32(to),
				width:  uint16(min(to-from, math.MaxUint16)),
				indent: uint8(min(from-at, math.MaxUint8)),
				blank:  uint8(min(blank, math.MaxUint8)),
			})
			blank = 0
		}
		at = next
	}
	return lines
}

// trim leaves white space and control characters out at both ends.
func trim(s string, from, to int) (int, int) {
	left := strings.TrimLeftFunc(s[from:to], margin)
	from = to - len(left)
	return from, from + len(strings.TrimRightFunc(left, margin))
}

func margin(r rune) bool {
	if r < utf8.RuneSelf {
		return r <= ' ' || r == 0x7f
	}
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// hollow reports whether there is nothing to read in a line.
func hollow(s string) bool {
	for _, r := range s {
		if r >= 'a' && r <= 'z' || unicode.IsLetter(r) || unicode.IsNumber(r) {
			return false
		}
	}
	return true
}

// Measures of wrapped copy, in bytes: wire copy is set to 60 to 80, mail to
// 72, narrow columns to less.
const (
	wrapMin = 30
	wrapMax = 100
)

// wrapWidth is the width that the lines are wrapped to; 0 where they are not.
func wrapWidth(s string, lines []line) int {
	widest, long := 0, 0
	for _, l := range lines {
		if l.width > wrapMax {
			long++
		} else {
			widest = max(widest, int(l.width))
		}
	}
	if widest < wrapMin || long*10 > len(lines) {
		return 0
	}
	pairs, filled, running := 0, 0, 0
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if b.blank > 0 || b.indent > a.indent {
			continue
		}
		pairs++
		if fills(s, a, b, widest) {
			filled++
		}
		if c := s[b.start]; c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
			running++
		}
	}
	if pairs < 2 || filled*10 < pairs*6 || running*10 < pairs*4 {
		return 0
	}
	return widest
}

// fills reports whether the first word of b had little room left on line a.
func fills(s string, a, b line, width int) bool {
	word := s[b.start:b.end]
	if i := strings.IndexByte(word, ' '); i >= 0 {
		word = word[:i]
	}
	return (int(a.width)+1+len(word))*10 > width*8
}

// piece is what becomes a block: a line, or the lines of a paragraph.
type piece struct {
	text.Span
	blank uint8 // blank lines before it
	guess guess
	words int32 // counted where the guess needed them
}

// cutPieces puts the lines of a paragraph together.
func cutPieces(s string, lines []line) []piece {
	wrapped := wrapWidth(s, lines)
	flush := firstLines(lines, wrapped)
	pieces := make([]piece, 0, len(lines))
	item := false
	for i, l := range lines {
		if i > 0 && (item || l.indent <= flush) && joins(s, lines[i-1], l, wrapped, item) {
			pieces[len(pieces)-1].End = int(l.end)
			continue
		}
		item = marker(s[l.start:l.end]) > 0
		pieces = append(pieces, piece{Span: text.Span{Start: int(l.start), End: int(l.end)}, blank: l.blank})
	}
	return pieces
}

// firstLines is the indent past which a line of wrapped copy begins a paragraph,
// where three paragraphs at least are told by their first lines, as on the wires.
func firstLines(lines []line, wrapped int) uint8 {
	if wrapped == 0 {
		return math.MaxUint8
	}
	flush := lines[0].indent
	for _, l := range lines {
		flush = min(flush, l.indent)
	}
	first := 0
	for i := 1; i < len(lines); i++ {
		if lines[i].blank == 0 && lines[i].indent == flush && lines[i-1].indent > flush {
			first++
		}
	}
	if first < 3 {
		return math.MaxUint8
	}
	return flush
}

// joins reports whether line b goes on with the paragraph of line a, which is an
// item of a list where item is set; wrapped is the width of the lines, or 0.
func joins(s string, a, b line, wrapped int, item bool) bool {
	if b.blank > 0 || wrapped == 0 && (a.width < wrapMin || a.width > wrapMax) || wrapped > 0 && b.indent > a.indent && !item {
		return false
	}
	if marker(s[b.start:b.end]) > 0 || tabular(s[a.start:a.end]) || tabular(s[b.start:b.end]) {
		return false
	}
	c := s[b.start]
	dangling := b.indent <= a.indent && dangles(s[a.start:a.end])
	lower := c >= 'a' && c <= 'z' || dangling
	if wrapped == 0 {
		return lower && (a.width >= 40 || dangling) && !closed(s[a.start:a.end]) && !signature(s[b.start:b.end])
	}
	return fills(s, a, b, wrapped) || lower && !closed(s[a.start:a.end])
}

// dangles reports whether a line ends with a word that something must follow: the
// line was wrapped, though the next begins with a capital.
func dangles(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 || len(s)-i > 6 {
		return false
	}
	switch s[i+1:] {
	case "the", "a", "an", "of", "and", "or", "for", "to", "from", "with", "at", "by", "its", "their", "his", "her", "our", "in", "on", "than", "that", "as", "into",
		"was", "were", "is", "are", "has", "have", "had", "be", "been", "will", "would", "Mr", "Mrs", "Ms", "Mr.", "Mrs.", "Ms.", "Dr.":
		return true
	}
	return false
}

// signature reports whether a line in lower case is one of its own all the same:
// by Jane Roe, on May 2, 2013.
func signature(s string) bool {
	if len(s) > 80 || !startsWith(s, "on ", "by ", "posted ", "updated ", "published ") {
		return false
	}
	g := guessOf(s)
	return g == dated || g == byline
}

// closed reports whether a text ends with a mark that ends a sentence or a
// clause, a quotation or a bracket.
func closed(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(`.!?:;"'”’)]…`, r)
}

// ends reports whether a text ends as a sentence does: with a full stop, a
// question mark, an exclamation mark or an ellipsis, and after it quotation
// marks and brackets.
func ends(s string) bool {
	bare := strings.TrimRight(s, "\"'”’»)]` ")
	r, _ := utf8.DecodeLastRuneInString(bare)
	if !strings.ContainsRune(".!?…", r) {
		return false
	}
	return r != '.' || !initials(bare)
}

// initials reports whether a text ends with a full stop that is part of its last
// word: U.S., D.C.
func initials(s string) bool {
	n := len(s)
	return n >= 4 && s[n-3] == '.' && s[n-2] >= 'A' && s[n-2] <= 'Z' && s[n-4] >= 'A' && s[n-4] <= 'Z'
}

// marker is the length of the bullet or number that begins an item of a list,
// with the space after it; 0 where there is none.
func marker(s string) int {
	n := 0
	switch r, size := utf8.DecodeRuneInString(s); {
	case r == '-' || r == '*' || r == '•' || r == '·' || r == '▪' || r == '●' || r == '‣' || r == '◦' || r == '+':
		n = size
	case r >= '0' && r <= '9':
		for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		if n == len(s) || n > 2 || s[n] != '.' && s[n] != ')' {
			return 0
		}
		n++
	default:
		return 0
	}
	rest := s[n:]
	text := strings.TrimLeftFunc(rest, margin)
	if len(text) == len(rest) && !strings.HasPrefix(s, "•") || text == "" {
		return 0
	}
	return len(s) - len(text)
}

// tabular reports whether a line is a row of a table: cells parted by tabs, bars
// or two spaces and more, of which one at least is a figure and none is a
// sentence.
func tabular(s string) bool {
	cells, figures := columns(s)
	return cells >= 2 && figures >= 1 && !ends(s)
}

// columns counts the cells of a line and those that are figures. A line that is
// one cell has no gap in it.
func columns(s string) (cells, figures int) {
	if !gaps(s) {
		return 1, 0
	}
	for from, i := 0, 0; i <= len(s); {
		gap := 0
		if i < len(s) {
			if gap = gapAt(s[i:]); gap == 0 {
				i++
				continue
			}
		}
		cell := strings.TrimFunc(s[from:i], margin)
		if strings.HasSuffix(cell, ".") && len(cell) > 12 || strings.Count(cell, " ") > 6 {
			return 1, 0 // a typist's two spaces after a full stop; running text
		}
		if cell != "" {
			cells++
			if figure(cell) {
				figures++
			}
		}
		i += max(gap, 1)
		from = i
	}
	return cells, figures
}

// gapAt is the length of the gap between cells that s begins with.
func gapAt(s string) int {
	n, spaces, bar := 0, 0, false
	for n < len(s) {
		switch {
		case s[n] == '\t' || s[n] == '|':
			bar = true
			n++
		case s[n] == ' ':
			spaces++
			n++
		case strings.HasPrefix(s[n:], "\u00a0"):
			spaces++
			n += 2
		default:
			if bar || spaces >= 2 {
				return n
			}
			return 0
		}
	}
	return n
}

// figure reports whether a cell is a number with its signs: -3.4%, $1,200, 12-8.
func figure(cell string) bool {
	digits, letters := 0, 0
	for _, r := range cell {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return digits > 0 && letters <= 2
}
