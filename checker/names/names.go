// Package names finds whom and what an article names: people with their titles,
// countries and their adjectives, organisations with their acronyms, and other
// proper names, and which mentions are of one bearer.
//
// What it takes for what:
//
//   - The parts of a compound are mentions of their own: China-Russia trade and
//     Sino-Russian trade name China and Russia. So are a country and the treaty or
//     the ministry after it: the China-Russia Treaty of Good-Neighborliness names
//     China, Russia and the treaty; the Russian Foreign Ministry names Russia and
//     an organisation Of Russia. Where the country is a part of the name that
//     cannot be left out (Air France, the Chinese Academy of Sciences), the one
//     mention is the organisation, and Entity.Of gives the country.
//   - A capital is a Place with its country's Code and Of, and Seat set: whether
//     Moscow means the city or the government is for a rule to say.
//   - In a headline of capitals, and at the beginning of a sentence, a capital
//     letter shows nothing: only what is named elsewhere in the article, or known
//     before it is read, is taken for a name there.
package names

import "github.com/factlint/factlint/checker/text"

// Kind says what bears a name.
type Kind uint8

// The kinds.
const (
	Other Kind = iota // a proper name of something else: a treaty, a club, a product, an event
	Person
	Country
	Organisation
	Place
)

var kindNames = [...]string{"other", "person", "country", "organisation", "place"}

func (k Kind) String() string { return kindNames[k] }

// Gender is what the article, or a given name, shows of a person's gender.
type Gender uint8

// The genders. Either is not known.
const (
	Either Gender = iota
	Male
	Female
)

// Mention is one place where a name stands.
type Mention struct {
	text.Span
	First, End int  // its tokens [First, End), title and genitive not included
	Adjective  bool // Russian, Soviet, Sino-: the bearer named by an adjective or a demonym
	Entity     int  // the bearer's index in Names.Entities
}

// Entity is one bearer of names within an article.
type Entity struct {
	Kind     Kind
	Name     string // the fullest form that the article gives, or the usual name of what is known: Xi Jinping, Russia
	Surname  string // a person's, with its particles: Xi, Putin, van der Bellen
	Gender   Gender // a person's
	Code     string // ISO 3166-1 alpha-2 of a country of today, or of the one that a place lies in
	Title    string // the office that the article first gives a person, in lower case: president
	Of       string // the country of that office, of the place or of the organisation, by its usual name
	Acronym  string // what the article or common use shortens an organisation's name to
	Seat     bool   // a capital, which may stand for its government
	Mentions []int  // indices in Names.Mentions, in order
}

// Office is one place where the article says what office or calling a person
// has: before the name, or in apposition to it.
type Office struct {
	text.Span
	First, End int    // the tokens of the title
	Entity     int    // the person's index in Names.Entities
	Title      string // in lower case: foreign minister, actress
	Of         string // the country, where one stands with it
	Past       bool   // former, ex-, late
}

// Names is what an article names. Mentions are in order and do not overlap;
// entities are in the order of their first mentions.
type Names struct {
	Mentions []Mention
	Entities []Entity
	Offices  []Office

	slots []int // of all entities' Mentions
}

// Read finds the names of a document.
func Read(d *text.Document) *Names {
	n := &Names{}
	n.Read(d)
	return n
}

// Read finds the names of a document and forgets those that it held: its memory is
// used again.
func (n *Names) Read(d *text.Document) {
	clear(n.Entities) // which hold strings
	*n = Names{Mentions: n.Mentions[:0], Entities: n.Entities[:0], Offices: n.Offices[:0], slots: n.slots[:0]}
	r, _ := spare.Get().(*linker) // it holds nothing else
	defer spare.Put(r)
	r.begin(d)
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if !d.Role(*s).Read() {
			continue
		}
		if shows(d, *s) {
			r.sentence(*s)
		} else {
			r.weak = append(r.weak, i)
		}
	}
	r.bearers(n)
}
