package change_test

import (
	"context"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/change"
)

// statements check themselves: {a} is before, {b} after, {p} the change in
// percent, {d} in the figure's own unit. What a statement says of the direction is
// up, unless it begins with a minus.
var statements = []string{
	"Sales rose {p} percent to ${b} million from ${a} million.",
	"Sales rose {p}% to ${b}m from ${a}m.",
	"Profit climbed {p} percent in the third quarter to {b} million euros from {a} million euros a year earlier.",
	"Revenue increased by {p} percent to £{b} million, up from £{a} million in 2019.",
	"Revenue was ${b} million, up {p} percent from ${a} million.",
	"Revenue was ${b} million last year, a {p} percent increase from ${a} million a year earlier.",
	"Output jumped {p} percent, from {a} tonnes to {b} tonnes.",
	"The price surged from ${a} to ${b} a barrel, a rise of {p} percent.",
	"The airline boosted its fleet budget by {p} percent to ${b} million from ${a} million.",
	"The city raised the fee {p} percent to ${b} from ${a}.",
	"Net income grew {p} percent to ${b} million, or 25 cents a share, from ${a} million, or 21 cents a share.",
	"Net income totaled ${b} million, or $1.83 a share, in the January-March quarter, up {p} percent from ${a} million, or $1.59 a share, a year earlier.",
	"Sales totaled {b} million yen, climbing {p} percent from {a} million yen in the year-earlier period.",
	"Revenue in the second quarter increased {p} percent over the same period last year to ${b} million from ${a} million.",
	"The brewer had sales of {b} million pesos in 2004, {p} percent above its {a} million pesos in 2003.",
	"Demand averaged {b} million bpd, up {p} percent from {a} million last year.",
	"The ministry expects a crop of {b} million tonnes, a {p} percent increase on last year's crop of {a} million tonnes.",
	"Its net income leapt nearly {p} percent to ${b} million, or 90 cents a share, for the quarter, in comparison with ${a} million a year ago.",
	"The mill posted a {p} percent rise in pretax profit to {b} million yen in its fiscal first half ended Sept. 30 compared with {a} million yen a year earlier.",
	"Revenues increased by {p} pct to {b} mln dlrs from year-earlier {a} mln dlrs.",
	"Production stood at {b} million tonnes, higher by {p} per cent as against {a} million tonnes in January 2018.",
	"The index gained {d} points, or {p} percent, to {b}.",
	"The index rose {d} points ({p} percent) to {b}.",
	"Shares jumped {p} percent, or ${d}, to ${b}.",
	"Exports increased by {d} million tonnes to {b} million tonnes from {a} million tonnes.",
	"The budget rose by ${d} million to ${b} million from ${a} million.",
	"Spending increased from ${a} million to ${b} million, an increase of {p} percent.",
	"Deliveries climbed {p} percent to {b} million, compared with {a} million a year before.",
	"The price increased {p} percent to {b} yuan per kilogram from {a} yuan per kilogram.",
	"Turnover advanced {p}% to 2,{b} million rupees from 2,{a} million rupees.",
	"Pretax profit rose {p} percent to {b} million euros from {a} million in the same period of 2005.",
	"By value, exports climbed {p} percent from a year earlier, to {b} billion won from {a} billion.",
	"The measure cost {b} million euros, up {p} percent on the {a} million euros of 2002.",
	"Turnover advanced by {p} percent to {b} million pounds (2001: {a} million).",
	"Stocks increased {d} million barrels to {b} million barrels, from {a} million the week before.",
	"Net sales rose {p} pct to {b} mln dlrs from {a} mln.",
	"The average price of a plot increased {p} percent to ${b}, from ${a} in May 2004.",
	"Sales grew {p} percent in dollar terms to ${b} million from ${a} million.",
	"-Turnover fell {p} percent at its stores to {b} million crowns, from {a} million a year ago.",
	"-Sales fell {p} percent to ${b} million from ${a} million.",
	"-Profit slumped {p} percent in the second quarter to {b} million euros, against {a} million euros a year earlier.",
	"-Revenue was ${b} million, down {p} percent from ${a} million.",
	"-Prices dropped {p} percent, from ${a} to ${b}.",
	"-The index lost {d} points, or {p} percent, to {b}.",
	"-The ministry cut its budget by ${d} million to ${b} million from ${a} million.",
	"-The company lowered its price by {p} percent to ${b} from ${a}.",
	"-Output declined from {a} tonnes to {b} tonnes, a decline of {p} percent.",
	"-Shares were down {p} percent, or ${d}, to ${b}.",
	"-Losses narrowed {p} percent to ${b} million, from ${a} million in the same period last year.",
}

type figures struct{ a, b, p, d, wrongP, wrongD string }

var rising = []figures{
	{"310.2", "352.8", "13.7", "42.6", "17.3", "24.6"},
	{"125.4", "188.1", "50", "62.7", "55", "26.7"},
	{"841.5", "866.7", "3", "25.2", "30", "2.5"},
}

func TestStatements(t *testing.T) {
	missed, n := 0, 0
	for _, s := range statements {
		fall := strings.HasPrefix(s, "-")
		s = strings.TrimPrefix(s, "-")
		for _, f := range rising {
			if fall {
				f = falling[f.a]
			}
			if strings.Contains(s, "2,{b}") {
				f.a, f.b, f.p, f.wrongP = "310", "425", "5", "8"
			}
			right := fill(s, f)
			if got := check(t, right); len(got) > 0 {
				t.Errorf("%q: %s", right, got[0].Message)
			}
			f.p, f.d = f.wrongP, f.wrongD
			wrong := fill(s, f)
			n++
			if len(check(t, wrong)) == 0 {
				missed++
				t.Logf("missed: %s", wrong)
			}
		}
	}
	if missed*20 > n {
		t.Errorf("%d of %d missed", missed, n)
	}
}

// falling are the falls beside the rises, by the figure before.
var falling = map[string]figures{
	"310.2": {"352.8", "310.2", "12.1", "42.6", "15.4", "24.6"},
	"125.4": {"188.1", "125.4", "33.3", "62.7", "38.3", "26.7"},
	"841.5": {"866.7", "841.5", "2.9", "25.2", "29", "2.5"},
}

func fill(s string, f figures) string {
	return strings.NewReplacer("{a}", f.a, "{b}", f.b, "{p}", f.p, "{d}", f.d).Replace(s)
}

func check(t *testing.T, s string) []checker.Finding {
	t.Helper()
	r, err := checker.Check(context.Background(), source.Of(text.Plain("a.txt", s)), checker.Options{Rules: []*checker.Rule{change.Rule}})
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range r.Errors {
		t.Fatal(err)
	}
	return r.Findings
}

// FuzzRead reads whatever comes: a rule never fails.
func FuzzRead(f *testing.F) {
	for _, s := range statements {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, s) })
}
