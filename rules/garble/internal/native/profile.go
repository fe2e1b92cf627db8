package native

import (
	"cmp"
	"slices"

	"github.com/factlint/factlint/checker/text"
)

// Profile is what the sentences of a passage have in common. It is begun with a
// table, fed with sentences, and then asked for its measures. Its memory is used
// again for the next passage.
type Profile struct {
	Sentences int

	table   *Table
	unknown []unknown // the words in lower case that the table does not know
	last    []uint32  // by symbol, where it came last: the places of all passages are counted on
	place   uint32
	counts  [measures]int
	tokens  int
	pairs   int // of words
}

// unknown is a word that the table does not know.
type unknown struct {
	hash     uint64
	token    int32
	sentence int32
	counts   bool // it does not begin its sentence, and is long enough
}

// Measure is one of the rates of a passage.
type Measure int

// The measures, in parts of 10,000; those that come by ones and twos in a
// passage are taken by their roots, so that one loop does not outweigh all.
const (
	Rare    Measure = iota // the root of: unknown words in lower case, of the tokens, that no other sentence has
	Strange                // the root of: those that are in no dictionary
	Again                  // the root of: words that carry meaning and stood shortly before in the sentence
	Common                 // the six most frequent words and marks, of the tokens
	NewPair                // pairs of known words that the table has never seen, of the pairs
	Drawn                  // the sum of the logarithms of pairs that were seen, over the pairs, in 256ths of 2
	Loose                  // pairs that were seen half as often as by chance or less, of the pairs
	Close                  // eight times as often as by chance or more
	measures
)

// Count is how many measures there are.
const Count = int(measures)

// common is the last of the words and marks that hold every sentence together,
// and frequent of those that carry little meaning of their own. A word stood
// shortly before if it did within so many symbols.
const (
	common   = Words + 6
	frequent = Words + 150
	shortly  = 14
)

// Begin makes the profile that of no sentence.
func (p *Profile) Begin(t *Table) {
	last, place := p.last, p.place+shortly
	if len(last) != len(t.logCount) || place > 1<<31 {
		last, place = make([]uint32, len(t.logCount)), shortly
	}
	*p = Profile{table: t, unknown: p.unknown[:0], last: last, place: place}
}

// Add takes in a sentence.
func (p *Profile) Add(d *text.Document, s text.Sentence) {
	first, before := p.place, Boundary
	for i := s.First; i < s.End; i++ {
		token := &d.Tokens[i]
		y, ok := p.table.symbol(token, before)
		if !ok {
			continue
		}
		before = y
		at := p.place
		p.place++
		switch {
		case y >= frequent:
			if was := p.last[y]; was >= first && at-was > 1 && at-was <= shortly {
				p.counts[Again]++
			}
			p.last[y] = at
		case y >= Words:
			if y < common {
				p.counts[Common]++
			}
		case y == Unknown && token.Case == text.Lower:
			counts := i > s.First && token.End-token.Start > 2
			if counts {
				p.counts[Rare]++
			}
			p.unknown = append(p.unknown, unknown{token.Hash, int32(i), int32(p.Sentences), counts})
		}
	}
	p.tokens += int(p.place - first)
	p.place += shortly
	p.Sentences++
}

// Words looks at the unknown words, when all sentences were added. Those that
// stand in several sentences are terms of the subject, however rare; until then
// they are counted with the others.
func (p *Profile) Words(d *text.Document) {
	slices.SortFunc(p.unknown, func(a, b unknown) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.token, b.token))
	})
	for i, end := 0, 0; i < len(p.unknown); i = end {
		end = i + 1
		for end < len(p.unknown) && p.unknown[end].hash == p.unknown[i].hash {
			end++
		}
		term := p.unknown[i].sentence != p.unknown[end-1].sentence
		for _, u := range p.unknown[i:end] {
			switch t := &d.Tokens[u.token]; {
			case !u.counts:
			case term:
				p.counts[Rare]--
			case strange(t, d.Text[t.Start:t.End]):
				p.counts[Strange]++
			}
		}
	}
}

// Pairs counts how the words of a sentence like to follow each other. Names and
// figures are left out: who and how much is what news is about.
func (p *Profile) Pairs(d *text.Document, s text.Sentence) {
	p.table.ready()
	before := Boundary
	for i := s.First; i < s.End; i++ {
		y, ok := p.table.symbol(&d.Tokens[i], before)
		if !ok {
			continue
		}
		if before >= Words && y >= Words {
			p.pair(before, y)
		}
		before = y
	}
}

func (p *Profile) pair(w, y Symbol) {
	p.pairs++
	log, seen := p.table.Pair(w, y)
	if !seen {
		p.counts[NewPair]++
		return
	}
	p.counts[Drawn] += int(log)
	switch {
	case log < -unit:
		p.counts[Loose]++
	case log > 3*unit:
		p.counts[Close]++
	}
}

// Counted is how often a measure was counted, and of how many.
func (p *Profile) Counted(m Measure) (n, of int) {
	if m >= NewPair {
		return p.counts[m], p.pairs
	}
	return p.counts[m], p.tokens
}

// Measure is one of the rates of the passage.
func (p *Profile) Measure(m Measure) int {
	const parts = 10000
	n, of := p.Counted(m)
	of = max(of, 1)
	switch m {
	case Rare, Strange, Again:
		return root(n * parts * parts / of)
	case Drawn:
		return n / of
	default:
		return n * parts / of
	}
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
var talk = text.NewSet("i me my we us our you your i'm i've we're you're “ ” \" `` '' http")

// Talks reports whether a word, or a mark, is of somebody who speaks.
func Talks(w text.Word) bool { return talk.Has(w) }

// Shape is what a sentence is made of.
type Shape struct {
	Letters, Upper, Digits int  // its words, those in capitals, its figures
	Talk                   bool // somebody speaks
	Other                  bool // there is another script, or an address
}

// Judged reports whether a sentence of a shape may be held against the table:
// somebody's own account, whole, and English. Speech, figures in a row, capitals and
// other scripts may not.
func Judged(d *text.Document, s text.Sentence, f Shape) bool {
	return !f.Talk && !f.Other && s.Len() >= 6 && 2*f.Upper <= f.Letters && 3*f.Digits <= f.Letters && ends.Has(d.Tokens[s.End-1].Word)
}

// ends are the marks that end a sentence; a line of a song or of a list has none.
var ends = text.NewSet(". ! ? … ...")
