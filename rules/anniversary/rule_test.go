package anniversary_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/anniversary"
)

func TestCases(t *testing.T) { checkertest.Run(t, anniversary.Rule) }
