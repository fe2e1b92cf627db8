package twice_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules/twice"
)

// stories give one figure twice. figures are the first, a second that fits it, and
// one that does not.
var stories = []struct {
	story   string
	figures [][3]string
}{
	{
		"The bakery will close %s shops in Ardenport by autumn, its owner said.\n\nIts ovens are old.\n\nThe %s shops will close at noon.",
		[][3]string{{"14", "14", "six"}, {"nine", "9", "19"}, {"21", "21", "12"}, {"30", "30", "13"}, {"seven", "seven", "four"}, {"112", "112", "121"}},
	},
	{
		"The fire killed %s people in a hotel in Norrby, police said.\n\nIt was cold.\n\nPolice said that %s people were killed when the hotel in Norrby burned.",
		[][3]string{{"41", "41", "14"}, {"12", "at least 12", "21"}, {"nine", "9", "six"}, {"312", "over 300", "213"}, {"58", "about 60", "85"}, {"more than 40", "43", "34"}},
	},
	{
		"A tram hit a bus in Ardenport and injured %s people, the fire service said.\n\nIt rained.\n\nThe fire service said %s people were hurt when the tram hit the bus.",
		[][3]string{{"17", "17", "71"}, {"26", "26", "62"}, {"eight", "8", "18"}, {"134", "134", "143"}, {"48", "48", "84"}, {"35", "35", "53"}},
	},
	{
		"Halvorsen agreed to buy the Norrby mill for $%s.\n\nIt makes paper.\n\nHalvorsen bought the mill for $%s because it wants the river.",
		[][3]string{{"334 million", "334 million", "334 billion"}, {"1.25 billion", "1.25 billion", "1.25 million"}, {"3.46 million", "3.46 million", "34.6 million"}, {"128,000", "128,000", "128 million"}, {"5.12 billion", "5.12 billion", "51.2 billion"}, {"217 million", "217 million", "217,000"}},
	},
	{
		"Halvorsen agreed to buy the old paper mill in Norrby for $%s.\n\nIt makes paper.\n\nHalvorsen agreed to pay $%s for the old paper mill in Norrby because it wants the river.",
		[][3]string{{"334 million", "334 million", "433 million"}, {"1.2 billion", "1.2 billion", "2.1 billion"}, {"4 million", "4.1 million", "14 million"}, {"820,000", "about 800,000", "280,000"}, {"66 million", "66 million", "88 million"}, {"19 million", "nearly 20 million", "91 million"}},
	},
	{
		"Divers found the wreck %s km north of Ardenport at a great depth.\n\nIts bell is gone.\n\nDivers photographed the wreck, %s km north of Ardenport, at night.",
		[][3]string{{"120", "120", "210"}, {"35", "35", "53"}, {"64", "64", "46"}, {"18", "18", "81"}, {"240", "240", "420"}, {"7", "7", "17"}},
	},
	{
		"A magnitude %s earthquake shook the coast of Ardenport, the institute said.\n\nA wall fell.\n\nThe institute said the magnitude %s earthquake shook the coast at dawn.",
		[][3]string{{"6.3", "6.3", "3.6"}, {"5.1", "5.1", "5.9"}, {"7.2", "7.2", "2.7"}, {"4.8", "4.8", "8.4"}, {"6.6", "6.6", "6.0"}, {"5.5", "5.5", "4.5"}},
	},
	{
		"The council bought %s electric buses from Halvorsen for the harbour line.\n\nThey are blue.\n\nHalvorsen sold the council %s electric buses for the harbour line.",
		[][3]string{{"24", "24", "42"}, {"15", "15", "51"}, {"60", "60", "16"}, {"130", "130", "310"}, {"38", "38", "83"}, {"12", "12", "120"}},
	},
	{
		"Police arrested %s people at the derby in Norrby, a spokesman said.\n\nIt was late.\n\nA spokesman for the police said %s people were arrested at the derby.",
		[][3]string{{"23", "23", "32"}, {"11", "11", "17"}, {"67", "67", "76"}, {"140", "140", "410"}, {"six", "six", "16"}, {"90", "90", "19"}},
	},
	{
		"The storm destroyed %s wooden houses on the coast at Vila Serena.\n\nThe sea was high.\n\nAt Vila Serena the storm destroyed %s wooden houses and a pier.",
		[][3]string{{"220", "220", "22"}, {"47", "47", "74"}, {"1,300", "1,300", "3,100"}, {"85", "85", "58"}, {"600", "about 600", "60"}, {"19", "19", "91"}},
	},
	{
		"The ferry carried %s cars when it sank off Vila Serena.\n\nThe sea was calm.\n\nOff Vila Serena the ferry sank; it carried %s cars.",
		[][3]string{{"34", "34", "43"}, {"120", "120", "210"}, {"26", "26", "62"}, {"9", "nine", "19"}, {"51", "51", "15"}, {"78", "78", "87"}},
	},
	{
		"A mother of %s won the prize of the lottery.\n\nShe sings.\n\nIda Norlund, a mother of %s, bought the ticket at noon.",
		[][3]string{{"12", "12", "13"}, {"five", "five", "six"}, {"eight", "8", "nine"}, {"three", "3", "four"}, {"two", "two", "three"}, {"seven", "seven", "11"}},
	},
	{
		"The trial of the %s miners opened in Norrby.\n\nThey wore black.\n\nLawyers for the %s miners asked the court in Norrby for more time.",
		[][3]string{{"23", "23", "32"}, {"14", "14", "19"}, {"eight", "8", "28"}, {"56", "56", "65"}, {"31", "31", "13"}, {"12", "12", "22"}},
	},
}

func TestStatements(t *testing.T) {
	total, missed := 0, 0
	for _, s := range stories {
		for _, f := range s.figures {
			if found := check(t, fmt.Sprintf(s.story, f[0], f[1])); len(found) > 0 {
				t.Errorf("%q and %q: %s", f[0], f[1], found[0].Message)
			}
			not := fmt.Sprintf(s.story, f[0], f[2])
			if total++; len(check(t, not)) == 0 {
				missed++
				t.Logf("missed: %s", not)
			}
		}
	}
	if missed*20 > total {
		t.Errorf("%d of %d missed", missed, total)
	}
}

func check(t *testing.T, story string) []checker.Finding {
	t.Helper()
	a, err := source.Parse("draft.txt", source.Plain, []byte(story+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{twice.Rule}})
	if err != nil {
		t.Fatal(err)
	}
	return r.Findings
}
