package period

import (
	"iter"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// role is what a word can be in a time expression; a word may be several.
type role uint32

const (
	opens       role = 1 << iota // an expression may begin with it
	afterThe                     // an expression may go on with it after "the"
	aMonth                       // n is the month
	aWeekday                     // n is the weekday
	aUnit                        // n is the Unit
	aSeason                      // n is the season
	aDay                         // today, yesterday, tomorrow: n is the step
	aPart                        // morning, night: n is the dayPart
	aNumber                      // a number word, or an article that stands for one
	anOrdinal                    // first, third: n is it
	aDirection                   // last, next, this: n is the direction
	anEdge                       // early, end, start: n is the edge
	aHedge                       // about, nearly, more: what may stand before a length
	aVague                       // now, recently: n is the reference
	anAdverb                     // daily, weekly: n is the Unit
	aQuarter                     // Q1, H1
	aFiscal                      // fiscal, FY2021
	aHoliday                     // Christmas, Labor Day: n is the holiday
	aZone                        // GMT, EST
	abbreviated                  // Jan, Mon
	weak                         // May, March, sun: a name, a verb or a noun as well
	plural                       // years, Mondays, 1990s
	indefinite                   // several, few
	aHour                        // noon, midnight, T17
)

type entry struct {
	role role
	n    int16
}

// direction is which way a relative expression looks, and from where.
type direction uint8

const (
	nowhere   direction = iota
	theLast             // the latest before the publication
	this                // the one the publication lies in
	theNext             // the first after the publication
	previous            // the one before what was spoken of
	same                // the one that was spoken of
	following           // the one after what was spoken of
	past                // the past year: the stretch that ends now
	coming              // the coming weeks: the stretch that begins now
)

// edge is the part of a period that a modifier names.
type edge uint8

const (
	whole  edge = iota
	early       // early, the beginning of
	middle      // mid, the middle of
	late        // late, the end of
)

// dayPart is a part of the day as TIMEX3 knows them.
type dayPart uint8

const (
	noPart dayPart = iota
	morning
	midday
	afternoon
	evening
	night
	daytime
)

var dayParts = [...]string{"", "MO", "MI", "AF", "EV", "NI", "DT"}

// The seasons. They are of the northern half of the earth and of the weather:
// spring is March to May.
const (
	spring = iota + 1
	summer
	autumn
	winter
)

var seasons = [...]string{"", "SP", "SU", "FA", "WI"}

// references are what TIMEX3 calls the times that are no certain days.
const (
	presentRef = iota
	pastRef
	futureRef
)

var references = [...]string{"PRESENT_REF", "PAST_REF", "FUTURE_REF"}

var (
	ordinals = &text.Table[int]{}      // what an ordinal written out or its figures stand for
	openers  = &text.Table[struct{}]{} // words with the role opens, which few have
	words    = vocabulary()
)

func vocabulary() *text.Table[entry] {
	t := &text.Table[entry]{}
	add := func(r role, n int, list string) {
		for w := range fields(list) {
			id := text.Intern(w)
			e, _ := t.Get(id)
			e.role |= r
			if e.n == 0 {
				e.n = int16(n)
			}
			t.Set(id, e)
			if r&opens != 0 {
				openers.Set(id, struct{}{})
			}
		}
	}
	for i, list := range [...]string{"january", "february", "", "", "", "", "july", "", "september", "october", "november", "december"} {
		add(opens|afterThe|aMonth, i+1, list)
	}
	add(opens|afterThe|aMonth|weak, 3, "march")
	add(opens|afterThe|aMonth|weak, 4, "april")
	add(opens|afterThe|aMonth|weak, 5, "may")
	add(opens|afterThe|aMonth|weak, 6, "june")
	add(opens|afterThe|aMonth|weak, 8, "august")
	for i, list := range [...]string{"jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"} {
		add(opens|afterThe|aMonth|abbreviated, i+1, list)
	}
	for i, list := range [...]string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"} {
		add(opens|afterThe|aWeekday, i, list)
		add(opens|aWeekday|plural, i, list+"s")
	}
	for i, list := range [...]string{"sun", "mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat"} {
		add(opens|aWeekday|abbreviated, i, list)
	}

	units := [...]string{Second: "second", Minute: "minute", Hour: "hour", DayUnit: "day", Week: "week", Weekend: "weekend",
		Fortnight: "fortnight", Month: "month", Quarter: "quarter", Year: "year", Decade: "decade", Century: "century", Half: "half"}
	for u, w := range units {
		if w == "" {
			continue
		}
		add(aUnit|afterThe, u, w)
		if w != "half" && w != "century" {
			add(opens|aUnit|plural|afterThe, u, w+"s")
		}
	}
	add(opens|aUnit|plural|afterThe, int(Century), "centuries")
	add(opens, 0, "year week")
	add(aUnit, int(Second), "sec secs")
	add(aUnit, int(Minute), "min mins")
	add(aUnit, int(Hour), "hr hrs")
	add(aUnit, int(Month), "mo")
	add(aUnit, int(Year), "yr yrs")
	add(aUnit|plural, int(Week), "wks")

	add(opens|afterThe|aSeason, spring, "spring")
	add(opens|afterThe|aSeason, summer, "summer")
	add(opens|afterThe|aSeason, autumn, "autumn fall")
	add(opens|afterThe|aSeason, winter, "winter")
	add(opens|aDay, 0, "today")
	add(opens|aDay, -1, "yesterday")
	add(opens|aDay, 1, "tomorrow")

	add(aPart|afterThe, int(morning), "morning")
	add(aPart|afterThe, int(afternoon), "afternoon")
	add(aPart|afterThe, int(evening), "evening")
	add(aPart|afterThe, int(night), "night")
	add(aPart|plural, int(morning), "mornings")
	add(aPart|plural, int(afternoon), "afternoons")
	add(aPart|plural, int(evening), "evenings")
	add(aPart|plural, int(night), "nights")
	add(opens|aPart, int(night), "tonight overnight")
	add(opens|aHour, 12, "noon midday")
	add(opens|aHour, 24, "midnight")

	for i, list := range [...]string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
		"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"} {
		add(opens|aNumber|afterThe, i, list)
	}
	for i, list := range [...]string{"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		add(opens|aNumber|afterThe, 30+10*i, list)
	}
	add(opens|aNumber|afterThe, 100, "hundred")
	add(opens|aNumber|afterThe, 1000, "thousand")
	add(opens|aNumber, 1, "a an another single")
	add(opens|aNumber|afterThe, 0, "half")
	add(opens|aNumber|afterThe|indefinite, 0, "several few many couple dozens scores hundreds thousands dozen multiple numerous countless some")
	for i, list := range [...]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
		"eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"} {
		add(opens|anOrdinal|afterThe, 0, list)
		for w := range fields(list) {
			ordinals.Set(text.Intern(w), i+1)
		}
	}
	add(opens|afterThe, 0, "thirtieth twenties thirties forties fifties sixties seventies eighties nineties")
	add(anOrdinal, 0, "thirtieth")
	ordinals.Set(text.Intern("thirtieth"), 30)
	for i, list := range [...]string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"} {
		add(plural, 20+10*i, list)
	}

	add(opens|afterThe|aDirection, int(theLast), "last")
	add(opens|aDirection, int(this), "this")
	add(opens|afterThe|aDirection, int(theNext), "next upcoming")
	add(opens|afterThe|aDirection, int(this), "current")
	add(opens|afterThe|aDirection, int(past), "past")
	add(opens|afterThe|aDirection, int(coming), "coming")
	add(opens|afterThe|aDirection, int(previous), "previous preceding prior")
	add(opens|afterThe|aDirection, int(following), "following ensuing subsequent")
	add(opens|aDirection, int(same), "that")
	add(opens|afterThe|aDirection, int(same), "same")
	add(afterThe, 0, "final recent entire whole full future present foreseeable near distant immediate time")
	add(afterThe|aDirection, int(theLast), "latest")
	add(opens, 0, "the these those each every once twice recent")

	add(opens|anEdge|afterThe, int(early), "early beginning start")
	add(opens|anEdge|afterThe, int(earlierIn), "earlier")
	add(opens|anEdge|afterThe, int(middle), "mid middle")
	add(opens|anEdge|afterThe, int(late), "late end close")
	add(opens|anEdge|afterThe, int(laterIn), "later")

	add(opens|aHedge, 0, "about around nearly almost over roughly approximately more less fewer at up under just well some barely exactly only")

	add(opens|aVague, presentRef, "now currently nowadays presently")
	add(opens|aVague, pastRef, "recently lately previously formerly")
	add(opens|aVague, futureRef, "soon shortly")
	add(opens, 0, "very more most") // very soon, more recently
	add(opens|anAdverb, int(DayUnit), "daily nightly")
	add(opens|anAdverb, int(Week), "weekly")
	add(opens|anAdverb, int(Month), "monthly")
	add(opens|anAdverb, int(Quarter), "quarterly")
	add(opens|anAdverb, int(Year), "annual annually yearly")
	add(opens|anAdverb, int(Hour), "hourly")

	for i, list := range [...]string{"q1", "q2", "q3", "q4"} {
		add(opens|afterThe|aQuarter, i+1, list)
	}
	add(opens|afterThe|aQuarter, 5, "h1")
	add(opens|afterThe|aQuarter, 6, "h2")
	add(opens|afterThe|aFiscal, 0, "fiscal financial fy")
	for y := 1990; y < 2060; y++ {
		s := figures(y)
		add(opens|afterThe|aFiscal, y, "fy"+s+" fy"+s[2:])
	}
	for h := range 25 {
		add(aHour|plural, h, "t"+figures(h)+" t"+figures(100 + h)[1:])
	}
	for _, h := range holidays {
		add(opens|aHoliday, 0, h.first)
	}
	add(aZone, 0, "a.m. a.m am p.m. p.m pm o'clock")
	for name := range zones {
		add(aZone, 0, name)
	}
	return t
}

// What stands beside an expression and is no part of it.
var (
	wOf, wIn, wOn                   = text.Intern("of"), text.Intern("in"), text.Intern("on")
	wAt, wTo, wThe                  = text.Intern("at"), text.Intern("to"), text.Intern("the")
	wA, wAn, wAnd                   = text.Intern("a"), text.Intern("an"), text.Intern("and")
	wOr, wOne, wEach                = text.Intern("or"), text.Intern("one"), text.Intern("each")
	wEvery, wFrom, wBetween         = text.Intern("every"), text.Intern("from"), text.Intern("between")
	wThrough, wAgo, wLater          = text.Intern("through"), text.Intern("ago"), text.Intern("later")
	wEarlier, wBefore, wAfter       = text.Intern("earlier"), text.Intern("before"), text.Intern("after")
	wHence, wSince, wUntil          = text.Intern("hence"), text.Intern("since"), text.Intern("until")
	wTill, wBy, wOld                = text.Intern("till"), text.Intern("by"), text.Intern("old")
	wLong, wPlus, wNow              = text.Intern("long"), text.Intern("plus"), text.Intern("now")
	wYear, wHalf, wQuarter          = text.Intern("year"), text.Intern("half"), text.Intern("quarter")
	wMore, wLess, wThan             = text.Intern("more"), text.Intern("less"), text.Intern("than")
	wThat, wDay, wWeek              = text.Intern("that"), text.Intern("day"), text.Intern("week")
	wYesterday, wTomorrow, wTonight = text.Intern("yesterday"), text.Intern("tomorrow"), text.Intern("tonight")
	wOvernight, wMay, wMarch        = text.Intern("overnight"), text.Intern("may"), text.Intern("march")
	wHyphen, wEnDash, wSlash        = text.Intern("-"), text.Intern("–"), text.Intern("/")
	wDot, wComma, wColon            = text.Intern("."), text.Intern(","), text.Intern(":")
	wQuote, wQuoteS, wDollar        = text.Intern("'"), text.Intern("'s"), text.Intern("$")
	wPlusSign, wOpen, wClose        = text.Intern("+"), text.Intern("("), text.Intern(")")
	wS, wFiscal, wFinancial         = text.Intern("s"), text.Intern("fiscal"), text.Intern("financial")
	wRecent, wFuture, wPresent      = text.Intern("recent"), text.Intern("future"), text.Intern("present")
	wPast, wLast, wNext             = text.Intern("past"), text.Intern("last"), text.Intern("next")
	wFirst, wFinal, wDuring         = text.Intern("first"), text.Intern("final"), text.Intern("during")
	wHundred, wThousand, wEnd       = text.Intern("hundred"), text.Intern("thousand"), text.Intern("end")
	wSpring, wFall                  = text.Intern("spring"), text.Intern("fall")
	wFor, wTime, wSoon              = text.Intern("for"), text.Intern("time"), text.Intern("soon")
	wShortly, wRecently, wVery      = text.Intern("shortly"), text.Intern("recently"), text.Intern("very")
	wMost, wWell, wOnce             = text.Intern("most"), text.Intern("well"), text.Intern("once")
	wTwice, wOther, wOClock         = text.Intern("twice"), text.Intern("other"), text.Intern("o'clock")
	wLocal, wStandard, wAge         = text.Intern("local"), text.Intern("standard"), text.Intern("age")

	dashes         = text.NewSet("- – — --")
	antemeridian   = text.NewSet("a.m. a.m am")
	postmeridian   = text.NewSet("p.m. p.m pm")
	ordinalEndings = text.NewSet("st nd rd th")
)

// fields are the words of a list.
func fields(list string) iter.Seq[string] { return strings.FieldsSeq(list) }

func figures(n int) string { return strconv.Itoa(n) }
