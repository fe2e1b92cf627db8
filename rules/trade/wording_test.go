package trade_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/trade"
)

// wordings are ways to say one thing: what the trade between two countries came to
// in a year. X is the figure.
var wordings = []string{
	"Trade between Norway and Peru reached X in 2024.",
	"Norway-Peru trade totaled X in 2024, the ministry said.",
	"In 2024, bilateral trade between Norway and Peru rose to X.",
	"Bilateral trade between Peru and Norway stood at X in 2024.",
	"Norway's trade with Peru amounted to X in 2024.",
	"Two-way trade between Norway and Peru was worth X in 2024, up from the year before.",
	"The volume of trade between Norway and Peru came to X in 2024.",
	"Norway and Peru did trade worth X in 2024.",
	"Last year's X in trade between Norway and Peru was more than either side had hoped for.",
	"Trade turnover between Norway and Peru hit X in 2024.",
	"The two neighbours in spirit, Norway and Peru, saw their bilateral trade climb to X in 2024.",
	"Norwegian-Peruvian trade increased to X in 2024.",
	"In 2024 the trade volume between the two countries, Norway and Peru, was X.",
	"Norway and Peru's bilateral trade grew to X in 2024.",
	"Trade between Norway and Peru fell to X last year.",
	"According to customs data, trade between Norway and Peru dropped to X in 2024.",
	"Peru said trade with Norway had risen to X in 2024.",
	"Trade between Norway and Peru was X in 2024, against a forecast of $9 billion.",
	"Bilateral trade last year reached X, Norway and Peru said in a joint statement.",
	"For all of 2024, Norway-Peru trade came in at X.",
	"Trade between Norway and Peru, which has doubled in a decade, reached X in 2024.",
	"The value of bilateral trade between Norway and Peru was X in 2024.",
	"Norway and Peru recorded bilateral trade of X in 2024.",
	"Total trade between Norway and Peru reached X in 2024.",
}

func TestWordings(t *testing.T) {
	checkertest.Wordings(t, trade.Rule, "OSLO, March 3, 2025 (Wire) -- ", wordings, checkertest.Figures{
		X: "$3.46 billion", Alike: []string{"3.5 billion U.S. dollars", "about $3.4 billion", "more than $3.4 billion"}, Moved: []string{"US$3.64 billion", "$34.6 billion"},
	})
}
