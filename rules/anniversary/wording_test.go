package anniversary_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/anniversary"
)

// wordings are ways to say one thing: which anniversary of a treaty fell in 2024. X is the figure.
var wordings = []string{
	"This year marks the X anniversary of the signing of the Treaty of Ancon.",
	"Officials celebrated the X anniversary of the Treaty of Ancon on Thursday.",
	"On Sept. 12, 2024, crowds marked the X anniversary of the Treaty of Ancon.",
	"The X anniversary of the signing of the Treaty of Ancon was marked with a parade.",
	"The ceremony, held for the X anniversary of the Treaty of Ancon, was short.",
	"To celebrate the X anniversary of the Treaty of Ancon, the two sides printed a stamp.",
	"Today is the X anniversary of the signing of the Treaty of Ancon.",
	"In 2024 the Treaty of Ancon had its day: the X anniversary of the Treaty of Ancon drew thousands.",
	"A concert opened the X anniversary celebrations of the Treaty of Ancon.",
	"The X anniversary of the Treaty of Ancon's signing fell on Thursday.",
	"Chile and Peru marked the X anniversary of the Treaty of Ancon.",
	"On the occasion of the X anniversary of the Treaty of Ancon, both presidents spoke.",
}

func TestWordings(t *testing.T) {
	checkertest.Wordings(t, anniversary.Rule, "LIMA, Sept. 12, 2024 (Wire) -- ", wordings, checkertest.Figures{
		X: "75th", Alike: []string{"75th"}, Moved: []string{"74th", "57th"},
	})
}
