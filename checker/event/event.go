// Package event reads how news names an event so that two articles can be seen
// to speak of one: the signing of a treaty, the establishment of diplomatic ties
// between two countries, the Nth anniversary of either.
package event

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/subject"
	"github.com/factlint/factlint/checker/text"
)

// Event is a named event.
type Event struct {
	First, End int    // the tokens of its description in the document
	Head       string // what happened, as one word for all its forms: sign, establish, victory
	// Subject names the event for a claim: the head with its common nouns, then the
	// proper names, in alphabetical order. Two descriptions with the same Subject are
	// of one event.
	Subject []string

	common, proper, countries []string // what Subject is made of, each in alphabetical order
}

// heads are the nouns and verbs that say what happened, each with the one word
// that stands for all its forms.
var heads = text.NewTable(map[string]string{
	"signing": "signing", "signed": "signing", "signature": "signing", "inking": "signing",
	"establishment": "establishment", "establishing": "establishment", "established": "establishment", "forging": "establishment",
	"founding": "founding", "foundation": "founding", "founded": "founding", "creation": "founding", "formation": "founding", "formed": "founding",
	"launch": "launch", "launching": "launch", "launched": "launch", "start": "launch", "inception": "launch", "introduction": "launch",
	"victory": "victory", "defeat": "victory", "triumph": "victory",
	"end": "end", "ending": "end", "conclusion": "end",
	"outbreak": "outbreak", "beginning": "outbreak",
	"independence": "independence", "liberation": "liberation", "reunification": "reunification", "unification": "reunification",
	"return": "return", "handover": "return", "accession": "accession", "entry": "accession", "birth": "birth", "death": "death",
	"landing": "landing", "landings": "landing", "invasion": "invasion", "bombing": "bombing", "attack": "attack", "attacks": "attack",
	"massacre": "massacre", "revolution": "revolution", "uprising": "uprising", "coup": "coup", "war": "war", "battle": "battle",
	"disaster": "disaster", "accident": "disaster", "earthquake": "earthquake", "fall": "fall", "collapse": "fall", "opening": "opening", "opened": "opening",
	"adoption": "adoption", "adopted": "adoption", "normalization": "normalization", "normalisation": "normalization", "assassination": "assassination",
})

// objects are common nouns that tell events with one head and one set of names
// apart, each with the one word for its synonyms.
var objects = text.NewTable(map[string]string{
	"ties": "ties", "relations": "ties", "relationship": "ties", "treaty": "treaty", "agreement": "agreement", "accord": "agreement", "pact": "agreement",
	"alliance": "alliance", "partnership": "partnership", "declaration": "declaration", "charter": "charter", "constitution": "constitution",
	"republic": "republic", "party": "party", "army": "army", "company": "company", "university": "university", "city": "city", "zone": "zone", "communique": "communique", "communiqué": "communique",
})

var (
	of          = text.Intern("of")
	anniversary = text.NewSet("anniversary jubilee birthday")
	inside      = text.NewSet("of the a an their its between and in to for 's with his her over against on at by & -")
	moment      = text.NewSet("on in at by over against") // what begins a when or a where after an event's name
	feasts      = text.NewSet("celebration celebrations ceremony ceremonies commemoration commemorations parade events festivities")
	longAgo     = text.NewTable(map[string]int64{"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "sesquicentennial": 150, "tercentenary": 300})
)

// Anniversary is one mention of an anniversary.
type Anniversary struct {
	First, End int             // its tokens, from the number to the end of the event's description
	Number     numeral.Decimal // 72 for the 72nd
	Event      Event
}

// Celebrated reports whether an article may speak of an anniversary at all.
func Celebrated(a *annotate.Article) bool {
	return anniversary.In(a.Document) || longAgo.In(a.Document)
}

// Anniversaries are the anniversaries of named events that a sentence speaks of.
func Anniversaries(a *annotate.Article, s text.Sentence) []Anniversary {
	var out []Anniversary
	for i := s.First; i < s.End; i++ {
		w := a.Word(i)
		if w == 0 {
			continue
		}
		n, ok := longAgo.Get(w)
		number, first := numeral.Int(n), i
		if !ok {
			if !anniversary.Has(w) {
				continue
			}
			if number, first, ok = ordinalBefore(a, s, i); !ok {
				continue
			}
		}
		e, ok := after(a, s, i+1)
		if !ok {
			continue
		}
		out = append(out, Anniversary{First: first, End: e.End, Number: number, Event: e})
	}
	return out
}

// ordinalBefore is the ordinal right before token i: 72nd, 20th founding.
func ordinalBefore(a *annotate.Article, s text.Sentence, i int) (numeral.Decimal, int, bool) {
	q := a.QuantitiesIn(max(s.First, i-4), i)
	if len(q) == 0 || q[len(q)-1].Kind != quantity.Ordinal || i-q[len(q)-1].End > 1 {
		return numeral.Decimal{}, 0, false
	}
	l := q[len(q)-1]
	return l.Nominal, l.First, true
}

// after reads the event that "of …" describes, from token i on.
func after(a *annotate.Article, s text.Sentence, i int) (Event, bool) {
	if feasts.Has(a.Word(i)) {
		i++ // the 75th anniversary celebrations of
	}
	if a.Word(i) != of {
		return Event{}, false
	}
	return Describe(a, s, i+1)
}

// Describe reads an event's description that begins at token i: "the signing of
// the Treaty of Friendship between China and Russia". It goes on over nouns, names
// and the small words between them, and ends at a verb, a comma, or a date. ok is
// false where it names nothing: an event that only its article knows cannot be told
// from another.
func Describe(a *annotate.Article, s text.Sentence, i int) (e Event, ok bool) {
	e.First = i
	mentions := a.MentionsIn(i, s.End)
	for k := i; k < s.End; {
		if len(mentions) > 0 && mentions[0].First == k {
			m := mentions[0]
			mentions = mentions[1:]
			if len(e.proper) > 0 && moment.Has(a.Word(k-1)) && isPlace(a, m) {
				break // the Great Patriotic War in Moscow
			}
			if isPlace(a, m) {
				e.countries = add(e.countries, a.Names.Entities[m.Entity].Name)
			} else {
				e.proper = add(e.proper, key(a, m))
			}
			k = m.End
			e.End = k
			continue
		}
		if len(mentions) > 0 && mentions[0].First < k {
			mentions = mentions[1:]
		}
		if len(a.PeriodsIn(k, min(k+4, s.End))) > 0 && a.PeriodsIn(k, min(k+4, s.End))[0].First == k {
			break
		}
		w := a.Word(k)
		if h, is := heads.Get(w); is && e.Head == "" {
			e.Head = h
			e.End = k + 1
		} else if o, is := objects.Get(w); is {
			e.common = add(e.common, o)
			e.End = k + 1
		} else if !inside.Has(w) && !(a.Tokens[k].Kind == text.Letters && e.Head == "" && k-i < 5) && !noun(a, k) {
			break
		}
		k++
	}
	if len(e.proper)+len(e.countries) == 0 {
		if !slices.Contains(e.common, "ties") {
			return e, false
		}
		// "their diplomatic relations": the two countries that the sentence is about.
		pair, sure := subject.Countries(a, s, i, e.End)
		if pair == nil || !sure {
			return e, false
		}
		e.countries = pair
	}
	e.name()
	return e, true
}

// name makes the event's subject of its parts.
func (e *Event) name() {
	head := e.Head
	if head == "" && slices.Contains(e.common, "ties") {
		head = "establishment" // the anniversary of their ties is that of when they were established
	}
	if len(e.proper) > 0 {
		// A proper name tells the event by itself: which countries are named with it
		// varies from text to text.
		e.Subject = append([]string{head}, e.proper...)
		if head == "signing" {
			e.Subject = e.Subject[1:] // a treaty's anniversary is its signing's
		}
	} else {
		e.Subject = append([]string{strings.TrimSpace(head + " " + strings.Join(e.common, " "))}, e.countries...)
	}
	e.Subject = slices.DeleteFunc(e.Subject, func(s string) bool { return s == "" })
}

// noun reports whether token k may go on an event's description: a lower-case
// word between two of its small words ("establishment of diplomatic ties").
func noun(a *annotate.Article, k int) bool {
	t := a.Tokens[k]
	return t.Kind == text.Letters && t.Case == text.Lower && describing.Has(t.Word)
}

var describing = text.NewSet(`diplomatic bilateral official formal full national communist people strategic comprehensive friendly modern
	world global peace joint military economic trade free special first great new mutual historic final total allied`)

func isPlace(a *annotate.Article, m names.Mention) bool {
	k := a.Names.Entities[m.Entity].Kind
	return k == names.Country || k == names.Place
}

// key is a proper name as two articles may share it: without articles and in
// lower case.
func key(a *annotate.Article, m names.Mention) string {
	return strings.TrimPrefix(text.Fold(strings.Join(strings.Fields(a.Names.Entities[m.Entity].Name), " ")), "the ")
}

func add(list []string, s string) []string {
	if i, ok := slices.BinarySearch(list, s); !ok {
		return slices.Insert(list, i, s)
	}
	return list
}

// Head reports whether a word says what happened.
func Head(w text.Word) bool { return heads.Has(w) }

var auxiliaries = text.NewSet("was were been being be is are officially formally first had have has")

// Passive reads an event told with its verb last, which is token verb: "China and
// Russia's diplomatic ties were established".
func Passive(a *annotate.Article, s text.Sentence, verb int) (e Event, ok bool) {
	head, _ := heads.Get(a.Word(verb))
	subject := verb
	for subject > s.First && auxiliaries.Has(a.Word(subject-1)) {
		subject--
	}
	if subject == verb {
		return e, false // "signed in 2001" after a noun may be said of anything
	}
	first := subject
	for first > s.First && subject-first < 16 {
		t := a.Tokens[first-1]
		if t.Kind == text.Punct && a.Token(first-1) != "-" || t.Kind == text.Letters && t.Case == text.Lower && !inside.Has(t.Word) && !objects.Has(t.Word) && !describing.Has(t.Word) {
			break
		}
		first--
	}
	d, ok := Describe(a, s, first)
	if !ok || d.End != subject || d.Head != "" {
		return e, false
	}
	d.Head = head
	d.name()
	d.End = verb + 1
	return d, true
}

// Named reports whether a proper name tells the event: the Treaty of Friendship.
func (e Event) Named() bool { return len(e.proper) > 0 }

// Single reports whether the words tell the event from others of its kind: a proper
// name by itself, or what two countries have but once. A treaty signed at Paris, or a
// country's army, may be any.
func (e Event) Single() bool {
	return len(e.proper) > 0 && len(e.countries) == 0 || len(e.countries) == 2 && len(e.common) > 0
}

// Occasion names the anniversary as an occasion that two articles may share.
func (a Anniversary) Occasion() string {
	return a.Number.String() + " years: " + strings.Join(a.Event.Subject, ", ")
}
