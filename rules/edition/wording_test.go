package edition_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/edition"
)

// wordings are ways to say one thing: which edition of an annual meeting it is. X is the figure.
var wordings = []string{
	"The X annual meeting of the Andes Water Forum opened on Thursday.",
	"Ministers met in Lima on Thursday for the X annual meeting of the Andes Water Forum.",
	"He spoke at the X annual meeting of the Andes Water Forum.",
	"She told the X annual meeting of the Andes Water Forum that rivers do not wait.",
	"At the X annual meeting of the Andes Water Forum, held in Lima, nobody was late.",
	"This week's X annual meeting of the Andes Water Forum ends on Friday.",
	"The X annual meeting of the Andes Water Forum was opened by the president on Sept. 12, 2024.",
	"Speakers at the X annual meeting of the Andes Water Forum asked for rain.",
}

func TestWordings(t *testing.T) {
	checkertest.Wordings(t, edition.Rule, "LIMA, Sept. 12, 2024 (Wire) -- ", wordings, checkertest.Figures{
		X: "17th", Alike: []string{"17th"}, Moved: []string{"16th", "71st"},
	})
}
