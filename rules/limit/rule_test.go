package limit_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/limit"
)

func TestCases(t *testing.T) { checkertest.Run(t, limit.Rule) }
