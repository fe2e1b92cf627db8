package forecast

import "github.com/factlint/factlint/checker/text"

var (
	than   = text.Intern("than")
	hyphen = text.Intern("-")
	of     = text.Intern("of")
	comma  = text.Intern(",")
	to     = text.Intern("to")
	by     = text.Intern("by")
	or     = text.Intern("or")

	// expecting are words that say that a figure was expected.
	expecting = text.NewSet(`forecast forecasts forecasted estimate estimates estimated expectation expectations expected expecting expect consensus prediction predictions
		predicted projected projection projections anticipated penciled pencilled looked called`)
	// seers are those whose forecasts are meant: not the firm's own.
	seers = text.NewSet("analysts analyst economists economist forecasters street traders market markets consensus polled poll investors")
	// simply end a comparison by themselves: better than expected.
	simply  = text.NewSet("expected forecast anticipated predicted projected estimated")
	looking = text.NewSet("looked called")
	ahead   = text.NewSet("for")

	// verbs are what a result does to a forecast.
	verbs = text.NewTable(map[string]int{
		"topped": 1, "tops": 1, "topping": 1, "beat": 1, "beats": 1, "beating": 1, "exceeded": 1, "exceeds": 1, "exceeding": 1, "surpassed": 1, "surpasses": 1, "surpassing": 1,
		"outpaced": 1, "outstripped": 1, "missed": -1, "misses": -1, "missing": -1, "trailed": -1, "trailing": -1, "lagged": -1, "lagging": -1, "undershot": -1, "undershooting": -1,
	})
	// places are where a result stands: above forecasts, short of, ahead of.
	places   = text.NewTable(map[string]int{"above": 1, "below": -1})
	placesOf = text.NewTable(map[string]int{"ahead": 1, "short": -1, "shy": -1, "excess": 1})
	// sizes come before "than".
	sizes = text.NewTable(map[string]int{
		"higher": 1, "more": 1, "greater": 1, "larger": 1, "bigger": 1, "wider": 1, "faster": 1, "steeper": 1, "sharper": 1, "stronger": 1, "better": 1,
		"lower": -1, "less": -1, "fewer": -1, "smaller": -1, "slower": -1, "weaker": -1, "narrower": -1, "milder": -1, "worse": -1,
	})
	// amounts are of a change as often as of what has changed.
	amounts = text.NewSet("more less")
	merits  = text.NewSet("better worse stronger weaker beat beats beating topped tops topping missed misses missing ahead short")
	// extents are nouns of how far something moved, or of how large a lack or a surplus is.
	extents = text.NewSet("drop fall decline decrease slide dip rise gain increase jump advance growth contraction expansion deficit surplus shortfall gap loss profit slowdown")
	// lines are the lines of accounts, and of the figures of an economy, that one
	// sentence gives the verdict on and another the figure of.
	lines = text.NewTable(map[string]byte{
		"profit": 'p', "profits": 'p', "earnings": 'p', "income": 'p', "results": 'p', "earned": 'p', "revenue": 'r', "revenues": 'r', "sales": 'r', "turnover": 'r',
		"orders": 'o', "bookings": 'o', "margin": 'm', "margins": 'm', "dividend": 'd', "exports": 'x', "imports": 'i', "inflation": 'c', "growth": 'g', "payrolls": 'j', "jobs": 'j',
	})
	// margins are said of losses and deficits, by their size.
	margins  = text.NewSet("narrower wider")
	physical = text.NewSet("smaller larger bigger wider narrower")
	// triggers are the words at which a sentence is read.
	triggers = text.Any(verbs, places, placesOf, sizes, seers)
	// changes are words of change with their way.
	changes = text.NewTable(map[string]int{
		"rose": 1, "rise": 1, "rises": 1, "rising": 1, "increase": 1, "increased": 1, "gain": 1, "gained": 1, "grew": 1, "growth": 1, "climbed": 1, "jumped": 1, "jump": 1, "grow": 1, "up": 1, "advance": 1,
		"fell": -1, "fall": -1, "falls": -1, "drop": -1, "dropped": -1, "decline": -1, "declined": -1, "decrease": -1, "decreased": -1, "slipped": -1, "shrank": -1, "down": -1, "cut": -1, "eases": -1, "eased": -1, "ease": -1, "easing": -1,
		"slowed": -1, "slows": -1, "slow": -1, "slowing": -1, "slowdown": -1, "cooled": -1, "cools": -1, "narrowed": -1, "narrows": -1, "tumbled": -1, "tumbles": -1, "plunged": -1,
		"sank": -1, "sinks": -1, "slid": -1, "slides": -1, "slips": -1, "drops": -1, "declines": -1, "dips": -1, "dipped": -1, "contracted": -1, "contracts": -1, "shrinks": -1,
		"weakened": -1, "weakens": -1, "lowered": -1, "reduced": -1, "jumps": 1, "climbs": 1, "gains": 1, "grows": 1, "increases": 1, "widened": 1, "widens": 1, "accelerated": 1, "build": 1,
	})

	// losses make less out of more.
	losses = text.NewSet("loss losses deficit deficits shortfall negative minus lost lose losing")
	// ills are figures of which less is better.
	ills = text.NewSet("unemployment jobless claims inflation costs cost layoffs debt deaths prices price inventories stocks stockpiles")
	// unsure make the comparison none: had not topped, could beat.
	unsure = text.NewSet("not n't failed fail fails could would may might should if whether expects will can unless never without until hopes hoped nor no neither cannot")
	// base come before a figure that is not the result.
	base = text.NewSet("from against versus vs compared than earlier year-ago previous above below")
	// narrowed name a result that may not be the one printed before.
	narrowed = text.NewSet("excluding adjusted items outlook guidance forecast underlying core operating full-year next ex-items one-time second-quarter third-quarter first-quarter fourth-quarter")
	// anaphors begin a sentence that goes on about the figure before.
	anaphors = text.NewSet("that this it which result results figure figures number reading total rate earnings profit sales revenue revenues gain rise increase drop decline those")
	clauses  = text.NewSet("and while but as though although ; whereas")
	breaks   = text.NewSet("; but while although though whereas because as : -- — (")
)
