package age

import (
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordBorn   = text.Intern("born")
	wordB      = text.Intern("b")
	wordComma  = text.Intern(",")
	wordOpen   = text.Intern("(")
	wordClose  = text.Intern(")")
	wordPoint  = text.Intern(".")
	toBirth    = text.NewSet("in on at the of city town village hospital , a")
	beforeBorn = text.NewSet(", who was is ( and has")
)

// farBirth is how many words may stand between "born" and its date.
const farBirth = 7

// shortLife is the length in years of a stretch in brackets that may be a term of
// office rather than a life.
const shortLife = 25

// born takes down births: Smith, who was born in Paris in 1970; (born 12 May 1990).
func (r *reader) born(s text.Sentence) {
	for _, e := range r.PeriodsIn(s.First, s.End) {
		if year, _, _ := e.Printed(); year == 0 || e.Type != period.Date || e.Fiscal || e.Mod != "" || !e.Interval.Closed() || e.Bound == period.Since {
			continue
		}
		at := r.bornBefore(s, e.First)
		if at < 0 {
			continue
		}
		if m, sure, ok := r.newborn(s, at, e.End); ok {
			r.told = append(r.told, told{entity: m.Entity, span: r.Document.Span(at, e.End), sure: sure, birth: e.Interval})
		} else if r.called(s, at) {
			t := told{entity: nobody, span: r.Document.Span(at, e.End), birth: e.Interval}
			for i := r.begins(s); i < at && t.gender == names.Either; i++ {
				t.gender = r.genderOf(i)
			}
			r.told = append(r.told, t)
		}
	}
}

// bornBefore is the token of the "born" that a date at token i belongs to, or −1.
func (r *reader) bornBefore(s text.Sentence, i int) int {
	for k := i - 1; k >= max(s.First, i-farBirth); k-- {
		t := &r.Tokens[k]
		switch {
		case t.Word == wordBorn:
			return k
		case t.Word == wordB && r.Word(k-1) == wordOpen, t.Word == wordPoint && r.Word(k-1) == wordB && r.Word(k-2) == wordOpen:
			return k
		case t.Kind == text.Letters && !t.Capital() && !toBirth.Has(t.Word), t.Kind != text.Letters && t.Word != wordComma:
			return -1
		}
	}
	return -1
}

// newborn is the person who is said to be born at token i, whose date ends before
// token end.
func (r *reader) newborn(s text.Sentence, i, end int) (m names.Mention, sure, ok bool) {
	k := i
	for k > s.First {
		if first := r.ageEnds(k); first >= 0 {
			k = first
		} else if beforeBorn.Has(r.Word(k - 1)) {
			k--
		} else {
			break
		}
	}
	if m, sure, ok = r.endingAt(k); ok && m.First >= s.First {
		return m, sure, true
	}
	if r.Word(i-1) == wordWas {
		if m, _, ok = r.subjectOf(s, &quantity.Quantity{First: s.First}); ok && m.End < i && i-m.End < 10 && r.Word(i-2) == wordComma && r.Word(m.End) == wordComma {
			return m, false, true // Quint, who turned 90 in March, was born
		}
	}
	if m, ok = r.meant(s, i-2); ok && r.Word(i-1) == wordWas { // He was born
		return m, false, true
	}
	if (i == s.First || i == r.Dateline.End) && r.Word(end) == wordComma { // Born in 1970, Smith
		if m, found := r.Names.At(end + 1); found && m.First == end+1 {
			sure, ok = r.who(m)
			return m, sure, ok
		}
	}
	return m, false, false
}

// ageEnds is the first token of an age that ends before token k, or −1: Smith,
// aged 45, who was born.
func (r *reader) ageEnds(k int) int {
	if q := r.QuantitiesIn(max(0, k-4), k); len(q) > 0 && q[len(q)-1].Kind == quantity.Age && q[len(q)-1].End == k {
		return q[len(q)-1].First
	}
	return -1
}

// lived takes down life spans: Mary Jones (1930–2012).
func (r *reader) lived(s text.Sentence) {
	for _, e := range r.PeriodsIn(s.First, s.End) {
		v := e.Interval
		if e.Type != period.Period || !v.Closed() || r.Word(e.First-1) != wordOpen || r.Word(e.End) != wordClose || v.To.Year()-v.From.Year() < shortLife {
			continue
		}
		if year, _, _ := e.Printed(); year == 0 {
			continue
		}
		birth, death := period.YearOf(v.From.Year()), period.YearOf((v.To - 1).Year())
		if e.Unit == period.DayUnit {
			birth, death = period.Interval{From: v.From, To: v.From + 1}, period.Interval{From: v.To - 1, To: v.To}
		}
		m, sure, ok := r.endingAt(e.First - 1)
		if !ok {
			m, sure, ok = r.lastDead(e.First - 1)
		}
		if ok {
			r.told = append(r.told, told{entity: m.Entity, span: e.Span, sure: sure, birth: birth, died: death})
		}
	}
}

// lastDead is the person whose age at death ends at token i: died at 81 (1930–2012).
func (r *reader) lastDead(i int) (m names.Mention, sure, ok bool) {
	q := r.QuantitiesIn(max(0, i-6), i)
	if len(q) == 0 || q[len(q)-1].End != i {
		return m, false, false
	}
	return r.deceased(&q[len(q)-1])
}
