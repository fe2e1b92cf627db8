package headline

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// What a figure is of, in a line and in the story.

// families are words that say the same of whom a figure counts.
var families = func() *text.Table[uint8] {
	t := &text.Table[uint8]{}
	for i, list := range [...]string{
		"kill kills killed killing dead deaths die dies died dying",
		"injure injures injured injuring injuries hurt hurts wound wounds wounded wounding",
		"arrest arrests arrested arresting detain detains detained detaining",
		"missing",
		"evacuate evacuates evacuated evacuating",
		"jail jails jailed sentenced imprisoned",
		"rescue rescues rescued rescuing saved",
		"abduct abducts abducted kidnap kidnaps kidnapped",
	} {
		for w := range fields(list) {
			t.Set(text.Intern(w), uint8(i+1))
		}
	}
	return t
}()

// breaks end what stands close to a figure.
var breaks = text.NewSet(", ; : . ( ) and or but while - – — with after as plus")

// reach is how many tokens from a figure the word may stand that says what became
// of whom it counts: 14 people were later found dead.
const reach = 5

// family is the family of the nearest such word on either side of a figure, or 0.
func family(d *text.Document, s text.Sentence, q quantity.Quantity) uint8 {
	before, after := q.First, q.End-1
	openBefore, openAfter := true, true
	for range reach {
		if after++; openAfter && after < s.End {
			w := d.Word(after)
			if f, ok := families.Get(w); ok {
				return f
			}
			openAfter = !breaks.Has(w)
		}
		if before--; openBefore && before >= s.First {
			w := d.Word(before)
			if f, ok := families.Get(w); ok {
				return f
			}
			openBefore = !breaks.Has(w)
		}
	}
	return 0
}

// stem is what a word begins with: enough to know one word in two forms.
type stem [5]byte

// stemOf is the stem of token i; ok is false for words too short to mean much.
func stemOf(d *text.Document, i int) (s stem, ok bool) {
	t := &d.Tokens[i]
	if t.Kind != text.Letters || t.End-t.Start < 4 || small.Has(t.Word) || families.Has(t.Word) {
		return s, false
	}
	for k := range min(len(s), int(t.End-t.Start)) {
		c := d.Text[int(t.Start)+k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		s[k] = c
	}
	if n := int(t.End - t.Start); n <= len(s) && s[n-1] == 's' {
		s[n-1] = 0 // jobs, job
	}
	return s, true
}

var small = text.NewSet(`that this with from have been were will would could should their there they them than then when what which who whose after
	before about over under more most less least some many much into onto upon also said says say year years month week day days percent million billion
	people percentage three four five seven eight nine according per cent dollars`)

// nounOf is the stem of what a figure counts.
func nounOf(d *text.Document, q quantity.Quantity) (stem, bool) {
	if q.Noun < 0 || q.Noun >= len(d.Tokens) || lists.Has(d.Word(q.Noun)) || persons.Has(d.Word(q.Noun)) {
		return stem{}, false
	}
	return stemOf(d, q.Noun)
}

var (
	// lists number a list, which is not the story's to bear out: 5 things to know.
	lists   = text.NewSet("things ways reasons tips takeaways facts questions photos pictures lessons steps signs charts points times years days months weeks hours minutes")
	persons = text.NewSet("people persons men women others")
)

// shared counts the stems of a line that a sentence of the story has too, apart from
// one: what both figures count.
func shared(l *line, p *text.Document, s text.Sentence, but stem) (n int) {
	for i := l.First; i < l.End; i++ {
		a, ok := stemOf(l.Document, i)
		if !ok || a == but {
			continue
		}
		for j := s.First; j < s.End; j++ {
			if b, ok := stemOf(p, j); ok && one(a, b) {
				n++
				break
			}
		}
	}
	return n
}

// one reports whether two stems may be of one word: signs, signed.
func one(a, b stem) bool {
	const last = len(a) - 1
	return a == b || (a[last] == 0 || b[last] == 0) && [last]byte(a[:last]) == [last]byte(b[:last])
}

// near is how many tokens before a figure and after it the word stands that says
// what it is of: profit rose 21 percent.
const near = 6

// beside counts the stems next to a line's figure that stand next to one of the
// story too.
func beside(l *line, q quantity.Quantity, st *story, f said) (n int) {
	s := st.sentences[f.sentence]
	for i := max(l.First, q.First-near); i < min(l.End, q.End+near); i++ {
		a, ok := stemOf(l.Document, i)
		if !ok {
			continue
		}
		for j := max(s.First, f.First-near); j < min(s.End, f.End+near); j++ {
			if b, ok := stemOf(st.Document, j); ok && a == b {
				n++
				break
			}
		}
	}
	return n
}
