package clock_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/clock"
)

func TestCases(t *testing.T) { checkertest.Run(t, clock.Rule) }
