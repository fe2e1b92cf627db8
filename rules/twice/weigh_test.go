package twice_test

import (
	"fmt"
	"testing"
)

// slips are stories that give one figure twice without a word that must be the same
// in both: the first passage, the later one, the figure, and what the keys make of it.
var slips = [][4]string{
	{"A ferry with %s passengers ran onto a rock near Merrow in fog on Sunday.", "By noon all %s passengers were ashore, and the crew of six with them.", "87", "78"},
	{"The department put the yield of maize at %s bushels an acre.", "“The yield of %s bushels that we got today looks high,” said Ida Hollander, who trades it.", "171.4", "174.1"},
	{"The trees are %s years old, by a count of their rings.", "The rangers said that the %s-year-old pines would live.", "4,850", "4,580"},
	{"The match was watched by %s viewers at its peak.", "“The %s we had at the peak is a number for the wall,” the station's head said.", "8.2 million", "2.8 million"},
	{"The storm left %s inches of snow in Norrby.", "The roof was not built to hold the %s inches that fell on Norrby.", "46", "64"},
	{"The dam at Pellin holds %s acre-feet of water when it is full.", "Engineers let out a tenth of the %s acre-feet before the rain.", "128,400", "182,400"},
	{"Voters returned %s ballots by mail in the county.", "Clerks had counted half of the %s ballots by midnight.", "61,372", "61,732"},
	{"The museum paid $%s for the drawing at auction.", "A tax on the rich will bring back the $%s it spent on the drawing.", "3.46 million", "3.64 million"},
	{"The tunnel is %s feet long and took nine years.", "Buses will go through the %s-foot tunnel from May.", "13,240", "12,340"},
	{"The asteroid passed %s miles from the Earth on Monday.", "At %s miles it came nearer to the Earth than the moon does.", "219,300", "291,300"},
	{"The town has %s wells, all of them shallow.", "Tests found salt in most of the %s wells.", "214", "241"},
	{"The union said that %s drivers had stopped work.", "Not one of the %s drivers will be paid for Monday.", "1,460", "1,640"},
	{"The school board voted to close %s schools in the autumn.", "Parents of pupils in the %s schools filled the hall.", "23", "32"},
	{"Brandt has sold %s of its tractors in the north since May.", "The %s tractors came with a faulty hitch.", "5,310", "5,130"},
	{"Enrolment fell to %s, the college said.", "The college had not counted fewer than the %s students it has now since it opened.", "12,647", "12,467"},
	{"The painting measures %s square feet.", "It took a crane to lift the %s square feet of canvas.", "1,720", "1,270"},
	{"The index closed at %s points, its best of the year.", "At %s points it is a fifth above its low.", "14,381.26", "14,318.26"},
	{"The budget sets aside $%s for roads in the county.", "The $%s for roads is the largest part of it.", "27.4 million", "24.7 million"},
	{"Rescuers brought out %s miners before dawn.", "All %s miners were taken to a hospital in Norrby.", "53", "35"},
	{"The court heard that he had taken £%s from the parish.", "He must pay back the £%s within a year.", "48,700", "84,700"},
	{"The river rose to %s feet at Norrby.", "At %s feet the river was over the bridge at Norrby.", "27.3", "23.7"},
	{"Norlund scored in front of %s people.", "It was the largest crowd of the season, %s people.", "41,265", "42,165"},
	{"The firm has %s employees in six countries.", "Most of its %s employees work nights.", "18,450", "14,850"},
	{"In all, %s voters signed the petition.", "The clerk said he had to check the names of %s voters.", "8,417", "8,471"},
	{"Police took %s rifles from the house.", "The %s rifles lay on a table at the station.", "37", "73"},
	{"Some %s houses have no power, the utility said.", "Crews hope to bring it back to the %s houses by Friday.", "62,000", "26,000"},
	{"The bishop had %s parishes to look after.", "He drove to each of the %s parishes once a year.", "118", "181"},
	{"The vaccine was given to %s children in the trial.", "Of the %s children, four had a fever.", "2,153", "2,513"},
	{"The satellite weighs %s kg and has four wings.", "A rocket lifted the %s kg satellite on Tuesday.", "6,350", "3,650"},
	{"A wall of rock trapped %s workers in a quarry, officials said.", "The wives of the %s trapped men stood behind a rope.", "23", "32"},
	{"The board voted to put a $%s bond on the ballot.", "Ida Okada, who voted no, said that the $%s would not be enough.", "96 million", "69 million"},
	{"An earthquake of magnitude %s shook the hills before dawn.", "The %s-magnitude quake was felt in Norrby.", "5.8", "8.5"},
	{"Nurses tried to save the last of %s pilot whales on the sand.", "Of the %s animals, more than 80 were dead by noon.", "134", "143"},
	{"The lender raised its rate to %s percent from 7.19 percent.", "Borrowers will pay the %s percent from Dec. 1.", "7.74", "7.47"},
	{"Clerks said %s people had voted on the island.", "The count of the %s ballots ends on Tuesday.", "17,382", "13,782"},
	{"The city had %s homicides last year, the police said.", "Somebody was held in 61 of the %s killings.", "127", "172"},
	{"A record %s people saw Rovers draw with City on Saturday.", "The gate of %s beat the mark set in 1954.", "31,482", "34,182"},
	{"The tenor called off a %s-city tour because of his throat.", "Tickets for all %s cities will be paid back.", "17", "71"},
	{"They found the wreck at a depth of %s metres.", "At %s metres no diver can reach the wreck.", "2,840", "2,480"},
}

func TestSlips(t *testing.T) {
	missed := 0
	for _, a := range slips {
		if found := check(t, fmt.Sprintf(a[0], a[2])+filler+fmt.Sprintf(a[1], a[2])); len(found) > 0 {
			t.Errorf("%s: %s", a[0], found[0].Message)
		}
		if bad := fmt.Sprintf(a[0], a[2]) + filler + fmt.Sprintf(a[1], a[3]); len(check(t, bad)) == 0 {
			missed++
			t.Logf("missed: %s … %s", fmt.Sprintf(a[0], a[2]), fmt.Sprintf(a[1], a[3]))
		}
	}
	if missed*10 > len(slips) {
		t.Errorf("%d of %d missed", missed, len(slips))
	}
}
