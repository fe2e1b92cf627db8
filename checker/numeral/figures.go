package numeral

import (
	"math"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/text"
)

// Figures is the number that a run of digits with points and commas stands for
// (115.6, 1,000, 1,00,000), and its step; apostrophes and spaces that do not break may
// part its thousands too. ok is false where it stands for none: two points (3.2.1),
// commas that set off no thousands (1,23), more digits than a figure has.
func Figures(s string) (value, step Decimal, ok bool) {
	var c int64
	digits, decimals, since, groups := 0, -1, 0, 0
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b >= '0' && b <= '9':
			if digits++; digits > 18 {
				return Decimal{}, Decimal{}, false
			}
			c = c*10 + int64(b-'0')
			since++
		case b == ',':
			// The first group has one to three digits, the others three, or two as in India.
			if decimals >= 0 || groups == 0 && (since < 1 || since > 3) || groups > 0 && since != 3 && since != 2 {
				return Decimal{}, Decimal{}, false
			}
			groups, since = groups+1, 0
		case b == '.':
			if decimals >= 0 || groups > 0 && since != 3 {
				return Decimal{}, Decimal{}, false
			}
			decimals, since = digits, 0
		default:
			n := text.Grouping(s[i:])
			if n == 0 || decimals >= 0 || groups == 0 && (since < 1 || since > 3) || groups > 0 && since != 3 {
				return Decimal{}, Decimal{}, false
			}
			groups, since = groups+1, 0
			i += n - 1
		}
	}
	if digits == 0 || decimals < 0 && groups > 0 && since != 3 {
		return Decimal{}, Decimal{}, false
	}
	exp := int32(0)
	if decimals >= 0 {
		exp = int32(decimals - digits)
	}
	return Decimal{c, exp}, Decimal{1, exp}, true
}

// vulgar is the fraction that a single character is: ½ is 1, 2.
func vulgar(s string) (num, den int64, ok bool) {
	r, n := utf8.DecodeRuneInString(s)
	if n != len(s) {
		return 0, 0, false
	}
	switch r {
	case '¼':
		return 1, 4, true
	case '½':
		return 1, 2, true
	case '¾':
		return 3, 4, true
	case '⅐':
		return 1, 7, true
	case '⅑':
		return 1, 9, true
	case '⅒':
		return 1, 10, true
	case '⅓':
		return 1, 3, true
	case '⅔':
		return 2, 3, true
	case '⅕', '⅖', '⅗', '⅘':
		return int64(r-'⅕') + 1, 5, true
	case '⅙':
		return 1, 6, true
	case '⅚':
		return 5, 6, true
	case '⅛':
		return 1, 8, true
	case '⅜':
		return 3, 8, true
	case '⅝':
		return 5, 8, true
	case '⅞':
		return 7, 8, true
	}
	return 0, 0, false
}

// slashed reads a fraction written with a stroke at token j: 1/2, 3/16. Only
// denominators that are measured in are read; 9/11 and 24/7 are names.
func (r *reader) slashed(j int) (num, den int64, ok bool) {
	if j+2 >= r.end {
		return 0, 0, false
	}
	t := r.d.Tokens
	if t[j].Kind != text.Digits || t[j+2].Kind != text.Digits || !r.tight(j+1) || !r.tight(j+2) || t[j+1].Word != slash && t[j+1].Word != slashTwo {
		return 0, 0, false
	}
	if j+3 < len(t) && !t[j+3].Space && (t[j+3].Word == slash || t[j+3].Kind == text.Digits) {
		return 0, 0, false // 3/4/2021
	}
	if j > 0 && !t[j].Space && t[j-1].Word == slash {
		return 0, 0, false
	}
	num, ok1 := small(r.d.Token(j))
	den, ok2 := small(r.d.Token(j + 2))
	if !ok1 || !ok2 || num == 0 || num >= den {
		return 0, 0, false
	}
	switch den {
	case 2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 128, 256, 1000:
		return num, den, true
	}
	return 0, 0, false
}

// small is a whole number of at most four digits that does not begin with 0.
func small(s string) (n int64, ok bool) {
	if s == "" || len(s) > 4 || s[0] == '0' {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	return n, true
}

// figures reads a token of figures, with a fraction after it (3½, 1 1/2).
func (r *reader) figures() (n Numeral, ok bool) {
	s := r.d.Token(r.at)
	if s[0] >= utf8.RuneSelf {
		num, den, ok := vulgar(s)
		if !ok {
			return Numeral{}, false
		}
		r.at++
		n = Numeral{Fraction: true}
		n.Value, n.Step = quotient(num, den)
		return n, true
	}
	if num, den, ok := r.slashed(r.at); ok {
		r.at += 3
		n = Numeral{Fraction: true}
		n.Value, n.Step = quotient(num, den)
		return n, true
	}
	n.Value, n.Step, ok = Figures(s)
	if !ok {
		return Numeral{}, false
	}
	r.at++
	if n.Value.Exp < 0 || r.at >= r.end {
		return n, true
	}
	if end := r.thousands(r.at); end > r.at {
		n = r.spaced(r.at-1, end)
		r.at = end
		return n, true
	}
	j := r.at
	if t := r.d.Tokens[j]; t.Kind == text.Digits && r.d.Token(j)[0] >= utf8.RuneSelf {
		if num, den, ok := vulgar(r.d.Token(j)); ok && (!t.Space || n.Value.Coef < 1000) {
			r.at++
			return n.plus(num, den), true
		}
		return n, true
	}
	if k := r.next(); k < r.end && (k > j || r.d.Tokens[k].Space) && n.Value.Coef < 1000 { // 1 1/2, 1-1/2
		if num, den, ok := r.slashed(k); ok {
			r.at = k + 3
			return n.plus(num, den), true
		}
	}
	return n, true
}

// plus is n and the fraction num/den: two and a half.
func (n Numeral) plus(num, den int64) Numeral {
	f, _ := quotient(num, den)
	if v, ok := n.Value.Add(f); ok {
		n.Value = v
		n.Step, _ = quotient(1, den)
		n.Fraction = true
	}
	return n
}

// quotient is num/den, to 15 places where it has no end, and the step of a
// fraction: a tenth for halves to ninths, which are said of shares that come
// near them, 1/den for finer ones.
func quotient(num, den int64) (value, step Decimal) {
	if den < 10 {
		return places15(num, den), Decimal{1, -1}
	}
	return places15(num, den), places15(1, den)
}

// places15 is num/den to 15 places; Quo is for numbers of any size.
func places15(num, den int64) Decimal {
	const one = 1_000_000_000_000_000
	if num > 9000 {
		return Int(num).Quo(Int(den), 15)
	}
	return Decimal{(num*one + den/2) / den, -15}.Reduce()
}

// times is the number n times a scale; ok is false where it has too many digits.
func (n Numeral) times(w word) (Numeral, bool) {
	mult := w.value
	if mult == 0 {
		mult = 1
	}
	v, ok1 := n.Value.Mul(Int(mult))
	s, ok2 := n.Step.Mul(Int(mult))
	if !ok1 || !ok2 || int(v.Exp)+w.exp > math.MaxInt16 {
		return n, false
	}
	if n.Value.Coef == 0 {
		n.Step = s.Shift(w.exp)
		return n, true
	}
	n.Value, n.Step = v.Shift(w.exp), s.Shift(w.exp)
	n.Scale += w.exp
	return n, true
}
