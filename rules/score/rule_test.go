package score_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/score"
)

func TestCases(t *testing.T) { checkertest.Run(t, score.Rule) }
