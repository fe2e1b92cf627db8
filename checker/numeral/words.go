package numeral

import "github.com/factlint/factlint/checker/text"

// sum reads terms of falling size: two million three hundred thousand and five.
func (r *reader) sum() (Numeral, bool) {
	first := r.at
	n, last, ok := r.term()
	if !ok {
		return Numeral{}, false
	}
	if n.Ordinal || n.Fraction || last == 0 {
		return n, true
	}
	for {
		saved := r.at
		joined := r.and(first)
		m, size, ok := r.term()
		if !ok || m.Fraction || size >= last || !m.Words && !(n.scaledWord() && (size > 0 || joined && last == 2)) ||
			!joined && m.Words && !n.Words && size == 0 && n.Scale > 2 || // a 2.5 billion five-year loan
			joined && m.Words && !n.Words && m.Value.Cmp(Int(100)) < 0 || joined && !m.Words && last != 2 || joined && r.word(r.next()).plural ||
			m.Value.Cmp(Int(1).Shift(last)) >= 0 || m.Value.Sign() == 0 || !m.whole() || !n.whole() {
			r.at = saved
			return n, true
		}
		v, ok := n.Value.Add(m.Value)
		if !ok {
			r.at = saved
			return n, true
		}
		n.Value, n.Step, n.Ordinal, n.Words, n.Scale = v, m.Step, m.Ordinal, n.Words || m.Words, m.Scale
		if last = size; last == 0 || n.Ordinal {
			return n, true
		}
	}
}

// scaledWord reports whether figures may follow a term: 4 thousand 3 hundred and
// 21.
func (n Numeral) scaledWord() bool { return n.Scale >= 2 && !n.Words }

func (n Numeral) whole() bool { return n.Step.Cmp(Int(1)) >= 0 }

// and steps over an "and" within a number, and reports whether there was one. One
// that belongs to "between" is not stepped over.
func (r *reader) and(first int) bool {
	j := r.next()
	if j >= r.end || r.d.Tokens[j].Word != and || first > 0 && r.d.Tokens[first-1].Word == between {
		r.at = j
		return false
	}
	r.at = j + 1
	r.at = r.next()
	return true
}

// term reads a number below a thousand, or figures, and its scale words. size is
// the power of ten that a following term must stay below.
func (r *reader) term() (n Numeral, size int, ok bool) {
	if r.at >= r.end {
		return Numeral{}, 0, false
	}
	first := r.at
	switch t := &r.d.Tokens[r.at]; {
	case t.Kind == text.Digits:
		if n, ok = r.figures(); !ok {
			return Numeral{}, 0, false
		}
		if n.Value.Exp == 0 && r.ordinalSuffix(n.Value) {
			n.Ordinal = true
			return n, 0, true
		}
	case t.Word == point:
		if n, ok = r.decimals(); !ok {
			return Numeral{}, 0, false
		}
	default:
		if n, ok = r.group(); !ok {
			return Numeral{}, 0, false
		}
		if n.Ordinal {
			return n, 0, true
		}
		n.Scale = 0
		n = r.pointed(n)
	}
	m, scaled := r.scales(n, first)
	if scaled {
		return m, max(m.Scale, 0), true
	}
	if r.d.Tokens[first].Word != 0 && r.word(first).kind == article && r.at == first+1 {
		return Numeral{}, 0, false // a bare article
	}
	return n, 0, true
}

// scales applies the scale words and suffixes after a term.
func (r *reader) scales(n Numeral, first int) (Numeral, bool) {
	scaled := false
	for {
		j := r.next()
		if j >= r.end {
			return n, scaled
		}
		t := &r.d.Tokens[j]
		w := r.word(j)
		if w.kind == hundred && !scaled && r.at == first+1 && !r.figureless(first) && !w.ordinal {
			m, ok := n.times(word{value: 1, exp: 2}) // 3 hundred
			if !ok {
				return n, scaled
			}
			n, r.at, scaled = m, j+1, true
			continue
		}
		if w.kind == scale && !(w.plural && w.ordinal) && (j == r.at || !w.short) {
			if scaled && w.value != 1 {
				return n, scaled
			}
			m, ok := n.times(w)
			if !ok {
				return n, scaled
			}
			n, r.at, scaled = m, j+1, true
			if w.ordinal {
				n.Ordinal = true
				return n, true
			}
			continue
		}
		if !scaled && j == r.at && t.Kind == text.Letters && r.d.Tokens[j-1].Kind == text.Digits {
			if exp, ok := suffix(r.d.Token(j), !t.Space, r.amount); ok {
				if m, ok := n.times(word{value: 1, exp: exp}); ok {
					r.at++
					return m, true
				}
			}
		}
		return n, scaled
	}
}

// figureless reports whether the term that began at token first was written in
// words, in which hundreds were read already.
func (r *reader) figureless(first int) bool { return r.d.Tokens[first].Kind != text.Digits }

// ordinalSuffix steps over the suffix of an ordinal in figures: 1st, 112th.
func (r *reader) ordinalSuffix(v Decimal) bool {
	if !r.tight(r.at) || r.d.Tokens[r.at].Kind != text.Letters {
		return false
	}
	switch w := r.d.Tokens[r.at].Word; {
	case w == th, w == st && v.Coef%10 == 1, (w == nd || w == d) && v.Coef%10 == 2, (w == rd || w == d) && v.Coef%10 == 3:
		r.at++
		return true
	}
	return false
}

var (
	th = text.Intern("th")
	st = text.Intern("st")
	nd = text.Intern("nd")
	rd = text.Intern("rd")
	d  = text.Intern("d") // 2d, 3d in American law reports
)

// decimals reads a decimal fraction that begins with its point: .500.
func (r *reader) decimals() (n Numeral, ok bool) {
	t := r.d.Tokens
	j := r.at + 1
	if j >= r.end || t[j].Kind != text.Digits || t[j].Space || t[r.at].End-t[r.at].Start != 1 || !t[r.at].Space && r.at > 0 && t[r.at-1].Kind != text.Symbol && t[r.at-1].Kind != text.Punct {
		return Numeral{}, false
	}
	s := r.d.Token(j)
	var c int64
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' || i >= 18 {
			return Numeral{}, false
		}
		c = c*10 + int64(s[i]-'0')
	}
	r.at += 2
	e := -int32(len(s))
	return Numeral{Value: Decimal{c, e}, Step: Decimal{1, e}}, true
}

// group reads a number below a thousand in words, or up to ninety-nine
// hundred. Scale is 2 where its last part was a bare hundred.
func (r *reader) group() (n Numeral, ok bool) {
	first := r.at
	v, last, ordinal, ok := r.below100()
	if !ok {
		w := r.word(r.at)
		if w.kind != article {
			return Numeral{}, false
		}
		v, last = 1, none
		r.at++
		if k := r.word(r.at); k.kind != hundred && k.kind != scale || k.plural || k.short {
			r.at = first
			return Numeral{}, false
		}
	}
	n = Numeral{Value: Int(v), Step: Int(1), Words: true, Ordinal: ordinal}
	if ordinal {
		return n, true
	}
	j := r.next()
	w := r.word(j)
	if w.kind != hundred || w.plural || v == 0 || last == tens && v%10 == 0 {
		return n, true
	}
	r.at = j + 1
	n.Value, n.Step = Int(v*100), Int(100)
	if w.ordinal {
		n.Ordinal = true
		return n, true
	}
	n.Scale = 2
	saved := r.at
	r.and(first)
	u, _, ord, ok := r.below100()
	if k := r.word(r.next()); !ok || u == 0 || k.kind == hundred || k.plural && k.kind != scale && u < k.parts() {
		r.at = saved
		return n, true
	}
	return Numeral{Value: Int(v*100 + u), Step: Int(1), Words: true, Ordinal: ord}, true
}

// parts is the denominator that a word is: 4 for quarters, 100 for hundredths.
func (w word) parts() int64 {
	if w.kind == hundred || w.kind == scale {
		return pow10(w.exp)
	}
	return w.value
}

// below100 reads a number below a hundred in words.
func (r *reader) below100() (v int64, last kind, ordinal, ok bool) {
	w := r.word(r.at)
	if w.plural {
		return 0, none, false, false
	}
	switch w.kind {
	case unit, teen:
		r.at++
		return w.value, w.kind, w.ordinal, true
	case tens:
		r.at++
		if w.ordinal {
			return w.value, tens, true, true
		}
		j := r.next()
		if j == r.at && j+1 < r.end && r.d.Tokens[j].Word == hyphen && r.word(j+1).kind == unit {
			j++ // twenty - one, as tokenised text has it
		}
		if u := r.word(j); u.kind == unit && u.value > 0 && !u.plural {
			r.at = j + 1
			return w.value + u.value, tens, u.ordinal, true
		}
		return w.value, tens, false, true
	}
	return 0, none, false, false
}

// pointed reads the decimals of a number in words: two point five.
func (r *reader) pointed(n Numeral) Numeral {
	if r.at+1 >= r.end || r.d.Tokens[r.at].Word != pointed {
		return n
	}
	j := r.at + 1
	v := n.Value
	for ; j < r.end && v.Coef < 1e15; j++ {
		w := r.word(j)
		if w.kind != unit || w.ordinal {
			break
		}
		v = Decimal{v.Coef*10 + w.value, v.Exp - 1}
	}
	if j == r.at+1 { // two hundred point seventy-one
		r.at++
		u, _, ord, ok := r.below100()
		if !ok || ord {
			r.at--
			return n
		}
		n.Value, n.Step = Decimal{v.Coef*100 + u, -2}, Decimal{1, -2}
		return n
	}
	r.at = j
	n.Value, n.Step = v, Decimal{1, v.Exp}
	return n
}

// ScaleAt reads the scale word or suffix at token i, for figures that the caller
// found inside a token (RM3.06mil); amount is as in ReadAmount.
func ScaleAt(d *text.Document, i, end int, amount bool) (exp, next int, ok bool) {
	if i <= 0 || i >= min(end, len(d.Tokens)) {
		return 0, i, false
	}
	if w, _ := words.Get(d.Tokens[i].Word); w.kind == scale && w.value == 1 && !w.ordinal && !w.plural {
		return w.exp, i + 1, true
	}
	if exp, ok := suffix(d.Token(i), !d.Tokens[i].Space, amount); ok {
		return exp, i + 1, true
	}
	return 0, i, false
}
