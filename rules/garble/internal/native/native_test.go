package native

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/text"
)

func TestLog2(t *testing.T) {
	for _, x := range []uint64{1, 2, 3, 5, 7, 100, 4095, 4096, 1 << 20, 3379021, 1<<40 + 12345} {
		want := math.Log2(float64(x)) * unit
		if got := float64(Log2(x)); math.Abs(got-want) > 1.5 {
			t.Errorf("Log2(%d) = %v, want %v", x, got, want)
		}
	}
}

func TestLevels(t *testing.T) {
	for _, n := range []uint64{1, 2, 3, 4, 5, 6, 9, 100, 5000, 200000} {
		l := level(n)
		if got, want := levelLog(l), Log2(n); got-want > unit/2 || want-got > unit/2 {
			t.Errorf("%d: level %d is 2^%d/256, want 2^%d/256", n, l, got, want)
		}
		if got := levelCount(l); got > 2*n || 2*got < n {
			t.Errorf("%d: level %d is %d", n, l, got)
		}
	}
}

// TestPairs checks that the table knows what every reader of English knows.
func TestPairs(t *testing.T) {
	english := English()
	symbol := func(word string) Symbol {
		s, ok := english.find(text.Cut(text.Plain("", word)).Tokens[0].Hash)
		if !ok {
			t.Fatalf("the table has no word %q", word)
		}
		return s
	}
	for _, c := range []struct {
		usual, unusual string
		unseen         bool
	}{
		{"of the", "the of", false},
		{"according to", "according of", true},
		{"more than", "more then", false},
		{"has been", "has being", true},
	} {
		value := func(pair string) (int32, bool) {
			a, b, _ := strings.Cut(pair, " ")
			return english.Pair(symbol(a), symbol(b))
		}
		good, seen := value(c.usual)
		bad, known := value(c.unusual)
		if !seen || good <= bad || c.unseen && known {
			t.Errorf("%s: %d (seen: %t); %s: %d (seen: %t)", c.usual, good, seen, c.unusual, bad, known)
		}
	}
	if got, other := english.Third(symbol("one"), symbol("of"), symbol("the")), english.Third(symbol("the"), symbol("of"), symbol("of")); got <= other {
		t.Errorf("one of the: %d, the of of: %d", got, other)
	}
	for word, want := range map[string]bool{"xqzrvkt": true, "unsinkably": false, "governmental": false} {
		if english.odd(word) != want {
			t.Errorf("odd(%q) is not %t", word, want)
		}
	}
}

func TestReadAgain(t *testing.T) {
	c := &Counts{
		Vocabulary: []string{"the", ".", "bridge"},
		Classes:    make([]uint8, int(Words)+3),
		Symbols:    make([]uint64, int(Words)+3),
		Pairs:      []Pair{{Boundary, Words, 3}, {Words, Words + 2, 4}, {Words + 2, Words + 1, 2}},
		Triples:    []Triple{{0, 2}, {1 << 16, 1}},
	}
	c.Classes[Words], c.Symbols[Words], c.Symbols[Words+2] = 1, 7, 3
	var b bytes.Buffer
	if err := c.Write(&b); err != nil {
		t.Fatal(err)
	}
	table, err := Read(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	d := text.Cut(text.Plain("", "The bridge, Ms. Orr says, met 12 34 Bridges running."))
	got := table.Append(nil, d, d.Sentences[0])
	want := []Symbol{Words, Words + 2, Name}
	if diff := cmp.Diff(want, got[:3]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, err := Read(bytes.NewReader(b.Bytes()[:b.Len()/2])); err == nil {
		t.Error("half a table is read")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{version, 3, 't', 'h', 'e', 12})
	f.Add([]byte{})
	f.Fuzz(func(_ *testing.T, data []byte) {
		if c, err := decode(data); err == nil {
			c.table()
		}
	})
}
