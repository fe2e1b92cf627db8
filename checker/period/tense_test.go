package period_test

import "testing"

// A weekday is the latest on or before the publication, later only where the
// sentence looks ahead; a month is past unless the sentence looks ahead.
func TestTense(t *testing.T) {
	check(t, []sample{
		{"The minister met farmers on Wednesday.", "2021-12-14", `
Wednesday | date 2021-12-08 | 2021-12-08 2021-12-09
`},
		{"The minister will meet farmers on Wednesday.", "2021-12-14", `
Wednesday | date 2021-12-15 | 2021-12-15 2021-12-16
`},
		{"The hearing is set to begin on Friday.", "2021-12-14", `
Friday | date 2021-12-17 | 2021-12-17 2021-12-18
`},
		{"He was arrested on Tuesday.", "2021-12-14", `
Tuesday | date 2021-12-14 | 2021-12-14 2021-12-15
`},
		{"She said she would decide by Friday.", "2021-12-14", `
Friday | date 2021-12-17 | 2021-12-17 2021-12-18
`},
		{"The bridge collapsed in August.", "2021-12-14", `
August | date 2021-08 | 2021-08-01 2021-09-01
`},
		{"The bridge will reopen in August.", "2021-12-14", `
August | date 2022-08 | 2022-08-01 2022-09-01
`},
		{"The bridge must be repaired by August.", "2021-12-14", `
August | date 2022-08 | 2022-08-01 2022-09-01
`},
		{"The bridge closed on June 18 and is to reopen on January 5.", "2021-12-14", `
June 18 | date 2021-06-18 | 2021-06-18 2021-06-19
January 5 | date 2022-01-05 | 2022-01-05 2022-01-06
`},
		{"A January 7 hearing has been scheduled.", "2021-12-14", `
January 7 | date 2022-01-07 | 2022-01-07 2022-01-08
`},
		{"The third quarter was weak.", "2021-12-14", `
The third quarter | date 2021-Q3 | 2021-07-01 2021-10-01
`},
		{"The first quarter will be weak.", "2021-12-14", `
The first quarter | date 2022-Q1 | 2022-01-01 2022-04-01
`},
		{"In 2004 the tsunami struck. In March the rebuilding began.", "2021-12-14", `
2004 | date 2004 | 2004-01-01 2005-01-01
March | date 2004-03 | 2004-03-01 2004-04-01
`},
		{"The president will visit from Wednesday to Saturday.", "2021-12-14", `
Wednesday to Saturday | period 2021-12-15/2021-12-18 | 2021-12-15 2021-12-19
`},
		{"The president visited from Monday to Wednesday.", "2021-12-14", `
Monday to Wednesday | period 2021-12-13/2021-12-15 | 2021-12-13 2021-12-16
`},
		{"It was the highest since last September and before that since March.", "2009-10-12", `
last September | date 2009-09 | 2009-09-01 2009-10-01
March | date 2009-03 | 2009-03-01 2009-04-01
`},
		{"It was the worst fall since the Sept. 11 attacks and since Sept. 11.", "2007-02-27", `
Sept. 11 | date 2001-09-11 | 2001-09-11 2001-09-12
Sept. 11 | date 2001-09-11 | 2001-09-11 2001-09-12
`},
		{"The fair opened on Sept. 11.", "2021-09-20", `
Sept. 11 | date 2021-09-11 | 2021-09-11 2021-09-12
`},
	})
}
