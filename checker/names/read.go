package names

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// candidate is a stretch of tokens that is taken for a name, before it is known
// whose.
type candidate struct {
	first, end int
	kind       Kind
	sure       bool // the kind is shown by the name itself or by what stands around it
	weak       bool // the capital letter shows nothing: not a name unless another mention is
	adjective  bool
	located    bool   // a preposition of place comes before
	entry      int    // the known bearer, or −1
	of         int    // the entry of the country that it is of, or −1
	acronym    int    // the token that shortens it, or 0
	gender     Gender // shown by a title
	entity     int    // −1 until it is known
}

// title is what is read before or after a person's name.
type title struct {
	first, end int
	of         int // entry of the country, or −1
	person     int // index of the candidate
	past       bool
}

// reader finds the candidates of an article.
type reader struct {
	*text.Document
	found  []candidate
	titles []title
	weak   []int // sentences in which capitals show nothing

	start   int // the first word of the sentence
	country int // the entry of the country that stands right before what is read, or −1
	after   int // the token after that country
}

var (
	hyphen    = text.Intern("-")
	stop      = text.Intern(".")
	comma     = text.Intern(",")
	ampersand = text.Intern("&")
	opening   = text.Intern("(")
	closing   = text.Intern(")")
	and       = text.Intern("and")
	of        = text.Intern("of")
	to        = text.Intern("to")
	forWord   = text.Intern("for")
	on        = text.Intern("on")
	the       = text.Intern("the")
	may       = text.Intern("may")

	// beginnings are marks after which a sentence, or one within it, begins.
	beginnings = text.NewSet(": -- — – ... … ? ! . ; “ \" ‘ `` « • *")
	located    = text.NewSet("in near outside around throughout across towards toward downtown")
)

func (r *reader) class(i int) class {
	x, _ := lexicon.Get(r.Word(i))
	return x.class
}

// capital reports whether token i is a word with a capital letter.
func (r *reader) capital(i, limit int) bool {
	return i < limit && r.Tokens[i].Kind == text.Letters && r.Tokens[i].Capital()
}

// sentence reads one sentence in which capitals show names.
func (r *reader) sentence(s text.Sentence) {
	r.start = s.First
	for r.start < s.End-1 && r.Tokens[r.start].Kind != text.Letters {
		r.start++
	}
	r.country = -1
	for i := s.First; i < s.End; {
		t := &r.Tokens[i]
		if t.Case < text.Title || t.Kind != text.Letters {
			i++
			continue
		}
		i = max(r.segment(i, r.run(i, s.End), s.End), i+1)
	}
}

// initial reports whether a capital at token i shows nothing, because a sentence
// begins there.
func (r *reader) initial(i int) bool {
	return i <= r.start || beginnings.Has(r.Tokens[i-1].Word)
}

// longest is more tokens than any name has: what bounds the work on a text that
// is all capitals.
const longest = 40

// run is the end of the capitalised words that begin at token i, with the
// hyphens, initials and particles between them.
func (r *reader) run(i, limit int) int {
	j := i + 1
	limit = min(limit, i+longest)
	for j < limit {
		t := &r.Tokens[j]
		switch {
		case t.Kind == text.Letters && t.Capital():
			if c := r.class(j); c&calendar != 0 && !(t.Word == may && r.class(j-1)&given != 0 && !r.digits(j+1, limit)) || r.blank(j) {
				return j
			}
			j++
		case t.Kind == text.Letters && t.Case == text.Lower && t.Space && r.class(j)&particle != 0:
			k := j + 1
			for k < limit && (r.class(k)&particle != 0 && r.Tokens[k].Case == text.Lower || r.Tokens[k].Word == hyphen && !r.Tokens[k].Space) {
				k++
			}
			if k > j+3 || !r.capital(k, limit) || r.class(k)&(calendar|starter) != 0 {
				return j
			}
			j = k + 1
		case t.Word == hyphen && !t.Space && j+1 < limit && !r.Tokens[j+1].Space:
			n := &r.Tokens[j+1]
			switch {
			case r.capital(j+1, limit):
			case n.Kind == text.Digits && r.Tokens[j-1].Case == text.Upper:
			case n.Case == text.Lower && j-2 >= i && r.class(j-2)&(korean|chinese) != 0 && n.End-n.Start <= 6:
			case n.Case == text.Lower && n.End-n.Start <= 2 && j+3 < limit && r.Tokens[j+2].Word == hyphen && r.Tokens[j+3].Case == text.Lower:
				j += 2 // Prayuth Chan-o-cha
			default:
				return j
			}
			j += 2
		case t.Word == stop && !t.Space && r.shortened(j-1):
			if !r.capital(j+1, limit) {
				if r.class(j-1)&(suffix|orgSuffix) != 0 && j+1 < limit {
					return j + 1
				}
				return j
			}
			j++
		case t.Word == ampersand && r.capital(j+1, limit):
			j += 2
		default:
			return j
		}
	}
	return j
}

// shortened reports whether a full stop after token i is an abbreviation's.
func (r *reader) shortened(i int) bool {
	t := &r.Tokens[i]
	return t.End-t.Start == 1 || r.class(i)&abbreviated != 0
}

func (r *reader) digits(i, limit int) bool { return i < limit && r.Tokens[i].Kind == text.Digits }

// blank reports whether an empty line comes before token i.
func (r *reader) blank(i int) bool {
	from, to := r.Tokens[i-1].End, r.Tokens[i].Start
	return to-from > 1 && strings.Count(r.Text[from:to], "\n") > 1
}

// segment takes the run [p, end) apart and gives the token to go on from.
func (r *reader) segment(p, end, limit int) int {
	if p >= 2 && r.Tokens[p-1].Word == hyphen && !r.Tokens[p-1].Space && r.Tokens[p-2].Case == text.Lower && r.class(p-2)&particle != 0 &&
		(len(r.found) == 0 || r.found[len(r.found)-1].end <= p-2) {
		p -= 2 // al-Assad, al-Qaeda
	}
	for p < end {
		t := &r.Tokens[p]
		if t.Kind != text.Letters {
			p++
			continue
		}
		if q, g := known.match(r.Document, p, limit, false); q != nil && !r.belongs(q, p, g, end) {
			p = r.knownName(q, p, g, max(end, g), limit)
			continue
		}
		if prefixed, ok := prefixes.Get(t.Word); ok && p+2 < limit && r.Word(p+1) == hyphen && r.Tokens[p+2].Capital() {
			r.add(candidate{first: p, end: p + 1, kind: Country, sure: true, adjective: true, entry: known.byName[prefixed], of: -1})
			p += 2
			continue
		}
		c := r.class(p)
		switch {
		case c&collective != 0 && r.Word(p+1) == genitive && r.capital(p+2, limit):
			p = r.plain(p, max(end, p+1), limit) // King's College
			continue
		case c&calendar != 0, c&starter != 0 && (c&given == 0 || r.initial(p) || !r.capital(p+1, end)):
			p++
			continue
		}
		if n := r.titled(p, end, limit); n > p {
			p = n
			continue
		}
		p = r.plain(p, end, limit)
	}
	return p
}

// belongs reports whether a known name at [p, g) is only the beginning of a
// person's: Jordan Spieth, Paris Hilton, Virginia Woolf.
func (r *reader) belongs(q *phrase, p, g, end int) bool {
	if g != p+1 || q.adjective || g >= end || !r.capital(g, end) {
		return false
	}
	e := &known.entries[q.entry]
	if e.kind != Country && e.kind != Place || r.class(p)&given == 0 {
		return false
	}
	c := r.class(g)
	if c&(orgHead|placeHead|eventHead|office|honorific|common|calling|direction) != 0 {
		return false
	}
	if m, _ := known.match(r.Document, g, end, false); m != nil {
		return false
	}
	return r.apposed(end) || r.called(p)
}

// add takes down a candidate.
func (r *reader) add(c candidate) int {
	c.entity = -1
	c.located = c.first > 0 && located.Has(r.Word(c.first-1))
	r.found = append(r.found, c)
	return len(r.found) - 1
}

// countryBefore is the country that stands right before token p, or −1.
func (r *reader) countryBefore(p int) int {
	if r.after == p || r.after == p-1 && r.Word(p-1) == genitive {
		return r.country
	}
	return -1
}
