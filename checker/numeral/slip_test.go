package numeral

import "testing"

func TestSlip(t *testing.T) {
	for _, c := range []struct {
		told, step, low, high Decimal
		want                  bool
	}{
		{Decimal{64, 2}, Decimal{1, 2}, Decimal{54, 2}, Decimal{54, 2}, true},       // 6,400 for 5,400
		{Decimal{461, 6}, Decimal{1, 6}, Decimal{416, 6}, Decimal{416, 6}, true},    // two digits swapped
		{Decimal{43, 5}, Decimal{1, 5}, Decimal{43, 8}, Decimal{43, 8}, true},       // a power of ten
		{Decimal{64, 2}, Decimal{1, 2}, Decimal{63, 2}, Decimal{64, 2}, false},      // it fits
		{Decimal{64, 2}, Decimal{1, 2}, Decimal{51, 2}, Decimal{52, 2}, false},      // another figure
		{Int(7), Int(1), Int(5), Int(5), false},                                     // one digit
		{Int(1240), Int(1), Int(124), Int(125), true},                               // ten times over
		{Int(522), Int(1), Int(225), Int(225), true},                                // another order
		{Int(14), Int(1), Int(40), Int(40), true},                                   // fourteen for forty
		{Int(90), Int(1), Int(19), Int(19), true},                                   // and the other way
		{Decimal{998, 0}, Decimal{1, 0}, Decimal{1008, 0}, Decimal{1008, 0}, false}, // more digits
	} {
		if got := Slip(c.told, c.step, c.low, c.high); got != c.want {
			t.Errorf("Slip(%s, [%s, %s]) = %t", c.told, c.low, c.high, got)
		}
	}
}
