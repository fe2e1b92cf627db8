package conversion_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/conversion"
)

// statements are sentences that fit, each with one in which a value or a unit was
// moved beyond what rounding explains; and, where there is one, a third in which
// it moved within.
var statements = []checkertest.Statement{
	{"The road runs for 10 kilometres (6.2 miles).", "The road runs for 10 kilometres (7.8 miles).", "The road runs for 10 kilometres (6 miles)."},
	{"The road runs for 10 miles (16 kilometres).", "The road runs for 10 miles (6.2 kilometres).", "The road runs for 10 miles (16.1 kilometres)."},
	{"It is 120 kilometres (75 miles) from the border.", "It is 120 kilometres (175 miles) from the border.", "It is 120 kilometres (70 miles) from the border."},
	{"It is about 120 kilometres, or 75 miles, from the border.", "It is about 120 kilometres, or 57 miles, from the border.", ""},
	{"A 20-kilometer (12-mile) stretch is closed.", "A 20-kilometer (21-mile) stretch is closed.", "A 20-kilometer (12.4-mile) stretch is closed."},
	{"A 5-kilometre stretch of road (3.1 miles) is closed.", "A 5-kilometre stretch of road (31 miles) is closed.", ""},
	{"The plume rose 15-20 km (9-12 miles).", "The plume rose 15-20 km (9-18 miles).", "The plume rose 15-20 km (9.3-12.4 miles)."},
	{"The plume rose 15 to 20 kilometres (9 to 12 miles).", "The plume rose 15 to 20 kilometres (24 to 32 miles).", ""},
	{"The peak is 8,848 metres (29,029 feet) high.", "The peak is 8,848 metres (20,929 feet) high.", "The peak is 8,848 metres (29,030 feet) high."},
	{"The peak is 8,848 metres (29,029 feet) high.", "The peak is 8,848 metres (2,903 feet) high.", "The peak is 8,848 metres (29,000 feet) high."},
	{"The hill is 957 m (3,140 ft) high.", "The hill is 957 m (314 ft) high.", "The hill is 957 m (3,100 ft) high."},
	{"The ship is 75 m (246 ft) long.", "The ship is 75 m (346 ft) long.", "The ship is 75 m (250 ft) long."},
	{"The hull is 9.5 m (31 ft) wide.", "The hull is 9.5 m (13 ft) wide.", ""},
	{"She is 6 feet 2 inches (1.88 metres) tall.", "She is 6 feet 2 inches (1.68 metres) tall.", "She is 6 feet 2 inches (188 cm) tall."},
	{"The snake was 5ft 10in (178cm) long.", "The snake was 5ft 10in (198cm) long.", "The snake was 5ft 10in (1.8m) long."},
	{"Two inches (5 centimetres) of rain fell.", "Two inches (50 centimetres) of rain fell.", "Two inches (5.1 centimetres) of rain fell."},
	{"Some 8 inches of snow (20 cm) fell.", "Some 8 inches of snow (32 cm) fell.", ""},
	{"The blast was felt half a mile (800 metres) away.", "The blast was felt half a mile (1,800 metres) away.", "The blast was felt half a mile (0.8 kilometres) away."},
	{"The blast was felt 3 1/2 miles (5.6 km) away.", "The blast was felt 3 1/2 miles (8.6 km) away.", "The blast was felt 3 1/2 miles (6 km) away."},
	{"The fence is 100 yards (91 metres) long.", "The fence is 100 yards (191 metres) long.", "The fence is 100 yards (90 metres) long."},
	{"It went down 30 feet (9 metres) under water.", "It went down 30 feet (19 metres) under water.", "It went down 30 feet (10 metres) under water."},
	{"The ship was 40 nautical miles (74 kilometres) off the coast.", "The ship was 40 nautical miles (47 kilometres) off the coast.", "The ship was 40 nautical miles (75 kilometres) off the coast."},
	{"The hail was 45 millimetres (1.8 inches) across.", "The hail was 45 millimetres (18 inches) across.", ""},

	{"It was 75 degrees Fahrenheit (24 Celsius) at noon.", "It was 75 degrees Fahrenheit (42 Celsius) at noon.", ""},
	{"It was 30 degrees Celsius (86 degrees Fahrenheit) at noon.", "It was 30 degrees Celsius (68 degrees Fahrenheit) at noon.", ""},
	{"It was 100 F (38 C) at noon.", "It was 100 F (28 C) at noon.", "It was 100 F (37.8 C) at noon."},
	{"It was 41.5 C (106.7 F) at noon.", "It was 41.5 C (117.7 F) at noon.", "It was 41.5 C (107 F) at noon."},
	{"It was 104 degrees (40 degrees Celsius) at noon.", "It was 104 degrees (49 degrees Celsius) at noon.", ""},
	{"It was minus 10 degrees Celsius (14 Fahrenheit) at noon.", "It was minus 10 degrees Celsius (41 Fahrenheit) at noon.", ""},
	{"It was -40 degrees Celsius (-40 Fahrenheit) at noon.", "It was -40 degrees Celsius (40 Fahrenheit) at noon.", ""},
	{"Warming must stay below 2 degrees Celsius (3.6 degrees Fahrenheit).", "Warming must stay below 2 degrees Celsius (5.6 degrees Fahrenheit).", ""},

	{"The fire burned 1,200 hectares (3,000 acres).", "The fire burned 1,200 hectares (30,000 acres).", "The fire burned 1,200 hectares (2,965 acres)."},
	{"The fire burned 1,200 hectares (3,000 acres).", "The fire burned 1,200 hectares (500 acres).", "The fire burned 1,200 hectares (2,970 acres)."},
	{"The fire burned 50 acres (20 hectares).", "The fire burned 50 acres (120 hectares).", ""},
	{"The fire burned 250 square miles (647 square kilometres).", "The fire burned 250 square miles (402 square kilometres).", "The fire burned 250 square miles (650 square kilometres)."},
	{"The lake covers 100 square kilometres (39 square miles).", "The lake covers 100 square kilometres (62 square miles).", "The lake covers 100 square kilometres (40 square miles)."},
	{"The flat has 60 square metres (646 square feet).", "The flat has 60 square metres (197 square feet).", "The flat has 60 square metres (650 square feet)."},
	{"The fire burned 1.2 million hectares (3 million acres).", "The fire burned 1.2 million hectares (3 billion acres).", "The fire burned 1.2 million hectares (2.97 million acres)."},
	{"The park has 40 sq km (15 sq miles).", "The park has 40 sq km (25 sq miles).", "The park has 40 sq km (15.4 sq miles)."},

	{"Winds of 120 mph (195 kph) were measured.", "Winds of 120 mph (75 kph) were measured.", "Winds of 120 mph (190 kph) were measured."},
	{"Winds of 120 mph (193 km/h) were measured.", "Winds of 120 mph (139 km/h) were measured.", "Winds of 120 mph (193.1 km/h) were measured."},
	{"Winds of 100 knots (185 km/h; 115 mph) were measured.", "Winds of 100 knots (185 km/h; 151 mph) were measured.", ""},
	{"Winds of 30 miles per hour (48 kilometres per hour) were measured.", "Winds of 30 miles per hour (84 kilometres per hour) were measured.", "Winds of 30 miles per hour (50 kilometres per hour) were measured."},
	{"The limit is 65 mph, or 105 kph.", "The limit is 65 mph, or 150 kph.", ""},

	{"The fish weighed 40 pounds (18 kilograms).", "The fish weighed 40 pounds (88 kilograms).", "The fish weighed 40 pounds (18.1 kilograms)."},
	{"The fish weighed 12 kilos (26 pounds).", "The fish weighed 12 kilos (62 pounds).", "The fish weighed 12 kilos (26.5 pounds)."},
	{"Police found 3.5 ounces (100 grams) of powder.", "Police found 3.5 ounces (1,000 grams) of powder.", "Police found 3.5 ounces (99 grams) of powder."},
	{"Police found 2 tonnes (4,400 pounds) of powder.", "Police found 2 tonnes (44,000 pounds) of powder.", "Police found 2 tonnes (4,410 pounds) of powder."},
	{"The block weighs 500 tons (454 metric tons).", "The block weighs 500 tons (45 metric tons).", "The block weighs 500 tons (508 metric tons)."},
	{"The block weighs 500 tons (454,000 kilograms).", "The block weighs 500 tons (45,400 kilograms).", "The block weighs 500 tons (500,000 kilograms)."},
	{"The baby weighed 3.4 kg (7.5 lb).", "The baby weighed 3.4 kg (5.7 lb).", "The baby weighed 3.4 kg (7.4 lb)."},

	{"It leaked 1,000 gallons (3,785 litres) of oil.", "It leaked 1,000 gallons (378 litres) of oil.", "It leaked 1,000 gallons (4,546 litres) of oil."},
	{"It leaked 1,000 gallons (3,785 litres) of oil.", "It leaked 1,000 gallons (7,385 litres) of oil.", "It leaked 1,000 gallons (3,800 litres) of oil."},
	{"It leaked 2.5 million litres (660,000 gallons) of oil.", "It leaked 2.5 million litres (6.6 million gallons) of oil.", "It leaked 2.5 million litres (550,000 gallons) of oil."},
	{"It leaked 500 barrels (21,000 gallons) of oil.", "It leaked 500 barrels (2,100 gallons) of oil.", ""},
	{"It pumped 3 cubic metres (106 cubic feet) a second.", "It pumped 3 cubic metres (10 cubic feet) a second.", "It pumped 3 cubic metres (100 cubic feet) a second."},
	{"The tank holds 2 pints (1.1 litres).", "The tank holds 2 pints (11 litres).", "The tank holds 2 pints (0.95 litres)."},

	{"The engine makes 200 horsepower (149 kilowatts).", "The engine makes 200 horsepower (194 kilowatts).", "The engine makes 200 horsepower (147 kilowatts)."},
	{"The tyre holds 30 psi (207 kPa).", "The tyre holds 30 psi (270 kPa).", ""},
	{"Nearly 300 kilometres (186 miles) of pipe were laid.", "Nearly 300 kilometres (318 miles) of pipe were laid.", "Nearly 300 kilometres (190 miles) of pipe were laid."},
	{"More than 100 miles (160 kilometres) of pipe were laid.", "More than 100 miles (610 kilometres) of pipe were laid.", "More than 100 miles (161 kilometres) of pipe were laid."},
	{"At least 12 kilometres (about 7.5 miles) of pipe were laid.", "At least 12 kilometres (about 5.5 miles) of pipe were laid.", "At least 12 kilometres (about 7 miles) of pipe were laid."},
	{"Up to 80 kilometers (50 miles) of pipe were laid.", "Up to 80 kilometers (128 miles) of pipe were laid.", ""},

	{"He paid 5 million euros ($5.4 million) for one and 20 million euros ($21.6 million) for the other.", "He paid 5 million euros ($5.4 million) for one and 20 million euros ($31.6 million) for the other.", "He paid 5 million euros ($5.4 million) for one and 20 million euros ($22 million) for the other."},
	{"The first cost £12 million ($15 million). The second cost £32 million ($40 million).", "The first cost £12 million ($15 million). The second cost £32 million ($400 million).", "The first cost £12 million ($15 million). The second cost £32 million ($41 million)."},
	{"The first cost 700 yuan ($97). The second cost 1,400 yuan ($194).", "The first cost 700 yuan ($97). The second cost 1,400 yuan ($149).", "The first cost 700 yuan ($97). The second cost 1,400 yuan ($195)."},
	{"The first cost $12.5 million (£10 million). The second cost £64 million ($80 million).", "The first cost $12.5 million (£10 million). The second cost £64 million ($800 million).", ""},

	// Precious metals are weighed in troy ounces.
	{"The gold mine made 2.1 million ounces (65.3 tonnes) last year.", "The gold mine made 2.1 million ounces (653 tonnes) last year.", "The gold mine made 2.1 million ounces (65 tonnes) last year."},
	{"Silver output was 40 million ounces (1,244 tonnes).", "Silver output was 40 million ounces (124 tonnes).", "Silver output was 40 million ounces (1,134 tonnes)."},
	{"The mint sold 100,000 ounces (3.1 tonnes) of coins.", "The mint sold 100,000 ounces (31 tonnes) of coins.", ""},
	{"A bar of platinum of 50 ounces (1.56 kilograms) was stolen.", "A bar of platinum of 50 ounces (15.6 kilograms) was stolen.", "A bar of platinum of 50 ounces (1.42 kilograms) was stolen."},
	{"The bank holds 12.4 tonnes (400,000 ounces) of bullion.", "The bank holds 12.4 tonnes (4 million ounces) of bullion.", "The bank holds 12.4 tonnes (399,000 ounces) of bullion."},
	{"Palladium stocks fell by 3,000 ounces, or 93 kilograms.", "Palladium stocks fell by 3,000 ounces, or 930 kilograms.", ""},

	// A rate that stands under the story.
	{"It sold the stake for 500 million euros ($650 million).\n\n($1 = 0.7692 euros)", "It sold the stake for 500 million euros ($65 million).\n\n($1 = 0.7692 euros)", "It sold the stake for 500 million euros ($660 million).\n\n($1 = 0.7692 euros)"},
	{"The plant cost 1.2 trillion yen ($10.9 billion).\n\n($1 = 110.10 yen)", "The plant cost 1.2 trillion yen ($10.9 million).\n\n($1 = 110.10 yen)", ""},
	{"The fine is 3.5 million pounds ($5.4 million).\n\n($1=0.6482 pounds)", "The fine is 3.5 million pounds ($54 million).\n\n($1=0.6482 pounds)", ""},
	{"It owes 90 million Czech crowns ($4.2 million), due by 2039.\n\n($1 = 21.45 Czech crowns)", "It owes 90 million Czech crowns ($42 million), due by 2039.\n\n($1 = 21.45 Czech crowns)", ""},
	{"Sales were 640 million yuan ($100 million).\n\n($1 = 6.3950 Chinese yuan)", "Sales were 640 million yuan ($10 million).\n\n($1 = 6.3950 Chinese yuan)", ""},
	{"The loan is 20 billion roubles ($645 million).\n\n($1 = 31.02 roubles)", "The loan is 20 billion roubles ($465 million).\n\n($1 = 31.02 roubles)", ""},
	{"Profit was 88 million reais ($50 million).\n\n($1 = 1.76 reais)", "Profit was 88 million reais ($500 million).\n\n($1 = 1.76 reais)", "Profit was 88 million reais ($50.1 million).\n\n($1 = 1.76 reais)"},
	{"In 2011 it paid 30 million euros ($41 million). In March it paid 10 million euros ($11.2 million).", "In 2011 it paid 30 million euros ($4.1 million). In March it paid 10 million euros ($11.2 million).", "In 2011 it paid 30 million euros ($43 million). In March it paid 10 million euros ($11.2 million)."},

	// One figure with two units.
	{"The plant will have a capacity of 1,200 megawatts. It has two 600-megawatt units.", "The plant will have a capacity of 1,200 gigawatts. It has two 600-megawatt units.", "The plant will have a capacity of 1.2 gigawatts. It has two 600-megawatt units."},
	{"Four 350-megawatt reactors will be built. In all they give 1,400 megawatts.", "Four 350-megawatt reactors will be built. In all they give 1,400 kilowatts.", "Four 350-megawatt reactors will be built. In all they give 1.4 gigawatts."},
	{"The wind farm has 24 5-megawatt turbines, for a total of 120 megawatts.", "The wind farm has 24 five-megawatt turbines. Its total is 120 gigawatts.", ""},
	{"The ship sank 340 miles from Bermuda. On Tuesday it was found, 340 miles from the island.", "The ship sank 340 miles from Bermuda. On Tuesday it was found, 340 kilometres from the island.", "The ship sank 340 miles from Bermuda. On Tuesday it was found, 547 kilometres from the island."},
	{"It flew at 35,000 feet. Then the plane fell from 35,000 feet.", "It flew at 35,000 feet. Then the plane fell from 35,000 metres.", ""},
	{"The shell is of 155 millimetres. A shell of 155 millimetres was found.", "The shell is 155 millimetres wide. A shell of 155 centimetres was found.", "The shell is 155 millimetres wide. A shell of 15.5 centimetres was found."},
	{"Police seized 450 kilograms of powder. The 450 kilograms were burned.", "Police seized 450 kilograms of powder. The 450 grams were burned.", "Police seized 450 kilograms of powder. The 25 grams were lost."},
	{"The reactor makes 850 megawatts. It ran at 850 megawatts.", "The reactor makes 850 megawatts. It ran at 850 kilowatts.", ""},
	{"The fire burned 12,500 acres. Rain fell on the 12,500 acres.", "The fire burned 12,500 acres. Rain fell on the 12,500 hectares.", ""},
	{"The mine sold 125,000 tonnes of ore. The 125,000 tonnes went to Asia.", "The mine sold 125,000 tonnes of ore. The 125,000 kilograms went to Asia.", "The mine sold 125,000 tonnes of ore. The 125,000 metric tons went to Asia."},
	{"Winds reached 145 mph. By noon winds of 145 mph were seen in Key West.", "Winds reached 145 mph. By noon winds of 145 kph were seen in Key West.", "Winds reached 145 mph. By noon winds of 233 kph were seen in Key West."},
	{"The tunnel is 57.5 kilometres long. The 57.5-kilometre tunnel opened in May.", "The tunnel is 57.5 kilometres long. The 57.5-mile tunnel opened in May.", ""},

	// A rate that never was.
	{"It cost 500 million euros ($550 million) to build.", "It cost 500 million euros ($55 million) to build.", "It cost 500 million euros ($620 million) to build."},
	{"The debt is 1.2 trillion yen ($8.3 billion) in all.", "The debt is 1.2 trillion yen ($8.3 million) in all.", "The debt is 1.2 trillion yen ($10.9 billion) in all."},
	{"The house sold for 2.4 million pounds ($3.2 million) on Monday.", "The house sold for 2.4 million pounds ($32 million) on Monday.", "The house sold for 2.4 million pounds ($4 million) on Monday."},
	{"The order is worth $3.6 billion (25 billion yuan).", "The order is worth $3.6 billion (250 billion yuan).", "The order is worth $3.6 billion (27 billion yuan)."},
	{"He was fined 40,000 Swiss francs ($48,000).", "He was fined 40,000 Swiss francs ($4,800).", "He was fined 40,000 Swiss francs ($40,000)."},
	{"The bond is of 300 million euros, or $330 million.", "The bond is of 300 million euros, or $33 million.", "The bond is of 300 million euros, or $350 million."},
	{"The bond is of 900 million Swedish crowns, or about $93 million.", "The bond is of 900 million Swedish crowns, or about $930 million.", ""},
	{"Its sales are C$18 million ($13 million).", "Its sales are C$18 million ($130 million).", "Its sales are C$18 million ($14 million)."},
	{"The grant is 50 million Danish crowns (6.7 million euros).", "The grant is 50 million Danish crowns (67 million euros).", ""},
	{"The loan is HK$780 million (US$100 million).", "The loan is HK$780 million (US$1 billion).", ""},

	// An amount and the same in another unit, apart.
	{"The tunnel runs for 35 miles under the strait. Trains need 20 minutes for the 56-kilometer trip.", "The tunnel runs for 35 miles under the strait. Trains need 20 minutes for the 65-kilometer trip.", "The tunnel runs for 35 miles under the strait. Trains need 20 minutes for the 57-kilometer trip."},
	{"The dam is 600 feet tall. When finished, the 183-meter dam will be the third highest in the state.", "The dam is 600 feet tall. When finished, the 138-meter dam will be the third highest in the state.", "The dam is 600 feet tall. When finished, the 180-meter dam will be the third highest in the state."},
	{"The fire has burned 4,700 acres. In all, 1,900 hectares of pine are gone.", "The fire has burned 4,700 acres. In all, 19,000 hectares of pine are gone.", ""},
	{"The ship carried 2,400 tons of oil in 52 tanks. Each is 81 feet long. The 24.7-meter tanks are old.", "The ship carried 2,400 tons of oil in 52 tanks. Each is 81 feet long. The 42.7-meter tanks are old.", ""},
	{"The club's ground covers 12 hectares. Sale of the 30-acre ground would pay its debts.", "The club's ground covers 12 hectares. Sale of the 300-acre ground would pay its debts.", ""},
	{"A 500-pound bomb fell beside the road. Soldiers defused the 225-kilogram bomb at dusk.", "A 500-pound bomb fell beside the road. Soldiers defused the 1,100-kilogram bomb at dusk.", "A 500-pound bomb fell beside the road. Soldiers found a 450-kilogram bomb at dusk."},
	{"The river rose to 43 feet (13.1 meters). It is 13.1 feet above flood stage, or 4 meters.", "The river rose to 43 feet (131 meters). It is 13.1 feet above flood stage, or 4 meters.", ""},
	{"The lake covers 1,200 acres. The 486-hectare lake is stocked with trout.", "The lake covers 1,200 acres. The 4,860-hectare lake is stocked with trout.", ""},
	{"The cable is 420 miles long. Divers will check the 676-kilometer cable in June.", "The cable is 420 miles long. Divers will check the 766-kilometer cable in June.", ""},
	{"The mill bought 350 pounds of silver. The 159 kilograms were stolen on Monday.", "The mill bought 350 pounds of silver. The 519 kilograms were stolen on Monday.", ""},
	{"The tower, 1,250 feet tall, is to open in May. At 381 meters, it is the tallest in the region.", "The tower, 1,250 feet tall, is to open in May. At 318 meters, it is the tallest in the region.", ""},
	{"A 26-mile trench runs off the coast. The 42-kilometer trench is a mile deep.", "A 26-mile trench runs off the coast. The 24-kilometer trench is a mile deep.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, conversion.Rule, "PARIS, May 7, 2025 (Wire) -- ", statements)
}
