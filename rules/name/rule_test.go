package name_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/name"
)

func TestCases(t *testing.T) { checkertest.Run(t, name.Rule) }
