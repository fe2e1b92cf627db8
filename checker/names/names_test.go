package names_test

import (
	"testing"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
	"github.com/google/go-cmp/cmp"
)

// marked is a text with its mentions in brackets, each after the first letters
// of its kind.
func marked(s string) string {
	d := text.Cut(text.Plain("", s))
	n := names.Read(d)
	out, at := "", 0
	for _, m := range n.Mentions {
		out += s[at:m.Start] + "[" + n.Bearer(m).Kind.String()[:2] + " " + s[m.Start:m.Span.End] + "]"
		at = m.Span.End
	}
	return out + s[at:]
}

func TestRead(t *testing.T) {
	for in, want := range map[string]string{
		"Chinese President Xi Jinping met Mr. Putin.": "[co Chinese] President [pe Xi Jinping] met Mr. [pe Putin].",
	} {
		if diff := cmp.Diff(want, marked(in)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}
