package forecast_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/forecast"
)

func TestCases(t *testing.T) { checkertest.Run(t, forecast.Rule) }
