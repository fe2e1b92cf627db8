package score

import "github.com/factlint/factlint/checker/text"

var (
	hyphen = text.Intern("-")
	dash   = text.Intern("–")
	comma  = text.Intern(",")
	and    = text.Intern("and")
	by     = text.Intern("by")
	of     = text.Intern("of")
	the    = text.Intern("the")
	a      = text.Intern("a")
	open   = text.Intern("(")
	shut   = text.Intern(")")
	under  = text.Intern("under")
	par    = text.Intern("par")
	best   = text.Intern("best")
	total  = text.Intern("total")
	series = text.Intern("series")

	// beats say that the one before beat the one after.
	beats = text.NewSet(`beat beats beating defeated defeats defeating downed edged routed routs thrashed thrashes thrashing crushed crushes trounced
		defeat thrash crush rout edge edges topple topples stun stuns outlast outlasts overcome overcomes hammer trounce blank blanks
		hammered hammers overwhelmed outlasted overcame blanked upset upsets toppled stunned dispatched ousted eliminated humbled demolished`)
	// named are those of them that nobody does to a name but in a contest.
	named = text.NewSet("beat beats beating defeated defeats defeating thrashed thrashes thrashing routed routs trounced edged outlasted downed blanked")
	wons  = text.NewSet("won win wins winning")
	falls = text.NewSet("fell lost loses lose losing succumbed bowed")
	wins  = text.NewSet("win victory triumph rout")
	ends  = text.NewSet("win victory triumph rout shutout loss defeat upset drubbing thrashing")
	overs = text.NewSet("over against")
	tos   = text.NewSet("to against")
	// goesOn come after a score that is told in full: won 2-1 at home.
	goesOn = text.NewSet(". , ; in on at over against after to thanks with with here for and as -- — ) who")

	// ahead are words right before a score that stood on the way.
	ahead = text.NewSet("led lead leading trailed trailing ahead behind level tied up down advantage it score")
	// reached come before the word "to" or "within" before such a score.
	reached = text.NewSet("closed cut pulled drew got moved lead margin deficit score gap advantage trimmed reduced extended stretched pushed clawed crept")
	// counts are of matches won and lost.
	counts = text.NewSet("record mark streak odds improved moved")
	tosIn  = text.NewSet("to within at")
	// aheadAfter come after such a score: 3-1 up.
	aheadAfter = text.NewSet("up down ahead behind adrift")
	// skipped stand before a name: the second-seeded Larks, No. 2 Duke.
	skipped = text.NewSet("the no host hosts visiting visitors top - ranked seeded second third fourth fifth defending champion champions rival rivals fellow unbeaten . 1 2 3 4 5 6 7 8 9 10")
	// leads come after such a score.
	leads = text.NewSet("lead advantage deficit cushion")
	// halves are when it stood so.
	halves = text.NewSet("halftime half interval break intermission")

	// otherwise are words of contests in which the figures are of something else: sets,
	// legs, a series, judges' cards, a ballot.
	otherwise = text.NewSet(`set sets leg legs aggregate series tiebreak tiebreaker playoff playoffs
		scorecard scorecards judges rubber rubbers frame frames vote votes voted voting ballot ballots council senate house court bill amendment innings wicket wickets
		tennis volleyball badminton squash snooker darts cricket golf shootout penalties strokes foursomes fourballs singles doubles
		handicap odds seeds bout judge jury referendum fencing wrestling chess polo regatta doubleheader poll polls voters candidate primary lawmakers election percent`)
	// before are words of another match than the one that the text is of.
	before = text.NewSet(`last previous previously earlier season since when opener meeting meetings years ago quarterfinal quarterfinals semifinal
		semifinals all-time career games matches straight consecutive elsewhere other shots turnover run outshot outscored while meanwhile
		division standings group pool first-leg second-leg next another twice`)
	contests = text.Any(beats, wons, falls, ends)
	// bests say that a side got the better of another, before its name.
	bests = text.Any(beats, wins, text.NewSet(`sank overtake overtook past over thumped sink silenced shocked swept topped tops nipped clipped whipped slipped rallied
		shaded pipped overpowered hold held off conquered bested outplayed ousting sinking thumping stunning shutting`))
	// through say that somebody won, before the sets.
	through = text.NewSet("past advanced reached progressed through ousting")
	draws   = text.NewSet("draw drew drawn draws drawing stalemate")
	units   = text.NewSet("point points goal goals run runs")

	won       = text.NewSet("won win wins clinched took take winning claimed swept")
	led       = text.NewSet("lead leads led leading")
	gamed     = text.NewSet("winning won wins clinching deciding decisive victory")
	after     = text.NewSet("to for took grabbed seized giving taking earning")
	leaders   = text.NewSet("led leads were was ahead up been had went")
	aheadWord = text.Intern("ahead")
	scoring   = text.NewSet("scored scoring netted hit grabbed struck score bagged notched")
	his       = text.Intern("his")
	hat       = text.Intern("hat")
	trick     = text.Intern("trick")
	asIn      = text.NewSet("as in during and")
	overTime  = text.NewSet("season career games matches this year years league consecutive straight tournament straight month since total")
	who       = text.NewSet("who which after having and if when")
	// downs are verbs of losers: went down 4-6, 3-6.
	downs = text.NewSet("went down crashed bowed exit before after by to trailed struggled following from")

	// quits are words of matches that were not played to the end, or not won.
	quits = text.NewSet("retired retiring retirement default defaulted walkover suspended rain darkness leading led injury abandoned withdrew interrupted pro exhibition halted")

	winning  = text.Any(beats, falls, overs)
	triggers = text.Any(beats, wons, falls, wins, led, roundWords, bests, through, units, text.NewSet("under"))
)
