package annotate

import (
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// dateline finds the place and day at the head of a wire story.
func dateline(d *text.Document, found []period.Expression) Dateline { return Dateline{} }

// published finds when the article came out.
func published(d *text.Document, line Dateline, found []period.Expression, o Options) Published {
	return Published{Interval: o.Date}
}
