package share_test

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/share"
)

// told are texts that check themselves over several sentences. {a|b|c} stands for a
// figure that fits, one that does not, and one that still fits.
var told = []string{
	// A share that is more than all.
	"Arabica made up {14|140|13} percent of the coffee that the country shipped.",
	"Tourists from Asia accounted for {38|138|} percent of all visitors in May.",
	"The census put the population at 61,400, down from 62,100 in 1990.\n\nThe 11,700 residents aged 65 and over account for {19|29|} percent of the total, the highest in the state.",
	"The town has a population of 8,350. Its 1,420 residents born abroad make up {17|71|} percent of the population.",
	"Women make up {54|154|} percent of the town's teachers.",
	"The fund owns {41|141|} percent of the brewery.",
	"Coal accounted for a {62|162|} percent share of its electricity.",
	"Turnout was {81|181|} percent, the commission said.",
	"Diesel cars represented {27|270|} percent of the market.",
	"It has a {33|330|} percent market share in Norway.",
	"Foreigners hold {45|450|} percent of the bonds.",
	"Small farms accounted for {72|172|} percent of the milk.",
	"Apples make up about {60|160|} percent of the crop in the valley.",
	"The state controls {55|155|} percent of the airline.",
	"Pensioners constitute {23|230|} percent of the town.",
	"Phones contributed {48|480|} percent of the company's sales.",
	// Shares and the rest.
	"Arabica made up 14 percent of the crop, while robusta accounted for the remaining {86|96|} percent.",
	"The state holds 51 percent of the mine and a Canadian firm owns the remaining {49|59|} percent.",
	"Lund Bank has 62.5 percent of the venture, and its partner has the other {37.5|47.5|} percent.",
	"The founder will keep 30 percent. The remaining {70|80|} percent goes to the public.",
	"Natural gas gave 43 percent of the power, coal 31 percent and wind the remaining {26|36|25} percent.",
	"Two-thirds of the money comes from the state and the remaining {33|53|34} percent from fees.",
	"The brothers own 25 percent each, 40 percent is held by a fund, and the public has the remaining {10|70|} percent.",
	"Women: 72 percent of the staff. Men are the remaining {28|38|} percent.",
	"Fees bring in 81 percent of its income; gifts are the other {19|29|} percent.",
	"Steel makes 58 percent of the group's sales, and the rest, {42|52|} percent, comes from ships.",
	// What goes to one place and what goes everywhere.
	"Shipments to China rose 9 percent to ${13.0|61.3|14} billion. Total exports were $41.2 billion.",
	"Total exports were 21.4 billion crowns.\n\nExports to Germany fell to {4.1|41|} billion crowns.",
	"Exports to Japan rose to ${820|8,200|830} million in June. Overall exports totalled $3.6 billion.",
	"Total imports stood at 6.2 billion euros. Imports from Russia were {1.9|19|} billion euros.",
	"Sales in Europe rose 6 percent to ${410|4,100|} million. Total sales were $1.3 billion.",
	"Total deliveries reached 61,000 tons. Deliveries to India were {8,400|84,000|} tons.",
	"Overall investment was $9.4 billion. Investment in Asia reached ${2.2|22|} billion.",
	"Exports to France were {310|3,100|} million euros. Total exports came to 1.4 billion euros, the agency said.",
	"Total vehicle sales fell 12 percent to 84,300 units in June. Sales in Europe dropped to {21,300|213,000|} units.",
	// Who voted, and who might have.
	"{1.06|1.96|1.07} million voted on Tuesday. With 1.74 million people registered, it was the largest vote ever.",
	"The country has 4.2 million registered voters. Officials said {3.1|5.1|} million voted.",
	"About the result there was no doubt: {612,000|912,000|} people voted. There are 840,000 eligible voters.",
	"There are 12,400 registered voters in the district. Clerks counted {9,100|19,100|} voters who voted, and {9,100|19,100|} voted.",
	"The island has 31,000 eligible voters. Some of them stayed away, but {24,000|42,000|} voted on Sunday.",
	"The town has 84,000 registered voters. Some came early; 52,100 voted, and turnout was {62|26|62.0} percent.",
	"Turnout was {71|17|} percent, the board said. There are 31,000 eligible voters, and 22,000 voted.",
	// A stake in shares, and all shares.
	"He holds 12.4 million shares, or {15.5|51.5|15.6} percent of the company. It has 80 million shares outstanding.",
	"The fund sold 6.1 million shares, or {4|14|} percent. There are 152 million shares outstanding.",
	"The bank has 410 million outstanding shares.\n\nThe family owns 164 million shares ({40|4|} percent).",
	// A part that is rounded, of a whole that is, too.
	"The utility cut off {1.2|2.1|1.3} million of its 1.8 million customers.",
	"It has paid ${1.4|4.1|} billion of the $2.4 billion.",
	"Rebels hold {310,000|710,000|} of the 450,000 hectares.",
	// In one place, and in the world.
	"There are 61,400 cases worldwide, the agency said. Doctors know of {3,200|92,300|} cases in Italy.",
	"The chain has 1,240 shops worldwide. It runs {310|3,100|} shops in Japan.",
	// Who works at one place, and who works everywhere.
	"The firm has 58,000 employees worldwide. There are {16,000|61,000|16,500} employees in Germany.",
	"Nordane employs 45,000 people. It has {9,000|90,000|} workers in Texas.",
	"The group employs 12,300 people. Its {4,100|41,000|} employees in Spain will vote in May.",
	"The bank has 8,400 staff globally. There are {2,900|29,000|} staff in Poland.",
	"It has 230,000 workers worldwide and {31,000|310,000|} workers in India.",
	"The maker has 7,200 employees around the world. About strikes it said nothing; {1,900|19,000|} of them in Italy walked out.",
	// Some of those just told of.
	"The police held 12 people. Of them, {11|15|} people were freed.",
	"The school has 340 pupils. Of these, {290|390|} pupils come by bus.",
	"The yard built 14 ships. Of those, {nine|19|} ships were sold.",
	"The clinic saw 64 patients. Of them, {46|74|} patients were sent home.",
	// Margins.
	"He defeated his rival by {4.6|6.6|4.5} percentage points.\n\nHe had 52.3 percent of ballots against 47.7 percent for the mayor.",
	"She won by {eight|18|} points. She took 54 percent of the vote to 46 percent for her rival.",
	"The yes camp won by {2.8|3.8|} percentage points, with 51.4 percent of the vote against 48.6 percent for the no camp.",
	"Lund led by {11.2|12.2|} percentage points. Final results gave him 55.6 percent of the vote, compared with 44.4 percent for Berg.",
	"It was a margin of {13|31|13.1} percentage points. The measure won 56.5 percent of the vote, against 43.5 percent who voted no.",
	"The senator was ahead by {3.4|5.4|} percentage points, with 51.7 percent of votes to 48.3 percent.",
	// How many of those asked.
	"The franc was named by {42|62|41.8} percent of those surveyed.\n\nOf 1,240 managers who replied, 521 put the franc first.",
	"Rents were a worry for {37|73|} percent of those polled. Of 2,000 tenants who were asked, 742 named rents.",
	"Only {18|81|} percent of those asked would move abroad. Of the 1,500 students who answered, 270 would move abroad.",
	"A price rise is planned by {64|46|64.1} percent of respondents. Of 890 firms surveyed, 570 planned a price rise.",
	"A tax on sugar was backed by {53|83|} percent of those questioned. Of 1,100 parents interviewed, 583 backed a sugar tax.",
	// Jobs that go, of all there are.
	"The bank will cut 2,900 jobs, or {5|15|4.9} percent of its workforce.\n\nIt employs 58,000 people.",
	"The plan is to cut {12|21|} percent of its staff. The company said it would shed 5,400 jobs.\n\nIt employs 45,000 people.",
	"It will eliminate 840 positions, {7|17|} percent of its workforce. The firm employs 12,000 people.",
	"The airline will cut 1,350 jobs. That is {9|19|} percent of its workforce. The airline employs 15,000 people.",
	"The chain will cut 600 jobs, {4|14|} percent of the workforce. The chain has 15,000 employees worldwide.",
	// One share, told twice.
	"One in {four|three|} Britons is obese, it said. They found that 25 percent of adults in Britain were obese.",
	"Nearly a {third|fifth|} of pupils skip breakfast, a study says. The survey shows that 33 percent of pupils skip breakfast at home.",
	"One in {five|ten|} teachers plans to quit. The union found that 20 percent of teachers had plans to quit.",
	"A {quarter|half|} of tenants pay late. The landlords said that 24 percent of tenants pay their rent late.",
	"One in {three|six|} farmers lacks an heir. The ministry says 34 percent of farmers are without an heir.",
	// So much of the money.
	"Foreign buyers put up nearly {half|three-quarters|} of the money. They paid $1.26 billion of the $2.7 billion raised.",
	"The state gave {two-thirds|one-fifth|} of the funds. It paid 41 million euros of the 62 million euros.",
	"Banks put up {three-quarters|half|} of the total, or $2.1 billion of the $2.8 billion.",
	"Fees cover {60|80|} percent of the cost, or $24 million of the $40 million.",
	// Stakes of more or less than half.
	"The fund bought a {54|45|} percent majority stake in the brewer.",
	"It holds a minority stake of {45|54|} percent in a rival.",
	"Berg sold its {61|16|} percent majority holding in the mine.",
	"The state is left with a {36|63|} percent minority share.",
	"The group took a majority stake of {55.1|45.1|} percent in the port.",
	// For, against, and neither.
	"In the poll {48|58|49} percent were in favor, 47 percent opposed and 4 percent undecided.",
	"Some papers asked again: {52|72|53} percent supported the ban and 44 percent opposed it.",
	"The survey found that {61|71|} percent approve of her work, 33 percent disapprove and 5 percent do not know.",
	"Fifty-one percent said yes and {46|64|} percent said no.",
	// Owners of one thing.
	"Lund owns 50.1 percent of the venture, Berg 29.9 percent and the state {20|30|} percent.",
	"The state holds 40 percent of the mine, a French firm 35 percent and a Swiss one {25|35|} percent.",
	"Alba owns 60 percent of the company and Nordea {40|60|} percent.",
	// So many of so many, and the same in percent elsewhere.
	"The party won 48 of the 120 seats. With {40|60|40.2} percent of the seats it can block new taxes.",
	"Fire damaged 63 of the 84 flats. The owner said {75|57|} percent of the flats stood empty.",
	"Clerks threw out 27 of the 90 claims. That left the office short of time, and {30|80|} percent of the claims went to court.",
	"He read 152 of the 400 letters. They were about {38|83|} percent of all letters.",
	// Some of a group that was just counted.
	"Police held 12 protesters on Monday, {11|21|} of them women.",
	"The raid freed 34 workers, {29|92|} of them from Nepal.",
	"It has sold 16 ships, {six|26|} of them to Greece.",
	"Gunmen took 41 passengers, {14|44|} of them children.",
	"Members backed it by {a third|a half|} of the ballots, or 310 of the 930 cast.",
	// What is told of this, of that and of which.
	"Farmers will bring in a wheat harvest of 12.4 million tonnes.\n\nLast year's crop was 14.9 million tonnes.\n\nOf this harvest, {4.1|14.1|} million tonnes will be shipped abroad.",
	"The fund has raised $3.2 billion since May. Of that, ${1.1|11|} billion has been spent on roads.",
	"The bank set aside 640 million euros for bad loans, of which {120|1,200|} million euros were for shipping.",
	"Brazil exported 1.2 mln tonnes of sugar, of which {310,000|3.1 mln|} tonnes went to Russia.",
	"The state borrowed 4.5 billion rand in March.\n\nOf this amount, {2.1|21|} billion rand will go to schools.",
	"The company sold 84,000 cars in the first half. Of those cars, {12,400|124,000|} were electric.",
	"The total loan is $250 million, of which ${75|750|} million has been drawn.",
	"The ministry bought 320,000 tonnes of maize. Of this, {140,000|410,000|} tonnes has arrived.",
	"Output was 2.1 million ounces of gold. Of that output, {640,000|6.4 million|} ounces came from one mine.",
	"Police seized 2.4 tonnes of cocaine on Friday, {1.1|11|} tonnes of it in Rotterdam.",
	"The airline has 120 planes, of which {34|340|} are leased.",
	"The union has 48,000 members. Some {12,000|120,000|} of those members work at the port.",
	// A budget and what is in it.
	"The governor sent lawmakers a ${28.6 billion|28.6 million|} budget.\n\nIt sets aside $11.2 billion for schools. Prisons would get $1.9 billion. It leaves $900 million in reserve.",
	"The cabinet approved a record {96.7 trillion|96.7 billion|} yen budget.\n\nThe government set aside 23.6 trillion yen for debt service.",
	"The City Council passed a ${1.4 billion|1.4 million|} budget on Tuesday.\n\nThe police get $310 million. About $85 million is for parks, and $212 million for fire stations.",
	"Parliament adopted a budget of {4.2 billion|4.2 million|} euros.\n\nSpending on health will rise to 890 million euros. The army will receive 310 million euros.",
	"The county board adopted a ${640 million|640,000|} budget. It spends $210 million on schools, $48 million on roads and $95 million on its jail.",
	"The president presented a {7.3 trillion|7.3 billion|} naira budget to the Senate.\n\nHe said 1.2 trillion naira was for roads and 890 billion naira for power.",
	"The House passed a ${612 billion|612 million|} spending plan for the military.\n\nIt has $140 billion for new ships and $96 billion for pay.",
	"The mayor proposed a ${3.1 billion|3.1 million|} budget that holds taxes flat. The schools' share is $1.2 billion. Debt payments take $240 million, and pensions $310 million.",
	// Residents, and those of them to whom something happened.
	"The train derailed in a prairie town of 640 people.\n\nBy nightfall {120|1,120|} of the town's 640 residents had been asked to leave.",
	"Fire swept the village of 2,300 people. About {410|4,100|} of its 2,300 residents were moved to a school.",
	"The flood hit Milford, a town of 4,200.\n\nBy Sunday {1,150|11,500|} residents had fled.",
	"The island has a population of 12,400. Since May {3,100|31,000|} inhabitants have left.",
	"Of the village's 930 people, {210|2,100|} signed the petition.",
	"The mayor said {1,400|14,000|} of Milford's 9,600 residents had been vaccinated.",
	"In the farming community of 1,800, {450|4,500|} residents get water from tanks.",
	// What is included.
	"The airline has 120 planes, including {34|340|} on lease.",
	"The firm owes $2.4 billion, including ${640 million|6.4 billion|} in bonds.",
	"The storm did 410 million euros of damage, including {95|950|} million euros to crops.",
	"The group has 3,400 employees, including {1,200|12,000|} in Spain.",
	// One in so many, and so many of so many.
	"Tests show that one in every {eight|12|} private wells checked has too much nitrate.\n\nIn all, 310 of the 2,480 wells tested were over the limit.",
	"One in {five|three|} ships inspected in May had faults.\n\nInspectors found faults on 84 of the 420 ships that they boarded.",
	"A {quarter|half|} of the schools surveyed have no library.\n\nOf the 1,200 schools that answered, 301 have none.",
	"Inspectors found rust in {25|35|} percent of the 1,648 bridges.\n\nOf those bridges, 412 had at least one beam with rust.",
	"Of the 642 claims filed, 288 were paid. That is {45|49|44.9} percent.",
	"About {one in six|one in three|} trucks inspected in the campaign had bad brakes.\n\nThe police said that 402 of the 2,415 trucks failed.",
	"{Forty|Fourteen|} percent of the cows tested were ill. In the herds, 128 of the 320 cows were ill.",
	"The court took up 84 of the 7,000 appeals, {1.2|12|} percent of the appeals filed.",
	// Answers and candidates.
	"The survey of 1,004 voters showed 62 percent in favor, {31|51|} percent against and 7 percent undecided on Question 3.",
	"The poll gave Hale {48|58|} percent and Sand 43 percent, with 9 percent undecided.",
	"Hale led Sand {47|67|} percent to 41 percent, with 12 percent saying they did not know.",
	"It put the Liberals at {36|63|} percent, the Centre at 33 percent and the Greens at 21 percent, with 10 percent not sure.",
	"Forty-six percent backed the plan, {44|84|} percent opposed it and 10 percent were neutral.",
	// Amounts and the shares that they are, and a lead of so many points.
	"The deficit widened to $8.4 billion, or 3.2 percent of gross domestic product.\n\nIt is an economy of about ${262 billion|262 million|}.",
	"The bank gets a fee of 2 percent, or ${18 million|180 million|}.\n\nThe deal of $900 million closes in May.",
	"Its debt is 6.4 billion euros, or 48 percent of assets. Assets stood at {13.3 billion|133 billion|} euros.",
	"Bad loans were 3.1 percent of all loans (412 million crowns). The bank has loans of {13.3 billion|133 million|} crowns.",
	"Half of the 84 workers, {42|48|}, walked out.",
	"It has 320 stores, {74|740|} of them in Texas.",
	"The province grew 2.1 million of the country's {6.4 million|640,000|} tonnes of rice.",
	"Hale has 48 percent and Sand {44|34|} percent, a four-point lead.",
	// Of those just told, and two who share all of it.
	"First-half sales were 4.9 billion crowns, of which the second quarter gave {2.6|6.2|} billion crowns.",
	"The herd numbers 1,200, of which {840|8,400|} are cows.",
	"Forty-two people have died of the flu this winter, {18|81|} of them children.",
	"The Bears won behind 31 points from Hale, {27|72|} of them in the second half.",
	"Berg hit {three|five|} of his four free throws.",
	"The Hawks made 12 of 25 shots for {48|84|} percent.",
	"With nearly every ballot counted, Hale had 61,200 votes, or 54 percent, and Sand had {52,100|25,100|}, or 46 percent.",
	"Moss polled 8,410 votes (55.1 percent). Lund polled {6,853|3,685|} votes (44.9 percent).",
	// A part, a share and a whole in one sentence, with words in between.
	"Some {24|42|} percent of the town's 15,000 voters, or 3,600 people, signed.",
	"The company's 214 layoffs amount to {4|40|} percent of its 5,350 workers.",
	"The cuts affect 214 people, {4|14|} percent of the company's work force of 5,350.",
	"Only 12 of the 48 countries, {one in four|one in three|}, have paid.",
	"A quarter of its 1,600 pupils - {400|600|} - are from abroad.",
	"The firm said 62 percent of its 1986 sales of 140 million crowns, or {86.8|68.8|} million crowns, came from paper.",
	"Exports took 31 percent of output of 2.4 million tonnes, or {744,000|474,000|} tonnes.",
	"The bank lent $48 million, or {12|21|} percent of its $400 million in capital.",
	"The group's 1,140 nurses are {38|83|} percent of its staff of 3,000.",
	// More parts that are more than their whole.
	"The fund, which manages ${14 billion|14 million|}, has put $2.1 billion of that in Asia.",
	"The army's {41,000|4,100|} soldiers include 12,000 draftees.",
	"The $310 million project includes ${84|840|} million for a tunnel.",
	"The bank's loans total {9.1 billion|9.1 million|} euros, 420 million euros of them to farmers.",
	"The country, which has {31 million|3.1 million|} people, has 12 million voters.",
	"The city of {2.1 million|210,000|} people has 640,000 pupils.",
	"The mine has 6.2 million ounces of gold, {1.4|14|} million of them proven.",
	"The quake left {12,000|1,200|} people homeless, including 5,400 children.",
	// The same in percent, without its noun.
	"Inspectors closed 63 of the 420 kitchens. The city said the share of kitchens that inspectors closed was {15|51|} percent.",
	// What only one can have.
	"Coal provides {45|65|} percent of the country's electricity, gas 31 percent and wind 24 percent.",
	"Europe accounts for 48 percent of sales, America {30|50|} percent and Asia 22 percent.",
	// More than so much.
	"More than half of the 640 members, {370|270|}, voted no.",
	"More than {a quarter|half|} of its 1,600 pupils, or 410, are from abroad.",
	// Of which, of the same noun, and shares in words before so many of so many.
	"The library has 212,000 books, {64,000|640,000|} of which are on loan.",
	"Turnout was {62|26|} percent: 31,000 of the 50,000 voters cast ballots.",
	"The state has 2.9 million cars. Some {410,000|4.9 million|} of the cars are diesels.",
	"The region gets 34 percent of its water from wells, 41 percent from rivers and {25|35|} percent from the lake.",
	"Mexico's exports averaged 1.31 million bpd, including {720,000|7.2 million|} bpd to America.",
	"The county spends ${212 million|212,000|} a year, $140 million of it on schools.",
	"The ship carried 2,100 tonnes of oil. Some {900|9,000|} tonnes of the oil leaked.",
}

// versions are the three versions of a text in which figures stand as {a|b|c}.
func versions(s string) (v checkertest.Statement) {
	for i := range v {
		rest, text := s, ""
		for {
			before, inner, ok := strings.Cut(rest, "{")
			text += before
			if !ok {
				break
			}
			group, after, _ := strings.Cut(inner, "}")
			figure := strings.Split(group, "|")[i]
			if figure == "" {
				text = ""
				break
			}
			text, rest = text+figure, after
		}
		v[i] = text
	}
	return v
}

func TestAcross(t *testing.T) {
	var all []checkertest.Statement
	for _, s := range told {
		all = append(all, versions(s))
	}
	checkertest.Statements(t, share.Rule, "OSLO, March 3 (Nordwire) -- The report came out on Monday.\n\n", all)
}
