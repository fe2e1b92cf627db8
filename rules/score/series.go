package score

import "github.com/factlint/factlint/checker/text"

// run is how a series of games stands or ended.
type run struct {
	*tally
	over bool // it was won so
	most int  // of how many games it is the best; 0 where the text does not say
}

// series holds how a series stands against the number of the game that was won and
// against how many games it is the best of.
func (r *reader) series() {
	if !r.Has(series) {
		return
	}
	var won []run
	for i := range r.tallies {
		t := &r.tallies[i]
		k, ok := r.runOf(t)
		if !ok || r.listed(i) {
			continue
		}
		if k.most > 0 {
			r.bestOf(k)
		}
		if k.over {
			won = append(won, k)
		} else if g, first, end := r.gameOf(t.sentence); g > 0 && g != t.a+t.b && r.so(first, end, t) {
			r.played(k, g, r.Document.Span(first, end))
		}
	}
	if len(won) != 1 {
		return
	}
	for n := max(0, won[0].sentence-1); n < min(len(r.Sentences), won[0].sentence+3); n++ {
		if n != won[0].sentence && (r.earlier(n) || r.dated(n)) {
			continue
		}
		if g, first, end := r.gameOf(n); g > won[0].a+won[0].b {
			r.played(won[0], g, r.Document.Span(first, end))
			return
		}
	}
}

// so reports whether a series stands as it does by the game of tokens [first, end):
// won Game 4 for a 3-1 lead.
func (r *reader) so(first, end int, t *tally) bool {
	if t.first < end || t.first-end > 12 || who.Has(r.Word(first-1)) {
		return false
	}
	for i := end; i < t.first; i++ {
		if after.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// runOf reads how a series stands: won the best-of-seven series 4-2, a 3-2 lead in the
// series, lead the series 3-2.
func (r *reader) runOf(t *tally) (k run, ok bool) {
	k.tally = t
	s := r.Sentences[t.sentence]
	if r.any(t.sentence, before) && !r.any(t.sentence, gamed) {
		return k, false
	}
	at, verb := -1, false
	for i := max(s.First, t.first-9); i < min(s.End, t.end+10); i++ {
		w := r.Word(i)
		switch {
		case w == series:
			if at < 0 || i < t.first {
				at = i
			}
		case won.Has(w) && i < t.end+3:
			k.over = true
		case led.Has(w):
			verb = true
		case w == best && r.joined(i+1) && r.Word(i+2) == of:
			if n, ok := r.count(i + 4); ok && n <= 9 && n%2 == 1 {
				k.most = n
			}
		case w == text.Intern("season"), w == text.Intern("sweep"), w == text.Intern("all"):
			return k, false
		}
	}
	if at < 0 {
		return k, false
	}
	switch {
	case verb:
		k.over = false
		// a 3-2 lead in the series; lead the series 3-2
		return k, at > t.end && led.Has(r.Word(t.end)) && at-t.end <= 10 || at < t.first && t.first-at <= 2
	case k.over:
		return k, at < t.first && t.first-at <= 2
	}
	return k, false
}

// gameOf is the number of the one game that a sentence says was won: winning game
// seven, a Game 7 victory.
func (r *reader) gameOf(n int) (g, first, end int) {
	s := r.Sentences[n]
	for i := s.First; i+1 < s.End; i++ {
		if r.Word(i) != game {
			continue
		}
		v, ok := r.count(i + 1)
		if !ok {
			continue
		}
		if g != 0 {
			return 0, 0, 0
		}
		for j := max(s.First, i-3); j < i; j++ {
			if gamed.Has(r.Word(j)) {
				g, first, end = v, j, i+2
			}
		}
		if g == 0 && gamed.Has(r.Word(i+2)) && i+2 < s.End {
			g, first, end = v, i, i+3
		}
		if g == 0 && i > s.First && r.Word(i-1) == in && r.within(s.First, i, contests) && !r.within(s.First, i, who) {
			g, first, end = v, i, i+2
		}
		if g == 0 {
			return 0, 0, 0
		}
	}
	if g > 7 {
		return 0, 0, 0
	}
	return g, first, end
}

var in = text.Intern("in")

var game = text.Intern("game")

func (r *reader) played(k run, g int, span text.Span) {
	f := r.fact("games played", k.first)
	n := k.a + k.b
	r.told(f, r.Document.Span(k.first, k.end), n, n, r.at(k.first, k.end)+" is "+r.digits(n)+" games")
	r.told(f, span, g, g, "the text says "+r.In(span))
}

// bestOf holds a series against how many games it is the best of: who wins the best of
// seven has won four.
func (r *reader) bestOf(k run) {
	need := k.most/2 + 1
	if k.over && k.high() == need || !k.over && k.high() < need {
		return
	}
	f := r.fact("games won", k.first)
	says := "the best of " + r.digits(k.most) + " is won with " + r.digits(need) + "; the text says " + r.at(k.first, k.end)
	r.told(f, r.span(k.tally), k.high(), k.high(), says)
	if k.over {
		r.told(f, r.Document.Span(k.first, k.first+1), need, need, says)
	} else {
		r.told(f, r.Document.Span(k.first, k.first+1), 0, need-1, says)
	}
}
