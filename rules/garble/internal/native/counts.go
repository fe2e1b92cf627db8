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
	Symbols    []uint64 // how often each symbol came
	Pairs      []Pair   // of words; sorted
}

// Pair is how often two symbols stood together.
type Pair struct {
	First, Second Symbol
	Count         uint64
}

// version is the first byte of a table.
const version = 2

// Write packs counts. Those of pairs are kept as levels.
func (c *Counts) Write(w io.Writer) error {
	var b []byte
	b = append(b, version)
	words := strings.Join(c.Vocabulary, "\n")
	b = binary.AppendUvarint(b, uint64(len(words)))
	b = append(b, words...)
	b = binary.AppendUvarint(b, uint64(len(c.Symbols)))
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

// decode reads counts; those of pairs are levels.
func decode(data []byte) (*Counts, error) {
	d := &decoder{data: data}
	if v := d.bytes(1); len(v) == 0 || v[0] != version {
		return nil, errTable
	}
	c := &Counts{}
	c.Vocabulary = strings.Split(string(d.bytes(d.uvarint())), "\n")
	n := d.uvarint()
	if d.bad || n != uint64(Words)+uint64(len(c.Vocabulary)) {
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
	if d.bad || len(d.data) > 0 {
		return nil, errTable
	}
	return c, nil
}

// table makes decoded counts ready to be asked.
func (c *Counts) table() *Table {
	t := &Table{}
	d := text.Cut(text.Plain("", strings.Join(c.Vocabulary, "\n")))
	hashes := make([]uint64, 0, len(c.Vocabulary))
	for i := range min(len(d.Tokens), len(c.Vocabulary)) {
		hashes = append(hashes, d.Tokens[i].Hash)
	}
	d.Release()
	t.index(hashes)
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
	return t
}
