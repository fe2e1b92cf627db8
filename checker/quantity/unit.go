package quantity

import (
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// Unit is a unit of measure and its way to the base unit of its dimension:
// base = (figure + Offset) × Factor / Divisor. Only temperatures have an offset,
// and only Fahrenheit has a divisor other than 1.
type Unit struct {
	Symbol    string // km, °F, km², mph
	Dimension string // length, area, mass, ...
	Base      string // the symbol of the dimension's base unit
	Factor    numeral.Decimal
	Offset    numeral.Decimal
	Divisor   numeral.Decimal
	// Loose marks a unit of more than one size (ton, gallon) and a unit whose
	// dimension its name leaves open (pound, degree).
	Loose bool
}

// UnitOf is the unit of that symbol, as Quantity.Unit has it. A hundredth of a
// currency (USD/100) is one too. ok is false for anything else, such as
// "count" and "percent".
func UnitOf(symbol string) (u Unit, ok bool) {
	if i, ok := bySymbol[symbol]; ok {
		return units[i], true
	}
	if code, minor := strings.CutSuffix(symbol, hundredths); minor {
		return Unit{Symbol: symbol, Dimension: "money", Base: code, Factor: numeral.Decimal{Coef: 1, Exp: -2}, Divisor: numeral.Int(1)}, true
	}
	return Unit{}, false
}

// ToBase is a figure of the unit in the dimension's base unit. ok is false where
// it has too many digits.
func (u Unit) ToBase(v numeral.Decimal) (base numeral.Decimal, ok bool) {
	if base, ok = v.Add(u.Offset); !ok {
		return numeral.Decimal{}, false
	}
	if base, ok = base.Mul(u.Factor); !ok {
		return numeral.Decimal{}, false
	}
	if u.Divisor.Cmp(numeral.Int(1)) == 0 {
		return base, true
	}
	return base.Quo(u.Divisor, 9), true
}

// perTime are the units of time that a length is divided by in a speed.
var perTime = []struct {
	sign, words string
	seconds     int64
}{
	{"s", "second s sec", 1},
	{"ms", "millisecond ms", 0},
	{"min", "minute min", 60},
	{"h", "hour h hr", 3600},
}

// power says what a length is raised to.
type power uint8

const (
	line power = iota
	squared
	cubed
)

// sign is one way to write a unit.
type sign struct {
	text  string // exactly so; empty for a name, which is written in any case
	unit  uint8
	tight bool // only right after the figure: m, g, in
}

var units, bySymbol, signs, raised, speeds = unitTables()

// timeUnit is the index in perTime of a unit of time.
var timeUnit = text.NewTable(timeWords())

func timeWords() map[string]uint8 {
	m := map[string]uint8{}
	for i, p := range perTime {
		for w := range strings.FieldsSeq(p.words) {
			m[w] = uint8(i)
		}
	}
	return m
}

// tables are what is known of units while it is put together.
type tables struct {
	units    []Unit
	bySymbol map[string]uint8
	signs    text.Table[[]sign] // how units are written, by the word of their first token
	raised   map[[2]uint8]uint8 // the unit of a length and its power
	speeds   map[[2]uint8]uint8 // the unit of a length and a unit of time
}

func unitTables() (all []Unit, symbols map[string]uint8, written *text.Table[[]sign], powers, perTime map[[2]uint8]uint8) {
	t := &tables{bySymbol: map[string]uint8{}, raised: map[[2]uint8]uint8{}, speeds: map[[2]uint8]uint8{}}
	for _, m := range measures {
		id := t.add(m.symbol, m.dimension, factorOf(m.factor), m.loose)
		for w := range strings.FieldsSeq(m.words) {
			t.sign(w, sign{unit: id})
		}
		for s := range strings.FieldsSeq(m.signs) {
			bare, tight := strings.CutPrefix(s, ".")
			t.sign(bare, sign{text: bare, unit: id, tight: tight})
		}
	}
	f := &t.units[t.bySymbol["°F"]]
	f.Offset, f.Divisor = numeral.Int(-32), numeral.Int(9)
	t.units[t.bySymbol["K"]].Offset = numeral.Decimal{Coef: -27315, Exp: -2}
	for _, m := range measures {
		if m.dimension == "length" {
			t.powers(m.symbol)
			t.perTime(m.symbol, m.factor)
		}
	}
	for i := range t.units { // the first unit with the factor 1 is the base of its dimension
		for _, u := range t.units {
			if u.Dimension == t.units[i].Dimension && u.Factor.Cmp(numeral.Int(1)) == 0 && u.Offset.Sign() == 0 {
				t.units[i].Base = u.Symbol
				break
			}
		}
	}
	return t.units, t.bySymbol, &t.signs, t.raised, t.speeds
}

// powers adds the area and the volume that a length makes.
func (t *tables) powers(symbol string) {
	l := t.bySymbol[symbol]
	f, ok := t.units[l].Factor.Mul(t.units[l].Factor)
	if !ok {
		return
	}
	t.raised[[2]uint8{l, uint8(squared)}] = t.add(symbol+"²", "area", f, false)
	if f, ok = f.Mul(t.units[l].Factor); ok {
		t.raised[[2]uint8{l, uint8(cubed)}] = t.add(symbol+"³", "volume", f, false)
	}
}

// perTime adds the speeds that a length and a time make: km/h, m/s.
func (t *tables) perTime(length, factor string) {
	for i, p := range perTime {
		symbol := length + "/" + p.sign
		if symbol == "mi/h" {
			symbol = "mph"
		}
		id, known := t.bySymbol[symbol]
		if !known {
			f := factorOf(factor)
			switch {
			case p.seconds == 0:
				f = f.Shift(3)
			case p.seconds > 1:
				f = f.Quo(numeral.Int(p.seconds), 15)
			}
			id = t.add(symbol, "speed", f, false)
		}
		t.speeds[[2]uint8{t.bySymbol[length], uint8(i)}] = id
	}
}

func (t *tables) add(symbol, dimension string, factor numeral.Decimal, loose bool) uint8 {
	id := uint8(len(t.units))
	t.units = append(t.units, Unit{Symbol: symbol, Dimension: dimension, Factor: factor, Divisor: numeral.Int(1), Loose: loose})
	t.bySymbol[symbol] = id
	return id
}

func (t *tables) sign(s string, as sign) {
	w := text.Intern(s)
	had, _ := t.signs.Get(w)
	t.signs.Set(w, append(had, as))
}

// factorOf is a factor of the table.
func factorOf(s string) numeral.Decimal {
	whole, places, _ := strings.Cut(s, ".")
	var v numeral.Decimal
	for _, b := range whole + places {
		v.Coef = v.Coef*10 + int64(b-'0')
	}
	v.Exp = -int32(len(places))
	return v.Reduce()
}
