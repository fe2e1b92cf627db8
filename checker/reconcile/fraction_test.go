package reconcile

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/factlint/factlint/checker/numeral"
)

// Whatever a fraction is kept in, it is the number that big.Rat gives.
func TestFraction(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	number := func() (fraction, *big.Rat) {
		if r.IntN(2) == 0 {
			v := numeral.Decimal{Coef: r.Int64N(math.MaxInt64)>>r.IntN(63) - r.Int64N(1000), Exp: int32(r.IntN(40) - 20)}
			return fromDecimal(v), v.Rat()
		}
		n, d := r.Int64N(math.MaxInt64)>>r.IntN(63)-r.Int64N(9), 1+r.Int64N(math.MaxInt64)>>r.IntN(63)
		return rational(n, d), big.NewRat(n, d)
	}
	same := func(what string, got fraction, want *big.Rat, of ...*big.Rat) {
		t.Helper()
		if !got.known() || got.rat().Cmp(want) != 0 || got.sign() != want.Sign() {
			t.Fatalf("%s of %v is %v, not %v", what, of, got.rat(), want)
		}
	}
	for range 200000 {
		a, x := number()
		b, y := number()
		same("itself", a, x, x)
		same("sum", a.plus(b), new(big.Rat).Add(x, y), x, y)
		same("product", a.times(b), new(big.Rat).Mul(x, y), x, y)
		same("negative", a.negated(), new(big.Rat).Neg(x), x)
		if a.sign() > 0 {
			same("inverse", a.inverse(), new(big.Rat).Inv(x), x)
		}
		if got, want := a.cmp(b), x.Cmp(y); got != want {
			t.Fatalf("%v and %v compare as %d, not %d", x, y, got, want)
		}
		if a.cmp(a) != 0 {
			t.Fatalf("%v is not itself", x)
		}
		floor := new(big.Int).Div(x.Num(), x.Denom())
		if n, itself := a.floor(); floor.IsInt64() && n != floor.Int64() || itself != x.IsInt() {
			t.Fatalf("%v has the floor %d", x, n)
		}
	}
}
