package headline_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/headline"
)

func TestCases(t *testing.T) { checkertest.Run(t, headline.Rule) }
