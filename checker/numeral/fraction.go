package numeral

import "github.com/factlint/factlint/checker/text"

// fraction reads a fraction that is written out (a third, two-fifths, half a
// million, three quarters of a billion), with its scale.
func (r *reader) fraction() (Numeral, bool) {
	num, den, ok := r.shares()
	if !ok {
		return Numeral{}, false
	}
	n := Numeral{Words: true, Fraction: true}
	n.Value, n.Step = quotient(num, den)
	return r.ofScale(n), true
}

// shares reads the numerator and the denominator.
func (r *reader) shares() (num, den int64, ok bool) {
	first := r.at
	if first >= r.end {
		return 0, 0, false
	}
	w := r.word(first)
	if w.kind == portion && !w.plural && r.bareShare(first) {
		r.at++
		return 1, w.value, true
	}
	if r.d.Tokens[first].Kind == text.Digits {
		return 0, 0, false
	}
	num, ordinal := int64(1), false
	if w.kind == article {
		r.at++
	} else {
		n, _, ord, found := r.below100()
		if !found || n == 0 {
			r.at = first
			return 0, 0, false
		}
		num, ordinal = n, ord
	}
	tight := r.next() > r.at
	if den, ok = r.denominator(num, tight, w.kind == article); ok && !ordinal && num < 1000 {
		return num, den, true
	}
	r.at = first
	return 0, 0, false
}

// denominator reads thirds, twenty-fifth, hundredths, halves, quarters after a
// numerator; tight says that a hyphen joins the two.
func (r *reader) denominator(num int64, tight, article bool) (den int64, ok bool) {
	saved := r.at
	r.at = r.next()
	w := r.word(r.at)
	switch w.kind {
	case portion:
		j := r.at
		r.at++
		switch {
		case w.value == 2 && num == 1 && !w.plural, w.plural && w.value == 2:
			return 2, true
		case w.value == 4 && w.plural && num == 3:
			return 4, true
		case w.value == 4 && !w.plural && num == 1 && (tight || r.bareShare(j)):
			return 4, true
		case w.value == 4 && !w.plural && num == 3 && r.word(r.at).kind == scale:
			return 4, true
		}
	case unit, teen, tens, hundred, scale:
		plural := w.plural
		var ord bool
		switch {
		case w.kind == hundred || w.kind == scale:
			if !w.ordinal || w.exp > 15 {
				break
			}
			den, ord = pow10(w.exp), true
			r.at++
		case w.plural:
			den, ord = w.value, true
			r.at++
		default:
			g, found := r.group()
			if !found {
				break
			}
			v := g.Value.Coef
			den, ord = v, g.Ordinal
			if !ord { // twenty-firsts
				if p := r.word(r.next()); p.plural && p.kind == unit && v%10 == 0 {
					den, ord, plural = v+p.value, true, true
					r.at = r.next() + 1
				}
			}
		}
		if !ord || den < 3 {
			break
		}
		if plural && (num > 1 || article) || !plural && num == 1 && (tight || !article && den < 100 || r.shareFollows()) || !plural && tight && num < den && den <= 10 {
			return den, true
		}
	}
	r.at = saved
	return 0, false
}

// divided reads the denominator after a number of three figures or more in
// words: one hundred and thirty-two fifths.
func (r *reader) divided(n Numeral) Numeral {
	if !n.Words || n.Fraction || n.Value.Exp < 0 || n.Value.Coef < 2 {
		return n
	}
	j := r.next()
	if w := r.word(j); !w.plural || !w.ordinal {
		return n
	}
	saved := r.at
	r.at = j
	den, ok := r.denominator(n.Value.Coef, j > saved, false)
	if !ok || n.Value.Exp != 0 {
		r.at = saved
		return n
	}
	n.Value, n.Step = quotient(n.Value.Coef, den)
	n.Fraction, n.Scale = true, 0
	return n
}

// shareFollows reports whether what stands after "a third" leaves it a
// fraction.
func (r *reader) shareFollows() bool {
	if r.at >= r.end {
		return true
	}
	t := &r.d.Tokens[r.at]
	if t.Kind != text.Letters {
		return t.Word != hyphen || t.Space
	}
	return followers.Has(t.Word)
}

// bareShare reports whether "half" or "quarter" at token j is a share without a
// number before it: half a million, half of, quarter million.
func (r *reader) bareShare(j int) bool {
	saved := r.at
	r.at = j + 1
	k := r.next()
	r.at = saved
	w := r.word(k)
	switch {
	case k < r.end && r.d.Tokens[k].Word == of:
		return true
	case w.kind == article && r.word(j).value == 2:
		next := r.word(k + 1)
		return next.kind == scale || next.kind == hundred
	}
	return w.kind == scale && !w.short && !w.ordinal
}

// ofScale applies the scale after a fraction: half a million, two thirds of a
// million, three-quarter million.
func (r *reader) ofScale(n Numeral) Numeral {
	j := r.next()
	if j < r.end && r.d.Tokens[j].Word == of && r.word(j+1).kind == article {
		j++
	}
	if r.word(j).kind == article {
		j++
	}
	w := r.word(j)
	if w.kind == hundred {
		w.kind, w.value = scale, 1
	}
	if w.kind != scale || w.ordinal || w.plural || w.short {
		return n
	}
	if m, ok := n.times(w); ok {
		r.at = j + 1
		m.Fraction = false
		return m
	}
	return n
}

// andFraction reads what "and" adds to a number: two and a half, 103 and two
// thirds, a million and a half, two and a half million.
func (r *reader) andFraction(n Numeral) (Numeral, bool) {
	j := r.next()
	if n.Fraction || !n.whole() || j >= r.end || r.d.Tokens[j].Word != and {
		return n, false
	}
	saved := r.at
	r.at = j + 1
	r.at = r.next()
	num, den, ok := r.shares()
	if !ok || num >= den {
		r.at = saved
		return n, false
	}
	if w := r.word(r.next()); n.Scale > 0 && w.kind == scale && w.exp > 0 && w.exp < n.Scale && !w.ordinal && !w.plural { // a billion and three quarters of a million
		f := Numeral{}
		f.Value, f.Step = quotient(num, den)
		if m, ok := f.times(w); ok {
			if v, ok := n.Value.Add(m.Value); ok {
				r.at = r.next() + 1
				n.Value, n.Step, n.Words = v, m.Step, true
				return n, true
			}
		}
	}
	if n.Scale > 0 { // a million and a half
		if den != 2 && den != 4 {
			r.at = saved
			return n, false
		}
		f, _ := quotient(num, den)
		v, ok := n.Value.Add(f.Shift(n.Scale))
		if !ok {
			r.at = saved
			return n, false
		}
		n.Value, n.Step, n.Words = v, Decimal{1, -1}.Shift(n.Scale), true
		return n, true
	}
	n = n.plus(num, den)
	n.Words = true
	k := r.next()
	if w := r.word(k); w.kind == scale && !w.ordinal {
		if m, ok := n.times(w); ok {
			r.at = k + 1
			m.Fraction = false
			return m, true
		}
	}
	return n, true
}

func pow10(e int) int64 {
	v := int64(1)
	for ; e > 0; e-- {
		v *= 10
	}
	return v
}
