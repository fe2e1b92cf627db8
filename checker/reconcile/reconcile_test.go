package reconcile

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var trade = claim.Measure{ID: "trade", Kind: claim.Flow, Unit: "USD"}

func n(v int64) numeral.Decimal { return numeral.Int(v) }

func about(v, slack int64) quantity.Range { return quantity.Between(n(v-slack), n(v+slack)) }

func bound(file string, m claim.Measure, when period.Interval, r quantity.Range) claim.Claim {
	return claim.Claim{
		Place: text.Place{File: file}, Fact: claim.Fact{Measure: m, Subject: []string{"x"}, When: when},
		Nominal: r.Lo.Value, Hard: r, Soft: r,
	}
}

func months(year int, from, to time.Month) period.Interval {
	return period.Interval{From: period.On(year, from, 1), To: period.On(year, to+1, 1)}
}

func files(c Conflict) (out []string) {
	for _, x := range c.Claims {
		out = append(out, x.Place.File)
	}
	slices.Sort(out)
	return out
}

func TestConflicts(t *testing.T) {
	y := period.YearOf
	up := func(file string, year int, lo, hi numeral.Decimal) claim.Claim {
		c := bound(file, trade, y(year), quantity.Between(lo, hi))
		c.Op = claim.Ratio
		c.Other = []claim.Fact{{Measure: trade, Subject: c.Fact.Subject, When: y(year - 1)}}
		return c
	}
	more := func(file string, a, b period.Interval) claim.Claim {
		c := bound(file, trade, a, quantity.Range{Lo: quantity.End{Open: true}, Hi: quantity.End{None: true}})
		c.Op = claim.Difference
		c.Other = []claim.Fact{{Measure: trade, Subject: c.Fact.Subject, When: b}}
		return c
	}
	earlier := func(file string, when period.Interval, most int64) claim.Claim {
		c := bound(file, trade, when, quantity.Range{Lo: quantity.End{None: true}, Hi: quantity.End{Value: n(most)}})
		c.Op = claim.Earlier
		return c
	}
	counter := claim.Measure{ID: "meetings", Kind: claim.Counter, Unit: "count"}
	streak := claim.Measure{ID: "streak", Kind: claim.Streak, Unit: "years"}
	origin := claim.Measure{ID: "anniversary", Kind: claim.Origin, Unit: "year"}
	day := claim.Measure{ID: "date", Kind: claim.Origin, Unit: "day"}
	on := func(y int, m time.Month, d int) period.Interval {
		return period.Interval{From: period.On(y, m, d), To: period.On(y, m, d) + 1}
	}
	completed := func(c claim.Claim) claim.Claim { c.Completed = true; return c }
	tentative := func(c claim.Claim) claim.Claim { c.Tentative = true; return c }
	weekday := func(file string, d time.Weekday) claim.Claim {
		c := bound(file, day, period.Interval{}, quantity.Exactly(n(int64(d))))
		c.Op = claim.Weekday
		c.Fact.Event = "e"
		return c
	}
	dated := func(file string, d period.Day) claim.Claim {
		c := bound(file, day, period.Interval{}, quantity.Exactly(n(int64(d))))
		c.Fact.Event = "e"
		return c
	}
	event := func(file, e string, v int64) claim.Claim {
		c := bound(file, counter, y(2025), quantity.Exactly(n(v)))
		c.Fact.Event = e
		return c
	}
	for name, c := range map[string]struct {
		claims []claim.Claim
		hard   [][]string // the files in each conflict
		soft   [][]string
	}{
		"other years":              {claims: []claim.Claim{bound("a", trade, months(2021, 1, 10), about(1156, 1)), bound("b", trade, y(2024), about(2448, 1))}},
		"one year, two figures":    {claims: []claim.Claim{bound("a", trade, y(2024), about(2484, 1)), bound("b", trade, y(2024), about(2448, 1))}, hard: [][]string{{"a", "b"}}},
		"a part above the whole":   {claims: []claim.Claim{bound("a", trade, months(2021, 1, 10), about(1156, 1)), bound("b", trade, y(2021), about(1102, 1))}, hard: [][]string{{"a", "b"}}},
		"two parts above it":       {claims: []claim.Claim{bound("a", trade, months(2021, 1, 6), about(60, 1)), bound("b", trade, months(2021, 7, 12), about(60, 1)), bound("c", trade, y(2021), about(110, 1))}, hard: [][]string{{"a", "b", "c"}}},
		"growth fits":              {claims: []claim.Claim{bound("a", trade, y(2023), about(2401, 1)), bound("b", trade, y(2024), about(2448, 1)), up("c", 2024, n(1).Shift(0), numeral.Decimal{Coef: 102, Exp: -2})}},
		"growth does not fit":      {claims: []claim.Claim{bound("a", trade, y(2023), about(2101, 1)), bound("b", trade, y(2024), about(2448, 1)), up("c", 2024, n(1), numeral.Decimal{Coef: 102, Exp: -2})}, hard: [][]string{{"a", "b", "c"}}},
		"more than another year":   {claims: []claim.Claim{more("a", months(2021, 1, 10), y(2020)), bound("b", trade, months(2021, 1, 10), about(1156, 1)), bound("c", trade, y(2020), about(1200, 1))}, hard: [][]string{{"a", "b", "c"}}},
		"first time over":          {claims: []claim.Claim{earlier("a", y(2018), 1000), bound("b", trade, y(2014), about(1100, 1))}, hard: [][]string{{"a", "b"}}},
		"a count that falls":       {claims: []claim.Claim{bound("a", counter, on(2024, 5, 1), quantity.Exactly(n(42))), bound("b", counter, on(2024, 6, 1), quantity.Exactly(n(40)))}, hard: [][]string{{"a", "b"}}},
		"a count that grows":       {claims: []claim.Claim{bound("a", counter, on(2024, 5, 1), quantity.Exactly(n(42))), bound("b", counter, on(2024, 6, 1), quantity.Exactly(n(43)))}},
		"two counts in one year":   {claims: []claim.Claim{bound("a", counter, y(2024), quantity.Exactly(n(42))), bound("b", counter, y(2024), quantity.Exactly(n(43)))}, soft: [][]string{{"a", "b"}}},
		"one event, two counts":    {claims: []claim.Claim{event("a", "e", 11), event("b", "e", 12)}, hard: [][]string{{"a", "b"}}},
		"two events, two counts":   {claims: []claim.Claim{event("a", "e", 11), event("b", "f", 12)}},
		"one streak":               {claims: []claim.Claim{bound("a", streak, y(2024), quantity.Exactly(n(15))), bound("b", streak, y(2021), quantity.Exactly(n(12)))}},
		"a streak not moved on":    {claims: []claim.Claim{bound("a", streak, y(2024), quantity.Exactly(n(14))), bound("b", streak, y(2024), quantity.Exactly(n(15)))}, hard: [][]string{{"a", "b"}}},
		"completed years":          {claims: []claim.Claim{completed(bound("a", streak, y(2024), quantity.Exactly(n(14)))), bound("b", streak, y(2024), quantity.Exactly(n(15)))}},
		"completed years, too few": {claims: []claim.Claim{completed(bound("a", streak, y(2024), quantity.Exactly(n(15)))), bound("b", streak, y(2024), quantity.Exactly(n(14)))}, hard: [][]string{{"a", "b"}}},
		"two origins":              {claims: []claim.Claim{bound("a", origin, y(2024), quantity.Exactly(n(1949))), bound("b", origin, y(2021), quantity.Exactly(n(1950)))}, hard: [][]string{{"a", "b"}}},
		"tentative is soft":        {claims: []claim.Claim{tentative(bound("a", trade, y(2024), about(2484, 1))), bound("b", trade, y(2024), about(2448, 1))}, soft: [][]string{{"a", "b"}}},
		"weekday fits":             {claims: []claim.Claim{dated("a", period.On(2025, 5, 7)), weekday("b", time.Wednesday)}},
		"weekday does not fit":     {claims: []claim.Claim{dated("a", period.On(2025, 5, 7)), weekday("b", time.Thursday)}, hard: [][]string{{"a", "b"}}},
	} {
		t.Run(name, func(t *testing.T) {
			g := Reconcile(c.claims)
			var gotHard, gotSoft [][]string
			for _, x := range g.Conflicts {
				if x.Hard {
					gotHard = append(gotHard, files(x))
				} else {
					gotSoft = append(gotSoft, files(x))
				}
			}
			if d := cmp.Diff(c.hard, gotHard); d != "" {
				t.Errorf("hard (-want +got):\n%s", d)
			}
			if d := cmp.Diff(c.soft, gotSoft); d != "" {
				t.Errorf("soft (-want +got):\n%s", d)
			}
		})
	}
}

// world is the truth of one flow, month by month, and claims about it that are
// all true.
func world(r *rand.Rand) []claim.Claim {
	truth := map[period.Interval]int64{}
	flow := func(v period.Interval) int64 {
		if t, ok := truth[v]; ok {
			return t
		}
		total := int64(0)
		for y := v.From.Year(); y <= (v.To - 1).Year(); y++ {
			for m := time.January; m <= time.December; m++ {
				w := period.MonthOf(y, m)
				if w.Within(v) {
					if _, ok := truth[w]; !ok {
						truth[w] = 10 + r.Int64N(90)
					}
					total += truth[w]
				}
			}
		}
		truth[v] = total
		return total
	}
	var claims []claim.Claim
	add := func(c claim.Claim) {
		c.Place = text.Place{File: fmt.Sprintf("f%02d", r.IntN(30)), Span: text.Span{Start: len(claims), End: len(claims) + 1}}
		c.Soft = c.Hard
		claims = append(claims, c)
	}
	for range 4 + r.IntN(12) {
		y := 2018 + r.IntN(4)
		v := months(y, 1, time.Month(1+r.IntN(12)))
		if r.IntN(2) == 0 {
			v = period.YearOf(y)
		}
		x := flow(v)
		fact := claim.Fact{Measure: trade, Subject: []string{"x"}, When: v}
		switch r.IntN(5) {
		case 0: // growth
			w := yearEarlier(v)
			was := flow(w)
			lo, hi := n(x*1000/was-1).Shift(-3), n(x*1000/was+1).Shift(-3)
			add(claim.Claim{Fact: fact, Op: claim.Ratio, Other: []claim.Fact{{Measure: trade, Subject: fact.Subject, When: w}}, Hard: quantity.Between(lo, hi)})
		case 1: // more than
			add(claim.Claim{Fact: fact, Nominal: n(x - 1), Hard: quantity.Range{Lo: quantity.End{Value: n(x - 1), Open: true}, Hi: quantity.End{None: true}}})
		default:
			add(claim.Claim{Fact: fact, Nominal: n(x), Hard: about(x, r.Int64N(4))})
		}
	}
	return claims
}

func yearEarlier(v period.Interval) period.Interval {
	y, m, _ := (v.To - 1).Date()
	return months(y-1, 1, m)
}

func TestConsistentNeverConflicts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 400 {
		claims := world(r)
		if g := Reconcile(claims); len(g.Conflicts) > 0 {
			t.Fatalf("world %d: %s: %s", i, g.Conflicts[0].Message(), g.Conflicts[0].Why())
		}
	}
}

// One figure that another claim pins down is moved beyond its bounds: there is a
// conflict, it holds the moved claim, and no claim in it can be spared.
func TestMovedFigureConflicts(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	moved := 0
	for range 400 {
		claims := world(r)
		at := -1
		for i, c := range claims {
			if c.Op == claim.Bound && !c.Hard.Hi.None {
				at = i
			}
		}
		if at < 0 {
			continue
		}
		moved++
		twin := claims[at]
		twin.Place = text.Place{File: "twin"}
		twin.Hard = quantity.Between(n(twin.Hard.Hi.Value.Coef+1), n(twin.Hard.Hi.Value.Coef+3))
		if r.IntN(2) == 0 && claims[at].Hard.Lo.Value.Coef > 4 {
			v := claims[at].Hard.Lo.Value.Coef
			twin.Hard = quantity.Between(n(v-3), n(v-1))
		}
		twin.Soft, twin.Nominal = twin.Hard, twin.Hard.Lo.Value
		claims = append(claims, twin)
		r.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		g := Reconcile(claims)
		if len(g.Conflicts) == 0 {
			t.Fatal("a figure moved out of its bounds, and no conflict")
		}
		found := false
		for _, c := range g.Conflicts {
			found = found || slices.Contains(files(c), "twin")
			for k := range c.Claims {
				rest := slices.Delete(slices.Clone(c.Claims), k, k+1)
				if len(rest) > 0 && len(Reconcile(rest).Conflicts) > 0 {
					t.Fatalf("a claim to spare in %v", files(c))
				}
			}
		}
		if !found {
			t.Fatalf("the moved claim is in no conflict: %v", files(g.Conflicts[0]))
		}
	}
	if moved < 300 {
		t.Errorf("only %d worlds had a figure to move", moved)
	}
}

func TestOrderNeverMatters(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	say := func(claims []claim.Claim) (out []string) {
		g := Reconcile(claims)
		for _, c := range g.Conflicts {
			out = append(out, c.Message()+c.Why()+fmt.Sprint(files(c)))
		}
		for _, l := range g.Lines {
			out = append(out, l.Status.String()+l.Why+l.When.String())
		}
		return out
	}
	for range 100 {
		claims := world(r)
		claims[0].Hard = about(5000, 1)
		claims[0].Soft = claims[0].Hard
		want := say(claims)
		for range 5 {
			r.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
			if d := cmp.Diff(want, say(claims)); d != "" {
				t.Fatalf("(-first +shuffled):\n%s", d)
			}
		}
	}
}
