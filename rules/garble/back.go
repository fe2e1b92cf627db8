package garble

import (
	"fmt"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// comesBack judges a phrase that comes back after something else.
func (r *reader) comesBack(s text.Sentence, whole run) {
	u := r.trimmed(whole)
	if u.len() <= 0 {
		return
	}
	if r.inQuotation(s, u.at) {
		if r.quotedTwice(s, u) {
			r.again(u)
		}
		return
	}
	if r.sameOne(s, whole) {
		r.again(whole)
		return
	}
	rest := u.end == whole.end || r.mark(u.end)
	switch bond := r.bond(u, whole); {
	case u.len() == 1 && bond != apart:
		r.pair(s, u, bond)
	case rest && (r.said(s, u, whole) || r.ofItself(s, u)), bond == joined && r.clause(u, whole):
		r.again(u)
	case bond == apart:
		if rest && r.Word(whole.at) != what {
			r.backApart(s, u)
		}
	case rest && r.closed(s, u.end) && r.lower(u.at, u.end) > 0:
		if bond == listed && !r.inList(s, u) {
			return
		}
		r.again(u)
	}
}

// clause reports whether so much comes back after a mere "and" that whatever goes
// on, it has been said.
func (r *reader) clause(u, whole run) bool {
	return whole.len() >= 7 && r.contents(u.at, u.end) >= 4 && r.lower(u.at, u.end) >= 3 && !r.figures(u.at, u.end)
}

// said judges a phrase that is said of itself: the first half of the year was the
// first half of the year; the town, which lives on fish, lives on fish.
func (r *reader) said(s text.Sentence, u, whole run) bool {
	from, contents := whole.end-whole.distance, r.contents(u.at, u.end)
	gap := whole.at - from
	if contents < 2 || whole.len() < 3 || r.lower(u.at, u.end) == 0 || !r.closed(s, u.end) || gap < 1 || r.Word(whole.at) == what {
		return false
	}
	switch w := r.Word(whole.at - 1); {
	case w == bracket:
		return r.Tokens[u.end].Word == closingBracket && gap == 1
	case !r.last(s, u.end):
		return false
	case being.Has(w):
		return gap <= 2 && (gap == 1 || !r.mark(from) && !r.content(from))
	case w == than:
		return whole.len() >= 5 && contents >= 3
	case w == comma:
		return gap == 1 && whole.len() >= 3 && !r.figures(u.at, u.end) && (whole.first() > s.First || whole.len() > 4)
	}
	return false
}

// ofItself judges a thing that is of its own kind: the shaft of the deepest shaft.
func (r *reader) ofItself(s text.Sentence, u run) bool {
	i := u.first()
	if u.len() != 1 || u.distance != 4 || r.lower(i, i+1) == 0 || !r.ended(s, u.end) || r.Word(u.end) == and {
		return false
	}
	w := r.Word(u.at)
	return r.Word(i+1) == of && (r.Word(i+2) == the || articles.Has(r.Word(i+2))) && r.lower(i+3, i+4) == 1 &&
		!units.Has(w) && !kin.Has(w) && !superlative.Has(w) && !enduring.Has(w) && !emphatic.Has(w) && !superlative.Has(r.Word(i+3))
}

// quotedTwice reports whether all of a quotation stands again in the next: “The
// Mill” and “The Mill”.
func (r *reader) quotedTwice(s text.Sentence, u run) bool {
	for i := u.end - u.distance; i < u.at; i++ {
		if w := r.Tokens[i].Word; !joiners.Has(w) && !quoting.Has(w) && w != comma && w != fullStop && !articles.Has(w) && w != the {
			return false
		}
	}
	for u.at > s.First && (r.Word(u.at-1) == the || articles.Has(r.Word(u.at-1))) {
		u.at--
	}
	i := u.first()
	return i > s.First && quoting.Has(r.Word(i-1)) && quoting.Has(r.Word(u.at-1)) && joiners.Has(r.Word(u.at-2)) && u.end < s.End &&
		quoting.Has(r.Word(u.end-u.distance)) && (quoting.Has(r.Word(u.end)) || u.end+1 < s.End && r.mark(u.end) && quoting.Has(r.Word(u.end+1)))
}

// backApart judges a phrase that comes back after words that are not only a
// connective. Good prose brings a phrase back to say something else of it, or
// with another word before it; a machine brings it back as it was.
func (r *reader) backApart(s text.Sentence, u run) {
	from := u.end - u.distance
	if r.listedTwice(s, u) {
		r.again(run{u.at - 1, u.end, u.distance})
		return
	}
	u = r.byStem(s, u)
	if !r.closed(s, u.end) || r.figures(u.at, u.end) || !r.bare(s, u.first()) && u.len() < 4 {
		return
	}
	contents, lower := r.contents(u.at, u.end), r.lower(u.at, u.end)
	between, marks, joined, listing, compared, or := u.at-from, 0, false, false, false, false
	for i := from; i < u.at; i++ {
		w := r.Tokens[i].Word
		if w == semicolon {
			return
		}
		if r.mark(i) {
			marks++
		}
		listing = listing || w == squareBracket || r.Tokens[i].Kind == text.Digits
		compared = compared || compares.Has(w)
		or = or || w == orWord && r.mark(i-1) // so warm that …, or so cold that …: said again for effect
		joined = joined || joiners.Has(w) || others.Has(w) || w == what
	}
	inLower := lower == contents && r.lower(u.first(), from) == contents
	bare := r.bare(s, u.at)
	switch {
	case contents >= 3 && inLower && between <= 24 && !compared && r.mark(from) && r.conjunct(u.at) && r.last(s, u.end):
		// has learned great care from it, …, and learning great care from it.
	case contents >= 4 && inLower && u.len() >= 6 && !compared && !or && (r.mark(from) && r.last(s, u.end) || contents > 4 && !listing):
		// what is that long comes back only in a loop
	case bare && marks == 0 && !joined && !compared && between <= 16 && contents >= 3 && lower >= 2 && r.lower(u.first(), from) >= 2 && u.len() > 3 && r.last(s, u.end):
		// they met before the opening of the spring fair to prepare for the opening of the spring fair
	case bare && marks == 0 && !joined && between <= 6 && contents >= 2 && inLower:
		// it helps healthy families in the support of healthy families
	case bare && marks == 0 && between <= 10 && contents >= 2 && lower >= 1 && r.after(u.at, and):
		// they back the local order that rules the halls and the local order
	case bare && between <= 4 && u.len() >= 3 && lower >= 1 && r.mark(from) && subjects.Has(r.Word(u.at-1)):
		// he moved to Lima, where he moved to Lima
	default:
		return
	}
	r.again(u)
}

// sameOne reports whether a sentence ends with somebody who was told by the same
// clause before: the one who calls is called by the one who calls.
func (r *reader) sameOne(s text.Sentence, u run) bool {
	if u.len() < 4 || u.distance > 16 || !articles.Has(r.Word(u.at)) && r.Word(u.at) != the || !r.last(s, u.end) || !r.content(u.end-1) || r.figures(u.at, u.end) {
		return false
	}
	told := false
	for i := u.at; i < u.end; i++ {
		told = told || r.Tokens[i].Word == who
	}
	for i := u.end - u.distance; i < u.at; i++ {
		if r.mark(i) || joiners.Has(r.Tokens[i].Word) {
			return false
		}
	}
	return told
}

// listedTwice reports whether one thing stands twice in a list of three: the sea,
// the cable and the sea.
func (r *reader) listedTwice(s text.Sentence, u run) bool {
	i := u.first()
	if u.len() != 1 || i <= s.First || !r.closed(s, u.end) || units.Has(r.Word(u.at)) || r.lower(i, i+1) == 0 {
		return false
	}
	words := u.distance - 5 // of the thing between
	return (words == 1 || words == 2) && r.lower(i+3, u.at) == words &&
		r.Word(i-1) == the && r.Word(i+1) == comma && r.Word(i+2) == the && joiners.Has(r.Word(u.at-2)) && r.Word(u.at-1) == the
}

// closes reports whether token i is a comma or the like, after which a sentence
// goes on.
func (r *reader) closes(i int) bool {
	w := r.Tokens[i].Word
	return w == comma || w == colon || w == semicolon
}

// last reports whether nothing but the closing marks of a sentence stands from
// token i on.
func (r *reader) last(s text.Sentence, i int) bool {
	for ; i < s.End; i++ {
		if !r.mark(i) || r.Tokens[i].Word == comma || r.Tokens[i].Word == bracket {
			return false
		}
	}
	return true
}

// conjunct reports whether what begins at token i is a part of its own, after
// and, or, to, or a comma.
func (r *reader) conjunct(i int) bool {
	w := r.Word(i - 1)
	return w == comma || w == to || joiners.Has(w)
}

// bare reports whether no word that could tell the phrase at token i from its
// like stands before it.
func (r *reader) bare(s text.Sentence, i int) bool {
	return i == s.First || r.Tokens[i-1].Kind == text.Letters && !r.content(i-1) && !others.Has(r.Word(i-1)) && r.Word(i-1) != genitive
}

// figures reports whether there are numbers or units in [first, end).
func (r *reader) figures(first, end int) bool {
	for i := first; i < end; i++ {
		if r.Tokens[i].Kind == text.Digits || units.Has(r.Tokens[i].Word) {
			return true
		}
	}
	return false
}

// after reports whether a phrase at token i comes after a word, with an article
// at most between.
func (r *reader) after(i int, w text.Word) bool {
	return r.Word(i-1) == w || heads.Has(r.Word(i-1)) && r.Word(i-2) == w
}

// byStem widens a run to the left over words that are alike but for their
// endings: learned care, learning care.
func (r *reader) byStem(s text.Sentence, u run) run {
	for u.at-1-u.distance >= s.First && u.len()+1 < u.distance {
		i := u.at - 1
		if !r.same(i, i-u.distance) && !(r.content(i) && r.content(i-u.distance) && r.sameStem(i, i-u.distance)) {
			break
		}
		u.at--
	}
	return r.trimmed(u)
}

func (r *reader) sameStem(i, j int) bool {
	return stem(text.Fold(r.Token(i))) == stem(text.Fold(r.Token(j)))
}

// bond is how two like phrases stand to each other.
type bond uint8

const (
	apart  bond = iota
	joined      // by and, or, but, with at most a comma, a preposition and an article
	listed      // by a comma alone
	within      // by of, with at most an article: the roof of the roof
)

// bond says what stands between the two occurrences.
func (r *reader) bond(u, whole run) bond {
	i, at := u.end-u.distance, u.at
	if u.len() > 1 {
		at = whole.at // what it begins with stands before both
	}
	if at-i > 5 || at <= i {
		return apart
	}
	b := apart
	for ; i < at; i++ {
		w := r.Tokens[i].Word
		switch {
		case w == comma && b == apart:
			b = listed
		case w == of && i == u.end-u.distance:
			b = within
		case b == within && (w == the || w == these || w == genitiveIts):
		case joiners.Has(w):
			b = joined
		case b == joined && heads.Has(w):
		default:
			return apart
		}
	}
	return b
}

// trimmed is the run without function words and marks at its ends.
func (r *reader) trimmed(u run) run {
	for u.at < u.end && !r.content(u.at) && r.Tokens[u.at].Kind != text.Digits {
		u.at++
	}
	for u.end > u.at && !r.content(u.end-1) && r.Tokens[u.end-1].Kind != text.Digits {
		u.end--
	}
	return u
}

// closed reports whether a phrase is over before token i.
func (r *reader) closed(s text.Sentence, i int) bool {
	return i >= s.End || joiners.Has(r.Tokens[i].Word) || r.mark(i) && r.Tokens[i].Word != hyphen
}

// likeHeads reports whether the second of two like parts begins with no other
// preposition, pronoun or pointer than the first: by the people is not of the
// people, and their children are not our children.
func (r *reader) likeHeads(u run) bool {
	for i := u.end - u.distance; i < u.at; i++ {
		w := r.Tokens[i].Word
		if heads.Has(w) && !articles.Has(w) && r.Word(u.first()-1) != w && r.Word(u.first()-2) != w {
			return false
		}
	}
	return true
}

// ended reports whether the word before token i is no part of a compound.
func (r *reader) ended(s text.Sentence, i int) bool {
	return r.closed(s, i) || r.Tokens[i].Kind == text.Letters && !r.content(i)
}

// inList reports whether the two like parts stand among others, set off by
// commas.
func (r *reader) inList(s text.Sentence, u run) bool {
	return u.first() > s.First && r.Word(u.first()-1) == comma || u.end < s.End && (r.Word(u.end) == comma || joiners.Has(r.Word(u.end)))
}

// lower counts the words of [first, end) that carry meaning and begin in lower
// case: phrases of names alone come back in good prose.
func (r *reader) lower(first, end int) int {
	n := 0
	for i := first; i < end; i++ {
		if r.content(i) && !r.Tokens[i].Capital() {
			n++
		}
	}
	return n
}

// pair judges "X and X" and "X, X".
func (r *reader) pair(s text.Sentence, u run, b bond) {
	i, j := u.first(), u.at
	t := &r.Tokens[j]
	if t.Capital() && !(r.Word(i+1) == and && j-i == 2 && abstract(r.Token(j)) && r.closed(s, u.end)) || t.Kind != text.Letters || enduring.Has(t.Word) || emphatic.Has(t.Word) || units.Has(t.Word) {
		return
	}
	word := r.Token(j)
	direct := j-i == 2
	switch {
	case i > s.First && r.Word(i-1) == hyphen && !r.Tokens[i].Space:
		return
	case direct && len(word) > 4 && word[len(word)-2:] == "er":
		return // wider and wider
	case direct && i-3 >= s.First && joiners.Has(r.Word(i-1)) && r.mark(i-2) && r.same(i, i-3):
		return // he talks (and talks and talks)
	case b == listed && !r.inList(s, u):
		return
	case b == within && !superlative.Has(t.Word) && (r.ended(s, u.end)):
	case b == within:
		return
	case !direct && !r.likeHeads(u):
		return
	case i > s.First && (r.content(i-1) && !direct || b == listed && r.modifies(i-1) || r.Word(i-1) == between || deputies.Has(r.Word(i-1))):
		return // young readers, or readers; citrus fruits, fruits; between man and man; vice president or president
	case r.closed(s, u.end):
	case b == joined && !indefinite.Has(r.Word(i-1)) && finite.Has(r.Word(u.end)) && r.Word(i+1) != comma && !joiners.Has(r.Word(i-1)): // but 100 to a ruble and the ruble is low
	case direct && r.Word(i+1) == and && r.content(u.end) && r.Tokens[u.end].Case == text.Lower && quality(word):
	case direct && b == joined && len(word) > 5 && word[len(word)-2:] == "ed" && !r.content(u.end):
	default:
		return
	}
	r.report(fault{
		span: r.Span(i, j+1), kind: samePair,
		message: fmt.Sprintf("“%s”: “%s” is joined to itself", r.Slice(i, j+1), word),
		repairs: []repair{r.without(i+1, j+1)},
	})
}

// modifies reports whether token i makes a kind of the thing after it: citrus fruits,
// but not including fruits.
func (r *reader) modifies(i int) bool {
	if !r.content(i) {
		return false
	}
	word := r.Token(i)
	return !strings.HasSuffix(word, "ing") && !strings.HasSuffix(word, "ed")
}

// abstract reports whether a word ends as only a noun does that no firm is called
// by: Tourism and Tourism Board is another matter.
func abstract(word string) bool {
	for _, e := range [...]string{"tion", "ment", "ness", "ology", "ism"} {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// quality reports whether a word ends as only an adjective or a participle does.
func quality(word string) bool {
	for _, e := range [...]string{"less", "ous", "ful", "ible", "ional", "ical", "ural", "ained", "ated", "ized", "ised"} {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// again reports a phrase that comes back.
func (r *reader) again(u run) {
	first := r.Span(u.first(), u.end-u.distance)
	r.report(fault{
		span: r.Span(u.first(), u.end), kind: repeat,
		message:  fmt.Sprintf("“%s” comes back in the same breath", r.brief(u.at, u.end)),
		evidence: []passage{{first, "here it stands first"}},
	})
}

// twice judges a word that stands twice in a row.
func (r *reader) twice(s text.Sentence, u run) {
	i, j := u.first(), u.at
	t := &r.Tokens[j]
	k := doubled
	switch {
	case i > s.First && r.Tokens[i-1].Kind == text.Digits && !r.Tokens[i].Space: // 31st St.
		return
	case i > s.First+1 && r.Tokens[i-1].Word == hyphen && !r.Tokens[i].Space && r.Tokens[i-2].Kind == text.Digits: // a 500-word word count
		return
	case emphatic.Has(t.Word), r.Tokens[i].Capital() && (t.Capital() || i > s.First):
		return
	case function.Has(t.Word), reporting.Has(t.Word):
		k = doubledFunction
	}
	r.report(fault{
		span: r.Span(i, j+1), kind: k,
		message: fmt.Sprintf("“%s” stands twice in a row", r.Token(j)),
		repairs: []repair{r.without(j, j+1)},
	})
}
