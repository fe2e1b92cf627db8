package garble

import (
	"fmt"

	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/garble/internal/native"
)

// An article as a whole is held against native English: how many of its words
// are rare or in no dictionary, how often a word comes back within its sentence,
// how its words like to stand together. No single sentence is told by that, but
// ten or twenty are. What counts is the sum of the rates, each with its weight,
// and what the other kinds have found.

const (
	// fewest is how many sentences an article must have to be judged as a whole.
	fewest = 10
	// captionLength is below how many words and marks a paragraph of one sentence is
	// not judged: it may be a caption.
	captionLength = 12
)

// trait is what a measure weighs. Measures are held within what 98 in 100
// native passages have, so that no one of them decides.
type trait struct {
	measure   native.Measure
	weight    int // thousandths for each thousandth part of the measure
	low, high int // bounds of the measure
}

// score is what traits weigh together, in thousandths.
func score(p *native.Profile, traits []trait) int {
	sum := 0
	for _, t := range traits {
		sum += t.weight * max(t.low, min(t.high, p.Measure(t.measure))) / 1000
	}
	return sum
}

// traits, pairTraits and offset are a logistic regression over passages of 8 to
// 23 sentences: badly translated ones against news, prose, speeches and good
// translations. doc.md tells how they were fitted. What costs more is looked
// at only where the others leave it open.
var (
	traits = []trait{
		{native.Rare, 1706, 777, 3510},
		{native.Strange, 1034, 0, 1298},
		{native.Again, 2292, 0, 1713},
		{native.Common, 3675, 1551, 3268},
	}
	pairTraits = []trait{
		{native.NewPair, 406, 0, 3002},
		{native.Drawn, 6127, 257, 588},
		{native.Loose, 1803, 85, 1428},
		{native.Close, 1210, 983, 3115},
	}
)

const (
	offset = -23146
	// strangeMost is the most that words in no dictionary weigh.
	strangeMost = 1350
	// pairsMost is more than pairs of words ever weigh, since those that are drawn to
	// each other are not new: of 10,000 passages, none that was called garbled had
	// 8700.
	pairsMost = 9000
	// forFinding is what a broken passage that was found in the article adds, and
	// mostFindings how many count; one in so many sentences at least, since a long
	// text by good writers has one somewhere.
	forFinding   = 3500
	mostFindings = 3
	often        = 25
	// An article is called garbled from enough + fewer/n on, where n is how many
	// sentences it has: rates of few sentences waver. Weighed without its source,
	// no piece of news of 600 came nearer than 500, nor one of 1,300 speeches, essays
	// and stories above it by its rates alone.
	enough, fewer = 1150, 10000
)

// passage judges the article as a whole, after its faults were found.
func (r *reader) passage() {
	if len(r.whole) < fewest || r.interview() {
		return
	}
	sentences := r.whole
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
	p := &r.profile
	p.Begin(native.English())
	for _, s := range sentences {
		p.Add(r.Document, s)
	}
	least := enough + fewer/len(sentences) - offset - forFinding*counted
	if score(p, traits)+strangeMost+pairsMost < least {
		return
	}
	p.Words(r.Document)
	sum := score(p, traits)
	if sum+pairsMost < least {
		return
	}
	for _, s := range sentences {
		p.Pairs(r.Document, s)
	}
	if sum+score(p, pairTraits) < least {
		return
	}
	rare, tokens := p.Counted(native.Rare)
	strange, _ := p.Counted(native.Strange)
	again, _ := p.Counted(native.Again)
	fresh, pairs := p.Counted(native.NewPair)
	f := fault{
		span: r.Span(sentences[0].First, sentences[0].End), kind: passageKind, grave: found > 1,
		message: fmt.Sprintf("The article as a whole does not read like native English (%d sentences)", len(sentences)),
		why: fmt.Sprintf("of %d words and marks, %d are rare, %d in no dictionary, %d come back within their sentence; %d of %d pairs of words are new; broken passages: %d",
			tokens, rare, strange, again, fresh, pairs, found),
	}
	for _, other := range r.faults {
		if other.kind.broken() && len(f.evidence) < mostFindings {
			f.evidence = append(f.evidence, passage{other.span, other.message})
		}
	}
	r.report(f)
}

// alone reports whether a sentence has its block for itself.
func (r *reader) alone(s text.Sentence) bool {
	b := r.Blocks[s.Block]
	return (s.First == 0 || int(r.Tokens[s.First-1].Start) < b.Start) && (s.End == len(r.Tokens) || int(r.Tokens[s.End].Start) >= b.End)
}
