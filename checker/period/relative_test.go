package period_test

import "testing"

func TestRelative(t *testing.T) {
	check(t, []sample{
		{"The mayor resigned yesterday; the council meets today and votes tomorrow night.", "2021-12-14", `
yesterday | date 2021-12-13 | 2021-12-13 2021-12-14
today | date 2021-12-14 | 2021-12-14 2021-12-15
tomorrow night | time 2021-12-15TNI | 2021-12-15 2021-12-16
`},
		{"The plant opened last month, three years ago, or so the owner said last week.", "2021-12-14", `
last month | date 2021-11 | 2021-11-01 2021-12-01
three years ago | date 2018 | 2018-01-01 2019-01-01
last week | date 2021-W49 | 2021-12-06 2021-12-13
`},
		{"This year sales fell; last year they rose; next year is anyone's guess.", "2021-12-14", `
This year | date 2021 | 2021-01-01 2022-01-01
last year | date 2020 | 2020-01-01 2021-01-01
next year | date 2022 | 2022-01-01 2023-01-01
`},
		{"It shut two days ago, several years ago, 18 months ago and a decade ago.", "2021-12-14", `
two days ago | date 2021-12-12 | 2021-12-12 2021-12-13
several years ago | date PAST_REF
18 months ago | date 2020-06 | 2020-06-01 2020-07-01
a decade ago | date 201 | 2010-01-01 2020-01-01
`},
		{"The strike began on May 3. The next day the union called it off, and two weeks later it began again.", "2021-12-14", `
May 3 | date 2021-05-03 | 2021-05-03 2021-05-04
The next day | date 2021-05-04 | 2021-05-04 2021-05-05
two weeks later | date 2021-W20 | 2021-05-17 2021-05-24
`},
		{"Income was $3 million in the third quarter, up from $2 million a year earlier.", "2021-12-14", `
the third quarter | date 2021-Q3 | 2021-07-01 2021-10-01
a year earlier | date 2020-Q3 | 2020-07-01 2020-10-01
`},
		{"He was hired in 2012 and dismissed the following year.", "2021-12-14", `
2012 | date 2012 | 2012-01-01 2013-01-01
the following year | date 2013 | 2013-01-01 2014-01-01
`},
		{"He spoke on Monday and the day before; she spoke the day before yesterday.", "2021-12-14", `
Monday | date 2021-12-13 | 2021-12-13 2021-12-14
the day before | date 2021-12-12 | 2021-12-12 2021-12-13
the day before yesterday | date 2021-12-12 | 2021-12-12 2021-12-13
`},
		{"The team arrives next Tuesday, plays this weekend and leaves in the coming weeks.", "2021-12-14", `
next Tuesday | date 2021-12-21 | 2021-12-21 2021-12-22
this weekend | date 2021-W50-WE | 2021-12-18 2021-12-20
the coming weeks | duration FUTURE_REF
`},
		{"The shop was robbed last Friday, last September, last summer and over the weekend.", "2021-12-14", `
last Friday | date 2021-12-10 | 2021-12-10 2021-12-11
last September | date 2021-09 | 2021-09-01 2021-10-01
last summer | date 2021-SU | 2021-06-01 2021-09-01
the weekend | date 2021-W49-WE | 2021-12-11 2021-12-13
`},
		{"He is now retired but was recently seen, and may soon return; the future is open.", "2021-12-14", `
now | date PRESENT_REF
recently | date PAST_REF
soon | date FUTURE_REF
`},
		{"Trade grew in the past three years, in the last decade and over the past 70 plus years.", "2021-12-14", `
the past three years | duration P3Y | 2018-12-14 2021-12-15
the last decade | duration P10Y | 2011-12-14 2021-12-15
the past 70 plus years | duration P70Y MORE_THAN | 1951-12-14 2021-12-15
`},
		{"In recent years more than 80 years of records were scanned in just minutes.", "2021-12-14", `
recent years | date PAST_REF
more than 80 years | duration P80Y MORE_THAN
minutes | duration PTXM
`},
		{"The current quarter and the latest week were weak; the year-ago period and the end of the year look better.", "2021-12-14", `
The current quarter | date 2021-Q4 | 2021-10-01 2022-01-01
the latest week | date 2021-W49 | 2021-12-06 2021-12-13
the year-ago period | date 2020-Q4 | 2020-10-01 2021-01-01
the end of the year | date 2021 END | 2021-09-01 2022-01-01
`},
		{"Earlier this month and later this week there were talks; earlier today they ended.", "2021-12-14", `
Earlier this month | date 2021-12 START | 2021-12-01 2021-12-15
later this week | date 2021-W50 END | 2021-12-14 2021-12-20
earlier today | date 2021-12-14 START | 2021-12-14 2021-12-15
`},
		{"The 16 days from January 15, the two weeks before May 13, 1999 and 3 days after January 12th count.", "2021-12-14", `
The 16 days | duration P16D | 2022-01-31 2022-02-01
January 15 | date 2022-01-15 | 2022-01-15 2022-01-16
the two weeks | duration P2W | 1999-04-29 1999-04-30
May 13, 1999 | date 1999-05-13 | 1999-05-13 1999-05-14
3 days | duration P3D | 2022-01-15 2022-01-16
January 12th | date 2022-01-12 | 2022-01-12 2022-01-13
`},
		{"At that time nobody knew; by then the same day had passed, and that year ended.", "2021-12-14", `
the same day | date 2021-12-14 | 2021-12-14 2021-12-15
that year | date 2021 | 2021-01-01 2022-01-01
`},
	})
}
