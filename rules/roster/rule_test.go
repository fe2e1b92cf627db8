package roster_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/roster"
)

func TestCases(t *testing.T) { checkertest.Run(t, roster.Rule) }
