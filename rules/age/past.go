package age

import (
	"strings"

	"github.com/factlint/factlint/checker/event"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// youngest is how old somebody is who does what the kinds of grown say.
const youngest = 11

var (
	wordAge  = text.Intern("age")
	wordAs   = text.Intern("as")
	wordAges = text.Intern("aged")
	wordWhen = text.Intern("when")
	wordFor  = text.Intern("for")
	wordBeen = text.Intern("been")
	// serving come before how long somebody has done what only the grown do.
	serving = text.NewSet("served worked taught practiced practised")
	// callings that are of the grown; others (a fan, a member) may be of children.
	offices = text.NewSet(`priest bishop pastor rabbi nun monk minister senator congressman congresswoman lawmaker legislator governor mayor judge teacher professor doctor nurse lawyer
		attorney officer policeman firefighter fireman soldier journalist reporter editor coach umpire referee pilot miner farmer driver president chairman director widow widower
		widowed married politician sheriff prosecutor diplomat ambassador engineer scientist surgeon librarian principal`)
	// grown are happenings in the lives of the grown.
	grown = map[string]bool{
		"marry": true, "divorce": true, "elect": true, "ordain": true, "graduate": true, "resign": true, "retire": true, "appoint": true, "convict": true, "sentence": true,
	}
)

// past takes down an age that somebody had in a year: was 22 when he was jailed in
// 1994; won the race at 17 in 1998; at the age of 21 in 1971; At 24 … in 1988.
func (r *reader) past(s text.Sentence) {
	qs := r.QuantitiesIn(r.begins(s), s.End)
	for i := range qs {
		q := &qs[i]
		if q.Kind != quantity.Age && q.Kind != quantity.Number || q.Hedge != quantity.Plain || q.Range || q.Nominal.Exp != 0 || q.Nominal.Coef < 5 || q.Nominal.Coef > 110 || q.Noun >= 0 && q.Kind == quantity.Number {
			continue
		}
		if i := r.begins(s); q.First == i+1 && r.Word(i) == wordNow && r.Word(q.End) == wordComma && pronouns.Has(r.Word(q.End+1)) && r.alone(s) {
			r.told = append(r.told, told{entity: nobody, span: r.Document.Span(i, q.End), age: int(q.Nominal.Coef), now: true, gender: r.genderOf(q.End + 1)})
			continue // Now 43, he
		}
		e := r.inYear(s, q)
		if e == nil {
			continue
		}
		year, _, _ := e.Printed()
		t := told{entity: nobody, span: r.Document.Span(min(q.First, e.First), max(q.End, e.End)), age: int(q.Nominal.Coef), asOf: period.YearOf(year), past: true}
		m, sure, ok := r.subjectOf(s, q)
		switch {
		case ok:
			t.entity, t.sure = m.Entity, sure
		default:
			w := r.Word(r.begins(s))
			if w != wordHe && w != wordShe || !r.alone(s) {
				continue
			}
			t.gender = r.genderOf(r.begins(s))
		}
		r.told = append(r.told, t)
	}
}

// sift drops the ages of one sentence that are of another time: those which stand beside
// another year, and the sentence does not tell how old the person was in it, or that
// the person was grown.
func (r *reader) sift(from int) {
	out := r.told[:from]
	for i := from; i < len(r.told); i++ {
		t := r.told[i]
		if t.doubted {
			tied := false
			for k := from; k < len(r.told); k++ {
				o := &r.told[k]
				tied = tied || k != i && o.entity == t.entity && (o.past || o.least && o.tells)
			}
			if !tied {
				continue
			}
		}
		out = append(out, t)
	}
	r.told = out
}

// inYear is the year in which an age was somebody's, where the words tie the two: the
// one right after the other, or joined by "when" and a clause.
func (r *reader) inYear(s text.Sentence, q *quantity.Quantity) *period.Expression {
	all := r.PeriodsIn(r.begins(s), s.End)
	var e *period.Expression
	for i := range all {
		if r.bornBefore(s, all[i].First) >= 0 {
			continue
		}
		if y, _, _ := all[i].Printed(); y == 0 || all[i].Type != period.Date || all[i].Fiscal || all[i].Mod != "" || all[i].Unit > period.Year || all[i].Bound != period.Within {
			if all[i].Type == period.Duration || all[i].Type == period.Set {
				continue
			}
			return nil
		}
		if e != nil {
			return nil // which of the years it is stays open
		}
		e = &all[i]
	}
	if e == nil || !joining.Has(r.Word(e.First-1)) {
		return nil
	}
	k := q.First - 1
	if w := r.Word(k); (w == wordOf || w == wordAges) && r.Word(k-1) == wordAge {
		k -= 2 // at the age of
		if r.Word(k) == wordThe {
			k--
		}
	} else if w == wordAge {
		k--
	}
	switch w := r.Word(k); {
	case q.Kind == quantity.Age && q.End-q.First > 2 && (w == wordA || w == wordAn) && r.Word(k-1) == wordAs:
		if e.First > q.End && e.First <= q.End+4 {
			return e // as a 22-year-old rookie in 1974
		}
	case w == wordAt || r.Word(k+1) == wordAges || q.Kind == quantity.Age && r.Word(q.First) == wordAges:
		// at 17 in 1998
		if e.First == q.End+1 && !relatives.Has(r.Word(k-1)) {
			return e
		}
		if w == wordAt && e.End < k && k-e.End < 9 && event.Flat(r.Article, e.End, k) {
			return e // in 1954 as a clerk, at age 23
		}
		if w == wordAt && (k == r.begins(s) && r.Word(q.End) == wordComma && r.plain(q.End+1, e.First-1) || e.End == k && r.plain(q.End, q.End)) {
			return e // At 24, she became mayor in 1988; in 1988 at 24
		}
	case w == wordWas:
		if r.Word(q.End) == wordWhen && r.plain(q.End+1, e.First-1) {
			return e // was 22 when he was jailed in 1994
		}
		if k >= 2 && r.Word(k-2) == wordWhen && (e.End == k-2 || e.End == k-3 && r.Word(k-3) == wordComma) {
			return e // in 1944, when he was 17
		}
	}
	return nil
}

// plain reports whether the tokens [first, end) are one clause, of nobody else.
func (r *reader) plain(first, end int) bool {
	for i := first; i < end; i++ {
		if relatives.Has(r.Word(i)) || his.Has(r.Word(i)) && relatives.Has(r.Word(i+1)) {
			return false
		}
	}
	return event.Flat(r.Article, first, end)
}

// subjectOf is the one person whom a sentence names, at its head or right after "At
// 24,".
func (r *reader) subjectOf(s text.Sentence, q *quantity.Quantity) (m names.Mention, sure, ok bool) {
	for _, o := range r.MentionsIn(r.begins(s), s.End) {
		if r.Names.Entities[o.Entity].Kind != names.Person {
			continue
		}
		if ok && o.Entity != m.Entity {
			return m, false, false
		}
		if !ok {
			m, ok = o, true
		}
	}
	if !ok {
		return m, false, false
	}
	const far = 4 // Curtis Lamb; Judge Curtis Lamb; At 24, Denny Marsh
	if m.First-r.begins(s) > far && m.First > q.First || m.First-r.begins(s) > far && q.First > r.begins(s)+2 {
		return m, false, false
	}
	for i := r.begins(s); i < s.End; i++ {
		if relatives.Has(r.Word(i)) && !(r.Tokens[i].Capital() && i+1 == m.First) { // but Father Keane
			return m, false, false
		}
	}
	if r.junior(m.Entity) {
		return m, false, false
	}
	sure, ok = r.who(m)
	return m, sure, ok
}

// junior reports whether somebody has the name of a father or a son, who may be meant.
func (r *reader) junior(entity int) bool {
	if !generations.In(r.Document) {
		return false
	}
	for _, k := range r.Names.Entities[entity].Mentions {
		m := &r.Names.Mentions[k]
		for i := m.First; i < m.End+2; i++ {
			if generations.Has(r.Word(i)) {
				return true
			}
		}
	}
	return false
}

var generations = text.NewSet("jr sr junior senior ii iii")

// career takes down how old somebody is at the least who has done for so long what
// only the grown do: has been a priest for 58 years; was ordained in 1931.
func (r *reader) career(s text.Sentence) {
	if v := r.Published.Interval; !v.Closed() || v.Days() > 366 {
		return
	}
	m, sure, ok := r.subjectOf(s, &quantity.Quantity{First: s.First})
	if !ok {
		return
	}
	year := r.Published.From.Year()
	all := r.PeriodsIn(m.End, s.End)
	for i := range all {
		e := &all[i]
		switch {
		case e.Type == period.Duration && e.Unit == period.Year && e.Mod == "" && e.Count.Exp == 0 && e.Count.Coef > 10 && e.Count.Coef < 90 && r.Word(e.First-1) == wordFor && r.serves(m.End, e.First):
			r.told = append(r.told, told{entity: m.Entity, span: r.Document.Span(e.First-1, e.End), sure: sure, asOf: period.YearOf(year - int(e.Count.Coef)), age: youngest, least: true})
		case e.Type == period.Duration && e.Unit == period.Year && e.Mod == "" && e.Count.Exp == 0 && e.Count.Coef > 10 && e.Count.Coef < 90 && r.Word(e.End) == wordAs && r.inOffice(e.End+1):
			r.told = append(r.told, told{entity: m.Entity, span: r.Document.Span(e.First, e.End), sure: sure, asOf: period.YearOf(year - int(e.Count.Coef)), age: youngest, least: true})
		case event.Dates(e):
			h, ok := event.At(r.Article, s, e)
			if y, _, _ := e.Printed(); ok && y != 0 && grown[h.Verb] && (r.Word(h.Word-1) == wordWas || active[h.Verb] && h.Word < m.End+4) && h.Word > m.End && h.Word < m.End+8 {
				r.told = append(r.told, told{entity: m.Entity, span: h.Span(r.Article), sure: sure, asOf: period.YearOf(y), age: youngest, least: true, tells: active[h.Verb]})
			}
		}
	}
}

// active are those of grown that the person does, and is not done to at an age that
// copy may give.
var active = map[string]bool{"marry": true, "graduate": true, "retire": true, "ordain": true}

// inOffice reports whether a calling of the grown stands at token i: as a firefighter.
func (r *reader) inOffice(i int) bool {
	for k := i; k < min(len(r.Tokens), i+4); k++ {
		if offices.Has(r.Word(k)) {
			return true
		}
	}
	return false
}

// serves reports whether the words before a length of time say that somebody has
// served: has been a priest in Graz for 58 years.
func (r *reader) serves(first, end int) bool {
	for i := max(first, end-10); i < end; i++ {
		if serving.Has(r.Word(i)) {
			return true
		}
		if r.Word(i) == wordBeen {
			for k := i + 1; k < min(end, i+4); k++ {
				if offices.Has(r.Word(k)) {
					return true
				}
			}
		}
	}
	return false
}

// gone takes down the age at death that a pronoun's sentence tells: He died on Monday
// at the age of 82.
func (r *reader) gone(s text.Sentence) {
	i := r.begins(s)
	w := r.Word(i)
	if w != wordHe && w != wordShe || !dead.Has(r.Word(i+1)) || !r.alone(s) || r.elsewhen(s) {
		return
	}
	qs := r.QuantitiesIn(i+2, s.End)
	if len(qs) != 1 || qs[0].Kind != quantity.Age || qs[0].Hedge != quantity.Plain || qs[0].Range || qs[0].Nominal.Exp != 0 || strings.ContainsRune(r.In(qs[0].Span), '-') {
		return
	}
	r.told = append(r.told, told{entity: nobody, span: r.Document.Span(i+1, qs[0].End), age: int(qs[0].Nominal.Coef), over: true, gender: r.genderOf(i)})
}
