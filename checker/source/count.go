package source

import "math/bits"

// The counting below looks at eight bytes at a time, since it is done for every byte
// of every article: each byte of a word of 64 bits answers with its top bit.
const (
	ones = 0x0101010101010101
	tops = 0x80 * ones
)

// counted counts the spaces of a paragraph and the small letters right after one. ok
// is false where boilerplate begins after a space.
func counted(t string) (spaces, lower int, ok bool) {
	i := 1
	for ; i+8 <= len(t); i += 8 {
		after := equal(eight(t[i-1:]), ' ')
		if after == 0 {
			continue
		}
		x := eight(t[i:])
		spaces += bits.OnesCount64(after)
		lower += bits.OnesCount64(after & small(x))
		for m := after & (equal(x, 'c') | equal(x, 'n') | equal(x|0x20*ones, 'r')); m != 0; m &= m - 1 {
			if boilerplate(t[i+bits.TrailingZeros64(m)/8:]) {
				return 0, 0, false
			}
		}
	}
	for ; i < len(t); i++ {
		if t[i-1] != ' ' {
			continue
		}
		spaces++
		c := t[i]
		if c >= 'a' && c <= 'z' {
			lower++
		}
		if (c == 'c' || c == 'n' || c|0x20 == 'r') && boilerplate(t[i:]) {
			return 0, 0, false
		}
	}
	return spaces, lower, true
}

// gaps reports whether a line may have a gap between cells in it: two spaces, a tab, a
// bar, or what may be a space that does not break.
func gaps(s string) bool {
	i := 1
	for ; i+8 <= len(s); i += 8 {
		before, x := eight(s[i-1:]), eight(s[i:])
		if equal(before, ' ')&equal(x, ' ')|equal(before, '\t')|equal(before, '|')|equal(before, 0xc2) != 0 {
			return true
		}
	}
	for i--; i < len(s); i++ {
		if c := s[i]; c == '\t' || c == '|' || c == 0xc2 || c == ' ' && i > 0 && s[i-1] == ' ' {
			return true
		}
	}
	return false
}

// special reports whether one of eight bytes means more than itself in a JSON string,
// or is not ASCII.
func special(x uint64) bool {
	quote, escape := x^ones*'"', x^ones*'\\'
	return (x|(x-ones*' ')|(quote-ones)|(escape-ones))&tops != 0 // what is too small borrows
}

// eight is the first eight bytes of s.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// equal are the bytes that are c.
func equal(x uint64, c byte) uint64 {
	x ^= ones * uint64(c)
	return ^((x&^tops + 0x7f*ones) | x) & tops
}

// small are the bytes that are small letters of ASCII.
func small(x uint64) uint64 {
	y := x &^ tops
	return (y + (0x80-'a')*ones) &^ (y + (0x7f-'z')*ones) &^ x & tops
}
