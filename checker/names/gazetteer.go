package names

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

//go:embed data/places.tsv
var placesTable string

//go:embed data/bodies.tsv
var bodiesTable string

// entry is a bearer of names that is known before any article is read.
type entry struct {
	kind    Kind
	name    string
	country int  // index in countries, or −1
	nothing bool // not a name: Eastern Time, TV
	state   bool // a country's state or province
	doubt   bool // as often a person's name
	seat    bool // a capital or another word for a country's government
}

// phrase is one name of an entry.
type phrase struct {
	words     []text.Word
	entry     int
	adjective bool
	capitals  bool // read only where it is written in capitals: US, WHO
}

// gazetteer holds the known bearers and their names, by the first word.
type gazetteer struct {
	entries []entry
	phrases *text.Table[[]phrase]
	byName  map[string]int // countries only
}

var known = newGazetteer()

func newGazetteer() *gazetteer {
	g := &gazetteer{phrases: &text.Table[[]phrase]{}, byName: map[string]int{}}
	for i, c := range countries {
		e := g.entry(entry{kind: Country, name: c.Name, country: i})
		g.byName[c.Name] = e
		if !c.hidden {
			g.add(c.Name, e, false)
		}
		for _, a := range c.Aliases {
			g.add(a, e, false)
		}
		for _, a := range c.Adjectives {
			g.add(a, e, true)
			if n := a[len(a)-1]; n == 'n' || n == 'i' {
				g.add(a+"s", e, true)
			}
		}
		for _, s := range c.Seats {
			g.add(s, g.entry(entry{kind: Place, name: s, country: i, seat: true}), false)
		}
	}
	for line := range lines(placesTable) {
		f := strings.Split(line, "\t")
		for name := range strings.SplitSeq(f[2], ";") {
			doubt := name[0] == '~'
			name = strings.TrimPrefix(name, "~")
			g.add(name, g.entry(entry{kind: Place, name: name, country: countryIndex(f[0]), state: f[1] == "state", doubt: doubt}), false)
		}
	}
	for line := range lines(bodiesTable) {
		f := strings.Split(line, "\t")
		kind := map[string]Kind{"org": Organisation, "place": Place, "other": Other, "none": Other}[f[0]]
		e := g.entry(entry{kind: kind, name: f[1], country: -1, nothing: f[0] == "none"})
		g.add(f[1], e, false)
		if len(f) > 2 {
			for a := range strings.SplitSeq(f[2], ";") {
				g.add(a, e, false)
			}
		}
	}
	adjectivesOfPlaces(g)
	return g
}

// placeAdjectives are those of regions that are no countries of today.
const placeAdjectives = `European Europe;Europeans Europe;Asian Asia;Asians Asia;African Africa;Africans Africa;Eurasian Eurasia;
	Korean Korea;Koreans Korea;Scottish Scotland;Welsh Wales;Chechen Chechnya;Chechens Chechnya;Tibetan Tibet;Tibetans Tibet;
	Kurdish Kurdistan;Kashmiri Kashmir;Catalan Catalonia;Siberian Siberia;Californian California;Texan Texas;Texans Texas;
	Bavarian Bavaria;Sicilian Sicily;Scandinavian Scandinavia`

func adjectivesOfPlaces(g *gazetteer) {
	for pair := range strings.SplitSeq(placeAdjectives, ";") {
		f := strings.Fields(pair)
		if i := slices.IndexFunc(g.entries, func(e entry) bool { return e.name == f[1] }); i >= 0 {
			g.add(f[0], i, true)
		}
	}
}

// prefixes are the first parts of compounds, read where a hyphen follows:
// Sino-Russian, Franco-German.
var prefixes = text.NewTable(map[string]string{
	"sino": "China", "franco": "France", "indo": "India", "russo": "Russia", "anglo": "United Kingdom", "graeco": "Greece", "greco": "Greece", "italo": "Italy", "turco": "Turkey",
})

func (g *gazetteer) entry(e entry) int {
	g.entries = append(g.entries, e)
	return len(g.entries) - 1
}

// add says that the entry is called by that name.
func (g *gazetteer) add(name string, e int, adjective bool) {
	if name == "" {
		return
	}
	w := words(name)
	p := phrase{words: w, entry: e, adjective: adjective, capitals: allCapitals(name)}
	list, _ := g.phrases.Get(w[0])
	for _, q := range list {
		if slices.Equal(q.words, w) {
			return // the earlier table wins
		}
	}
	list = append(list, p)
	slices.SortStableFunc(list, func(a, b phrase) int { return len(b.words) - len(a.words) })
	g.phrases.Set(w[0], list)
}

// allCapitals reports whether a name is an acronym without full stops.
func allCapitals(name string) bool {
	n := 0
	for i := range len(name) {
		switch c := name[i]; {
		case c >= 'A' && c <= 'Z':
			n++
		case c >= '0' && c <= '9':
		default:
			return false
		}
	}
	return n >= 2
}

// words cuts a name as the scanner of package text does.
func words(name string) []text.Word {
	var out []text.Word
	for f := range strings.FieldsSeq(name) {
		if initials(f) {
			out = append(out, text.Intern(f))
			continue
		}
		from := 0
		for i := 0; i < len(f); i++ {
			switch {
			case strings.HasPrefix(f[i:], "'s") && i+2 == len(f):
				out = append(out, text.Intern(f[from:i]), genitive)
				from, i = i+2, i+2
			case strings.IndexByte("-.,()&", f[i]) >= 0:
				if i > from {
					out = append(out, text.Intern(f[from:i]))
				}
				out = append(out, text.Intern(f[i:i+1]))
				from = i + 1
			}
		}
		if from < len(f) {
			out = append(out, text.Intern(f[from:]))
		}
	}
	return out
}

// initials reports whether f is single letters with full stops: U.S., D.C., U.K
func initials(f string) bool {
	if len(f) < 3 {
		return false
	}
	for i := range len(f) {
		if (f[i] == '.') != (i%2 == 1) {
			return false
		}
	}
	return true
}

// match finds the longest known name that begins at token i and ends before
// limit.
func (g *gazetteer) match(d *text.Document, i, limit int, capitals bool) (p *phrase, end int) {
	list, ok := g.phrases.Get(d.Tokens[i].Word)
	if !ok {
		return nil, i
	}
next:
	for k := range list {
		q := &list[k]
		if i+len(q.words) > limit {
			continue
		}
		for j, w := range q.words[1:] {
			if d.Tokens[i+1+j].Word != w {
				continue next
			}
		}
		last := i + len(q.words) - 1
		if len(q.words) > 1 && !d.Tokens[last].Capital() && d.Tokens[last].Kind == text.Letters && d.Tokens[last].Word != genitive {
			continue
		}
		if q.capitals && (d.Tokens[i].Case != text.Upper && d.Tokens[i].Case != text.Mixed || capitals && lexiconClass(d.Word(i))&(common|starter) != 0) {
			continue
		}
		return q, last + 1
	}
	return nil, i
}

var genitive = text.Intern("'s")

func lexiconClass(w text.Word) class {
	x, _ := lexicon.Get(w)
	return x.class
}
