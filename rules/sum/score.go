package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	points   = text.NewSet("points point runs run goals goal votes vote")
	victory1 = text.NewSet("win victory loss defeat rout triumph margin")
	beating  = text.NewSet("won beat beats defeated lost wins")
	// stretches of a game, and records, are no score of it.
	stretches = text.NewSet("run record lead mark start spurt season half halftime quarter period set rally advantage at to improved fell")
	scoring   = text.NewSet("points point runs run goals goal short")
	neededTo  = text.NewSet("needed required necessary")
	fromWord  = text.NewSet("from")
	opening   = text.Intern("(")
	theOf     = text.NewSet("of the a")
)

// scores reads by how much one has beaten another, beside the one score of the sentence:
// won by 11 points, 98-87; and how many votes were lacking: 57-42, three short of the 60
// needed.
func (r *ledger) scores() {
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || f.Unit != "count" || !f.exact() || f.Nominal.Cmp(numeral.Int(500)) > 0 {
			continue
		}
		switch i := f.End; {
		case hyphens.Has(r.Word(i)) && points.Has(r.Word(i+1)) && victory1.Has(r.Word(i+2)):
			r.beaten(f)
		case r.before(f.sentence, f.First, 1, byWords) && points.Has(r.Word(i)) && r.before(f.sentence, f.First, 12, beating) && !r.after(f.sentence, f.End+1, 1, fromWord):
			r.beaten(f)
		case shortAt(r, i) > 0 && k+1 < len(r.figures):
			r.lackingVotes(f, &r.figures[k+1], shortAt(r, i))
		}
	}
}

// shortAt is the token past "short of the", or "votes short of", at a token; 0 where it
// does not stand there.
func shortAt(r *ledger, i int) int {
	if points.Has(r.Word(i)) {
		i++
	}
	if !short.Has(r.Word(i)) || r.Word(i+1) != of {
		return 0
	}
	for i += 2; theOf.Has(r.Word(i)); {
		i++
	}
	return i
}

// score is the one score or count of a vote of a sentence, as two figures, the greater
// first; ok is false where it has none or several.
func (r *ledger) score(sentence int) (high, low figure, ok bool) {
	s := r.Sentences[sentence]
	for i := s.First; i+2 < s.End; i++ {
		if r.Tokens[i].Kind != text.Digits || !hyphens.Has(r.Word(i+1)) || r.Tokens[i+2].Kind != text.Digits || r.Tokens[i+1].Space || r.Tokens[i+2].Space {
			continue
		}
		if ok || i+3 < s.End && hyphens.Has(r.Word(i+3)) && !r.Tokens[i+3].Space || r.Tokens[i].End-r.Tokens[i].Start > 3 || r.Tokens[i+2].End-r.Tokens[i+2].Start > 3 {
			return high, low, false
		}
		high, low, ok = r.digits(i), r.digits(i+2), true
		if high.Nominal.Cmp(low.Nominal) < 0 {
			high, low = low, high
		}
		high.sentence, low.sentence = sentence, sentence
	}
	return high, low, ok
}

// beaten holds a margin against the score.
func (r *ledger) beaten(f *figure) {
	high, low, ok := r.score(f.sentence)
	if at := min(high.First, low.First); !ok || at-f.End > 8 || f.First-at > 10 || r.after(f.sentence, at+3, 3, stretches) || r.before(f.sentence, at, 2, stretches) || r.Word(at-1) == opening {
		return
	}
	if _, quoted := r.QuotationAt(f.First); quoted || high.Nominal.Cmp(numeral.Int(20)) < 0 && f.Nominal.Cmp(high.Nominal) > 0 {
		return
	}
	r.identity(f.Span, high, []figure{low, *f}, false, minus(&high, &low, f))
}

// lackingVotes holds how many votes were lacking against the votes that there were and
// those that were needed.
func (r *ledger) lackingVotes(f, needed *figure, at int) {
	if needed.First != at || needed.sentence != f.sentence || !needed.exact() || !r.after(f.sentence, needed.End, 3, neededTo) {
		return
	}
	for n := f.sentence; n >= max(0, f.sentence-1); n-- {
		if high, low, ok := r.score(n); ok {
			if high.Nominal.Cmp(needed.Nominal) < 0 && low.Nominal.Cmp(f.Nominal) > 0 {
				r.identity(f.Span, *needed, []figure{high, *f}, false, minus(needed, &high, f))
			}
			return
		}
	}
}
