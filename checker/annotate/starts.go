package annotate

// starts knows at which tokens the items of a list begin, where the items are in
// order and do not overlap. Thirty rules ask of every sentence what begins in it: the
// answer is two look-ups, and the items themselves are not touched.
type starts struct {
	before []int32 // by token, and one past the last: how many items begin before it
	items  int32
}

// reset makes it empty, for an article of so many tokens.
func (s *starts) reset(tokens int) {
	if s.items = 0; cap(s.before) <= tokens {
		s.before = make([]int32, 0, tokens+tokens/4+1)
	}
	s.before = s.before[:0]
}

// add takes down that the next item begins at a token.
func (s *starts) add(token int) {
	s.fill(token)
	s.items++
}

// fill says of all tokens up to one that they have the items added so far before them.
func (s *starts) fill(token int) {
	from := len(s.before)
	s.before = s.before[:token+1]
	for i, n := from, s.items; i < len(s.before); i++ {
		s.before[i] = n
	}
}

// upTo is how many items begin before a token.
func (s *starts) upTo(token int) int {
	return int(s.before[min(max(token, 0), len(s.before)-1)])
}

// at is the number of the item that begins at a token, or −1.
func (s *starts) at(token int) int {
	if token < 0 || token+1 >= len(s.before) || s.before[token] == s.before[token+1] {
		return -1
	}
	return int(s.before[token])
}

// between is the range of the items that begin at the tokens [first, end). Only the
// last of them may end past it.
func (s *starts) between(first, end int) (i, j int) {
	i = s.upTo(first)
	return i, max(i, s.upTo(end))
}
