package period_test

import "testing"

// What can be told without a publication date, and with only its year.
func TestUnpublished(t *testing.T) {
	check(t, []sample{
		{"The mayor spoke on Wednesday, on May 7, in May, last year and yesterday.", "", `
Wednesday | date XXXX-WXX-3
May 7 | date XXXX-05-07
May | date XXXX-05
last year | date XXXX
yesterday | date XXXX-XX-XX
`},
		{"It opened in 2012 and closed on May 7, 2014; the next day it burned down.", "", `
2012 | date 2012 | 2012-01-01 2013-01-01
May 7, 2014 | date 2014-05-07 | 2014-05-07 2014-05-08
the next day | date 2014-05-08 | 2014-05-08 2014-05-09
`},
		{"The third quarter, the summer and the weekend were busy; three years ago it was not.", "", `
The third quarter | date XXXX-Q3
the weekend | date XXXX-WXX-WE
three years ago | date XXXX
`},
		{"This year and last year the fair was held in February; on May 9 it rained.", "2025", `
This year | date 2025 | 2025-01-01 2026-01-01
last year | date 2024 | 2024-01-01 2025-01-01
February | date 2025-02 | 2025-02-01 2025-03-01
May 9 | date 2025-05-09 | 2025-05-09 2025-05-10
`},
		{"Last month he left; on Wednesday and from Monday to Friday he was away; today he is back.", "2025", `
Last month | date XXXX-XX
Wednesday | date XXXX-WXX-3
Monday to Friday | period XXXX-WXX-1/XXXX-WXX-5
today | date XXXX-XX-XX
`},
		{"More than 80 years ago the charter was signed.", "2025", `
More than 80 years ago | date 1945 MORE_THAN | 1945-01-01 1946-01-01
`},
	})
}
