package share_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/share"
)

func TestCases(t *testing.T) { checkertest.Run(t, share.Rule) }
