package streak_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/streak"
)

// wordings are ways to say one thing: how long one country has been the other's top partner, as of 2024. X is the figure.
var wordings = []string{
	"In 2024, Spain was Peru's largest trading partner for the X consecutive year.",
	"Spain remained Peru's top trading partner in 2024 for the X year in a row.",
	"In 2024 Spain was the biggest trading partner of Peru for the X straight year.",
	"Spain kept its place as Peru's largest trading partner for the X consecutive year in 2024.",
	"For the X consecutive year, Spain was Peru's leading trading partner in 2024.",
	"In 2024, for the X year running, Spain was Peru's main trading partner.",
	"Peru's largest trading partner in 2024 was Spain, for the X successive year.",
	"The figures made Spain the largest trading partner of Peru for the X consecutive year in 2024.",
	"Spain has been the largest trade partner of Peru for the X consecutive year, the 2024 figures show.",
}

func TestWordings(t *testing.T) {
	checkertest.Wordings(t, streak.Rule, "MADRID, March 3, 2025 (Wire) -- ", wordings, checkertest.Figures{
		X: "15th", Alike: []string{"15th"}, Moved: []string{"14th", "17th"},
	})
}
