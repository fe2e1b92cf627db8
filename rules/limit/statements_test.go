package limit_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/limit"
)

// statements are texts with values that can be, each with one that has a value that
// cannot.
var statements = []checkertest.Statement{
	{"A quake measuring 7.2 on the Richter scale hit Chile on Tuesday.", "A quake measuring 72 on the Richter scale hit Chile on Tuesday.", ""},
	{"The tremor had a preliminary magnitude of 5.6, the geological survey said.", "The tremor had a preliminary magnitude of 56, the geological survey said.", ""},
	{"Maria Olazabal, 64, gave birth to the boy.", "Maria Olazabal, 164, gave birth to the boy.", ""},
	{"The 77-year-old man was hit by a bus.", "The 177-year-old man was hit by a bus.", ""},
	{"He died at the age of 87 on Sunday.", "He died at the age of 187 on Sunday.", ""},
	{"The liquid was held at minus 200 degrees Celsius.", "The liquid was held at minus 300 degrees Celsius.", ""},
	{"The gas turns liquid at minus 320 degrees Fahrenheit.", "The gas turns liquid at minus 530 degrees Fahrenheit.", ""},
	{"The wreck lies at 12 degrees north, 40 degrees west.", "The wreck lies at 112 degrees north, 40 degrees west.", ""},
	{"Its latitude is 59 degrees south.", "Its latitude is 95 degrees south.", ""},
	{"The soil has a pH of 6.", "The soil has a pH of 16.", ""},
	{"Humidity was 80 percent on Sunday.", "Humidity was 180 percent on Sunday.", ""},
	{"The party won 12 percent of the vote.", "The party won 112 percent of the vote.", ""},
	{"A hurricane of Category 5 struck the coast.", "A hurricane of Category 6 struck the coast.", ""},
	{"Storm Ida was a category 4 storm when it struck.", "Storm Ida was a category 8 storm when it struck.", ""},
	{"A tornado rated EF-4 hit the town.", "A tornado rated EF-7 hit the town.", ""},
	{"Fully 45 percent of voters backed the plan.", "Fully 145 percent of voters backed the plan.", ""},
	{"The unemployment rate is 10.4 percent.", "The unemployment rate is 104 percent.", ""},
	{"The reservoir is 29 percent full.", "The reservoir is 290 percent full.", ""},
	{"The woman, 106, was the oldest in the village.", "The woman, 146, was the oldest in the village.", ""},
	{"The earthquake had a magnitude of 6.3.", "The earthquake had a magnitude of 63.", ""},
	{"A magnitude 7.0 earthquake struck off Chile.", "A magnitude 10.7 earthquake struck off Chile.", ""},
	{"It was at latitude 79 degrees north.", "It was at latitude 97 degrees north.", ""},
	{"The water had a pH of 5.2.", "The water had a pH of 15.2.", ""},
	{"The lake was cooled to minus 32 degrees Celsius.", "The lake was cooled to minus 320 degrees Celsius.", ""},
	{"The storm was a Category 4 hurricane.", "The storm was a Category 7 hurricane.", ""},
	{"About 13 percent of residents have no access to clean water.", "About 130 percent of residents have no access to clean water.", ""},
	{"The heat wave went on. Temperatures reached 104 degrees Fahrenheit in Seville.", "The heat wave went on. Temperatures reached 104 degrees Celsius in Seville.", ""},
	{"A quake of magnitude 7.7 rattled the islands on Monday.", "A quake of magnitude 77 rattled the islands on Monday.", ""},
	{"Some 18 percent of households lost power, the utility said.", "Some 108 percent of households lost power, the utility said.", ""},
	{"The heat wave went on Friday. Highs reached 41 degrees Celsius in Madrid.", "The heat wave went on Friday. Highs reached 107 degrees Celsius in Madrid.", ""},
	{"The 89-year-old woman lives with her grandson.", "The 189-year-old woman lives with her grandson.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, limit.Rule, "GRAFTON, May 7, 2015 (Wire) -- ", statements)
}
