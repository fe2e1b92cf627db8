package names

import (
	_ "embed"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// class is what is known of a word as a part of names. A word may be of several.
type class uint32

const (
	honorific   class = 1 << iota // Mr, Dr, Sir: before a name, and no office
	office                        // president, minister: before a name or in apposition to it
	calling                       // actress, spokesman, driver: in apposition, or before a name in lower case
	modifier                      // prime, vice, foreign: before an office
	abbreviated                   // may be written with a full stop: Gen., Jr.
	given                         // a given name
	doubtful                      // a given name that is as often something else
	chinese                       // a family name that stands first
	korean
	vietnamese
	particle   // van, de, bin: within a name, in lower case or with a capital
	suffix     // Jr, III: after a name
	orgHead    // the last word of an organisation's name, or the one before of
	orgAlone   // an organisation's head that needs no name of its own: the Foreign Ministry, the Navy
	orgSuffix  // Inc, Corp, Ltd
	abstract   // a head that is followed by of X and Y: Ministry, Treaty
	placeHead  // River, Street
	placeLead  // Mount, Lake
	eventHead  // War, Treaty, Summit
	calendar   // months and weekdays: part of no name
	starter    // begins sentences and no names
	common     // written in lower case elsewhere
	collective // people, women: with a genitive it may begin a name
	direction  // north, western: before a place
)

// entry of the lexicon.
type lexeme struct {
	class  class
	gender Gender
}

var lexicon = newLexicon()

//go:embed data/common.txt
var commonWords string

//go:embed data/given.txt
var givenNames string

//go:embed data/family.txt
var familyNames string

// The words, by what they are. What they mean for a name is said at class.
const (
	honorificWords = `mr mrs ms miss mme mlle messrs dr sir dame lord lady madam monsieur señor senor sheikh sheik shaikh imam rabbi
		hajji saint rev reverend fr master`
	officeWords = `president presidents premier chancellor minister ministers taoiseach king queen prince princess emperor empress sultan emir
		pope cardinal archbishop bishop patriarch ayatollah monsignor
		gen general adm admiral col colonel maj major capt captain lt lieutenant sgt sergeant cpl corporal pvt cmdr commander marshal brigadier brig
		sen sens senator senators rep reps representative congressman congresswoman gov governor mayor councillor councilor councilman councilwoman alderman
		judge justice magistrate prosecutor solicitor attorney secretary undersecretary ambassador envoy consul commissioner
		spokesman spokeswoman spokesperson spokesmen chairman chairwoman chairperson chair ceo cfo coo cto chief director superintendent supt inspector insp
		detective officer constable sheriff deputy marshal professor prof coach manager speaker leader treasurer
		chancellor clerk provost dean rector trustee councilmember
		baron baroness count countess duke duchess earl viscount tsar czar mp mep editor`
	callingWords = `actor actress actors author writer novelist poet playwright journalist reporter correspondent columnist broadcaster presenter host anchor
		analyst economist historian scholar scientist researcher physicist chemist biologist geologist astronomer seismologist meteorologist mathematician
		engineer architect lawyer attorney counsel barrister doctor surgeon physician nurse teacher student lecturer academic expert strategist
		activist campaigner dissident protester blogger politician lawmaker legislator statesman diplomat official candidate nominee
		founder cofounder owner boss executive entrepreneur businessman businesswoman billionaire millionaire tycoon banker investor trader
		singer songwriter musician rapper guitarist drummer pianist composer conductor comedian filmmaker producer screenwriter model designer artist painter photographer
		star celebrity player footballer midfielder striker defender goalkeeper goalie forward quarterback receiver pitcher catcher shortstop outfielder linebacker cornerback
		batsman bowler wicketkeeper skipper cyclist swimmer runner sprinter athlete boxer wrestler golfer racer driver pilot astronaut cosmonaut sailor skier skater champion jockey
		soldier veteran rebel warlord gunman shooter suspect defendant killer murderer victim witness survivor resident neighbour neighbor farmer fisherman worker employee englishman welshman scotsman scot countryman podcaster republican democrat libertarian
		priest pastor preacher cleric monk nun missionary preacher vicar
		father mother son daughter brother sister husband wife uncle aunt cousin nephew niece grandfather grandmother widow widower fiancé fiancee fiancée boyfriend girlfriend
		man woman boy girl teenager toddler baby
		head member fellow adviser advisor aide assistant consultant coordinator negotiator mediator representative delegate successor predecessor rival partner colleague
		detective policeman policewoman firefighter paramedic ranger agent eyewitness bystander publicist rep spy hacker refugee musician narrator curator librarian principal chef hiker mountaineer`
	modifierWords = `prime vice deputy foreign interior finance defence defense health education justice home acting assistant associate chief first second
		executive managing general press state supreme crown lieutenant district attorney secretary senior junior former ex then incoming outgoing
		under permanent special police fire opposition party majority minority house senate national federal regional provincial municipal city county
		trade commerce transport transportation energy oil environment agriculture labour labor culture tourism sports economy economic planning
		emergencies emergency internal external information communications housing treasury budget immigration intelligence security presidential
		government military army navy air campaign sales marketing technology operating financial medical investment creative artistic
		major sub rear warrant master staff gunnery grand high shadow cabinet coast royal political religious spiritual parliamentary congressional
		head assistant county circuit appeals detective inspector`
	orgHeadWords = `university college school academy institute institution polytechnic faculty ministry council committee commission bank party association
		club organization organisation union group agency department court board bureau authority administration service services federation
		foundation society trust fund alliance coalition league forum network center centre office corporation company companies enterprises industries
		holdings partners associates brothers motors airlines airways airline railways railway railroad systems technologies technology software networks
		communications telecom telecommunications electronics energy petroleum oil gas steel chemicals pharmaceuticals laboratories laboratory labs
		entertainment studios pictures productions records media television radio broadcasting press newspaper newspapers news times post herald tribune
		journal gazette telegraph chronicle daily review magazine observer guardian
		hospital clinic church cathedral mosque temple synagogue diocese museum gallery library theatre theater orchestra choir ballet opera
		police constabulary force forces army navy guard corps brigade regiment battalion division squadron fleet command
		parliament congress senate assembly house duma bundestag knesset cabinet government treasury secretariat embassy consulate mission directorate
		inspectorate tribunal exchange insurance securities capital financial stores supermarkets restaurants hotels foods brewery breweries
		united rovers wanderers athletic fc afc cf sc rfc cc team squad chamber confederation consortium cooperative initiative movement front brotherhood
		congregation synod order guild syndicate cartel mafia gang militia taskforce watch patrol international worldwide global zeitung ltd
		ferries shipping aerospace aviation logistics minerals mining pharma therapeutics biosciences semiconductor semiconductors properties realty distillers
		distillery winery bakery fisheries textiles trucking automotive robotics ventures outfitters cruises
		registry observatory conservatory aquarium zoo prison jail penitentiary`
	orgAloneWords = `ministry parliament congress senate house navy army cabinet government treasury embassy consulate department police court
		commission committee assembly council coast guard corps forces force office secretariat ministry mission delegation
		intelligence legislature judiciary presidency armed military federation supreme constitutional`
	orgSuffixWords = `inc corp co ltd plc llc llp gmbh ag sa nv bv spa oyj ab asa pty pte lp kk incorporated limited company corporation bhd jsc ojsc pjsc`
	abstractWords  = `ministry department treaty agreement office institute committee faculty school bureau agency secretary council commission centre center
		centers society association organization organisation convention pact accord charter union academy college league conference year
		declaration board administration division house fund foundation federation state`
	placeHeadWords = `river lake island islands isle mount mountain mountains street avenue road boulevard drive lane square city town township village county
		province prefecture district oblast region valley bay sea ocean strait straits gulf channel canal airport port harbor harbour beach park gardens
		garden bridge tunnel tower towers palace castle stadium arena hill hills heights forest desert peninsula coast cape creek falls springs
		peak glacier volcano reef territory territories state states republic kingdom emirate peninsula ave blvd hwy highway motorway freeway expressway
		tomb mausoleum station terminal base camp plaza mall building hall house cemetery dam reservoir border line zone crossing quarter`
	placeLeadWords = `mount mt lake cape fort port san santa saint st sao são el los las la le new lower upper greater isle gulf strait bay sea`
	eventHeadWords = `war wars treaty pact accord accords agreement summit olympiad games cup championship championships olympics festival prize award awards day
		charter convention protocol revolution act bill plan project conference dialogue declaration constitution amendment crisis conflict expo marathon
		series tour open prix derby trophy medal cross final finals classic invitational masters ceremony anniversary year decade century week
		month season uprising massacre genocide rebellion mutiny siege battle campaign operation mission programme program scheme fund doctrine theory
		resolution directive regulation code law laws rule index average memorial monument cross agenda report study survey census movement reform
		parade exercise exhibition fair concert show awards carnival congress election elections referendum primary primaries caucus caucuses
		hurricane typhoon cyclone storm earthquake tsunami eclipse comet mission shuttle satellite telescope pipeline railway line flight`
	calendarWords = `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
		monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
		mon tue tues wed thu thurs fri sat sun`
	starterWords = `the a an this that these those it its he she they we i you his her their our my your there here him them me us
		in on at by for from with without after before since until till during under over between among amongst against about as if when whenever while
		where although though because but and or so yet however meanwhile moreover furthermore also then thus still even only just
		some many most several few all both each every no not one two three four five six seven eight nine ten eleven twelve
		what who whom whose why how which whether despite according earlier later last next today yesterday tomorrow tonight now once
		is are was were will would can could may might shall should has have had do does did let such other another more less than much
		to into onto upon out off up down through throughout across along around near behind beyond within amid inside outside above below beside besides
		unlike like instead due given rather either neither nor nearly almost about perhaps maybe indeed never ever always often sometimes usually
		well again already soon too very first second third fourth finally eventually initially currently previously recently additionally
		including excluding following based asked speaking talking noting citing quoting adding saying
		longtime meantime anyone everyone someone nobody everybody nothing everything something anything none
		per via amidst aboard versus vs plus minus yes no ok okay hello hi please thanks thank
		police officials authorities witnesses residents investigators experts analysts critics supporters protesters
		according also being having they're we're i'm i've i'll we've we'll you're don't didn't isn't can't
		doesn't wasn't i'd he'd she'd they'd we'd won't wouldn't couldn't haven't hasn't
		nor re photo image file updated breaking correction read watch see click follow`
	collectiveWords = `people women men children workers soldiers farmers teachers students veterans king queen prince bishop trader sheriff governor prosecutor mayor coroner attorney
		parents consumers lawyers writers artists doctors merchants`
	directionWords = `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
		southeastern southwestern central greater downtown upper lower inner outer mainland mid`
	particleWords = `van von der den ter ten de del della di da das do dos du la le bin ibn al el abu ben zu zur y e ul und af`
	suffixWords   = `jr sr ii iii iv junior senior esq`
	abbreviations = `mr mrs ms dr gen sen sens rep reps gov lt col maj sgt capt cmdr adm brig cpl pvt rev hon prof st jr sr inc corp co ltd bros mt ft
		supt det insp fr messrs mme pres asst dep atty`
)

func newLexicon() *text.Table[lexeme] {
	t := &text.Table[lexeme]{}
	add := func(words string, c class) {
		for w := range strings.FieldsSeq(words) {
			k := text.Intern(w)
			x, _ := t.Get(k)
			x.class |= c
			t.Set(k, x)
		}
	}
	sex := func(words string, g Gender) {
		for w := range strings.FieldsSeq(words) {
			k := text.Intern(w)
			x, _ := t.Get(k)
			x.gender = g
			t.Set(k, x)
		}
	}
	for line := range lines(commonWords) {
		add(line, common)
	}
	for line := range lines(givenNames) {
		kind, list, _ := strings.Cut(line, " ")
		g := map[string]Gender{"m": Male, "f": Female}[kind]
		for name := range strings.FieldsSeq(list) {
			c := given
			if name[0] == '~' {
				name, c = name[1:], given|doubtful
			}
			add(name, c)
			if x, _ := t.Get(text.Intern(name)); x.gender == Either || x.gender == g {
				sex(name, g)
			} else {
				sex(name, Either)
			}
		}
	}
	for line := range lines(familyNames) {
		kind, list, _ := strings.Cut(line, " ")
		add(list, map[string]class{"zh": chinese, "ko": korean, "vi": vietnamese, "kh": vietnamese}[kind])
	}
	for _, l := range []struct {
		words string
		class class
	}{
		{honorificWords, honorific}, {officeWords, office}, {callingWords, calling}, {modifierWords, modifier},
		{orgHeadWords, orgHead}, {orgAloneWords, orgHead | orgAlone}, {orgSuffixWords, orgHead | orgSuffix}, {abstractWords, abstract},
		{placeHeadWords, placeHead}, {placeLeadWords, placeLead}, {eventHeadWords, eventHead}, {calendarWords, calendar},
		{starterWords, starter}, {collectiveWords, collective}, {directionWords, direction}, {particleWords, particle},
		{suffixWords, suffix}, {abbreviations, abbreviated},
	} {
		add(l.words, l.class)
	}
	sex("mr sir lord king prince emperor sultan pope father son brother husband uncle nephew grandfather widower boyfriend man boy actor chairman spokesman congressman councilman businessman duke baron earl priest policeman monsieur", Male)
	sex("mrs ms miss mme mlle dame lady madam queen princess empress mother daughter sister wife aunt niece grandmother widow fiancée girlfriend woman girl actress chairwoman spokeswoman congresswoman councilwoman businesswoman duchess baroness countess nun policewoman", Female)
	return t
}

// lines are the lines of a data file that are neither empty nor comments.
func lines(data string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(data) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			if !yield(line) {
				return
			}
		}
	}
}
