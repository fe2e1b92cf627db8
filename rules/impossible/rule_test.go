package impossible_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/impossible"
)

func TestCases(t *testing.T) { checkertest.Run(t, impossible.Rule) }
