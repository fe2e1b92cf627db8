package headline_test

import "testing"

// opposed are a headline that fits, the same with its word turned round, and the story.
var opposed = [][3]string{
	{"Court upholds $31 million verdict against tire maker", "Court overturns $31 million verdict against tire maker", "The Court of Appeals on Tuesday upheld a $31 million verdict against Mohawk Tire.\n\nA jury had found in 2009 that a tire was at fault."},
	{"Court reverses ban on fishing nets", "Court affirms ban on fishing nets", "The Supreme Court reversed a ban on fishing nets along the coast.\n\nThe nets are a hundred yards long."},
	{"Arden Air swings to quarterly loss as fuel bill jumps", "Arden Air swings to quarterly profit as fuel bill jumps", "Arden Air fell in late trading.\n\nThe net loss of $12.4 million compared with net income of $9.6 million a year earlier."},
	{"Brandt posts first-half profit", "Brandt posts first-half loss", "Brandt had a busy spring.\n\nNet profit of 41 million crowns compared with a loss of 12 million a year earlier, it said."},
	{"Kalimar's October exports fall 3.8 pct on weak rubber", "Kalimar's October exports rise 3.8 pct on weak rubber", "Kalimar's exports in October fell 3.8 percent from a year earlier to $2.54 billion.\n\nExports to Japan rose 1.7 percent."},
	{"New cases of fever jump to 20,361", "New cases of fever drop to 20,361", "New cases of the fever jumped to 20,361 on Monday from 10,853 on Sunday.\n\nDeaths fell to 72 from 78."},
	{"Sight deposits rise 3.10 billion francs", "Sight deposits fall 3.10 billion francs", "Sight deposits at the bank rose by 3.10 billion francs to 10.53 billion in ten days.\n\nReserves fell 3.06 billion francs."},
	{"Norlund raises full-year outlook", "Norlund cuts full-year outlook", "Norlund raised its outlook for the full year after a good spring.\n\nIt makes brakes."},
	{"Malaysia cuts export duty on palm oil", "Malaysia raises export duty on palm oil", "The government said it cut the export duty on palm oil to 40.96 ringgit a tonne.\n\nThe duty is set each month."},
	{"Varian acquires Analytichem", "Varian sells Analytichem", "Varian said it acquired Analytichem for cash.\n\nAnalytichem makes glass tubes for Varian."},
	{"Halvorsen to sell paper mill", "Halvorsen to buy paper mill", "Halvorsen said on Monday that it has agreed to sell its paper mill at Norrby.\n\nThe mill is old."},
	{"Senate rejects fishing treaty", "Senate approves fishing treaty", "The Senate rejected a fishing treaty on Tuesday, 51-49.\n\nIt had been signed in June."},
	{"Council approves tram line", "Council rejects tram line", "The council on Monday approved a tram line to the port.\n\nIt will cost 40 million crowns."},
	{"Clerk convicted of theft from parish", "Clerk acquitted of theft from parish", "A jury convicted a clerk of theft from her parish.\n\nShe kept the books."},
	{"Trade surplus with Japan widens", "Trade deficit with Japan widens", "The trade surplus with Japan widened to 4 billion crowns.\n\nIt was 3 billion in May."},
	{"Copper stocks rise at refineries in January", "Copper stocks fall at refineries in January", "Refined copper stocks held by refineries rose to 145,400 tons at the end of January.\n\nDemand was weak."},
	{"Norrby wins cup in extra time", "Norrby loses cup in extra time", "Norrby won the cup for the third time in extra time on Sunday.\n\nIda Hollander scored twice."},
	{"Brandt shares slip on sale", "Brandt shares climb on sale", "Shares of Brandt slipped on Monday after the sale of its mill.\n\nThe mill made paper."},
	{"Merrow lifts minimum wage", "Merrow lowers minimum wage", "Merrow lifted its minimum wage by a tenth.\n\nMost who get it are young."},
	{"Appeals court strikes down ban on gill nets", "Appeals court reinstates ban on gill nets", "A federal appeals court on Wednesday struck down a ban on gill nets in the sound.\n\nThe panel ruled for tribes."},
	{"Jobless claims rise to 351,000", "Jobless claims fall to 351,000", "New claims for jobless benefits rose by 9,000 to 351,000 last week.\n\nA bank had expected 340,000."},
	{"Jury convicts former treasurer of fraud", "Jury clears former treasurer of fraud", "A jury on Thursday convicted former treasurer Leon Okada of fraud.\n\nHe is 61."},
	{"Jobless rate down in spring", "Jobless rate up in spring", "The jobless rate dropped in spring, an office said.\n\nMore people went to sea."},
}

func TestOpposed(t *testing.T) {
	missed := 0
	for _, c := range opposed {
		if found := check(t, beside(t, c[0], c[2])); len(found) > 0 {
			t.Errorf("%q over %q: %s", c[0], c[2], found[0].Message)
		}
		if len(check(t, beside(t, c[1], c[2]))) == 0 {
			missed++
			t.Logf("missed: %q over %q", c[1], c[2])
		}
	}
	if missed*10 > len(opposed) {
		t.Errorf("%d of %d missed", missed, len(opposed))
	}
}
