package twice_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/twice"
)

func TestCases(t *testing.T) { checkertest.Run(t, twice.Rule) }
