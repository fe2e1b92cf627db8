package roster_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/roster"
)

// statements are texts that name as many as they say, each with one that does not; and,
// where there is one, a third with another list that does.
var statements = []checkertest.Statement{
	{"The plan covers four countries: France, Italy, Spain and Malta.", "The plan covers five countries: France, Italy, Spain and Malta.", ""},
	{"The film stars three actors: Anna Berg, Tom Hale and Mira Sand.", "The film stars four actors: Anna Berg, Tom Hale and Mira Sand.", ""},
	{"The talks brought together three ministers -- Erik Lund, Pia Holm and Jan Dahl -- in Oslo.", "The talks brought together two ministers -- Erik Lund, Pia Holm and Jan Dahl -- in Oslo.", ""},
	{"The bank has five owners: Alba, Nordea, Helmond, Kestner and Sand.", "The bank has four owners: Alba, Nordea, Helmond, Kestner and Sand.", ""},
	{"The court named two judges: Ruth Adler and Carl Finch.", "The court named three judges: Ruth Adler and Carl Finch.", ""},
	{"The deal covers three countries, France, Italy and Spain, and starts in May.", "The deal covers four countries, France, Italy and Spain, and starts in May.", ""},
	{"He met four ministers, Erik Lund, Pia Holm, Jan Dahl and Ruth Adler, in Oslo.", "He met three ministers, Erik Lund, Pia Holm, Jan Dahl and Ruth Adler, in Oslo.", ""},
	{"The bill has the backing of three parties (Labour, Centre and Green).", "The bill has the backing of four parties (Labour, Centre and Green).", ""},
	{"The fund has bought four companies: Bexley, Corra, Dunmore and Elstow.", "The fund has bought six companies: Bexley, Corra, Dunmore and Elstow.", ""},
	{"The four brothers - Karl, Olof, Sten and Bror Lind - were arrested.", "The three brothers - Karl, Olof, Sten and Bror Lind - were arrested.", ""},
	{"The duo - Anna Berg and Lars Holm - played until midnight.", "The trio - Anna Berg and Lars Holm - played until midnight.", ""},
	{"The trio, Anna Berg, Lars Holm and Nils Ek, will stand trial.", "The pair, Anna Berg, Lars Holm and Nils Ek, will stand trial.", ""},
	{"Four ministers resigned: Anna Berg (finance), Lars Holm (defense), Nils Ek (trade) and Ulla Dahl (health).", "Five ministers resigned: Anna Berg (finance), Lars Holm (defense), Nils Ek (trade) and Ulla Dahl (health).", ""},
	{"Three officers, Sgt. John Avery, Cpl. Ted Moss and Pvt. Al Reed, were hurt.", "Two officers, Sgt. John Avery, Cpl. Ted Moss and Pvt. Al Reed, were hurt.", ""},
	{"She leaves three sons, Peter, Paul and Mark, and six grandchildren.", "She leaves two sons, Peter, Paul and Mark, and six grandchildren.", ""},
	{"The quartet of Anna Berg, Lars Holm, Ulla Dahl and Nils Ek won the relay.", "The quartet of Anna Berg, Lars Holm and Nils Ek won the relay.", ""},
	{"The five firms are Alden Inc, Brock Corp, Crane Co, Dorn Ltd and Eagle Plc.", "The four firms are Alden Inc, Brock Corp, Crane Co, Dorn Ltd and Eagle Plc.", ""},
	{"The other three on the list are Orla Dunn's \"Salt,\" \"Ninety Acres\" by Fintan Coe, and \"Abacus,\" by Nuala Teague.", "The other four on the list are Orla Dunn's \"Salt,\" \"Ninety Acres\" by Fintan Coe, and \"Abacus,\" by Nuala Teague.", ""},
	{"Prices rose in four of the five regions: Skane, Halland, Dalarna and Gotland.", "Prices rose in three of the five regions: Skane, Halland, Dalarna and Gotland.", ""},
	{"Schools in the five counties of Lake, Harris, Bexar, Tarrant and Dale will close.", "Schools in the four counties of Lake, Harris, Bexar, Tarrant and Dale will close.", ""},
	{"It takes four things: flour, butter, sugar and patience.", "It takes five things: flour, butter, sugar and patience.", ""},
	{"The five-nation bloc groups Kenya, Uganda, Tanzania, Rwanda and Burundi.", "The six-nation bloc groups Kenya, Uganda, Tanzania, Rwanda and Burundi.", ""},
	{"Charged were four former executives: Karl Lind, 51, the chairman; Olof Berg, 47, the treasurer; Sten Holm, 44, a director; and Nils Ek, 39.", "Charged were three former executives: Karl Lind, 51, the chairman; Olof Berg, 47, the treasurer; Sten Holm, 44, a director; and Nils Ek, 39.", ""},
	{"Of the seven members only three, Moss, Cole and Hart, voted no.", "Of the seven members only two, Moss, Cole and Hart, voted no.", ""},
	{"The firm's five divisions are Paper, Chemicals, Steel, Shipping and Insurance.", "The firm's four divisions are Paper, Chemicals, Steel, Shipping and Insurance.", ""},
	{"Dead are three sisters, Ann Cole, 12, Beth Cole, 9, and Carol Cole, 7.", "Dead are two sisters, Ann Cole, 12, Beth Cole, 9, and Carol Cole, 7.", ""},
	{"All three defendants, Karl Lind, Olof Berg and Sten Holm, pleaded guilty.", "Both defendants, Karl Lind, Olof Berg and Sten Holm, pleaded guilty.", ""},

	{"He won the race four times, in 1991, 1994, 1996 and 1999.", "He won the race three times, in 1991, 1994, 1996 and 1999.", ""},
	{"Lind, a three-time champion (1991, 1994, 1996), retired.", "Lind, a four-time champion (1991, 1994, 1996), retired.", ""},
	{"The coast was hit by four storms - in 1979, 1988, 1990 and 2004.", "The coast was hit by three storms - in 1979, 1988, 1990 and 2004.", ""},
	{"Norway held three referendums, in 1972, 1985 and 1994.", "Norway held two referendums, in 1972, 1985 and 1994.", ""},
	{"She was nominated for the prize twice, in 1988 and 1997, but she never won it.", "She was nominated for the prize twice, in 1988, 1993 and 1997, but she never won it.", ""},
	{"The law was changed five times: in 1931, 1946, 1952, 1967 and 1980.", "The law was changed six times: in 1931, 1946, 1952, 1967 and 1980.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, roster.Rule, "ABISKO, May 7, 2005 (Wire) -- ", statements)
}
