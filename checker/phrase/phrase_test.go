package phrase

import (
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	var got []Set
	err := yaml.Unmarshal([]byte(`
- phrase: Council of Elders
  also: [Elders' Council]
  near: elders council

- phrase: the long way round
  broken:
    - the way long round
`), &got)
	if err != nil {
		t.Fatal(err)
	}
	want := []Set{
		{Phrase: "Council of Elders", Also: []string{"Elders' Council"}, Near: "elders council", Line: 2},
		{Phrase: "the long way round", Broken: []string{"the way long round"}, Line: 6},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	err = yaml.Unmarshal([]byte("- phrase: x\n  brokn: [y]\n"), &got)
	if err == nil || !strings.Contains(err.Error(), "brokn") || !strings.Contains(err.Error(), "[2:") {
		t.Errorf("an unknown field: %v", err)
	}
}
