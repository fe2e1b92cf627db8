// Package age holds a person's age against the day of birth, and against the age
// that is given elsewhere.
package age

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "age", Doc: doc, Severity: checker.Error, Read: read}

// An age is a bound on the day of birth. Within one article, ages as of one time
// are also one figure.
var (
	ages   = claim.Measure{ID: "age", Title: "age of %s", Kind: claim.Origin, Unit: "years"}
	births = claim.Measure{ID: "birth", Title: "day of birth of %s", Kind: claim.Origin, Unit: "day"}
)

func read(p *checker.Pass) {
	r := &reader{Pass: p}
	turning := turns.Places(p.Document)
	for _, s := range p.Sentences {
		if role := p.Role(s); !role.Read() || role == text.Cells {
			continue
		}
		before := len(r.told)
		r.born(s)
		r.lived(s)
		r.aged(s)
		r.gone(s)
		r.past(s)
		r.career(s)
		r.turned(s, turning)
		r.sift(before)
	}
	r.settle()
	r.put()
}

// reader takes down what one article says of ages and births.
type reader struct {
	*checker.Pass
	told []told
}

// told is one age or birth of one person.
type told struct {
	entity int
	span   text.Span
	sure   bool            // the name is the person's own, and nobody else's in the article
	birth  period.Interval // a birth; else
	age    int             // an age
	asOf   period.Interval // the days on which the person has it; not Known: those of the article
	now    bool            // now 45
	over   bool            // the age at death
	died   period.Interval // of a life span
	gender names.Gender    // of whom it is told, where the words show it
	turned bool            // the age that the person reached in the time asOf
	past   bool            // the age that the person had in the year asOf
	least  bool            // no less than the age that the person had in the year asOf
	tells  bool            // what was done then is done by nobody whose age of then would be told
	// doubted is an age beside another year than that of publication: it is that of today
	// only where the sentence tells what the person was or did then.
	doubted bool
}

// who is the person of a mention; sure is false where the article never gives a
// given name.
func (r *reader) who(m names.Mention) (sure, ok bool) {
	e := &r.Names.Entities[m.Entity]
	if e.Kind != names.Person || m.Adjective {
		return false, false
	}
	alone := m.End-m.First == 1
	for i := range r.Names.Entities {
		o := &r.Names.Entities[i]
		if i != m.Entity && o.Kind == names.Person && o.Surname == e.Surname {
			if alone {
				return false, false // whose surname it is stays open
			}
			break
		}
	}
	return e.Full(), true
}

// endingAt is the mention of a person that ends before token i.
func (r *reader) endingAt(i int) (m names.Mention, sure, ok bool) {
	m, ok = r.Names.Before(i)
	if !ok || m.End != i {
		return m, false, false
	}
	sure, ok = r.who(m)
	return m, sure, ok
}
