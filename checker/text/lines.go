package text

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Lines turns byte offsets of a file into lines and columns. A line ends with
// LF, CR LF or a lone CR.
type Lines struct {
	data   string
	starts []int
	// chars is how many characters begin before every step bytes of the data, so that
	// a column far along a line is not counted from its beginning; nil where no line is
	// that long.
	chars []int
}

// step is a line's length, in bytes, from which on its columns are counted in
// leaps.
const step = 1 << 12

// Position is a place in a file: both from 1, the column in code points.
type Position struct{ Line, Column int }

// NewLines indexes the lines of data, which is the file as it lies on disk, or
// a corpus line's text.
func NewLines(data string) *Lines {
	l := &Lines{data: data, starts: make([]int, 1, 2+strings.Count(data, "\n"))}
	next := func(from int) int { return strings.IndexByte(data[from:], '\n') }
	if strings.IndexByte(data, '\r') >= 0 {
		next = func(from int) int { return strings.IndexAny(data[from:], "\n\r") }
	}
	for i, n := 0, next(0); n >= 0; n = next(i) {
		i += n + 1
		if data[i-1] != '\r' || i == len(data) || data[i] != '\n' {
			l.starts = append(l.starts, i)
		}
	}
	last := 0
	for _, start := range append(l.starts[1:len(l.starts):len(l.starts)], len(data)) {
		if start-last > step {
			l.mark()
			break
		}
		last = start
	}
	return l
}

// mark counts the characters of the whole data once.
func (l *Lines) mark() {
	n := 0
	for at := 0; at < len(l.data); at += step {
		l.chars = append(l.chars, n)
		n += begin(l.data[at:min(at+step, len(l.data))])
	}
	l.chars = append(l.chars, n)
}

// before counts the characters that begin before an offset.
func (l *Lines) before(offset int) int {
	return l.chars[offset/step] + begin(l.data[offset/step*step:offset])
}

// begin counts the characters that begin in s: all bytes but those that go on with
// one.
func begin(s string) (n int) {
	for i := range len(s) {
		if s[i]&0xc0 != 0x80 {
			n++
		}
	}
	return n
}

// characters counts the characters of s: most of it is ASCII.
func characters(s string) int {
	n := 0
	for n+8 <= len(s) && (s[n]|s[n+1]|s[n+2]|s[n+3]|s[n+4]|s[n+5]|s[n+6]|s[n+7]) < utf8.RuneSelf {
		n += 8
	}
	return n + utf8.RuneCountInString(s[n:])
}

// Position is the line and column of a byte offset. An offset inside a
// character counts as the character's; one past the end is the end.
func (l *Lines) Position(offset int) Position {
	offset = max(0, min(offset, len(l.data)))
	line := sort.SearchInts(l.starts, offset+1) - 1
	if start := l.starts[line]; offset-start <= step {
		return Position{line + 1, characters(l.data[start:offset]) + 1}
	}
	return Position{line + 1, l.before(offset) - l.before(l.starts[line]) + 1}
}

// span is where a stretch of the data begins and ends.
func (l *Lines) span(s Span) (from, to Position) {
	from = l.Position(s.Start)
	if next := from.Line; s.Start <= s.End && s.End <= len(l.data) && s.Len() <= step && (next == len(l.starts) || s.End < l.starts[next]) {
		return from, Position{from.Line, from.Column + characters(l.data[s.Start:s.End])}
	}
	return from, l.Position(s.End)
}

// Line is the text of a line, counted from 1, without its line break; empty
// where there is no such line.
func (l *Lines) Line(n int) string {
	if n < 1 || n > len(l.starts) {
		return ""
	}
	end := len(l.data)
	if n < len(l.starts) {
		end = l.starts[n]
	}
	s := l.data[l.starts[n-1]:end]
	for s != "" && (s[len(s)-1] == '\n' || s[len(s)-1] == '\r') {
		s = s[:len(s)-1]
	}
	return s
}
