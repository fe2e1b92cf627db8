package annotate

import (
	"strings"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

var (
	// says are verbs of saying.
	says = text.NewSet(`said says say saying told tells telling added adds adding noted notes noting stated states stating stressed stresses stressing
		emphasized emphasised emphasizes emphasises pointed claimed claims declared declares announced announces explained explains explaining
		insisted insists warned warns warning argued argues replied replies remarked remarks commented comments wrote writes tweeted tweets
		recalled recalls concluded concludes acknowledged acknowledges admitted admits agreed asked asks asserted asserts confirmed confirms
		denied observed observes reiterated reiterates responded responds revealed reveals suggested suggests testified urged urges vowed
		vows pledged pledges predicted predicts promised quipped joked cautioned complained continued continues joked lamented shouted yelled
		screamed contended maintained maintains recounted described estimated quoted thinks believes believed`)
	// plain are those after which a clause follows without that.
	plain = text.NewSet("said says say added adds")
	// adverbs may stand between who says it and the verb.
	adverbs = text.NewSet("also later then has had have once earlier further again even repeatedly recently previously once both all himself herself")
	he      = text.Intern("he")
	she     = text.Intern("she")
	that    = text.Intern("that")
	the     = text.Intern("the")
	accord  = text.Intern("according")
	to      = text.Intern("to")
	leaders = text.NewSet("president premier chancellor king queen leader minister emperor sultan emir")
	clauses = text.NewSet(", ; : — -- – ” \" ''")
)

// speaker finds who says what stands in marks. Beside reports whether words that
// say so stand beside it, whether or not it is clear who is meant.
func (q *quoter) speaker(m stretch) (entity int, beside bool) {
	if m.closed {
		if e, ok := q.after(m.end+1, q.Word(m.end-1)); ok {
			return e, true
		}
	}
	return q.ahead(m.open)
}

// after reads who says it behind the closing mark: Xi said; said Xi; he added.
func (q *quoter) after(i int, last text.Word) (int, bool) {
	if i >= len(q.Tokens) {
		return -1, false
	}
	s := q.sentenceOf(i)
	if w := q.Word(i); w == comma {
		i++
	} else if last == stop {
		return -1, false // the sentence was over: what follows is another one
	}
	if says.Has(q.Word(i)) {
		return q.inverted(i, s.End)
	}
	if q.Word(i) == accord && q.Word(i+1) == to {
		return q.named(i+2, s.End), true
	}
	if !q.begins(i) {
		return -1, false
	}
	for v := i; v < min(i+22, s.End); v++ {
		if says.Has(q.Word(v)) && v > i {
			if e := q.subject(i, v); e >= 0 || !nouns.Has(q.Word(v)) {
				return e, true
			}
		}
		if v > i && q.opens(v) != noStyle {
			break
		}
	}
	return -1, false
}

// nouns are words that look like verbs of saying and are as often nouns.
var nouns = text.NewSet("states state notes claims claim reveals estimates thinks urges estimated believed maintained")

// begins reports whether the subject of a sentence may begin at token i.
func (q *quoter) begins(i int) bool {
	if i >= len(q.Tokens) || q.Tokens[i].Kind != text.Letters {
		return false
	}
	return q.Tokens[i].Capital() || determiners.Has(q.Word(i)) || q.capital(i+1) && !prepositions.Has(q.Word(i))
}

var determiners = text.NewSet("the a an he she they it his her its their one another")

// inverted is the subject after the verb at token v: said the minister, Wang Yi.
func (q *quoter) inverted(v, end int) (int, bool) {
	if e := q.pronoun(v + 1); e != absent {
		return e, true
	}
	return q.named(v+1, end), true
}

// named is the first person named within the clause from token i on, or the
// organisation or country if the clause begins with it; −1 where there is none.
func (q *quoter) named(i, end int) int {
	if q.Word(i) == the {
		i++
	}
	for j := i; j < min(i+14, end); j++ {
		m, ok := q.names.At(j)
		if !ok || m.First != j {
			if q.opens(j) != noStyle || q.Word(j) == comma && j > i+9 {
				break
			}
			continue
		}
		switch b := q.names.Bearer(m); {
		case b.Kind == names.Person:
			return m.Entity
		case j == i && !m.Adjective && (b.Kind == names.Organisation || b.Kind == names.Country) && !q.capital(m.End) && q.Word(m.End) != genitive:
			if q.Tokens[min(m.End, len(q.Tokens)-1)].Case != text.Lower || q.small(m.End) {
				return m.Entity
			}
		}
	}
	return q.described(i, min(i+6, end))
}

// small reports whether the word at i is too short to be a noun: in, on, at.
func (q *quoter) small(i int) bool {
	return i >= len(q.Tokens) || q.Tokens[i].End-q.Tokens[i].Start <= 3
}

func (q *quoter) capital(i int) bool { return i < len(q.Tokens) && q.Tokens[i].Capital() }

// ahead reads who says it before the opening mark: Xi said: “…; As Xi stated, “….
func (q *quoter) ahead(open int) (int, bool) {
	s := q.sentenceOf(open)
	i := open - 1
	if i < s.First && open > 0 && i >= 0 && q.Word(i) == colon {
		s = q.sentenceOf(i)
	}
	if i < s.First {
		return -1, false
	}
	w := q.Word(i)
	switch {
	case w == colon || w == comma || w == that:
	case says.Has(w):
	default:
		return -1, false
	}
	for v := i; v >= max(s.First, i-16); v-- {
		if t := q.Word(v); says.Has(t) {
			return q.subject(s.First, v), true
		} else if v < i && (t == closeCurly || t == quote || t == closeWire) {
			break
		}
	}
	if q.Word(s.First) == accord && w == comma {
		return q.named(s.First+2, i), true
	}
	if m, ok := q.names.Before(i); ok && w == colon && m.End == i && q.names.Bearer(m).Kind == names.Person {
		return m.Entity, true
	}
	return -1, false
}

// absent says that there is no pronoun.
const absent = -2

// subject is who does what the verb at token v says, in a clause that begins at
// token from or later; −1 where it is not clear.
func (q *quoter) subject(from, v int) int {
	i := v - 1
	for i > from && (adverbs.Has(q.Word(i)) || q.Tokens[i].Case == text.Lower && strings.HasSuffix(q.Token(i), "ly")) {
		i--
	}
	if i < from {
		return -1
	}
	if e := q.pronoun(i); e != absent {
		return e
	}
	if q.Word(i) == comma || clauses.Has(q.Word(i)) {
		return q.apposed(from, i)
	}
	if m, ok := q.names.At(i); ok {
		switch b := q.names.Bearer(m); {
		case b.Kind == names.Person:
			return m.Entity
		case m.Adjective || m.End != i+1:
			return -1
		case b.Kind == names.Organisation || b.Kind == names.Country:
			if q.prepositional(m.First) {
				return q.whole(from, i)
			}
			return m.Entity
		}
	}
	return q.described(q.phrase(from, i), i+1)
}

// prepositional reports whether a preposition comes before token i, so that the
// name at i is a part of a longer phrase: the Ministry of …, a member of ….
func (q *quoter) prepositional(i int) bool {
	i--
	if q.Word(i) == the {
		i--
	}
	return i >= 0 && prepositions.Has(q.Word(i))
}

var prepositions = text.NewSet("of at in for from with on by to and or after before because as than that when while where")

// whole is the person with whom a phrase begins that ends with something else:
// Mike Lee of Utah.
func (q *quoter) whole(from, end int) int {
	i := q.phrase(from, end)
	for j := i; j < end; j++ {
		if m, ok := q.names.At(j); ok {
			if q.names.Bearer(m).Kind == names.Person && prepositions.Has(q.Word(m.End)) {
				return m.Entity
			}
			j = m.End
		}
	}
	return -1
}

// phrase is where the phrase that ends at token i begins: after the last comma
// or mark, at from at the earliest.
func (q *quoter) phrase(from, i int) int {
	for i > from && !clauses.Has(q.Word(i-1)) {
		i--
	}
	return i
}

// apposed is the person before an apposition that ends with the comma at token
// i: Noha Bakir, a professor in Cairo, said.
func (q *quoter) apposed(from, i int) int {
	best := -1
	for j := i - 1; j >= max(from, i-25); j-- {
		if w := q.Word(j); w == closeCurly || w == quote {
			break
		}
		if m, ok := q.names.At(j); ok {
			if q.names.Bearer(m).Kind == names.Person && q.Word(m.End) == comma && m.End <= i {
				best = m.Entity
				if m.End < i { // the one whose apposition it is
					return best
				}
			}
			j = m.First
		}
	}
	return best
}

// described is the person whom words between first and end describe by an
// office: the Russian leader, the prime minister. −1 where none or several fit.
func (q *quoter) described(first, end int) int {
	country, noun := "", 0
	for i := first; i < end; i++ {
		if m, ok := q.names.At(i); ok {
			if b := q.names.Bearer(m); b.Kind == names.Country && (m.Adjective || q.Word(m.End) == genitive) {
				country = b.Name
			}
			i = m.End - 1
			continue
		}
		if t := &q.Tokens[i]; t.Case == text.Lower && t.Kind == text.Letters || leaders.Has(t.Word) {
			noun = i
			if leaders.Has(t.Word) {
				break
			}
		}
	}
	if noun == 0 {
		return -1
	}
	word := q.Word(noun)
	folded := text.Fold(q.Token(noun))
	best := -1
	for k := range q.names.Entities {
		e := &q.names.Entities[k]
		if e.Kind != names.Person || e.Title == "" || country != "" && e.Of != country {
			continue
		}
		if !strings.HasSuffix(e.Title, folded) && !(leaders.Has(word) && word.String() == "leader" && country != "" && leads(e.Title)) {
			continue
		}
		if best >= 0 {
			return -1
		}
		best = k
	}
	return best
}

// leads reports whether a title is a head of state's or government's.
func leads(title string) bool {
	switch title {
	case "president", "prime minister", "premier", "chancellor", "king", "queen", "emperor", "sultan", "emir", "supreme leader", "leader":
		return true
	}
	return false
}

// pronoun is the person whom he or she at token i means: the only one of that
// gender whom this paragraph or the two sentences before name, or the one who
// spoke last. Absent where there is no pronoun.
func (q *quoter) pronoun(i int) int {
	g := names.Male
	switch q.Word(i) {
	case he:
	case she:
		g = names.Female
	default:
		return absent
	}
	s := q.sentenceOf(i)
	from := q.sentenceOf(max(0, s.First-1)).First
	from = q.sentenceOf(max(0, from-1)).First
	fits := func(k int) bool {
		e := &q.names.Entities[k]
		return e.Kind == names.Person && (e.Gender == g || e.Gender == names.Either)
	}
	if n := len(q.found); n > 0 && q.found[n-1].Speaker >= 0 && q.found[n-1].End > from && fits(q.found[n-1].Speaker) {
		return q.found[n-1].Speaker
	}
	only, leading := -1, -1
	for back := i - 1; back >= from; back-- {
		m, ok := q.names.At(back)
		if !ok || m.End-1 != back || !fits(m.Entity) {
			continue
		}
		if at := q.sentenceOf(back); at.First >= m.First-4 && at.End >= s.First {
			leading = m.Entity // the subject, more often than not
		}
		if only < 0 {
			only = m.Entity
		} else if only != m.Entity {
			only = absent
		}
		if only == absent {
			break
		}
	}
	if only >= 0 {
		return only
	}
	if only == absent {
		return leading
	}
	return -1
}
