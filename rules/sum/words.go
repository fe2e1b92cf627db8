package sum

import "github.com/factlint/factlint/checker/text"

// class is a kind of people or things. Kinds of one group leave each other out.
type class uint16

const (
	men class = 1 << iota
	women
	children
	boys
	girls
	adults
	males
	females
	armed  // soldiers, police, rebels: each word is a kind of its own
	riders // passengers and crew
	party  // Democrats and Republicans
	named  // whatever is called by a name: Germans, Fords
)

// together are the sets of kinds that may stand in one breakdown.
var together = [...]class{men | women | children, men | women | boys | girls, males | females, adults | children, armed, riders, party, named}

// kinds are the nouns of a breakdown.
var kinds = text.NewTable(map[string]class{
	"men": men, "man": men, "women": women, "woman": women, "children": children, "child": children, "boys": boys, "boy": boys, "girls": girls, "girl": girls,
	"adults": adults, "adult": adults, "males": males, "male": males, "females": females, "female": females,
	"soldiers": armed, "soldier": armed, "troops": armed, "policemen": armed, "policeman": armed, "police": armed, "civilians": armed, "civilian": armed,
	"militants": armed, "militant": armed, "rebels": armed, "rebel": armed, "guerrillas": armed, "insurgents": armed, "firefighters": armed, "firefighter": armed,
	"passengers": riders, "passenger": riders, "crew": riders, "crewmen": riders, "crewmembers": riders,
	"democrats": party, "democrat": party, "republicans": party, "republican": party, "independents": party, "independent": party,
})

var (
	// persons are the heads that a breakdown into kinds of people has.
	persons = text.NewSet(`people persons victims bodies dead wounded injured casualties fatalities deaths survivors hostages captives prisoners inmates detainees suspects
		defendants passengers students pupils teachers workers employees staff miners members delegates jurors judges lawmakers legislators senators deputies
		residents villagers tourists visitors migrants refugees patients children adults civilians officers officials players athletes candidates winners
		recipients hikers climbers sailors others protesters demonstrators activists journalists men women boys girls teenagers kids seats`)
	// single are the nouns of one person: a man, a girl.
	single = text.NewSet("man woman child boy girl soldier policeman civilian passenger firefighter adult democrat republican independent")

	including      = text.NewSet("including includes included")
	and, comma, of = text.Intern("and"), text.Intern(","), text.Intern("of")
	a              = text.NewSet("a an one")
	marks          = text.NewSet(": ; — – -- - ( _")
	relative       = text.NewSet("whom which them those these")
	more           = text.NewSet("plus and as along besides aside apart among but including or")
	made, up       = text.NewSet("made"), text.Intern("up")
	consists       = text.NewSet("comprising comprises comprised consisting consists consisted composed")
	hyphens        = text.NewSet("- – -")
	member         = text.NewSet("member person man strong seat")
	inAll          = text.NewSet("all total")
	in             = text.Intern("in")
	altogether     = text.NewSet("altogether total")
	forWord        = text.Intern("for")
	were           = text.NewSet("were was are is had have")
	leads          = text.NewSet("the some about around nearly almost roughly approximately just only over more than less fewer at least an a all")
	least          = text.NewSet("least more some about")
	distributive   = text.NewSet("each every apiece per respectively average")
)
