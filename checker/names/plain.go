package names

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// plain reads a name that no table knows and no title comes before, at p in a
// run that ends at end.
func (r *reader) plain(p, end, limit int) int {
	q := r.cut(p, end)
	initial := r.initial(p)
	last := r.lastWord(q)
	if last == p {
		return r.single(p, limit, initial)
	}
	if initial && (r.class(p)&common != 0 || r.inflected(p)) && r.class(p)&given == 0 && r.class(last)&(orgHead|placeHead|eventHead) == 0 && !r.apposed(q) {
		return p + 1 // Rescuers Monday: the first word has its capital from the sentence
	}
	c := candidate{first: p, end: q, entry: -1, of: r.countryBefore(p)}
	c.kind, c.sure = r.kind(p, q, last)
	if c.kind == Other && !c.sure && r.class(p)&(orgHead|placeHead|eventHead|office) == 0 && (r.called(p) || r.apposed(q)) {
		c.kind, c.sure = Person, true
	}
	if c.kind == Person {
		if n := r.personEnd(p, q); n < q {
			c.end, q = n, n
		}
		i := r.add(c)
		r.before(i)
		r.apposition(i, limit)
		return q
	}
	// A country that stands at the end of a name nobody knows: Greater London,
	// Southern California.
	if !c.sure {
		for i := p + 1; i < q; i++ {
			if !r.capital(i, q) {
				continue
			}
			if m, g := known.match(r.Document, i, limit, false); m != nil && (r.common(p, i) || g < q || known.entries[m.entry].kind == Country) && !m.adjective {
				if !r.common(p, i) {
					c.end = i
					r.add(c)
				}
				return i
			}
		}
	}
	if c.end = r.chain(p, q, limit); c.end > q && !c.sure {
		c.kind, c.sure = r.kind(p, c.end, r.lastWord(c.end))
	}
	r.acronym(&c, limit)
	c.weak = !c.sure && initial
	r.add(c)
	return c.end
}

// inflected reports whether the word at token p, which nobody knows, looks like
// an adverb or a participle: Purportedly, Enrolling.
func (r *reader) inflected(p int) bool {
	s := r.Token(p)
	return r.class(p)&given == 0 && len(s) > 6 && (strings.HasSuffix(s, "ly") || strings.HasSuffix(s, "ing"))
}

// kind tells from the words of [p, q) what bears the name.
func (r *reader) kind(p, q, last int) (k Kind, sure bool) {
	head, first := r.class(last), r.class(p)
	upper := r.Tokens[last].Case == text.Upper
	switch {
	case head&orgSuffix != 0 && !(upper && head&common != 0):
		return Organisation, true
	case r.person(p, q) != none:
		return Person, true
	case first&placeLead != 0 && mountains.Has(r.Word(p)):
		return Place, true
	case head&placeHead != 0 && head&(orgHead|eventHead) == 0:
		return Place, true
	case head&orgHead != 0 && head&eventHead == 0:
		return Organisation, true
	case head&eventHead != 0:
		return Other, true
	case first&placeLead != 0 && saints.Has(r.Word(p)):
		return Place, false
	}
	return Other, false
}

var (
	mountains = text.NewSet("mount mt lake cape fort gulf strait")
	saints    = text.NewSet("san santa saint st são los las el la le new port")
)

// single reads a name of one word, with a full stop perhaps.
func (r *reader) single(p, limit int, initial bool) int {
	c := candidate{first: p, end: p + 1, entry: -1, of: r.countryBefore(p)}
	t := &r.Tokens[p]
	x := r.class(p)
	end := r.chain(p, p+1, limit)
	switch {
	case end > p+1:
		c.end = end
		head := p
		if r.Word(p+1) == genitive {
			head = r.lastWord(end)
		}
		c.kind, c.sure = r.kind(p, end, head)
		if c.kind == Place && !c.sure || c.kind == Person {
			c.kind = Other
		}
		if r.class(head)&(orgHead|eventHead|placeHead) == 0 {
			c.sure = false
		}
		c.weak = initial && !c.sure
		r.acronym(&c, limit)
		r.add(c)
		return end
	case t.End-t.Start == 1:
		return p + 1
	case c.of >= 0 && x&orgAlone != 0:
		c.kind, c.sure = Organisation, true // Russian Parliament, the Chinese Embassy
	case x&(office|honorific|calling|modifier|orgHead|placeHead|eventHead|direction|suffix) != 0 && x&given == 0:
		if t.Case == text.Upper && x&common == 0 {
			break
		}
		c.weak, c.kind = true, Other
		if !both.Has(t.Word) {
			return p + 1
		}
	case x&common != 0 || x&starter != 0:
		c.weak = true
	}
	c.weak = c.weak || initial
	if r.called(p) && x&common == 0 && t.Case == text.Title && (r.class(p-1)&office != 0 || x&given != 0) {
		c.kind, c.sure, c.weak = Person, true, false
	}
	if !c.sure && !(initial && (x&common != 0 || r.inflected(p))) {
		if m, g := r.country2(p+1, limit); m && g > 0 {
			c.kind, c.sure, c.weak = Place, true, false // Roscoe, South Dakota
		}
	}
	r.acronym(&c, limit)
	if c.acronym > 0 {
		c.weak = false
	}
	i := r.add(c)
	if c.kind == Person {
		r.before(i)
		r.apposition(i, limit)
	}
	return p + 1
}

// country2 reports whether a comma and a country, a state or a province follow
// at token i, as they do after a town.
func (r *reader) country2(i, limit int) (bool, int) {
	if r.Word(i) != comma || i+1 >= limit || !r.capital(i+1, limit) {
		return false, 0
	}
	q, g := known.match(r.Document, i+1, limit, false)
	if q == nil || q.adjective || r.Word(g) == genitive || r.capital(g, limit) {
		return false, 0
	}
	e := &known.entries[q.entry]
	w := r.Word(g)
	return (e.kind == Country || e.state) && w != and && !(w == comma && e.kind == Country && r.listed(g, limit)), g
}

// listed reports whether what follows the comma at i goes on a list of names:
// Boeing, China, and Russia.
func (r *reader) listed(i, limit int) bool {
	return r.capital(i+1, limit) || r.Word(i+1) == and
}

// chain reads on from a name that ends at q: of the Interior, for Disease
// Control and Prevention, 's Republic. It gives the end of the whole name.
func (r *reader) chain(p, q, limit int) int {
	from, ofAbstract := q, false
	for q < limit {
		w := r.Word(q)
		last := r.class(r.lastWord(q))
		switch {
		case last&orgSuffix != 0:
			return q // Acme Inc. of Ohio
		case w == of, w == forWord && last&orgHead != 0, w == on && last&abstract != 0 && last&orgHead != 0:
			if last&(orgHead|eventHead|placeHead|abstract) == 0 && (w != of || last&common == 0 || last&(office|honorific|calling|given) != 0 || q-p > 3 || r.initial(p)) {
				return q
			}
			k := q + 1
			if r.Word(k) == the {
				k++
			}
			if !r.capital(k, limit) || r.class(k)&(calendar|starter) != 0 {
				return q
			}
			e := r.run(k, limit)
			if m, g := known.match(r.Document, k, limit, false); m != nil {
				if m.adjective && g >= e {
					return q
				}
				if known.entries[m.entry].kind != Organisation && !(r.class(r.lastWord(e))&(orgHead|eventHead) != 0) {
					e = g
				}
			} else {
				e = r.cut(k, e)
			}
			if w == of && r.person(k, e) != none && last&(orgHead) == 0 {
				return q // Death of Ivan Ilyich, but not the statue of a person
			}
			ofAbstract = last&abstract != 0
			q = r.hyphened(e, limit)
		case w == and && ofAbstract && r.capital(q+1, limit) && r.further(q+1):
			q = r.hyphened(r.cut(q+1, r.run(q+1, limit)), limit)
		case w == and && q == from && r.divided(p, q, limit):
			q = r.run(q+1, limit)
		case w == genitive && r.class(q-1)&collective != 0 && r.capital(q+1, limit) && r.class(q+1)&(given|office|honorific) == 0:
			e := r.run(q+1, limit)
			if last := r.class(r.lastWord(e)); last&(orgHead|eventHead|placeHead) == 0 {
				return q
			}
			q = e
		case r.Tokens[q].Kind == text.Punct && !r.Tokens[q].Space && (w == apostrophe || r.Token(q) == "’") && r.Text[r.Tokens[q-1].End-1] == 's' && r.capital(q+1, limit):
			e := r.run(q+1, limit)
			if last&(given|office) != 0 || r.class(r.lastWord(e))&orgHead == 0 {
				return q
			}
			q = e
		default:
			return q
		}
	}
	return q
}

var apostrophe = text.Intern("'")

// before are what a compound begins with that no word is by itself.
var before = text.NewSet("co non anti pre post re inter multi sub")

// hyphened reads on from a capital whose compound goes on in lower case:
// Good-neighborliness, Co-operation.
func (r *reader) hyphened(q, limit int) int {
	if q+1 < limit && r.Word(q) == hyphen && !r.Tokens[q].Space && !r.Tokens[q+1].Space && r.Tokens[q+1].Case == text.Lower &&
		(r.class(q-1)&common != 0 || before.Has(r.Word(q-1))) {
		return q + 2
	}
	return q
}

// further reports whether the word at i goes on a ministry's or a treaty's name
// after and: a common word, or a region, with a capital.
func (r *reader) further(i int) bool {
	c := r.class(i)
	if c&(office|honorific|given|starter) != 0 {
		return false
	}
	if c&common != 0 {
		return c&(orgHead|eventHead) == 0 || c&abstract == 0
	}
	q, _ := known.match(r.Document, i, len(r.Tokens), false)
	return q != nil && !q.adjective && known.entries[q.entry].kind == Place && known.entries[q.entry].country < 0
}

// divided reports whether [p, q) and what follows and are one organisation's
// name: Food and Drug Administration.
func (r *reader) divided(p, q, limit int) bool {
	if !r.capital(q+1, limit) || !r.common(p, q) || r.class(q-1)&(orgHead|eventHead|placeHead|office|given|starter) != 0 || r.class(p)&(given|starter) != 0 {
		return false
	}
	e := r.run(q+1, limit)
	c := r.class(q + 1)
	return e > q+2 && c&common != 0 && c&(office|given|starter|orgHead) == 0 && r.class(r.lastWord(e))&orgHead != 0 && r.cut(q+1, e) == e
}

// acronym finds an acronym in brackets right after a name: Shanghai Cooperation
// Organization (SCO).
func (r *reader) acronym(c *candidate, limit int) {
	i := c.end
	if i+2 >= limit || r.Word(i) != opening || c.kind == Country {
		return
	}
	if quoted.Has(r.Word(i + 1)) {
		i++
	}
	t := &r.Tokens[i+1]
	if t.Kind != text.Letters || t.Case != text.Upper && t.Case != text.Mixed || t.End-t.Start < 2 || t.End-t.Start > 10 {
		return
	}
	if w := r.Word(i + 2); w != closing && w != comma && !quoted.Has(w) {
		return
	}
	if r.class(r.lastWord(c.end))&(office|calling) != 0 {
		return // Divisional Railway Manager (DRM)
	}
	if c.kind == Other && !c.sure || c.kind == Organisation || c.kind == Other {
		if c.end-c.first > 1 || c.kind == Organisation {
			if c.kind == Other && !c.sure {
				c.kind, c.sure = Organisation, true
			}
			c.acronym = i + 1
		}
	}
}

var quoted = text.NewSet("\" “ ” ‘ ’ '")
