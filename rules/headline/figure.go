package headline

import (
	"iter"
	"sort"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

func fields(s string) iter.Seq[string] { return strings.FieldsSeq(s) }

// lede is within how many sentences of its beginning the story must tell what its
// headline tells.
const lede = 8

// tabular reports whether a line that was taken for a headline is one of a table: Shr
// loss 2.03 dlrs vs loss 85 cts.
func (l *line) tabular() bool {
	if l.summary {
		return false
	}
	for i := l.First; i < l.End; i++ {
		if l.Word(i) == wordVs {
			return true
		}
	}
	return len(l.figures) > mostOver
}

var wordVs = text.Intern("vs")

// mostOver is how many figures a headline has: a line with more is a table's.
const mostOver = 4

// figure claims a line's figure, and the one that the story has in its place, where
// the story does not bear it out.
func (st *story) figure(l *line, n int) {
	q := l.figures[n]
	if q.Kind == quantity.Age || q.Kind == quantity.Number && q.Noun < 0 && diesAt(l, q) {
		st.age(l, q)
		return
	}
	if q.Nominal.Sign() < 0 {
		st.direction(l, q)
		return
	}
	if !telling(l, q) || l.tabular() {
		return
	}
	st.direction(l, q)
	if st.together(q) {
		return
	}
	found, over, ok := st.slipped(l, n)
	if ok {
		st.claim(l, q, found, reading{q.First, q.Nominal, over}, reading{found.First, found.Nominal, found.Soft})
		return
	}
	if found, over, ok = st.opens(l, n); ok {
		st.claim(l, q, found, reading{q.First, q.Nominal, over}, reading{found.First, found.Nominal, found.Hard})
		return
	}
	if l.summary || st.bears(l, q) {
		return
	}
	if found, ok = st.same(l, q); ok && !l.has(found.Quantity, n) {
		st.claim(l, q, found, reading{q.First, q.Nominal, stands(q)}, reading{found.First, found.Nominal, found.Hard})
	}
}

// has reports whether another figure of a line than its nth is the one of the story.
func (l *line) has(found quantity.Quantity, n int) bool {
	for i := range l.figures {
		if f := &l.figures[i]; i != n && f.Unit == found.Unit && f.Nominal.Cmp(found.Nominal) == 0 {
			return true
		}
	}
	return false
}

// reading is a figure as it is claimed: with what it stands for, and from which
// token on it is quoted.
type reading struct {
	first int
	value numeral.Decimal
	r     quantity.Range
}

// claim claims what a line and the story say of one fact.
func (st *story) claim(l *line, q quantity.Quantity, found said, over, under reading) {
	fact := claim.Fact{
		Measure: claim.Measure{ID: "headline", Title: "figure over the story", Kind: claim.Rate, Unit: q.Unit},
		Subject: []string{st.ID}, Event: l.name + " " + strconv.Itoa(q.Start),
	}
	span := found.Span // a headline beside the text has no place in it
	if l.within {
		span = q.Span
	}
	st.Claim(span, claim.Claim{
		Fact: fact, Nominal: over.value, Hard: over.r, Soft: over.r, Tentative: true,
		Says: "“" + l.Slice(over.first, withNoun(l.Document, q)) + "” in " + l.name,
	})
	st.Claim(found.Span, claim.Claim{
		Fact: fact, Nominal: under.value, Hard: under.r, Soft: under.r, Tentative: true,
		Says: "“" + st.Slice(under.first, withNoun(st.Document, found.Quantity)) + "” in the story",
	})
}

// withNoun is the end of a figure with what it counts.
func withNoun(d *text.Document, q quantity.Quantity) int {
	if q.Noun >= q.End && q.Noun < q.End+3 && q.Noun < len(d.Tokens) {
		return q.Noun + 1
	}
	return q.End
}

// telling reports whether a line's figure is one that the story must bear out: no
// place in a list, no year, no score, no version.
func telling(l *line, q quantity.Quantity) bool {
	switch q.Kind {
	case quantity.Number, quantity.Percent, quantity.Money, quantity.Dimension:
	default:
		return false
	}
	if q.Range || q.Hedge == quantity.Indefinite || q.Unit == "share" || q.Unit == "times" || q.Nominal.Cmp(numeral.Int(1)) <= 0 && (q.Kind == quantity.Number || q.Nominal.Reduce().Coef < 10) {
		return false
	}
	if q.Kind == quantity.Number && q.Exact && q.Nominal.Cmp(numeral.Int(1900)) >= 0 && q.Nominal.Cmp(numeral.Int(2100)) <= 0 {
		return false
	}
	if q.Noun >= 0 && q.Noun < len(l.Tokens) && lists.Has(l.Word(q.Noun)) {
		return false
	}
	for _, i := range [...]int{q.First - 1, q.End} { // 3-2, Su-25, 7/11
		if i < l.First || i >= l.End || l.Tokens[i].Kind == text.Letters {
			continue
		}
		if i < q.First && !l.Tokens[q.First].Space && joins.Has(l.Word(i)) || i == q.End && !l.Tokens[i].Space && joins.Has(l.Word(i)) {
			return false
		}
	}
	return q.First == l.First || !labels.Has(l.Word(q.First-1))
}

var (
	joins  = text.NewSet("- – / : x")
	labels = text.NewSet("update no number wrapup refile rpt day week game part chapter top article section flight route highway page class grade under us f1 phase stage round")
)

// stands are the values that a line's figure may stand for: what rounds to it, what
// was cut to it ($5K for $5,600), and for round numbers a twentieth to either side.
func stands(q quantity.Quantity) quantity.Range {
	r := q.Hard
	v := q.Nominal
	if top, ok := v.Add(q.Step); ok && q.Hedge == quantity.Plain && !r.Hi.None && (!q.Exact || q.Kind != quantity.Number) && r.Hi.Value.Cmp(top) < 0 {
		r.Hi = quantity.End{Value: top, Open: true}
	}
	if v.Reduce().Exp > 0 || q.Kind != quantity.Number {
		if part, ok := v.Mul(numeral.Decimal{Coef: 5, Exp: -2}); ok {
			if lo, ok := v.Add(part.Neg()); ok && !r.Lo.None && lo.Cmp(r.Lo.Value) < 0 {
				r.Lo = quantity.End{Value: lo}
			}
			if hi, ok := v.Add(part); ok && !r.Hi.None && hi.Cmp(r.Hi.Value) > 0 {
				r.Hi = quantity.End{Value: hi}
			}
		}
	}
	return r
}

// meet reports whether two ranges share a value.
func meet(a, b quantity.Range) bool {
	below := func(x, y quantity.End) bool { // a lower end y is above an upper end x
		if x.None || y.None {
			return false
		}
		c := y.Value.Cmp(x.Value)
		return c > 0 || c == 0 && (x.Open || y.Open)
	}
	return !below(a.Hi, b.Lo) && !below(b.Hi, a.Lo)
}

// bears reports whether the story has the figure anywhere: of anything, or as the sum
// or the difference of two like figures.
func (st *story) bears(l *line, q quantity.Quantity) bool {
	r := stands(q)
	if r.Hi.None || r.Lo.None {
		r = q.Soft // a bound alone would be borne out by any figure beyond it
	}
	printed := text.Fold(l.Token(q.First))
	for _, f := range st.every {
		if meet(r, f.Soft) || !f.Hard.Lo.None && !f.Hard.Hi.None && meet(r, f.Hard) {
			return true
		}
	}
	for _, s := range st.rest {
		for i := s.First; i < s.End; i++ {
			if t := &st.Tokens[i]; t.Kind == text.Digits && st.Token(i) == printed && !st.dated(i) && !st.scaled(i) {
				return true // in a name, a score
			}
		}
	}
	return st.addsUp(l, r, q)
}

// dated reports whether token i is a part of a date.
func (st *story) dated(i int) bool {
	n := sort.Search(len(st.Periods), func(k int) bool { return st.Periods[k].End > i })
	return n < len(st.Periods) && st.Periods[n].First <= i
}

// mostAdded bounds how many figures are added to each other.
const mostAdded = 24

// addsUp reports whether two or three like figures of the story come to a line's, or
// two differ by it, or an amount comes to it so many times. Amounts are only taken
// together where they stand close to each other, but for the sum of two.
func (st *story) addsUp(l *line, r quantity.Range, q quantity.Quantity) bool {
	var like []said
	for _, f := range st.figures {
		if f.Unit == q.Unit && f.Kind == q.Kind && len(like) < mostAdded && st.alike(l, q, f) {
			like = append(like, f)
		}
	}
	one := numeral.Int(1)
	for i, a := range like {
		if q.Unit == "count" && meets(r, a.Nominal, one) { // he and five others
			return true
		}
		for k, b := range like[i+1:] {
			if (q.Kind != quantity.Percent || b.sentence <= a.sentence+1) && meets(r, a.Nominal, b.Nominal) {
				return true
			}
			if b.sentence > a.sentence+1 {
				continue
			}
			if meets(r, a.Nominal, b.Nominal.Neg()) || meets(r, b.Nominal, a.Nominal.Neg()) {
				return true
			}
			sum, ok := a.Nominal.Add(b.Nominal)
			for _, c := range like[i+k+2:] {
				if ok && c.sentence <= b.sentence+1 && meets(r, sum, c.Nominal) {
					return true
				}
			}
		}
	}
	return q.Unit != "count" && st.times(r, like)
}

// times reports whether an amount and a count of its sentence come to a line's figure:
// 24 jets at $60 million each.
func (st *story) times(r quantity.Range, like []said) bool {
	for _, a := range like {
		for _, n := range st.figures {
			if n.sentence != a.sentence || n.Unit != "count" {
				continue
			}
			if v, ok := a.Nominal.Mul(n.Nominal); ok && meet(r, quantity.Exactly(v)) {
				return true
			}
		}
	}
	return false
}

// meets reports whether the sum of two values lies in a range.
func meets(r quantity.Range, a, b numeral.Decimal) bool {
	sum, ok := a.Add(b)
	return ok && meet(r, quantity.Exactly(sum))
}

// alike reports whether a figure of the story counts what a line's counts, or people
// as it does.
func (st *story) alike(l *line, q quantity.Quantity, f said) bool {
	if q.Unit != "count" {
		return true
	}
	if noun, ok := nounOf(st.Document, f.Quantity); ok {
		own, counts := nounOf(l.Document, q)
		return !counts || noun == own
	}
	return true
}

// same finds the figure of the story that stands for what the line's stands for: it
// counts the same, or the same became of whom it counts, or it has the unit and a
// word beside it in common with the line's.
func (st *story) same(l *line, q quantity.Quantity) (found said, ok bool) {
	if q.Unit != "count" {
		return st.only(l, q, stem{}, func(f said) bool {
			if q.Kind == quantity.Percent && !st.alone(f) {
				return false // at home and abroad
			}
			slip := f.Nominal.Reduce().Coef == q.Nominal.Reduce().Coef // the scale alone
			return slip || beside(l, q, st, f) > 0
		})
	}
	if noun, counts := nounOf(l.Document, q); counts {
		if found, ok := st.only(l, q, noun, func(f said) bool {
			n, ok := nounOf(st.Document, f.Quantity)
			return ok && n == noun
		}); ok {
			return found, true
		}
	}
	if kin := family(l.Document, l.Sentence, q); kin != 0 {
		return st.only(l, q, stem{}, func(f said) bool {
			return f.Nominal.Cmp(numeral.Int(1)) > 0 && family(st.Document, st.sentences[f.sentence], f.Quantity) == kin
		})
	}
	return found, false
}

// few is up to how many a story may name one by one instead of counting them.
var few = numeral.Int(5)

// alone reports whether a percentage is the only one of its sentence.
func (st *story) alone(f said) bool {
	for _, o := range st.figures {
		if o.sentence == f.sentence && o.First != f.First && o.Kind == f.Kind {
			return false
		}
	}
	return true
}

// opening is within how many sentences a story says first what its headline says: a
// figure there is the headline's, whatever the rest of the story counts.
const opening = 2

// only is the first of the figures that count the same, in a sentence that shares
// words with the line apart from one. Beyond the opening of the story it must be the
// only value of them.
func (st *story) only(l *line, q quantity.Quantity, but stem, same func(said) bool) (found said, ok bool) {
	need := 1
	if q.Unit != "count" {
		need = 2
	}
	sure := false
	for _, f := range st.figures {
		if f.Unit != q.Unit || f.Kind != q.Kind || f.Hedge == quantity.Indefinite || f.Range || !same(f) {
			continue
		}
		if ok {
			if (!sure || f.sentence == found.sentence) && !meet(found.Hard, f.Hard) {
				return found, false // two values: the line's may be of another thing
			}
			continue
		}
		n := shared(l, st.Document, st.sentences[f.sentence], but)
		if n < need {
			if q.Unit == "count" {
				return found, false
			}
			continue
		}
		if quoted, in := st.QuotationAt(f.First); f.sentence >= lede || in && !quoted.Reported {
			return found, false
		}
		if q.Unit == "count" && f.sentence >= opening && q.Nominal.Cmp(few) <= 0 {
			return found, false // a man and his son
		}
		found, ok, sure = f, true, f.sentence < opening && n > 1
	}
	return found, ok
}
