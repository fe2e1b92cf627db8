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
	}
}

// TestPairs checks that the table knows what every reader of English knows.
func TestPairs(t *testing.T) {
	english := English()
	english.ready()
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
}

// TestDictionary checks that the words of the dictionary are known, and others are
// not: its bits depend on how they are worked out.
func TestDictionary(t *testing.T) {
	for word, want := range map[string]bool{
		"harbour": true, "organizations": true, "organisations": true, "flickering": true, "zoning": true, "mln": true, "vaskulin": false, "kolmikud": false, "señora": true,
	} {
		d := text.Cut(text.Plain("", word))
		if got := !strange(&d.Tokens[0], word); got != want {
			t.Errorf("%q is known: %t", word, got)
		}
	}
}

func TestProfile(t *testing.T) {
	d := text.Cut(text.Plain("", "The vaskulin of the harbor sold the harbor to the sea. The sea has a kolmikud, and the kolmikud is old. A kolmikud swims to the sea."))
	var p Profile
	for range 2 { // its memory is used again
		p.Begin(English())
		for _, s := range d.Sentences {
			p.Add(d, s)
			p.Pairs(d, s)
		}
		p.Words(d)
		got := map[Measure]int{}
		for m := range Measure(Count) {
			got[m], _ = p.Counted(m)
			if p.Measure(m) < 0 {
				t.Errorf("measure %d is %d", m, p.Measure(m))
			}
		}
		delete(got, Drawn)
		want := map[Measure]int{Rare: 2, Strange: 1, Again: 1, Common: 15, NewPair: got[NewPair], Loose: got[Loose], Close: got[Close]}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestReadAgain(t *testing.T) {
	c := &Counts{
		Vocabulary: []string{"the", ".", "bridge"},
		Symbols:    make([]uint64, int(Words)+3),
		Pairs:      []Pair{{Words, Words + 2, 4}, {Words + 2, Words + 1, 2}},
	}
	c.Symbols[Words], c.Symbols[Words+2] = 7, 3
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
	f.Add([]byte{version, 3, 't', 'h', 'e', 5, 1, 2, 3, 4, 5}, []byte{1, 0, 1})
	f.Add([]byte{}, []byte{})
	f.Fuzz(func(_ *testing.T, words, pairs []byte) {
		c, err := decodeWords(words)
		if err != nil {
			return
		}
		if t := c.table(); t.decodePairs(pairs) == nil {
			for a := range Symbol(len(t.logCount)) {
				t.Pair(a, Words)
			}
		}
	})
}
