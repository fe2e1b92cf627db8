package garble

import "strings"

// Copy whose paragraphs are parted by blank lines may still have lines within them:
// a sentence a line, or mail that was wrapped twice. Each such line is a block, and
// some of them end where a paragraph may not.

// Where at least these many paragraphs, and this part of all blocks, are parted by
// blank lines, a line end alone ends no paragraph.
const (
	fewestParted = 3
	partParted   = 4 // one in
)

// onePara reports whether block b goes on with the paragraph of the block before it:
// it stands right under it, in copy whose paragraphs are parted by blank lines.
func (r *reader) onePara(b int) bool {
	if b == 0 || b >= len(r.Blocks) || r.gap(b) != 1 {
		return false
	}
	parted := 0
	for k := 1; k < len(r.Blocks); k++ {
		if r.gap(k) > 1 {
			parted++
		}
	}
	return parted >= fewestParted && parted*partParted >= len(r.Blocks)
}

// gap is how many line ends stand before a block.
func (r *reader) gap(b int) int {
	return strings.Count(r.Text[r.Blocks[b-1].End:r.Blocks[b].Start], "\n")
}
