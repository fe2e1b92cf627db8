package streak_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/streak"
)

func TestCases(t *testing.T) { checkertest.Run(t, streak.Rule) }
