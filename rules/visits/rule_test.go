package visits_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/visits"
)

func TestCases(t *testing.T) { checkertest.Run(t, visits.Rule) }
