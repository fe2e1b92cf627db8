package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// tag is a currency that was found beside a figure, in the tokens [first, end).
type tag struct {
	currency
	first, end int
	millions   bool // MUSD 30
}

// unit is the tag's unit of a quantity.
func (t tag) unit() string {
	if t.minor {
		return t.code + hundredths
	}
	return t.code
}

// currencyBefore finds the currency that ends right before token i: US$, €,
// USD, Rs.
func (r *reader) currencyBefore(i int) (t tag, ok bool) {
	j := i - 1
	if j < r.floor {
		return tag{}, false
	}
	tok := &r.d.Tokens[j]
	if tok.Word == 0 {
		return tag{}, false
	}
	if c, ok := currencySigns.Get(tok.Word); ok && !c.minor {
		t = tag{currency: c, first: j, end: i}
		if c.family == dollar {
			r.whoseDollar(&t)
		}
		return t, true
	}
	switch {
	case tok.Word == wordEquals && !tok.Space && !r.space(i) && j > r.floor && r.d.Word(j-1) == wordY:
		return tag{currency: currency{code: "JPY"}, first: j - 1, end: i}, true
	case tok.Word == wordPoint && !tok.Space && j > r.floor && shortNames.Has(r.d.Word(j-1)):
		c, _ := shortNames.Get(r.d.Word(j - 1))
		return tag{currency: c, first: j - 1, end: i}, true
	case tok.Kind != text.Letters:
		return tag{}, false
	}
	if c, ok := currencyCodes.Get(tok.Word); ok && tok.Case == text.Upper {
		return tag{currency: c, first: j, end: i}, true
	}
	if c, ok := shortNames.Get(tok.Word); ok && (tok.Case == text.Title || tok.Case == text.Mixed) {
		return tag{currency: c, first: j, end: i}, true
	}
	if c, ok := millionCodes.Get(tok.Word); ok && tok.Case == text.Upper {
		return tag{currency: c, first: j, end: i, millions: true}, true
	}
	return tag{}, false
}

// whoseDollar takes in the word before a dollar sign that says whose it is.
func (r *reader) whoseDollar(t *tag) {
	k := t.first - 1
	if k < r.floor {
		return
	}
	p := &r.d.Tokens[k]
	code, ok := dollarPrefixes.Get(p.Word)
	if !ok {
		return
	}
	spaced := r.d.Tokens[t.first].Space
	single := p.End-p.Start == 1
	switch {
	case !spaced && (!single || p.Case != text.Lower || p.Space):
	case spaced && spacedPrefixes.Has(p.Word) && (p.Case == text.Upper || p.Word == wordUS2 || p.Word == wordUS3 || single):
	default:
		return
	}
	t.code, t.loose, t.first = code, false, k
}

// currencyAfter finds the currency that begins at token j, after a number: U.S.
// dollars, euros, USD, €. It does not look at pounds, which weigh as well.
func (r *reader) currencyAfter(j int, n numeral.Numeral) (t tag, ok bool) {
	if j >= r.end {
		return tag{}, false
	}
	tok := &r.d.Tokens[j]
	if tok.Word == 0 {
		return tag{}, false
	}
	if c, ok := currencySigns.Get(tok.Word); ok {
		if next := j + 1; next < r.end && r.d.Tokens[next].Kind == text.Digits && (!r.d.Tokens[next].Space || tok.Space) {
			return tag{}, false // the next figure's
		}
		return tag{currency: c, first: j, end: j + 1}, true
	}
	if tok.Kind != text.Letters {
		return tag{}, false
	}
	if tok.Case == text.Upper {
		if c, ok := currencyCodes.Get(tok.Word); ok && (!tok.Space || tok.End-tok.Start > 2) {
			return tag{currency: c, first: j, end: j + 1}, true
		}
		if c, ok := millionCodes.Get(tok.Word); ok {
			return tag{currency: c, first: j, end: j + 1, millions: true}, true
		}
	}
	if tok.Word == wordP && !tok.Space && tok.Case == text.Lower && n.Value.Cmp(numeral.Int(400)) < 0 {
		return tag{currency: currency{code: "GBP", minor: true}, first: j, end: j + 1}, true
	}
	k, nation := r.nation(j)
	c, ok := currencyNames.Get(r.d.Word(k))
	if k >= r.end || !ok {
		if nation != "GB" && nation != "EG" && nation != "LB" && nation != "SY" && nation != "SD" && nation != "IE" {
			return tag{}, false
		}
		if w := r.d.Word(k); k < r.end && (w == wordPound || w == wordPounds) {
			return tag{currency: currency{code: ofNation[pound][nation]}, first: j, end: k + 1}, true
		}
		return tag{}, false
	}
	if nation != "" {
		if code, ok := ofNation[c.family][nation]; ok {
			c.code, c.loose = code, false
		}
	} else if c.common && n.Scale < 6 && (c.minor || n.Value.Cmp(numeral.Int(1000)) < 0) {
		return tag{}, false
	} else if c.common && c.family == wonFamily && r.verbWon(k) {
		return tag{}, false
	}
	return tag{currency: c, first: j, end: k + 1}, true
}

// verbWon reports whether "won" at token k has an object: 2,000 won a prize.
func (r *reader) verbWon(k int) bool {
	w := r.d.Word(k + 1)
	return k+1 < r.end && (w == wordA || w == wordThe || w == wordAn || r.d.Tokens[k+1].Kind == text.Digits)
}

// nation steps over the one or two words that say whose money follows.
func (r *reader) nation(j int) (next int, nation string) {
	if n, ok := nations.Get(r.d.Word(j)); ok && (r.d.Tokens[j].Capital() || n == "US" || currencyNames.Has(r.d.Word(j+1))) {
		if c, isName := currencyNames.Get(r.d.Word(j)); isName && c.code == "EUR" {
			if w := r.d.Word(j + 1); w != wordCents && w != wordCent {
				return j, ""
			}
		}
		return j + 1, n
	}
	if n, ok := nations.Get(r.d.Word(j + 1)); ok && j+1 < r.end && twoWords.Has(r.d.Word(j)) {
		return j + 2, n
	}
	return j, ""
}

// pounds reports whether "pound" or "pounds" at token k is money: said so, or
// large, or in a text that has pence or a pound sign in it. Whatever is weighed, or
// is so many pounds of something, is mass.
func (r *reader) pounds(k int, n numeral.Numeral, hyphen bool) bool {
	next := r.d.Word(k + 1)
	if next == wordSterling {
		return true
	}
	if next == wordOf || hyphen && !fines.Has(next) {
		return false
	}
	for j := max(r.first, n.First-5); j < n.First; j++ {
		if weighing.Has(r.d.Word(j)) {
			return false
		}
	}
	return n.Scale >= 6 || fines.Has(next) || r.sterling()
}

// sterling reports whether the document has a pound sign or pence in it.
func (r *reader) sterling() bool {
	if r.pound == 0 {
		r.pound = 1
		for i := range r.d.Tokens {
			if w := r.d.Tokens[i].Word; w != 0 && (w == wordPoundSign || w == wordPence || w == wordSterling) {
				r.pound = 2
				break
			}
		}
	}
	return r.pound == 2
}

// gluedAmount reads an amount whose currency and first digits are one token:
// RM23.50, USD115, $US3. at is the token after the figures.
func (r *reader) gluedAmount(i int) (t tag, value, step numeral.Decimal, at int, ok bool) {
	s := r.d.Token(i)
	p := len(s)
	for p > 0 && s[p-1] >= '0' && s[p-1] <= '9' {
		p--
	}
	if p == 0 || p > 4 || p == len(s) {
		return tag{}, value, step, 0, false
	}
	letters := s[:p]
	c, known := glued[letters]
	t = tag{currency: c, first: i, end: i + 1}
	before := i > r.floor && r.d.Word(i-1) == wordDollarSign && !r.space(i)
	switch {
	case before:
		code, ok := gluedDollars[letters]
		if !ok {
			return tag{}, value, step, 0, false
		}
		t.currency, t.first, known = currency{code: code}, i-1, true
	case !known && p == 3 && isCode[letters]:
		t.currency, known = currency{code: letters}, true
	}
	if !known {
		return tag{}, value, step, 0, false
	}
	from := int(r.d.Tokens[i].Start) + p
	at = i + 1
	for at+1 < r.end && (r.d.Word(at) == wordPoint || r.d.Word(at) == wordComma) && !r.space(at) && !r.space(at+1) && r.d.Tokens[at+1].Kind == text.Digits {
		at += 2
	}
	value, step, ok = numeral.Figures(r.d.Text[from:r.d.Tokens[at-1].End])
	if ok && !before && len(letters) < 3 && letters != "Rs" && letters != "RM" && at == i+1 && !r.scaleAt(at) {
		return tag{}, value, step, 0, false // N95, R2, PS5
	}
	return t, value, step, at, ok
}
