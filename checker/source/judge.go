package source

import (
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/text"
)

// guess is what a paragraph looks like when it is read by itself.
type guess uint8

const (
	prose   guess = iota // running text
	short                // no sentence: a title, a heading, a name, a link
	menu                 // a word of menus that could be a heading: Video, Jobs
	chrome               // a part of a web page that is no article: surely
	footer               // chrome after which no article goes on: Related stories
	dated                // a day, an hour
	byline               // who wrote it, for whom; a sign-off, a slug
	caption              // the text under a picture
	item                 // an item of a list
	cells                // a row of a table
	foreign              // a script without spaces, most of it
)

// judge appends a paragraph with its guess; in two parts where it begins with
// something that is not part of the rest.
func judge(out []piece, s string, p piece) []piece {
	t := s[p.Start:p.End]
	if flows(t) {
		p.guess = prose
		return append(out, p)
	}
	if n := slug(t); n > 0 {
		head := p
		head.End, head.guess = p.Start+n, byline
		p.Start, p.blank = trimLeft(s, p.Start+n, p.End), 0
		return judge(append(out, head), s, p)
	}
	l := look(t)
	defer l.Release()
	if n := l.breadcrumb(); n > 0 {
		head := p
		head.End, head.guess = p.Start+n, chrome
		_, head.End = trim(s, head.Start, head.End)
		p.Start, p.blank = p.Start+n, 0
		return judge(append(out, head), s, p)
	}
	p.guess, p.words = l.guess(), int32(l.words)
	return append(out, p)
}

func trimLeft(s string, from, to int) int {
	from, _ = trim(s, from, to)
	return from
}

// flows reports whether a paragraph is running text at first sight: it ends as a
// sentence does, most of its words are in lower case, and it begins with no word
// that begins other things. Nine paragraphs in ten are told so.
func flows(t string) bool {
	if len(t) < 16 || !ends(t) || len(t) < openings[firstWord(t)] {
		return false
	}
	switch c := t[0]; {
	case c >= '0' && c <= '9':
		if marker(t) > 0 {
			return false
		}
	case (c == '(' || c == '[') && len(t) >= ofLabel: // (CNN) --; what is bracketed as a whole does not end so
	case c == '"' || c == '\'' || c == '`' || c|0x20 >= 'a' && c|0x20 <= 'z' || strings.HasPrefix(t, "“") || strings.HasPrefix(t, "‘"):
	default:
		return false
	}
	if end := t[len(t)-1]; end == ')' || end == ']' || strings.HasSuffix(t, "…") || strings.HasSuffix(t, "...") {
		return false
	}
	spaces, lower, ok := counted(t)
	return ok && spaces >= 2 && lower*2 >= spaces
}

// firstWord is the first word of a text, where it is short ASCII.
func firstWord(t string) string {
	t = strings.TrimLeft(t, `"'`)
	for i := 0; i < len(t) && i < 16; i++ {
		if c := t[i] | 0x20; c < 'a' || c > 'z' {
			return t[:i]
		}
	}
	return ""
}

// Lengths in bytes below which a paragraph that begins with one of the openings
// is worth a closer look: a label, an invitation, a caption or a notice.
const (
	ofLabel      = 70
	ofInvitation = 350
	ofNotice     = 1000
)

// openings are the first words of captions, bylines and furniture that may end
// with a full stop, in each case in which they are printed.
var openings = func() map[string]int {
	all := map[string]int{}
	add := func(w string, length int) {
		for _, w := range []string{w, strings.ToUpper(w), strings.ToUpper(w[:1]) + w[1:]} {
			all[w] = max(all[w], length)
		}
	}
	for _, phrases := range []map[string]bool{footers, chromes} {
		for p := range phrases { // the order does not matter
			if w := firstWord(p); w != "" {
				add(w, ofLabel)
			}
		}
	}
	for w := range strings.FieldsSeq("sign subscribe click follow join get download for like read more visit register please share tell stay") {
		add(w, ofInvitation)
	}
	for w := range strings.FieldsSeq(`file photo photos photograph image picture undated copyright enditem
		reporting additional editing writing written compiled edited reported translated story contributing published produced`) {
		add(w, ofNotice)
	}
	return all
}()

// looked is a paragraph cut into tokens, with what was counted in it.
type looked struct {
	*text.Document
	words    int // tokens of letters
	lower    int // of these, in lower case
	function int // words of grammar: the, of, was
	content  int // words in lower case that are not of grammar; a title in capitals has none
	figures  int // tokens of digits
	foreign  int // code points of scripts without spaces
	links    int // addresses
	social   int // names of networks
	glued    int // words that were stuck together: HomeOpinionsBusiness
	ends     bool
}

// guessOf is what a paragraph looks like.
func guessOf(t string) guess {
	l := look(t)
	defer l.Release()
	return l.guess()
}

// look cuts a paragraph into tokens and counts. It is released after use: the next
// one, and the article itself, are cut into the same memory.
func look(t string) *looked {
	d := text.Cut(&text.Article{Text: t, Blocks: []text.Block{{Span: text.Span{End: len(t)}}}})
	l := &looked{Document: d, ends: ends(t)}
	for i, tok := range d.Tokens {
		switch tok.Kind {
		case text.Letters:
			if tok.Word == clitic {
				continue
			}
			l.words++
			c, _ := classes.Get(tok.Word)
			if c&function != 0 {
				l.function++
			}
			if tok.Case == text.Lower {
				l.lower++
				if c&function == 0 {
					l.content++
				}
			}
			if c&social != 0 {
				l.social++
			}
			l.glued += seams(d.Token(i))
		case text.Digits:
			l.figures++
		case text.Foreign:
			l.foreign += utf8.RuneCountInString(d.Token(i))
		case text.Link:
			l.links++
		case text.Punct, text.Symbol:
		}
	}
	return l
}

// guess judges the paragraph.
func (l *looked) guess() guess {
	sentence := l.sentence()
	switch {
	case l.foreign > 0 && l.foreign*2 > l.words:
		return foreign
	case l.isByline(sentence):
		return byline
	case l.isDate(0, len(l.Tokens)):
		return dated
	case l.isCaption():
		return caption
	}
	if g := l.furniture(sentence); g != prose {
		return g
	}
	switch {
	case marker(l.Text) > 0:
		return item
	case tabular(l.Text):
		return cells
	case sentence:
		return prose
	}
	return short
}

// sentence reports whether the paragraph reads as running text: it ends as a
// sentence does, or it is long and has as many words of grammar as sentences
// have, so that only its end is missing. In English prose two words in five are
// words of grammar; in titles it is one in five or six.
func (l *looked) sentence() bool {
	switch {
	case l.ends:
		return true
	case l.words >= 4 && l.function > 0 && l.content >= 2 && strings.ContainsRune(":;,", rune(l.Text[len(l.Text)-1])):
		return l.glued == 0 // it goes on: in a quotation, in a list
	case l.words >= 25:
		return l.function*4 >= l.words && l.content*5 >= l.words && l.glued*15 < l.words
	default:
		return l.words >= 14 && l.function*10 >= l.words*3 && l.content*10 >= l.words*3 && l.glued == 0
	}
}

// breadcrumb is the length of a run of foreign script at the head of a Latin
// paragraph: the path of a page in a menu, before its title.
func (l *looked) breadcrumb() int {
	if l.foreign == 0 || l.words < 3 || len(l.Tokens) == 0 || l.Tokens[0].Kind != text.Foreign {
		return 0
	}
	i := 0
	for i < len(l.Tokens) && (l.Tokens[i].Kind == text.Foreign || l.Tokens[i].Kind == text.Symbol || l.Tokens[i].Kind == text.Punct) {
		i++
	}
	if i == len(l.Tokens) || !l.Tokens[i].Space || l.Tokens[i].Kind != text.Letters {
		return 0
	}
	for _, t := range l.Tokens[i:] {
		if t.Kind == text.Foreign {
			return 0
		}
	}
	return int(l.Tokens[i].Start)
}

// seams counts where words were stuck together, lower case running into upper:
// HomeOpinionsBusiness has two. Names such as McDonald, MacArthur and DeSantis
// have a short first part and none.
func seams(w string) int {
	n, run := 0, 0
	for i := range len(w) {
		switch c := w[i]; {
		case c >= 'a' && c <= 'z':
			run++
		default:
			if c >= 'A' && c <= 'Z' && run >= 3 && len(w)-i >= 2 {
				n++
			}
			run = 0
		}
	}
	return n
}

var clitic = text.Intern("'s")
