package period

import (
	"time"

	"github.com/factlint/factlint/checker/text"
)

// inLink reads the date that a web address carries: /2018/09/23/, archive-2018-09-23,
// report-20170302.
func (p *parser) inLink(i int) (e Expression, ok bool) {
	t := &p.tokens[i]
	s := p.d.Text[t.Start:t.End]
	for k := 0; k+8 <= len(s); k++ {
		if s[k] != '1' && s[k] != '2' || k > 0 && s[k-1] >= '0' && s[k-1] <= '9' {
			continue
		}
		y, m, d, n := dateAt(s[k:])
		if n == 0 || y < 1990 || y > 2099 || !valid(y, m, d) || k+n < len(s) && s[k+n] >= '0' && s[k+n] <= '9' {
			continue
		}
		e = expression(p.d, form{year: y, month: m, day: d, unit: DayUnit}, i, i+1)
		e.Span = text.Span{Start: int(t.Start) + k, End: int(t.Start) + k + n}
		return e, true
	}
	return Expression{}, false
}

// dateAt is the date at the beginning of s and its length: 20170302, 2018-09-23,
// 2018/9/3; n is 0 where there is none.
func dateAt(s string) (y int, m time.Month, d, n int) {
	number := func(most int) (v, width int) {
		for width < most && n < len(s) && s[n] >= '0' && s[n] <= '9' {
			v, width, n = v*10+int(s[n]-'0'), width+1, n+1
		}
		return v, width
	}
	y, w := number(4)
	if w < 4 || n == len(s) {
		return 0, 0, 0, 0
	}
	sep := s[n]
	if sep != '-' && sep != '/' && sep != '_' {
		sep = 0
	} else {
		n++
	}
	v, w := number(2)
	if w == 0 || sep == 0 && w != 2 {
		return 0, 0, 0, 0
	}
	if sep != 0 {
		if n == len(s) || s[n] != sep {
			return 0, 0, 0, 0
		}
		n++
	}
	d, w = number(2)
	if w == 0 || sep == 0 && w != 2 {
		return 0, 0, 0, 0
	}
	return y, time.Month(v), d, n
}
