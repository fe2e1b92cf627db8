package names

import "github.com/factlint/factlint/checker/text"

// parts takes a person's name apart.
func (l *linker) parts(c *candidate) bearer {
	b := bearer{first: c.first, surname: -1, entry: -1}
	b.last = l.lastWord(c.end)
	for b.last > c.first && l.class(b.last)&suffix != 0 && (l.Tokens[b.last].Case == text.Upper || l.Tokens[b.last].Case == text.Title) {
		if l.junior(b.last) {
			b.junior = l.Tokens[b.last].Hash
		}
		b.last = l.lastWord(b.last)
	}
	for i := c.first; i <= b.last; i++ {
		if l.Tokens[i].Kind == text.Letters {
			b.words++
		}
	}
	b.surname, b.front = b.last, b.last
	if b.words < 2 {
		return b
	}
	if l.reader.person(c.first, c.end) == eastern {
		b.surname, b.front = c.first, c.first
		b.given = l.hash(c.first+1, b.last+1)
		return b
	}
	b.given = l.Tokens[c.first].Hash
	// Particles belong to the surname, and so do the parts of a double one.
	for b.front > c.first+1 {
		prev := b.front - 1
		if l.Tokens[prev].Word == hyphen && !l.Tokens[prev].Space && prev-1 > c.first {
			b.front = prev - 1
			continue
		}
		if l.class(prev)&particle != 0 && l.class(prev)&given == 0 && (l.Tokens[prev].Case == text.Lower || l.Tokens[prev].End-l.Tokens[prev].Start > 1) {
			b.front = prev
			continue
		}
		break
	}
	if l.Tokens[b.front].Word == hyphen {
		b.front++
	}
	if c.first+1 < b.front {
		b.middle = l.hash(c.first+1, b.front)
		if b.middle == 17 {
			b.middle = 0
		}
	}
	return b
}

func (l *linker) junior(i int) bool { return l.class(i)&suffix != 0 }

// reveal takes those names for people's of which nothing but the last word comes
// again alone: Dick Durbin, later Durbin. What is called by its first word is a
// firm or a place.
func (l *linker) reveal() {
	var alone map[uint64]bool
	for i := range l.found {
		c := &l.found[i]
		if c.kind != Other || c.sure || c.entry >= 0 || c.acronym > 0 || l.lastWord(c.end) == c.first || c.end-c.first > 5 {
			continue
		}
		if alone == nil {
			alone = map[uint64]bool{}
			for k := range l.found {
				if o := &l.found[k]; o.end == o.first+1 && !o.sure && l.class(o.first)&common == 0 {
					h := l.Tokens[o.first].Hash
					if was, ok := alone[h]; !ok || was {
						alone[h] = !o.located
					}
				}
			}
		}
		last := l.lastWord(c.end)
		if l.Tokens[last].Case == text.Upper || l.Tokens[c.first].Case == text.Upper || l.class(c.first)&(common|direction|placeLead|orgHead|eventHead|starter) != 0 && l.class(c.first)&given == 0 || l.class(last)&(common|direction|orgHead|eventHead|placeHead) != 0 {
			continue
		}
		if q, _ := known.match(l.Document, c.first, c.end, false); q != nil {
			continue // Indianapolis Colts
		}
		said := (saying.Has(l.Word(c.end)) || c.first > 0 && saying.Has(l.Word(c.first-1))) && c.end == c.first+2
		if said || alone[l.Tokens[last].Hash] && !alone[l.Tokens[c.first].Hash] {
			c.kind, c.sure, c.weak = Person, true, false
		}
	}
}

// saying are verbs that a person's name stands beside.
var saying = text.NewSet("said says told added wrote explained recalled who")
