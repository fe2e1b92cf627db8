package share

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	// shared are wholes of which each part goes to one alone.
	shared = text.NewSet("sales revenue revenues income market electricity power energy output production exports imports budget spending trade stock vote votes seats turnover crop water food oil gas milk money funds funding energy supply")
	// nested words say that a share is a part of another, or is told of several wholes.
	nested = text.NewSet("alone including include which both combined together while respectively each per rose fell up down grew compared against than growth year ago last previous women men among half total altogether now was expected target goal by")
)

// exclusive reads the shares of one whole that only one can have each: coal gives 45
// percent of the power, gas 31 percent and wind 24 percent. They are no more than all.
func (r *article) exclusive() {
	last := -1
	for i := range r.figures {
		n := r.figures[i].sentence
		if n == last || r.figures[i].Unit != "percent" {
			continue
		}
		last = n
		if r.in(n, nested) || r.in(n, owning) {
			continue
		}
		var parts []figure
		for k := i; k < len(r.figures) && r.figures[k].sentence == n; k++ {
			f := &r.figures[k]
			if f.Unit != "percent" || !f.exact() || against.Has(r.Word(f.First-1)) || len(parts) > 0 && (r.Word(f.End) == of || f.First-parts[len(parts)-1].End > 12) {
				parts = nil
				break
			}
			parts = append(parts, *f)
		}
		if len(parts) < 3 || len(parts) > 6 || parts[0].Kind != quantity.Percent || !r.ofShared(&parts[0]) || !r.listEnds(parts) {
			continue
		}
		r.most(parts)
	}
}

// ofShared reports whether a share is of what is shared out: 45 percent of the power.
func (r *article) ofShared(f *figure) bool {
	if r.Word(f.End) != of {
		return false
	}
	for i := f.End + 1; i < min(f.End+7, r.Sentences[f.sentence].End); i++ {
		if shared.Has(r.Word(i)) {
			return true
		}
		if r.Tokens[i].Kind != text.Letters && r.Word(i) != wordS {
			return false
		}
	}
	return false
}

// listEnds reports whether "and" joins the last of a few shares.
func (r *article) listEnds(parts []figure) bool {
	a, b := &parts[len(parts)-2], &parts[len(parts)-1]
	for i := a.End; i < b.First; i++ {
		if r.Word(i) == wordAnd {
			return true
		}
	}
	return false
}

var wordAnd = text.Intern("and")
