package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// loosely says how many units an indefinite number is softly taken for, from and
// to, and at most hardly; 0 for no limit.
type loosely struct{ from, to, most int64 }

var (
	plenty = loosely{2, 10, 0}
	couple = loosely{2, 3, 4}
	few    = loosely{2, 9, 20}
)

// scaleWord is a plural scale (hundreds), or a scale after "several".
type scaleWord struct {
	coef int64
	exp  int
}

// indefinite reads a number that is none: dozens, hundreds of thousands, a
// couple of, several hundred, and "sixfold", which is one.
func (r *reader) indefinite(i, end int) (f figure, ok bool) {
	w := r.d.Word(i)
	if v, ok := folds.Get(w); ok {
		f = figure{first: i, end: i + 1, value: numeral.Int(v), step: numeral.Int(1), unit: "times", noun: -1}
		f.n = numeral.Numeral{First: i, End: i + 1, Value: f.value, Step: f.step, Words: true}
		return f, true
	}
	value, how, j := numeral.Int(1), plenty, i
	switch {
	case articles.Has(w) && (r.d.Word(i+1) == wordCouple || r.d.Word(i+1) == wordFew), w == wordCouple, w == wordSeveral:
		if articles.Has(w) {
			j++
		}
		how = few
		if r.d.Word(j) == wordCouple {
			how, value = couple, numeral.Int(2)
		}
		j++
		many := r.d.Word(j-1) == wordCouple && r.d.Word(j) == wordOf
		if many {
			j++
		}
		if s, ok := scaleWords.Get(r.d.Word(j)); ok && j < end {
			value, j = numeral.Decimal{Coef: s.coef, Exp: int32(s.exp)}, j+1
			if how == couple {
				value, how = times(value, 2, 0), loosely{1, 2, 2}
			}
			if s, ok := scaleWords.Get(r.d.Word(j)); ok && j < end { // several hundred thousand
				value, j = times(value, s.coef, int32(s.exp)), j+1
			}
		} else if !many || !r.counted(j) {
			return f, false
		} else {
			how = loosely{1, 2, 2}
			j--
		}
	default:
		s, ok := pluralScales.Get(w)
		if !ok || i > r.first && (r.d.Tokens[i-1].Kind == text.Digits || hyphens.Has(r.d.Word(i-1)) && !r.space(i)) {
			return f, false
		}
		value, j = numeral.Decimal{Coef: s.coef, Exp: int32(s.exp)}, i+1
		again := false
		for j+1 < end && r.d.Word(j) == wordOf {
			s, ok := pluralScales.Get(r.d.Word(j + 1))
			if !ok {
				break
			}
			value, j, again = times(value, s.coef, int32(s.exp)), j+2, true
		}
		if w == wordTens && !again {
			return f, false
		}
		if r.d.Word(j) == wordth {
			return f, false
		}
	}
	f = figure{first: i, end: j, value: value, step: value, bare: true, unit: "count", indefinite: true, noun: -1}
	f.n = numeral.Numeral{First: i, End: j, Value: value, Step: value, Words: true, Scale: 6}
	f.loosely = how
	k := j
	if r.d.Word(k) == wordOf {
		k++
	}
	switch at := k; {
	case r.percent(&f, at):
	case r.paidIn(&f, at, false):
	case r.dimension(&f, at, false):
	}
	return f, true
}

// indefiniteRange is what an indefinite number is taken for. The hard reading of
// hundreds is 100 or more.
func (r *reader) indefiniteRange(f *figure) (hard, soft Range) {
	l := f.loosely
	hard = Range{Lo: End{Value: f.value}, Hi: End{None: true}}
	if l.most > 0 {
		hard.Hi = End{Value: times(f.value, l.most, 0)}
	}
	soft = Range{Lo: End{Value: times(f.value, l.from, 0)}, Hi: End{Value: times(f.value, l.to, 0), Open: l == plenty}}
	return hard, soft
}

var (
	wordCouple  = text.Intern("couple")
	wordFew     = text.Intern("few")
	wordSeveral = text.Intern("several")
	wordTens    = text.Intern("tens")
	wordth      = text.Intern("th")

	folds = text.NewTable(map[string]int64{"twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10})

	pluralScales = text.NewTable(map[string]scaleWord{
		"dozens": {12, 0}, "tens": {1, 1}, "hundreds": {1, 2}, "thousands": {1, 3}, "millions": {1, 6}, "billions": {1, 9}, "trillions": {1, 12}, "lakhs": {1, 5}, "crores": {1, 7},
	})
	scaleWords = text.NewTable(map[string]scaleWord{
		"dozen": {12, 0}, "hundred": {1, 2}, "thousand": {1, 3}, "million": {1, 6}, "billion": {1, 9}, "trillion": {1, 12}, "lakh": {1, 5}, "crore": {1, 7},
	})
)
