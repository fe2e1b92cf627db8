package source

import (
	"bytes"
	"html"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	xast "github.com/yuin/goldmark/extension/ast"
	gtext "github.com/yuin/goldmark/text"

	"github.com/factlint/factlint/checker/text"
)

// markdownParser knows CommonMark with tables and struck text.
var markdownParser = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser()

// markdown makes the article of a Markdown file whose Source is read. Text is
// what a reader sees, the blocks parted by blank lines; code blocks, HTML and
// struck text are left out. The first heading of the first level is the headline,
// unless another title was declared; where there is none of the first level, the
// heading that the file begins with is.
func markdown(a *text.Article) error {
	front, err := frontMatter(a.Source, &a.Declared)
	if err != nil {
		return err
	}
	source := evenBreaks(a.Source)
	for i := range source[:front] {
		if source[i] != '\n' {
			source[i] = ' ' // so that offsets stay those of the file
		}
	}
	if tangled(source) {
		return ErrTangled
	}
	w := &writer{source: source}
	w.blocks(markdownParser.Parse(gtext.NewReader(source)))
	a.Text, a.Origin, a.Blocks = w.out.String(), w.origin, w.made
	headline(a, w.levels)
	return nil
}

// evenBreaks is the source with line breaks that are one byte, LF, and nothing
// moved: the parser takes a lone CR for a letter and CR LF for a break with a
// letter before it.
func evenBreaks(s string) []byte {
	b := []byte(s)
	for i, c := range b {
		if c != '\r' {
			continue
		}
		if i+1 < len(b) && b[i+1] == '\n' {
			b[i] = ' '
		} else {
			b[i] = '\n'
		}
	}
	return b
}

// Bounds within which the parser takes time in proportion to the length of the
// file: it does not in lists within lists and in brackets that are never closed.
const (
	maxNesting  = 64   // quotations and lists that one line opens
	maxBrackets = 4096 // opening brackets between two blank lines
)

// tangled reports whether a file is beyond these bounds, as none that a person
// wrote is.
func tangled(source []byte) bool {
	brackets := 0
	for len(source) > 0 {
		line, rest, _ := bytes.Cut(source, []byte("\n"))
		source = rest
		if len(bytes.TrimSpace(line)) == 0 {
			brackets = 0
			continue
		}
		if brackets += bytes.Count(line, []byte("[")); brackets > maxBrackets {
			return true
		}
		for depth := 0; ; depth++ {
			line = bytes.TrimLeft(line, " \t")
			n := 1
			if !bytes.HasPrefix(line, []byte(">")) {
				n = marker(string(line[:min(len(line), 8)]))
			}
			if n == 0 {
				break
			}
			if depth == maxNesting {
				return true
			}
			line = line[n:]
		}
	}
	return false
}

// headline finds the block that is the title. levels are the blocks' levels of
// heading, 0 for others.
func headline(a *text.Article, levels []int) {
	for i, level := range levels {
		if level == 1 && (a.Declared.Title == "" || same(a.In(a.Blocks[i].Span), a.Declared.Title)) {
			a.Blocks[i].Role = text.Headline
			return
		}
	}
	if a.Declared.Title == "" && len(levels) > 0 && levels[0] > 0 {
		a.Blocks[0].Role = text.Headline
	}
}

// writer puts the readable text together, and where each byte of it came from.
type writer struct {
	source []byte
	out    strings.Builder
	origin text.Origin
	made   []text.Block
	levels []int
	at     int // where in the source the last text ended
	item   int // lists around the block
}

// blocks writes the blocks under a node.
func (w *writer) blocks(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Heading:
			w.block(c, text.Heading, c.Level)
		case *ast.Paragraph, *ast.TextBlock:
			w.paragraph(c)
		case *ast.List:
			w.list(c)
		case *xast.Table:
			for row := c.FirstChild(); row != nil; row = row.NextSibling() {
				w.row(row)
			}
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock, *ast.ThematicBreak:
		default:
			w.blocks(c)
		}
	}
}

// paragraph writes a paragraph; one that is a picture and nothing else is its
// caption.
func (w *writer) paragraph(n ast.Node) {
	role := text.Prose
	if w.item > 0 {
		role = text.ListItem
	}
	if image, ok := n.FirstChild().(*ast.Image); ok && image.NextSibling() == nil {
		w.block(image, text.Caption, 0)
		return
	}
	w.block(n, role, 0)
}

// list writes the items of a list. A list of links and nothing else leads to
// other pages.
func (w *writer) list(n ast.Node) {
	first := len(w.made)
	w.item++
	w.blocks(n)
	w.item--
	if n.ChildCount() < 3 {
		return
	}
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		if b := item.FirstChild(); b == nil || b.NextSibling() != nil || b.ChildCount() != 1 || b.FirstChild().Kind() != ast.KindLink {
			return
		}
	}
	for i := range w.made[first:] {
		w.made[first+i].Role = text.Furniture
	}
}

// row writes a row of a table, its cells parted by tabs.
func (w *writer) row(n ast.Node) {
	start := w.begin()
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c != n.FirstChild() {
			w.filler("\t")
		}
		w.inline(c)
	}
	w.end(start, text.Cells, 0)
}

// block writes one block of inline text.
func (w *writer) block(n ast.Node, role text.Role, level int) {
	start := w.begin()
	w.inline(n)
	w.end(start, role, level)
}

// begin parts a block from the one before.
func (w *writer) begin() int {
	if w.out.Len() > 0 {
		w.filler("\n\n")
	}
	return w.out.Len()
}

// end makes a block of what was written since start, without white space at its
// ends. A paragraph that is a byline, a caption or a page's chrome says so by
// itself.
func (w *writer) end(start int, role text.Role, level int) {
	all := w.out.String()
	from, to := trim(all, start, len(all))
	if hollow(all[from:to]) {
		return
	}
	if role == text.Prose && !flows(all[from:to]) {
		if g := guessOf(all[from:to]); g == byline || g == dated || g == caption || g == chrome || g == footer {
			role = roleOf[g]
		}
	}
	w.made = append(w.made, text.Block{Span: text.Span{Start: from, End: to}, Role: role})
	w.levels = append(w.levels, level)
}

// inline writes the text under a node. Markup falls away, and what is struck out
// with it.
func (w *writer) inline(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			w.text(c)
		case *ast.AutoLink:
			w.label(c.Label(w.source))
		case *ast.RawHTML:
			w.tag(c)
		case *ast.Image, *xast.Strikethrough:
		default:
			w.inline(c)
		}
	}
}

// text writes a run of text and the line break after it.
func (w *writer) text(n *ast.Text) {
	start, stop := n.Segment.Start, n.Segment.Stop
	if n.Parent() != nil && n.Parent().Kind() == ast.KindCodeSpan {
		w.copy(start, stop)
	} else {
		w.unescape(start, stop)
	}
	if n.SoftLineBreak() || n.HardLineBreak() {
		w.lineBreak(stop)
	}
}

// lineBreak writes the line break that follows byte at.
func (w *writer) lineBreak(at int) {
	for at < len(w.source) && w.source[at] != '\n' {
		at++
	}
	if at < len(w.source) {
		w.add("\n", at, 1)
	}
}

// unescape writes source[from:to] with its character references and its
// backslashes resolved.
func (w *writer) unescape(from, to int) {
	for i := from; i < to; {
		switch c := w.source[i]; {
		case c == '\\' && i+1 < to && isPunct(w.source[i+1]):
			w.copy(from, i)
			from, i = i+1, i+2
		case c == '&':
			n := reference(w.source[i:to])
			if n == 0 {
				i++
				continue
			}
			w.copy(from, i)
			w.reference(i, n)
			i += n
			from = i
		default:
			i++
		}
	}
	w.copy(from, to)
}

// reference writes the character that the n bytes of the source at i refer to.
func (w *writer) reference(i, n int) {
	s := html.UnescapeString(string(w.source[i : i+n]))
	r, size := utf8.DecodeRuneInString(s)
	after := utf8.RuneError
	if i+n < len(w.source) {
		after = rune(w.source[i+n])
	}
	if as, ok := sight(r, w.last(), after); ok && size == len(s) {
		s = as
	}
	w.add(s, i, n)
}

// last is the character that was written last, 0 before the first.
func (w *writer) last() rune {
	if w.out.Len() == 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(w.out.String())
	return r
}

// reference is the length of the character reference that b begins with: &amp;,
// &#8212;, &#x2014;. The longest name has 31 letters.
func reference(b []byte) int {
	for n := 1; n < len(b) && n < 34; n++ {
		c := b[n]
		if c == ';' {
			if s := string(b[:n+1]); html.UnescapeString(s) != s {
				return n + 1
			}
			return 0
		}
		if (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') && c != '#' {
			return 0
		}
	}
	return 0
}

func isPunct(c byte) bool {
	return c > ' ' && c < 0x7f && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z')
}

// tag writes a line break for <br> and nothing for other tags.
func (w *writer) tag(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	s := n.Segments.At(0)
	if startsWith(string(w.source[s.Start:s.Stop]), "<br>", "<br/", "<br ") {
		w.add("\n", s.Start, s.Stop-s.Start)
	}
}

// label writes a part of the source that the parser gives without saying where
// it stands: a slice's capacity tells how far it is from the end.
func (w *writer) label(b []byte) {
	from := cap(w.source) - cap(b)
	if from >= 0 && from+len(b) <= len(w.source) && bytes.Equal(w.source[from:from+len(b)], b) {
		w.copy(from, from+len(b))
	}
}

// copy writes source[from:to] as a reader sees it.
func (w *writer) copy(from, to int) {
	switch s := string(w.source[from:to]); {
	case s == "":
	case clean(s):
		w.add(s, from, to-from)
	default:
		fold(s, from, w.last(), w.add)
	}
}

// add writes s, which stands for n bytes of the source.
func (w *writer) add(s string, from, n int) {
	w.origin.Append(w.out.Len(), len(s), from, n)
	w.out.WriteString(s)
	w.at = from + n
}

// filler writes what parts two texts and stands for nothing.
func (w *writer) filler(s string) { w.add(s, w.at, 0) }
