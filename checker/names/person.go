package names

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// order is what shows that words are a person's name, and where its surname is.
type order uint8

const (
	none    order = iota
	western       // the surname is last
	eastern       // the surname is first: Xi Jinping, Kim Jong-un, Nguyen Tan Dung
)

// both are heads of names of other things that are surnames as well: Jonah Hill,
// Doris Day, Tina Turner Park is none.
var both = text.NewSet(`hill park lake bay day cross hall church bank banks street law open house post times news court guard fund college
	price chase bond stone rivers wells waters field fields wood woods marsh moor ford brook bridge bridges forest garden gardener lane rhodes mills
	force fair cruise battle storm war may june glass love rice brown white black green young king bishop pope prince
	knight fox wolf bird swan star bell ball gates cook baker butler carter mason potter parker turner walker taylor smith
	palmer fisher archer hunter marshall spencer chandler weaver foreman major judge constable sheriff dean abbot parsons bush reed
	hope grace faith joy media parliament`)

// person tells from the words of [p, end) alone whether they are a person's name.
func (r *reader) person(p, end int) order {
	n := 0
	initial := false
	for i := p; i < end; i++ {
		t := &r.Tokens[i]
		switch {
		case t.Kind == text.Letters && t.Capital():
			n++
			if i > p && t.Case == text.Upper && t.End-t.Start > 4 && r.Tokens[p].Case != text.Upper {
				return none
			}
			initial = initial || t.End-t.Start == 1 && i+1 < end && r.Tokens[i+1].Word == stop || t.Case == text.Upper && r.Text[t.End-1] == '.' && i+1 < end
		case t.Kind == text.Digits, t.Word == ampersand:
			return none
		}
	}
	if n < 2 || n > 5 {
		return none
	}
	c := r.class(p)
	last := r.lastWord(end)
	for last > p && r.class(last)&suffix != 0 {
		last = r.lastWord(last)
	}
	if last == p || r.class(last)&direction != 0 {
		return none
	}
	l := r.class(last)
	if c&(chinese|korean|vietnamese) != 0 && r.easternRest(p, end, c, n) {
		return eastern
	}
	if l&(orgHead|placeHead|eventHead|orgSuffix) != 0 && l&given == 0 && !(n <= 3 && both.Has(r.Word(last)) && c&given != 0 && c&doubtful == 0 || initial && both.Has(r.Word(last))) {
		return none
	}
	switch {
	case initial && c&(orgHead|placeLead) == 0 && r.Tokens[p].Case != text.Upper || initial && n == 2:
		return western
	case c&given != 0 && c&doubtful == 0 && r.Tokens[p].Case != text.Upper:
		return western
	case c&given != 0 && n <= 3 && l&common == 0 && r.Tokens[p].Case != text.Upper:
		if m, _ := known.match(r.Document, p, end, false); m == nil {
			return western // Charles Darwin, Jackson Pollock
		}
	}
	if c&(common|placeLead|orgHead|eventHead) == 0 && r.particled(p, end) {
		return western
	}
	return none
}

// particled reports whether a particle that only people's names have stands
// inside [p, end): bin Laden, al-Assad, van Gogh.
func (r *reader) particled(p, end int) bool {
	for i := p + 1; i < end-1; i++ {
		if personal.Has(r.Word(i)) && r.Tokens[i].Space {
			return true
		}
	}
	return false
}

var personal = text.NewSet("bin ibn al el van von der zu abu ben")

// easternRest reports whether what follows a family name that stands first are
// given names of its language.
func (r *reader) easternRest(p, end int, c class, n int) bool {
	if c&chinese != 0 && n == 2 && end == p+2 && r.class(p+1)&(given|orgHead|placeHead|common) == 0 && pinyin(text.Fold(r.Token(p+1))) {
		return true
	}
	if c&korean != 0 && end == p+4 && r.Word(p+2) == hyphen {
		return true // Kim Jong-un
	}
	if c&chinese != 0 && end == p+4 && r.Word(p+2) == hyphen && (r.Tokens[p+3].Case == text.Lower || c&given == 0) {
		return true // Chiang Kai-shek
	}
	if c&korean != 0 && n == 3 && end == p+3 && r.Tokens[p+1].End-r.Tokens[p+1].Start <= 5 && r.Tokens[p+2].End-r.Tokens[p+2].Start <= 5 && c&given == 0 &&
		r.class(p+1)&(given|common) == 0 && r.class(p+2)&(given|orgHead|placeHead|eventHead|common) == 0 {
		return true // Kim Dae Jung
	}
	return c&vietnamese != 0 && n <= 4 && r.class(r.lastWord(end))&(orgHead|placeHead|common) == 0
}

// pinyin reports whether s is one to three syllables of Chinese in Pinyin.
func pinyin(s string) bool { return syllables(s, 3) }

const (
	initialSounds = " b p m f d t n l g k h j q x zh ch sh r z c s y w "
	finalSounds   = " a o e ai ei ao ou an en ang eng er i ia ie iao iu ian in iang ing iong ong u ua uo uai ui uan un uang ue v ve "
)

func syllables(s string, most int) bool {
	if s == "" {
		return true
	}
	if most == 0 {
		return false
	}
	for n := min(len(s), 6); n > 0; n-- {
		if syllable(s[:n]) && syllables(s[n:], most-1) {
			return true
		}
	}
	return false
}

func syllable(s string) bool {
	for n := range min(len(s), 3) {
		if n > 0 && !among(initialSounds, s[:n]) {
			continue
		}
		if among(finalSounds, s[n:]) {
			return true
		}
	}
	return false
}

// among reports whether s is one of the words of a list that is separated by
// spaces.
func among(list, s string) bool {
	for i := strings.Index(list, s); i >= 0; {
		if list[i-1] == ' ' && list[i+len(s)] == ' ' {
			return s != ""
		}
		k := strings.Index(list[i+1:], s)
		if k < 0 {
			return false
		}
		i += 1 + k
	}
	return false
}

// personEnd is where the name of a person that begins at p ends, at most at end:
// before another title, a known country, or a sixth word.
func (r *reader) personEnd(p, end int) int {
	n := 0
	for i := p; i < end; i++ {
		t := &r.Tokens[i]
		if t.Kind != text.Letters || !t.Capital() {
			continue
		}
		if n++; n > 5 {
			return i
		}
		if i == p {
			continue
		}
		c := r.class(i)
		if c&(office|honorific) != 0 && c&given == 0 && (r.capital(i+1, end) || !both.Has(r.Word(i)) && r.class(p)&given == 0) && r.Tokens[i-1].Word != hyphen {
			return i
		}
		if t.Space {
			if q, g := known.match(r.Document, i, end, false); q != nil && (q.adjective || g < end || g > i+1) {
				return i
			}
		}
	}
	return end
}

// cut is where a name that begins at p ends within the run [p, end): before a
// title that is followed by a name, and before a country that begins anew.
func (r *reader) cut(p, end int) int {
	for i := p + 1; i < end; i++ {
		t := &r.Tokens[i]
		if t.Kind != text.Letters || !t.Capital() || !t.Space {
			continue
		}
		c := r.class(i)
		if c&starter != 0 && c&given == 0 && t.Case == text.Title && c&(orgHead|modifier) == 0 {
			return i
		}
		if c&(office|honorific|modifier) != 0 && c&given == 0 && r.class(p)&given == 0 {
			if h, ok := r.office(i, end); ok && r.capital(h, end) && r.class(r.lastWord(end))&(orgHead|placeHead|eventHead) == 0 {
				return i
			}
		}
		if q, g := known.match(r.Document, i, end, false); q != nil && q.adjective && g == end {
			return i
		}
	}
	return end
}
