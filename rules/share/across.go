package share

import (
	"slices"
	"strconv"
	"sync"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// figure is a quantity of the running text, with the index of its sentence.
type figure struct {
	quantity.Quantity
	sentence int
}

// article is the figures of one article, for shares that are told over several
// sentences.
type article struct {
	*checker.Pass
	figures []figure
	held    int // how many things were held against each other: each has facts of its own
}

// across are the shares over several sentences, each with the words that an article
// has at least one of.
var across = [...]struct {
	words *text.Table[struct{}]
	read  func(*article)
}{
	{making, (*article).impossible},
	{leftOver, (*article).complement},
	{exports, (*article).parts},
	{registered, (*article).voters},
	{workforce, (*article).employees},
	{theseOnes, (*article).ofThem},
	{pointWords, (*article).margin},
	{asked, (*article).survey},
	{cutting, (*article).cuts},
	{oneIn, (*article).twoShares},
	{sums, (*article).money},
	{heldBy, (*article).majorityStake},
	{outstandingWords, (*article).outstanding},
	{worldly, (*article).everywhere},
	{percents, (*article).answered},
	{percents, (*article).scaled},
	{shared, (*article).exclusive},
	{ballots, (*article).pairs},
	{venture, (*article).owners},
	{ofWord, (*article).groups},
	{budgeting, (*article).budget},
	{ofWord, (*article).ofThis},
	{popCues, (*article).population},
	{inclusion, (*article).including},
	{someOnes, (*article).amongThem},
}

func acrossSentences(p *checker.Pass) {
	if len(p.Quantities) == 0 {
		return
	}
	var r *article
	defer func() {
		if r != nil {
			r.Pass = nil
			spare.Put(r)
		}
	}()
	for _, a := range across {
		if !a.words.In(p.Document) {
			continue
		}
		if r == nil {
			r = newArticle(p)
		}
		if len(r.figures) == 0 {
			return
		}
		a.read(r)
	}
}

// spare is memory that is free to be used again.
var spare = sync.Pool{New: func() any { return &article{} }}

func newArticle(p *checker.Pass) *article {
	r, _ := spare.Get().(*article) // it holds nothing else
	*r = article{Pass: p, figures: slices.Grow(r.figures[:0], len(p.Quantities))}
	for n, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		for _, q := range p.QuantitiesIn(s.First, s.End) {
			if q.Range || q.Hedge == quantity.Indefinite || q.Nominal.Sign() <= 0 || q.Unit == "times" || q.Kind == quantity.Ordinal || q.Kind == quantity.Age {
				continue
			}
			if said, ok := p.QuotationAt(q.First); ok && !said.Reported {
				continue // a speaker's figures are his own
			}
			r.figures = append(r.figures, figure{q, n})
		}
	}
	return r
}

func (f *figure) exact() bool { return f.Hedge == quantity.Plain }

// before reports whether a word of the set stands among the n tokens before the
// figure, in its sentence.
func (r *article) before(f *figure, n int, set *text.Table[struct{}]) bool {
	for j := max(f.First-n, r.Sentences[f.sentence].First); j < f.First; j++ {
		if set.Has(r.Word(j)) {
			return true
		}
	}
	return false
}

// after reports whether a word of the set stands among the n tokens after the figure,
// in its sentence.
func (r *article) after(f *figure, n int, set *text.Table[struct{}]) bool {
	for j := f.End; j < min(f.End+n, r.Sentences[f.sentence].End); j++ {
		if set.Has(r.Word(j)) {
			return true
		}
	}
	return false
}

// in reports whether a word of the set stands in a sentence.
func (r *article) in(sentence int, set *text.Table[struct{}]) bool {
	s := r.Sentences[sentence]
	for j := s.First; j < s.End; j++ {
		if set.At(r.Document, j) {
			return true
		}
	}
	return false
}

// fact is a fact of the share that is told at a place.
func (r *article) fact(at text.Span, unit, event string) claim.Fact {
	place := r.Place(at).From
	return claim.Fact{
		Measure: claim.Measure{ID: "share", Title: "share", Kind: claim.Origin, Unit: unit},
		Subject: []string{r.ID, "across " + strconv.Itoa(place.Line) + ":" + strconv.Itoa(place.Column) + " " + strconv.Itoa(r.held)}, Event: event,
	}
}

// told claims a figure by what its words rule out. What is set against what, over a
// distance, is taken from the surroundings: it warns and no more.
func (r *article) told(f *figure, fact claim.Fact, says string) {
	r.Claim(f.Span, claim.Claim{Fact: fact, Nominal: f.Nominal, Hard: f.Hard, Soft: f.Hard, Tentative: true, Says: says})
}

// atMost claims that a part is no more than its whole.
func (r *article) atMost(part, whole *figure) {
	none := quantity.Range{Lo: quantity.End{None: true}}
	r.held++
	p, w := r.fact(part.Span, part.Unit, aPart), r.fact(part.Span, part.Unit, aWhole)
	r.told(part, p, "")
	r.told(whole, w, "")
	r.Claim(part.Span, claim.Claim{Fact: p, Op: claim.Difference, Other: []claim.Fact{w}, As: claim.AsShare, Hard: none, Soft: none, Tentative: true})
}

// ratio claims that a part is so much of its whole.
func (r *article) ratio(part, whole, share *figure) {
	r.held++
	p, w := r.fact(share.Span, part.Unit, aPart), r.fact(share.Span, part.Unit, aWhole)
	r.told(part, p, "")
	r.told(whole, w, "")
	hard := shareRange(share)
	r.Claim(share.Span, claim.Claim{
		Fact: p, Op: claim.Ratio, Other: []claim.Fact{w}, As: claim.AsShare,
		Nominal: share.Nominal, Hard: shifted(hard, -2), Soft: shifted(hard, -2), Tentative: true,
	})
}

// shareRange is what a share in percent rules out beyond.
func shareRange(f *figure) quantity.Range {
	hard, soft := percent(&f.Quantity)
	if f.Unit == "share" {
		return soft
	}
	return hard
}

// one is the value of a figure, for a test that is cheap: nothing is claimed by it.
func value(f *figure) float64 { return f.Nominal.Float64() }

// shareOf is what percentage a part is of its whole, lowest and highest.
func shareOf(part, whole *figure) (lo, hi float64) {
	if part.Hard.Lo.None || part.Hard.Hi.None || whole.Hard.Lo.None || whole.Hard.Hi.None || whole.Hard.Lo.Value.Sign() <= 0 {
		return 0, 1e9
	}
	return 100 * part.Hard.Lo.Value.Float64() / whole.Hard.Hi.Value.Float64(), 100 * part.Hard.Hi.Value.Float64() / whole.Hard.Lo.Value.Float64()
}

// slips reports whether a percentage is what a slip of the hand makes of one between
// two others.
func slips(p *figure, lo, hi float64) bool {
	step := p.Step
	if step.Sign() <= 0 {
		return false
	}
	places := max(0, int(-step.Exp))
	if n := value(p); n >= 13 && n <= 19 && lo <= 10*n-100 && hi >= 10*n-100 || n >= 30 && n <= 90 && lo <= 10+n/10 && hi >= 10+n/10 {
		return true // fourteen for forty
	}
	return numeral.Slip(p.Nominal, step, rounded(lo, places), rounded(hi, places))
}

// rounded is a number to so many decimals.
func rounded(v float64, places int) numeral.Decimal {
	for range places {
		v *= 10
	}
	return numeral.Decimal{Coef: int64(v + 0.5), Exp: int32(-places)}
}
