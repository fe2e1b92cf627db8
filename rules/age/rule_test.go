package age_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/age"
)

func TestCases(t *testing.T) { checkertest.Run(t, age.Rule) }
