package score

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// How many words may stand between a verb and its score (beat the hosts from the coast
// 3-1), and the most that a side scores.
const (
	near    = 9
	highest = 220
)

// sentence takes down the scores of a sentence, what it tells them as, and who it says
// has won.
func (r *reader) sentence(n int, s text.Sentence) {
	from := len(r.tallies)
	for i := s.First; i < s.End; i++ {
		switch t := &r.Tokens[i]; {
		case t.Kind == text.Digits:
			if k, ok := r.tallyAt(i, s.End); ok {
				k.sentence = n
				i = k.end - 1
				if len(r.tallies) > from && r.Word(k.first-1) == open && r.tallies[len(r.tallies)-1].end == k.first-1 {
					continue // the tie-break of a set
				}
				if k.role = r.roleOf(s, &k); k.role == bare && n <= 3 && r.closes(s, &k) {
					k.role = final
				}
				r.tallies = append(r.tallies, k)
			}
		case winning.Has(t.Word):
			r.won(n, s, i)
		}
	}
	if len(r.tallies) == from {
		r.agate(n, s)
	}
}

// tallyAt reads a score at token i: 3-1, but no 11-3-2, 555-1234, 3-1/2 or $3-5.
func (r *reader) tallyAt(i, end int) (t tally, ok bool) {
	if i+2 >= end || !r.joined(i+1) || r.Tokens[i+1].Space || r.Tokens[i+2].Space || r.Tokens[i+2].Kind != text.Digits {
		return t, false
	}
	if i > 0 && !r.Tokens[i].Space && r.Word(i-1) != open {
		return t, false
	}
	if j := i + 3; j < end && !r.Tokens[j].Space && (r.Tokens[j].Kind != text.Punct || r.joined(j)) {
		return t, false
	}
	x, ok1 := r.number(i)
	y, ok2 := r.number(i + 2)
	return tally{first: i, end: i + 3, a: x, b: y}, ok1 && ok2 && x <= highest && y <= highest
}

// number is the whole number of token i.
func (r *reader) number(i int) (n int, ok bool) {
	w := r.Token(i)
	if len(w) > 3 || len(w) > 1 && w[0] == '0' {
		return 0, false
	}
	n, err := strconv.Atoi(w)
	return n, err == nil
}

func (r *reader) joined(i int) bool { w := r.Word(i); return w == hyphen || w == dash }

// roleOf is what a score is told as.
func (r *reader) roleOf(s text.Sentence, t *tally) role {
	for i := t.end; i < min(s.End, t.end+3); i++ {
		w := r.Word(i)
		switch {
		case ends.Has(w):
			return final
		case leads.Has(w), halves.Has(w), i == t.end && aheadAfter.Has(w):
			return running
		}
		if r.Tokens[i].Kind != text.Letters {
			break
		}
	}
	for i := t.first - 1; i >= max(s.First, t.first-near); i-- {
		w := r.Word(i)
		switch {
		case t.first-i <= 2 && ahead.Has(w):
			return running
		case i == t.first-1 && tosIn.Has(w) && r.within(i-6, i, reached) && !r.within(i-6, i, counts):
			return running
		case beats.Has(w), t.first-i <= 2 && (wons.Has(w) || falls.Has(w)):
			return final
		}
		if r.Tokens[i].Kind == text.Punct && !(r.Tokens[i].Start == r.Tokens[i].End-1 && t.first-i == 1) && !r.joined(i) {
			break
		}
	}
	return bare
}

// closes reports whether a score near the head of a story ends what is said of a side:
// sank Derby, 3-1.
func (r *reader) closes(s text.Sentence, t *tally) bool {
	i := t.first - 1
	if r.Word(i) == comma {
		i--
	}
	return i > s.First && r.Tokens[i].Kind == text.Letters && r.Tokens[i].Capital() && (t.end >= s.End || goesOn.Has(r.Word(t.end))) && r.within(s.First, t.first, bests)
}

// within reports whether a word of a set stands in tokens [first, end).
func (r *reader) within(first, end int, set *text.Table[struct{}]) bool {
	for i := max(0, first); i < min(end, len(r.Tokens)); i++ {
		if set.At(r.Document, i) {
			return true
		}
	}
	return false
}

// won reads who beat whom around the word at token i: Leeds beat Norwich, Leeds lost to
// Norwich, Leeds's victory over Norwich.
func (r *reader) won(n int, s text.Sentence, i int) {
	w := r.Word(i)
	k := win{sentence: n}
	left, right := i-1, i+1
	lost := false
	switch {
	case falls.Has(w):
		if right < s.End && r.Tokens[right].Kind == text.Digits {
			right += 3
		}
		if !tos.Has(r.Word(right)) {
			return
		}
		right++
		lost = true
	case overs.Has(w):
		if i <= s.First || !wins.Has(r.Word(i-1)) {
			return
		}
		left = i - 2
		for left > s.First && (r.Tokens[left].Kind != text.Letters || !r.Tokens[left].Capital()) && i-left < 8 {
			left--
		}
		if r.Tokens[left].Kind == text.Letters && left+1 < i && !strings.HasSuffix(r.Token(left), "'s") {
			return
		}
	}
	k.winner = r.nameBefore(s, left)
	k.loser = r.nameAfter(s, right)
	if k.winner.first == k.winner.end || k.loser.first == k.loser.end {
		return
	}
	k.first, k.end = k.winner.first, k.loser.end
	if lost {
		k.winner, k.loser = k.loser, k.winner
	}
	r.wins = append(r.wins, k)
}

// nameBefore is the name that ends at token i.
func (r *reader) nameBefore(s text.Sentence, i int) words {
	end := i + 1
	for i >= s.First && r.Tokens[i].Kind == text.Letters && r.Tokens[i].Capital() && r.Word(i) != the {
		i--
	}
	return words{i + 1, max(end, i+1)}
}

// nameAfter is the name that begins at token i, or after an article.
func (r *reader) nameAfter(s text.Sentence, i int) words {
	for k := 0; k < 5 && i < s.End && skipped.Has(r.Word(i)); k++ {
		i++
	}
	first := i
	for i < s.End && r.Tokens[i].Kind == text.Letters && r.Tokens[i].Capital() {
		i++
	}
	return words{first, i}
}

// agate reads a line of results: Wales 3, France 36. A third item makes it a table.
func (r *reader) agate(n int, s text.Sentence) {
	if s.Len() < 5 || s.Len() > 14 {
		return
	}
	l := line{sentence: n, first: s.First}
	i := s.First
	for side := range 2 {
		name := r.nameAfter(s, i)
		i = name.end
		if name.first == name.end || i >= s.End || r.Tokens[i].Kind != text.Digits {
			return
		}
		x, ok := r.number(i)
		if !ok {
			return
		}
		l.names[side], l.points[side] = name, x
		i++
		if side == 0 {
			if i >= s.End || r.Word(i) != comma {
				return
			}
			i++
		}
	}
	if i < s.End && r.Tokens[i].Kind != text.Punct || i+1 < s.End || r.Word(i) == comma {
		return
	}
	l.end = i
	r.lines = append(r.lines, l)
}

// same reports whether two names have a word in common that names: Leeds and Leeds
// United, but not Leeds United and West Ham United.
func (r *reader) same(x, y words) bool {
	for i := x.first; i < x.end; i++ {
		if r.Tokens[i].Hash == r.Tokens[y.first].Hash && i == x.first || r.Tokens[i].Hash == r.Tokens[y.end-1].Hash && i == x.end-1 && x.end-x.first != y.end-y.first {
			return true
		}
	}
	return false
}

// akin reports whether two names have any word in common.
func (r *reader) akin(x, y words) bool {
	for i := x.first; i < x.end; i++ {
		for j := y.first; j < y.end; j++ {
			if r.Tokens[i].Hash == r.Tokens[j].Hash {
				return true
			}
		}
	}
	return false
}

// any reports whether a word of a set stands in a sentence.
func (r *reader) any(n int, set *text.Table[struct{}]) bool {
	return r.within(r.Sentences[n].First, r.Sentences[n].End, set)
}
