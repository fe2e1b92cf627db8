package share

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

var (
	percents  = text.NewSet("percent pct %")
	forIt     = text.NewSet("favor favour favored favoured favoring favouring support supported supports supporting back backed backs backing approve approved approving agreed agree yes for")
	againstIt = text.NewSet("oppose opposed opposes opposing disapprove disapproved disapproving disagree disagreed rejected rejecting no against")
	neither   = text.NewSet("undecided unsure know opinion abstain abstained answer neutral unknown undeclared")
	notWord   = text.Intern("not")
	sure      = text.NewSet("sure certain say")

	// askedApart answer each for themselves.
	askedApart = text.NewSet("women men democrats republicans whites blacks among questions younger older labour conservative respectively both")
	// perhaps is by how much shares that are rounded may add up to more than all.
	perhaps = numeral.Int(102)
)

// answered reads those for a thing, those against it and those who do not know: of one
// sentence, and of one question, they are no more than all.
func (r *article) answered() {
	last := -1
	for i := range r.figures {
		n := r.figures[i].sentence
		if n == last || r.figures[i].Unit != "percent" {
			continue
		}
		last = n
		if r.in(n, trackers) || r.in(n, askedApart) {
			continue
		}
		if parts := r.answers(n); len(parts) > 1 {
			r.most(parts)
		}
	}
}

// answers are the shares of a sentence that are each of another answer: for, against
// and neither, in that order; or of the candidates, where the last are of those who
// have made no choice.
func (r *article) answers(n int) (parts []figure) {
	var all []figure
	for k := range r.figures {
		f := &r.figures[k]
		if f.sentence != n || f.Unit != "percent" {
			continue
		}
		if !f.exact() {
			return nil
		}
		all = append(all, *f)
	}
	if len(all) < 2 || len(all) > 7 {
		return nil
	}
	classes := [...]*text.Table[struct{}]{forIt, againstIt, neither}
	next := 0
	for i := range all {
		f := &all[i]
		reach := 8
		if i+1 < len(all) {
			reach = min(reach, all[i+1].First-f.End)
		}
		for next < len(classes) && !r.after(f, reach, classes[next]) && !r.before(f, 3, classes[next]) && (next != 2 || !r.unsure(f, reach)) {
			next++
		}
		if next == len(classes) {
			break
		}
		if next++; len(parts) == i {
			parts = append(parts, *f)
		}
	}
	if len(parts) == len(all) && len(parts) > 1 {
		return parts
	}
	// 52 percent for Hale and 58 for Sand, and 7 percent undecided.
	end := &all[len(all)-1]
	if len(all) < 3 || !r.after(end, 6, neither) && !r.unsure(end, 6) {
		return nil
	}
	sum := numeral.Decimal{}
	for i := range all {
		if i > 0 && all[i].First-all[i-1].End > 12 {
			return nil
		}
		sum, _ = sum.Add(all[i].Nominal)
	}
	if sum.Cmp(perhaps) <= 0 || sum.Cmp(numeral.Int(190)) > 0 {
		return nil
	}
	return all
}

// unsure reports whether those of a share are told to be not sure, or not to say.
func (r *article) unsure(f *figure, reach int) bool {
	for i := f.End; i < min(f.End+reach, r.Sentences[f.sentence].End); i++ {
		if r.Word(i) == notWord && sure.Has(r.Word(i+1)) {
			return true
		}
	}
	return false
}
