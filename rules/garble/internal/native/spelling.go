package native

// spelling notes the groups of three letters that the words have, with their
// beginnings and ends.
func (t *Table) spelling(words []string) {
	for _, w := range words {
		groups(w, func(g int) { t.letters[g/64] |= 1 << (g % 64) })
	}
}

// groups calls f with each group of three letters of a word in lower case; at
// the word's beginning and end stands a letter 0. It reports whether the word
// has only the letters a to z.
func groups(word string, f func(int)) bool {
	a, b := 0, 0
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return false
		}
		c := int(word[i]-'a') + 1
		if i > 0 {
			f((a*27+b)*27 + c)
		}
		a, b = b, c
	}
	f((a*27 + b) * 27)
	return true
}

// odd reports whether an unknown word is spelled as no English word is: it has
// two groups of letters that no known word has.
func (t *Table) odd(word string) bool {
	n := 0
	return groups(word, func(g int) {
		if t.letters[g/64]&(1<<(g%64)) == 0 {
			n++
		}
	}) && n >= 2
}
