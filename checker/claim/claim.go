// Package claim is the language in which rules tell the reconciler what an
// article says: claims, the facts they are about, and how two facts stand to each
// other. It knows no rule and no measure by name.
package claim

import (
	"cmp"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// Kind is how a measure behaves as time goes on: all that the reconciler needs
// to know of it.
type Kind uint8

// The kinds.
const (
	Flow    Kind = iota // adds up over time, and is never negative: trade in a year
	Stock               // holds at a moment: population
	Counter             // never falls: meetings so far, confirmed dead
	Streak              // moves a year a year: the 15th consecutive year
	Origin              // stands still: the year an anniversary counts from, a date of birth
	Rate                // has no sum: unemployment, growth
	Wording             // words, which stand still: a quotation
	Naming              // a name, spelled in one way
)

var kindNames = [...]string{"flow", "stock", "counter", "streak", "origin", "rate", "wording", "naming"}

func (k Kind) String() string { return kindNames[k] }

// ParseKind is the kind of that name; ok is false where there is none.
func ParseKind(name string) (k Kind, ok bool) {
	i := slices.Index(kindNames[:], name)
	return Kind(max(i, 0)), i >= 0
}

// Reported qualifies a wording that is told without quotation marks.
const Reported = "reported"

// Measure is what is counted.
type Measure struct {
	ID    string // trade, visits; a word for users
	Title string // as a message names it: "trade", "visits"; the ID where empty
	Kind  Kind
	Unit  string // "count", an ISO 4217 code, "years", "year", "percent", "day", a unit's symbol
}

// Fact is one unknown quantity of the world: subject, measure and time.
type Fact struct {
	Measure    Measure
	Subject    []string // canonical names; in alphabetical order unless the measure tells them apart
	Qualifiers []string // what narrows it, in alphabetical order: "goods"
	// When is the time a flow or rate covers, or as of which a stock, a counter or a
	// streak is told. An origin, a wording and a naming have none.
	When period.Interval
	// Event is one named event that the fact is told of (a visit on the occasion of
	// an anniversary). It then stands for the moment, whatever When says: two counts
	// as of one event are one fact.
	Event string
}

// Key names everything that may be set against the fact: its measure and its
// subject. Claims with different keys never meet.
func (f *Fact) Key() string { return string(f.AppendKey(nil)) }

// AppendKey appends the key to what is there.
func (f *Fact) AppendKey(key []byte) []byte {
	key = append(append(key, f.Measure.ID...), 0)
	key = append(append(key, f.Measure.Unit...), 0)
	for i, s := range f.Subject {
		if i > 0 {
			key = append(key, 0)
		}
		key = append(key, s...)
	}
	return key
}

// Op says what a claim says of its fact.
type Op uint8

// The ways in which a claim constrains facts. F is the claim's fact, O its other
// facts, R its range.
const (
	Bound      Op = iota // F ∈ R
	Ratio                // F / O ∈ R: up 1.9 percent, doubled
	Difference           // F − O ∈ R: 12 more than; R is (0, ∞) for "topping"
	Sum                  // F − ΣO ∈ R: the parts make the whole
	Earlier              // every earlier period as long as F's is in R: for the first time, a record
	Weekday              // F is a day, and its weekday is R, from 0 for Sunday
)

var opNames = [...]string{"bound", "ratio", "difference", "sum", "earlier", "weekday"}

func (o Op) String() string { return opNames[o] }

// Telling is how copy tells a relation, so that a message can tell it the same way.
type Telling uint8

// The tellings.
const (
	Plainly  Telling = iota // F is so many times O; so much more than O; the parts make up F
	AsChange                // from O to F, up so many percent or by so much
	AsShare                 // F of O, or so many percent of it
)

// Claim is what one span of one article says of a fact, or of how facts stand
// to each other.
type Claim struct {
	Rule  string
	Place text.Place
	Fact  Fact
	Op    Op
	Other []Fact // the other facts of a relation; same measure and subject, other time or qualifiers
	As    Telling

	// Nominal is the figure as printed. Hard is what the words rule out beyond, Soft
	// what a reader takes from them; Soft lies within Hard.
	Nominal    numeral.Decimal
	Hard, Soft quantity.Range

	// Words are a wording's or a naming's own: folded, in order.
	Words []string

	Speaker   string          // whose figure it is; empty for the paper's own
	Published period.Interval // when the article came out
	Publisher string          // empty where it is not known

	// Tentative says that the subject, the time or the unit was not printed but
	// taken from the surroundings, and might be another: such a claim has no hard
	// reading. Inferred says in words what was taken from where.
	Tentative bool
	Inferred  string
	// Says is what the claim says, in words and with its computation: "10 miles is
	// 16.1 km". A conflict of claims that all have it is told in these words, in the
	// order of the text; elsewhere it is empty.
	Says string
	// Completed says that the figure counts completed units (for 15 consecutive
	// years), so that an ordinal of one more may be told of the same moment.
	Completed bool
	// Archived marks a claim that others are held against: no finding is anchored
	// in it.
	Archived bool
}

// Sort sorts claims by Compare. A claim is large: only where two are out of order
// is any of them moved.
func Sort(claims []Claim) {
	i := 1
	for i < len(claims) && compare(&claims[i-1], &claims[i]) <= 0 {
		i++
	}
	if i >= len(claims) {
		return
	}
	order := make([]*Claim, len(claims))
	for i := range claims {
		order[i] = &claims[i]
	}
	copy(claims, Sorted(order))
}

// Sorted is the claims in the order of Compare, copied together. It sorts the
// pointers themselves.
func Sorted(claims []*Claim) []Claim {
	slices.SortFunc(claims, compare)
	out := make([]Claim, len(claims))
	for i, c := range claims {
		out[i] = *c
	}
	return out
}

// Compare orders claims by place: file, offset, rule, then what they say. It
// gives every list of claims one order, whatever order they were read in.
func Compare(a, b Claim) int { return compare(&a, &b) }

func compare(a, b *Claim) int {
	switch {
	case a.Place.File != b.Place.File:
		return strings.Compare(a.Place.File, b.Place.File)
	case a.Place.Span.Start != b.Place.Span.Start:
		return a.Place.Span.Start - b.Place.Span.Start
	case a.Place.Span.End != b.Place.Span.End:
		return a.Place.Span.End - b.Place.Span.End
	case a.Rule != b.Rule:
		return strings.Compare(a.Rule, b.Rule)
	case a.Op != b.Op:
		return int(a.Op) - int(b.Op)
	}
	if c := cmp.Or(
		strings.Compare(a.Fact.Measure.ID, b.Fact.Measure.ID),
		strings.Compare(a.Fact.Measure.Unit, b.Fact.Measure.Unit),
		slices.Compare(a.Fact.Subject, b.Fact.Subject),
	); c != 0 {
		return c
	}
	if a.Fact.When != b.Fact.When {
		return int(a.Fact.When.From) - int(b.Fact.When.From) + int(a.Fact.When.To) - int(b.Fact.When.To)
	}
	return a.Nominal.Cmp(b.Nominal)
}
