package names

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// At is the mention that covers a token.
func (n *Names) At(token int) (Mention, bool) {
	i := sort.Search(len(n.Mentions), func(k int) bool { return n.Mentions[k].End > token })
	if i < len(n.Mentions) && n.Mentions[i].First <= token {
		return n.Mentions[i], true
	}
	return Mention{}, false
}

// Before is the last mention that ends at or before a token.
func (n *Names) Before(token int) (Mention, bool) {
	i := sort.Search(len(n.Mentions), func(k int) bool { return n.Mentions[k].End > token })
	if i == 0 {
		return Mention{}, false
	}
	return n.Mentions[i-1], true
}

// Bearer is whom or what a mention names.
func (n *Names) Bearer(m Mention) *Entity { return &n.Entities[m.Entity] }

// ByKind gives the indices of the entities of a kind, those that are named most
// often first, and the earlier named first among equals.
func (n *Names) ByKind(k Kind) []int {
	var out []int
	for i := range n.Entities {
		if n.Entities[i].Kind == k {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int {
		return cmp.Compare(len(n.Entities[b].Mentions), len(n.Entities[a].Mentions))
	})
	return out
}

// Find is the index of the entity of a kind with that name or acronym, or −1.
// Case does not matter.
func (n *Names) Find(k Kind, name string) int {
	return slices.IndexFunc(n.Entities, func(e Entity) bool {
		return e.Kind == k && (strings.EqualFold(e.Name, name) || e.Acronym != "" && strings.EqualFold(e.Acronym, name))
	})
}

// Key is the name under which articles may share the bearer: the fullest name
// without titles, in lower case, without the full stops of initials. For a
// person of whom the article gives only the surname, it is the surname.
func (e *Entity) Key() string {
	key := strings.Join(strings.Fields(strings.ReplaceAll(text.Fold(e.Name), ".", " ")), " ")
	return strings.TrimPrefix(key, "the ")
}

// Full reports whether the article gives a person's given name too.
func (e *Entity) Full() bool { return e.Kind == Person && len(e.Name) > len(e.Surname) }
