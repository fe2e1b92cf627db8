package annotate

import "github.com/factlint/factlint/checker/text"

// style is a pair of quotation marks.
type style uint8

const (
	noStyle    style = iota
	curly            // “ ”
	straight         // " "
	single           // ‘ ’
	typewriter       // ' '
	wire             // `` ''
	guillemets       // « »
)

var (
	openCurly, closeCurly = text.Intern("“"), text.Intern("”")
	quote                 = text.Intern("\"")
	openSingle            = text.Intern("‘")
	apostrophe            = text.Intern("'")
	openWire, closeWire   = text.Intern("``"), text.Intern("''")
	openAngle, closeAngle = text.Intern("«"), text.Intern("»")
	beforeOpening         = text.NewSet("( [ — – -- - : “ ‘ \" '")
	lowQuote              = text.Intern("„")
	opening               = text.NewSet("“ „ `` « \" ‘ '")
	comma, stop, colon    = text.Intern(","), text.Intern("."), text.Intern(":")
)

// stretch is what stands between two marks, or after one.
type stretch struct {
	open, end int // the tokens of the marks; end is where it ends if the closing one is missing
	closed    bool
	goesOn    bool // the next paragraph opens again
	wrong     bool // convention wants a closing mark
	style     style
}

// opens is the style of the mark at token i if it may open a quotation.
func (q *quoter) opens(i int) style {
	t := &q.Tokens[i]
	switch t.Word {
	case 0:
		return noStyle
	case openCurly, lowQuote:
		return curly
	case openWire:
		return wire
	case openAngle:
		return guillemets
	case quote:
		if q.tight(i) && (t.Space || i == 0 || beforeOpening.Has(q.Word(i-1))) {
			return straight
		}
	case openSingle:
		if q.tight(i) {
			return single
		}
	case apostrophe:
		if q.tight(i) && (t.Space || beforeOpening.Has(q.Word(i-1))) {
			return typewriter
		}
	}
	return noStyle
}

// tight reports whether a word follows token i without a space.
func (q *quoter) tight(i int) bool { return i+1 < len(q.Tokens) && !q.Tokens[i+1].Space }

// closes reports whether the mark at token i closes a quotation of that style.
func (q *quoter) closes(i int, s style) bool {
	t := &q.Tokens[i]
	switch s {
	case curly:
		return t.Word == closeCurly || t.Word == quote && !t.Space
	case straight:
		return t.Word == quote && (!t.Space || !q.tight(i)) || t.Word == closeCurly
	case wire:
		return t.Word == closeWire || t.Word == quote
	case guillemets:
		return t.Word == closeAngle
	case single:
		return !t.Space && q.closingSingle(i) && q.ends(i)
	case typewriter:
		return t.Word == apostrophe && !t.Space && q.ends(i)
	case noStyle:
	}
	return false
}

// closingSingle reports whether token i is ’, which the vocabulary does not tell
// from the typewriter's apostrophe.
func (q *quoter) closingSingle(i int) bool {
	t := &q.Tokens[i]
	return t.Kind == text.Punct && q.Text[t.Start:t.End] == "’"
}

// ends reports whether the apostrophe at token i ends a quotation, and is not
// that of a plural's genitive: the boys' club.
func (q *quoter) ends(i int) bool {
	if q.Tokens[i-1].Kind != text.Letters {
		return true
	}
	if !q.tight(i) && i+1 < len(q.Tokens) && q.Tokens[i+1].Kind == text.Letters && q.Text[q.Tokens[i].Start-1] == 's' {
		return false
	}
	return !q.tight(i) || q.Tokens[i+1].Kind != text.Letters
}

// marked finds the quotations in marks, block by block.
func (q *quoter) marked() {
	chain := -1      // the first quotation of a run of paragraphs that one person says
	carry := noStyle // of a quotation that goes on in the next block without opening again
	for k := 0; k < len(q.Sentences); {
		first, block := q.Sentences[k].First, q.Sentences[k].Block
		for k < len(q.Sentences) && q.Sentences[k].Block == block {
			k++
		}
		if !q.Blocks[block].Role.Read() {
			continue
		}
		end := q.Sentences[k-1].End
		next := noStyle
		if k < len(q.Sentences) && q.Blocks[q.Sentences[k].Block].Role.Read() {
			next = q.opens(q.Sentences[k].First)
		}
		i := first
		if carry != noStyle && q.opens(first) != carry {
			m := q.stretch(first-1, end, carry, next)
			if !m.closed {
				m.goesOn, m.wrong = true, false
			}
			chain = q.speech(m, chain)
			if i = m.end; m.closed {
				i, carry, chain = m.end+1, noStyle, -1
			}
		}
		for ; i < end; i++ {
			if !opening.Has(q.Tokens[i].Word) {
				continue
			}
			s := q.opens(i)
			if s == noStyle {
				continue
			}
			m := q.stretch(i, end, s, next)
			if carry = noStyle; m.wrong && m.end == end && q.closesLater(k, s) {
				carry, m.wrong, m.goesOn = s, false, true
			}
			if !m.closed && !m.goesOn && !m.wrong {
				continue // an inch, or a mark gone astray
			}
			if chain = q.speech(m, chain); !m.goesOn {
				chain = -1
			}
			i = max(i, m.end-1)
			if m.closed {
				i = m.end
			}
		}
	}
	q.marks = len(q.found)
}

// closesLater reports whether the first mark of that style in the next blocks,
// from sentence k on, is a closing one: the article's lines are cut finer than
// its paragraphs.
func (q *quoter) closesLater(k int, s style) bool {
	for blocks, last := 0, -1; k < len(q.Sentences) && blocks <= 4; k++ {
		if b := q.Sentences[k].Block; b != last {
			blocks, last = blocks+1, b
		}
		for i := q.Sentences[k].First; i < q.Sentences[k].End; i++ {
			if q.opens(i) == s {
				return false
			}
			if q.closes(i, s) {
				return true
			}
		}
	}
	return false
}

// longest is more tokens than any paragraph of speech has.
const longest = 3000

// stretch finds where the quotation that opens at token i ends.
func (q *quoter) stretch(i, end int, s, next style) stretch {
	m := stretch{open: i, end: end, style: s}
	line := 0 // the first token after a line break
	for j := i + 1; j < min(end, i+longest); j++ {
		if q.closes(j, s) {
			m.end, m.closed = j, true
			return m
		}
		if j > i+1 && line == 0 && q.lineBreak(j) {
			line = j
		}
		if q.opens(j) == s && s != typewriter && s != single {
			// Opened again before it was closed.
			m.end, m.goesOn = j, q.lineBreak(j)
			m.wrong = !m.goesOn && s != straight
			if !m.goesOn {
				m.end = q.sentenceOf(i).End
			}
			return m
		}
	}
	if line > 0 {
		m.end = line
	}
	m.goesOn = line == 0 && next == s && s != typewriter && s != single
	m.wrong = !m.goesOn && (s == curly || s == wire || s == guillemets)
	return m
}

// speech takes a stretch down if it is speech. Chain is the index of the first
// quotation of the paragraphs that it goes on from, or −1; what it gives is the
// chain for the next.
func (q *quoter) speech(m stretch, chain int) int {
	first, end := m.open+1, m.end
	n := q.wordsIn(first, end)
	if n == 0 {
		return chain
	}
	speaker, beside := q.speaker(m)
	if chain < 0 && !beside && !m.goesOn && (n <= 3 || q.isTitle(first, end)) || n <= 3 && !m.closed && !m.goesOn {
		return -1
	}
	if chain >= 0 {
		if speaker < 0 {
			speaker = q.found[chain].Speaker
		}
		for k := chain; k < len(q.found); k++ {
			if q.found[k].Speaker < 0 {
				q.found[k].Speaker = speaker
			}
		}
	}
	if speaker < 0 && !beside {
		speaker = q.goesOnFrom(m)
	}
	q.take(first, end, speaker, false, m.wrong)
	if chain < 0 {
		chain = len(q.found) - 1
	}
	return chain
}

// isTitle reports whether a stretch is the title of a work: a capital on every
// word that is not a small one, and no mark at its end.
func (q *quoter) isTitle(first, end int) bool {
	if end-first > 10 {
		return false
	}
	if w := q.Word(end - 1); w == stop || w == comma && q.wordsIn(first, end) > 6 {
		return false
	}
	for i := first; i < end; i++ {
		if t := &q.Tokens[i]; t.Kind == text.Letters && t.Case == text.Lower && t.End-t.Start > 4 && !small.Has(t.Word) {
			return false
		}
	}
	return true
}

// small are the longer of the words that a title writes in lower case.
var small = text.NewSet("about above after against along among around before behind below beneath beside between beyond during inside through toward towards under until within without")

// goesOnFrom is the speaker of the quotation before, where only who says it
// stands between: "One," said the minister. "Two."
func (q *quoter) goesOnFrom(m stretch) int {
	if len(q.found) == 0 {
		return -1
	}
	p := &q.found[len(q.found)-1]
	if p.Speaker < 0 || m.open-p.End > 30 {
		return -1
	}
	a, b := q.sentenceOf(p.First), q.sentenceOf(m.open)
	if a.Block != b.Block || b.First > q.sentenceOf(p.End).End+1 {
		return -1
	}
	for i := p.End; i < m.open; i++ {
		if x, ok := q.names.At(i); ok && x.Entity != p.Speaker && q.names.Bearer(x).Kind == 1 && q.verbAfter(i) {
			return -1
		}
	}
	return p.Speaker
}

// verbAfter reports whether a verb of saying comes within three tokens of i.
func (q *quoter) verbAfter(i int) bool {
	for j := i + 1; j <= i+3; j++ {
		if says.Has(q.Word(j)) {
			return true
		}
	}
	return false
}
