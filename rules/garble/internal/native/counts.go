package native

import (
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
const version = 3

// Write packs counts: first the words, then the pairs, each by itself, since the
// pairs are seldom needed. Those of pairs are kept as levels.
func (c *Counts) Write(w io.Writer) error {
	b := []byte{version}
	words := strings.Join(c.Vocabulary, "\n")
	b = binary.AppendUvarint(b, uint64(len(words)))
	b = append(b, words...)
	b = binary.AppendUvarint(b, uint64(len(c.Symbols)))
	for _, n := range c.Symbols {
		b = binary.AppendUvarint(b, n)
	}
	if err := pack(w, b); err != nil {
		return err
	}
	b = binary.AppendUvarint(nil, uint64(len(c.Pairs)))
	last := uint64(0)
	for _, p := range c.Pairs {
		key := uint64(p.First)<<16 | uint64(p.Second)
		b = binary.AppendUvarint(b, key-last)
		last = key
	}
	for _, p := range c.Pairs {
		b = append(b, level(p.Count))
	}
	return pack(w, b)
}

func pack(w io.Writer, b []byte) error {
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(b); err != nil {
		return err
	}
	return z.Close()
}

// decoder reads what Write wrote; at the first fault it is spent.
type decoder struct {
	data []byte
	at   int
	bad  bool
}

func (d *decoder) fail() {
	d.bad, d.at = true, len(d.data)
}

func (d *decoder) uvarint() uint64 {
	if d.at < len(d.data) && d.data[d.at] < 0x80 { // nearly all of them
		d.at++
		return uint64(d.data[d.at-1])
	}
	n, size := binary.Uvarint(d.data[d.at:])
	if size <= 0 {
		d.fail()
		return 0
	}
	d.at += size
	return n
}

func (d *decoder) bytes(n uint64) []byte {
	if n > uint64(len(d.data)-d.at) {
		d.fail()
		return nil
	}
	out := d.data[d.at : d.at+int(n)]
	d.at += len(out)
	return out
}

func (d *decoder) end() error {
	if d.bad || d.at < len(d.data) {
		return errTable
	}
	return nil
}

// decodeWords reads the words and how often they came.
func decodeWords(data []byte) (*Counts, error) {
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
	c.Symbols = make([]uint64, n)
	for i := range c.Symbols {
		c.Symbols[i] = d.uvarint()
	}
	return c, d.end()
}

// table makes decoded words ready to be asked.
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
	return t
}

// decodePairs reads the pairs of the table's words.
func (t *Table) decodePairs(data []byte) error {
	d := &decoder{data: data}
	n := min(d.uvarint(), uint64(len(data)))
	at, second := make([]uint32, len(t.logCount)+1), make([]Symbol, n)
	key := uint64(0)
	for i := range second {
		key += d.uvarint()
		if key>>16 >= uint64(len(t.logCount)) {
			return errTable
		}
		at[key>>16+1]++
		second[i] = Symbol(key)
	}
	levels := d.bytes(n)
	for i := range t.logCount {
		at[i+1] += at[i]
	}
	if err := d.end(); err != nil {
		return err
	}
	t.pairAt, t.second, t.pairs = at, second, levels
	return nil
}
