package calendar_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/calendar"
)

func TestCases(t *testing.T) { checkertest.Run(t, calendar.Rule) }
