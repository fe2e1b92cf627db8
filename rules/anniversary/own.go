package anniversary

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// near is how many sentences may stand between what something turns and when it began.
const near = 2

var (
	feast    = text.NewSet("anniversary birthday jubilee year")
	whose    = text.NewSet("its their his her 's the")
	marks    = text.NewSet("wedding golden silver diamond founding")
	yearWord = text.Intern("year")
	old      = text.Intern("old")
	wedded   = text.Intern("wedding")
	// tied are words after an anniversary that say of what else it is.
	tied = text.NewSet("of since as for when that which")
	at   = text.NewSet("on at in with")
	// things are what copy gives an age to that begins once.
	things = text.NewSet(`museum bridge school company firm hospital church building stadium brewery newspaper magazine club festival tower hotel theater theatre mill factory plant
		airline bank party treaty law program programme show university college dam tunnel airport railway railroad ship tanker ferry library institution institute organization organisation
		group association foundation agency charity league restaurant store shop chain resort winery mine refinery reactor prison jail cathedral mosque temple synagogue castle palace
		war conflict insurgency dispute strike embargo alliance union federation orchestra band choir opera tournament race prize award`)
)

// begins are the happenings that things turn so many years old from.
var begins = map[string]bool{"found": true, "open": true, "launch": true, "start": true, "build": true, "marry": true, "bear": true, "publish": true, "premiere": true, "sign": true}

// own holds what something turns against the year in which the sentences around say
// that it began: the brewery was founded in 1863 … its 150th anniversary; the festival,
// now in its 42nd year, began in 1971; the 40-year-old museum was founded in 1973.
func own(p *checker.Pass, n int, told *event.Dated) {
	s := p.Sentences[n]
	v := p.Published.Interval
	if !v.Closed() || v.Days() > 31 {
		return
	}
	qs := p.QuantitiesIn(s.First, s.End)
	for i := range qs {
		q := &qs[i]
		if q.Nominal.Exp != 0 || q.Nominal.Coef < 3 || q.Nominal.Coef > 999 || q.Range || q.Hedge != quantity.Plain {
			continue
		}
		if c, ok := count(p, s, q); ok {
			c.hold(p, n, told.Of(p.Article))
		}
	}
}

// turned is one place where the text says how many years old something is, or turns.
type turned struct {
	first, end int
	years      int
	aged       bool // it is told as an age: the 83-year-old bridge
	begun      int  // how many years before the year that it turns so old it began
	slack      int  // how many years more or less are as good
	wedding    bool // of a marriage
}

// count reads what something turns.
func count(p *checker.Pass, s text.Sentence, q *quantity.Quantity) (c turned, ok bool) {
	c = turned{first: q.First, end: q.End, years: int(q.Nominal.Coef), slack: 1}
	if q.Kind == quantity.Age && q.Unit == "years" && q.End-q.First > 2 && p.Word(q.End-1) == old {
		c.begun, c.aged = c.years, true
		k := q.End
		if !things.Has(p.Word(k)) && k < s.End && p.Tokens[k].Kind == text.Letters {
			k++
		}
		return c, things.Has(p.Word(k)) && !someone(p, k+1)
	}
	if q.Kind != quantity.Ordinal || !whose.Has(p.Word(q.First-1)) {
		return c, false
	}
	k := q.End
	for ; k < s.End && k < q.End+2 && marks.Has(p.Word(k)); k++ {
		c.wedding = c.wedding || p.Word(k) == wedded
	}
	if !feast.Has(p.Word(k)) || tied.Has(p.Word(k+1)) || k+1 < s.End && p.Tokens[k+1].Kind == text.Letters && p.Tokens[k+1].Capital() {
		return c, false
	}
	c.begun, c.end = c.years, k+1
	if p.Word(k) == yearWord {
		if p.Word(q.First-1) == the || k != q.End || at.Has(p.Word(k+1)) {
			return c, false
		}
		c.begun--
	}
	return c, true
}

var comma = text.Intern(",")

var the, their = text.Intern("the"), text.Intern("their")

// someone reports whether a word names a person: the 40-year-old club owner.
func someone(p *checker.Pass, i int) bool {
	if i >= len(p.Tokens) || p.Tokens[i].Kind != text.Letters || p.Tokens[i].Case != text.Lower {
		return false
	}
	w := p.Token(i)
	for _, end := range [...]string{"er", "or", "ist", "ent", "man", "ee", "ian"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// hold takes down the year that a count leads back to, and the one year that the text
// gives for a beginning close by.
func (c *turned) hold(p *checker.Pass, n int, told []event.Happening) {
	year := p.Published.From.Year()
	for _, e := range p.PeriodsIn(p.Sentences[n].First, p.Sentences[n].End) {
		y, _, _ := e.Printed()
		if e.First < p.Dateline.End || e.First < c.end && e.End > c.first || e.Type == period.Duration || e.Type == period.Set {
			continue
		}
		if e.Vague || !e.Interval.Closed() || y == 0 && e.Interval.From.Year() == year {
			continue
		}
		if y == 0 || y >= year-1 || !slices.ContainsFunc(told, func(h event.Happening) bool { return h.When.First == e.First }) {
			return // it turned so old in another year
		}
	}
	var from *event.Happening
	for i := range told {
		h := &told[i]
		y, _, _ := h.When.Printed()
		kind := h.Verb
		if kind == "" {
			kind = h.Noun
		}
		if y == 0 || !begins[kind] || h.Sentence < n-near-1 || h.Sentence > n+near {
			continue
		}
		if d := year - c.begun - y; d >= -c.slack && d <= c.slack {
			return
		}
		if c.wedding && kind != "marry" || !c.wedding && kind == "marry" && p.Word(c.first-1) != their {
			continue
		}
		if from != nil && from.When.Interval.From.Year() != y {
			return // more than one thing began
		}
		from = h
	}
	if from == nil || !c.of(p, n, from) {
		return
	}
	y, _, _ := from.When.Printed()
	fact := claim.Fact{Measure: measure, Subject: []string{p.ID, strconv.Itoa(c.first)}}
	origin, then := quantity.Exactly(numeral.Int(int64(year-c.begun))), quantity.Exactly(numeral.Int(int64(y)))
	p.Claim(p.Document.Span(c.first, c.end), claim.Claim{
		Fact: fact, Nominal: origin.Lo.Value, Hard: origin, Soft: origin, Tentative: true, Says: fmt.Sprintf("%d years before %d is %d", c.begun, year, year-c.begun),
	})
	p.Claim(from.Span(p.Article), claim.Claim{Fact: fact, Nominal: then.Lo.Value, Hard: then, Soft: then, Tentative: true, Says: fmt.Sprintf("the text says %d", y)})
}

// of reports whether a count seems to be of what began: it stands in the sentence of
// the beginning or the one beside it, which has a word in common with it or a
// pronoun; and the one is a slip for the other, where they are further apart.
func (c *turned) of(p *checker.Pass, n int, h *event.Happening) bool {
	if h.Sentence == n {
		// An age and its year side by side are duration's.
		return !c.aged || p.Word(c.end+1) != comma
	}
	s, b := p.Sentences[n], p.Sentences[h.Sentence]
	words := map[uint64]bool{}
	for i := max(b.First, p.Dateline.End); i < min(b.End, h.Word+6); i++ {
		if t := &p.Tokens[i]; t.Kind == text.Letters && t.Case == text.Lower && t.End-t.Start > 3 && i != h.Word {
			words[t.Hash] = true
		}
	}
	for i := max(s.First, p.Dateline.End); i < min(s.End, c.end+3); i++ {
		if words[p.Tokens[i].Hash] && i != c.first {
			return true
		}
	}
	beside := h.Sentence == n-1 && (pronouns.Has(p.Word(s.First)) || pronouns.Has(p.Word(c.first-1)))
	return beside || c.wedding
}

var pronouns = text.NewSet("it its they their he she his her the")
