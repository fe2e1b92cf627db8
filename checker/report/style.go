package report

import (
	"strings"

	"github.com/olekukonko/tablewriter/pkg/twwidth"
)

// Style is how a table is drawn for the place it goes to.
type Style struct {
	Width  int  // columns of the screen
	Colour bool // whether the screen shows colours
}

// narrowest is the fewest columns that a table is laid out for.
const narrowest = 40

func (s Style) width() int { return max(s.Width, narrowest) }

// colour is a way to set words off, as the parameters of an SGR sequence.
type colour string

const (
	noColour colour = ""
	bold     colour = "1"
	faint    colour = "2"
	red      colour = "1;31"
	yellow   colour = "1;33"
	blue     colour = "1;34"
	green    colour = "32"
	cyan     colour = "36"
	differs  colour = "1;4;33" // the words in which two passages differ
)

// paint sets s off, where the style has colours.
func (s Style) paint(c colour, text string) string {
	if !s.Colour || c == noColour || text == "" {
		return text
	}
	return "\x1b[" + string(c) + "m" + text + "\x1b[0m"
}

// word is what a line is never broken within, unless it alone is too wide.
type word struct {
	text  string
	paint colour
	gap   int  // the spaces before it: 0 stands for 1
	glued bool // nothing stands between it and the word before
}

func (w word) space() int {
	if w.glued {
		return 0
	}
	return max(w.gap, 1)
}

// newLine is a word that begins a line.
const newLine = "\n"

// words cuts a text at its white space.
func words(c colour, text string) []word {
	fields := strings.Fields(text)
	out := make([]word, len(fields))
	for i, f := range fields {
		out[i] = word{text: f, paint: c}
	}
	return out
}

// wrap sets words in lines of at most width columns.
func (s Style) wrap(in []word, width int) []string {
	width = max(width, 1)
	var lines []string
	var line []word
	at := 0
	flush := func() {
		if len(line) > 0 {
			lines = append(lines, s.join(line))
			line, at = nil, 0
		}
	}
	for i, w := range in {
		if w.text == newLine {
			flush()
			continue
		}
		n := columns(w.text)
		if w.glued && len(line) > 0 && at+n <= width {
			line, at = append(line, w), at+n
			continue
		}
		whole := n // with what is glued to it
		for _, next := range in[i+1:] {
			if !next.glued {
				break
			}
			whole += columns(next.text)
		}
		if len(line) > 0 && at+w.space()+whole > width {
			flush()
		}
		for n > width { // nothing to break it at: text without spaces, or a long path
			head, tail := cut(w.text, width)
			lines = append(lines, s.join([]word{{text: head, paint: w.paint}}))
			w.text, n = tail, columns(tail)
		}
		if len(line) > 0 {
			at += w.space()
		}
		line, at = append(line, w), at+n
	}
	flush()
	return lines
}

// join is a line of words. Words of one colour that stand side by side are painted
// as one stretch.
func (s Style) join(line []word) string {
	var b strings.Builder
	for i := 0; i < len(line); {
		if i > 0 {
			b.WriteString(strings.Repeat(" ", line[i].space()))
		}
		var run strings.Builder
		run.WriteString(line[i].text)
		c := line[i].paint
		for i++; i < len(line) && line[i].paint == c; i++ {
			run.WriteString(strings.Repeat(" ", line[i].space()))
			run.WriteString(line[i].text)
		}
		b.WriteString(s.paint(c, run.String()))
	}
	return b.String()
}

// columns is how many columns of a screen a text takes: two for a Chinese
// character. It does not depend on the environment.
func columns(s string) int { return twwidth.WidthWithOptions(s, twwidth.Options{}) }

// cut cuts a text after at most width columns, and after one character at least.
func cut(s string, width int) (head, tail string) {
	at := 0
	for i, r := range s {
		n := columns(string(r))
		if i > 0 && at+n > width {
			return s[:i], s[i:]
		}
		at += n
	}
	return s, ""
}
