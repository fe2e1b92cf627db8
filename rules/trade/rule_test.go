package trade_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/trade"
)

func TestCases(t *testing.T) { checkertest.Run(t, trade.Rule) }
