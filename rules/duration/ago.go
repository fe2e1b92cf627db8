package duration

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordAgo = text.Intern("ago")
	// general are words for what many things did.
	general = text.NewSet("began begun started beginning start ended ended end left joined won lost")
	// itself are words that stand for what the sentences before spoke of.
	itself = text.NewSet("it they them he she him his her its their")
)

// ago holds how long ago something happened against the year that the text gives for
// it close by: the law was passed in 1996 … those who passed it 17 years ago.
func ago(p *checker.Pass, n int, e *period.Expression, dated *event.Dated) {
	if e.Unit != period.Year && e.Unit != period.Decade || e.Count.Sign() <= 0 || e.Most.Sign() != 0 || p.Word(e.End-1) != wordAgo || !p.Published.Closed() || p.Published.Days() > 366 {
		return
	}
	g := gap{Expression: e, sentence: n, end: e.End}
	s := p.Sentences[n]
	g.of = event.Before(p.Article, s, e.First)
	at := g.of.Word
	if !g.of.Known() || general.Has(p.Word(at)) {
		return
	}
	var from *event.Happening
	told := dated.Of(p.Article)
	for i := range told {
		h := &told[i]
		if !h.Same(&g.of) {
			continue
		}
		if y, _, _ := h.When.Printed(); y == 0 || from != nil {
			return // another one
		}
		from = h
	}
	if from == nil || from.Sentence < n-earlier || from.Sentence > n+earlier || from.Sentence == n || !shared(p, s, at, from) {
		return
	}
	units, _ := g.unit()
	years := p.Published.From.Year() - from.When.Interval.From.Year()
	if d := units - years; units < 3 || d >= -1-g.slack() && d <= 1+g.slack() || years < 1 {
		return
	}
	g.put(p, from.When, length{years - 1, years}, squeezed(p, from.When), strconv.Itoa(p.Published.From.Year()))
}

// shared reports whether two happenings of one kind are of one thing: a word before
// the verb at token at says so, or stands for it.
func shared(p *checker.Pass, s text.Sentence, at int, h *event.Happening) bool {
	b := p.Sentences[h.Sentence]
	words := map[uint64]bool{}
	for i := max(b.First, p.Dateline.End); i < min(b.End, h.When.First); i++ {
		if t := &p.Tokens[i]; t.Kind == text.Letters && t.End-t.Start > 3 && i != h.Word {
			words[t.Hash] = true
		}
	}
	for i := max(s.First, p.Dateline.End); i < min(s.End, at+3); i++ {
		if i != at && (itself.Has(p.Word(i)) || words[p.Tokens[i].Hash]) {
			return true
		}
	}
	return false
}
