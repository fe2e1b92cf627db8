package garble

import (
	"fmt"

	"github.com/factlint/factlint/checker/text"
)

// One engine reads every repetition. Each word that carries meaning leads to
// the place where it stood last in the sentence; from there the two places are
// compared outwards for as long as they go on alike. What comes out is a run:
// tokens that stand again a fixed distance later. A run at least as long as its
// distance is a phrase repeated in a row, a shorter one a phrase that comes
// back.

// run says that the tokens [at, end) are those of [at−distance, end−distance).
type run struct {
	at, end, distance int
}

func (u run) len() int   { return u.end - u.at }
func (u run) first() int { return u.at - u.distance }

// longestPeriod is the longest phrase, in tokens, that is looked for in a row.
const longestPeriod = 12

// stoodBefore takes down that token i stood at token j before.
func (r *reader) stoodBefore(s text.Sentence, i, j int) {
	if !r.known(i, i-j) {
		r.runs = append(r.runs, r.extend(s, i, i-j))
	}
}

// repetitions judges what a sentence says again. Where it is not English enough for
// its words to be judged, only what nobody would say again so often is told.
func (r *reader) repetitions(s text.Sentence, english bool) {
	if r.shownTwice(s) {
		return
	}
	spoken := english && r.spoken(s.Block)
	for _, u := range r.runs {
		switch {
		case u.len() >= u.distance && r.endless(s, u, english) || !english:
		case u.len() >= u.distance && u.distance <= longestPeriod:
			r.inARow(s, u)
		case u.len() < u.distance && !spoken:
			r.comesBack(s, u)
		}
	}
	if english {
		r.goesRound(s)
	}
}

// shownTwice reports whether a line without an end is a title that stands twice, as web
// pages give a picture's description and, beside it, the title that it leads to.
func (r *reader) shownTwice(s text.Sentence) bool {
	if r.mark(s.End - 1) {
		return false
	}
	for _, u := range r.runs {
		if u.first() != s.First || u.distance < shortestTitle || u.len() < u.distance {
			continue
		}
		if u.len()+1 < 2*u.distance || r.lower(s.First, s.First+u.distance) == 0 { // twice, or oftener where it has a title's capitals
			return true
		}
	}
	return false
}

// shortestTitle is how many words and marks a title has at least.
const shortestTitle = 5

// bound looks at token i, which carries no meaning, where the word before it stood in
// the sentence before: a phrase that holds a word twice is known by it, as in "peak and
// peak's peak and peak's".
func (r *reader) bound(s text.Sentence, i int) {
	for j := i - 2; j > s.First && j >= i-longestPeriod; j-- {
		if r.same(i, j) {
			if r.same(i-1, j-1) {
				r.stoodBefore(s, i, j)
			}
			return
		}
	}
}

// nobody says even a "hey" so often.
const nobody = 20

// endless judges a phrase that comes in a row more often than anybody says it,
// in whatever language, and reports whether it was told.
func (r *reader) endless(s text.Sentence, u run, english bool) bool {
	from, period := u.first(), u.distance
	times := (u.len() + period) / period
	if period > 1 && u.end < s.End && r.mark(u.end) {
		times = (u.len() + period + 1) / period // the last has another mark after it
	}
	if period > longestPeriod || times < 3 {
		return false
	}
	contents, lower := 0, 0
	for i := from + period; i < from+2*period; i++ {
		if w := r.Tokens[i].Word; times < nobody && (emphatic.Has(w) || enduring.Has(w) || units.Has(w)) {
			return false
		}
		if r.content(i) {
			contents++
			if r.Tokens[i].Case == text.Lower {
				lower++
			}
		}
	}
	least := 10 // a row of a table, a cheer
	switch {
	case contents == 0:
		return false
	case lower > 2 && !english:
		least = 3
	case lower > 0 || period > 1:
		least = 6
	}
	if times < least || r.inQuotation(s, u.at) {
		return false
	}
	r.loop(from, u.end, from, period, times)
	return true
}

// known reports whether a run at this distance already holds token i.
func (r *reader) known(i, distance int) bool {
	for k := len(r.runs) - 1; k >= 0 && k >= len(r.runs)-8; k-- {
		if u := r.runs[k]; u.distance == distance && u.at <= i && i < u.end {
			return true
		}
	}
	return false
}

// extend is the run around token i.
func (r *reader) extend(s text.Sentence, i, distance int) run {
	u := run{i, i + 1, distance}
	for u.at-1-distance >= s.First && r.same(u.at-1, u.at-1-distance) {
		u.at--
	}
	for u.end < s.End && r.same(u.end, u.end-distance) {
		u.end++
	}
	return u
}

// inARow judges a phrase that is repeated without anything between.
func (r *reader) inARow(s text.Sentence, u run) {
	from, period := u.first(), u.distance
	words, contents, title := 0, 0, true
	var word int
	for i := from; i < from+period; i++ {
		if r.Tokens[i].Kind != text.Letters {
			continue
		}
		words++
		if r.content(i) {
			contents++
			word = i
			title = title && r.Tokens[i].Capital()
		}
	}
	times := (u.len() + period) / period
	if r.inQuotation(s, u.at) {
		if period == 1 && times == 2 && single.Has(r.Tokens[from].Word) && !r.interview() {
			r.twice(s, u)
		}
		return
	}
	if times < 4 && r.spoken(s.Block) {
		return
	}
	switch {
	case period == 1 && times == 2:
		r.twice(s, u)
	case period == 1:
		if !emphatic.Has(r.Tokens[from].Word) && !function.Has(r.Tokens[from].Word) {
			r.loop(from, u.end, from, period, times)
		}
	case contents == 0:
		return
	case contents == 1 && r.chain(from, period):
		count := 0
		for i := word; i < u.end; i += period {
			count++
		}
		least := r.least(from, period)
		switch w := r.Tokens[word].Word; {
		case enduring.Has(w) || emphatic.Has(w):
			least = 8 // "check" and the like are said again for effect
		case r.hyphenated(from, period) || title && r.Tokens[word+period].Capital():
			least = 5
		}
		if count >= least {
			r.loop(from, u.end, from, period, count)
		} else if count == 2 {
			r.comesBack(s, run{word + period, word + period + 1, period})
		}
	case times == 2 && period == 2 && reporting.Has(r.Tokens[from+1].Word):
		return // he said he said so
	case times < 4 && contents < 3 && r.lower(from, from+period) == contents && r.joins(from, period) && (r.Tokens[from].Word == comma || r.mark(from+period-1)):
		return // back and forth, back and forth
	case times >= 3:
		r.loop(from, u.end, from, period, times)
	case !title || contents > 2:
		if (r.Tokens[from].Word == comma || r.mark(from+period-1)) && !(r.last(s, u.end) && (r.joins(from, period) || contents > 1 && period > 4 && r.lower(from, from+period) == contents)) {
			return // said again for effect
		}
		r.report(fault{
			span: r.Span(from, u.end), kind: repeat,
			message: fmt.Sprintf("“%s” stands twice in a row", r.brief(from, from+period)),
			repairs: []repair{r.without(from+period, from+2*period)},
		})
	}
}

// joins reports whether a period is bound to the next by and, or, nor.
func (r *reader) joins(from, period int) bool {
	for i := from; i < from+period; i++ {
		if joiners.Has(r.Tokens[i].Word) {
			return true
		}
	}
	return false
}

// least is how often a word must come in a chain to loop: "location, location,
// location" and "case after case after case" do not.
func (r *reader) least(from, period int) int {
	for i := from; i < from+period; i++ {
		switch w := r.Tokens[i].Word; {
		case steps.Has(w):
			return 5
		case r.mark(i) || w == and:
			return 4
		}
	}
	return 3
}

// chain reports whether a period holds one word and what binds it to the next.
func (r *reader) chain(from, period int) bool {
	if period > 4 {
		return false
	}
	others := 0
	for i := from; i < from+period; i++ {
		if !r.content(i) {
			others++
			if !connectives.Has(r.Tokens[i].Word) && !r.mark(i) && !heads.Has(r.Tokens[i].Word) {
				return false
			}
		}
	}
	return others > 0
}

// hyphenated reports whether a period is a word and the hyphen that hangs on it.
func (r *reader) hyphenated(from, period int) bool {
	for i := from; i < from+period; i++ {
		if r.Tokens[i].Word == hyphen {
			return true
		}
	}
	return false
}

func (r *reader) loop(first, end, from, period, times int) {
	r.report(fault{
		span: r.Span(first, end), kind: loop,
		message: fmt.Sprintf("“%s” comes %d times over: the text loops", r.brief(from, from+period), times),
	})
}

// brief is a passage for a message: not longer than eight words.
func (r *reader) brief(first, end int) string {
	for first < end-1 && r.mark(first) {
		first++
	}
	for end-1 > first && r.mark(end-1) {
		end--
	}
	if end-first > 8 {
		return r.Slice(first, first+8) + " …"
	}
	return r.Slice(first, end)
}

// without is the repair that leaves out the tokens [first, end) and the space
// before them.
func (r *reader) without(first, end int) repair {
	span := r.Span(first, end)
	if first > 0 && r.Tokens[first].Space {
		span.Start = int(r.Tokens[first-1].End)
	}
	return repair{title: fmt.Sprintf("Leave out one “%s”", r.brief(first, end)), span: span}
}

// goesRound finds the sentence of which much has been said in it before, though
// not in a row, or in which one phrase comes for the fourth time: a loop that
// wanders.
func (r *reader) goesRound(s text.Sentence) {
	covered, first, end := 0, s.End, s.First
	last := s.First
	for _, u := range r.runs {
		if u.len() < 3 || r.contents(u.at, u.end) == 0 {
			continue
		}
		covered += max(0, u.end-max(u.at, last))
		last = max(last, u.end)
		first, end = min(first, u.first()), max(end, u.end)
	}
	if covered < 8 {
		return
	}
	share := r.roundest(s)
	if covered*100 < share*s.Len() && (share > plainShare || r.comings() < 4 || r.inQuotation(s, end-1)) {
		return
	}
	r.report(fault{
		span: r.Span(first, end), kind: loop,
		message: fmt.Sprintf("%d of the %d words and marks of this sentence have stood in it before: the text goes round", covered, s.Len()),
	})
}

// comings is how often the phrase that comes most often stands in the sentence:
// three words or more, closed each time, and no span of time.
func (r *reader) comings() int {
	most := 0
	for i, u := range r.runs {
		v := r.trimmed(u)
		if u.len() < 3 || v.len() == 0 || !r.closes(v.end-v.distance) || r.figures(v.at, v.end) || r.lower(v.at, v.end) == 0 {
			continue
		}
		n := 2
		for _, w := range r.runs[i+1:] {
			if w = r.trimmed(w); w.len() > 0 && r.same(w.end-1, v.end-1) && w.end != v.end && (w.end >= len(r.Tokens) || r.mark(w.end)) {
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

// The shares of a sentence, in percent, that must have stood in it before for
// the sentence to go round. Good prose that builds its clauses alike repeats up
// to 40 percent; lists of figures and of clauses set off by semicolons, and
// people who talk, up to 60. Both were counted in 128,000 sentences of native
// English.
const (
	plainShare    = 40
	comparedShare = 50 // what is held against its like is named again
	listShare     = 66
)

// roundest is the share for a sentence.
func (r *reader) roundest(s text.Sentence) int {
	if r.spoken(s.Block) {
		return listShare
	}
	figures, share := 0, plainShare
	for i := s.First; i < s.End; i++ {
		switch w := r.Tokens[i].Word; {
		case w == semicolon:
			return listShare
		case compares.Has(w):
			share = comparedShare
		}
		if r.Tokens[i].Kind == text.Digits {
			figures++
		}
	}
	if figures > 2 {
		return listShare
	}
	return share
}

// contents counts the words of [first, end) that carry meaning.
func (r *reader) contents(first, end int) int {
	n := 0
	for i := first; i < end; i++ {
		if r.content(i) {
			n++
		}
	}
	return n
}
