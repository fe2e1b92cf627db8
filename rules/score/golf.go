package score

import (
	"strconv"

	"github.com/factlint/factlint/checker/text"
)

// round is a score of golf against par: 13-under 275.
type round struct {
	sentence     int
	first, end   int
	under, total int
}

// least and most are the par of a round; a tournament may go over courses of 70 to 72, and
// all of it over one of 69 or 73.
const least, most = 69, 73

// isPar reports whether so many strokes can be the par of so many rounds.
func isPar(sum, n int) bool {
	return sum >= 70*n && sum <= 72*n || sum == least*n || sum == most*n
}

// golf holds strokes against par: all who have gone round as often have the same par.
func (r *reader) golf() {
	if !r.Has(under) {
		return
	}
	for n, s := range r.Sentences {
		if role := r.Role(s); !role.Read() || role == text.Cells {
			continue
		}
		for i := s.First; i < s.End; i++ {
			if r.Word(i) == under {
				r.underPar(n, s, i)
			}
		}
	}
	for i := range r.rounds {
		k := &r.rounds[i]
		p, ok := rounds(k.total)
		if !ok || isPar(k.sum(), p+1) && !(p == 3 && k.sum()%4 != 0 && r.usual(k)) {
			continue
		}
		f := r.fact("par", k.first)
		says := strconv.Itoa(k.total) + " and " + strconv.Itoa(k.under) + " under make a par of " + strconv.Itoa(k.sum()) + ", which is none for " + []string{"a round", "two rounds", "three rounds", "four rounds"}[p]
		r.told(f, r.Document.Span(k.first, k.end), k.sum(), k.sum(), says)
		r.told(f, r.Document.Span(k.first, k.first+1), k.sum()+1, -1, says)
		return
	}
}

func (k *round) sum() int { return k.total + k.under }

// rounds is how many rounds of 18 holes a total is of, less one.
func rounds(total int) (n int, ok bool) {
	switch {
	case total >= 56 && total <= 80:
		return 0, true
	case total >= 112 && total <= 155:
		return 1, true
	case total >= 180 && total <= 229:
		return 2, true
	case total >= 230 && total <= 300:
		return 3, true
	}
	return 0, false
}

// usual reports whether another total of the article is of four rounds of one par.
func (r *reader) usual(k *round) bool {
	for i := range r.rounds {
		o := &r.rounds[i]
		if p, ok := rounds(o.total); ok && p == 3 && o.sum()%4 == 0 && o.sum() >= 276 && o.sum() <= 288 && o.sentence-k.sentence <= 5 && k.sentence-o.sentence <= 5 {
			return true
		}
	}
	return false
}

// underPar reads the strokes around the word under: 13-under 275, a 4-under-par 68,
// 275, 13 under par.
func (r *reader) underPar(n int, s text.Sentence, i int) {
	j := i - 1
	told := r.joined(j) // so many under a course's par, and not five under 60
	if told {
		j--
	}
	by, ok := r.count(j)
	if !ok || by > 35 || j < s.First {
		return
	}
	k := i + 1
	if r.joined(k) {
		k++
	}
	if r.Word(k) == par {
		k++
		told = true
	}
	if !told {
		return
	}
	for x := k; x < min(s.End, k+5); x++ {
		if strokes.Has(r.Compound(x + 1)) { // a 54-hole total of
			x += 2
			continue
		}
		if r.Tokens[x].Kind == text.Digits {
			if v, ok := r.number(x); ok && v > 55 {
				r.rounds = append(r.rounds, round{n, j, x + 1, by, v})
			}
			return
		}
		if w := r.Word(x); w != total && w != of && w != a && !strokes.Has(w) {
			break
		}
	}
	if x := j - 1; x > s.First && (r.Word(x) == comma || r.Word(x) == a || r.Word(x) == at) { // a total of 275, 13 under par
		for x > s.First && r.Tokens[x].Kind != text.Digits && j-x < 3 {
			x--
		}
		if v, ok := r.number(x); ok && v > 55 && r.Tokens[x].Kind == text.Digits && (r.Tokens[x].Space || x == s.First) {
			r.rounds = append(r.rounds, round{n, x, i + 1, by, v})
		}
	}
}

var (
	strokes = text.NewSet("round score aggregate for with three four two 54-hole 72-hole")
	at      = text.Intern("at")
)
