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
type Memory struct {
	index  map[string]int // from a group's key to its place in groups
	groups []group
	key    []byte // the memory of one key
}

// group is the claims of one key: the first, and the others.
type group struct {
	first []claim.Claim
	more  []*claim.Claim
}

// NewMemory is an empty ledger in memory.
func NewMemory() *Memory { return &Memory{index: map[string]int{}} }

// Add keeps claims; they belong to the ledger from then on. It never fails.
func (m *Memory) Add(claims []claim.Claim) error {
	for i := range claims {
		m.key = claims[i].Fact.AppendKey(m.key[:0])
		k, ok := m.index[string(m.key)]
		if !ok {
			m.index[string(m.key)] = len(m.groups)
			m.groups = append(m.groups, group{first: claims[i : i+1 : i+1]})
			continue
		}
		m.groups[k].more = append(m.groups[k].more, &claims[i])
	}
	return nil
}

// Groups gives every group, in the order of the keys.
func (m *Memory) Groups() iter.Seq2[[]claim.Claim, error] {
	return func(yield func([]claim.Claim, error) bool) {
		var several []*claim.Claim
		for _, k := range slices.Sorted(maps.Keys(m.index)) {
			g := &m.groups[m.index[k]]
			claims := g.first
			if len(g.more) > 0 {
				several = append(append(several[:0], &g.first[0]), g.more...)
				claims = claim.Sorted(several)
			}
			if !yield(claims, nil) {
				return
			}
		}
	}
}
