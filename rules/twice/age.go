package twice

import (
	"fmt"
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// aged is an age that stands beside a name, or for one.
type aged struct {
	entity     int
	years      int64
	first, end int
	full       bool // the name beside it is more than a surname
}

// Ages beside a name are of today: nobody writes Ida Norlund, 41, of another year.
const youngest, oldest = 5, 110

// turnedAges reports an age with its digits turned round: she was 64; the 46-year-old
// mayor. It must take somebody up, or tell of him by the same noun, and stand nowhere
// else.
func (r *reader) turnedAges(all []aged) {
	for i := range r.Quantities {
		if q := &r.Quantities[i]; q.Kind == quantity.Age && q.Unit == "years" && !q.Range && q.Nominal.Exp == 0 && r.prose(q.First) && !quoted(r, q.First) {
			all = append(all, aged{entity: -1, years: q.Nominal.Coef, first: q.First, end: q.End})
		}
	}
	for _, b := range all {
		if b.entity >= 0 || b.first == 0 || b.years <= youngestTurned || slices.ContainsFunc(all, func(o aged) bool { return o.years == b.years && o.first != b.first }) {
			continue
		}
		for _, a := range all {
			if a.first < b.first && a.years != b.years && a.years%10 == b.years/10 && a.years/10 == b.years%10 && (r.Word(b.first-1) == wordThe || r.oneNoun(a.end, b.end)) {
				r.twoAges(a, b)
				return
			}
		}
	}
}

// youngestTurned is up to what age a figure has one digit.
const youngestTurned = 9

// oneNoun reports whether one noun follows two ages: a 15-year-old boy, and a
// 51-year-old boy.
func (r *reader) oneNoun(i, k int) bool {
	a, ok := r.stem(i)
	b, also := r.stem(k)
	return ok && also && a == b
}

// ages reports two ages of one person: Norlund, 41, and then Norlund, 47, or the
// 47-year-old where nobody else has been named since.
func (r *reader) ages() {
	var all []aged
	for i := range r.Names.Mentions {
		m := &r.Names.Mentions[i]
		if r.Names.Entities[m.Entity].Kind != names.Person || m.End+2 >= len(r.Tokens) || r.Word(m.End) != wordComma {
			continue
		}
		if a, ok := r.beside(m); ok {
			all = append(all, a)
		}
	}
	if n := len(r.Quantities); n > 1 {
		r.turnedAges(all)
	}
	if len(all) == 0 {
		return
	}
	for n, b := range all {
		for _, a := range all[:n] {
			if a.entity == b.entity && a.years != b.years && (a.full || !b.full) && r.lone(a.entity) { // Hull, 30, and then Chad Hull, 37, are two
				r.twoAges(a, b)
				return
			}
		}
	}
	for i := range r.Quantities {
		if b, ok := r.standing(&r.Quantities[i], all); ok {
			for _, a := range all {
				if a.entity == b.entity && a.years != b.years && a.first < b.first {
					r.twoAges(a, b)
					return
				}
			}
		}
	}
}

// beside is the age right after a name, between commas.
func (r *reader) beside(m *names.Mention) (a aged, ok bool) {
	i := m.End + 1
	t := &r.Tokens[i]
	if t.Kind != text.Digits || t.End-t.Start > 2 || !afterAge.Has(r.Word(i+1)) || !r.prose(i) {
		return a, false
	}
	if _, in := r.QuotationAt(i); in {
		return a, false
	}
	var years int64
	for k := t.Start; k < t.End; k++ {
		years = 10*years + int64(r.Text[k]-'0')
	}
	return aged{m.Entity, years, m.First, i + 1, m.End > m.First+1}, years >= youngest && years <= oldest
}

func (r *reader) prose(token int) bool {
	return r.BlockOf(r.Tokens[token].Span()).Role == text.Prose
}

var (
	wordComma = text.Intern(",")
	afterAge  = text.NewSet(", .")
	subjects  = text.NewSet("has had was is will would said says gained won made became began told also who , scored played took went came left")
)

// lone reports whether nobody else in the article has the surname.
func (r *reader) lone(entity int) bool {
	e := &r.Names.Entities[entity]
	for i := range r.Names.Entities {
		o := &r.Names.Entities[i]
		if i != entity && o.Kind == names.Person && o.Surname == e.Surname {
			return false
		}
	}
	return e.Full()
}

// standing reads the 36-year-old, which stands for the only person that this sentence
// and the one before it name.
func (r *reader) standing(q *quantity.Quantity, all []aged) (a aged, ok bool) {
	if q.Kind != quantity.Age || q.Unit != "years" || q.First == 0 || r.Word(q.First-1) != wordThe || q.End >= len(r.Tokens) || !subjects.Has(r.Word(q.End)) || !r.prose(q.First) || quoted(r, q.First) {
		return a, false
	}
	entity := -1
	for i := len(r.Names.Mentions) - 1; i >= 0; i-- {
		m := &r.Names.Mentions[i]
		if m.First > q.First || r.Names.Entities[m.Entity].Kind != names.Person {
			continue
		}
		if entity < 0 {
			entity = m.Entity
		}
		break
	}
	if entity < 0 || !r.lone(entity) {
		return a, false
	}
	for i := range r.Quantities {
		if o := &r.Quantities[i]; o.Kind == quantity.Age && o.First != q.First {
			return a, false // there are others
		}
	}
	named := 0 // people with an age beside them
	for _, o := range all {
		if o.entity != entity {
			return a, false
		}
		named++
	}
	return aged{entity: entity, years: q.Nominal.Coef, first: q.First, end: q.End}, named > 0 && q.Nominal.Exp == 0
}

// twoAges reports an age that another differs from.
func (r *reader) twoAges(a, b aged) {
	r.Report(r.Span(b.first, b.end), "age", checker.Finding{
		Severity: checker.Warning,
		Message:  fmt.Sprintf("First “%s”; then “%s”", r.Slice(a.first, a.end), r.Slice(b.first, b.end)),
		Why:      "two ages of one person",
		Evidence: []checker.Evidence{r.Evidence(r.Span(a.first, a.end), "")},
	})
}
