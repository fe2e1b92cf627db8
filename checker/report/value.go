package report

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// span is a place in JSON: byte offsets, the end exclusive, and lines and
// columns from 1, columns in code points.
type span struct {
	Start     int `json:"start"`
	End       int `json:"end"`
	Line      int `json:"line"`
	Column    int `json:"column"`
	EndLine   int `json:"end_line"`
	EndColumn int `json:"end_column"`
}

func spanOf(p text.Place) span {
	return span{p.Span.Start, p.Span.End, p.From.Line, p.From.Column, p.To.Line, p.To.Column}
}

// number is a decimal in JSON: exact, without an exponent and without trailing
// zeros, so that it is the same bytes wherever it is read and written again.
type number numeral.Decimal

// MarshalJSON writes the number.
func (n number) MarshalJSON() ([]byte, error) { return []byte(plain(numeral.Decimal(n))), nil }

// plain is a number in plain figures and as few of them as say it: 244800000000.
func plain(d numeral.Decimal) string { return d.Reduce().String() }

// bound is an end of a range in JSON; nil, and so null, where the range is open.
func bound(e quantity.End) *number {
	if e.None {
		return nil
	}
	return new(number(e.Value))
}

// dates is a stretch of days in JSON: to is the day after the last; an end that
// is not known is null.
type dates struct {
	From *string `json:"from"`
	To   *string `json:"to"`
}

// datesOf is nil, and so null, where nothing is known of the days.
func datesOf(v period.Interval) *dates {
	if !v.Known() {
		return nil
	}
	return &dates{optional(v.From.String()), optional(v.To.String())}
}

// optional is null for nothing.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// list is never null.
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// writeLines writes one JSON value a line.
func writeLines[T any](w io.Writer, values []T) error {
	var b bytes.Buffer
	e := encoder(&b)
	for _, v := range values {
		if err := e.Encode(v); err != nil {
			return err
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// encoder writes JSON as people read it: < and & stand for themselves.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}
