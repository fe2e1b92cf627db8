// Package limit finds values past the end of their scale: an earthquake of magnitude
// 72, 112 degrees north, minus 300 degrees Celsius, 145 percent of voters.
package limit

import (
	_ "embed"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "limit", Doc: doc, Severity: checker.Error, Check: check}

func check(p *checker.Pass) {
	rated := ratings.In(p.Document)
	if len(p.Quantities) == 0 && !rated {
		return
	}
	r := &reader{Pass: p, quakes: quakes.In(p.Document)}
	for _, s := range p.Sentences {
		if role := p.Role(s); !role.Read() || role == text.Cells {
			continue
		}
		if rated {
			r.category(s)
		}
		qs := p.QuantitiesIn(s.First, s.End)
		for i := range qs {
			if q := &qs[i]; !q.Range && q.Hedge != quantity.Indefinite {
				r.scale(s, q)
			}
		}
	}
}

type reader struct {
	*checker.Pass
	quakes bool // the article speaks of earthquakes
}

// scale reports a figure that is past the end of its scale.
func (r *reader) scale(s text.Sentence, q *quantity.Quantity) {
	switch {
	case q.Unit == celsius && q.Nominal.Cmp(coldestC) < 0, q.Unit == fahrenheit && q.Nominal.Cmp(coldestF) < 0:
		r.report(q, checker.Error, "No temperature is lower than −273.15 °C (−459.67 °F)")
	case q.Unit == celsius && q.Nominal.Cmp(hottestC) > 0 && q.Nominal.Cmp(steam) < 0, q.Unit == fahrenheit && q.Nominal.Cmp(hottestF) > 0 && q.Nominal.Cmp(boiling) < 0:
		r.weather(s, q)
	case q.Unit == degrees && q.Nominal.Cmp(pole) > 0 && r.latitude(q):
		r.report(q, checker.Error, "A latitude is at most 90 degrees")
	case q.Kind == quantity.Percent && q.Nominal.Cmp(all) > 0:
		r.whole(s, q)
	case q.Kind == quantity.Age && q.Unit == "years" && q.Nominal.Cmp(oldest) > 0, q.Kind == quantity.Number && q.Nominal.Cmp(oldest) > 0 && q.Nominal.Cmp(age) < 0:
		r.aged(s, q)
	}
	if q.Kind == quantity.Number || q.Unit == "magnitude" {
		r.rated(s, q)
	}
}

const (
	celsius    = "°C"
	fahrenheit = "°F"
	degrees    = "°"
)

// The ends of the scales. Temperatures: absolute zero (BIPM, the SI brochure); the air
// has been measured at 56.7 °C (WMO), and what is above 130 °C or 212 °F is no slip. The
// oldest person whose age is proved was 122. No earthquake above 9.5 has been measured,
// and no fault could bear one of 10. Hurricanes and tornadoes are rated up to 5; what
// is in water has a pH of 0 to 14, but for acids and alkalis of great strength.
var (
	coldestC  = numeral.Decimal{Coef: -27315, Exp: -2}
	coldestF  = numeral.Decimal{Coef: -45967, Exp: -2}
	hottestC  = numeral.Int(60)
	steam     = numeral.Int(130)
	hottestF  = numeral.Int(140)
	boiling   = numeral.Int(212)
	pole      = numeral.Int(90)
	all       = numeral.Int(100)
	oldest    = numeral.Int(125)
	age       = numeral.Int(200)
	strongest = numeral.Decimal{Coef: 99, Exp: -1}
	fabled    = numeral.Int(12)
	neutral   = numeral.Int(14)
)

var (
	quakes   = text.NewSet("earthquake earthquakes quake quakes tremor tremors temblor temblors aftershock aftershocks seismic seismologists richter")
	stars    = text.NewSet("star stars comet asteroid supernova telescope brightness sky astronomers planet galaxy")
	poles    = text.NewSet("north south")
	lateral  = text.NewSet("latitude latitudes parallel")
	richter  = text.Intern("richter")
	measures = text.NewSet("magnitude measuring measured registered registering")
	joints   = text.NewSet("of a an at preliminary reading estimated about around roughly initial with the")
	storms   = text.NewSet("hurricane hurricanes cyclone typhoon tornado tornadoes twister")
	ratings  = text.NewSet("category ef")
	ph       = text.Intern("ph")
	// fancy are words of sentences that speak of what may be, or is not.
	fancy   = text.NewSet("would could if hypothetical theoretical imagine fictional film movie novel novelist book game fantasy legend myth biblical bible claimed claims claiming fake joke joked impossible proposed propose proposal adding add")
	never   = text.NewSet("never no not none")
	persons = text.NewSet(`man woman boy girl grandmother grandfather mother father pensioner widow widower patient victim suspect driver resident student teenager person male female
		retiree veteran farmer`)
	stormWord = text.Intern("storm")
	died      = text.NewSet("died dies dead")
	hyphen    = text.Intern("-")
)

// near reports whether a word of a table stands in the tokens [first, end).
func (r *reader) near(t *text.Table[struct{}], first, end int) bool {
	for i := max(0, first); i < end; i++ {
		if t.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// latitude reports whether degrees are a latitude: 95 degrees north latitude, latitude
// 95 degrees, 112 degrees north, 40 degrees west.
func (r *reader) latitude(q *quantity.Quantity) bool {
	if r.near(lateral, q.First-3, q.First) {
		return true
	}
	if !poles.Has(r.Word(q.End)) {
		return false
	}
	if r.near(lateral, q.End+1, q.End+3) {
		return true
	}
	for _, o := range r.QuantitiesIn(q.End+1, min(q.End+6, len(r.Tokens))) {
		if o.Unit == degrees && r.near(sides, o.End, o.End+1) {
			return true
		}
	}
	return false
}

var sides = text.NewSet("east west")

// aged reports the age of somebody who would be the oldest person ever.
func (r *reader) aged(s text.Sentence, q *quantity.Quantity) {
	if r.near(fancy, s.First, s.End) {
		return
	}
	at := q.First - 1
	switch {
	case q.Kind == quantity.Age && persons.Has(r.Word(q.End)):
	case r.near(ages, q.First-3, q.First) && r.near(died, s.First, q.First) && q.Noun < 0:
	case q.Noun < 0 && r.Word(at) == comma && r.Word(q.End) == comma && r.bearer(at) && r.acts(s, q.End+1):
	default:
		return
	}
	r.report(q, checker.Warning, "Nobody has grown older than 122")
}

var comma = text.Intern(",")

// bearer reports whether somebody is named right before token i, in full or by what
// they are: the woman, Maria Olazabal.
func (r *reader) bearer(i int) bool {
	if persons.Has(r.Word(i - 1)) {
		return true
	}
	m, ok := r.Names.Before(i)
	return ok && m.End == i && m.End-m.First > 1 && r.Names.Entities[m.Entity].Kind == names.Person
}

// acts reports whether a sentence goes on with a verb at token i, and has no other
// figure, as lists and results have.
func (r *reader) acts(s text.Sentence, i int) bool {
	if i >= s.End || r.Tokens[i].Kind != text.Letters || r.Tokens[i].Case != text.Lower || r.near(links, i, i+1) {
		return false
	}
	return len(r.QuantitiesIn(s.First, s.End)) == 1
}

var links = text.NewSet("and or for from in at to with")

var ages = text.NewSet("age aged")

// rated reports a figure of a scale that is named beside it.
func (r *reader) rated(s text.Sentence, q *quantity.Quantity) {
	switch {
	case q.Nominal.Cmp(strongest) > 0 && r.quakes && r.ofQuake(s, q):
		switch {
		case r.near(fancy, s.First, s.End) || r.near(stars, s.First, s.End) || r.near(never, s.First, s.End):
		case q.Nominal.Cmp(fabled) >= 0:
			r.report(q, checker.Error, "No earthquake has a magnitude of 10 or more")
		default:
			r.report(q, checker.Warning, "No earthquake above 9.5 has been measured")
		}
	case q.Nominal.Cmp(neutral) > 0 && r.acid(q):
		r.report(q, checker.Warning, "A pH is as good as always from 0 to 14")
	}
}

// category reports a hurricane or a tornado of more than the fifth category: a category
// 7 hurricane, an EF-7 tornado.
func (r *reader) category(s text.Sentence) {
	storm := r.near(storms, s.First, s.End)
	for i := s.First; i < s.End; i++ {
		if !ratings.Has(r.Word(i)) {
			continue
		}
		k := i + 1
		if r.Word(k) == hyphen {
			k++
		}
		if !storm && r.Word(k+1) != stormWord || k >= s.End || r.Tokens[k].Kind != text.Digits || r.Tokens[k].End-r.Tokens[k].Start != 1 || r.Token(k) < "6" || r.near(fancy, s.First, s.End) || r.near(never, s.First, s.End) {
			continue
		}
		r.Report(r.Document.Span(i, k+1), "", checker.Finding{Severity: checker.Warning, Message: "Hurricanes and tornadoes are rated up to 5; the text says " + r.Slice(i, k+1)})
	}
}

// ofQuake reports whether a figure is said to be the magnitude of an earthquake.
func (r *reader) ofQuake(s text.Sentence, q *quantity.Quantity) bool {
	if q.Noun >= 0 && q.Unit != "magnitude" || q.Nominal.Cmp(all) > 0 {
		return false
	}
	if q.Unit == "magnitude" {
		return true
	}
	for i := q.End; i < min(s.End, q.End+5); i++ {
		if r.Word(i) == richter {
			return r.near(measures, q.First-4, q.First) || r.near(joints, q.First-1, q.First)
		}
	}
	for k := q.First - 1; k >= max(s.First, q.First-4); k-- {
		if measures.Has(r.Word(k)) {
			return r.Word(k) == magnitude
		}
		if !joints.Has(r.Word(k)) {
			return false
		}
	}
	return false
}

var magnitude = text.Intern("magnitude")

// acid reports whether a figure is a pH: a pH of 15.2, pH 15.
func (r *reader) acid(q *quantity.Quantity) bool {
	for k := q.First - 1; k >= max(0, q.First-3); k-- {
		if r.Word(k) == ph {
			t := r.Token(k)
			return strings.HasSuffix(t, "H")
		}
		if !joints.Has(r.Word(k)) && !levels.Has(r.Word(k)) {
			return false
		}
	}
	return false
}

var levels = text.NewSet("level value is was")

func (r *reader) report(q *quantity.Quantity, severity checker.Severity, message string) {
	r.Report(q.Span, "", checker.Finding{Severity: severity, Message: message + "; the text says " + strings.Join(strings.Fields(r.In(q.Span)), " ")})
}

var (
	weather = text.NewSet("heat heatwave weather forecast forecasters meteorologists meteorological summer drought sweltering")
	airs    = text.NewSet("temperatures highs high mercury thermometers heat")
	// hot are things that are hotter than the air.
	hot = text.NewSet(`oven ovens water surface surfaces furnace steam reactor fuel space planet engine engines satellite sun steel asphalt pavement road roads car cars inside boil boiling cook
		cooked cooking fire fires flames core rock rocks lava roof roofs ground sand soil indoors index wash wood compost sauna turbine pipe pipes metal tank oil sensor kitchen vehicle vehicles`)
)

// weather reports a temperature of the air that is hotter than any: 104 degrees
// Celsius, in most cases, for Fahrenheit.
func (r *reader) weather(s text.Sentence, q *quantity.Quantity) {
	if !weather.In(r.Document) || !r.near(airs, max(s.First, q.First-8), q.First) || r.near(hot, s.First, s.End) || r.near(fancy, s.First, s.End) {
		return
	}
	r.report(q, checker.Warning, "The air has never been hotter than 57 °C (134 °F)")
}
