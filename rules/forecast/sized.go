package forecast

import "github.com/factlint/factlint/checker/quantity"

// compared holds a forecast that is told by the side of the result that it is on against
// the result: shrank 0.3 percent … had expected a steeper contraction of 0.5 percent.
// The result stands before it, in its sentence or the one before; any like figure there
// that fits will do.
func (r *reader) compared(f *forecast) {
	var result *quantity.Quantity
	for n := f.sentence; n >= max(0, f.sentence-1); n-- {
		s := r.Sentences[n]
		if !r.Role(s).Read() {
			return
		}
		qs := r.QuantitiesIn(s.First, min(s.End, f.at))
		for i := len(qs) - 1; i >= 0; i-- {
			q := &qs[i]
			if !like(q, f.Quantity) || r.forecasted(q) {
				continue
			}
			if fits(f.Quantity, q, f.than) {
				return
			}
			if result == nil && !r.before(s, q) {
				result = q
			}
		}
	}
	if result == nil || f.Hedge == quantity.Indefinite || result.Range || f.Range {
		return
	}
	sd := side{sentence: f.sentence, first: f.at, end: f.First, sign: -f.than}
	r.put(&sd, f, result, -f.than, true)
}
