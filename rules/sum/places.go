package sum

import (
	"slices"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// placeNouns are what a total may be told to be of several of: damage in three
// counties, jobs at four plants.
var placeNouns = text.NewSet(`counties states countries provinces districts regions cities towns villages parishes prefectures cantons boroughs precincts islands
	plants factories mines mills hospitals schools stores sites units divisions districts territories republics governorates nations`)

// farthest is how many sentences after a total its parts may be told.
const farthest = 40

// most places that a total may be told of.
const mostPlaces = 6

// places reads a total of so many places, and the part of each of them wherever it is
// told: $54 million in three counties; Yakima County had the most, $22 million; in
// Chelan County it was $19 million. As many parts as there are places are all of them.
func (r *ledger) places() {
	for k := range r.figures {
		c := &r.figures[k]
		if c.Kind != quantity.Number || c.Noun < c.End || !c.exact() || c.Nominal.Cmp(numeral.Int(2)) < 0 || c.Nominal.Cmp(numeral.Int(mostPlaces)) > 0 || !placeNouns.Has(r.Word(c.Noun)) {
			continue
		}
		for i := k - 1; i >= 0 && r.figures[i].sentence == c.sentence; i-- {
			w := &r.figures[i]
			if w.exact() && w.Kind != quantity.Percent && w.Nominal.Cmp(numeral.Int(10)) > 0 && !r.after(w.sentence, w.end(), c.First-w.end(), each) && r.placed(w, c) {
				return
			}
		}
	}
}

var each = text.NewSet("each per apiece average")

// placed finds the parts of a total by place, one for each of the places, and claims
// that they make it.
func (r *ledger) placed(w, c *figure) bool {
	var parts []figure
	var keys []uint64
	for i := range r.figures {
		f := &r.figures[i]
		if f.sentence > w.sentence+farthest {
			break
		}
		if f.sentence <= w.sentence || f.Unit != w.Unit || f.Kind != w.Kind || f.Kind == quantity.Number && f.Noun >= f.End && !r.oneKind(w, f) {
			continue
		}
		if f.Kind == quantity.Number && (w.Noun < w.End || f.Noun < f.End && f.Nominal.Cmp(numeral.Int(10)) < 0) {
			continue
		}
		if f.Nominal.Cmp(w.Nominal) == 0 {
			continue // the total again
		}
		key := r.placeOf(f, c)
		if key == 0 {
			continue
		}
		if !f.exact() || f.Nominal.Cmp(w.Nominal) > 0 || r.before(f.sentence, f.First, 3, changing) || len(keys) == mostPlaces {
			return false
		}
		if slices.Contains(keys, key) {
			return false // more than one thing is told of a place
		}
		keys, parts = append(keys, key), append(parts, *f)
	}
	if numeral.Int(int64(len(parts))).Cmp(c.Nominal) != 0 || someFit(w, parts) {
		return false
	}
	t, ok := total(parts)
	if !ok {
		return false
	}
	sum := *w
	sum.Nominal = t.Lo.Value
	if !near(&sum, w) {
		return false
	}
	r.identity(w.Span, *w, parts, false, "")
	return true
}

// placeOf is a number for the place that a figure is told of: the name with the noun
// of the places (Yakima County), or the last place named before the figure; 0 where its
// sentence names none, or another after it.
func (r *ledger) placeOf(f, c *figure) uint64 {
	s := r.Sentences[f.sentence]
	for i := s.First; i < s.End; i++ {
		t := &r.Tokens[i]
		if t.Kind == text.Letters && i > s.First && r.Tokens[i-1].Capital() && r.singularOf(i, c.Noun) {
			return r.Tokens[i-1].Hash
		}
	}
	for _, m := range r.MentionsIn(s.First, f.First) {
		if e := &r.Names.Entities[m.Entity]; (e.Kind == names.Place || e.Kind == names.Country) && !m.Adjective && f.First-m.End < 10 {
			return uint64(m.Entity) + 1
		}
	}
	return 0
}

// singularOf reports whether a word is that of a plural, by all but its ending.
func (r *ledger) singularOf(i, plural int) bool {
	a, b := &r.Tokens[i], &r.Tokens[plural]
	n := min(a.End-a.Start, b.End-b.Start-1)
	if n < 4 || b.End-b.Start > a.End-a.Start+2 {
		return false
	}
	for k := range n - 1 {
		if r.Text[a.Start+k]|0x20 != r.Text[b.Start+k]|0x20 {
			return false
		}
	}
	return true
}
