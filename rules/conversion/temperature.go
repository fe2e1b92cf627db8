package conversion

import (
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// A difference of two temperatures converts by 9 to 5, and a reading has 32 more.
// Whoever converts a difference as a reading ("a rise of 2 degrees Celsius, or 36
// Fahrenheit") makes an error that fits, as a reading, to the last figure; only the
// words around it tell.

// sense says what a temperature is.
type sense uint8

const (
	open    sense = iota // the words do not say
	reading              // what a thermometer shows
	change               // how far two readings are apart
)

// small is the greatest difference, in degrees Celsius, that is as good as never a
// reading where its conversion fits as a difference.
var small = numeral.Int(6)

var (
	wordBy      = text.Intern("by")
	wordOf      = text.Intern("of")
	wordOff     = text.Intern("off")
	wordTo      = text.Intern("to")
	wordAt      = text.Intern("at")
	wordMore    = text.Intern("more")
	modals      = text.NewSet("would could will is was may might can")
	wordBelow   = text.Intern("below")
	wordBetween = text.Intern("between")
	wordFrom    = text.Intern("from")
	wordOn      = text.Intern("on")
	wordThe     = text.Intern("the")
	wordScale   = text.Intern("scale")

	// moves are verbs of a temperature that goes up or down.
	moves = text.NewSet(`rise rises rose risen rising warm warms warmed warming cool cools cooled cooling heat heats heated heating increase increases increased
		increasing drop drops dropped dropping fall falls fell fallen falling climb climbs climbed climbing gain gained jump jumps jumped plunge plunges plunged
		plummet plummeted decrease decreased decline declined decreases raise raised raising lower lowered lowering lift lifted reduce reduced cut vary varies varied
		differ differs differed up down higher warmer hotter cooler colder exceed exceeded exceeding beat beats beaten soar soared tumble tumbled surged sank slid boost boosted`)
	// extents are those of them that a figure follows as their extent: rose 2 degrees.
	extents = text.NewSet(`rise rises rose risen rising warmed increase increased dropped drop fall falls fell fallen climb climbed gained jumped plunged plummeted
		decreased declined cooled soared tumbled surged sank up down`)
	// changes are nouns for a difference of temperatures.
	changes = text.NewSet(`rise rises increase increases warming cooling drop drops fall falls jump jumps decline declines decrease decreases swing swings
		difference differences change changes anomaly anomalies departure departures gap gain gains reduction reductions shift shifts variation variations plunge`)
	// comparatives follow a difference.
	determiners = text.NewSet("a an the any each every this that another further extra additional")
	hotThings   = text.NewSet(`day days night nights afternoon afternoons morning mornings evening weekend week summer summers winter heat cold water waters wind winds
		air temperature temperatures weather sun sunshine steam lava high highs low lows reading readings oven bath conditions`)
	furthers     = text.NewSet("another further extra additional")
	comparatives = text.NewSet("warmer cooler colder hotter higher lower chillier milder")
	aboveBelow   = text.NewSet("above below") // at 100C (212F) under normal pressure
	// norms are what a temperature is held against.
	norms = text.NewSet(`average averages normal normals norm norms usual mean levels baseline preindustrial industrial seasonal historic historical
		expected typical record`)
	// readings are nouns and verbs of what a thermometer shows.
	readings = text.NewSet(`temperature temperatures high highs low lows maximum maximums minimum minimums reading readings fever heat reach reaches reached reaching hit hits
		hitting touched touch touching at averaged averaging was were recorded registered showed topped topping`)
	// limits are words of a difference that something is kept to: limit the rise to 2C.
	limits   = text.NewSet("warming limit limits limiting limited keep keeping hold holding cap capping restrict restricting confine contain")
	extremes = text.NewSet("high highs low lows maximum maximums minimum minimums peak peaks reading readings fever record records at")
	// extra are words that may stand between those and the figure.
	extra = text.NewSet(`a an another further extra additional average mean whole full as much little high low about around some roughly nearly almost just only approximately
		more less than at least to over under well even the possible record`)
)

// senseOf is what the words around two temperatures make of them.
func senseOf(p *checker.Pass, s text.Sentence, outer, inner *amount) sense {
	after := inner.end
	for after < s.End && closers.Has(p.Word(after)) {
		after++
	}
	if after == inner.end && p.Word(after) == wordComma && p.Word(outer.end) == wordComma {
		after++ // 5 degrees Celsius, or 9 Fahrenheit, colder
	}
	if hotThings.Has(p.Word(after)) {
		return open // another 38C (100F) day; driven by 40C (104F) winds
	}
	if follows(p, outer, after, s.End) || follows(p, outer, outer.end, inner.q.First) {
		return change
	}
	if p.Word(after) == wordMore && (modals.Has(p.Word(after+1)) || parted(p, after+1, s.End)) {
		return change
	}
	i := outer.q.First - 1
	if p.Word(i) == wordBetween {
		i-- // rise to between 32 and 36
	}
	more := i
	for i >= s.First && extra.Has(p.Word(i)) {
		if w := p.Word(i); w == wordTo {
			if p.Word(i-1) != wordUp {
				break // rose to
			}
			i--
		} else if w == wordAt && i+1 == outer.q.First {
			break // at 12 degrees, not at least 12
		}
		i--
	}
	if within(p, furthers, i+1, more+1) {
		return change
	}
	if i < s.First {
		return open
	}
	switch w := p.Word(i); {
	case w == wordFrom:
		return reading
	case w == wordBy:
		if within(p, moves, max(s.First, i-8), i) {
			return change
		}
	case w == wordOf:
		return ofWhat(p, max(s.First, i-6), i)
	case w == wordTo:
		if !within(p, limits, max(s.First, i-8), i) {
			return reading
		}
	case extents.Has(w):
		return change
	case readings.Has(w) && !within(p, changes, max(s.First, i-8), i):
		return reading
	}
	return open
}

// ofWhat is what the words before "of" at token i make of a temperature: a rise in
// temperature of; temperatures of; to an average of.
func ofWhat(p *checker.Pass, first, i int) sense {
	for k := i - 1; k >= first; k-- {
		switch w := p.Word(k); {
		case changes.Has(w):
			return change
		case w == wordTo, extremes.Has(w):
			return reading
		}
	}
	if readings.Has(p.Word(i-1)) || norms.Has(p.Word(i-1)) {
		return reading
	}
	return open
}

// follows reports whether the words from token i on make a difference of the
// temperature before them: warmer than, above average, off the readings.
func follows(p *checker.Pass, outer *amount, i, end int) bool {
	if i >= end {
		return false
	}
	w := p.Word(i)
	if w == wordHyphen {
		i++
		w = p.Word(i)
	}
	switch {
	case comparatives.Has(w):
		return true
	case changes.Has(w): // not what 30C (86F) increases
		return strings.ContainsRune(p.In(outer.q.Span), '-') || determiners.Has(p.Word(outer.q.First-1))
	case w == wordOf:
		return warmingOnly.Has(p.Word(i+1)) || warmingOnly.Has(p.Compound(i+2))
	case w == wordOff:
		return within(p, readings, i+1, min(end, i+4)) // not off the coast
	case aboveBelow.Has(w):
		return within(p, norms, i+1, min(end, i+7))
	}
	return false
}

// within reports whether a word of a table stands in [first, end).
func within(p *checker.Pass, t *text.Table[struct{}], first, end int) bool {
	for i := first; i < end; i++ {
		if t.Has(p.Word(i)) {
			return true
		}
	}
	return false
}

// difference reports whether two temperatures are to be converted as a difference:
// the words say so, or they leave it open and the figures fit as one. sure is false
// where the words say one thing and the figures another that may be meant.
func difference(p *checker.Pass, s text.Sentence, outer, inner *amount, a, b *quantity.Unit) (is, sure bool) {
	x, y := *a, *b
	x.Offset, y.Offset = numeral.Decimal{}, numeral.Decimal{}
	size := toBase(x, outer.q.Nominal)
	little := size.Cmp(small) <= 0 && size.Cmp(small.Neg()) >= 0
	fits := meet(outer, inner, x, y)
	switch senseOf(p, s, outer, inner) {
	case change:
		return true, true
	case reading:
		return fits && little, !fits
	case open:
	}
	if fits {
		return little || within(p, rising, max(s.First, outer.q.First-14), min(s.End, inner.end+8)), true
	}
	// Below 2C (35.6F) of warming: as a reading it fits, and no reading is meant.
	if little && meet(outer, inner, *a, *b) && within(p, warmingOnly, max(s.First, outer.q.First-8), outer.q.First) {
		return true, true
	}
	return false, true
}

// frozen reports whether a temperature is told from a point of another scale than
// its own: 5 degrees below zero Celsius (23 F), 10C (14F) below freezing.
func frozen(p *checker.Pass, s text.Sentence, outer, inner *amount) bool {
	if outer.q.Words && outer.q.Nominal.Sign() == 0 {
		return true
	}
	for i := outer.end; i < min(s.End, inner.end+4); i++ {
		if points.Has(p.Word(i)) && aboveBelow.Has(p.Word(i-1)) {
			return true
		}
	}
	return false
}

// scales are what a figure may be said to be on: 14 on the Fahrenheit scale.
var scales = map[text.Word]string{text.Intern("celsius"): celsius, text.Intern("centigrade"): celsius, text.Intern("fahrenheit"): fahrenheit}

var points = text.NewSet("zero freezing boiling")

// belowZero is the reading that two quantities make: 16 below zero Fahrenheit.
func belowZero(p *checker.Pass, number, zero *quantity.Quantity) (a amount, ok bool) {
	if zero.Kind != quantity.Dimension || !zero.Words || zero.Nominal.Sign() != 0 || p.Word(zero.First-1) != wordBelow || number.Range ||
		number.Kind != quantity.Number && number.Unit != degrees || zero.First-number.End > 1 {
		return a, false
	}
	q := *number
	q.Nominal, q.Kind, q.Unit, q.End, q.Words = q.Nominal.Neg(), quantity.Dimension, zero.Unit, zero.End, false
	q.Span = q.Cover(zero.Span)
	return amount{&q, zero.Unit, zero.End}, true
}

// meet reports whether two temperatures can be one in units a and b.
func meet(outer, inner *amount, a, b quantity.Unit) bool {
	_, v := printed(outer.q.Nominal, outer.q.Step, false, false, true)
	_, w := printed(inner.q.Nominal, inner.q.Step, true, false, true)
	return toBase(a, v.Hi.Value).Cmp(toBase(b, w.Lo.Value)) >= 0 && toBase(b, w.Hi.Value).Cmp(toBase(a, v.Lo.Value)) >= 0
}

var warmingOnly = text.NewSet("warming pre-industrial preindustrial")

// rising are words near a temperature that may make it a difference of two.
var rising = text.NewSet(`by rise rises rose risen rising warming warmer warmed hotter cooler colder increase increases increased drop drops dropped above below over
	difference differences limit limits goal target threshold higher lower more less fall falls fell climb climbed average preindustrial
	industrial anomaly within cooling heating heat global range accurate accuracy`)
