package quantity_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// show writes a quantity as the tests have it: what is printed, its kind where it
// is no plain number, its value, its unit where it is no count, what it counts,
// and its hard reading where that is not the value itself.
func show(d *text.Document, q quantity.Quantity) string {
	out := d.In(q.Span) + " ="
	if q.Kind != quantity.Number {
		out += " " + q.Kind.String()
	}
	out += " " + q.Nominal.String()
	if q.Unit != "count" && q.Unit != q.Kind.String() {
		out += " " + q.Unit
	}
	if q.Noun >= 0 {
		out += " " + d.Token(q.Noun)
	}
	if !q.Exact && q.Kind != quantity.Ordinal {
		out += " " + showRange(q.Hard)
	}
	return out
}

func showRange(r quantity.Range) string {
	lo, hi := "(", ")"
	if !r.Lo.None {
		lo += r.Lo.Value.Reduce().String()
		if !r.Lo.Open {
			lo = "[" + lo[1:]
		}
	}
	if !r.Hi.None {
		hi = r.Hi.Value.Reduce().String() + hi
		if !r.Hi.Open {
			hi = hi[:len(hi)-1] + "]"
		}
	}
	return lo + ", " + hi
}

func read(s string) string {
	d := text.Cut(text.Plain("", s))
	var got []string
	for _, q := range quantity.Read(d, nil) {
		got = append(got, show(d, q))
	}
	return strings.Join(got, "; ")
}

func check(t *testing.T, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if diff := cmp.Diff(c[1], read(c[0])); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c[0], diff)
		}
	}
}

func TestMoney(t *testing.T) {
	check(t, [][2]string{
		{"Trade came to US$244.8 billion.", "US$244.8 billion = money 244800000000 USD [244750000000, 244850000000]"},
		{"Trade came to 115.6 billion U.S. dollars.", "115.6 billion U.S. dollars = money 115600000000 USD [115550000000, 115650000000]"},
		{"It paid $ 1.5 million and A$20.", "$ 1.5 million = money 1500000 USD [1450000, 1550000]; A$20 = money 20 AUD [19.5, 20.5]"},
		{"It paid C$3.2m, HK$5bn and NT$18.", "C$3.2m = money 3200000 CAD [3150000, 3250000]; HK$5bn = money 5000000000 HKD [4500000000, 5500000000]; NT$18 = money 18 TWD [17.5, 18.5]"},
		{"It paid $US160 million.", "$US160 million = money 160000000 USD [155000000, 165000000]"},
		{"It costs €40, £2.75 or ¥9,500.", "€40 = money 40 EUR [39.5, 40.5]; £2.75 = money 2.75 GBP [2.745, 2.755]; ¥9,500 = money 9500 JPY [9450, 9550]"},
		{"They sold it for USD 5.1 million, not 5.1 million EUR.", "USD 5.1 million = money 5100000 USD [5050000, 5150000]; 5.1 million EUR = money 5100000 EUR [5050000, 5150000]"},
		{"The loan of 200m euros and Rs 35 lakh.", "200m euros = money 200000000 EUR [150000000, 250000000]; Rs 35 lakh = money 3500000 INR [3450000, 3550000]"},
		{"A share costs 64 cents or 310 pence.", "64 cents = money 64 USD/100 [63.5, 64.5]; 310 pence = money 310 GBP/100 [305, 315]"},
		{"A ticket is RM23.50 and a book is Rs500.", "RM23.50 = money 23.50 MYR [23.495, 23.505]; Rs500 = money 500 INR [450, 550]"},
		{"It lost 12 million Canadian dollars and 7 million Swiss francs.", "12 million Canadian dollars = money 12000000 CAD [11500000, 12500000]; 7 million Swiss francs = money 7000000 CHF [6500000, 7500000]"},
		{"It earned 3 million Hong Kong dollars and 2 million South Korean won.", "3 million Hong Kong dollars = money 3000000 HKD [2500000, 3500000]; 2 million South Korean won = money 2000000 KRW [1500000, 2500000]"},
		{"a 15-million-euro bridge", "15-million-euro = money 15000000 EUR [14500000, 15500000]"},
		{"It raised 7.4 billion yuan (about 1 billion dollars).", "7.4 billion yuan = money 7400000000 CNY [7350000000, 7450000000]; 1 billion dollars = money 1000000000 USD [667000000, 1500000000]"},
		{"The deficit was $-50.8bn, then -$3bn.", "$-50.8bn = money -50800000000 USD [-50850000000, -50750000000]; -$3bn = money -3000000000 USD [-3500000000, -2500000000]"},
		{"Profit was 30 MUSD.", "30 MUSD = money 30000000 USD [25000000, 35000000]"},
		{"The fund holds 10 million pounds.", "10 million pounds = money 10000000 GBP [9500000, 15000000]"},
		{"The crate weighs 600 pounds.", "600 pounds = dimension 600 lb [550, 650]"},
		{"They shipped 10 million pounds of beef.", "10 million pounds = dimension 10000000 lb [9500000, 15000000]"},
		{"A million dollar view for a $5 fee.", "A million dollar = money 1000000 USD [950000, 1500000]; $5 = money 5 USD [4.5, 5.5]"},
		{"A fee of $5-10m, $30-40,000 or $2.5 millions; $1 to $3.", "$5-10m = money 5000000 USD [5000000, 10000000]; $30-40,000 = money 30000 USD [30000, 40000]; $2.5 millions = money 2500000 USD [2450000, 2550000]; $1 to $3 = money 1 USD [1, 3]"},
		{"He got thousands of dollars.", "thousands of dollars = money 1000 USD [1000, )"},
		{"Ford won 5 races and 12 won prizes.", "5 = 5 races; 12 = 12"},
	})
}

func TestPercent(t *testing.T) {
	check(t, [][2]string{
		{"It rose 1.9% and fell 3 per cent.", "1.9% = percent 1.9 [1.85, 1.95]; 3 per cent = percent 3 [2.5, 3.5]"},
		{"It fell by half a percentage point, or 40 basis points.", "half a percentage point = percent 0.5 percentage points [0.45, 0.55]; 40 basis points = percent 40 basis points [39.5, 40.5]"},
		{"Between 15 and 20 percent stayed; 10-12% left; 1 to 1.5 pct fell.", "15 and 20 percent = percent 15 [15, 20]; 10-12% = percent 10 [10, 12]; 1 to 1.5 pct = percent 1 [1, 1.5]"},
		{"Growth slowed from 4.8 to 4.7 percent.", "4.8 = percent 4.8 [4.75, 4.85]; 4.7 percent = percent 4.7 [4.65, 4.75]"},
		{"It moved by -3% and +0.5%.", "-3% = percent -3 [-3.5, -2.5]; +0.5% = percent 0.5 [0.45, 0.55]"},
		{"It is half a mile, a quarter of a mile, half of 1 percent.", "half a mile = dimension 0.5 mi [0.45, 0.55]; a quarter of a mile = dimension 0.25 mi [0.2, 0.3]; half of 1 percent = percent 0.5 [0.45, 0.55]"},
		{"It is 43.4 percent-owned.", "43.4 percent = percent 43.4 [43.35, 43.45]"},
		{"Fees range from 1 per cent to 1.5 per cent.", "1 per cent to 1.5 per cent = percent 1 [1, 1.5]"},
	})
}

func TestCounts(t *testing.T) {
	check(t, [][2]string{
		{"The flood killed 412 people.", "412 = 412 people"},
		{"It hurt 1,000 badly wounded people.", "1,000 = 1000 people [950, 1500]"},
		{"About 300 soldiers left.", "300 = 300 soldiers [200, 450]"},
		{"Nearly 300 soldiers left.", "300 = 300 soldiers [200, 300)"},
		{"Some 300 stayed, as many as 40 left.", "300 = 300 [200, 450]; 40 = 40 (, 40]"},
		{"They have met more than 40 times.", "40 times = 40 times (40, )"},
		{"The queue exceeded 100 cars.", "100 = 100 cars (100, )"},
		{"It will top 100 cars in the top 10.", "100 = 100 cars (100, ); 10 = 10"},
		{"At least 12 died; no more than 5 swam; fewer than 9 ran.", "12 = 12 [12, ); 5 = 5 (, 5]; 9 = 9 (, 9)"},
		{"Forty or more fled, 300-odd stayed, 50+ slept, 20-plus sang.", "Forty = 40 [40, ); 300 = 300 [200, 450]; 50 = 50 [50, ); 20 = 20 [20, )"},
		{"Three or four shops, 10 to 15 stalls and between 3 and 5 bars.", "Three or four = 3 shops [3, 4]; 10 to 15 = 10 stalls [10, 15]; 3 and 5 = 3 bars [3, 5]"},
		{"Jobs fell from 5,000 to 3,000.", "5,000 = 5000 [4500, 5500]; 3,000 = 3000 [2500, 3500]"},
		{"Dozens of people, hundreds of thousands of birds and a couple of dogs.", "Dozens = 12 people [12, ); hundreds of thousands = 100000 birds [100000, ); a couple = 2 dogs [2, 4]"},
		{"Several hundred birds", "Several hundred = 100 birds [100, 2000]"},
		{"A third of voters and two-thirds of members; one in five adults; nine out of 10 dogs.", "A third = 0.333333333333333 share voters [0.283333333333333, 0.383333333333333]; two-thirds = 0.666666666666667 share members [0.616666666666667, 0.716666666666667]; one in five = 0.2 share adults [0.1, 0.3]; nine out of 10 = 0.9 share dogs [0.85, 0.95]"},
		{"More than half the members left in the second half of May.", "half = 0.5 share members (0.5, ); second = ordinal 2"},
		{"Output grew tenfold, then 3-fold.", "tenfold = 10 times; 3-fold = 3 times"},
		{"The 8 million voters and the 8.50 million stamps", "8 million = 8000000 voters [7500000, 8500000]; 8.50 million = 8500000 stamps [8495000, 8505000]"},
		{"four to five thousand men", "four to five thousand = 4000 men [4000, 5000]"},
		{"a six- to eight-lane road", "six- to eight = 6 lane [6, 8]"},
		{"She hit .500 with 3½ games left.", ".500 = 0.500 [0.4995, 0.5005]; 3½ = 3.5 games [3.25, 3.75]"},
		{"The 21st visit, the third term, the twenty-first century.", "21st = ordinal 21; third = ordinal 3; twenty-first = ordinal 21"},
	})
}

func TestAgesAndDimensions(t *testing.T) {
	check(t, [][2]string{
		{"Ana Roth, 45, said her 12-year-old son and an 18-month-old girl were safe.", "45 = age 45 years; 12-year-old = age 12 years; 18-month-old = age 18 months"},
		{"He is 45 years old, she died aged 81 at 80 years of age.", "45 years old = age 45 years; aged 81 = age 81 years; 80 years of age = age 80 years"},
		{"men aged 18 to 34 and people over the age of 65", "aged 18 to 34 = age 18 years [18, 34]; 65 = age 65 years"},
		{"people between the ages of 55 and 65", "55 and 65 = age 55 years [55, 65]"},
		{"Roads in Denver, Dallas, 45, and so on", "45 = 45"},
		{"It is 40 km (25 miles) away, on 5 square miles.", "40 km = dimension 40 km [35, 45]; 25 miles = dimension 25 mi [24.5, 25.5]; 5 square miles = dimension 5 mi² [4.5, 5.5]"},
		{"He is 6 feet 3 inches, she is 5-foot-2 and it weighs 7 pounds, 4 ounces.", "6 feet 3 inches = dimension 6.25 ft [6.2083333333335, 6.2916666666665]; 5-foot-2 = dimension 5.166666666667 ft [5.1250000000005, 5.2083333333335]; 7 pounds, 4 ounces = dimension 7.25 lb [7.21875, 7.28125]"},
		{"At 85 degrees Fahrenheit (29°C), minus 3 degrees.", "85 degrees Fahrenheit = dimension 85 °F [84.5, 85.5]; 29°C = dimension 29 °C [28.5, 29.5]; minus 3 degrees = dimension -3 ° [-3.5, -2.5]"},
		{"Winds of 120 km/h (75 mph, 33 metres per second)", "120 km/h = dimension 120 km/h [115, 125]; 75 mph = dimension 75 mph [74.5, 75.5]; 33 metres per second = dimension 33 m/s [32.5, 33.5]"},
		{"a 5kW panel, 256GB, 300 kilowatt-hours, 12 km2 and 9 m³", "5kW = dimension 5 kW [4.5, 5.5]; 256GB = dimension 256 GB [255.5, 256.5]; 300 kilowatt-hours = dimension 300 kWh [250, 350]; 12 km2 = dimension 12 km² [11.5, 12.5]; 9 m³ = dimension 9 m³ [8.5, 9.5]"},
		{"A magnitude 6.1 quake, then a 5.8-magnitude one.", "6.1 = dimension 6.1 magnitude [6.05, 6.15]; 5.8-magnitude = dimension 5.8 magnitude [5.75, 5.85]"},
		{"The 37m (121ft) wall fed 5m people.", "37m = dimension 37 m [36.5, 37.5]; 121ft = dimension 121 ft [120.5, 121.5]; 5m = 5000000 people [4500000, 5500000]"},
		{"It is -40°F on 1/4 mile.", "-40°F = dimension -40 °F [-45, -35]; 1/4 mile = dimension 0.25 mi [0.2, 0.3]"},
	})
}

// Numbers that are names are no quantities.
func TestNames(t *testing.T) {
	for _, s := range []string{
		"Leaders of the G20 and the Group of 20 met over COVID-19.", "A Su-25 and a Boeing 737-800 landed.", "It filed a 10-K and a 401(k) plan.",
		"The 9/11 attacks and the 24/7 news.", "The No. 7 unit of Section 427 is on Route 66.", "Windows 11 and iPhone 15 Pro are out.", "Resolution 1441 and Article 5 apply.",
		"They watch Channel 4 and Formula One.", "UEFA Euro 2020 is over.", "They won Game 7.", "Call 555-0142 now.", "United won 3-1.", "Use version 3.2.1 of 192.168.0.1.",
		"He lives at 1600 Pennsylvania Avenue.", "No one is the one that one of them wants.", "They helped one another.", "It is one thing.", "a one-off, two-way street",
		"The S&P 500 fell.", "At 9 a.m. and 17:22 they ate.", "In the 1990s", "Wait a second.", "At first he ran.", "a zero-sum game", "5G phones and 4K video", "Call 911 now? He called 911.",
		"The 787 Dreamliner lands.", "Dial 007.",
	} {
		if got := read(s); got != "" {
			t.Errorf("%s: %s", s, got)
		}
	}
}

// The soft reading is what a reader takes from the words.
func TestSoft(t *testing.T) {
	for _, c := range [][2]string{
		{"more than 40 times", "(40, 50)"}, {"about 300 men", "[270, 330]"}, {"nearly 300 men", "[270, 300)"}, {"300 men", "[295, 305]"}, {"412 men", "[412, 412]"},
		{"$8 million", "[7500000, 8500000]"}, {"$200 billion", "[195000000000, 205000000000]"}, {"over 500 men", "(500, 625)"}, {"at least 12 men", "[12, 15]"},
		{"dozens of men", "[24, 120)"}, {"3 to 5 men", "[3, 5]"}, {"up to 40 men", "[30, 40]"},
	} {
		d := text.Cut(text.Plain("", c[0]))
		q := quantity.Read(d, nil)
		if len(q) != 1 {
			t.Errorf("%s: %v", c[0], q)
			continue
		}
		if diff := cmp.Diff(c[1], showRange(q[0].Soft)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c[0], diff)
		}
	}
}

// What is taken is not read, nor does a number reach into it.
func TestTaken(t *testing.T) {
	d := text.Cut(text.Plain("", "On May 5 200 men met for 3 hours."))
	got := quantity.Read(d, func(i int) bool { return i == 2 || i >= 7 && i <= 8 })
	if len(got) != 1 || d.In(got[0].Span) != "200" {
		t.Errorf("got %v", got)
	}
}

func TestUnits(t *testing.T) {
	for _, c := range []struct {
		symbol, base string
		in, want     numeral.Decimal
	}{
		{"mi", "m", numeral.Int(5), numeral.Decimal{Coef: 804672, Exp: -2}},
		{"°F", "°C", numeral.Int(212), numeral.Int(100)},
		{"K", "°C", numeral.Int(0), numeral.Decimal{Coef: -27315, Exp: -2}},
		{"km²", "m²", numeral.Int(3), numeral.Int(3000000)},
		{"km/h", "m/s", numeral.Int(0), numeral.Int(0)},
		{"USD/100", "USD", numeral.Int(64), numeral.Decimal{Coef: 64, Exp: -2}},
	} {
		u, ok := quantity.UnitOf(c.symbol)
		got, fits := u.ToBase(c.in)
		if !ok || !fits || u.Base != c.base || got.Cmp(c.want) != 0 {
			t.Errorf("%v %s = %v %s, want %v %s", c.in, c.symbol, got, u.Base, c.want, c.base)
		}
	}
	if _, ok := quantity.UnitOf("count"); ok {
		t.Error("count is no unit of measure")
	}
}

// Quantities lie in the text, in order, on whole characters, and what one of
// them says reads as the same again.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"from $5m to RM23.50, 6'2\" and 5 ft 2 in, -3% minus", "between 10 and 5 percent or more", "tens of thousands of U.S. dollars", "a couple of hundred, 45, x", "$US3 1/2 of 1 percent 12-year-old",
		"one in 5 out of 6- to 8-inch 3-4-5 1.2.3", running,
	} {
		f.Add(s, uint8(0))
	}
	f.Fuzz(func(t *testing.T, s string, hold uint8) {
		s = strings.ToValidUTF8(s, "\ufffd")
		d := text.Cut(text.Plain("", s))
		var taken func(int) bool
		if hold > 0 {
			taken = func(i int) bool { return i%(int(hold)+1) == 0 }
		}
		last := 0
		for _, q := range quantity.Read(d, taken) {
			if q.First < last || q.End <= q.First || q.End > len(d.Tokens) || q.Span != d.Span(q.First, q.End) {
				t.Fatalf("%q: [%d, %d) after %d, %v", s, q.First, q.End, last, q.Span)
			}
			last = q.End
			if !utf8.ValidString(d.In(q.Span)) {
				t.Fatalf("%q: %q cuts a character", s, d.In(q.Span))
			}
			if q.Noun >= len(d.Tokens) {
				t.Fatalf("%q: noun %d", s, q.Noun)
			}
			if !within(q.Soft, q.Hard) || !q.Hard.Lo.None && !q.Hard.Hi.None && q.Hard.Hi.Value.Cmp(q.Hard.Lo.Value) < 0 {
				t.Fatalf("%q: %s is %s, softly %s", s, d.In(q.Span), showRange(q.Hard), showRange(q.Soft))
			}
			again(t, q)
		}
	})
}

func within(in, out quantity.Range) bool {
	return (out.Lo.None || !in.Lo.None && in.Lo.Value.Cmp(out.Lo.Value) >= 0) && (out.Hi.None || !in.Hi.None && in.Hi.Value.Cmp(out.Hi.Value) <= 0)
}

// again prints a quantity plainly and reads that.
func again(t *testing.T, q quantity.Quantity) {
	v := q.Nominal.String()
	if len(v) > 15 || q.Nominal.Sign() < 0 {
		return
	}
	var s string
	switch q.Kind {
	case quantity.Money:
		if strings.HasSuffix(q.Unit, "/100") {
			return
		}
		s = fmt.Sprintf("It cost USD %s in all.", v)
	case quantity.Percent:
		s = fmt.Sprintf("It was %s percent.", v)
	case quantity.Dimension:
		s = fmt.Sprintf("It was %s kilometres.", v)
	case quantity.Number, quantity.Ordinal, quantity.Age:
		return
	}
	d := text.Cut(text.Plain("", s))
	got := quantity.Read(d, nil)
	if len(got) != 1 || got[0].Kind != q.Kind || got[0].Nominal.Cmp(q.Nominal) != 0 {
		t.Fatalf("%s reads as %v", s, got)
	}
}
