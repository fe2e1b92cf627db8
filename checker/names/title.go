package names

import (
	"github.com/factlint/factlint/checker/text"
)

var (
	past = text.NewSet("former ex late onetime one-time then ousted deposed disgraced")
)

// officeAt reports whether a title that is followed by a name begins at p.
func (r *reader) officeAt(p, end int) bool {
	h, ok := r.office(p, end)
	return ok && (h == end || r.capital(h, end))
}

// office reads a title in capitals at [p, h): Deputy Foreign Minister, Gen., Mr.
func (r *reader) office(p, end int) (h int, ok bool) {
	i := p
	for n := 0; i < end && n < 5; n++ {
		c := r.class(i)
		if c&given != 0 && c&(honorific|abbreviated) == 0 {
			break
		}
		if c&(office|honorific) != 0 || c&calling != 0 && (i > p || r.capital(p+1, end)) {
			h, ok = r.titleWord(i, end), true
			i = h
			n--
			continue
		}
		if c&(modifier|common) == 0 || c&starter != 0 && c&modifier == 0 || ok && !r.officeWithin(i, end) {
			break
		}
		i++
		if i < end && r.Tokens[i].Word == hyphen {
			i++
		}
	}
	return h, ok
}

// officeWithin reports whether the words from i on lead to another title: Deputy
// Emergency Situations Minister.
func (r *reader) officeWithin(i, end int) bool {
	for j := i; j < min(i+4, end); j++ {
		c := r.class(j)
		if c&(office|calling) != 0 && c&given == 0 {
			return true
		}
		if c&(modifier|common) == 0 || c&given != 0 {
			return false
		}
	}
	return false
}

// titleWord is the token after the word of a title at i, its full stop and its
// hyphen: Gen., Secretary-General.
func (r *reader) titleWord(i, end int) int {
	i++
	if i < end && r.Tokens[i].Word == stop && r.class(i-1)&abbreviated != 0 {
		i++
	}
	if i+1 < end && r.Tokens[i].Word == hyphen && r.class(i+1)&(office|modifier) != 0 {
		i++
	}
	return i
}

// titled reads a title at p and the person after it. It gives p where there is
// no title, and the token to go on from where there is one.
func (r *reader) titled(p, end, limit int) int {
	h, ok := r.office(p, end)
	if !ok {
		return p
	}
	if h < end && r.capital(h, end) && r.class(r.lastWord(end))&(orgHead|placeHead|eventHead) != 0 && r.class(r.lastWord(end))&given == 0 && r.lastWord(end) >= h &&
		r.person(h, end) == none {
		return p // Queen Mary University, General Assembly
	}
	if c := r.class(p); c&calling != 0 && c&(office|honorific) == 0 && r.person(h, end) == none && !(r.initial(p) && h < end && r.class(h)&(common|starter|eventHead) == 0) {
		return p // Star Wars, Mother Jones: but Actress Tara Reid
	}
	t := title{first: p, end: h, of: r.countryBefore(p), past: r.pastBefore(p)}
	at := h
	if h >= end {
		at, t = r.extended(t, h, limit)
		if at == h && !r.capital(at, limit) {
			return h // the President said
		}
		end = r.run(at, limit)
	}
	if r.Tokens[at-1].Word == comma {
		return at
	}
	c := r.class(at)
	if c&(starter|calendar) != 0 && c&given == 0 {
		return h
	}
	if q, g := known.match(r.Document, at, end, false); q != nil {
		e := &known.entries[q.entry]
		if q.adjective || e.kind == Organisation || e.kind == Other || e.kind == Country && c&given == 0 || g == end && e.kind == Place && !e.doubt && c&given == 0 && r.Word(p) != text.Word(0) && g-at > 1 {
			return h
		}
	}
	stopAt := r.personEnd(at, end)
	x, _ := lexicon.Get(r.Word(h - 1))
	if x.gender == Either {
		x, _ = lexicon.Get(r.Word(p))
	}
	g := Either
	if x.class&(honorific|office|calling) != 0 {
		g = x.gender
	}
	t.person = r.add(candidate{first: at, end: stopAt, kind: Person, sure: true, entry: -1, of: -1, gender: g})
	if r.bears(t) {
		r.titles = append(r.titles, t)
	}
	r.apposition(t.person, limit)
	return stopAt
}

// pastBefore reports whether former, or late, stands before a title at token p
// and before the country that stands between.
func (r *reader) pastBefore(p int) bool {
	if n := len(r.found) - 1; n >= 0 && r.countryBefore(p) >= 0 {
		p = r.found[n].first
	}
	return p > 0 && (past.Has(r.Word(p-1)) || past.Has(r.Compound(p-2)))
}

// bears reports whether a title is an office or a calling, not only Mr or Dr.
func (r *reader) bears(t title) bool {
	for i := t.first; i < t.end; i++ {
		if r.class(i)&(office|calling) != 0 {
			return true
		}
	}
	return false
}

// extended reads on from a title at whose end the capitals stop: Secretary of
// State, President of Russia, Ambassador to China. It gives the token where the
// name begins, or h.
func (r *reader) extended(t title, h, limit int) (int, title) {
	w := r.Word(h)
	if h >= limit || w != of && w != to && w != forWord {
		return h, t
	}
	i := h + 1
	if r.Word(i) == the {
		i++
	}
	if !r.capital(i, limit) {
		return h, t
	}
	if q, g := known.match(r.Document, i, limit, false); q != nil {
		e := &known.entries[q.entry]
		if e.nothing || !r.capital(g, limit) || e.kind != Country && e.kind != Place && e.kind != Organisation {
			return h, t
		}
		r.put(candidate{first: i, end: g, kind: e.kind, sure: true, adjective: q.adjective, entry: q.entry, of: -1}, q)
		if w == of && t.of < 0 {
			t.of = e.home(q.entry)
		}
		return g, t
	}
	// Secretary of State Clinton: the words of an office are written in lower
	// case elsewhere, the name is not.
	j, run := i, r.run(i, limit)
	if w == of {
		for k := i + 1; k < run; k++ {
			if r.class(k)&given != 0 && r.class(i)&common == 0 && r.person(k, run) != none {
				r.add(candidate{first: i, end: k, kind: Place, sure: true, entry: -1, of: -1})
				return k, t // Mayor of Koszalin Piotr Jedlinski
			}
		}
	}
	for j < run && r.class(j)&common != 0 && r.class(j)&(given|starter) == 0 {
		j++
		if j+1 < limit && j == run && r.Word(j) == and && r.capital(j+1, limit) && r.class(j+1)&common != 0 {
			j++
			run = r.run(j, limit)
		}
	}
	if j == i {
		return h, t
	}
	t.end = j
	if j >= run {
		return h, t
	}
	return j, t
}

// called reports whether a title or a calling in lower case stands before token
// p: the historian Vasily Klyuchevsky.
func (r *reader) called(p int) bool {
	if p == 0 || r.Tokens[p-1].Case != text.Lower {
		return false
	}
	return r.class(p-1)&(office|calling) != 0 || r.Word(p-1) == old && r.Word(p-2) == hyphen
}

var old = text.Intern("old")

// before reads the title in lower case before a person's name.
func (r *reader) before(person int) {
	p := r.found[person].first
	if !r.called(p) {
		return
	}
	i := p - 1
	if r.Word(i) == old {
		return
	}
	for i > 0 && r.Tokens[i-1].Case == text.Lower && (r.class(i-1)&(modifier|office|calling) != 0) && !past.Has(r.Word(i-1)) {
		i--
	}
	t := title{first: i, end: p, of: r.countryBefore(i), person: person, past: r.pastBefore(i)}
	r.titles = append(r.titles, t)
	if x, _ := lexicon.Get(r.Word(p - 1)); r.found[person].gender == Either {
		r.found[person].gender = x.gender
	}
}

// apposed reports whether a calling stands in apposition after token end, or an
// age, or who: what is said of people only.
func (r *reader) apposed(end int) bool {
	if r.Word(end) != comma {
		return end < len(r.Tokens) && who.Has(r.Word(end))
	}
	if end+2 < len(r.Tokens) && r.Tokens[end+1].Kind == text.Digits && r.Word(end+2) == comma {
		t := &r.Tokens[end+1]
		return t.End-t.Start <= 2 // John Smith, 33,
	}
	if end+1 < len(r.Tokens) && who.Has(r.Word(end+1)) {
		return true // John Smith, who
	}
	first, last, _ := r.appositive(end + 1)
	return last > first
}

var (
	who         = text.NewSet("who whose")
	determiners = text.NewSet("a an the his her their its our one")
	// breaks end what may be an apposition.
	breaks = text.NewSet(", . ; : ( ) who which that said says told and or but is was are were has had have will would — -- “ ” \"")
)

// appositive finds the title in [from, …): an office or a calling within eight
// words, before any mark or verb. First and last are its tokens, country the
// entry of the country before or after it.
func (r *reader) appositive(from int) (first, last, country int) {
	i, country := from, -1
	if determiners.Has(r.Word(i)) {
		i++
	}
	first = i
	for n := 0; i < len(r.Tokens) && n < 9; n++ {
		t := &r.Tokens[i]
		if breaks.Has(t.Word) && t.Word != comma || t.Word == comma || r.blankAt(i) {
			return from, from, -1
		}
		if r.appositiveWord(i, first) {
			last = r.officeEnd(i + 1)
			if country < 0 {
				country = r.ofCountry(last)
			}
			return first, last, country
		}
		if t.Word == of || t.Word == to || t.Word == forWord {
			return from, from, -1
		}
		if t.Capital() {
			if q, g := known.match(r.Document, i, len(r.Tokens), false); q != nil {
				if h := known.entries[q.entry].home(q.entry); h >= 0 {
					country = h
				}
				i = g
				if r.Word(i) == genitive {
					i++
				}
				first = i
				continue
			}
		}
		if past.Has(t.Word) && i == first {
			first++
		}
		if t.Word == genitive {
			first = i + 1
		}
		i++
	}
	return from, from, -1
}

// appositiveWord reports whether token i is the office or calling of an
// apposition that begins at first: in lower case, or a capitalised office that no
// name follows.
func (r *reader) appositiveWord(i, first int) bool {
	t := &r.Tokens[i]
	if t.Kind != text.Letters || r.class(i)&(office|calling) == 0 {
		return false
	}
	if t.Case == text.Lower {
		return true
	}
	if r.capital(i+1, len(r.Tokens)) {
		return false
	}
	return i == first || !r.capital(i-1, len(r.Tokens)) || r.class(i-1)&modifier != 0
}

// officeEnd is where the title ends that goes on at token i: press secretary,
// vice-chairman.
func (r *reader) officeEnd(i int) int {
	for i < len(r.Tokens) && (r.class(i)&(office|calling) != 0 && r.Tokens[i].Case == text.Lower ||
		r.Word(i) == hyphen && !r.Tokens[i].Space && r.class(i+1)&(office|calling|modifier) != 0) {
		i++
	}
	return i
}

// ofCountry is the entry of the country after of at token i, or −1.
func (r *reader) ofCountry(i int) int {
	if r.Word(i) != of {
		return -1
	}
	i++
	if r.Word(i) == the {
		i++
	}
	if r.capital(i, len(r.Tokens)) {
		if q, _ := known.match(r.Document, i, len(r.Tokens), false); q != nil && known.entries[q.entry].kind == Country {
			return q.entry
		}
	}
	return -1
}

// blankAt reports whether token i begins a paragraph.
func (r *reader) blankAt(i int) bool { return i > 0 && r.blank(i) }

// apposition reads the title in apposition after a person's name.
func (r *reader) apposition(person, limit int) {
	end := r.found[person].end
	if end >= limit || r.Tokens[end].Word != comma {
		return
	}
	first, last, country := r.appositive(end + 1)
	if last <= first || last > limit {
		return
	}
	t := title{first: first, end: last, of: country, person: person, past: past.Has(r.Word(first - 1))}
	r.titles = append(r.titles, t)
	if x, _ := lexicon.Get(r.Word(last - 1)); r.found[person].gender == Either {
		r.found[person].gender = x.gender
	}
}
