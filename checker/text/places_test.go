package text_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/text"
)

// TestPlaces holds the places of a table's words against a walk over all tokens, in
// documents that take their memory one from the other.
func TestPlaces(t *testing.T) {
	rare, often, none := text.NewSet("heron bittern"), text.NewSet("the of heron"), text.NewSet("cormorant")
	for _, article := range []string{
		"The heron of the lake saw the bittern.",
		"",
		strings.Repeat("Nothing stands here that anybody looks for. ", 40) + "A heron! " + strings.Repeat("The end of it. ", 50) + "Heron",
		"Bittern",
	} {
		d := text.Cut(text.Plain("", article))
		for name, table := range map[string]*text.Table[struct{}]{"rare": rare, "often": often, "none": none, "any": text.Any(rare, often)} {
			at := table.Places(d)
			for _, r := range [][2]int{{0, len(d.Tokens)}, {1, len(d.Tokens) - 1}, {5, 70}, {64, 128}, {63, 65}} {
				end := min(r[1], len(d.Tokens))
				var got, want []int
				for i := at.Next(r[0], end); i < end; i = at.Next(i+1, end) {
					got = append(got, i)
				}
				for i := r[0]; i < end; i++ {
					if table.Has(d.Word(i)) {
						want = append(want, i)
					}
				}
				if !slices.Equal(got, want) {
					t.Errorf("%s, tokens %v: %s", name, r, cmp.Diff(want, got))
				}
			}
		}
		d.Release()
	}
}
