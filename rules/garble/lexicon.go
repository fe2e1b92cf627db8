package garble

import "github.com/factlint/factlint/checker/text"

// function are the words that hold English together and carry little meaning
// of their own. Repeating them is no repetition.
var function = text.NewSet(`a an the this that these those some any each every either neither no all both such another other
	i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
	myself yourself himself herself itself ourselves themselves one ones someone anyone everyone something anything nothing everything
	who whom whose which what when where why how whether
	and or but nor so yet for if because although though while as than since unless until till
	of in on at by with without from to into onto about over under between among through during before after above below
	against across along around behind beyond near off out up down within upon toward towards via per despite like
	is are was were be been being am has have had having do does did doing done will would shall should can could may might must
	not n't 's there here then now also too very just only even still already again more most less least much many few
	don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't
	i'm you're we're they're he'll she'll we'll they'll i'll i've we've they've you've i'd he'd she'd we'd they'd
	however therefore thus hence moreover well rather quite almost ever never always often`)

// otherLanguage are function words of other languages written in Latin letters
// that are no English words.
var otherLanguage = text.NewSet(`le les des du et est une dans sur avec pour qui que pas ce cette aux sont ont nous vous il elle ils au par
	der das und ist nicht ein eine einen dem den mit auf für sich auch werden wird bei nach von zum zur
	el los las del y una por para con su sus como más pero fue
	da di della dei che non sono nel alla per il gli lo anche
	os em um uma não mais foi ao dos das
	het een van voor niet zijn op te dat og til av som på ikke att och är från
	nie się jest w z na i do że oraz
	ve bir bu için ile yang dan dengan untuk dari ini itu`)

// joiners stand between two like parts of a clause.
var joiners = text.NewSet(`and or nor & but`)

// heads may stand at the head of the second of two like
// parts: a quiet place, but also a quiet place.
var heads = text.NewSet(`a an the this that these those its his her their our my your of in to for with by on at from also some any`)

// articles tell nothing apart.
var articles = text.NewSet(`a an the also`)

// indefinite bring up what the next clause takes up.
var indefinite = text.NewSet(`a an`)

// emphatic are words that good prose says twice on purpose.
var emphatic = text.NewSet(`very really so much many long far too never no yes please well wait go come now more most big old little way
	had that is was her it you do did
	bye night knock tut hush pom yo can cha tom aye dum chop goody hear there blah ha hee ho hey beep choo boo ta bling pooh tuk mahi
	tsk rah yeah oh ah uh um la na da dee doo wah hip hooray run stop help quick slow slowly never ever only
	deep dark high hard great good bad dear sweet poor nice hot cold small tiny huge wide fast late early true same
	talk left right check hurrah amen halt fire home fight win woof meow moo baa quack cluck tweet clap bang boom tick tock ding dong drip buzz yada bork etc yea mad waka
	heh half two three four five six seven eight nine ten hundred thousand million billion zero`)

// single are words that nobody says twice in a row, so that even in a quotation
// it is a slip of whoever wrote it down.
var single = text.NewSet(`the a an of have has from with and or my your our their its which into`)

// enduring are words that "X and X" says on purpose: of what went on and on, and
// of what there were thousands and thousands of.
var enduring = text.NewSet(`again on over up down round around by through out in off so such ever half less more worse better further
	waited talked tried walked ran looked searched grew cried laughed fought went worked prayed rang read wrote played sang danced
	waiting talking trying walking running looking searching growing crying laughing fighting going working praying ringing reading drinking eating
	wait talk try walk run look search grow cry laugh fight go work pray ring read drink eat rise rises rising rose
	thought think thinking kept keep come comes came climbed fell falling fall
	hours days weeks months years decades centuries ages minutes miles yards acres pages rows layers piles stacks loads lots tons heaps
	dozens scores hundreds thousands millions billions generations rounds lines bits pieces waves boxes bags
	thousandth millionth billionth trillionth fraction neck two three four five six wheels various many much long far wide deep high good bad old new
	yes no this that these those here there one all`)

// units may be said again and again in one sentence.
var units = text.NewSet(`percent per cent pct points point million billion trillion dollars euros pounds yuan yen rubles roubles
	year years month months week weeks day days hour hours minutes seconds votes seats goals runs games miles feet meters metres kilometers kilometres
	said says according told percentage shares share`)

// reporting are words that news has in every paragraph: to write one twice is as
// much a slip of the hand as with a function word.
var reporting = text.NewSet(`said says told according percent pct dlrs mln bln cts million billion year quarter`)

var (
	quoteOpen     = text.Intern("“")
	quoteClose    = text.Intern("”")
	quoteStraight = text.Intern(`"`)
	quoteLow      = text.Intern("„")
	singleOpen    = text.Intern("‘")
	wireOpen      = text.Intern("``")
	wireClose     = text.Intern("''")
	comma         = text.Intern(",")
	hyphen        = text.Intern("-")
	fullStop      = text.Intern(".")
	colon         = text.Intern(":")
	semicolon     = text.Intern(";")
	to            = text.Intern("to")
	and           = text.Intern("and")
	orWord        = text.Intern("or")
	genitive      = text.Intern("'s")
	the           = text.Intern("the")
	these         = text.Intern("these")
	genitiveIts   = text.Intern("its")
	of            = text.Intern("of")
	with          = text.Intern("with")
	who           = text.Intern("who")
	what          = text.Intern("what")
	than          = text.Intern("than")
	between       = text.Intern("between")
)

// connectives bind two occurrences of a phrase into a chain when they stand in
// a period of repetition.
var connectives = text.NewSet(`and or by after upon to in for of on , - – — / ; & against with`)

// others tell a thing from its like.
var others = text.NewSet(`another other others each every any no not one same such more less between either than`)

// subjects stand between a clause and its verb.
var subjects = text.NewSet(`he she it they we you who which where that`)

// superlative are words that "X of the X" raises on purpose.
var superlative = text.NewSet(`best worst cream holy king greatest elite poorest richest heart song wonder first last`)

// kin are those who may have their like: the mother of the young mother.
var kin = text.NewSet(`mother father brother sister son daughter child children wife husband friend friends partner members member head president name
	story value price cost end side picture copy copies`)

// deputies make another office of an office.
var deputies = text.NewSet(`vice deputy deputies assistant associate acting interim former incoming outgoing junior senior under lieutenant`)

// steps bind what goes on step by step.
var steps = text.NewSet(`by after upon on to`)

// brackets and quotation marks that enclose what is quoted from elsewhere.
var enclosing = text.NewSet("( ) [ ] “ ” ‘ ’ \" « » „ '' ``")

// naming are words that bring up another by its name.
var naming = text.NewSet(`like as word words phrase phrases term terms called named means meaning character characters letter letters written
	verb verbs spelled spelt pronounced slogan slogans`)

// finite are verbs that a subject is over before.
var finite = text.NewSet(`is are was were has have had will would can could may might must do does did`)

// compares are words after which a thing is named again, to be held against its
// like.
var compares = text.NewSet(`than whereas compared`)

// being says that one thing is another.
var being = text.NewSet(`is are was were be been`)

// quoting are marks that open or close a quotation.
var quoting = text.NewSet("“ ” ‘ ’ \" '' ``")
