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
	by       = text.Intern("by")
	hyphen   = text.Intern("-")
	and      = text.Intern("and")
	at       = text.Intern("at")
	to       = text.Intern("to")
	colon    = text.Intern(":")
	was      = text.Intern("was")
	is       = text.Intern("is")
	comma    = text.Intern(",")
	quote    = text.Intern("'")
	the      = text.Intern("the")

	// sizes come before "than".
	sizes = text.NewTable(map[string]int{
		"more": 1, "higher": 1, "greater": 1, "larger": 1, "bigger": 1, "longer": 1, "taller": 1, "heavier": 1, "faster": 1, "wider": 1, "steeper": 1, "dearer": 1,
		"less": -1, "fewer": -1, "lower": -1, "smaller": -1, "shorter": -1, "slower": -1, "lighter": -1, "narrower": -1, "cheaper": -1,
	})
	// bare are those of them that are no hedge before a figure: higher than 5 percent.
	bare = text.NewSet("higher greater larger bigger longer taller heavier wider lower smaller shorter slower narrower")
	// places are where one figure stands by another.
	places      = text.NewTable(map[string]int{"above": 1, "below": -1})
	determiners = text.NewSet("the that those its their his her our last a an this previous average normal analysts' both expectations")
	// verbs say that what comes before is more.
	verbs = text.NewSet("exceeding exceeded exceeds surpassing surpassed surpasses topping eclipsing eclipsed outstripping outstripped outnumbering outnumbered")

	triggers = text.Any(sizes, places, verbs, highest, text.NewSet("followed trailed ahead behind after"))

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
	lowWins = text.NewSet(`golf strokes stroke shots par over-par race lap laps seconds minutes seconds faults sailing regatta penalty yacht swimming sprint
		later then month months year years week weeks quarter afterwards subsequently magnitude quake aftershock aftershocks tremor day days hours when`)
	// gives come right before the figure of one in a list.
	gives = text.NewSet("with at on had has have took won got 's ( by to from of scored received gave")
	// ends end a list.
	ends   = text.NewSet("but while ahead ; whereas although compared against though up down from")
	joint  = text.NewSet("joint tied equal tie shared share co-leaders jointly")
	second = text.NewTable(map[string]int{"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5})

	// otherTimes make a high and a low those of two times.
	otherTimes = text.NewSet("before after previous previously earlier later then ago last until since")
	limits     = text.NewSet("ceiling target limit mark threshold cap maximum minimum quota")
	anaphors   = text.NewSet("that this it which both")
	highest    = text.NewSet("high highest largest biggest peak maximum most tallest longest heaviest dearest costliest")
	lowest     = text.NewSet("low lowest smallest trough minimum fewest shortest lightest cheapest")

	rankers = text.NewSet("ranks ranked rank ranking finished placed came stands stood standing place is was in no. lies lay")
	hedges  = text.NewSet("about some around nearly almost just only roughly approximately")
)
