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
	// Add keeps claims.
	Add(claims []claim.Claim) error
	// Groups gives every group once, in the order of the groups' keys. The order of
	// the claims within a group is not defined.
	Groups() iter.Seq2[[]claim.Claim, error]
}

// Memory is a ledger that lasts as long as the process.
type Memory struct{ groups map[string][]claim.Claim }

// NewMemory is an empty ledger in memory.
func NewMemory() *Memory { return &Memory{groups: map[string][]claim.Claim{}} }

// Add keeps claims; it never fails.
func (m *Memory) Add(claims []claim.Claim) error {
	for _, c := range claims {
		k := c.Fact.Key()
		m.groups[k] = append(m.groups[k], c)
	}
	return nil
}

// Groups gives every group, in the order of the keys.
func (m *Memory) Groups() iter.Seq2[[]claim.Claim, error] {
	return func(yield func([]claim.Claim, error) bool) {
		for _, k := range slices.Sorted(maps.Keys(m.groups)) {
			if !yield(m.groups[k], nil) {
				return
			}
		}
	}
}
