package calendar_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/calendar"
)

// wordings are ways to say one thing: a date with its weekday. X is the figure.
var wordings = []string{
	"The talks open on X, May 7, 2025, in Lima.",
	"The talks will be held on X, 7 May 2025.",
	"On X, May 7, 2025, the talks begin.",
	"The court set the hearing for X, May 7th, 2025.",
	"The match, on X, May 7, 2025, is sold out.",
	"X, May 7, 2025 will be a holiday.",
	"The deadline is X May 7, 2025.",
	"The deadline is X 7th May, 2025.",
}

func TestWordings(t *testing.T) {
	checkertest.Wordings(t, calendar.Rule, "LIMA, Sept. 12, 2024 (Wire) -- ", wordings, checkertest.Figures{
		X: "Wednesday", Alike: []string{"Wednesday"}, Moved: []string{"Thursday", "Sunday"},
	})
}
