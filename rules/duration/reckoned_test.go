package duration_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/duration"
)

// reckonings are lengths that stand beside the year that they reach back to.
var reckonings = []checkertest.Statement{
	{"The composer was born in 1756, which is 269 years ago.", "The composer was born in 1756, which is 247 years ago.", "The composer was born in 1756, which is 268 years ago."},
	{"The plant opened 31 years ago, in 1994, and closed on Friday.", "The plant opened 36 years ago, in 1994, and closed on Friday.", "The plant opened 30 years ago, in 1994, and closed on Friday."},
	{"In 1986, 39 years ago, the mill burned down.", "In 1986, 49 years ago, the mill burned down.", ""},
	{"Two decades ago, in 2006, the town had 12,000 people.", "Four decades ago, in 2006, the town had 12,000 people.", ""},
	{"More than 20 years ago, in 2001, he left.", "More than 30 years ago, in 2001, he left.", "Nearly 25 years ago, in 2001, he left."},
	{"This has not happened in 505 years. The last time was Jan. 13, 1520.", "This has not happened in 476 years. The last time was Jan. 13, 1520.", ""},
	{"It was the first title in 31 years. The club last won it in 1994.", "It was the first title in 22 years. The club last won it in 1994.", ""},
	{"The team has not won a final since 1984, a wait of 41 years.", "The team has not won a final since 1984, a wait of 32 years.", "The team has not won a final since 1984, a wait of 40 years."},
	{"She has led the school since 2012, 13 years in all.", "She has led the school since 2012, 23 years in all.", ""},
	{"In the 11 years since 2014 it has grown.", "In the 21 years since 2014 it has grown.", ""},
	{"The bridge, built in 1931, has stood for 94 years.", "The bridge, built in 1931, has stood for 84 years.", ""},
	{"The 219-year-old church, built in 1806, is for sale.", "The 209-year-old church, built in 1806, is for sale.", ""},
	{"The firm, founded in 1806, is 219 years old.", "The firm, founded in 1806, is 191 years old.", ""},
}

func TestReckoned(t *testing.T) {
	checkertest.Statements(t, duration.Rule, "PARIS, May 7, 2025 (Wire) -- ", reckonings)
}
