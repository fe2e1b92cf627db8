package forecast_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/forecast"
)

// statements are texts in which a result stands on the side of its forecast that
// the text says, each with one in which a value was moved to the other side; and,
// where there is one, a third in which it moved on the same side.
var statements = []checkertest.Statement{
	{"Net income rose to $1.24 a share, topping analysts' average forecast of $1.21.", "Net income rose to $1.24 a share, topping analysts' average forecast of $1.31.", "Net income rose to $1.24 a share, topping analysts' average forecast of $1.23."},
	{"It earned 52 cents a share, beating the consensus estimate of 49 cents.", "It earned 46 cents a share, beating the consensus estimate of 49 cents.", "It earned 50 cents a share, beating the consensus estimate of 49 cents."},
	{"It earned 52 cents per share, below analysts' expectations of 55 cents.", "It earned 52 cents per share, below analysts' expectations of 48 cents.", ""},
	{"Revenue was $2.31 billion, above the $2.25 billion that analysts had expected.", "Revenue was $2.31 billion, above the $2.52 billion that analysts had expected.", "Revenue was $2.31 billion, above the $2.3 billion that analysts had expected."},
	{"Sales came to 861 million euros, missing a forecast of 880 million euros.", "Sales came to 861 million euros, missing a forecast of 840 million euros.", "Sales came to 861 million euros, missing a forecast of 862 million euros."},
	{"Sales came to 861 million euros, short of the 880 million analysts were expecting.", "Sales came to 861 million euros, short of the 808 million euros analysts were expecting.", ""},
	{"Output grew 3.1 percent, faster than the 2.8 percent economists had forecast.", "Output grew 3.1 percent, faster than the 3.8 percent economists had forecast.", "Output grew 3.1 percent, faster than the 3.0 percent economists had forecast."},
	{"Output grew 2.6 percent, slower than economists' forecast of 2.8 percent.", "Output grew 2.9 percent, slower than economists' forecast of 2.8 percent.", ""},
	{"Profit rose to 310 million pounds, ahead of the consensus forecast of 295 million pounds.", "Profit rose to 310 million pounds, ahead of the consensus forecast of 325 million pounds.", ""},
	{"The index stood at 48.7, below the 50.4 that economists had predicted.", "The index stood at 51.7, below the 50.4 that economists had predicted.", "The index stood at 50.3, below the 50.4 that economists had predicted."},
	{"Employers added 215,000 jobs, more than the 190,000 economists had forecast.", "Employers added 175,000 jobs, more than the 190,000 economists had forecast.", "Employers added 195,000 jobs, more than the 190,000 economists had forecast."},
	{"Employers added 175,000 jobs, fewer than the 190,000 economists had expected.", "Employers added 215,000 jobs, fewer than the 190,000 economists had expected.", ""},
	{"Net profit was $73.2 million, or $1.24 a share. The result topped analysts' average forecast of $1.20.", "Net profit was $73.2 million, or $1.24 a share. The result topped analysts' average forecast of $1.29.", ""},
	{"Quarterly profit was 412 million Swiss francs. That beat the 400 million francs forecast by analysts.", "Quarterly profit was 412 million Swiss francs. That beat the 430 million Swiss francs forecast by analysts.", ""},
	{"Exports fell to $41.2 billion in May. The figure was below economists' estimate of $43 billion.", "Exports fell to $41.2 billion in May. The figure was below economists' estimate of $40 billion.", ""},
	{"Retail sales rose 0.6 percent in June. That exceeded the 0.4 percent expected by economists.", "Retail sales rose 0.3 percent in June. That exceeded the 0.4 percent expected by economists.", ""},
	{"It shipped 4.8 million phones, surpassing market expectations of 4.5 million.", "It shipped 4.3 million phones, surpassing market expectations of 4.5 million.", "It shipped 4.6 million phones, surpassing market expectations of 4.5 million."},
	{"The rate rose to 5.4 percent, higher than the 5.2 percent analysts polled had forecast.", "The rate rose to 5.1 percent, higher than the 5.2 percent analysts polled had forecast.", ""},
	{"The bank earned $2.2 billion, exceeding the average analyst estimate of $2.1 billion.", "The bank earned $2.2 billion, exceeding the average analyst estimate of $2.5 billion.", ""},
	{"It sold 12,400 cars, lagging analysts' projections of 12,900.", "It sold 12,400 cars, lagging analysts' projections of 11,900.", ""},
	{"Earnings came in at 88 cents a share, better than the 85 cents Wall Street had expected.", "Earnings came in at 83 cents a share, better than the 85 cents Wall Street had expected.", ""},
	{"Claims rose by a smaller-than-expected 18,000. They climbed to 392,000. Economists had looked for claims to reach 398,000.", "Claims rose by a smaller-than-expected 18,000. They climbed to 412,000. Economists had looked for claims to reach 398,000.", "Claims rose by a smaller-than-expected 18,000. They climbed to 396,000. Economists had looked for claims to reach 398,000."},
	{"Orders rose a stronger-than-expected amount. The index climbed to 53.1. Economists had forecast 52.4.", "Orders rose a stronger-than-expected amount. The index climbed to 52.1. Economists had forecast 52.4.", ""},
	{"Profit was better than expected at 640 million crowns. Analysts had forecast 610 million crowns.", "Profit was better than expected at 590 million Norwegian crowns. Analysts had forecast 610 million Norwegian crowns.", ""},
	{"The firm posted a higher-than-expected profit. It earned $1.42 a share. Analysts on average had expected $1.38 a share.", "The firm posted a higher-than-expected profit. It earned $1.32 a share. Analysts on average had expected $1.38 a share.", ""},
	{"The firm posted lower-than-expected sales. Revenue was $642 million. Analysts on average were looking at $660 million, but expected $660 million.", "The firm posted lower-than-expected sales. Revenue was $682 million. Analysts on average had expected $660 million.", ""},
	{"The index stood at 48.7, short of the 50.4 that economists had forecast. It was at 50.8 in June. The weaker-than-expected reading sank shares.", "The index stood at 48.7, short of the 50.4 that economists had forecast. It was at 50.8 in June. The stronger-than-expected reading lifted shares.", ""},
	{"Builders started 1.21 million homes, above forecasts for 1.18 million.", "Builders started 1.12 million homes, above forecasts for 1.18 million.", ""},
	{"Turnover was 71.4 million pounds, beating market forecasts of 70 million pounds.", "Turnover was 71.4 million pounds, beating market forecasts of 77 million pounds.", ""},
	{"The dividend is 31 cents, less than the 33 cents analysts had predicted.", "The dividend is 35 cents, less than the 33 cents analysts had predicted.", ""},
	{"Stocks of crude rose 4.1 million barrels, more than the 3.2 million barrels analysts had expected.", "Stocks of crude rose 2.1 million barrels, more than the 3.2 million barrels analysts had expected.", ""},
	{"Inflation quickened to 2.9 percent, above the 2.7 percent forecast in a poll of economists.", "Inflation quickened to 2.6 percent, above the 2.7 percent forecast in a poll of economists.", ""},
	{"Profit of 95 million dollars undershot the 102 million dollars analysts had penciled in.", "Profit of 95 million dollars undershot the 92 million dollars analysts had penciled in.", ""},
	{"The loss was 12 million euros, narrower than the 15 million euros analysts had forecast.", "The loss was 18 million euros, narrower than the 15 million euros analysts had forecast.", ""},
	{"The firm posted a narrower-than-expected loss. It lost 12 cents a share. Analysts had expected a loss of 15 cents a share.", "The firm posted a narrower-than-expected loss. It lost 18 cents a share. Analysts had expected a loss of 15 cents a share.", "The firm posted a narrower-than-expected loss. It lost 14 cents a share. Analysts had expected a loss of 15 cents a share."},
	{"The trade deficit was wider than expected at $48.7 billion. Economists had forecast $45 billion.", "The trade deficit was wider than expected at $42.7 billion. Economists had forecast $45 billion.", "The trade deficit was wider than expected at $45.7 billion. Economists had forecast $45 billion."},
	{"Gross domestic product grew 0.4 percent, weaker than the 0.6 percent forecast by economists.", "Gross domestic product grew 0.8 percent, weaker than the 0.6 percent forecast by economists.", "Gross domestic product grew 0.5 percent, weaker than the 0.6 percent forecast by economists."},
	{"Deliveries of 58,000 cars missed analysts' expectations of 61,000.", "Deliveries of 68,000 cars missed analysts' expectations of 61,000.", ""},
	{"The trade surplus was $31.9 billion, more than the $23.65 billion analysts had forecast.", "The trade surplus was $21.9 billion, more than the $23.65 billion analysts had forecast.", ""},
	{"Housing starts rose to an annual pace of 1.21 million, topping economists' estimates of 1.18 million.", "Housing starts rose to an annual pace of 1.12 million, topping economists' estimates of 1.18 million.", "Housing starts rose to an annual pace of 1.19 million, topping economists' estimates of 1.18 million."},
	{"It earned $1.05 a share before items, 4 cents above analysts' estimates of $1.01.", "It earned $0.95 a share before items, above analysts' estimates of $1.01.", ""},
	{"Brakewell Corp's quarterly profit of 61 cents a share beat Wall Street's forecast of 58 cents.", "Brakewell Corp's quarterly profit of 61 cents a share beat Wall Street's forecast of 64 cents.", ""},
	{"Retail sales fell 0.4 percent in March, a smaller drop than the 0.6 percent economists had predicted.", "Retail sales fell 0.4 percent in March, a smaller drop than the 0.2 percent economists had predicted.", ""},
	{"Revenue came in at 5.1 billion euros, shy of the 5.3 billion euros forecast in a poll of analysts.", "Revenue came in at 5.1 billion euros, shy of the 4.9 billion euros forecast in a poll of analysts.", ""},
	{"The trade gap narrowed to $41.6 billion. Analysts surveyed had forecast a smaller deficit of $40.0 billion.", "The trade gap narrowed to $41.6 billion. Analysts surveyed had forecast a smaller deficit of $44.0 billion.", ""},
	{"Gold reserves data showed output of 1.2 million ounces, in excess of the 1.1 million ounces analysts had penciled in.", "Gold reserves data showed output of 1.2 million ounces, in excess of the 1.4 million ounces analysts had penciled in.", ""},
	{"Employers added 215,000 jobs. Economists had forecast a smaller increase of 190,000 jobs.", "Employers added 175,000 jobs. Economists had forecast a smaller increase of 190,000 jobs.", "Employers added 195,000 jobs. Economists had forecast a smaller increase of 190,000 jobs."},
	{"Output contracted 0.8 percent. Analysts had expected a smaller contraction of 0.6 percent.", "Output contracted 0.4 percent. Analysts had expected a smaller contraction of 0.6 percent.", "Output contracted 0.7 percent. Analysts had expected a smaller contraction of 0.6 percent."},
	{"It posted a loss of $1.04 a share. Analysts on average had been expecting a wider loss of $1.10 a share.", "It posted a loss of $1.40 a share. Analysts on average had been expecting a wider loss of $1.10 a share.", "It posted a loss of $1.08 a share. Analysts on average had been expecting a wider loss of $1.10 a share."},
	{"The trade gap was 4.1 billion euros, a larger deficit than the 3.8 billion euros forecast by economists.", "The trade gap was 3.1 billion euros, a larger deficit than the 3.8 billion euros forecast by economists.", ""},
	{"Wholesale prices rose 0.3 percent, a bigger increase than the 0.2 percent forecast by economists.", "Wholesale prices rose 0.1 percent, a bigger increase than the 0.2 percent forecast by economists.", ""},
	{"Net income was 71 cents a share, three cents ahead of analysts' consensus forecast of 68 cents.", "Net income was 61 cents a share, ahead of analysts' consensus forecast of 68 cents.", ""},
	{"Sales of 4.31 billion crowns were above the 4.12 billion crowns expected by analysts.", "Sales of 4.13 billion crowns were above the 4.21 billion crowns expected by analysts.", "Sales of 4.31 billion crowns were above the 4.28 billion crowns expected by analysts."},
	{"Industrial output grew 1.1 percent, slower than the 1.4 percent that economists polled by the agency had expected.", "Industrial output grew 1.7 percent, slower than the 1.4 percent that economists polled by the agency had expected.", ""},
	{"Net profit of 212 mln marks exceeded analysts' forecasts of 200 mln marks.", "Net profit of 192 mln marks exceeded analysts' forecasts of 200 mln marks.", ""},
	{"The group earned 17 pence a share, below the 19 pence forecast by analysts.", "The group earned 21 pence a share, below the 19 pence forecast by analysts.", ""},
	{"Quarterly sales rose to $1.92 billion, shy of analysts' estimates of $1.95 billion.", "Quarterly sales rose to $1.99 billion, shy of analysts' estimates of $1.95 billion.", ""},
	{"It delivered 92,300 vehicles, in excess of the 90,000 analysts had forecast.", "It delivered 82,300 vehicles, in excess of the 90,000 analysts had forecast.", "It delivered 90,300 vehicles, in excess of the 90,000 analysts had forecast."},
	{"The bank set aside 310 million euros, more than the 290 million euros analysts had expected.", "The bank set aside 210 million euros, more than the 290 million euros analysts had expected.", ""},
	{"Payrolls rose by 126,000. Economists had been expecting a larger gain of 245,000 jobs.", "Payrolls rose by 262,000 jobs. Economists had been expecting a larger gain of 245,000 jobs.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, forecast.Rule, "PARIS, May 7, 2025 (Wire) -- ", statements)
}
