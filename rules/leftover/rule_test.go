package leftover_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/leftover"
)

func TestCases(t *testing.T) { checkertest.Run(t, leftover.Rule) }
