package age

import (
	"sort"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordHe    = text.Intern("he")
	wordShe   = text.Intern("she")
	wordWas   = text.Intern("was")
	relatives = text.NewSet(`father mother son daughter wife husband brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
		parents twin widow widower fiancé fiancée partner girlfriend boyfriend child baby boy girl stepfather stepmother`)
)

// back is how many sentences before it a pronoun may find its person in.
const back = 2

// meant is the person that a pronoun at token i stands for, where it opens its
// sentence: the only one whom the sentence before names, or the one before that
// where it names nobody. It is never sure, and open where relatives are spoken of.
func (r *reader) meant(s text.Sentence, i int) (m names.Mention, ok bool) {
	w := r.Word(i)
	if i != r.begins(s) || w != wordHe && w != wordShe {
		return m, false
	}
	n := sort.Search(len(r.Sentences), func(k int) bool { return r.Sentences[k].First >= s.First })
	for k := n - 1; k >= max(0, n-back); k-- {
		b := r.Sentences[k]
		if !r.Role(b).Running() {
			return m, false
		}
		for j := b.First; j < b.End; j++ {
			if relatives.Has(r.Word(j)) {
				return m, false
			}
		}
		for _, o := range r.MentionsIn(b.First, b.End) {
			switch e := &r.Names.Entities[o.Entity]; {
			case e.Kind != names.Person:
			case ok && o.Entity != m.Entity:
				return m, false // two people
			case e.Gender == names.Male && w == wordShe, e.Gender == names.Female && w == wordHe:
				return m, false
			default:
				m, ok = o, true
			}
		}
		if ok {
			_, ok = r.who(m)
			return m, ok
		}
	}
	return m, false
}

// was is the person of whom a whole sentence says the age: He was 81. It is said of
// the dead, on the day that their death is told.
func (r *reader) was(s text.Sentence, q *quantity.Quantity) (m names.Mention, ok bool) {
	i := q.First - 2
	if r.Word(i+1) != wordWas || i != r.begins(s) || q.End+1 != s.End || r.Word(q.End) != wordPoint {
		return m, false
	}
	n := sort.Search(len(r.Sentences), func(k int) bool { return r.Sentences[k].First >= s.First })
	for k := n - 1; k >= max(0, n-back); k-- {
		for j := r.Sentences[k].First; j < r.Sentences[k].End; j++ {
			if dead.Has(r.Word(j)) {
				return r.meant(s, i)
			}
		}
	}
	return m, false
}
