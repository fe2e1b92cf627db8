package source

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// lay gives the paragraphs their roles, now that all are known. A text has three
// parts: the head, before the first running text; the body; and the tail, after
// the last. A short line is a headline in the head, a heading in the body, and
// in the tail of a saved page a link to another story.
func lay(s string, pieces []piece, title string) []text.Block {
	p := &page{text: s, pieces: pieces, roles: make([]text.Role, len(pieces))}
	p.foreigners()
	for i := range pieces {
		p.roles[i] = roleOf[pieces[i].guess]
	}
	p.first, p.last = p.extent()
	if p.first < 0 {
		p.unread()
	} else {
		p.head(title)
		p.body()
		p.links()
		p.tail()
		p.teasers()
	}
	blocks := make([]text.Block, len(pieces))
	for i := range pieces {
		blocks[i] = text.Block{Span: pieces[i].Span, Role: p.roles[i]}
	}
	return blocks
}

// roleOf is the role of a paragraph as far as its guess tells.
var roleOf = [...]text.Role{
	prose: text.Prose, short: text.Heading, menu: text.Heading, chrome: text.Furniture, footer: text.Furniture, dated: text.Byline,
	byline: text.Byline, caption: text.Caption, item: text.ListItem, cells: text.Cells, foreign: text.Furniture,
}

// page is a text while its paragraphs get their roles.
type page struct {
	text        string
	pieces      []piece
	roles       []text.Role
	first, last int // the first and last paragraph of running text; −1 where there is none
}

// loose reports whether a paragraph is one whose place tells what it is.
func (p *page) loose(i int) bool { return p.pieces[i].guess == short || p.pieces[i].guess == menu }

// in is the text of a paragraph.
func (p *page) in(i int) string { return p.text[p.pieces[i].Start:p.pieces[i].End] }

// foreigners takes paragraphs in Chinese or Japanese for prose where the text is
// mostly that, and for a page's furniture in an English one.
func (p *page) foreigners() {
	size := 0
	for _, b := range p.pieces {
		if b.guess == foreign {
			size += b.Len()
		}
	}
	if 2*size < len(p.text) {
		return
	}
	for i := range p.pieces {
		if p.pieces[i].guess == foreign {
			p.pieces[i].guess = prose
		}
	}
}

// extent finds the first and the last paragraph of running text.
func (p *page) extent() (first, last int) {
	first, last = -1, -1
	for i, b := range p.pieces {
		if b.guess == prose {
			if last = i; first < 0 {
				first = i
			}
		}
	}
	return first, last
}

// unread lays out a text without one sentence: what could be read is, so that a
// single line is never lost.
func (p *page) unread() {
	for i := range p.pieces {
		if p.loose(i) {
			p.roles[i] = text.Prose
		}
	}
}

// head finds the headline and what stands around it.
func (p *page) head(title string) {
	h := p.headline(title)
	if h >= 0 {
		p.roles[h] = text.Headline
	}
	noisy := 0
	for i := range p.first {
		if g := p.pieces[i].guess; g == chrome || g == foreign || g == menu || g == footer {
			noisy++
		}
	}
	for i := range p.first {
		if i == h || !p.loose(i) {
			continue
		}
		switch {
		case h >= 0 && same(p.in(i), p.in(h)):
			p.roles[i] = text.Furniture // the title once more
		case p.pieces[i].guess == menu && noisy > 1, i < h && noisy > 0:
			p.roles[i] = text.Furniture
		case i > h && h >= 0 && p.isName(i):
			p.roles[i] = text.Byline
		}
	}
	// A summary before the line that says who wrote it.
	if s := p.first; h >= 0 && s+2 < len(p.pieces) && p.signature(s+1) && p.pieces[s].Len() < 400 {
		p.roles[s] = text.Standfirst
		p.first++
		for p.first < len(p.pieces) && p.signature(p.first) {
			p.first++
		}
	}
}

func (p *page) signature(i int) bool {
	return p.pieces[i].guess == byline || p.pieces[i].guess == dated
}

// isName reports whether a short line beside a byline or a date is the writer's
// name or the paper's.
func (p *page) isName(i int) bool {
	if p.pieces[i].words > 4 || i+1 >= len(p.pieces) || !p.signature(i-1) && !p.signature(i+1) {
		return false
	}
	for w := range strings.FieldsSeq(p.in(i)) {
		if w[0] >= 'a' && w[0] <= 'z' {
			return false
		}
	}
	return true
}

// headline finds the title in the head: the one that the file declares, or the
// first line that is as long as titles are, or what there is. It gives −1 where
// there is none.
func (p *page) headline(title string) int {
	best := -1
	for i := range p.first {
		if title != "" && p.pieces[i].guess != byline && same(p.in(i), title) {
			return i
		}
		if p.pieces[i].guess != short || strings.HasSuffix(p.in(i), ",") {
			continue
		}
		if best < 0 || p.pieces[best].words < 4 && p.pieces[i].words >= 4 {
			best = i
		}
	}
	if best < 0 && p.first > 0 && p.pieces[0].guess == menu && p.first == 1 {
		best = 0
	}
	if title != "" && best >= 0 && !akin(p.in(best), title) {
		return -1 // the first line of a table, of wrapped prose
	}
	return best
}

// akin reports whether a line is a title in other words: a third of the words of the
// shorter of the two are in both.
func akin(line, title string) bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		words[strings.Trim(w, ".,:;!?'\"‘’“”()")] = true
	}
	n, both := 0, 0
	for w := range strings.FieldsSeq(strings.ToLower(line)) {
		n++
		if words[strings.Trim(w, ".,:;!?'\"‘’“”()")] {
			both++
		}
	}
	return 3*both >= min(n, len(words)) && both > 0
}

// same reports whether two texts are the same title: equal but for case and
// white space, or one with a site's name after it.
func same(a, b string) bool {
	a, b = strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " ")
	if len(a) > len(b) {
		a, b = b, a
	}
	if a == "" || !strings.EqualFold(a, b[:len(a)]) {
		return false
	}
	rest := strings.TrimLeft(b[len(a):], " ")
	return rest == "" || len(a) > 15 && strings.IndexAny(rest, "-|–—_:") == 0
}

// body tells headings from links and from lists between the paragraphs.
func (p *page) body() {
	for i := p.first + 1; i < p.last; {
		if !p.loose(i) {
			if p.pieces[i].guess == dated && i > p.first+1 && !p.signature(i-1) && !p.signature(i+1) {
				p.roles[i] = text.Heading // of a part of a chronicle
			}
			i++
			continue
		}
		j, menus := i, 0
		for ; j < p.last && p.loose(j); j++ {
			if p.pieces[j].guess == menu {
				menus++
			}
		}
		p.between(i, j, menus)
		i = j
	}
}

// between gives the short lines [i, j) of the body their roles.
func (p *page) between(i, j, menus int) {
	role := text.Heading
	switch {
	case p.wall(i-1) && p.wall(j), menus > 1 && j-i > 1:
		role = text.Furniture
	case j-i >= 3:
		role = text.ListItem // a list without bullets
	}
	for ; i < j; i++ {
		if p.roles[i] = role; role == text.Heading && p.pieces[i].words > 14 {
			p.roles[i] = text.Prose
		}
	}
}

// wall reports whether a paragraph is surely furniture.
func (p *page) wall(i int) bool {
	g := p.pieces[i].guess
	return g == chrome || g == footer || g == foreign
}

// links takes what stands after the heading of a list of links for links, as far
// as no running text comes.
func (p *page) links() {
	for i := 0; i < len(p.pieces); i++ {
		if p.pieces[i].guess != footer {
			continue
		}
		for i++; i < len(p.pieces) && p.pieces[i].guess != prose; i++ {
			if i < p.first && p.roles[i] == text.Headline {
				break
			}
			if g := p.pieces[i].guess; g != caption && g != byline {
				p.roles[i] = text.Furniture
			}
		}
	}
}

// tail tells what the short lines after the last paragraph are: links, where
// there is furniture among them; or else the article's own last words.
func (p *page) tail() {
	page := false
	for i := p.last + 1; i < len(p.pieces); i++ {
		page = page || p.wall(i)
	}
	for i := p.last + 1; i < len(p.pieces); i++ {
		switch b := &p.pieces[i]; {
		case !p.loose(i) || p.roles[i] == text.Furniture:
		case page, b.guess == menu:
			p.roles[i] = text.Furniture
		case b.words >= 8:
			p.roles[i] = text.Prose
		}
	}
}

// teaserMin is the least length in bytes of a beginning that cannot be there
// twice by chance.
const teaserMin = 24

// teasers finds paragraphs that are cut with an ellipsis and told in full later.
func (p *page) teasers() {
	for i := range p.pieces {
		t := p.in(i)
		cut, ok := strings.CutSuffix(t, "…")
		if !ok {
			cut, ok = strings.CutSuffix(t, "...")
		}
		if cut = strings.TrimRight(cut, ". "); !ok || len(cut) < teaserMin {
			continue
		}
		for j := i + 1; j < len(p.pieces) && j <= i+20; j++ {
			if p.pieces[j].Len() > len(cut) && strings.HasPrefix(p.in(j), cut) {
				p.roles[i] = text.Furniture
				break
			}
		}
	}
}
