package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/reconcile"
	"github.com/factlint/factlint/checker/text"
)

// Annotations writes what was read, article by article.
type Annotations struct {
	w     *bufio.Writer
	style Style

	articles, sentences, figures, times int
}

// NewAnnotations is a table of annotations that is written to w.
func NewAnnotations(w io.Writer, s Style) *Annotations {
	return &Annotations{w: bufio.NewWriter(w), style: s}
}

// readingIndent is how far the readings of a sentence stand in.
const readingIndent = 8

// Article writes an article: when it came out and how that is known, then every
// sentence in which something was read, and the readings under it.
func (t *Annotations) Article(a *annotate.Article) error {
	t.articles++
	t.sentences += len(a.Sentences)
	head := words(bold, oneLine(a.ID))
	when := "no date known"
	if a.Published.Known() {
		when = "published " + a.Published.String()
	}
	if a.Published.How != "" {
		when += " (" + oneLine(a.Published.How) + ")"
	}
	dated := words(faint, when)
	dated[0].gap = 3
	for _, line := range t.style.wrap(append(head, dated...), t.style.width()) {
		fmt.Fprintln(t.w, line)
	}
	if err := t.readings(a, readings(a)); err != nil {
		return err
	}
	fmt.Fprintln(t.w)
	return t.w.Flush()
}

// Close writes the last line: how much was read.
func (t *Annotations) Close() error {
	fmt.Fprintln(t.w, t.style.paint(bold, fmt.Sprintf("%s, %s: %s, %s", plural(t.articles, "article"), plural(t.sentences, "sentence"),
		plural(t.figures, "figure"), plural(t.times, "time expression"))))
	return t.w.Flush()
}

// readings writes the sentences in which something was read, each with its
// readings under it.
func (t *Annotations) readings(a *annotate.Article, found []reading) error {
	sentences := grid{indent: 2}
	means := grid{indent: readingIndent, shrink: []int{24, 0, 20}}
	for i, r := range found {
		if i == 0 || r.sentence != found[i-1].sentence {
			s := a.Sentences[r.sentence]
			at := a.Span(s.First, s.End)
			n := i
			for n < len(found) && found[n].sentence == r.sentence {
				n++
			}
			sentences.add(words(faint, strconv.Itoa(a.Place(at).From.Line)), highlighted(a.Text, at, found[i:n]))
		}
		if r.time != nil {
			t.times++
		} else {
			t.figures++
		}
		means.add(words(r.colour(), oneLine(a.In(r.span))), words(faint, r.kind()), words(noColour, r.means()))
	}
	heads, err := sentences.draw(t.style, []int{readingIndent - sentences.indent - gutter, t.style.width() - readingIndent})
	if err != nil {
		return err
	}
	rows, err := means.draw(t.style, means.widths(t.style.width()))
	if err != nil {
		return err
	}
	for i, r := range found {
		if i == 0 || r.sentence != found[i-1].sentence {
			fmt.Fprintln(t.w, "\n"+strings.Join(heads[0], "\n"))
			heads = heads[1:]
		}
		fmt.Fprintln(t.w, strings.Join(rows[i], "\n"))
	}
	return nil
}

// highlighted is a sentence with its figures and times set off.
func highlighted(s string, at text.Span, found []reading) cell {
	var out cell
	from := at.Start
	add := func(c colour, end int) {
		part := s[from:end]
		glued := len(out) > 0 && strings.TrimLeftFunc(part, unicode.IsSpace) == part &&
			strings.TrimRightFunc(s[:from], unicode.IsSpace) == s[:from]
		for i, w := range words(c, oneLine(part)) {
			w.glued = glued && i == 0
			out = append(out, w)
		}
		from = end
	}
	for _, r := range found {
		if r.span.Start < from || r.span.End > at.End {
			continue
		}
		add(noColour, r.span.Start)
		add(r.colour(), r.span.End)
	}
	add(noColour, at.End)
	return out
}

// colour is the one that sets the reading off.
func (r reading) colour() colour {
	if r.time != nil {
		return cyan
	}
	return yellow
}

// means is what the figure or time was taken for.
func (r reading) means() string {
	if r.time != nil {
		return timeMeans(*r.time)
	}
	return figureMeans(*r.figure)
}

// figureMeans is what a figure was taken for.
func figureMeans(q quantity.Quantity) string {
	unit := q.Unit
	switch {
	case q.Kind == quantity.Ordinal:
		unit = "count"
	case unit == "":
		unit = "count"
	}
	hard := reconcile.Range(q.Hard, unit)
	if q.Loose {
		hard += " (or another of that name)"
	}
	bounded := !q.Soft.Lo.None || !q.Soft.Hi.None
	if q.Hard != q.Soft && bounded && (q.Hedge != quantity.Plain || q.Hard.Lo.None || q.Hard.Hi.None) {
		hard += "; a reader takes " + reconcile.Range(q.Soft, unit)
	}
	return hard
}

// timeMeans is what a time expression was taken for: its days, or else its length,
// or else its TIMEX3 value.
func timeMeans(e period.Expression) string {
	means := e.Interval.String()
	switch {
	case means != "":
	case e.Type == period.Duration:
		means = cmp.Or(length(e.Timex), "a length of time")
	case e.Timex != "":
		means = e.Timex
	default:
		return "not resolved"
	}
	if e.Mod != "" {
		means = strings.ToLower(strings.ReplaceAll(e.Mod, "_", " ")) + " " + means
	}
	if e.Ambiguous {
		means += ", or " + cmp.Or(e.Other.String(), "day and month the other way round")
	}
	if e.Fiscal {
		means += " (of an account)"
	}
	return means
}

// lengths are the units of a TIMEX3 duration; those of a day's parts follow a T.
var lengths = map[string]string{
	"Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter", "DE": "decade", "CE": "century", "WE": "weekend",
	"TH": "hour", "TM": "minute", "TS": "second",
}

// length is a TIMEX3 duration in words, or as it is where it has no certain
// length: P3Y is 3 years.
func length(timex string) string {
	rest, ok := strings.CutPrefix(timex, "P")
	if !ok {
		return timex
	}
	within := ""
	if rest, ok = strings.CutPrefix(rest, "T"); ok {
		within = "T"
	}
	n := strings.IndexFunc(rest, func(r rune) bool { return r != '.' && !unicode.IsDigit(r) })
	if n <= 0 || lengths[within+rest[n:]] == "" {
		return timex
	}
	unit := lengths[within+rest[n:]]
	switch {
	case rest[:n] == "1":
	case strings.HasSuffix(unit, "y"):
		unit = unit[:len(unit)-1] + "ies"
	default:
		unit += "s"
	}
	return rest[:n] + " " + unit
}
