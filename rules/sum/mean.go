package sum

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	meanWords = text.NewSet("average averaged averages averaging mean")
	// weighted words say that an average is of more than a list.
	weighted = text.NewSet("season career league annual year lifetime national moving weighted")
)

// mean reads an average and the list that it is the average of: an average of 27.5
// points; 31, 24, 28 and 27 points. It is told where the average is none that the list
// can have, or where it is a slip away from the one that it has.
func (r *ledger) mean() {
	for k := range r.figures {
		m := &r.figures[k]
		if !m.exact() || !r.before(m.sentence, m.First, 3, meanWords) || r.before(m.sentence, m.First, 8, weighted) || r.after(m.sentence, m.End, 4, weighted) {
			continue
		}
		for i := 0; i < len(r.figures); {
			n := 1
			for i+n < len(r.figures) && r.figures[i+n].sentence == r.figures[i].sentence && r.joined(r.figures[i+n-1].end(), r.figures[i+n].First) {
				n++
			}
			parts := r.figures[i : i+n]
			i += n
			if n < 3 || k >= i-n && k < i || parts[0].sentence < m.sentence-3 || parts[0].sentence > m.sentence+3 || !allExact(parts) || !r.sameKind(m, parts) {
				continue
			}
			if r.noMean(m, parts) {
				r.meanOf(m, parts)
				return
			}
		}
	}
}

// sameKind reports whether an average and the last figure of a list, which names what
// all of it counts, are of one unit and one noun.
func (r *ledger) sameKind(m *figure, parts []figure) bool {
	last := &parts[len(parts)-1]
	for i := range parts {
		if parts[i].Unit != m.Unit && parts[i].Unit != "count" {
			return false
		}
	}
	if m.Unit != "count" {
		return last.Unit == m.Unit && (m.Kind != quantity.Percent || last.sentence == m.sentence)
	}
	return m.Noun < m.End && m.sentence == last.sentence && m.First-last.end() < 8 && m.First > last.First || m.Noun >= m.End && last.Noun >= last.End && r.Tokens[m.Noun].Hash == r.Tokens[last.Noun].Hash
}

// noMean reports whether an average cannot be that of a list, and no figure of the
// article is what the average should be.
func (r *ledger) noMean(m *figure, parts []figure) bool {
	t, ok := total(parts)
	if !ok {
		return false
	}
	n := numeral.Int(int64(len(parts)))
	lo, hi := t.Lo.Value.Quo(n, 6), t.Hi.Value.Quo(n, 6)
	should := quantity.Between(lo, hi)
	if meets(r.cut(m), should) {
		return false
	}
	least, greatest := parts[0].Nominal, parts[0].Nominal
	for i := range parts {
		if parts[i].Nominal.Cmp(least) < 0 {
			least = parts[i].Nominal
		}
		if parts[i].Nominal.Cmp(greatest) > 0 {
			greatest = parts[i].Nominal
		}
	}
	for i := range r.figures {
		if f := &r.figures[i]; (f.First < parts[0].First || f.First > parts[len(parts)-1].First) && f.Unit == m.Unit && meets(f.Hard, should) {
			return false
		}
	}
	printed, ok := rounded(t, n, m.Step)
	if ok && numeral.Slip(m.Nominal, m.Step, printed, printed) {
		return true
	}
	if d := parts[0].sentence - m.sentence; d < -1 || d > 1 || !r.only(m, parts) {
		return false
	}
	return m.Nominal.Cmp(greatest) > 0 && m.Nominal.Cmp(greatest.Shift(1)) < 0 || m.Nominal.Cmp(least) < 0 && m.Nominal.Cmp(least.Shift(-1)) > 0
}

// only reports whether an average is the one figure of its sentence, but for its list.
func (r *ledger) only(m *figure, parts []figure) bool {
	for _, f := range r.of(m.sentence) {
		if f.First != m.First && f.Nominal.Cmp(numeral.Int(int64(len(parts)))) != 0 && (f.First < parts[0].First || f.First > parts[len(parts)-1].First) {
			return false
		}
	}
	return true
}

// cut is what an average may stand for: it is rounded, or cut off after its last place.
func (r *ledger) cut(m *figure) quantity.Range {
	half := m.Step.Quo(numeral.Int(2), 12)
	lo, okLo := m.Nominal.Add(half.Neg())
	hi, okHi := m.Nominal.Add(m.Step)
	if !okLo || !okHi {
		return m.Hard
	}
	return quantity.Between(lo, hi)
}

// rounded is the middle of a range over n, as it would be printed at a step that is a
// power of ten.
func rounded(t quantity.Range, n, step numeral.Decimal) (numeral.Decimal, bool) {
	sum, ok := t.Lo.Value.Add(t.Hi.Value)
	if !ok || step.Reduce().Coef != 1 {
		return sum, false
	}
	n, ok = n.Mul(numeral.Int(2))
	return sum.Quo(n, int(max(0, -step.Reduce().Exp))), ok
}

// meanOf claims that a list adds up to so many times its average.
func (r *ledger) meanOf(m *figure, parts []figure) {
	n := numeral.Int(int64(len(parts)))
	t, _ := total(parts)
	should, ok := rounded(t, n, m.Step)
	if !ok {
		should = t.Lo.Value.Quo(n, 2).Reduce()
	}
	list := make([]string, 0, len(parts))
	for i := range parts {
		list = append(list, parts[i].Nominal.Printed())
	}
	whole := *m
	times := func(d numeral.Decimal) numeral.Decimal { p, _ := d.Mul(n); return p }
	whole.Nominal = times(m.Nominal)
	may := r.cut(m)
	whole.Hard = quantity.Between(times(may.Lo.Value), times(may.Hi.Value))
	r.identity(parts[0].Span.Cover(parts[len(parts)-1].Span), whole, parts, false,
		"The average of "+strings.Join(list, ", ")+" ("+strconv.Itoa(len(parts))+" figures) is "+sayUnit(should, m.Unit)+"; the text says "+sayUnit(m.Nominal, m.Unit))
}
