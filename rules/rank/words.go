package rank

import "github.com/factlint/factlint/checker/text"

var (
	than     = text.Intern("than")
	followed = text.Intern("followed")
	trailed  = text.Intern("trailed")
	ahead    = text.Intern("ahead")
	behind   = text.Intern("behind")
	after    = text.Intern("after")
	of       = text.Intern("of")
	open     = text.Intern("(")
	shut     = text.Intern(")")
	stop     = text.Intern(".")
	dashes   = text.NewSet("-- – —")
	// recordWord with one of fresh before it is a record that was set just now.
	recordWord = text.Intern("record")
	fresh      = text.NewSet("a new set")
	only       = text.Intern("only")
	by         = text.Intern("by")
	hyphen     = text.Intern("-")
	and        = text.Intern("and")
	at         = text.Intern("at")
	to         = text.Intern("to")
	colon      = text.Intern(":")
	was        = text.Intern("was")
	is         = text.Intern("is")
	comma      = text.Intern(",")
	quote      = text.Intern("'")
	the        = text.Intern("the")

	// sizes come before "than".
	sizes = text.NewTable(map[string]int{
		"more": 1, "higher": 1, "greater": 1, "larger": 1, "bigger": 1, "longer": 1, "taller": 1, "heavier": 1, "faster": 1, "wider": 1, "steeper": 1, "dearer": 1,
		"less": -1, "fewer": -1, "lower": -1, "smaller": -1, "shorter": -1, "slower": -1, "lighter": -1, "narrower": -1, "cheaper": -1,
	})
	// bare are those of them that are no hedge before a figure: higher than 5 percent.
	bare = text.NewSet("higher greater larger bigger longer taller heavier wider lower smaller shorter slower narrower")
	// places are where one figure stands by another.
	places      = text.NewTable(map[string]int{"above": 1, "below": -1})
	determiners = text.NewSet("the that those its their his her our last a an this previous average normal both expectations")
	// verbs say that what comes before is more, or less.
	verbs = text.NewTable(map[string]int{
		"exceeding": 1, "exceeded": 1, "exceeds": 1, "surpassing": 1, "surpassed": 1, "surpasses": 1, "topping": 1, "eclipsing": 1, "eclipsed": 1, "outstripping": 1,
		"outstripped": 1, "outnumbering": 1, "outnumbered": 1, "beating": 1, "outperforming": 1, "outperformed": 1, "outpolling": 1, "outselling": 1, "overshot": 1,
		"overshooting": 1, "trumped": 1, "trumping": 1, "edging": 1, "overtaking": 1, "overtook": 1, "dwarfing": 1, "bettering": 1, "outspending": 1,
		"lagging": -1, "lagged": -1, "trailing": -1, "trailed": -1, "undershot": -1, "undershooting": -1,
	})
	// contests are those of them that are said of times and strokes, too, of which fewer win.
	contests = text.NewSet("beating bettering trailing trailed lagging lagged edging topping eclipsing eclipsed overtaking overtook")
	// past come before "over" and "under" where these compare: well over the 40 million.
	past   = text.NewSet("well far comfortably slightly just way considerably")
	pastBy = text.NewTable(map[string]int{"over": 1, "under": -1})
	// shortOf come before "of".
	shortOf = text.NewSet("short shy")

	// polls are verbs of those who have more votes than another; measures are what a lower
	// count may defeat.
	polls    = text.NewSet("beat beats beating defeated defeating defeats outpolled outpolling edged edging won wins winning ousted re-elected prevailed")
	measures = text.NewSet("bill bills amendment motion measure measures proposal referendum treaty resolution nomination veto plan budget initiative proposition effort attempt move bid challenge cloture filibuster override house senate lawmakers committee council panel parliament assembly from rose grew fell increased advantage")
	ballots  = text.NewSet("vote votes ballots percent pct election runoff primary seat race polls")

	// older come before the record that is broken, and marks are words for one.
	older = text.NewSet("previous old existing former earlier prior")
	marks = text.NewSet("record mark high peak")
	lows  = text.NewSet("low lowest fewest least smallest shortest fastest quickest coldest driest youngest")

	// lesser and greater are two that are told side by side: the smaller plant, the larger.
	// Each is of a scale of its own.
	lesser  = text.NewTable(map[string]int{"smaller": 1, "lesser": 1, "shorter": 2, "younger": 3, "cheaper": 4, "lighter": 5})
	greater = text.NewTable(map[string]int{"larger": 1, "bigger": 1, "greater": 1, "longer": 2, "taller": 2, "older": 3, "dearer": 4, "costlier": 4, "heavier": 5})

	triggers = text.Any(sizes, places, verbs, highest, pastBy, shortOf, polls, older, greater, text.NewSet("followed ahead behind after only elected"))

	// multiples make the figure after them another: more than double the 5 million.
	multiples = text.NewSet("double doubling twice triple treble times half third thirds quarter quarters fifth tenth quadruple sum combined total both enough sufficient percent")
	// expected are words of forecasts, which the rule of that name reads.
	expected = text.NewSet(`forecast forecasts forecasted estimate estimates estimated expectation expectations expected expecting expect consensus prediction predictions
		predicted projected projection projections anticipated analysts economists`)
	// walls part what is compared from other figures.
	walls = text.NewSet("; and but while whereas though although or because if unless not n't never no without nor rather when")
	// base come before a figure that is not the one that is compared.
	base = text.NewSet("from against versus vs compared than between by")
	// falling are words by which less is more.
	falling = text.NewSet(`fell fall falls falling drop dropped drops decline declined declines down decrease decreased slipped shrank shrink contracted contraction cut cuts
		loss losses lost deficit negative minus slump slumped plunged tumbled slid sank reduction reduced reduce lower discount below under short minus shortfall`)
	levels = text.NewSet("to at")
	// told come between a figure and "more than" where the figure is no difference.
	told = text.NewSet(", -- — – ( is are was were which remains remained")

	// heads are words of a list in which the first is told first.
	heads  = text.NewSet("led leads leading leader lead topped tops top heads headed largest biggest most highest ranked ranks best leaders first")
	least1 = text.NewSet("lowest fewest least smallest cheapest shortest slowest youngest narrowest lightest poorest")
	// lowWins are words of contests in which less is better, and of what follows in time.
	lowWins = text.Any(races, text.NewSet(`later then month months year years week weeks quarter afterwards subsequently magnitude quake aftershock aftershocks
		tremor day days hours when`))
	races = text.NewSet("golf strokes stroke shots par over-par race lap laps seconds minutes faults sailing regatta penalty yacht swimming sprint")
	// gives come right before the figure of one in a list.
	gives = text.NewSet("with at on had has have took won got 's ( by to from of scored received gave")
	// ends end a list.
	ends   = text.NewSet("but while ahead ; whereas although compared against though up down from")
	joint  = text.NewSet("joint tied equal tie shared share co-leaders jointly")
	second = text.NewTable(map[string]int{"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6})

	// otherTimes make a high and a low those of two times.
	otherTimes = text.NewSet("before after previous previously earlier later then ago last until since")
	limits     = text.NewSet("ceiling target limit mark threshold cap maximum minimum quota")
	relatives  = text.NewSet("who which with")
	anaphors   = text.NewSet("that this it which both")
	highest    = text.NewSet("high highest largest biggest peak maximum most tallest longest heaviest dearest costliest")
	lowest     = text.NewSet("low lowest smallest trough minimum fewest shortest lightest cheapest")

	rankers = text.NewSet("ranks ranked rank ranking finished placed came stands stood standing place is was in lies lay")
	hedges  = text.NewSet("about some around nearly almost just only roughly approximately")
)
