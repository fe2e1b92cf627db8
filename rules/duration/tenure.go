package duration

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordOf = text.Intern("of")
	wordAs = text.Intern("as")
	whose  = text.NewSet("his her their its the")
	// helm are ways to say that somebody held what was just told of.
	helm      = text.NewSet("there office power charge helm")
	reigns    = text.NewSet("tenure reign rule term stint spell presidency leadership mandate")
	served    = text.NewSet("as was became is were")
	onward    = 1 // how many sentences after a stretch its length may be told
	including = text.NewSet("including included includes include and combined")
	through   = text.NewSet("in at the a an")
)

// tenure holds years in an office against the stretch that was told before: ran the
// town from 1979 to 1991, and his 22 years as mayor. Only more years than it has
// are held against it: fewer may be a part.
func tenure(p *checker.Pass, n int) {
	s := p.Sentences[n]
	all := p.PeriodsIn(s.First, s.End)
	for i := range all {
		e := &all[i]
		if e.Type != period.Duration || e.Unit != period.Year || !isLength(e) || e.Interval.Known() || !whose.Has(p.Word(e.First-1)) && !whose.Has(p.Word(e.First)) {
			continue
		}
		noun, ok := office(p, e)
		if !ok || joined(p, e.End, s.End) {
			continue
		}
		if v := term(p, n, e, noun); v != nil {
			years := (v.Interval.To - 1).Year() - v.Interval.From.Year()
			if e.Count.Exp != 0 || e.Count.Coef <= int64(years+1) {
				continue
			}
			putSoftly(p, e, v.Span, length{years, years + 1}, strings.Join(strings.Fields(p.In(v.Span)), " "))
		} else if noun == 0 {
			since(p, n, e)
		}
	}
}

// joined reports whether years in an office take in another one: in office included a
// term as governor.
func joined(p *checker.Pass, first, end int) bool {
	for i := first; i < min(end, first+6); i++ {
		if including.Has(p.Word(i)) {
			return true
		}
	}
	return false
}

// office is the noun of the office that a length was spent in, 0 where it is the one
// just told of; ok is false where it is no office.
func office(p *checker.Pass, e *period.Expression) (noun uint64, ok bool) {
	i := e.End
	if strings.ContainsRune(p.In(e.Span), '-') {
		ok = reigns.Has(p.Word(i))
		return 0, ok && p.Word(i+1) != wordOf
	}
	switch {
	case p.Word(i) == wordAs:
		i++
		for through.Has(p.Word(i)) {
			i++
		}
		if i >= len(p.Tokens) || p.Tokens[i].Kind != text.Letters {
			return 0, false
		}
		return p.Tokens[i].Hash, true
	case helm.Has(p.Word(i)):
		return 0, true
	}
	for n := 0; n < 2 && through.Has(p.Word(i)); n++ {
		i++
	}
	return 0, i > e.End && helm.Has(p.Word(i))
}

// term is the stretch of years that a length is of: the only one told before it in
// its sentence or the one before, of the same office where that is named.
func term(p *checker.Pass, n int, e *period.Expression, noun uint64) (v *period.Expression) {
	start := p.Sentences[max(0, n-onward)].First
	all := p.PeriodsIn(start, e.First)
	for i := range all {
		o := &all[i]
		if o.Type != period.Period {
			continue
		}
		if v != nil || o.Unit != period.Year || !o.Interval.Closed() || o.Fiscal || o.Vague || o.Mod != "" || p.Word(o.First-1) != wordFrom && p.Word(o.First-1) != wordBetween {
			return nil
		}
		v = o
	}
	if v == nil || noun == 0 {
		return v
	}
	named := false
	for i := start; i < v.First; i++ {
		if p.Tokens[i].Hash == noun {
			return v
		}
		named = named || served.Has(p.Word(i))
	}
	if named {
		return nil // of another office
	}
	return v
}

// entering are words with which somebody comes to what the years are of.
var entering = text.NewSet("became joined appointed elected named took since hired founded sworn")

// since holds years at the helm against the year in which the sentence, or the one
// before, says that somebody came there: there cannot be more than have passed.
func since(p *checker.Pass, n int, e *period.Expression) {
	v := p.Published.Interval
	if !v.Closed() || v.Days() > 366 || e.Count.Exp != 0 {
		return
	}
	var from *period.Expression
	all := p.PeriodsIn(max(p.Sentences[max(0, n-onward)].First, p.Dateline.End), e.First)
	for i := range all {
		o := &all[i]
		if o.Type == period.Duration || o.Type == period.Set || o.Vague {
			continue
		}
		if y, _, _ := o.Printed(); y == 0 || from != nil || o.Type != period.Date {
			return
		}
		from = o
	}
	if from == nil {
		return
	}
	came := false
	for i := max(0, from.First-10); i < from.First; i++ {
		came = came || entering.Has(p.Word(i))
	}
	years := v.From.Year() - from.Interval.From.Year()
	if !came || years < 1 || e.Count.Coef <= int64(years)+1 {
		return
	}
	putSoftly(p, e, from.Span, length{years - 1, years}, "from "+squeezed(p, from)+" to "+strconv.Itoa(v.From.Year()))
}
