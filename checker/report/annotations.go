package report

import (
	"io"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// reading is one thing that was read in an article: a figure or a time
// expression.
type reading struct {
	span     text.Span
	sentence int
	figure   *quantity.Quantity // or nil
	time     *period.Expression // or nil
}

// readings are the figures and the time expressions of an article in the order
// of the text. What stands in furniture is left out; a byline's dates are kept,
// since the reader of the article sees them and they may date it.
func readings(a *annotate.Article) []reading {
	var out []reading
	q, p := a.Quantities, a.Periods
	for i, s := range a.Sentences {
		role := a.Role(s)
		for {
			var r reading
			switch {
			case len(q) > 0 && q[0].First < s.End && (len(p) == 0 || q[0].Start <= p[0].Start):
				r, q = reading{span: q[0].Span, figure: &q[0]}, q[1:]
			case len(p) > 0 && p[0].First < s.End:
				r, p = reading{span: p[0].Span, time: &p[0]}, p[1:]
			}
			if r.figure == nil && r.time == nil {
				break
			}
			if r.sentence = i; role.Read() || role == text.Byline && r.time != nil {
				out = append(out, r)
			}
		}
	}
	return out
}

// kind is the type that annotate prints.
func (r reading) kind() string {
	if r.figure != nil {
		return r.figure.Kind.String()
	}
	return r.time.Type.String()
}

type annotation struct {
	File   string  `json:"file"`
	Span   span    `json:"span"`
	Text   string  `json:"text"`
	Type   string  `json:"type"`
	Value  *figure `json:"value"`
	Period *dates  `json:"period"`
	Timex  *string `json:"timex"`
}

type figure struct {
	Nominal number  `json:"nominal"`
	Lo      *number `json:"lo"`
	Hi      *number `json:"hi"`
	Unit    string  `json:"unit"`
}

// AnnotationLines writes what was read in an article, one JSON object a line.
func AnnotationLines(w io.Writer, a *annotate.Article) error {
	found := readings(a)
	out := make([]annotation, 0, len(found))
	for _, r := range found {
		place := a.Place(r.span)
		n := annotation{File: place.File, Span: spanOf(place), Text: place.Text, Type: r.kind()}
		if q := r.figure; q != nil {
			n.Value = &figure{number(q.Nominal), bound(q.Hard.Lo), bound(q.Hard.Hi), q.Unit}
		} else {
			n.Period, n.Timex = datesOf(r.time.Interval), optional(r.time.Timex)
		}
		out = append(out, n)
	}
	return writeLines(w, out)
}
