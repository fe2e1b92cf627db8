package numeral_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

func cut(s string) *text.Document { return text.Cut(text.Plain("", s)) }

// read gives the number at the start of s as its text, its value, its step and
// its marks; empty where there is none.
func read(s string, amount bool) string {
	d := cut(s)
	f := numeral.Read
	if amount {
		f = numeral.ReadAmount
	}
	n, ok := f(d, 0, len(d.Tokens))
	if !ok {
		return ""
	}
	out := d.Slice(n.First, n.End) + " = " + n.Value.String() + " by " + n.Step.String()
	for _, m := range []struct {
		on   bool
		name string
	}{{n.Ordinal, "ordinal"}, {n.Words, "words"}, {n.Fraction, "fraction"}} {
		if m.on {
			out += " " + m.name
		}
	}
	return out
}

func TestRead(t *testing.T) {
	for in, want := range map[string]string{
		"412 seats":                  "412 = 412 by 1",
		"1,307,000 people":           "1,307,000 = 1307000 by 1",
		"1,00,000 rupees":            "1,00,000 = 100000 by 1",
		"33\u202f625.53 points":      "33\u202f625.53 = 33625.53 by 0.01",
		"1\u00a0234\u00a0567 people": "1\u00a0234\u00a0567 = 1234567 by 1",
		"1'234'567.50 francs":        "1'234'567.50 = 1234567.50 by 0.01",
		"1’100 people":               "1’100 = 1100 by 1",
		"1’100\u00a0234 people":      "1’100 = 1100 by 1",
		"0’100 people":               "0 = 0 by 1",
		"2019\u00a0100 people":       "2019 = 2019 by 1",
		"12\u00a01000 people":        "12 = 12 by 1",
		"115.60 tonnes":              "115.60 = 115.60 by 0.01",
		".500 ball":                  ".500 = 0.500 by 0.001",
		"3½ hours":                   "3½ = 3.5 by 0.5 fraction",
		"⅔ of it":                    "⅔ = 0.666666666666667 by 0.1 fraction",
		"1 1/2 cups":                 "1 1/2 = 1.5 by 0.5 fraction",
		"5-1/4 points":               "5-1/4 = 5.25 by 0.25 fraction",
		"3/16 inch":                  "3/16 = 0.1875 by 0.0625 fraction",
		"24/7 care":                  "24 = 24 by 1",
		"9/11 was":                   "9 = 9 by 1",
		"2.5 million people":         "2.5 million = 2500000 by 100000",
		"15-million-euro deal":       "15-million = 15000000 by 1000000",
		"2.8bn km":                   "2.8bn = 2800000000 by 100000000",
		"2.8 bn km":                  "2.8 bn = 2800000000 by 100000000",
		"5K run":                     "5K = 5000 by 1000",
		"100k jobs":                  "100k = 100000 by 1000",
		"1.8m tall":                  "1.8 = 1.8 by 0.1",
		"13 lakh voters":             "13 lakh = 1300000 by 100000",
		"6 crore and two hundred":    "6 crore and two hundred = 60000200 by 100 words",
		"4 thousand 3 hundred and 0": "4 thousand 3 hundred = 4300 by 100",
		"2.5 millions more":          "2.5 millions = 2500000 by 100000",
		"millions more":              "",
		"3 dozen eggs":               "3 dozen = 36 by 12",
		"5 million and two others":   "5 million = 5000000 by 1000000",
		"3.2.1 is out":               "",
		"1,23 and":                   "",
		"12345678901234567890":       "",
		"192.168.0.1":                "",

		"21st century":   "21st = 21 by 1 ordinal",
		"112th Congress": "112th = 112 by 1 ordinal",
		"2nd place":      "2nd = 2 by 1 ordinal",
		"2th":            "2th = 2 by 1 ordinal",
		"7st":            "7 = 7 by 1",

		"twelve":                             "twelve = 12 by 1 words",
		"twenty-six people":                  "twenty-six = 26 by 1 words",
		"one hundred and sixteen":            "one hundred and sixteen = 116 by 1 words",
		"three hundred and five people":      "three hundred and five = 305 by 1 words",
		"three hundred forty thousand votes": "three hundred forty thousand = 340000 by 1000 words",
		"fifteen hundred men":                "fifteen hundred = 1500 by 100 words",
		"twenty-one trillion three hundred":  "twenty-one trillion three hundred = 21000000000300 by 100 words",
		"two million three hundred thousand": "two million three hundred thousand = 2300000 by 100000 words",
		"a thousand and one nights":          "a thousand and one = 1001 by 1 words",
		"a hundred people":                   "a hundred = 100 by 100 words",
		"a dozen eggs":                       "a dozen = 12 by 12 words",
		"a person":                           "",
		"hundreds of":                        "",
		"million people":                     "",
		"one hundred and two hundred":        "one hundred = 100 by 100 words",
		"two point five percent":             "two point five = 2.5 by 0.1 words",
		"nought point nought three":          "nought point nought three = 0.03 by 0.01 words",
		"three point guard":                  "three = 3 by 1 words",

		"twenty-first century":           "twenty-first = 21 by 1 ordinal words",
		"one hundred twenty fifth":       "one hundred twenty fifth = 125 by 1 ordinal words",
		"two hundredth anniversary":      "two hundredth = 200 by 100 ordinal words",
		"three trillionth":               "three trillionth = 3000000000000 by 1000000000000 ordinal words",
		"third time":                     "third = 3 by 1 ordinal words",
		"a third of them":                "a third = 0.333333333333333 by 0.1 words fraction",
		"a third man":                    "",
		"one-third interest":             "one-third = 0.333333333333333 by 0.1 words fraction",
		"two-thirds majority":            "two-thirds = 0.666666666666667 by 0.1 words fraction",
		"two thirds of a million people": "two thirds of a million = 666666.666666667 by 100000 words",
		"three-quarters of voters":       "three-quarters = 0.75 by 0.1 words fraction",
		"two quarters of growth":         "two = 2 by 1 words",
		"three twenty-firsts":            "three twenty-firsts = 0.142857142857143 by 0.047619047619048 words fraction",
		"a quarter of them":              "a quarter = 0.25 by 0.1 words fraction",
		"half a million people":          "half a million = 500000 by 100000 words",
		"half of them":                   "half = 0.5 by 0.1 words fraction",
		"half the people":                "",
		"half-hour":                      "",
		"quarter million":                "quarter million = 250000 by 100000 words",
		"two and a half years":           "two and a half = 2.5 by 0.5 words fraction",
		"two and a half million people":  "two and a half million = 2500000 by 500000 words",
		"one million and a half people":  "one million and a half = 1500000 by 100000 words",
		"a hundred trillionth":           "a hundred trillionth = 100000000000000 by 100000000000000 ordinal words",
		"five hundredths of a second":    "five hundredths = 0.05 by 0.01 words fraction",
		"two seconds":                    "two = 2 by 1 words",

		"one hundred and three quarters":         "one hundred and three quarters = 100.75 by 0.25 words fraction",
		"one hundred and thirty-two fifths":      "one hundred and thirty-two fifths = 26.4 by 0.1 words fraction",
		"one one-hundredth of a second":          "one one-hundredth = 0.01 by 0.01 words fraction",
		"two hundred point zero three":           "two hundred point zero three = 200.03 by 0.01 words",
		"4 thousand 3 hundred and 21 men":        "4 thousand 3 hundred and 21 = 4321 by 1",
		"one billion and three quarters million": "one billion and three quarters million = 1000750000 by 100000 words",
		"2.9 million 9 liter cases":              "2.9 million = 2900000 by 100000",
		"50 million and 300 more":                "50 million = 50000000 by 1000000",
		"2.5 billion five-year loan":             "2.5 billion = 2500000000 by 100000000",
		"300 million four years ago":             "300 million = 300000000 by 1000000",
	} {
		if diff := cmp.Diff(want, read(in, false)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", in, diff)
		}
	}
}

func TestReadAmount(t *testing.T) {
	for in, want := range map[string]string{
		"5m fine":     "5m = 5000000 by 1000000",
		"3.2b deal":   "3.2b = 3200000000 by 100000000",
		"1.5t budget": "1.5t = 1500000000000 by 100000000000",
		"5 m":         "5 = 5 by 1",
		"5MM":         "5MM = 5000000 by 1000000",
	} {
		if diff := cmp.Diff(want, read(in, true)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", in, diff)
		}
	}
}

// A number that was printed reads as the same number, and no reading leaves its
// bounds.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"two and a half million", "1 1/2", "½", ".500", "a hundred and one", "3 dozen and two thirds of a", "twenty-", "half a", "one point", "1,000,000.50bn"} {
		f.Add(s, uint8(99))
	}
	f.Fuzz(func(t *testing.T, s string, limit uint8) {
		d := cut(strings.ToValidUTF8(s, "\ufffd"))
		end := min(int(limit), len(d.Tokens))
		for i := range d.Tokens {
			for _, read := range []func(*text.Document, int, int) (numeral.Numeral, bool){numeral.Read, numeral.ReadAmount} {
				n, ok := read(d, i, end)
				if !ok {
					continue
				}
				if n.First != i || n.End <= i || n.End > end {
					t.Fatalf("%q: tokens [%d, %d) read from %d before %d", s, n.First, n.End, i, end)
				}
				if !numeral.MayBegin(d.Tokens[i]) {
					t.Fatalf("%q: begins at %q", s, d.Token(i))
				}
				if n.Step.Sign() <= 0 || n.Value.Sign() < 0 {
					t.Fatalf("%q: %v by %v", s, n.Value, n.Step)
				}
				if !utf8.ValidString(d.Slice(n.First, n.End)) {
					t.Fatalf("%q cuts a character", s)
				}
				if v := n.Value.String(); len(v) <= 18 {
					p := cut(v)
					again, ok := numeral.Read(p, 0, len(p.Tokens))
					if !ok || again.Value.Cmp(n.Value) != 0 {
						t.Fatalf("%q: %s reads as %v %v", s, v, again.Value, ok)
					}
				}
			}
		}
	})
}

func TestDecimal(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{numeral.Int(2448).Shift(8).String(), "244800000000"},
		{numeral.Int(1).Quo(numeral.Int(3), 4).String(), "0.3333"},
		{numeral.Int(-2).Quo(numeral.Int(3), 4).String(), "-0.6667"},
		{numeral.Int(9).Quo(numeral.Int(4), 15).String(), "2.25"},
		{numeral.Int(1).Shift(18).Quo(numeral.Int(3), 15).String(), "333333333333333333.3"},
		{numeral.Decimal{Coef: 120, Exp: -2}.String(), "1.20"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
	if numeral.Int(40).Cmp(numeral.Int(4).Shift(1)) != 0 || numeral.Int(1).Shift(30).Cmp(numeral.Int(9)) != 1 {
		t.Error("Cmp")
	}
}
