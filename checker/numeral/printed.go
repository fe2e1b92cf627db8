package numeral

import "strings"

// scales are the scale words of figures, from the largest.
var scales = []struct {
	zeros int
	word  string
}{{12, "trillion"}, {9, "billion"}, {6, "million"}}

// Printed is the number as news copy prints it: 244.8 billion, 12,500, 1200.
func (d Decimal) Printed() string {
	d = d.Reduce()
	for _, s := range scales {
		m := d.Shift(-s.zeros)
		if m.Coef < 0 {
			m = m.Neg()
		}
		if m.Cmp(Int(1)) >= 0 {
			return d.Shift(-s.zeros).String() + " " + s.word
		}
	}
	return d.Grouped()
}

// Grouped is the number in plain figures, with commas between the thousands of a
// figure of five digits or more.
func (d Decimal) Grouped() string {
	whole, frac, _ := strings.Cut(d.String(), ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	if len(whole) > 4 {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "," + whole[i:]
		}
	}
	if frac != "" {
		frac = "." + frac
	}
	return sign + whole + frac
}
