package conversion_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/conversion"
)

// joints are statements of one amount in two units, told without a bracket or with
// more in it than the figure.
var joints = []checkertest.Statement{
	{"The quake struck 12 miles, about 19 kilometers, below the sea floor.", "The quake struck 12 miles, about 190 kilometers, below the sea floor.", "The quake struck 12 miles, about 20 kilometers, below the sea floor."},
	{"The hut stands at 6,200 feet, some 1,890 meters, above the sea.", "The hut stands at 6,200 feet, some 18,900 meters, above the sea.", "The hut stands at 6,200 feet, some 1,900 meters, above the sea."},
	{"The ranch covers 12,000 acres, or 19 square miles.", "The ranch covers 12,000 acres, or 190 square miles.", "The ranch covers 12,000 acres, or almost 19 square miles."},
	{"The truck carried 40 tons, or 80,000 pounds, of gravel.", "The truck carried 40 tons, or 8,000 pounds, of gravel.", ""},
	{"The blaze has eaten 3,400 hectares -- about 8,400 acres -- of scrub.", "The blaze has eaten 3,400 hectares -- about 84,000 acres -- of scrub.", "The blaze has eaten 3,400 hectares -- about 8,500 acres -- of scrub."},
	{"The blaze has eaten 3,400 hectares — 8,400 acres — of scrub.", "The blaze has eaten 3,400 hectares — 1,400 acres — of scrub.", ""},
	{"The estate is 250 hectares, which is about 620 acres.", "The estate is 250 hectares, which is about 100 acres.", "The estate is 250 hectares, which is about 600 acres."},
	{"The pit holds 1.5 million gallons, the equivalent of 5.7 million litres.", "The pit holds 1.5 million gallons, the equivalent of 57 million litres.", "The pit holds 1.5 million gallons, the equivalent of 6.8 million litres."},
	{"The ship lay 30 miles off the port, or about 48 kilometers.", "The ship lay 30 miles off the port, or about 19 kilometers.", ""},
	{"The plant can turn out 48 million gallons (182 million liters) a day.", "The plant can turn out 48 million gallons (18.2 million liters) a day.", ""},
	{"The plant can turn out 48 million gallons a day (182 million liters a day).", "The plant can turn out 48 million gallons a day (18.2 million liters a day).", "The plant can turn out 48 million gallons a day (7.6 million liters an hour)."},
	{"The posts are 12 feet high, or 3.7 metres.", "The posts are 12 feet high, or 37 metres.", ""},
	{"Rain of 4 inches, equivalent to 102 millimetres, fell in an hour.", "Rain of 4 inches, equivalent to 40 millimetres, fell in an hour.", "Rain of 4 inches, equivalent to 100 millimetres, fell in an hour."},
	{"The cows eat 25 pounds, nearly 11.5 kilos, of hay.", "The cows eat 25 pounds, nearly 55 kilos, of hay.", ""},
	{"The lake spreads over 8,000 square feet (740 square metres).", "The lake spreads over 8,000 square feet (20,720 square kilometres).", ""},
	{"Waves of 3-5 feet (0.9-1.5 metres) were seen.", "Waves of 3-5 feet (0.9-5.1 metres) were seen.", "Waves of 3-5 feet (1-1.5 metres) were seen."},
	{"A 30-foot-tall (9-meter-tall) fence is going up.", "A 30-foot-tall (48-kilometer-tall) fence is going up.", ""},
	{"The limit there is 110 kph or 68 mph.", "The limit there is 110 kph or 86 mph.", "The limit there is 110 kph or 70 mph."},
	{"The baler makes bundles of 1,100 pounds, i.e. 500 kilograms.", "The baler makes bundles of 1,100 pounds, i.e. 5,000 kilograms.", ""},
	{"He holds 640 acres, i.e. one square mile.", "He holds 640 acres, equal to 10 square miles.", ""},

	// One unit left on both sides.
	{"The village is 40 kilometres (25 miles) from the front.", "The village is 40 kilometres (25 kilometres) from the front.", "The village is 40 kilometres (30 kilometres by another road) from the front."},
	{"Winds of 75 mph (121 kph) hit the cape.", "Winds of 75 mph (121 mph) hit the cape.", "Winds of 75 mph (130 mph) hit the cape."},
	{"It was 35 degrees Celsius (95 Fahrenheit) in the shade.", "It was 35 degrees Celsius (95 Celsius) in the shade.", ""},
	{"The field is 120 acres, or about 49 hectares.", "The field is 120 acres, or about 49 acres.", ""},
	{"The storm should take eight degrees Celsius off the highs, or some 14 on the Fahrenheit scale.", "The storm should take eight degrees Fahrenheit off the highs, or some 14 on the Fahrenheit scale.", ""},
	{"The calf weighed 90 pounds (41 kilograms).", "The calf weighed 90 pounds (41 pounds).", ""},
	{"The jockey weighed 9 stone (57 kg) in May.", "The jockey weighed 9 stone (126 kg) in May.", ""},
	{"A serving of the soup has 900 milligrams of sodium.", "A serving of the soup has 900 grams of sodium.", "The laboratory blew up 300 grams of sodium, once a day."},
	{"The drink has 80 milligrams of caffeine.", "The drink has 80 grams of caffeine.", "Customs seized 80 grams of caffeine in his food."},

	// Volumes that weigh, and two stretches of time.
	{"Mills ground 1.1 billion bushels (28 million tonnes) of corn.", "Mills ground 1.1 billion bushels (2.8 million tonnes) of corn.", "Mills ground 1.1 billion bushels (30 million tonnes) of wheat."},
	{"The oil field will give 120,000 barrels a day (6 million tonnes a year).", "The oil field will give 120,000 barrels a day (600,000 tonnes a year).", "The oil field will give 120,000 barrels a day (5.8 million tonnes a year)."},
	{"The oil field will give 6 million tonnes a year, or 120,000 barrels a day.", "The oil field will give 6 million tonnes a year, or 1.2 million barrels a day.", "The oil field will give 6 million tonnes a year, or 125,000 barrels a day."},
	{"It spilled 20,000 barrels (2,700 tonnes) of crude.", "It spilled 20,000 barrels (27,000 tonnes) of crude.", "It spilled 20,000 barrels (3,000 tonnes) of crude."},
	{"The pumps lift 48 million gallons a day, or 7.6 million litres an hour.", "The pumps lift 48 million gallons a day, or 76 million litres an hour.", ""},

	{"Gusts of 58 mph, 93 kph, hit the airport.", "Gusts of 58 mph, 39 kph, hit the airport.", "Gusts of 58 mph, 95 kph, hit the airport."},
	{"She weighs 7 stone 12 pounds (50 kg).", "She weighs 7 stone 12 pounds (80 kg).", "She weighs 7 stone 12 pounds (49.9 kg)."},

	// A pace, and a year of it.
	{"The plant can turn out 48 million gallons a day. It would make 17.5 billion gallons in a year.", "The plant can turn out 48 million gallons a day. It would make 17.5 million gallons in a year.", "The plant can turn out 48 million gallons a day. It made 9.6 billion gallons last year."},
	{"The mill grinds 1,250 tonnes of wheat a week. The pit sells 1,250 tonnes a week, for an annual 65,000 tonnes.", "The pit sells 1,250 tonnes a week, and it shut in May. Its annual output is 65 million tonnes.", ""},
	{"The field pumped 85,000 barrels a day of crude. Its annual output was 4.1 million tons.", "The field pumped 85,000 barrels a year of crude. Its annual output was 4.1 million tons.", "The field pumped 85,000 barrels a day of crude. The country's annual output was 48 million tons."},

	// A count and how thickly it is spread.
	{"Planes counted 2,300 elephants, one for every two square kilometers. The park has 460,000 hectares.", "Planes counted 2,300 elephants, one for every two square kilometers. The park has 460,000 acres.", "Planes counted 2,300 elephants, one for every two square kilometers. The farm beside it has 36,000 acres."},
	{"The county has 46,000 people, or 230 people per square mile. It covers 200 square miles.", "The county has 46,000 people, or 230 people per square mile. It covers 200 square kilometers.", "The county has 46,000 people, or 230 people per square mile. Its park covers 40 square kilometers."},
	{"The island is 1,900 hectares in extent. It has 7,200 inhabitants, or 380 inhabitants to the square kilometre.", "The island is 1,900 acres in extent. It has 7,200 inhabitants, or 380 inhabitants to the square kilometre.", ""},

	// A length by a length.
	{"The plot is 20 by 30 metres, or 600 square metres.", "The plot is 20 by 30 metres, or 6,000 square metres.", "The plot is 20 by 30 metres, or about 6,500 square feet."},
	{"The cell is 9 feet by 12 feet (10 square metres).", "The cell is 9 feet by 12 feet (108 square metres).", "The cell is 9 feet by 12 feet (108 square feet)."},
	{"The field is 100 metres by 200 metres (2 hectares).", "The field is 100 metres by 200 metres (20 hectares).", "The field is 100 metres by 200 metres (5 acres)."},
	{"The canvas is 12 by 18 inches (30 by 46 centimeters).", "The canvas is 12 by 18 inches (30 by 64 centimeters).", "The canvas is 12 by 18 inches (30 by 45 centimeters)."},
	{"The flag was 40 feet by 60 feet (12 metres by 18 metres).", "The flag was 40 feet by 60 feet (12 metres by 81 metres).", "The flag was 40 feet by 60 feet (12 metres by 18.3 metres)."},
	{"The slick is 3 miles by 5 miles, or 15 square miles.", "The slick is 3 miles by 5 miles, or 150 square miles.", "The slick is 3 miles by 5 miles, or about 39 square kilometres."},
}

func TestJoints(t *testing.T) {
	checkertest.Statements(t, conversion.Rule, "PARIS, May 7, 2025 (Wire) -- ", joints)
}
