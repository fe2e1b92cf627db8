// Package native holds what is usual in native English: how often words stand
// together, and how they are spelled. The table was counted by
// rules/garble/internal/count in text that may be redistributed.
package native

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"errors"
	"io"
	"sync"
)

//go:embed english.bin.gz
var english []byte

// English is the table that comes with factlint. Its words are unpacked when they
// are first asked for, and its pairs when those are.
var English = sync.OnceValue(func() *Table {
	t, err := open(bytes.NewReader(english))
	if err != nil {
		panic(err) // it is read by every test
	}
	return t
})

// Table is the statistics. It is only read once it is made.
type Table struct {
	words []slot // open addressing

	logCount []int32 // by symbol, how often it came, as a logarithm
	logTotal int32

	packed *bytes.Reader // the pairs as they are kept, and
	once   sync.Once     // whether they were unpacked

	pairAt []uint32 // by first symbol, where its followers begin
	second []Symbol // sorted
	pairs  []uint8  // how often, as a level
}

// Logarithms are to the base of 2, in 256ths.
const unit = 256

// Log2 is the logarithm of x in 256ths, rounded down; x is at least 1.
func Log2(x uint64) int32 {
	n := int32(0)
	y := x
	for y > 1 {
		y >>= 1
		n++
	}
	// The fraction: square, and see whether it passes two. 31 bits after the point.
	m := x
	if n > 31 {
		m >>= uint(n - 31)
	} else {
		m <<= uint(31 - n)
	}
	out := n * unit
	for bit := int32(unit / 2); bit > 0; bit /= 2 {
		m = m * m >> 31
		if m >= 1<<32 {
			m >>= 1
			out += bit
		}
	}
	return out
}

// level is how a count is kept: exactly up to 4, then in steps of a half power
// of two, which logarithms of 256ths do not tell apart from the count.
func level(count uint64) uint8 {
	if count <= 4 {
		return uint8(count)
	}
	return uint8(4 + (Log2(count)-2*unit)/(unit/2))
}

// levelLog is the logarithm of the middle of a level.
func levelLog(l uint8) int32 {
	if l <= 4 {
		return Log2(uint64(max(l, 1)))
	}
	return 2*unit + int32(l-4)*unit/2 + unit/4
}

// slot is a word in the table of words: half of its hash, and its symbol. Where
// the slot is tells the other half.
type slot struct {
	hash   uint32
	symbol Symbol // 0 where the slot is free
}

func (t *Table) find(hash uint64) (Symbol, bool) {
	mask, half := uint64(len(t.words)-1), uint32(hash>>32)
	for i := hash & mask; ; i = (i + 1) & mask {
		s := &t.words[i]
		if s.hash == half || s.symbol == 0 {
			return s.symbol, s.symbol != 0
		}
	}
}

func (t *Table) index(hashes []uint64) {
	size := 1024
	for size < 2*len(hashes) { // small enough to stay near: it is asked for each token
		size *= 2
	}
	t.words = make([]slot, size)
	for n, h := range hashes {
		i := h & uint64(size-1)
		for t.words[i].symbol != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.words[i] = slot{uint32(h >> 32), Words + Symbol(n)}
	}
}

// Pair says how two symbols that follow each other like to: the logarithm of
// how often they did over how often they would have by chance, in 256ths. Where
// they never did, seen is false, and what is told is how often they should have
// by chance (over a half).
func (t *Table) Pair(a, b Symbol) (log int32, seen bool) {
	expected := max(t.logCount[a]+t.logCount[b]-t.logTotal, -unit)
	lo, hi := t.pairAt[a], t.pairAt[a+1]
	for lo < hi {
		if m := (lo + hi) / 2; t.second[m] < b {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < t.pairAt[a+1] && t.second[lo] == b {
		return levelLog(t.pairs[lo]) - expected, true
	}
	return -unit - expected, false
}

var errTable = errors.New("not a table of native English, or of another version")

// Read unpacks a table.
func Read(r io.Reader) (*Table, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	t, err := open(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	t.once.Do(func() { err = t.unpackPairs() })
	return t, err
}

// open unpacks the words of a table.
func open(r *bytes.Reader) (*Table, error) {
	data, err := unpack(r)
	if err != nil {
		return nil, err
	}
	c, err := decodeWords(data)
	if err != nil {
		return nil, err
	}
	t := c.table()
	t.packed = r
	return t, nil
}

// ready unpacks the pairs, unless they are.
func (t *Table) ready() {
	t.once.Do(func() {
		if err := t.unpackPairs(); err != nil {
			panic(err) // it is read by every test
		}
	})
}

func (t *Table) unpackPairs() error {
	data, err := unpack(t.packed)
	if err != nil {
		return err
	}
	return t.decodePairs(data)
}

// unpack unpacks the next part of a table.
func unpack(r *bytes.Reader) ([]byte, error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	z.Multistream(false)
	return io.ReadAll(z)
}

// Vocabulary is a table that knows only words, for counting.
func Vocabulary(words []string) *Table { return (&Counts{Vocabulary: words}).table() }
