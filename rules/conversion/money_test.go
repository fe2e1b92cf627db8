package conversion_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/conversion"
)

// sums are statements of one sum in two currencies.
var sums = []checkertest.Statement{
	{"The sewers will cost Rs. 2.4 trillion ($38.4 billion) to build.", "The sewers will cost Rs. 2.4 trillion ($38.4 million) to build.", "The sewers will cost Rs. 2.4 trillion ($40 billion) to build."},
	{"The firm owes Rs 240 crore ($38 million) in tax.", "The firm owes Rs 240 crore ($38 billion) in tax.", ""},
	{"The bank needs 8.5 billion euros, about $9.3 billion, by June.", "The bank needs 8.5 billion euros, about $9.3 million, by June.", ""},
	{"The bank needs 8.5 billion euros, which is about $9.3 billion, by June.", "The bank needs 8.5 billion euros, which is about $93 billion, by June.", ""},
	{"A farm of that size fetches 4.2 million rand -- $230,000 -- at most.", "A farm of that size fetches 4.2 million rand -- $2.3 million -- at most.", ""},
	{"It got a 500,000-yen ($4,500) fine.", "It got a 500,000-yen ($45) fine.", "It got a 500,000-yen ($5,000) fine."},
	{"The pair stole jewels worth 900,000 Swiss francs, the equivalent of $930,000.", "The pair stole jewels worth 900,000 Swiss francs, the equivalent of $93,000.", ""},
	{"He left debts of 30 million zlotys ($8 million).", "He left debts of 30 million zlotys ($80 million).", "He left debts of 30 million zlotys ($8.2 million)."},
	{"Turnover was 64 billion Russian roubles ($770 million).", "Turnover was 64 billion Russian roubles ($770 billion).", ""},
	{"A kilo of rice costs 19,000 dong (75 cents).", "A kilo of rice costs 19,000 dong ($7.50).", ""},
	{"The club paid 26-31 million euros ($29-35 million) for him.", "The club paid 26-31 million euros ($2.9-3.5 million) for him.", ""},
	{"The plant got a loan of 12 billion Philippine pesos ($210 million).", "The plant got a loan of 12 billion Philippine pesos ($210,000).", ""},
	{"Sales rose to 5.2 billion Danish crowns, or $780 million.", "Sales rose to 5.2 billion Danish crowns, or $78 billion.", ""},
	{"The ministry set aside 300 million hryvnias ($7.2 million).", "The ministry set aside 300 million hryvnias ($720 million).", ""},
	{"It paid 80 million pounds in fines ($107 million).", "It paid 80 million pounds in fines ($10.7 million).", "It paid 80 million pounds in fines ($100 million)."},
	{"Wages are 14,000 taka ($115) a month.", "Wages are 14,000 taka ($1,150) a month.", ""},
	{"The dam will cost $2.8 billion (15.9 billion reais).", "The dam will cost $2.8 billion (1.59 billion reais).", ""},
	{"The ransom was 20 million Mexican pesos ($1 million).", "The ransom was 20 million Mexican pesos ($10 million).", ""},
	{"He was fined 250,000 rupees ($3,000).", "He was fined 250,000 rupees ($3 million).", "He was fined 250,000 rupees ($900), the court in Lahore said."},
	// One price for two units.
	{"Growers get 18 cents a pound (40 cents a kilogram) for it.", "Growers get 18 cents a pound (40 dollars a kilogram) for it.", "Growers get 18 cents a pound (39 cents a kilogram) for it."},
	{"Petrol is 1.29 euros a litre ($5.50 a gallon).", "Petrol is 1.29 euros a litre ($55 a gallon).", "Petrol is 1.29 euros a litre ($6 a gallon)."},
	{"Copper rose to 105.50 cents a lb (2,326 dlrs a tonne).", "Copper rose to 105.50 cents a lb (232 dlrs a tonne).", "Copper rose to 105.50 cents a lb (2,110 dlrs a ton)."},
	{"Land there sells for $4,000 an acre, or about $10,000 a hectare.", "Land there sells for $4,000 an acre, or about $1,600 a hectare.", ""},
	{"Offices rent at £300 a square metre ($37 a square foot).", "Offices rent at £300 a square metre ($4,300 a square foot).", "Offices rent at £300 a square metre ($40 a square foot)."},
	{"Cocoa fell to £1,200 a tonne, or 73 cents a pound.", "Cocoa fell to £1,200 a tonne, or $7.30 a pound.", ""},
}

func TestSums(t *testing.T) {
	checkertest.Statements(t, conversion.Rule, "PARIS, May 7, 2025 (Wire) -- ", sums)
}
