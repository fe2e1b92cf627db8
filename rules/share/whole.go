package share

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	exports    = text.NewSet("exports imports shipments sales deliveries output production revenue revenues investment loans lending spending turnover orders")
	trade      = text.NewSet("exports shipments")
	totalWords = text.NewSet("total overall worldwide global globally combined all altogether group companywide")
	placing    = text.NewSet("to in from")
	figuring   = text.NewSet("were was totalled totaled of at to reached hit stood came rose fell worth totalling totaling")
	longer     = text.NewSet("year years months half quarter quarters annual annually since cumulative cumulatively far decade forecast expected expects target by could may would will ago earlier previous last week day per")

	registered = text.NewSet("registered eligible electorate rolls")
	electors   = text.NewSet("voters people electors citizens voter electorate")
	voted      = text.NewSet("voted cast turned")
	ballots    = text.NewSet("votes ballots")
	wordVoted  = text.Intern("voted")

	workforce = text.NewSet("worldwide globally employs employ employed workforce staff employees payroll employing")
	hands     = text.NewSet("people employees workers staff staffers")
	cutting   = text.NewSet("workforce staff employees payroll")
	jobs      = text.NewSet("jobs posts positions employees workers people staff")
	losing    = text.NewSet("cut cuts cutting shed shedding eliminate eliminating axe axing slash slashing lay laying layoffs lose dismiss fire firing reduce reducing trim trimming redundant")
	narrower  = text.NewSet("division unit plant factory subsidiary part-time contract temporary former additional another more site")

	someOnes  = text.NewSet("them those these whom which")
	theseOnes = text.NewSet("them those these whom")
)

// parts reads the exports to one place beside all exports: what goes to one place is
// no more than what goes to all.
func (r *article) parts() {
	for w := range r.figures {
		whole := &r.figures[w]
		noun := r.wholeNoun(whole)
		if noun < 0 || !whole.exact() || whole.Kind == quantity.Percent || r.timed(whole) || placing.Has(r.Word(whole.End)) && !r.period(whole.End+1) {
			continue
		}
		for k := range r.figures {
			part := &r.figures[k]
			if k == w || part.Unit != whole.Unit || !part.exact() || part.Nominal.Cmp(whole.Nominal) <= 0 || r.timed(part) {
				continue
			}
			if !r.placed(part, noun) {
				continue
			}
			r.atMost(part, whole)
			return
		}
	}
}

// period reports whether a time expression begins at or right after a token.
func (r *article) period(i int) bool {
	return len(r.PeriodsIn(i, min(i+3, len(r.Tokens)))) > 0
}

// wholeNoun is the token of the noun that a figure is the total of: total exports were
// 41.2 billion; or −1.
func (r *article) wholeNoun(f *figure) int {
	s := r.Sentences[f.sentence]
	for i := f.First - 1; i > max(s.First-1, f.First-8); i-- {
		if r.Tokens[i].Kind == text.Letters && r.Tokens[i].Capital() && i != s.First {
			return -1
		}
		if exports.Has(r.Word(i)) {
			if (totalWords.Has(r.Word(i-1)) || totalWords.Has(r.Word(i-2)) && r.Tokens[i-1].Kind == text.Letters) && figuring.Has(r.Word(f.First-1)) {
				return i
			}
			return -1
		}
	}
	return -1
}

// placed reports whether a figure is told of the same noun at one place: shipments to
// China rose nine percent to 61.3 billion.
func (r *article) placed(f *figure, noun int) bool {
	s := r.Sentences[f.sentence]
	for i := s.First; i < f.First-2; i++ {
		same := r.Tokens[i].Hash == r.Tokens[noun].Hash || trade.Has(r.Word(i)) && trade.Has(r.Word(noun))
		if !same || totalWords.Has(r.Word(i-1)) || !placing.Has(r.Word(i+1)) {
			continue
		}
		j := i + 2
		if j < f.First && r.Word(j) == the {
			j++
		}
		if !r.Tokens[j].Capital() || f.First-i > 24 || !figuring.Has(r.Word(f.First-1)) {
			continue
		}
		for j++; j < f.First; j++ { // another noun may be told of by then
			if exports.Has(r.Word(j)) || against.Has(r.Word(j)) {
				return false
			}
		}
		return true
	}
	return false
}

var against = text.NewSet("from against compared versus")

// timed reports whether a figure is told of a time of its own, which another need not
// share.
func (r *article) timed(f *figure) bool {
	return against.Has(r.Word(f.First-1)) || leads.Has(r.Word(f.First-1)) && against.Has(r.Word(f.First-2)) || r.in(f.sentence, longer) && r.after(f, 12, longer) || r.before(f, 14, longer)
}

// voters reads how many voted beside how many might have.
func (r *article) voters() {
	var all, cast []*figure
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || !f.exact() || f.Nominal.Cmp(numeral.Int(100)) < 0 {
			continue
		}
		switch {
		case r.before(f, 4, registered) && r.after(f, 2, electors) && !r.after(f, 4, voted), r.after(f, 2, registered) && (r.after(f, 4, electors)), r.after(f, 4, registered) && r.after(f, 2, electors):
			all = append(all, f)
		case r.Word(f.End) == wordVoted, r.after(f, 3, electors) && (r.Word(past(&f.Quantity)) == wordVoted || r.Word(past(&f.Quantity)) == text.Intern("cast")), r.after(f, 1, ballots) && r.after(f, 4, voted):
			cast = append(cast, f)
		}
	}
	if len(all) == 0 || len(cast) == 0 {
		return
	}
	for _, w := range all {
		for _, p := range cast {
			if p.Nominal.Cmp(w.Nominal) <= 0 {
				r.turnedOut(p, w)
				return
			}
		}
	}
	r.atMost(cast[0], all[0])
}

// turnedOut holds how many voted, and how many might have, against the turnout.
func (r *article) turnedOut(cast, all *figure) {
	lo, hi := shareOf(cast, all)
	var best *figure
	for k := range r.figures {
		p := &r.figures[k]
		if p.Unit != "percent" {
			continue
		}
		if v := value(p); v > lo-1.5 && v < hi+1.5 {
			return
		}
		if best == nil && p.exact() && r.before(p, 5, turnout) && !r.in(p.sentence, timely) && slips(p, lo, hi) {
			best = p
		}
	}
	if best != nil {
		r.ratio(cast, all, best)
	}
}

// outstanding reads a stake in shares and in percent beside all the shares that there
// are: 12 million shares, or 15 percent; 80 million shares outstanding.
func (r *article) outstanding() {
	var all, part, share *figure
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || f.Noun < f.End || !sharesWord.Has(r.Word(f.Noun)) {
			continue
		}
		switch {
		case r.Word(f.Noun+1) == outstandingWord || r.Word(f.Noun-1) == outstandingWord:
			if all != nil && all.Nominal.Cmp(f.Nominal) != 0 || f.Hedge != quantity.Plain && f.Hedge != quantity.About {
				return
			}
			all = f
		case k+1 < len(r.figures) && r.figures[k+1].sentence == f.sentence && r.figures[k+1].Unit == "percent" && (r.Word(r.figures[k+1].First-1) == or || r.Word(r.figures[k+1].First-1) == opening):
			if part != nil || !f.exact() || !r.figures[k+1].exact() {
				return
			}
			part, share = f, &r.figures[k+1]
		}
	}
	if all == nil || part == nil || part.Nominal.Cmp(all.Nominal) >= 0 || r.in(part.sentence, classes) || r.in(all.sentence, classes) {
		return
	}
	if lo, hi := shareOf(part, all); slips(share, lo, hi) || value(share) > 2*hi || value(share) < lo/2 {
		r.ratio(part, all, share)
	}
}

var (
	outstandingWord  = text.Intern("outstanding")
	outstandingWords = text.NewSet("outstanding")
	sharesWord       = text.NewSet("shares")
	classes          = text.NewSet("class voting preferred preference a b options warrants convertible increase raised from")
)

// everywhere reads so many in one place beside how many there are in the world.
func (r *article) everywhere() {
	for w := range r.figures {
		whole := &r.figures[w]
		if whole.Kind != quantity.Number || whole.Noun < whole.End || !whole.exact() || !worldly.Has(r.Word(whole.Noun+1)) {
			continue
		}
		for k := range r.figures {
			f := &r.figures[k]
			if k == w || f.Kind != quantity.Number || f.Noun < f.End || r.Tokens[f.Noun].Hash != r.Tokens[whole.Noun].Hash || !f.exact() || f.Nominal.Cmp(whole.Nominal) <= 0 || r.Word(f.Noun+1) != inWord || f.Noun+2 >= len(r.Tokens) || !r.Tokens[f.Noun+2].Capital() {
				continue
			}
			if r.period(f.Noun+2) || r.in(f.sentence, longer) || r.in(whole.sentence, longer) || r.otherTimes(f.sentence, whole.sentence) || r.before(f, 6, former) || r.in(f.sentence, totalWords) || r.in(whole.sentence, narrower) {
				continue
			}
			r.atMost(f, whole)
			return
		}
	}
}

var worldly = text.NewSet("worldwide globally")

// everyone is the one figure that an article gives for all who work somewhere, or nil.
func (r *article) everyone() *figure {
	var found *figure
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || f.Nominal.Cmp(numeral.Int(50)) < 0 || !hands.Has(r.Word(f.End)) && !(f.Noun >= f.End && hands.Has(r.Word(f.Noun))) && !r.before(f, 3, forceOf) {
			continue
		}
		at := f.End
		if f.Noun >= f.End {
			at = f.Noun + 1
		}
		employing := r.before(f, 4, employs)
		around := r.Word(at) == text.Intern("worldwide") || r.Word(at) == text.Intern("globally") || r.Word(at) == text.Intern("around") && r.Word(at+2) == text.Intern("world") || r.before(f, 3, forceOf)
		if !employing && !around || r.after(f, 4, placing) && !around || r.in(f.sentence, narrower) && !around {
			continue
		}
		if found != nil && found.Nominal.Cmp(f.Nominal) != 0 {
			return nil
		}
		found = f
	}
	return found
}

var (
	employs = text.NewSet("employs employ employing employed")
	forceOf = text.NewSet("workforce payroll headcount")
)

// employees reads those who work at one place beside those who work at all.
func (r *article) employees() {
	all := r.everyone()
	if all == nil || !all.exact() && all.Hedge != quantity.About {
		return
	}
	for k := range r.figures {
		f := &r.figures[k]
		if f.First == all.First || f.Kind != quantity.Number || !f.exact() || f.Nominal.Cmp(all.Nominal) <= 0 {
			continue
		}
		at := past(&f.Quantity)
		ofThem := r.Word(f.End) == of && theseOnes.Has(r.Word(f.End+1))
		if ofThem {
			at = f.End + 2
		}
		counts := ofThem || f.Noun >= f.End && hands.Has(r.Word(f.Noun)) && !plainPeople.Has(r.Word(f.Noun))
		if !counts || r.Word(at) != text.Intern("in") || !r.Tokens[min(at+1, len(r.Tokens)-1)].Capital() && r.Word(at+1) != the {
			continue
		}
		if wide, ok := all.Nominal.Mul(numeral.Int(10)); !ok || f.Nominal.Cmp(wide) > 0 || r.before(f, 6, former) {
			continue
		}
		r.atMost(f, all)
		return
	}
}

var (
	plainPeople = text.NewSet("people")
	former      = text.NewSet("once had former formerly previously peak union industry sector government cut would will")
)

// ofThem reads a part of what the sentence before counts: 12 people were held. Of them,
// 15 were freed.
func (r *article) ofThem() {
	for k := 1; k < len(r.figures); k++ {
		f := &r.figures[k]
		s := r.Sentences[f.sentence]
		if f.Kind != quantity.Number || !f.exact() || f.Unit != "count" || r.Word(s.First) != of || !theseOnes.Has(r.Word(s.First+1)) || f.First > s.First+3 {
			continue
		}
		if r.Word(f.First-1) != comma && f.First != s.First+2 {
			continue
		}
		var w *figure
		bigger := false
		for c := k - 1; c >= 0 && r.figures[c].sentence >= f.sentence-1; c-- {
			if o := &r.figures[c]; o.Kind == quantity.Number && o.Unit == "count" {
				bigger = bigger || o.Nominal.Cmp(f.Nominal) >= 0 || !o.exact()
				w = o
			}
		}
		if w == nil || bigger || w.Noun < w.End || f.Noun >= f.End && r.Tokens[f.Noun].Hash != r.Tokens[w.Noun].Hash {
			continue
		}
		r.atMost(f, w)
	}
}

// amongThem reads some of a group that its own sentence counts: 12 people were held,
// 15 of them students.
func (r *article) amongThem() {
	for k := 1; k < len(r.figures); k++ {
		f, w := &r.figures[k], &r.figures[k-1]
		if f.Kind != quantity.Number || f.Unit != "count" || !f.exact() || r.Word(f.End) != of || !theseOnes.Has(r.Word(f.End+1)) && r.Word(f.End+1) != wordWhich {
			continue
		}
		if w.sentence != f.sentence || w.Kind != quantity.Number || !w.exact() || w.Noun < w.End || w.Nominal.Cmp(f.Nominal) >= 0 {
			continue
		}
		if right := f.First == w.Noun+2 && r.Word(w.Noun+1) == comma; !right && (!people.Has(r.Word(w.Noun)) && !r.named(w.Noun+1, f.First) || f.First-w.Noun > 14 || r.someGreater(k, f)) {
			continue
		}
		if !r.anotherGroup(w.Noun+1, f.First) {
			r.atMost(f, w)
		}
	}
}

// named reports whether only a name and the words that lead to it stand among tokens: 31
// points from Hale.
func (r *article) named(i, j int) bool {
	for ; i < j; i++ {
		if !r.Tokens[i].Capital() && r.Word(i) != comma && !where.Has(r.Word(i)) {
			return false
		}
	}
	return true
}

// someGreater reports whether a count of the sentence of figure k, before the one right
// before it, is as large as f.
func (r *article) someGreater(k int, f *figure) bool {
	for i := k - 2; i >= 0 && r.figures[i].sentence == f.sentence; i-- {
		if o := &r.figures[i]; o.Unit == f.Unit && o.Nominal.Cmp(f.Nominal) >= 0 {
			return true
		}
	}
	return false
}

// people are nouns of a group that some of it may be told of next.
var people = text.NewSet(`people persons men women children students pupils workers employees soldiers passengers protesters demonstrators migrants refugees civilians
	suspects prisoners patients residents tourists miners players members deputies lawmakers delegates victims bodies cases ships planes houses buildings schools shops banks`)

// noGroup are words with an s that are no nouns in the plural.
var noGroup = text.NewSet("this was has his its is us as across previous perhaps various")

// anotherGroup reports whether a noun in the plural stands among tokens: they may be
// those who are meant.
func (r *article) anotherGroup(i, j int) bool {
	for ; i < j; i++ {
		t := &r.Tokens[i]
		n := t.End - t.Start
		if t.Kind == text.Letters && n > 3 && !noGroup.Has(t.Word) && r.Text[t.End-1] == 's' && r.Text[t.End-2] != 's' || people.Has(t.Word) {
			return true
		}
	}
	return false
}

// cuts reads how many jobs go beside how many there are, and the share that it is
// told to be.
func (r *article) cuts() {
	all := r.everyone()
	if all == nil || all.Hedge != quantity.Plain && all.Hedge != quantity.About {
		return
	}
	var gone, shares []*figure
	for k := range r.figures {
		f := &r.figures[k]
		switch {
		case f.First == all.First:
		case f.Unit == "percent" && r.Word(f.End) == of && (r.after(f, 5, cutting)):
			shares = append(shares, f)
		case f.Kind == quantity.Number && f.Unit == "count" && f.Noun >= f.End && jobs.Has(r.Word(f.Noun)) && r.before(f, 6, losing) && f.Nominal.Cmp(numeral.Int(20)) > 0:
			gone = append(gone, f)
		}
	}
	if len(shares) == 0 || len(gone) == 0 {
		return
	}
	for _, p := range shares {
		for _, n := range gone {
			lo, hi := shareOf(n, all)
			if !p.exact() && p.Hedge != quantity.About || value(p) >= lo-1.5 && value(p) <= hi+1.5 || value(p) > 0.85*lo && value(p) < 1.15*hi {
				return
			}
		}
	}
	for _, p := range shares {
		for _, n := range gone {
			if lo, hi := shareOf(n, all); n.exact() && p.exact() && (slips(p, lo, hi) || hi > 100 || (n.sentence == p.sentence || n.sentence == p.sentence-1) && (value(p) > 1.4*hi || value(p) < 0.7*lo) && !r.in(p.sentence, narrower)) && n.sentence-p.sentence >= -4 && n.sentence-p.sentence <= 4 {
				r.ratio(n, all, p)
				return
			}
		}
	}
}
