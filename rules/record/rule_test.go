package record_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/record"
)

func TestCases(t *testing.T) { checkertest.Run(t, record.Rule) }
