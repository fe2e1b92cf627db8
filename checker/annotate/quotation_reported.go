package annotate

import (
	"sort"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// openings are words with which what comes after a verb of saying is no clause
// that was said, but when, where or to whom it was.
var openings = text.NewSet(`in on at during after before to through via when while as by from with about of for ahead following
	monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow earlier later last this
	. , ; : — -- – ” " ( january february march april may june july august september october november december`)

// shortest is how many words a clause has at least.
const shortest = 4

// tell takes down what a sentence tells without marks.
func (q *quoter) tell(s text.Sentence) {
	if q.touched(s.First, s.End) {
		return
	}
	end := s.End
	for end > s.First && q.Tokens[end-1].Kind == text.Punct {
		end--
	}
	if q.Word(s.First) == accord && q.Word(s.First+1) == to {
		for i := s.First + 2; i < end; i++ {
			if q.Word(i) == comma {
				if relative.Has(q.Word(i + 1)) {
					return
				}
				q.reported(i+1, end, q.named(s.First+2, i))
				return
			}
		}
	}
	for v := s.First + 1; v < end; v++ {
		if q.Word(v) == accord && q.Word(v+1) == to && q.Word(v-1) == comma {
			if !q.main(s.First, v-1) {
				return
			}
			q.reported(s.First, v-1, q.named(v+2, end))
			return
		}
		if !says.Has(q.Word(v)) || q.Tokens[v].Case != text.Lower {
			continue
		}
		who := q.subject(q.phraseStart(s.First, v), v)
		if who < 0 && !q.speaking(v) {
			continue
		}
		if first, ok := q.forward(v, end); ok && !q.inRelative(v) {
			q.reported(first, end, who)
			return
		}
		if c := q.tagged(s.First, v); c > 0 && closings.Has(q.Word(v+1)) && q.main(s.First, c) {
			q.reported(s.First, c, who)
			return
		}
	}
}

var (
	relative = text.NewSet("who whom whose which that where when while and")
	// leading begin what is no main clause, unless a comma ends it.
	leading = text.NewSet(`as when while after before in on at during for since if although though because with by to from following despite under
		until unless among amid asked speaking earlier later last`)
	// closings may follow the verb where what is said comes before it.
	closings = text.NewSet(`in on at during after before to through via when while as citing adding referring
		monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later last this . , ; — -- – (`)
)

// main reports whether [first, c) may be a whole clause, and not only the time or
// place with which a sentence begins.
func (q *quoter) main(first, c int) bool {
	for first < c && q.Tokens[first].Kind != text.Letters && q.Tokens[first].Kind != text.Digits {
		first++
	}
	if relative.Has(q.Word(c-1)) || q.Word(c-1) == comma {
		return false
	}
	if !leading.Has(q.Word(first)) {
		return true
	}
	for i := first; i < c; i++ {
		if q.Word(i) == comma && c-i > shortest {
			return true
		}
	}
	return false
}

// inRelative reports whether the verb at token v stands in a relative clause:
// which NASA said might take place.
func (q *quoter) inRelative(v int) bool {
	i := v - 1
	if m, ok := q.names.At(i); ok {
		i = m.First - 1
	} else if q.Tokens[i].Kind == text.Letters {
		i--
	}
	return i >= 0 && (relative.Has(q.Word(i)) && q.Word(i) != that || what.Has(q.Word(i)))
}

var what = text.NewSet("what how")

// phraseStart keeps a subject within its sentence, with its appositions.
func (q *quoter) phraseStart(first, v int) int { return max(first, v-30) }

// speaking reports whether the subject of the verb at v is a pronoun or a name:
// somebody speaks, though it is not clear who.
func (q *quoter) speaking(v int) bool {
	i := v - 1
	for i > 0 && adverbs.Has(q.Word(i)) {
		i--
	}
	return i >= 0 && (q.Word(i) == he || q.Word(i) == she)
}

// touched reports whether a quotation in marks stands in [first, end).
func (q *quoter) touched(first, end int) bool {
	i := sort.Search(q.marks, func(i int) bool { return q.found[i].End > first })
	return i < q.marks && q.found[i].First < end
}

// reported takes down a clause of enough words.
func (q *quoter) reported(first, end, who int) {
	for end > first && q.Tokens[end-1].Kind == text.Punct {
		end--
	}
	if first < end && q.wordsIn(first, end) >= shortest {
		q.take(first, end, who, true, false)
	}
}

// forward is where the clause after the verb at token v begins: Xi said (that) …;
// Xi told reporters that …; Xi said in a letter that ….
func (q *quoter) forward(v, end int) (int, bool) {
	if q.Word(v+1) == that {
		return v + 2, true
	}
	if plain.Has(q.Word(v)) && v+1 < end && !openings.Has(q.Word(v+1)) {
		return v + 1, true
	}
	for i := v + 1; i < min(v+14, end); i++ {
		if w := q.Word(i); w == that {
			return i + 1, i+1 < end && !q.ofNoun(i)
		} else if w == comma || says.Has(w) {
			break
		}
	}
	return 0, false
}

// ofNoun reports whether that at token i begins a relative clause: a fire that; but
// not in a statement that.
func (q *quoter) ofNoun(i int) bool {
	return articles.Has(q.Word(i-2)) && !messages.Has(q.Word(i-1)) && !q.capital(i-1)
}

var (
	articles = text.NewSet("a an the any no")
	messages = text.NewSet(`statement letter interview speech report release memo article message conference call briefing meeting email post
		committee court council board panel jury judge crowd audience press public newspaper agency`)
)

// tagged is the comma before who says it, where the clause before it is what is
// said: they would not move, the Russian President Vladimir Putin said.
func (q *quoter) tagged(first, v int) int {
	i := v - 1
	m, named := q.names.At(i)
	for ; i > max(first, v-9); i-- {
		if q.Word(i) == comma {
			break
		}
	}
	if i <= first || q.Word(i) != comma {
		return 0
	}
	if !named {
		if q.Word(v-1) != he && q.Word(v-1) != she && q.described(i+1, v) < 0 {
			return 0
		}
	} else if k := q.names.Bearer(m).Kind; k == names.Place || k == names.Other {
		return 0
	}
	return i
}
