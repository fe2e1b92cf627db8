package quote_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/quote"
)

func TestCases(t *testing.T) { checkertest.Run(t, quote.Rule) }
