package sum

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// ofAll stand right before a total, or right after its noun.
	ofAll  = text.NewSet("total overall combined")
	onEnd  = text.NewSet("worldwide globally nationwide overall altogether")
	around = text.NewSet("around across")
	global = text.NewSet("world globe country nation")
)

// scattered reads a total and parts of it that stand in paragraphs of their own: 6,400
// jobs in all; 2,900 jobs in America; 1,700 jobs in Europe. Only where a slip of the
// hand keeps all the parts from making the total is anything claimed.
func (r *ledger) scattered() {
	for k := range r.figures {
		w := &r.figures[k]
		if !w.exact() || w.Kind != quantity.Number || w.Noun < w.End || !r.isTotal(w) {
			continue
		}
		var parts []figure
		for i := range r.figures {
			f := &r.figures[i]
			if i == k || f.Unit != w.Unit || f.Kind != quantity.Number || f.Nominal.Cmp(w.Nominal) == 0 || f.Noun >= f.End && !r.oneKind(w, f) {
				continue
			}
			at := f.end()
			if !where.Has(r.Word(at)) || at+1 < len(r.Tokens) && !r.Tokens[at+1].Capital() && r.Word(at+1) != wordThe {
				if f.Noun >= f.End {
					parts = nil // what it counts is told of something else too
					break
				}
				continue
			}
			if f.Nominal.Cmp(w.Nominal) > 0 || !f.exact() || r.in(f.sentence, before) || len(parts) > 4 || len(r.PeriodsIn(at, min(at+4, r.Sentences[f.sentence].End))) > 0 {
				parts = nil
				break
			}
			parts = append(parts, *f)
		}
		if len(parts) < 3 || parts[0].sentence == parts[len(parts)-1].sentence || someFit(w, parts) || !slipped(w, parts) {
			continue
		}
		r.identity(w.Span, *w, parts, false, "")
		return
	}
}

// isTotal reports whether a figure is told to be of all.
func (r *ledger) isTotal(w *figure) bool {
	i, at := w.First-1, w.end()
	return ofAll.Has(r.Word(i)) || r.Word(i) == of && ofAll.Has(r.Word(i-1)) || onEnd.Has(r.Word(at)) ||
		r.Word(at) == in && inAll.Has(r.Word(at+1)) || around.Has(r.Word(at)) && global.Has(r.Word(at+2))
}
