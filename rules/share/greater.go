package share

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	budgets   = text.NewSet("budget budgets")
	budgeting = text.NewSet("budget budgets spending")
	budget1   = text.Intern("budget")
	// plans after "spending" are budgets, too.
	plans        = text.NewSet("plan bill package blueprint proposal")
	wordSpending = text.Intern("spending")
	// notBudgeted after the word say that an amount is no budget.
	notBudgeted = text.NewSet("deficit deficits gap shortfall hole surplus cut cuts cutting increase request airline carrier hotel film movie crunch crisis savings item items line lines reduction reductions impasse")
	// bodies of state have budgets, and pass them.
	statesmen = text.NewSet(`governor governors lawmakers legislature legislators cabinet parliament government council mayor senate house assembly congress county city state ministry
		minister president commissioners supervisors selectmen aldermen premier chancellor knesset duma bundestag diet province board trustees district kingdom town`)
	passes  = text.NewSet("approve approved approves pass passed passes sent sends propose proposed proposes unveil unveiled unveils present presented presents sign signed signs adopt adopted adopts submit submitted submits outlined outlines vetoed announced drafted agreed endorsed ratified backed tabled proposing approving")
	buckets = text.NewSet("for on to toward towards in into")
	// spends stand right before what a budget spends.
	spends = text.NewSet("get gets receive receives spending spend spends spent allocated allocates earmarks earmarked reserve reserves aside revenue revenues outlays expenditure reach total totals be at")

	// setsAside words say that an amount is of the budget that is told of.
	setsAside = text.NewSet("aside allocated allocates allocating earmarks earmarked earmarking get gets receive receives spend spends spending")

	inclusion  = text.NewSet("including include includes included")
	includings = text.NewSet("including")
	where      = text.NewSet("in at on for from by with to under")

	dwellers   = text.NewSet("residents inhabitants villagers townspeople islanders population")
	has        = text.NewSet("has had with")
	wordPeople = text.Intern("people")
	towns      = text.NewSet("country nation state province town village city hamlet island community settlement township municipality suburb islet")
	formerly   = text.NewSet("once former formerly previously ago from")
	ofTown     = text.NewSet("voters pupils students schoolchildren pensioners households taxpayers adults children houses homes")
	popCues    = text.NewSet("residents inhabitants villagers townspeople islanders population voters pupils students households")
	popWord    = text.Intern("population")
	beyondIt   = text.NewSet("county region area areas state province nearby surrounding neighboring neighbouring district elsewhere refugees other both two three several counties districts towns villages")
	popPeople  = text.NewSet("people residents inhabitants villagers souls")
	popTells   = text.NewSet("of is was at about around some nearly roughly to")

	whichOf  = text.NewSet("which that this it")
	thisOne  = text.NewSet("this that these those")
	calendar = text.NewSet("year month week quarter season day decade century age kind sort type group time years months magnitude country state city")
)

// budget reads a budget that is smaller than nearly everything that its article tells of
// money: it is told in millions, and was meant in billions.
func (r *article) budget() {
	for k := range r.figures {
		w := &r.figures[k]
		if w.Kind != quantity.Money || !w.exact() || !r.isBudget(w) || !r.in(w.sentence, statesmen) || !r.in(w.sentence, passes) {
			continue
		}
		least, most := w.Nominal.Shift(-3), w.Nominal.Shift(3)
		var part, later *figure
		bigger := 0
		for i := range r.figures {
			f := &r.figures[i]
			if f.Kind != quantity.Money || f.Unit != w.Unit || f.Nominal.Cmp(least) < 0 || i == k {
				continue
			}
			if f.Nominal.Cmp(w.Nominal) <= 0 || f.Nominal.Cmp(most) > 0 {
				return
			}
			bigger++
			if i > k && f.exact() && !r.isBudget(f) {
				at := f.End
				if verbs.Has(r.Word(at)) {
					at++
				}
				if part == nil && (buckets.Has(r.Word(at)) || spends.Has(r.Word(f.First-1))) {
					part = f
				} else if later == nil && f.sentence > w.sentence {
					later = f
				}
			}
		}
		switch {
		case part != nil && (bigger >= 2 || r.before(part, 4, setsAside)):
			r.atMost(part, w)
		case later != nil && bigger >= 3:
			r.atMost(later, w)
		}
		return
	}
}

// isBudget reports whether an amount is told to be a budget: a record $28 million
// two-year budget, a budget of $28 million.
func (r *article) isBudget(f *figure) bool {
	s := r.Sentences[f.sentence]
	for i := f.End; i < min(f.End+6, s.End); i++ {
		if t := &r.Tokens[i]; t.Kind != text.Letters && !hyphens.Has(t.Word) {
			break
		}
		if budgets.Has(r.Word(i)) || r.Word(i) == wordSpending && plans.Has(r.Word(i+1)) {
			return !notBudgeted.Has(r.Word(i + 1))
		}
		if buckets.Has(r.Word(i)) || verbs.Has(r.Word(i)) {
			break
		}
	}
	i := f.First - 1
	if leads.Has(r.Word(i)) {
		i--
	}
	return r.Word(i) == of && r.Word(i-1) == budget1 || (r.Word(i-1) == budget1 && (figuring.Has(r.Word(i))))
}

// ofThis reads a part of what was just told that is more than it: a harvest of 12.4
// million tonnes; of this harvest, 14.1 million tonnes will be shipped; $3 million, of
// which $5 million.
func (r *article) ofThis() {
	for k := 1; k < len(r.figures); k++ {
		f := &r.figures[k]
		if f.Kind != quantity.Money && f.Kind != quantity.Dimension && f.Kind != quantity.Number || f.Hard.Lo.None {
			continue
		}
		noun, which, ok := r.pointsBack(k)
		if !ok {
			continue
		}
		if w := r.antecedent(k, noun, which); w != nil && w.Nominal.Cmp(f.Nominal) < 0 && (f.Kind != quantity.Number || noun >= 0 || which || w.Kind != f.Kind) {
			part := *f
			part.Unit, part.Kind = w.Unit, w.Kind // 1.4 million of them
			r.atMost(&part, w)
		}
	}
}

// pointsBack reports whether a figure is told to be of what stands before it: of this
// harvest, 14.1 million tonnes; 14.1 million tonnes of it. Noun is the token of what it
// is of, or −1.
func (r *article) pointsBack(k int) (noun int, which, ok bool) {
	f := &r.figures[k]
	s := r.Sentences[f.sentence]
	i := f.First - 1
	for i > s.First && (leads.Has(r.Word(i)) || r.Word(i) == comma) {
		i--
	}
	switch {
	case i > s.First && r.Word(i-1) == of && whichOf.Has(r.Word(i)): // of which 14
		return -1, r.Word(i) == wordWhich, f.Kind != quantity.Number || r.Word(i) == wordWhich && r.justBefore(&r.figures[k-1], i-1) && !r.after(f, 3, needed)
	case i-2 >= s.First && r.Word(i-2) == of && thisOne.Has(r.Word(i-1)) && r.Tokens[i].Kind == text.Letters && !calendar.Has(r.Word(i)): // of this harvest, 14
		if sums.Has(r.Word(i)) || r.Word(i) == wordFigure {
			return -1, false, f.Kind != quantity.Number
		}
		return i, false, r.Word(i+1) == comma || i+1 == f.First
	}
	if f.Kind != quantity.Number { // of which the second quarter gave 2.6 billion
		for j := i; j > i-7 && j > s.First && (r.Tokens[j].Kind == text.Letters) && (k == 0 || j >= r.figures[k-1].End); j-- {
			if r.Word(j) == wordWhich && r.Word(j-1) == of {
				return -1, true, true
			}
		}
	}
	end := past(&f.Quantity)
	if f.Kind != quantity.Number || r.Word(f.End) == of {
		end = f.End
	}
	if r.Word(end) == of && thisOne.Has(r.Word(end+1)) && end+2 < s.End && r.Tokens[end+2].Kind == text.Letters && !calendar.Has(r.Word(end+2)) && !verbs.Has(r.Word(end+2)) && !where.Has(r.Word(end+2)) {
		return end + 2, false, true
	}
	if f.Kind != quantity.Money && f.First-s.First <= 2 && r.Word(end) == of && r.Word(end+1) == the && end+3 < s.End && (r.Tokens[end+3].Kind == text.Punct || r.Tokens[end+3].Case == text.Lower && r.Word(end+3) != of && !where.Has(r.Word(end+3))) { // 410,000 of the cars are
		return end + 2, false, true
	}
	if (f.Kind != quantity.Number || f.Step.Cmp(numeral.Int(1000)) >= 0) && r.Word(end) == of && (whichOf.Has(r.Word(end+1)) || theseOnes.Has(r.Word(end+1))) && r.Word(end+1) != thisWord && (theseOnes.Has(r.Word(end+1)) || end+2 >= s.End || r.Tokens[end+2].Kind == text.Punct || where.Has(r.Word(end+2)) || verbs.Has(r.Word(end+2))) { // 11 tonnes of it
		return -1, false, true
	}
	return -1, false, false
}

// justBefore reports whether a count of things stands right before a token, but for a
// comma.
func (r *article) justBefore(w *figure, i int) bool {
	return w.Kind == quantity.Number && w.Unit == "count" && (past(&w.Quantity) == i || past(&w.Quantity)+1 == i && r.Word(i-1) == comma)
}

var needed = text.NewSet("needed required necessary")

var wordFigure, thisWord = text.Intern("figure"), text.Intern("this")

var wordWhich = text.Intern("which")

// antecedent is the whole that figure k is told to be of: the one figure of its unit
// before it, or the nearest that is told of the same noun; nil where none or several
// may be meant.
func (r *article) antecedent(k, noun int, which bool) *figure {
	f := &r.figures[k]
	back := 1
	if noun >= 0 {
		back = 4
	} else if which {
		back = 0
	}
	var found *figure
	for i := k - 1; i >= 0 && f.sentence-r.figures[i].sentence <= back; i-- {
		w := &r.figures[i]
		bare := noun < 0 && f.Kind == quantity.Number && (w.Kind == quantity.Money || w.Kind == quantity.Dimension) && w.sentence == f.sentence
		if !bare && (w.Unit != f.Unit || w.Kind != f.Kind) {
			continue
		}
		if noun >= 0 && !r.toldOfNoun(w, noun) {
			continue
		}
		if w.Hard.Hi.None || w.Hard.Hi.Value.Cmp(f.Hard.Lo.Value) >= 0 || r.before(w, 3, against) {
			return nil // which is the one
		}
		if found == nil {
			found = w
		}
		if noun >= 0 || which && w.Kind == quantity.Number {
			return found
		}
	}
	return found
}

// toldOfNoun reports whether a figure stands beside a noun that is the one at a token:
// a harvest of 12.4 million tonnes.
func (r *article) toldOfNoun(w *figure, noun int) bool {
	s := r.Sentences[w.sentence]
	if w.Kind == quantity.Number {
		return w.Noun >= w.End && r.Tokens[w.Noun].Hash == r.Tokens[noun].Hash
	}
	for i := max(s.First, w.First-4); i < min(s.End, w.End+4); i++ {
		if r.Tokens[i].Hash == r.Tokens[noun].Hash && i != noun {
			return true
		}
	}
	return false
}

// population reads how many residents of a town something happened to, beside how many
// it has.
func (r *article) population() {
	var all *figure
	for k := range r.figures {
		f := &r.figures[k]
		if !r.isPopulation(f) || r.Word(f.First-1) == popWord && r.Word(f.First-2) == opening {
			continue // or of a town beside others: Pruitt (population 3,208)
		}
		if all != nil && all.Nominal.Cmp(f.Nominal) != 0 {
			return
		}
		all = f
	}
	if all == nil || all.Hard.Hi.None {
		return
	}
	if r.shareOfPeople(all) {
		return
	}
	for k := range r.figures {
		f := &r.figures[k]
		if f.First == all.First || f.Kind != quantity.Number || f.Unit != "count" || f.Noun < f.End || !dwellers.Has(r.Word(f.Noun)) && !(f.sentence == all.sentence && f.First-all.End < 6 && f.First > all.End && ofTown.Has(r.Word(f.Noun))) || r.Word(f.Noun) == popWord || f.Hard.Lo.None || f.Hard.Lo.Value.Cmp(all.Hard.Hi.Value) <= 0 {
			continue
		}
		if wide, ok := all.Nominal.Mul(numeral.Int(20)); !ok || f.Nominal.Cmp(wide) > 0 || r.in(f.sentence, beyondIt) || r.before(f, 8, formerly) || f.sentence-all.sentence > 8 {
			continue
		}
		if next := f.Noun + 1; placing.Has(r.Word(next)) || r.Word(next) == of {
			continue // of another place
		}
		r.atMost(f, all)
		return
	}
}

// shareOfPeople reads how many of a population are of a kind, and what share of it they
// are told to be: 9,180 residents aged 65 and over account for 23 percent of the total.
// It reports whether it claimed something.
func (r *article) shareOfPeople(all *figure) bool {
	for k := 0; k+1 < len(r.figures); k++ {
		f, p := &r.figures[k], &r.figures[k+1]
		if p.Unit != "percent" && k+2 < len(r.figures) && aged.Has(r.Word(r.figures[k+1].First-1)) {
			p = &r.figures[k+2]
		}
		if p.Unit != "percent" || p.sentence != f.sentence || !p.exact() || !f.exact() || f.Kind != quantity.Number || f.Noun < f.End || !dwellers.Has(r.Word(f.Noun)) || f.First == all.First || f.Nominal.Cmp(all.Nominal) >= 0 || p.First-f.End > 14 {
			continue
		}
		if !r.before(p, 4, accounting) || r.Word(p.End) != of || r.Word(p.End+1) != the || !wholePeople.Has(r.Word(p.End+2)) || r.before(f, 8, formerly) || r.before(f, 4, against) {
			continue
		}
		if lo, hi := shareOf(f, all); slips(p, lo, hi) || value(p) > 1.15*hi && value(p) < 3*hi || value(p) < 0.85*lo && value(p) > lo/3 {
			r.ratio(f, all, p)
			return true
		}
	}
	return false
}

var (
	aged        = text.NewSet("aged age ages over under")
	accounting  = text.NewSet("account accounts accounted make makes made represent represents represented form comprise comprised constitute constituted are were is")
	wholePeople = text.NewSet("total population county town city state country people residents inhabitants")
)

// isPopulation reports whether a figure is how many people a town has: a town of 640
// people, a population of 640.
func (r *article) isPopulation(f *figure) bool {
	if f.Kind != quantity.Number || f.Unit != "count" || f.Nominal.Cmp(numeral.Int(50)) < 0 {
		return false
	}
	i := f.First - 1
	for popTells.Has(r.Word(i)) && r.Word(i) != of {
		i--
	}
	if r.Word(i) == of {
		i--
	}
	if r.Word(i) == popWord {
		return true
	}
	if has.Has(r.Word(f.First-1)) && f.Noun >= f.End && r.Word(f.Noun) == wordPeople && (towns.Has(r.Word(f.First-2)) || r.Word(f.First-2) == wordWhich && towns.Has(r.Word(f.First-4))) {
		return true // the country, which has 31 million people
	}
	return r.Word(i+1) == of && towns.Has(r.Word(i)) && (f.Noun < f.End || popPeople.Has(r.Word(f.Noun)))
}

// including reads what is told to be in a whole, and is more than it: 120 planes,
// including 340 on lease; the $310 million project includes $840 million for a tunnel.
func (r *article) including() {
	for k := 1; k < len(r.figures); k++ {
		f, w := &r.figures[k], &r.figures[k-1]
		i := f.First - 1
		if leads.Has(r.Word(i)) {
			i--
		}
		if f.Hard.Lo.None || f.Kind == quantity.Percent || w.sentence != f.sentence || w.Unit != f.Unit || w.Kind != f.Kind || w.Hard.Hi.None || f.Hard.Lo.Value.Cmp(w.Hard.Hi.Value) <= 0 {
			continue
		}
		switch reach := i - past(&w.Quantity); {
		case includings.Has(r.Word(i)) && reach <= 7:
		case includes.Has(r.Word(i)) && reach <= 1 && r.definitely(w):
		default:
			continue
		}
		if k > 1 && r.someGreater(k, f) || f.Kind == quantity.Number && !r.oneOfIts(f, w, i) {
			continue
		}
		r.atMost(f, w)
	}
}

var includes = text.NewSet("include includes included")

// definitely reports whether a figure is told of what is known: the army's 4,100
// soldiers, the $310 million project.
func (r *article) definitely(w *figure) bool {
	return definite.Has(r.Word(w.First - 1))
}

// oneOfIts reports whether a count is of what its whole counts: of the same noun, of
// none, or of people.
func (r *article) oneOfIts(f, w *figure, at int) bool {
	switch {
	case w.Noun < w.End && f.Noun < f.End && w.End < f.First && f.End < len(r.Tokens) && r.Tokens[w.End].Kind == text.Letters && r.Tokens[w.End].Hash == r.Tokens[f.End].Hash:
		return true // of one unit that is not known
	case w.Noun < w.End:
		return false
	case f.Noun >= f.End:
		return r.Tokens[f.Noun].Hash == r.Tokens[w.Noun].Hash || everybody.Has(r.Word(w.Noun)) && at-w.Noun <= 3
	}
	return f.End >= len(r.Tokens) || r.Tokens[f.End].Kind != text.Letters || verbs.Has(r.Word(f.End)) || where.Has(r.Word(f.End))
}

// everybody are nouns that count whoever is told of next.
var everybody = text.NewSet("people persons soldiers troops residents inhabitants employees workers pupils students members passengers prisoners homeless wounded injured dead")
