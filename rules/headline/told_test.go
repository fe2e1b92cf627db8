package headline_test

import (
	"testing"

	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
)

// told are a line over a story that fits, the same with a slip, and the story.
var told = [][3]string{
	{"Quakes in the hills kill 76", "Quakes in the hills kill 67", "Rescuers searched for survivors by torchlight on Friday.\n\nThe tremors killed 76 people, 51 of them in one county and 25 in another."},
	{"Ferry sinking kills 43, many missing", "Ferry sinking kills 34, many missing", "At least 43 people were killed when a ferry sank off the coast on Wednesday.\n\nThe bodies of the 43 victims were laid out in a hall."},
	{"Bus plunge leaves 28 dead", "Bus plunge leaves 82 dead", "A bus fell into a ravine on Monday.\n\nThe driver was asleep.\n\nPolice put the number of dead at 28."},
	{"Heat wave deaths reach 131", "Heat wave deaths reach 113", "The heat went on for a sixth day.\n\nIn all, 131 people have died, the ministry said."},
	{"SUMNER TO SELL CABLE UNIT FOR 461 MLN DLRS", "SUMNER TO SELL CABLE UNIT FOR 416 MLN DLRS", "Sumner said it signed an agreement to sell its systems to Bluegrass.\n\nBluegrass agreed to pay 461 mln dlrs for the unit, of which 400 mln dlrs will be in cash."},
	{"Halvorsen to buy Pellin for $3.46 billion", "Halvorsen to buy Pellin for $4.36 billion", "Halvorsen is to take over its rival, it said on Tuesday.\n\nThe price is $3.46 billion in cash, or $31 a share."},
	{"Norlund sells docks for 126 million pounds", "Norlund sells docks for 162 million pounds", "Norlund is leaving the port business.\n\nA fund will pay 126 million pounds for the docks."},
	{"Regulator fines broker $60 million", "Regulator fines broker $16 million", "The state's regulator has fined Brandt $60 million for rigging rates, it said.\n\nThe firm has 300 workers."},
	{"Court fines mill 2.4 million euros", "Court fines mill 4.2 million euros", "A mill that let acid into a river must pay, a court said.\n\nThe penalty of 2.4 million euros is due in May."},
	{"Carmaker to recall 78,000 minivans", "Carmaker to recall 87,000 minivans", "Marlowe will recall Voyage minivans because of a latch, it said.\n\nAll of the 78,000 vehicles were built in Windsor."},
	{"Brandt recalls 241,000 trucks", "Brandt recalls 214,000 trucks", "Brandt is calling trucks back to its dealers.\n\nSome brakes fail in the cold.\n\nThe recall is of 241,000 vehicles."},
	{"Insurer to cut 1,150 jobs", "Insurer to cut 1,500 jobs", "The insurer said on Friday that it would shrink.\n\nOf the 1,150 job cuts, 700 fall in France and 450 in Spain."},
	{"Bank to shed 2,350 jobs", "Bank to shed 3,250 jobs", "The bank will be smaller, its head said.\n\nIt will lay off 2,350 workers by spring."},
	{"Wildfire: 23,000 evacuated", "Wildfire: 32,000 evacuated", "A wildfire raced through the canyons on Thursday.\n\nAbout 500 firemen were on the lines.\n\nNearly 23,000 people were ordered out of their homes."},
	{"Fund takes 14.7 percent stake in grain firm", "Fund takes 17.4 percent stake in grain firm", "A fund from the Gulf has bought into a grain firm, it said.\n\nThe holding of 14.7 percent cost it little."},
	{"Profit rises 8 percent on phone demand", "Profit rises 18 percent on phone demand", "The maker of phones said that its profit rose 8 percent in the quarter.\n\nIt has many workers."},
	{"Sales of mill climb 12.5 percent", "Sales of mill climb 15.2 percent", "The mill had a good year, it said.\n\nIt sold more boards than it had planned.\n\nThe rise in sales was 12.5 percent."},
	{"Inflation falls to 3.8 percent", "Inflation falls to 8.3 percent", "Prices rose more slowly in May.\n\nThe rate of inflation was 3.8 percent, the office said."},
	{"Jobless rate at 7.4 percent", "Jobless rate at 4.7 percent", "More people were out of work in May.\n\nUnemployment stood at 7.4 percent, the office said."},
	{"Airline orders 64 jets", "Airline orders 46 jets", "An airline signed for new planes at the show.\n\nThe order is for 64 aircraft."},
	{"Thieves steal 3.5 million euros from van", "Thieves steal 5.3 million euros from van", "Men with masks stopped a van on Monday.\n\nThe haul was 3.5 million euros, police said."},
	{"Jury awards driver $6.9 million", "Jury awards driver $9.6 million", "A driver who lost a leg won in court.\n\nThe jury told the maker to pay damages of $6.9 million."},
	{"City approves budget of $47.3 million", "City approves budget of $43.7 million", "The council met until midnight.\n\nIn the end it passed a budget of $47.3 million."},
	{"Bank lends shipyard $230 million", "Bank lends shipyard $320 million", "A shipyard has its money.\n\nThe loan of $230 million runs for ten years."},
	{"Trade deficit widens to $8.26 billion", "Trade deficit widens to $8.62 billion", "The country bought more from abroad.\n\nThe deficit in goods came to $8.26 billion, from $7.11 billion."},
	{"Storm destroys 1,340 houses", "Storm destroys 1,430 houses", "A storm passed over the coast.\n\nIn all it destroyed 1,340 homes, the mayor said."},
	{"Club sells 54,200 tickets for final", "Club sells 52,400 tickets for final", "There are no seats left.\n\nThe 54,200 tickets went in an hour."},

	{"Retail sales fall 13.2 pct in quarter", "Retail sales fall 31.2 pct in quarter", "Retail sales in the quarter fell a seasonally adjusted 13.2 pct, the office said.\n\nIt was cold."},
	{"Nikkei up 3.15% at close", "Nikkei up 1.35% at close", "At the close in Tokyo, the Nikkei added 3.15% to reach its best level of the month.\n\nMakers of cars led."},
	{"Broker raises Zondervan stake to 7.1 pct", "Broker raises Zondervan stake to 1.7 pct", "A broker said it raised its stake in Zondervan to 292,900 shares, or 7.1 pct, from 5.8 pct.\n\nIt will not seek a seat."},
	{"Bus crashes kill at least 21 in north", "Bus crashes kill at least 12 in north", "Two buses crashed in the north, killing at least 21 people, police said.\n\nThe road was wet."},
	{"Copper price cut to 65.75 cents", "Copper price cut to 56.75 cents", "The mine cut its price of copper by half a cent to 65.75 cents a pound.\n\nDemand was weak."},
	{"Southmark acquires 28 nursing homes", "Southmark acquires 82 nursing homes", "Southmark acquired 28 nursing facilities, it said.\n\nIt has many more."},

	{"Turkish inflation slows more than forecast", "Turkish inflation rises more than forecast", "Turkey's annual inflation rate slowed to 8.4 percent from 9.1 percent in the month before.\n\nFood was cheaper."},
	{"Granby net falls", "Granby net rises", "Granby Paper said net income was 4.9 mln dlrs, down from 6.4 mln a year earlier.\n\nIt makes tissue."},
	{"Housing starts drop in cold spring", "Housing starts climb in cold spring", "Housing starts fell 4.9 percent in the month, data showed.\n\nAnalysts had expected less."},
	{"Factory output rises again", "Factory output falls again", "Output at the country's factories rose 1.1 percent in the month, an office said.\n\nMakers of cars did well."},
	{"Brandt shares gain on sale of mill", "Brandt shares fall on sale of mill", "Brandt shares rose 3.4 percent on Monday.\n\nThe firm sold a mill."},
	{"Copper stocks down at year-end", "Copper stocks up at year-end", "Copper stocks fell 12 percent to 31,000 tonnes.\n\nDemand was good."},
	{"Exports jump, ministry says", "Exports drop, ministry says", "Coffee was scarce.\n\nExports jumped to 4.6 million bags from 3.9 million."},
	{"Tourist arrivals grow, office says", "Tourist arrivals shrink, office says", "Tourist arrivals grew 6 percent in the summer.\n\nMost came by sea."},
	{"Jobless claims fall, department says", "Jobless claims rise, department says", "Claims for aid fell to 394,000 from 412,000 in the week.\n\nIt snowed."},
	{"Revenue dips at Lakeshore", "Revenue climbs at Lakeshore", "Quarterly revenue dipped 4 percent, the firm said.\n\nIt makes bags."},
	{"Traffic at port increases", "Traffic at port decreases", "Traffic at the port increased 7 percent, its clerk said.\n\nMost was coal."},
	{"Gold price slips at noon", "Gold price soars at noon", "The price of an ounce slipped.\n\nThe gold price slipped 2 percent, brokers said."},
	{"Output -1.1 pct in month", "Output +1.1 pct in month", "Industrial output fell 1.1 percent in the month, the office said.\n\nMakers of cars did badly."},
	{"Output 1.1 pct higher in month", "Output -1.1 pct in month", "Industrial output rose 1.1 percent in the month, the office said.\n\nMakers of cars did well."},

	{"Medtrell first-quarter results: costs weigh", "Medtrell Q2 results: costs weigh", "Medtrell said on Tuesday that its first-quarter loss was wider.\n\nIt makes drugs."},
	{"Brandt Q3 profit beats hopes", "Brandt Q4 profit beats hopes", "Brandt had a better third quarter than it had hoped, it said.\n\nIt makes brakes."},
	{"Norlund second-quarter sales flat", "Norlund third-quarter sales flat", "Sales in the second quarter were flat, Norlund said.\n\nIt sells boats."},
	{"GRANBY 4TH QTR NET", "GRANBY 3RD QTR NET", "Granby Paper said its fourth quarter was a good one for tissue.\n\nIt has mills."},
	{"Canadian housing starts fall in May", "Canadian housing starts fall in June", "Canadian housing starts fell in May as builders broke ground on fewer homes.\n\nIt was wet."},
	{"Factory orders in Norway climb in October", "Factory orders in Norway climb in November", "Factory orders in Norway climbed in October, the office said.\n\nShips led."},
	{"Car sales in Spain slide in August", "Car sales in Spain slide in July", "Car sales in Spain slid in August, the dealers said.\n\nIt was hot."},

	{"Port to borrow $340 bln for pier", "Port to borrow $340 mln for pier", "The port asked banks for a $340 billion five-year loan.\n\nIt has two piers."},
	{"Peru inflation slows to 0.53 pct in May", "Peru inflation slows to 0.35 pct in May", "Consumer prices in Peru rose 0.53 percent in May after 0.58 percent in April.\n\nFood cost more."},
	{"Volcano displaces 45,000 in south", "Volcano displaces 54,000 in south", "More than 45,000 people fled as a volcano in the south threw ash.\n\nSchools were closed."},

	{"* Q2 net profit 41 mln euros", "* Q2 net loss 41 mln euros", "Astravia swung to a net profit of 41 million euros in the second quarter.\n\nIt makes trucks."},
	{"* First-half net loss 84 mln euros", "* First-half net profit 84 mln euros", "Verrelle had a net loss of 84 million euros in the first half.\n\nIt makes glass."},
	{"* Q3 revenue $2.13 bln vs $2.05 bln a year ago", "* Q3 revenue $2.31 bln vs $2.05 bln a year ago", "Quarterly revenue rose to $2.13 billion, helped by prices.\n\nIt makes bags."},
	{"* To cut 1,840 jobs at home", "* To cut 1,480 jobs at home", "The insurer said it would cut 1,840 jobs at home.\n\nIt was losing clients."},
	{"* To pay dividend of 34 cents", "* To pay dividend of 43 cents", "The firm will pay its owners a dividend of 34 cents.\n\nIt makes rope."},
	{"* Sees charge of $36 mln for shops", "* Sees charge of $63 mln for shops", "The grocer will close shops.\n\nIt booked a charge of $36 million for that."},
	{"* Wins order worth 92.6 mln euros", "* Wins order worth 96.2 mln euros", "The navy wants radars.\n\nThe order is worth 92.6 million euros, the maker said."},
}

func TestTold(t *testing.T) {
	total, missed := 0, 0
	for _, c := range told {
		forms := []func(string) *text.Article{func(head string) *text.Article { return beside(t, head, c[2]) }}
		if c[0][0] == '*' {
			forms = []func(string) *text.Article{func(head string) *text.Article { return summed(t, head, c[2]) }}
		}
		for _, form := range forms {
			if found := check(t, form(c[0])); len(found) > 0 {
				t.Errorf("%q over %q: %s", c[0], c[2], found[0].Message)
			}
			if total++; len(check(t, form(c[1]))) == 0 {
				missed++
				t.Logf("missed: %q over %q", c[1], c[2])
			}
		}
	}
	if missed*20 > total {
		t.Errorf("%d of %d missed", missed, total)
	}
}

// summed has a line among the points that a wire puts over a story.
func summed(t *testing.T, point, body string) *text.Article {
	t.Helper()
	a, err := source.Parse("draft.txt", source.Plain, []byte("Firm tells of its year, and of the next\n\n"+point+"\n\n* Shares little changed\n\nVIENNA, July 27 (Wire) - "+body+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}
