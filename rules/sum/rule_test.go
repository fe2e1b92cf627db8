package sum_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/sum"
)

func TestCases(t *testing.T) { checkertest.Run(t, sum.Rule) }
