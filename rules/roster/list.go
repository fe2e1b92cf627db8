package roster

import "github.com/factlint/factlint/checker/text"

// roll is a list of names.
type roll struct {
	first, end int
	names      int
	single     int  // those of one word
	plain      int  // those that are no names
	ages       int  // ages between them
	semicolons bool // they part what a comma parts elsewhere
}

// item is what one stretch between two commas is.
type item uint8

const (
	unread item = iota
	name        // Karl Lind; the Netherlands
	plain       // one word that is no name: flour
	aside       // an age, a place that somebody is from, a firm's Inc.
)

// list reads the names after an opener: items between commas, with "and" before the last.
// Where anything is neither a name nor what goes with one, it is not read.
func (r *reader) list(o opener) (l roll, ok bool) {
	l.first = o.at
	if o.sign {
		if l, ok := r.semicolons(o); ok {
			return l, true
		}
	}
	i, last := o.at, false
	for i < r.s.End {
		for i < r.s.End && quotes.Has(r.Word(i)) {
			i++
		}
		from := i
		i = r.next(i, o)
		k := r.kind(from, i)
		if k == aside && r.Tokens[from].Kind == text.Digits {
			l.ages++
		}
		if !l.take(k, from, i) {
			if from < i || i >= r.s.End || r.Word(i) != andWord { // but: Lund, and Gavle
				// The list was over before this: Lund and Gavle, who …
				return l, last && l.end > 0 && from > l.end && (o.closes == commaEnds || o.closes == nil) && r.whole(l, o)
			}
		}
		if i >= r.s.End {
			break
		}
		w := r.Word(i)
		switch {
		case w == andWord:
			if last {
				return l, false
			}
			last = true
		case last && r.over(i, o):
			return l, r.whole(l, o)
		case w != comma && w != semicolon:
			return l, false
		case last && r.kind(i+1, r.next(i+1, o)) != aside: // but: and Sten, 34, of Lund
			return l, o.closes == commaEnds && r.whole(l, o)
		}
		l.semicolons = l.semicolons || w == semicolon
		i++
	}
	return l, last && r.whole(l, o) && o.closes != shuts
}

// semicolons reads a list whose items are parted by semicolons, the last with "and"; each
// begins with a name and may go on as it likes.
func (r *reader) semicolons(o opener) (l roll, ok bool) {
	l.first, l.semicolons = o.at, true
	begin, last := o.at, false
	for i := o.at; i < r.s.End; i++ {
		w := r.Word(i)
		end := i == r.s.End-1 || w == shut && o.closes == shuts || o.closes == dashEnds && (dashes.Has(w) || w == hyphen && r.spaced(i))
		if !end && w != semicolon {
			continue
		}
		for begin < i && (quotes.Has(r.Word(begin)) || leading.Has(r.Word(begin)) || r.Word(begin) == andWord) {
			last = last || r.Word(begin) == andWord
			begin++
		}
		if !r.Tokens[begin].Capital() || r.Tokens[begin].Kind != text.Letters {
			return l, false
		}
		l.names++
		l.end = i
		if end {
			break
		}
		if last {
			return l, false
		}
		begin = i + 1
	}
	return l, last && l.names >= 3
}

// take adds an item to a list. It reports whether it was one.
func (l *roll) take(k item, from, end int) bool {
	switch k {
	case name:
		if end-from == 1 {
			l.single++
		}
		l.names++
	case plain:
		l.names++
		l.plain++
	case aside:
		if l.names == 0 {
			return false
		}
	default:
		return false
	}
	l.end = end
	return true
}

// parts reports whether token i parts two items, or ends the list.
func (r *reader) parts(i int, o opener) bool {
	w := r.Word(i)
	if w == comma || w == semicolon || w == andWord {
		return true
	}
	return r.over(i, o)
}

// over reports whether a list ends at token i.
func (r *reader) over(i int, o opener) bool {
	w := r.Word(i)
	if w == hyphen {
		return o.closes == dashEnds && r.spaced(i)
	}
	if w == stop {
		return i >= r.s.End-2 || r.Word(i+1) == bracket // Lund.[12]
	}
	if o.closes == nil {
		return r.Tokens[i].Kind == text.Letters && r.Tokens[i].Case == text.Lower && !within.Has(w) && w != andWord
	}
	return o.closes.Has(w) && w != comma
}

// next is where the item that begins at token i ends.
func (r *reader) next(i int, o opener) int {
	for i < r.s.End && !r.parts(i, o) {
		if r.Word(i) == open { // (finance)
			for i < r.s.End && r.Word(i) != shut {
				i++
			}
		}
		i++
	}
	return min(i, r.s.End)
}

// whole reports whether a list was read well enough to be counted.
func (r *reader) whole(l roll, o opener) bool {
	if l.plain > 0 && (l.plain != l.names || !o.sign || l.names < 3) {
		return false
	}
	return !o.comma || l.names >= 3
}

// kind is what tokens [i, end) are.
func (r *reader) kind(i, end int) item {
	for i < end && (quotes.Has(r.Word(i)) || leading.Has(r.Word(i))) {
		i++
	}
	if i >= end {
		return unread
	}
	t := &r.Tokens[i]
	w := r.Word(i)
	switch {
	case t.Kind == text.Digits, w == of, w == from, end-i == 1 && suffixes.Has(w), end-i == 2 && suffixes.Has(w) && r.Word(i+1) == stop:
		return aside
	case t.Kind != text.Letters:
		return unread
	case t.Case == text.Lower:
		if end-i == 1 && !functions.Has(w) {
			return plain
		}
		return unread
	case titles.Has(w) && (end-i < 3 || r.Tokens[i+1].Case == text.Lower), end-i == 1 && functions.Has(w):
		return unread // Smith, President of Alden, is one
	}
	words, deep := 0, false
	for k := i; k < end; k++ {
		t, w := &r.Tokens[k], r.Word(k)
		switch {
		case w == open:
			deep = true
		case w == shut:
			deep = false
		case deep, quotes.Has(w), w == stop, w == hyphen, w == ampersand, genitive.Has(w):
		case t.Kind == text.Digits:
		case t.Kind != text.Letters:
			return unread
		case t.Case == text.Lower && !within.Has(w):
			return unread
		default:
			if words++; words > 9 {
				return unread
			}
		}
	}
	return name
}
