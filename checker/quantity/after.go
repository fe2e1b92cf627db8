package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// unit reads what stands after a number, or before it where it is not money, and
// says what is counted: percent, money, an age, a unit of measure, times. It
// reports whether there was anything.
func (r *reader) unit(f *figure, end int) bool {
	j, hyphen := r.past(f.end)
	if j < end {
		switch {
		case r.percent(f, j):
		case r.paidIn(f, j, hyphen):
		case r.yearsOld(f, j):
		case r.dimension(f, j, hyphen):
		case r.times(f, j):
		case r.letterScale(f, end):
		}
	}
	switch {
	case !f.bare:
	case f.n.Fraction && f.value.Cmp(numeral.Int(1)) < 0 && f.value.Sign() > 0:
		f.unit = "share"
		r.ofOne(f)
	case r.ageBefore(f):
	case r.namedBefore(f):
	case r.oneIn(f):
	}
	return !f.bare
}

// past is the token after a figure, stepping over a hyphen without spaces.
func (r *reader) past(j int) (next int, hyphen bool) {
	if j+1 < r.end && !r.space(j) && !r.space(j+1) && hyphens.Has(r.d.Word(j)) {
		return j + 1, true
	}
	return j, false
}

// percent reads percent, percentage points and basis points at token j.
func (r *reader) percent(f *figure, j int) bool {
	unit, n := "percent", 1
	switch r.d.Word(j) {
	case wordPercentSign, wordPercent, wordPct:
		k, _ := r.past(j + 1)
		if w := r.d.Word(k); w == wordPoint1 || w == wordPoints {
			unit, n = "percentage points", k-j+1
		}
	case wordPer:
		if r.d.Word(j+1) != wordCent {
			return false
		}
		n = 2
	case wordPc:
		if f.n.Words || r.d.Tokens[j].Case != text.Lower {
			return false
		}
	case wordPercentage:
		k, _ := r.past(j + 1)
		if w := r.d.Word(k); w != wordPoint1 && w != wordPoints && w != wordPts {
			return false
		}
		unit, n = "percentage points", k-j+1
	case wordPp, wordPpt, wordPpts:
		unit = "percentage points"
	case wordBasis:
		k, _ := r.past(j + 1)
		if w := r.d.Word(k); w != wordPoint1 && w != wordPoints && w != wordPts {
			return false
		}
		unit, n = "basis points", k-j+1
	case wordBp, wordBps:
		unit = "basis points"
	default:
		return false
	}
	f.kind, f.unit, f.bare, f.end = Percent, unit, false, j+n
	return true
}

// ofOne reads on from a fraction: half of 1 percent, a quarter of a mile.
func (r *reader) ofOne(f *figure) {
	j := f.end
	if r.d.Word(j) == wordOf {
		j++
	}
	if w := r.d.Word(j); w != wordA && w != wordAn && w != wordOne && (j >= r.end || r.d.Token(j) != "1") {
		return
	}
	if n := *f; r.percent(&n, j+1) || n.oneUnit(r, j+1) {
		n.step = numeral.Decimal{Coef: 1, Exp: -1}
		*f = n
	}
}

// oneUnit reads a unit of measure in the singular at token j, for a fraction of
// it.
func (f *figure) oneUnit(r *reader, j int) bool {
	return j < r.end && !r.pluralAt(j) && r.d.Tokens[j].Space && r.d.Tokens[j].End-r.d.Tokens[j].Start > 2 && r.dimension(f, j, false)
}

// half reads "half a mile", "half a percentage point" and "half the members", in
// which "half" by itself is no number.
func (r *reader) half(i int) (f figure, ok bool) {
	f = figure{first: i, end: i + 1, value: numeral.Decimal{Coef: 5, Exp: -1}, step: numeral.Decimal{Coef: 1, Exp: -1}, bare: true, noun: -1}
	f.n = numeral.Numeral{First: i, End: i + 1, Value: f.value, Step: f.step, Words: true, Fraction: true}
	if r.ofOne(&f); f.bare && possessives.Has(r.d.Word(i+1)) && i+1 < r.end && !r.joins(i) {
		f.unit, f.bare = "share", false
	}
	return f, !f.bare
}

// joins reports whether a hyphen joins token i to the word before it.
func (r *reader) joins(i int) bool {
	return i > r.first && !r.space(i) && hyphens.Has(r.d.Word(i-1))
}

// paidIn reads the currency at token j.
func (r *reader) paidIn(f *figure, j int, hyphen bool) bool {
	if w := r.d.Word(j); w == wordPounds || w == wordPound {
		if w == wordPound && !hyphen && f.n.Scale == 0 && f.value.Cmp(numeral.Int(1)) != 0 || !r.pounds(j, f.n, hyphen) {
			return false
		}
		k := j + 1
		if r.d.Word(k) == wordSterling {
			k++
		}
		f.kind, f.unit, f.bare, f.end = Money, "GBP", false, k
		return true
	}
	t, ok := r.currencyAfter(j, f.n)
	if !ok {
		return false
	}
	f.pay(t)
	f.end = t.end
	return true
}

// letterScale reads a single letter after the figures as a scale where a
// currency or the noun that is counted shows that it is no unit: 200m euros, 5m
// people.
func (r *reader) letterScale(f *figure, end int) bool {
	j := f.end
	if j >= end || r.d.Tokens[j].Kind != text.Letters || !r.scaleAt(j) || f.n.Words || r.space(j) && (r.d.Tokens[j].End-r.d.Tokens[j].Start != 1 || !r.d.Tokens[j].Capital() || !r.counted(j+1)) {
		return false
	}
	n, ok := numeral.ReadAmount(r.d, f.n.First, end)
	if !ok || n.End == f.n.End {
		return false
	}
	t, paid := r.currencyAfter(n.End, n)
	if !paid && !r.counted(n.End) {
		return false
	}
	neg := f.value.Sign() < 0
	f.n, f.value, f.step, f.end = n, n.Value, n.Step, n.End
	if neg {
		f.value = f.value.Neg()
	}
	if paid {
		f.pay(t)
		f.end = t.end
		return true
	}
	return false
}

// scaleAt reports whether a scale follows figures at token j.
func (r *reader) scaleAt(j int) bool {
	_, _, ok := numeral.ScaleAt(r.d, j, r.end, true)
	return ok
}

// times reads "40 times", "10-fold" and "3x".
func (r *reader) times(f *figure, j int) bool {
	t := &r.d.Tokens[j]
	switch t.Word {
	case wordTimes, wordFold:
	case wordX:
		if t.Space || j+1 < r.end && !r.space(j+1) && r.d.Tokens[j+1].Kind == text.Digits {
			return false
		}
	default:
		return false
	}
	if t.Word == wordTimes && t.Capital() && r.role == text.Prose {
		return false // the newspaper
	}
	f.unit, f.bare, f.end = "times", false, j+1
	return true
}

// namedBefore reads a magnitude: magnitude 6.2, a magnitude of 5.
func (r *reader) namedBefore(f *figure) bool {
	j := f.first - 1
	if j >= r.floor && (r.d.Word(j) == wordOf || hyphens.Has(r.d.Word(j)) && !r.space(f.first)) {
		j--
	}
	if j < r.floor || r.d.Word(j) != wordMagnitude || f.value.Cmp(numeral.Int(11)) > 0 {
		return false
	}
	f.kind, f.unit, f.bare = Dimension, "magnitude", false
	return true
}

// oneIn reads a share that is told as so many of a number: one in five, nine in
// 10, two out of three.
func (r *reader) oneIn(f *figure) bool {
	j := f.end
	out := r.d.Word(j) == wordOut && r.d.Word(j+1) == wordOf
	switch {
	case out:
		j += 2
	case r.d.Word(j) == wordOver && f.value.Cmp(numeral.Int(1)) == 0: // one over twenty
		n, ok := numeral.Read(r.d, j+1, r.limit(j+1))
		if !ok || n.End < r.end && r.d.Tokens[n.End].Kind == text.Letters {
			return false
		}
		j++
	case r.d.Word(j) == wordIn:
		if f.value.Cmp(numeral.Int(1)) != 0 && !r.opensShare(f.first) {
			return false
		}
		j++
		if r.d.Word(j) == wordEvery {
			j++
		}
	default:
		return false
	}
	if j >= r.end || r.taken != nil && r.taken(j) {
		return false
	}
	m, ok := numeral.Read(r.d, j, r.limit(j))
	if !ok || m.Ordinal || m.Fraction || m.Value.Cmp(f.value) <= 0 || m.Value.Exp < 0 || f.value.Exp < 0 || f.value.Sign() <= 0 ||
		m.Value.Cmp(numeral.Int(10000)) > 0 && m.Scale == 0 {
		return false
	}
	if !out && (r.timeWord(m.End) || !r.counted(m.End) && r.d.Word(m.End) != wordOf && m.End < r.end && r.d.Tokens[m.End].Kind == text.Letters) {
		return false
	}
	f.unit, f.bare, f.end = "share", false, m.End
	f.value = f.value.Quo(m.Value, 15)
	f.step = numeral.Int(1).Quo(m.Value, 15)
	f.n.Fraction, f.n.Scale = true, 0
	return true
}

// opensShare reports whether what stands before token i lets "nine in 10" be a
// share and not nine things in ten others.
func (r *reader) opensShare(i int) bool {
	if i == r.first {
		return true
	}
	t := r.d.Tokens[i-1]
	return t.Kind == text.Punct || shareOpeners.Has(t.Word)
}

// timeWord reports whether token j is a unit of time, or belongs to a date.
func (r *reader) timeWord(j int) bool {
	return j < r.end && (timeWords1.Has(r.d.Word(j)) || r.taken != nil && r.taken(j))
}
