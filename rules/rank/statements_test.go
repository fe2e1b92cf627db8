package rank_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/rank"
)

// statements are texts whose figures are in the order that the text says, each with one in
// which a value was moved out of it; and, where there is one, a third in which it moved
// and stayed in order.
var statements = []checkertest.Statement{
	// Comparisons.
	{"Unemployment stood at 4.9 percent in May, above the national average of 4.6 percent.", "Unemployment stood at 4.1 percent in May, above the national average of 4.6 percent.", "Unemployment stood at 4.7 percent in May, above the national average of 4.6 percent."},
	{"The firm sold 238,000 cars, more than the 231,000 that it sold in July.", "The firm sold 218,000 cars, more than the 231,000 that it sold in July.", "The firm sold 231,500 cars, more than the 231,000 that it sold in July."},
	{"The landscape went for $18.2 million, eclipsing the $16.1 million paid for a seascape.", "The landscape went for $14.2 million, eclipsing the $16.1 million paid for a seascape.", ""},
	{"Turnout was 55 percent, lower than the 58 percent of four years ago.", "Turnout was 61 percent, lower than the 58 percent of four years ago.", "Turnout was 57 percent, lower than the 58 percent of four years ago."},
	{"Stocks of wheat were put at 7.1 million tonnes, below last year's 7.8 million tonnes.", "Stocks of wheat were put at 8.1 million tonnes, below last year's 7.8 million tonnes.", ""},
	{"A flat costs 1,040 euros a month, less than the 1,140 euros that one in Lund costs.", "A flat costs 1,240 euros a month, less than the 1,140 euros that one in Lund costs.", ""},
	{"The crowd of 44,200 exceeded the previous record of 43,800.", "The crowd of 41,200 exceeded the previous record of 43,800.", "The crowd of 43,900 exceeded the previous record of 43,800."},
	{"Hotels filled 64.2 percent of their beds. That was above the average of 63.4 percent.", "Hotels filled 61.2 percent of their beds. That was above the average of 63.4 percent.", ""},
	{"The span, 1,440 metres long, is longer than the 1,410 metres of the old one.", "The span, 1,240 metres long, is longer than the 1,410 metres of the old one.", ""},
	{"Inflation was 1.9 percent, which is below the bank's ceiling of 2 percent.", "Inflation was 2.1 percent, which is below the bank's ceiling of 2 percent.", ""},
	{"Sales of the novel reached 370,000 copies, fewer than the 390,000 that the first one sold.", "Sales of the novel reached 410,000 copies, fewer than the 390,000 that the first one sold.", ""},

	{"The price, $17.2 million, was beating the $16.1 million of a seascape.", "The price, $14.2 million, was beating the $16.1 million of a seascape.", ""},
	{"The jury awarded $2.6 million, well over the $2.4 million that was asked for.", "The jury awarded $2.1 million, well over the $2.4 million that was asked for.", ""},
	{"Corn fetched $2.01 a bushel, short of the $2.12 that it costs to grow.", "Corn fetched $2.31 a bushel, short of the $2.12 that it costs to grow.", ""},
	{"The fund gained 9.8 percent, outperforming the index, which rose 9.4 percent.", "The fund gained 8.1 percent, outperforming the index, which rose 9.4 percent.", ""},
	{"Sales of $36 million trailed the $38 million of the year before.", "Sales of $41 million trailed the $38 million of the year before.", ""},
	{"The bid of $35 a share trumped Alden's $33.", "The bid of $31 a share trumped Alden's $33.", ""},
	{"Holm drew 51,420 votes, edging out Karl Lind, who had 51,240.", "Holm drew 51,240 votes, edging out Karl Lind, who had 51,420.", ""},
	{"Berg defeated Holm by 14,871 votes to 14,210.", "Berg defeated Holm by 14,210 votes to 14,871.", ""},
	{"Dahl won re-election with 47 percent of the vote to 44 percent for Moll.", "Dahl won re-election with 44 percent of the vote to 47 percent for Moll.", ""},
	{"More than half of those asked, 56 percent, said no.", "More than half of those asked, 46 percent, said no.", "More than half of those asked, 51 percent, said no."},
	{"Fewer than a third of the pupils (28 percent) can read.", "Fewer than a third of the pupils (38 percent) can read.", ""},
	{"The airport handled a record 4.6 million passengers. The previous record, 4.4 million, was set in 1999.", "The airport handled a record 4.2 million passengers. The previous record, 4.4 million, was set in 1999.", ""},
	{"The smaller of the two plants employs 1,140 people, the larger 1,240.", "The smaller of the two plants employs 1,240 people, the larger 1,140.", ""},

	// Lists.
	{"Volt led with 18.2 percent of the market, followed by Opal with 17.1 percent and Faro with 9.8 percent.", "Volt led with 18.2 percent of the market, followed by Opal with 19.1 percent and Faro with 9.8 percent.", "Volt led with 18.2 percent of the market, followed by Opal with 18.2 percent and Faro with 9.8 percent."},
	{"Lund was the largest buyer, taking 12,400 tonnes, followed by Gavle with 9,800 and Sala with 8,200.", "Lund was the largest buyer, taking 12,400 tonnes, followed by Gavle with 9,800 and Sala with 11,200.", ""},
	{"Rossi topped the poll with 34 percent, ahead of Bianchi on 31 percent.", "Rossi topped the poll with 34 percent, ahead of Bianchi on 37 percent.", ""},
	{"Meyer was second with 37 points, behind Costa with 38.", "Meyer was second with 41 points, behind Costa with 38.", ""},
	{"Skane has the lowest rate, 2.9 percent, followed by Halland at 3.2 percent and Dalarna at 3.4 percent.", "Skane has the lowest rate, 2.9 percent, followed by Halland at 2.6 percent and Dalarna at 3.4 percent.", ""},
	{"Smith got 43 percent, trailed by Jones at 40 percent.", "Smith got 43 percent, trailed by Jones at 45 percent.", ""},

	// Places.
	{"With 15.4 million tonnes the firm ranks third, behind Lorval with 22.8 million and Corham, on 17.1 million.", "With 15.4 million tonnes the firm ranks second, behind Lorval with 22.8 million and Corham, on 17.1 million.", ""},
	{"Brazil is the fourth-largest producer after China, India and the United States.", "Brazil is the second-largest producer after China, India and the United States.", "Brazil is the fifth-largest producer after China, India and the United States."},
	{"Skane ranks third in turnips, behind Halland with 2.1 million tonnes and Dalarna with 1.9 million tonnes.", "Skane ranks second in turnips, behind Halland with 2.1 million tonnes and Dalarna with 1.9 million tonnes.", ""},

	{"At 4.4 percent, its rate is the second highest after Norrland's 4.8 percent.", "At 4.4 percent, its rate is the second highest after Norrland's 4.1 percent.", ""},
	{"Its 412 schools are second only to the 498 of Norrland.", "Its 412 schools are second only to the 398 of Norrland.", ""},

	// The highest and the lowest.
	{"Bids ranged from a low of $1.4 million to a high of $1.9 million.", "Bids ranged from a low of $2.4 million to a high of $1.9 million.", ""},
	{"The highest rate, 5.1 percent, was in Lund and the lowest, 4.9 percent, in Gavle.", "The highest rate, 4.1 percent, was in Lund and the lowest, 4.9 percent, in Gavle.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, rank.Rule, "ABISKO, May 7, 2005 (Wire) -- ", statements)
}
