package retold

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// opposites are words of which one says the opposite of the other, an axis after the
// other. After the bar stand words that say it in some stories and not in others: a
// story that has none of a side, with these, does not say what that side says.
var opposites = [...][2]string{
	{ // which way something went
		`fall falls fell falling fallen drop drops dropped dropping slip slips slipped slipping slide slides slid sliding sink sinks sank decline declines
		declined declining decrease decreases decreased decreasing plunge plunges plunged tumble tumbles tumbled dip dips dipped shrink shrinks shrank shrunk
		slump slumps slumped down lower plummet plummets plummeted
		| weaker weaken weakens weakened slow slows slowed slowing contract contracted contracts retreat retreats retreated lost loses lose softer worse
		cut cuts reduced narrowed narrows`,
		`rise rises rose rising risen climb climbs climbed climbing gain gains gained gaining jump jumps jumped surge surges surged soar soars soared increase
		increases increased increasing grow grows grew growing growth advance advances advanced up higher rally rallies rallied rebound rebounds rebounded
		| strengthen strengthens strengthened stronger firmer added adds expand expands expanded improved improve better upward upwards
		raise raised raises lifted boosted doubled widened widens`,
	},
	{ // what a year ended in
		"loss losses | lost lose loses",
		"profit profits | profitable profitability profitably earnings income earned earn earns gain gains surplus win wins won",
	},
	{ // what somebody does to a price, a forecast, a stake
		`cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing slash slashes slashed trim trims trimmed
		| decrease decreases decreased down downwards reduction less fell fall falls drop dropped`,
		`raise raises raised raising lift lifts lifted lifting hike hikes hiked increase increases increased increasing boost boosts boosted
		| higher up upped rise rose rises upwards add added adds`,
	},
	{ // who has what
		"sell sells sold selling | sale sales divest divests divested dispose disposed disposal divestiture seller sellers",
		"buy buys bought buying acquire acquires acquired acquiring purchase purchases purchased | acquisition acquisitions takeover merger merge merges buyer buyers",
	},
	{"deficit deficits | shortfall shortage gap debt", "surplus surpluses | excess"},
	{
		"import imports imported importing | importer importers purchases bought",
		"export exports exported exporting | exporter exporters shipments shipped ship sales sold",
	},
	{ // what a vote or an office said
		`reject rejects rejected rejecting rejection veto vetoes vetoed block blocks blocked oppose opposes opposed
		| opposition against down defeat defeats defeated deny denies denied refuse refuses refused turned fails failed`,
		`approve approves approved approving approval adopt adopts adopted accept accepts accepted endorse endorses endorsed ratify ratifies ratified
		| back backs backed pass passes passed grant grants granted support supports supported clear clears cleared allow allows allowed award awards awarded authorise
		authorised authorized`,
	},
	{ // what a court said of another's word
		`overturn overturns overturned overturning reverse reverses reversed annul annulled annuls quash quashes quashed vacate vacates vacated invalidate
		invalidates invalidated nullify nullified nullifies | strike strikes struck throw throws threw thrown void voids voided toss tosses tossed`,
		"uphold upholds upheld upholding reinstate reinstates reinstated affirm affirms affirmed affirming | sustain sustains sustained back backs backed stand stands stood keeps kept keep",
	},
	{
		"acquit acquits acquitted acquittal acquitting clears cleared | clear innocent exonerated exonerates not",
		"convict convicts convicted conviction guilty | convictions sentenced sentence",
	},
	{ // how a game ended
		"lose loses lost losing | loss losses fall falls fell beaten defeat defeats defeated beat beats",
		"win wins won winning | winner winners victory victories beat beats beating victorious defeat defeats defeated triumph triumphs edge edges edged down rout routs routed top tops topped earned",
	},
	{ // what was hoped for
		"miss misses missed missing | below short disappoint disappoints disappointed disappointing lag lags lagged fell lower under",
		"beat beats beating top tops topped topping exceed exceeds exceeded exceeding | above surpass surpassed better higher beyond more over",
	},
}

// Axis is something of which there are two opposites.
type Axis = int

// The axes.
const (
	Way     Axis = iota // which way something went
	Result              // what a year ended in
	Change              // what somebody does to a price, a forecast, a stake
	Deal                // who sells and who buys
	Balance             // deficit and surplus
	Trade               // imports and exports
	Vote                // what a vote or an office said
	Ruling              // what a court said of another's word
	Verdict
	Game // how a game ended
	Beat // what was hoped for

	// Axes is how many there are.
	Axes
)

// poles are the sides of axes that a word is on for sure, hints those that it may be
// on: bit 2·axis + side.
var poles, hints = func() (sure, may *text.Table[uint32]) {
	sure, may = &text.Table[uint32]{}, &text.Table[uint32]{}
	for axis, sides := range opposites {
		for side, list := range sides {
			poles, wide, _ := strings.Cut(list, "|")
			bit := uint32(1) << (2*axis + side)
			mark(sure, poles, bit)
			mark(may, poles, bit)
			mark(may, wide, bit)
		}
	}
	return sure, may
}()

// mark sets a bit of each word of a list.
func mark(t *text.Table[uint32], list string, bit uint32) {
	for w := range strings.FieldsSeq(list) {
		id := text.Intern(w)
		was, _ := t.Get(id)
		t.Set(id, was|bit)
	}
}

// pairs are two words that say together what is on one side of an axis.
var pairs = func() map[[2]text.Word]uint32 {
	m := map[[2]text.Word]uint32{}
	for list, bit := range map[string]uint32{
		"strike strikes struck down":                       1 << (2 * Ruling),
		"throw throws threw thrown toss tosses tossed out": 1 << (2 * Ruling),
		"turn turns turned vote votes voted down":          1 << (2 * Vote),
		"let lets letting stand":                           1 << (2*Ruling + 1),
		"sign signs signed off":                            1 << (2*Vote + 1),
	} {
		words := strings.Fields(list)
		last := text.Intern(words[len(words)-1])
		for _, w := range words[:len(words)-1] {
			m[[2]text.Word{text.Intern(w), last}] = bit
		}
	}
	return m
}()

// begins are the first words of those.
var begins = func() *text.Table[struct{}] {
	t := &text.Table[struct{}]{}
	for p := range pairs {
		t.Set(p[0], struct{}{})
	}
	return t
}()

// SaysAt are the sides of axes that token i is on for sure, by itself or with the one
// after it: bit 2·axis + side.
func SaysAt(d *text.Document, i int) uint32 {
	w := d.Word(i)
	if w == 0 {
		return 0
	}
	sides, _ := poles.Get(w)
	if begins.Has(w) && i+1 < len(d.Tokens) {
		sides |= pairs[[2]text.Word{w, d.Word(i + 1)}]
	}
	return sides
}

// MaySay are the sides of axes that a word may be on. ok is false for nearly every
// word.
func MaySay(w text.Word) (sides uint32, ok bool) { return hints.Get(w) }
