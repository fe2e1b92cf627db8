package score

import (
	"strconv"

	"github.com/factlint/factlint/checker/text"
)

// What a round of golf takes.
const (
	fewest = 58
	most90 = 90
)

// cards holds rounds of golf against what they come to: rounds of 68, 71 and 66, with the
// 70 of the last day, for a total of 277.
func (r *reader) cards() {
	if !roundWords.In(r.Document) {
		return
	}
	for n, s := range r.Sentences {
		if role := r.Role(s); !role.Read() || role == text.Cells {
			continue
		}
		for i := s.First; i+4 < s.End; i++ {
			if roundWords.Has(r.Word(i)) && r.Word(i+1) == of {
				r.card(n, s, i+2)
			}
		}
	}
}

// card reads the rounds that begin at token i, and holds them against the total of their
// sentence or the next.
func (r *reader) card(n int, s text.Sentence, i int) {
	first, sum, list := i, 0, 0
	for i < s.End {
		v, ok := r.strokes(i)
		if !ok {
			break
		}
		sum += v
		list++
		i++
		w := r.Word(i)
		if w != comma && w != hyphen && w != and {
			break
		}
		i++
		if r.Word(i) == and {
			i++
		}
	}
	if list < 2 || list > 4 {
		return
	}
	at, total := -1, 0
	for k := s.First; k < s.End; k++ {
		if v, ok := r.number(k); ok && r.Tokens[k].Kind == text.Digits && v > 115 && v < 310 && !r.joined(k+1) {
			if at >= 0 {
				return
			}
			at, total = k, v
		}
	}
	rest := total - sum
	if at < 0 || rest == 0 || r.any(n, otherTour) {
		return
	}
	for k := min(at, i); k < max(at, first); k++ {
		if rivals.Has(r.Word(k)) {
			return // 204, two ahead of Moss, who had 70 after rounds of 68 and 68
		}
	}
	says := strconv.Itoa(list) + " rounds come to " + strconv.Itoa(sum)
	switch {
	case rest > -20 && rest < 20:
		says += "; the text says " + strconv.Itoa(total)
	case rest >= fewest-15 && rest <= most90+15 && list < 4:
		other, ok := r.otherRound(n, first, i, rest)
		if !ok {
			return
		}
		says += ", and with " + strconv.Itoa(other) + " to " + strconv.Itoa(sum+other) + "; the text says " + strconv.Itoa(total)
		sum += other
	default:
		return
	}
	f := r.fact("strokes", first)
	r.told(f, r.Document.Span(first, i), sum, sum, says)
	r.told(f, r.Document.Span(at, at+1), total, total, says)
}

// otherRound is the one other round that the sentences around tell of; ok is false where
// there is none, or where any would make up the rest.
func (r *reader) otherRound(n, first, end, rest int) (other int, ok bool) {
	for m := max(0, n-3); m <= min(len(r.Sentences)-1, n+2); m++ {
		s := r.Sentences[m]
		for k := s.First; k < s.End; k++ {
			v, is := r.strokes(k)
			if !is || k >= first && k < end {
				continue
			}
			if v == rest {
				return 0, false
			}
			if m <= n && (k < first || m < n || !ok) {
				other, ok = v, true
			}
		}
	}
	return other, ok
}

// strokes is the number of strokes of a round at token i: 68, but no 72-hole total.
func (r *reader) strokes(i int) (v int, ok bool) {
	if i >= len(r.Tokens) || r.Tokens[i].Kind != text.Digits || r.Tokens[i].End-r.Tokens[i].Start != 2 {
		return 0, false
	}
	if r.joined(i+1) && i+2 < len(r.Tokens) && r.Tokens[i+2].Kind == text.Letters {
		return 0, false
	}
	v, ok = r.number(i)
	return v, ok && v >= fewest && v <= most90
}

var (
	roundWords = text.NewSet("rounds scores cards")
	rivals     = text.NewSet("who from behind ahead over clear leads led lead leading trails trailed trailing beat beating against than")
	otherTour  = text.NewSet("team pairs foursomes combined")
)
