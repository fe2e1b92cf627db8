package magnitude

import (
	"slices"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// So much a month is so much a year: the same pace in two units of time ("$4.2 million
// a month, or $50 million a year"), and the pace of now beside that of before ("420,000
// barrels a day, down from 435,000 barrels a day").

// pace is how many of one unit of time are in another: at least and at most, where
// weeks have working days and years have holidays.
var pace = map[[2]string][2]int64{
	{"hour", "day"}: {6, 24}, {"hour", "week"}: {30, 168}, {"hour", "year"}: {1500, 8784},
	{"day", "week"}: {5, 7}, {"day", "month"}: {19, 31}, {"day", "quarter"}: {58, 92}, {"day", "year"}: {200, 366},
	{"week", "month"}: {4, 5}, {"week", "quarter"}: {12, 14}, {"week", "year"}: {44, 53},
	{"month", "quarter"}: {3, 3}, {"month", "year"}: {9, 13}, {"quarter", "year"}: {4, 4},
}

var (
	// thatIs are words that tell a pace over again in another unit of time.
	thatIs = text.NewSet("or equivalent equal works that meaning equals amounts amounting translates annualized annualised (")
	// wasAt lead to the pace of before.
	wasAt = text.NewSet("from against versus vs compared than")
)

// paces holds the paces of neighbouring figures against each other.
func (w *piecework) paces() {
	for i := 1; i < len(w.rates); i++ {
		a, b := &w.rates[i-1], &w.rates[i]
		if a.unit != b.unit || a.sentence < b.sentence-1 || !spans.Has(text.Intern(a.piece)) || !spans.Has(text.Intern(b.piece)) {
			continue
		}
		between, after := w.words(a.End, b.First), a.sentence == b.sentence
		switch {
		case a.piece == b.piece:
			if !after && w.has(between, thatIs) {
				w.samePace(a, b)
			}
		case after && b.First-a.End < 12 && w.has(between, wasAt):
			w.otherPace(a, b)
		case after && (b.First-a.End < 9 && w.has(between, thatIs) || b.First-a.End < 5 && slices.ContainsFunc(between, func(t text.Token) bool { return t.Word == comma })):
			w.retold(a, b)
		}
	}
}

// words are the tokens from one to another.
func (w *piecework) words(from, to int) []text.Token {
	if from >= to {
		return nil
	}
	return w.Tokens[from:to]
}

func (w *piecework) has(tokens []text.Token, words *text.Table[struct{}]) bool {
	for i := range tokens {
		if words.Has(tokens[i].Word) {
			return true
		}
	}
	return false
}

// retold holds $4.2 million a month against $504 million a year, told as the same.
func (w *piecework) retold(a, b *rateOf) {
	short, long := a, b
	times, ok := pace[[2]string{short.piece, long.piece}]
	if !ok {
		short, long = b, a
		if times, ok = pace[[2]string{short.piece, long.piece}]; !ok {
			return
		}
	}
	low, ok := valued(short.Quantity, short.Hard.Lo.Value).Mul(numeral.Int(times[0]))
	high, ok2 := valued(short.Quantity, short.Hard.Hi.Value).Mul(numeral.Int(times[1]))
	if !ok || !ok2 {
		return
	}
	// A tenth more or less is the hand of whoever rounds.
	low, high = low.Shift(-1), high.Shift(-1)
	low, ok = low.Mul(numeral.Int(9))
	high, ok2 = high.Mul(numeral.Int(11))
	if !ok || !ok2 {
		return
	}
	w.pace(short, long, low, high, w.In(short.Span)+" a "+short.piece+" for a "+long.piece)
}

// samePace finds a figure that is told again for the same unit of time, and is just
// as many times as much as another unit of time has of it: 1,420 euros a year, which
// works out to 17,040 euros a year.
func (w *piecework) samePace(a, b *rateOf) {
	small, large := a, b
	if small.Nominal.Cmp(large.Nominal) > 0 {
		small, large = b, a
	}
	const digits = 100
	if small.Nominal.Reduce().Coef < digits && large.Nominal.Reduce().Coef < digits {
		return
	}
	for _, n := range []int64{4, 12, 52, 365} {
		if v, ok := valued(small.Quantity, small.Nominal).Mul(numeral.Int(n)); ok && v.Cmp(valued(large.Quantity, large.Nominal)) == 0 {
			same := valued(small.Quantity, small.Nominal)
			w.pace(small, large, same, same, w.In(small.Span)+" a "+small.piece)
			return
		}
	}
}

// otherPace finds two paces that are much alike and told for two units of time: 420,000
// barrels a year, down from 435,000 barrels a day.
func (w *piecework) otherPace(now, then *rateOf) {
	const alikeBy = 60 // percent
	small, large := now, then
	times, known := pace[[2]string{now.piece, then.piece}]
	if !known {
		small, large = then, now
		if times, known = pace[[2]string{then.piece, now.piece}]; !known {
			return
		}
	}
	if v, was := valued(now.Quantity, now.Nominal), valued(then.Quantity, then.Nominal); !alike(v, was, alikeBy) {
		return
	}
	low, ok := valued(small.Quantity, small.Nominal).Mul(numeral.Int(times[0]))
	high, ok2 := valued(small.Quantity, small.Nominal).Mul(numeral.Int(times[1]))
	if ok && ok2 {
		w.pace(small, large, low, high, w.In(small.Span)+" a "+small.piece+" over a "+large.piece)
	}
}

// pace claims what one pace is in the time of another.
func (w *piecework) pace(of, told *rateOf, low, high numeral.Decimal, says string) {
	v := valued(told.Quantity, told.Nominal)
	if between(v, low, high) {
		return
	}
	f := fact(w.Pass, told.Span, told.unit, "pace")
	one, all := quantity.Exactly(v), quantity.Between(low, high)
	put(w.Pass, told.First, told.Span, claim.Claim{Fact: f, Nominal: v, Hard: one, Soft: one, Tentative: true, Says: "the text says " + w.In(told.Span) + " a " + told.piece})
	says += " is " + round(printed(told.Quantity, low)).Printed()
	if low.Cmp(high) != 0 {
		says += " to " + round(printed(told.Quantity, high)).Printed()
	}
	put(w.Pass, of.First, of.Span, claim.Claim{Fact: f, Nominal: low, Hard: all, Soft: all, Tentative: true, Says: says})
}
