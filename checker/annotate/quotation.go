package annotate

import (
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// quotations finds what is said, and by whom.
func quotations(d *text.Document, n *names.Names) []Quotation { return nil }
