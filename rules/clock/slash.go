package clock

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var zoneBySign = func() *text.Table[string] {
	m := map[string]string{}
	for name := range zonesByName {
		m[name] = name
	}
	return text.NewTable(m)
}()

// slashed is the time right after a slash at token i: 9 p.m. ET/6 p.m. PT, 2 p.m.
// EDT/1800 GMT. It must have a zone of its own.
func slashed(p *checker.Pass, i int) (b told, ok bool) {
	j := i + 1
	if p.Word(i) != wordSlash || j >= len(p.Tokens) || p.Tokens[i].Space || p.Tokens[j].Space || p.Tokens[j].Kind != text.Digits {
		return b, false
	}
	n, ok := small(p, j)
	if !ok {
		return b, false
	}
	c := period.Clock{Hour: n, Minute: -1, Second: -1}
	width := p.Tokens[j].End - p.Tokens[j].Start
	end := j + 1
	if width == 4 {
		c.Hour, c.Minute = n/100, n%100
	} else if p.Word(end) == wordColon && end+1 < len(p.Tokens) && p.Tokens[end+1].Kind == text.Digits && !p.Tokens[end+1].Space {
		if c.Minute, ok = small(p, end+1); !ok {
			return b, false
		}
		end += 2
	}
	switch w := p.Word(end); {
	case morning.Has(w) && c.Hour >= 1 && c.Hour <= 12:
		c.Twelve, c.Hour, end = true, c.Hour%12, end+1
	case evening.Has(w) && c.Hour >= 1 && c.Hour <= 12:
		c.Twelve, c.Hour, end = true, c.Hour%12+12, end+1
	case width != 4:
		return b, false
	}
	if c.Zone, ok = zoneBySign.Get(p.Word(end)); !ok || !p.Tokens[end].Capital() || c.Hour > 24 || c.Minute > 59 {
		return b, false
	}
	end++
	e := &period.Expression{Span: p.Document.Span(j, end), First: j, End: end, Type: period.Time, Clock: c, HasClock: true}
	return timeOf(p, e), true
}
