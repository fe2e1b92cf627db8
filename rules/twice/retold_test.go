package twice_test

import (
	"fmt"
	"testing"
)

// again are stories that take a figure up with other words. Each has the first
// sentence, a later one, the figure, and what a slip makes of it.
var again = [][4]string{
	{"The regulator fined Halvorsen %s euros for fixing prices.", "The %s euro penalty is the largest of the year.", "137 million", "173 million"},
	{"A court fined the Norrby mill $%s for dumping acid in the river.", "The $%s fine must be paid by autumn.", "2.4 million", "4.2 million"},
	{"The bank was fined £%s over its sales of insurance.", "The £%s penalty includes a discount.", "28.5 million", "25.8 million"},
	{"Two carriers were penalised %s kroner for sharing their tariffs.", "They will appeal against the %s kroner fine.", "640 million", "460 million"},
	{"Halvorsen will pay $%s for each Quarrel share in cash.", "The $%s-a-share bid was made on Monday.", "43.50", "46.50"},
	{"Brandt offered %s euros a share for Vela.", "The %s-euro-a-share offer has the backing of the board.", "12.75", "12.57"},
	{"Norlund agreed to buy Pellin for $%s.", "The $%s acquisition is to close in June.", "3.46 billion", "4.36 billion"},
	{"Norlund will acquire the ferry line for %s kroner.", "The %s kroner deal needs approval.", "815 million", "851 million"},
	{"The port sold its docks to a fund for %s pounds.", "The %s pound sale was signed at noon.", "126 million", "162 million"},
	{"Tessel bought the brewery for €%s.", "The €%s takeover was a surprise.", "72.4 million", "74.2 million"},
	{"About %s people were ordered out of their homes in the valley.", "None of the %s evacuees may go back before Sunday.", "23,000", "32,000"},
	{"Officials evacuated %s residents as the dam leaked.", "The %s evacuees slept in schools.", "4,600", "6,400"},
	{"Some %s villagers fled when the volcano woke.", "The %s evacuees were given tents.", "18,700", "71,800"},
	{"The carmaker will recall %s minivans because of a latch.", "All of the %s vehicles were built in Ardenport.", "87,000", "78,000"},
	{"Brandt is recalling %s trucks with faulty brakes.", "The %s vehicles were sold since 2009.", "214,000", "241,000"},
	{"A state fund bought a %s percent stake in the grain trader.", "The %s percent holding makes it the largest owner.", "17.4", "14.7"},
	{"Pellin raised its stake in the mine to %s percent.", "The %s percent stake was bought on the market.", "29.6", "26.9"},
	{"The family took a %s percent interest in the club.", "The %s percent holding cost it little.", "31.2", "32.1"},
	{"The notes carry a coupon of %s percent.", "The coupon of %s percent will be paid twice a year.", "6.75", "6.25"},
	{"The bond was sold with a yield of %s percent.", "The yield of %s percent pleased the treasury.", "4.85", "4.58"},
	{"Crude output climbed to %s barrels per day in April.", "The April figure of %s bpd beat the plan.", "2.14 million", "2.41 million"},
	{"Production fell to %s barrels a day at the field.", "That output of %s bpd is low.", "361,000", "316,000"},
	{"The insurer will cut %s jobs over two years.", "Most of the %s job cuts fall in Norrby.", "1,840", "1,480"},
	{"The mill said it would shed %s jobs.", "The %s layoffs begin in May.", "2,350", "3,250"},
	{"The bank will eliminate %s positions in its branches.", "The %s redundancies were told by letter.", "960", "690"},
	{"Thieves stole %s euros from a van in Ardenport.", "The %s euro haul was never found.", "5.3 million", "3.5 million"},
	{"Robbers took paintings worth $%s from a villa.", "The $%s theft was reported at dawn.", "14.2 million", "12.4 million"},
	{"The state gave the shipyard a loan of $%s.", "The $%s loan must be paid back by 2012.", "230 million", "320 million"},
	{"Banks lent the airline %s yen to keep it flying.", "The %s yen loan has no security.", "67 billion", "76 billion"},
	{"The city won a contract worth $%s to build trams.", "The $%s contract runs for six years.", "418 million", "481 million"},
	{"The navy ordered radars for %s euros.", "The %s euro order will keep the plant busy.", "92.6 million", "96.2 million"},
	{"Donors pledged $%s to rebuild the harbour.", "The $%s aid will come in three parts.", "1.34 billion", "1.43 billion"},
	{"A widow gave the college a gift of $%s.", "The $%s gift was kept quiet.", "27 million", "72 million"},
	{"The firm agreed to settle the suit for $%s.", "The $%s settlement must be approved by a judge.", "183 million", "138 million"},
	{"A jury awarded the driver $%s in damages.", "The $%s award is likely to be cut.", "6.9 million", "9.6 million"},
	{"Council members approved a budget of $%s.", "The $%s budget raises no rates.", "47.3 million", "43.7 million"},
	{"The company will invest %s euros in a plant at Norrby.", "The %s euro investment will bring work.", "580 million", "850 million"},
	{"The grocer booked a charge of $%s for closing shops.", "The $%s charge wiped out its gains.", "36 million", "63 million"},
	{"The group will buy back shares for %s euros.", "The %s euro buyback starts on Friday.", "1.27 billion", "1.72 billion"},
	{"Exports rose to %s crowns in March.", "The %s crowns of exports were a record.", "41.8 billion", "48.1 billion"},
	{"The trade deficit widened to $%s in May.", "The $%s deficit was the widest on file.", "8.26 billion", "8.62 billion"},
	{"The budget surplus reached %s reais in June.", "The %s reais surplus surprised the bank.", "12.9 billion", "19.2 billion"},
	{"The storm destroyed %s houses on the coast.", "The %s houses had no insurance.", "1,340", "1,430"},
	{"Police arrested %s people at the port.", "The %s detainees were taken to Norrby.", "127", "172"},
	{"Guards seized %s smuggled birds at the border.", "The %s birds were freed.", "219", "291"},
	{"The union has %s members at the plant.", "The %s members will vote on Friday.", "3,680", "3,860"},
	{"The school has %s pupils this year.", "The %s pupils were sent home.", "452", "542"},
	{"Divers freed %s sailors from the hull.", "The %s sailors were flown home.", "43", "34"},
	{"The airline will lease %s jets from Brandt.", "The %s aircraft arrive in spring.", "46", "64"},
	{"The chain will open %s restaurants in the south.", "The %s outlets will employ students.", "135", "153"},
	{"The club sold %s tickets for the final.", "The %s tickets went in an hour.", "54,200", "52,400"},
	{"The city planted %s trees along the river.", "The %s trees cost little.", "8,120", "8,210"},
	{"The ship lost %s containers in the gale.", "The %s containers may drift ashore.", "325", "352"},
	{"Halvorsen paid $%s for the painting.", "The $%s price was twice the estimate of the house.", "3.15 million", "3.51 million"},
	{"The fund bought the tower for %s pounds.", "The %s pounds it paid will be borrowed.", "94 million", "49 million"},
	{"The prize was raised to $%s by the lottery.", "The $%s will be shared.", "12.6 million", "16.2 million"},
	{"The minister asked for a budget of %s euros.", "The %s euros will be spent by spring.", "347 million", "374 million"},
	{"Loans at the bank came to %s crowns.", "The %s crowns of loans are safe.", "214 billion", "241 billion"},
	{"The toll of the ferry disaster was put at %s dead.", "Most of the %s victims were killed in their cabins.", "78", "87"},
	{"The blast killed %s miners on the night shift.", "The %s dead miners were buried on Monday.", "39", "93"},
	{"Rebels freed %s hostages at the bridge.", "The %s hostages were in good health.", "28", "82"},
	{"A dividend of %s cents was declared.", "The %s cent dividend is paid in May.", "34", "43"},
	{"The utility raised $%s in its offering.", "The $%s offering was met in a day.", "645 million", "654 million"},
	{"Crude oil stockpiles rose to %s barrels in the week, the energy ministry said.", "The energy ministry said that crude oil stockpiles rose to %s barrels in the week, compared with less a week before.", "327.5 million", "237.5 million"},
	{"The current account deficit of the country widened to $%s in spring.", "In spring the current account deficit of the country widened to $%s, the bank said.", "5.062 billion", "5.602 billion"},
	{"The state sold bonds for $%s on Wednesday.", "The $%s bond falls due in ten years.", "1.25 billion", "1.52 billion"},
}

// filler stands between two sentences on one figure.
const filler = "\n\nIt rained all day, and the wind was cold.\n\nNobody could say when the road would open.\n\n"

func TestRetold(t *testing.T) {
	missed := 0
	for _, a := range again {
		if found := check(t, fmt.Sprintf(a[0], a[2])+filler+fmt.Sprintf(a[1], a[2])); len(found) > 0 {
			t.Errorf("%s: %s", a[0], found[0].Message)
		}
		if bad := fmt.Sprintf(a[0], a[2]) + filler + fmt.Sprintf(a[1], a[3]); len(check(t, bad)) == 0 {
			missed++
			t.Logf("missed: %s … %s", fmt.Sprintf(a[0], a[2]), fmt.Sprintf(a[1], a[3]))
		}
	}
	if missed*20 > len(again) {
		t.Errorf("%d of %d missed", missed, len(again))
	}
}

// others are figures that come back in another unit, votes and ages: the later passage
// as it should be, and as it should not.
var others = [][3]string{
	{"Oststrom offered 4.2 billion pounds for Merrow.", "It said the 4.2 billion pounds was not its last word.", "It said the 4.2 billion euros was not its last word."},
	{"Tamarack will pay 850 million Canadian dollars for the mine.", "The 850 million Canadian dollars would cut debt.", "The 850 million U.S. dollars would cut debt."},
	{"The watch was sold for 1.9 million Swiss francs.", "The 1.9 million Swiss francs went to a school.", "The 1.9 million euros went to a school."},
	{"The bank lent the city 340 million kroner.", "The 340 million kroner loan runs for ten years.", "The 340 million kronor loan runs for ten years."},
	{"The fund bought the tower for 275 million pounds.", "The tower, bought for 275 million pounds, is empty.", "The tower, bought for $275 million, is empty."},
	{"The quake struck 340 km southeast of Ambon.", "The centre lay 340 km from Ambon.", "The centre lay 340 miles from Ambon."},
	{"The fire burned 14,500 acres near Norrby.", "By night 14,500 acres had burned near Norrby.", "By night 14,500 hectares had burned near Norrby."},
	{"The plane fell to 9,200 feet over Ardenport.", "At 9,200 feet over Ardenport a window broke.", "At 9,200 metres over Ardenport a window broke."},
	{"The bear weighed 310 kg when it was shot at Norrby.", "A bear of 310 kg was never seen at Norrby.", "A bear of 310 pounds was never seen at Norrby."},
	{"Lawmakers approved the bill 216-209 on Monday.", "It passed on a 216-209 vote.", "It passed on a 219-206 vote."},
	{"Senators voted 57-41 to confirm the judge.", "The 57-41 vote ended a long fight.", "The 54-71 vote ended a long fight."},
	{"Parliament backed the treaty by 134 to 98.", "The treaty passed by 134 to 98 votes.", "The treaty passed by 138 to 94 votes."},
	{"Deputies rejected the plan 312-187.", "After the 312-187 vote the minister left.", "After the 321-187 vote the minister left."},
	{"A judge sentenced Andrea Norlund, 41, to life in prison.", "Norlund, 41, had worked there since she was a girl.", "Norlund, 47, had worked there since she was a girl."},
	{"Police named the driver as Chidi Okafor, 36, of Norrby.", "Okafor, 36, was held on Monday.", "Okafor, 63, was held on Monday."},
	{"The prize went to Ida Hollander, 58, a poet.", "Hollander, 58, said she would buy a boat.", "Hollander, 85, said she would buy a boat."},
}

func TestUnitsVotesAges(t *testing.T) {
	missed := 0
	for _, o := range others {
		if found := check(t, o[0]+filler+o[1]); len(found) > 0 {
			t.Errorf("%s %s: %s", o[0], o[1], found[0].Message)
		}
		if len(check(t, o[0]+filler+o[2])) == 0 {
			missed++
			t.Logf("missed: %s … %s", o[0], o[2])
		}
	}
	if missed > 1 {
		t.Errorf("%d of %d missed", missed, len(others))
	}
}
