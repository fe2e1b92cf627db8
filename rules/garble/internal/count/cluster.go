package main

import (
	"cmp"
	"math"
	"slices"

	"github.com/factlint/factlint/rules/garble/internal/native"
)

// cluster sorts the symbols into classes by the company they keep: the exchange
// algorithm (Martin, Liermann and Ney 1998) moves each symbol to the class in
// which the corpus becomes likeliest, the most frequent first.
func cluster(counts []uint64, pairs []native.Pair) []uint8 {
	n := len(counts)
	after, before := make([][]native.Pair, n), make([][]native.Pair, n)
	for _, p := range pairs {
		if p.First != p.Second {
			after[p.First] = append(after[p.First], p)
			before[p.Second] = append(before[p.Second], p)
		}
	}
	self := make([]float64, n)
	for _, p := range pairs {
		if p.First == p.Second {
			self[p.First] = float64(p.Count)
		}
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(counts[b], counts[a]) })
	class := make([]uint8, n)
	for rank, w := range order {
		class[w] = uint8(rank % classes)
	}
	g := &grid{}
	for _, p := range pairs {
		g.pair[class[p.First]][class[p.Second]] += float64(p.Count)
	}
	for w, k := range counts {
		g.one[class[w]] += float64(k)
	}
	var right, left [classes]float64
	for range rounds {
		moved := 0
		for _, w := range order {
			right, left = [classes]float64{}, [classes]float64{}
			for _, p := range after[w] {
				right[class[p.Second]] += float64(p.Count)
			}
			for _, p := range before[w] {
				left[class[p.First]] += float64(p.Count)
			}
			from := int(class[w])
			g.move(from, &right, &left, self[w], float64(counts[w]), -1)
			best, most := from, math.Inf(-1)
			for c := range classes {
				if gain := g.gain(c, &right, &left, self[w], float64(counts[w])); gain > most+1e-9 {
					best, most = c, gain
				}
			}
			g.move(best, &right, &left, self[w], float64(counts[w]), 1)
			if best != from {
				class[w] = uint8(best)
				moved++
			}
		}
		if moved == 0 {
			break
		}
	}
	return class
}

// grid counts classes and pairs of classes.
type grid struct {
	pair [classes][classes]float64
	one  [classes]float64
}

// move takes a symbol with its neighbours out of a class (sign −1) or into it.
func (g *grid) move(c int, right, left *[classes]float64, self, count, sign float64) {
	for d := range classes {
		g.pair[c][d] += sign * right[d]
		g.pair[d][c] += sign * left[d]
	}
	g.pair[c][c] += sign * self
	g.one[c] += sign * count
}

// gain is what the logarithm of the likelihood wins by a symbol's being in c.
func (g *grid) gain(c int, right, left *[classes]float64, self, count float64) float64 {
	sum := 0.0
	for d := range classes {
		if d == c {
			continue
		}
		if right[d] > 0 {
			sum += xlogx(g.pair[c][d]+right[d]) - xlogx(g.pair[c][d])
		}
		if left[d] > 0 {
			sum += xlogx(g.pair[d][c]+left[d]) - xlogx(g.pair[d][c])
		}
	}
	sum += xlogx(g.pair[c][c]+right[c]+left[c]+self) - xlogx(g.pair[c][c])
	return sum - 2*(xlogx(g.one[c]+count)-xlogx(g.one[c]))
}

func xlogx(x float64) float64 {
	if x <= 0 {
		return 0
	}
	return x * math.Log(x)
}
