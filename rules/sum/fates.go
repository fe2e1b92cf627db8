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
	pleaded
	victory
	beaten
	tied
)

var fates = text.NewTable(map[string]fate{
	"dead": died, "died": died, "killed": died, "drowned": died, "perished": died,
	"survived": lived, "alive": lived, "escaped": fled, "got": fled, "rescued": rescued, "saved": rescued,
	"missing": gone, "unaccounted": gone,
	"freed": freed, "released": freed, "acquitted": freed, "pleaded": pleaded,
	"jailed": jailed, "imprisoned": jailed, "convicted": jailed,
	"survivors": lived, "bodies": died,
	"won": victory, "wins": victory, "victories": victory, "lost": beaten, "losses": beaten, "defeats": beaten, "drawn": tied, "drew": tied, "ties": tied, "draws": tied, "tied": tied,
})

// became reads what became of a group, part by part: of the 38 miners, 21 escaped, nine
// were rescued and eight are missing. Each has one fate, so that the parts are no more
// than the group. The parts may go on in the next sentence: 12 of them were dead; the
// seven survivors.
func (r *ledger) became() {
	for k := 0; k+2 < len(r.figures); k++ {
		whole := &r.figures[k]
		if !whole.exact() || whole.Kind != quantity.Number || whole.Unit != "count" {
			continue
		}
		first := k + 1
		switch {
		case whole.Noun >= whole.End && r.leads(whole, &r.figures[first]):
		case whole.Noun >= whole.End && r.ofThem(whole, &r.figures[first]):
		case k > 0 && r.isOf(&r.figures[k-1], whole): // 54 of his 62 fights
			first = k - 1
		default:
			continue
		}
		r.parts(k, first)
	}
}

// ofThem reports whether a figure is told to be of those of whom the sentence before, or
// its own, tells: 12 of them were dead.
func (r *ledger) ofThem(whole, part *figure) bool {
	return part.sentence-whole.sentence <= 1 && r.Word(part.End) == of && ofThese.Has(r.Word(part.End+1)) && part.exact() && part.Nominal.Cmp(whole.Nominal) < 0
}

// parts gathers the parts of figure k from another one on, and claims that they are no
// more than it.
func (r *ledger) parts(k, first int) {
	whole := &r.figures[k]
	var parts []figure
	var had [tied + 1]bool
	told := false // before their figures
	for i := first; i < len(r.figures) && r.figures[i].sentence <= whole.sentence+1; i++ {
		f := &r.figures[i]
		if i == k {
			continue
		}
		if f.Kind != quantity.Number || f.Unit != "count" || !f.exact() || f.sentence > whole.sentence && i > first && len(parts) == 0 {
			return
		}
		end := r.Sentences[f.sentence].End
		if i+1 < len(r.figures) {
			end = min(end, max(r.figures[i+1].First, f.End))
		}
		it := fate(0)
		if !told {
			it = r.fateOf(f.End, min(end, f.End+6))
		}
		if told = it == 0 && (told || i == first); told { // lost six and drawn two
			it = r.fateOf(max(f.First-2, r.Sentences[f.sentence].First), f.First)
		}
		if it == 0 && f.sentence > whole.sentence && len(parts) > 1 {
			break
		}
		if it == 0 || had[it] {
			return
		}
		had[it] = true
		parts = append(parts, *f)
	}
	if len(parts) < 2 || had[lived] && (had[fled] || had[rescued]) {
		return
	}
	all := *whole
	all.Hard = quantity.Exactly(whole.Nominal)
	if had[victory] && len(parts) > 2 && !r.over(&all, parts) && slippedAny(&all, parts, 2) {
		r.identity(parts[0].Span, all, parts, false, "")
		return
	}
	r.identity(parts[0].Span.Cover(parts[len(parts)-1].Span), all, parts, true, "")
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
