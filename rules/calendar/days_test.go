package calendar_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/calendar"
)

// of2015 are texts of 7 May 2015 in which one thing has one day, and what is told as
// past has passed, each with one in which it does not.
var of2015 = []checkertest.Statement{
	{"Voters go to the polls on Nov. 3. In the Nov. 3 election, three seats are open.", "Voters go to the polls on Nov. 3. In the Nov. 13 election, three seats are open.", ""},
	{"Shareholders will vote on the merger on June 18. The June 18 vote is expected to be close.", "Shareholders will vote on the merger on June 18. The June 8 vote is expected to be close.", ""},
	{"The summit opens June 7 in Bavaria. Leaders will discuss the plan at the June 7 summit.", "The summit opens June 7 in Bavaria. Leaders will discuss the plan at the July 7 summit.", ""},
	{"Gonzalez was killed in the Sept. 11, 2002, crash. The crash on Sept. 11, 2002, is still unsolved.", "Gonzalez was killed in the Sept. 11, 2002, crash. The crash on Sept. 11, 2001, is still unsolved.", ""},
	{"Revenue in the year ended Dec. 31, 2014, was $4 million.", "Revenue in the year ended Dec. 31, 2016, was $4 million.", ""},
	{"In October 2014 the mayor was convicted of taking bribes.", "In October 2015 the mayor was convicted of taking bribes.", ""},
	{"The funeral will be held on Wednesday, May 13.", "The funeral will be held on Thursday, May 13.", ""},
	{"Tuesday, April 28, 2015, is the last day for comment.", "Friday, April 28, 2015, is the last day for comment.", ""},
}

func TestDays(t *testing.T) {
	checkertest.Statements(t, calendar.Rule, "GRAFTON, May 7, 2015 (Wire) -- ", of2015)
}
