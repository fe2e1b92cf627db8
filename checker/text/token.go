package text

import (
	"unicode"
	"unicode/utf8"
)

// Kind says what a token is made of.
type Kind uint8

// The kinds of token.
const (
	Letters Kind = iota // a word, with the digits that follow its letters: Xi, don't, U.S., G20
	Digits              // a number as it is written in figures: 115.6, 1,000, ½; not its sign, its unit or its suffix
	Punct               // punctuation; runs of one kind are one token: ..., --, ``
	Symbol              // $, %, €, + and the like
	Link                // a web or mail address
	Foreign             // a run of a script that writes no spaces: 首页
)

// Case says how a token of letters is capitalised.
type Case uint8

// The cases. A single capital letter is Title.
const (
	NoCase Case = iota
	Lower
	Title
	Upper
	Mixed // iPhone, McDonald, GmbH
)

// Token is one word, number or mark of the text.
type Token struct {
	Start, End int32  // byte offsets in the article's Text
	Hash       uint64 // of the folded token: equal for the same word in any case
	Word       Word   // the word's number, or 0
	Kind       Kind
	Case       Case
	Space      bool // white space, or the beginning of the block, comes before
}

// Span is the token's place in the text.
func (t Token) Span() Span { return Span{int(t.Start), int(t.End)} }

// Capital reports whether the token begins with a capital letter.
func (t Token) Capital() bool { return t.Case >= Title }

// byte classes of ASCII; every other byte begins a rune that is looked at as one.
const (
	isMark = iota
	isSpace
	isLetter
	isDigit
)

var class = func() (c [utf8.RuneSelf]uint8) {
	for b := range c {
		switch {
		case b == ' ' || b >= '\t' && b <= '\r' || b == 0x1c || b == 0x1d || b == 0x1e || b == 0x1f:
			c[b] = isSpace
		case b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z':
			c[b] = isLetter
		case b >= '0' && b <= '9':
			c[b] = isDigit
		}
	}
	return c
}()

// marks are the numbers of the one-byte punctuation and symbols, so that no
// mark is looked up by its hash.
var marks = func() (m [utf8.RuneSelf]Word) {
	for b := range m {
		if class[b] == isMark && b > ' ' {
			m[b] = Intern(string(rune(b)))
		}
	}
	return m
}()

// plainEnd are the bytes after which a word of plain letters is over, whatever comes
// next.
var plainEnd = func() (end [256]bool) {
	for _, b := range []byte(" \t\n\r,;!?()[]\"-/%") {
		end[b] = true
	}
	return end
}()

var clitic = Intern("'s")

// scanner cuts one block at a time into tokens.
type scanner struct {
	text   string
	tokens []Token
	stops  []int // the tokens after which a sentence may end: punctuation, and words with a full stop of their own
	voc    *vocabulary
}

// scan appends the tokens of text[from:to].
func (s *scanner) scan(from, to int) {
	space := true
	for i := from; i < to; {
		c := s.text[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s.text[i:to])
			switch {
			case r >= '\u2010' && r <= '\u2027': // dashes and quotation marks: most of what is not ASCII
				s.mark(i, i+n, Punct, space)
				i += n
			case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
				space = true
				i += n
				continue
			case unbroken(r):
				i = s.foreign(i, to, space)
			case unicode.IsLetter(r) || unicode.IsMark(r):
				i = s.word(i, to, space)
			case unicode.IsNumber(r) || unicode.IsDigit(r):
				s.mark(i, i+n, Digits, space)
				i += n
			case unicode.IsPunct(r):
				s.mark(i, i+n, Punct, space)
				i += n
			default:
				s.mark(i, i+n, Symbol, space)
				i += n
			}
			space = false
			continue
		}
		switch class[c] {
		case isSpace:
			space = true
			i++
			continue
		case isLetter:
			end := s.plain(i, to, space)
			if end == i {
				end = s.word(i, to, space)
			}
			i = end
		case isDigit:
			i = s.number(i, to, space)
		default:
			i = s.ascii(i, to, space)
		}
		space = false
	}
}

// word reads letters and what belongs to them, and gives the offset after.
func (s *scanner) word(from, to int, space bool) int {
	h, i := uint64(fnvOffset), from
	letters, upper, first, digits := 0, 0, false, false
	for i < to {
		c := s.text[i]
		if c < utf8.RuneSelf {
			switch class[c] {
			case isLetter:
				if c < 'a' {
					upper++
					first = first || letters == 0
					c += 'a' - 'A'
				}
				letters++
			case isDigit:
				digits = true
			default:
				if c != '\'' || !s.joins(i, 1, to) {
					goto done
				}
			}
			h = (h ^ uint64(c)) * fnvPrime
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.text[i:to])
		switch {
		case r == '’': // by far the most of those that are not ASCII
			if !s.joins(i, n, to) {
				goto done
			}
			h = (h ^ '\'') * fnvPrime
			i += n
			continue
		case unbroken(r):
			goto done
		case unicode.IsLetter(r):
			if unicode.IsUpper(r) {
				upper++
				first = first || letters == 0
			}
			letters++
		case unicode.IsMark(r):
		case r == 'ʼ' && s.joins(i, n, to):
		default:
			goto done
		}
		h = hashRune(h, foldRune(r))
		i += n
	}
done:
	if letters == 1 && !digits && i < to && s.text[i] == '.' {
		if end, hash := s.initials(from, i, to); end > i {
			s.stop(end)
			s.push(Token{Start: int32(from), End: int32(end), Hash: hash, Kind: Letters, Case: caseOf(2, upper*2, first), Space: space})
			return end
		}
	}
	if i+2 < to && (s.text[i] == ':' && s.text[i+1] == '/' && s.text[i+2] == '/' || s.text[i] == '.' && h == hashWWW || s.text[i] == '@' && s.text[i+1] < utf8.RuneSelf && class[s.text[i+1]] == isLetter) {
		return s.link(from, max(i, from+1), to, space)
	}
	s.push(Token{Start: int32(from), End: int32(i), Hash: h, Kind: Letters, Case: caseOf(letters, upper, first), Space: space})
	if i+1 < to && s.text[i] == '\'' && (s.text[i+1] == 's' || s.text[i+1] == 'S') && !s.letterAt(i+2, to) {
		s.push(Token{Start: int32(i), End: int32(i + 2), Hash: hashFolded("'s"), Word: clitic, Kind: Letters, Case: Lower})
		return i + 2
	}
	if i+3 < to && s.text[i:i+3] == "’" && (s.text[i+3] == 's' || s.text[i+3] == 'S') && !s.letterAt(i+4, to) {
		s.push(Token{Start: int32(i), End: int32(i + 4), Hash: hashFolded("'s"), Word: clitic, Kind: Letters, Case: Lower})
		return i + 4
	}
	return i
}

// plain reads a word of small letters, the first of which may be a capital, where
// nothing after it can belong to it: most words of any text. It gives from where the
// word is another.
func (s *scanner) plain(from, to int, space bool) int {
	h, i, text := uint64(fnvOffset), from, s.text[:to]
	kase := Lower
	if c := text[i]; c >= 'A' && c <= 'Z' {
		kase = Title
		h = (h ^ uint64(c+'a'-'A')) * fnvPrime
		i++
	}
	for i < len(text) && text[i] >= 'a' && text[i] <= 'z' {
		h = (h ^ uint64(text[i])) * fnvPrime
		i++
	}
	if i == from || i == len(text) || !plainEnd[text[i]] && (text[i] != '.' || i <= from+len("www")) {
		return from
	}
	s.push(Token{Start: int32(from), End: int32(i), Hash: h, Kind: Letters, Case: kase, Space: space})
	return i
}

var hashWWW = hashFolded("www")

// joins reports whether the apostrophe of n bytes at i belongs to the word: a
// letter follows, and it is not the genitive's s, which is a token of its own.
func (s *scanner) joins(i, n, to int) bool {
	j := i + n
	if !s.letterAt(j, to) {
		return false
	}
	return s.text[j] != 's' && s.text[j] != 'S' || s.letterAt(j+1, to)
}

func (s *scanner) letterAt(i, to int) bool {
	if i >= to {
		return false
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return class[c] == isLetter
	}
	r, _ := utf8.DecodeRuneInString(s.text[i:to])
	return unicode.IsLetter(r)
}

// initials reads on from a single letter before a full stop: U.S., a.m., J.K.
// It gives the end, which is i where there is only the one letter.
func (s *scanner) initials(from, i, to int) (end int, hash uint64) {
	j := i
	for j+1 < to && s.text[j] == '.' && class[s.text[j+1]&0x7f] == isLetter && s.text[j+1] < utf8.RuneSelf &&
		!s.letterAt(j+2, to) && (j+2 >= to || class[s.text[j+2]&0x7f] != isDigit) {
		j += 2
	}
	if j == i {
		return i, 0
	}
	if j < to && s.text[j] == '.' {
		j++
	}
	return j, hashFolded(Fold(s.text[from:j]))
}

// stop takes down that a sentence may end after the next token, where its last byte is
// a full stop.
func (s *scanner) stop(end int) {
	if s.text[end-1] == '.' {
		s.stops = append(s.stops, len(s.tokens))
	}
}

// number reads figures with the points, commas and other marks inside them.
func (s *scanner) number(from, to int, space bool) int {
	i := from + 1
	for i < to {
		c := s.text[i]
		if c >= '0' && c <= '9' {
			i++
			continue
		}
		if (c == '.' || c == ',') && i+1 < to && s.text[i+1] >= '0' && s.text[i+1] <= '9' {
			i += 2
			continue
		}
		if c == '\'' || c >= utf8.RuneSelf {
			if end := s.thousands(from, i, to); end > i {
				i = end
				continue
			}
		}
		break
	}
	s.push(Token{Start: int32(from), End: int32(i), Hash: hashFolded(s.text[from:i]), Kind: Digits, Space: space})
	return i
}

// thousands reads three figures more of the number from byte from on, where a mark at
// i parts them that does so outside English: the space that does not break of science
// and of Canada (33 625.53), the apostrophe of Switzerland (1'234'567). It gives the
// end, which is i where there are none.
func (s *scanner) thousands(from, i, to int) int {
	n := Grouping(s.text[i:to])
	end := i + n + 3
	if n == 0 || end > to || !figures(s.text[i+n:end]) || end < to && s.text[end] >= '0' && s.text[end] <= '9' {
		return i
	}
	if i-from <= 3 {
		if s.text[from] == '0' || !figures(s.text[from:i]) {
			return i
		}
	} else if i-3-n <= from || !figures(s.text[i-3:i]) || s.text[i-3-n:i-3] != s.text[i:i+n] {
		return i
	}
	return end
}

// Grouping is the length of the mark that s begins with, where it is one that parts
// the thousands of a figure other than by a comma: an apostrophe, or a space that does
// not break; 0 where it is none.
func Grouping(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r == '\'' || r == '’' || r == '\u00a0' || r >= '\u2000' && r <= '\u200a' || r == '\u202f' || r == '\u205f' {
		return n
	}
	return 0
}

// figures reports whether s is nothing but figures.
func figures(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// ascii reads one mark, or a run of full stops, hyphens, grave accents or
// apostrophes that stands for one.
func (s *scanner) ascii(from, to int, space bool) int {
	c, i := s.text[from], from+1
	if c == '.' || c == '-' || c == '`' || c == '\'' {
		for i < to && s.text[i] == c {
			i++
		}
	}
	kind := asciiKind[c]
	if i == from+1 {
		if kind == Punct {
			s.stops = append(s.stops, len(s.tokens))
		}
		s.push(Token{Start: int32(from), End: int32(i), Hash: uint64(c), Word: marks[c], Kind: kind, Space: space})
		return i
	}
	s.mark(from, i, kind, space)
	return i
}

func (s *scanner) foreign(from, to int, space bool) int {
	i := from
	for i < to {
		r, n := utf8.DecodeRuneInString(s.text[i:to])
		if !unbroken(r) {
			break
		}
		i += n
	}
	s.mark(from, i, Foreign, space)
	return i
}

func (s *scanner) link(from, i, to int, space bool) int {
	for i < to && s.text[i] > ' ' && s.text[i] < utf8.RuneSelf && s.text[i] != '"' && s.text[i] != '<' && s.text[i] != '>' && s.text[i] != ')' {
		i++
	}
	for i > from+1 && (s.text[i-1] == '.' || s.text[i-1] == ',' || s.text[i-1] == ';') {
		i--
	}
	s.mark(from, i, Link, space)
	return i
}

// asciiKind are the kinds of the marks of ASCII.
var asciiKind = func() (kinds [utf8.RuneSelf]Kind) {
	for b := range kinds {
		kinds[b] = Punct
		if unicode.IsSymbol(rune(b)) && b != '`' || b == '%' || b == '#' || b == '&' || b == '@' {
			kinds[b] = Symbol
		}
	}
	return kinds
}()

// mark pushes a token whose number is looked up by its bytes.
func (s *scanner) mark(from, to int, kind Kind, space bool) {
	if kind == Punct {
		s.stops = append(s.stops, len(s.tokens))
	}
	s.push(Token{Start: int32(from), End: int32(to), Hash: hashFolded(s.text[from:to]), Kind: kind, Space: space})
}

func (s *scanner) push(t Token) {
	if t.Word == 0 {
		t.Word = s.voc.find(t.Hash)
	}
	s.tokens = append(s.tokens, t)
}

func caseOf(letters, upper int, first bool) Case {
	switch {
	case upper == 0:
		return Lower
	case upper == letters && letters > 1:
		return Upper
	case upper == 1 && first:
		return Title
	default:
		return Mixed
	}
}

func hashRune(h uint64, r rune) uint64 {
	var b [utf8.UTFMax]byte
	for _, c := range b[:utf8.EncodeRune(b[:], r)] {
		h = (h ^ uint64(c)) * fnvPrime
	}
	return h
}

// unbroken reports whether r belongs to a script that is written without
// spaces, so that a run of it is no word.
func unbroken(r rune) bool {
	return r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0xe00 && r <= 0xe7f || r >= 0x1780 && r <= 0x17ff
}
