package share

import "github.com/factlint/factlint/checker/text"

var (
	of, out, or      = text.Intern("of"), text.Intern("out"), text.Intern("or")
	comma            = text.Intern(",")
	opening, closing = text.Intern("("), text.Intern(")")
	hyphens          = text.NewSet("- – -")
	// leads may stand between "of" or "or" and a figure.
	leads = text.NewSet(`the its their his her our all some about around nearly almost roughly approximately just only over more than less fewer at least an
		estimated exactly total`)
	// verbs end what describes a whole.
	verbs = text.NewSet(`is are was were be been has have had do does did will would said say says voted went came died who that which and but while after
		before when with than from up down compared`)
	majority = text.Intern("majority")
	a        = text.NewSet("a an the its their his her")
	plain    = text.NewSet("clear simple outright absolute narrow slim comfortable bare strong large big parliamentary working solid thin")
	gains    = text.NewSet("giving and securing enough for gaining giving them him it her holding winning more with a an the its their his her party secure win hold")
	// denials keep a majority from being claimed.
	denials = text.NewSet(`short without lost lose loses losing denied deny denying need needs needed needing lack lacks lacking lacked not no never fail fails failed
		failing between within miss missed missing fell falls less required require requires supermajority two-thirds from away before former old previous minority if would
		could may might unless nor until`)
	vote = text.NewSet("vote votes")
	// others in a sentence keep its percentages from being shares of one vote.
	others = text.NewSet(`turnout counted reporting tallied margin threshold up down previous previously from compared least more less over under than points error
		ago earlier year last exit poll polls survey polled if need needs needed women men district districts region regions state states province county in among
		second round runoff respectively both while percentage estimated projected approval`)
	definite = text.NewSet("the its their his her our 's")
	wordS    = text.Intern("'s")
	// wished words say that the whole was a wish, which can be passed.
	wished = text.NewSet("goal target targets targeted sought asked offered planned budgeted expected needed hoped estimate minimum limit instead old new")
)
