package edition_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/edition"
)

func TestCases(t *testing.T) { checkertest.Run(t, edition.Rule) }
