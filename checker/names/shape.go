package names

import "github.com/factlint/factlint/checker/text"

// shows reports whether capital letters show names in a sentence. They do not in
// a headline in capitals or with a capital on every word.
func shows(d *text.Document, s text.Sentence) bool {
	lower, capital, upper, ordinary := 0, 0, 0, 0
	whole := d.Tokens[s.End-1].Word == stop || s.Len() > 1 && d.Tokens[s.End-2].Word == stop
	for i := s.First; i < s.End; i++ {
		t := &d.Tokens[i]
		if t.Kind != text.Letters || t.End-t.Start < 3 {
			continue
		}
		switch t.Case {
		case text.Lower:
			if whole {
				return true // no headline ends with a full stop
			}
			if t.End-t.Start > 3 {
				lower++
			}
		case text.Upper:
			upper++
		default:
			capital++
		}
	}
	if upper >= 3 && upper > 2*(lower+capital) {
		return false
	}
	if capital+upper < 4 || lower > (capital+upper)/4 {
		return true
	}
	if whole {
		return true
	}
	for i := s.First + 1; i < s.End; i++ {
		if t := &d.Tokens[i]; t.Case == text.Title {
			if c := lexiconClass(t.Word); c&common != 0 && c&(given|orgHead|office|modifier|placeHead|eventHead) == 0 {
				ordinary++
			}
		}
	}
	return ordinary < 2
}
