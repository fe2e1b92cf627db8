package change_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/change"
)

func TestCases(t *testing.T) { checkertest.Run(t, change.Rule) }
