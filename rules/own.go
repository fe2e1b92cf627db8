package rules

import (
	"github.com/factlint/factlint/checker"
	definitions "github.com/factlint/factlint/checker/measure"
	"github.com/factlint/factlint/checker/phrase"
	"github.com/factlint/factlint/rules/garble"
	"github.com/factlint/factlint/rules/measure"
)

// Own is what a newsroom adds to the rules that come with factlint.
type Own struct {
	Measures   []definitions.Definition
	SetPhrases []phrase.Set
}

// With are the rules, with a newsroom's own measures and set phrases read too.
func With(own Own) ([]*checker.Rule, error) {
	measures, err := measure.With(own.Measures)
	if err != nil {
		return nil, err
	}
	phrases := garble.Rule
	if len(own.SetPhrases) > 0 {
		if phrases, err = garble.With(own.SetPhrases); err != nil {
			return nil, err
		}
	}
	all := All()
	for i, r := range all {
		switch r {
		case measure.Rule:
			all[i] = measures
		case garble.Rule:
			all[i] = phrases
		}
	}
	return all, nil
}
