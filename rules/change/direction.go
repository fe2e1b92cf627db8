package change

import (
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// The lede says where things went without a figure ("mortgage rates climbed for a
// third week"), and the two figures further down say where they went too.

// course is a direction told without figures.
type course struct {
	at   int
	sign int8
	of   subject
	said bool // in a quotation
}

// went are words of change that are nothing but verbs of the past.
var went = text.NewSet(`rose grew climbed jumped surged soared gained advanced rallied accelerated quickened fell dropped declined slid slumped plunged tumbled
	slipped sank shrank contracted plummeted eased narrowed dwindled slowed retreated widened swelled`)

// notSo are words that make something else of the verb before them: fell shy of
// expectations, fell behind those of a rival.
var notSo = text.NewSet("of shy short below behind apart within victim foul into in on to asleep ill silent flat through between under outside prey")

// lede is how many sentences of running text may tell a course.
const lede = 3

// courses keeps the directions of one of the first sentences.
func (r *reader) courses() {
	for i := r.s.First; i < r.s.End; i++ {
		w, ok := ways.Get(r.Word(i))
		if !ok || !went.Has(r.Word(i)) || w.noun || r.figured(i) || i+1 < r.s.End && notSo.Has(r.Word(i+1)) {
			continue
		}
		of := r.subjectBefore(i)
		if of.measure == 0 || i-of.at > 3 {
			continue
		}
		q, ok := r.QuotationAt(i)
		r.article.courses = append(r.article.courses, course{at: i, sign: w.sign, of: of, said: ok && !q.Reported})
	}
}

// figured reports whether a figure stands right after token i.
func (r *reader) figured(i int) bool {
	for k := r.upTo(i); k < len(r.quantities) && r.quantities[k].First < i+6; k++ {
		if r.quantities[k].Kind != quantity.Ordinal { // for a third month
			return true
		}
	}
	return false
}

// run holds the courses against the pairs of figures that tell of the same.
func (a *article) run() {
	for i := range a.courses {
		c := &a.courses[i]
		if c.said {
			continue
		}
		var against *whole
		for j := range a.wholes {
			w := &a.wholes[j]
			if !c.of.same(w.of) || w.quoted {
				continue
			}
			if w.sign() == c.sign {
				against = nil
				break
			}
			if against == nil {
				against = w
			}
		}
		if against != nil && !a.alsoToldOf(c) {
			a.course(c, against)
		}
	}
}

// alsoToldOf reports whether a change of the same measure is told with a figure in the
// same direction: one of the two is then of another time or place.
func (a *article) alsoToldOf(c *course) bool {
	for i := range a.parts {
		p := &a.parts[i]
		if p.sign == c.sign && p.of.measure == c.of.measure {
			return true
		}
	}
	return false
}

func (a *article) course(c *course, w *whole) {
	fact := claim.Fact{
		Measure: claim.Measure{ID: "change", Title: "change", Kind: claim.Origin, Unit: "count"},
		Subject: []string{a.ID, place(a.Pass, c.at), "course"}, Event: afterIt,
	}
	name, verb := a.Token(c.of.at), "up"
	if w.sign() < 0 {
		verb = "down"
	}
	told, figures := quantity.Exactly(numeral.Int(int64(c.sign))), quantity.Exactly(numeral.Int(int64(w.sign())))
	a.Claim(a.Document.Span(c.of.at, c.at+1), claim.Claim{Fact: fact, Nominal: told.Lo.Value, Hard: told, Soft: told, Tentative: true, Says: "the text says that " + name + " " + a.Token(c.at)})
	a.Claim(w.from.Span.Cover(w.to.Span), claim.Claim{
		Fact: fact, Nominal: figures.Lo.Value, Hard: figures, Soft: figures, Tentative: true,
		Says: "from " + a.In(w.from.Span) + " to " + a.In(w.to.Span) + " is " + verb,
	})
}
