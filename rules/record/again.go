package record

import (
	"strings"

	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// topic is what something is the first of.
type topic struct {
	*rank
	own   map[string]bool // the words of its sentence that say so, without an s at their ends
	prize bool
	what  event.Told // what happened: the first visit, won for the first time
}

// last holds "the first final since 2014" against "it last reached the final in
// 2016", "the last final, in 2016" and "it won there in 2016".
func (r *reader) last(k *rank) {
	t := r.topicOf(k)
	for n, o := range r.Sentences {
		if n == k.sentence || !r.Role(o).Running() {
			continue
		}
		if e := r.later(k, o, t.own, t.prize); e != nil {
			begin := e.First
			for begin > o.First && r.Word(begin-1) != and {
				begin--
			}
			r.again(k, begin, e)
			return
		}
		if begin, e := r.lastTime(t, n, o); e != nil {
			r.again(k, begin, e)
			return
		}
		if begin, e := r.since(t, n, o); e != nil {
			r.again(k, begin, e)
			return
		}
	}
}

// again takes down since when something is the first, and when it last was.
func (r *reader) again(k *rank, begin int, e *period.Expression) {
	year, _, _ := e.Printed()
	r.origin(r.Document.Span(k.begin, k.end), k.since, r.Document.Span(min(begin, e.First), e.End), year)
}

func (r *reader) topicOf(k *rank) topic {
	const around = 8
	t := topic{rank: k, own: map[string]bool{}}
	s := r.Sentences[k.sentence]
	begin, end := k.begin, k.end
	if r.Word(k.begin+1) == timeWord {
		t.what = event.Before(r.Article, s, k.begin)
		begin, end = k.begin-around, k.end+around
	} else {
		t.what.Read(r.Article, k.begin+1, k.end, stops)
		if !t.what.Known() {
			t.what = event.Before(r.Article, s, k.begin) // the strike is the first
			begin = min(begin, t.what.Word)
			if !t.what.Known() {
				begin = k.begin - around
			}
		}
	}
	for i := max(s.First, r.Dateline.End, begin); i < min(s.End, end); i++ {
		if w := &r.Tokens[i]; w.Kind == text.Letters && w.End-w.Start > 2 && !general.Has(w.Word) && !plain.Has(w.Word) && !deeds.Has(w.Word) && !r.name(i) {
			t.own[r.stem(i)] = true
			t.prize = t.prize || prizes.Has(w.Word)
		}
	}
	return t
}

// stem is a token in lower case, without an s at its end.
func (r *reader) stem(i int) string { return strings.TrimSuffix(text.Fold(r.Token(i)), "s") }

// lastTime finds when a sentence says that it last happened: the last strike, in 2003,
// pilots last walked out in 2003, the most recent eruption, in 1992.
func (r *reader) lastTime(t topic, n int, o text.Sentence) (begin int, e *period.Expression) {
	const far = 12
	for i := o.First; i < o.End; i++ {
		w := r.Word(i)
		if w != lastWord && !previous.Has(w) && (w != recent || r.Word(i-1) != most) || r.timed(i) || bests.Has(r.Word(i+1)) {
			continue
		}
		all := r.PeriodsIn(i+1, min(i+far, o.End))
		if len(all) == 0 || !yearly(&all[0]) || r.Word(all[0].First-1) != in || !r.open(i+1, all[0].First-1) {
			continue
		}
		e := &all[0]
		related := false
		for j := i + 1; j < e.First; j++ {
			related = related || t.own[r.stem(j)]
		}
		var told event.Told
		told.Read(r.Article, i+1, e.First, stops)
		related = related || told.Known() && t.what.Known() && told.Same(&t.what) && (!common[told.Verb] || objects.Has(r.Word(told.Word+1)))
		beside := n == t.sentence+1 || n == t.sentence-1
		if !related && (!beside || i > o.First+3 || (r.Word(i+2) != comma || !r.apposed(i, e)) && r.Word(e.First-2) != there && r.Word(i+2) != there && r.Word(i+3) != there) {
			continue
		}
		if year, _, _ := e.Printed(); t.contradicts(year, true) {
			return i, e
		}
		return 0, nil
	}
	return 0, nil
}

// timed reports whether a token belongs to an expression of time: last year.
func (r *reader) timed(i int) bool {
	all := r.PeriodsIn(max(0, i-4), min(i+6, len(r.Tokens)))
	for k := range all {
		if all[k].First <= i && i < all[k].End && !all[k].Vague {
			return true
		}
	}
	return false
}

// open reports whether a clause goes on between two tokens; one comma may stand in it.
func (r *reader) open(first, end int) bool {
	commas := 0
	for i := first; i < end; i++ {
		switch w := r.Word(i); {
		case w == comma:
			commas++
		case stops.Has(w):
			return false
		}
	}
	return commas < 2
}

// apposed reports whether a time stands in apposition to what was last: the last one,
// in 2003, failed.
func (r *reader) apposed(i int, e *period.Expression) bool {
	for k := e.First - 1; k > i && k > e.First-5; k-- {
		if r.Word(k) == comma {
			return r.Word(e.End) == comma
		}
	}
	return false
}

// contradicts reports whether something was not last in a year, where it is the first
// since another. Only where the text says that it was the last time may it be earlier.
func (t *topic) contradicts(year int, last bool) bool {
	slack := 1
	if t.year == nil {
		slack = 2
	}
	return year > t.rank.since+1 && (t.year != nil || year > t.rank.since) || last && year < t.rank.since-slack
}

// retold reports whether the clause of a date that opens it says again, with the same
// words, what something is the first of: In 2001 it rejected the nominee.
func (r *reader) retold(t *topic, o text.Sentence, e *period.Expression) bool {
	if r.Word(t.begin+1) != timeWord || e.First > o.First+1 {
		return false
	}
	n := 0
	for j := e.End; j < min(o.End, e.End+10) && !stops.Has(r.Word(j)); j++ {
		if t.own[r.stem(j)] {
			n++
		}
	}
	return n > 1
}

// since finds a later year in which a sentence tells that it happened: he also won
// there in 2009.
func (r *reader) since(t topic, n int, o text.Sentence) (begin int, e *period.Expression) {
	if n < t.sentence-nearby || n > t.sentence+nearby {
		return 0, nil
	}
	all := r.PeriodsIn(o.First, o.End)
	for i := range all {
		e := &all[i]
		if !yearly(e) || r.Word(e.First-1) != in {
			continue
		}
		year, _, _ := e.Printed()
		if v := r.Published.Interval; !v.Closed() || year >= v.From.Year() || !t.contradicts(year, false) {
			continue
		}
		told, ok := event.At(r.Article, o, e)
		if !ok || !told.Same(&t.what) {
			if r.retold(&t, o, e) {
				return e.First, e
			}
			continue
		}
		if common[told.Verb] && objects.Has(r.Word(told.Word+1)) && n == t.sentence+1 {
			return told.Word, e
		}
		for j := told.First; j < min(o.End, told.End+4); j++ {
			if w := r.Word(j); w == there || w == also || j != told.Word && t.own[r.stem(j)] {
				return told.Word, e
			}
		}
	}
	return 0, nil
}

// later is a later year in which a sentence says that it happened again: lost the
// final in 2014 and won the cup in 2016.
func (r *reader) later(k *rank, o text.Sentence, own map[string]bool, prize bool) *period.Expression {
	all := r.PeriodsIn(o.First, o.End)
	for i := 0; i+1 < len(all); i++ {
		a, b := &all[i], &all[i+1]
		if !yearly(a) || !yearly(b) || r.Word(a.First-1) != in || r.Word(b.First-1) != in {
			continue
		}
		y1, _, _ := a.Printed()
		y2, _, _ := b.Printed()
		if v := r.Published.Interval; y1 != k.since || y2 <= y1 || v.Closed() && y2 >= v.From.Year() || r.Word(a.End) != and || !deeds.Has(r.Word(a.End+1)) {
			continue
		}
		for j := a.End + 2; j < b.First; j++ {
			if own[r.stem(j)] || prize && prizes.Has(r.Word(j)) {
				return b
			}
		}
	}
	return nil
}
