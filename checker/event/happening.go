package event

import (
	"strings"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// Happening is something that the text dates: launched in May 2003, the 1998 vote.
type Happening struct {
	Told
	Sentence int // its index in the article's Sentences
	When     *period.Expression
}

// Told is how a clause tells of something that happened: the war ended. A kind is one
// word for all the forms of a verb and its noun (open, opening), or empty.
type Told struct {
	Verb, Noun string
	Word       int // the token that says so: the verb, or else the noun
	// First and End are the tokens of the clause in which it was found, up to the date
	// or from it on.
	First, End int
}

// Known reports whether the clause tells of something.
func (t *Told) Known() bool { return t.Verb != "" || t.Noun != "" }

// add takes down the word at token i.
func (t *Told) add(kind string, noun bool, i int) {
	switch {
	case noun && t.Noun == "":
		t.Noun = kind
		if t.Verb == "" {
			t.Word = i
		}
	case !noun && t.Verb == "":
		t.Verb, t.Word = kind, i
	}
}

// Read reads a clause from token i on, up to a word that closes it, and gives the
// token that does: after the war ended.
func (t *Told) Read(a *annotate.Article, i, end int, closing *text.Table[struct{}]) int {
	t.First = i
	over := false
	for ; i < end && !closing.Has(a.Word(i)); i++ {
		over = over || walls.Has(a.Word(i))
		if kind, noun := Kind(a, i); kind != "" && !over {
			t.add(kind, noun, i)
		}
	}
	t.End = i
	return i
}

// Same reports whether two clauses may tell of one happening: the blaze broke out,
// the fire began; it was founded, its founding.
func (t *Told) Same(o *Told) bool {
	x, y := t.Verb, o.Verb
	switch {
	case x == "start" && y == "open", x == "open" && y == "start":
		return t.Noun == o.Noun
	case x == "start" || y == "start":
		m, n := t.Noun, o.Noun
		return x == y && (m == n || m == "" || n == "") || m != "" && m == n && x != "end" && y != "end" || m == "start" || n == "start"
	case x == "end" || y == "end":
		return (x == y || t.Noun == "end" || o.Noun == "end") && (t.Noun == o.Noun || t.Noun == "" || o.Noun == "" || t.Noun == "end" || o.Noun == "end")
	case x != "" && y != "":
		return x == y
	case x != "":
		return x == o.Noun
	case y != "":
		return y == t.Noun
	}
	return t.Noun != "" && t.Noun == o.Noun
}

// Span is the place of a happening: its word, its date and what stands between.
func (h *Happening) Span(a *annotate.Article) text.Span {
	return a.Document.Span(min(h.Word, h.When.First), max(h.Word+1, h.When.End))
}

// form is a word that says what happened, and whether it is a noun.
type form struct {
	kind string
	noun bool
}

// forms are the words by which copy tells one happening in turn: each line has the
// verb's forms, a stroke, and its nouns. A word has one meaning here: where a verb's
// form is a common noun as well (vote, crash), it stands with the nouns.
var forms = func() *text.Table[form] {
	m := map[string]form{}
	for line := range strings.Lines(`
open opened opens reopened | opening inauguration
close closed closes shut shuttered closing | closure shutdown
found founded settled chartered incorporated established | founding foundation establishment inception creation
launch launched | launch launching liftoff
build built constructed erected completed building constructing | construction completion
bear born | birth
die died dies dying killed | death demise passing
marry married wed marrying | wedding marriage
divorce divorced | divorce
elect elected electing | election vote referendum polls
win won winning | victory win triumph
lose lost losing | defeat loss
arrest arrested arresting | arrest capture detention
charge charged indicted | indictment
convict convicted acquitted | conviction acquittal verdict
sentence sentenced jailed imprisoned | sentencing imprisonment
free freed released paroled | release parole
execute executed hanged | execution hanging
resign resigned resigning quit | resignation
retire retired retiring | retirement
appoint appointed named | appointment
join joined joining |
leave left departed leaving | departure
arrive arrived reached entered | arrival
land landed landing | landing touchdown
start began begun started beginning starting | start outbreak onset
end ended ending | end
break erupted erupting | eruption outbreak
quake | earthquake quake tsunami
storm | hurricane storm cyclone typhoon
flood flooded | flood floods flooding
fire burned | fire blaze
crash crashed crashing collided | crash collision accident
sink sank sunk sinking | sinking shipwreck
collapse collapsed collapsing failed failing | collapse failure bankruptcy
announce announced unveiled announcing | announcement
explode exploded | explosion blast
bomb bombed | bombing bombings
attack attacked attacking | attack attacks assault
meet met |
visit visited visiting toured | visit trip
raise raised raising increased | increase hike
shoot shot | shooting massacre
kidnap kidnapped abducted | kidnapping abduction
disappear disappeared vanished | disappearance
murder murdered slain | murder killing slaying
invade invaded invading | invasion
war | war
coup overthrown ousted toppled | coup ouster overthrow
revolution | revolution uprising
sign signed signing | signing signature
ratify ratified | ratification
pass passed passing enacted adopted approved | passage enactment adoption approval
merge merged merging | merger
buy bought acquired buying acquiring | purchase acquisition takeover
sell sold selling | sale
discover discovered found discovering | discovery
publish published publishing | publication
premiere premiered | premiere debut
move moved moving | move
graduate graduated graduating | graduation
ordain ordained | ordination
crown crowned | coronation
independence | independence
privatize privatised privatized | privatization privatisation
ban banned banning outlawed abolished | ban abolition
injure injured | injury
diagnose diagnosed | diagnosis
operation operated | surgery operation transplant
strike walked | strike walkout
`) {
		verbs, nouns, ok := strings.Cut(line, "|")
		words := strings.Fields(verbs)
		if !ok || len(words) == 0 {
			continue
		}
		for _, w := range words {
			m[w] = form{words[0], false}
		}
		for w := range strings.FieldsSeq(nouns) {
			m[w] = form{words[0], true}
		}
	}
	return text.NewTable(m)
}()

var (
	// walls end the clause that a date belongs to, on the way from it to its verb.
	walls = text.NewSet(`and or but ; : -- — – who which whom whose that when while where after before until till since because than although though if ( ) " “ ” ''
		not never no without`)
	dated   = text.NewSet("in on at , about around early late mid since") // before a date
	opened  = text.NewSet("in on")
	unsaid  = text.NewSet("not never nearly almost will would could might may should to must can cannot n't failed refused expected due planned scheduled if")
	already = text.NewSet("the its his her their this that a an")
)

// Kind is what the word at token i says has happened, and whether it is a noun; ""
// where it says nothing.
func Kind(a *annotate.Article, i int) (kind string, noun bool) {
	f, ok := forms.Get(a.Word(i))
	if !ok || f.noun && a.Tokens[i].Case != text.Lower && f.kind != "storm" || !f.noun && a.Word(i) != 0 && already.Has(a.Word(i-1)) {
		return "", false
	}
	return f.kind, f.noun
}

// Dated are what an article tells of with its date, read once they are asked for. The
// zero value is ready for use, for one article.
type Dated struct {
	read bool
	all  []Happening
}

// Of are the happenings of an article: each time of the same one.
func (d *Dated) Of(a *annotate.Article) []Happening {
	if !d.read {
		d.read, d.all = true, Happenings(a)
	}
	return d.all
}

// Happenings are what an article tells of with its date.
func Happenings(a *annotate.Article) []Happening {
	var out []Happening
	for n, s := range a.Sentences {
		if !a.Role(s).Running() {
			continue
		}
		all := a.PeriodsIn(s.First, s.End)
		for i := range all {
			e := &all[i]
			if !Dates(e) || e.First < a.Dateline.End {
				continue
			}
			if h, ok := At(a, s, e); ok {
				h.Sentence = n
				out = append(out, h)
			}
		}
	}
	return out
}

// Dates reports whether an expression is a date that prints its year, or its month
// and day.
func Dates(e *period.Expression) bool {
	year, month, day := e.Printed()
	return e.Type == period.Date && e.Interval.Closed() && !e.Fiscal && !e.Vague && e.Mod == "" && !e.Ambiguous && e.Unit <= period.Year &&
		(year != 0 || month != 0 && day != 0)
}

// At is what a date is told of: the noun after it, the verb before it, or
// the verb after it where the date opens its clause.
func At(a *annotate.Article, s text.Sentence, e *period.Expression) (h Happening, ok bool) {
	h.When = e
	if w := a.Word(e.First - 1); already.Has(w) || w == clitic { // the 1998 vote, Monday's 1998 vote
		h.First, h.End = e.First, min(s.End, e.End+3)
		for i := e.End; i < h.End && a.Tokens[i].Kind == text.Letters && !walls.Has(a.Word(i)); i++ {
			if kind, noun := Kind(a, i); noun {
				h.add(kind, noun, i)
				return h, true
			}
		}
		return h, false
	}
	if !dated.Has(a.Word(e.First - 1)) {
		return h, false
	}
	if opens(a, s, e.First-1) {
		h.onwards(a, s, e)
	} else {
		h.backwards(a, s, e)
	}
	ok = h.Known()
	return h, ok
}

// Walls reports whether a word ends a clause.
func Walls(w text.Word) bool { return walls.Has(w) }

// Flat reports whether no word that ends a clause stands between two tokens.
func Flat(a *annotate.Article, first, end int) bool {
	for i := first; i < end; i++ {
		if walls.Has(a.Word(i)) {
			return false
		}
	}
	return true
}

var clitic = text.Intern("'s")

// opens reports whether the date whose preposition stands at token i opens a clause.
func opens(a *annotate.Article, s text.Sentence, i int) bool {
	return opened.Has(a.Word(i)) && (i == s.First || i == a.Dateline.End)
}

// farVerb is how many words may stand between a date and its verb.
const farVerb = 14

// backwards finds the words for what happened before a date: was launched by the
// agency in May 2003; the death of his father in 1990.
func (h *Happening) backwards(a *annotate.Article, s text.Sentence, e *period.Expression) {
	h.First, h.End = e.First-1, e.End
	for i := e.First - 2; i >= max(s.First, e.First-farVerb, a.Dateline.End); i-- {
		w := a.Word(i)
		t := &a.Tokens[i]
		if w == comma && !a.Tokens[min(i+1, e.First)].Capital() && i+1 != e.First-1 || walls.Has(w) || t.Kind != text.Letters && w != comma && w != hyphen {
			return
		}
		h.First = i
		kind, noun := Kind(a, i)
		if kind == "" {
			continue
		}
		if unsaid.Has(a.Word(i-1)) || unsaid.Has(a.Word(i-2)) {
			return
		}
		if h.add(kind, noun, i); h.Verb != "" && h.Verb != "start" && h.Verb != "end" {
			return
		}
	}
}

// Before is what the clause that ends at token i tells of.
func Before(a *annotate.Article, s text.Sentence, i int) Told {
	var h Happening
	h.backwards(a, s, &period.Expression{First: i + 1, End: i + 1})
	return h.Told
}

// onwards finds the verb after a date that opens its sentence: In 1988, the building
// opened.
func (h *Happening) onwards(a *annotate.Article, s text.Sentence, e *period.Expression) {
	h.First, h.End = e.First, e.End
	for i := e.End; i < min(s.End, e.End+farVerb); i++ {
		w := a.Word(i)
		if w == comma && i > e.End || walls.Has(w) || a.Tokens[i].Kind != text.Letters && w != comma && w != hyphen {
			break
		}
		h.End = i + 1
		kind, noun := Kind(a, i)
		if kind == "" {
			continue
		}
		if unsaid.Has(a.Word(i-1)) || unsaid.Has(a.Word(i-2)) {
			break
		}
		if h.add(kind, noun, i); h.Verb != "" {
			return
		}
	}
	h.Noun = ""
	if h.Verb == "" {
		h.Word = 0
	}
}

var comma, hyphen = text.Intern(","), text.Intern("-")
