package duration_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/duration"
)

// upToNow are texts of 7 May 2015 with lengths that reach from a date to that day, each
// with one in which the length does not.
var upToNow = []checkertest.Statement{
	{"In the 10 years since the 2005 hurricane, the town has grown.", "In the 15 years since the 2005 hurricane, the town has grown.", ""},
	{"The 22-year veteran joined the force in 1993.", "The 12-year veteran joined the force in 1993.", ""},
	{"He became chief executive in 2004. In his 11 years at the helm, sales have doubled.", "He became chief executive in 2004. In his 21 years at the helm, sales have doubled.", ""},
	{"More than 20 years have passed since the plant closed in 1995.", "More than 30 years have passed since the plant closed in 1995.", ""},
	{"It has been 24 years since the team won the cup in 1991.", "It has been 14 years since the team won the cup in 1991.", ""},
	{"Nine years after the 2006 fire, the lot is still empty.", "Nineteen years after the 2006 fire, the lot is still empty.", ""},
	{"The embargo, imposed in 1960, has lasted 55 years.", "The embargo, imposed in 1960, has lasted 45 years.", ""},
	{"Two decades after the 1995 bombing, survivors gathered on Sunday.", "A decade after the 1995 bombing, survivors gathered on Sunday.", ""},
}

func TestNow(t *testing.T) {
	checkertest.Statements(t, duration.Rule, "GRAFTON, May 7, 2015 (Wire) -- ", upToNow)
}
