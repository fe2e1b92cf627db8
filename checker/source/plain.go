package source

import "github.com/factlint/factlint/checker/text"

// plain cuts the text of an article into blocks: of plain text, of wire copy, of
// a web page that was saved as text. What a block is follows from three looks:
// what no reader sees is left out (fold.go), the lines make paragraphs (paragraph.go), every paragraph is judged by itself
// (judge.go and what it asks: byline.go, caption.go, furniture.go), and what
// cannot be told from the words alone, a title, a heading or a link, is told by
// where it stands (layout.go).
//
// A headline in the text is a block, and Declared.Title is left as it was: it
// holds what is said outside the text.
func plain(a *text.Article) {
	foldText(a)
	pieces := cutPieces(a.Text, cutLines(a.Text))
	judged := make([]piece, 0, len(pieces)+2)
	for _, p := range pieces {
		judged = judge(judged, a.Text, p)
	}
	a.Blocks = lay(a.Text, judged, a.Declared.Title)
}
