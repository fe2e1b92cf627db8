package calendar

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
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
	"trial": "trial", "hearing": "hearing", "summit": "summit", "kidnapped": "kidnapping", "abducted": "kidnapping", "kidnapping": "kidnapping",
})

var (
	again  = text.NewSet("again second another first third previous last next new separate both earlier later two")
	joints = text.NewSet("on , which that began started out held for in the of took place had has been was were is to be scheduled due set begins starts beginning starting")
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
	type found struct {
		e    *period.Expression
		what string
		at   int
	}
	var all []found
	for _, s := range p.Sentences {
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
			if what, at := happening(p, s, e); what != "" {
				all = append(all, found{e, what, at})
			}
		}
	}
	for i, a := range all {
		for _, b := range all[i+1:] {
			if a.what != b.what || !slipped(a.e, b.e) || one(p, a.e.First, b.e.First) {
				continue
			}
			fact := claim.Fact{
				Measure: claim.Measure{ID: "date", Title: "day of the " + a.what, Kind: claim.Origin, Unit: "day"},
				Subject: []string{p.ID, strconv.Itoa(a.e.Start)},
			}
			for _, x := range []found{a, b} {
				_, month, _ := x.e.Printed()
				v := quantity.Exactly(numeral.Int(int64(month)))
				span := p.Document.Span(min(x.at, x.e.First), max(x.at+1, x.e.End))
				p.Claim(span, claim.Claim{
					Fact: fact, Nominal: v.Lo.Value, Hard: v, Soft: v, Tentative: true, Says: "the text says " + strings.Join(strings.Fields(p.In(span)), " "),
				})
			}
		}
	}
}

// happening is what a date is told of, and its token: walked out on April 27, the
// strike, which began on March 27, the May 3 vote.
func happening(p *checker.Pass, s text.Sentence, e *period.Expression) (what string, at int) {
	if w, ok := happenings.Get(p.Word(e.End)); ok && e.End < s.End && !again.Has(p.Word(e.First-1)) {
		return w, e.End
	}
	const far = 6
	for k := e.First - 1; k >= max(s.First, e.First-far); k-- {
		if w, ok := happenings.Get(p.Word(k)); ok {
			if again.Has(p.Word(k-1)) || again.Has(p.Word(k-2)) {
				return "", 0
			}
			return w, k
		}
		if !joints.Has(p.Word(k)) {
			return "", 0
		}
	}
	return "", 0
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

// one reports whether two tokens stand in one sentence.
func one(p *checker.Pass, i, j int) bool {
	for _, s := range p.Sentences {
		if s.First <= i && i < s.End {
			return j < s.End
		}
	}
	return false
}
