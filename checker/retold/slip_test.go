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

func TestWeight(t *testing.T) {
	for _, c := range []struct {
		a, b numeral.Decimal
		want int
	}{
		{numeral.Int(87), numeral.Int(78), 1},
		{numeral.Int(137e6), numeral.Int(173e6), 3},
		{numeral.Int(5_116_892), numeral.Int(5_116_982), 5},
		{numeral.Int(655), numeral.Int(556), 1},
		{numeral.Int(10_500), numeral.Int(15_000), 0},
		{numeral.Decimal{Coef: 25, Exp: 5}, numeral.Decimal{Coef: 25, Exp: 8}, 3},
		{numeral.Int(2150), numeral.Int(215), 2},
		{numeral.Int(334), numeral.Int(344), 0},
		{numeral.Int(45_757), numeral.Int(45_758), 0},
		{numeral.Int(193_100), numeral.Int(793_100), 1},
		{numeral.Int(41), numeral.Int(47), -2},
	} {
		if got := retold.Weight(c.a, c.b); got != c.want {
			t.Errorf("%s and %s weigh %d, want %d", c.a, c.b, got, c.want)
		}
		if got := retold.Weight(c.b, c.a); got != c.want {
			t.Errorf("%s and %s weigh %d, want %d", c.b, c.a, got, c.want)
		}
	}
}
