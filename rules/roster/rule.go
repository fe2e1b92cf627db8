// Package roster holds a count against the names that make it up: four brothers – Karl,
// Olof and Sten.
package roster

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "roster", Doc: doc, Severity: checker.Warning, Read: read}

func read(p *checker.Pass) {
	r := &reader{Pass: p}
	embodied := worded.In(p.Document)
	at := marking.Places(p.Document)
	for _, s := range p.Sentences {
		if !p.Role(s).Running() || s.Len() < 6 || !embodied && len(p.QuantitiesIn(s.First, s.End)) == 0 {
			continue
		}
		r.s = s
		r.sentence(at)
	}
}

// reader reads one sentence after the other.
type reader struct {
	*checker.Pass
	s text.Sentence
}

// head is what is counted before names: three brothers, the trio.
type head struct {
	first, end int // its words, up to what opens the names
	count      int
	body       bool // it is one word for so many: trio
	team       bool // it is of a body of so many: three-man
	people     bool // the noun is one that names stand beside
}

// sentence reads the counts of a sentence and the names after them.
func (r *reader) sentence(at text.Places) {
	mark := false // most sentences have no list
	for i := at.Next(r.s.First, r.s.End); i < r.s.End && !mark; i = at.Next(i+1, r.s.End) {
		mark = openers.Has(r.Word(i)) || r.spaced(i)
	}
	if !mark {
		return
	}
	r.years()
	and := false
	for i := r.s.First; i < r.s.End && !and; i++ {
		and = r.Word(i) == andWord
	}
	if !and {
		return
	}
	for i := r.s.First; i < r.s.End; i++ {
		if r.Word(i) == both && people.Has(r.Word(i+1)) && i+1 < r.s.End {
			r.held(head{first: i, end: i + 2, count: 2, people: true})
		}
		if n, ok := bodies.Get(r.Word(i)); ok {
			r.held(head{first: i, end: i + 1, count: n, body: true, people: true})
		}
	}
	qs := r.QuantitiesIn(r.s.First, r.s.End)
	for k := range qs {
		if h, ok := r.headOf(qs, k); ok {
			r.held(h)
		}
	}
}

// held holds a count against the names that stand after it.
func (r *reader) held(h head) {
	o, ok := r.opened(&h)
	if !ok {
		return
	}
	l, ok := r.list(o)
	if !ok || l.names == h.count || l.names < 2 || l.names == 2*h.count || o.comma && l.names > h.count && !r.alike(l, h) {
		return
	}
	if q, in := r.QuotationAt(h.first); in && !q.Reported {
		return
	}
	f := claim.Fact{Measure: claim.Measure{ID: "roster", Title: "number of those named", Kind: claim.Rate, Unit: "count"}, Subject: []string{r.ID, strconv.Itoa(h.first)}}
	says := "the text says " + squeezed(r.Slice(h.first, h.end)) + " and names " + strconv.Itoa(l.names)
	r.told(f, r.Document.Span(h.first, h.end), h.count, says)
	r.told(f, r.Document.Span(l.first, l.end), l.names, says)
}

// alike reports whether the names after a comma are all of one kind, so that none of them
// is where somebody is from: two brothers, Karl Lind, Lund, and Olof Lind, Umea.
func (r *reader) alike(l roll, h head) bool {
	if l.ages == l.names {
		return true // Ann Cole, 12, Beth Cole, 9, and Carol Cole, 7
	}
	if l.semicolons || l.single > 0 && l.single < l.names {
		return false
	}
	return l.single > 0 || !kin.Has(r.Word(h.end-1)) && !places.Has(r.Word(h.end-1))
}

func (r *reader) told(f claim.Fact, span text.Span, n int, says string) {
	v := quantity.Exactly(numeral.Int(int64(n)))
	r.Claim(span, claim.Claim{Fact: f, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: true, Says: says})
}

func (r *reader) spaced(i int) bool {
	return r.Tokens[i].Space && i+1 < len(r.Tokens) && r.Tokens[i+1].Space
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }
