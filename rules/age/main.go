package age

import (
	"sort"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// soonest is how many days from publication a birthday may lie that no year is printed
// of: in October may be last year's, or this year's.
const soonest = 75

// nobody is the entity of what is told of somebody whom the words do not name: the
// sculptor, who was born in 1921. It is settled once the article is read.
const nobody = -1

var (
	wordThe = text.Intern("the")

	turns    = text.NewSet("turned turns birthday")
	birthday = text.Intern("birthday")
	men      = text.NewSet("he his actor businessman congressman prince king duke priest son husband father widower")
	women    = text.NewSet("she her actress businesswoman congresswoman princess queen duchess nun soprano ballerina heroine daughter wife mother widow")
	pronouns = text.NewSet("he she his her")
	his      = text.NewSet("his her")
	soon     = text.NewSet("next this last monday tuesday wednesday thursday friday saturday sunday")
	joining  = text.NewSet("in on during")
)

// called reports whether the "born" at token at is told of the person that the
// article is about: The sculptor, who was born; He was born.
func (r *reader) called(s text.Sentence, at int) bool {
	i := r.begins(s)
	if w := r.Word(i); w == wordHe || w == wordShe {
		return r.Word(i+1) == wordWas && i+2 == at && r.alone(s)
	}
	if r.Word(i) != wordThe {
		return false
	}
	const far = 5 // the veteran Polish character actor
	first := i
	for i++; i < at && r.Word(i) != wordComma; i++ {
		if i > first+far || r.Tokens[i].Kind != text.Letters && r.Word(i) != wordHyphen || relatives.Has(r.Word(i)) {
			return false
		}
	}
	for i++; i < at; i++ {
		if w := r.Word(i); w != wordWho && w != wordWas {
			return false
		}
	}
	return i == at
}

// genderOf is what a word shows of the gender of whom it is said.
func (r *reader) genderOf(i int) names.Gender {
	switch w := r.Word(i); {
	case men.Has(w):
		return names.Male
	case women.Has(w):
		return names.Female
	}
	return names.Either
}

// alone reports whether the sentence before names at most one person, and no
// relative, so that a pronoun may be of the person whom the article is about.
func (r *reader) alone(s text.Sentence) bool {
	n := sort.Search(len(r.Sentences), func(k int) bool { return r.Sentences[k].First >= s.First })
	if n == 0 {
		return false
	}
	for k := max(0, n-back); k < n; k++ {
		b := r.Sentences[k]
		for j := b.First; j < b.End; j++ {
			if relatives.Has(r.Word(j)) {
				return false
			}
		}
		entity := nobody
		for _, o := range r.MentionsIn(b.First, b.End) {
			if r.Names.Entities[o.Entity].Kind != names.Person {
				continue
			}
			if entity != nobody && entity != o.Entity {
				return false
			}
			entity = o.Entity
		}
		if entity != nobody && entity != r.only() && r.only() != nobody {
			return false
		}
	}
	return true
}

// only is the one person of whom an age or a birth is told, if it is also the one
// whom the article names most; or nobody.
func (r *reader) only() int {
	entity := nobody
	for i := range r.told {
		switch t := &r.told[i]; {
		case t.entity == nobody:
		case entity != nobody && entity != t.entity:
			return nobody
		default:
			entity = t.entity
		}
	}
	if people := r.Names.ByKind(names.Person); entity != nobody && (people[0] != entity || len(people) > 1 && r.named(people[1]) >= r.named(entity)) {
		return nobody // the article is about somebody else too
	}
	return entity
}

// named is how often the article names somebody.
func (r *reader) named(entity int) int { return len(r.Names.Entities[entity].Mentions) }

// settle gives what is told of nobody by name to the one person of whom the
// article tells an age or a birth, and drops it where there is none.
func (r *reader) settle() {
	entity := r.only()
	out := r.told[:0]
	for _, t := range r.told {
		if t.entity == nobody {
			if entity == nobody || t.gender != names.Either && r.Names.Entities[entity].Gender != names.Either && t.gender != r.Names.Entities[entity].Gender {
				continue
			}
			t.entity = entity
		}
		out = append(out, t)
	}
	r.told = out
}

// before is the subject of the verb at token d, where a clause between commas
// stands between them: Smith, whose pictures hang in Rome, died.
func (r *reader) before(d int) (m names.Mention, ok bool) {
	k := d
	for k > 0 && beforeDied.Has(r.Word(k-1)) && r.Word(k-1) != wordComma {
		k--
	}
	if r.Word(k-1) != wordComma {
		return m, false
	}
	n := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].End > d })
	s := r.Sentences[n]
	people := r.MentionsIn(r.begins(s), k)
	for i, o := range people {
		if r.Names.Entities[o.Entity].Kind != names.Person {
			continue
		}
		if ok {
			return m, false // two people
		}
		if i > 0 || o.First-r.begins(s) > 4 || r.Word(o.End) != wordComma {
			return m, false
		}
		m, ok = o, true
	}
	if !ok {
		return m, false
	}
	for i := m.End; i < k; i++ {
		if relatives.Has(r.Word(i)) {
			return m, false
		}
	}
	_, ok = r.who(m)
	return m, ok
}

// turned takes down what age somebody reached in a year: when he turned 80 in 2001;
// celebrated her 80th birthday in May 2001.
func (r *reader) turned(s text.Sentence, at text.Places) {
	for i := at.Next(s.First, s.End); i < s.End; i = at.Next(i+1, s.End) {
		var q *quantity.Quantity
		who, end := 0, 0
		if r.Word(i) == birthday {
			qs := r.QuantitiesIn(max(s.First, i-3), i)
			if len(qs) == 0 || qs[len(qs)-1].End != i || qs[len(qs)-1].Kind != quantity.Ordinal {
				continue
			}
			q, who, end = &qs[len(qs)-1], qs[len(qs)-1].First-1, i+1
		} else {
			qs := r.QuantitiesIn(i+1, min(i+4, s.End))
			if len(qs) == 0 || qs[0].First != i+1 || qs[0].Kind != quantity.Number && qs[0].Kind != quantity.Age || qs[0].Noun >= 0 && qs[0].Kind == quantity.Number {
				continue
			}
			q, who, end = &qs[0], i-1, qs[0].End
		}
		if q.Hedge != quantity.Plain || q.Range || q.Nominal.Exp != 0 || q.Nominal.Coef < 1 || q.Nominal.Coef > 120 || !joining.Has(r.Word(end)) && !soon.Has(r.Word(end)) {
			continue
		}
		when := r.PeriodsIn(end, min(end+6, s.End))
		if len(when) == 0 || when[0].First != end+1 && when[0].First != end || when[0].Type != period.Date || when[0].Fiscal || when[0].Mod != "" || !when[0].Interval.Closed() {
			continue
		}
		year, _, _ := when[0].Printed()
		inferred := false
		if v := r.Published.Interval; year == 0 && when[0].Interval.From.Year() == (when[0].Interval.To-1).Year() && v.Closed() && when[0].Interval.From > v.From-soonest && when[0].Interval.To < v.To+soonest {
			year, inferred = when[0].Interval.From.Year(), true // in March, next month
		}
		if year == 0 || when[0].Unit > period.Year {
			continue
		}
		if r.Word(who) == wordWho && r.Word(who-1) == wordComma {
			who -= 2
		}
		t := told{entity: nobody, span: r.Document.Span(i, when[0].End), age: int(q.Nominal.Coef), asOf: period.YearOf(year), turned: true, gender: r.genderOf(who)}
		if m, sure, ok := r.endingAt(who + 1); ok && r.Word(i) != birthday {
			t.entity, t.sure = m.Entity, sure
		} else if m, sure, ok := r.celebrant(s, i, who); ok {
			t.entity, t.sure = m.Entity, sure
		} else if printed, _, _ := when[0].Printed(); printed == 0 || !pronouns.Has(r.Word(who)) || r.Word(i) == birthday != his.Has(r.Word(who)) {
			continue
		}
		t.sure = t.sure && !inferred
		r.told = append(r.told, t)
	}
}

var celebrating = text.NewSet("celebrated celebrates marked marks celebrate mark")

// celebrant is whose birthday it is, where the subject of the sentence celebrates it:
// Voigt celebrated her 100th birthday.
func (r *reader) celebrant(s text.Sentence, i, who int) (m names.Mention, sure, ok bool) {
	if r.Word(i) != birthday || !his.Has(r.Word(who)) || !celebrating.Has(r.Word(who-1)) {
		return m, false, false
	}
	m, sure, ok = r.subjectOf(s, &quantity.Quantity{First: s.First})
	return m, sure, ok && m.End < who
}
