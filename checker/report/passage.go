package report

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// passage is a quoted piece of an article, word by word.
type passage struct {
	words  []string
	folded []string // for comparing: lower case, without punctuation at the edges
	figure []bool   // the word is part of a number
	differ []bool   // the word is one in which the passage differs from another
}

// newPassage cuts a text into words.
func newPassage(s string) *passage {
	s = oneLine(s)
	p := &passage{words: strings.Fields(s)}
	p.folded = make([]string, len(p.words))
	for i, w := range p.words {
		p.folded[i] = text.Fold(strings.Trim(w, `.,;:!?"'()[]“”‘’«»…*_`))
	}
	p.differ = make([]bool, len(p.words))
	p.figure = make([]bool, len(p.words))
	d := text.Cut(text.Plain("", s))
	word, end := 0, 0 // the word that the token stands in, and where it ends
	if len(p.words) > 0 {
		end = len(p.words[0])
	}
	mark := func(t text.Token) {
		for int(t.Start) >= end && word+1 < len(p.words) {
			word++
			end += 1 + len(p.words[word])
		}
		p.figure[word] = true
	}
	for i := 0; i < len(d.Tokens); {
		n, ok := numeral.Read(d, i, len(d.Tokens))
		switch {
		case ok:
			for ; i < n.End; i++ {
				mark(d.Tokens[i])
			}
		case d.Tokens[i].Kind == text.Digits:
			mark(d.Tokens[i])
			i++
		default:
			i++
		}
	}
	return p
}

// compared is the most words that two passages are aligned by.
const compared = 400

// compare marks in both passages the words in which they differ. Passages that
// are nearly the same, as two wordings of one quotation are or two spellings of
// one name, differ in every word that the other lacks, or else in capitals and
// marks; passages that are not, in their figures.
func compare(a, b *passage) {
	if len(a.words) <= compared && len(b.words) <= compared {
		keptA, keptB, same := align(a.folded, b.folded)
		if same == len(a.words) && same == len(b.words) {
			keptA, keptB, same = align(a.words, b.words)
		}
		if all := len(a.words) + len(b.words); alike(same, all) {
			a.differIn(keptA)
			b.differIn(keptB)
			return
		}
	}
	a.figuresNotIn(b)
	b.figuresNotIn(a)
}

// alike says whether two passages of so many words in all, of which so many are in
// both, are nearly the same: six words in ten, or one name of two.
func alike(same, all int) bool {
	if all <= 6 {
		return same > 0 && 4*same >= all
	}
	return 10*same >= 3*all
}

// differIn marks the words that are not kept.
func (p *passage) differIn(kept []bool) {
	for i, k := range kept {
		p.differ[i] = p.differ[i] || !k
	}
}

// figuresNotIn marks the figures that the other passage does not hold: a whole
// run of words, so that no scale word loses its number. Numbers in words (two
// countries) count only where no figure differs.
func (p *passage) figuresNotIn(o *passage) {
	there := map[string]bool{}
	for i, f := range o.figure {
		if f {
			there[o.folded[i]] = true
		}
	}
	for _, inWords := range []bool{false, true} {
		marked := false
		for i := 0; i < len(p.words); i++ {
			if !p.figure[i] {
				continue
			}
			from, other, digits := i, false, false
			for ; i < len(p.words) && p.figure[i]; i++ {
				other = other || !there[p.folded[i]]
				digits = digits || strings.ContainsAny(p.words[i], "0123456789")
			}
			if other && (digits || inWords) {
				marked = true
				for ; from < i; from++ {
					p.differ[from] = true
				}
			}
		}
		if marked {
			return
		}
	}
}

// align is the longest common subsequence of two lists of words: which words of
// each belong to it, and how many they are.
func align(a, b []string) (inA, inB []bool, n int) {
	width := len(b) + 1
	longest := make([]int, (len(a)+1)*width) // of a[i:] and b[j:]
	for i := range slices.Backward(a) {
		for j := range slices.Backward(b) {
			if a[i] == b[j] {
				longest[i*width+j] = 1 + longest[(i+1)*width+j+1]
			} else {
				longest[i*width+j] = max(longest[(i+1)*width+j], longest[i*width+j+1])
			}
		}
	}
	inA, inB = make([]bool, len(a)), make([]bool, len(b))
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			inA[i], inB[j] = true, true
			i, j, n = i+1, j+1, n+1
		case longest[(i+1)*width+j] >= longest[i*width+j+1]:
			i++
		default:
			j++
		}
	}
	return inA, inB, n
}

// quoted is the passage in quotation marks, cut down to about room columns: what
// differs and every figure stay, and as many words around them as there is room
// for.
func (p *passage) quoted(room int) []word {
	keep := p.excerpt(room)
	var out []word
	for i, w := range p.words {
		if !keep[i] {
			if i == 0 || keep[i-1] {
				out = append(out, word{text: "…"})
			}
			continue
		}
		c := noColour
		if p.differ[i] {
			c = differs
		}
		out = append(out, word{text: w, paint: c})
	}
	if len(out) == 0 {
		return nil
	}
	out[0].glued = true
	opening, closing := "“", "”"
	if strings.ContainsAny(strings.Join(p.words, ""), `“”"`) { // whose marks are whose must be plain
		opening, closing = "«", "»"
	}
	return append(append([]word{{text: opening}}, out...), word{text: closing, glued: true})
}

// faintly is the passage in quotation marks, where it only goes with something
// else: faint.
func (p *passage) faintly(room int) []word {
	out := p.quoted(room)
	for i := range out {
		out[i].paint = faint
	}
	return out
}

// excerpt says which words of the passage are kept.
func (p *passage) excerpt(room int) []bool {
	keep := make([]bool, len(p.words))
	size := 0
	for _, w := range p.words {
		size += columns(w) + 1
	}
	if size <= room {
		for i := range keep {
			keep[i] = true
		}
		return keep
	}
	needed := p.needed()
	for around := 1; ; around++ {
		next := make([]bool, len(keep))
		for i, n := range needed {
			if !n {
				continue
			}
			for j := max(0, i-around); j < min(len(next), i+around+1); j++ {
				next[j] = true
			}
		}
		bridge(next)
		if around > 1 && p.size(next) > room {
			return keep
		}
		keep = next
	}
}

// needed says which words an excerpt must show: what differs and every number
// beside it; or else the first word and the figures; or else the first and the
// last.
func (p *passage) needed() []bool {
	need := make([]bool, len(p.words))
	if slices.Contains(p.differ, true) {
		for i := range need {
			need[i] = p.differ[i] || p.figure[i]
		}
		return need
	}
	figures := false
	for i, w := range p.words {
		need[i] = p.figure[i] && strings.ContainsAny(w, "0123456789")
		figures = figures || need[i]
	}
	need[0] = true
	if !figures {
		need[len(need)-1] = true
	}
	return need
}

// bridge keeps the one or two words between words that are kept: an ellipsis is no
// shorter.
func bridge(keep []bool) {
	last := -1
	for i, k := range keep {
		if !k {
			continue
		}
		if last >= 0 && i-last <= 3 {
			for j := last; j < i; j++ {
				keep[j] = true
			}
		}
		last = i
	}
}

// size is the columns that the kept words take.
func (p *passage) size(keep []bool) int {
	n := 0
	for i, k := range keep {
		switch {
		case k:
			n += columns(p.words[i]) + 1
		case i == 0 || keep[i-1]:
			n += 2
		}
	}
	return n
}
