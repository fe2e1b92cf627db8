package record_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/record"
)

// statements are texts of 7 May 2025 in which a rank fits the years that are given,
// each with one in which a figure or a year was moved past it; and, where there is
// one, a third in which it moved within.
var statements = []checkertest.Statement{
	{"The jobless rate fell to 4.1 percent, the lowest since 1999. It was 3.9 percent in 1998.", "The jobless rate fell to 4.1 percent, the lowest since 1996. The rate was 3.9 percent in 1998.", "The jobless rate fell to 4.1 percent, the lowest since 1996. The rate was 4.1 percent in 1998."},
	{"The survey put the jobless rate at 4.1 percent, down from 4.3 percent and the lowest since 1996. The rate touched a trough of 4.2 percent in 1998.", "The survey put the jobless rate at 4.1 percent, down from 4.3 percent and the lowest since 1996. The rate touched a trough of 3.9 percent in 1998.", ""},
	{"Car registrations came to 20,720, the fewest since 2007. Registrations were 21,540 in 2010 and 22,081 in 2011.", "Car registrations came to 20,720, the fewest since 2007. Registrations were 21,540 in 2010 and 19,960 in 2012.", "Car registrations came to 20,720, the fewest since 2007. Registrations were 20,721 in 2010 and 22,081 in 2011."},
	{"It reached 38.4 degrees Celsius in Baja, the hottest day since 2007. Baja had 38.9 degrees in 2006.", "It reached 38.4 degrees Celsius in Baja, the hottest day on the plain since 1947. The plain had 38.9 degrees in 2006.", ""},
	{"The harvest came to 3.1 million tonnes, the smallest since 2003. The harvest was 2.9 million tonnes in 2002.", "The harvest came to 3.1 million tonnes, the smallest since 2000. The harvest was 2.9 million tonnes in 2002.", "The harvest came to 3.1 million tonnes, the smallest since 2000. The harvest was 3.1 million tonnes in 2002."},
	{"Murders rose to 312, the highest since 1995. In 1994, murders were 340.", "Murders rose to 312, the highest since 1991. In 1994, murders were 340.", ""},
	{"Turnout was 71 percent, the highest since 1983. Turnout was 75 percent in 1979 and 68 percent in 1991.", "Turnout was 71 percent, the highest since 1983. Turnout was 75 percent in 1987 and 68 percent in 1991.", "Turnout was 71 percent, the highest since 1983. Turnout was 71 percent in 1987 and 68 percent in 1991."},
	{"Some 4,210 visas were issued, the most since 2016. Visas numbered 4,100 in 2019.", "Some 4,210 visas were issued, the most since 2016. Visas numbered 4,900 in 2019.", ""},
	{"Steel output was 81 million tonnes, the least since 2010. Steel mills made 90 million tonnes in 2015.", "Steel output was 81 million tonnes, the least since 2010. Steel mills made 76 million tonnes in 2015.", ""},
	{"Deaths on roads fell to 2,310, a 12-year low. Road deaths stood at 2,150 in 2012.", "Deaths on roads fell to 2,310, a 12-year low. Road deaths stood at 2,150 in 2020.", "Deaths on roads fell to 2,310, a 12-year low. Road deaths stood at 2,390 in 2020."},
	{"Unemployment fell to a seven-year low of 5.2 percent. Unemployment was 6.1 percent in 2020.", "Unemployment fell to a seven-year low of 5.2 percent. Unemployment was 4.8 percent in 2020.", ""},
	{"Bankruptcies rose to 912, a five-year high. Bankruptcies numbered 870 in 2022.", "Bankruptcies rose to 912, a five-year high. Bankruptcies numbered 970 in 2022.", ""},
	{"Births fell to 61,000, the lowest in 20 years. Births came to 64,000 in 2014.", "Births fell to 61,000, the lowest in 20 years. Births came to 58,000 in 2014.", ""},
	{"Unemployment rose to 5.4 percent, the highest since May 2008, when it stood at 5.6 percent.", "Unemployment rose to 5.4 percent, the highest since May 2008, when it stood at 4.5 percent.", "Unemployment rose to 5.4 percent, the highest since May 2008, when it stood at 5.4 percent."},
	{"Wheat stocks fell to 12.1 million tonnes, the lowest since 1996, when they were 11.8 million tonnes.", "Wheat stocks fell to 12.1 million tonnes, the lowest since 1996, when they were 18.1 million tonnes.", ""},
	{"Profit was 310 million euros, the biggest since 2011, when it was 340 million euros.", "Profit was 310 million euros, the biggest since 2011, when it was 240 million euros.", ""},
	{"Inflation hit 6.2 percent, the highest since 1996. The ministry said that 6.2 percent was the highest since 1996.", "Inflation hit 6.2 percent, the highest since 1996. The ministry said that 6.2 percent was the highest since 2003.", "Inflation hit 6.2 percent, the highest since 1996. The ministry said that 6.2 percent was the highest since 1997."},
	{"Inflation hit a ten-year high of 6.2 percent. It is 6.2 percent now, the highest since 2015.", "Inflation hit a ten-year high of 6.2 percent. It is 6.2 percent now, the highest since 2005.", "Inflation hit a ten-year high of 6.2 percent. It is 6.2 percent now, the highest since 2016."},
	{"It is the first final for the club since 2014. The club last reached the final in 2014.", "It is the first time since 2014 that the club has reached the final. The club last reached the final in 2018.", ""},
	{"The strike is the first since 1998. The last strike, in 1998, went on for a week.", "The strike is the first since 1998. The last strike, in 2003, went on for a week.", "The strike is the first since 1998. The last strike, in 1999, went on for a week."},
	{"She won her first title since 2019. Her last title came in 2019.", "She won her first title since 2019. Her last title came in 2022.", ""},
	{"It was the first execution in the state since 2009. The last execution there was in 2009.", "It was the first execution in the state since 2009. The last execution there was in 2013.", ""},
	{"Sales of beer fell to 80.4 million hectolitres, the lowest since 1990. Brewers had sales of 85 million hectolitres in 2010.", "Beer sales fell to 80,400 barrels, the lowest since 1990. Beer sales were 75,000 barrels in 2010.", ""},
	{"The river stood at 7.4 metres, its highest since 2002. The river rose to 7.1 metres in 2013.", "The river stood at 7.4 metres, its highest since 2002. The river stood at 7.9 metres in 2013.", ""},
	{"Exports of cocoa were 310,000 tonnes, the largest in nine years. Cocoa exports were 290,000 tonnes in 2020.", "Exports of cocoa were 310,000 tonnes, the largest in nine years. Cocoa exports were 390,000 tonnes in 2020.", ""},
	{"The yen fell to 151.2 per dollar. Passengers rose to 41.2 million, the most since 2019. Passengers were 38 million in 2023.", "The yen fell to 151.2 per dollar. Passengers rose to 41.2 million, the most since 2019. Passengers were 44 million in 2023.", ""},
	{"It is the first time since 2014 that the club has reached the final. The side lost the final in 2012 and won the cup in 2014.", "It is the first time since 2014 that the club has reached the final. The side lost the final in 2014 and won the cup in 2016.", ""},
	{"It is the town's first title since 2001. The team won the title in 1999 and won a second title in 2001.", "It is the town's first title since 1999. The team won the title in 1999 and won a second title in 2001.", ""},
}

// of2013 are texts of 7 May 2013, in which years are counted back from then.
var of2013 = []checkertest.Statement{
	{"Unemployment fell to 6.1 percent in May, the lowest level in nine years. It last stood below that in 2004, when it was 5.9 percent.", "Unemployment fell to 6.1 percent in May, the lowest level in nine years. It last stood below that in 2010, when it was 5.9 percent.", ""},
	{"Wheat prices rose to $8.12 a bushel, a seven-year high. They have not been higher since 2006.", "Wheat prices rose to $8.12 a bushel, a seven-year high. They have not been higher since 2011.", ""},
	{"Home sales were the weakest in 12 years. Not since 2001 have fewer houses been sold.", "Home sales were the weakest in 12 years. Not since 2008 have fewer houses been sold.", ""},
	{"The city recorded 212 murders, the most since 1998. There were 240 murders in 1997.", "The city recorded 212 murders, the most since 1998. There were 240 murders in 2006.", ""},
	{"The dollar fell to 81.3 yen, its lowest in 15 years. It is the dollar's lowest level since May 1998, dealers said.", "The dollar fell to 81.3 yen, its lowest in 15 years. It is the dollar's lowest level since May 2004, dealers said.", ""},
	{"The governor's trip is the first by a U.S. official since 1998. The last American official to come, in 1998, was turned away at the border.", "The governor's trip is the first by a U.S. official since 1998. The last American official to come, in 2005, was turned away at the border.", ""},
	{"It was Harwick's first win at the course since 2009. He also won there in 2003.", "It was Harwick's first win at the course since 2003. He also won there in 2009.", ""},
	{"The state carried out its first execution since 2001 on Tuesday. The last inmate to be executed was Roy Dell, in 2001.", "The state carried out its first execution since 2001 on Tuesday. The last inmate to be executed was Roy Dell, in 2007.", ""},
	{"The team reached the playoffs for the first time in 11 years. Its last playoff game was in 2002.", "The team reached the playoffs for the first time in 11 years. Its last playoff game was in 2009.", ""},
	{"The volcano erupted for the first time since 1979. Its most recent eruption, in 1979, killed nine people.", "The volcano erupted for the first time since 1979. Its most recent eruption, in 1992, killed nine people.", ""},
	{"The strike is the first at the airline since 1994. Pilots last walked out in 1994.", "The strike is the first at the airline since 1994. Pilots last walked out in 2003.", ""},
}

// of2015 are texts of 7 May 2015.
var of2015 = []checkertest.Statement{
	{"The jobless rate dropped to 4.9 percent, its lowest in eight years. The rate was last that low in October 2007.", "The jobless rate dropped to 4.9 percent, its lowest in eight years. The rate was last that low in October 2010.", ""},
	{"Gold slid to $1,080 an ounce, a five-year low. It was the weakest price since March 2010, traders said.", "Gold slid to $1,080 an ounce, a five-year low. It was the weakest price since March 2012, traders said.", ""},
	{"Rainfall came to 41 inches, the most in a May since 1957. In May 1981, 36 inches fell.", "Rainfall came to 41 inches, the most in a May since 1957. In May 1981, 44 inches fell.", ""},
	{"Tuna landings were the smallest in two decades, at 1,910 tonnes, against 2,740 tonnes in 2004.", "Tuna landings were the smallest in two decades, at 1,910 tonnes, against 1,740 tonnes in 2004.", ""},
	{"The crowd of 21,300 was the biggest at the ground since 1988. A crowd of 19,100 watched the cup match in 1999.", "The crowd of 21,300 was the biggest at the ground since 1988. A crowd of 24,100 watched the cup match in 1999.", ""},
	{"The surplus, at $4.1 billion, is the widest in seven years, the bank said. The surplus has not been wider since December 2008.", "The surplus, at $4.1 billion, is the widest in seven years, the bank said. The surplus has not been wider since December 2011.", ""},
	{"Housing starts fell to 812,000, the slowest pace since 2009. The pace was 790,000 in 2009.", "Housing starts fell to 812,000, the slowest pace since 1991. The pace was 790,000 in 2009.", ""},
	{"The ruble sank to 68.4 to the dollar, a 17-year low. The last time it was so weak was in 1998.", "The ruble sank to 68.4 to the dollar, an 11-year low. The last time it was so weak was in 1998.", ""},
	{"The pope's Mass was the first by a pontiff in the city since 1995. A pope last celebrated Mass there in 1995.", "The pope's Mass was the first by a pontiff in the city since 1979. A pope last celebrated Mass there in 1995.", ""},
	{"Ahlberg took the gold, the first for a Swede since 1988. Sweden's most recent gold in the event came in 1988.", "Ahlberg took the gold, the first for a Swede since 1988. Sweden's most recent gold in the event came in 1996.", ""},
	{"The Fed raised interest rates for the first time since 2006. The last increase, in June 2006, was by a quarter point.", "The Fed raised interest rates for the first time since 2006. The last increase, in June 2008, was by a quarter point.", ""},
	{"Wolves are back in the county for the first time in 80 years. The last wolf there was shot in 1935.", "Wolves are back in the county for the first time in 80 years. The last wolf there was shot in 1965.", ""},
	{"The tribunal sentenced a general for the first time since the war ended in 1994. In 1993, it sentenced two generals.", "The tribunal sentenced a general for the first time since the war ended in 1994. In 2011, it sentenced two generals.", ""},
	{"The Larks won the pennant for the first time in 22 years. They previously won it in 1993.", "The Larks won the pennant for the first time in 22 years. They previously won it in 1999.", ""},
	{"Talks resumed for the first time since March 2014. The previous round, held in March 2014, broke down over prisoners.", "Talks resumed for the first time since October 2012. The previous round, held in March 2014, broke down over prisoners.", ""},
	{"Consumer confidence fell to 88.1 in April, its lowest reading since October 2013. The index was at 89.4 in November 2014.", "Consumer confidence fell to 88.1 in April, its lowest reading since October 2013. The index was at 86.4 in November 2014.", ""},
	{"Sales of new homes rose to 481,000, the most since February 2008. Sales were at an annual rate of 439,000 in January 2013.", "Sales of new homes rose to 481,000, the most since February 2008. Sales were at an annual rate of 539,000 in January 2013.", ""},
	{"It was the town's first murder since 2004. A clerk was murdered there in 2004.", "It was the town's first murder since 1996. A clerk was murdered there in 2004.", ""},
	{"He became the first Briton to win the title since 1977. Another Briton, Tom Ware, won it in 1977.", "He became the first Briton to win the title since 1936. Another Briton, Tom Ware, won it in 1977.", ""},
	{"The river crested at 31.2 feet, its highest level in 50 years. The record crest of 32.1 feet was set in 1953.", "The river crested at 31.2 feet, its highest level in 50 years. The record crest of 32.1 feet was set in 1993.", ""},
	{"The airport handled 4.1 million passengers, the fewest since 2009. In 2009 it handled 3.9 million passengers.", "The airport handled 4.1 million passengers, the fewest since 2003. In 2009 it handled 3.9 million passengers.", ""},
	{"Steel prices are at a six-year low. They were last lower in December 2008.", "Steel prices are at a six-year low. They were last lower in December 2013.", ""},
	{"It was the coldest February in Moose Lake in 36 years. The last time a February was colder was in 1979.", "It was the coldest February in Moose Lake in 36 years. The last time a February was colder was in 1997.", ""},
	{"The harvest fell to 2.1 million tonnes, a seven-year low. In the past decade only 2007 saw a lower harvest.", "The harvest fell to 2.1 million tonnes, a seven-year low. In the past decade only 2011 saw a lower harvest.", ""},
	{"Home sales were the weakest in 12 years. They were weaker only in 2002.", "Home sales were the weakest in 12 years. They were weaker only in 2009.", ""},
	{"Births fell to a 20-year low. Only 1995 had fewer births.", "Births fell to a 20-year low. Only 2006 had fewer births.", ""},
	{"Turnout of 41 percent was the lowest for a general election since 1996, the commission said. Turnout was 38 percent in 1996.", "Turnout of 41 percent was the lowest for a general election since 1946, the commission said. Turnout was 38 percent in 1996.", ""},
	{"The euro hit a 12-year low of $1.0520. It last fell below that level in July 2003.", "The euro hit a 12-year low of $1.0520. It last fell below that level in July 2009.", ""},
	{"The stock closed at its highest since June 2007. It has not closed higher since May 2007, data show.", "The stock closed at its highest since June 2007. It has not closed higher since March 2010, data show.", ""},
	{"Floods killed 94 people, the most since 2008. In 2008, floods killed 127.", "Floods killed 94 people, the most since 1993. In 2008, floods killed 127.", ""},
	{"The last time the river froze over was in 1987. It froze on Sunday for the first time since 1987.", "The last time the river froze over was in 1996. It froze on Sunday for the first time since 1987.", ""},
	{"The bank raised its dividend for the first time since 2008. It last increased the payout in 2008.", "The bank raised its dividend for the first time since 2008. It last increased the payout in 2011.", ""},
	{"The school won its first state title in 31 years. Its previous title came in 1984.", "The school won its first state title in 31 years. Its previous title came in 1992.", ""},
	{"Bankruptcies dropped to 1,204, the smallest number in eight years, compared with 1,950 in 2010.", "Bankruptcies dropped to 1,204, the smallest number in eight years, compared with 1,150 in 2010.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, record.Rule, "PARIS, May 7, 2025 (Wire) -- ", statements)
	checkertest.Statements(t, record.Rule, "PARIS, May 7, 2013 (Wire) -- ", of2013)
	checkertest.Statements(t, record.Rule, "PARIS, May 7, 2015 (Wire) -- ", of2015)
}
