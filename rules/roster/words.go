package roster

import "github.com/factlint/factlint/checker/text"

var (
	andWord   = text.Intern("and")
	hyphen    = text.Intern("-")
	comma     = text.Intern(",")
	semicolon = text.Intern(";")
	colon     = text.Intern(":")
	open      = text.Intern("(")
	shut      = text.Intern(")")
	bracket   = text.Intern("[")
	stop      = text.Intern(".")
	of        = text.Intern("of")
	from      = text.Intern("from")
	are       = text.Intern("are")
	were      = text.Intern("were")
	the       = text.Intern("the")
	namely    = text.Intern("namely")
	ampersand = text.Intern("&")

	both     = text.Intern("both")
	a        = text.Intern("a")
	in       = text.Intern("in")
	twice    = text.Intern("twice")
	timeWord = text.Intern("time")

	// What may stand between a count and years; one of the marks must.
	beforeYears = text.NewSet(", ( : - -- – — in of those the years")
	yearMarks   = text.NewSet(", ( : -- – —")
	yearEnds    = text.NewSet(". , ; ) -- – — - but when while before after with to at by")
	// eachYear are things of which a year has one; events may be several in a year.
	eachYear = text.NewSet("times occasions elections referendums championships seasons cups editions")
	events   = text.NewSet("titles wins victories finals wars storms floods droughts strikes visits trips crashes attempts earthquakes hurricanes recessions coups terms festivals congresses summits games olympics outbreaks eruptions")

	openers = text.NewSet(": ( , -- – — are were of")
	marking = text.Any(openers, text.NewSet("-"))
	dashes  = text.NewSet("-- – —")
	// What ends a list, by what opened it; nil is any word that is no name.
	stops     = text.NewSet(". ;")
	shuts     = text.NewSet(")")
	dashEnds  = text.NewSet(". ; -- – —")
	commaEnds = text.NewSet(". ; -- – — ( who which all both whose with")

	// bodies are words for so many.
	bodies = text.NewTable(map[string]int{
		"trio": 3, "threesome": 3, "triplets": 3, "duo": 2, "pair": 2, "twins": 2, "quartet": 4, "foursome": 4, "quintet": 5, "quintuplets": 5, "quadruplets": 4, "sextet": 6,
	})
	// worded are words that count without a figure.
	worded = text.Any(bodies, text.NewSet("both twice"))
	// anaphors come before a count of what was told already.
	anaphors = text.NewSet("the other these those all remaining only")
	// owners come before a count of what somebody has.
	owners = text.NewSet("its their his her our ’s 's")
	// teams are bodies of so many, and gathers say whom they have.
	teams   = text.NewSet("man member nation country state party team judge woman person company")
	gathers = text.NewSet("groups comprises unites links gathers joins comprising grouping linking uniting")
	// lessOf come before a count that is not that of the names.
	lessOf = text.NewSet("first last next past another nearly every about least most than over under to or between")
	// people are nouns beside which names stand after a comma.
	people = text.NewSet(`people men women sons daughters children brothers sisters boys girls officers officials judges ministers players members companies firms countries nations
		states regions provinces counties districts banks teams clubs parties candidates lawmakers senators soldiers students teachers workers journalists suspects defendants others
		directors executives partners colleagues friends siblings grandchildren nephews nieces cousins survivors victims passengers crewmen astronauts cosmonauts climbers hostages
		prisoners actors singers musicians writers authors artists scientists doctors lawyers leaders presidents governors mayors republicans democrats deputies nominees finalists
		winners contestants airlines carriers subsidiaries units brands newspapers magazines universities colleges hospitals schools islands rivers languages cities towns villages
		jurors sailors pilots firefighters policemen reporters guards aides advisers bidders suppliers buyers creditors lenders islands newcomers starters researchers economists analysts`)
	kin    = text.NewSet("sons daughters children brothers sisters siblings grandchildren nephews nieces cousins survivors others people")
	places = text.NewSet("states counties provinces countries nations districts cities towns villages islands regions republics")
	// notNamed are nouns whose count no names make up.
	notNamed = text.NewSet(`years months weeks days hours minutes seconds times points goals runs games matches votes seats places percent miles kilometers kilometres meters metres feet
		inches tons tonnes pounds dollars euros cents barrels acres hectares rounds innings laps sets sides ways counts laps stages stops shots strokes yards rebounds assists wickets
		overs decades centuries quarters editions copies pages stories floors bedrooms rooms medals weekends nights episodes chapters volumes parts thousand million`)
	// ends end what belongs to a count.
	ends = text.NewSet("was is has have had will would said says who which that when while after before because including among like such plus as and or but")
	// leading may stand before a name.
	leading = text.NewSet("the former")
	// within stand in lower case within a name.
	within   = text.NewSet("of the de la del di da do dos van von der den al el bin for by in on a an to ibn af av le y e")
	genitive = text.NewSet("'s ' ’s ’ s")
	quotes   = text.NewSet("\" “ ” `` '' ' ‘ ’")
	suffixes = text.NewSet("inc ltd corp co plc jr sr ii iii llc sa ag")
	titles   = text.NewSet("president chairman chairwoman mayor minister director professor governor senator secretary chief head coach ceo manager editor vice deputy")
	// functions are no item of a list.
	functions = text.NewSet("others more etc so on then now also too both all one two three four five six i he she it they we you not no")
)
