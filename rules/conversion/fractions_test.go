package conversion_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/conversion"
)

// rates are statements of one fraction told two ways.
var rates = []checkertest.Statement{
	{"The bank raised its rate by 25 basis points, or 0.25 percentage point.", "The bank raised its rate by 25 basis points, or 2.5 percentage points.", "The bank raised its rate by 25 basis points, or a quarter of a percentage point."},
	{"Yields rose 120 basis points (1.2 percentage points).", "Yields rose 120 basis points (12 percentage points).", "Yields rose 120 basis points (24 percent)."},
	{"His blood had 1.2 per mille (0.12 percent) of alcohol.", "His blood had 1.2 per mille (1.2 percent) of alcohol.", ""},
	{"The soil held 300 parts per million, or 0.03 percent, of lead.", "The soil held 300 parts per million, or 3 percent, of lead.", ""},
	{"Of the calves, 12 per 1,000, or 1.2 percent, died in a year.", "Of the calves, 12 per 1,000, or 12 percent, died in a year.", "Of the calves, 12 per 1,000, or 3 percent more than in 1999, died in a year."},
	{"The tower may sway by 17.5 milli-g's, which equals 1.75 per cent of the pull of gravity.", "The tower may sway by 17.5 milli-g's, which equals 0.175 per cent of the pull of gravity.", ""},
	{"The rate is 17.4 per 100,000 people.", "The rate is 17.4 percent per 100,000 people.", "The yield falls by 2 percent per 1,000 feet of height."},
	{"Deaths of infants fell to 31 per 1,000 births.", "Deaths of infants fell to 31% per 1,000 births.", "The duty is 3 percent per 1,000 dollars."},
	{"The levy is 5 mills, or 0.5 percent, of the value.", "The levy is 5 mills, or 5 percent, of the value.", ""},
	{"Homicides rose to 8.2 per 100,000.", "Homicides rose to 8.2% per 100,000.", "The risk falls by 15 percent per 1,000 steps."},
}

func TestFractions(t *testing.T) {
	checkertest.Statements(t, conversion.Rule, "PARIS, May 7, 2025 (Wire) -- ", rates)
}
