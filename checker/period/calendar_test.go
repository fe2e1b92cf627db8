package period_test

import "testing"

func TestCalendar(t *testing.T) {
	check(t, []sample{
		{"The bridge opened on May 7, 2025, and closed on 9 May 2025.", "2025-05-12", `
May 7, 2025 | date 2025-05-07 | 2025-05-07 2025-05-08
9 May 2025 | date 2025-05-09 | 2025-05-09 2025-05-10
`},
		{"Logged 2025-05-07, filed 5/7/2025, stamped 7.5.2025 and 25/12/2024.", "2025-05-12", `
2025-05-07 | date 2025-05-07 | 2025-05-07 2025-05-08
5/7/2025 | date 2025-05-07 | 2025-05-07 2025-05-08 or 2025-07-05
7.5.2025 | date 2025-05-07 | 2025-05-07 2025-05-08 or 2025-07-05
25/12/2024 | date 2024-12-25 | 2024-12-25 2024-12-26
`},
		{"The ferry sank in May 1998; the inquiry ended in Sept. 2001 and again on Oct. 3.", "2025-05-12", `
May 1998 | date 1998-05 | 1998-05-01 1998-06-01
Sept. 2001 | date 2001-09 | 2001-09-01 2001-10-01
Oct. 3 | date 2001-10-03 | 2001-10-03 2001-10-04
`},
		{"They met on the 7th of May and on the twenty-third of March 2024.", "2025-05-12", `
the 7th of May | date 2025-05-07 | 2025-05-07 2025-05-08
the twenty-third of March 2024 | date 2024-03-23 | 2024-03-23 2024-03-24
`},
		{"On Thursday, Oct. 22, 2020, the court sat; on Friday, Oct. 22, 2020, it did not.", "2025-05-12", `
Thursday, Oct. 22, 2020 | date 2020-10-22 | 2020-10-22 2020-10-23
Friday, Oct. 22, 2020 | date 2020-10-22 | 2020-10-22 2020-10-23 not a Friday
`},
		{"It was signed on Tuesday, 6 May, and on Wednesday the 7th of May, 2025.", "2025-05-12", `
Tuesday, 6 May | date 2025-05-06 | 2025-05-06 2025-05-07
Wednesday the 7th of May, 2025 | date 2025-05-07 | 2025-05-07 2025-05-08
`},
		{"Built in 1907, it was sold in 1988 and burned down in '99.", "2025-05-12", `
1907 | date 1907 | 1907-01-01 1908-01-01
1988 | date 1988 | 1988-01-01 1989-01-01
'99 | date 1999 | 1999-01-01 2000-01-01
`},
		{"Rents rose in the 1990s, the '80s, the mid-1970s and the sixties.", "2025-05-12", `
the 1990s | date 199 | 1990-01-01 2000-01-01
the '80s | date 198 | 1980-01-01 1990-01-01
the mid-1970s | date 197 MID | 1974-01-01 1977-01-01
the sixties | date 196 | 1960-01-01 1970-01-01
`},
		{"A 19th century mill and a church of the early 20th century stand there.", "2025-05-12", `
19th century | date 18 | 1800-01-01 1900-01-01
the early 20th century | date 19 START | 1900-01-01 1933-01-01
`},
		{"Sales fell in the first quarter of 2009, Q3 2021 and the second half of 2019.", "2025-05-12", `
the first quarter of 2009 | date 2009-Q1 | 2009-01-01 2009-04-01
Q3 2021 | date 2021-Q3 | 2021-07-01 2021-10-01
the second half of 2019 | date 2019-H2 | 2019-07-01 2020-01-01
`},
		{"The loss in fiscal 2023 was smaller than in FY2022 or the fiscal first quarter.", "2025-05-12", `
fiscal 2023 | date 2023 | 2023-01-01 2024-01-01 fiscal
FY2022 | date 2022 | 2022-01-01 2023-01-01 fiscal
the fiscal first quarter | date 2025-Q1 | 2025-01-01 2025-04-01 fiscal
`},
		{"It opened in the summer of 2012 and closed in spring 2014, after the winter of 2013-14.", "2025-05-12", `
the summer of 2012 | date 2012-SU | 2012-06-01 2012-09-01
spring 2014 | date 2014-SP | 2014-03-01 2014-06-01
the winter of 2013-14 | date 2013-WI | 2013-12-01 2014-03-01
`},
		{"Shops close on Christmas Eve, New Year's Day 2024, Easter Monday and Labor Day.", "2025-05-12", `
Christmas Eve | date 2024-12-24 | 2024-12-24 2024-12-25
New Year's Day 2024 | date 2024-01-01 | 2024-01-01 2024-01-02
Easter Monday | date 2024-04-01 | 2024-04-01 2024-04-02
Labor Day | date 2024-09-02 | 2024-09-02 2024-09-03
`},
		{"She was born on January twenty five nineteen eighty six and moved in nineteen ninety-nine.", "2025-05-12", `
January twenty five nineteen eighty six | date 1986-01-25 | 1986-01-25 1986-01-26
nineteen ninety-nine | date 1999 | 1999-01-01 2000-01-01
`},
		{"The post is dated 05-Aug-2016, the copy 22/Jan/2019 and the log 2025-05-07T17:37:00Z.", "2025-05-12", `
05-Aug-2016 | date 2016-08-05 | 2016-08-05 2016-08-06
22/Jan/2019 | date 2019-01-22 | 2019-01-22 2019-01-23
2025-05-07T17:37:00Z | time 2025-05-07T17:37:00Z | 2025-05-07 2025-05-08
`},
		{"See www.example.org/2018/09/23/story and https://example.org/report-20170302.html for more.", "2025-05-12", `
2018/09/23 | date 2018-09-23 | 2018-09-23 2018-09-24
20170302 | date 2017-03-02 | 2017-03-02 2017-03-03
`},
		{"Early June, late last year, mid-2020, the end of March and the beginning of this year are busy.", "2025-05-12", `
Early June | date 2024-06 START | 2024-06-01 2024-06-11
late last year | date 2024 END | 2024-09-01 2025-01-01
mid-2020 | date 2020 MID | 2020-05-01 2020-09-01
the end of March | date 2025-03 END | 2025-03-21 2025-04-01
the beginning of this year | date 2025 START | 2025-01-01 2025-05-01
`},
		{"It came into force in the week of April 14, in week 10 and in the first week of 2021.", "2025-05-12", `
the week of April 14 | date 2025-W16 | 2025-04-14 2025-04-21
week 10 | date 2025-W10 | 2025-03-03 2025-03-10
the first week of 2021 | date 2021-W01 | 2021-01-04 2021-01-11
`},
		{"Sales in the three months ended Sept. 30 rose; those in the year ended March 31, 2024 fell.", "2024-12-20", `
the three months | duration P3M | 2024-07-01 2024-10-01
Sept. 30 | date 2024-09-30 | 2024-09-30 2024-10-01
the year | duration P1Y | 2023-04-01 2024-04-01
March 31, 2024 | date 2024-03-31 | 2024-03-31 2024-04-01
`},
		{"Profit for the first 10 months of this year and the last two weeks of April beat forecasts.", "2025-05-12", `
the first 10 months of this year | period P10M | 2025-01-01 2025-11-01
the last two weeks | duration P2W
April | date 2025-04 | 2025-04-01 2025-05-01
`},
		{"They flew in on the first Monday of May and left on Sunday of last week.", "2013-06-12", `
the first Monday of May | date 2013-05-06 | 2013-05-06 2013-05-07
Sunday of last week | date 2013-06-09 | 2013-06-09 2013-06-10
`},
	})
}
