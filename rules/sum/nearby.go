package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// unlike words say that the figures of a sentence are of several times, or do not add up.
var unlike = text.NewSet("compared than per each every average respectively ago earlier previous previously last up down rose fell more less another share shares rate forecast expected estimate estimates vs if or either both between")

// nearby reads a figure of three digits or more beside others of what it counts, told all
// together in the sentence before it or after it, or after it in its own: 1,204 votes
// were cast; 688 were for it and 516 against. Nothing says that they are all, and only a
// slip of the hand is told.
func (r *ledger) nearby() {
	if cricket.In(r.Document) {
		return
	}
	for k := range r.figures {
		t := &r.figures[k]
		if t.Kind == quantity.Percent || !t.exact() || t.digits() < 2 || t.Nominal.Cmp(numeral.Int(100)) < 0 {
			continue
		}
		for _, sentence := range [...]int{t.sentence, t.sentence + 1, t.sentence - 1} {
			parts := r.allIn(k, sentence)
			if len(parts) < 2 || len(parts) > 5 || r.in(t.sentence, unlike) || r.in(sentence, unlike) || !r.together(parts) || sentence == t.sentence && (r.alikeItems(t, parts) || r.joined(t.end(), parts[0].First)) || r.anyFit(k) {
				continue
			}
			if misprinted(t, parts) {
				r.identity(parts[0].Span.Cover(parts[len(parts)-1].Span), *t, parts, false, "")
				return
			}
		}
	}
}

// allIn are all figures of a sentence that may be parts of figure k, where all of its unit
// may: of the same noun, or of none.
func (r *ledger) allIn(k, sentence int) (parts []figure) {
	t := &r.figures[k]
	if sentence < 0 || sentence >= len(r.Sentences) {
		return nil
	}
	bare := 0
	for _, f := range r.of(sentence) {
		if f.First == t.First || f.Unit != t.Unit && (f.Kind != quantity.Number || f.Nominal.Cmp(fewest) <= 0) {
			continue
		}
		if f.Unit != t.Unit || f.Kind != t.Kind || !f.exact() || f.Nominal.Cmp(t.Nominal) >= 0 && (f.Kind == quantity.Number || f.Nominal.Shift(-1).Cmp(t.Nominal) >= 0 && f.Nominal.Shift(-3).Cmp(t.Nominal) >= 0) || sentence == t.sentence && f.First < t.First || changing.Has(r.Word(f.First-1)) {
			return nil
		}
		if f.Kind == quantity.Number && t.Noun >= t.End && f.Noun >= f.End && r.Tokens[f.Noun].Hash != r.Tokens[t.Noun].Hash {
			return nil
		}
		if f.Kind == quantity.Number && f.Noun < f.End {
			bare++
		}
		parts = append(parts, f)
	}
	if t.Kind == quantity.Number && t.Noun < t.End && bare < len(parts) {
		return nil
	}
	return parts
}

// together reports whether a few figures are told as one list, or in one way: the last
// after "and".
func (r *ledger) together(parts []figure) bool {
	a, b := &parts[len(parts)-2], &parts[len(parts)-1]
	for i := a.End; i < b.First; i++ {
		if r.Word(i) == and {
			return b.First-i <= 6
		}
	}
	return false
}

// misprinted reports whether one figure, of three digits or more, of a total and its parts
// is a slip away from what the others make of it as they are printed.
func misprinted(t *figure, parts []figure) bool {
	rest := t.Nominal
	for i := range parts {
		var ok bool
		if rest, ok = rest.Add(parts[i].Nominal.Neg()); !ok {
			return false
		}
	}
	slip := func(f *figure, less numeral.Decimal) bool {
		is, ok := f.Nominal.Add(less.Neg())
		return ok && f.digits() > 2 && is.Sign() > 0 && numeral.Slip(f.Nominal, f.Step, is, is)
	}
	for i := range parts {
		p := &parts[i]
		is, ok := p.Nominal.Add(rest)
		if ok && is.Sign() > 0 && p.digits() > 1 && p.Nominal.Reduce().Coef > 9 && (p.Nominal.Shift(3).Cmp(is) == 0 || p.Nominal.Shift(-3).Cmp(is) == 0 || p.Nominal.Shift(-1).Cmp(is) == 0 && p.Nominal.Cmp(t.Nominal) > 0) {
			return true // ten or a thousand times over
		}
		if p.Nominal.Cmp(t.Nominal) >= 0 {
			return false
		}
	}
	if t.digits() < 3 {
		return false
	}
	if slip(t, rest) {
		return true
	}
	for i := range parts {
		if slip(&parts[i], rest.Neg()) {
			return true
		}
	}
	return false
}
