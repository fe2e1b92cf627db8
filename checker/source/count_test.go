package source

import (
	"strings"
	"testing"
)

// TestGaps holds the look at eight bytes at a time against what it stands for, with a
// gap at each place of a line.
func TestGaps(t *testing.T) {
	plain := strings.Repeat("a b", 7)
	if gaps(plain) || gaps("") || gaps(" ") {
		t.Error("a line without gaps has one")
	}
	for i := range len(plain) + 1 {
		for _, gap := range []string{"  ", "\t", "|", "\u00a0"} {
			if line := plain[:i] + gap + plain[i:]; !gaps(line) {
				t.Errorf("gaps(%q) = false", line)
			}
		}
	}
}
