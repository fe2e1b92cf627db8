package names

import (
	"cmp"
	"slices"
	"strings"

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
	bearers  []bearer
	exact    map[uint64]int   // by all the words
	surnames map[uint64][]int // people by surname
	known    map[int]int      // by entry
	short    map[uint64]int   // acronyms, and first words of organisations' names; −1 where two share it
	first    map[uint64]int   // people by given name; −1 where two share it
}

// bearers links the candidates and gives what the article names.
func (r *reader) bearers() *Names {
	if len(r.found) == 0 {
		return &Names{}
	}
	l := linker{reader: r, bearers: make([]bearer, 0, 16), exact: map[uint64]int{}, surnames: map[uint64][]int{}, known: map[int]int{}, short: map[uint64]int{}, first: map[uint64]int{}}
	l.people()
	l.rest()
	for _, i := range r.weak {
		l.headline(r.Sentences[i])
	}
	return l.names()
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

// reveal takes those names for people's of which nothing but the last word comes
// again alone: Dick Durbin, later Durbin. What is called by its first word is a
// firm or a place.
func (l *linker) reveal() {
	var alone map[uint64]bool
	for i := range l.found {
		c := &l.found[i]
		if c.kind != Other || c.sure || c.entry >= 0 || c.acronym > 0 || l.lastWord(c.end) == c.first || c.end-c.first > 5 {
			continue
		}
		if alone == nil {
			alone = map[uint64]bool{}
			for k := range l.found {
				if o := &l.found[k]; o.end == o.first+1 && !o.sure && l.class(o.first)&common == 0 {
					h := l.Tokens[o.first].Hash
					if was, ok := alone[h]; !ok || was {
						alone[h] = !o.located
					}
				}
			}
		}
		last := l.lastWord(c.end)
		if l.Tokens[last].Case == text.Upper || l.Tokens[c.first].Case == text.Upper || l.class(c.first)&(common|direction|placeLead|orgHead|eventHead|starter) != 0 && l.class(c.first)&given == 0 || l.class(last)&(common|direction|orgHead|eventHead|placeHead) != 0 {
			continue
		}
		if q, _ := known.match(l.Document, c.first, c.end, false); q != nil {
			continue // Indianapolis Colts
		}
		said := !c.weak && (saying.Has(l.Word(c.end)) || c.first > 0 && saying.Has(l.Word(c.first-1))) && c.end == c.first+2
		if said || alone[l.Tokens[last].Hash] && !alone[l.Tokens[c.first].Hash] {
			c.kind, c.sure, c.weak = Person, true, false
		}
	}
}

// saying are verbs that a person's name stands beside.
var saying = text.NewSet("said says told added wrote explained recalled who")

// parts takes a person's name apart.
func (l *linker) parts(c *candidate) bearer {
	b := bearer{first: c.first, surname: -1, entry: -1}
	b.last = l.lastWord(c.end)
	for b.last > c.first && l.class(b.last)&suffix != 0 && (l.Tokens[b.last].Case == text.Upper || l.Tokens[b.last].Case == text.Title) {
		if l.junior(b.last) {
			b.junior = l.Tokens[b.last].Hash
		}
		b.last = l.lastWord(b.last)
	}
	for i := c.first; i <= b.last; i++ {
		if l.Tokens[i].Kind == text.Letters {
			b.words++
		}
	}
	b.surname, b.front = b.last, b.last
	if b.words < 2 {
		return b
	}
	if l.reader.person(c.first, c.end) == eastern {
		b.surname, b.front = c.first, c.first
		b.given = l.hash(c.first+1, b.last+1)
		return b
	}
	b.given = l.Tokens[c.first].Hash
	// Particles belong to the surname, and so do the parts of a double one.
	for b.front > c.first+1 {
		prev := b.front - 1
		if l.Tokens[prev].Word == hyphen && !l.Tokens[prev].Space && prev-1 > c.first {
			b.front = prev - 1
			continue
		}
		if l.class(prev)&particle != 0 && l.class(prev)&given == 0 && (l.Tokens[prev].Case == text.Lower || l.Tokens[prev].End-l.Tokens[prev].Start > 1) {
			b.front = prev
			continue
		}
		break
	}
	if l.Tokens[b.front].Word == hyphen {
		b.front++
	}
	if c.first+1 < b.front {
		b.middle = l.hash(c.first+1, b.front)
		if b.middle == 17 {
			b.middle = 0
		}
	}
	return b
}

func (l *linker) junior(i int) bool { return l.class(i)&suffix != 0 }

// person finds or makes the bearer of a person's name.
func (l *linker) person(c *candidate) {
	b := l.parts(c)
	key := l.Tokens[b.surname].Hash
	for _, k := range l.surnames[key] {
		if o := &l.bearers[k]; o.given == b.given && (o.middle == b.middle || o.middle == 0 || b.middle == 0 || l.abbreviates(o, &b)) &&
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
	k := len(l.bearers)
	l.bearers = append(l.bearers, b)
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
		b := &l.bearers[k]
		if g != Either && b.Gender != Either && b.Gender != g {
			continue
		}
		switch {
		case best < 0:
			best = k
		case b.named > l.bearers[best].named,
			b.named == l.bearers[best].named && b.first < at && (l.bearers[best].first > at || b.first > l.bearers[best].first):
			best = k
		}
	}
	return best
}

func (l *linker) assign(c *candidate, k int) {
	c.entity = k
	l.bearers[k].named++
	if l.bearers[k].Gender == Either && c.gender != Either {
		l.bearers[k].Gender = c.gender
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
		k = len(l.bearers)
		b := bearer{Entity: Entity{Kind: c.kind, Name: l.spelled(c.first, c.end)}, first: c.first, last: c.end - 1, words: c.end - c.first, surname: -1, entry: -1}
		if c.of >= 0 {
			b.Of = known.entries[c.of].name
		}
		l.bearers = append(l.bearers, b)
		l.exact[h] = k
		if c.kind == Organisation && c.end > c.first+1 {
			l.organisation(c, k)
		}
	}
	if b := &l.bearers[k]; b.Kind == Other && c.sure {
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
	l.bearers = append(l.bearers, b)
	return len(l.bearers) - 1
}

// shorten remembers the acronym that the article gives after a name.
func (l *linker) shorten(c *candidate, k int) {
	if c.acronym == 0 {
		return
	}
	l.bearers[k].Acronym = l.Token(c.acronym)
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
	for k := range l.bearers {
		b := &l.bearers[k]
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
			l.assign(c, k)
			return true
		}
		if k, ok := l.short[hash]; ok && k >= 0 && (l.class(last)&common == 0 || l.Tokens[last].Case == text.Upper) {
			if l.bearers[k].Acronym == "" && l.Tokens[last].Case == text.Upper {
				l.bearers[k].Acronym = l.Token(last)
			}
			l.assign(c, k)
			return true
		}
		if k := l.initialsOf(last); k >= 0 {
			l.bearers[k].Acronym = l.Token(last)
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
		b := &l.bearers[k]
		n := last - c.first
		if b.surname == b.last && b.last-n > b.first && l.same(b.last-n, c.first, n) {
			l.assign(c, k)
			return true
		}
	}
	return false
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

// headline finds known names in a sentence in which every word has a capital.
func (l *linker) headline(s text.Sentence) {
	capitals := true
	for i := s.First; i < s.End; i++ {
		if l.Tokens[i].Case == text.Title && l.Tokens[i].End-l.Tokens[i].Start > 1 {
			capitals = false
		}
	}
	for i := s.First; i < s.End; {
		if !l.capital(i, s.End) {
			i++
			continue
		}
		i = max(l.found1(i, s.End, capitals), i+1)
	}
}

// found1 reads a name at token i of a headline and gives the token after it.
func (l *linker) found1(i, limit int, capitals bool) int {
	// The longest of the article's own names first.
	for end := min(i+6, limit); end > i+1; end-- {
		if l.Tokens[end-1].Kind != text.Letters && l.Tokens[end-1].Kind != text.Digits {
			continue
		}
		if k, ok := l.exact[l.hash(i, end)]; ok && l.Word(i) != the {
			l.again(i, end, k)
			return end
		}
	}
	if q, g := known.match(l.Document, i, limit, capitals); q != nil {
		if known.entries[q.entry].nothing {
			return g
		}
		c := candidate{first: i, end: g, kind: known.entries[q.entry].kind, sure: true, adjective: q.adjective, entry: q.entry, of: -1}
		if l.class(i)&common != 0 && g == i+1 && known.entries[q.entry].kind != Country {
			if _, ok := l.known[q.entry]; !ok {
				return g
			}
		}
		n := l.add(c)
		if !l.surnamed(&l.found[n]) {
			l.thing(&l.found[n])
		}
		return g
	}
	t := &l.Tokens[i]
	if k := l.bySurname(t.Hash, i, Either); k >= 0 && l.class(i)&(common|starter) == 0 {
		l.again(i, i+1, k)
		return i + 1
	}
	if k, ok := l.exact[l.hash(i, i+1)]; ok && l.class(i)&(common|starter) == 0 {
		l.again(i, i+1, k)
		return i + 1
	}
	if k, ok := l.short[t.Hash]; ok && k >= 0 && l.class(i)&(common|starter) == 0 {
		l.again(i, i+1, k)
	}
	return i + 1
}

func (l *linker) again(first, end, k int) {
	n := l.add(candidate{first: first, end: end, kind: l.bearers[k].Kind, sure: true, entry: -1, of: -1})
	l.assign(&l.found[n], k)
}

// names puts mentions and entities in the order of the text.
func (l *linker) names() *Names {
	l.states()
	order := make([]int, 0, len(l.found))
	mentions := 0
	for i := range l.found {
		if l.found[i].entity >= 0 {
			order = append(order, i)
			mentions++
		}
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(l.found[a].first, l.found[b].first) })
	out := &Names{Mentions: make([]Mention, 0, mentions), Entities: make([]Entity, 0, len(l.bearers))}
	index := make([]int, len(l.bearers))
	for i := range index {
		index[i] = -1
	}
	slots := make([]int, mentions)
	used := 0
	end := 0
	for _, i := range order {
		c := &l.found[i]
		if c.first < end {
			continue
		}
		end = c.end
		k := c.entity
		if index[k] < 0 {
			index[k] = len(out.Entities)
			e := l.bearers[k].Entity
			n := l.bearers[k].named
			e.Mentions = slots[used : used : used+min(n, mentions-used)]
			used += min(n, mentions-used)
			out.Entities = append(out.Entities, e)
		}
		e := &out.Entities[index[k]]
		e.Mentions = append(e.Mentions, len(out.Mentions))
		out.Mentions = append(out.Mentions, Mention{Span: l.Span(c.first, c.end), First: c.first, End: c.end, Adjective: c.adjective, Entity: index[k]})
	}
	l.offices(out, index)
	return out
}

// offices takes the titles down where their people are.
func (l *linker) offices(out *Names, index []int) {
	for _, t := range l.titles {
		k := l.found[t.person].entity
		if k < 0 || index[k] < 0 || t.end <= t.first {
			continue
		}
		o := Office{Span: l.Span(t.first, t.end), First: t.first, End: t.end, Entity: index[k], Past: t.past}
		o.Title = strings.TrimRight(text.Fold(l.spelled(t.first, t.end)), ".")
		if t.of >= 0 {
			o.Of = known.entries[t.of].name
		}
		out.Offices = append(out.Offices, o)
		if e := &out.Entities[o.Entity]; e.Title == "" && !o.Past {
			e.Title, e.Of = o.Title, o.Of
		} else if e.Title == o.Title && e.Of == "" && !o.Past {
			e.Of = o.Of
		}
	}
	slices.SortStableFunc(out.Offices, func(a, b Office) int { return cmp.Compare(a.First, b.First) })
}

// states tells Georgia the state from Georgia the country.
func (l *linker) states() {
	georgia := -1
	american, caucasian := 0, 0
	for i := range l.bearers {
		b := &l.bearers[i]
		if b.entry < 0 {
			continue
		}
		e := &known.entries[b.entry]
		switch {
		case e.kind == Country && e.name == "Georgia":
			georgia = i
		case e.kind == Place && b.Code == "US" && !e.seat:
			american += b.named
		case b.Code == "RU", b.Code == "AM", b.Code == "AZ", b.Code == "GE", b.Code == "UA", e.name == "Caucasus":
			caucasian += b.named
		}
	}
	if georgia < 0 || caucasian > 0 || american == 0 {
		return
	}
	for _, c := range l.found {
		if c.entity == georgia && c.adjective {
			return
		}
	}
	b := &l.bearers[georgia]
	b.Kind, b.Code, b.Of = Place, "US", "United States"
}
