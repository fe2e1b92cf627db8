package magnitude_test

import (
	"context"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/magnitude"
)

// statements check themselves; {s} is the scale word that a slip gets wrong.
var statements = []struct{ text, right, wrong string }{
	{"Net income rose to $4.1 {s}, or 25 cents a share, from $3.6 million, or 22 cents a share.", "million", "billion"},
	{"It earned 61 {s} euros, or 2.10 euros per share, against 52 million euros, or 1.80 euros per share.", "million", "billion"},
	{"The firm posted a loss of $35.2 {s}, or 31 cents a share, compared with $28.4 million, or 25 cents a share.", "million", "billion"},
	{"Profit was $912 million ($1.12 a share), up from $801 {s} ($1.01 a share).", "million", "billion"},
	{"The company earned $1.2 {s}, or 85 cents a share, versus $1.1 billion, or 80 cents a share.", "billion", "million"},
	{"The school spent $3.1 {s}, or $3,100 a pupil, on its 1,000 pupils.", "million", "billion"},
	{"The town will pay $12 {s}, or $400 per resident, to its 30,000 residents.", "million", "billion"},
	{"The state sent $2.4 {s}, or $1,200 per person, to 2 million people.", "billion", "million"},
	{"Sales of 40,000 tickets brought in $1.6 {s}, or $40 a ticket.", "million", "billion"},
	{"The mine sold 2 million barrels for $140 {s}, or $70 a barrel.", "million", "billion"},
	{"The 250 families share $5 {s}, or $20,000 a family.", "million", "billion"},
	{"Sales were $12.4 {s}, compared with $11.8 million a year earlier.", "million", "billion"},
	{"Revenue was 318 {s} euros, against 264 million euros a year earlier.", "million", "billion"},
	{"Exports came to $24.1 {s}, up from $22.7 billion the previous year.", "billion", "million"},
	{"The budget is $7.2 {s}, against $6.9 billion last year.", "billion", "million"},
	{"Turnover was 812 {s} pounds, compared with 905 million pounds the year before.", "million", "billion"},
	{"The council approved the $425 million harbour bridge in May. Work on the $425 {s} harbour bridge begins next week.", "million", "billion"},
	{"The $3.75 billion rail tunnel will open in June. Critics say that the $3.75 {s} rail tunnel is not needed.", "billion", "million"},
	{"Parliament passed a 118 million euro rescue package for the shipyard. The 118 {s} euro rescue package saves 400 jobs at the shipyard.", "million", "billion"},
	{"The agency insures 31.4 million homes against floods. Floods threaten many of the 31.4 {s} homes it insures.", "million", "billion"},
	{"Its factory makes 214,000 engines a year. The factory hopes that the 214 {s} engines will be sold.", "thousand", "million"},
	{"The farm will have 24 turbines of 3.6 megawatts each, for a combined capacity of {s} megawatts.", "86.4", "68.4"},
	{"The airline ordered 40 jets at $52 million each, a deal worth $2.08 {s} at list prices.", "billion", "million"},
	{"The council approved 30 grants of $500 each, or {s} in all.", "$15,000", "$150,000"},
	{"Some 14,000 tickets were sold at $25 each, raising {s} for the hospice.", "$350,000", "$35,000"},
	{"The state pays $4.2 million a month in rent, or about {s} million a year.", "$50.4", "$504"},
	{"The yard is to be paid $240 million over six years, or {s} million a year.", "$40", "$4"},
	{"The plan would cost $1.2 billion over 10 years, an average of {s} million a year.", "$120", "$12"},
	{"The company will pay a fine of {s} million in 12 installments of $300,000.", "$3.6", "$36"},
	{"A porter will start at 1,420 euros a {s}. That works out to 17,040 euros a year.", "month", "year"},
	{"The field will pump 420,000 barrels a {s} in spring, down from 435,000 barrels a day.", "day", "year"},
	{"The advisers will divide a fee of 2 percent, or {s} million, of a deal of $900 million.", "$18", "$180"},
	{"The tax of 3 percent on the $80 million sale comes to {s} million.", "$2.4", "$24"},
	{"The ship carried 8 containers of 20 tonnes each, {s} tonnes of sugar in all.", "160", "1,600"},
	{"The bank's 45 branches hold an average of $30 million in deposits each, or {s} billion in all.", "$1.35", "$13.5"},
	{"The state's 640 schools will each get $50,000, a total of {s} million.", "$32", "$320"},
	{"The crown will pay each of the 12,000 families 30,000 rupees, or {s} million rupees altogether.", "360", "36"},
	{"Exports were worth $30 million a day, nearly $11 {s} a year.", "billion", "million"},
	{"The mine will yield 200,000 ounces a year for 15 years, or {s} million ounces over its life.", "3", "30"},
	{"The fund holds 3.4 million shares at $52 each, a stake worth {s} million.", "$177", "$17.7"},
	{"At $62 a barrel, the 4 million barrels lost cost the kingdom {s} million.", "$248", "$24.8"},
	{"The province will receive $8.5 billion over 25 years, or {s} million annually.", "$340", "$34"},
	{"The bank charges $25 for each of its 2.2 million accounts, bringing it {s} million a year.", "$55", "$5.5"},
	{"Reserves stand at 3.6 million tonnes of ore grading 2.1 ounces a tonne, or some {s} contained ounces.", "7,560,000", "756,000"},
	{"He sold 240,000 shares at an average price of $31.50, collecting {s} million.", "$7.56", "$8.16"},
	{"Exports rose to $18.9 billion, while imports rose to $23.1 {s}.", "billion", "million"},
	{"The refiner had a profit of 165 million crowns on 2.04 {s} crowns in sales.", "billion", "million"},
}

// TestStatements tries each statement by itself, in the past of another sentence,
// and with a sentence after it.
func TestStatements(t *testing.T) {
	missed, n := 0, 0
	for _, frame := range []string{"%", "Nothing else was said. %", "% The board meets again in June."} {
		for _, s := range statements {
			in := strings.Replace(frame, "%", s.text, 1)
			right := strings.Replace(in, "{s}", s.right, 1)
			if got := check(t, right); len(got) > 0 {
				t.Errorf("%q: %s", right, got[0].Message)
			}
			wrong := strings.Replace(in, "{s}", s.wrong, 1)
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

func check(t *testing.T, s string) []checker.Finding {
	t.Helper()
	r, err := checker.Check(context.Background(), source.Of(text.Plain("a.txt", s)), checker.Options{Rules: []*checker.Rule{magnitude.Rule}})
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
		f.Add(s.text)
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, s) })
}
