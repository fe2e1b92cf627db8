package duration_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/duration"
)

// statements are sentences that fit, each with one in which a value was moved
// beyond what counting one end or both explains; and, where there is one, a third
// in which it moved within.
var statements = []checkertest.Statement{
	{"She was mayor from 1998 to 2004, seven years.", "She was mayor from 1998 to 2004, nine years.", "She was mayor from 1998 to 2004, six years."},
	{"From 1998 to 2004, for a total of seven years, she was mayor.", "From 1998 to 2004, for a total of nine years, she was mayor.", "From 1998 to 2004, for a total of six years, she was mayor."},
	{"It ran from 1998 to 2004, a period of seven years.", "It ran from 1998 to 2004, a period of 17 years.", "It ran from 1998 to 2004, a period of six years."},
	{"She was mayor for six years, from 1998 to 2004.", "She was mayor for eight years, from 1998 to 2004.", "She was mayor for seven years, from 1998 to 2004."},
	{"She was mayor for 12 years (1992-2004).", "She was mayor for 21 years (1992-2004).", "She was mayor for 13 years (1992-2004)."},
	{"The war (1939-1945) lasted six years.", "The war (1939-1945) lasted nine years.", "The war (1939-1945) lasted seven years."},
	{"The six-year war (1939-1945) ruined the town.", "The three-year war (1939-1945) ruined the town.", ""},
	{"The four-day visit from May 7 to 10 ended well.", "The six-day visit from May 7 to 10 ended well.", "The three-day visit from May 7 to 10 ended well."},
	{"A four-day state visit to Russia from May 7 to 10 was planned.", "A two-day state visit to Russia from May 7 to 10 was planned.", "A three-day state visit to Russia from May 7 to 10 was planned."},
	{"The 12-day festival runs from July 1 to July 12.", "The 21-day festival runs from July 1 to July 12.", "The 11-day festival runs from July 1 to July 12."},
	{"The three-day meeting on May 7-9, 2025, was closed.", "The five-day meeting on May 7-9, 2025, was closed.", "The two-day meeting on May 7-9, 2025, was closed."},
	{"The two-week tour from March 3 to March 16 begins in Graz.", "The four-week tour from March 3 to March 16 begins in Graz.", ""},
	{"The four-month course from May to August 2025 is free.", "The six-month course from May to August 2025 is free.", "The three-month course from May to August 2025 is free."},
	{"On May 13, ten days after the May 3 vote, he left.", "On May 13, 20 days after the May 3 vote, he left.", "On May 13, 11 days after the May 3 vote, he left."},
	{"Ten days after the May 3 vote, on May 13, he left.", "Thirteen days after the May 3 vote, on May 13, he left.", ""},
	{"In 2004, six years after the 1998 vote, he left.", "In 2004, eight years after the 1998 vote, he left.", "In 2004, five years after the 1998 vote, he left."},
	{"Six years after the 1998 vote, in 2004, he left.", "Nine years after the 1998 vote, in 2004, he left.", "Five years after the 1998 vote, in 2004, he left."},
	{"On 3 March 2012, two years after 1 March 2010, it opened.", "On 3 March 2012, four years after 1 March 2010, it opened.", ""},
	{"In 1991, two years before the 1993 floods, it opened.", "In 1991, five years before the 1993 floods, it opened.", ""},
	{"The alarm came at 6 a.m. and three hours later, at 9 a.m., the fire was out.", "The alarm came at 6 a.m. and five hours later, at 9 a.m., the fire was out.", "The alarm came at 6:10 a.m. and three hours later, at 9 a.m., the fire was out."},
	{"The alarm came at 11 p.m. and two hours later, at 1 a.m., the fire was out.", "The alarm came at 11 p.m. and four hours later, at 1 a.m., the fire was out.", ""},
	{"The alarm came at 6:10 a.m. and 20 minutes later, at 6:30 a.m., the crew left.", "The alarm came at 6:10 a.m. and 40 minutes later, at 6:30 a.m., the crew left.", ""},
	{"It grew between 1990 and 1995.", "It grew between 1995 and 1990.", ""},
	{"Between 2001 and 2005 the firm built ships.", "Between 2005 and 2001 the firm built ships.", ""},
	{"It rained from May 7 to 10, 2025.", "It rained from May 10 to 7, 2025.", ""},
	{"It rained from March 2 to March 5.", "It rained from March 5 to March 2.", ""},
	{"He taught there from 2001 to 2005.", "He taught there from 2005 to 2001.", ""},
	{"He taught there from May 2001 to June 2005.", "He taught there from June 2005 to May 2001.", ""},
	{"He ran the mill from 1950 to 1962, 12 years.", "He ran the mill from 1950 to 1962, 22 years.", "He ran the mill from 1950 to 1962, 13 years."},
	{"For 12 years, from 1950 to 1962, he ran the mill.", "For 8 years, from 1950 to 1962, he ran the mill.", "For 13 years, from 1950 to 1962, he ran the mill."},
	{"Their 12-year marriage (1950-1962) was happy.", "Their 15-year marriage (1950-1962) was happy.", "Their 13-year marriage (1950-1962) was happy."},
	{"It closed in 1962, 12 years after the 1950 reform.", "It closed in 1962, 19 years after the 1950 reform.", "It closed in 1962, 11 years after the 1950 reform."},
	{"He ran the mill from 1971 to 1980, 9 years.", "He ran the mill from 1971 to 1980, 19 years.", "He ran the mill from 1971 to 1980, 10 years."},
	{"For 9 years, from 1971 to 1980, he ran the mill.", "For 5 years, from 1971 to 1980, he ran the mill.", "For 10 years, from 1971 to 1980, he ran the mill."},
	{"Their 9-year marriage (1971-1980) was happy.", "Their 12-year marriage (1971-1980) was happy.", "Their 10-year marriage (1971-1980) was happy."},
	{"It closed in 1980, 9 years after the 1971 reform.", "It closed in 1980, 16 years after the 1971 reform.", "It closed in 1980, 8 years after the 1971 reform."},
	{"He ran the mill from 1984 to 1999, 15 years.", "He ran the mill from 1984 to 1999, 25 years.", "He ran the mill from 1984 to 1999, 16 years."},
	{"For 15 years, from 1984 to 1999, he ran the mill.", "For 11 years, from 1984 to 1999, he ran the mill.", "For 16 years, from 1984 to 1999, he ran the mill."},
	{"Their 15-year marriage (1984-1999) was happy.", "Their 18-year marriage (1984-1999) was happy.", "Their 16-year marriage (1984-1999) was happy."},
	{"It closed in 1999, 15 years after the 1984 reform.", "It closed in 1999, 22 years after the 1984 reform.", "It closed in 1999, 14 years after the 1984 reform."},
	{"He ran the mill from 2002 to 2010, 8 years.", "He ran the mill from 2002 to 2010, 18 years.", "He ran the mill from 2002 to 2010, 9 years."},
	{"For 8 years, from 2002 to 2010, he ran the mill.", "For 4 years, from 2002 to 2010, he ran the mill.", "For 9 years, from 2002 to 2010, he ran the mill."},
	{"Their 8-year marriage (2002-2010) was happy.", "Their 11-year marriage (2002-2010) was happy.", "Their 9-year marriage (2002-2010) was happy."},
	{"It closed in 2010, 8 years after the 2002 reform.", "It closed in 2010, 15 years after the 2002 reform.", "It closed in 2010, 7 years after the 2002 reform."},
	{"He ran the mill from 1933 to 1945, 12 years.", "He ran the mill from 1933 to 1945, 22 years.", "He ran the mill from 1933 to 1945, 13 years."},
	{"For 12 years, from 1933 to 1945, he ran the mill.", "For 8 years, from 1933 to 1945, he ran the mill.", "For 13 years, from 1933 to 1945, he ran the mill."},
	{"Their 12-year marriage (1933-1945) was happy.", "Their 15-year marriage (1933-1945) was happy.", "Their 13-year marriage (1933-1945) was happy."},
	{"It closed in 1945, 12 years after the 1933 reform.", "It closed in 1945, 19 years after the 1933 reform.", "It closed in 1945, 11 years after the 1933 reform."},
	{"He ran the mill from 2009 to 2017, 8 years.", "He ran the mill from 2009 to 2017, 18 years.", "He ran the mill from 2009 to 2017, 9 years."},
	{"For 8 years, from 2009 to 2017, he ran the mill.", "For 4 years, from 2009 to 2017, he ran the mill.", "For 9 years, from 2009 to 2017, he ran the mill."},
	{"Their 8-year marriage (2009-2017) was happy.", "Their 11-year marriage (2009-2017) was happy.", "Their 9-year marriage (2009-2017) was happy."},
	{"It closed in 2017, 8 years after the 2009 reform.", "It closed in 2017, 15 years after the 2009 reform.", "It closed in 2017, 7 years after the 2009 reform."},
	{"The 8-day trip from May 2 to 9 took him to Asia.", "The 12-day trip from May 2 to 9 took him to Asia.", "The 7-day trip from May 2 to 9 took him to Asia."},
	{"A 8-day strike ran from May 2 to May 9.", "A 5-day strike ran from May 2 to May 9.", "A 7-day strike ran from May 2 to May 9."},
	{"On May 9, 7 days after the May 2 attack, he resigned.", "On May 9, 12 days after the May 2 attack, he resigned.", ""},
	{"The 5-day trip from June 11 to 15 took him to Asia.", "The 9-day trip from June 11 to 15 took him to Asia.", "The 4-day trip from June 11 to 15 took him to Asia."},
	{"A 5-day strike ran from June 11 to June 15.", "A 2-day strike ran from June 11 to June 15.", "A 4-day strike ran from June 11 to June 15."},
	{"On June 15, 4 days after the June 11 attack, he resigned.", "On June 15, 9 days after the June 11 attack, he resigned.", ""},
	{"The 9-day trip from March 20 to 28 took him to Asia.", "The 13-day trip from March 20 to 28 took him to Asia.", "The 8-day trip from March 20 to 28 took him to Asia."},
	{"A 9-day strike ran from March 20 to March 28.", "A 6-day strike ran from March 20 to March 28.", "A 8-day strike ran from March 20 to March 28."},
	{"On March 28, 8 days after the March 20 attack, he resigned.", "On March 28, 13 days after the March 20 attack, he resigned.", ""},
	{"The 6-day trip from April 1 to 6 took him to Asia.", "The 10-day trip from April 1 to 6 took him to Asia.", "The 5-day trip from April 1 to 6 took him to Asia."},
	{"A 6-day strike ran from April 1 to April 6.", "A 3-day strike ran from April 1 to April 6.", "A 5-day strike ran from April 1 to April 6."},
	{"On April 6, 5 days after the April 1 attack, he resigned.", "On April 6, 10 days after the April 1 attack, he resigned.", ""},

	// Years in an office that was told before.
	{"Ruiz ran the town from 1979 to 1991, and his 12 years as mayor made him rich.", "Ruiz ran the town from 1979 to 1991, and his 22 years as mayor made him rich.", "Ruiz ran the town from 1979 to 1991, and his 13 years as mayor made him rich."},
	{"She was mayor from 1979 to 1991. Her 12 years as mayor were calm.", "She was mayor from 1979 to 1991. Her 21 years as mayor were calm.", "She was mayor from 1979 to 1991. Her 8 years as mayor of all the valley were calm."},
	{"He led the union from 1988 to 1996. His eight years in office saw few strikes.", "He led the union from 1988 to 1996. His 18 years in office saw few strikes.", "He led the union from 1988 to 1996. His nine years in office saw few strikes."},
	{"He served as king from 1950 to 1975, and his 25-year reign was long.", "He served as king from 1950 to 1975, and his 52-year reign was long.", "He served as king from 1950 to 1975, and his 20-year reign was long."},
	{"The junta ruled from 1976 to 1983. Its seven years in power were harsh.", "The junta ruled from 1976 to 1983. Its 17 years in power were harsh.", ""},
	{"She was chief executive from 2001 to 2009; her 8-year tenure ended in tears.", "She was chief executive from 2001 to 2009; her 18-year tenure ended in tears.", ""},

	// How long after: from any time before.
	{"The barge broke loose at 8:45 p.m. on Tuesday. It struck the pier around 9:15 p.m., half an hour later.", "The barge broke loose at 10:45 p.m. on Tuesday. It struck the pier around 9:15 p.m., half an hour later.", "The barge broke loose at 8:40 p.m. on Tuesday. It struck the pier around 9:15 p.m., half an hour later."},
	{"The alarm rang at 6:10 a.m. in the hall. Twenty minutes later, at 6:30 a.m., the roof fell.", "The alarm rang at 6:10 a.m. in the hall. Twenty minutes later, at 7:30 a.m., the roof fell.", "The alarm rang at 6:10 a.m. in the hall. Twenty minutes later, at 6:35 a.m., the roof fell."},
	{"The train left at 11:30 p.m. on Sunday. It hit a truck at 1:30 a.m., two hours later.", "The train left at 11:30 p.m. on Sunday. It hit a truck at 4:30 a.m., two hours later.", "The train left at 11:30 p.m. on Sunday. It hit a truck at 2 a.m., two hours later."},
	{"He called the police at 3:05 p.m. and hid. They came at 3:50 p.m., 45 minutes later.", "He called the police at 3:05 p.m. and hid. They came at 5:50 p.m., 45 minutes later.", ""},
	{"The first bomb went off at 9 a.m. near the bank. The second exploded at 9:30 a.m. by the mosque. A third blast came at 11 a.m., two hours later.", "The first bomb went off at 9 a.m. near the bank. The second exploded at 9:30 a.m. by the mosque. A third blast came at 3 p.m., two hours later.", "The first bomb went off at 9 a.m. near the bank. The second exploded at 9:30 a.m. by the mosque. A third blast came at 11:30 a.m., two hours later."},
	{"Polls closed at 20:00 on Sunday. An hour later, at 21:00, the count began.", "Polls closed at 20:00 on Sunday. An hour later, at 23:00, the count began.", ""},

	// A length with an article, and its stretch.
	{"Profit in the six months from April 1 to Sept. 30 was 9 million pounds.", "Profit in the six months from April 1 to Oct. 31 was 9 million pounds.", ""},
	{"Sales in the nine months from Jan. 1 to Sept. 30 rose.", "Sales in the nine months from Jan. 1 to Nov. 30 rose.", ""},
	{"In the three months from July 1 to Sept. 30, 2024, sales rose.", "In the three months from July 1 to Nov. 30, 2024, sales rose.", ""},
	{"During the four days from May 7 to May 10 it rained.", "During the four days from May 7 to May 12 it rained.", "During the four days from May 7 to May 11 it rained."},
	{"In the five years from 2001 to 2006 prices rose.", "In the five years from 2001 to 2009 prices rose.", "In the five years from 2001 to 2005 prices rose."},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, duration.Rule, "PARIS, May 7, 2025 (Wire) -- ", statements)
}
