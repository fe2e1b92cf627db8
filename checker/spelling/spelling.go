// Package spelling tells how far two spellings of a name are apart, and whether more
// than a slip of the pen is between them.
package spelling

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// longest is how many letters of a word are compared; no name that is typed has more.
const longest = 32

// Distance is how many letters are changed, dropped, added or have changed places with
// the next, from a to b: most+1 where there are more than most. Case and accents do not
// count.
func Distance(a, b string, most int) int {
	var ra, rb [longest]rune
	x, y := runes(&ra, a), runes(&rb, b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y)-len(x) > most {
		return most + 1
	}
	// Three rows of the table: optimal string alignment.
	var rows [3][longest + 1]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(y) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(y); j++ {
			d := last[j-1]
			if x[i-1] != y[j-1] {
				d = 1 + min(d, last[j], row[j-1])
				if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
					d = min(d, before[j-2]+1)
				}
			}
			row[j] = d
			least = min(least, d)
		}
		if least > most {
			return most + 1
		}
		before, last, row = last, row, before
	}
	return min(last[len(y)], most+1)
}

// runes are the letters of a word in lower case and without accents.
func runes(into *[longest]rune, s string) []rune {
	n := 0
	if !ascii(s) {
		s = Plain(s)
	}
	for _, r := range s {
		if n == longest {
			break
		}
		into[n] = unicode.ToLower(r)
		n++
	}
	return into[:n]
}

// Shuffled reports whether two words are of the same letters, byte for byte.
func Shuffled(a, b string) bool {
	var n [256]int
	for i := range len(a) {
		n[a[i]]++
	}
	for i := range len(b) {
		n[b[i]]--
	}
	return n == [256]int{}
}

// Swapped reports whether two words differ in two letters side by side that changed places,
// and in nothing else: two names do so by chance more seldom than in any other way.
func Swapped(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i > 0 && i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// Doubled reports whether two words differ in letters that one of them doubles and the
// other does not: Perry, Pery.
func Doubled(a, b string) bool {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		if a[i] != b[j] {
			return false
		}
		c := a[i]
		for i < len(a) && a[i] == c {
			i++
		}
		for j < len(b) && b[j] == c {
			j++
		}
	}
	return i == len(a) && j == len(b) && a != b
}

// Letters is how many letters a word has.
func Letters(s string) int { return utf8.RuneCountInString(s) }

// Plain is a name in lower case and without its accents, by Unicode's decomposition
// and for the letters that have none.
func Plain(s string) string {
	if ascii(s) {
		return strings.ToLower(s)
	}
	s = undecomposed.Replace(strings.ToLower(s))
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

var undecomposed = strings.NewReplacer("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "ð", "d", "þ", "th")

// Transcribed reports whether two words differ as transcriptions of one name do:
// Andrei and Andrey, Yekaterina and Ekaterina.
func Transcribed(a, b string) bool {
	a, b = Plain(a), Plain(b)
	return heard.Replace(heard.Replace(a)) == heard.Replace(heard.Replace(b))
}

var heard = strings.NewReplacer("y", "i", "j", "i", "iy", "i", "ii", "i", "kh", "h", "ye", "e", "yo", "e", "ph", "f", "th", "t", "ck", "k", "c", "k", "z", "s", "ou", "u", "oe", "o", "ae", "e", "ue", "u", "w", "v")

// SoundAlike reports whether two words have the same consonants in the same order,
// doubled or not, begin alike, and are at most three letters apart: Hegarty and
// Haggerty.
func SoundAlike(a, b string) bool {
	a, b = Plain(a), Plain(b)
	if a == "" || b == "" || a[0] != b[0] {
		return false
	}
	x, y := 1, 1
	for {
		x, y = consonant(a, x), consonant(b, y)
		if x == len(a) || y == len(b) {
			return x == len(a) && y == len(b) && Distance(a, b, 3) <= 3
		}
		if a[x] != b[y] {
			return false
		}
		x, y = x+1, y+1
	}
}

// consonant is where the next consonant stands in s from i on that is not the one
// before it doubled, or len(s).
func consonant(s string, i int) int {
	for i < len(s) && (strings.IndexByte("aeiouyhw", s[i]) >= 0 || s[i] == s[i-1]) {
		i++
	}
	return i
}

// Inflected reports whether two words are forms of one word, or names made of it, and
// neither is a slip: plurals, genitives, people of a place, a wife's name and a husband's.
func Inflected(a, b string) bool {
	a, b = Plain(a), Plain(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for n < len(a) && a[n] == b[n] {
		n++
	}
	x, y := a[n:], b[n:]
	if x == "" {
		// Pittsburg and Hardin are Pittsburgh and Harding with a letter dropped; a stater
		// is of a state.
		return n == 0 || len(y) != 1 || y[0] != a[n-1] && strings.IndexByte("hedklmgpztcfbvr", y[0]) < 0 || a[n-1] == 'e' && (y == "r" || y == "d")
	}
	return ends(x, y) || ends(y, x)
}

// ends reports whether two endings are of two forms of a word.
func ends(x, y string) bool {
	switch x {
	case "a", "ia": // Slovakia, Slovak; Maria, Mario; Kowalska, Kowalski
		return y == "o" || y == "i" || y == "y" || y == "an" || y == "e" || y == "os" || y == "as" || y == "en" || y == "u" || y == "ov" || y == "us" || y == "es" || y == "ian" || y == "ians"
	case "y":
		return y == "ies" || y == "ian" || y == "i" || y == "ie" || y == "s" || y == "ic" // homeopaths, homeopathy
	case "e":
		return y == "ian" || y == "an" || y == "ish" || y == "ic" || y == "i" || y == "o"
	case "s":
		return y == "a" || y == "n" || y == "ns" || y == "u" || y == "z" || y == "ian" || y == "i"
	case "o":
		return y == "an" || y == "i" || y == "os" || y == "as"
	case "n":
		return y == "ns" || y == "i" || y == "s"
	case "m": // Buddhism, Buddhist
		return y == "t" || y == "ts"
	}
	return false
}

// Derived reports whether two names are forms of one, of which a writer means either: a
// wife's name and a husband's, a word for those who follow somebody. A plural is none.
func Derived(a, b string) bool {
	a, b = Plain(a), Plain(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for n < len(a) && a[n] == b[n] {
		n++
	}
	if n < 3 {
		return false
	}
	x, y := a[n:], b[n:]
	if len(a) == len(b) && (x == "i" && y == "a" || x == "a" && y == "i") {
		return a[n-1] == 'k' // Kowalski, Kowalska
	}
	return derived(x, y) || derived(y, x)
}

// derived reports whether two endings make two forms of one name.
func derived(x, y string) bool {
	switch x {
	case "":
		switch y {
		case "a", "ya", "es", "an", "ian", "ish", "ist", "ism", "ite", "ic", "esque", "ova", "eva":
			return true
		}
	case "m": // Zionism, Zionists
		return y == "t" || y == "ts"
	case "i", "y": // Kowalski, Kowalska; Novotny, Novotna
		return y == "a" || y == "aya" || y == "aia" || y == "ies" || y == "ian"
	case "s", "os", "as", "is": // Papadopoulos, Papadopoulou
		return y == "u" || y == "ou" || y == "iene" || y == "yte" || y == "aite"
	case "e", "o":
		return y == "an" || y == "ian"
	}
	return false
}
