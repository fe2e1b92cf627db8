// Package score holds what a text tells of one match against its result: who won, by
// how much, how it stood on the way, the sets of a tennis match, the games of a series
// and the strokes of a round of golf.
package score

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// Rule is the rule.
var Rule = &checker.Rule{ID: "score", Doc: doc, Severity: checker.Warning, Read: read}

func read(p *checker.Pass) {
	if !triggers.In(p.Document) {
		return
	}
	r := &reader{Pass: p}
	for n, s := range p.Sentences {
		if role := p.Role(s); role.Read() && role != text.Cells {
			r.sentence(n, s)
		}
	}
	r.golf()
	r.cards()
	if len(r.tallies) == 0 && len(r.lines) == 0 {
		return
	}
	r.winners()
	r.matches()
	if r.sets() {
		return // what stands in games is no score of a match
	}
	r.margins()
	r.goals()
	r.onTheWay()
	r.series()
}

// reader reads one article.
type reader struct {
	*checker.Pass
	tallies []tally
	lines   []line
	wins    []win
	rounds  []round
}

// tally is a score: 3-1.
type tally struct {
	sentence   int
	first, end int
	a, b       int
	role       role
}

// role is what a text tells a score as.
type role uint8

const (
	bare    role = iota
	final        // beat them 3-1, a 3-1 win, lost 3-1
	running      // led 3-1, a 3-1 lead, made it 3-1
)

func (t *tally) high() int { return max(t.a, t.b) }
func (t *tally) low() int  { return min(t.a, t.b) }

// line is a result as agate has it: Wales 3, France 36.
type line struct {
	sentence   int
	first, end int
	names      [2]words
	points     [2]int
}

// win is who is said to have beaten whom.
type win struct {
	sentence      int
	first, end    int // the words from the winner to the loser, or the other way round
	winner, loser words
}

// words are the tokens of a name.
type words struct{ first, end int }

// fact is one unknown of a match.
func (r *reader) fact(name string, at int) claim.Fact {
	return claim.Fact{Measure: claim.Measure{ID: "score", Title: name, Kind: claim.Rate, Unit: "count"}, Subject: []string{r.ID, strconv.Itoa(at)}}
}

// told takes down that a fact lies between two numbers; hi below 0 is no bound.
func (r *reader) told(f claim.Fact, span text.Span, lo, hi int, says string) {
	v := quantity.Between(numeral.Int(int64(lo)), numeral.Int(int64(max(lo, hi))))
	if hi < 0 {
		v.Hi = quantity.End{None: true}
	}
	r.Claim(span, claim.Claim{Fact: f, Nominal: numeral.Int(int64(lo)), Hard: v, Soft: v, Tentative: true, Says: says})
}

// at is the text of tokens, in quotation of the message.
func (r *reader) at(first, end int) string {
	return strings.Join(strings.Fields(r.In(r.Document.Span(first, end))), " ")
}

func (r *reader) span(t *tally) text.Span { return r.Document.Span(t.first, t.end) }
