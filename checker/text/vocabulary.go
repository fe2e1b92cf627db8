package text

import (
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
)

// Word is a word that some reader knows, in lower case: a small number, the
// same for the whole run of the program. Zero is any word that nobody knows.
//
// Readers intern the words they look for when the program starts and keep what
// they know of them in a Table, so that a token is looked up once, when the
// text is cut, and every later question is an index into a slice.
type Word uint32

// vocabulary is an open-addressing table from the hash of a folded word to its
// number. Words are interned while packages initialise and when a newsroom's
// configuration is read; looking up happens for every token, without a lock.
type vocabulary struct {
	slots []slot // a power of two, at most half full
	words []string
}

// slot holds the upper half of a word's hash and the word's number, or zero. The
// lower half led to the slot: that another word has both is a chance of one in
// many millions.
type slot struct{ atomic.Uint64 }

var (
	knowing sync.Mutex // of whoever interns
	known   = func() *atomic.Pointer[vocabulary] {
		p := &atomic.Pointer[vocabulary]{}
		p.Store(&vocabulary{slots: make([]slot, 1<<15), words: []string{""}})
		return p
	}()
)

// Intern gives the number of a word; case does not matter.
func Intern(word string) Word {
	folded := Fold(word)
	h := hashFolded(folded)
	knowing.Lock()
	defer knowing.Unlock()
	v := known.Load()
	if w := v.find(h); w != 0 {
		return w
	}
	if 2*(len(v.words)+1) > len(v.slots) {
		v = v.grown()
	}
	v.words = append(v.words, folded)
	v.put(h, Word(len(v.words)-1))
	known.Store(v)
	return Word(len(v.words) - 1)
}

// grown is a table with the same words and room for twice as many.
func (v *vocabulary) grown() *vocabulary {
	g := &vocabulary{slots: make([]slot, 2*len(v.slots)), words: v.words}
	for w, s := range v.words[1:] {
		g.put(hashFolded(s), Word(w+1))
	}
	return g
}

func (v *vocabulary) put(hash uint64, w Word) {
	i := hash & uint64(len(v.slots)-1)
	for v.slots[i].Load() != 0 {
		i = (i + 1) & uint64(len(v.slots)-1)
	}
	v.slots[i].Store(hash>>32<<32 | uint64(w))
}

func (v *vocabulary) find(hash uint64) Word {
	for i := hash & uint64(len(v.slots)-1); ; i = (i + 1) & uint64(len(v.slots)-1) {
		s := v.slots[i].Load()
		if s == 0 || s>>32 == hash>>32 {
			return Word(s & (1<<32 - 1))
		}
	}
}

// String is the word in lower case.
func (w Word) String() string {
	knowing.Lock()
	defer knowing.Unlock()
	if v := known.Load(); int(w) < len(v.words) {
		return v.words[w]
	}
	return ""
}

// Table holds what a reader knows of the words it interned. Looking up is an
// index into a slice.
type Table[V any] struct {
	has    []uint64 // a bit for each word: the hundred tables that a token is held against stay in the cache
	values []V
	used   []int // the places in has that are not zero, which are few
}

// NewTable interns the words of m.
func NewTable[V any](m map[string]V) *Table[V] {
	t := &Table[V]{}
	for word, v := range m { // the order decides only which number a word gets, and no number is ever printed
		t.Set(Intern(word), v)
	}
	return t
}

// NewSet interns words given as one string, separated by white space.
// A word is a token: what has a hyphen is three, and is found only where At is asked.
func NewSet(words string) *Table[struct{}] {
	t := &Table[struct{}]{}
	for w := range strings.FieldsSeq(words) {
		t.Set(Intern(w), struct{}{})
	}
	return t
}

// Set says what is known of a word. Nothing can be known of the Word 0.
func (t *Table[V]) Set(w Word, v V) {
	if w == 0 {
		return
	}
	if n := int(w/64) + 1 - len(t.has); n > 0 {
		t.has = append(t.has, make([]uint64, n)...)
	}
	if n := int(w) + 1 - len(t.values); n > 0 {
		t.values = append(t.values, make([]V, n)...)
	}
	if t.has[w/64] == 0 {
		t.used = append(t.used, int(w/64))
	}
	t.has[w/64] |= 1 << (w % 64)
	t.values[w] = v
}

// Get is what is known of a word.
func (t *Table[V]) Get(w Word) (V, bool) {
	if t.Has(w) {
		return t.values[w], true
	}
	var zero V
	return zero, false
}

// Has reports whether anything is known of a word.
func (t *Table[V]) Has(w Word) bool { return int(w/64) < len(t.has) && t.has[w/64]&(1<<(w%64)) != 0 }

// At reports whether anything is known of the word at token i, or of the compound that
// a hyphen there makes: a hyphen is a token of its own, so that first-quarter is none.
func (t *Table[V]) At(d *Document, i int) bool {
	w := d.Word(i)
	return t.Has(w) || w == hyphen && t.Has(d.Compound(i))
}

// Any is the words of several tables: one look at it spares the looks at each of them.
func Any(tables ...interface{ words() []uint64 }) *Table[struct{}] {
	t := &Table[struct{}]{}
	for _, o := range tables {
		for i, bits := range o.words() {
			if i == len(t.has) {
				t.has = append(t.has, 0)
			}
			if t.has[i] == 0 && bits != 0 {
				t.used = append(t.used, i)
			}
			t.has[i] |= bits
		}
	}
	t.values = make([]struct{}, 64*len(t.has))
	return t
}

func (t *Table[V]) words() []uint64 { return t.has }

// In reports whether anything is known of any word of a document: a question to ask
// once, before its sentences are walked through for rare words.
func (t *Table[V]) In(d *Document) bool {
	for _, i := range t.used {
		if i < len(d.words) && t.has[i]&d.words[i] != 0 {
			return true
		}
	}
	return false
}

// Fold is a word as the vocabulary knows it: lower case, with a typewriter's
// apostrophe. Accents stay, and so does an apostrophe that stands alone, which may
// be a quotation mark.
func Fold(s string) string {
	if s == "’" {
		return s
	}
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return strings.Map(foldRune, s)
		}
	}
	return s
}

// Folded are the words of the tokens [first, end), folded, and the figures among them
// where they are asked for: all in one memory of their own, so that whoever keeps them
// does not keep the article.
func (d *Document) Folded(first, end int, figures bool) []string {
	counts := func(t *Token) bool { return t.Kind == Letters || figures && t.Kind == Digits }
	words, size := 0, 0
	for i := first; i < end; i++ {
		if t := &d.Tokens[i]; counts(t) {
			words, size = words+1, size+int(t.End-t.Start)
		}
	}
	if words == 0 {
		return nil
	}
	var b strings.Builder
	b.Grow(size)
	out := make([]string, 0, words)
	for i := first; i < end; i++ {
		t := &d.Tokens[i]
		if !counts(t) {
			continue
		}
		from := b.Len()
		if s := d.Text[t.Start:t.End]; t.Case <= Lower && plainASCII(s) {
			b.WriteString(s)
		} else {
			for _, r := range s {
				b.WriteRune(foldRune(r))
			}
		}
		out = append(out, b.String()[from:])
	}
	return out
}

func plainASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Bare is s folded, with nothing but its letters and digits: what two ways to
// write one name have in common.
func Bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func foldRune(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf:
		return r
	case r == '’' || r == 'ʼ':
		return '\''
	}
	return unicode.ToLower(r)
}

const (
	fnvOffset = 14695981039346656037 // FNV-1a, 64 bit: Fowler, Noll, Vo
	fnvPrime  = 1099511628211
)

func hashFolded(s string) uint64 {
	h := uint64(fnvOffset)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h
}
