package headline

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/retold"
	"github.com/factlint/factlint/checker/text"
)

// measures are nouns that go up and down: of those alone a headline says that they
// fall, and not that they fell from a roof.
var measures = text.NewSet(`price prices share shares stock stocks sales export exports import imports output production profit profits income earnings revenue
	revenues net inflation unemployment jobless rate rates claims orders starts deficit surplus reserves supply deposits loans lending spending confidence index
	dollar yen euro pound sterling crude oil gold silver copper cotton wheat corn soybeans sugar coffee cocoa rubber futures bonds yields toll crime population
	traffic enrollment enrolment attendance turnout ratings support temperatures wages pay costs cost dividend dividends demand shipments inventories stockpiles
	growth gdp economy debt borrowings balances assets arrivals births deaths cases infections murders rents permits sentiment activity volume capacity crop
	harvest yield trade turnover losses loss lead stake usage consumption prices market markets money m1 m2 m3`)

var (
	// unsure are words of a headline that says that something is not so, or not yet, or
	// that asks.
	unsure = text.NewSet(`not no n't never nor without may might could would should if whether ? hopes hope hoping urges urge urged calls wants want seeks seek
		vows threatens threat fears fear feared risk risks bid bans prevent prevents curb curbs stem halt slow slows slowing fails fail failed failure
		refuses refuse won denies deny says vs how why what less nearly almost`)
	// clauses end what the headline says first.
	clauses = text.NewSet("but as despite while though although even amid before after ex excluding except other , ; : -- – — on when where because since until")
	// turns stand before a word of a story that does not say that it is so now.
	turns = text.NewSet("not n't no never nor without despite from after forecast forecasts expected expects expectations against reverse reversing than would could may might should offset to-be if")
	// formers stand before what was so before.
	formers = text.NewSet("compared versus vs against from than earlier previous previously")
	// always are words that stand in all stories.
	always = text.NewSet("quarter year month week january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday annual company group corp official officials report reports")
)

// mostBefore is how many tokens of a headline may stand before its second clause for
// the first to be read for itself.
const fewestClause = 3

// clause is the end of what a headline says first.
func clause(l *line) int {
	for i := l.First + fewestClause; i < l.End; i++ {
		if clauses.Has(l.Word(i)) {
			return i
		}
	}
	return l.End
}

// opposed reports a headline that says the opposite of what its story says first, where
// the story has no word of the headline's side: a court upholds what it overturned.
func (st *story) opposed(l *line) bool {
	if l.End-l.First > longest {
		return false
	}
	end := clause(l)
	mask := uint32(0)
	for i := l.First; i < end; i++ {
		if w := l.Word(i); unsure.Has(w) {
			return false
		}
		if i > l.First {
			mask |= retold.SaysAt(l.Document, i)
		}
	}
	if mask == 0 {
		return false
	}
	told, begun := st.poles()
	for axis := range retold.Axes {
		side := 0
		switch mask >> (2 * axis) & 3 {
		case 1:
		case 2:
			side = 1
		default:
			continue
		}
		need := 2
		if axis == retold.Trade {
			need++ // the exports of one are the imports of another
		}
		switch bit := uint32(1) << (2*axis + side); {
		case begun&bit != 0:
			continue // it says what the headline says
		case told&bit != 0:
			need++
		}
		if st.opposite(l, end, axis, side, need) || axis == retold.Result && told>>(2*axis+side)&1 == 0 && st.outcome(l, end, side) {
			return true
		}
	}
	return false
}

// poles are the sides of axes that the story has words of, and those that its beginning
// has, leaving out what it compares something with.
func (st *story) poles() (told, begun uint32) {
	n := 0
	for _, s := range st.Sentences {
		switch st.Role(s) {
		case text.Headline, text.Standfirst:
			continue
		default:
		}
		former := 0
		for i := s.First; i < s.End; i++ {
			w := st.Word(i)
			if formers.Has(w) {
				former = i + reachFormer
			}
			if i < former {
				continue
			}
			if m, ok := retold.MaySay(w); ok {
				told |= m
			}
		}
		if n++; n == opening {
			begun = told
		}
	}
	return told, begun
}

// reachFormer is for how many tokens a story tells of what was so before.
const reachFormer = 6

// opposite reports the line's word on a side of an axis and the story's on the other,
// where the first two sentences of the story have it beside the headline's words.
func (st *story) opposite(l *line, end, axis, side, need int) bool {
	own, other := uint32(1)<<(2*axis+side), uint32(1)<<(2*axis+1-side)
	at := -1
	var about []stem
	for i := l.First; i < l.End; i++ {
		if m := retold.SaysAt(l.Document, i); m&own != 0 {
			if at < 0 && i > l.First && i < end && st.plain(l, end, axis, i) {
				at = i
			}
			continue
		}
		if s, ok := st.about(l.Document, i); ok {
			about = append(about, s)
		}
	}
	if at < 0 {
		return false
	}
	for n, s := range st.sentences[:min(2, len(st.sentences))] {
		for i := s.First + 1; i < s.End; i++ {
			if m := retold.SaysAt(st.Document, i); m&other == 0 || st.turned(s, i) {
				continue
			}
			if !st.does(l, axis, at, s, i) {
				continue
			}
			if st.common(about, max(s.First, i-nearPole), min(s.End, i+nearPole+1)) < need+n {
				continue
			}
			st.differ(l, at, at+1, i, i+1, "the story says the opposite, and nowhere what the headline says")
			return true
		}
	}
	return false
}

// nearPole is within how many tokens of a story's word the words stand that it has in
// common with the headline.
const nearPole = 8

func (st *story) about(d *text.Document, i int) (stem, bool) {
	if always.Has(d.Word(i)) {
		return stem{}, false
	}
	return stemOf(d, i)
}

// common counts the words that tokens [first, end) of the story share with a headline.
func (st *story) common(about []stem, first, end int) (n int) {
	for _, a := range about {
		for i := first; i < end; i++ {
			if b, ok := st.about(st.Document, i); ok && a == b {
				n++
				break
			}
		}
	}
	return n
}

// turned reports whether a word before token i says that it is not so, or was so
// before.
func (st *story) turned(s text.Sentence, i int) bool {
	for k := max(s.First, i-3); k < i; k++ {
		if turns.At(st.Document, k) {
			return true
		}
	}
	return false
}

// light words stand between somebody and what he did.
var light = text.NewSet(`said says it he she they has have had agreed to agree signed a an the definitive letter of intent will would plans planned plan completed completes
	complete that inc corp co ltd plc sa ag nv unit its company < > ( ) , & . 's announced reached agreement was is be as part also on in monday tuesday wednesday thursday friday saturday sunday today yesterday`)

// ago reports whether the words from token i on say that it was so before: a profit of
// 3 million a year ago.
func (st *story) ago(s text.Sentence, i int) bool {
	for k := i; k < min(s.End, i+reachFormer); k++ {
		if agos.Has(st.Word(k)) {
			return true
		}
	}
	return false
}

var agos = text.NewSet("ago earlier before previously last prior")

// does reports whether who does something at token at of a headline does the opposite
// at token i of the story; for what may be done by nobody or to somebody it asks
// nothing.
func (st *story) does(l *line, axis, at int, s text.Sentence, i int) bool {
	switch axis {
	case retold.Way:
		for k := at - 1; k >= max(l.First, at-3); k-- {
			if a, ok := stemOf(l.Document, k); ok {
				return st.common([]stem{a}, max(s.First, i-nearPole), i) > 0
			}
		}
		return false
	case retold.Change:
		for k := at + 1; k < min(l.End, at+5); k++ {
			if a, ok := stemOf(l.Document, k); ok && st.common([]stem{a}, i+1, min(s.End, i+nearPole)) > 0 {
				return true // the same outlook, dividend, price
			}
		}
		return false
	case retold.Deal, retold.Vote, retold.Ruling, retold.Game, retold.Beat:
	default:
		return true
	}
	for k := i - 1; k >= s.First; k-- {
		if st.named(l, at, k) {
			return true
		}
		if t := &st.Tokens[k]; !light.Has(t.Word) && !(t.Kind == text.Letters && t.Capital()) {
			return false
		}
	}
	return false
}

// named reports whether token k of the story is a word that stands before token at of a
// headline.
func (st *story) named(l *line, at, k int) bool {
	b, ok := stemOf(st.Document, k)
	if !ok {
		return false
	}
	for i := l.First; i < at; i++ {
		if a, ok := stemOf(l.Document, i); ok && a == b {
			return true
		}
	}
	return false
}

// plain reports whether a headline's word at token i says what the axis is of: that
// something measured went some way; that a year ended so.
func (st *story) plain(l *line, end, axis, i int) bool {
	switch axis {
	case retold.Way:
		for k := i - 1; k >= max(l.First, i-3); k-- {
			if measures.Has(l.Word(k)) {
				return true
			}
		}
		return i+1 < end && l.Tokens[i+1].Kind == text.Digits
	case retold.Result:
		for k := max(l.First, i-3); k < i; k++ {
			if outcomes.Has(l.Word(k)) {
				return true
			}
		}
		return false
	default:
		return true
	}
}

var (
	// outcomes stand before what a headline says that a year ended in.
	outcomes = text.NewSet(`quarterly quarter qtr q1 q2 q3 q4 net year yr annual half mths months oper operating pretax tax swings swing swung posts post posted
		reports report reported to yearly interim`)
	// ofWords stand between a result and its amount.
	ofWords = text.NewSet("of was were totaled totalled reached about some nearly almost a share per : widened narrowed to")
)

// outcome reports a headline with a profit over a story whose first figures are of a
// loss, and that has a profit nowhere but in what it compares that with, or the other
// way round.
func (st *story) outcome(l *line, end, side int) bool {
	at := -1
	for i := l.First + 1; i < end; i++ {
		if m := retold.SaysAt(l.Document, i); m>>(2*retold.Result)&3 == 1<<side && st.plain(l, end, retold.Result, i) {
			at = i
		}
	}
	if at < 0 {
		return false
	}
	for _, s := range st.sentences[:min(early, len(st.sentences))] {
		former := 0
		for i := s.First; i < s.End; i++ {
			w := st.Word(i)
			if formers.Has(w) || turns.At(st.Document, i) {
				former = i + reachFormer
			}
			if m := retold.SaysAt(st.Document, i); i < former || m>>(2*retold.Result)&3 != 2>>side {
				continue
			}
			k := i + 1
			for k < s.End && ofWords.Has(st.Word(k)) {
				k++
			}
			if all := st.QuantitiesIn(k, s.End); len(all) > 0 && all[0].First <= k && all[0].Kind != quantity.Percent && !st.ago(s, all[0].End) {
				st.differ(l, at, at+1, i, all[0].End, "the story says the opposite, and nowhere what the headline says")
				return true
			}
		}
	}
	return false
}
