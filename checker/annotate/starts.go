package annotate

import "math/bits"

// starts knows at which tokens the items of a list begin, where the items are in
// order and do not overlap. Twenty rules ask of every sentence what begins in it:
// the answer is two look-ups, and the items themselves are not touched.
type starts struct {
	runs []run
}

// run is a stretch of 64 tokens: a bit for each at which an item begins, and how
// many items begin before the stretch.
type run struct {
	bits   uint64
	before int
}

// reset makes it empty, for an article of so many tokens.
func (s *starts) reset(tokens int) {
	n := tokens/64 + 2 // one past the end is asked for
	if cap(s.runs) < n {
		s.runs = make([]run, n)
		return
	}
	s.runs = s.runs[:n]
	clear(s.runs)
}

// add takes down that an item begins at a token.
func (s *starts) add(token int) { s.runs[token/64].bits |= 1 << (token % 64) }

// sum counts, once all items are added.
func (s *starts) sum() {
	n := 0
	for i := range s.runs {
		s.runs[i].before = n
		n += bits.OnesCount64(s.runs[i].bits)
	}
}

// upTo is how many items begin before a token.
func (s *starts) upTo(token int) int {
	r := &s.runs[min(max(token, 0)/64, len(s.runs)-1)]
	return r.before + bits.OnesCount64(r.bits&(1<<(max(token, 0)%64)-1))
}

// at is the number of the item that begins at a token, or −1.
func (s *starts) at(token int) int {
	if uint(token)>>6 >= uint(len(s.runs)) {
		return -1
	}
	r := &s.runs[token>>6]
	if r.bits>>(token&63)&1 == 0 {
		return -1
	}
	return r.before + bits.OnesCount64(r.bits&(1<<(token&63)-1))
}

// between is the range of the items that begin at the tokens [first, end). Only the
// last of them may end past it. Most stretches that are asked about are short and hold
// none: nothing is counted for them.
func (s *starts) between(first, end int) (i, j int) {
	if a, b := uint(max(first, 0)), uint(max(end, 0)); b>>6 < uint(len(s.runs)) && a>>6 <= b>>6 {
		from, to := s.runs[a>>6].bits>>(a&63)<<(a&63), s.runs[b>>6].bits&(1<<(b&63)-1)
		if a>>6 == b>>6 && from&to == 0 || a>>6+1 == b>>6 && from|to == 0 {
			return 0, 0
		}
	}
	i = s.upTo(first)
	return i, max(i, s.upTo(end))
}
