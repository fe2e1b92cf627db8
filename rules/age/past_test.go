package age_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/age"
)

// of2013 and of2015 are texts of 7 May of those years in which an age fits what the
// person did and when, each with one in which it does not.
var of2013 = []checkertest.Statement{
	{"Tamsin Bell was 19 when she won the title in 1986. Bell, now 46, coaches in Perth.", "Tamsin Bell was 19 when she won the title in 1986. Bell, now 36, coaches in Perth.", ""},
	{"Harold Voss, 81, has been a priest for 58 years.", "Harold Voss, 61, has been a priest for 58 years.", ""},
	{"Arthur Leland was born on May 3, 1931. He died on Monday at the age of 82.", "Arthur Leland was born on May 3, 1931. He died on Monday at the age of 72.", ""},
	{"Tom Leland joined the Navy in 1944, when he was 17. Leland, 86, never spoke of the war.", "Tom Leland joined the Navy in 1944, when he was 17. Leland, 76, never spoke of the war.", ""},
	{"Rosa Quint, who turned 90 in March, was born in 1923.", "Rosa Quint, who turned 90 in March, was born in 1932.", ""},
	{"At 24, Denny Marsh became the youngest mayor in the state in 1988. Marsh, 49, now runs a farm.", "At 24, Denny Marsh became the youngest mayor in the state in 1988. Marsh, 59, now runs a farm.", ""},
}

var of2015 = []checkertest.Statement{
	{"Curtis Lamb was 22 when he was jailed in 1994. Now 43, he walked out of prison on Friday.", "Curtis Lamb was 22 when he was jailed in 1994. Now 53, he walked out of prison on Friday.", ""},
	{"Father Donal Keane, who is 74, was ordained in 1966.", "Father Donal Keane, who is 74, was ordained in 1931.", ""},
	{"Actor Lionel Ferris died Tuesday. He was 87. Ferris was born in Leeds on Oct. 2, 1927.", "Actor Lionel Ferris died Tuesday. He was 78. Ferris was born in Leeds on Oct. 2, 1927.", ""},
	{"Lionel Ferris, who was born in 1950, made his first film at the age of 21 in 1971.", "Lionel Ferris, who was born in 1950, made his first film at the age of 12 in 1971.", ""},
	{"Kim Ross won the race at 17 in 1998. Ross, who turns 34 next month, said she would retire.", "Kim Ross won the race at 17 in 1998. Ross, who turns 44 next month, said she would retire.", ""},
	{"Swimmer Ana Reyes, a 19-year-old from Quito, set the record. Reyes, 19, trains in Texas.", "Swimmer Ana Reyes, a 19-year-old from Quito, set the record. Reyes, 29, trains in Texas.", ""},
	{"The suspect, Paul Wirth, 33, was shot by police. Wirth, a 33-year-old plumber, lived nearby.", "The suspect, Paul Wirth, 33, was shot by police. Wirth, a 23-year-old plumber, lived nearby.", ""},
	{"Senator Bill Tate, 79, has served in the Senate for 42 years.", "Senator Bill Tate, 49, has served in the Senate for 42 years.", ""},
	{"The 29-year-old Olga Petrova beat Hart in straight sets. Petrova, 29, has not lost since May.", "The 29-year-old Olga Petrova beat Hart in straight sets. Petrova, 26, has not lost since May.", ""},
	{"Maria Lund, who died at 96, was born in 1918 and was a nurse in the Second World War. She died on Sunday.", "Maria Lund, who died at 96, was born in 1898 and was a nurse in the Second World War. She died on Sunday.", ""},
	{"Edith Crane, 81, and her husband Walter, 84, were rescued. Crane, 81, broke a hip.", "Edith Crane, 81, and her husband Walter, 84, were rescued. Crane, 18, broke a hip.", ""},
	{"Arthur Nunn was hired at age 25 in 1968. He retired in 2013 at age 70.", "Arthur Nunn was hired at age 25 in 1968. He retired in 2013 at age 60.", ""},
	{"Nadia Kovac, 15, became the youngest winner. Kovac was born in Split on June 3, 1999.", "Nadia Kovac, 15, became the youngest winner. Kovac was born in Split on June 3, 1989.", ""},
	{"Sgt. Luis Ortega, a 24-year-old from El Paso, was killed Tuesday. Ortega, who was 24, had served two tours.", "Sgt. Luis Ortega, a 24-year-old from El Paso, was killed Tuesday. Ortega, who was 42, had served two tours.", ""},
	{"Edna Pell died on Friday. She was 79. Born in 1935, Pell wrote 40 novels.", "Edna Pell died on Friday. She was 79. Born in 1953, Pell wrote 40 novels.", ""},
	{"Gus Hall, 63, hit his first home run as a 22-year-old rookie in 1974.", "Gus Hall, 63, hit his first home run as a 22-year-old rookie in 1961.", ""},
	{"Ruth Ames, 88, was 25 when she married in 1952.", "Ruth Ames, 88, was 25 when she married in 1962.", ""},
	{"Pavel Novak (born March 1972) won at 34 in 2006.", "Pavel Novak (born March 1972) won at 24 in 2006.", ""},
	{"Bill Stokes, 63, retired after 41 years as a firefighter.", "Bill Stokes, 43, retired after 41 years as a firefighter.", ""},
	{"Clara Voigt celebrated her 100th birthday on Monday. Voigt was born in 1915.", "Clara Voigt celebrated her 100th birthday on Monday. Voigt was born in 1925.", ""},
	{"Mona Reed, 46, graduated from Yale in 1991.", "Mona Reed, 31, graduated from Yale in 1991.", ""},
}

func TestPast(t *testing.T) {
	checkertest.Statements(t, age.Rule, "GRAFTON, May 7, 2013 (Wire) -- ", of2013)
	checkertest.Statements(t, age.Rule, "GRAFTON, May 7, 2015 (Wire) -- ", of2015)
}
