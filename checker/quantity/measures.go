package quantity

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
	{"ft", "length", "0.3048", "foot feet", "ft ′", false},
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
	{"°C", "temperature", "1", "celsius celcius centigrade", "°C ℃ .C", false},
	{"°F", "temperature", "5", "fahrenheit farenheit", "°F ℉ .F", false},
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
	{"Mbit/s", "data rate", "1000", "", "Mbps mbps", false},
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
