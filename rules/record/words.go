package record

import "github.com/factlint/factlint/checker/text"

var (
	ranking  = text.Any(superlatives, text.NewSet("first"))
	since    = text.Intern("since")
	of       = text.Intern("of")
	in       = text.Intern("in")
	to       = text.Intern("to")
	and      = text.Intern("and")
	comma    = text.Intern(",")
	when     = text.Intern("when")
	lastWord = text.Intern("last")
	hyphen   = text.Intern("-")
	pace     = text.Intern("pace")
	timeWord = text.Intern("time")
	forWord  = text.Intern("for")
	would    = text.Intern("would")

	// superlatives are words of rank, with the side that they are at the end of.
	superlatives = text.NewTable(map[string]int{
		"lowest": -1, "smallest": -1, "weakest": -1, "fewest": -1, "least": -1, "coldest": -1, "coolest": -1, "driest": -1, "slowest": -1, "cheapest": -1, "shortest": -1, "low": -1, "narrowest": -1, "poorest": -1, "thinnest": -1,
		"highest": 1, "largest": 1, "biggest": 1, "strongest": 1, "most": 1, "hottest": 1, "warmest": 1, "wettest": 1, "fastest": 1, "longest": 1, "high": 1, "peak": 1,
		"deadliest": 1, "costliest": 1, "widest": 1, "steepest": 1, "busiest": 1, "sharpest": 1, "heaviest": 1, "richest": 1, "worst": 0, "best": 0,
	})
	// comparatives are words that put one figure below or above another.
	comparatives = text.NewTable(map[string]int{
		"lower": -1, "smaller": -1, "weaker": -1, "fewer": -1, "less": -1, "colder": -1, "cooler": -1, "drier": -1, "slower": -1, "cheaper": -1, "shorter": -1, "narrower": -1, "below": -1, "worse": 0,
		"higher": 1, "larger": 1, "bigger": 1, "stronger": 1, "more": 1, "hotter": 1, "warmer": 1, "wetter": 1, "faster": 1, "longer": 1, "wider": 1, "above": 1, "greater": 1, "better": 0,
	})
	// positives are the same as they stand after so, this and that: so low, that many.
	positives = text.NewTable(map[string]int{
		"low": -1, "small": -1, "weak": -1, "few": -1, "little": -1, "cold": -1, "dry": -1, "slow": -1, "cheap": -1, "narrow": -1, "bad": 0,
		"high": 1, "large": 1, "big": 1, "strong": 1, "many": 1, "much": 1, "hot": 1, "warm": 1, "wet": 1, "fast": 1, "wide": 1, "good": 0,
	})
	degree = text.NewSet("so this that as")
	// bests come after previous, of a figure and not of a time.
	bests   = text.NewSet("best record high low highest lowest worst mark peak top biggest largest")
	objects = text.NewSet("it them there so that")
	the     = text.Intern("the")
	only    = text.Intern("only")
	plainly = text.NewSet("was stood had is were reached hit fell rose touched traded closed came")
	// standins stand for the figure of the sentence before.
	standins = text.NewSet("metal currency stock contract figure total measure gauge number commodity yield level pace tally count reading")
	previous = text.NewSet("previous previously latest")
	stops    = text.NewSet("; : . ) ( who which that when where while until but -- — –")
	recent   = text.Intern("recent")
	most     = text.Intern("most")
	there    = text.Intern("there")
	also     = text.Intern("also")
	nots     = text.NewSet("not never n't")
	nouning  = text.NewSet("it that this they")

	nouns = text.NewSet("low high peak")
	// moves are changes: how large one was says nothing of where figures stood.
	moves = text.NewSet(`drop fall decline rise increase gain jump loss losses decrease slide rally growth move change one-day daily weekly drops falls gains rises
		increases plunge surge swing slump advance percentage expansion contraction pace`)
	// changed come before a figure that is how much something moved.
	changed = text.NewSet("down up fell rose dropped climbed jumped declined gained lost by slipped grew slid added shed sank surged advanced increased decreased")
	base    = text.NewSet("from than against versus forecast expected estimate earlier")
	within  = text.NewSet("in for during of")
	// general are words that say too little of what a figure is of for two sentences
	// to speak of one thing by them alone.
	general = text.NewSet(`since year years percent pct month months week weeks quarter million billion trillion said says from with that this which were been have than last first
		after before when their they them also more most less while only over about between down rose fell high higher highest lower lowest largest biggest smallest data figures
		figure number numbers total compared according time times into will would could level levels record statistics government state country national million thousand
		tonnes tons barrels metres meters kilometres kilometers miles degrees dollars euros pounds yen yuan grams litres acres hectares january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday stood came`)
	// loose name what many figures are.
	loose = text.NewSet("rate rates index price prices average annual value share shares points point sales output")
	// kinds tell figures of one loose name apart.
	kinds = text.NewSet(`interest inflation unemployment jobless growth mortgage discount lending deposit key policy exchange birth death crime tax gdp deficit surplus exports imports
		consumer producer wholesale retail core turnout approval vacancy default savings bond yield benchmark oil gold copper silver murder homicide suicide fertility literacy poverty`)
	// plain come before a loose word without saying what it is of.
	plain = text.NewSet("the a an its his her their this that annual average overall monthly yearly total same of and or in for no new")
	// deeds are done to many things.
	deeds = text.NewSet("won win wins reached hit beat lost took made saw played had was were came held scored went got")
	// prizes are reached and won together: who won the cup was in the final.
	prizes  = text.NewSet("cup final finals trophy")
	records = text.NewSet("records record recordkeeping data series began survey index")
)

// common are kinds of happenings of which the object says what it was: who won the cup
// did not win the title.
var common = map[string]bool{"win": true, "lose": true, "start": true, "end": true, "join": true, "leave": true}
