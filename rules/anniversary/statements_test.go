package anniversary_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/anniversary"
)

// of1987, of2013 and of2015 are texts of those years in which something turns as old
// as it is, each with one in which it does not.
var of1987 = []checkertest.Statement{
	{"The airline began flying in 1947 and is celebrating its 40th birthday this year.", "The airline began flying in 1947 and is celebrating its 50th birthday this year.", ""},
}

var of2013 = []checkertest.Statement{
	{"The brewery was founded in 1863. It marks its 150th anniversary this year.", "The brewery was founded in 1863. It marks its 130th anniversary this year.", ""},
	{"The town, which was settled in 1788, will celebrate its 225th birthday in July.", "The town, which was settled in 1788, will celebrate its 205th birthday in July.", ""},
	{"The 40-year-old museum was founded in 1973.", "The 30-year-old museum was founded in 1973.", ""},
	{"The festival, now in its 42nd year, began in 1971.", "The festival, now in its 52nd year, began in 1971.", ""},
	{"The couple, who were married in 1963, celebrated their 50th wedding anniversary on Saturday.", "The couple, who were married in 1951, celebrated their 50th wedding anniversary on Saturday.", ""},
}

var of2015 = []checkertest.Statement{
	{"Harrow & Sons, which opened its doors in 1905, marked its 110th anniversary with a sale.", "Harrow & Sons, which opened its doors in 1905, marked its 120th anniversary with a sale.", ""},
	{"The library was founded by monks in 1415. On Friday the 600-year-old library reopened.", "The library was founded by monks in 1415. On Friday the 500-year-old library reopened.", ""},
	{"The jazz festival started in 1967. It is now in its 49th year.", "The jazz festival started in 1967. It is now in its 39th year.", ""},
	{"George and Edna Pratt were married in 1955. They will mark their 60th anniversary in June.", "George and Edna Pratt were married in 1955. They will mark their 50th anniversary in June.", ""},
	{"Built in 1932, the 83-year-old bridge carries 40,000 cars a day.", "Built in 1932, the 63-year-old bridge carries 40,000 cars a day.", ""},
	{"The newspaper, published since 1861, celebrates its 154th birthday this week.", "The newspaper, published since 1861, celebrates its 145th birthday this week.", ""},
	{"The club was established in 1899 in a pub. Members toasted its 116th birthday on Tuesday.", "The club was established in 1899 in a pub. Members toasted its 126th birthday on Tuesday.", ""},
	{"The treaty was signed in 1975. Leaders gathered on Monday for its 40th anniversary.", "The treaty was signed in 1975. Leaders gathered on Monday for its 50th anniversary.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, anniversary.Rule, "LEEDS, May 7, 1987 (Wire) -- ", of1987)
	checkertest.Statements(t, anniversary.Rule, "LEEDS, May 7, 2013 (Wire) -- ", of2013)
	checkertest.Statements(t, anniversary.Rule, "LEEDS, May 7, 2015 (Wire) -- ", of2015)
}
