// Package twice finds one figure that an article gives twice with two values: a
// bakery that closes 14 shops in the first paragraph and six in the fifth.
package twice

import (
	_ "embed"
	"slices"
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule. That two figures are of one thing is told from the words around
// them, so that it warns and no more.
var Rule = &checker.Rule{ID: "twice", Doc: doc, Severity: checker.Warning, Kinds: []string{"age", "day", "opposite", "unit", "vote"}, Read: read}

// mostAlike is how many figures of one kind an article may have for two of them to be
// held against each other: beyond that it is a table.
const mostAlike = 10

// read claims each two figures that stand in the same slot.
func read(p *checker.Pass) {
	r := &reader{Pass: p}
	sentence := 0
	for i := range p.Quantities {
		q := &p.Quantities[i]
		for sentence < len(p.Sentences) && p.Sentences[sentence].End <= q.First {
			sentence++
		}
		if sentence == len(p.Sentences) {
			break
		}
		s := p.Sentences[sentence]
		if p.Role(s) != text.Prose || !plain(q) {
			continue
		}
		r.add(q, sentence)
	}
	if spoken(p) {
		if len(p.Quantities) > 1 {
			r.retold(true)
		}
		return
	}
	if len(r.figures) > 1 {
		r.pairs()
	}
	if len(p.Quantities) > 1 {
		r.retold(false)
	}
	r.votes()
	r.opposite()
	r.ages()
	if len(p.Periods) > 1 {
		r.days()
	}
}

// firstPerson are words of somebody who speaks for himself or for others.
var firstPerson = text.NewSet("i me my myself we us our ours ourselves")

// fewestSpoken is how many such words outside quotation marks make an article a
// speech or a message: these go from one matter to the next in the same words, and
// what they tell of are other years and other purposes.
const fewestSpoken = 3

// spoken reports whether an article is told in the first person.
func spoken(p *checker.Pass) bool {
	if !firstPerson.In(p.Document) {
		return false
	}
	n, at := 0, firstPerson.Places(p.Document)
	for i := at.Next(0, len(p.Tokens)); i < len(p.Tokens); i = at.Next(i+1, len(p.Tokens)) {
		if p.Tokens[i].Case == text.Upper {
			continue // US is a country
		}
		if _, quoted := p.QuotationAt(i); !quoted {
			if n++; n == fewestSpoken {
				return true
			}
		}
	}
	return false
}

// reader holds the figures of one article.
type reader struct {
	*checker.Pass
	figures []figure
	order   []key // as they come in the text
	alike   map[key][]int
	places  map[int]*place
	claimed []int // the first tokens of figures that another was held against
}

// pairs claims the figures of each kind two by two.
func (r *reader) pairs() {
	for _, k := range r.order {
		group := r.alike[k]
		if len(group) < 2 || len(group) > mostAlike {
			continue
		}
		if r.values(group) > 2 {
			continue // a list, or days that are told one by one
		}
		for n, a := range group {
			for _, b := range group[n+1:] {
				if r.figures[a].Nominal.Cmp(r.figures[b].Nominal) != 0 && r.oneThing(k, &r.figures[a], &r.figures[b]) {
					r.claim(&r.figures[a], &r.figures[b], hard)
				}
			}
		}
	}
}

// values counts the different values of a group of figures.
func (r *reader) values(group []int) (n int) {
	for i, a := range group {
		known := false
		for _, b := range group[:i] {
			known = known || r.figures[a].Nominal.Cmp(r.figures[b].Nominal) == 0
		}
		if !known {
			n++
		}
	}
	return n
}

// hard and soft are the values that a figure may stand for: as its words say, and as a
// reader takes them, so that about 23,000 is not 32,000.
func hard(q *quantity.Quantity) quantity.Range { return q.Hard }
func soft(q *quantity.Quantity) quantity.Range { return q.Soft }

// claim claims two figures of one fact, which is named by their places, and the values
// that they may stand for.
func (r *reader) claim(a, b *figure, values func(*quantity.Quantity) quantity.Range) {
	if slices.Contains(r.claimed, b.First) || r.roomFor(a) != r.roomFor(b) {
		return
	}
	r.claimed = append(r.claimed, b.First)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "twice", Title: "figure", Kind: claim.Rate, Unit: a.Unit},
		Subject: []string{r.ID}, Event: r.In(a.Span) + " at " + strconv.Itoa(a.Start) + " and " + strconv.Itoa(b.Start),
	}
	for i, f := range [...]*figure{a, b} {
		says := [...]string{"First", "then"}[i] + " “" + r.Slice(f.begin, f.end) + "”"
		r.Claim(r.Span(f.begin, f.end), claim.Claim{
			Fact: fact, Nominal: f.Nominal, Hard: f.Hard, Soft: values(f.Quantity), Tentative: true, Says: says,
		})
	}
}
