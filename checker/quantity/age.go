package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// yearsOld reads an age at token j, after its number: 45-year-old, 45 years old,
// 18 months of age.
func (r *reader) yearsOld(f *figure, j int) bool {
	unit, ok := ageUnits.Get(r.d.Word(j))
	if !ok {
		return false
	}
	k, _ := r.past(j + 1)
	switch w := r.d.Word(k); {
	case w == wordOld || w == wordOlds:
		k++
	case w == wordOf && r.d.Word(k+1) == wordAge:
		k += 2
	default:
		return false
	}
	if k > r.end || f.value.Sign() < 0 {
		return false
	}
	f.age(unit)
	f.end = k
	return true
}

// age makes a figure an age.
func (f *figure) age(unit string) {
	f.kind, f.unit, f.bare = Age, unit, false
}

// ageBefore reads an age that is told before its number (aged 45, at the age of
// 45, ages 5 to 12), or set off by commas after a name (Jane Doe, 45, said).
func (r *reader) ageBefore(f *figure) bool {
	if f.value.Exp < 0 || f.value.Sign() <= 0 || f.value.Cmp(numeral.Int(125)) > 0 || f.n.Scale > 0 {
		return false
	}
	j := f.first - 1
	if j >= r.floor && (r.d.Word(j) == wordOf || r.d.Word(j) == wordBetween || r.d.Word(j) == wordFrom) {
		j--
	}
	for n := 0; n < 2 && j >= r.floor && ageHedges.Has(r.d.Word(j)); n++ {
		j-- // aged over 65, at least 18
	}
	if j < r.floor {
		return r.apposed(f)
	}
	switch r.d.Word(j) {
	case wordAged:
	case wordAge, wordAges:
		if j+1 == f.first && r.d.Word(j-1) != wordAt && r.d.Word(j-1) != wordOf && !r.plainAge(j) {
			return false
		}
	default:
		return r.apposed(f)
	}
	if j+1 == f.first {
		f.first = j
	}
	f.age("years")
	f.before = true
	return true
}

// plainAge reports whether "age" at token j may be told of somebody: "of age 87",
// "age 87," but not "in an age 5 centuries".
func (r *reader) plainAge(j int) bool {
	w := r.d.Word(j - 1)
	return w != wordA && w != wordAn && w != wordThe || r.d.Word(j) == wordAges
}

// apposed reads an age between commas after a name: Doe, 45, said. It is sure
// only where a word with a capital stands before, which is no place to count
// from, and where what follows the second comma is no other figure.
func (r *reader) apposed(f *figure) bool {
	i := f.first
	if f.n.Words || i-2 < r.floor || f.end >= r.end || f.value.Exp != 0 || f.value.Coef > 115 || r.d.Word(i-1) != wordComma || r.d.Tokens[i-1].Space || r.role == text.Cells {
		return false
	}
	name := &r.d.Tokens[i-2]
	full := i-3 >= r.floor && r.d.Tokens[i-3].Capital() && r.d.Tokens[i-3].Kind == text.Letters
	switch {
	case suffixes.Has(name.Word) && full: // John Doe Jr., 45,
	case name.Word == wordPoint && i-3 >= r.floor && suffixes.Has(r.d.Word(i-3)):
		full = true
	case name.Kind != text.Letters || name.Case != text.Title && name.Case != text.Mixed || name.End-name.Start < 2 || notNames.Has(name.Word):
		return false
	}
	if !full && i-2 > r.first && r.d.Word(i-3) == wordComma || i-3 >= r.first && r.d.Tokens[i-3].Kind == text.Digits {
		return false // Denver, Dallas, 45, and; May 5, 45
	}
	w := r.d.Word(f.end)
	if w != wordComma {
		return full && (w == wordPoint || w == wordSemicolon) && f.end+1 >= r.end && f.value.Coef > 10 && !r.listed(i)
	}
	if f.end+1 >= r.end {
		return false
	}
	next := &r.d.Tokens[f.end+1]
	if next.Kind == text.Digits || currencySigns.Has(next.Word) || next.Kind == text.Letters && next.Capital() && !full && r.d.Word(f.end+2) == wordComma {
		return false
	}
	f.age("years")
	return true
}

// listed reports whether figures stand close before token i: Chicago Bears, 24.
func (r *reader) listed(i int) bool {
	for j := max(r.first, i-6); j < i; j++ {
		if r.d.Tokens[j].Kind == text.Digits {
			return true
		}
	}
	return false
}
