package magnitude_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/magnitude"
)

func TestCases(t *testing.T) { checkertest.Run(t, magnitude.Rule) }
