package native

import "github.com/factlint/factlint/checker/text"

// Profile is what the sentences of a passage have in common. It is made with
// NewProfile, fed with sentences, and then asked for its measures.
type Profile struct {
	Sentences int

	table   *Table
	symbols []Symbol
	counts  [measures]int
	tokens  int
	pairs   int // of words
	triples int
}

// Measure is one of the rates of a passage.
type Measure int

// The measures, in parts of 10,000; those that come by ones and twos in a
// passage are taken by their roots, so that one loop does not outweigh all.
const (
	Rare      Measure = iota // the root of: unknown words in lower case, of the tokens, that no other sentence has
	Odd                      // the root of: those that are spelled as no English word is
	Again                    // the root of: words that carry meaning and stood shortly before in the sentence
	AgainPair                // the root of: pairs of words that did
	Common                   // the six most frequent words and marks, of the tokens
	Names                    // names, of the tokens
	NewPair                  // pairs of known words that the table has never seen, of the pairs
	Repelled                 // those of them that it should have seen eight times or more
	Unusual                  // triples of a quarter of what chance would make, or less
	Usual                    // the mean logarithm of triples, in 256ths of 2
	measures
)

// Count is how many measures there are.
const Count = int(measures)

// common is the last of the words and marks that hold every sentence together,
// and frequent of those that carry little meaning of their own.
const (
	common   = Words + 6
	frequent = Words + 150
)

// NewProfile is the profile of no sentence.
func NewProfile(t *Table) *Profile { return &Profile{table: t} }

// Add takes in a sentence. Unknown words that elsewhere reports to stand in
// other sentences of the article too are terms of its subject.
func (p *Profile) Add(d *text.Document, s text.Sentence, elsewhere func(hash uint64) bool) {
	p.Sentences++
	const first = 2
	p.symbols = append(p.symbols[:0], Boundary, Boundary)
	p.symbols = append(p.table.Append(p.symbols, d, s), Boundary)
	b := p.symbols
	for i := first; i < len(b); i++ {
		p.token(b, i, first)
		p.order(b, i)
	}
	for i := s.First + 1; i < s.End; i++ {
		t := &d.Tokens[i]
		if t.Kind != text.Letters || t.Case != text.Lower || t.End-t.Start < 3 {
			continue
		}
		if _, known := p.table.find(t.Hash); known || elsewhere(t.Hash) {
			continue
		}
		p.counts[Rare]++
		if p.table.odd(d.Token(i)) {
			p.counts[Odd]++
		}
	}
}

// token counts what a symbol is, and whether it stood there shortly before.
func (p *Profile) token(b []Symbol, i, first int) {
	y := b[i]
	switch {
	case y == Boundary:
		return
	case y == Name:
		p.counts[Names]++
	case y >= Words && y < common:
		p.counts[Common]++
	}
	p.tokens++
	if y < frequent {
		return
	}
	again := false
	for k := max(first, i-14); k < i-1; k++ {
		if b[k] == y {
			again = true
			if k > first && b[k-1] == b[i-1] {
				p.counts[AgainPair]++
			}
		}
	}
	if again {
		p.counts[Again]++
	}
}

// order counts how usual it is that symbol i follows those before it. Names and
// figures are left out: who and how much is what news is about.
func (p *Profile) order(b []Symbol, i int) {
	x, w, y := b[i-2], b[i-1], b[i]
	if w < Words || y < Words {
		return
	}
	p.pairs++
	if log, seen := p.table.Pair(w, y); !seen {
		p.counts[NewPair]++
		if log < -3*unit {
			p.counts[Repelled]++
		}
	}
	if x < Words {
		return
	}
	p.triples++
	log := p.table.Third(x, w, y)
	log = max(min(log, 6*unit), -6*unit)
	p.counts[Usual] += int(log)
	if log < -2*unit {
		p.counts[Unusual]++
	}
}

// Counted is how often a measure was counted, and of how many.
func (p *Profile) Counted(m Measure) (n, of int) {
	switch m {
	case NewPair, Repelled:
		return p.counts[m], p.pairs
	case Unusual, Usual:
		return p.counts[m], p.triples
	default:
		return p.counts[m], p.tokens
	}
}

// Measures are the rates of the passage.
func (p *Profile) Measures() (out [Count]int) {
	const parts = 10000
	for m := range out {
		switch Measure(m) {
		case Rare, Odd, Again, AgainPair:
			out[m] = root(p.counts[m] * parts * parts / max(p.tokens, 1))
		case Common, Names:
			out[m] = p.counts[m] * parts / max(p.tokens, 1)
		case NewPair, Repelled:
			out[m] = p.counts[m] * parts / max(p.pairs, 1)
		case Unusual:
			out[m] = p.counts[m] * parts / max(p.triples, 1)
		default:
			out[m] = p.counts[m] / max(p.triples, 1)
		}
	}
	return out
}

// root is the square root, rounded down.
func root(n int) int {
	r := 0
	for bit := 1 << 20; bit > 0; bit >>= 1 {
		if (r+bit)*(r+bit) <= n {
			r += bit
		}
	}
	return r
}

// talk are words and marks of somebody who speaks.
var talk = text.NewSet("i me my we us our you your i'm i've we're you're “ ” \" `` '' (( http")

// Judged reports whether a sentence may be held against the table: somebody's
// own account, whole, and English. Speech, figures in a row, capitals and other
// scripts may not.
func Judged(d *text.Document, s text.Sentence) bool {
	if s.Len() < 6 {
		return false
	}
	letters, upper, digits := 0, 0, 0
	for i := s.First; i < s.End; i++ {
		t := &d.Tokens[i]
		switch t.Kind {
		case text.Foreign, text.Link:
			return false
		case text.Digits:
			digits++
		case text.Letters:
			if d.Text[t.Start] >= otherLetters {
				return false
			}
			letters++
			if t.Case == text.Upper {
				upper++
			}
		}
		if talk.Has(t.Word) {
			return false
		}
	}
	return 2*upper <= letters && 3*digits <= letters && ends.Has(d.Tokens[s.End-1].Word)
}

// ends are the marks that end a sentence; a line of a song or of a list has none.
var ends = text.NewSet(". ! ? … ...")

// otherLetters is the first byte of the letters after the Latin ones.
const otherLetters = 0xcd
