package impossible_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/impossible"
)

// statements are texts that can be, each with one that cannot; and, where there is one, a
// third with another value that can.
var statements = []checkertest.Statement{
	{"Some 6,500,000 coins have vanished.", "Some 6,5000,000 coins have vanished.", "Some 65,00,000 coins have vanished."},
	{"The prize is $30,000.", "The prize is $30,0000.", "The prize is $30,000.50."},
	{"It lost 1.50 million crowns.", "It lost 1,50 million crowns.", ""},
	{"It made 112,340,000 tonnes of coal.", "It made 112,34,000 tonnes of coal.", "It made 1,12,34,000 tonnes of coal."},
	{"The town has 12,500 inhabitants.", "The town has 12,50 inhabitants.", ""},
	{"Net income was 1,022,000 dollars.", "Net income was 1,022,00 dollars.", ""},
	{"Costs rose 12.5 percent.", "Costs rose 1.2.5 percent.", ""},
	{"Markets lost $3,000,000,000,000 in a day.", "Markets lost $3,000,000,000,000,000,000 in a day.", ""},
	{"Norway last won the World Cup in 1995.", "Norway last won the World Cup in 1095.", ""},
	{"She won two medals at the championships in 1992.", "She won two medals at the championships in 1492.", ""},
	{"The airline bought its first aircraft in 1961.", "The airline bought its first aircraft in 1661.", ""},
	{"Hansen, a lawyer, joined the firm in 2000.", "Hansen, a lawyer, joined the firm in 2050.", "Hansen, a lawyer, joined the firm in 1990."},
	{"The couple married in 1997 and have two sons.", "The couple married in 2097 and have two sons.", ""},
	{"He has led the union since 1999.", "He has led the union since 2099.", ""},
	{"The painter Arne Moll died on May 2 in Lund.", "The painter Arne Moll died on May 22 in Lund.", "The painter Arne Moll died on May 4 in Lund."},
	{"Arne Moll, who died June 8, 2004, was a painter.", "Arne Moll, who died June 8, was a painter.", "Arne Moll, who died April 30, was a painter."},
	{"The plant will open on Jan. 12, 2006.", "The plant will open on Jan. 12, 2004.", ""},
	{"Voting is scheduled for June 12, 2005.", "Voting is scheduled for June 12, 2004.", ""},
	{"The contract will run until March 2008.", "The contract will run until March 2004.", ""},
	{"The talks are due to open in September 2005.", "The talks are due to open in September 2004.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, impossible.Rule, "ABISKO, May 7, 2005 (Wire) -- ", statements)
}
