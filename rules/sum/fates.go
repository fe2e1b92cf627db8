package sum

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// fate is what became of somebody: one of these, and no other.
type fate uint8

// The fates.
const (
	died fate = iota + 1
	lived
	fled
	rescued
	gone
	freed
	jailed
)

var fates = text.NewTable(map[string]fate{
	"dead": died, "died": died, "killed": died, "drowned": died, "perished": died,
	"survived": lived, "alive": lived, "escaped": fled, "got": fled, "rescued": rescued, "saved": rescued,
	"missing": gone, "unaccounted": gone,
	"freed": freed, "released": freed, "acquitted": freed,
	"jailed": jailed, "imprisoned": jailed, "convicted": jailed,
})

// became reads what became of a group, part by part: of the 38 miners, 21 escaped, nine
// were rescued and eight are missing. Each has one fate, so that the parts are no more
// than the group.
func (r *ledger) became() {
	for k := 0; k+2 < len(r.figures); k++ {
		whole := &r.figures[k]
		if whole.Noun < whole.End || !whole.exact() || !r.leads(whole, &r.figures[k+1]) {
			continue
		}
		var parts []figure
		var had [jailed + 1]bool
		for i := k + 1; i < len(r.figures) && r.figures[i].sentence == whole.sentence; i++ {
			f := &r.figures[i]
			if f.Kind != quantity.Number || f.Unit != "count" || !f.exact() || f.Noun >= f.End {
				parts = nil
				break
			}
			end := r.Sentences[f.sentence].End
			if i+1 < len(r.figures) {
				end = min(end, r.figures[i+1].First)
			}
			it := r.fateOf(f.End, min(end, f.End+6))
			if it == 0 || had[it] {
				parts = nil
				break
			}
			had[it] = true
			parts = append(parts, *f)
		}
		if len(parts) < 2 || had[lived] && (had[fled] || had[rescued]) {
			continue
		}
		all := *whole
		all.Hard = quantity.Exactly(whole.Nominal)
		r.identity(parts[0].Span.Cover(parts[len(parts)-1].Span), all, parts, true, "")
	}
}

// fateOf is the first fate that is told among tokens, or 0.
func (r *ledger) fateOf(i, end int) fate {
	for ; i < end; i++ {
		if f, ok := fates.Get(r.Word(i)); ok {
			return f
		}
	}
	return 0
}
