package annotate

import (
	"cmp"
	"slices"
	"sort"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// quotations finds what is said, and by whom.
//
// In quotation marks stands speech where there are four words or more, or where
// somebody is said to have said it. One to three words without a speaker beside
// them, and titles with a capital on every word, are not speech and are left
// out. A quotation over several paragraphs is one Quotation a paragraph, all by
// one speaker. Within a quotation, the inner marks are not looked at.
//
// Without quotation marks, what comes before or after "Xi said" in its sentence
// is Reported, unless a quotation in marks stands within it.
func quotations(d *text.Document, n *names.Names) []Quotation {
	q := quoter{Document: d, names: n}
	q.marked()
	for i := range d.Sentences {
		if s := d.Sentences[i]; d.Role(s).Read() {
			q.tell(s)
		}
	}
	slices.SortStableFunc(q.found, func(a, b Quotation) int { return cmp.Compare(a.First, b.First) })
	return q.found
}

// quoter finds the quotations of one article.
type quoter struct {
	*text.Document
	names *names.Names
	found []Quotation // those in marks first
	marks int         // how many of them are in marks
}

// sentenceOf is the sentence that token i stands in.
func (q *quoter) sentenceOf(i int) text.Sentence {
	k := sort.Search(len(q.Sentences), func(k int) bool { return q.Sentences[k].End > i })
	if k == len(q.Sentences) {
		return text.Sentence{First: i, End: i}
	}
	return q.Sentences[k]
}

// lineBreak reports whether a line break comes before token i.
func (q *quoter) lineBreak(i int) bool {
	if i == 0 {
		return true
	}
	for j := q.Tokens[i-1].End; j < q.Tokens[i].Start; j++ {
		if q.Text[j] == '\n' {
			return true
		}
	}
	return false
}

// wordsIn counts the words and figures of [first, end).
func (q *quoter) wordsIn(first, end int) int {
	n := 0
	for i := first; i < end; i++ {
		if t := &q.Tokens[i]; t.Kind == text.Letters && t.Word != genitive || t.Kind == text.Digits {
			n++
		}
	}
	return n
}

// take adds a quotation of the tokens [first, end).
func (q *quoter) take(first, end, speaker int, reported, open bool) {
	if first >= end {
		return
	}
	q.found = append(q.found, Quotation{Span: q.Span(first, end), First: first, End: end, Speaker: speaker, Reported: reported, Open: open})
}

var genitive = text.Intern("'s")
