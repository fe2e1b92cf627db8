// Package subject tells whom a sentence speaks of where it does not say so in
// full: which two countries "bilateral trade" is between, which leaders "the two
// presidents" are, who made "the 11th trip". Every answer says whether it is
// sure; a claim on a subject that is not sure is tentative.
package subject

import (
	"slices"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// reach is how many tokens before a noun its two countries may stand: "China-Russia
// trade", "Chinese-Russian bilateral trade".
const reach = 5

var (
	and     = text.Intern("and")
	between = text.Intern("between")
	leaders = text.NewSet(`president chairman premier chancellor king queen emperor prince sultan emir taoiseach leader`)
	prime   = text.Intern("prime")
)

// Countries is the pair of countries that the noun at tokens [first, end) of
// sentence s is about, in alphabetical order; nil where it cannot be told.
func Countries(a *annotate.Article, s text.Sentence, first, end int) (pair []string, sure bool) {
	mentions := a.MentionsIn(s.First, s.End)
	var here []int
	for _, m := range mentions {
		if a.Names.Entities[m.Entity].Kind == names.Country && !slices.Contains(here, m.Entity) {
			here = append(here, m.Entity)
		}
	}
	if p := around(a, mentions, first, end); p != nil {
		return p, true
	}
	if len(here) == 2 {
		return named(a, here), true
	}
	main, plain := mainCountries(a)
	if len(main) < 2 || len(here) > 2 {
		return nil, false
	}
	if len(here) == 1 && !slices.Contains(main, here[0]) {
		return nil, false
	}
	return named(a, main), plain
}

// Around is the pair that stands at the noun at tokens [first, end) itself, in
// alphabetical order: China-Russia trade, trade between China and Russia; nil where
// there is none.
func Around(a *annotate.Article, s text.Sentence, first, end int) []string {
	return around(a, a.MentionsIn(s.First, s.End), first, end)
}

// Main is the pair of countries that the article speaks of most, in alphabetical
// order; nil where it speaks of none or of one. Plain says that no third comes near.
func Main(a *annotate.Article) (pair []string, plain bool) {
	main, plain := mainCountries(a)
	if main == nil {
		return nil, false
	}
	return named(a, main), plain
}

// around is the pair that stands at the noun itself: China-Russia trade, trade
// between China and Russia.
func around(a *annotate.Article, mentions []names.Mention, first, end int) []string {
	for i := 0; i+1 < len(mentions); i++ {
		x, y := mentions[i], mentions[i+1]
		if a.Names.Entities[x.Entity].Kind != names.Country || a.Names.Entities[y.Entity].Kind != names.Country || x.Entity == y.Entity {
			continue
		}
		before := y.End <= first && first-y.End < reach && y.First == x.End+1 && !a.Tokens[x.End].Space
		after := x.First >= end && x.First-end <= 2*reach && a.Word(x.First-1) == between && y.First == x.End+1 && a.Word(x.End) == and
		if before || after {
			return named(a, []int{x.Entity, y.Entity})
		}
	}
	return nil
}

// mainCountries are the two countries that the article speaks of most; plain
// says that no third comes near them.
func mainCountries(a *annotate.Article) (pair []int, plain bool) {
	n := len(a.Names.Entities)
	count := make([]int, n)
	var order []int
	for i, e := range a.Names.Entities {
		if e.Kind == names.Country {
			count[i] = len(e.Mentions)
			order = append(order, i)
		}
	}
	for _, e := range a.Names.Entities { // a leader stands for the country
		if i := countryOf(a, e); i >= 0 {
			count[i] += len(e.Mentions)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int { return count[y] - count[x] })
	if len(order) < 2 || count[order[1]] < 2 {
		return nil, false
	}
	plain = len(order) == 2 || 2*count[order[2]] <= count[order[1]]
	return order[:2], plain
}

func countryOf(a *annotate.Article, e names.Entity) int {
	if e.Kind != names.Person || e.Of == "" {
		return -1
	}
	return slices.IndexFunc(a.Names.Entities, func(c names.Entity) bool { return c.Kind == names.Country && c.Name == e.Of })
}

func named(a *annotate.Article, entities []int) []string {
	out := make([]string, 0, len(entities))
	for _, i := range entities {
		out = append(out, a.Names.Entities[i].Name)
	}
	slices.Sort(out)
	return out
}

// Leader reports whether an entity is a person in a state's or government's
// highest offices.
func Leader(e names.Entity) bool {
	if e.Kind != names.Person {
		return false
	}
	for _, w := range titleWords(e.Title) {
		if leaders.Has(w) || w == prime {
			return true
		}
	}
	return false
}

func titleWords(title string) (words []text.Word) {
	if title == "" {
		return nil
	}
	d := text.Cut(text.Plain("", title))
	defer d.Release()
	for i := range d.Tokens {
		words = append(words, d.Tokens[i].Word)
	}
	if len(words) > 0 && slices.Contains(words, deputy) || slices.Contains(words, vice) {
		return nil
	}
	return words
}

var deputy, vice = text.Intern("deputy"), text.Intern("vice")

// Leaders is the pair of leaders that "the two leaders" of the article are.
func Leaders(a *annotate.Article) (pair []string, sure bool) {
	var order []names.Entity
	for _, e := range a.Names.Entities {
		if Leader(e) {
			order = append(order, e)
		}
	}
	slices.SortStableFunc(order, func(x, y names.Entity) int { return len(y.Mentions) - len(x.Mentions) })
	if len(order) < 2 || order[0].Of != "" && order[0].Of == order[1].Of {
		return nil, false
	}
	sure = len(order) == 2 || 2*len(order[2].Mentions) <= len(order[1].Mentions)
	out := []string{order[0].Name, order[1].Name}
	slices.Sort(out)
	return out, sure
}

// Person is the person that the words at token are said of ("his 11th visit"), who
// holds no office of the country not (empty: of any): the last one named before it in
// its sentence, or else the one that the sentence before is about, or the
// article's main leader.
func Person(a *annotate.Article, s text.Sentence, token int, not string) (name string, sure bool) {
	fits := func(e *names.Entity) bool { return e.Kind == names.Person && (not == "" || e.Of != not) }
	if e := lastPerson(a, s.First, token, fits); e != nil {
		return e.Name, true
	}
	if before, ok := previous(a, s); ok {
		if e := about(a, before, fits); e != nil {
			return e.Name, true
		}
	}
	if e, plain := mainLeader(a, fits); e != nil {
		return e.Name, plain
	}
	return "", false
}

func lastPerson(a *annotate.Article, first, end int, fits func(*names.Entity) bool) *names.Entity {
	for _, m := range slices.Backward(a.MentionsIn(first, end)) {
		if e := &a.Names.Entities[m.Entity]; fits(e) && !aside.Has(a.Word(titleStart(a, m)-1)) {
			return e
		}
	}
	return nil
}

// aside are the words before somebody that a sentence is not about: at the
// invitation of President Jones, talks with Jones.
var aside = text.NewSet("of with by between to from against for and")

// titleStart is the token at which a person's title begins, or the name.
func titleStart(a *annotate.Article, m names.Mention) int {
	i := m.First
	for i > 0 && m.First-i < 5 && a.Tokens[i-1].Kind == text.Letters && a.Tokens[i-1].Capital() {
		i--
	}
	return i
}

// previous is the sentence of running text before s.
func previous(a *annotate.Article, s text.Sentence) (text.Sentence, bool) {
	i, ok := slices.BinarySearchFunc(a.Sentences, s.First, func(x text.Sentence, first int) int { return x.First - first })
	for i--; ok && i >= 0; i-- {
		if a.Role(a.Sentences[i]).Running() {
			return a.Sentences[i], true
		}
	}
	return text.Sentence{}, false
}

// about is the person whom a sentence is about: the first one in it, or whom "the
// Russian leader" stands for.
func about(a *annotate.Article, s text.Sentence, fits func(*names.Entity) bool) *names.Entity {
	for _, m := range a.MentionsIn(s.First, s.End) {
		e := &a.Names.Entities[m.Entity]
		switch {
		case e.Kind == names.Country && m.Adjective && leaders.Has(a.Word(m.End)):
			if of := leaderOf(a, e.Name, fits); of != nil {
				return of
			}
		case fits(e) && !aside.Has(a.Word(titleStart(a, m)-1)):
			return e
		}
	}
	return nil
}

// leaderOf is the leader of a country; where the article gives nobody's country,
// the first leader that it names.
func leaderOf(a *annotate.Article, country string, fits func(*names.Entity) bool) *names.Entity {
	var first *names.Entity
	for i := range a.Names.Entities {
		e := &a.Names.Entities[i]
		if !fits(e) || !Leader(*e) {
			continue
		}
		if e.Of == country {
			return e
		}
		if first == nil && e.Of == "" {
			first = e
		}
	}
	return first
}

// mainLeader is the leader that the article names most; plain says that nobody
// comes near.
func mainLeader(a *annotate.Article, fits func(*names.Entity) bool) (best *names.Entity, plain bool) {
	second := 0
	for i := range a.Names.Entities {
		e := &a.Names.Entities[i]
		switch {
		case !fits(e) || !Leader(*e):
		case best == nil || len(e.Mentions) > len(best.Mentions):
			if best != nil {
				second = len(best.Mentions)
			}
			best = e
		default:
			second = max(second, len(e.Mentions))
		}
	}
	return best, best != nil && len(best.Mentions) > 2*second
}

// People are the people named within the tokens [first, end), in alphabetical
// order.
func People(a *annotate.Article, first, end int) (people []string) {
	for _, m := range a.MentionsIn(first, end) {
		e := a.Names.Entities[m.Entity]
		if i, ok := slices.BinarySearch(people, e.Name); e.Kind == names.Person && !ok {
			people = slices.Insert(people, i, e.Name)
		}
	}
	return people
}
