package garble

// recent holds the last place of each word of a sentence. It is an
// open-addressing table that is emptied by counting its stamp up, so that a
// sentence costs no allocation and no clearing.
type recent struct {
	slots []place
	stamp uint32
}

type place struct {
	hash  uint64
	token int32
	stamp uint32
}

// begin empties the table and makes room for n words.
func (t *recent) begin(n int) {
	size := max(len(t.slots), 256)
	for size < 2*n {
		size *= 2
	}
	t.stamp++
	if size != len(t.slots) || t.stamp == 0 {
		t.slots, t.stamp = make([]place, size), 1
	}
}

// swap puts a word at a token and gives the token where it stood last, or −1.
func (t *recent) swap(hash uint64, token int) int {
	mask := uint64(len(t.slots) - 1)
	for i := (hash ^ hash>>32) & mask; ; i = (i + 1) & mask {
		p := &t.slots[i]
		if p.stamp != t.stamp {
			*p = place{hash, int32(token), t.stamp}
			return -1
		}
		if p.hash == hash {
			before := int(p.token)
			p.token = int32(token)
			return before
		}
	}
}
