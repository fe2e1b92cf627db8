package headline

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// ways are verbs that say which way a figure went: down, up.
var ways = [2]*text.Table[struct{}]{
	text.NewSet(`fall falls fell falling drop drops dropped slip slips slipped slide slides slid sink sinks sank decline declines declined decrease decreases
		decreased plunge plunges plunged tumble tumbles tumbled dip dips dipped shrink shrinks shrank down`),
	text.NewSet(`rise rises rose rising climb climbs climbed gain gains gained jump jumps jumped surge surges surged soar soars soared increase increases
		increased grow grows grew advance advances advanced up`),
}

var not = text.NewSet("not n't never no after from despite than reversing following before against erased erasing had has have")

var wordPlus = text.Intern("+")

// way is the way that the verb before a figure says it went.
type way struct {
	verb int   // its token
	sign int64 // −1 or 1
	of   stem  // what went that way
}

// farVerb is how many tokens before a figure its verb stands, if there is nothing but
// another figure between: rose by 9,000 to 351,000.
const farVerb = 6

var amounts = text.NewSet("by to a an about some percent pct per cent points point million billion mln bln dlrs cts cents")

// wayOf reads the verb right before a figure; ok is false where there is none.
func wayOf(d *text.Document, s text.Sentence, q quantity.Quantity) (w way, ok bool) {
	if q.Nominal.Sign() < 0 || q.First < s.End && d.Word(q.First) == wordPlus { // output -1.1 percent
		w = way{verb: q.First, sign: int64(q.Nominal.Sign())}
		if q.First == s.First || breaks.Has(d.Word(q.First-1)) {
			return w, false
		}
		w.of, ok = stemOf(d, q.First-1)
		return w, ok
	}
	for i := q.First - 1; i >= max(s.First+1, q.First-farVerb); i-- {
		word := d.Word(i)
		switch {
		case ways[0].Has(word):
			w = way{verb: i, sign: -1}
		case ways[1].Has(word):
			w = way{verb: i, sign: 1}
		case breaks.Has(word) || not.Has(word) || i < q.First-2 && d.Tokens[i].Kind == text.Letters && !amounts.Has(word):
			return w, false
		default:
			continue
		}
		for j := i - 1; j >= max(s.First, i-2); j-- {
			if not.Has(d.Word(j)) || breaks.Has(d.Word(j)) {
				return w, false
			}
			if w.of, ok = stemOf(d, j); ok {
				return w, true
			}
		}
		return w, false
	}
	return w, false
}

// direction claims a figure of a line and of the story with the way it went, where the
// same subject goes the same distance the other way in the story, and nowhere the
// same.
func (st *story) direction(l *line, q quantity.Quantity) {
	if q.Hedge != quantity.Plain || q.Kind != quantity.Percent && q.Nominal.Reduce().Coef < 10 {
		return
	}
	over, ok := wayOf(l.Document, l.Sentence, q)
	if !ok {
		return
	}
	if q.Nominal.Sign() < 0 {
		q.Nominal = q.Nominal.Neg()
	}
	var found said
	var under way
	for _, f := range st.figures {
		if f.Kind != q.Kind || f.Unit != q.Unit || f.Nominal.Cmp(q.Nominal) != 0 {
			continue
		}
		s := st.sentences[f.sentence]
		w, ok := wayOf(st.Document, s, f.Quantity)
		if !ok || w.sign == over.sign || w.of != over.of && !st.oneSubject(l, over, s, w) {
			return
		}
		if under.sign == 0 {
			found, under = f, w
		}
	}
	if under.sign != 0 {
		l.directed = true
		st.claim(l, q, found, over.reading(q.Nominal), under.reading(q.Nominal))
	}
}

// reachSubject is within how many tokens before a verb stands what went some way:
// exports in October fell.
const reachSubject = 7

// oneSubject reports whether a word before the verb of a line stands before the verb of
// the story too.
func (st *story) oneSubject(l *line, over way, s text.Sentence, under way) bool {
	for i := max(l.First, over.verb-reachSubject); i < over.verb; i++ {
		a, ok := st.about(l.Document, i)
		if !ok {
			continue
		}
		for k := max(s.First, under.verb-reachSubject); k < under.verb; k++ {
			if b, ok := st.about(st.Document, k); ok && a == b {
				return true
			}
		}
	}
	return false
}

// reading is a figure with the sign of its way.
func (w way) reading(v numeral.Decimal) reading {
	if w.sign < 0 {
		v = v.Neg()
	}
	return reading{w.verb, v, quantity.Exactly(v)}
}
