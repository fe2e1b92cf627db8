package clock

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordColon = text.Intern(":")
	wordPoint = text.Intern(".")
	wordLocal = text.Intern("local")
	wordTime  = text.Intern("time")
	morning   = text.NewSet("a.m. a.m am")
	evening   = text.NewSet("p.m. p.m pm")
	zoneSigns = text.NewSet("gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk jst kst hkt aest aedt ist o'clock")
	atTime    = text.NewSet("at around about by until till since before after")
)

// faces takes down the hours and minutes of times that no clock shows: 14:30 a.m.,
// 25:10 GMT, 12:75 p.m. Whatever may be another thing with a colon (a score, a
// verse, the time of a race) is not read.
func faces(p *checker.Pass, s text.Sentence) {
	for i := s.First; i+1 < s.End; i++ {
		t := &p.Tokens[i]
		if t.Kind != text.Digits || t.End-t.Start > 2 {
			continue
		}
		hour, ok := small(p, i)
		if !ok {
			continue
		}
		minute, end := 0, i+1
		if p.Word(end) == wordColon && end+1 < s.End && !p.Tokens[end].Space && p.Tokens[end+1].Kind == text.Digits && !p.Tokens[end+1].Space {
			if minute, ok = small(p, end+1); !ok || p.Tokens[end+1].End-p.Tokens[end+1].Start != 2 {
				continue
			}
			end += 2
		}
		if end >= s.End || hour <= 12 && minute < 60 || i > s.First && (p.Word(i-1) == wordColon || p.Word(i-1) == wordPoint) && !t.Space || p.Word(end) == wordColon || p.Word(end) == wordPoint && !p.Tokens[end].Space && end+1 < s.End {
			continue
		}
		face(p, i, end, hour, minute)
	}
}

func small(p *checker.Pass, i int) (int, bool) {
	n, err := strconv.Atoi(p.Token(i))
	return n, err == nil
}

// face takes down one time at tokens [i, end), by what follows it.
func face(p *checker.Pass, i, end, hour, minute int) {
	w := p.Word(end)
	half := morning.Has(w) || evening.Has(w)
	zone := zoneSigns.Has(w) && (p.Tokens[end].Case == text.Upper || p.Tokens[end].Case == text.Lower) || w == wordLocal && p.Word(end+1) == wordTime
	colon := end > i+1
	switch {
	case half:
		if (w == text.Intern("am") || w == text.Intern("pm")) && p.Tokens[end].Space && !colon {
			return // 16 am
		}
		if hour > 12 && hour <= 24 {
			limit(p, i, end+1, "hour", hour, 12, p.Token(end)+" has no hour above 12", evening.Has(w))
		}
	case zone && colon:
	default:
		if colon && minute >= 60 && minute < 100 && hour <= 24 && atTime.Has(p.Word(i-1)) {
			limit(p, i, end, "minute", minute, 59, "an hour has no minute above 59", true)
		}
		return
	}
	if hour > 24 && (colon || half) {
		limit(p, i, end+1, "hour", hour, 24, "a day has no hour above 24", !colon) // 50 p.m.: what is left of 5:50 p.m.
	}
	if minute >= 60 {
		limit(p, i, end+1, "minute", minute, 59, "an hour has no minute above 59", false)
	}
}

// limit takes down an hour or a minute as it is printed, and the last one that
// there is.
func limit(p *checker.Pass, first, end int, unit string, printed, most int, says string, tentative bool) {
	span := p.Document.Span(first, end)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "clock", Title: unit, Kind: claim.Origin, Unit: unit},
		Subject: []string{p.ID, p.In(span)},
		Event:   strconv.Itoa(span.Start),
	}
	n, last := numeral.Int(int64(printed)), numeral.Int(int64(most))
	p.Claim(span, claim.Claim{Fact: fact, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Tentative: tentative, Says: p.In(span)})
	there := quantity.Between(numeral.Int(0), last)
	p.Claim(span, claim.Claim{Fact: fact, Nominal: numeral.Int(int64(printed + 1)), Hard: there, Soft: there, Tentative: tentative, Says: says})
}
