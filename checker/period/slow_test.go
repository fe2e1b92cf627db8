package period_test

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// Copy that repeats the beginning of an expression must not cost more and more
// with every repetition.
func TestRepeatedBeginnings(*testing.T) {
	for _, s := range []string{"first week of ", "early ", "the end of ", "Monday, ", "Monday of last ", "from May to ", "2 weeks before ", "noon ",
		"the morning of ", "the first quarter of ", "the first two weeks of ", "last ", "this past ", "2010-", "7-", "one hundred and ", "the ", "'", "May 7 and ",
		"the year before ", "three months and ", "the week ended ", "fiscal ", "twenty ", "about ", "between ", "at 6:00 ", "6 a.m. (", "the middle of the "} {
		d := text.Cut(text.Plain("", strings.Repeat(s, 1000)+"May 2020"))
		period.Resolve(d, period.Scan(d), period.Reference{}) // the test run's own limit is the check
	}
}
