package score

import (
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// winners holds what a score is told as against the score: the one who won has the
// higher figure, wherever the figures are no strokes and no votes.
func (r *reader) winners() {
	for i := range r.tallies {
		t := &r.tallies[i]
		if t.a >= t.b || t.role != final || otherwise.In(r.Document) || r.listed(i) || !r.wonWith(t) {
			continue
		}
		f := r.fact("the winner's score", t.first)
		says := "who won has the lower figure of " + r.at(t.first, t.end)
		r.told(f, r.span(t), t.b, -1, says)
		r.told(f, r.Document.Span(t.first, t.first+1), t.a, t.a, says)
	}
}

// listed reports whether a score is one of a list of scores: 3-6, 6-4, 6-2.
func (r *reader) listed(i int) bool {
	return i > 0 && r.beside(&r.tallies[i-1], &r.tallies[i]) || i+1 < len(r.tallies) && r.beside(&r.tallies[i], &r.tallies[i+1])
}

// wonWith reports whether a score is the winner's beyond doubt: beat Norwich 1-2.
func (r *reader) wonWith(t *tally) bool {
	s := r.Sentences[t.sentence]
	if t.end < s.End && !goesOn.Has(r.Word(t.end)) {
		return false
	}
	for i := t.first - 1; i >= max(s.First, t.first-5); i-- {
		if named.Has(r.Word(i)) {
			k := i + 1
			if r.Word(k) == the {
				k++
			}
			return r.Tokens[k].Capital()
		}
		if r.Tokens[i].Kind != text.Letters {
			return false
		}
	}
	return false
}

// matches holds who is said to have beaten whom against a line of results and against
// the same told of the same score elsewhere.
func (r *reader) matches() {
	for i := range r.wins {
		w := &r.wins[i]
		for j := range r.lines {
			l := &r.lines[j]
			if w.sentence-l.sentence > 6 || r.earlier(w.sentence) && (l.sentence > w.sentence || l.sentence+2 < w.sentence) {
				continue
			}
			if l.sentence-w.sentence > 3 || l.points[0] == l.points[1] || r.any(w.sentence, otherwise) {
				continue
			}
			up, down := 0, 1
			if l.points[1] > l.points[0] {
				up, down = 1, 0
			}
			if !r.same(l.names[down], w.winner) || !r.same(l.names[up], w.loser) || r.akin(l.names[up], w.winner) || r.akin(l.names[down], w.loser) {
				continue
			}
			f := r.fact("the winner's score", w.first)
			r.told(f, r.Document.Span(w.first, w.end), l.points[up], l.points[up], "the text says "+r.at(w.first, w.end))
			r.told(f, r.Document.Span(l.first, l.end), l.points[down], l.points[down], "the score is "+r.at(l.first, l.end))
			return
		}
		if r.earlier(w.sentence) {
			continue
		}
		for j := i + 1; j < len(r.wins); j++ {
			if r.again(w, &r.wins[j]) {
				return
			}
		}
	}
}

// again holds one match that is told twice against itself: who has won, and the score.
func (r *reader) again(w, o *win) bool {
	if o.sentence == w.sentence || r.earlier(o.sentence) || r.dated(o.sentence) && (o.sentence > 2 || r.dated(w.sentence)) || otherwise.In(r.Document) {
		return false
	}
	x, y := r.scoreOf(w), r.scoreOf(o)
	if x == nil || y == nil {
		return false
	}
	one := x.high() == y.high() && x.low() == y.low()
	f := r.fact("the winner", w.first)
	switch {
	case one && r.same(w.winner, o.loser) && r.same(w.loser, o.winner) && !r.akin(w.winner, o.winner) && !r.akin(w.loser, o.loser):
		r.told(f, r.Document.Span(w.first, w.end), 1, 1, "the text says "+r.at(w.first, w.end))
		r.told(f, r.Document.Span(o.first, o.end), 2, 2, "the text says "+r.at(o.first, o.end))
		return true
	case !one && w.sentence < 3 && r.same(w.winner, o.winner) && r.same(w.loser, o.loser) && !r.akin(w.winner, o.loser):
		if x.high() == y.high() {
			r.told(f, r.span(x), x.low(), x.low(), "first "+r.at(x.first, x.end))
			r.told(f, r.span(y), y.low(), y.low(), "then "+r.at(y.first, y.end))
			return true
		}
		r.told(f, r.span(x), x.high(), x.high(), "first "+r.at(x.first, x.end))
		r.told(f, r.span(y), y.high(), y.high(), "then "+r.at(y.first, y.end))
		return true
	}
	return false
}

// scoreOf is the only final score of the sentence of a win.
func (r *reader) scoreOf(w *win) (t *tally) {
	for i := range r.tallies {
		if k := &r.tallies[i]; k.sentence == w.sentence && k.role == final {
			if t != nil {
				return nil
			}
			t = k
		}
	}
	return t
}

// earlier reports whether a sentence tells, or may tell, of another match.
func (r *reader) earlier(n int) bool {
	return r.any(n, before)
}

// margins holds by how much somebody won against the score: by 12 points, 98-84.
func (r *reader) margins() {
	for i := range r.tallies {
		t := &r.tallies[i]
		if t.role == running || r.listed(i) || t.a == t.b || r.any(t.sentence, otherwise) || t.role != final && !r.aside(t) {
			continue
		}
		first, end, n := r.marginBeside(t)
		if n == 0 || n == t.high()-t.low() {
			continue
		}
		d := t.high() - t.low()
		f := r.fact("margin", t.first)
		r.told(f, r.span(t), d, d, r.at(t.first, t.end)+" is a margin of "+r.digits(d))
		r.told(f, r.Document.Span(first, end), n, n, "the text says "+r.at(first, end))
	}
}

// aside reports whether a score stands where a result does, and no record: by 12 points,
// 98-84; by 12 points, winning 98-84.
func (r *reader) aside(t *tally) bool {
	i := t.first - 1
	switch w := r.Word(i); {
	case wons.Has(w), beats.Has(w):
		return true
	case w == open: // by 12 points (98-84), but not: the Larks (3-1)
		return i > 0 && (units.Has(r.Word(i-1)) || ends.Has(r.Word(i-1)))
	case w == comma: // but not: Berg, 43-1, won by five points
		return units.Has(r.Word(i-1)) || r.within(r.Sentences[t.sentence].First, i, contests)
	}
	return false
}

// marginBeside reads the margin of a score's sentence where there is one score and one
// margin: by 12 points, 98-84; a 14-point win, 98-84.
func (r *reader) marginBeside(t *tally) (first, end, n int) {
	s := r.Sentences[t.sentence]
	for i := range r.tallies {
		if o := &r.tallies[i]; o != t && o.sentence == t.sentence {
			return 0, 0, 0
		}
	}
	for i := s.First + 2; i < s.End; i++ {
		if !units.Has(r.Word(i)) {
			continue
		}
		k := i - 1
		if r.joined(k) {
			k--
			if !ends.Has(r.Word(i + 1)) {
				continue
			}
		} else if r.Word(k-1) != by || !r.within(s.First, k-1, contests) && !(r.Word(i+1) == comma && i+2 == t.first) {
			continue
		}
		v, ok := r.count(k)
		if !ok || n != 0 {
			return 0, 0, 0
		}
		first, end, n = k, i+1, v
	}
	return first, end, n
}

// onTheWay holds how it stood on the way against the end, where the text is of one match
// alone: nobody has more after an hour than at the end.
func (r *reader) onTheWay() {
	var end *tally
	for i := range r.tallies {
		t := &r.tallies[i]
		if t.a == t.b && r.within(t.first-4, t.first+6, draws) {
			return
		}
		if t.role != final {
			continue
		}
		if r.listed(i) {
			return
		}
		if end != nil && (t.high() != end.high() || t.low() != end.low()) {
			return // of two matches it may be either
		}
		if end == nil {
			end = t
		}
	}
	if end == nil || end.a == end.b || end.sentence > 6 || otherwise.In(r.Document) {
		return
	}
	for i := range r.tallies {
		t := &r.tallies[i]
		if t.role != running || t.sentence < end.sentence || !r.stands(t) || r.listed(i) || r.any(t.sentence, before) || r.dated(t.sentence) && t.sentence != end.sentence {
			continue
		}
		switch {
		case t.high() > end.high():
			f := r.fact("the higher score", end.first)
			r.told(f, r.span(end), 0, end.high(), "the match ended "+r.at(end.first, end.end))
			r.told(f, r.span(t), t.high(), -1, "on the way it stood "+r.at(t.first, t.end))
		case t.low() > end.low():
			f := r.fact("the lower score", end.first)
			r.told(f, r.span(end), 0, end.low(), "the match ended "+r.at(end.first, end.end))
			r.told(f, r.span(t), t.low(), -1, "on the way it stood "+r.at(t.first, t.end))
		case t.high() > end.low() && r.ledBy(t, r.loserOf(end)):
			f := r.fact("the loser's score", end.first)
			r.told(f, r.span(end), 0, end.low(), "the loser had "+r.digits(end.low()))
			r.told(f, r.span(t), t.high(), -1, "on the way the loser led "+r.at(t.first, t.end))
		default:
			continue
		}
		return
	}
}

// loserOf is who lost with a score, where the sentence names both.
func (r *reader) loserOf(end *tally) (name words) {
	for i := range r.wins {
		if w := &r.wins[i]; w.sentence == end.sentence {
			return w.loser
		}
	}
	s := r.Sentences[end.sentence]
	for i := s.First; i+1 < s.End; i++ {
		if wins.Has(r.Word(i)) && overs.Has(r.Word(i+1)) {
			return r.nameAfter(s, i+2)
		}
	}
	if !r.closes(s, end) {
		return name
	}
	i := end.first - 1 // sank Derby, 3-1
	if r.Word(i) == comma {
		i--
	}
	return r.nameBefore(s, i)
}

// ledBy reports whether a score is told as somebody's lead: Celtic led 3-1.
func (r *reader) ledBy(t *tally, who words) bool {
	if who.first == who.end || t.a < t.b {
		return false
	}
	i := t.first - 1
	if r.Word(i) == comma && r.Word(t.end) == aheadWord { // Peru, 3-0 ahead
		name := r.nameBefore(r.Sentences[t.sentence], i-1)
		return name.first < name.end && r.same(name, who)
	}
	told := false
	for i > r.Sentences[t.sentence].First && leaders.Has(r.Word(i)) {
		told = true
		i--
	}
	if !told {
		return false
	}
	name := r.nameBefore(r.Sentences[t.sentence], i)
	return name.first < name.end && r.same(name, who)
}

// goals holds how many goals one player scored against those of his side: three in a 2-1
// win.
func (r *reader) goals() {
	for i := range r.tallies {
		t := &r.tallies[i]
		if t.role != final || r.listed(i) || r.any(t.sentence, otherwise) {
			continue
		}
		s := r.Sentences[t.sentence]
		for j := s.First; j+2 < min(s.End, t.first); j++ {
			if !scoring.Has(r.Word(j)) {
				continue
			}
			k := j + 1
			if r.Word(k) == a || r.Word(k) == his {
				k++
			}
			n, ok := r.count(k)
			switch {
			case hat == r.Word(k) && (r.Word(k+1) == trick || r.joined(k+1) && r.Word(k+2) == trick):
				n = 3
			case !ok || !units.Has(r.Word(k+1)) || !r.within(k, t.first, asIn):
				continue
			}
			if n <= t.high() || r.within(j, t.first, overTime) {
				continue
			}
			f := r.fact("goals", t.first)
			r.told(f, r.Document.Span(j, k+2), n, -1, "one has "+r.digits(n)+" ("+r.at(j, k+2)+")")
			r.told(f, r.span(t), 0, t.high(), "the score is "+r.at(t.first, t.end))
			return
		}
	}
}

// stands reports whether nothing is counted by a score: led 3-1, but up 5-10 yards.
func (r *reader) stands(t *tally) bool {
	for _, q := range r.QuantitiesIn(t.first, min(t.end+3, r.Sentences[t.sentence].End)) {
		if q.First < t.end && (q.Noun >= 0 || q.Unit != "count") {
			return leads.Has(r.Word(q.Noun))
		}
	}
	return true
}

// dated reports whether a sentence names a day.
func (r *reader) dated(n int) bool {
	s := r.Sentences[n]
	for _, e := range r.PeriodsIn(s.First, s.End) {
		if e.Type == period.Date && e.Unit >= period.DayUnit {
			return true
		}
	}
	return false
}
