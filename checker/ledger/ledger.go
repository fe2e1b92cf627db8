// Package ledger keeps claims and gives them back by what they may be set
// against.
package ledger

import (
	"iter"
	"maps"
	"slices"

	"github.com/factlint/factlint/checker/claim"
)

// Ledger keeps claims. The reconciler's unit of work is one group: all claims on
// one subject and measure. Nothing else is shared between groups, so a ledger may
// be memory, a database or a cluster.
type Ledger interface {
	// Add keeps claims; they belong to the ledger from then on.
	Add(claims []claim.Claim) error
	// Groups gives every group once, in the order of the groups' keys. The order of
	// the claims within a group is not defined.
	Groups() iter.Seq2[[]claim.Claim, error]
}

// Memory is a ledger that lasts as long as the process. A claim is some hundred
// bytes: it stays where it was added, and only a group of several is copied
// together, when it is asked for.
type Memory struct{ groups map[string][][]claim.Claim }

// NewMemory is an empty ledger in memory.
func NewMemory() *Memory { return &Memory{groups: map[string][][]claim.Claim{}} }

// Add keeps claims; they belong to the ledger from then on. It never fails.
func (m *Memory) Add(claims []claim.Claim) error {
	for i := range claims {
		k := claims[i].Fact.Key()
		m.groups[k] = append(m.groups[k], claims[i:i+1:i+1])
	}
	return nil
}

// Groups gives every group, in the order of the keys.
func (m *Memory) Groups() iter.Seq2[[]claim.Claim, error] {
	return func(yield func([]claim.Claim, error) bool) {
		for _, k := range slices.Sorted(maps.Keys(m.groups)) {
			group := m.groups[k][0]
			if len(m.groups[k]) > 1 {
				group = slices.Concat(m.groups[k]...)
			}
			if !yield(group, nil) {
				return
			}
		}
	}
}
