package change

import (
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// way is what a word of change says of the figure after it against the one before.
type way struct {
	sign   int8            // +1 up, −1 down
	factor numeral.Decimal // 2 for doubled; 0 where the word has none
	object bool            // something may be named between it and its figures: cut the rate to
	noun   bool            // a 15 percent rise, an increase of 15 percent
	loose  bool            // up and down, which are much else besides
	than   bool            // 15 percent more than
}

// ways are the words of change.
var ways = func() *text.Table[way] {
	t := &text.Table[way]{}
	add := func(w way, words string) {
		for s := range strings.FieldsSeq(words) {
			id := text.Intern(s)
			had, _ := t.Get(id)
			w := w
			w.object, w.noun = w.object || had.object, w.noun || had.noun
			t.Set(id, w)
		}
	}
	up, down := way{sign: 1}, way{sign: -1}
	add(up, `rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping
		surge surges surged surging soar soars soared soaring gained gain gains gaining advanced advances swelled swell swells widened widens widening
		rallied leapt leaped skyrocketed rocketed ballooned mushroomed accelerated accelerates quickened quickens`)
	add(down, `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slid slide slides sliding
		slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slip slips slipped slipping dipped dips dip sank sinks sunk sinking
		shrank shrink shrinks shrunk shrinking contracted contracts plummeted plummets crashed lost shed eased eases narrowed narrows narrowing dwindled slowed slows decelerated retreated retreats`)
	add(way{sign: 1, object: true}, `raise raises raised raising boost boosts boosted boosting hiked hikes hiking lift lifts lifted lifting increase increases increased
		increasing upped expand expands expanded expanding`)
	add(way{sign: -1, object: true}, `cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing slash slashes slashed slashing trim trims trimmed trimming
		decrease decreases decreased decreasing`)
	add(way{sign: 1, noun: true}, "rise increase jump gain climb surge hike growth")
	add(way{sign: -1, noun: true}, "fall decrease drop decline slump plunge cut reduction slide dip")
	add(way{sign: 1, loose: true}, "up")
	add(way{sign: -1, loose: true}, "down off")
	add(way{sign: 1, than: true}, "more higher")
	add(way{sign: -1, than: true}, "less fewer")
	for word, f := range map[string]numeral.Decimal{ // each word has one factor: no order matters
		"double": numeral.Int(2), "doubles": numeral.Int(2), "doubled": numeral.Int(2), "doubling": numeral.Int(2),
		"triple": numeral.Int(3), "triples": numeral.Int(3), "tripled": numeral.Int(3), "tripling": numeral.Int(3), "trebled": numeral.Int(3), "treble": numeral.Int(3),
		"quadruple": numeral.Int(4), "quadruples": numeral.Int(4), "quadrupled": numeral.Int(4), "quadrupling": numeral.Int(4), "quintupled": numeral.Int(5),
		"halve": {Coef: 5, Exp: -1}, "halves": {Coef: 5, Exp: -1}, "halved": {Coef: 5, Exp: -1}, "halving": {Coef: 5, Exp: -1},
	} {
		w := way{sign: 1, factor: f, object: true}
		if f.Exp < 0 {
			w.sign = -1
		}
		t.Set(text.Intern(word), w)
	}
	return t
}()

var (
	by, to, from = text.Intern("by"), text.Intern("to"), text.Intern("from")
	of, on, in   = text.Intern("of"), text.Intern("on"), text.Intern("in")
	colon        = text.Intern(":")
	half         = text.Intern("half")
	average      = text.Intern("average") // an average 5 percent, but not the average price
	annual       = text.NewSet("annual yearly monthly of")
	// narrowing begins what narrows a figure.
	narrowing = text.NewSet("of in at on among across for")
	definite  = text.NewSet("the its their his her last")
	or, than  = text.Intern("or"), text.Intern("than")
	at        = text.Intern("at")
	comma     = text.Intern(",")
	opening   = text.Intern("(")
	closing   = text.Intern(")")
	compared  = text.NewSet("compared against versus vs")
	with      = text.NewSet("with to")
	per       = text.NewSet("a an per each every")
	// fillers may stand between a word of change, its prepositions and its figures.
	fillers = text.NewSet(`a an the its their his her sharply slightly further another just only nearly almost about around some roughly over more than less fewer at least
		as much many high low of level record steadily again modestly marginally significantly dramatically substantially strongly quickly rapidly still even also
		approximately new total totals average estimated unofficial provisional preliminary seasonally mere whopping staggering full net value
		points point steeply gradually overnight back up down close initial original previous current present earlier 's unchanged this season annual rate`)
	reaching = text.NewSet("reaching hitting totaling totalling")
	// times stand before a period: in the third quarter, for the year.
	times = text.NewSet("in for during on at of over the through by this last as ended ending since")
	// possessives begin an aside: its lowest in a month.
	possessives = text.NewSet("its their the a an his her")
	// nowhere ends a reading: what follows is somebody's guess, not the figure before.
	nowhere = text.NewSet(`expected forecast forecasts estimated estimates estimate predicted projected planned consensus expectations target seen rank ranked
		ranking rankings seeded seed`)
	// otherBasis has bases on which a percentage is not that of the two figures beside it.
	otherBasis = text.NewSet(`constant adjusted adjusting adjustment inflation excluding organic organically comparable annualized
		annualised underlying proforma pro real stripping discounting including compound cumulative weighted
		rank ranked ranking rankings seed seeded`)
	// a comparable period is the one a year before, and no other base.
	comparably = text.Intern("comparable")
	stretches  = text.NewSet("period quarter month months week year half 12 nine six three")
	// basisPairs are the same, of two words with a hyphen between.
	basisPairs = text.NewTable(map[string]text.Word{
		"like": text.Intern("for"), "same": text.Intern("store"), "currency": text.Intern("neutral"), "ex": text.Intern("items"), "comparable": text.Intern("store"),
	})
	hyphen = text.Intern("-")
	// nouns of change are never verbs, and others are none after these words.
	nouns      = text.NewSet("growth reduction hike")
	beforeNoun = text.NewSet("a an the its their his her our this that of for in on by price wage rate tax pay")
	// clauses begin another clause, or its verb.
	clauses = text.NewSet(`is was are were be been that which who whom will would could can may might should must has have had said says say and but as when while
		after before slow slows slowing if because so`)
	pointNouns = text.NewSet("points point")
	nearly     = text.NewSet("nearly almost virtually practically")
	about      = text.NewSet("about roughly around approximately")
	barrels    = text.NewSet("bpd bopd")
	// b/d is barrels a day.
	bLetter, slash, dLetter = text.Intern("b"), text.Intern("/"), text.Intern("d")
	moreWord                = text.Intern("more")
	genitive                = text.Intern("'s")
)

// cents are the currencies of which a hundredth is called a cent.
var cents = map[string]bool{"AUD": true, "CAD": true, "EUR": true, "HKD": true, "NZD": true, "SGD": true, "USD": true, "ZAR": true}
