package visits_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/visits"
)

// wordings are ways to say one thing: how many visits somebody has made. X is the figure.
var wordings = []string{
	"It is Xi's X visit to Russia.",
	"This will be his X visit to Russia since he took office.",
	"The trip is Xi's X trip to Russia.",
	"Xi is making his X state visit to Russia.",
	"It will be the X visit to Russia by Xi since 2013.",
	"The visit marks Xi's X trip to Russia as president.",
	"Xi Jinping arrives on his X visit to Russia.",
	"This marks President Xi's X visit to Russia.",
}

func TestWordings(t *testing.T) {
	checkertest.Wordings(t, visits.Rule, "MOSCOW, May 6, 2025 (Wire) -- Chinese President Xi Jinping will visit Russia for the 80th anniversary of the victory in the Great Patriotic War. ", wordings, checkertest.Figures{
		X: "11th", Alike: []string{"11th"}, Moved: []string{"12th", "9th"},
	})
}
