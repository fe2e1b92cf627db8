package garble

import (
	"fmt"
	"slices"

	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/garble/internal/native"
)

// An article as a whole is held against native English: how many of its words
// are unknown or spelled as no English word, how often a word comes back within
// its sentence, how its words stand together. No single sentence is told by
// that, but ten or twenty are. What counts is the sum of the rates, each with
// its weight, and what the other kinds have found.

// fewest is how many sentences an article must have to be judged as a whole.
const fewest = 10

// trait is what a measure weighs. Measures are held within what 98 percent of
// native passages have, so that no one of them decides.
type trait struct {
	measure   native.Measure
	weight    int // thousandths for each thousandth part of the measure
	low, high int // bounds of the measure
}

// traits and offset are a logistic regression over passages of 8 to 23
// sentences: badly translated ones against news, prose, speeches and good
// translations. doc.md tells how they were fitted.
var traits = [...]trait{
	{native.Rare, 3034, 826, 3093},
	{native.Odd, 1834, 0, 1238},
	{native.Again, 2016, 0, 1690},
	{native.AgainPair, 1401, 0, 1311},
	{native.Common, 4998, 1605, 3255},
	{native.Names, -2514, 94, 1476},
	{native.NewPair, 1847, 698, 2857},
	{native.Repelled, 6476, 0, 198},
	{native.Unusual, -1540, 270, 2000},
	{native.Usual, -7630, 121, 547},
}

const (
	offset = -22343
	// forFinding is what a broken passage that was found in the article adds, and
	// mostFindings how many count; one in so many sentences at least, since a long
	// text by good writers has one somewhere.
	forFinding   = 3500
	mostFindings = 3
	often        = 25
	// An article is called garbled from enough + fewer/n on, where n is how many
	// sentences it has: rates of few sentences waver. Of 400 native articles, none
	// came nearer than 460.
	enough, fewer = 2300, 10000
)

// passage judges the article as a whole, after its faults were found.
func (r *reader) passage() {
	if r.blocksRead == 0 || len(r.Sentences) < fewest || r.interview() {
		return
	}
	sentences := r.judged()
	if len(sentences) < fewest {
		return
	}
	english := native.English()
	r.noteTerms(sentences, english)
	p := native.NewProfile(english)
	for _, s := range sentences {
		p.Add(r.Document, s, r.term)
	}
	found := 0
	for _, f := range r.faults {
		if f.kind.broken() {
			found++
		}
	}
	counted := min(found, mostFindings)
	if found*often < len(sentences) {
		counted = 0
	}
	if score(p)+forFinding*counted < enough+fewer/len(sentences) {
		return
	}
	rare, tokens := p.Counted(native.Rare)
	odd, _ := p.Counted(native.Odd)
	again, _ := p.Counted(native.Again)
	fresh, pairs := p.Counted(native.NewPair)
	f := fault{
		span: r.Span(sentences[0].First, sentences[0].End), kind: passageKind, grave: found > 1,
		message: fmt.Sprintf("The article as a whole does not read like native English (%d sentences)", len(sentences)),
		why: fmt.Sprintf("of %d words and marks, %d are rare, %d spelled as no English word is, %d come back within their sentence; %d of %d pairs of words are new; broken passages: %d",
			tokens, rare, odd, again, fresh, pairs, found),
	}
	for _, other := range r.faults {
		if other.kind.broken() && len(f.evidence) < mostFindings {
			f.evidence = append(f.evidence, passage{other.span, other.message})
		}
	}
	r.report(f)
}

// score is the sum of what the measures weigh.
func score(p *native.Profile) int {
	sum, measures := offset, p.Measures()
	for _, t := range traits {
		sum += t.weight * max(t.low, min(t.high, measures[t.measure])) / 1000
	}
	return sum
}

// judged are the sentences that may be held against native English.
func (r *reader) judged() []text.Sentence {
	r.whole = r.whole[:0]
	for _, s := range r.Sentences {
		if r.Role(s).Running() && native.Judged(r.Document, s) && r.english(s) {
			r.whole = append(r.whole, s)
		}
	}
	return r.whole
}

// noteTerms notes which unknown words stand in more than one sentence: they are
// terms of the article's subject, however rare.
func (r *reader) noteTerms(sentences []text.Sentence, english *native.Table) {
	r.repeated = r.repeated[:0]
	tokens := 0
	for _, s := range sentences {
		tokens += s.Len()
	}
	r.recent.begin(tokens)
	for k, s := range sentences {
		for i := s.First; i < s.End; i++ {
			t := &r.Tokens[i]
			if t.Kind == text.Letters && t.Case == text.Lower && !function.Has(t.Word) && !english.Knows(t.Hash) {
				if before := r.recent.swap(t.Hash, k); before >= 0 && before != k {
					r.repeated = append(r.repeated, t.Hash)
				}
			}
		}
	}
	slices.Sort(r.repeated)
	r.repeated = slices.Compact(r.repeated)
}

// term reports whether a word was noted.
func (r *reader) term(hash uint64) bool {
	_, found := slices.BinarySearch(r.repeated, hash)
	return found
}
