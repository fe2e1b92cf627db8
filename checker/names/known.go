package names

import "github.com/factlint/factlint/checker/text"

// knownName reads a name of the gazetteer at [p, g) in a run that ends at end,
// and what is joined to it.
func (r *reader) knownName(q *phrase, p, g, end, limit int) int {
	e := &known.entries[q.entry]
	if e.nothing || e.kind == Country && g < limit && (money.Has(r.Word(g)) || r.Tokens[g].Kind == text.Symbol && !r.Tokens[g].Space) {
		return g
	}
	c := candidate{first: p, end: g, kind: e.kind, sure: true, adjective: q.adjective, entry: q.entry, of: -1}
	// Nice to have, Reading the report: a town in a sentence's first word shows
	// nothing where the word is a common one.
	if c.weak = r.initial(p) && (e.doubt || e.kind == Place && g == p+1 && r.class(p)&common != 0); c.weak && g < end && e.doubt {
		c.weak = false
	}
	c.sure = !c.weak
	if g < end && r.Tokens[g].Word == hyphen && !r.Tokens[g].Space {
		r.put(c, q)
		return g + 1
	}
	if last := g; r.capital(last, end) {
		if n := r.joined(q, p, g, end, limit); n > g {
			return n
		}
	}
	if n := r.chain(p, g, limit); n > g && e.kind != Country && e.kind != Place {
		c.end, c.entry = n, -1
		r.acronym(&c, limit)
		r.add(c)
		return n
	}
	r.acronym(&c, limit)
	r.put(c, q)
	return g
}

// money are words before which a country's name is a part of the currency's:
// U.S. dollars name no country.
var money = text.NewSet(`dollar dollars pound pounds euro euros ruble rubles rouble roubles rupee rupees franc francs krona kronor krone kroner peso pesos
	dinar dinars dirham dirhams lira riyal riyals rial rials won yuan yen renminbi zloty hryvnia shilling shillings baht ringgit rupiah`)

// put takes down a known name and remembers a country for what follows it.
func (r *reader) put(c candidate, q *phrase) {
	r.add(c)
	e := &known.entries[q.entry]
	if i := e.home(q.entry); i >= 0 {
		r.country, r.after = i, c.end
	}
}

// home is the country entry that an entry belongs to, or −1.
func (e *entry) home(index int) int {
	switch {
	case e.kind == Country:
		return index
	case e.country >= 0:
		return known.byName[countries[e.country].Name]
	}
	return -1
}

// joined reads on where a capitalised word follows a known name: Moscow State
// University is one name; Russian Foreign Ministry is two, and so are Russian
// President Putin and Microsoft Windows. It gives g where the two are apart.
func (r *reader) joined(q *phrase, p, g, end, limit int) int {
	e := &known.entries[q.entry]
	if m, _ := known.match(r.Document, g, limit, false); m != nil {
		return g
	}
	if r.officeAt(g, end) || r.class(g)&(starter|calendar) != 0 {
		return g
	}
	if e.kind == Other {
		return g
	}
	stopAt := r.cut(g, end)
	last := r.lastWord(stopAt)
	c := candidate{first: p, kind: Organisation, sure: true, entry: -1, of: e.home(q.entry)}
	head := r.class(last)
	switch {
	case head&orgAlone != 0 && (e.kind == Country || e.seat) && head&orgSuffix == 0 && !r.shortens(p, stopAt):
		return g
	case last == g && (e.kind == Country || e.seat) && head&eventHead != 0 && head&(orgHead|placeHead) == 0 && q.adjective:
		return g
	case head&orgHead != 0:
	case e.kind == Organisation:
		return g
	case head&eventHead != 0 && e.kind == Country:
		return g
	case head&eventHead != 0:
		c.kind = Other
	case head&placeHead != 0:
		c.kind = Place
	case r.person(g, stopAt) != none || r.class(g)&given != 0:
		return g
	case e.kind == Country && (q.adjective || r.class(g)&common == 0 || !r.common(g, stopAt)):
		return g
	default:
		c.kind, c.sure = Other, false
	}
	c.end = r.chain(p, stopAt, limit)
	r.acronym(&c, limit)
	r.add(c)
	return c.end
}

// shortens reports whether brackets after a name hold an acronym that begins
// with the letter of its first word: Syrian Democratic Forces (SDF).
func (r *reader) shortens(p, end int) bool {
	return end+2 < len(r.Tokens) && r.Word(end) == opening && r.Tokens[end+1].Case == text.Upper &&
		r.Text[r.Tokens[end+1].Start] == r.Text[r.Tokens[p].Start]
}

// lastWord is the last word before end that is no full stop.
func (r *reader) lastWord(end int) int {
	i := end - 1
	for i > 0 && r.Tokens[i].Kind != text.Letters && r.Tokens[i].Kind != text.Digits {
		i--
	}
	return i
}

// common reports whether every word of [p, end) is written in lower case
// elsewhere.
func (r *reader) common(p, end int) bool {
	for i := p; i < end; i++ {
		if r.Tokens[i].Kind == text.Letters && r.class(i)&common == 0 {
			return false
		}
	}
	return true
}

// KnownPlace reports whether a word by itself is the name of a country, a state or a town
// of the gazetteer.
func KnownPlace(w text.Word) bool {
	list, _ := known.phrases.Get(w)
	for i := range list {
		if q := &list[i]; len(q.words) == 1 && !q.adjective {
			e := &known.entries[q.entry]
			return (e.kind == Country || e.kind == Place) && !e.doubt && !e.nothing
		}
	}
	return false
}
