package sum

import (
	"slices"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	allOf     = text.NewSet("of")
	restCues  = text.NewSet("other remaining rest others leaving leave leaves left have")
	otherWord = text.Intern("other")
	remaining = text.Intern("remaining")
	wordThe   = text.Intern("the")
	// leaves stand before what is left of something once some of it is gone, as lessened
	// words tell.
	leavingWord = text.Intern("leaving")
	leaves      = text.NewSet("leaving leave leaves left have")
	lessened    = text.NewSet("cut cuts cutting sold selling sale loss losing lost closing closure closed after leaving reduction departure layoffs spent paid retired scrapped")
	// instead and its like make no part of what "of" stands before.
	instead = text.NewSet("instead ahead short because regardless front north south east west outside top")
	heads   = text.NewSet("a an this that these those his her its their")

	lost     = text.NewSet("missing unaccounted")
	carried  = text.NewSet("aboard board carrying")
	saved    = text.NewSet("rescued survived survivors saved plucked survivor alive picked")
	perished = text.NewSet("dead killed killing died bodies drowned body drowning")
	leaving  = text.NewSet("leaving")
	// reckoned words say that counts are of several sources or times.
	reckoned = text.NewSet("earlier initially initial revised previously conflicting another additional")
)

// remainder reads a part of a group and the rest of it: 31 of the 48 pupils came by
// bus, and the other 17 walked. Whatever else is counted between them may be a part
// of it too.
func (r *ledger) remainder() {
	for k := range r.figures {
		b := &r.figures[k]
		if k < 2 || b.Kind == quantity.Percent || !b.exact() {
			continue
		}
		switch {
		case r.isRest(b):
			if !r.restOf(k) {
				r.left(k)
			}
		case r.isLeft(b):
			r.leftOver(k)
		case r.before(b.sentence, b.First, 2, leaves) && r.in(b.sentence, lessened):
			r.left(k)
		}
	}
}

// isLeft reports whether a figure is told to be left: leaving it with 43, has 17 million
// left.
func (r *ledger) isLeft(b *figure) bool {
	return r.before(b.sentence, b.First, 3, leavingWords) || r.Word(b.end()) == leftWord
}

var (
	leavingWords = text.NewSet("leaving leaves")
	leftWord     = text.Intern("left")
	// further stand before one part of several, whose whole is told elsewhere.
	further = text.NewSet("another further additional")
)

// leftOver reads what is left of a group of which its own sentence tells some parts: 19 of
// its 74 stores will close and 12 be sold, leaving it with 43. Only a slip of the hand is
// told.
func (r *ledger) leftOver(k int) {
	b := &r.figures[k]
	for w := k - 1; w > 0 && r.figures[w].sentence == b.sentence; w-- {
		whole := &r.figures[w]
		if !r.isOf(&r.figures[w-1], whole) {
			continue
		}
		parts := []figure{r.figures[w-1]}
		for i := w + 1; i < k; i++ {
			if f := &r.figures[i]; f.Unit == whole.Unit && f.exact() {
				parts = append(parts, *f)
			}
		}
		if parts = append(parts, *b); b.Unit != whole.Unit || len(parts) > 4 || b.Noun >= b.End && whole.Noun >= whole.End && r.Tokens[b.Noun].Hash != r.Tokens[whole.Noun].Hash || someFit(whole, parts) {
			return
		}
		if slippedAny(whole, parts, 2) {
			r.identity(b.Span, *whole, parts, false, "")
		}
		return
	}
	if r.in(b.sentence, lessened) {
		r.left(k)
	}
}

// restOf looks for the group that figure k is the rest of, and a part of it: in the
// paragraph, or three sentences back, where only a slip of the hand is told.
func (r *ledger) restOf(k int) bool {
	b := &r.figures[k]
	block := r.Sentences[b.sentence].Block
	for w := k - 1; w >= max(0, k-6); w-- {
		whole := &r.figures[w]
		if b.sentence-whole.sentence > 3 {
			break
		}
		far := b.sentence-whole.sentence > 1 || r.Sentences[whole.sentence].Block != block
		switch {
		case w > 0 && r.figures[w-1].sentence == whole.sentence && r.isOf(&r.figures[w-1], whole):
			r.parted(whole, &r.figures[w-1], r.figures[w+1:k], b, far)
			return true
		case w+1 < k && r.leads(whole, &r.figures[w+1]):
			r.parted(whole, &r.figures[w+1], r.figures[w+2:k], b, far)
			return true
		}
	}
	return false
}

// left reads a rest whose group and part are told each by itself: it has 530 workers;
// 214 will go; the remaining 336 stay. Only a slip of the hand is told, and only of a
// rest of three digits or more; or a rest that is more than there is.
func (r *ledger) left(k int) {
	b := &r.figures[k]
	var near []figure
	for i := k - 1; i >= 0 && b.sentence-r.figures[i].sentence <= 3; i-- {
		f := &r.figures[i]
		if f.Unit != b.Unit || f.Kind != b.Kind {
			continue
		}
		if b.Noun >= b.End && f.Noun >= f.End && r.Tokens[b.Noun].Hash != r.Tokens[f.Noun].Hash && !posts.Has(r.Word(f.Noun)) {
			continue
		}
		near = append(near, *f)
	}
	if len(near) < 2 || len(near) > 5 {
		return
	}
	slices.Reverse(near)
	for i := range near {
		if someFit(&near[i], append(slices.Clone(near[:i]), *b)) || someFit(&near[i], append(slices.Clone(near[i+1:]), *b)) || near[i].Nominal.Cmp(b.Nominal) == 0 {
			return
		}
	}
	if r.theOthers(near, b) {
		return
	}
	for i := range near {
		for j := range near {
			whole, part := &near[i], &near[j]
			if !whole.exact() || !part.exact() || whole.Nominal.Cmp(part.Nominal) <= 0 || whole.Nominal.Cmp(b.Nominal) <= 0 || r.before(whole.sentence, whole.First, 2, compares) || r.before(part.sentence, part.First, 2, compares) || r.before(part.sentence, part.First, 2, further) {
				continue
			}
			if rest := differenceOf(whole, part); b.digits() > 2 && slipped(b, []figure{rest}) || len(near) == 2 && j > i && r.Word(b.First-1) == leavingWord && tenTimes(b, &rest) || len(near) == 2 && j > i && r.Word(b.First-1) == otherWord && b.Exact && b.Nominal.Cmp(rest.Nominal) > 0 && part.sentence-whole.sentence <= 1 && b.sentence-part.sentence <= 1 && r.someOfIt(whole, part) {
				r.identity(b.Span, *whole, []figure{*part, *b}, false, minus(whole, part, b))
				return
			}
		}
	}
}

// theOthers reads a rest that is told after a group and all its other parts: of 46
// children, 11 were hurt badly, 14 slightly and the other 21 not at all. Together they
// are no more than the group.
func (r *ledger) theOthers(near []figure, b *figure) bool {
	whole, parts := &near[0], append(slices.Clone(near[1:]), *b)
	if r.Word(b.First-1) != otherWord || len(parts) < 3 || !whole.exact() || whole.Noun < whole.End || !allExact(parts) || !above(whole, parts) || !r.over(whole, parts) || b.sentence-whole.sentence > 1 || near[1].sentence != b.sentence {
		return false
	}
	r.identity(b.Span, *whole, parts, true, "")
	return true
}

// tenTimes reports whether a figure is another one at another power of ten.
func tenTimes(b, rest *figure) bool {
	for _, n := range [...]int{-3, -1, 1, 3} {
		if v := b.Nominal.Shift(n); v.Cmp(rest.Hard.Lo.Value) >= 0 && v.Cmp(rest.Hard.Hi.Value) <= 0 {
			return true
		}
	}
	return false
}

// someOfIt reports whether a part counts what its whole does, by the same noun.
func (r *ledger) someOfIt(whole, part *figure) bool {
	return whole.Noun >= whole.End && part.Noun >= part.End && r.Tokens[whole.Noun].Hash == r.Tokens[part.Noun].Hash
}

// isRest reports whether a figure is told to be the rest of something: the other 17,
// the remaining 17, the rest, 17.
func (r *ledger) isRest(b *figure) bool {
	switch w := r.Word(b.First - 1); {
	case w == otherWord || w == remaining:
		return r.Word(b.First-2) == wordThe
	case r.Word(b.End) == remaining, r.Word(b.End) == otherWord:
		return r.Word(b.First-1) == wordThe
	}
	return false
}

// isOf reports whether the one figure is told to be a part of the other: 31 of the 48.
func (r *ledger) isOf(part, whole *figure) bool {
	if instead.Has(r.Word(whole.First-2)) || !part.exact() || !whole.exact() || part.Unit != whole.Unit || part.Nominal.Cmp(whole.Nominal) >= 0 {
		return false
	}
	i := whole.First - 1
	if leads.Has(r.Word(i)) || heads.Has(r.Word(i)) {
		i--
	}
	return r.Word(i) == of && (i == part.End || i == part.end())
}

// leads reports whether a whole comes first, and a part of it next: of the 48 pupils,
// 31.
func (r *ledger) leads(whole, part *figure) bool {
	s := r.Sentences[whole.sentence]
	return r.Word(s.First) == of && whole.First <= s.First+2 && whole.exact() && part.exact() && part.sentence == whole.sentence && part.Unit == whole.Unit &&
		part.Nominal.Cmp(whole.Nominal) < 0 && r.Word(part.First-1) == comma && part.First-whole.end() < 8
}

// parted holds a whole against one part of it and the rest. Where the rest is told far
// from them, it must look like a slip.
func (r *ledger) parted(whole, part *figure, between []figure, b *figure, far bool) {
	if b.Unit != whole.Unit || b.Noun >= b.End && whole.Noun >= whole.End && r.Tokens[b.Noun].Hash != r.Tokens[whole.Noun].Hash {
		return
	}
	var extra []figure
	for _, f := range between {
		if f.Unit == whole.Unit {
			extra = append(extra, f)
		}
	}
	if len(extra) > 3 {
		return
	}
	for set := range 1 << len(extra) {
		parts := []figure{*part, *b}
		for i, f := range extra {
			if set&(1<<i) != 0 {
				parts = append(parts, f)
			}
		}
		if fits(whole, parts) {
			return
		}
	}
	parts := []figure{*part, *b}
	if t, ok := total(parts); !ok || len(extra) > 0 || t.Hi.Value.Cmp(whole.Hard.Lo.Value) < 0 && !slippedAny(whole, parts, 2) {
		return // the other two need not be all that are left, and some may have gone uncounted
	}
	if far && !slippedAny(whole, parts, 2) {
		return
	}
	r.identity(b.Span, *whole, parts, false, "")
}

// disaster reads what became of those aboard: so many saved, so many dead, leaving so
// many missing.
func (r *ledger) disaster() {
	if !carried.In(r.Document) || !saved.In(r.Document) || !perished.In(r.Document) || reckoned.In(r.Document) {
		return
	}
	var all, alive, dead, missing *figure
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || f.Unit != "count" || f.Nominal.Exp != 0 && f.Nominal.Exp < 0 {
			continue
		}
		var slot **figure
		reach := 5
		if k+1 < len(r.figures) {
			reach = min(reach, max(0, r.figures[k+1].First-f.End))
		}
		switch {
		case r.after(f.sentence, f.End, reach, lost):
			slot = &missing
		case r.after(f.sentence, f.End, 3, carried) || r.before(f.sentence, f.First, 1, carried):
			slot = &all
		case r.after(f.sentence, f.End, 8, saved) && r.in(f.sentence, saved) && !r.after(f.sentence, f.End, 2, perished):
			slot = &alive
		case r.after(f.sentence, f.End, 3, perished) || r.before(f.sentence, f.First, 1, perished):
			slot = &dead
		default:
			continue
		}
		switch {
		case !f.exact():
			return
		case *slot == nil:
			*slot = f
		case (*slot).Nominal.Cmp(f.Nominal) != 0:
			return
		}
	}
	if all == nil || alive == nil || dead == nil || missing == nil {
		return
	}
	if parts := []figure{*alive, *dead, *missing}; !r.before(missing.sentence, missing.First, 2, leaving) && (!slippedAny(all, parts, 2) || !r.over(all, parts)) {
		return
	}
	parts := []figure{*alive, *dead, *missing}
	if fits(all, parts) || fits(all, parts[1:]) || fits(all, []figure{*alive, *missing}) {
		return
	}
	if part, ok := all.Nominal.Add(alive.Nominal.Neg()); !ok || part.Cmp(numeral.Int(0)) <= 0 {
		return
	}
	r.identity(missing.Span, *all, parts, false, "")
}

var (
	passed  = text.NewSet("passed cleared")
	failed  = text.NewSet("failed flunked")
	testing = text.NewSet("tested examined test tests ran checked through inspected audited reviewed")
)

// tested reads how many were tested, how many of them passed and how many failed.
func (r *ledger) tested() {
	if !passed.In(r.Document) || reckoned.In(r.Document) {
		return
	}
	var all, yes, no *figure
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || f.Unit != "count" || f.Nominal.Exp != 0 || !f.Exact {
			continue
		}
		var slot **figure
		switch {
		case r.after(f.sentence, f.End, 4, passed) && !r.after(f.sentence, f.End, 2, plus):
			slot = &yes
		case r.after(f.sentence, f.End, 3, failed) && !r.after(f.sentence, f.End, 2, plus):
			slot = &no
		case f.Noun >= f.End && r.in(f.sentence, testing) && f.Nominal.Cmp(numeral.Int(4)) > 0:
			slot = &all
		default:
			continue
		}
		switch {
		case !f.exact():
			return
		case *slot == nil:
			*slot = f
		case (*slot).Nominal.Cmp(f.Nominal) != 0:
			return
		}
	}
	if all == nil || yes == nil || no == nil || !above(all, []figure{*yes, *no}) {
		return
	}
	r.identity(no.Span, *all, []figure{*yes, *no}, false, "")
}

var (
	choosing = text.NewSet("expected expect predicted predict forecast forecasts voted saw see projected anticipated favored favoured opposed backed tipped")
	// choiceCues are those and what is chosen between.
	choiceCues = text.NewSet("expected expect predicted predict forecast forecasts voted saw see projected anticipated favored favoured opposed backed tipped seats")
	whereas    = text.NewSet("while and , ; whereas")
	// takes stand before how many are needed.
	takes = text.NewSet("takes take took taking needs need needed needing requires require required requiring wants must")
)

// choices reads how many of a group said one thing, and how many another: 15 of the 23
// economists expected a cut, while seven expected none. They are no more than all.
func (r *ledger) choices() {
	for k := 0; k+2 < len(r.figures); k++ {
		part, whole := &r.figures[k], &r.figures[k+1]
		if part.sentence != whole.sentence {
			continue
		}
		rest := r.figures[k+2:]
		switch {
		case r.isOf(part, whole):
		case r.leads(&r.figures[k], &r.figures[k+1]): // of the 23 economists, 15
			part, whole = whole, part
		default:
			continue
		}
		seats := whole.Noun >= whole.End && seatWords.Has(r.Word(whole.Noun)) && !r.in(whole.sentence, moved)
		if whole.Noun < whole.End || whole.Nominal.Cmp(numeral.Int(500)) > 0 || whole.Nominal.Exp < 0 || !seats && !r.after(whole.sentence, max(part.end(), whole.end()), 3, choosing) {
			continue
		}
		if s := r.Sentences[part.sentence]; len(r.PeriodsIn(s.First, s.End)) > 1 {
			continue // a cut this year, and one next year
		}
		parts := []figure{*part}
		for i := range rest {
			f := &rest[i]
			if f.sentence != part.sentence || f.Kind != quantity.Number || !f.exact() || f.Noun >= f.End || !seats && (!whereas.Has(r.Word(f.First-1)) && !(leads.Has(r.Word(f.First-1)) && whereas.Has(r.Word(f.First-2))) || !r.after(f.sentence, f.End, 2, choosing)) {
				break
			}
			parts = append(parts, *f)
		}
		if len(parts) < 2 || r.before(part.sentence, min(part.First, whole.First), 4, takes) {
			continue // conviction takes 20 of the 30
		}
		all := *whole
		all.Hard = quantity.Exactly(whole.Nominal)
		r.identity(part.Span.Cover(parts[len(parts)-1].Span), all, parts, true, "")
	}
}
