package report

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/reconcile"
)

type claimLine struct {
	Rule       string      `json:"rule"`
	File       string      `json:"file"`
	Span       span        `json:"span"`
	Text       string      `json:"text"`
	Measure    string      `json:"measure"`
	Kind       string      `json:"kind"`
	Subject    []string    `json:"subject"`
	Qualifiers []string    `json:"qualifiers"`
	Value      *claimValue `json:"value"`
	Period     *dates      `json:"period"`
	AsOf       *string     `json:"as_of"`
	Speaker    *string     `json:"speaker"`
	Relation   *relation   `json:"relation"`
}

// claimValue is what is claimed of the fact by itself: open on both sides where
// the claim only ties it to other facts.
type claimValue struct {
	Nominal number  `json:"nominal"`
	Lo      *number `json:"lo"`
	Hi      *number `json:"hi"`
	SoftLo  *number `json:"soft_lo"`
	SoftHi  *number `json:"soft_hi"`
	Unit    string  `json:"unit"`
}

// relation is how the fact stands to others.
type relation struct {
	Op    string     `json:"op"`
	Other []factLine `json:"other"`
	Lo    *number    `json:"lo"`
	Hi    *number    `json:"hi"`
}

type factLine struct {
	Subject    []string `json:"subject"`
	Qualifiers []string `json:"qualifiers"`
	Period     *dates   `json:"period"`
	AsOf       *string  `json:"as_of"`
}

func claimLineOf(c claim.Claim) claimLine {
	f := factLineOf(c.Fact)
	l := claimLine{
		Rule: c.Rule, File: c.Place.File, Span: spanOf(c.Place), Text: c.Place.Text,
		Measure: c.Fact.Measure.ID, Kind: c.Fact.Measure.Kind.String(),
		Subject: f.Subject, Qualifiers: f.Qualifiers, Period: f.Period, AsOf: f.AsOf,
		Speaker: optional(c.Speaker),
	}
	if c.Fact.Measure.Kind == claim.Naming {
		l.Subject = []string{c.Place.Text} // its fact's subject is what a slip leaves as it is
	}
	if aboutWords(c.Fact) {
		return l // words, and no figure
	}
	v := &claimValue{Nominal: number(c.Nominal), Unit: c.Fact.Measure.Unit}
	l.Value = v
	if c.Op == claim.Bound {
		v.Lo, v.Hi, v.SoftLo, v.SoftHi = bound(c.Hard.Lo), bound(c.Hard.Hi), bound(c.Soft.Lo), bound(c.Soft.Hi)
		return l
	}
	if c.Op == claim.Ratio {
		v.Unit = "times"
	}
	l.Relation = &relation{Op: c.Op.String(), Other: []factLine{}, Lo: bound(c.Hard.Lo), Hi: bound(c.Hard.Hi)}
	for _, o := range c.Other {
		l.Relation.Other = append(l.Relation.Other, factLineOf(o))
	}
	return l
}

func factLineOf(f claim.Fact) factLine {
	l := factLine{Subject: list(f.Subject), Qualifiers: list(f.Qualifiers)}
	switch f.Measure.Kind {
	case claim.Stock, claim.Counter, claim.Streak:
		l.AsOf = optional(moment(f.When))
	case claim.Flow, claim.Rate, claim.Origin, claim.Wording, claim.Naming:
		l.Period = datesOf(f.When)
	}
	return l
}

// moment is a day as ISO 8601 writes it, or only its month or its year where no
// more is known: 2025-05-07, 2025-05, 2025.
func moment(v period.Interval) string {
	if !v.Closed() {
		return ""
	}
	y, m, _ := v.From.Date()
	switch v {
	case period.YearOf(y):
		return fmt.Sprintf("%04d", y)
	case period.MonthOf(y, m):
		return fmt.Sprintf("%04d-%02d", y, int(m))
	}
	return (v.To - 1).String()
}

// ClaimLines writes claims, one JSON object a line.
func ClaimLines(w io.Writer, claims []claim.Claim) error {
	lines := make([]claimLine, 0, len(claims))
	for _, c := range claims {
		lines = append(lines, claimLineOf(c))
	}
	return writeLines(w, lines)
}

// ClaimsCSV writes claims for a spreadsheet, with a header. The columns are those
// of the JSON form; lists are joined with semicolons.
func ClaimsCSV(w io.Writer, claims []claim.Claim) error {
	out := csv.NewWriter(w)
	rows := make([][]string, 0, 1+len(claims))
	rows = append(rows, []string{"rule", "file", "line", "column", "start", "end", "text", "measure", "kind", "subject", "qualifiers",
		"nominal", "lo", "hi", "soft_lo", "soft_hi", "unit", "from", "to", "as_of", "speaker", "relation"})
	for _, c := range claims {
		l := claimLineOf(c)
		row := []string{l.Rule, l.File, strconv.Itoa(l.Span.Line), strconv.Itoa(l.Span.Column), strconv.Itoa(l.Span.Start), strconv.Itoa(l.Span.End),
			l.Text, l.Measure, l.Kind, strings.Join(l.Subject, "; "), strings.Join(l.Qualifiers, "; ")}
		if v := l.Value; v != nil {
			row = append(row, plain(numeral.Decimal(v.Nominal)), field(v.Lo), field(v.Hi), field(v.SoftLo), field(v.SoftHi), v.Unit)
		} else {
			row = append(row, "", "", "", "", "", "")
		}
		from, to := "", ""
		if l.Period != nil {
			from, to = value(l.Period.From), value(l.Period.To)
		}
		said := ""
		if l.Relation != nil {
			said = reconcile.Say(c)
		}
		rows = append(rows, append(row, from, to, value(l.AsOf), value(l.Speaker), said))
	}
	if err := out.WriteAll(rows); err != nil {
		return err
	}
	return out.Error()
}

func field(n *number) string {
	if n == nil {
		return ""
	}
	return plain(numeral.Decimal(*n))
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// ClaimsTable writes claims for people, file by file: of what, when, how much,
// and the passage that says so.
func ClaimsTable(w io.Writer, claims []claim.Claim, articles int, s Style) error {
	g := grid{indent: 2, shrink: []int{0, 30, 16}}
	for _, c := range claims {
		g.add(claimRow(c, s)...)
	}
	rows, err := g.draw(s, g.widths(s.width()))
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	for i, row := range rows {
		if file := claims[i].Place.File; i == 0 || file != claims[i-1].Place.File {
			if i > 0 {
				fmt.Fprintln(b)
			}
			fmt.Fprintln(b, s.paint(bold, printable(file)))
		}
		fmt.Fprintln(b, strings.Join(row, "\n"))
	}
	if len(rows) > 0 {
		fmt.Fprintln(b)
	}
	fmt.Fprintln(b, s.paint(bold, fmt.Sprintf("%s, %s", plural(articles, "article"), plural(len(claims), "claim"))))
	return b.Flush()
}

// claimRow is a claim: its place, what it is of and the passage, its figure.
func claimRow(c claim.Claim, s Style) []cell {
	what := words(bold, c.Fact.Measure.ID)
	if of := subject(c.Fact.Measure, c.Fact.Subject); of != "" {
		what = append(what, words(noColour, "· "+of)...)
	}
	for _, q := range c.Fact.Qualifiers {
		what = append(what, words(noColour, "· "+oneLine(q))...)
	}
	if c.Fact.When.Known() {
		what = append(what, words(noColour, "· "+c.Fact.When.String())...)
	}
	if c.Speaker != "" {
		what = append(what, words(noColour, "· said by "+oneLine(c.Speaker))...)
	}
	what = append(what, word{text: newLine})
	what = append(what, newPassage(c.Place.Text).faintly(s.width()*2)...)
	return []cell{words(faint, place(c.Place)), what, words(noColour, saying(c))}
}

// saying is what a claim says, as short as it can be said: the figure as it is
// printed where the claim is no more than that, or else the bounds.
func saying(c claim.Claim) string {
	switch c.Fact.Measure.Kind {
	case claim.Wording:
		return "a quotation"
	case claim.Naming:
		return "a name"
	case claim.Flow, claim.Stock, claim.Counter, claim.Streak, claim.Origin, claim.Rate:
	}
	r := c.Hard
	if c.Tentative {
		r = c.Soft
	}
	if c.Op == claim.Bound && rounds(r, c.Nominal) {
		return reconcile.Range(quantity.Exactly(c.Nominal), c.Fact.Measure.Unit)
	}
	if c.Op == claim.Bound {
		return reconcile.Range(r, c.Fact.Measure.Unit)
	}
	return reconcile.Say(c)
}

// rounds reports whether a range is what is left open by printing a figure: it
// holds the figure, and reaches less than a twentieth of it to either side.
func rounds(r quantity.Range, n numeral.Decimal) bool {
	if r.Lo.None || r.Hi.None || n.Cmp(r.Lo.Value) < 0 || n.Cmp(r.Hi.Value) > 0 {
		return false
	}
	width, ok := r.Hi.Value.Add(r.Lo.Value.Neg())
	return ok && width.Shift(1).Cmp(magnitude(n)) <= 0
}

func magnitude(n numeral.Decimal) numeral.Decimal {
	if n.Sign() < 0 {
		return n.Neg()
	}
	return n
}
