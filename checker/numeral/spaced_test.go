package numeral_test

import (
	"testing"

	"github.com/factlint/factlint/checker/numeral"
)

// The first number of each, which begins at its first figures.
func TestPlainSpaces(t *testing.T) {
	for in, want := range map[string]string{
		"closed at 8, up to 33 625.53 on Friday":  "8 = 8 by 1",
		"rose to 33 625.53 on Friday":             "33 625.53 = 33625.53 by 0.01",
		"the town lies 1 100 miles away":          "1 100 = 1100 by 1",
		"a wall (1 770 km) long":                  "1 770 = 1770 by 1",
		"it paid £47 729 for them":                "47 729 = 47729 by 1",
		"more than 2 500 000 people":              "2 500 000 = 2500000 by 1",
		"about 33 000 sheep":                      "33 000 = 33000 by 1",
		"closed higher at 6 402.17":               "6 402.17 = 6402.17 by 0.01",
		"at 6 402 people came":                    "6 = 6 by 1",
		"on May 5 300 people came":                "5 = 5 by 1",
		"in Room 4 200 people waited":             "4 = 4 by 1",
		"the 4 100 metres relay":                  "4 = 4 by 1",
		"they cut down about 6 100-year-old oaks": "6 = 6 by 1",
		"about 12 100m races":                     "12 = 12 by 1",
		"rose to 5 100 200 3":                     "5 = 5 by 1",
		"call to 020 794 600":                     "020 = 20 by 1",
		"rose to 2019 100 people":                 "2019 = 2019 by 1",
		"rose to 1.5 100 people":                  "1.5 = 1.5 by 0.1",
		"to 12\n345 people":                       "12 = 12 by 1",
		"to 123 456 789 012 345 678 people":       "123 = 123 by 1",
	} {
		d := cut(in)
		got := ""
		for i := range d.Tokens {
			if n, ok := numeral.Read(d, i, len(d.Tokens)); ok && !n.Words {
				got = d.Slice(n.First, n.End) + " = " + n.Value.String() + " by " + n.Step.String()
				break
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
