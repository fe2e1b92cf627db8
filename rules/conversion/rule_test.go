package conversion_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/conversion"
)

func TestCases(t *testing.T) { checkertest.Run(t, conversion.Rule) }
