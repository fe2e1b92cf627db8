package names

import "github.com/factlint/factlint/checker/text"

// Ordinary reports whether a word is written without a capital elsewhere, or begins
// sentences, or is a month or a weekday: a capital letter alone makes no name of it.
func Ordinary(w text.Word) bool { return lexiconClass(w)&(common|starter|calendar) != 0 }

// Given reports whether a word is a given name.
func Given(w text.Word) bool { return lexiconClass(w)&given != 0 }

// Titled reports whether a word is an office, an address or a calling, or narrows one:
// what may stand before a person's name.
func Titled(w text.Word) bool { return lexiconClass(w)&(honorific|office|calling|modifier) != 0 }

// Suffixed reports whether a word stands after a person's name: Jr, III.
func Suffixed(w text.Word) bool { return lexiconClass(w)&suffix != 0 }

// Generic reports whether a word says of what kind a body, a place or an event is:
// Corp, River, Summit.
func Generic(w text.Word) bool {
	return lexiconClass(w)&(orgHead|placeHead|eventHead|direction|placeLead) != 0
}

// Listed reports whether a name that begins at token i, before token limit, is one of
// those that are known before any article is read: a country, a town, a body.
func Listed(d *text.Document, i, limit int) bool {
	q, _ := known.match(d, i, limit, false)
	return q != nil
}

// Modifies reports whether a word narrows an office and is none by itself: prime, vice.
func Modifies(w text.Word) bool {
	c := lexiconClass(w)
	return c&modifier != 0 && c&(honorific|office|calling) == 0
}
