package change

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// One sentence has the two figures ("1.36 million arrivals, compared with 1.25 million"),
// and the next works the change out: "The rise in arrivals comes to 8.8 percent".

// worked is a change in percent of what the sentence before gives the figures of.
type worked struct {
	percent *quantity.Quantity
	at      int // the word of change
	sign    int8
	noun    uint64 // the hash of what it is of; 0 where it is not named
	index   int
}

var (
	theWords = text.NewSet("the that this a an")
	comesTo  = text.NewSet("is was works worked out at amounts amounted to comes came represents represented equals equaled equalled translates makes means of about some roughly nearly almost a an just")
)

// workedOut keeps the changes that a sentence works out of the figures before it.
func (r *reader) workedOut() {
	for k := range r.quantities {
		q := &r.quantities[k]
		if q.Unit != "percent" || q.Range || q.Hedge != quantity.Plain && q.Hedge != quantity.About {
			continue
		}
		i := q.First - 1
		for i > r.s.First && comesTo.Has(r.Word(i)) {
			i--
		}
		if i == q.First-1 {
			continue
		}
		for last := i; i > r.s.First && i > last-5; i-- {
			w, ok := ways.Get(r.Word(i))
			if !ok {
				continue
			}
			if !w.noun || !theWords.Has(r.Word(i-1)) || i-1 > r.s.First+2 {
				break
			}
			v := worked{percent: q, at: i, sign: w.sign, index: r.index}
			if i < last {
				if next := r.Word(i + 1); next != in && next != of || r.Tokens[last].Kind != text.Letters {
					break
				}
				v.noun = r.Tokens[last].Hash
			}
			r.article.worked = append(r.article.worked, v)
			break
		}
	}
}

// workOut holds them against the one pair of figures that they can be of.
func (a *article) workOut() {
	for i := range a.worked {
		v := &a.worked[i]
		var of *whole
		for j := range a.wholes {
			w := &a.wholes[j]
			if w.index != v.index-1 || unitOf(w.to.Quantity) == "percent" || w.sign() != v.sign || v.noun != 0 && !a.counts(w, v.noun) {
				continue
			}
			if of != nil {
				of = nil
				break
			}
			of = w
		}
		if of == nil || of.quoted {
			continue
		}
		lo, hi := of.percents()
		step := v.percent.Step.Float64()
		if p := v.percent; p.Hard.Hi.Value.Float64()+step >= lo && p.Hard.Lo.Value.Float64()-step <= hi {
			continue
		}
		if c, ok := of.percent(v.percent.Step); ok {
			p := part{frame: frame{at: v.at, way: way{sign: v.sign}}}
			a.put(&p, of, v.percent.Span, "percent", v.percent.Nominal, c, a.way(&p, v.percent.Span))
		}
	}
}

// counts reports whether the figures of a whole count what a noun names.
func (a *article) counts(w *whole, noun uint64) bool {
	for _, l := range []*level{w.from, w.to} {
		if l.Noun >= 0 && a.Tokens[l.Noun].Hash == noun {
			return true
		}
	}
	for i := w.to.First - 1; i > max(0, w.to.First-6); i-- {
		if a.Tokens[i].Hash == noun {
			return true // sales of 14 million
		}
	}
	return false
}
