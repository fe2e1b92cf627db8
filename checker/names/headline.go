package names

import "github.com/factlint/factlint/checker/text"

// headline finds known names in a sentence in which every word has a capital.
func (l *linker) headline(s text.Sentence) {
	capitals := true
	for i := s.First; i < s.End; i++ {
		if l.Tokens[i].Case == text.Title && l.Tokens[i].End-l.Tokens[i].Start > 1 {
			capitals = false
		}
	}
	for i := s.First; i < s.End; {
		if !l.capital(i, s.End) {
			i++
			continue
		}
		i = max(l.found1(i, s.End, capitals), i+1)
	}
}

// found1 reads a name at token i of a headline and gives the token after it.
func (l *linker) found1(i, limit int, capitals bool) int {
	// The longest of the article's own names first.
	for end := min(i+6, limit); end > i+1; end-- {
		if l.Tokens[end-1].Kind != text.Letters && l.Tokens[end-1].Kind != text.Digits {
			continue
		}
		if k, ok := l.exact[l.hash(i, end)]; ok && l.Word(i) != the {
			l.again(i, end, k)
			return end
		}
	}
	if q, g := known.match(l.Document, i, limit, capitals); q != nil {
		if known.entries[q.entry].nothing {
			return g
		}
		c := candidate{first: i, end: g, kind: known.entries[q.entry].kind, sure: true, adjective: q.adjective, entry: q.entry, of: -1}
		if l.class(i)&common != 0 && g == i+1 && known.entries[q.entry].kind != Country {
			if _, ok := l.known[q.entry]; !ok {
				return g
			}
		}
		n := l.add(c)
		if !l.surnamed(&l.found[n]) {
			l.thing(&l.found[n])
		}
		return g
	}
	t := &l.Tokens[i]
	if k := l.bySurname(t.Hash, i, Either); k >= 0 && l.class(i)&(common|starter) == 0 {
		l.again(i, i+1, k)
		return i + 1
	}
	if k, ok := l.exact[l.hash(i, i+1)]; ok && l.class(i)&(common|starter) == 0 {
		l.again(i, i+1, k)
		return i + 1
	}
	if k, ok := l.short[t.Hash]; ok && k >= 0 && l.class(i)&(common|starter) == 0 {
		l.again(i, i+1, k)
	}
	return i + 1
}

func (l *linker) again(first, end, k int) {
	n := l.add(candidate{first: first, end: end, kind: l.all[k].Kind, sure: true, entry: -1, of: -1})
	l.assign(&l.found[n], k)
}
