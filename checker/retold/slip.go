// Package retold tells whether an article gives one figure again: by the digits, of
// which one may have slipped, and by what is said around them: that somebody was
// fined $137 million, and then "the $173 million penalty".
package retold

import (
	"bytes"
	"strconv"

	"github.com/factlint/factlint/checker/numeral"
)

// Slip is how easily one figure becomes another under the fingers. The more easily,
// the less does it need to tell that two figures are meant to be one.
type Slip uint8

// The slips.
const (
	Apart  Slip = iota // the figures have nothing to do with each other
	Close              // one of two digits is another one, or is missing
	Likely             // one of three digits or more is another one, or is missing; thirteen and thirty
	Sure               // the same digits in another order, or at another scale
)

// SlipOf is the slip that lies between two positive figures that differ.
func SlipOf(a, b numeral.Decimal) Slip {
	a, b = a.Reduce(), b.Reduce()
	if a.Coef <= 0 || b.Coef <= 0 || a == b {
		return Apart
	}
	if a.Coef == b.Coef {
		return scaled(a, b)
	}
	if teen(a, b) || teen(b, a) {
		return Likely
	}
	if d := a.Exp - b.Exp; d > mostZeros || d < -mostZeros {
		return Apart
	}
	exp := min(a.Exp, b.Exp)
	if d := length(a.Coef) + int(a.Exp) - length(b.Coef) - int(b.Exp); d > 1 || d < -1 {
		return Apart // most pairs: they need not be written down
	}
	var x, y [24]byte
	return typed(digits(x[:0], a, exp), digits(y[:0], b, exp))
}

// mostZeros is by how many zeros the figures of one thing may be rounded apart.
const mostZeros = 5

// scaled judges the same digits at another power of ten: a million for a billion.
func scaled(a, b numeral.Decimal) Slip {
	thousand := (a.Exp-b.Exp)%3 == 0
	switch {
	case a.Coef >= 100 || a.Coef >= 10 && thousand:
		return Sure
	case a.Coef >= 10:
		return Likely
	case thousand:
		return Close
	default:
		return Apart
	}
}

// teen reports whether a is a number from 13 to 19 and b the tens that sound like it.
func teen(a, b numeral.Decimal) bool {
	return a.Coef >= 13 && a.Coef <= 19 && b.Coef == a.Coef-10 && b.Exp == a.Exp+1
}

// length is how many digits a positive number has.
func length(c int64) (n int) {
	for ; c > 0; c /= 10 {
		n++
	}
	return n
}

// digits appends a figure's digits, written down to the power of ten exp.
func digits(out []byte, d numeral.Decimal, exp int32) []byte {
	out = strconv.AppendInt(out, d.Coef, 10)
	for e := d.Exp; e > exp; e-- {
		out = append(out, '0')
	}
	return out
}

// typed judges two rows of digits.
func typed(a, b []byte) Slip {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b) < 2 {
		return Apart
	}
	switch len(b) - len(a) {
	case 0:
		return replaced(a, b)
	case 1:
		i := 0
		for i < len(a) && a[i] == b[i] {
			i++
		}
		switch {
		case !bytes.Equal(a[i:], b[i+1:]):
			return Apart
		case len(b) > 2:
			return Likely
		default:
			return Close
		}
	default:
		return Apart
	}
}

// replaced judges two rows of as many digits.
func replaced(a, b []byte) Slip {
	var count [10]int
	differ, first, last := 0, -1, 0
	for i := range a {
		count[a[i]-'0']++
		count[b[i]-'0']--
		if a[i] != b[i] {
			differ++
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	switch {
	case count == [10]int{}:
		return Sure
	case differ == 1 && len(a) > 2:
		return Likely
	case differ == 1:
		return Close
	case len(a) > 2 && (bytes.Equal(a[first:last], b[first+1:last+1]) || bytes.Equal(b[first:last], a[first+1:last+1])):
		return Close // a digit twice, and the last one lost: 1,500 and 1,150
	default:
		return Apart
	}
}

// Weight is what a slip between two figures weighs as a sign that they are meant to be
// one: the more digits, the rarer do two figures of one text stand so by chance.
// Of two that changed places, 36 and 63 weigh 1, 137 and 173 weigh 3, five digits or
// more 5; a million for a billion weighs one more than it has digits; one digit of three that differs weighs nothing, one of two less.
func Weight(a, b numeral.Decimal) int {
	slip := SlipOf(a, b)
	n := min(significant(a), significant(b))
	switch {
	case slip == Apart:
		return -mostWeight
	case a.Reduce().Coef == b.Reduce().Coef && thousandfold(a, b): // a million for a billion
		return min(n+1, mostWeight)
	case slip == Sure && a.Reduce().Coef == b.Reduce().Coef:
		return min(n, mostWeight) - 1
	case slip == Sure && !turned(a, b):
		return min(n, mostWeight) - 2
	case slip == Sure && n == 2:
		return 1
	case slip == Sure:
		return min(n, mostWeight)
	case slip == Likely && lastDigit(a, b):
		return 0
	case slip == Likely:
		return min(n, mostWeight+1) - 3
	default:
		return -2
	}
}

const mostWeight = 5

// thousandfold reports whether one of two figures with the same digits is a thousand
// times the other, and both are of a size that copy writes with a word.
func thousandfold(a, b numeral.Decimal) bool {
	a, b = a.Reduce(), b.Reduce()
	if a.Cmp(b) > 0 {
		a, b = b, a
	}
	return b.Exp-a.Exp == 3 && a.Cmp(numeral.Int(1e5)) >= 0
}

// significant is how many digits a figure has that are no zeros at its end.
func significant(d numeral.Decimal) int { return length(d.Reduce().Coef) }

// lastDigit reports whether only the last digits of two figures differ, as they do in a
// row of prices or numbers.
func lastDigit(a, b numeral.Decimal) bool {
	a, b = a.Reduce(), b.Reduce()
	return a.Exp == b.Exp && a.Coef/10 == b.Coef/10
}

// turned reports whether two figures have two digits side by side in another order,
// neither of them a zero at the end of one: 10,500 and 15,000 are round.
func turned(a, b numeral.Decimal) bool {
	a, b = a.Reduce(), b.Reduce()
	if a.Exp != b.Exp {
		return false
	}
	x, y := a.Coef, b.Coef
	for x > 0 && x%10 == y%10 {
		x, y = x/10, y/10
	}
	return x/100 == y/100 && x%10 == y/10%10 && y%10 == x/10%10
}
