package retold_test

import (
	"testing"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/retold"
)

func TestSlipOf(t *testing.T) {
	for _, c := range []struct {
		a, b numeral.Decimal
		want retold.Slip
	}{
		{numeral.Int(67), numeral.Int(76), retold.Sure},
		{numeral.Int(137e6), numeral.Int(173e6), retold.Sure},
		{numeral.Int(2_310_000_000), numeral.Int(2_130_000_000), retold.Sure},
		{numeral.Int(334e6), numeral.Int(334e9), retold.Sure},
		{numeral.Int(12e6), numeral.Int(12e9), retold.Sure},
		{numeral.Int(12e6), numeral.Int(120e6), retold.Likely},
		{numeral.Int(5e6), numeral.Int(5e9), retold.Close},
		{numeral.Int(5e6), numeral.Int(50e6), retold.Apart},
		{numeral.Decimal{Coef: 4350, Exp: -2}, numeral.Decimal{Coef: 4650, Exp: -2}, retold.Likely},
		{numeral.Int(16), numeral.Int(60), retold.Likely},
		{numeral.Int(1500), numeral.Int(1150), retold.Close},
		{numeral.Int(2150), numeral.Int(215), retold.Sure},
		{numeral.Int(1234), numeral.Int(124), retold.Likely},
		{numeral.Int(18), numeral.Int(8), retold.Close},
		{numeral.Int(41), numeral.Int(47), retold.Close},
		{numeral.Int(41), numeral.Int(57), retold.Apart},
		{numeral.Int(6), numeral.Int(7), retold.Apart},
		{numeral.Int(1_000_000), numeral.Int(3), retold.Apart},
		{numeral.Int(0), numeral.Int(3), retold.Apart},
		{numeral.Int(-12), numeral.Int(21), retold.Apart},
	} {
		if got := retold.SlipOf(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %d, want %d", c.a, c.b, got, c.want)
		}
		if got := retold.SlipOf(c.b, c.a); got != c.want {
			t.Errorf("%s and %s: %d, want %d", c.b, c.a, got, c.want)
		}
	}
}
