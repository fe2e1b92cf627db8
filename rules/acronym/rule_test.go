package acronym_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/acronym"
)

func TestCases(t *testing.T) { checkertest.Run(t, acronym.Rule) }
