package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// how open a list is.
type closure uint8

const (
	open   closure = iota // it includes these
	barely                // these are told, and whether they are all is not
	closed                // it is made up of these
)

var (
	joins   = text.NewSet("and plus")
	opens   = text.NewSet("include includes included including among mostly especially notably least")
	closes  = text.NewSet("comprise comprises comprising comprised consist consists consisting composed split divided breakdown")
	ofThese = text.NewSet("them those these which whom that")
	colon   = text.Intern(":")
	semi    = text.Intern(";")
	with    = text.Intern("with")
	// where begins what tells one part from another.
	where = text.NewSet("in at from for to by on near with through via")
	// acts are verbs that a part does not have.
	acts = text.NewSet(`is are was were be been has have had will would said says say told rose fell grew up down compared against versus while although but
		because if when after before since until more less than increase decrease decline drop rise per each average`)
	another = text.NewSet("another a further some")
	plus    = text.NewSet("and plus ; ,")
	// posts are all one when they are cut.
	posts = text.NewSet("jobs job positions posts employees workers staff staffers people redundancies roles")
	// totals say that a figure is of the whole.
	totals = text.NewSet("total totals totalled totaled totalling totaling overall combined altogether worldwide globally nationwide all around across")
	// before tells of another time.
	before = text.NewSet("before ago earlier previous previously last")
	acting = text.NewSet("cut cuts cutting shed shedding eliminate axe axing slash lay laying lose job jobs hire create killed died injured sold ordered built deliver buy close shut")
)

// most steps away that a whole is looked for.
const (
	back    = 7 // sentences before the list
	onwards = 2
)

// spread reads a list of parts by place or kind, and the whole in another sentence:
// it will cut 6,400 jobs; 2,900 in America, 1,700 in Europe and 1,800 in Asia.
func (r *ledger) spread() {
	for k := 0; k < len(r.figures); {
		n := r.run(k)
		if n > 1 {
			r.spreadOf(k, n)
		}
		k += max(n, 1)
	}
}

// run is how many figures from figure k on are one list: each with what tells it
// from the next, and "and" before the last.
func (r *ledger) run(k int) int {
	first := &r.figures[k]
	if first.Kind != quantity.Number && first.Kind != quantity.Money && first.Kind != quantity.Dimension || !first.exact() {
		return 0
	}
	n, ended := 1, false
	for k+n < len(r.figures) && !ended {
		f, next := &r.figures[k+n-1], &r.figures[k+n]
		if next.sentence != first.sentence || next.Unit != first.Unit || !next.exact() || !r.oneKind(first, next) {
			break
		}
		last, ok := r.apart(f, next)
		if !ok {
			break
		}
		ended = last
		n++
	}
	if !ended || !r.tailed(&r.figures[k+n-1]) {
		return 0
	}
	return n
}

// oneKind reports whether a later figure of a list counts what the first one does.
func (r *ledger) oneKind(first, next *figure) bool {
	if next.Kind != quantity.Number || next.Noun < next.End || next.Unit != "count" {
		return true
	}
	if first.Noun < first.End {
		return false
	}
	return r.Tokens[next.Noun].Hash == r.Tokens[first.Noun].Hash || posts.Has(r.Word(next.Noun)) && posts.Has(r.Word(first.Noun))
}

// apart reports whether what stands between two figures tells the first from the
// second, and whether "and" joins the second.
func (r *ledger) apart(f, next *figure) (last, ok bool) {
	i, j := f.end(), next.First
	if another.Has(r.Word(j - 1)) {
		j--
	}
	for ; j > i && plus.Has(r.Word(j-1)); j-- {
		last = last || r.Word(j-1) != comma && r.Word(j-1) != semi
	}
	if j == next.First || j-i < 2 || j-i > 12 || j == next.First-1 && another.Has(r.Word(j)) {
		return false, false
	}
	if were.Has(r.Word(i)) { // of these, 39 were held in Paris
		if i++; !where.Has(r.Word(i)) {
			i++
		}
	}
	if !where.Has(r.Word(i)) {
		return false, false
	}
	for ; i < j; i++ {
		if acts.Has(r.Word(i)) {
			return false, false
		}
	}
	return last, true
}

// tailed reports whether the last figure of a list has what tells it from the others,
// and the list does not go on.
func (r *ledger) tailed(f *figure) bool {
	i, s := f.end(), r.Sentences[f.sentence]
	if !where.Has(r.Word(i)) || i+1 >= s.End {
		return false
	}
	for j := i; j < min(i+10, s.End); j++ {
		w := r.Word(j)
		if w == comma {
			return !more.Has(r.Word(j + 1))
		}
		if more.Has(w) && w != and {
			return false
		}
	}
	return true
}

// spreadOf finds the whole of the n figures from figure k on.
func (r *ledger) spreadOf(k, n int) {
	parts := r.figures[k : k+n]
	how, brought := r.opened(&parts[0])
	if n == 2 && !brought {
		return
	}
	var best *figure
	sure := false
	for c := range r.figures {
		w := &r.figures[c]
		if c >= k && c < k+n || w.Unit != parts[0].Unit || w.sentence < parts[0].sentence-back || w.sentence > parts[0].sentence+onwards {
			continue
		}
		if fits(w, parts) || w.sentence == parts[0].sentence && c < k && r.glued(w.End, parts[0].First) {
			return // one that is made up of them, or of more than was read
		}
		if !w.exact() || w.sentence > parts[0].sentence && r.after(w.sentence, w.end(), 3, opens) {
			continue // a total that names one more part
		}
		if w.sentence == parts[0].sentence && c > k || r.before(w.sentence, w.First, 3, opens) || r.in(w.sentence, before) != r.in(parts[0].sentence, before) || !r.oneWhole(w, &parts[0]) || !above(w, parts) {
			continue
		}
		if slip := slipped(w, parts); slip && !sure || best == nil || slip == sure && c < k { // the nearest before it, or one that slipped
			best, sure = w, slip
		}
	}
	switch {
	case best == nil, r.leftOut(parts[0].sentence) && !r.over(best, parts):
		return
	case sure:
		// What looks like a slip is told even of a list that only includes some.
	case how == closed && parts[0].sentence-best.sentence <= 1:
	case how == open && r.over(best, parts):
	default:
		return
	}
	r.identity(parts[0].Span.Cover(parts[n-1].Span), *best, parts, false, "")
}

// leftOut reports whether a list, or the sentence after it, tells of a rest that is not
// counted.
func (r *ledger) leftOut(sentence int) bool {
	if r.in(sentence, uncounted) {
		return true
	}
	return sentence+1 < len(r.Sentences) && r.after(sentence+1, r.Sentences[sentence+1].First, 3, uncounted)
}

var uncounted = text.NewSet("rest others remainder elsewhere unknown remaining other")

// glued reports whether a number among tokens was read as no figure: service-10.
func (r *ledger) glued(i, j int) bool {
	for ; i < j; i++ {
		if r.Tokens[i].Kind == text.Digits {
			return true
		}
	}
	return false
}

// over reports whether parts of a whole are more than it, and not so much more that
// they must be of another.
func (r *ledger) over(w *figure, parts []figure) bool {
	t, ok := total(parts)
	if !ok || w.Hard.Hi.None || t.Lo.Value.Cmp(w.Hard.Hi.Value) <= 0 {
		return false
	}
	twice, ok := w.Nominal.Mul(numeral.Int(2))
	return ok && t.Lo.Value.Cmp(twice) < 0
}

// above reports whether a whole is more than every part.
func above(w *figure, parts []figure) bool {
	for i := range parts {
		if w.Nominal.Cmp(parts[i].Nominal) <= 0 {
			return false
		}
	}
	return true
}

// oneWhole reports whether a figure counts what a part of it does.
func (r *ledger) oneWhole(w, part *figure) bool {
	if w.Kind != quantity.Number || w.Unit != "count" {
		return r.after(w.sentence, w.End, 5, totals) || r.before(w.sentence, w.First, 5, totals)
	}
	if w.Noun < w.End {
		return false
	}
	if part.Noun < part.End {
		return part.sentence-w.sentence <= 1 && part.sentence >= w.sentence
	}
	return r.Tokens[w.Noun].Hash == r.Tokens[part.Noun].Hash || posts.Has(r.Word(w.Noun)) && posts.Has(r.Word(part.Noun)) && r.in(w.sentence, acting)
}

// opened tells how a list is brought in.
func (r *ledger) opened(f *figure) (how closure, brought bool) {
	s := r.Sentences[f.sentence]
	for i := max(s.First, f.First-4); i < f.First; i++ {
		switch w := r.Word(i); {
		case opens.Has(w):
			return open, true
		case closes.Has(w), w == colon, made.Has(w) && r.Word(i+1) == up:
			return closed, true
		}
	}
	if of == r.Word(s.First) && ofThese.Has(r.Word(s.First+1)) && f.First <= s.First+4 {
		return closed, true
	}
	for i := max(s.First, f.First-3); i+1 < f.First; i++ {
		if r.Word(i) == of && ofThese.Has(r.Word(i+1)) {
			return closed, true
		}
	}
	return barely, r.Word(f.First-1) == with && !compares.Has(r.Word(f.First-2))
}
