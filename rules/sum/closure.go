package sum

import (
	"slices"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// totalling words, near to a figure, tell that it is what others come to.
	totalling = text.NewSet("total totaling totalling totaled totalled combined altogether together overall sum merged joint jointly")
	totalCues = text.NewSet("total totaling totalling totaled totalled combined altogether together overall sum merged joint jointly told all or wins losses create creates creating form forms forming")
	toldWord  = text.Intern("told")
	orWord    = text.Intern("or")
	// another's words say that a figure is of more than a list, or of another time.
	beyondList = text.NewSet("including included includes include excluding besides plus per each every average respectively compared versus against than previous previously earlier ago last since more another other others remaining rest estimated nearly almost up down increase decrease gain drop")
	// outcomes of games, one each.
	outcomes = text.NewSet("wins losses ties draws defeats victories")
	games    = text.NewSet("games matches fights bouts starts")
	// mergers make one of two, which are told of in the next sentence.
	mergers  = text.NewSet("create creates creating form forms forming")
	conjoins = text.NewSet("and plus")
)

// closure reads a figure that is told to be what two others or more come to, wherever
// they stand beside it: 14 gold medals, nine silver and 11 bronze, 34 in all; 1,204
// passengers and 388 crew, or 1,592 people; assets of 412 billion and 238 billion,
// together 650 billion.
func (r *ledger) closure() {
	for k := range r.figures {
		t := &r.figures[k]
		if t.Kind == quantity.Percent || !t.exact() || t.Nominal.Cmp(numeral.Int(5)) < 0 {
			continue
		}
		after, ok := r.totalled(k)
		if !ok {
			continue
		}
		if parts := r.comesTo(k, after); len(parts) > 1 {
			r.closed(k, parts)
		}
	}
}

// apposed reads a group and a list of its parts right after it: 1,204 patients, 602 who
// took the drug and 602 who took none. Only a slip of the hand is told, and only of three
// digits or more; or parts that are told in the same way and are more than the group.
func (r *ledger) apposed() {
	for k := range r.figures {
		t := &r.figures[k]
		if t.Kind == quantity.Percent || !t.exact() || t.Kind == quantity.Number && t.Noun < t.End || k+2 >= len(r.figures) {
			continue
		}
		first := &r.figures[k+1]
		if mark := r.Word(first.First - 1); first.sentence != t.sentence || mark != comma && !marks.Has(mark) || first.First-t.end() > 8 {
			continue
		}
		n := 0
		for k+1+n < len(r.figures) && r.figures[k+1+n].sentence == t.sentence && r.listed(t, k+1+n, n) {
			n++
		}
		if n < 2 || n > 5 || k+1+n < len(r.figures) && r.figures[k+1+n].sentence == t.sentence && r.figures[k+1+n].Unit == t.Unit {
			continue
		}
		parts := r.figures[k+1 : k+1+n]
		if r.joinedParts(parts) && !r.anyFit(k) && r.apposes(t, parts) {
			r.identity(parts[0].Span.Cover(parts[n-1].Span), *t, parts, false, "")
		}
	}
}

// listed reports whether figure i may be the next item of a list of parts: of the unit of
// its group, with no noun of its own that the group does not have.
func (r *ledger) listed(t *figure, i, n int) bool {
	f := &r.figures[i]
	if f.Unit != t.Unit || f.Kind != t.Kind || !f.exact() || f.Nominal.Cmp(t.Nominal) >= 0 {
		return false
	}
	return n == 0 || f.First-r.figures[i-1].End <= 10
}

// joinedParts reports whether the last of a few parts is joined by "and", and nothing
// in between says that they are not all.
func (r *ledger) joinedParts(parts []figure) bool {
	a, b := &parts[len(parts)-2], &parts[len(parts)-1]
	s := r.Sentences[b.sentence]
	joined := false
	for i := max(s.First, parts[0].First-9); i < min(b.end()+4, s.End); i++ {
		w := r.Word(i)
		if beyondList.Has(w) {
			return false
		}
		joined = joined || w == and && i > a.End && i < b.First && b.First-i <= 2
	}
	return joined
}

// apposes reports whether a list that does not come to its group is meant to.
func (r *ledger) apposes(t *figure, parts []figure) bool {
	if marks.Has(r.Word(parts[0].First-1)) && r.Word(parts[0].First-1) != semi && t.First < parts[0].First && r.sameThings(t, parts) {
		return nearly(t, parts) && (r.over(t, parts) || !r.leftOut(t.sentence)) && !r.alikeItems(t, parts[:len(parts)-1])
	}
	if r.alikeItems(t, parts) {
		return false // 40 for Europe, 26 for Asia and 20 for America
	}
	if t.Kind != quantity.Number && r.Word(parts[0].end()) == of && itThem.Has(r.Word(parts[0].end()+1)) && r.over(t, parts) {
		return true // $9.4 million of it abroad and $2.7 million at home
	}
	if r.sameThings(t, parts) && t.digits() > 2 {
		return slippedAny(t, parts, 3)
	}
	if len(parts) != 2 || t.digits() > 2 || !r.sameThings(t, parts) {
		return false
	}
	a, b := &parts[0], &parts[1]
	return r.over(t, parts) && a.Noun < a.End && b.Noun < b.End && r.sameWay(a, b)
}

var itThem = text.NewSet("it them that which")

// alikeItems reports whether a group may be but the first of a list: a part of it has
// its noun, or it is told of a place as they are.
func (r *ledger) alikeItems(t *figure, parts []figure) bool {
	for i := range parts {
		p := &parts[i]
		if p.Noun >= p.End && t.Noun >= t.End && r.Tokens[p.Noun].Hash == r.Tokens[t.Noun].Hash {
			return true
		}
		if where.Has(r.Word(t.end())) && where.Has(r.Word(p.end())) || r.Word(t.end()) == r.Word(p.end()) && t.Noun < t.End {
			return true
		}
	}
	return false
}

// sameWay reports whether two figures are told in the same way: five appointed by the
// mayor and six by the council.
func (r *ledger) sameWay(a, b *figure) bool {
	w := r.Word(b.End)
	return parallel.Has(w) && (r.Word(a.End) == w || r.Word(a.End+1) == w)
}

var parallel = text.NewSet("by from for in against")

// totalled reports whether figure k is told to be a total, and whether its parts stand
// after it.
func (r *ledger) totalled(k int) (after, ok bool) {
	t := &r.figures[k]
	s := r.Sentences[t.sentence]
	for i := t.First - 1; i >= max(s.First, t.First-4); i-- {
		w := r.Word(i)
		if totalling.Has(w) {
			return i <= s.First+1, true
		}
		if mergers.Has(w) {
			return true, true
		}
		if w == comma || w == semi {
			break
		}
	}
	if t.Noun >= t.End && games.Has(r.Word(t.Noun)) && (r.Word(t.First-1) == in || r.Word(t.First-1) == of) {
		return false, r.before(t.sentence, t.First, 4, outcomes)
	}
	i := t.end()
	if r.Word(i) == in && inAll.Has(r.Word(i+1)) || i < s.End && totalling.Has(r.Word(i)) {
		return false, true
	}
	if r.Word(t.First-1) == orWord && r.Word(t.First-2) == comma {
		return false, true
	}
	if i = s.First; r.Word(i) == allWord && i+1 == t.First { // all 104 aboard
		return false, true
	}
	if totalling.Has(r.Word(i)) || r.Word(i) == allWord && r.Word(i+1) == toldWord || r.Word(i) == in && inAll.Has(r.Word(i+1)) {
		return false, k == 0 || r.figures[k-1].sentence != t.sentence || r.figures[k-1].Unit != t.Unit || r.figures[k-1].Nominal.Cmp(fewest) <= 0
	}
	return false, false
}

var wordTo, allWord = text.Intern("to"), text.Intern("all")

// comesTo finds the list that figure k may be the total of: the figures of its unit
// before it in its sentence and, where that is one at most, all of those of the sentence
// before; or those after it.
func (r *ledger) comesTo(k int, after bool) (parts []figure) {
	t := &r.figures[k]
	if after {
		n := 0
		for k+1+n < len(r.figures) && r.figures[k+1+n].sentence == t.sentence && r.item(t, k+1+n, n) {
			n++
		}
		if n > 1 {
			return r.figures[k+1 : k+1+n]
		}
		if n = 0; mergers.In(r.Document) {
			for k+1+n < len(r.figures) && r.figures[k+1+n].sentence == t.sentence+1 && r.like(t, &r.figures[k+1+n]) {
				n++
			}
		}
		if n == 2 {
			return r.figures[k+1 : k+3]
		}
	}
	from := t.sentence
	for i := k - 1; i >= 0 && r.figures[i].sentence >= from; i-- {
		if len(parts) > 0 && r.figures[i].sentence == t.sentence && r.rowEnds(i, k) {
			break
		}
		switch f := &r.figures[i]; {
		case r.like(t, f):
			parts = append(parts, *f)
		case f.Unit == t.Unit && f.Nominal.Cmp(fewest) > 0:
			return nil
		}
		if from == t.sentence && (i == 0 || r.figures[i-1].sentence < from) && len(parts) < 2 {
			from--
		}
	}
	if from == t.sentence && len(parts) == 0 {
		for i := k - 1; i >= 0 && r.figures[i].sentence >= from-1; i-- {
			if f := &r.figures[i]; len(parts) > 1 && r.semis(f.End, parts[len(parts)-1].First) {
				break // of something else: it was to make five million; ...
			} else if r.like(t, f) {
				parts = append(parts, *f)
			} else if f.Unit == t.Unit && f.Nominal.Cmp(fewest) > 0 {
				return nil
			}
		}
	}
	slices.Reverse(parts)
	return parts
}

// rowEnds reports whether a semicolon ends the row of a table after figure i, where the
// last part of figure k stands in its own row: 10, 13 and 11, 34 in all; 12, 16, 7, total 35.
func (r *ledger) rowEnds(i, k int) bool {
	return r.semis(r.figures[i].End, r.figures[i+1].First) && !r.semis(r.figures[k-1].End, r.figures[k].First)
}

// semis reports whether a semicolon stands between two tokens.
func (r *ledger) semis(i, j int) bool {
	for ; i < j; i++ {
		if r.Word(i) == semi {
			return true
		}
	}
	return false
}

// fewest is the most that a count may be of the parts themselves: the two together.
var fewest = numeral.Int(4)

// item reports whether figure i goes on a list that stands after its total.
func (r *ledger) item(t *figure, i, n int) bool {
	f := &r.figures[i]
	if !r.like(t, f) {
		return false
	}
	return n == 0 && f.First-t.end() <= 8 || n > 0 && f.First-r.figures[i-1].end() <= 8
}

// like reports whether a figure is of the unit of a total, and may be a part of it.
func (r *ledger) like(t, f *figure) bool {
	return f.Unit == t.Unit && f.Kind == t.Kind && f.exact() && f.Nominal.Cmp(t.Nominal) < 0 && (f.Nominal.Cmp(fewest) > 0 || f.Noun < f.End || !counting.Has(r.Word(f.Noun)))
}

// counting nouns are of the parts of a whole, and none of them: two units, three counties.
var counting = text.NewSet("units divisions counties states companies banks firms plants parties countries days years months weeks quarters sites cities towns groups times")

// closed claims that parts come to figure k, unless some of what stands there does.
func (r *ledger) closed(k int, parts []figure) {
	t, n := &r.figures[k], len(parts)
	if n > 6 || !r.sameThings(t, parts) || r.Word(t.First-4) == of && r.Word(t.First-1) == of {
		return // 4,212 of a total of 8,991
	}
	for i := range parts {
		if changing.Has(r.Word(parts[i].First - 1)) {
			return
		}
	}
	from, to := parts[0].First, parts[n-1].end()
	lo, hi := max(0, min(t.First, from)-4), max(t.End, to)
	for i := lo; i < min(hi+3, len(r.Tokens)); i++ {
		if beyondList.Has(r.Word(i)) {
			return
		}
	}
	if !r.ends(parts) && !(parts[0].sentence == t.sentence && totalling.Has(r.Word(t.First-1))) || r.anyFit(k) || r.leftOut(parts[n-1].sentence) {
		return
	}
	if or := r.Word(t.First-1) == orWord && n > 2; slippedAny(t, parts, 2) || or && nearly(t, parts) {
		r.identity(t.Span, *t, parts, false, "")
	}
}

// nearly reports whether parts come to more than half of a total and to less than
// twice as much.
func nearly(t *figure, parts []figure) bool {
	all, ok := total(parts)
	sum := *t
	sum.Nominal = all.Lo.Value
	return ok && near(&sum, t)
}

// ends reports whether a list ends with "and" and an item, or has but two, which stand
// in two sentences or against each other.
func (r *ledger) ends(parts []figure) bool {
	a, b := &parts[len(parts)-2], &parts[len(parts)-1]
	if len(parts) == 2 && (a.sentence != b.sentence || b.First == a.end()+1 && r.Word(a.end()) == wordTo) {
		return true
	}
	for i := a.End; i < b.First; i++ {
		if conjoins.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// sameThings reports whether parts count what their total does: by the noun of one of
// them at least, or because they have none; or people.
func (r *ledger) sameThings(t *figure, parts []figure) bool {
	if t.Kind != quantity.Number || t.Noun < t.End {
		return true
	}
	bare := true
	for i := range parts {
		p := &parts[i]
		if p.Noun < p.End {
			continue
		}
		bare = false
		if r.Tokens[p.Noun].Hash == r.Tokens[t.Noun].Hash || posts.Has(r.Word(p.Noun)) && posts.Has(r.Word(t.Noun)) {
			return true
		}
	}
	return bare || persons.Has(r.Word(t.Noun)) || games.Has(r.Word(t.Noun)) && outcomes.Has(r.Word(parts[len(parts)-1].Noun))
}

// anyFit reports whether some of the figures of the sentence of figure k, and of the
// one before, come to it.
func (r *ledger) anyFit(k int) bool {
	t := &r.figures[k]
	var list []figure
	for i := range r.figures {
		f := &r.figures[i]
		if d := t.sentence - f.sentence; i != k && d >= -1 && d <= 2 && f.Unit == t.Unit && f.Nominal.Cmp(t.Nominal) <= 0 {
			list = append(list, *f)
		}
	}
	return someFit(t, list)
}
