package annotate

import (
	"fmt"
	"sort"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// mention is the year that a text speaks of as its own.
type mention struct {
	year  int
	times int
	ahead bool       // spoken of only as to come, but to the day
	last  period.Day // the latest day of that year that is named
}

func (m mention) how() string {
	times := "once"
	switch {
	case m.times == 2:
		times = "twice"
	case m.times > 2:
		times = fmt.Sprintf("%d times", m.times)
	}
	return fmt.Sprintf("year from the text (%d, %s)", m.year, times)
}

// impliedYear is the latest year that the text speaks of as past or present, or
// as to come where it gives the very day: a visit is announced in its year, while
// a goal for 2030 dates nothing. A year that is part of a name (Games 2021) counts
// only beside a mention in a sentence.
//
// The latest year is the text's own only where the text ties it to its present: it
// names a day of it, says what has happened in it, or says "this year" beside it.
// Of 81 articles of Wikinews without their date the bare latest year was wrong in
// 52, so otherwise the year is 0.
func impliedYear(d *text.Document, found []period.Expression) mention {
	type count struct {
		times, sure int
		tied, ahead bool
		last        period.Day
	}
	years := map[int]count{}
	for _, e := range found {
		year, _, day := e.Printed()
		if year == 0 || e.Fiscal || e.Unit > period.Year || e.Bound == period.By || e.Bound == period.Until {
			continue
		}
		s := d.Sentences[sentenceAt(d, e.First)]
		if !d.Role(s).Read() && d.Role(s) != text.Caption || d.Tokens[e.First].Kind == text.Link {
			continue
		}
		c := years[year]
		c.times++
		ahead := !caption(d, s) && period.LooksAhead(d, e)
		switch {
		case named(d, e):
		case ahead && (day == 0 || e.Type == period.Time):
		default:
			c.sure++
			c.ahead = ahead
			c.tied = c.tied || day != 0 || e.Bound == period.Within && presentIn(d, s, e)
			if day != 0 {
				if y, m, dd := e.Printed(); y != 0 {
					c.last = max(c.last, period.On(y, m, dd))
				}
			}
		}
		years[year] = c
	}
	var m mention
	tied := false
	for year, c := range years { // the latest: order does not matter
		if c.sure > 0 && year > m.year {
			m = mention{year: year, times: c.times, ahead: c.ahead, last: c.last}
			tied = c.tied
		}
	}
	if !tied {
		return mention{}
	}
	return m
}

var (
	perfect  = text.NewSet("has have")
	thisWord = text.Intern("this")
	yearWord = text.Intern("year")
)

// presentIn reports whether the sentence of a year speaks of it as still going
// on: what has happened in it, or this year beside it.
func presentIn(d *text.Document, s text.Sentence, e period.Expression) bool {
	for i := s.First; i < s.End; i++ {
		w := d.Tokens[i].Word
		if w == thisWord && d.Word(i+1) == yearWord || perfect.Has(w) && i < e.First && e.First-i < 12 && d.Word(e.First-1) == inWord {
			return true
		}
	}
	return false
}

// named reports whether a bare year is part of a name: Games 2021.
func named(d *text.Document, e period.Expression) bool {
	return e.Unit == period.Year && e.First > 0 && d.Tokens[e.First].Space && d.Tokens[e.First-1].Kind == text.Letters && d.Tokens[e.First-1].Capital() &&
		d.Tokens[e.First-1].Word != inWord && d.Tokens[e.First-1].Word != sinceWord
}

var (
	inWord, sinceWord = text.Intern("in"), text.Intern("since")
	photos            = text.NewSet("photo file courtesy handout credit")
)

// caption reports whether a sentence stands under a picture: it shows what was,
// even where a careless tense says will.
func caption(d *text.Document, s text.Sentence) bool {
	if d.Role(s) == text.Caption {
		return true
	}
	first, end := blockTokens(d, s)
	for i := end - 1; i > first && i > end-14; i-- {
		if d.Tokens[i].Word == wOpen && i+1 < end && (photos.Has(d.Tokens[i+1].Word) || i+2 < end && (photos.Has(d.Tokens[i+2].Word) || d.Tokens[i+2].Word == wSlash)) {
			return true
		}
	}
	return false
}

// sentenceAt is the sentence that token i stands in.
func sentenceAt(d *text.Document, i int) int {
	return sort.Search(len(d.Sentences)-1, func(n int) bool { return d.Sentences[n].End > i })
}

// tokenAt is the first token at or after a byte of the text.
func tokenAt(d *text.Document, at int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return int(d.Tokens[i].Start) >= at })
}
