package measure_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	definitions "github.com/factlint/factlint/checker/measure"
	"github.com/factlint/factlint/rules/measure"
)

func TestCases(t *testing.T) {
	defs, err := definitions.Parse([]byte(`
- id: tourists
  title: foreign visitors
  kind: flow
  unit: count
  subject: country
  words: [foreign visitors]
`))
	if err != nil {
		t.Fatal(err)
	}
	rule, err := measure.With(defs)
	if err != nil {
		t.Fatal(err)
	}
	checkertest.Run(t, rule)
}
