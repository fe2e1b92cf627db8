package native

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"io"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// Counts are what a table is made from.
type Counts struct {
	Vocabulary []string // the words, the most frequent first
	Classes    []uint8  // by symbol
	Symbols    []uint64 // how often each symbol came
	Pairs      []Pair   // sorted
	Triples    []Triple // sorted
}

// Pair is how often two symbols stood together.
type Pair struct {
	First, Second Symbol
	Count         uint64
}

// Triple is how often three classes stood together.
type Triple struct {
	Key   uint32 // (first × 256 + second) × 256 + third
	Count uint64
}

// version is the first byte of a table.
const version = 1

// Write packs counts. They are kept as levels.
func (c *Counts) Write(w io.Writer) error {
	var b []byte
	b = append(b, version)
	words := strings.Join(c.Vocabulary, "\n")
	b = binary.AppendUvarint(b, uint64(len(words)))
	b = append(b, words...)
	b = binary.AppendUvarint(b, uint64(len(c.Symbols)))
	b = append(b, c.Classes...)
	for _, n := range c.Symbols {
		b = binary.AppendUvarint(b, n)
	}
	b = binary.AppendUvarint(b, uint64(len(c.Pairs)))
	last := uint64(0)
	for _, p := range c.Pairs {
		key := uint64(p.First)<<16 | uint64(p.Second)
		b = binary.AppendUvarint(b, key-last)
		last = key
	}
	for _, p := range c.Pairs {
		b = append(b, level(p.Count))
	}
	b = binary.AppendUvarint(b, uint64(len(c.Triples)))
	last = 0
	for _, t := range c.Triples {
		b = binary.AppendUvarint(b, uint64(t.Key)-last)
		last = uint64(t.Key)
	}
	for _, t := range c.Triples {
		b = append(b, level(t.Count))
	}
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := io.Copy(z, bytes.NewReader(b)); err != nil {
		return err
	}
	return z.Close()
}

// decoder reads what Write wrote; at the first fault it is spent.
type decoder struct {
	data []byte
	bad  bool
}

func (d *decoder) uvarint() uint64 {
	n, size := binary.Uvarint(d.data)
	if size <= 0 {
		d.bad, d.data = true, nil
		return 0
	}
	d.data = d.data[size:]
	return n
}

func (d *decoder) bytes(n uint64) []byte {
	if n > uint64(len(d.data)) {
		d.bad, d.data = true, nil
		return nil
	}
	out := d.data[:n]
	d.data = d.data[n:]
	return out
}

// decode reads counts; those of pairs and triples are the middles of levels.
func decode(data []byte) (*Counts, error) {
	d := &decoder{data: data}
	if v := d.bytes(1); len(v) == 0 || v[0] != version {
		return nil, errTable
	}
	c := &Counts{}
	c.Vocabulary = strings.Split(string(d.bytes(d.uvarint())), "\n")
	n := d.uvarint()
	c.Classes = d.bytes(n)
	if d.bad || len(c.Vocabulary)+int(Words) != len(c.Classes) {
		return nil, errTable
	}
	for range n {
		c.Symbols = append(c.Symbols, d.uvarint())
	}
	n = min(d.uvarint(), uint64(len(d.data)))
	c.Pairs = make([]Pair, n)
	key := uint64(0)
	for i := range c.Pairs {
		key += d.uvarint()
		c.Pairs[i].First, c.Pairs[i].Second = Symbol(key>>16), Symbol(key)
		d.bad = d.bad || key>>16 >= uint64(len(c.Symbols))
	}
	for i, l := range d.bytes(n) {
		c.Pairs[i].Count = uint64(l) // the level
	}
	n = min(d.uvarint(), uint64(len(d.data)))
	c.Triples = make([]Triple, n)
	key = 0
	for i := range c.Triples {
		key += d.uvarint()
		c.Triples[i].Key = uint32(key)
	}
	for i, l := range d.bytes(n) {
		c.Triples[i].Count = levelCount(l)
	}
	if d.bad || len(d.data) > 0 || !c.whole() {
		return nil, errTable
	}
	return c, nil
}

// whole reports whether the counts speak of symbols and classes that there are.
func (c *Counts) whole() bool {
	classes := [256]bool{}
	for _, class := range c.Classes {
		classes[class] = true
	}
	for _, t := range c.Triples {
		if t.Key>>24 > 0 || !classes[t.Key>>16] || !classes[t.Key>>8&255] || !classes[t.Key&255] {
			return false
		}
	}
	return true
}

// table makes decoded counts ready to be asked.
func (c *Counts) table() *Table {
	t := &Table{classes: c.Classes}
	d := text.Cut(text.Plain("", strings.Join(c.Vocabulary, "\n")))
	hashes := make([]uint64, 0, len(c.Vocabulary))
	for i := range min(len(d.Tokens), len(c.Vocabulary)) {
		hashes = append(hashes, d.Tokens[i].Hash)
	}
	d.Release()
	t.index(hashes)
	t.spelling(c.Vocabulary)
	total := uint64(0)
	for _, n := range c.Symbols {
		t.logCount = append(t.logCount, Log2(max(n, 1)))
		total += n
	}
	t.logTotal = Log2(max(total, 1))
	t.pairAt = make([]uint32, len(c.Symbols)+1)
	t.second, t.pairs = make([]Symbol, len(c.Pairs)), make([]uint8, len(c.Pairs))
	for i, p := range c.Pairs {
		t.pairAt[p.First+1]++
		t.second[i], t.pairs[i] = p.Second, uint8(p.Count)
	}
	for i := range c.Symbols {
		t.pairAt[i+1] += t.pairAt[i]
	}
	t.triples(c)
	return t
}

// triples works out how usual each order of classes is: absolute discounting (a
// half), backed off from three classes to two and from two to one (Ney, Essen
// and Kneser 1994).
func (t *Table) triples(c *Counts) {
	n := 0
	for _, class := range c.Classes {
		n = max(n, int(class)+1)
	}
	t.nclasses = n
	ones, total := make([]uint64, n), uint64(0)
	twos, kinds := make([]uint64, n*n), make([]uint64, n*n) // by the first two classes
	lasts := make([]uint64, n*n)                            // by the last two
	followers, starts := make([]uint64, n), make([]uint64, n)
	for _, triple := range c.Triples {
		x, y, z := int(triple.Key>>16), int(triple.Key>>8&255), int(triple.Key&255)
		twos[x*n+y] += triple.Count
		kinds[x*n+y]++
		lasts[y*n+z] += triple.Count
		ones[z] += triple.Count
		total += triple.Count
	}
	for y := range n {
		for z := range n {
			if k := lasts[y*n+z]; k > 0 {
				followers[y]++
				starts[y] += k
			}
		}
	}
	t.logClass = make([]int16, n)
	for z := range n {
		t.logClass[z] = int16(Log2(max(ones[z], 1)) - Log2(max(total, 1)))
	}
	t.follows, t.backoff = make([]int16, n*n), make([]int16, n*n)
	for y := range n {
		for z := range n {
			// P(z|y) = (max(k−½, 0) + ½ followers(y) P(z)) / k(y), in parts of 2^20
			k, all := lasts[y*n+z], max(starts[y], 1)
			p := share(k, followers[y], all, ones[z], max(total, 1))
			t.follows[y*n+z] = int16(Log2(max(p, 1)) - 30*unit)
			t.backoff[y*n+z] = int16(Log2(max(kinds[y*n+z], 1)) - Log2(2*max(twos[y*n+z], 1)))
			if kinds[y*n+z] == 0 {
				t.backoff[y*n+z] = 0
			}
		}
	}
	low := make([]uint64, n*n)
	for i, log := range t.follows {
		low[i] = power(log)
	}
	t.tripleAt = make([]uint32, n*n+1)
	t.third, t.surprise = make([]uint8, len(c.Triples)), make([]int16, len(c.Triples))
	for i := 0; i < len(c.Triples); {
		first := c.Triples[i].Key >> 8
		xy := int(first>>8)*n + int(first&255)
		y := int(first & 255)
		part := 1 << 40 / (2 * max(twos[xy], 1)) // one of so many halves
		rest := kinds[xy] * part >> 10
		for ; i < len(c.Triples) && c.Triples[i].Key>>8 == first; i++ {
			z := c.Triples[i].Key & 255
			p := (2*c.Triples[i].Count-1)*part>>10 + rest*(low[y*n+int(z)]>>10)>>20
			t.third[i], t.surprise[i] = uint8(z), int16(Log2(max(p, 1))-30*unit)
			t.tripleAt[xy+1]++
		}
	}
	for i := range n * n {
		t.tripleAt[i+1] += t.tripleAt[i]
	}
}

// share is (max(k−½, 0) + ½ kinds × low/of) / all, in parts of 2^30.
func share(k, kinds, all, low, of uint64) uint64 {
	p := uint64(0)
	if k > 0 {
		p = (2*k - 1) << 30 / (2 * all)
	}
	return p + (kinds<<30/(2*all))*(low<<20/of)>>20
}

// power is 2^(log/256) in parts of 2^30, for a logarithm not above 0.
func power(log int16) uint64 {
	whole, part := int(-log)/unit, uint64(int(-log)%unit)
	return (1 << 30 >> whole) - (1<<30>>whole)*part/(2*unit) // between two powers, a line
}
