package garble

import (
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// A pattern is words in a row, as a set phrase or a broken form of one is
// written down:
//
//	changes unseen in a century      these words, in any case
//	law|laws of [the] jungle         one of several; what may be missing
//	world ... century                up to four words between
//	@acronym and <20 groups>         a class of words; only what is marked is wrong
//
// The classes are @acronym (three capitals or more), @name (a capital), @number
// (in figures or words) and @ordinal (11th, third).
type pattern struct {
	elements   []element
	anchor     int // the element that is looked up first: the longest word
	from, past int // the elements that are marked
}

type element struct {
	words    []text.Word // one of these
	class    class
	optional bool
}

type class uint8

const (
	noClass class = iota
	acronym
	name
	number
	ordinal
	gapClass
)

var classes = map[string]class{"@acronym": acronym, "@name": name, "@number": number, "@ordinal": ordinal, "...": gapClass}

// widestGap is how many words "..." stands for at most.
const widestGap = 4

// parsePattern reads a pattern and interns its words.
func parsePattern(s string) (*pattern, error) {
	p := &pattern{anchor: -1, past: -1}
	longest := 0
	fields, err := patternFields(s)
	if err != nil {
		return nil, err
	}
	for _, f := range fields {
		if rest, ok := strings.CutPrefix(f, "<"); ok {
			p.from, f = len(p.elements), rest
		}
		end := false
		f, end = strings.CutSuffix(f, ">")
		e := element{}
		if inner, ok := strings.CutPrefix(f, "["); ok && strings.HasSuffix(inner, "]") {
			e.optional, f = true, strings.TrimSuffix(inner, "]")
		}
		switch c, ok := classes[f]; {
		case ok:
			e.class = c
		case f == "" || strings.ContainsAny(f, "@[]<>"):
			return nil, fmt.Errorf("pattern %q: cannot read %q", s, f)
		default:
			shortest := 1 << 10
			for w := range strings.SplitSeq(f, "|") {
				if w == "" {
					return nil, fmt.Errorf("pattern %q: an empty word in %q", s, f)
				}
				e.words = append(e.words, text.Intern(w))
				shortest = min(shortest, len(w))
			}
			if !e.optional && shortest > longest && !function.Has(e.words[0]) {
				longest, p.anchor = shortest, len(p.elements)
			}
		}
		p.elements = append(p.elements, e)
		if end {
			p.past = len(p.elements)
		}
	}
	if p.anchor < 0 {
		return nil, fmt.Errorf("pattern %q has no word to look for", s)
	}
	if p.past < 0 {
		p.past = len(p.elements)
	}
	return p, nil
}

// needs is a word that stands in every match, but for the anchor: the longest; 0 where
// there is none.
func (p *pattern) needs() (longest text.Word) {
	for i, e := range p.elements {
		if i != p.anchor && !e.optional && len(e.words) == 1 && len(e.words[0].String()) > len(longest.String()) {
			longest = e.words[0]
		}
	}
	return longest
}

// patternFields are the elements of a pattern as they are written: a hyphen, a genitive
// and a comma are each one by itself, as they are in a text.
func patternFields(s string) ([]string, error) {
	var out []string
	for f := range strings.FieldsSeq(s) {
		bare := strings.Trim(f, "<>[]")
		genitive := strings.Contains(bare, "'s") && !strings.HasPrefix(bare, "'s")
		switch {
		case genitive && strings.ContainsAny(f, "|[]"):
			return nil, fmt.Errorf("pattern %q: %q has a genitive in one of several words; write it as words of its own", s, f)
		case genitive:
			out = append(out, strings.Fields(strings.ReplaceAll(f, "'s", " 's"))...)
		case len(f) > 1 && strings.HasSuffix(f, ",") && !strings.Contains(f, "|"):
			out = append(out, strings.TrimSuffix(f, ","), ",")
		case bare == "-" || !strings.Contains(f, "-"):
			out = append(out, f)
		case strings.Contains(f, "|"):
			return nil, fmt.Errorf("pattern %q: %q has a hyphen in one of several words; write it as words of its own", s, f)
		default:
			out = append(out, strings.Fields(strings.ReplaceAll(f, "-", " - "))...)
		}
	}
	return out, nil
}

// match matches the pattern with its anchor at token i of a sentence, and gives
// the marked tokens [first, end).
func (p *pattern) match(r *reader, s text.Sentence, i int) (first, end int, ok bool) {
	if !p.beside(r, s, p.anchor+1, i+1) || !p.beside(r, s, p.anchor-1, i-1) {
		return 0, 0, false
	}
	m := matching{reader: r, s: s, p: p, first: i, end: i + 1}
	if p.from > p.anchor {
		m.first = -1
	}
	if m.backward(p.anchor-1, i-1) && m.forward(p.anchor+1, i+1) && m.first >= 0 && m.first < m.end {
		return m.first, m.end, true
	}
	return 0, 0, false
}

// beside reports whether token i may be element e: most anchors stand among other
// words, which one look tells.
func (p *pattern) beside(r *reader, s text.Sentence, e, i int) bool {
	if e < 0 || e >= len(p.elements) {
		return true
	}
	x := &p.elements[e]
	return x.optional || x.class != noClass || i >= s.First && i < s.End && slices.Contains(x.words, r.Tokens[i].Word)
}

// matching is one attempt; patterns are short, so it tries and goes back.
type matching struct {
	*reader
	s          text.Sentence
	p          *pattern
	first, end int
}

// forward matches the elements from e on at the tokens from i on.
func (m *matching) forward(e, i int) bool {
	if e == m.p.from && e > m.p.anchor {
		m.first = i
	}
	if e == m.p.past {
		m.end = i
	}
	if e == len(m.p.elements) {
		return true
	}
	x := &m.p.elements[e]
	if x.class == gapClass {
		for n := 0; n <= widestGap; n++ {
			if m.forward(e+1, i+n) {
				return true
			}
			if i+n >= m.s.End || m.mark(i+n) {
				break
			}
		}
		return false
	}
	if n := m.takes(x, i, 1); n > 0 && m.forward(e+1, i+n) {
		return true
	}
	return x.optional && m.forward(e+1, i)
}

// backward matches the elements from e down at the tokens from i down.
func (m *matching) backward(e, i int) bool {
	if e+1 == m.p.from {
		m.first = i + 1
	}
	if e+1 == m.p.past {
		m.end = i + 1
	}
	if e < 0 {
		return true
	}
	x := &m.p.elements[e]
	if x.class == gapClass {
		for n := 0; n <= widestGap; n++ {
			if m.backward(e-1, i-n) {
				return true
			}
			if i-n < m.s.First || m.mark(i-n) {
				break
			}
		}
		return false
	}
	if n := m.takes(x, i, -1); n > 0 && m.backward(e-1, i-n) {
		return true
	}
	return x.optional && m.backward(e-1, i)
}

// takes is how many tokens an element takes at token i in a direction, or 0.
func (m *matching) takes(x *element, i, direction int) int {
	if i < m.s.First || i >= m.s.End {
		return 0
	}
	t := &m.Tokens[i]
	switch x.class {
	case acronym:
		if t.Case == text.Upper && t.End-t.Start >= 3 {
			return 1
		}
	case name:
		if t.Capital() {
			return 1
		}
	case number:
		if t.Kind == text.Digits || numerals.Has(t.Word) {
			return 1
		}
	case ordinal:
		if ordinals.Has(t.Word) {
			return 1
		}
		digits, suffix := i, i+1
		if direction < 0 {
			digits, suffix = i-1, i
		}
		if digits >= m.s.First && suffix < m.s.End && m.Tokens[digits].Kind == text.Digits && suffixes.Has(m.Tokens[suffix].Word) {
			return 2
		}
	default:
		if slices.Contains(x.words, t.Word) {
			return 1
		}
	}
	return 0
}

var (
	numerals = text.NewSet(`two three four five six seven eight nine ten eleven twelve twenty thirty hundred`)
	ordinals = text.NewSet(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`)
	suffixes = text.NewSet(`st nd rd th`)
)
