package sum_test

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/sum"
)

// told are texts that check themselves over several sentences. {a|b|c} stands for a
// figure that fits, one that does not, and one that still fits.
var told = []string{
	// What goes out, what comes in, and the balance.
	"The country had a trade surplus of ${9.9|12.9|9.8} billion in May.\n\nIt had exports of $58.7 billion and imports of $48.8 billion, the ministry said.",
	"The trade deficit widened to ${4.2|5.2|4.1} billion in June.\n\nExports rose 3 percent to $11.6 billion and imports rose 9 percent to $15.8 billion.",
	"Exports were 31.4 billion euros and imports were 27.2 billion euros, leaving a surplus of {4.2|5.2|4.1} billion euros.",
	"Exports totalled $2.61 billion and imports totalled $3.16 billion, giving a deficit of ${550|950|545} million.",
	"The surplus narrowed to {212|312|211.5} million crowns in April.\n\nAnalysts had expected more.\n\nExports fell to 1.842 billion crowns and imports reached 1.630 billion crowns.",
	"Imports of $3.4 billion and exports of $2.1 billion left a ${1.3|1.8|1.25} billion trade deficit.",
	"The city ran a budget deficit of ${14|41|14.2} million last year.\n\nIt had revenues of $212 million and expenditures of $226 million.",
	"The state had a surplus of ${320|520|310} million. Revenue was $4.81 billion and spending was $4.49 billion.",
	"Exports stood at 8.31 trillion yen and imports stood at 7.64 trillion yen, the bureau said. The surplus was {670|760|675} billion yen.",
	"The deficit was {1.9|2.9|1.8} billion rand. Exports fell to 61.3 billion rand while imports came to 63.2 billion rand.",
	"Farm exports were $14.5 billion and imports were $9.1 billion. That is a surplus of ${5.4|4.5|5.3} billion.",
	"The trade gap was ${720|270|715} million in March. Imports were $2.95 billion and exports were $2.23 billion.",
	"Trade reached {5.83|8.53|5.82} trillion yuan in the half.\n\nExports grew 4 percent to 3.21 trillion yuan. Imports edged up to 2.62 trillion yuan, leaving customs men little to do.",
	"The country's combined import and export value came to {412.6|421.6|412.7} billion crowns. Exports totaled 230.4 billion crowns and imports 182.2 billion.",
	"Exports fell 3 percent to {18.4|14.8|18.3} billion pesos in June.\n\nImports were down 8 percent at 15.1 billion pesos, the bureau said.\n\nThat left a surplus of 3.3 billion pesos.",
	"Two-way trade hit $96.4 billion. Exports to the north were ${61.2|16.2|61.1} billion, while imports came in at $35.2 billion.",
	"The trade deficit narrowed to 3.7 billion francs. Compared with April, exports rose 2 percent to 16.2 billion francs, while imports fell 1 percent to 19.9 {billion|million|} francs.",
	// A stake, and what was bought for it.
	"The fund cut its stake in Corra to 214,300 shares, or 4.1 percent, from 538,900 shares. It sold {324,600|342,600|} Corra common shares in March.",
	"Hale raised his stake to {1,482,700|4,182,700|} shares, or 8.2 pct of the total, from 1,315,200, or 7.3 pct.\n\nHe bought a net 167,500 shares between May 2 and May 20.",
	// Seats to a majority.
	"His party is {four|three|} seats short of an absolute majority.\n\nIt won 117 seats in the 240-member chamber.",
	"The bloc took 98 seats in the 200-seat parliament. That is {three|five|} seats short of a majority.",
	"The Conservatives won 314 seats in the 650-seat House of Commons, {12|18|} short of a majority.",
	"The result leaves her {two|six|} seats shy of a majority. Her party has 59 seats in the 120-member Knesset.",
	"Voters gave the party 171 seats in the 349-seat Riksdag, leaving it {four|eight|} short of an overall majority.",
	"The alliance has 145 seats in the 300-seat assembly, the commission said.\n\nIt is {six|nine|} seats short of an outright majority.",
	"The coalition is {two|seven|} seats short of a working majority after a defection.\n\nIt has 74 seats in the 150-member lower house.",
	"With 81 seats in the 169-seat Storting, the left is {four|two|} short of a majority.",
	"The Social Democrats won 45 seats in the 101-member legislature, {six|11|} seats short of a majority.",
	// The count of a vote and those who took it.
	"The committee voted {5-4|6-4|5-3} to leave rates unchanged.\n\nThe nine-member committee meets again in May.",
	"The court ruled {4-3|5-4|4-2} on Friday that the law stands. The seven-member court had heard the case in June.",
	"The council voted {8-5|9-5|8-3} to sell the stadium. Two members of the 13-member city council spoke against it.",
	"The board split {3-2|4-3|3-1} on the merger. It is a five-member board.",
	"The panel decided {2-1|3-2|2-0} to free him. The three-judge panel gave no reasons.",
	"The Senate voted {62-38|64-38|61-37} for the bill. The 100-member Senate will take up taxes next.",
	"The House passed the measure on a {219-206|239-206|219-205} vote. The 435-member House adjourned.",
	"The five-member commission backed the rule on Tuesday. The commission voted {3-2|4-2|3-0} along party lines.",
	"The jury voted {10-2|11-2|10-1} for death, and the 12-member jury was sent home.",
	"The assembly approved the budget in a {71-68|91-68|70-67} vote late on Monday. The 140-seat assembly had debated it for a week.",
	// A part of a group, and the rest of it.
	"Of the 48 pupils, 31 came by bus. The other {17|27|} walked.",
	"Twelve of the 30 houses were saved and the remaining {18|28|} burned down.",
	"Thirty-one of the 48 people were plucked from the sea and the other {17|19|} swam ashore.",
	"The firm sold 120 of its 400 shops in May. It will close the remaining {280|380|} next year.",
	"Nine of the 23 buildings have been torn down; the other {14|24|} will follow.",
	"The union called out 640 of the 1,120 drivers, and the remaining {480|580|} stayed at work.",
	"The museum bought 14 of the 36 paintings. The other {22|32|} went to a dealer in Basel.",
	"The fund owns 41 of the 90 flats, and the city owns the remaining {49|59|}.",
	"The bank kept $4.1 million of the $9.6 million and gave the remaining ${5.5|6.5|5.4} million back.",
	"The state paid 230 million euros of the 510 million euros. The remaining {280|380|275} million euros came from Brussels.",
	"Six of the 11 miners were brought up alive and the remaining {five|seven|} died.",
	"The crew saved 210 of the 336 animals. The other {126|146|} drowned.",
	// Choices of one group.
	"Fifteen of the 23 economists expected a cut, while {seven|nine|six} expected no change.",
	"Of the 40 analysts, 26 forecast a rise and {14|24|12} forecast a fall.",
	"Nine of the 18 directors voted for the bid, {eight|18|} voted against it.",
	"Of 32 economists surveyed, 21 forecast no change and {11|13|} expected a cut.",
	// Those aboard.
	"The ferry had 48 people aboard. Fishermen said 31 were rescued. The coast guard found 12 bodies, leaving {five|seven|} missing.",
	"A boat carrying 64 migrants sank, killing 20 people. Thirty-five people were rescued, leaving {nine|nineteen|} missing.",
	"There were 27 people on board. Sixteen survived and six bodies were found, leaving {five|eight|} unaccounted for.",
	"The trawler had 19 men aboard. Eleven were saved by a helicopter.\n\nFour died, leaving {four|six|} missing.",
	// Parts in another sentence than their whole.
	"The company said it would cut {5,400|6,400|5,500} jobs around the world.\n\nThe cuts include 2,900 positions in North America, 1,700 in Europe and 800 in Asia.",
	"The bank will axe {7,600|9,600|7,700} jobs. Of those, 4,100 are in Britain, 2,200 in Germany and 1,300 in Poland.",
	"The carmaker will shed {3,150|3,510|} jobs. The plan covers 1,450 jobs at the plant in Lyon, 900 at the plant in Turin and 800 in Spain.",
	"The group will hire {900|800|} workers. It will take on 450 workers in Ohio, 300 in Texas and 150 in Maine.",
	"The storm killed {61|91|} people. It killed 34 people in Haiti, 18 in Cuba and nine in Florida.",
	"The blasts injured {157|187|} people. They injured 84 people in the market, 41 at the station and 32 near the bridge.",
	"The airline ordered {86|96|} aircraft. The order comprises 40 aircraft for Europe, 26 for Asia and 20 for America.",
	"The police arrested {74|47|} people. Of these, 39 were held in Paris, 20 in Lyon and 15 in Lille.",
	"The chain will close {240|340|} shops.\n\nIt will shut 110 shops in England, 80 in Scotland and 50 in Wales.",
	"The fund invested a total of ${610|810|615} million. It put $300 million in roads, $190 million in schools and $120 million in hospitals.",
	"Aid to the region totalled {94|84|94.5} million euros. It comprised 51 million euros for food, 28 million for shelter and 15 million for clinics.",
	"The army will lose {4,800|5,800|4,900} soldiers. The cuts comprise 2,300 soldiers in the north, 1,400 in the south and 1,100 in the west.",
	// A list and its total.
	"The banks need 1.1 billion euros, 0.9 billion euros and 0.6 billion euros, for a combined {2.6|3.2|2.7} billion euros.",
	"The two sites employ 430 people and 280 people, for a total of {710|610|} people.",
	"The sisters won $1.2 million, $3.4 million and $2.2 million, a combined ${6.8|8.6|6.7} million.",
	"The three lots went for 210,000 pounds, 145,000 pounds and 95,000 pounds, for a total of {450,000|540,000|} pounds.",
	"It sold 3,400 cars in May and 2,900 cars in June, for a combined {6,300|5,300|} cars.",
	// Steps of a rate.
	"The bank has raised rates by {125|175|} basis points since March, with moves of 25, 50 and 50 basis points.",
	"It has cut rates by a total of {100|150|} basis points. There were cuts of 25, 25 and 50 basis points this year.",
	"The central bank has lifted its rate by {150|200|} basis points since June.\n\nIt made moves of 75, 50 and 25 basis points.",
	"Rates have come down by {75|125|} basis points so far this year, in steps of 50 and 25 basis points.",
	// Cash and the rest of a price.
	"The firm agreed to buy its rival for a total of ${3.4|3.2|3.3} billion including debt. It will pay $2.5 billion in cash and assume $900 million of debt.",
	"The takeover is worth {6.8|8.8|6.9} billion euros. The buyer pays 4.1 billion euros in cash and 2.7 billion euros in shares.",
	"The deal, valued at ${760|860|770} million, gives holders $520 million in cash and $240 million in stock.",
	// Quarters.
	"It posted a full-year profit of {1.62|1.92|1.61} billion crowns. It earned 310 million, 455 million and 480 million crowns in the first three quarters. Profit in the fourth quarter was 375 million crowns.",
	"Net profit for the full year was ${970|790|968} million. In the fourth quarter it was $310 million.\n\nIt earned $190 million, $220 million and $250 million in the first three quarters.",
	"Net profit was {270|720|269.5} million crowns in the first half. It was 120 million crowns in the first quarter and 150 million crowns in the second quarter.",
	"Sales came to ${4.9|9.4|4.8} billion in the first half of the year.\n\nThey were $2.3 billion in the first quarter.\n\nThey were $2.6 billion in the second quarter.",
	"The group posted a first-half profit of {1.14|1.24|1.13} billion euros, after 520 million euros in the first quarter and 620 million euros in the second quarter.",
	"The budget has spending of $3.1 trillion and revenue of $2.7 trillion, a deficit of ${400|40|450} billion.",
	// Seats won, and all there are.
	"The 240-member chamber was elected on Sunday. The centre won {117|171|} seats, the Socialists won 63, the Liberals won 38 and the nationalists won 22.",
	"His party won {54|84|} seats in the 100-seat assembly against 46 for the left.",
	"In the 150-seat parliament the left won {71|91|} seats and the right took 68 seats.",
	"The ruling National Union won {62|82|} seats in the 150-seat assembly. The Civic List took 48, the Farmers 27 and the Greens 13.",
	// A total and parts that stand apart.
	"The maker will cut a total of {5,400|6,400|} jobs.\n\nIt will cut 2,900 jobs in America.\n\nThere will be 1,700 jobs in Europe that go.\n\nAnother 800 jobs in Asia are to be cut.",
	"The floods killed {214|241|} people in all.\n\nThey killed 120 people in India.\n\nThey killed 61 people in Nepal.\n\nThere were 33 people in Bhutan who died.",
	"The chain has {730|930|} shops worldwide.\n\nThere are 410 shops in Norway.\n\nIt opened 220 shops in Sweden.\n\nIt runs 100 shops in Finland.",
	// Tests.
	"The regulator ran 24 banks through the test. Twenty-one banks passed and {three|five|} banks failed.",
	"Inspectors tested 60 wells. They said 44 wells passed and {16|26|} failed.",
	// Names.
	// By how much one is ahead.
	"Lund won by {1,746|1,846|} votes, officials said. She had 23,417 votes to Berg's 21,671.",
	"The mayor held on by {312|321|} votes. He got 8,904 votes and his rival got 8,592.",
	"The count gave Hale 41,220 votes and Mira Sand 39,865, a margin of {1,355|1,335|}.",
	"With every precinct in, Hale led Sand by {2,054|2,504|} votes, 112,481 to 110,427.",
	"Hale's majority fell to {4,118|4,181|}. He polled 20,377 votes, against 16,259 for Labour's Ann Moss.",
	"The measure passed with 61,233 votes in favour and 58,907 against, a difference of {2,326|2,236|} votes.",
	"The bid from Corra was worth $4.16 billion, compared with Alba's $3.92 billion.\n\nCorra's edge was ${240|204|} million.",
	"Sand finished {1,209|1,290|} votes ahead of Hale, the board of elections said.\n\nThe final tally was 17,845 for Sand and 16,636 for Hale.",
	"The gap was {6,420|6,240|} votes. Kellner received 71,305 votes; Dorn received 64,885.",
	"Moss beat Lund by {1,027|1,207|} ballots in the recount, 15,602 to 14,575.",
	"Deputies passed the bill by 268 votes to 231, a margin of {37|47|}.",
	"Members backed the sale by 4,120 votes to 3,871, a majority of {249|294|}, the union said.",
	// An average and its list.
	"Berg scored an average of {27.5|29.5|} points in the four games. He had 31, 24, 28 and 27 points.",
	"The firm sold 410, 390 and 430 cars in the first three months.\n\nThat is an average of {410|140|} cars a month.",
	"The three lots brought 210,000, 145,000 and 95,000 pounds. The average was {150,000|250,000|} pounds.",
	"Rain averaged {42|24|} millimetres a month, with 38, 47 and 41 millimetres in April, May and June.",
	"The cows weighed 610, 630, 620 and 660 kilograms, an average of {630|730|} kilograms.",
	"The goalkeeper averaged {31|13|} saves a game. He made 28, 35 and 30 saves in the series.",
	// A total of so many places.
	"The storms did {54|61|} million euros in damage in three counties.\n\nYare County had the most, 22 million euros.\n\nIn Lode County it came to 19 million euros.\n\nPell County lost 13 million euros.",
	"The company will cut {940|1,040|} jobs at three plants.\n\nThe Dover plant loses 410 jobs.\n\nAt the Milford plant 330 jobs will go.\n\nThe smallest cut, 200 jobs, is at the Ashby plant.",
	"The grant gives $7.4 million to schools in two districts.\n\nOakham District gets ${4.6|4.9|} million, and the rest is set aside.\n\nLinden District will have $2.8 million.",
	"Fires burned {61,000|71,000|} acres in three states.\n\nIn Nevada the fires took 31,000 acres.\n\nUtah lost 18,000 acres.\n\nIdaho had 12,000 acres burned.",
	"Sales of the drug reached ${310|360|} million in three countries.\n\nGermany brought in $140 million.\n\nSales in France were $95 million.\n\nIn Spain they came to $75 million.",
	// Names of all.
	"The fire sent {four|five|} firefighters to hospital.\n\nThey are Capt. Luis Ortega, Dana Pruett, Nick Salerno and Bo Tran, the department said.",
	"Police arrested {three|four|} men on Monday. They were identified as Tom Hale, 34, Erik Lund, 29, and Jan Dahl, 41.",
	"The crash killed {two|three|} passengers. The dead were identified as Ann Moss, 61, of Dover and Ruth Adler, 58, of Milford.",
	"The avalanche buried {four|three|} climbers. The victims were named as Pia Holm, Carl Finch, Anna Berg and Mira Sand.",
	"The jury cleared {three|five|} officers. They are Sgt. Owen Pratt, Dale Kemp and Luis Vega.",
	"The prize went to {three|two|} scientists this year. They are: Ruth Adler, Carl Finch and Jan Dahl.",
	"A gunman shot {four|six|} students at the school. The students were Amy Cole, Ben Ruiz, Cal Norton and Dee Hall.",
	// The rest, some sentences on.
	"The firm told staff that 214 of its 530 workers would go.\n\nThe remaining {316|336|} will stay at the plant in Milford.",
	"Of the 1,240 cattle, 865 were sold in May.\n\nThe sale took four days.\n\nThe remaining {375|735|} will be sold in June.",
	"The city has 530 buses. It will retire 214 of them in May.\n\nThe remaining {316|361|} will be fitted with filters.",
	"The fund raised 4.85 million euros. It has spent 3.12 million euros on tents.\n\nThe remaining {1.73|1.37|} million euros will go to schools.",
	"Inspectors passed 1,108 of the 1,352 lifts.\n\nOwners of the other {244|424|} have until May.",
	"The union says 2,415 of the 3,180 miners voted for the deal. The remaining {765|756|} voted against it.",
	// What others come to, wherever they stand.
	"Sales of its three divisions were 41.2 million crowns, 18.7 million crowns and 9.4 million crowns, for total revenue of {69.3|96.3|} million crowns.",
	"A total of {214|241|} bills were passed, 143 in the House and 71 in the Senate.",
	"Voters turned down the bond issue, 4,212 to 3,987. All told, {8,199|8,919|} ballots were cast.",
	"The two banks have assets of $412 billion and $238 billion. Together they would have ${650 billion|560 billion|} in assets.",
	"Alba has 12,400 workers and Corra 8,100. The merged firm would have {20,500|25,500|} workers.",
	"Members will pump 16.6 million barrels. Non-members add 9.2 million barrels, bringing the total to {25.8|28.5|} million barrels.",
	"Germany won 14 gold medals, nine silver and 11 bronze, {34|43|} medals in all.",
	"The ship carried 1,204 passengers and 388 crew, or {1,592|1,952|} people in all.",
	"Profits were $12 million in the first quarter, $14 million in the second, $9 million in the third and $16 million in the fourth, or ${51|61|} million for the year.",
	"The plan brings in 310 million euros from fees and 265 million from fines, altogether {575|755|} million euros.",
	// Parts in apposition.
	"The study looked at {1,204|1,402|} patients, 602 who took the drug and 602 who took a sugar pill.",
	"There were {1,592|1,952|} people aboard, 1,204 of them passengers and 388 crew.",
	"The board has nine members, five appointed by the mayor and {four|six|} by the council.",
	"The jury of {12|11|} -- seven women and five men -- began its work.",
	"Of the 38 miners, 21 got out by themselves, nine were rescued and {eight|eighteen|} are missing.",
	"Of the 64 hostages, 48 were freed, {11|21|} were killed and five are missing.",
	"The convoy had 14 trucks. Nine trucks reached the camp. The other {five|eight|} turned back.",
	"The company had 9,538 workers. After the cut of 1,214 jobs it will have {8,324|8,234|}.",
	"The firm has 1,380 stores. It will close 245 stores, leaving {1,135|1,315|}.",
	// More averages.
	"Over four days 310, 290, 320 and 280 people came, an average of {300|200|} a day.",
	"Shares gained 9 percent, 13 percent and 14 percent in three years, an average of {12|21|} percent.",
	// The count of a vote and all who were there.
	"The council voted {7-2|7-4|} to approve it; all nine members were present.",
	"All 13 trustees came to the meeting on Monday. They voted {8-5|9-5|} to close the school.",
	"The court ruled {4-3|5-3|} against the mine. All seven judges signed the ruling.",
	// What became of each, and of the others.
	"A bus carrying 46 children overturned. Eleven of the children were hurt badly, 14 slightly and the other {21|31|} not at all.",
	"Rescuers pulled 19 people from the rubble. Twelve of them were dead; the {seven|nine|} survivors were taken to a hospital.",
	"The ferry had 141 people on board. By evening 118 had been picked up alive and nine bodies had been recovered. {Fourteen|Forty|} people were still missing.",
	"Of the 312 passengers and crew, 287 got off safely. The {25|52|} who died were in the rear of the plane.",
	"The plane was carrying 98 passengers and a crew of six. All {104|140|} aboard were killed.",
	"Fires have burned 42,000 acres in Yare County and 31,500 acres in Lode County, for a two-county total of {73,500|75,300|} acres.",
	"The storm cut power to 2.1 million customers. By Sunday 1.4 million had it back, leaving {700,000|70,000|} in the dark.",
	"He has won {54|45|} of his 62 fights, lost six and drawn two.",
	"The club has 11 wins, four losses and three ties in {18|28|} games.",
	"Operating profit was $41 million at the steel unit and $13 million at the coal unit. Together the two earned ${54|64|} million.",
	"Farmers planted 81.4 million acres of corn and 63.2 million of soybeans, a combined {144.6|164.4|} million acres.",
	"The county has 14 schools: nine elementary, three middle and {two|four|} high schools.",
	"The coalition won 21 of the 40 seats, the farmers 12 and the independents {seven|17|}.",
	"Sales came to 4.12 billion crowns in Europe and 2.87 billion in America, lifting the total to {6.99|9.69|} billion.",
	"The merger would create a bank with ${78|87|} billion in assets. Alba has $46 billion and Corra $32 billion.",
	"The 15-member council has eight Democrats and {seven|nine|six} Republicans.",
	// Figures of one thing, near to each other, and a slip.
	"The bill got {1,204|1,024|} votes. Delegates cast 688 votes for it and 516 against.",
	"Clerks counted 8,412 ballots in Yare and 6,120 in Lode. The board then certified {14,532|14,352|} ballots.",
	"The company sold {41,250|42,150|} cars in May. It sold 28,100 in Europe and 13,150 abroad.",
	"The storm left {1,860|1,680|} people without homes. Some went to relatives, but 940 people were in schools and 920 in churches.",
	"The plan costs ${9.45|9.54|} billion. The state pays $6.2 billion and cities pay $3.25 billion.",
	"The hospital treated {1,315|1,135|} patients in the week. It sent home 1,102 patients, and 213 stayed.",
	"The farm has {1,240|1,420|} acres. Wheat is on 865 acres, and 375 acres are in barley.",
	// A score and by how much it was won, and votes that were lacking.
	"The Bears won by {11|12|} points, 98-87, on Friday.",
	"Hale's two home runs gave the Lions a {three|five|}-run victory, 7-4.",
	"It was a {four|six|}-goal win, 30-26, for the hosts.",
	"The bill failed, 57-42. It was {three|five|} votes short of the 60 votes needed.",
	"Hale scored {33|31|} points, 14 in the first half and 19 in the second.",
	// What is left of a group of which the sentence tells some parts.
	"Crews have cleared 1,140 of the 1,610 blocked drains, leaving {470|740|} to go.",
	"The company will close 19 of its 74 stores and sell 12 more, leaving it with {43|34|}.",
	"The fund has spent $31 million of the $48 million it raised and has ${17|71|} million left.",
	"Of the 29 defendants, 17 pleaded guilty, eight were convicted and {four|fourteen|} were acquitted.",
	"Revenue was $8.4 billion; the phone unit brought in $5.1 billion and the cable unit ${3.3|33|} billion.",
	"The port took in $7.4 billion in fees. Ships paid ${4.9 billion|4.9 million|} and trucks paid $2.5 billion.",
	"The firm earned $12.1 million, $9.4 million of it abroad and ${2.7|7.2|} million at home.",
}

// versions are the three versions of a text in which figures stand as {a|b|c}.
func versions(s string) (v checkertest.Statement) {
	before, rest, _ := strings.Cut(s, "{")
	group, after, _ := strings.Cut(rest, "}")
	for i, figure := range strings.Split(group, "|") {
		if figure != "" {
			v[i] = before + figure + after
		}
	}
	return v
}

func TestAcross(t *testing.T) {
	var all []checkertest.Statement
	for _, s := range told {
		all = append(all, versions(s))
	}
	checkertest.Statements(t, sum.Rule, "OSLO, March 3 (Nordwire) -- The report came out on Monday.\n\n", all)
}
