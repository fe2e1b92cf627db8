package headline

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// slower are verbs of change that only a story's figures give a way: inflation slows
// to 8.4 percent from 9.1.
var slower = [2]*text.Table[struct{}]{
	text.NewSet("slow slows slowed slowing ease eases eased easing cool cools cooled edged narrow narrows narrowed lower"),
	text.NewSet("quicken quickens quickened accelerate accelerates accelerated climb widen widens widened higher"),
}

// statement is what a sentence says of the way that something went.
type statement struct {
	sign  int64
	first int // its tokens, from what went to the verb
	end   int
	sure  bool // figures stand with it
}

// trend reports a line that says of something that it rose where the story says, and
// shows by its figures, that it fell, and nowhere that it rose.
func (st *story) trend(l *line) bool {
	if len(l.figures) > 0 && l.figures[0].Kind == quantity.Percent {
		return false // direction's
	}
	if l.End-l.First > longest {
		return false // no headline's
	}
	for i := l.First; i < l.End; i++ {
		if mixed.Has(l.Word(i)) {
			return false
		}
	}
	for i := l.First + 1; i < l.End; i++ {
		sign := signOf(l.Word(i), false)
		if sign == 0 || i > l.First && not.Has(l.Word(i-1)) {
			continue
		}
		of, at, ok := subjectOf(l.Document, l.First, i)
		if !ok {
			continue
		}
		said, ok := st.went(of, sign)
		if !ok {
			continue
		}
		st.differ(l, at, i+1, said.first, said.end, "what went up in one went down in the other")
		return true
	}
	return false
}

// longest is how many tokens a headline has that says one thing.
const longest = 18

var (
	// mixed are words of a headline that tells of two ways.
	mixed = text.NewSet("but as despite while though although even amid before ex excluding except other common rarer likelier")
	// parts are words of a sentence on a part of something, or on another part.
	parts = text.NewSet("excluding except ex other of non stripping without")
)

// signOf is the way that a verb says something went: −1, 1, or 0 where it says
// none; told is for verbs of a story with figures.
func signOf(w text.Word, told bool) int64 {
	switch {
	case ways[0].Has(w) || told && slower[0].Has(w):
		return -1
	case ways[1].Has(w) || told && slower[1].Has(w):
		return 1
	default:
		return 0
	}
}

// subjectOf is the stem of the noun right before a verb.
func subjectOf(d *text.Document, first, verb int) (s stem, at int, ok bool) {
	for j := verb - 1; j >= max(first, verb-2); j-- {
		if breaks.Has(d.Word(j)) || not.Has(d.Word(j)) {
			return s, 0, false
		}
		if s, ok := trendOf(d, j); ok {
			return s, j, true
		}
	}
	return s, 0, false
}

// trendOf is stemOf, with the net of old wires.
func trendOf(d *text.Document, j int) (stem, bool) {
	if w := d.Word(j); w == wordNet {
		return stem{'n', 'e', 't'}, true
	}
	return stemOf(d, j)
}

var wordNet, wordPer = text.Intern("net"), text.Intern("per")

// early is within how many sentences a story must say which way went what its
// headline is on.
const early = 3

// went finds the story's first statement on something, where all that it says of it is
// that it went the other way than sign, with figures.
func (st *story) went(of stem, sign int64) (found statement, ok bool) {
	for n, s := range st.sentences {
		for i := s.First; i < s.End; i++ {
			if o, is := trendOf(st.Document, i); !is || o != of {
				continue
			}
			said, is := st.statement(s, i)
			if !is {
				continue
			}
			if said.sign == sign {
				return found, false
			}
			if !ok && n < early && said.sure {
				found, ok = said, true
			}
		}
	}
	return found, ok
}

// reachVerb is within how many tokens of a noun the verb stands that says which way
// it went.
const reachVerb = 7

// statement reads which way what token i names went.
func (st *story) statement(s text.Sentence, i int) (said statement, ok bool) {
	if st.Word(i+1) == wordPer {
		return said, false // spending per pupil fell, and spending rose
	}
	for j := i + 1; j < s.End; j++ {
		w := st.Word(j)
		sign := signOf(w, true)
		if parts.Has(w) && j <= i+3 {
			return said, false
		}
		if j > i+reachVerb && !(sign != 0 && j+1 < s.End && st.Word(j+1) == wordFrom) {
			continue
		}
		if sign == 0 {
			continue
		}
		said = statement{sign: sign, first: i, end: j + 1}
		if all := st.QuantitiesIn(j+1, s.End); len(all) > 0 && all[0].First <= j+4 && st.compares(s, j, all[0]) {
			said.sure, said.end = true, all[0].End
		}
		return said, true
	}
	return said, false
}

// compares reports whether a figure after a verb says how something went, and not
// what it is held against: 4 percent; to 8.4 from 9.1; from 6.4 million.
func (st *story) compares(s text.Sentence, verb int, q quantity.Quantity) bool {
	if q.Kind == quantity.Percent && st.Word(verb+1) != wordTo {
		return true
	}
	for i := verb + 1; i < min(s.End, q.End+6); i++ {
		if st.Word(i) == wordFrom {
			return true
		}
	}
	return false
}

var (
	wordFrom = text.Intern("from")
	wordTo   = text.Intern("to")
)
