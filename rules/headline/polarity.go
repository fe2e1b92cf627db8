package headline

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// results are what a firm's year ends in: a loss, a profit.
var results = [2]*text.Table[struct{}]{
	text.NewSet("loss losses deficit"),
	text.NewSet("profit profits earnings income surplus"),
}

// resultOf reads whether a figure is a loss or a profit: −1, 1, or 0 where it is
// neither; and the token that says so.
func resultOf(d *text.Document, s text.Sentence, q quantity.Quantity) (sign int64, at int) {
	for i := q.First - 1; i >= max(s.First, q.First-near); i-- {
		w := d.Word(i)
		switch {
		case results[0].Has(w):
			return -1, i
		case results[1].Has(w):
			return 1, i
		case breaks.Has(w) || versus.Has(w) || d.Tokens[i].Kind == text.Digits:
			return 0, 0
		}
	}
	return 0, 0
}

var versus = text.NewSet("vs versus from against compared than before after")

// result claims an amount that a line calls a loss and the story, wherever it has it,
// a profit, or the other way round.
func (st *story) result(l *line, q quantity.Quantity) {
	if q.Kind != quantity.Money && !mils.Has(l.Word(q.End)) || q.Range || q.Nominal.Reduce().Coef < 10 {
		return
	}
	sign, at := resultOf(l.Document, l.Sentence, q)
	if sign == 0 {
		return
	}
	var found said
	verb := -1
	for _, f := range st.figures {
		if f.Nominal.Cmp(q.Nominal) != 0 || f.Unit != q.Unit {
			continue
		}
		other, i := resultOf(st.Document, st.sentences[f.sentence], f.Quantity)
		if other != -sign {
			return
		}
		if verb < 0 {
			found, verb = f, i
		}
	}
	if verb >= 0 {
		st.claim(l, q, found, way{verb: at, sign: sign}.reading(q.Nominal), way{verb: verb, sign: -sign}.reading(q.Nominal))
	}
}

// mils follow amounts of old wires: 41 mln dlrs.
var mils = text.NewSet("dlrs dlr cts")
