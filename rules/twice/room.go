package twice

import "github.com/factlint/factlint/checker/text"

// mostRoom is how many tokens before a figure the words stand that make it what a
// thing can hold.
const mostRoom = 6

var (
	// room says that a figure is what a thing can hold, or may.
	room = text.NewSet("capacity room space capable designed built licensed licenced certified permitted authorized authorised allowed maximum seating")
	// able says so with one of the verbs of holding.
	able    = text.NewSet("can could able may")
	holding = text.NewSet("carry hold seat accommodate take fit sleep house")
	// parts are what a thing has that can hold so many: these are its room itself.
	parts = text.NewSet("seat seats bed beds room rooms place places berth berths space spaces unit units")
)

// roomFor reports whether a figure counts those for whom there is room: a ferry with
// room for 178 passengers may sail with 173.
func (r *reader) roomFor(f *figure) bool {
	if f.Unit != "count" || parts.Has(r.Word(f.end-1)) {
		return false
	}
	if room.Has(r.Word(f.end)) {
		return true // a 178-passenger capacity
	}
	s := r.Sentences[f.sentence]
	for i := max(s.First, f.First-mostRoom); i < f.First; i++ {
		w := r.Word(i)
		if room.Has(w) || holding.Has(w) && (i > s.First && able.Has(r.Word(i-1)) || i > s.First+1 && able.Has(r.Word(i-2))) {
			return true
		}
	}
	return false
}
