package calendar

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordEffect = text.Intern("effect")
	wordForce  = text.Intern("force")
	wordInto   = text.Intern("into")
	taking     = text.NewSet("took came went entered takes comes goes enters take come go enter")
	laws       = text.NewSet(`law act bill legislation treaty agreement pact ban rule rules regulation regulations tax decree constitution directive reform code statute accord
		convention ordinance amendment`)
	passing    = text.NewSet("passed approved enacted adopted ratified signed")
	enacting   = text.Any(taking, passing)
	backdating = text.NewSet("retroactive retroactively backdated retrospective retrospectively")
	dateWords  = text.NewSet("in on")
)

// dated is one step of a law with its day, month or year.
type dated struct {
	verb int
	law  text.Word
	when *period.Expression
}

// effects takes down when a law was passed and when it took effect, and that the one
// does not come before the other. Only one law of a kind may be spoken of.
func effects(p *checker.Pass) {
	if !p.Has(wordEffect) && !p.Has(wordForce) || !passing.In(p.Document) || backdating.In(p.Document) {
		return
	}
	var passed, took []dated
	at := enacting.Places(p.Document)
	for _, s := range p.Sentences {
		if !p.Role(s).Running() {
			continue
		}
		for i := at.Next(s.First, s.End); i < s.End; i = at.Next(i+1, s.End) {
			w := p.Word(i)
			switch {
			case passing.Has(w):
				if d, ok := stepOf(p, s, i, i+1); ok {
					passed = append(passed, d)
				}
			case taking.Has(w):
				end := i + 1
				if p.Word(end) == wordInto {
					end++
				}
				if v := p.Word(end); v != wordEffect && v != wordForce {
					continue
				}
				if d, ok := stepOf(p, s, i, end+1); ok {
					took = append(took, d)
				}
			}
		}
	}
	for _, a := range passed {
		for _, b := range took {
			if a.law != b.law || several(passed, a.law) || several(took, a.law) {
				continue
			}
			if y1, _, _ := a.when.Printed(); y1 == 0 {
				continue
			}
			if y2, _, _ := b.when.Printed(); y2 == 0 {
				continue
			}
			inOrder(p, a.when, b.when, a.verb, b.verb)
		}
	}
}

// several reports whether two steps of one kind are told of laws of one name.
func several(all []dated, law text.Word) bool {
	n := 0
	for _, d := range all {
		if d.law == law {
			n++
		}
	}
	return n > 1
}

// stepOf is the step whose verb stands at token verb, and its words end before token
// end, with the law that was named before it in the sentence.
func stepOf(p *checker.Pass, s text.Sentence, verb, end int) (d dated, ok bool) {
	const far, apart = 10, 8
	for k := verb - 1; k >= max(s.First, verb-far); k-- {
		if laws.Has(p.Word(k)) {
			d.law = p.Word(k)
			break
		}
	}
	if d.law == 0 {
		return d, false
	}
	all := p.PeriodsIn(end, min(end+apart, s.End))
	if len(all) == 0 || all[0].First > end+4 || !dateWords.Has(p.Word(all[0].First-1)) {
		return d, false
	}
	e := &all[0]
	if year, _, _ := e.Printed(); year == 0 || e.Type != period.Date || e.Fiscal || e.Mod != "" || !e.Interval.Closed() || e.Unit > period.Year {
		return d, false
	}
	d.verb, d.when = verb, e
	return d, true
}
