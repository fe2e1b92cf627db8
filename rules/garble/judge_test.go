package garble

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
)

// heard are the sentences that a judge was given.
type heard []string

func (h *heard) Judge(_ context.Context, sentences []string) ([]checker.Verdict, error) {
	*h = append(*h, sentences...)
	return nil, nil
}

// TestAsk checks that an outside judge sees running English in nobody's mouth,
// and nothing else.
func TestAsk(t *testing.T) {
	prose := []string{
		"The council voted on Tuesday to repair the bridge over the river.",
		"Le conseil a voté mardi pour la réparation du pont sur la rivière.",
		"“The bridge is older than any of the members of the council. The town has waited for years for somebody to say so. It will open in May,” the mayor said.",
		"The ferries will go on as long as the bridge is closed to traffic.",
		"I went to see the bridge and it was closed to all traffic.",
		"Too short to judge.",
	}
	item := "The old bridge was closed to the traffic of the town in March."
	content := strings.Join(append(prose, item), "\n")
	a := &text.Article{ID: "a", Text: content, Source: content}
	at := 0
	for line := range strings.Lines(content) {
		block := text.Block{Span: text.Span{Start: at, End: at + len(strings.TrimSuffix(line, "\n"))}}
		if strings.HasPrefix(line, item) {
			block.Role = text.ListItem
		}
		a.Blocks = append(a.Blocks, block)
		at += len(line)
	}
	var got heard
	if _, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{Rule}, Judge: &got}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(heard{prose[0], prose[3]}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
