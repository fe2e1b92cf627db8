package twice

import (
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// of is what tells that two figures may be of one thing.
type of uint8

const (
	ofNoun      of = iota // what they count
	ofFate                // what became of whom they count
	ofUnit                // their unit
	ofMagnitude           // an earthquake's
	ofDistance            // to a named place
	ofParent              // a mother's or a father's children
)

// key names figures of one kind.
type key struct {
	of   of
	word stem
	unit string
}

// figure is a figure with its noun phrase.
type figure struct {
	*quantity.Quantity
	sentence int // its index in the document
	begin    int // where it is quoted from: its own first token, or "mother of"
	end      int // the end of its noun phrase
}

// plain reports whether a figure stands for one thing that copy may tell twice.
func plain(q *quantity.Quantity) bool {
	switch q.Kind {
	case quantity.Number, quantity.Money, quantity.Dimension:
	default:
		return false
	}
	return !q.Range && q.Hedge != quantity.Indefinite && q.Unit != "share" && q.Unit != "times" && q.Nominal.Cmp(numeral.Int(1)) > 0
}

// add takes a figure in under its key, if it has one.
func (r *reader) add(q *quantity.Quantity, sentence int) {
	s := r.Sentences[sentence]
	f := figure{q, sentence, q.First, q.End}
	if q.Unit == "magnitude" && q.First > s.First && r.Word(q.First-1) == wordMagnitude {
		f.begin--
	}
	if q.Noun >= q.End && q.Noun < s.End {
		f.end = q.Noun + 1
	}
	k, ok := r.key(&f, s)
	if !ok || quoted(r, q.First) {
		return
	}
	if r.alike == nil {
		r.alike = map[key][]int{}
	}
	r.figures = append(r.figures, f)
	if _, known := r.alike[k]; !known {
		r.order = append(r.order, k)
	}
	r.alike[k] = append(r.alike[k], len(r.figures)-1)
}

func quoted(r *reader, i int) bool {
	q, in := r.QuotationAt(i)
	return in && !q.Reported
}

var (
	wordMagnitude = text.Intern("magnitude")
	wordOf        = text.Intern("of")
	parents       = text.NewSet("mother father grandmother grandfather")
	persons       = text.NewSet("people persons person others men women passengers residents civilians villagers")
	// units of time and of talk count what is counted anew each time.
	loose  = text.NewSet("years year months month weeks week days day hours hour minutes minute seconds times points goals runs games matches lots contracts bales votes seats percent things ways others shares crowns francs marks pesos dlrs cts sides countries nations rounds sets laps yards innings wickets overs shots rebounds assists touchdowns medals")
	toward = text.NewSet("north south east west northeast northwest southeast southwest outside")
	fromOf = text.NewSet("of from")
)

// key is what a figure may be told twice under.
func (r *reader) key(f *figure, s text.Sentence) (k key, ok bool) {
	switch f.Kind {
	case quantity.Dimension:
		if f.Unit == "magnitude" {
			return key{of: ofMagnitude}, true
		}
		if f.Unit == "km" || f.Unit == "mi" {
			if to, ok := r.distant(f, s); ok {
				return key{ofDistance, to, f.Unit}, true
			}
		}
		return key{of: ofUnit, unit: f.Unit}, f.Unit != "yd" // a game's
	case quantity.Money:
		return key{of: ofUnit, unit: f.Unit}, true
	default:
	}
	if i := f.First - 2; i >= s.First && r.Word(i+1) == wordOf && parents.Has(r.Word(i)) {
		k.word, _ = r.stem(i)
		k.of, f.begin = ofParent, i
		return k, true
	}
	if f.Noun < 0 || persons.Has(r.Word(f.Noun)) {
		if fate := r.fate(f, s); fate != 0 {
			return key{of: ofFate, unit: string(rune('0' + fate))}, true
		}
		return k, false
	}
	if f.Noun < f.End || f.Noun >= s.End || loose.Has(r.Word(f.Noun)) || r.Word(f.End) == wordOf || r.Tokens[f.Noun].Case == text.Title { // Start Stks: a label
		return k, false
	}
	k.word, ok = r.stem(f.Noun)
	return k, ok
}

// distant reads 120 km north of Norrby: the stem of the place, mixed with the way.
func (r *reader) distant(f *figure, s text.Sentence) (to stem, ok bool) {
	i := f.End
	if i < s.End && r.Tokens[i].Word == openBracket { // 120 km (75 miles) north of
		for i < s.End && r.Word(i) != closeBracket {
			i++
		}
		i++
	}
	if i+2 >= s.End || !toward.Has(r.Word(i)) || !fromOf.Has(r.Word(i+1)) && r.Tokens[i+1].Case != text.Title {
		return to, false
	}
	way, _ := r.stem(i)
	if fromOf.Has(r.Word(i + 1)) {
		i++
	}
	if to, ok = r.stem(i + 1); !ok || !r.Tokens[i+1].Capital() {
		return to, false
	}
	for k := range to {
		to[k] ^= way[k]
	}
	return to, true
}

var (
	openBracket  = text.Intern("(")
	closeBracket = text.Intern(")")
)

// fates are words that say what became of somebody.
var fates = func() *text.Table[uint8] {
	t := &text.Table[uint8]{}
	for i, list := range [...]string{
		"kill kills killed killing dead deaths die dies died",
		"injure injures injured injuring injuries hurt wounded wounding",
		"arrest arrested arresting detained",
		"missing",
		"evacuated",
		"rescued",
		"kidnapped abducted",
	} {
		for w := range strings.FieldsSeq(list) {
			t.Set(text.Intern(w), uint8(i+1))
		}
	}
	return t
}()

// breaks end what stands close to a figure.
var breaks = text.NewSet(", ; : . ( ) and or but while – — with after as including")

// fate is what became of whom a figure counts, or 0.
func (r *reader) fate(f *figure, s text.Sentence) uint8 {
	before, after, openBefore, openAfter := f.First, f.end-1, true, true
	for range 4 {
		if after++; openAfter && after < s.End {
			if fate, ok := fates.Get(r.Word(after)); ok {
				return fate
			}
			openAfter = !breaks.Has(r.Word(after))
		}
		if before--; openBefore && before >= s.First {
			if fate, ok := fates.Get(r.Word(before)); ok {
				return fate
			}
			openBefore = !breaks.Has(r.Word(before))
		}
	}
	return 0
}
