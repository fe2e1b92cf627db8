package native

import (
	_ "embed"

	"github.com/factlint/factlint/checker/text"
)

//go:embed dictionary.bin
var dictionary []byte

// A dictionary is kept as the bits that its words set (Bloom 1970): a word all
// of whose bits are set is taken for one of them. One in 250 that is none is
// taken for one too; none that is one is missed.

// bitsPerWord is how many bits a word sets.
const bitsPerWord = 6

// Dictionary is the bits of a list of words in a dictionary of so many bytes.
func Dictionary(words []string, size int) []byte {
	bits := make([]byte, size)
	for _, w := range words {
		each(w, size, func(at uint64) bool {
			bits[at/8] |= 1 << (at % 8)
			return true
		})
	}
	return bits
}

// spelled reports whether a word is in the dictionary.
func spelled(word string) bool {
	return each(word, len(dictionary), func(at uint64) bool { return dictionary[at/8]&(1<<(at%8)) != 0 })
}

// each calls f with the bits of a word until f reports false. The bits must not
// change, as a dictionary is made of them: FNV-1a, and steps of its halves (Kirsch
// and Mitzenmacher 2006).
func each(word string, size int, f func(at uint64) bool) bool {
	h := uint64(0xcbf29ce484222325)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 0x100000001b3
	}
	a, b := h&0xffffffff, h>>32|1
	for range bitsPerWord {
		if !f(a % uint64(8*size)) {
			return false
		}
		a = (a + b) & 0xffffffff
	}
	return true
}

// wire are abbreviations of agency copy, which no dictionary has.
var wire = text.NewSet(`mln bln dlrs dlr pct cts shr shrs qtr qtrs mths mth bpd gdp gmt kms mpg mph rbi rbis ppg rpg apg ipo ipos ceo
	ceos cfo oper avg amts amt lbs yds hrs mins secs etc nyse nasdaq gnp cpi`)

// strange reports whether an unknown word of the letters a to z is in no
// dictionary.
func strange(t *text.Token, word string) bool {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return false
		}
	}
	return !spelled(word) && !wire.Has(t.Word)
}
