package rank_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/rank"
)

func TestCases(t *testing.T) { checkertest.Run(t, rank.Rule) }
