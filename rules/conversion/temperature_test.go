package conversion_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/conversion"
)

// degrees are statements of temperatures: differences that were converted as
// readings, and readings that were converted as differences.
var degrees = []checkertest.Statement{
	{"The valley has warmed by 3 degrees Celsius (5.4 degrees Fahrenheit) since 1960.", "The valley has warmed by 3 degrees Celsius (37.4 degrees Fahrenheit) since 1960.", "The valley has warmed by 3 degrees Celsius (5 degrees Fahrenheit) since 1960."},
	{"It was 12C (22F) warmer than on Monday.", "It was 12C (54F) warmer than on Monday.", "It was 12C (21.6F) warmer than on Monday."},
	{"January was 4.1 degrees Fahrenheit (2.3 degrees Celsius) below the long-term average.", "January was 36 degrees Fahrenheit (2.3 degrees Celsius) below the long-term average.", ""},
	{"A drop of 18 degrees Fahrenheit (10 Celsius) is expected by Friday.", "A drop of 18 degrees Fahrenheit (minus 8 Celsius) is expected by Friday.", ""},
	{"The nights are 5 degrees C, or 9 degrees F, colder than the days.", "The nights are 5 degrees C, or 41 degrees F, colder than the days.", ""},
	{"A 2-degree Celsius (3.6 Fahrenheit) rise would drown the reef.", "A 2-degree Celsius (35.6 Fahrenheit) rise would drown the reef.", ""},
	{"The sea temperature rose 1.2 degrees Celsius (2.2 degrees Fahrenheit) in a decade.", "The sea temperature rose 1.2 degrees Celsius (34.2 degrees Fahrenheit) in a decade.", ""},
	{"Governments agreed to keep warming below 2C (3.6F).", "Governments agreed to keep warming below 2C (35.6F).", ""},
	{"A cold front took 11 degrees Celsius (20 Fahrenheit) off the highs.", "A cold front took 11 degrees Celsius (52 Fahrenheit) off the highs.", ""},
	{"There was a swing in temperature of 25 degrees Celsius (45 F) within a day.", "There was a swing in temperature of 25 degrees Celsius (77 F) within a day.", ""},
	{"The mercury stood 8C (14.4F) above normal in May.", "The mercury stood 8C (46.4F) above normal in May.", "The mercury stood 8C (14F) above normal in May."},
	{"The difference between the two lakes was 7 degrees Celsius (13 Fahrenheit).", "The difference of the two lakes was put at about 7 degrees Celsius (26 Fahrenheit).", ""},
	{"The mercury fell to 10 degrees Celsius (50 Fahrenheit) at dusk.", "The mercury fell to 10 degrees Celsius (18 Fahrenheit) at dusk.", "The mercury fell to 10 degrees Celsius (49 Fahrenheit) at dusk."},
	{"Highs of 36C (97F) are forecast, the average of July being lower.", "Highs of 36C (65F) are forecast, the average of July being lower.", ""},
	{"Her fever rose to 40 degrees Celsius (104 Fahrenheit).", "Her fever rose to 40 degrees Celsius (72 Fahrenheit).", ""},
	{"Water above 30C (86F) kills coral.", "Water above 30C (116F) kills coral.", "The tank is held at 4C (39F), below the limit."},
	{"It reached 44.5 C (112 F), beating a record of 1999.", "It reached 44.5 C (80 F), beating a record of 1999.", ""},
	{"In the hills it fell below 5C (41F) and the average was 9C (48F).", "In the hills it fell below 5C (14F) and the average was 9C (48F).", ""},
	{"It was 42.4 degrees Celsius (108.3 Fahrenheit) in the valley. In the capital the mercury stood at 41.1 (106), and at dawn still at 27 (80.6).", "It was 42.4 degrees Celsius (108.3 Fahrenheit) in the valley. In the capital the mercury stood at 41.1 (160), and at dawn still at 27 (80.6).", "It was 42.4 degrees Celsius (108.3 Fahrenheit) in the valley. In the capital, where 33 (14) planes were late, the shops shut."},
	{"Lows of 12 F (minus 11 C) are due. The temperature fell to 5 (minus 15) at Duluth.", "Lows of 12 F (minus 11 C) are due. The temperature fell to 5 (minus 51) at Duluth.", "Lows of 12 F (minus 11 C) are due. Duluth scored 5 (15)."},
	{"At 16 below zero Fahrenheit (minus 27 Celsius) the pipes froze.", "At 16 below zero Fahrenheit (minus 9 Celsius) the pipes froze.", "At 16 below zero Fahrenheit (minus 26 Celsius) the pipes froze."},
	{"Highs will rise to between 32 and 36 degrees Celsius (90 and 97 Fahrenheit).", "Highs will rise to between 32 and 36 degrees Celsius (58 and 65 Fahrenheit).", ""},
}

func TestDegrees(t *testing.T) {
	checkertest.Statements(t, conversion.Rule, "PARIS, May 7, 2025 (Wire) -- ", degrees)
}
