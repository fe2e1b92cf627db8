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

// measure is a row of the table of units.
type measure struct {
	symbol, dimension, factor string
	words                     string // names, in any case
	signs                     string // symbols, as they are written; "." before one: only right after the figure
	loose                     bool
}

// The factors are the exact definitions: the SI brochure (9th edition) for
// metric units, NIST SP 811 appendix B for the others. A ton is the short ton,
// a gallon, a pint and a quart are those of the United States, a barrel is one
// of oil (42 gallons), a calorie that of food, horsepower the mechanical.
var measures = []measure{
	{"m", "length", "1", "metre metres meter meters", ".m", false},
	{"km", "length", "1000", "kilometre kilometres kilometer kilometers kms", "km KM", false},
	{"cm", "length", "0.01", "centimetre centimetres centimeter centimeters", "cm", false},
	{"mm", "length", "0.001", "millimetre millimetres millimeter millimeters", "mm", false},
	{"µm", "length", "0.000001", "micrometre micrometres micrometer micrometers micron microns", "µm μm", false},
	{"nm", "length", "0.000000001", "nanometre nanometres nanometer nanometers", "nm", false},
	{"pm", "length", "0.000000000001", "picometre picometres picometer picometers", "", false},
	{"mi", "length", "1609.344", "mile miles", ".mi", false},
	{"nmi", "length", "1852", "", "nmi", false},
	{"yd", "length", "0.9144", "yard yards", "yd yds", false},
	{"ft", "length", "0.3048", "foot feet", "ft ′ .ft.", false},
	{"in", "length", "0.0254", "inch inches", ".in ″", false},
	{"au", "length", "149597870700", "", "", false},
	{"ly", "length", "9460730472580800", "light-year", "", false},
	{"fathom", "length", "1.8288", "fathom fathoms", "", false},

	{"ha", "area", "10000", "hectare hectares", ".ha", false},
	{"ac", "area", "4046.8564224", "acre acres", "", false},

	{"kg", "mass", "1", "kilogram kilograms kilogramme kilogrammes kilo kilos", "kg KG kgs", false},
	{"g", "mass", "0.001", "gram grams gramme grammes", ".g", false},
	{"mg", "mass", "0.000001", "milligram milligrams", "mg", false},
	{"µg", "mass", "0.000000001", "microgram micrograms", "µg μg mcg", false},
	{"t", "mass", "1000", "tonne tonnes", ".t", false},
	{"kt", "mass", "1000000", "kilotonne kilotonnes kiloton kilotons", "", true},
	{"Mt", "mass", "1000000000", "megatonne megatonnes megaton megatons", "Mt", true},
	{"Gt", "mass", "1000000000000", "gigatonne gigatonnes gigaton gigatons", "Gt", true},
	{"ton", "mass", "907.18474", "ton tons", "", true},
	{"lb", "mass", "0.45359237", "pound pounds", "lb lbs", false},
	{"oz", "mass", "0.028349523125", "ounce ounces", "oz", false},
	{"st", "mass", "6.35029318", "", ".st", false},
	{"carat", "mass", "0.0002", "carat carats", "", true},
	{"bushel", "volume", "0.03523907016688", "bushel bushels", "", true},

	{"l", "volume", "0.001", "litre litres liter liters", ".l .L", false},
	{"ml", "volume", "0.000001", "millilitre millilitres milliliter milliliters", "ml mL", false},
	{"gal", "volume", "0.003785411784", "gallon gallons", "gal", true},
	{"qt", "volume", "0.000946352946", "quart quarts", "", true},
	{"pt", "volume", "0.000473176473", "pint pints", "", true},
	{"floz", "volume", "0.0000295735295625", "", "", true},
	{"bbl", "volume", "0.158987294928", "barrel barrels", "bbl", false},
	{"cup", "volume", "0.0002365882365", "cup cups", "", true},
	{"tbsp", "volume", "0.00001478676478125", "tablespoon tablespoons", "tbsp", true},
	{"tsp", "volume", "0.00000492892159375", "teaspoon teaspoons", "tsp", true},

	{"mph", "speed", "0.44704", "", "mph MPH", false},
	{"km/h", "speed", "0.277777777777777778", "", "kph kmh kmph KPH", false},
	{"kn", "speed", "0.514444444444444444", "knot knots", "kt kts", false},
	{"Mach", "speed", "340.3", "", "", true},

	{"°", "angle or temperature", "1", "degree degrees deg", "°", true},
	{"°C", "temperature", "1", "celsius celcius centigrade", "°C ℃", false},
	{"°F", "temperature", "5", "fahrenheit farenheit", "°F ℉", false},
	{"K", "temperature", "1", "kelvin kelvins", "", false},

	{"J", "energy", "1", "joule joules", "", false},
	{"kJ", "energy", "1000", "kilojoule kilojoules", "kJ", false},
	{"MJ", "energy", "1000000", "megajoule megajoules", "MJ", false},
	{"GJ", "energy", "1000000000", "gigajoule gigajoules", "GJ", false},
	{"kcal", "energy", "4184", "calorie calories kilocalorie kilocalories", "kcal", false},
	{"Wh", "energy", "3600", "watt-hour", "Wh", false},
	{"kWh", "energy", "3600000", "kilowatt-hour kilowatthour kilowatthours", "kWh kwh KWh", false},
	{"MWh", "energy", "3600000000", "megawatt-hour", "MWh", false},
	{"GWh", "energy", "3600000000000", "gigawatt-hour", "GWh", false},
	{"TWh", "energy", "3600000000000000", "terawatt-hour", "TWh", false},
	{"BTU", "energy", "1055.05585262", "btu btus", "", false},

	{"W", "power", "1", "watt watts", "W", false},
	{"kW", "power", "1000", "kilowatt kilowatts", "kW KW", false},
	{"MW", "power", "1000000", "megawatt megawatts", "MW", false},
	{"GW", "power", "1000000000", "gigawatt gigawatts", "GW", false},
	{"TW", "power", "1000000000000", "terawatt terawatts", "TW", false},
	{"hp", "power", "745.69987158227022", "horsepower", "hp HP bhp", false},

	{"b", "data", "1", "bit bits", "", false},
	{"B", "data", "8", "byte bytes", "", false},
	{"kB", "data", "8000", "kilobyte kilobytes", "kB KB", false},
	{"MB", "data", "8000000", "megabyte megabytes", "MB", false},
	{"GB", "data", "8000000000", "gigabyte gigabytes", "GB", false},
	{"TB", "data", "8000000000000", "terabyte terabytes", "TB", false},
	{"PB", "data", "8000000000000000", "petabyte petabytes", "PB", false},
	{"kbit/s", "data rate", "1", "", "kbps Kbps", false},
	{"Mbit/s", "data rate", "1000", "", "Mbps mbps Mb/s", false},
	{"Gbit/s", "data rate", "1000000", "", "Gbps gbps", false},

	{"Pa", "pressure", "1", "pascal pascals", ".Pa", false},
	{"hPa", "pressure", "100", "hectopascal hectopascals", "hPa", false},
	{"kPa", "pressure", "1000", "kilopascal kilopascals", "kPa", false},
	{"MPa", "pressure", "1000000", "megapascal megapascals", "MPa", false},
	{"mbar", "pressure", "100", "millibar millibars", "mbar mb", false},
	{"psi", "pressure", "6894.757293168", "", "psi PSI", false},
	{"ksi", "pressure", "6894757.293168", "", "ksi", false},

	{"Hz", "frequency", "1", "hertz", "Hz", false},
	{"kHz", "frequency", "1000", "kilohertz", "kHz", false},
	{"MHz", "frequency", "1000000", "megahertz", "MHz", false},
	{"GHz", "frequency", "1000000000", "gigahertz", "GHz", false},
	{"rpm", "rotation", "1", "rpm", "", false},
	{"V", "voltage", "1", "volt volts", "V", false},
	{"kV", "voltage", "1000", "kilovolt kilovolts", "kV", false},
	{"A", "current", "1", "amp amps ampere amperes", ".A", false},
	{"mAh", "charge", "1", "milliampere-hour", "mAh", false},
	{"dB", "sound level", "1", "decibel decibels", "dB", false},
	{"N", "force", "1", "newton newtons", "", false},
	{"Nm", "torque", "1", "", "Nm", false},
	{"mpg", "fuel economy", "1", "", "mpg MPG", true},
	{"MP", "resolution", "1", "megapixel megapixels", ".MP", false},
	{"Sv", "dose", "1", "sievert sieverts", "", false},
	{"mSv", "dose", "0.001", "millisievert millisieverts", "mSv", false},

	{"magnitude", "magnitude", "1", "magnitude", "", false},
	{"calibre", "calibre", "1", "caliber calibre", "", false},
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

var (
	units    []Unit
	bySymbol = map[string]uint8{}
	signs    = &text.Table[[]sign]{}      // how units are written, by the word of their first token
	raised   = map[[2]uint8]uint8{}       // the unit of a length and its power
	speeds   = map[[2]uint8]uint8{}       // the unit of a length and a unit of time
	timeUnit = text.NewTable(timeWords()) // index in perTime
)

func timeWords() map[string]uint8 {
	m := map[string]uint8{}
	for i, p := range perTime {
		for w := range strings.FieldsSeq(p.words) {
			m[w] = uint8(i)
		}
	}
	return m
}

func init() {
	for _, m := range measures {
		id := addUnit(m.symbol, m.dimension, factorOf(m.factor), m.loose)
		for w := range strings.FieldsSeq(m.words) {
			addSign(w, sign{unit: id})
		}
		for s := range strings.FieldsSeq(m.signs) {
			bare, tight := strings.CutPrefix(s, ".")
			addSign(bare, sign{text: bare, unit: id, tight: tight})
		}
	}
	f := &units[bySymbol["°F"]]
	f.Offset, f.Divisor = numeral.Int(-32), numeral.Int(9)
	units[bySymbol["K"]].Offset = numeral.Decimal{Coef: -27315, Exp: -2}
	for _, m := range measures {
		if m.dimension != "length" {
			continue
		}
		l := bySymbol[m.symbol]
		f, ok := units[l].Factor.Mul(units[l].Factor)
		if !ok {
			continue
		}
		raised[[2]uint8{l, uint8(squared)}] = addUnit(m.symbol+"²", "area", f, false)
		if f, ok = f.Mul(units[l].Factor); ok {
			raised[[2]uint8{l, uint8(cubed)}] = addUnit(m.symbol+"³", "volume", f, false)
		}
	}
	speedUnits()
	for i := range units { // the first unit with the factor 1 is the base of its dimension
		for _, u := range units {
			if u.Dimension == units[i].Dimension && u.Factor.Cmp(numeral.Int(1)) == 0 && u.Offset.Sign() == 0 {
				units[i].Base = u.Symbol
				break
			}
		}
	}
}

// speedUnits adds the speeds that a length and a time make: km/h, m/s.
func speedUnits() {
	for _, m := range measures {
		if m.dimension != "length" {
			continue
		}
		for i, p := range perTime {
			symbol := m.symbol + "/" + p.sign
			if symbol == "mi/h" {
				symbol = "mph"
			}
			id, known := bySymbol[symbol]
			if !known {
				f := factorOf(m.factor)
				switch {
				case p.seconds == 0:
					f = f.Shift(3)
				case p.seconds > 1:
					f = f.Quo(numeral.Int(p.seconds), 15)
				}
				id = addUnit(symbol, "speed", f, false)
			}
			speeds[[2]uint8{bySymbol[m.symbol], uint8(i)}] = id
		}
	}
}

func addUnit(symbol, dimension string, factor numeral.Decimal, loose bool) uint8 {
	id := uint8(len(units))
	units = append(units, Unit{Symbol: symbol, Dimension: dimension, Factor: factor, Divisor: numeral.Int(1), Loose: loose})
	bySymbol[symbol] = id
	return id
}

func addSign(s string, as sign) {
	w := text.Intern(s)
	had, _ := signs.Get(w)
	signs.Set(w, append(had, as))
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
