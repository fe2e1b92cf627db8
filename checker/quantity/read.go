package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// Read finds the quantities of a document, in order and without overlap. Blocks
// that are not read for claims are passed over. taken reports the tokens that
// belong to something else already (a date); it is asked in the order of the text,
// give or take a few tokens, and may be nil.
func Read(d *text.Document, taken func(token int) bool) []Quantity {
	return Append(nil, d, taken)
}

// Append appends to out, which is empty, what Read gives.
func Append(out []Quantity, d *text.Document, taken func(token int) bool) []Quantity {
	r := reader{d: d, taken: taken, out: out}
	for _, s := range d.Sentences {
		if d.Role(s).Read() {
			r.sentence(s)
		}
	}
	return r.out
}

// reader reads the quantities of one document, sentence by sentence.
type reader struct {
	d          *text.Document
	taken      func(int) bool
	first, end int       // the sentence
	floor      int       // the end of the last quantity: nothing before it belongs to the next
	role       text.Role // of the sentence
	amount     bool      // the figure to read is the second of two amounts of money: $5-10m
	scale      int       // the scale word of the last figure
	pound      int8      // whether the document has pounds sterling: 0 not looked, 1 no, 2 yes
	out        []Quantity
}

// figure is one number with the currency, unit or percent sign that stands
// beside it.
type figure struct {
	n          numeral.Numeral
	first, end int // tokens
	value      numeral.Decimal
	step       numeral.Decimal
	kind       Kind
	unit       string
	loose      bool
	bare       bool // no unit of any kind
	before     bool // its currency, or "aged", stands before it
	indefinite bool // dozens, hundreds
	loosely    loosely
	noun       int
}

// sentence reads one sentence. Whether a quantity may begin is told by the
// token's kind and one look-up; all else happens only there.
func (r *reader) sentence(s text.Sentence) {
	r.first, r.end, r.floor, r.role = s.First, s.End, s.First, r.d.Role(s)
	for i := s.First; i < s.End; {
		t := &r.d.Tokens[i]
		switch {
		case t.Kind == text.Digits:
		case t.Word != 0:
			if !beginners.Has(t.Word) || openers.Has(t.Word) && !r.afterArticle(i) {
				i++
				continue
			}
		case t.Kind == text.Letters && t.End-t.Start > 1 && isDigit(r.d.Text[t.End-1]):
		default:
			i++
			continue
		}
		if r.taken != nil && r.taken(i) {
			i++
			continue
		}
		i = max(r.at(i), i+1)
		r.floor = max(r.floor, r.lastEnd())
	}
}

func (r *reader) lastEnd() int {
	if len(r.out) == 0 {
		return 0
	}
	return r.out[len(r.out)-1].End
}

// afterArticle reports whether a number may begin at an article or a point: a
// hundred, an eighth, a couple, .500.
func (r *reader) afterArticle(i int) bool {
	if r.d.Tokens[i].Word == wordPoint { // .500
		return i+1 < r.end && r.d.Tokens[i+1].Kind == text.Digits && !r.d.Tokens[i+1].Space
	}
	return i+1 < r.end && afterArticle.Has(r.d.Tokens[i+1].Word)
}

// at reads the quantity that begins at token i, or the two of "from 5 to 3
// percent", and gives the token to go on from.
func (r *reader) at(i int) int {
	f, next, ok := r.figure(i, false)
	if !ok {
		return next
	}
	g, how := r.second(&f)
	switch how {
	case notJoined:
	case ends:
		r.add(r.rangeOf(f, g))
		return g.end
	case change:
		n := len(r.out)
		r.out = append(r.out, Quantity{})
		r.floor = f.end
		next := r.at(g.n.First)
		if len(r.out) == n+1 || r.out[n+1].First > g.end {
			r.out = append(r.out[:n], r.out[n+1:]...)
			r.single(f)
			return max(f.end, next)
		}
		r.share(&f, &r.out[n+1])
		r.out[n] = r.quantity(f)
		return next
	case score:
		return r.pastChain(g.end)
	}
	r.single(f)
	return f.end
}

// single adds a figure that stands by itself, unless it is a name.
func (r *reader) single(f figure) {
	if f.bare && r.isName(&f) {
		return
	}
	r.add(r.quantity(f))
}

func (r *reader) add(q Quantity) { r.out = append(r.out, q) }

// limit is the end of what a number that begins at token i may reach: the end
// of the sentence, or the next token that is taken.
func (r *reader) limit(i int) int {
	if r.taken == nil {
		return r.end
	}
	stop := min(r.end, i+12)
	for j := i + 1; j < stop; j++ {
		if r.taken(j) {
			return j
		}
	}
	return r.end
}

// figure reads the number at token i with its unit. within says that it is the
// second of two, so that a hyphen may stand before it. next is where to go on
// where there is none.
func (r *reader) figure(i int, within bool) (f figure, next int, ok bool) {
	end := r.limit(i)
	t := &r.d.Tokens[i]
	if t.Kind == text.Letters && t.Word == 0 {
		return r.glued(i)
	}
	if f, ok := r.indefinite(i, end); ok {
		return f, f.end, true
	}
	if (t.Word == wordHalf || t.Word == wordQuarter) && i > r.first && partBefore.Has(r.d.Word(i-1)) {
		return f, i + 1, false // the second half of
	}
	if t.Word == wordHalf {
		if f, ok := r.half(i); ok && f.end <= end {
			return f, f.end, true
		}
	}
	before, money := r.currencyBefore(r.signed(i))
	var n numeral.Numeral
	if money || r.amount {
		n, ok = numeral.ReadAmount(r.d, i, end)
	} else {
		n, ok = numeral.Read(r.d, i, end)
	}
	if !ok {
		return f, r.pastChain(i + 1), false
	}
	f = figure{n: n, first: i, end: n.End, value: n.Value, step: n.Step, bare: true, unit: "count", noun: -1}
	if n.Ordinal {
		f.kind = Ordinal
		return f, n.End, !r.noOrdinal(&f)
	}
	if !money && !within && r.compound(i) {
		return f, r.pastChain(n.End), false
	}
	r.sign(&f, within)
	switch {
	case money:
		f.pay(before)
		f.first, f.before = before.first, true
		if neg := r.signed(before.first); neg < before.first && neg >= r.floor { // -$5
			f.first, f.value = neg, f.value.Neg()
		}
		r.afterMoney(&f)
	case r.unit(&f, end):
	case r.tail(&f):
		return f, r.pastChain(n.End), false
	}
	return f, f.end, true
}

// glued reads an amount that begins in the middle of a token: RM23.50.
func (r *reader) glued(i int) (f figure, next int, ok bool) {
	t, value, step, at, ok := r.gluedAmount(i)
	if !ok || r.space(i) && r.hyphenated(i) {
		return f, i + 1, false
	}
	f = figure{first: t.first, end: at, value: value, step: step, noun: -1, before: true}
	f.n = numeral.Numeral{First: i, End: at, Value: value, Step: step}
	if e, next, ok := numeral.ScaleAt(r.d, at, r.limit(i), true); ok {
		f.n.Scale, f.end, f.n.End = e, next, next
		f.value, f.step = value.Shift(e), step.Shift(e)
		f.n.Value, f.n.Step = f.value, f.step
	}
	f.pay(t)
	return f, f.end, true
}

// pay makes a figure an amount of money.
func (f *figure) pay(t tag) {
	f.kind, f.unit, f.loose, f.bare = Money, t.unit(), t.loose, false
	if t.millions && f.n.Scale == 0 {
		f.value, f.step = f.value.Shift(6), f.step.Shift(6)
		f.n.Scale = 6
	}
}

// afterMoney takes in what may follow an amount that has its currency before it:
// $10 dollars, $5 million US dollars, US$5m.
func (r *reader) afterMoney(f *figure) {
	if t, ok := r.currencyAfter(f.end, f.n); ok && !t.minor && (t.family == dollar && f.unit == "USD" || t.code == f.unit) && f.loose {
		f.unit, f.loose, f.end = t.unit(), t.loose, t.end
	}
}

// signed steps back over the sign before token i, and gives its first token.
func (r *reader) signed(i int) int {
	j := i - 1
	if j < r.floor || j < r.first {
		return i
	}
	switch w := r.d.Tokens[j].Word; w {
	case wordMinus, wordNegative:
		return j
	case wordHyphen, wordMinusSign, wordPlusSign, wordDash:
		if r.space(i) || r.d.Tokens[j].End-r.d.Tokens[j].Start > 3 {
			return i
		}
		if !r.space(j) && j > r.first {
			p := r.d.Tokens[j-1]
			if currencySigns.Has(p.Word) {
				return j // $-50
			}
			if p.Word == wordMinus && w == wordHyphen {
				return j - 1 // minus-130
			}
			if p.Kind != text.Punct || p.Word == wordCloseBracket {
				return i
			}
		}
		return j
	}
	return i
}

// sign gives a figure the sign before it.
func (r *reader) sign(f *figure, within bool) {
	j := r.signed(f.first)
	if j == f.first || within && r.d.Tokens[j].Word == wordHyphen {
		return
	}
	f.first = j
	if w := r.d.Tokens[j].Word; w != wordPlusSign {
		f.value = f.value.Neg()
	}
}

func (r *reader) space(i int) bool { return i >= len(r.d.Tokens) || r.d.Tokens[i].Space }

// hyphenated reports whether token i follows a hyphen that joins it to a word.
func (r *reader) hyphenated(i int) bool {
	return i-2 >= r.first && !r.space(i) && !r.space(i-1) && hyphens.Has(r.d.Word(i-1))
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
