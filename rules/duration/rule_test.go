package duration_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/duration"
)

func TestCases(t *testing.T) { checkertest.Run(t, duration.Rule) }
