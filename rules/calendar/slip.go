package calendar

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// happenings are words of what happens once, in classes that copy tells in turn: a
// strike that began, and workers who walked out.
var happenings = text.NewTable(map[string]string{
	"walked": "start of a strike", "walkout": "start of a strike", "strike": "start of a strike", "stoppage": "start of a strike",
	"election": "election", "elections": "election", "vote": "election", "poll": "election", "polls": "election", "referendum": "election", "ballot": "election", "runoff": "election",
	"attack": "attack", "attacks": "attack", "bombing": "attack", "bombings": "attack", "blast": "attack", "explosion": "attack", "massacre": "attack", "shooting": "attack", "bombed": "attack",
	"crash": "crash", "crashed": "crash", "collision": "crash", "derailment": "crash", "sinking": "crash", "sank": "crash",
	"earthquake": "earthquake", "quake": "earthquake", "tsunami": "earthquake",
	"coup": "coup", "overthrown": "coup", "ousted": "coup",
	"wedding": "wedding", "funeral": "funeral", "buried": "funeral",
	"resigned": "resignation", "resignation": "resignation", "inauguration": "inauguration", "inaugurated": "inauguration", "arrested": "arrest", "arrest": "arrest",
	"trial": "trial", "hearing": "hearing", "summit": "summit", "deadline": "deadline", "launch": "launch", "liftoff": "launch", "concert": "concert", "debate": "debate",
	"parade": "parade", "festival": "festival", "primary": "primary", "execution": "execution", "eclipse": "eclipse", "ceremony": "ceremony", "meeting": "meeting", "kidnapped": "kidnapping", "abducted": "kidnapping", "kidnapping": "kidnapping",
})

var (
	again  = text.NewSet("again second another first third previous last next new separate both earlier later two")
	joints = text.NewSet("on date opens opened opening , which that began started out held for in the of took place had has been was were is to be scheduled due set begins starts beginning starting")
)

// once are what happens on one day of a month, so that two days of it are a slip where
// the one is what a slip makes of the other; and not the runoff of an election.
var once = map[string]bool{
	"start of a strike": true, "election": true, "coup": true, "wedding": true, "funeral": true, "resignation": true, "inauguration": true, "trial": true, "summit": true, "deadline": true,
	"launch": true, "earthquake": true, "parade": true, "primary": true, "execution": true, "eclipse": true,
}

// yearly is what may come again on its day in another year.
var yearly = map[string]bool{"election": true, "summit": true, "deadline": true, "parade": true, "primary": true, "concert": true, "festival": true, "ceremony": true, "meeting": true, "debate": true, "hearing": true}

var (
	wordThe   = text.Intern("the")
	wordComma = text.Intern(",")
	// owed come before a deadline: must answer by May 29.
	owed = text.NewSet("must required ordered told given deadline until")
	// movedTo are words of sentences that give one thing two days.
	movedTo = text.NewSet(`moved postponed rescheduled delayed originally instead pushed changed adjourned extended new earlier runoff run-off second resume resumes resumed ended ends end ending
		through until anniversary reset brought advanced shifted previously initially first round another`)
)

// farSlip is how many days apart two months' dates of one thing may lie to be taken
// for one with a slip in the month.
const farSlip = 92

// slips takes down two dates of what happens once, of one day in two months: walked
// out on April 27; the strike, which began on March 27.
func slips(p *checker.Pass) {
	if len(p.Periods) < 2 || !happenings.In(p.Document) {
		return
	}
	var all []found
	for n, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		es := p.PeriodsIn(s.First, s.End)
		for i := range es {
			e := &es[i]
			_, month, day := e.Printed()
			if month == 0 || day == 0 || e.Type != period.Date || e.Ambiguous || e.First < p.Dateline.End || e.Unit != period.DayUnit {
				continue
			}
			if f := happening(p, s, e); f.what != "" {
				f.e, f.sentence = e, n
				all = append(all, f)
			}
		}
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			a, b := &all[i], &all[j]
			if a.what != b.what || a.sentence == b.sentence {
				continue
			}
			if !a.loose && !b.loose && slipped(a.e, b.e) || (a.named || b.named) && !alone(all, a, b) && daySlipped(p, a, b) {
				twoDays(p, a, b)
			}
		}
	}
}

// found is a date, and what it is told of.
type found struct {
	e        *period.Expression
	what     string
	at       int // the token that says so
	sentence int
	loose    bool // other words stand between the two
	named    bool // the date is part of the name: the May 3 vote
}

// twoDays takes down two dates of one thing.
func twoDays(p *checker.Pass, a, b *found) {
	fact := claim.Fact{
		Measure: claim.Measure{ID: "date", Title: "day of the " + a.what, Kind: claim.Origin, Unit: "day"},
		Subject: []string{p.ID, strconv.Itoa(a.e.Start)},
	}
	for _, x := range []*found{a, b} {
		year, month, day := x.e.Printed()
		v := quantity.Exactly(numeral.Int(int64(year*10000 + int(month)*100 + day)))
		span := p.Document.Span(min(x.at, x.e.First), max(x.at+1, x.e.End))
		p.Claim(span, claim.Claim{
			Fact: fact, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: true, Says: "the text says " + strings.Join(strings.Fields(p.In(span)), " "),
		})
	}
}

// alone reports whether a third day is told of what two are.
func alone(all []found, a, b *found) bool {
	for i := range all {
		c := &all[i]
		if c.what == a.what && c.e.Interval != a.e.Interval && c.e.Interval != b.e.Interval {
			return true
		}
	}
	return false
}

// daySlipped reports whether two dates of what happens once are of one month, with two
// days of which the one is a slip for the other (12 and 21, 3 and 13), or of one day in
// two years.
func daySlipped(p *checker.Pass, a, b *found) bool {
	for _, f := range [...]*found{a, b} {
		s := p.Sentences[f.sentence]
		for i := s.First; i < s.End; i++ {
			if movedTo.At(p.Document, i) {
				return false
			}
		}
	}
	y1, m1, d1 := a.e.Printed()
	y2, m2, d2 := b.e.Printed()
	if m1 != m2 {
		return false
	}
	if d1 == d2 {
		return !yearly[a.what] && y1 != 0 && y2 != 0 && (y1-y2 == 1 || y2-y1 == 1 || y1-y2 == 10 || y2-y1 == 10)
	}
	if !once[a.what] || y1 != y2 && y1 != 0 && y2 != 0 || !a.loose && !b.loose && p.Tokens[a.at].Hash == p.Tokens[b.at].Hash {
		return false // with one word for it, twice holds the two against each other
	}
	d1, d2 = min(d1, d2), max(d1, d2)
	return d1 >= 10 && d1%10 == d2/10 && d1/10 == d2%10 || d1 < 10 && d2%10 == d1 || a.named && b.named && d1 >= 10 && (d1/10 == d2/10 || d1%10 == d2%10)
}

// happening is what a date is told of: walked out on April 27, the strike, which began
// on March 27, the May 3 vote, must answer by May 29.
func happening(p *checker.Pass, s text.Sentence, e *period.Expression) (f found) {
	if w, ok := happenings.Get(p.Word(e.End)); ok && e.End < s.End && !again.Has(p.Word(e.First-1)) {
		return found{what: w, at: e.End, named: p.Word(e.First-1) == wordThe}
	}
	if w, ok := happenings.Get(p.Word(e.End + 1)); ok && p.Word(e.End) == wordComma && e.End+1 < s.End && p.Word(e.First-1) == wordThe {
		return found{what: w, at: e.End + 1, named: true} // the Sept. 11, 2002, crash
	}
	const far = 7
	for k := e.First - 1; k >= max(s.First, e.First-far); k-- {
		if w, ok := happenings.Get(p.Word(k)); ok {
			if again.Has(p.Word(k-1)) || again.Has(p.Word(k-2)) {
				return found{}
			}
			return found{what: w, at: k, loose: f.loose}
		}
		if e.Bound == period.By && owed.Has(p.Word(k)) {
			return found{what: "deadline", at: k, loose: true}
		}
		if !joints.Has(p.Word(k)) {
			if f.loose = true; p.Tokens[k].Kind != text.Letters || event.Walls(p.Word(k)) {
				return found{}
			}
		}
	}
	return found{}
}

// slipped reports whether two dates are one day of the month in two months near each
// other, of one year as far as they print it.
func slipped(a, b *period.Expression) bool {
	y1, m1, d1 := a.Printed()
	y2, m2, d2 := b.Printed()
	if d1 != d2 || m1 == m2 || y1 != y2 && y1 != 0 && y2 != 0 {
		return false
	}
	gap := int(m1) - int(m2)
	if gap < 0 {
		gap = -gap
	}
	return min(gap, 12-gap)*30 < farSlip
}
