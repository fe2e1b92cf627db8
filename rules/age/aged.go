package age

import (
	"sort"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordA      = text.Intern("a")
	wordAn     = text.Intern("an")
	wordAnd    = text.Intern("and")
	wordWho    = text.Intern("who")
	wordIs     = text.Intern("is")
	wordNow    = text.Intern("now")
	wordAt     = text.Intern("at")
	wordOf     = text.Intern("of")
	wordThen   = text.Intern("then")
	wordHyphen = text.Intern("-")
	formerly   = text.NewSet("then once formerly")
	dead       = text.NewSet("died dies dead")
	killed     = text.NewSet("killed slain murdered drowned")
	inPast     = text.NewSet("when then at as while on during months and")
	afterAge   = text.NewSet(", . ; ) -- — – :")
	beforeDied = text.NewSet(", who has had and he she")
	callings   = text.NewSet(`actor actress singer musician rapper comedian author writer journalist reporter photographer artist player student teacher driver farmer
		striker midfielder defender goalkeeper forward winger captain golfer boxer swimmer sprinter cyclist rider pilot nurse doctor engineer businessman businesswoman
		politician lawyer suspect victim defendant gunman american briton frenchman frenchwoman englishman englishwoman scot welshman irishman dutchman spaniard italian german russian australian canadian californian texan londoner native resident
		mother father grandmother grandfather widow widower former rookie veteran quarterback pitcher outfielder guard center`)
)

// aged takes down ages: John Smith, 45; the 45-year-old John Smith; Smith died
// at 81.
func (r *reader) aged(s text.Sentence) {
	all := r.QuantitiesIn(s.First, s.End)
	for i := range all {
		q := &all[i]
		if (q.Kind != quantity.Age || q.Unit != "years") && q.Kind != quantity.Number || q.Hedge != quantity.Plain || q.Range || q.Nominal.Exp != 0 || q.Nominal.Coef < 1 || q.Nominal.Coef > 120 {
			continue
		}
		t := told{span: q.Span, age: int(q.Nominal.Coef)}
		m, sure, ok := r.bearer(s, q, &t)
		if !ok {
			if m, sure, ok = r.deceased(q); !ok || m.First < s.First {
				if m, ok = r.was(s, q); !ok {
					continue
				}
				sure = false
			}
			t.over = true
			if t.asOf = r.dated(s, m.Entity); !t.asOf.Known() && r.elsewhen(s) {
				continue
			}
		} else if r.Word(q.First-1) != wordIs && r.elsewhen(s) {
			t.doubted = true // a past age, as a rule
		}
		t.entity, t.sure = m.Entity, sure
		if t.span = q.Span; m.First >= s.First {
			t.span = q.Span.Cover(m.Span)
		}
		r.told = append(r.told, t)
	}
}

// bearer is the person that an age of today is told of.
func (r *reader) bearer(s text.Sentence, q *quantity.Quantity, t *told) (m names.Mention, sure, ok bool) {
	if inPast.Has(r.Word(q.End)) {
		return m, false, false // 17 when she left
	}
	k := q.First
	if r.Word(k-1) == wordNow {
		t.now = true
		k--
	}
	switch {
	case r.Word(k-1) == wordComma && (q.Kind == quantity.Age || t.now || r.closes(s, q)):
		m, sure, ok = r.endingAt(k - 1)
	case q.Kind == quantity.Age || afterAge.Has(r.Word(q.End)):
		if r.Word(k-1) == wordIs || r.Word(k-1) == wordWas && r.Word(k-2) == wordWho && r.mourned(s) {
			k--
			if r.Word(k-1) == wordWho && r.Word(k-2) == wordComma {
				k -= 2
			}
			m, sure, ok = r.endingAt(r.bracketed(k))
		}
	}
	if !ok && q.Kind == quantity.Age && q.End-q.First > 2 {
		m, sure, ok = r.apposed(s, q)
	}
	if ok {
		w := r.Word(m.First - 1)
		return m, sure, m.First >= s.First && w != wordOf && w != wordThen
	}
	if q.Kind != quantity.Age || q.End-q.First < 3 || formerly.Has(r.Word(k-1)) || r.Word(k-1) == wordHyphen && formerly.Has(r.Word(k-2)) {
		return m, false, false // only 45-year-old, and not then-45-year-old
	}
	k = q.End
	for n := 0; n < 2 && k < s.End && callings.Has(r.Word(k)); n++ {
		k++
	}
	if m, ok = r.Names.At(k); !ok || m.First != k || k >= s.End {
		return m, false, false
	}
	sure, ok = r.who(m)
	return m, sure, ok
}

// mourned reports whether a sentence, or the one before, tells of a death, so that "who
// was 24" is somebody's age at it.
func (r *reader) mourned(s text.Sentence) bool {
	n := sort.Search(len(r.Sentences), func(k int) bool { return r.Sentences[k].First >= s.First })
	for i := r.Sentences[max(0, n-1)].First; i < s.End; i++ {
		if w := r.Word(i); dead.Has(w) || killed.Has(w) {
			return true
		}
	}
	return false
}

// apposed is the person whose age stands in apposition: Wirth, a 33-year-old plumber,
// lived nearby.
func (r *reader) apposed(s text.Sentence, q *quantity.Quantity) (m names.Mention, sure, ok bool) {
	const far = 8
	k := q.First
	if w := r.Word(k - 1); w == wordA || w == wordAn {
		k--
	}
	if r.Word(k-1) != wordComma || k == q.First {
		return m, false, false
	}
	for i := q.End; i < min(s.End, q.End+far); i++ {
		switch w := r.Word(i); {
		case w == wordComma || w == wordPoint:
			return r.endingAt(k - 1)
		case w == wordAnd || relatives.Has(w):
			return m, false, false
		}
	}
	return m, false, false
}

// closes reports whether a bare number ends its sentence after a full name: His
// deputy is Ida Kern, 38. Figures before it make it a score or a list.
func (r *reader) closes(s text.Sentence, q *quantity.Quantity) bool {
	if q.Kind != quantity.Number || q.Words || q.Nominal.Coef < 10 || q.Noun >= 0 || q.End+1 != s.End || r.Word(q.End) != wordPoint {
		return false
	}
	if m, ok := r.Names.Before(q.First - 1); !ok || m.End-m.First < 2 {
		return false
	}
	for i := r.begins(s); i < q.First; i++ {
		if r.Tokens[i].Kind == text.Digits {
			return false
		}
	}
	return true
}

// bracketed is the token that opens brackets which end before token k, or k: Smith
// (born 12 May 1990) is 34.
func (r *reader) bracketed(k int) int {
	const far = 8
	if r.Word(k-1) != wordClose {
		return k
	}
	for i := k - 2; i > max(0, k-far); i-- {
		if r.Word(i) == wordOpen {
			return i
		}
	}
	return k
}

// deceased is the person whose age at death a figure is: Smith died at 81, died
// on Tuesday at the age of 81, died aged 81.
func (r *reader) deceased(q *quantity.Quantity) (m names.Mention, sure, ok bool) {
	if q.Kind == quantity.Number && r.Word(q.First-1) != wordAt {
		return m, false, false
	}
	const far = 12
	for k := q.First - 1; k > max(0, q.First-far); k-- {
		w := r.Word(k)
		if w == wordPoint {
			break
		}
		if !dead.Has(w) {
			continue
		}
		if q.Kind == quantity.Number && k != q.First-2 {
			return m, false, false // died on Tuesday at 81 High Street
		}
		d := k
		for k > 0 && beforeDied.Has(r.Word(k-1)) {
			k--
		}
		if m, sure, ok = r.endingAt(k); ok {
			return m, sure, ok
		}
		m, ok = r.before(d)
		return m, false, ok
	}
	return m, false, false
}

// dated is the time at which a sentence says that somebody died: a year that it
// prints, or that of the person's life span.
func (r *reader) dated(s text.Sentence, entity int) period.Interval {
	for _, e := range r.PeriodsIn(r.begins(s), s.End) {
		if year, _, _ := e.Printed(); year != 0 && e.Type == period.Date && e.Interval.Closed() && e.Bound == period.Within && r.bornBefore(s, e.First) < 0 {
			return e.Interval
		}
	}
	for i := range r.told {
		if r.told[i].entity == entity && r.told[i].died.Known() {
			return r.told[i].died
		}
	}
	return period.Interval{}
}

// elsewhen reports whether a sentence tells of a time away from publication: an
// age in it may be that of then. Dates of birth do not count.
func (r *reader) elsewhen(s text.Sentence) bool {
	const near = 100
	v := r.Published.Interval
	for _, e := range r.PeriodsIn(r.begins(s), s.End) {
		if e.Type == period.Duration || e.Type == period.Set || e.Type == period.Time || !e.Interval.Known() || r.bornBefore(s, e.First) >= 0 ||
			e.Type == period.Period && r.Word(e.First-1) == wordOpen {
			continue
		}
		if year, _, _ := e.Printed(); year != 0 && !v.Closed() || v.Closed() && (e.Interval.To < v.From-near || e.Interval.From > v.To+near) {
			return true
		}
	}
	return false
}

func decimal(d period.Day) numeral.Decimal { return numeral.Int(int64(d)) }

// begins is the first token of a sentence past the dateline.
func (r *reader) begins(s text.Sentence) int {
	if r.Dateline.End > s.First && r.Dateline.End < s.End {
		return r.Dateline.End
	}
	return s.First
}
