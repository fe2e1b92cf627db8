package meetings_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/meetings"
)

func TestCases(t *testing.T) { checkertest.Run(t, meetings.Rule) }
