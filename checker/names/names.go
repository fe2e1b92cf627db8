// Package names finds whom and what an article names: people with their titles,
// countries and their adjectives, organisations with their acronyms, and other
// proper names, and which mentions are of one bearer.
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

// Mention is one place where a name stands.
type Mention struct {
	text.Span
	First, End int  // its tokens [First, End), title and genitive not included
	Adjective  bool // Russian, Soviet: the bearer named by an adjective or a demonym
	Entity     int  // the bearer's index in Names.Entities
}

// Entity is one bearer of names within an article.
type Entity struct {
	Kind     Kind
	Name     string // the fullest form that the article gives, or the country's usual English name: Xi Jinping, Russia
	Code     string // ISO 3166-1 alpha-2 for a country of today
	Title    string // the office that the article gives a person, in lower case: president
	Of       string // the country of that office, by its usual name
	Mentions []int  // indices in Names.Mentions, in order
}

// Names is what an article names. Mentions are in order and do not overlap.
type Names struct {
	Mentions []Mention
	Entities []Entity
}

// Read finds the names of a document.
func Read(d *text.Document) *Names { return &Names{} }
