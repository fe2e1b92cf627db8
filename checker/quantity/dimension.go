package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// dimension reads a unit of measure at token j, after a number: 40 km, 5 square
// miles, 30 degrees Celsius, 5 feet 2 inches.
func (r *reader) dimension(f *figure, j int, hyphen bool) bool {
	p, k := line, j
	metric := false
	switch r.d.Word(j) {
	case wordSquare, wordSq:
		p, k = squared, r.afterStop(j+1)
	case wordCubic, wordCu:
		p, k = cubed, r.afterStop(j+1)
	case wordMetric:
		metric, k = true, j+1
	case wordNautical, wordLight, wordFluid, wordTroy:
		return r.oddUnit(f, j)
	}
	if k > j && k < r.end && hyphens.Has(r.d.Word(k)) {
		k++
	}
	id, end, ok := r.unitAt(f, k, hyphen || p != line)
	if !ok {
		return false
	}
	u := &units[id]
	switch {
	case p != line:
		if id, ok = raised[[2]uint8{id, uint8(p)}]; !ok {
			return false
		}
	case metric:
		if u.Symbol != "ton" {
			return false
		}
		id = bySymbol["t"]
	case u.Dimension == "length":
		id, end = r.ofLength(id, end)
	case u.Symbol == "°":
		id, end = r.degrees(f, id, end)
	case u.Dimension == "power":
		if w := r.d.Word(r.second1(end)); w == wordHour || w == wordHours {
			if e, ok := bySymbol[u.Symbol+"h"]; ok {
				id, end = e, r.second1(end)+1
			}
		}
	}
	f.measure(id, end)
	r.composite(f, u)
	return true
}

// second1 is token j, or the one after a hyphen there.
func (r *reader) second1(j int) int { k, _ := r.past(j); return k }

func (f *figure) measure(id uint8, end int) {
	f.kind, f.unit, f.loose, f.bare, f.end = Dimension, units[id].Symbol, units[id].Loose, false, end
}

// afterStop steps over the full stop of an abbreviation: sq. miles.
func (r *reader) afterStop(j int) int {
	if j+1 < r.end && r.d.Word(j) == wordPoint && !r.space(j) {
		return j + 1
	}
	return j
}

// unitAt finds the unit of measure that is written at token j. Short signs that
// are also words or scales are read only right after the figure.
func (r *reader) unitAt(f *figure, j int, joined bool) (id uint8, end int, ok bool) {
	if j >= r.end {
		return 0, 0, false
	}
	t := &r.d.Tokens[j]
	known, ok := signs.Get(t.Word)
	if !ok {
		if t.Word == 0 && t.Kind == text.Letters {
			return r.raisedSign(j)
		}
		return 0, 0, false
	}
	for _, s := range known {
		if s.text == "" {
			if !t.Capital() || t.Case == text.Upper || temperatures[units[s.unit].Symbol] || r.role != text.Prose || joined || j+1 >= r.end || !r.d.Tokens[j+1].Capital() {
				return s.unit, j + 1, true
			}
			continue
		}
		if s.text != r.d.Token(j) || s.tight && t.Space && !joined && !r.measured(j+1) {
			continue
		}
		if f.n.Words && s.tight {
			continue
		}
		if s.text == "m" && r.millions(j) {
			return 0, 0, false
		}
		if (s.text == "W" || s.text == "V") && t.Space && j+1 < r.end && r.d.Word(j+1) == wordPoint && j+2 < r.end {
			continue // initials
		}
		return s.unit, j + 1, true
	}
	return 0, 0, false
}

// measured reports whether what stands at token j shows that a short sign before
// it is a unit: 23 m), 23 m long, 9 m³.
func (r *reader) measured(j int) bool {
	return j < r.end && (r.d.Word(j) == wordCloseBracket || (r.d.Word(j) == wordTwo2 || r.d.Word(j) == wordThree3) && !r.space(j) || measuredBy.Has(r.d.Word(j)))
}

var measuredBy = text.NewSet("long high tall wide deep thick tide away above below")

// temperatures are units that are written with a capital.
var temperatures = map[string]bool{"°C": true, "°F": true, "K": true}

// raisedSign reads a length whose power is written in its token: km2, m3.
func (r *reader) raisedSign(j int) (id uint8, end int, ok bool) {
	s := r.d.Token(j)
	if len(s) < 2 || len(s) > 3 {
		return 0, 0, false
	}
	var p power
	switch s[len(s)-1] {
	case '2':
		p = squared
	case '3':
		p = cubed
	default:
		return 0, 0, false
	}
	l, ok := bySymbol[s[:len(s)-1]]
	if !ok {
		return 0, 0, false
	}
	id, ok = raised[[2]uint8{l, uint8(p)}]
	return id, j + 1, ok
}

// millions reports whether "m" at token j, right after figures, counts millions:
// of a currency, or of what is named after it (5m people).
func (r *reader) millions(j int) bool {
	if _, ok := r.currencyAfter(j+1, numeral.Numeral{Scale: 6}); ok {
		return true
	}
	return !r.space(j) && r.counted(j+1)
}

// ofLength reads on from a length: per hour, /s, ², per gallon.
func (r *reader) ofLength(id uint8, end int) (uint8, int) {
	if end >= r.end {
		return id, end
	}
	t := &r.d.Tokens[end]
	switch t.Word {
	case wordPer, wordA, wordAn, wordSlash, wordEvery, wordEach:
		if t.Word == wordSlash && (t.Space || r.space(end+1)) {
			return id, end
		}
		if u, ok := timeUnit.Get(r.d.Word(end + 1)); ok && end+1 < r.end {
			if s, ok := speeds[[2]uint8{id, u}]; ok {
				return s, end + 2
			}
		}
		if w := r.d.Word(end + 1); w == wordGallon && units[id].Symbol == "mi" {
			return bySymbol["mpg"], end + 2
		}
	case wordTwo2, wordTwo:
		if a, ok := raised[[2]uint8{id, uint8(squared)}]; ok && !t.Space {
			return a, end + 1
		}
	case wordThree3:
		if a, ok := raised[[2]uint8{id, uint8(cubed)}]; ok && !t.Space {
			return a, end + 1
		}
	case wordSquared:
		if a, ok := raised[[2]uint8{id, uint8(squared)}]; ok {
			return a, end + 1
		}
	}
	return id, end
}

// degrees reads on from degrees: Celsius, F.
func (r *reader) degrees(f *figure, id uint8, end int) (uint8, int) {
	if end < r.end {
		switch w := r.d.Word(end); {
		case w == wordC && r.d.Tokens[end].Case >= text.Title:
			return bySymbol["°C"], end + 1
		case w == wordF && r.d.Tokens[end].Case >= text.Title:
			return bySymbol["°F"], end + 1
		case (w == wordC || w == wordF) && f.end == f.n.End:
			if w == wordC {
				return bySymbol["°C"], end + 1
			}
			return bySymbol["°F"], end + 1
		}
		if s, ok := signs.Get(r.d.Word(end)); ok {
			if u := s[0].unit; units[u].Dimension == "temperature" {
				return u, end + 1
			}
		}
	}
	return id, end
}

// oddUnit reads a unit of two words: nautical miles, light years, fluid ounces,
// troy ounces.
func (r *reader) oddUnit(f *figure, j int) bool {
	k, _ := r.past(j + 1)
	w := r.d.Word(k)
	var symbol string
	switch first := r.d.Word(j); {
	case first == wordNautical && (w == wordMile || w == wordMiles):
		symbol = "nmi"
	case first == wordLight && (w == wordYear || w == wordYears):
		symbol = "ly"
	case first == wordFluid && (w == wordOunce || w == wordOunces):
		symbol = "floz"
	default:
		return false
	}
	f.measure(bySymbol[symbol], k+1)
	return true
}

// composite reads the smaller part of a length or weight in two units: 5 feet 2
// inches, 6ft 2in, 6-foot-2, 6'2", 7 pounds, 3 ounces, 26 miles, 385 yards. The figure
// stays one of the larger unit.
func (r *reader) composite(f *figure, u *Unit) {
	var parts int64
	var small string
	switch u.Symbol {
	case "mi":
		parts, small = 1760, "yd"
	case "ft":
		parts, small = 12, "in"
	case "lb":
		parts, small = 16, "oz"
	case "st":
		parts, small = 14, "lb"
	default:
		return
	}
	if f.step.Cmp(numeral.Int(1)) != 0 || f.n.Scale > 0 {
		return
	}
	j := f.end
	hyphen := false
	if k, h := r.past(j); h {
		j, hyphen = k, true
	} else if w := r.d.Word(j); (w == wordComma || w == wordAnd) && j+1 < r.end {
		j++
	}
	if j >= r.end {
		return
	}
	n, ok := numeral.Read(r.d, j, r.limit(j))
	if !ok || n.Ordinal || n.Scale > 0 || n.Value.Cmp(numeral.Int(parts)) >= 0 {
		return
	}
	k, _ := r.past(n.End)
	end := n.End
	if id, after, ok := r.unitAt(&figure{n: n}, k, k > n.End); ok && units[id].Symbol == small {
		end = after
	} else if k < r.end && r.d.Word(k) == wordIn && small == "in" && f.end == j && !r.shareLike(k) {
		end = k + 1 // 12 ft 2 in
	} else if !hyphen || u.Symbol != "ft" || n.Words != f.n.Words {
		return
	}
	v, ok := f.value.Mul(numeral.Int(parts))
	if f.value.Sign() < 0 || !ok {
		return
	}
	if v, ok = v.Add(n.Value); !ok {
		return
	}
	f.value, f.step, f.end = v.Quo(numeral.Int(parts), 12), n.Step.Quo(numeral.Int(parts), 12), end
	f.n.Fraction = true
}

// shareLike reports whether "in" at token k opens a phrase: 5 ft 2 in the air.
func (r *reader) shareLike(k int) bool {
	w := r.d.Word(k + 1)
	return w == wordThe || w == wordA || w == wordAn || k+1 < r.end && r.d.Tokens[k+1].Capital()
}
