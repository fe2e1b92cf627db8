package period_test

import "testing"

func TestLength(t *testing.T) {
	check(t, []sample{
		{"The trial lasted three years, a decade, several months, half an hour and two and a half weeks.", "2025-05-12", `
three years | duration P3Y
a decade | duration P10Y
several months | duration PXM
half an hour | duration PT30M
two and a half weeks | duration P2.5W
`},
		{"A two-day meeting, a 12-hour flight, a 70-plus-year friendship and a decades-long dispute.", "2025-05-12", `
two-day | duration P2D
12-hour | duration PT12H
70-plus-year | duration P70Y MORE_THAN
decades-long | duration PXY
`},
		{"It took more than two years, nearly five months, about a week, over a year and at least 30 minutes.", "2025-05-12", `
more than two years | duration P2Y MORE_THAN
nearly five months | duration P5M LESS_THAN
about a week | duration P1W APPROX
over a year | duration P1Y MORE_THAN
at least 30 minutes | duration PT30M EQUAL_OR_MORE
`},
		{"Six straight days of rain, two consecutive quarters of decline, 15 consecutive years.", "2025-05-12", `
Six straight days | duration P6D
two consecutive quarters | duration P2Q
15 consecutive years | duration P15Y
`},
		{"It will take two to three years, 60 to 90 days or a year and a half.", "2025-05-12", `
two to three years | duration P3Y
60 to 90 days | duration P90D
a year and a half | duration P1.5Y
`},
		{"Repairs took three years and two months; a detour will last 2 weeks and 3 days.", "2025-05-12", `
three years and two months | duration P3Y2M
2 weeks and 3 days | duration P2W3D
`},
		{"For years and for decades, hundreds of years after it was built, it stood.", "2025-05-12", `
years | duration PXY
decades | duration PXY
hundreds of years | duration PXY
`},
		{"They meet every Monday, twice a week, every two years, each year, annually and daily at $5 a day.", "2025-05-12", `
every Monday | set XXXX-WXX-1
twice a week | set P1W
every two years | set P2Y
each year | set P1Y
annually | set P1Y
daily | set P1D
a day | set P1D
`},
		{"He left within hours, days before the vote, and years later came back.", "2025-05-12", `
hours | duration PTXH
days | duration PXD
years later | date XXXX
`},
	})
}
