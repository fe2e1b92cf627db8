package sum

import (
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	theyWord  = text.NewSet("they")
	victims   = text.NewSet("dead victims injured wounded hurt arrested suspects accused defendants missing winners killed deceased survivors")
	theVerb   = text.NewSet("are were")
	naming    = text.NewSet("identified named listed as police authorities only later by officials")
	fewPeople = text.NewSet(`people persons men women children students pupils workers employees soldiers officers firefighters passengers miners climbers hikers
		sailors fishermen teenagers boys girls suspects defendants victims inmates prisoners hostages crewmen crew members lawmakers senators deputies judges players
		candidates finalists winners drivers pilots troopers deputies guards teachers professors doctors nurses journalists reporters brothers sisters astronauts
		policemen marines airmen crewmembers residents executives directors managers officials scientists activists others tourists skiers swimmers`)
	oneMore  = text.NewSet("a an another")
	nameless = text.NewSet("unidentified whose anonymous withheld juvenile unnamed including not among")
)

// people reads how many people something happened to, and their names where they are
// told to be all: five firefighters; they are Luis Ortega, Dana Pruett, Nick Salerno
// and Bo Tran.
func (r *ledger) people() {
	for n := range r.Sentences {
		if !r.Role(r.Sentences[n]).Running() {
			continue
		}
		if i, all := r.namesAll(n); all {
			r.peopleIn(n, i)
		}
	}
}

// namesAll is the token at which a sentence begins to list the names of all who were
// told of: they are, the dead were identified as.
func (r *ledger) namesAll(n int) (int, bool) {
	s := r.Sentences[n]
	i := s.First
	switch {
	case theyWord.Has(r.Word(i)):
		i++
	case r.Word(i) == wordThe:
		if i++; i < s.End && len(r.QuantitiesIn(i, i+1)) == 1 {
			i++
		}
		if !victims.Has(r.Word(i)) && !fewPeople.Has(r.Word(i)) {
			return 0, false
		}
		i++
	default:
		return 0, false
	}
	if !theVerb.Has(r.Word(i)) {
		return 0, false
	}
	i++
	for i < s.End && naming.Has(r.Word(i)) {
		i++
	}
	if r.Word(i) == colon {
		i++
	}
	return i, i < s.End && r.Tokens[i].Capital()
}

// peopleIn counts the names from token i of a sentence on, and holds the number against
// the count of people before it.
func (r *ledger) peopleIn(n, i int) {
	count, end := r.persons(i, r.Sentences[n].End)
	if count < 2 {
		return
	}
	names := numeral.Int(int64(count))
	var told []figure
	for k := range r.figures {
		f := &r.figures[k]
		if f.sentence < n-3 || f.sentence > n || f.First > i || f.Kind != quantity.Number || f.Unit != "count" {
			continue
		}
		if f.Nominal.Cmp(names) == 0 || r.after(f.sentence, f.End, 2, oneMore) {
			return
		}
		told = append(told, *f)
	}
	for _, m := range []int{n - 3, n - 2, n - 1, n} {
		if m >= 0 && (r.in(m, nameless) || r.alone(m)) {
			return
		}
	}
	var whole *figure
	for k := range told {
		f := &told[k]
		if someFit(&figure{Quantity: quantity.Quantity{Nominal: names, Hard: quantity.Exactly(names)}}, told) {
			return
		}
		if f.exact() && f.Exact && f.Noun >= f.End && f.Noun < f.End+3 && fewPeople.Has(r.Word(f.Noun)) && f.Nominal.Cmp(numeral.Int(1)) > 0 && f.Nominal.Cmp(numeral.Int(12)) <= 0 && (k == 0 || !r.isOf(&told[k-1], f)) {
			if whole != nil {
				return
			}
			whole = f
		}
	}
	if whole == nil {
		return
	}
	list := figure{Quantity: quantity.Quantity{Span: r.Document.Span(i, end), First: i, End: end, Nominal: names, Unit: "count", Noun: -1}, sentence: n}
	list.Hard = quantity.Exactly(names)
	list.Soft = list.Hard
	r.identity(list.Span, *whole, []figure{list}, false, "The text says "+strings.ToLower(r.Slice(whole.First, whole.Noun+1))+" and names "+names.String())
}

// alone reports whether a sentence tells of one person who is not counted: a man, an
// officer.
func (r *ledger) alone(n int) bool {
	s := r.Sentences[n]
	for i := s.First; i < s.End; i++ {
		if single.Has(r.Word(i)) && (a.Has(r.Word(i-1)) || a.Has(r.Word(i-2)) || oneMore.Has(r.Word(i-1)) || oneMore.Has(r.Word(i-2))) {
			return true
		}
	}
	return false
}

// persons counts the people of a list of names, each of two words at least, with or
// without an age and a place after it. It is 0 where something else is in the list.
func (r *ledger) persons(i, stop int) (count, end int) {
	last := false
	for i < stop {
		words := 0
		for i < stop && (r.Tokens[i].Capital() || words > 0 && within1.Has(r.Word(i)) || words > 0 && r.Word(i) == point && r.titled(i, stop)) {
			if r.Tokens[i].Capital() {
				words++
			}
			i++
		}
		if words < 2 || words > 6 {
			return 0, i
		}
		count++
		end = i
		for r.Word(i) == comma && i+1 < stop && r.Tokens[i+1].Kind == text.Digits { // , 47,
			i += 2
			end = i
		}
		for r.Word(i) == comma && r.Word(i+1) == of && i+2 < stop && r.Tokens[i+2].Capital() || r.Word(i) == of && i+1 < stop && r.Tokens[i+1].Capital() {
			i++
			for i < stop && (r.Tokens[i].Capital() || r.Word(i) == of) {
				i++
			}
			end = i
		}
		switch {
		case last:
			if w := r.Word(i); i < stop && !closing.Has(w) {
				return 0, i
			}
			return count, end
		case r.Word(i) == comma || r.Word(i) == semi:
			if i++; r.Word(i) == and {
				i++
				last = true
			}
		case r.Word(i) == and:
			i++
			last = true
		default:
			return 0, i
		}
	}
	return 0, i
}

// titled reports whether a full stop is that of a title or an initial within a name:
// Capt. Ortega, John F. Hale.
func (r *ledger) titled(i, stop int) bool {
	t := &r.Tokens[i-1]
	return !r.Tokens[i].Space && i+1 < stop && r.Tokens[i+1].Capital() && t.End-t.Start <= 5
}

var (
	point   = text.Intern(".")
	closing = text.NewSet(", . ; - -- –")
)

// within a name these words are in lower case.
var within1 = text.NewSet("of the de la del di da do dos van von der den al el bin for")
