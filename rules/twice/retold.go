package twice

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/retold"
	"github.com/factlint/factlint/checker/text"
)

// told is a figure of running text with what is said of it.
type told struct {
	retold.Figure
	sentence int
	quoted   bool
}

// mostTold is how many figures an article may have for those that take up others to
// be looked for: beyond that it is a table or a book.
const mostTold = 120

// fewestTold is what a figure is at least that may be told twice under its topic:
// smaller ones are told of many things.
var fewestTold = numeral.Int(9)

// retold claims figures that take up one told before and give it another value: the
// $173 million penalty, after a fine of $137 million.
func (r *reader) retold(spoken bool) {
	if len(r.Quantities) > mostTold {
		return
	}
	all := make([]told, 0, len(r.Quantities))
	var every []told
	sentence := 0
	for n := range r.Quantities {
		q := &r.Quantities[n]
		for sentence < len(r.Sentences) && r.Sentences[sentence].End <= q.First {
			sentence++
		}
		if sentence == len(r.Sentences) {
			break
		}
		s := r.Sentences[sentence]
		if r.Role(s) == text.Prose && amount(q) {
			t := told{retold.Read(r.Document, s, r.Quantities, n), sentence, quoted(r, q.First)}
			every = append(every, t)
			if !t.quoted {
				all = append(all, t)
			}
		}
	}
	r.weighed(every, spoken)
	if spoken {
		return
	}
	r.units(all)
	for i := range all {
		if a := r.takenUp(all, &all[i]); a != nil {
			r.claim(r.phrased(a), r.phrased(&all[i]), soft)
		}
	}
}

// amount reports whether a figure is one that may be taken up.
func amount(q *quantity.Quantity) bool {
	switch q.Kind {
	case quantity.Number, quantity.Money, quantity.Dimension, quantity.Percent:
		return !q.Range && q.Hedge != quantity.Indefinite && q.Unit != "share" && q.Unit != "times" && (q.Nominal.Cmp(fewestTold) > 0 || q.Kind == quantity.Dimension && q.Nominal.Reduce().Coef > 9) || q.Kind == quantity.Percent && !q.Range
	case quantity.Age: // of things
		return !q.Range && q.Hedge != quantity.Indefinite && q.Nominal.Cmp(oldestPerson) > 0
	default:
		return false
	}
}

var oldestPerson = numeral.Int(125)

// phrased is a figure with its noun, as it is quoted.
func (r *reader) phrased(t *told) *figure {
	f := &figure{t.Quantity, t.sentence, t.First, t.End}
	if t.Noun >= t.End {
		f.end = t.Noun + 1
	}
	return f
}

// takenUp finds the figure that figure b must be meant to give again: the one told
// before it in another sentence, of the same unit and the same thing, from which a
// slip of the fingers makes it. It is nil where none is, or where b may be of
// something else.
func (r *reader) takenUp(all []told, b *told) (found *told) {
	guarded := b.Guard || r.place(b.sentence).guards
	if guarded && b.Back {
		return nil
	}
	values := 0 // of figures that b may take up
	for i := range all {
		a := &all[i]
		if a.sentence >= b.sentence {
			break
		}
		if a.Of != b.Of {
			continue
		}
		copied := r.repeats(a, b)
		if !copied && (guarded || !r.related(a, b)) {
			continue
		}
		if a.Nominal.Cmp(b.Nominal) == 0 {
			return nil // told before
		}
		if found != nil && found.Nominal.Cmp(a.Nominal) == 0 {
			continue
		}
		values++
		if (copied || !a.Guard && !r.place(a.sentence).guards) && r.slipped(a, b) {
			if found != nil {
				return nil
			}
			found = a
		}
	}
	if found == nil {
		return nil
	}
	slip := retold.SlipOf(found.Nominal, b.Nominal)
	switch {
	case !b.Back || b.Bare:
		if values > 1 {
			return nil
		}
	case values > 2, values == 2 && slip < retold.Sure:
		return nil
	}
	if !b.Back && r.tells(all, b, found) {
		return nil
	}
	return found
}

// tells reports whether both of two values are told more than once, so that neither
// is a slip.
func (r *reader) tells(all []told, a, b *told) bool {
	n, m := 0, 0
	for i := range all {
		if all[i].Unit != a.Unit {
			continue
		}
		switch {
		case all[i].Nominal.Cmp(a.Nominal) == 0:
			n++
		case all[i].Nominal.Cmp(b.Nominal) == 0:
			m++
		}
	}
	return n > 1 && m > 1
}

// slipped reports whether figure b may be a slip of figure a, by the digits and by how
// surely the words around b say that it is the same. The less a slip of the digits
// shows, the more must the words.
func (r *reader) slipped(a, b *told) bool {
	slip := retold.SlipOf(a.Nominal, b.Nominal)
	if meets(a.Soft, b.Soft) || r.addsUp(&figure{Quantity: a.Quantity}, &figure{Quantity: b.Quantity}) {
		return false
	}
	x, y := r.place(a.sentence), r.place(b.sentence)
	if b.Part && r.digits(b) < 3 || r.foretold(a.sentence) != r.foretold(b.sentence) {
		return false
	}
	switch {
	case slip == retold.Apart:
		_, shared := overlap(&figure{Quantity: a.Quantity, end: a.End}, &figure{Quantity: b.Quantity, end: b.End}, x, y)
		return b.Back && b.Closed && !b.Owned && !b.Bare && !b.Part && a.Of != "count" && !r.narrowed(b, x) && shared > 0 && agree(x.names, y.names)
	case b.Back && b.Bare: // the $173 million
		return (slip == retold.Sure && r.digits(b) > 1 || slip == retold.Likely && b.Closed && r.digits(b) > 2) && a.Of != "count"
	case b.Back && b.Closed && !b.Owned:
		return slip == retold.Sure || !r.narrowed(b, x)
	case b.Back:
		_, shared := overlap(&figure{Quantity: a.Quantity, end: a.End}, r.phrased(b), x, y)
		return slip >= retold.Likely && shared > 0 && !r.narrowed(b, x) && agree(x.names, y.names)
	default:
		beside, shared := overlap(&figure{Quantity: a.Quantity, end: a.End}, &figure{Quantity: b.Quantity, end: b.End}, x, y)
		return slip == retold.Sure && r.digits(b) > 2 && b.sentence > a.sentence+1 && beside > 0 && shared > 1 && sameDays(x.days, y.days) && agree(x.names, y.names)
	}
}

var foretelling = text.NewSet("predicted predicts forecast forecasts forecasting expected expects estimated estimates polled projected projects projection analysts economists")

// foretold reports whether a sentence may tell what is yet to be.
func (r *reader) foretold(sentence int) bool {
	s := r.Sentences[sentence]
	for i := s.First; i < s.End; i++ {
		if foretelling.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// digits is how many digits of a figure are no zeros at its end.
func (r *reader) digits(t *told) (n int) {
	for c := t.Nominal.Reduce().Coef; c > 0; c /= 10 {
		n++
	}
	return n
}

// narrowed reports whether a word between a figure and its noun says which one it is,
// and the sentence with the other figure does not have it.
func (r *reader) narrowed(t *told, in *place) bool {
	for i := t.NarrowFirst; i < t.NarrowEnd; i++ {
		if r.Tokens[i].Kind != text.Letters || retold.TopicsOf(r.Word(i)) != 0 {
			continue
		}
		st, ok := r.stem(i)
		if !ok {
			continue
		}
		known := false
		for _, o := range in.stems {
			known = known || o == st
		}
		if !known {
			return true
		}
	}
	return false
}

// related reports whether two figures may be of one thing by what they count and by
// what is said of them.
func (r *reader) related(a, b *told) bool {
	switch {
	case a.Of != "count":
		return b.Bare || a.Topics&b.Topics != 0
	case a.Form == b.Form && a.Noun >= 0, a.Kind == b.Kind && a.Kind != 0:
		return true
	case a.Noun >= 0 && b.Noun >= 0 && !persons.Has(r.Word(a.Noun)) && !persons.Has(r.Word(b.Noun)):
		return a.Topics&b.Topics != 0 && retold.TopicsOf(r.Word(b.Noun))&a.Topics != 0
	default:
		return a.Topics&b.Topics != 0
	}
}

// alike is how many words two sentences share that say one thing, one of them a copy
// of the other.
const alike = 5

// repeats reports whether a sentence says nearly in the same words what another one
// said, with the digits of its figure in another order.
func (r *reader) repeats(a, b *told) bool {
	if b.Back || retold.SlipOf(a.Nominal, b.Nominal) != retold.Sure || r.digits(b) < 3 {
		return false
	}
	beside, shared := overlap(r.phrased(a), r.phrased(b), r.place(a.sentence), r.place(b.sentence))
	return shared >= alike && beside > 1
}

// meets reports whether two ranges have a value in common.
func meets(a, b quantity.Range) bool {
	below := func(hi, lo quantity.End) bool { return !hi.None && !lo.None && lo.Value.Cmp(hi.Value) > 0 }
	return !below(a.Hi, b.Lo) && !below(b.Hi, a.Lo)
}
