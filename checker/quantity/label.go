package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// Numbers that are names: COVID-19, Boeing 737, Section 427, No. 7, 9/11, 3-1.

// compound reports whether the number at token i is the rest of a name, a score,
// a version or the like: something stands right before it.
func (r *reader) compound(i int) bool {
	if i <= r.first || r.space(i) {
		return false
	}
	p := &r.d.Tokens[i-1]
	if p.Kind == text.Letters || p.Kind == text.Digits || p.Kind == text.Link {
		return true
	}
	if p.Word == wordNumber || p.Word == wordNumero || p.Word == wordAtSign || p.Word == wordUnderscore {
		return true
	}
	if i-2 < r.first || p.Space {
		return false
	}
	b := &r.d.Tokens[i-2]
	switch b.Kind {
	case text.Letters:
		return (hyphens.Has(p.Word) || p.Word == wordSlash || p.Word == wordPoint || p.Word == wordUnderscore) && !looseBefore.Has(b.Word)
	case text.Digits:
		return hyphens.Has(p.Word) || p.Word == wordSlash || p.Word == wordPoint || p.Word == wordColon || p.Word == wordComma
	}
	return false
}

// tail reports whether what stands right after a bare number makes it part of a
// name, a time or a reference: 777F, 401(k), 17:22, 24/7, 9 a.m., 1990s.
func (r *reader) tail(f *figure) bool {
	j := f.end
	if j >= r.end {
		return false
	}
	t := &r.d.Tokens[j]
	digits := r.d.Tokens[f.n.First].Kind == text.Digits
	if clock.Has(t.Word) && (digits || f.value.Cmp(numeral.Int(13)) < 0) && (t.Word != wordAM || !t.Space || t.Case != text.Lower) {
		return true
	}
	if !digits {
		return false
	}
	if t.Space {
		return false
	}
	next := j+1 < r.end && !r.space(j+1)
	switch {
	case t.Kind == text.Letters:
		return t.Word != wordS
	case t.Kind == text.Digits:
		return true
	case t.Word == wordOpenBracket && next && j+2 < r.end:
		return r.d.Word(j+2) == wordCloseBracket && r.d.Tokens[j+1].End-r.d.Tokens[j+1].Start == 1
	case t.Word == wordColon, t.Word == wordSlash, t.Word == wordTimesSign, t.Word == wordPoint, t.Word == wordComma, t.Word == wordAtSign:
		return next && r.d.Tokens[j+1].Kind == text.Digits || next && t.Word == wordSlash && r.d.Tokens[j+1].Kind == text.Letters
	}
	return false
}

// pastChain is the token after the rest of a name, score or version that goes on
// at token i: -1, /7, :22, .0.1.
func (r *reader) pastChain(i int) int {
	for i+1 < r.end && !r.space(i) && !r.space(i+1) && chained.Has(r.d.Word(i)) && r.d.Tokens[i+1].Kind == text.Digits {
		i += 2
	}
	return i
}

// isName reports whether a bare number is a name or part of one, a pronoun, a
// year or a reference, and no figure.
func (r *reader) isName(f *figure) bool {
	if f.n.Words {
		return r.wordIsName(f)
	}
	if f.n.Scale > 0 {
		return r.scaledName(f)
	}
	s := r.d.Token(f.n.First)
	if len(s) > 1 && s[0] == '0' && isDigit(s[1]) && f.value.Exp == 0 {
		return true // 007, 0114
	}
	if f.value.Exp == 0 && yearLike(s) && !r.counted(f.end) {
		return true
	}
	if !r.comma(f) && len(s) > 9 && f.value.Exp == 0 {
		return true // an identifier
	}
	if r.d.Word(f.n.First) == word911 && (calling.Has(r.d.Word(f.first-1)) || calls.Has(r.d.Word(f.end))) {
		return true
	}
	if r.d.Tokens[f.n.First].Kind == text.Digits && f.first == f.n.First && f.first > r.first {
		p := &r.d.Tokens[f.first-1]
		if p.Word == wordPoint && f.first-2 >= r.first && numbering.Has(r.d.Word(f.first-2)) {
			return true // No. 7
		}
		if r.designated(f, p) {
			return true
		}
	}
	if next, hyphen := r.past(f.end); hyphen && next < r.end && r.d.Tokens[next].Kind == text.Letters && (r.d.Tokens[next].Case == text.Upper || r.d.Tokens[next].End-r.d.Tokens[next].Start == 1) {
		return true // 10-K
	}
	if r.address(f) {
		return true
	}
	if n := f.end; n < r.end && modelNames.Has(r.d.Word(n)) && r.d.Tokens[n].Capital() {
		return true // 737 Max
	}
	return r.itemNumber(f)
}

// itemNumber reports whether a number only numbers what follows: "1. Item",
// "(2) the second", "3) third".
func (r *reader) itemNumber(f *figure) bool {
	if f.value.Exp != 0 || f.value.Coef > 50 {
		return false
	}
	w := r.d.Word(f.end)
	if f.first == r.first && (w == wordPoint || w == wordCloseBracket || w == wordColon) && f.end+1 < r.end {
		return true
	}
	if n := len(r.out); n > 0 && r.out[n-1].Kind == Percent && r.out[n-1].End == f.first-1 {
		return false // 35 percent (29) of the firms
	}
	return w == wordCloseBracket && f.first > r.first && (r.d.Word(f.first-1) == wordOpenBracket || !r.opensBracket(f.first)) && !r.space(f.end)
}

// opensBracket reports whether a bracket is open at token i.
func (r *reader) opensBracket(i int) bool {
	for j := i - 1; j >= r.first; j-- {
		switch r.d.Word(j) {
		case wordOpenBracket:
			return true
		case wordCloseBracket:
			return false
		}
	}
	return false
}

// designated reports whether the word before a number makes it a name: Section
// 427, Boeing 737, Windows 11, Group of 20.
func (r *reader) designated(f *figure, p *text.Token) bool {
	if p.Word == wordPer || sectionSigns.Has(p.Word) {
		return true // per 100,000; § 1201
	}
	if p.Kind != text.Letters {
		return false
	}
	if f.value.Exp != 0 { // Web 2.0, version 5.1
		return p.Word == wordVersion || p.Capital() && (products.Has(p.Word) ||
			f.first-1 > r.first && r.role.Running() && !ordinaryCapital.Has(p.Word) && !r.counted(f.end) && p.Case != text.Upper)
	}
	if products.Has(p.Word) && p.Capital() || indexes.Has(p.Word) && indexNumbers.Has(r.d.Word(f.n.First)) {
		return true
	}
	if p.End-p.Start == 1 && p.Capital() && p.Word != wordA && f.first-1 > r.first {
		return true // Model S 85, Type A 2
	}
	if designators.Has(p.Word) && !r.comma(f) {
		return p.Capital() || !r.counted(f.end) || strict.Has(p.Word)
	}
	if r.groupOf(f.first) {
		return true
	}
	if !p.Capital() || r.comma(f) || f.first-1 == r.first || r.role != text.Prose && r.role != text.Standfirst || ordinaryCapital.Has(p.Word) {
		return false
	}
	if r.d.Word(f.first-2) == wordPoint && f.first-2 >= r.first && (r.d.Tokens[f.first-1].Space && p.Case == text.Title && f.first-2 == r.first) {
		return false
	}
	return !r.counted(f.end)
}

// groupOf reports whether "Group of" stands before token i: Group of 20, Group of
// Seven.
func (r *reader) groupOf(i int) bool {
	return i-2 >= r.first && r.d.Word(i-1) == wordOf && r.d.Word(i-2) == wordGroup && r.d.Tokens[i-2].Capital()
}

// comma reports whether figures have separators, as no name does.
func (r *reader) comma(f *figure) bool {
	t := r.d.Tokens[f.n.First]
	for i := t.Start; i < t.End; i++ {
		if r.d.Text[i] == ',' {
			return true
		}
	}
	return false
}

// scaledName reports whether figures with a letter after them are a name: 4K
// video, 401k, 3M.
func (r *reader) scaledName(f *figure) bool {
	last := r.d.Token(f.n.End - 1)
	if len(last) != 1 {
		return false
	}
	switch v := r.d.Token(f.n.First); {
	case v == "401" || v == "403", v == "3" && last == "M":
		return true
	case last == "K" || last == "k":
		return v == "4" || v == "8" || v == "2" && kinds4K.Has(r.d.Word(f.end)) || races.Has(r.d.Word(f.end))
	case last == "M" || last == "B":
		return !r.counted(f.end) && r.hedgeBefore(f.first).hedge == Plain && len(v) < 3
	}
	return false
}

// yearLike reports whether figures look like a year: 1850 to 2099.
func yearLike(s string) bool {
	return len(s) == 4 && (s[0] == '1' && (s[1] == '8' && s[2] >= '5' || s[1] == '9') || s[0] == '2' && s[1] == '0')
}

// address reports whether a number is a house's: 1600 Pennsylvania Avenue.
func (r *reader) address(f *figure) bool {
	if f.value.Exp != 0 || r.comma(f) {
		return false
	}
	for j := f.end; j < min(r.end, f.end+5); j++ {
		t := &r.d.Tokens[j]
		if j > f.end && streets.Has(t.Word) && t.Capital() {
			return true
		}
		if !t.Capital() && t.Kind != text.Digits && t.Word != wordPoint && !ordinalSuffixes.Has(t.Word) {
			return false
		}
	}
	return false
}

// wordIsName reports whether a number in words is a pronoun, a name or part of
// a set phrase: the one, one another, two-way, Formula One.
func (r *reader) wordIsName(f *figure) bool {
	i := f.first
	t := &r.d.Tokens[i]
	next, hyphen := r.past(f.end)
	if f.end > i+1 && f.n.First == i { // more than one word: a figure, whatever stands beside it
		return false
	}
	p := r.d.Word(i - 1)
	if i == r.first {
		p = 0
	}
	if i > r.first && r.d.Tokens[i-1].Kind == text.Letters && t.Capital() && r.role.Running() && !r.counted(f.end) && r.d.Tokens[i-1].Capital() {
		return true // Formula One, World War Two
	}
	if r.groupOf(i) || i > r.first && designators.Has(p) && !r.counted(f.end) {
		return true
	}
	if hyphens.Has(p) && !r.space(i) && i-2 >= r.first && r.d.Tokens[i-2].Kind == text.Letters && !r.space(i-1) {
		return true // one-on-one, mid-forty
	}
	if hyphen && (t.Word == wordOne || t.Word == wordZero || set2.Has(r.d.Word(next))) {
		return true // one-time, zero-sum, two-way
	}
	switch t.Word {
	case wordOne:
		return r.pronoun(i)
	case wordZero:
		return next >= r.end || zeroIn.Has(r.d.Word(next))
	}
	return false
}

// pronoun reports whether "one" at token i counts nothing.
func (r *reader) pronoun(i int) bool {
	if i > r.first && beforeOne.Has(r.d.Word(i-1)) {
		return true
	}
	if i+1 >= r.end {
		return true
	}
	n := &r.d.Tokens[i+1]
	if n.Kind != text.Letters || afterOne.Has(n.Word) {
		return true
	}
	if r.d.Word(i-1) == wordAt || r.d.Word(i-1) == wordThe {
		return true
	}
	s := r.d.Token(i + 1)
	return len(s) > 3 && (s[len(s)-2:] == "ed" || s[len(s)-2:] == "ly") && !r.counted1(i+1)
}

// noOrdinal reports whether an ordinal is none: a second of time, at first, a
// name.
func (r *reader) noOrdinal(f *figure) bool {
	i := f.n.First
	p, n := r.d.Word(i-1), r.d.Word(f.end)
	if i == r.first {
		p = 0
	}
	if f.end-i > 1 || r.d.Tokens[i].Kind == text.Digits {
		return false
	}
	t := &r.d.Tokens[i]
	switch {
	case t.Word == wordSecond && (beforeSecond.Has(p) && !r.nounish(f.end) || i > r.first && r.d.Tokens[i-1].Kind == text.Digits):
		return true
	case p == wordAt && t.Word == wordFirst, t.Word == wordFirst && (n == wordOf && r.d.Word(f.end+1) == wordAll || n == wordAnd && r.d.Word(f.end+1) == wordForemost || n == wordComma && i == r.first || n == wordName):
		return true
	case i > r.first && t.Case == text.Title && f.end < r.end && r.d.Tokens[f.end].Capital() && r.role.Running() && r.d.Tokens[i-1].Kind == text.Letters:
		return true // the First National Bank
	}
	k, hyphen := r.past(f.end)
	return hyphen && firstNames.Has(r.d.Word(k))
}

// nounish reports whether token j begins what an ordinal may be said of: a
// letter word that is no preposition or verb.
func (r *reader) nounish(j int) bool {
	return j < r.end && r.d.Tokens[j].Kind == text.Letters && !stops.Has(r.d.Word(j))
}
