// Package annotate makes the one pass over an article in which its figures,
// days, names and quotations are read, each by its own reader and each once.
// Rules start from what it found.
package annotate

import (
	"sort"
	"sync"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// Article is an article with everything that was found in it. The slices are in
// the order of the text; nothing in one of them overlaps within it.
type Article struct {
	*text.Document
	Published  Published
	Dateline   Dateline
	Periods    []period.Expression
	Quantities []quantity.Quantity
	Names      *names.Names
	Quotations []Quotation

	periods, quantities, mentions starts
}

// Published is when the article came out.
type Published struct {
	period.Interval        // a day; a month or a year where no more is known; not Known where nothing is
	How             string // how it was found, for a reader: "dateline; year from the text (2021, three times)"
}

// Dateline is the place and day at the head of a wire story: MOSCOW, Dec. 14
// (Xinhua) --. It is empty where there is none.
type Dateline struct {
	text.Span
	First, End int // its tokens; the story begins at End
	Place      string
	Agency     string
	Day        period.Interval
}

// Quotation is what somebody is said to have said.
type Quotation struct {
	text.Span       // without the quotation marks
	First, End int  // its tokens, without the marks
	Speaker    int  // index in Names.Entities; −1 where it is not clear
	Reported   bool // told without quotation marks: they would not move, Xi said
	Open       bool // the closing mark is missing where convention wants one
}

// Options are what the caller knows that the text does not say.
type Options struct {
	Date period.Interval // the publication date where the text has none
}

// Annotate reads an article.
func Annotate(d *text.Document, o Options) *Article {
	a, _ := spare.Get().(*Article) // it holds nothing else
	a.Document = d
	a.Periods = period.Append(a.Periods, d)
	a.Dateline = dateline(d, a.Periods)
	a.Published = published(d, &a.Dateline, a.Periods, o)
	period.Resolve(d, a.Periods, period.Reference{Published: a.Published.Interval})
	a.Quantities = quantity.Append(a.Quantities, d, taken(a.Periods))
	a.Names.Read(d)
	a.Quotations = quotations(d, a.Names)
	a.periods.reset(len(d.Tokens))
	for i := range a.Periods {
		a.periods.add(a.Periods[i].First)
	}
	a.quantities.reset(len(d.Tokens))
	for i := range a.Quantities {
		a.quantities.add(a.Quantities[i].First)
	}
	a.mentions.reset(len(d.Tokens))
	for i := range a.Names.Mentions {
		a.mentions.add(a.Names.Mentions[i].First)
	}
	a.periods.fill(len(d.Tokens))
	a.quantities.fill(len(d.Tokens))
	a.mentions.fill(len(d.Tokens))
	return a
}

// spare are articles whose memory is free to be used again.
var spare = sync.Pool{New: func() any { return &Article{Names: &names.Names{}} }}

// Release gives the memory of the article and of its document back. Neither, nor
// what was read from them, must be used any more; the text.Article may.
func (a *Article) Release() {
	a.Document.Release()
	*a = Article{Periods: a.Periods[:0], Quantities: a.Quantities[:0], Names: a.Names, periods: a.periods, quantities: a.quantities, mentions: a.mentions}
	spare.Put(a)
}

// taken reports the tokens of time expressions to a reader that asks in the
// order of the text.
func taken(found []period.Expression) func(token int) bool {
	next := 0
	return func(token int) bool {
		for next > 0 && found[next-1].End > token {
			next--
		}
		for next < len(found) && found[next].End <= token {
			next++
		}
		return next < len(found) && found[next].First <= token
	}
}

// PeriodsIn are the time expressions within the tokens [first, end).
func (a *Article) PeriodsIn(first, end int) []period.Expression {
	i, j := a.periods.between(first, end)
	if j > i && a.Periods[j-1].End > end {
		j--
	}
	return a.Periods[i:j]
}

// QuantitiesIn are the quantities within the tokens [first, end).
func (a *Article) QuantitiesIn(first, end int) []quantity.Quantity {
	i, j := a.quantities.between(first, end)
	if j > i && a.Quantities[j-1].End > end {
		j--
	}
	return a.Quantities[i:j]
}

// QuantityAt is the quantity that begins at token i, or nil.
func (a *Article) QuantityAt(i int) *quantity.Quantity {
	if n := a.quantities.at(i); n >= 0 {
		return &a.Quantities[n]
	}
	return nil
}

// MentionsIn are the mentions of names within the tokens [first, end).
func (a *Article) MentionsIn(first, end int) []names.Mention {
	m := a.Names.Mentions
	i, j := a.mentions.between(first, end)
	if j > i && m[j-1].End > end {
		j--
	}
	return m[i:j]
}

// QuotationAt is the quotation that token i stands in.
func (a *Article) QuotationAt(i int) (Quotation, bool) {
	n := sort.Search(len(a.Quotations), func(k int) bool { return a.Quotations[k].End > i })
	if n < len(a.Quotations) && a.Quotations[n].First <= i {
		return a.Quotations[n], true
	}
	return Quotation{}, false
}

// BlockOf is the block that a span begins in.
func (a *Article) BlockOf(s text.Span) text.Block {
	i := sort.Search(len(a.Blocks), func(i int) bool { return a.Blocks[i].End > s.Start })
	if i < len(a.Blocks) && a.Blocks[i].Contains(s) {
		return a.Blocks[i]
	}
	return text.Block{Span: s}
}
