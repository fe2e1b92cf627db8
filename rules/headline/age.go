package headline

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	dies   = text.NewSet("dies died dead")
	atAge  = text.NewSet("at aged age")
	commas = text.NewSet(", at about the age aged")
)

// diesAt reports whether a figure is the age at which somebody dies: dies at 87;
// dies in a crash, aged 41.
func diesAt(l *line, q quantity.Quantity) bool {
	i := q.First - 1
	if q.Kind == quantity.Age {
		for i >= l.First && !dies.Has(l.Word(i)) {
			i--
		}
		return i >= l.First
	}
	if i < l.First || !atAge.Has(l.Word(i)) {
		return false
	}
	for i >= l.First && commas.Has(l.Word(i)) {
		i--
	}
	return i >= l.First && dies.Has(l.Word(i)) && (q.End >= l.End || l.Tokens[q.End].Kind == text.Punct)
}

// oldest is beyond what any age of a person is.
var oldest = numeral.Int(125)

// obituary is within how many sentences a story on a death gives the age.
const obituary = 5

// age claims the age at which a line says that somebody died, and the first that the
// story gives, where it has the line's nowhere.
func (st *story) age(l *line, q quantity.Quantity) {
	if q.Hedge != quantity.Plain || !diesAt(l, q) || st.hasAge(q) {
		return
	}
	for _, f := range st.figures {
		if f.sentence >= obituary {
			return
		}
		if f.Hedge != quantity.Plain || f.Range || f.Nominal.Cmp(oldest) > 0 || !st.aged(f) {
			continue
		}
		q.Unit = f.Unit
		st.claim(l, q, f, reading{q.First, q.Nominal, quantity.Exactly(q.Nominal)}, reading{f.First, f.Nominal, quantity.Exactly(f.Nominal)})
		return
	}
}

// hasAge reports whether the story has a figure of the value of an age.
func (st *story) hasAge(q quantity.Quantity) bool {
	for _, f := range st.every {
		if f.Nominal.Cmp(q.Nominal) == 0 {
			return true
		}
	}
	return false
}

// aged reports whether a figure of the story is somebody's age: 78 years old; he was
// 78.
func (st *story) aged(f said) bool {
	if f.Kind == quantity.Age {
		return f.Unit == "years"
	}
	s := st.sentences[f.sentence]
	return f.Kind == quantity.Number && f.Exact && f.Noun < 0 && f.First > s.First+1 && st.Word(f.First-1) == wordWas &&
		(f.End >= s.End || stops.Has(st.Word(f.End))) && f.Nominal.Cmp(youngest) > 0
}

var (
	wordWas  = text.Intern("was")
	stops    = text.NewSet(". , ;")
	youngest = numeral.Int(9)
)
