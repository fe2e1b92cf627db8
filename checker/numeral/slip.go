package numeral

// mostTried is how many values a computed figure may have, at the precision of the
// one that is told, for a slip to be looked for: beyond that nearly every figure
// would be one.
const mostTried = 12

// Slip reports whether a figure as it is told is what a slip of the hand makes of one
// in [low, high]: another power of ten, one digit changed, the same digits in another
// order, or a number in -teen for the tens that sound like it. Step is what one in the last printed place of the told figure is worth. A figure of
// one digit is no slip of anything.
func Slip(told, step, low, high Decimal) bool {
	if told.Sign() <= 0 || step.Sign() <= 0 || low.Sign() <= 0 || high.Cmp(low) < 0 {
		return false
	}
	t, okT := units(told, step, false)
	lo, okLo := units(low, step, true)
	hi, okHi := units(high, step, false)
	if !okT || !okLo || !okHi || t < 10 {
		return false
	}
	if hi-lo <= mostTried {
		for v := lo; v <= hi; v++ {
			if v == t {
				return false
			}
		}
		for v := lo; v <= hi; v++ {
			if oneDigit(t, v) || reordered(t, v) || misheard(t, v) || misheard(v, t) {
				return true
			}
		}
	}
	return powerOfTen(told, low, high)
}

// powerOfTen reports whether a figure's digits, at another power of ten, are within
// [low, high]. One digit alone is too easily met.
func powerOfTen(told, low, high Decimal) bool {
	if told.Reduce().Coef < 10 {
		return false
	}
	for n := -9; n <= 9; n++ {
		if v := told.Shift(n); n != 0 && v.Cmp(low) >= 0 && v.Cmp(high) <= 0 {
			return true
		}
	}
	return false
}

// units is how many steps a figure has, rounded down or up.
func units(d, step Decimal, up bool) (int64, bool) {
	a, b, ok := align(d, step)
	if !ok || b <= 0 {
		return 0, false
	}
	n := a / b
	if up && a%b > 0 {
		n++
	}
	return n, true
}

// oneDigit reports whether two numbers of as many digits differ in one of them, or
// in two neighbours that have changed places.
func oneDigit(a, b int64) bool {
	var differ, first, x, y int
	var xs, ys [2]int64
	for i := 0; a > 0 || b > 0; i++ {
		if a == 0 || b == 0 {
			return false // one has more digits
		}
		if a%10 != b%10 {
			if differ == 2 {
				return false
			}
			xs[differ], ys[differ] = a%10, b%10
			if differ == 0 {
				first = i
			}
			differ++
			x, y = first, i
		}
		a, b = a/10, b/10
	}
	return differ == 1 || differ == 2 && y == x+1 && xs[0] == ys[1] && xs[1] == ys[0]
}

// reordered reports whether two numbers have the same digits, each as often.
func reordered(a, b int64) bool {
	var count [10]int
	for a > 0 && b > 0 {
		count[a%10]++
		count[b%10]--
		a, b = a/10, b/10
	}
	return a == b && count == [10]int{}
}

// misheard reports whether a is a number from 13 to 19 and b the tens that sound like it.
func misheard(a, b int64) bool { return a >= 13 && a <= 19 && b == 10*(a-10) }
