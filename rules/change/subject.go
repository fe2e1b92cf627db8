package change

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// measures are the words for what news tells changes of; the words of one line are
// one class.
var measures = func() *text.Table[uint8] {
	t := &text.Table[uint8]{}
	for i, line := range strings.Split(`sales revenue revenues turnover
profit profits earnings income net
loss losses
exports
imports
output production
shipments deliveries
orders
prices price
rate rates yield
inflation
unemployment jobless unemployed joblessness
deficit
surplus
inventories stockpiles stocks
reserves
spending
dividend payout
traffic passengers
visitors arrivals
deaths fatalities
loans
deposits
assets
debt
investment
employment payrolls workforce
rigs
stake holding
gdp growth
budget
population
index average
enrollment enrolment
circulation
subscribers customers
rainfall
wages pay salaries
rent rents
margin margins
ratio`, "\n") {
		for w := range strings.FieldsSeq(line) {
			t.Set(text.Intern(w), uint8(i+1))
		}
	}
	return t
}()

// qualifiers tell one measure from another of its class.
var qualifiers = func() *text.Table[uint16] {
	t := &text.Table[uint16]{}
	for i, line := range strings.Split(`net
operating
pretax
gross
underlying adjusted core recurring
domestic
retail
industrial
wholesale
consumer
prime repo discount lending overnight benchmark key
trade
budget fiscal
jobless unemployment
vacancy
new
interest mortgage`, "\n") {
		for w := range strings.FieldsSeq(line) {
			t.Set(text.Intern(w), 1<<i)
		}
	}
	return t
}()

var (
	// plainly may stand before a measure and leaves it what it is.
	plainly = text.NewSet(`the its their his her a an total overall group company firm corporate annual quarterly monthly yearly interim year quarter record said that consolidated combined and reported posted while as
		but of in when where crude worldwide global fiscal national official s 's u.s. leaving left put puts took bringing brought with`)
	earning  = text.NewSet("earned earns netted")
	profit   = text.Intern("profit")
	net      = text.Intern("net")
	tax, pre = text.Intern("tax"), text.Intern("pre")
	pretax   = text.Intern("pretax")
	the      = text.Intern("the")
	spans    = text.NewSet("year quarter half month week period first second third fourth nine six three")
	narrowed = text.NewSet("in of at from to for before excluding outside by per on among with within including")
)

// subjectBefore is what stands as the subject before token i, no further back than
// first: the last measure, if nothing narrows it that is not known.
func (r *reader) subjectBefore(i int) subject {
	for j := i - 1; j >= max(r.s.First, i-18); j-- {
		if m, ok := measures.Get(r.Word(j)); ok {
			return r.subjectAt(j, m)
		}
		if earning.Has(r.Word(j)) && i-j < 6 { // it earned $175 million, compared with
			m, _ := measures.Get(profit)
			return subject{measure: m, any: true, at: j}
		}
	}
	return subject{}
}

// subjectAfter is what is raised or cut, or what rises in "a rise in earnings".
func (r *reader) subjectAfter(i, end int) subject {
	for j := i; j < min(end, i+6, r.s.End); j++ {
		if m, ok := measures.Get(r.Word(j)); ok {
			return r.subjectAt(j, m)
		}
	}
	return subject{}
}

// subjectAt reads the measure at token j with its qualifiers. What is narrowed in a
// way that is not known is no subject.
func (r *reader) subjectAt(j int, m uint8) (of subject) {
	of = subject{measure: m, at: j}
	if r.Word(j) == net { // net advanced to
		of.qualifiers, _ = qualifiers.Get(net)
	}
	for i := j - 1; i >= max(r.s.First, j-3); i-- {
		w := r.Word(i)
		if q, ok := qualifiers.Get(w); ok {
			of.qualifiers |= q
			continue
		}
		if w == tax && r.Word(i-1) == hyphen { // pre-tax, after-tax
			q, _ := qualifiers.Get(pretax)
			if r.Word(i-2) != pre {
				q, _ = qualifiers.Get(net)
			}
			of.qualifiers |= q
			break
		}
		t := &r.Tokens[i]
		if w == genitive && i > r.s.First && r.Tokens[i-1].Capital() {
			of.owner = r.Tokens[i-1].Hash
			break
		}
		if t.Kind == text.Punct || plainly.Has(w) || isWay(w) || r.periodHolds(i) || t.Kind == text.Digits {
			break
		}
		if own := strings.HasSuffix(r.Token(i), "'s") || strings.HasSuffix(r.Token(i), "’s"); own { // Italy's production
			of.owner = t.Hash
			break
		}
		if measures.Has(w) {
			of.measure = 0 // sales growth, profit margins
			return of
		}
		return subject{}
	}
	if narrowed.Has(r.Word(j + 1)) {
		if k := r.pastTimes(j + 1); k > j+1 || r.Word(j+2) == the && spans.Has(r.Word(j+3)) {
			return of // profit in the three months to March
		}
		if r.figureAt(j + 2) {
			return of // its rate by 25 points, its stake to 12 percent
		}
		return subject{}
	}
	if t := &r.Tokens[min(j+1, r.s.End-1)]; t.Kind == text.Letters && measures.Has(t.Word) && j+1 < r.s.End {
		return subject{}
	}
	return of
}

// periodHolds reports whether a time expression ends at token i.
func (r *reader) periodHolds(i int) bool {
	for _, e := range r.PeriodsIn(max(r.s.First, i-6), i+1) {
		if e.End == i+1 {
			return true
		}
	}
	return false
}

// subjectOf is what a frame's change is of.
func (r *reader) subjectOf(f *frame) subject {
	if f.noun && (r.Word(f.at+1) == in || r.Word(f.at+1) == of) {
		if s := r.subjectAfter(f.at+2, r.s.End); s.measure > 0 {
			return s
		}
	}
	if f.object {
		end := r.s.End
		for i := f.at + 1; i < end; i++ {
			if r.quantityAt(i) != nil {
				end = i
			}
		}
		if s := r.subjectAfter(f.at+1, end); s.measure > 0 {
			return s
		}
	}
	return r.subjectBefore(f.first)
}
