package period_test

import "testing"

func TestClock(t *testing.T) {
	check(t, []sample{
		{"(Wire) 17:37, October 22, 2021", "2021-10-22", `
17:37 | time 2021-10-22T17:37 | 2021-10-22 2021-10-23
October 22, 2021 | date 2021-10-22 | 2021-10-22 2021-10-23
`},
		{"The train left at 6 a.m. EST and arrived at 9:15 p.m. on Monday.", "2021-10-22", `
6 a.m. EST | time 2021-10-22T06:00-05:00 | 2021-10-22 2021-10-23
9:15 p.m. | time 2021-10-18T21:15 | 2021-10-18 2021-10-19
Monday | date 2021-10-18 | 2021-10-18 2021-10-19
`},
		{"The quake struck at 0737 GMT, or 3:37 p.m. local time; at 16:00 UTC today it was felt again.", "2021-10-22", `
0737 GMT | time 2021-10-22T07:37Z | 2021-10-22 2021-10-23
3:37 p.m. local time | time 2021-10-22T15:37 | 2021-10-22 2021-10-23
16:00 UTC today | time 2021-10-22T16:00Z | 2021-10-22 2021-10-23
`},
		{"Polls close at noon on Friday and at midnight; results came at 8 o'clock and 18:40 (GMT +8).", "2021-10-22", `
noon | time 2021-10-22T12:00 | 2021-10-22 2021-10-23
Friday | date 2021-10-22 | 2021-10-22 2021-10-23
midnight | time 2021-10-22T24:00 | 2021-10-22 2021-10-23
8 o'clock | time 2021-10-22T08:00 | 2021-10-22 2021-10-23
18:40 (GMT +8) | time 2021-10-22T18:40+08:00 | 2021-10-22 2021-10-23
`},
		{"It rained on Friday morning, last night, this afternoon, tonight and in the evening.", "2021-10-22", `
Friday morning | time 2021-10-22TMO | 2021-10-22 2021-10-23
last night | time 2021-10-21TNI | 2021-10-21 2021-10-22
this afternoon | time 2021-10-22TAF | 2021-10-22 2021-10-23
tonight | time 2021-10-22TNI | 2021-10-22 2021-10-23
the evening | time 2021-10-22TEV | 2021-10-22 2021-10-23
`},
		{"Doors open at 7 pm Saturday and from 9 a.m. to 5 p.m. on Sundays.", "2021-10-22", `
7 pm Saturday | time 2021-10-16T19:00 | 2021-10-16 2021-10-17
9 a.m. to 5 p.m. | time 2021-10-16T09:00/2021-10-16T17:00 | 2021-10-16 2021-10-17
Sundays | set XXXX-WXX-7
`},
		{"The blast was heard early Tuesday, late Monday night and on the morning of October 3.", "2021-10-22", `
early Tuesday | date 2021-10-19 START | 2021-10-19 2021-10-20
late Monday night | time 2021-10-18TNI END | 2021-10-18 2021-10-19
the morning of October 3 | time 2021-10-03TMO | 2021-10-03 2021-10-04
`},
	})
}
