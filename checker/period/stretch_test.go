package period_test

import "testing"

func TestStretch(t *testing.T) {
	check(t, []sample{
		{"From May 7 to 10, 2025, the town hosts a fair; another runs May 20-24.", "2025-05-12", `
May 7 to 10, 2025 | period 2025-05-07/2025-05-10 | 2025-05-07 2025-05-11
May 20-24 | period 2025-05-20/2025-05-24 | 2025-05-20 2025-05-25
`},
		{"He served from 1998 to 2004, in 2019-20 and 2014 through 2018.", "2025-05-12", `
1998 to 2004 | period 1998/2004 | 1998-01-01 2005-01-01
2019-20 | period 2019/2020 | 2019-01-01 2021-01-01
2014 through 2018 | period 2014/2018 | 2014-01-01 2019-01-01
`},
		{"The pass is closed between March and May, and from November to February.", "2025-05-12", `
March and May | period 2025-03/2025-05 | 2025-03-01 2025-06-01
November to February | period 2024-11/2025-02 | 2024-11-01 2025-03-01
`},
		{"The talks ran 7-10 May 2024, April 28-May 3 and from January 4 to February 2, 2025.", "2025-05-12", `
7-10 May 2024 | period 2024-05-07/2024-05-10 | 2024-05-07 2024-05-11
April 28-May 3 | period 2025-04-28/2025-05-03 | 2025-04-28 2025-05-04
January 4 to February 2, 2025 | period 2025-01-04/2025-02-02 | 2025-01-04 2025-02-03
`},
		{"The road shut Monday through Friday, and the vote was postponed from May to June.", "2025-05-12", `
Monday through Friday | period 2025-05-12/2025-05-16 | 2025-05-12 2025-05-17
May | date 2025-05 | 2025-05-01 2025-06-01
June | date 2024-06 | 2024-06-01 2024-07-01
`},
		{"The plan covers fiscal 2021-22, the years between the end of 2007 and the end of 2008.", "2025-05-12", `
fiscal 2021-22 | period 2021/2022 | 2021-01-01 2023-01-01 fiscal
the end of 2007 and the end of 2008 | period 2007/2008 | 2008-01-01 2009-01-01
`},
		{"Nov-Feb 2017 was mild; Nov 18, 2014 to Dec 19, 2015 was not.", "2025-05-12", `
Nov-Feb 2017 | period 2016-11/2017-02 | 2016-11-01 2017-03-01
Nov 18, 2014 to Dec 19, 2015 | period 2014-11-18/2015-12-19 | 2014-11-18 2015-12-20
`},
	})
}
