package measure

import (
	"slices"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/subject"
	"github.com/factlint/factlint/checker/text"
)

var (
	with      = text.Intern("with")
	among     = text.Intern("between")
	and       = text.Intern("and")
	bilateral = text.NewSet("bilateral two-way mutual")
	theTwo    = text.NewSet("the both two them")
	states    = text.NewSet("countries nations sides states neighbours neighbors economies")
	two       = text.Intern("two")
	the       = text.Intern("the")
	these     = text.Intern("these")
)

// partners are the two countries that a measure named at tokens [first, end) lies
// between, in alphabetical order. Plain "trade" is of two countries only where both
// are said: China's trade, its trade with the EU and trade in the region are others.
func partners(a *annotate.Article, s text.Sentence, first, end int) (pair []string, sure bool) {
	if pair := subject.Around(a, s, first, end); pair != nil {
		return pair, true
	}
	here := countriesIn(a, s)
	both := bilateral.Has(a.Word(first)) || bilateral.Has(a.Word(first-1)) || bilateral.Has(a.Compound(first-2)) || twoCountries(a, s) || len(here) == 0 && bare(a, s, first, end) && noThird(a)
	switch a.Word(end) {
	case with:
		return partnersWith(a, s, first, end+1, here)
	case among:
		if !theTwo.Has(a.Word(end + 1)) {
			return nil, false
		}
		both = true
	}
	switch {
	case len(here) == 2 && (both || sideBySide(a, s)):
		return here, true
	case !both || len(here) > 2:
		return nil, false
	}
	main, plain := subject.Main(a)
	for _, c := range here {
		if !slices.Contains(main, c) {
			return nil, false
		}
	}
	return main, plain
}

// twoCountries reports whether a sentence speaks of the two countries of the story.
func twoCountries(a *annotate.Article, s text.Sentence) bool {
	for i := s.First + 1; i+1 < s.End; i++ {
		if a.Word(i) == two && states.Has(a.Word(i+1)) && (a.Word(i-1) == the || a.Word(i-1) == these) {
			return true
		}
	}
	return false
}

// joints are the words after which a plain "trade" may begin.
var joints = text.NewSet(", and but while that when as if")

// elsewhere are the words after a measure that say of what region it is.
var elsewhere = text.NewSet("among within across throughout of")

// bare reports whether nothing narrows the measure at tokens [first, end): it begins
// a clause, and no region follows. Retail trade and trade in the region are not
// between countries.
func bare(a *annotate.Article, s text.Sentence, first, end int) bool {
	if w := a.Word(end); elsewhere.Has(w) || w == in && end+1 < s.End && a.Tokens[end+1].Kind != text.Digits {
		return false
	}
	return first == s.First || first == a.Dateline.End || joints.Has(a.Word(first-1))
}

// noThird reports whether an article names two countries in all.
func noThird(a *annotate.Article) bool {
	n := 0
	for i := range a.Names.Entities {
		if a.Names.Entities[i].Kind == names.Country {
			n++
		}
	}
	return n == 2
}

// partnersWith reads "trade with Russia", where at is the token after "with".
func partnersWith(a *annotate.Article, s text.Sentence, first, at int, here []string) (pair []string, sure bool) {
	m := a.MentionsIn(at, min(at+4, s.End))
	if len(m) == 0 || a.Names.Entities[m[0].Entity].Kind != names.Country || m[0].First > at && a.Word(m[0].First-1) != the {
		return nil, false
	}
	other := a.Names.Entities[m[0].Entity].Name
	if k := owner(a, s, first); k >= 0 {
		if a.Names.Entities[k].Kind != names.Country || a.Names.Entities[k].Name == other {
			return nil, false // Texas trade with Mexico
		}
		pair = []string{a.Names.Entities[k].Name, other}
		slices.Sort(pair)
		return pair, true
	}
	if len(here) == 2 {
		return here, true // Peru said trade with Norway had risen
	}
	if main, plain := subject.Main(a); len(here) == 1 && slices.Contains(main, other) {
		return main, plain
	}
	return nil, false
}

// owner is the entity named right before the measure at token first, or one or two
// words before it: Norway's trade, Norway's bilateral trade; −1 where there is none.
func owner(a *annotate.Article, s text.Sentence, first int) int {
	const near = 3
	for _, m := range slices.Backward(a.MentionsIn(max(s.First, first-near-1), first)) {
		if first-m.End <= near && (first == m.End || genitive.Has(a.Word(m.End))) {
			return m.Entity
		}
	}
	return -1
}

var genitive = text.NewSet("'s ’s ' ’")

// countriesIn are the countries that a sentence names, in alphabetical order.
func countriesIn(a *annotate.Article, s text.Sentence) (here []string) {
	for _, m := range a.MentionsIn(s.First, s.End) {
		if e := &a.Names.Entities[m.Entity]; e.Kind == names.Country && !slices.Contains(here, e.Name) {
			here = append(here, e.Name)
		}
	}
	slices.Sort(here)
	return here
}

// sideBySide reports whether a sentence names two countries in one breath: Norway
// and Peru did trade worth.
func sideBySide(a *annotate.Article, s text.Sentence) bool {
	m := a.MentionsIn(s.First, s.End)
	for i := 0; i+1 < len(m); i++ {
		if a.Names.Entities[m[i].Entity].Kind == names.Country && a.Names.Entities[m[i+1].Entity].Kind == names.Country &&
			m[i+1].First == m[i].End+1 && a.Word(m[i].End) == and {
			return true
		}
	}
	return false
}
