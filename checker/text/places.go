package text

import (
	"math/bits"
	"slices"
)

// Places are tokens of a document: a bit for each. Thirty rules look for the words
// that they wait for, which are rare; with the places of all words known, none of them
// has to look at the others.
type Places struct{ bits []uint64 }

// Next is the first of the places from token i on, or end where there is none before
// it.
func (p Places) Next(i, end int) int {
	n := i >> 6
	if i >= end || n >= len(p.bits) {
		return end
	}
	left := p.bits[n] >> (i & 63) << (i & 63)
	for left == 0 {
		if n++; n<<6 >= end || n == len(p.bits) {
			return end
		}
		left = p.bits[n]
	}
	return min(n<<6+bits.TrailingZeros64(left), end)
}

// places are where the words of a document stand. It is made when the first reader asks.
type places struct {
	first []int32  // by Word: one more than the last token that it is, or 0
	next  []int32  // by token: one more than the token before it that is the same word, or 0
	marks []uint64 // memory for the Places given away
	made  bool
}

// make takes down where each word stands.
func (p *places) make(d *Document) {
	p.made = true
	p.first = slices.Grow(p.first, 64*len(d.words))[:64*len(d.words)]
	p.next = slices.Grow(p.next[:0], len(d.Tokens))[:len(d.Tokens)]
	tokens, first := d.Tokens, p.first
	next := p.next[:len(tokens)]
	for i := range tokens {
		w := tokens[i].Word
		if w == 0 || int(w) >= len(first) {
			continue // unknown, or learnt since the document was cut: In does not know it either
		}
		next[i] = first[w]
		first[w] = int32(i + 1)
	}
}

// clear makes it ready for the next document.
func (p *places) clear(d *Document) {
	if !p.made {
		return
	}
	for i, known := range d.words {
		for ; known != 0; known &= known - 1 {
			p.first[i<<6+bits.TrailingZeros64(known)] = 0
		}
	}
	p.made, p.marks = false, p.marks[:0]
}

// blank gives a bit for each token of the document, none of them set.
func (p *places) blank(d *Document) []uint64 {
	n, size := len(p.marks), len(d.Tokens)/64+1
	if cap(p.marks) < n+size {
		p.marks = make([]uint64, 0, 2*cap(p.marks)+32*size) // the ones given away keep the old memory
		n = 0
	}
	p.marks = p.marks[:n+size]
	out := p.marks[n : n+size : n+size]
	clear(out)
	return out
}

// Places are the tokens whose word the table knows. They are good until the document is
// released.
func (t *Table[V]) Places(d *Document) Places {
	var out Places
	for _, i := range t.used {
		if i >= len(d.words) {
			continue
		}
		for known := t.has[i] & d.words[i]; known != 0; known &= known - 1 {
			if out.bits == nil {
				if !d.places.made {
					d.places.make(d)
				}
				out.bits = d.places.blank(d)
			}
			for k := d.places.first[i<<6+bits.TrailingZeros64(known)]; k != 0; k = d.places.next[k-1] {
				out.bits[(k-1)>>6] |= 1 << ((k - 1) & 63)
			}
		}
	}
	return out
}
