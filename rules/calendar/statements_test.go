package calendar_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/calendar"
)

// statements are sentences of 7 May 2025 that fit, each with one in which a date
// was moved; and, where there is one, a third in which it moved within its bounds.
var statements = []checkertest.Statement{
	{"The court meets on February 28, 2023.", "The court meets on February 30, 2023.", ""},
	{"The term ends on 28 February 2023.", "The term ends on 29 February 2023.", ""},
	{"The court meets on February 28, 2025.", "The court meets on February 30, 2025.", ""},
	{"The term ends on 28 February 2025.", "The term ends on 29 February 2025.", ""},
	{"The fair runs from February 25 to 28.", "The fair opens on February 30.", ""},
	{"The court meets on April 30, 2023.", "The court meets on April 31, 2023.", ""},
	{"The term ends on 30 April 2023.", "The term ends on 31 April 2023.", ""},
	{"The court meets on April 30, 2025.", "The court meets on April 31, 2025.", ""},
	{"The term ends on 30 April 2025.", "The term ends on 31 April 2025.", ""},
	{"The fair runs from April 25 to 30.", "The fair opens on April 31.", ""},
	{"The court meets on June 30, 2023.", "The court meets on June 31, 2023.", ""},
	{"The term ends on 30 June 2023.", "The term ends on 31 June 2023.", ""},
	{"The court meets on June 30, 2025.", "The court meets on June 31, 2025.", ""},
	{"The term ends on 30 June 2025.", "The term ends on 31 June 2025.", ""},
	{"The fair runs from June 25 to 30.", "The fair opens on June 31.", ""},
	{"The court meets on September 30, 2023.", "The court meets on September 31, 2023.", ""},
	{"The term ends on 30 September 2023.", "The term ends on 31 September 2023.", ""},
	{"The court meets on September 30, 2025.", "The court meets on September 31, 2025.", ""},
	{"The term ends on 30 September 2025.", "The term ends on 31 September 2025.", ""},
	{"The fair runs from September 25 to 30.", "The fair opens on September 31.", ""},
	{"The court meets on November 30, 2023.", "The court meets on November 31, 2023.", ""},
	{"The term ends on 30 November 2023.", "The term ends on 31 November 2023.", ""},
	{"The court meets on November 30, 2025.", "The court meets on November 31, 2025.", ""},
	{"The term ends on 30 November 2025.", "The term ends on 31 November 2025.", ""},
	{"The fair runs from November 25 to 30.", "The fair opens on November 31.", ""},
	{"It fell on February 29, 2024.", "It fell on February 29, 2025.", ""},
	{"It fell on 29 February 2000.", "It fell on 29 February 1900.", ""},
	{"Abbreviated: Feb. 28, 2025.", "Abbreviated: Feb. 29, 2025.", ""},
	{"Abbreviated: Sept. 30.", "Abbreviated: Sept. 31.", ""},
	{"He was arrested on March 2 and charged on March 11.", "He was arrested on March 11 and charged on March 2.", "He was arrested on March 2 and charged on March 2."},
	{"He was arrested on March 2, 2023, and was charged on May 2, 2024.", "He was arrested on March 2, 2024, and was charged on May 2, 2023.", ""},
	{"He was charged on March 3 and convicted on March 12.", "He was charged on March 12 and convicted on March 3.", "He was charged on March 3 and convicted on March 3."},
	{"He was charged on March 3, 2023, and was convicted on May 3, 2024.", "He was charged on March 3, 2024, and was convicted on May 3, 2023.", ""},
	{"He was convicted on March 4 and sentenced on March 13.", "He was convicted on March 13 and sentenced on March 4.", "He was convicted on March 4 and sentenced on March 4."},
	{"He was convicted on March 4, 2023, and was sentenced on May 4, 2024.", "He was convicted on March 4, 2024, and was sentenced on May 4, 2023.", ""},
	{"He was injured on March 5 and died on March 14.", "He was injured on March 14 and died on March 5.", "He was injured on March 5 and died on March 5."},
	{"He was injured on March 5, 2023, and was died on May 5, 2024.", "He was injured on March 5, 2024, and was died on May 5, 2023.", ""},
	{"He was kidnapped on March 6 and freed on March 15.", "He was kidnapped on March 15 and freed on March 6.", "He was kidnapped on March 6 and freed on March 6."},
	{"He was kidnapped on March 6, 2023, and was freed on May 6, 2024.", "He was kidnapped on March 6, 2024, and was freed on May 6, 2023.", ""},
	{"He began on March 7 and ended on March 16.", "He began on March 16 and ended on March 7.", "He began on March 7 and ended on March 7."},
	{"He began on March 7, 2023, and was ended on May 7, 2024.", "He began on March 7, 2024, and was ended on May 7, 2023.", ""},
	{"He was nominated on March 8 and elected on March 17.", "He was nominated on March 17 and elected on March 8.", "He was nominated on March 8 and elected on March 8."},
	{"He was nominated on March 8, 2023, and was elected on May 8, 2024.", "He was nominated on March 8, 2024, and was elected on May 8, 2023.", ""},
	{"He was elected on March 9 and inaugurated on March 18.", "He was elected on March 18 and inaugurated on March 9.", "He was elected on March 9 and inaugurated on March 9."},
	{"He was elected on March 9, 2023, and was inaugurated on May 9, 2024.", "He was elected on March 9, 2024, and was inaugurated on May 9, 2023.", ""},
	{"He disappeared on March 10 and found on March 19.", "He disappeared on March 19 and found on March 10.", "He disappeared on March 10 and found on March 10."},
	{"He disappeared on March 10, 2023, and was found on May 10, 2024.", "He disappeared on March 10, 2024, and was found on May 10, 2023.", ""},
	{"He died on March 11 and buried on March 20.", "He died on March 20 and buried on March 11.", "He died on March 11 and buried on March 11."},
	{"He died on March 11, 2023, and was buried on May 11, 2024.", "He died on March 11, 2024, and was buried on May 11, 2023.", ""},
	{"She died on April 11 after being injured on April 3.", "She died on April 3 after being injured on April 11.", ""},
	{"She was injured on April 3 before she died on April 11.", "She was injured on April 11 before she died on April 3.", ""},
	{"She was freed on April 12 after being kidnapped on April 4.", "She was freed on April 4 after being kidnapped on April 12.", ""},
	{"She was kidnapped on April 4 before she was freed on April 12.", "She was kidnapped on April 12 before she was freed on April 4.", ""},
	{"She was charged on April 13 after being arrested on April 5.", "She was charged on April 5 after being arrested on April 13.", ""},
	{"She was arrested on April 5 before she was charged on April 13.", "She was arrested on April 13 before she was charged on April 5.", ""},
	{"She was found on April 14 after he vanished on April 6.", "She was found on April 6 after he vanished on April 14.", ""},
	{"She vanished on April 6 before she was found on April 14.", "She vanished on April 14 before she was found on April 6.", ""},
	{"She was released on April 15 after he was detained on April 7.", "She was released on April 7 after he was detained on April 15.", ""},
	{"She was detained on April 7 before she was released on April 15.", "She was detained on April 15 before she was released on April 7.", ""},
	{"He was arrested on April 3, 2025.", "He was arrested on June 3, 2025.", "He was arrested on May 8, 2025."},
	{"He died on April 4, 2025.", "He died on June 4, 2025.", ""},
	{"He was killed near Graz on April 5, 2025.", "He was killed near Graz on June 5, 2025.", "He was killed near Graz on May 8, 2025."},
	{"He was convicted on April 6, 2025.", "He was convicted on June 6, 2025.", ""},
	{"He arrived in Rome on April 7, 2025.", "He arrived in Rome on June 7, 2025.", "He arrived in Rome on May 8, 2025."},
	{"He was found on April 8, 2025.", "He was found on June 8, 2025.", ""},
	{"He won on April 9, 2025.", "He won on June 9, 2025.", "He won on May 8, 2025."},
	{"He was born on April 10, 2025.", "He was born on June 10, 2025.", ""},
	{"He visited Rome on April 11, 2025.", "He visited Rome on June 11, 2025.", "He visited Rome on May 8, 2025."},
	{"He was detained on April 12, 2025.", "He was detained on June 12, 2025.", ""},

	// A law, passed and in force.
	{"The clinics act was a law passed in June 1996. Part of that law took effect in April 1997.", "The clinics act was a law passed in June 1996. Part of that law took effect in April 1996.", "The clinics act was a law passed in June 1996. Part of that law took effect in June 1996."},
	{"The treaty was signed in March 2010. The treaty entered into force in May 2011.", "The treaty was signed in March 2012. The treaty entered into force in May 2011.", ""},
	{"The ban, approved in October 2019, is popular. Shops say the ban came into effect on January 1, 2020.", "The ban, approved in October 2019, is popular. Shops say the ban came into effect on January 1, 2019.", ""},
	{"Lawmakers adopted the bill on May 3, 2021. The bill goes into force on July 1, 2021.", "The bill was adopted on May 3, 2021. The bill went into force on March 1, 2021.", ""},
	{"The tax was enacted in 1998 and the tax took effect in 1999.", "The tax was enacted in 1998 and the tax took effect in 1989.", "The tax was enacted in 1998 and the tax took effect in 1998."},
	{"A reform was passed in 2004. The reform came into force in 2006.", "A reform was passed in 2008. The reform came into force in 2006.", ""},

	// A quarter of a fiscal year that is the calendar's.
	{"Profit in the third quarter ended Sept. 30 rose. The fiscal year of the firm matches the calendar year.", "Profit in the second quarter ended Sept. 30 rose. The fiscal year of the firm matches the calendar year.", "Profit in the third quarter ended Oct. 2 rose. The fiscal year of the firm matches the calendar year."},
	{"Its fiscal year is the same as the calendar year. Sales in the first quarter ended March 31 fell.", "Its fiscal year is the same as the calendar year. Sales in the second quarter ended March 31 fell.", ""},
	{"Its fiscal year coincides with the calendar year. In the fourth quarter, ended Dec. 31, sales fell.", "Its fiscal year coincides with the calendar year. In the third quarter, ended Dec. 31, sales fell.", ""},

	// A slip in the month of what happens once.
	{"Miners walked out on April 27. The strike, which began on April 27, has shut six pits.", "Miners walked out on April 27. The strike, which began on March 27, has shut six pits.", ""},
	{"The election on June 19 was calm. Turnout in the June 19 vote was high.", "The election on June 19 was calm. Turnout in the July 19 vote was high.", ""},
	{"The referendum is set for October 5. Both sides campaign for the October 5 ballot.", "The referendum is set for October 5. Both sides campaign for the September 5 ballot.", ""},
	{"The bombing on February 11 killed nine. Police said the attack on February 11 was planned.", "The bombing on February 11 killed nine. Police said the attack on January 11 was planned.", ""},
	{"He was arrested on April 14. Since his arrest on April 14 he has been silent.", "He was arrested on April 14. Since his arrest on March 14 he has been silent.", ""},
	{"The summit will be held on May 30 in Rome. France will not attend the May 30 summit.", "The summit will be held on May 30 in Rome. France will not attend the June 30 summit.", ""},
	{"The ferry sank on 3 April off the coast. The sinking on 3 April was the third.", "The ferry sank on 3 April off the coast. The sinking on 3 March was due to fog.", ""},
	{"The quake, on 12 January, hit at noon. Aid came late after the January 12 earthquake.", "The quake, on 12 January, hit at noon. Aid came late after the February 12 earthquake.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, calendar.Rule, "PARIS, May 7, 2025 (Wire) -- ", statements)
}
