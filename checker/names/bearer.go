package names

import (
	"strings"
	"sync"

	"github.com/factlint/factlint/checker/text"
)

// bearer is an entity while its mentions are gathered.
type bearer struct {
	Entity
	first, last int // the tokens of its fullest form: the first, and the last word
	words       int
	surname     int    // the token of the surname's last word, or −1
	front       int    // the token of the surname's first word
	given       uint64 // hash of the given name, or 0
	middle      uint64 // of what stands between, or 0
	junior      uint64 // of Jr, III
	entry       int
	named       int // how many mentions
}

// linker finds which candidates are of one bearer.
type linker struct {
	*reader
	all      []bearer
	exact    map[uint64]int   // by all the words
	surnames map[uint64][]int // people by surname
	known    map[int]int      // by entry
	short    map[uint64]int   // acronyms, and first words of organisations' names; −1 where two share it
	first    map[uint64]int   // people by given name; −1 where two share it

	order, index []int // of names
}

// spare are linkers whose memory is free to be used again.
var spare = sync.Pool{New: func() any {
	return &linker{reader: &reader{}, exact: map[uint64]int{}, surnames: map[uint64][]int{}, known: map[int]int{}, short: map[uint64]int{}, first: map[uint64]int{}}
}}

// begin forgets the last document.
func (l *linker) begin(d *text.Document) {
	*l.reader = reader{Document: d, found: l.found[:0], titles: l.titles[:0], weak: l.weak[:0]}
	l.all = l.all[:0]
	clear(l.exact)
	clear(l.surnames)
	clear(l.known)
	clear(l.short)
	clear(l.first)
}

// bearers links the candidates and puts down what the article names.
func (l *linker) bearers(out *Names) {
	if len(l.found) == 0 {
		return
	}
	l.people()
	l.rest()
	for _, i := range l.weak {
		l.headline(l.Sentences[i])
	}
	l.names(out)
}

// hash is that of the words of [first, end), whatever stands between them.
func (r *reader) hash(first, end int) uint64 {
	if first < end-1 && r.Word(first) == the {
		first++
	}
	h := uint64(17)
	for i := first; i < end; i++ {
		if t := &r.Tokens[i]; t.Kind == text.Letters || t.Kind == text.Digits {
			h = h*1099511628211 ^ t.Hash
		}
	}
	return h
}

// people makes the bearers of full names, then links single surnames after a
// title.
func (l *linker) people() {
	l.reveal()
	for i := range l.found {
		if c := &l.found[i]; c.kind == Person && c.sure && l.parts(c).surname != l.parts(c).first {
			l.person(c)
		} else if c.kind == Person && c.sure && l.parts(c).given != 0 {
			l.person(c)
		}
	}
	for i := range l.found {
		if c := &l.found[i]; c.kind == Person && c.sure && c.entity < 0 {
			if k := l.bySurname(l.Tokens[l.lastWord(c.end)].Hash, c.first, c.gender); k >= 0 {
				l.assign(c, k)
				continue
			}
			l.person(c)
		}
	}
}

// person finds or makes the bearer of a person's name.
func (l *linker) person(c *candidate) {
	b := l.parts(c)
	key := l.Tokens[b.surname].Hash
	for _, k := range l.surnames[key] {
		if o := &l.all[k]; o.given == b.given && (o.middle == b.middle || o.middle == 0 || b.middle == 0 || l.abbreviates(o, &b)) &&
			(o.junior == b.junior || o.junior == 0 || b.junior == 0) {
			l.fuller(o, &b, c)
			l.assign(c, k)
			return
		}
	}
	b.Kind = Person
	b.Name = l.spelled(c.first, c.end)
	b.Surname = l.spelled(b.front, b.surname+1)
	b.Gender = l.genderOf(c, &b)
	k := len(l.all)
	l.all = append(l.all, b)
	l.surnames[key] = append(l.surnames[key], k)
	l.exact[l.hash(c.first, c.end)] = k
	if b.given != 0 && b.surname == b.last {
		l.shared(l.first, b.given, k)
	}
	if b.surname != b.last { // Tan Dung, Suu Kyi: some are called by the last word
		if h := l.Tokens[b.last].Hash; len(l.surnames[h]) == 0 && l.class(b.first)&vietnamese != 0 {
			l.surnames[h] = append(l.surnames[h], k)
		}
	}
	l.assign(c, k)
}

// abbreviates reports whether the middle names of two people begin alike:
// George W. Bush, George Walker Bush.
func (l *linker) abbreviates(a, b *bearer) bool {
	x, y := l.Text[l.Tokens[l.middleAt(a)].Start], l.Text[l.Tokens[l.middleAt(b)].Start]
	one := func(v *bearer) bool { t := l.Tokens[l.middleAt(v)]; return t.End-t.Start == 1 }
	return x == y && (one(a) || one(b))
}

func (l *linker) middleAt(b *bearer) int {
	i := b.first + 1
	for l.Tokens[i].Kind != text.Letters {
		i++
	}
	return i
}

// fuller makes c the name of its bearer where it has more words.
func (l *linker) fuller(o, b *bearer, c *candidate) {
	if b.words > o.words || b.words == o.words && o.junior == 0 && b.junior != 0 || l.Tokens[o.surname].Case == text.Upper && l.Tokens[b.surname].Case == text.Title {
		o.first, o.last, o.words, o.surname, o.front, o.middle, o.junior = b.first, b.last, b.words, b.surname, b.front, b.middle, b.junior
		o.Name = l.spelled(c.first, c.end)
		o.Surname = l.spelled(b.front, b.surname+1)
	}
	if o.Gender == Either {
		o.Gender = l.genderOf(c, b)
	}
}

func (l *linker) genderOf(c *candidate, b *bearer) Gender {
	if c.gender != Either || b.words < 2 || b.surname != b.last {
		return c.gender
	}
	x, _ := lexicon.Get(l.Word(c.first))
	return x.gender
}

// spelled is the text of [first, end) with its white space made single.
func (r *reader) spelled(first, end int) string {
	s := r.Slice(first, end)
	if strings.ContainsAny(s, "\n\t\r") || strings.Contains(s, "  ") || strings.Contains(s, "\u00a0") {
		return strings.Join(strings.Fields(s), " ")
	}
	return strings.Clone(s)
}

// bySurname is the person of that surname: of several the one whom the article
// names most often, and of those the one it named last before token at. It is −1
// where there is none.
func (l *linker) bySurname(hash uint64, at int, g Gender) int {
	best := -1
	for _, k := range l.surnames[hash] {
		b := &l.all[k]
		if g != Either && b.Gender != Either && b.Gender != g {
			continue
		}
		switch {
		case best < 0:
			best = k
		case b.named > l.all[best].named,
			b.named == l.all[best].named && b.first < at && (l.all[best].first > at || b.first > l.all[best].first):
			best = k
		}
	}
	return best
}

func (l *linker) assign(c *candidate, k int) {
	c.entity = k
	l.all[k].named++
	if l.all[k].Gender == Either && c.gender != Either {
		l.all[k].Gender = c.gender
	}
}

// shared sets a key that only one bearer may have.
func (l *linker) shared(m map[uint64]int, key uint64, k int) {
	if o, ok := m[key]; ok && o != k {
		k = -1
	}
	m[key] = k
}

// rest links everything but people: first what is sure, then what might be a
// mention of it.
func (l *linker) rest() {
	for i := range l.found {
		c := &l.found[i]
		if c.entity >= 0 || !c.sure {
			continue
		}
		if c.entry >= 0 && l.surnamed(c) {
			continue
		}
		l.thing(c)
	}
	for i := range l.found {
		if c := &l.found[i]; c.entity < 0 && !c.sure && !c.weak && !l.mentioned(c) {
			l.thing(c)
		}
	}
	for i := range l.found {
		if c := &l.found[i]; c.entity < 0 && c.weak {
			l.mentioned(c)
		}
	}
}

// surnamed links a place's or a country's name to the person of the article
// whose surname it is: Jordan after Michael Jordan.
func (l *linker) surnamed(c *candidate) bool {
	if c.end != c.first+1 || c.adjective || c.located {
		return false
	}
	k := l.bySurname(l.Tokens[c.first].Hash, c.first, Either)
	if k < 0 || l.class(c.first+1)&(orgHead|placeHead) != 0 && l.Tokens[c.first+1].Capital() {
		return false
	}
	c.kind = Person
	l.assign(c, k)
	return true
}

// thing finds or makes the bearer of a name that is no person's.
func (l *linker) thing(c *candidate) {
	if c.entry >= 0 {
		k, ok := l.known[c.entry]
		if !ok {
			k = l.listed(c)
			l.known[c.entry] = k
		}
		l.assign(c, k)
		l.shorten(c, k)
		return
	}
	h := l.key(c)
	k, ok := l.exact[h]
	if !ok {
		k = len(l.all)
		b := bearer{Entity: Entity{Kind: c.kind, Name: l.spelled(c.first, c.end)}, first: c.first, last: c.end - 1, words: c.end - c.first, surname: -1, entry: -1}
		if c.of >= 0 {
			b.Of = known.entries[c.of].name
		}
		l.all = append(l.all, b)
		l.exact[h] = k
		if c.kind == Organisation && c.end > c.first+1 {
			l.organisation(c, k)
		}
	}
	if b := &l.all[k]; b.Kind == Other && c.sure {
		b.Kind = c.kind
	}
	l.assign(c, k)
	l.shorten(c, k)
}

// key is the hash of a name without Inc and Ltd, and with the country whose
// ministry it is.
func (l *linker) key(c *candidate) uint64 {
	end := c.end
	for end > c.first+1 && (l.class(end-1)&orgSuffix != 0 || l.Word(end-1) == stop) {
		end--
	}
	h := l.hash(c.first, end)
	if c.of >= 0 && l.Tokens[c.first].Word != 0 && l.class(c.first)&(common|orgHead) != 0 && l.class(c.end-1)&orgAlone != 0 {
		h ^= uint64(c.of+1) * 1099511628211
	}
	return h
}

// listed makes the bearer of a name that the tables know.
func (l *linker) listed(c *candidate) int {
	e := &known.entries[c.entry]
	b := bearer{Entity: Entity{Kind: e.kind, Name: e.name, Seat: e.seat}, first: c.first, last: c.end - 1, surname: -1, entry: c.entry}
	if e.country >= 0 {
		b.Code = countries[e.country].Code
		if e.kind != Country {
			b.Of = countries[e.country].Name
		}
	}
	l.all = append(l.all, b)
	return len(l.all) - 1
}

// shorten remembers the acronym that the article gives after a name.
func (l *linker) shorten(c *candidate, k int) {
	if c.acronym == 0 {
		return
	}
	l.all[k].Acronym = l.Token(c.acronym)
	l.short[l.Tokens[c.acronym].Hash] = k
}

// organisation remembers what an organisation may be called for short: its first
// word, and its initials.
func (l *linker) organisation(c *candidate, k int) {
	t := &l.Tokens[c.first]
	if l.class(c.first)&(common|given|starter|direction|placeLead|modifier) == 0 && t.Word == 0 {
		l.shared(l.short, t.Hash, k)
	}
}

// initialsOf is the organisation whose words begin with the letters of the
// acronym at token i, or −1.
func (l *linker) initialsOf(i int) int {
	t := &l.Tokens[i]
	if t.Case != text.Upper || t.End-t.Start < 3 {
		return -1
	}
next:
	for k := range l.all {
		b := &l.all[k]
		if b.Kind != Organisation || b.entry >= 0 || b.words < 3 {
			continue
		}
		at := t.Start
		for j := b.first; j <= b.last; j++ {
			if w := &l.Tokens[j]; w.Capital() {
				if at == t.End || l.Text[w.Start] != l.Text[at] {
					continue next
				}
				at++
			}
		}
		if at == t.End {
			return k
		}
	}
	return -1
}

// mentioned links a candidate that by itself shows nothing to a bearer whose
// name, surname, given name or acronym it is.
func (l *linker) mentioned(c *candidate) bool {
	if k, ok := l.exact[l.key(c)]; ok {
		l.assign(c, k)
		return true
	}
	last := l.lastWord(c.end)
	single := last == c.first
	hash := l.Tokens[last].Hash
	if single {
		if k := l.bySurname(hash, c.first, Either); k >= 0 && !(c.located && l.class(last)&common != 0) {
			l.widen(c, &l.all[k])
			l.assign(c, k)
			return true
		}
		if k, ok := l.short[hash]; ok && k >= 0 && (l.class(last)&common == 0 || l.Tokens[last].Case == text.Upper) {
			if l.all[k].Acronym == "" && l.Tokens[last].Case == text.Upper {
				l.all[k].Acronym = l.Token(last)
			}
			l.assign(c, k)
			return true
		}
		if k := l.initialsOf(last); k >= 0 {
			l.all[k].Acronym = l.Token(last)
			l.assign(c, k)
			return true
		}
		if k, ok := l.first[hash]; ok && k >= 0 && l.class(last)&given != 0 && !c.located {
			l.assign(c, k)
			return true
		}
		return false
	}
	// Peña Nieto after Enrique Peña Nieto.
	for _, k := range l.surnames[hash] {
		b := &l.all[k]
		n := last - c.first
		if b.surname == b.last && b.last-n > b.first && l.same(b.last-n, c.first, n) {
			l.assign(c, k)
			return true
		}
	}
	return false
}

// widen takes the particles of a surname into its mention: bin Laden.
func (l *linker) widen(c *candidate, b *bearer) {
	if n := b.surname - b.front; n > 0 && c.first >= n && l.same(b.front, c.first-n, n) {
		c.first -= n
	}
}

// same reports whether n+1 tokens from a and from b are the same words.
func (l *linker) same(a, b, n int) bool {
	for i := 0; i <= n; i++ {
		if l.Tokens[a+i].Hash != l.Tokens[b+i].Hash {
			return false
		}
	}
	return true
}
