package period_test

import "testing"

// What looks like a time expression and is none.
func TestSilent(t *testing.T) {
	check(t, []sample{
		{"Theresa May said the vote may come. Mrs May told May's cabinet that she would march on.", "2019-03-20", ``},
		{"The Sunday Times, Friday Night Lights and Sheffield Wednesday are names, and so are USA Today and the Daily Mail.", "2019-03-20", ``},
		{"The 45-year-old, a man 20 years old, a girl of 12 years of age and a 19-year-old came second.", "2019-03-20", ``},
		{"He is one of the second sons, had a second opinion and bought a second-hand car.", "2019-03-20", ``},
		{"Flight 1984 carried 2,024 people, 1500 miles at 60 miles an hour, and $2015 in cash.", "2019-03-20", ``},
		{"COVID-19, ZAPAD-2021, Su-25, G20 and CVE-2013-3893 are names; No. 1984 is a number.", "2019-03-20", ``},
		{"Drake led 14-0, won 3:2 and scored in the fourth quarter of the game.", "2019-03-20", ``},
		{"Three quarters of the people, a quarter of a million, saw the march and the spring break.", "2019-03-20", ``},
		{"The Russell 2000 fell; version 3.5.2 of the program shipped; call 555-2019.", "2019-03-20", ``},
		{"A 2-1 ruling; 5/8 of an inch; 24/7 service; the ratio is 1:100.", "2019-03-20", ``},
	})
}
